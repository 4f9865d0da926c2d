/* Legal forms of companies, and how they are shortened and mistyped. Written for this project. */

/**
 * Legal forms, folded, by the class that decides whether two of them contradict each other. `phrase|phrase`; phrases are
 * replaced before words, longest first. `any` contradicts nothing: English uses it for every form.
 */
export const LEGAL_FORMS: Readonly<Record<string, string>> = {
  any:
    'privredno drustvo|company|co|corporation|corp|incorporated|inc|cia|compania|compagnie|cie|companhia|firm|firma|ent|est|' +
    'establishment|anstalt|unitarnoe predpriyatie|unitarnoye predpriyatiye|unitarnaye pradpryemstva|чуп|унитарное предприятие|private unitary enterprise|chastnoe unitarnoe predpriyatie|chastnoye unitarnoye predpriyatiye|компания|корпорация|корпорейшн|корп|инкорпорейтед|инк|фирма|предприятие|sirketi|sirket|sti|شركه|公司|gk|g k|гк|e k|ek|pt',
  limited:
    'limited liability company|ltd liability company|coltd|pteltd|pvtltd|ptyltd|sdnbhd|srldecv|ltd liability co|limited liability co|limited liability corporation|limited liability|proprietary ltd|proprietary|sanayi ve ticaret limited sirketi|sanayi ve ticaret ltd sti|sanayi ticaret limited sirketi|san ve tic ltd sti|san tic ltd sti|obshchestvo s ogranichennoj otvetstvennostyu|obshchestvo s ogranichennoi otvetstvennostyu|obshchestvo s ogranichenno otvetstvennostyu|drustvo s ogranicenom odgovornoscu|drustvo sa ogranicenom odgovornoscu|общество c ограниченной ответственностью|mkooo|мкооо|private limited company|private limited|pvt ltd|pte ltd|pty ltd|pty limited|' +
    'proprietary limited|co ltd|co limited|company limited|limited company|sendirian berhad|sdn bhd|limited|ltd|ltda|limitada|llc|l l c|' +
    'gmbh|gesellschaft mit beschrankter haftung|g m b h|ooo|o o o|obshchestvo s ogranichennoy otvetstvennostyu|sarl|s a r l|s r l|srl|' +
    'societatea cu raspundere limitata|societa a responsabilita limitata|societe a responsabilite limitee|sp z o o|sp z oo|sp zoo|spzoo|spolka z o o|' +
    'spolka z ograniczona odpowiedzialnoscia|s r o|sro|spol s r o|doo|d o o|kft|korlatolt felelossegu tarsasag|bv|b v|bvba|sprl|' +
    'besloten vennootschap|sociedad de responsabilidad limitada|s de rl|s de rl de cv|s de r l de c v|s l|sl|ood|eood|oü|ou|osauhing|sia|uab|oy|aps|as ltd|' +
    'limited sirketi|limited sti|ltd sti|tov|tzov|too|t o o|tdoo|fze|fzc|fz llc|fzco|dmcc|yk|y k|yugen kaisha|wll|w l l|llp limited|lda|eirl|e i r l|eurl|' +
    'гмбх|лтд|ко лтд|ллс|ллк|ллц|сарл|срл|ооо|общество с ограниченной ответственностью|тов|товариство з обмеженою відповідальністю|таварыства з абмежаванай адказнасцю|тоо|' +
    'товарищество с ограниченной ответственностью|одоо|оод|εпе|有限公司|有限责任公司|有限責任公司|有限会社|유한회사|ذ م م|ش ذ م م|유한책임회사|合同会社|有限责任|ذمم|شذمم|شمم|ش م م|شركه ذات مسووليه محدوده|' +
    'tavarystva z abmezhavanay adkaznastsyu|taa|iooo|иооо|sooo|сооо|fllc|spllc|additional liability company|surl|free zone company|free zone establishment|tovarystvo z obmezhenoyu vidpovidalnistyu|foreign limited liability company|inostrannoe obshchestvo s ogranichennoy otvetstvennostyu|inostrannoye obshchestvo s ogranichennoy otvetstvennostyu|zamezhnaye tavarystva z abmezhavanay adkaznastsyu|joint limited liability company|close corporation|sociedad de produccion rural de responsabilidad limitada|s p r de r l|spr de rl|s de p r de r l|s de pr de rl|' +
    'private ltd|pvt limited|private ltd co|pvt ltd co|p ltd|p limited|pte limited|s de rl|srl de cv|s de rl mi|spol sro|spol s ro|shpk|sh p k|sh pk|mmc|doel|dooel|odo|о д о|одо|ug haftungsbeschrankt|ug|tnhh|cong ty tnhh|pllc|בע מ|בעמ|' +
    'ehf|gesmbh|ges m b h|mbh|spc|s p c|llc fz|fzllc|fz l l c|' +
    'д о о|доо|дооел|шпк|жшс|შპს|შ პ ს|ՍՊԸ|սպը|ս պ ը|еоод',
  jointstock:
    'szao|сзао|sovmestnoe zakrytoe aktsionernoe obshchestvo|sovmestnoye zakrytoye aktsionernoye obshchestvo|jcsb|pjscb|ojscb|cjscb|akb|акб|aktsionernyi kommercheskii bank|aktsionerny kommercheski bank|акционерный коммерческий банк|adkrytae aktsyyanernae tavarystva|adkrytaye aktsyyanernaye tavarystva|aat|' +
    'sanayi ve ticaret anonim sirketi|sanayi ticaret anonim sirketi|sanayi ve ticaret a s|sanayi ve ticaret as|san ve tic a s|san ve tic as|san tic a s|san tic as|stock company|stock corporation|joint public stock company|aktsionernoe obshchestvo otkrytogo tipa|otkrytoe aktsionernoe obshchestvo otkrytogo tipa|otkrytogo aktsionernogo obshchestva|zakrytogo aktsionernogo obshchestva|aktsionernogo obshchestva|joint stock|joint stock company|joint stock co|open joint stock company|public joint stock company|closed joint stock company|' +
    'private joint stock company|private joint stock|private jsc|pjs|p j s|closed joint stock|open joint stock|public limited company|public company limited|public joint stock|ag|a g|aktiengesellschaft|sa|s a|societe anonyme|sas|s a s|sasu|societe par actions simplifiee|' +
    'sociedad por acciones simplificada|sal|s a l|societe anonyme libanaise|sal offshore|sal off shore|ca|c a|compania anonima|' +
    'sociedad anonima|sociedade anonima|sociedad anonima de capital variable|s a de c v|sa de cv|sadecv|spa|s p a|societa per azioni|jsc|ojsc|pjsc|cjsc|oao|o a o|pao|p a o|zao|z a o|ao|a o|' +
    'aktsionernoe obshchestvo|otkrytoe aktsionernoe obshchestvo|publichnoe aktsionernoe obshchestvo|zakrytoe aktsionernoe obshchestvo|' +
    'nepublichnoe aktsionernoe obshchestvo|aktsionernoye obshchestvo|otkrytoye aktsionernoye obshchestvo|publichnoye aktsionernoye obshchestvo|' +
    'zakrytoye aktsionernoye obshchestvo|ab|aktiebolag|asa|a s|as|aksjeselskap|aktieselskab|nv|n v|naamloze vennootschap|plc|' +
    'public limited|se|oyj|kk|k k|kabushiki kaisha|a d|akcionarsko drustvo|dd|d d|anonim sirketi|anonim sti|berhad|bhd|tbk|prat|pat|ad|ead|' +
    'плс|акционерное общество|открытое акционерное общество|публичное акционерное общество|закрытое акционерное общество|ао|оао|пао|зао|нао|' +
    'публічне акціонерне товариство|приватне акціонерне товариство|акціонерне товариство|адкрытае акцыянернае таварыства|закрытае акцыянернае таварыства|аат|пат|прат|ат|ад|株式会社|股份有限公司|주식회사|股份公司|ش م ب|شمب|شمك|شمل|ش م ل|ش م ك|شركه مساهمه|شركه مساهمه عامه|سهامي عام|سهامي خاص|' +
    'sac|s a c|saa|s a a|saca|s a b de c v|sab de cv|sapi de cv|s a p i de c v|sapi|s a p i|sab|s a b|sa de capital variable|saog|s a o g|saoc|s a o c|qsc|q s c|qpsc|q p s c|ksc|k s c|kscc|k s c c|kscp|kpsc|bsc|b s c|bsc c|psc|p s c|pjsco|' +
    'zrt|nyrt|hf|c por a|cong ty co phan|sca|s c a|sha|sh a|jscb|ojsco|oyj abp|abp|shareholding company|სს|ԲԲԸ|բբը|ՓԲԸ|փբը|ват|зат',
  partnership:
    'limited partnership|limited liability partnership|lp|l p|llp|l l p|kg|k g|gmbh & co kg|gmbh co kg|гмбх и ко кг|gmbh & co kgaa|s en c|s en nc|lllp|sp k|spolka komandytowa|k s|ks|i s|kgaa|kg a a|kommanditgesellschaft|ohg|gbr|snc|s n c|' +
    'scs|societe en commandite|general partnership|partnership|commanditaire vennootschap|cv',
  state:
    'federal state unitary enterprise|federalnoe gosudarstvennoe unitarnoe predpriyatie|federalnoye gosudarstvennoye unitarnoye predpriyatiye|fgup|fsue|state unitary enterprise|state owned enterprise|state enterprise|gup|federal state budgetary institution|federalnoe gosudarstvennoe byudzhetnoe uchrezhdenie|federalnoye gosudarstvennoye byudzhetnoye uchrezhdeniye|fgbu|' +
    'rup|руп|republican unitary enterprise|respublikanskoe unitarnoe predpriyatie|respublikanskoye unitarnoye predpriyatiye|respublikanskaye unitarnaye pradpryemstva|' +
    'unitary enterprise|фгуп|гуп|федеральное государственное унитарное предприятие|государственное предприятие|федеральное казенное предприятие',
  association:
    'e v|ev|eingetragener verein|verein|association|assoc|assn|onlus|ngo|non profit|nonprofit|asbl|vzw|' +
    'автономная некоммерческая организация|ано|ano|asociacion civil|association sans but lucratif|avtonomnaya nekommercheskaya organizatsiya|autonomous non profit organization|national association|n a',
};

