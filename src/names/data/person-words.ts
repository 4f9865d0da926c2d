/* Words in personal names that are not names. Written for this project. Latin unless a script is used as lists print it. */

/** Titles, ranks, honorifics and forms of address: identify nobody alone. */
export const TITLES =
  'mr mrs ms miss mx dr doctor prof professor sir madam dame lord lady rev reverend fr father bishop archbishop cardinal patriarch ' +
  'eng engineer ing mullah mulla mollah ' +
  'mawlawi maulawi maulavi mawlavi molvi moulavi maulvi moulvi mawlvi mowlvi mulvi moulawi mowlawi mulavi mulawi maulwi maulana mawlana moulana mowlana mevlana qari qaree ' +
  'haji hajji hadji hajj alhaj alhaji hajjah hajee hajjee haajee haaji hajy haci hadschi hadzhi sheikh shaikh shaykh sheik cheikh cheik ' +
  'sheykh sheyh shiekh shaik scheich scheik scheikh sjeik sjeikh seyh shaikhah sheikha sayyid sayid sayed syed ' +
  'seyed seyyed ustad ustadh ustaz ostad ostadh ostaz oustaz engr hafiz hafez mufti imam ayatollah ayatullah ayatolla ayatulla hojatoleslam hojjatoleslam hojatolislam hojjatolislam hujjatulislam hojatulislam hujjat emir amir ameer prince princess king queen ' +
  'sultan khalifa gen general brig brigadier lt lieutenant col colonel maj major capt captain cpt sgt sergeant ' +
  'cmdr commander comandante adm admiral marshal field president premier minister senator governor gov ambassador ' +
  'judge justice chancellor secretary leader supreme comrade pope emperor chairman chairwoman director vice deputy hon honorable honourable his her excellency highness majesty monsieur madame mme mlle herr frau signor signora ' +
  'señor señora sr sra srta don doña dona akhund akhundzada mister г-н г-жа господин госпожа д-р доктор شيخ ملا مولوي حاجي حجي حاج دكتور سيد قاري مولانا مفتي استاذ استاد ايتالله ' +
  'хаджи шейх мулла маулави мавлави маулана муфтий муфти аятолла שייח מולא חאג הרב ' +
  '先生 女士 小姐 同志 主席 总统 總統 总理 總理 首相 将军 將軍 上将 上將 中将 中將 部长 部長 书记 書記 ' +
  '위원장 대통령 총리 장군 대장 상장 중장 동지 씨 선생 여사 박사';

/** Titles above that as often are names in their own right, and are compared as common names. */
export const TITLE_OR_NAME =
  'sultan amir ameer emir imam hafiz hafez sayyid sayid sayed syed seyed seyyed khalifa akhund akhundzada prince king سيد';

/** Titles where they begin a name, and names where they do not. */
export const TITLES_BEFORE = 'molavi mowlavi molla molana';

/** Links between names: articles, prepositions, "son of". */
export const PARTICLES =
  'al el ul ud ad ar as ash adh ath az ag es esh ez et eddin bin ben ibn bint binti ould ouled wuld walad von van vom zu zum zur der den ter ten ' +
  'de del della delle di da das dos do du des la le las los und af av och oglu ogly uulu kyzy qizi kizi wa na ' +
  "of the and bar bat at ال بن ابن بنت ولد аль эль ибн бин 'al";

/** Kunyas: "father of", "mother of". Names, but weak ones without what follows. */
export const KUNYAS = 'abu abou aboo abo abi umm um oum umma ابو ابي ام абу умм';

/**
 * Generation marks behind a name, each by the word that stands for it: which of the father and the son it is, or the
 * how-manieth of the name. A junior need not be the second.
 */
export const GENERATIONS =
  'jr=junior junior=junior мл=junior младший=junior sr=senior senior=senior ст=senior старший=senior ii=second 2nd=second ' +
  'iii=third 3rd=third iv=fourth 4th=fourth 5th=fifth vii=seventh viii=eighth';

/** The same, of words that are names anywhere but at the very end. */
export const LAST_GENERATIONS = 'hijo=junior filho=junior fils=junior pere=senior neto=neto nieto=neto';

/** Links of one letter, "and": such only between two names, without a dot, and behind a given name. Else an initial. */
export const LETTER_PARTICLES = 'y e i';

/** Fillers lists print where a name part is missing. */
export const PLACEHOLDERS = 'na n/a nil none unknown fnu lnu nfn xxx aka fka nka';
