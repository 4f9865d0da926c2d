/* Words in the names of companies, organisations and vessels. Written for this project. */

/**
 * Words that mean the same in a name: `word=word word`, the English word first, then abbreviations and what Romance
 * languages, Russian, Turkish, Persian and Arabic say, as it is written there and in Latin letters. Only words that name a line of
 * business or a kind of body, whose translation is another printing of the same name.
 */
export const WORD_EQUIVALENTS =
  'international=internationale internacional internazionale mezhdunarodnyi mezhdunarodnaya mezhdunarodny uluslararasi международный международная международное دوليه دولي|' +
  'national=nationale nacional nazionale natsionalnyi natsionalnaya natsionalny национальный национальная национальное وطنيه وطني ملي|' +
  'federal=federalnyi federalnaya federalnoe federalnoye федеральный федеральная федеральное|' +
  'state=gosudarstvennyi gosudarstvennaya gosudarstvennoe gosudarstvennoye государственный государственная государственное dawla dawlat dowlat دوله دولت دولتي государство gosudarstvo staat etat estado devleti|' +
  'republic=republica republique respublika республика jomhuri jumhuriya cumhuriyet جمهوري جمهوريه|' +
  'islamic=islami eslami islamiya islamiyya islamico islamica islamique исламский исламская исламское اسلامي اسلاميه islamischer islamische islamiche|' +
  'democratic=democratico democratica democratique demokraticheskaya demokratik демократическая демократический|' +
  'revolutionary=revolucionario revolucionaria revolutionnaire devrimci enghelab enqelab inqilab انقلاب революция революции inqilabi|' +
  'military=militar militaire voennyi voyennyy voennaya военный военная askeri nezami نظامي عسكري عسكريه|' +
  'people=peoples narodnyi narodnaya народный народная halk khalq popular populaire popolare شعبيه شعبي|lashkar=لشكر|ferry=паром паромный feribot ferribote|' +
  'new=novyi novaya novoe новый новая новое nuevo nueva nouveau nouvelle yeni|' +
  'east=eastern vostok vostochnyi vostochnaya восток восточный восточная sharq shargh oriental oriente شرق شرقيه|' +
  'west=western zapad zapadnyi zapadnaya запад западный западная gharb occidental occidente غرب غربيه|' +
  'north=northern sever severnyi severnaya severnoe severnoye север северный северная shomal shimal kuzey norte nord شمال|' +
  'south=southern yug yuzhnyi yuzhnaya юг южный южная jonoob janub junub guney sur sud جنوب|' +
  'bank=banque banco banca bankasi банк بنك بانك مصرف|' +
  'company=компания شركت|enterprises=enterprise|' +
  'group=grupo gruppe groupe gruppo gruppa grupp группа مجموعه 集团 集團 集団 グループ 그룹 جماعه گروه|' +
  'holding=holdings holdco kholding холдинг هلدينگ|' +
  'services=service servicios servicio servis сервис hizmetleri khadamat خدمات служба sluzhba khedmat|' +
  'trading=trade commercial comercial comercializadora handels comercio commerciale torgovyi torgovaya torgovy torgovoe торговый торговая торговое ticaret bazargani tejarat tejari tijara tijariya بازرگاني تجارت تجاريه تجاري تجاره|' +
  'house=dom дом|' +
  'industries=industry sanati endustriyel industrie industria industrial industriale promyshlennyi promyshlennaya промышленный промышленная sanayi sanaye sanat صنايع صنعتي صناعيه صناعي|' +
  'manufacturing=manufacture manufacturers manufactory manufaktura мануфактура|' +
  'production=proizvodstvennyi proizvodstvennaya proizvodstvennoe proizvodstvennoye производственный производственная производственное производства производству|' +
  'plant=factory zavod завод fabrika фабрика kombinat комбинат fabrikasi karkhaneh كارخانه مصنع|' +
  'air=هواپيمايي جويه воздушный|' +
  'equipment=oborudovanie oborudovaniye оборудование تجهيزات|' +
  'import=импорт واردات ithalat|' +
  'export=eksport экспорт صادرات ihracat|' +
  'public=публичный общественный|' +
  'central=tsentralnyi tsentralny центральный markazi مركزي merkez|' +
  'general=عام عامه generalnyi генеральный umumi عمومي جنرال|' +
  'information=informatsiya информация etelaat|' +
  'academy=akademiya академия akademisi اكاديمي|' +
  'science=sciences nauka nauki наука|' +
  'wealth=благосостояние|' +
  'railways=railway railroad railroads ferrocarriles demiryollari rahahan|' +
  'league=asbat usbat عصبه رابطه liga лига|' +
  'commission=هيئه comision komissiya комиссия|' +
  'office=maktab مكتب oficina|' +
  'network=networks shabaka shabakat shabakeh شبكه reseau сеть|' +
  'engineering=ingenieria ingenierie inzhiniring inzhenernyi инжиниринг инженерный muhendislik mohandesi مهندسي هندسه|' +
  'construction=constructions constructora construcciones construcoes stroitelnaya stroitelnyi stroitelstvo строительная строительный строительство insaat sakhtemani ساختماني مقاولات انشاءات|' +
  'design=diseno konstruktorskoe konstruktorskoye конструкторское proektnyi проектный طراحي|' +
  'bureau=byuro бюро daftar دفتر|' +
  'machine=mashinostroitelnyi mashinostroitelny машиностроительный машиностроительное mashinsazi ماشينسازي машиностроение машиностроения|' +
  'instrument=priborostroitelnyi priborostroitelny приборостроительный приборостроительное приборостроение приборостроения|' +
  'technology=technologies tech tecnologia tecnologias technologie tekhnologiya tekhnologii технология технологии teknoloji fanavari|' +
  'technical=technic tekhnicheskii tekhnicheskiy технический техническая teknik fanni|' +
  'systems=system sistema sistemas systemes sistemy sistem sistemleri система системы سيستم|' +
  'electronics=electronic electronica electronicos electronique elektronika elektronik elektronnye электроника электронные|' +
  'electric=electrical electricity electrica electrique elektrik elektricheskii электрический bargh برق|' +
  'petroleum=oil petrolera petroleo petrole petrol neft neftyanaya neftyanoi нефть нефтяная нефтяной naft nafti نفت نفط نفطي نفتي нк|' +
  'gas=gaz gazovaya газ газовая گاز غاز|' +
  'petrochemical=petrochemicals petroquimica petrokimya petroshimi neftekhimicheskii нефтехимический پتروشيمي|' +
  'chemical=chemicals quimica chimique khimicheskii khimicheskiy химический химическая kimya shimi شيمي|' +
  'energy=energia energie energetica energiya energo enerji энергия энерго energeticheskaya энергетическая انرژي طاقه|' +
  'nuclear=atomic atomnyi yadernyi ядерный атомный nukleer hastei|' +
  'steel=acero acier foolad fulad foulad celik stal сталь فولاد صلب|' +
  'metallurgical=metallurgicheskii metallurgicheskiy металлургический metallurgy metallurgiya металлургия|' +
  'aluminium=aluminum aluminio alyuminii алюминий|' +
  'cement=cemento ciment cimento tsement цемент siman سيمان|' +
  'mining=minera miniere madencilik gornaya gornyi горный горная|' +
  'agricultural=agriculture agricola agricole agro selskokhozyaistvennyi сельскохозяйственный tarim keshavarzi كشاورزي زراعيه زراعي|' +
  'pharmaceutical=pharmaceuticals pharma farma farmaceutica ilac daroo darou دارويي|' +
  'food=foods alimentos alimentaire gida pishchevoi غذايي|' +
  'shipping=naviera navigation sudokhodnaya sudokhodstvo судоходная судоходство denizcilik gemicilik keshtirani kashtirani كشتيراني ملاحه|' +
  'marine=maritime maritima maritimo morskaya morskoi морской морская bahriya بحريه دريايي|' +
  'shipbuilding=shipyard shipyards sudostroitelnyi sudostroitelnaya судостроительный судостроительная verf верфь tersane tersanesi astilleros keshtisazi|' +
  'transport=transportation transporte transportes transportnaya транспорт транспортная nakliyat perevozki перевозки tarabari نقل|' +
  'logistics=logistic logistica logistique logistika логистика lojistik|' +
  'airlines=airline airways air aerolineas aviakompaniya авиакомпания авиалинии havayollari havapeymaei هواپيمايي خطوط|' +
  'aviation=aircraft aviacion aviatsiya aviatsionnaya aviatsionnyi авиация авиационная авиационный havacilik tayaran طيران هوايي|' +
  'space=kosmicheskii kosmicheskiy космический espacial spatial|' +
  'insurance=seguros assurance assurances strakhovaya страховая sigorta bimeh bime بيمه تامين|' +
  'finance=financial financiera financier finansovaya финансовая finans финансов финансы ماليه|' +
  'investment=investments invest inversiones inversion investissement investitsionnaya investitsii инвестиционная инвестиции yatirim sarmayegozari istithmar استثمار سرمايه سرمايهگذاري|' +
  'exchange=sarafi sarrafi sarraf saraf صرافي صرافه صرافت|' +
  'development=gostaresh desarrollo desarrollos developpement razvitie razvitiya развитие развития kalkinma tosee towsee tanmiya توسعه تنميه|' +
  'tourism=turismo tourisme turizm туризм gardeshgari|' +
  'telecommunications=telecommunication telecom telecoms telekom telekommunikatsii телекоммуникации itisalat اتصالات|' +
  'ministry=ministerio ministere ministerstvo министерство bakanligi vezarat wizarat وزاره وزارت|' +
  'agency=agencia agence agentstvo агентство ajansi wakalat وكاله|' +
  'committee=comite comitato komitet комитет komitesi lajna lajnat لجنه|' +
  'council=consejo conseil sovet совет konseyi majlis مجلس شورا شوراي|' +
  'union=soyuz союз ittihad birligi اتحاد|' +
  'federation=federacion federatsiya федерация federasyonu|' +
  'association=assoc assn foreningen forening asociacion associazione объединение obedinenie obyedineniye ассоциация dernegi|' +
  'society=jamiyat jamiyya cemiyeti جمعيه|' +
  'university=universite universidad universitet университет universitesi daneshgah دانشگاه جامعه|' +
  'institute=institut instituto институт enstitusu معهد|' +
  'organization=organisation организация organizatsiya organizacion sazman munazzama teskilati سازمان منظمه tanzim تنظيم تشكيلات|' +
  'center=centre centro zentrum tsentr центр merkezi markaz مركز|' +
  'research=investigacion recherche recherches issledovatelskii issledovatelskiy issledovatelsky исследовательский arastirma tahqiqat pazhoohesh|' +
  'scientific=research nauchno nauchnyi научно научный cientifico scientifique elmi|' +
  'laboratory=laboratories laboratoriya лаборатория|' +
  'foundation=fondation fundacion fundacao stiftung stichting stiftelse stiftelsen fond фонд vakfi bonyad بنياد موسسه waqf وقف|' +
  'charity=charitable khayriya khayriyya kheyriyeh خيريه blagotvoritelnyi благотворительный|' +
  'relief=aid emdad imdad igatha ighatha socorro secours yardim امداد اغاثه|' +
  'defence=defense defensa oborona oboronnaya оборона оборонная savunma defa دفاع|' +
  'security=seguridad securite bezopasnost безопасность guvenlik amniyat امنيت emniyet|' +
  'intelligence=inteligencia razvedka разведка istihbarat istikhbarat mukhabarat مخابرات اطلاعات|' +
  'front=frente fronte фронт cephesi jabhat jabhet jebhat jabha جبهه جبهة|' +
  'movement=movimiento mouvement movimento dvizhenie движение hareketi harakat haraka haraket harekat حركه جنبش|' +
  'party=partido parti partito partiya партия partisi hizb hezb حزب|' +
  'army=ejercito armee armiya армия ordusu jaysh jaish جيش|' +
  'brigade=brigades saraya brigada бригада liwa لواء|' +
  'battalion=battalions batallon katibat katiba كتيبه كتائب батальон|' +
  'martyrs=martyr shuhada shohada sehitler شهداء شهدا|' +
  'liberation=liberacion liberazione kurtulus tahrir تحرير|' +
  'guard=guards sepah pasdaran سپاه پاسداران حرس страж стражей|' +
  'europe=european европа европы европейский اروپا اوروبا|asia=asian азия азии اسيا|africa=african африка африки افريقيا افريقا|america=american americas америка америки امريكا|arab=arabian араб арабский عرب عربيه|eurasia=eurasian|ireland=irish|france=french франция франции|' +
  'germany=german deutschland германия германии المان المانيا|austria=austrian|switzerland=swiss schweiz suisse|italy=italian italia италия италии ايطاليا|spain=spanish espana|' +
  'portugal=portuguese|netherlands=dutch holland|belgium=belgian|denmark=danish|sweden=swedish sverige|norway=norwegian norge|' +
  'finland=finnish|poland=polish polska|hungary=hungarian|romania=romanian|bulgaria=bulgarian|greece=greek|serbia=serbian|' +
  'ukraine=ukrainian украина украины украинский україна україни український|belarus=belarusian беларусь беларуси белоруссия белорусский белорусская рэспублікі|russia=russian россии российский россия российская российское روسيا روسيه روسي всероссийский общероссийский vserossiiskii vserossiyskiy vserossiiskoe россия рф|armenia=армения|azerbaijan=азербайджан|kazakhstan=казахстан казахстана|uzbekistan=узбекистан|turkmenistan=туркменистан туркмения|' +
  'kyrgyzstan=киргизия кыргызстан|tajikistan=таджикистан|turkey=turkish turkiye турция турции турецкий تركيا تركيه تركي|iran=iranian иран ирана иранский ايران ايراني ايرانيه|iraq=iraqi ирак ирака عراق عراقي عراقيه|syria=syrian сирия сирии сирийский suriye سوريا سوريه سوري|lebanon=lebanese ливан ливана لبنان liban لبناني لبنانيه|israel=israeli израиль израиля اسراييل|' +
  'palestine=palestinian палестина палестины فلسطين فلسطيني فلسطينيه|jordan=jordanian|saudiarabia=saudi ksa سعوديه سعودي |qatar=катар قطر قطري قطريه|kuwait=кувейт كويت كويتي كويتيه|bahrain|oman|yemen=yemeni йемен yaman يمن يمني يمنيه|egypt=egyptian египет египта مصر مصري مصريه|libya=libyan ливия ливии ليبيا ليبي ليبيه|' +
  'algeria=algerian алжир algerie جزائر جزائري جزائريه|morocco=марокко maroc moroccan marocain مغربي مغربيه|sudan=sudanese судан سودان سوداني سودانيه|somalia=somali сомали صومال صومالي|ethiopia=ethiopian|nigeria=nigerian|india=indian индия индии|pakistan=pakistani пакистан пакистана پاكستان باكستان پاكستاني باكستاني|' +
  'bangladesh|afghanistan=afghan афганистан афганистана افغانستان افغاني|nepal|china=chinese prc китай китая китайский صين صيني|taiwan|japan=japanese|korea=korean dprk rok chosun choson joseon корея кореи корейский|vietnam=vietnamese|thailand=thai|' +
  'malaysia=malaysian|indonesia=indonesian|philippines=philippine|australia=australian|canada=canadian|mexico=mexican mexicana|' +
  'cuba=cuban куба|venezuela=venezolana венесуэла|colombia=colombiana colombian|brazil=brasil|' +
  'unitedstates=us usa|' +
  'unitedkingdom=uk gb|' +
  'emirates=uae|northkorea=dprk|southkorea=rok|' +
  'saint=st|' +
  'mount=mt|' +
  'fort=ft|' +
  'culture=cultural cultura культура культуры kultury|' +
  'education=educational образование obrazovanie obrazovaniya educacion egitim|' +
  'museum=museo musee музей muzei muze|' +
  'court=суд|' +
  'city=город городской gorod gorodskoi shahr|' +
  'district=районный район raion rayon|' +
  'region=regional область областной oblast край региональный|' +
  'youth=молодежь молодежи молодежный|' +
  'institution=учреждение uchrezhdenie uchrezhdeniye institucion|' +
  'battery=аккумуляторный|pension=пенсионный|navigation=навигационный|isil=isis daesh daish داعش|province=wilayat vilayat wilayah wilaya|' +
  'budgetary=бюджетный byudzhetnoe byudzhetnoye|' +
  'autonomous=автономный avtonomnaya avtonomnoe|' +
  'municipal=муниципальный munitsipalnoe|' +
  'administration=администрация администрации administratsiya|' +
  'affairs=дел делам|' +
  'foreign=внешний иностранных|' +
  'united=объединенный obedinennaya obyedinennaya obedinennyi|' +
  'special=специальный spetsialnyi spetsialnoe|' +
  'experimental=опытный экспериментальный opytnyi|' +
  'mechanical=механический mekhanicheskii mekhanichesky|' +
  'helicopters=helicopter вертолет вертолетный vertoletnyi|' +
  'automation=automatic автоматика автоматики avtomatiki|' +
  'physics=физика физики fiziki|' +
  'complex=комплекс kompleks|' +
  'command=командование командования farmandehi فرماندهي|' +
  'force=forces силы сил نيرو نيروي قوات niru nirooye|' +
  'resistance=مقاومه مقاومت moghavemat muqawama|' +
  'television=tv televizyon televizija televidenie телевидение|' +
  'reconstruction=rebuilding|' +
  'rescue=salvation|' +
  'management=managing modiriyat yonetim upravlyayushchaya управляющая|' +
  'drilling=burenie bureniye бурение|' +
  'semiconductors=semiconductor poluprovodniki полупроводники|' +
  'studio=kinostudiya киностудия|' +
  'consulting=consultoria consultants danismanlik konsalting консалтинг|' +
  'products=product urunleri urunler продукты|' +
  'distribution=distributor distributors distribuidora distribuciones pakhsh|' +
  'communications=communication ertebatat|' +
  'software=yazilim|' +
  'myanmar=myanma burma burmese|' +
  'news=خبرگزاري khabargozari новости|' +
  'newspaper=روزنامه газета gazeta جريده|' +
  'assembly=مجمع|' +
  'health=здравоохранения здоровья salud sante saglik|' +
  'sports=sport спорт спорта|' +
  'repair=ремонт ремонтный remont remontnyi|' +
  'prosecutor=прокуратура прокуратуры prokuratura|' +
  'corps=корпус sepah سپاه|' +
  'workers=worker travailleurs trabajadores lavoratori arbeiter isci рабочий трудящихся|' +
  'estate=عقاري عقاريه|' +
  'tanker=tankers танкер танкеры نفتكش ناقلات|' +
  'tunisia=tunisian tunisie تونس تونسي تونسيه|combatant=fighting combattant combattante combatiente combatants muqatila muqatilah مقاتله مقاتلين|' +
  'armed=arme armado armada musallah musallaha مسلح مسلحه|peninsula=jazira jazirah جزيره|levant=sham شام|' +
  'and=und y et e и';

