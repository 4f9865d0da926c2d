/*
 * How people are addressed in front of their names and what they are behind them, where the words are names as well or stand
 * nowhere else: so they are left out only at that place, with two words of a name beside them, and as another way to read
 * the name. What is no name anywhere is in `TITLES`. Written for this project from what is customary: initials of excellencies and
 * highnesses as diplomatic lists print them, ranks of NATO's armies with their English and Spanish abbreviations, academic degrees
 * that stand before names in Austria, Germany and Italy, and how people are addressed in the languages named. Each is the source
 * of a regular expression.
 */

/** Offices, in front of a name or behind its comma. */
export const OFFICES =
  'president|pres|prime minister|premier|p\\.?m|minister|vice[ -]president|governor|gov|mayor|senator|sen|deputy|ambassador|amb|consul|' +
  'secretary|chairman|chairwoman|chancellor|judge|mp|m\\.p|member of parliament|director|ceo|speaker|prosecutor|attorney|commissioner|' +
  'президент|премьер[ -]министр|министр|губернатор|депутат|посол|мэр';

/** What goes before an office. */
export const OFFICE_QUALIFIERS =
  '(?:first|former|acting|deputy|vice|prime|foreign|interior|defen[cs]e|finance|general|executive|attorney|his excellency|the|ex|бывший|заместитель|первый)[ -]+';

/** What nobody is called: also within "SURNAME, Mr Given", and on both sides of an "and" that joins two people. */
export const CERTAIN_ADDRESS =
  'mr|mrs|ms|miss|mx|sir|madame?|mme|monsieur|mlle|prof(?:essor)?|dr|doctor|herrn?|frau|г-?н|г-?жа|господин|госпожа';

/** A couple of one name. Longer than the words it begins with, and so before them. */
const COUPLE =
  '(?:mr|dr|herrn?|m|monsieur|sr|г-?н)\\.?\\s(?:and|&|und|et|y|и)\\s(?:mrs|ms|frau|mme|madame|sra|г-?жа)';

/** Latin letters. Chinese and Korean surnames that are such a word as well are in `SURNAMES_AS_ADDRESS`. */
const LATIN =
  // What nobody is called as well, so that a short name does not fall short by it; M. with its dot alone.
  `${COUPLE}|mr|mrs|ms|miss|mx|sir|madam|madame|mme|monsieur|m(?=\\.\\s)|prof|professor|doctor|` +
  // English and French initials of excellency, highness, honour.
  'h\\.?\\s?e|h\\.?\\s?h|h\\.?\\s?r\\.?\\s?h(?:\\.?\\s(?:the )?(?:crown )?prince(?:ss)?)?|h\\.\\s?m|s\\.\\s?e(?:\\.\\s?m)?|s\\.\\s?a\\.\\s?r|rt\\.?\\s+hon|the (?:right )?hono(?:u)?rable|' +
  // Ranks.
  '(?:r|rear|v|vice)\\.?[ -]?(?:adm|admiral)|air (?:vice[ -])?(?:chief )?(?:marshal|cdre|commodore)|(?:wing|wg|group|gp|squadron|sqn)\\.?\\s(?:commander|cdr|captain|capt|leader|ldr)|' +
  '(?:lt|lieutenant|maj|major|brig|brigadier|col|colonel|sgt|staff)?\\.?[ -]?(?:cdr|cmdr|cpl|corporal|pvt|private|sergeant|gen|general|col|colonel|commander|maj|major|capt|lt)\\.?(?:\\s\\(?ret(?:d|ired)?\\.?\\)?)?|commodore|cdre|' +
  'teniente(?: coronel)?|coronel|tte|tcnel|cnel|gral|cap(?:it[aá]n)?|cdte|sarg|' +
  // India, Pakistan, Malaysia, Indonesia, the Philippines.
  'shri|shree|sri|shrimati|smt|kumari|thiru|janab|adv|advocate|encik|cik|puan|tan sri|dato\'?|datuk(?: seri)?|datin|bapak|bpk|ibu|tn|atty|engr|' +
  // German, Dutch, the North.
  'herrn?|frau|fr[aä]ulein|dipl\\.?[ -]?(?:ing|kfm|vw)|mag|univ\\.?[ -]?prof|(?:prof\\.?\\s)?dr\\.?\\s(?:med|ing|jur|phil|h\\.?\\s?c|rer\\.?\\s(?:nat|pol))|dhr|mevr|mevrouw|mijnheer|hr|fru|drs|ir|' +
  // French, Italian, Spanish, Portuguese.
  'mlle|mademoiselle|messieurs|m\\. le|ma[iî]tre|sig(?:\\.\\s?ra|nor[ae]?)?|dott(?:\\.\\s?ssa|ore?|oressa)?|avv|lic(?:enciado)?|abg|abog|arq|dra?|srta?|sra|sr|don|do[nñ]a|dn|' +
  // Polish, Czech, Hungarian, Turkish, Arabic and Persian in Latin letters; Thai.
  'pan[ií]?|bay|bayan|say[iı]n|sn|al[ -]sayyid|el[ -]sayed|as[ -]sayyid|sayy?[ie]d|syed|seyy?ed|agh?aye|aqaye|khanu?m|ustadh?|ustaz|khun|nai|nang|' +
  // Churches, nobles, citizens.
  'msgr|fr|rev|baron(?:ess)?|graf|gr[aä]fin|count(?:ess)?|esq|citizen|comrade|student|messrs';