/** Words of legal forms without some of their letters, by what they are; behind a name. */
export const SHORTENED_FORMS = 'lmtd=limited lmt=limited lmited=limited cmpny=company cmpy=company compny=company corpn=corporation crp=corp';

/** Slips and abbreviations that are other words as often, and legal forms only as the last word of a name. */
export const LAST_FORMS = 'lt=ltd lts=ltd ltf=ltd lyd=ltd ll=llc lcc=llc coy=company';

/** Legal forms that are the names of companies as often, where these have no other. */
export const FORMS_BESIDE_NAMES = 'akb aat taa rup surl';

/** What Belarus calls its companies in front, where a word begins as such names do: UE Belgaz, but UE Heron. Behind any name. */
export const FORMS_OF_BELARUS = 'ue=company pue=company chup=company alc=ltd';
export const BEGINNINGS_OF_BELARUS = 'bel minsk grodn gomel brest vitebsk mogil';

/** A word that is a legal form behind the name of whoever has no other: Mining Enterprise No. 1, but Golden Enterprise Shipping Ltd. */
export const ONLY_FORM = 'enterprise';

/** Ordinary words and names that are a slip away from a word of a legal form. */
export const NO_LEGAL_WORDS =
  'crop campania kampania kampanii кампания кампании кампанія accompany illimited ilimitada limite limites limiter point points ' +
  'kompasny kompasnyi компасный otkrytie otkritie открытие predpriyaty predpriyatiy predpriyatii предприятий';

/** What the classes of legal forms are called. */
export const LEGAL_FORM_CLASSES: Readonly<Record<string, string>> = {
  any: 'company',
  limited: 'limited company',
  jointstock: 'joint stock company',
  partnership: 'partnership',
  state: 'state enterprise',
  association: 'association',
};
