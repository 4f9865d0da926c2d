/*
 * How the system of Palladius writes Chinese in Russian letters: `pinyin=russian`. Written for this project from its rules.
 */

export const PALLADIUS_INITIALS =
  'b=б p=п m=м f=ф d=д t=т n=н l=л g=г k=к h=х j=цз q=ц x=с zh=чж ch=ч sh=ш r=ж z=цз c=ц s=с';

export const PALLADIUS_FINALS =
  'a=а e=э ai=ай ei=эй ao=ао ou=оу an=ань en=энь ang=ан eng=эн ong=ун i=и ia=я ie=е iao=яо iu=ю ian=янь in=инь iang=ян ing=ин iong=юн u=у ua=уа uo=о uai=уай ui=уй uan=уань un=унь uang=уан';

/** What u is behind j, q and x, and ue everywhere. */
export const PALLADIUS_FRONTED = 'u=юй uan=юань un=юнь ue=юэ';

/** Syllables that begin with a vowel or glide, and those that follow no rule. */
export const PALLADIUS_WHOLE =
  'a=а ai=ай an=ань ang=ан ao=ао e=э en=энь er=эр ou=оу yi=и ya=я ye=е yao=яо you=ю yan=янь yin=инь yang=ян ying=ин yong=юн yu=юй yue=юэ yuan=юань yun=юнь wu=у wa=ва wo=во wai=вай wei=вэй wan=вань wen=вэнь wang=ван weng=вэн hui=хуэй bo=бо po=по mo=мо fo=фо zi=цзы ci=цы si=сы';
