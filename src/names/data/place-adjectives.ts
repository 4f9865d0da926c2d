/*
 * Places of Russia and its neighbours that organisations are named after by an adjective: Крымская железная дорога is the
 * Crimea Railway. The adjectives are those of Russian usage. Written for this project.
 */

/**
 * `place=Russian adjective`: the English place with its other spellings and its Russian name, and the adjective, masculine. Left
 * out are those that people are called as well: Минский, Киевский, Volga and Vladimir.
 */
export const PLACE_ADJECTIVES =
  'crimea crimean крым=крымский|kherson херсон=херсонский|zaporizhzhia zaporozhye zaporizhia запорожье=запорожский|' +
  'donetsk донецк=донецкий|luhansk lugansk луганск=луганский|donbas donbass донбасс=донбасский|' +
  'sevastopol севастополь=севастопольский|simferopol симферополь=симферопольский|kerch керчь=керченский|' +
  'mariupol мариуполь=мариупольский|melitopol мелитополь=мелитопольский|berdyansk berdiansk бердянск=бердянский|' +
  'feodosia feodosiya феодосия=феодосийский|evpatoria евпатория=евпаторийский|alchevsk алчевск=алчевский|' +
  'kharkiv kharkov харьков=харьковский|mogilev могилев=могилевский|moscow москва=московский|petersburg петербург=петербургский|' +
  'leningrad ленинград=ленинградский|novosibirsk новосибирск=новосибирский|' +
  'yekaterinburg ekaterinburg екатеринбург=екатеринбургский|chelyabinsk челябинск=челябинский|volgograd волгоград=волгоградский|' +
  'voronezh воронеж=воронежский|saratov саратов=саратовский|izhevsk ижевск=ижевский|krasnodar краснодар=краснодарский|' +
  'krasnoyarsk красноярск=красноярский|irkutsk иркутск=иркутский|khabarovsk хабаровск=хабаровский|' +
  'vladivostok владивосток=владивостокский|murmansk мурманск=мурманский|arkhangelsk архангельск=архангельский|' +
  'kaliningrad калининград=калининградский|novorossiysk новороссийск=новороссийский|ulyanovsk ульяновск=ульяновский|' +
  'orenburg оренбург=оренбургский|yaroslavl ярославль=ярославский|taganrog таганрог=таганрогский|kolomna коломна=коломенский|' +
  'tatarstan татарстан=татарстанский|dagestan дагестан=дагестанский|baltic балтика=балтийский|' +
  'transnistria приднестровье=приднестровский|abkhazia абхазия=абхазский';
