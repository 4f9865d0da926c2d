/*
 * Foreign names as Japanese newspapers write them where the syllables are far from the Latin spelling: `spelling katakana,katakana`.
 * Written for this project from common knowledge.
 */
const NAMES =
  'michael マイケル|vladimir ウラジーミル,ウラジミール,ウラディーミル|george ジョージ|charles チャールズ|william ウィリアム,ウイリアム|' +
  'james ジェームズ,ジェイムズ|david デイヴィッド,デイビッド,デビッド,デヴィッド|richard リチャード|robert ロバート|paul ポール|peter ピーター|' +
  'stephen スティーヴン,スティーブン|thomas トーマス|andrew アンドリュー|matthew マシュー|alexander アレクサンダー|aleksandr アレクサンドル|' +
  'nikolai ニコライ|sergei セルゲイ|dmitry ドミトリー|mikhail ミハイル|yevgeny エフゲニー,エヴゲニー|yuri ユーリ,ユーリー|igor イーゴリ|' +
  'muhammad ムハンマド,ムハマド|mohamed モハメド|mohammad モハンマド,モハマド|ahmad アフマド|ahmed アハメド,アーメド|osama ウサーマ,オサマ,ウサマ|' +
  'hussein フセイン|hasan ハサン,ハッサン|ali アリ,アリー|ibrahim イブラヒム,イブラーヒーム|yusuf ユースフ,ユスフ|john ジョン|jean ジャン|' +
  'jacques ジャック|pierre ピエール|francois フランソワ|christopher クリストファー|anthony アンソニー|kenneth ケネス|catherine キャサリン|' +
  'elizabeth エリザベス|margaret マーガレット|mary メアリー|jennifer ジェニファー|smith スミス|johnson ジョンソン|wilson ウィルソン|' +
  'taylor テイラー,テーラー|brown ブラウン|jose ホセ|juan フアン|jorge ホルヘ|miguel ミゲル|laden ラーディン,ラディン|kim キム|pak パク|choe チェ|' +
  'jong チョン|thatcher サッチャー|walter ウォルター,ワルター|edward エドワード|joseph ジョセフ,ヨーゼフ|daniel ダニエル|patrick パトリック';

/** The Latin spelling of a foreign name in katakana. */
export const KANA_NAMES: ReadonlyMap<string, string> = new Map(
  NAMES.split('|').flatMap((entry) => {
    const [spelling = '', written = ''] = entry.split(' ');
    return written.split(',').map((katakana) => [katakana, spelling] as const);
  }),
);
