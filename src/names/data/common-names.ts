/*
 * Personal names by how many people bear them. Compiled from how often names occur among the people on OFAC's and the
 * UN's lists (for Arabic, Afghan, Russian, Korean and Latin American names) and from common knowledge of the most
 * frequent given names and surnames elsewhere. A name that is missing counts as rare. Spellings of one name need be
 * given once where data/name-equivalents.ts joins them.
 */
export const COMMON_NAMES = {
  veryCommon:
    'muhammad ali ahmad ibrahim hasan husayn khan abdullah kim li lee wang zhang chen liu nguyen park maria jose juan mohd ' +
    'john james michael david mary sergey vladimir alexander garcia rodriguez martinez hernandez lopez gonzalez perez sanchez ' +
    'smith singh kumar islam begum chol jong yong song il محمد علي احمد حسن حسين ابراهيم عبد محمود خان vladimirovich aleksandrovich ' +
    'mohammadi mohammad muhammed hosseini hossein ahmadi',
  common:
    'andrei omar said reza igor oleg luis antonio carlos ivan mikhail dmitry nikolai alexei viktor yusuf salim saleh mahmoud mustafa khalid ' +
    'karim hamid aziz rahman rahim majid salih khalil abbas amin musa isa yahya habib rashid saif nasser hamza salam saeed taha nasir ' +
    'mansur jamal sultan bashir salah sayed yunus yasin tariq umar uthman ismail fatima aisha zahra maryam amir mehdi akbar mohsen ' +
    'jorge alberto miguel manuel mario francisco oscar eduardo ramon enrique javier fernando alejandro rafael pedro pablo martin ' +
    'angel elena ana rosa carmen patricia laura marta andrea diana sandra flores torres ramirez gomez diaz ruiz alvarez jimenez moreno ' +
    'romero gutierrez ortiz morales castillo castro vargas rivera mendoza herrera medina aguilar vega reyes cruz ramos silva santos ' +
    'oliveira souza sousa pereira lima costa ferreira almeida carvalho ribeiro rojas contreras guerrero salazar delgado dominguez munoz ' +
    'johnson williams brown jones davis miller wilson anderson thomas taylor moore jackson thompson white harris clark lewis robinson ' +
    'walker young allen king wright scott green adams baker nelson hill campbell mitchell roberts turner phillips evans parker edwards ' +
    'robert william richard joseph charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian ' +
    'george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel ' +
    'gregory frank patrick jack peter adam henry alan simon philip ' +
    'patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa margaret betty sandra ashley emily kimberly donna ' +
    'michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela anna emma olivia helen julia ' +
    'jean pierre marie michel philippe alain nicolas bernard christian martin dubois durand moreau laurent lefebvre leroy roux francois ' +
    'hans peter wolfgang thomas klaus michael stefan andreas muller schmidt schneider fischer weber meyer wagner becker schulz hoffmann ' +
    'giuseppe marco luca mario rossi russo ferrari esposito bianchi romano ricci marino greco bruno conti ' +
    'jan piotr andrzej krzysztof anna nowak kowalski wisniewski ' +
    'ivanov petrov sidorov smirnov kuznetsov popov sokolov volkov olga elena natalia irina tatiana svetlana ekaterina anna marina ' +
    'mehmet mustafa ahmet ayse fatma emine yilmaz kaya demir celik sahin yildiz ozturk aydin arslan dogan ' +
    'wei fang lin huang zhao wu zhou xu sun ma zhu hu guo he gao luo zheng liang xie song tang deng feng han cao zeng peng ' +
    'jing ming ping hong jun yan yu hua xin lei yang jie min qiang ying bo tao ' +
    'pak choe choi jung kang cho yun jang lim han o so sin kwon hwang an ryu nam chon chong min jin hyon kyong su ho hun un sok kil hyok ' +
    'tanaka suzuki sato takahashi watanabe ito yamamoto nakamura kobayashi kato yoshida yamada taro ' +
    'tran le pham hoang phan vu vo dang bui do ho ngo duong van thi anh minh thanh ' +
    'sharma gupta verma patel shah das roy khatun rahman hussain chowdhury miah uddin hossain akter ' +
    'raj ram sunil anil sanjay vijay rajesh ' +
    'cohen levi mizrahi peretz biton moshe yosef avraham yaakov sarah rachel ' +
    'andersson johansson karlsson nilsson eriksson larsson olsson persson hansen johansen olsen larsen jensen nielsen pedersen andersen ' +
    'christensen lars erik anders per ole nils jens korhonen virtanen makinen nieminen ' +
    'de jong jansen de vries van dijk bakker visser smit meijer mulder ' +
    'سعيد يوسف خالد عمر مصطفي محمدي حسيني رضا مهدي كريم رحيم صالح حامد حميد هاشم ياسر يونس نور شاه هاني',
  uncommon:
    'tikriti abou qasim haqqani noorzai akhund agha jan gul noor shah wali latif majeed hadi malik samir khaled adel hani sami anwar ' +
    'adil bilal kamal kamel fuad faisal munir nabil jihad jafar jamil iqbal imran imad ayman hakim salman saddam usama yasir zaki walid ' +
    'hafiz badr nur shams abid asad asim aslam arif farid faruq ghulam gholam hamad hashim idris javad jawad kazem mahdi marwan mirza ' +
    'mubarak nadir naji omran osama qadir rafiq ramzi riyad saad sadiq safar salam shafiq sharif sulayman tahir tawfiq wahid yaqub zahir ' +
    'boris yuri konstantin roman pavel leonid anatoly valery gennady vyacheslav vadim evgeny maxim denis ruslan stanislav ilya kirill ' +
    'anton artem nikita vasily petr stepan grigory timur arkady ' +
    'raul hector julio cesar arturo ricardo alfredo alfonso armando ernesto felipe felix gabriel gilberto gustavo guillermo hugo ignacio ' +
    'ismael jaime joaquin leonardo lorenzo marcos mauricio nelson orlando ramiro rodolfo rodrigo ruben salvador santiago sergio tomas ' +
    'vicente victor adriana alicia beatriz claudia cristina gloria isabel leticia lucia luz margarita martha monica rocio silvia sofia ' +
    'sonia teresa veronica yolanda acosta arias avila beltran cabrera calderon campos cardenas castaneda cervantes chavez cortes duran ' +
    'escobar espinoza estrada fernandez figueroa fuentes gallegos garza guzman ibarra juarez lara leon luna maldonado mejia miranda ' +
    'molina montoya navarro nunez ochoa orozco ortega osorio pacheco padilla palacios parra pena pineda ponce quintero rios rivas robles ' +
    'rosales rubio salas sandoval serrano solis soto suarez tapia trujillo valdez valencia valenzuela vasquez velasquez villarreal zapata zavala ' +
    'collins stewart morris murphy cook rogers morgan cooper peterson reed bailey bell kelly howard ward cox richardson wood watson brooks ' +
    'bennett gray hughes price sanders ross foster powell sullivan russell ortiz perry butler barnes fisher ' +
    'chong chang myong kwang chun sang tae hyong kuk gwang hak mun chin son nyo ki hui ok kyu pong ' +
    'sofiane rachid karima samira leila layla nadia hassani karimi rahimi moradi jafari rezaei ebrahimi akbari rahmani amiri kazemi ' +
    'bibi ara jahan akhtar sultana nahar das devi kaur',
  /** Of at least eight people of the SDN list of 2023-12-28 and the UN list of 2024-11-30, and in none of the above; single families left out. */
  listed:
    'abdi abdu abubakar adan adnan adolfo aguirre akram ala alexandr alireza alonso amer ammar anas anatoliy anis ' +
    'ansari araujo artyom ashraf assad aung awad azhar bakr cardona dario daw fadi faris fathi fatih fawaz fawwaz ' +
    'faysal franco galina gastelum german ghani ghassan gholamreza gil guadalupe haj hamed haq hijazi hisham hosein ' +
    'humberto iman iyad jaber jairo jalal jalil jasim jhon ji khalaf khamis khayr ko libi madani makki maksim malek ' +
    'marquez masri maung maxamed meza milad milan mir mohamud mojtaba morteza muammar muhsin murad murat murillo ' +
    'musab muslim myint naim naser nasr nayif omid oo rahmane rauf rawi reda rehman rida rincon rosario ruelas saab ' +
    'sad sahib salem samad san saqr sayyed shami subhi taher talib tong tun turki ur valeriy vitaly vladislav waleed ' +
    'win won yahia yasser yassin yekaterina yelena yunis yusif zadeh',
} as const;