/** Words so common in names of companies that alone they identify nobody; by how little they say. */
export const GENERIC_WORDS = {
  faint:
    'of the for and in on to an им و في من از در براي und y et e de la le les el los las das der die des du del di da do dos i и в по von van vom zur al ' +
    'ال аль эль ve wa lil im named after imeni имени no nr www ',
  /** The same behind a first word. */
  addresses: 'com',
  /** The same between two words; names begin and end with these as well (Para Gold, Wal Mart, Zarya ZA). */
  links: 'pour para por per en za va fi fil lil wal валь ل ب с на для при из от',
  weak:
    'group international trading holding services general company limited enterprises import export imports exports ' +
    'commercial trade handels industries investment investments management partners consulting logistics solutions global ' +
    'holdings ventures business office branch subsidiary international tanker vessel ship ' +
    'companies products projects project works products supplies supply service world worldwide overseas offshore ' +
    'empresa empresas grupo comercial comercializadora inversiones servicios internacional importadora exportadora distribuidora operadora ' +
    'merchant jv exploration partner work solution product servicio desarrollo inversion consultor ' +
    'corporativo corporacion sociedad promotora desarrollos asesores consultores negocios empresarial comercio consultoria asesoria ' +
    'proizvodnju promet trgovinu usluge usluga uvoz izvoz preduzece urunleri urunler endustriyel ' +
    'gruppa grupp kholding kompaniya kompania kompanii torgovaya torgovy torgovyi upravlyayushchaya menedzhment invest konsalting ' +
    'ticaret sanayi ithalat ihracat pazarlama sherkat sherkate sharikat shirkat bazargani tejarat tejari tijara tijariya muassasat ' +
    'торговый торговая группа компания организация общественная областная центр 集团 集團 集団 グループ 그룹',
  bodies:
    'organization organisation enterprise tradinghouse league association ministry department government state national federal public islamic republic foundation institute ' +
    'university center army front party brigade movement council committee union federation society network command force forces ' +
    'research scientific production academy school office agency authority administration corps jihad liberation first new united ' +
    'culture museum court district region youth institution budgetary autonomous municipal experimental complex prosecutor assembly tunisia ' +
    'lady star sea ocean queen princess pearl spirit lucky great grand north south east west eastern western southern northern ' +
    'defence defense navy guard guards interior justice presidential president bureau directorate division commission board college sciences science central main special military police revolutionary republican ' +
    'groupe groupement ejercito frente movimiento partido partiya ' +
    'humanitarian drug trafficking narcotics province wilayat vilayat wilayah economic pension cooperation cooperative ' +
    'brigades battalion battalions agencies societies committees centers offices organisations peoples regional cultural ' +
    'charity charitable relief welfare aid support affairs intelligence foreign higher educational education concern ' +
    'nacional fundacion centro fond internal ' +
    'institut tsentr centre byuro nauchno issledovatelskiy issledovatelsky issledovatelski proizvodstvennoe proizvodstvennoye ' +
    'konstruktorskoe konstruktorskoye obedinenie obyedineniye federalnoe federalnoye gosudarstvennoe gosudarstvennoye natsionalnaya ' +
    'natsionalny rossiiskaya rossiyskaya rossiiskii uchrezhdenie uchrezhdeniye kontsern npo npp npk nii okb khayriyya stichting stiftelse ' +
    'научно производственный исследовательский министерство фонд',
  medium:
    'bank shipping petroleum oil gas energy petrochemical petrochemicals construction engineering steel transport transportation ' +
    'technology manufacturing marine maritime aviation airlines airways air aerospace insurance finance financial capital ' +
    'real estate properties property development mining metal metals chemical chemicals pharmaceutical pharma medical food ' +
    'foods agricultural agriculture electronics electronic electric power telecommunications telecom communications media ' +
    'plant factory exchange money transfer travel tours hotel restaurant security securities leasing lease mortgage brokerage ' +
    'systems design instrument machine laboratory fund trust wealth retail motors automotive software data realty завод ' +
    'industrial industry technologies technical technological tech machinery machines mechanical tools equipment instruments materials ' +
    'optical optics physics nuclear electricity electrical digital information computer computers internet cyber network networks radio ' +
    'television tv broadcasting publishing press news printing advertising marketing sales distribution distributors wholesale ' +
    'shipbuilding shipyard yard aircraft aero airline helicopters auto automobile automobiles vehicles cement textile textiles garments ' +
    'paper plastic plastics rubber ceramics timber furniture jewelry jewellery diamonds gems minerals mineral coal refinery ' +
    'refining petro fuel fuels lubricants cargo freight forwarding lines ports terminal terminals warehouse storage contracting ' +
    'contractors builders building infrastructure civil water environmental recycling tourism hospitality resort catering sports club ' +
    'entertainment film credit savings asset assets currency audit accounting legal farm farms fisheries fishing seafood livestock ' +
    'dairy meat beverages tobacco cosmetics health healthcare hospital clinic fertilizer resources repair training ' +
    'advanced precision device devices component components automation procurement specialized electromechanical instrumentation ' +
    'metallurgy metallurgical pipeline pipelines semiconductor semiconductors laser lasers innovation innovations ' +
    'operation operations studies tactical unit ' +
    'casino factoring processing reconnaissance unmanned line commerce banking house parts ' +
    'banco bancaria gasolinera soluciones consorcio mantenimiento publicidad ganaderia pesquera combustibles ' +
    'gayrimenkul yapi tasimacilik danismanlik bilisim yazilim ' +
    'currency engine engines mine mines navigation private aluminium aluminum space studio ' +
    'port system communication telecommunication material logistic helicopter motor vehicle ceramic fishery factories buildings ' +
    'garment machineries distributor resource tool sale sport optic transporte shipyards ' +
    'inmobiliaria constructora agricola agropecuaria ganadera transportes hotelera joyeria minera petrolera naviera seguros financiera ' +
    'zavod kombinat fabrika inzhiniring tekhnologii tekhnologiya sistemy stroitelnaya stroi energo neft gaz kapital logistika ' +
    'insaat lojistik enerji gida turizm tekstil otomotiv denizcilik nakliyat madencilik sanat sanaye',
} as const;

