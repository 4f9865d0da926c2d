import { beforeAllah } from './meeting-words';
import { isTranslation } from './translations';

/**
 * Takes apart the compounds that one list writes in one word and another in two or three: servant-of names
 * (Abdurrahman, Abdul Rahman, Abd al-Rahman), -allah and -al-din names (Sanaullah, Salahuddin), and the Arabic
 * article. Both sides of a comparison go through it, so that all of these spellings arrive at the same parts.
 */
export function splitWord(word: string, script: string): readonly string[] {
  if (script === 'Arab') return splitArabic(word);
  if (script === 'Hebr') return splitHebrew(word);
  if (script === 'Latn' && word.length >= 3) return splitLatin(word);
  if (script === 'Cyrl' && word.length >= 6) return splitCyrillic(word);
  return [word];
}

const SERVANT_ALONE =
  /^(?:abd|abed|abdul|abdel|abdal|abdol|abdoul|abdil|abdur|abdus|abdar|abder|abdor|abdun|abdoel)$/;
const ALLAH_ALONE = /^(?:allah|ullah|ollah|illah|ellah|llah|olah|ulah)$/;
const DIN_ALONE =
  /^(?:aldin|uldin|eldin|addin|uddin|eddin|eddine|addine|uddeen|adeen|udin|din|deen|dine|edine|eldine|aldeen)$/;
/** Somali writes the ayn, as a c. */
const SERVANT = /^c?abd([aeiou]{0,2})(.{3,})$/;
/** Without its h, as South and Central Asia often write it, only behind a u: -olla ends other peoples' names. */
const ALLAH_LAST = /^(.{3,}?)(?:[aouie]?llah|[ou]lah|ulla|ulloh?)$/;
/** The same with one l, behind the names that most often stand there: Sanaula, Aminula. Ursula ends so as well. */
const ULA_LAST =
  /^(abd|ahsan|amin|asad|asmat|aziz|barakat|faiz|faz|fayz|habib|hafiz|hamid|hayat|hidayat|hikmat|inayat|ismat|karim|khair|khal|lutf|mat[iy]|najib|nasr|nimat|nur|rahim|rahmat|ruh|sad|saif|sami|sana|sayf|shafi|shams|sibghat|wali|zabih|ziya)ula$/;
const DIN_LAST = /^(.{3,}?)(?:[aeiou]{0,2}(?:dd|ld)|ud)(?:i|ee|ie)ne?$/;
/** The same as the Maghreb (Nouredine), Turkey (Bahattin) and Uzbekistan (Najmitdin) write it. */
const DIN_LAST_ABROAD = /^(.{3,}?)(?:edine|[aeu]ttin|[aeiu]tdin)$/;
/** "Born of", the family of somebody, as Persian, Dari, Tajik and Azeri names end: Javadzadeh, Jawad Zada. */
const BORN_ALONE = /^(?:zad[ae]h?|zoda)$/;
const BORN_LAST = /^(.{3,}?)(?:zad[ae]h?|zoda)$/;
/** Compounds with the article in them, as South and Central Asia write them in one: Azizurrahman, Ziaulhaq, Badruzzaman. */
const ARTICLE_INSIDE =
  /^(.{3,}?)(?:[uo]r?(?=r)(r[ae]hm[ae]+n)|[uo]r(ra(?:h[ie]+m|sh[ie]+d|z+a+q))|[uoae]l(ha(?:q+|que|k)|[ie]slam|a?bid[ie]+n|abed[ie]+n)|[uo]z(zama+n)|[uo]n(n(?:abi|is+a|es+a)))$/;
/** The article of Gulf passports, in one word before what hardly begins a European name behind al-: Alqadhi, Aljihlib. */
const ARTICLE_JOINED = /^[ae]l(?=.{5})((?:q|kh|sh|gh|dh|th|j|h|r|w|z)[aeiou].+)$/;
/** The Maghrebi article, taken up by the consonant it is spoken with: Essaadi, Ennouini. */
const ARTICLE_TAKEN_UP = /^e(?:s(?=s)|n(?=n)|r(?=r)|t(?=t)|z(?=z)|d(?=d))(.[aeiou].{3,})$/;

function splitLatin(word: string): readonly string[] {
  if (SERVANT_ALONE.test(word)) return ['abd'];
  if (ALLAH_ALONE.test(word)) return ['allah'];
  if (DIN_ALONE.test(word)) return ['din'];
  if (BORN_ALONE.test(word)) return ['zada'];
  const born = BORN_LAST.exec(word);
  if (born) return [...splitLatin(born[1] ?? ''), 'zada'];
  const ula = ULA_LAST.exec(word);
  if (ula) return [ula[1] ?? '', 'allah'];
  const servant = SERVANT.exec(word);
  if (servant) return splitServant(word, servant[1] ?? '', servant[2] ?? '');
  const allah = ALLAH_LAST.exec(word);
  if (allah) return [allah[1] ?? '', 'allah'];
  const din = DIN_LAST.exec(word) ?? DIN_LAST_ABROAD.exec(word);
  if (din) return [din[1] ?? '', 'din'];
  const inside = ARTICLE_INSIDE.exec(word);
  if (inside) return inside.slice(1).filter((part) => part !== undefined);
  const article = ARTICLE_JOINED.exec(word) ?? ARTICLE_TAKEN_UP.exec(word);
  return article ? ['al', article[1] ?? ''] : [word];
}

