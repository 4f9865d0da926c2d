/*
 * Readings of Han characters in Korean and Japanese names. Written for this project: the characters met most in
 * personal names, by their South Korean Ministry of Court hanja reading, and the commonest Japanese surnames and
 * given names. A character that is missing here simply gives no Korean or Japanese form.
 */

/** Korean readings: `syllable characters|...`. */
export const HANJA =
  'kim 金|ri 李理利|pak 朴|choe 崔|jong 正鄭丁貞政靜廷定程鐘鍾種宗終晶|jo 趙曺祖朝照|kang 姜康强江鋼剛|yun 尹允潤胤倫|' +
  'jang 張長壯章莊|rim 林琳臨|o 吳五午悟|han 韓漢限翰|so 徐瑞敍西書|sin 申辛愼信新神|kwon 權|hwang 黃皇|an 安顔|' +
  'song 宋松成聖星城省誠盛聲姓|ryu 柳劉流|hong 洪弘鴻|kwang 光廣|chol 哲鐵喆澈|un 恩銀殷誾|nam 南男|il 日一逸|' +
  'sung 承勝昇|yong 永英榮泳映暎龍容勇鎔|ho 浩鎬虎昊豪好|su 洙秀壽水守樹|myong 明命鳴|hun 勳訓熏|hui 熙姬喜希|' +
  'chun 春|sun 順純淳|ja 子慈|mi 美米|kyong 敬京景慶卿經|hyon 賢鉉顯玄炫|u 宇雨祐佑友禹|jin 鎭眞珍進振晋陳秦|' +
  'min 民敏旻閔|ji 智志池知地|hye 惠慧|in 仁寅印|tae 泰太台兌|sok 石錫碩奭|won 元源遠原|jae 在宰載才|hyok 赫革|' +
  'kil 吉|nyo 女|paek 白百伯|mun 文門汶|chang 昌倉|ki 基起奇氣|kun 根近槿|sik 植式|kuk 國|mu 武茂|pong 鳳峰奉|' +
  'rak 樂洛|hak 學鶴|do 道都度|ok 玉|ran 蘭|hwa 華花和化|son 善孫鮮|jun 俊準浚峻|kyu 圭奎珪|ryol 烈|hyong 亨炯衡|' +
  'tong 東同|cha 車|chae 蔡|no 盧魯|ha 河夏|ryang 梁良|koo 具|bae 裵培|jon 全田|pyon 卞|om 嚴|sim 沈|won 元|chon 千天|' +
  'ra 羅|ma 馬|pang 方房|yu 兪裕有|ryong 龍|ik 益翼|hwan 煥桓|man 萬滿|sang 相尙祥|sop 燮|bom 範|pil 弼必|rye 禮';

/** Japanese surnames and given names written in Han characters: `reading form,form|...`; the longest form wins. */
export const KANJI_NAMES =
  'sato 佐藤|suzuki 鈴木|takahashi 高橋,髙橋|tanaka 田中|ito 伊藤,伊東|watanabe 渡辺,渡邊,渡部|yamamoto 山本|' +
  'nakamura 中村|kobayashi 小林|kato 加藤|yoshida 吉田|yamada 山田|sasaki 佐々木|yamaguchi 山口|matsumoto 松本|' +
  'inoue 井上|kimura 木村|hayashi 林|saito 斎藤,斉藤,齋藤|shimizu 清水|yamazaki 山崎|mori 森|ikeda 池田|hashimoto 橋本|' +
  'abe 阿部,安倍|ishikawa 石川|yamashita 山下|nakajima 中島|ishii 石井|ogawa 小川|maeda 前田|okada 岡田|hasegawa 長谷川|' +
  'fujita 藤田|goto 後藤|kondo 近藤|murakami 村上|endo 遠藤|aoki 青木|sakamoto 坂本|fukuda 福田|ota 太田|nishimura 西村|' +
  'fujii 藤井|okamoto 岡本|fujiwara 藤原|kaneko 金子|nakano 中野|harada 原田|matsuda 松田|takeuchi 竹内|ono 小野|tamura 田村|' +
  'nakayama 中山|wada 和田|ishida 石田|morita 森田|ueda 上田|hara 原|uchida 内田|shibata 柴田|sakai 酒井|yokoyama 横山|' +
  'miyazaki 宮崎|kishida 岸田|koizumi 小泉|aso 麻生|suga 菅|shigenobu 重信|asahara 麻原|matsumoto 松本|ishiba 石破|' +
  'taro 太郎|jiro 次郎,二郎|ichiro 一郎|saburo 三郎|hanako 花子|shinzo 晋三|fumio 文雄|yoshihide 義偉|junichiro 純一郎|' +
  'hiroshi 浩,博,宏,弘|takashi 隆,孝|makoto 誠|akira 明,昭|kenji 健二,賢二|kazuo 和夫,一夫|yoko 洋子,陽子|keiko 恵子,慶子|' +
  'akiko 明子,晶子|yumiko 由美子|fusako 房子|kazuko 和子|sachiko 幸子|michiko 美智子|tomoko 智子|naoko 直子|kyoko 京子|' +
  'shoko 彰晃|masao 正雄|yukio 幸夫,由紀夫|haruki 春樹|takeshi 武,健|satoshi 聡|ken 健|osamu 修|minoru 実|shigeru 茂|' +
  'kunio 邦男|noboru 昇|tetsuya 哲也|tatsuya 達也|kenta 健太|shota 翔太|daisuke 大輔|yusuke 祐介|ryota 亮太|megumi 恵|' +
  'ai 愛|yui 結衣|misaki 美咲|aoi 葵|sakura 桜,さくら|moriaki 守明|kimihiro 公博|shiro 志郎|takahiro 隆弘|yoshimi 義美';

/** Chinese surnames of two characters, which are not to be cut after the first. */
export const COMPOUND_SURNAMES = '歐陽 欧阳 司馬 司马 上官 諸葛 诸葛 司徒 皇甫 令狐 公孫 公孙 慕容 尉遲 尉迟 夏侯 東方 东方'.split(' ');
