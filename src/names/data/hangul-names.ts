/*
 * Foreign names as Korean newspapers write them, which the table of equivalent names knows in other scripts: `spelling hangul,hangul`.
 * Written for this project from common knowledge.
 */
const NAMES =
  'muhammad 무함마드,모하메드,무하마드,모하마드,마호메트|ahmad 아흐마드,아메드,아흐메드,아마드|mahmoud 마흐무드,마무드|hamid 하미드|hasan 하산|' +
  'husayn 후세인,후사인|ali 알리|ibrahim 이브라힘|ismail 이스마일|yusuf 유수프,유세프|usama 오사마,우사마|omar 오마르,우마르|umar 오마르,우마르|' +
  'khalid 칼리드,할리드|salih 살레,살리흐|said 사이드|karim 카림|rahim 라힘|jamal 자말|jalal 잘랄|abbas 아바스|musa 무사|yahya 야히야,야흐야|' +
  'mustafa 무스타파|tariq 타리크|anwar 안와르|rashid 라시드|salim 살림|sulayman 술레이만,술라이만|sharif 샤리프|saleh 살레|faisal 파이살|' +
  'michael 마이클|mikhail 미하일|john 존|george 조지|james 제임스|david 데이비드|paul 폴|peter 피터|alexander 알렉산더,알렉산드르|' +
  'vladimir 블라디미르|sergei 세르게이|nikolai 니콜라이|dmitry 드미트리|yuri 유리|igor 이고리|ivan 이반|carlos 카를로스|jose 호세|juan 후안';

/** The Latin spelling of a foreign name in Hangul. */
export const HANGUL_NAMES: ReadonlyMap<string, string> = new Map(
  NAMES.split('|').flatMap((entry) => {
    const [spelling = '', written = ''] = entry.split(' ');
    return written.split(',').map((hangul) => [hangul, spelling] as const);
  }),
);