/** What is written before the name of a vessel: motor vessel, motor tanker, steam ship. M/s stands before Indian companies. */
export const VESSEL_MARKS = 'mv mt ss ms mtv fv lpgc messrs';

/**
 * More of the like: merchant prefixes of Wikipedia's "Ship prefix" and Maritime Page's "Ship Prefix Meaning", the size classes of
 * tankers, and types in words. Companies begin with these as well. Left out are NS, SV and ST, with which listed ships are
 * named after an owner or a saint (NS Champion, SV Konstantin).
 */
export const VESSEL_TYPES =
  'my sy mfv msv rv psv osv aht ahts dsv gts lpg lng lngc vlcc ulcc vlgc vloc fso fpso ' +
  'yacht superyacht megayacht tug tugboat vessel ship boat motorboat speedboat tanker trawler barge dredger ferry bulker';

/** Types of vessels in two words, by the one that stands for them. */
export const VESSEL_PHRASES =
  'motor vessel=mv|motor ship=ms|motor tanker=mt|steam ship=ss|fishing vessel=fv|research vessel=rv|supply vessel=psv|sailing vessel=vessel|' +
  'cargo vessel=vessel|cargo ship=ship|container ship=ship|motor yacht=my|sailing yacht=sy|super yacht=superyacht|motor boat=motorboat|' +
  'tug boat=tugboat|oil tanker=tanker|chemical tanker=tanker|product tanker=tanker|lpg carrier=lpgc|lng carrier=lngc|bulk carrier=bulker';

