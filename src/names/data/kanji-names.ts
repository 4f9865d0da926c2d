/*
 * Japanese surnames and given names written in Han characters, by their usual readings: `reading form,form|...`; the longest
 * form wins, and a form with several usual readings stands under each. Written for this project from common knowledge of
 * Japanese names. A name that is missing here gives no Japanese form.
 */

export const KANJI_SURNAMES =
  'sato 佐藤|suzuki 鈴木|takahashi 高橋,髙橋|tanaka 田中|ito 伊藤,伊東|watanabe 渡辺,渡邊,渡邉,渡部|yamamoto 山本,山元|' +
  'nakamura 中村|kobayashi 小林|kato 加藤|yoshida 吉田,𠮷田|yamada 山田|sasaki 佐々木|yamaguchi 山口|matsumoto 松本|' +
  'inoue 井上|kimura 木村|hayashi 林|saito 斎藤,斉藤,齋藤,齊藤,西東|shimizu 清水|yamazaki 山崎|yamasaki 山崎|mori 森|ikeda 池田|' +
  'hashimoto 橋本|abe 阿部,安倍,安部|ishikawa 石川|yamashita 山下|nakajima 中島|nakashima 中島|ishii 石井|ogawa 小川|maeda 前田|' +
  'okada 岡田|hasegawa 長谷川|fujita 藤田|goto 後藤|kondo 近藤|murakami 村上|endo 遠藤|aoki 青木|sakamoto 坂本,阪本|fukuda 福田|' +
  'ota 太田|nishimura 西村|fujii 藤井|okamoto 岡本|fujiwara 藤原|kaneko 金子|nakano 中野|harada 原田|matsuda 松田|takeuchi 竹内|' +
  'ono 小野|tamura 田村|nakayama 中山|wada 和田|ishida 石田|morita 森田|ueda 上田|hara 原|uchida 内田|shibata 柴田|sakai 酒井|' +
  'yokoyama 横山|miyazaki 宮崎|kishida 岸田|koizumi 小泉|aso 麻生|suga 菅|kan 菅|shigenobu 重信|asahara 麻原|ishiba 石破|' +
  'takagi 高木|ando 安藤|miyamoto 宮本|taniguchi 谷口|ohno 大野|imai 今井|maruyama 丸山|takada 高田|kono 河野|kawano 河野|' +
  'kojima 小島,小嶋|fujimoto 藤本|murata 村田|takeda 武田,竹田|ueno 上野|sugiyama 杉山|masuda 増田|sugawara 菅原|hirano 平野|' +
  'otsuka 大塚|kubo 久保|chiba 千葉|matsui 松井|iwasaki 岩崎|sakurai 桜井,櫻井|noguchi 野口|matsuo 松尾|kinoshita 木下|' +
  'kikuchi 菊地,菊池|nomura 野村|arai 新井,荒井|sano 佐野|onishi 大西|sugimoto 杉本|hamada 浜田,濱田|ichikawa 市川|furukawa 古川|' +
  'mizuno 水野|komatsu 小松|shimada 島田|koyama 小山|nishida 西田|kitamura 北村|yasuda 安田|kawaguchi 川口|higashi 東|' +
  'hirata 平田|kawasaki 川崎|iida 飯田|honda 本田,本多|kubota 久保田|yoshikawa 吉川|nakagawa 中川|tsuchiya 土屋|iwata 岩田|' +
  'nagai 永井|kawakami 川上|oishi 大石|yano 矢野|kuroda 黒田|matsuoka 松岡|nakanishi 中西|hattori 服部|higuchi 樋口|' +
  'kawamura 川村,河村|akiyama 秋山|oshima 大島|araki 荒木|nagata 永田|hirayama 平山|yamauchi 山内|kitano 北野|mishima 三島|' +
  'shinoda 篠田|nakamoto 中本|yamaoka 山岡|kuwahara 桑原|tsuji 辻|minami 南|kawai 河合,川合|uehara 上原|miura 三浦|matsushita 松下|' +
  'toyoda 豊田|nagano 永野,長野|mochizuki 望月|oda 小田,織田|tokuda 徳田|murayama 村山|hosokawa 細川|hatoyama 鳩山|noda 野田|' +
  'fukushima 福島|oyama 大山|iwamoto 岩本|kataoka 片岡|yokota 横田|kamata 鎌田|obata 小畑|nishiyama 西山|nishikawa 西川|' +
  'kitagawa 北川|tsukamoto 塚本|tajima 田島|hoshino 星野|ishihara 石原|shiraishi 白石|inagaki 稲垣|nishioka 西岡|okubo 大久保|' +
  'kasai 葛西|morimoto 森本|moriyama 森山|okazaki 岡崎|adachi 足立,安達|ishimoto 石本|takano 高野|koike 小池|fukui 福井|' +
  'maruoka 丸岡|asano 浅野|takai 高井|sekiguchi 関口|seki 関|baba 馬場|nagashima 長島|horiuchi 堀内|hori 堀|tojo 東条,東條|' +
  'yuasa 湯浅|kita 北|oka 岡|tani 谷|shimazaki 島崎|hagiwara 萩原|kurihara 栗原|matsubara 松原|sugita 杉田|tsuda 津田|katayama 片山';

