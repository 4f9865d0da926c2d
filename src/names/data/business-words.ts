/* What East Asian languages call lines of business, kinds of bodies and places. Written for this project. */

/**
 * `word=词 詞 …`: the English word, as the tables of company-words.ts have it, and words of Chinese (in both sets of
 * characters), Japanese and Korean that a company's name translates it by. Two characters or more: single ones are parts of
 * too many brands.
 */
export const EAST_ASIAN_WORDS =
  'international=国际 國際 국제 インターナショナル|global=环球 環球 全球 글로벌|national=国家 國家 全国|state=国营 國營|' +
  'trading=商业 商業 상업 贸易 貿易 商贸 商貿 经贸 經貿 商事 商社 무역 상사|import=进口 進口 輸入|export=出口 輸出|' +
  'company=会社 會社 회사|group=企业集团 企業集團|holding=控股 ホールディングス 홀딩스|enterprises=企业 企業 기업|' +
  'technology=科技 技术 技術 テクノロジー 기술|science=科学 科學 과학|scientific=科研|information=信息 資訊 资讯 情報 정보|' +
  'industries=工业 工業 实业 實業 产业 產業 産業 공업 산업|manufacturing=制造 製造 제조|heavy=重工 중공업|' +
  'electronics=电子 電子 전자|electric=电气 電氣 電機 电力 電力 전기 전력|communications=通信 通讯 通訊 통신|telecommunications=电信 電信|' +
  'software=软件 軟件 ソフトウェア|network=网络 網絡 網路|semiconductor=半导体 半導體 半導体 반도체|optical=光学 光學|' +
  'machine=机械 機械 기계|equipment=设备 設備 装备 裝備 설비|instrument=仪器 儀器 仪表 儀表|precision=精密|automation=自动化 自動化|' +
  'materials=材料|chemical=化工 化学 化學 화학|petroleum=石油 석유|petrochemical=石化|energy=能源 에너지|nuclear=核能 原子能 원자력|' +
  'metal=金属 金屬|steel=钢铁 鋼鐵 鉄鋼 철강|mining=矿业 礦業 鉱業 광업|metallurgical=冶金|rubber=橡胶 橡膠|plastic=塑料 塑膠|' +
  'pharmaceutical=制药 製藥 医药 醫藥 製薬 제약|medical=医疗 醫療|food=食品 식품|agricultural=农业 農業 농업|fisheries=渔业 漁業 水产 水產 水産 수산|' +
  'textile=纺织 紡織|shipping=航运 航運 海运 海運 船务 船務 船舶 해운 선박|shipbuilding=造船 조선소|marine=海洋 海事 해양|transport=运输 運輸 運送 운수 운송|' +
  'logistics=物流 물류|freight=货运 貨運|aviation=航空 항공|airlines=航空公司|space=航天 宇航 宇宙|motors=汽车 汽車 自動車 자동차|' +
  'bank=银行 銀行 은행|finance=金融 財務 금융|insurance=保险 保險 보험|investment=投资 投資 투자|exchange=交易所 両替|' +
  'development=发展 發展 开发 開發 개발|construction=建设 建設 建筑 建築 건설|engineering=工程 エンジニアリング|design=设计 設計|' +
  'management=管理 관리|consulting=咨询 諮詢|services=服务 服務 サービス 봉사|general=综合 綜合 总公司 總公司|hotel=酒店 饭店 飯店 호텔|' +
  'research=研究 연구|institute=研究所 研究院 学院 學院 연구소 연구원|university=大学 大學 대학 대학교|laboratory=实验室 實驗室|' +
  'center=中心 センター 센터|bureau=总局 總局 총국|department=部门 部門|ministry=部委|committee=委员会 委員会 委員會 위원회|' +
  'association=协会 協會 協会 협회|foundation=基金会 基金會 財団 재단|federation=联合会 聯合會 연합회|' +
  'security=安全 保安 안전|defence=国防 國防 국방|digital=数码 數碼 数字 數字|intelligent=智能 智慧|innovation=创新 創新|' +
  'people=人民 인민|air=航空 항공|central=中央 중앙|tanker=油轮 油輪 유조선|mobile=移动 移動|united=联合 聯合 련합 연합|special=特殊 특수|army=军队 軍隊 군대|military=军事 軍事 군사|' +
  'revolutionary=革命 혁명|islamic=伊斯兰 伊斯蘭|' +
  'china=中国 中國 중국|hongkong=香港 홍콩|taiwan=台湾 台灣 臺灣 대만|macau=澳门 澳門|japan=日本 일본|korea=朝鲜 朝鮮 조선|southkorea=韩国 韓国 韓國 한국|' +
  'singapore=新加坡|iran=伊朗|russia=俄罗斯 俄羅斯|shenzhen=深圳 深圳市|shanghai=上海 上海市|beijing=北京 北京市|guangzhou=广州 廣州 广州市|' +
  'dalian=大连 大連 大连市|tianjin=天津 天津市|qingdao=青岛 青島 青岛市|ningbo=宁波 寧波|wuhan=武汉 武漢|chengdu=成都|nanjing=南京|' +
  'hangzhou=杭州 杭州市|xian=西安|guangdong=广东 廣東 广东省|zhejiang=浙江 浙江省|jiangsu=江苏 江蘇 江苏省|shandong=山东 山東 山东省|dandong=丹东 丹東|' +
  'pyongyang=平壤 평양|seoul=首尔 서울|tokyo=东京 東京';