/** A family named after an Abdullah: Abdollahpour, Abdullahzade. */
const OF_ABDALLAH = /^l?lah(.{3,})$/;

function splitServant(word: string, vowel: string, rest: string): readonly string[] {
  if (/^l?lah?[iu]?$/.test(rest)) return ['abd', 'allah'];
  const family = vowel === '' ? null : OF_ABDALLAH.exec(rest);
  if (family) return ['abd', 'allah', family[1] ?? ''];
  const name = withoutArticle(rest, vowel);
  return name.length >= 4 || (name.length === 3 && vowel !== '') ? ['abd', name] : [word];
}

/** The one name of God whose own l is often the only one that is written: Abdulatif. */
const BEGINS_WITH_L = /^lat[ie]/;

/** Abdul-Aziz keeps its l as an article; Abdur-Rahman and Abdus-Salam double the letter that swallowed it. */
function withoutArticle(rest: string, vowel: string): string {
  if (vowel === '') return rest;
  if (BEGINS_WITH_L.test(rest)) return rest;
  if (rest.startsWith('l') && rest.length >= 4) return rest.slice(1);
  return rest.charAt(0) === rest.charAt(1) ? rest.slice(1) : rest;
}

function splitCyrillic(word: string): readonly string[] {
  const born = /^(.{3,}?)(?:заде|зада|зода)$/.exec(word);
  if (born) return [...splitCyrillic(born[1] ?? ''), 'зада'];
  if (/^абд[уао]лл?а[хг]?$/.test(word)) return ['абд', 'алла'];
  const servant = /^абд[уаеэ]?[лр]?(?=.{4})(.+)$/.exec(word);
  if (servant && !/(?:ов|ев|ова|ева|ович|евич|овна|евна)$/.test(word)) return ['абд', servant[1] ?? ''];
  const allah = /^(.{3,}?)[уао]?лла[хг]?$/.exec(word);
  if (allah) return [allah[1] ?? '', 'алла'];
  const rahman = /^(.{3,}?)[уо]р?(р[аэе]хм[ао]н)$/.exec(word);
  if (rahman) return [rahman[1] ?? '', rahman[2] ?? ''];
  const din = /^(.{3,}?)(?:[уаое]?дд|[ие]тд|[еа]тт)ин$/.exec(word);
  return din ? [din[1] ?? '', 'дин'] : [word];
}

/** Abdullah, Nasrallah, Hizballah, as Hebrew newspapers spell them. */
function splitHebrew(word: string): readonly string[] {
  if (word === 'אללה') return [word];
  return word.endsWith('אללה') && word.length > 5 ? [word.slice(0, -4), 'אללה'] : [word];
}

/** "And", "in" or "with" in one word with the article and what follows: والشام is و الشام; "for" swallows the article's first letter: للصرافة. */
const LINKED = /^([وبف])(ال.{3,})$/;
const LINKED_FOR = /^لل(.{3,})$/;

/** Takes off an Arabic word of an organisation's name what links it to the word before; names of people begin so as well. */
export function partLink(word: string): readonly string[] {
  const [, link, rest] = LINKED.exec(word) ?? [];
  if (link !== undefined && rest !== undefined) return [link, rest];
  const [, purpose] = LINKED_FOR.exec(word) ?? [];
  if (purpose !== undefined) return ['ل', `ال${purpose}`];
  // "For" before what organisations are for, without the article: لتحرير. Names begin so, Lutfi.
  const aim = word.startsWith('ل') ? word.slice(1) : '';
  return aim !== '' && isTranslation(aim) && !isTranslation(word) ? ['ل', aim] : [word];
}

/** Second parts of compounds that are written in one with the first. */
const ARABIC_LAST = /^(.{2,})ال(رحمن|رحمان|رحيم|حق|اسلام|زمان|عابدين)$/;
/** Words of two letters that have the article: the Truth, the Living, the Lord, the Pious, Izz, Hurr, Sirr. */
const SHORT_BEHIND_ARTICLE = new Set(['حق', 'حي', 'رب', 'بر', 'عز', 'حر', 'سر']);

function splitArabic(word: string): readonly string[] {
  if (word.length > 6 && word.endsWith('زاده')) return [...splitArabic(word.slice(0, -4)), 'زاده'];
  if (word === 'الله' || word === 'اله' || word === 'لله') return ['الله'];
  if (word === 'عبدلله') return ['عبد', 'الله'];
  if (word.endsWith('الله') && word.length > 4)
    return [...splitArabic(beforeAllah(word.slice(0, -4))), 'الله'];
  if (word.endsWith('الدين') && word.length > 5) return [word.slice(0, -5), 'ال', 'دين'];
  if (word.startsWith('عبدال') && word.length > 6) return ['عبد', 'ال', word.slice(5)];
  const [, first, last] = ARABIC_LAST.exec(word) ?? [];
  if (first !== undefined && last !== undefined) return [first, 'ال', last];
  if (word.startsWith('ال') && (word.length >= 5 || SHORT_BEHIND_ARTICLE.has(word.slice(2))))
    return ['ال', word.slice(2)];
  return [word];
}
