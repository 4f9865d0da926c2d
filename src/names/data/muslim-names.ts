/*
 * Muslim names that sound nearly alike and are two, or are spelled by rules of their own from one country to the next, and what a
 * man from a country is called in Arabic and in translation. Written for this project from common knowledge; one group a line, folded.
 */
export const MUSLIM_NAMES: readonly string[] = [
  'ناصر نصير nasir naser nasser naseer nassir nacer naceur',
  'نذير نظير nazir nazeer nadhir nadheer natheer nathir',
  'فيصل faisal faysal feisal faical faycal faissal fayssal faisel',
  'طه taha toha',
  'رحمن رحمان rahman rahmaan rehman rohman rachman rochman rahmon rahmane',
  'معلم muallim mualim mualem moallim moalim moalin maalim maalin macalin macallin',
];

/** By country, how its people are called: al-Masri, the Egyptian. */
export const PEOPLE_OF_COUNTRIES: readonly string[] = [
  'مصري masri misri egyptian egyptien',
  'مغربي maghribi maghrebi moroccan marocain',
  'تونسي tunisi tounsi tunisian tunisien',
  'جزائري jazairi algerian algerien',
  'ليبي libi libyan libyen',
  'موريتاني muritani mauritani mauritanian mauritanien',
  'سوداني sudani sudanese soudanais',
  'فلسطيني filistini falastini palestinian palestinien',
  'اردني urduni jordanian jordanien',
  'سوري suri syrian syrien',
  'يمني yamani yemeni yemenite',
  'سعودي saudi',
  'افغاني afghani afghan',
  'شيشاني shishani chechen chechensky tchetchene',
  'داغستاني daghistani dagestani',
  'اوزبكي uzbeki uzbek',
  'طاجيكي tajiki tajik',
  'امريكي amriki american americain',
  'بريطاني britani british briton',
];