/** What Russian calls its plants and institutes in initials, in both alphabets, by the English words for them. */
export const INITIALISMS =
  'npo нпо=scientific production association|npp нпп rpe=scientific production enterprise|npk нпк rpc=scientific production company|' +
  'nii нии=scientific research institute|tsnii cnii цнии=central scientific research institute|okb окб=experimental design bureau|' +
  'skb скб=special design bureau|cb=commercial bank|ntts нтц=scientific technical center|ntk нтк=scientific technical company|tskb цкб=central design bureau';

/** Phrases that are also written as one word or abbreviated. */
export const PHRASES = 'joint venture=jv|dis ticaret=ticaret|j v=jv|سرمايه گذاري=سرمايهگذاري|middle east=mideast|middle eastern=mideast|trading house=tradinghouse|trade house=tradinghouse|torgoviy dom=tradinghouse|torgovyj dom=tradinghouse|torgovyi dom=tradinghouse|torgovyy dom=tradinghouse|torgovy dom=tradinghouse|торговый дом=tradinghouse|united states=unitedstates|united kingdom=unitedkingdom|great britain=unitedkingdom|saudi arabia=saudiarabia|north korea=northkorea|south korea=southkorea|российская федерация=россия|российской федерации=россия|российскую федерацию=россия|rossiiskaya federatsiya=russia|rossiiskoi federatsii=russia|rossiyskaya federatsiya=russia|rossiyskoy federatsii=russia|rossiskoi federatsii=russia|russian federation=russia|железные дороги=railways|железная дорога=railways|железных дорог=railways|zheleznye dorogi=railways|zheleznaya doroga=railways|zheleznykh dorog=railways|hong kong=hongkong|new zealand=newzealand|viet nam=vietnam';