export const KANJI_GIVEN_NAMES =
  'taro 太郎|jiro 次郎,二郎|ichiro 一郎|saburo 三郎|shiro 四郎,志郎|goro 五郎|hanako 花子|shinzo 晋三|fumio 文雄,文夫|' +
  'yoshihide 義偉|junichiro 純一郎|shinichiro 慎一郎,真一郎|kenichiro 健一郎|yoichi 洋一|hiroshi 浩,博,宏,弘,寛|' +
  'takashi 隆,孝,崇|makoto 誠,真|akira 明,昭,彰|kenji 健二,賢二,健司,健治|koji 浩二,孝司,浩司|shinji 真司,伸二|seiji 誠司,清二|' +
  'eiji 英二|yuji 裕二,雄二|kenichi 健一,賢一,謙一|koichi 浩一,光一,孝一|shinichi 真一,伸一,慎一|junichi 純一,淳一|' +
  'yuichi 雄一,裕一,祐一|eiichi 栄一|seiichi 誠一,清一|ryuichi 隆一,龍一,竜一|shoichi 正一,昭一|kazuo 和夫,一夫,和男,和雄|' +
  'yoko 洋子,陽子|keiko 恵子,慶子,敬子|akiko 明子,晶子|yumiko 由美子|fusako 房子|kazuko 和子|sachiko 幸子|yukiko 幸子,由紀子|' +
  'michiko 美智子,道子|tomoko 智子,友子,朋子|naoko 直子|kyoko 京子,恭子|shoko 彰晃,祥子|masao 正雄,正夫,正男|yukio 幸夫,由紀夫,幸雄|' +
  'haruki 春樹|takeshi 武,健,猛,毅|satoshi 聡,哲史,智|ken 健|osamu 修,治|minoru 実,稔|shigeru 茂,滋|kunio 邦男,邦夫|noboru 昇,登|' +
  'tetsuya 哲也|tatsuya 達也|kazuya 和也|takuya 拓也,卓也|naoya 直也|kenta 健太|shota 翔太|daisuke 大輔,大介|yusuke 祐介,雄介|' +
  'shunsuke 俊介|kosuke 康介,浩介|keisuke 圭介,啓介|ryota 亮太|ryosuke 亮介|megumi 恵|ai 愛|yui 結衣|misaki 美咲|aoi 葵|' +
  'sakura 桜,さくら|moriaki 守明|kimihiro 公博|takahiro 隆弘,貴弘,孝弘|yoshimi 義美|yasuhiro 康弘,康博|masahiro 正弘,雅弘,昌弘|' +
  'kazuhiro 和弘,和博,一弘|nobuhiro 信弘|akihiro 明弘,昭弘|tomohiro 智弘|toshihiro 俊博|hideki 秀樹,英樹|naoki 直樹|hiroki 弘樹,大樹|' +
  'masaki 正樹,雅樹|kazuki 和樹|toshio 俊夫,敏夫|yoshio 義男,良夫,義雄|hideo 秀夫,英夫,英雄|nobuo 信夫,信雄|tadao 忠雄,忠夫|mitsuo 光男,光夫|' +
  'haruo 春夫,春男|tetsuo 哲夫,哲雄|kazuyuki 和幸,和之|takayuki 孝之,隆之,貴之|hiroyuki 博之,弘之,浩之,裕之|masayuki 正幸,雅之|toshiyuki 俊之,敏之|' +
  'noriyuki 則之|masashi 正志,雅史|atsushi 淳,敦,篤|jun 純,淳,潤|mamoru 守|susumu 進|kiyoshi 清|isamu 勇|satoru 悟|wataru 渡|' +
  'tsutomu 勉,努|hajime 一,肇|yutaka 豊,裕|tadashi 正,忠|mitsuru 満|manabu 学|kaoru 薫|masaru 勝|katsuya 勝也|mariko 真理子,麻里子|' +
  'emiko 恵美子|kumiko 久美子|noriko 典子,紀子|junko 順子,純子|hiroko 裕子,弘子,博子,浩子|yuko 裕子,優子,祐子|reiko 玲子,礼子|eiko 栄子,英子|' +
  'masako 雅子,正子|etsuko 悦子|setsuko 節子|fumiko 文子|haruko 春子|yoshiko 良子,佳子,美子|kimiko 君子|mayumi 真由美|akemi 明美|' +
  'naomi 直美|hiromi 裕美,浩美|kazumi 和美|mai 舞|aya 彩|ryo 亮,涼|sho 翔|dai 大|jin 仁|hitoshi 仁,均|tomoya 智也|yuta 雄太,裕太|' +
  'haruka 遥|miki 美紀,美樹|yuki 由紀,幸|kana 加奈|rie 理恵|masami 正美,雅美|katsumi 克己,勝己|yoshinori 義則|takanori 孝則|' +
  'nobuyuki 信之,信幸|yoshiyuki 義之|kazunori 和則|hirofumi 博文,弘文|masafumi 雅文|shintaro 慎太郎|kotaro 光太郎|ryutaro 龍太郎';