/** The same in other letters. */
export const ADDRESS_IN_OTHER_SCRIPTS =
  // Russian, Ukrainian, Bulgarian, Greek.
  'г-?н|г-?жа|гр|гражданин|гражданка|тов|товарищ|господин|госпожа|пан|пани|пані|капитан|полковник|генерал|майор|κύριος|κυρία|κα|' +
  // Arabic: Mr, Mrs, his excellency, engineer, general, captain; Persian: Mr, Mrs, honour, doctor, engineer.
  'السيده|السيدة|السيد|الشيخ|الدكتور|الدكتورة|الاستاذ|الأستاذ|المهندس|اللواء|العميد|العقيد|النقيب|الفريق|معالي|سعادة|فخامة|سمو|دولة|الحاج|' +
  'جناب|آقای|اقای|آقا|خانم|سرکار|دکتر|مهندس|سردار|محترم|محترمہ|' +
  // Hindi, Bengali, Thai, Armenian, Georgian, Hebrew.
  'श्री|श्रीमती|सुश्री|डॉ|শ্রী|জনাব|বেগম|นาย|นาง|นางสาว|คุณ|պարոն|ბატონი|ქალბატონი|מר|גברת';

/** What stands in front of a person's name. */
export const ADDRESS = `${LATIN}|${ADDRESS_IN_OTHER_SCRIPTS}`;

/** First words of those above that have several, and what stands before an office. */
export const ADDRESS_BEGINNINGS =
  'h s m r v rt the rear vice air wing wg group gp squadron sqn lt lieutenant maj major brig brigadier col colonel sgt staff tan ' +
  'dipl univ prof dr sig dott al el as mr prime first former acting deputy foreign interior defence defense finance general executive ' +
  'attorney his ex member p k herr herrn monsieur г бывший заместитель первый премьер';

/** Those that are surnames in front of Chinese and Korean names. */
export const SURNAMES_AS_ADDRESS = 'pan he';

/** Degrees and orders behind a name; MD only with its dots, for Md is Mohammad. */
export const BEHIND_NAMES =
  'ph\\.?\\s?d|m\\.?b\\.?a|esq|esquire|m\\.d|ll\\.?[bm]|d\\.?phil|[kcom]\\.?b\\.?e|q\\.c|k\\.c|c\\.?p\\.?a|b\\.?sc|m\\.?sc|bey|han[iı]m|hoca|han[ıi]mefendi|beyefendi|mr|mrs|ms|miss|dr|prof';

/** Behind names in scripts that part no words. */
export const BEHIND_TOGETHER =
  '(?<=[\\uac00-\\ud7af]{3}\\s?)(?:씨|님|귀하)|(?<=[\\u3040-\\u30ff\\u3400-\\u9fff]{2}\\s?)(?:さん|様|氏)';

/** Words by which those behind a name are told. */
export const BEHIND_WORDS =
  'ph phd mba esq esquire m llb llm dphil obe kbe cbe mbe q k cpa bsc msc bey hanim hoca beyefendi mr mrs ms miss dr prof ' +
  'mx sir madam madame mme monsieur mlle professor doctor herr herrn frau гн гжа господин госпожа ' +
  'president pres prime premier pm minister vice governor gov mayor senator sen deputy ambassador amb consul secretary chairman chairwoman ' +
  'chancellor judge mp member director ceo speaker prosecutor attorney commissioner президент премьер министр губернатор депутат посол мэр';
