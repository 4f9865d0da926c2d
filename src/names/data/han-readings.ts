/*
 * Readings of Han characters in Korean names, and Chinese surnames. Written for this project: the characters met most in
 * personal names, by their South Korean reading. A character that is missing here simply gives no Korean form.
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

/** Chinese surnames of two characters, which are not to be cut after the first. */
export const COMPOUND_SURNAMES = '歐陽 欧阳 司馬 司马 上官 諸葛 诸葛 司徒 皇甫 令狐 公孫 公孙 慕容 尉遲 尉迟 夏侯 東方 东方'.split(' ');

/** Usual Chinese surnames in Wade–Giles, without its marks, and what pinyin makes of them where that is another spelling: `chang=zhang`. */
export const CHINESE_SURNAMES =
  'chang=zhang chao=zhao chen cheng chi=ji chia=jia chiang=jiang chiao=qiao chien=qian chin=jin ching=jing chiu=qiu chou=zhou chu=zhu chuang=zhuang ' +
  'chung=zhong fan fang feng fu han hao ho=he hou hsi=xi hsia=xia hsiang=xiang hsiao=xiao hsieh=xie hsin=xin hsing=xing hsiung=xiong hsu=xu hsueh=xue ' +
  'hu hua huang hung=hong jao=rao jen=ren juan=ruan kan=gan kang kao=gao ko=ke ku=gu kuan=guan kung=gong kuo=guo lai lei li liang liao lien=lian lin ' +
  'ling liu lo=luo lu lung=long ma mao mei meng mo mu ni niu ou ouyang pai=bai pan pao=bao pei peng pi sha shan shang shao shen sheng shih=shi ' +
  'ssuma=sima su sun sung=song tai=dai tan tang tao teng=deng tien=tian ting=ding tsai=cai tsang=zang tsao=cao tsen=cen tseng=zeng tsou=zou ' +
  'tsui=cui tu=du tuan=duan tung=dong wan wang wei wen weng wu yang yao yeh=ye yen=yan yin ying yu yuan yueh=yue yung=yong';
