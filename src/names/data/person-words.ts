/* Words in personal names that are not names. Written for this project. Latin unless a script is used as lists print it. */

/** Titles, ranks, honorifics and forms of address: identify nobody alone. */
export const TITLES =
  'mr mrs ms miss mx dr doctor prof professor sir madam dame lord lady rev reverend fr father bishop archbishop cardinal patriarch ' +
  'eng engineer ing mullah mulla mollah mawlawi maulawi maulavi mawlavi molvi moulavi maulvi maulana mawlana moulana qari ' +
  'haji hajji hadji hajj alhaj alhaji hajjah sheikh shaikh shaykh sheik cheikh cheik shaikhah sheikha sayyid sayid sayed syed ' +
  'seyed seyyed ustad ustadh ustaz hafiz hafez mufti imam ayatollah hojatoleslam hujjat emir amir ameer prince princess king queen ' +
  'sultan khalifa gen general brig brigadier lt lieutenant col colonel maj major capt captain cpt sgt sergeant ' +
  'cmdr commander comandante adm admiral marshal field col-gen president premier minister senator governor gov ambassador ' +
  'judge justice chancellor secretary leader supreme comrade pope emperor chairman chairwoman director vice deputy hon honorable honourable his her excellency highness majesty monsieur madame mme mlle herr frau signor signora ' +
  'señor señora sr sra srta don doña dona akhund akhundzada mister г-н господин д-р доктор شيخ ملا مولوي حاجي حجي حاج دكتور سيد قاري 先生 女士 主席 总统 總統 将军 將軍 部长 위원장 대통령 장군 동지 씨 선생 박사';

/** Titles above that as often are names in their own right, and are compared as common names. */
export const TITLE_OR_NAME =
  'sultan amir ameer emir imam hafiz hafez sayyid sayid sayed syed seyed seyyed khalifa akhund akhundzada prince king سيد';

/** Links between names: articles, prepositions, "son of". */
export const PARTICLES =
  'al el ul ud ad ar as ash adh ath az ag es esh ez et eddin bin ben ibn bint binti ould ouled wuld walad von van vom zu zum zur der den ter ten ' +
  'de del della delle di da das dos do du des la le las los y e und af av och oglu ogly uulu kyzy qizi kizi wa na ' +
  "of the and und bar bat at i ال بن ابن بنت ولد аль эль ибн бин 'al";

/** Kunyas: "father of", "mother of". Names, but weak ones without what follows. */
export const KUNYAS = 'abu abou aboo abo abi umm um oum umma ابو ابي ام абу умм';

/** Generation marks. */
export const GENERATIONS = 'jr=2 junior=2 sr=1 senior=1 ii=2 iii=3 iv=4 2nd=2 3rd=3';

/** Fillers lists print where a name part is missing. */
export const PLACEHOLDERS = 'na n/a nil none unknown fnu lnu nfn xxx aka fka nka';