/** Countries, their adjectives and regions: they place a company rather than name it. */
export const PLACES =
  'europe european asia asian africa african america american americas middle mideast pacific atlantic caspian gulf arab arabian eurasia eurasian ' +
  'unitedstates us usa unitedkingdom uk britain british england english ireland irish scotland france french germany german deutschland ' +
  'austria austrian switzerland swiss schweiz suisse italy italian italia spain spanish espana portugal portuguese netherlands dutch ' +
  'holland belgium belgian luxembourg denmark danish sweden swedish sverige norway norwegian norge finland finnish poland polish polska ' +
  'czech slovakia hungary hungarian romania romanian bulgaria bulgarian greece greek serbia serbian croatia slovenia bosnia montenegro ' +
  'macedonia albania cyprus malta estonia latvia lithuania ukraine ukrainian belarus belarusian russia russian moldova georgia armenia ' +
  'armenian azerbaijan kazakhstan uzbekistan turkmenistan kyrgyzstan tajikistan turkey turkish turkiye iran iranian iraq iraqi syria ' +
  'syrian lebanon lebanese israel israeli palestine palestinian jordan jordanian saudiarabia saudi uae emirates dubai qatar kuwait ' +
  'bahrain oman yemen yemeni egypt egyptian libya libyan tunisia algeria algerian morocco sudan sudanese somalia somali ethiopia ethiopian ' +
  'eritrea kenya uganda rwanda congo congolese nigeria nigerian ghana mali zimbabwe zambia angola mozambique africa cameroon ' +
  'india indian pakistan pakistani bangladesh afghanistan afghan nepal china chinese hongkong taiwan japan japanese korea korean chosun choson joseon ' +
  'northkorea southkorea dprk rok prc ksa vietnam vietnamese thailand thai myanmar myanma burma burmese cambodia laos malaysia malaysian singapore indonesia indonesian ' +
  'philippines philippine australia australian newzealand canada canadian mexico mexican mexicana cuba cuban venezuela venezolana colombia ' +
  'colombiana colombian ecuador peru bolivia chile argentina brazil brasil panama nicaragua honduras guatemala россии российский украины';
