/* Words of places that tell no two places apart. Written for this project. */

/** Countries whose names are not among `PLACES` of data/company-words.ts, in English and where lists print them otherwise. */
export const COUNTRY_WORDS =
  'andorra bahamas barbados belize benin bhutan botswana brunei burkina faso burundi cabo verde comoros costa rica croatian cote ivoire ' +
  'ivory coast djibouti dominica dominican eswatini swaziland fiji gabon gambia grenada guinea bissau guyana haiti herzegovina iceland ' +
  'jamaica kiribati kosovo kyrgyz lesotho liberia liechtenstein madagascar malawi maldives marshall mauritania mauritius micronesia ' +
  'monaco mongolia namibia nauru niger palau papua paraguay samoa senegal seychelles sierra leone slovak slovakian sri lanka suriname ' +
  'tajik tanzania timor leste togo tonga trinidad tobago turkmen tuvalu uruguay uzbek vanuatu vatican emirate british brazilian ' +
  'afganistan irak iraq marruecos maroc algerie tunisie libye egypte syrie liban jordanie turquie irán russie ussr soviet yugoslavia ' +
  'dprk drc uae uk usa prc россия российская федерация украина беларусь узбекистан таджикистан казахстан ссср афганистан ' +
  'ایران افغانستان پاکستان العراق عراق سوريا لبنان الاردن فلسطين السعوديه اليمن ليبيا تونس الجزائر مصر السودان الصومال 中国 朝鲜 北朝鲜 日本 韩国 한국 조선';

/** Kinds of places, directions and what stands beside the names of places. */
export const VAGUE_PLACE_WORDS =
  'district province village city region state states republic area town county governorate oblast krai kray raion rayon okrug wilayat ' +
  'wilaya vilayet municipality prefecture department division agency tehsil taluka subdistrict sub capital territory territories ' +
  'autonomous federal federation federative democratic peoples people islamic arab united kingdom union island islands refugee camp ' +
  'settlement quarter neighborhood neighbourhood station hospital near present former formerly now unknown born the and new old upper ' +
  'lower greater central north south east west northern southern eastern western northeast northwest southeast southwest middle ' +
  'departamento provincia estado ciudad municipio distrito cidade ville commune region province norte sur este oeste del los las ' +
  'san santa santo saint sainte область край район город республика округ село деревня поселок северная южная западная восточная ' +
  'محافظه محافظة مدينه مدينة ولايه ولاية ولایت منطقه منطقة قريه قرية ولسوالي ولسوالی استان شهر شهرستان';
