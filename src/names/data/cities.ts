/*
 * Towns that payments and customer files print behind the name of an organisation: capitals, and the large and the trading
 * towns of countries that lists are about. Written for this project.
 */
export const CITIES =
  'tehran mashhad isfahan esfahan shiraz tabriz karaj ahvaz qom bushehr bandarabbas qeshm baghdad basra mosul erbil kirkuk najaf ' +
  'damascus aleppo homs latakia tartus beirut tripoli sidon tyre sanaa aden hodeidah gaza ramallah nablus hebron amman kuwait doha manama ' +
  'muscat riyadh jeddah dammam dubai sharjah abudhabi ajman fujairah kabul kandahar herat jalalabad peshawar quetta karachi lahore islamabad ' +
  'moscow moskva petersburg leningrad novosibirsk yekaterinburg ekaterinburg kazan samara omsk chelyabinsk ufa volgograd perm krasnoyarsk voronezh ' +
  'saratov tula izhevsk vladivostok khabarovsk irkutsk tomsk murmansk arkhangelsk kaliningrad novorossiysk rostov krasnodar sochi sevastopol simferopol ' +
  'donetsk luhansk lugansk mariupol kherson kyiv kiev kharkiv odessa odesa lviv dnipro minsk gomel brest grodno chisinau tiraspol tbilisi batumi yerevan baku ' +
  'almaty astana tashkent bishkek dushanbe ashgabat pyongyang nampo wonsan seoul busan tokyo osaka beijing shanghai shenzhen guangzhou ' +
  'tianjin dalian qingdao ningbo wuhan chengdu chongqing hangzhou nanjing xiamen dandong shenyang harbin urumqi hongkong kowloon macau taipei ' +
  'kaohsiung ulaanbaatar hanoi saigon bangkok yangon rangoon naypyidaw mandalay phnompenh vientiane kualalumpur labuan jakarta surabaya manila delhi mumbai ' +
  'kolkata chennai bangalore hyderabad dhaka chittagong colombo kathmandu cairo alexandria khartoum omdurman juba tunis algiers casablanca rabat ' +
  'benghazi derna misrata mogadishu kismayo nairobi mombasa kampala kigali goma bukavu kinshasa lubumbashi bangui addisababa asmara harare lagos abuja kano ' +
  'accra dakar bamako abidjan monrovia freetown conakry luanda maputo johannesburg durban capetown london manchester birmingham paris marseille lyon ' +
  'berlin hamburg frankfurt munich bremen cologne stuttgart vienna zurich geneva basel lugano milan rome genoa naples turin venice madrid barcelona ' +
  'valencia lisbon porto brussels antwerp amsterdam rotterdam hague copenhagen stockholm gothenburg oslo bergen helsinki tallinn riga vilnius klaipeda ' +
  'warsaw gdansk krakow prague bratislava budapest bucharest constanta varna burgas athens piraeus thessaloniki nicosia limassol larnaca valletta ' +
  'istanbul ankara izmir mersin adana gaziantep belgrade zagreb sarajevo ljubljana skopje tirana pristina podgorica dublin havana caracas maracaibo ' +
  'managua panama bogota medellin cali barranquilla quito guayaquil lima lapaz santacruz asuncion montevideo buenosaires santiago brasilia saopaulo ' +
  'guadalajara tijuana monterrey culiacan sinaloa mazatlan tegucigalpa sansalvador guatemala portauprince kingston nassau miami houston chicago toronto vancouver ' +
  'москва москвы петербург новосибирск екатеринбург казань самара омск уфа пермь воронеж ростов краснодар сочи севастополь симферополь донецк луганск ' +
  'мариуполь херсон киев київ харьков харків одесса одеса минск тула владивосток хабаровск мурманск калининград ' +
  'تهران طهران مشهد اصفهان شيراز تبريز بغداد بصره موصل دمشق حلب حمص بيروت صنعاء عدن غزه كابل قندهار هرات خرطوم طرابلس بنغازي دبي دوحه';

/** Towns of two words, which are read as one. */
export const CITY_PHRASES =
  'st petersburg=petersburg|saint petersburg=petersburg|sankt peterburg=petersburg|санкт петербург=петербург|bandar abbas=bandarabbas|abu dhabi=abudhabi|' +
  'kuala lumpur=kualalumpur|phnom penh=phnompenh|addis ababa=addisababa|cape town=capetown|la paz=lapaz|santa cruz=santacruz|buenos aires=buenosaires|' +
  'sao paulo=saopaulo|san salvador=sansalvador|the hague=hague|tel aviv=telaviv|new york=newyork|los angeles=losangeles';
