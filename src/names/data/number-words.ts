/** Numbers and ordinals in words, English first, then the languages whose companies and brigades use them. Written for this project. */
export const NUMBER_WORDS =
  'zero=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11 twelve=12 thirteen=13 fourteen=14 fifteen=15 ' +
  'sixteen=16 seventeen=17 eighteen=18 nineteen=19 twenty=20 thirty=30 forty=40 fourty=40 fifty=50 sixty=60 seventy=70 ' +
  'eighty=80 ninety=90 hundred=100 first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10 ' +
  'eleventh=11 twelfth=12 twentieth=20 thirtieth=30 erste=1 zweite=2 dritte=3 primera=1 primero=1 segunda=2 segundo=2 tercera=3 ' +
  'premier=1 premiere=1 deuxieme=2 troisieme=3 pervyy=1 vtoroy=2 tretiy=3 первый=1 второй=2 третий=3';
