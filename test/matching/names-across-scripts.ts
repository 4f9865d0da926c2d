/** Names in Latin letters and in another script, made up of usual names for these tests. */
type Pairs = Readonly<Record<string, readonly (readonly [latin: string, other: string])[]>>;

/** One name each. */
export const AGREEING: Pairs = {
  'Arabic letters': [
    ['Abu Hamza al-Masri', 'أبو حمزة المصري'],
    ['Abu Yahya al-Libi', 'أبو يحيى الليبي'],
    ['Turki bin Faisal', 'تركي بن فيصل'],
    ['Mamdouh Sabbagh', 'ممدوح صباغ'],
    ['Sasan Mamdani', 'ساسان ممداني'],
    ['Yusuf Tatari', 'يوسف تتاري'],
    ['Dawood Hamdan', 'داوود حمدان'],
  ],
  'Hebrew letters': [
    ['Eli Sasson', 'אלי ששון'],
    ['Shimon Shoshan', 'שמעון שושן'],
    ['Mimi Halevi', 'מימי הלוי'],
  ],
  Hangul: [
    ['Paek Tong-gu', '백동구'],
    ['Baek Dong-gu', '백동구'],
    ['Pang Kil-jun', '방길준'],
    ['Bang Gil-jun', '방길준'],
    ['Chong Pyong-ho', '정병호'],
    ['Jeong Byeong-ho', '정병호'],
    ['Kwak Tok-su', '곽덕수'],
    ['Park Geun-ju', '박근주'],
    ['Ri Kwang-bok', '리광복'],
  ],
  'Hangul, foreign': [
    ['Vladislav Turov', '블라디슬라프 투로프'],
    ['Fadel Nasrawi', '파델 나스라위'],
    ['Rashid Barakat', '라시드 바라카트'],
    ['Osman bin Harun', '오스만 빈하룬'],
    ['Veronica Salcedo', '베로니카 살세도'],
    ['Hasan Musa', '하산 무사'],
    ['Tariq bin Nasir', '타리크 빈 나시르'],
    ['Habibullah Nazari', '하비불라 나자리'],
    ['Abdul Karim Shahin', '압둘카림 샤힌'],
    ['Salahuddin al-Jabri', '살라후딘 알 자브리'],
  ],
  'Russian, of North Koreans': [
    ['Kim Jong Un', 'Ким Чен Ын'],
    ['Pak Jong Il', 'Пак Чен Ир'],
    ['Chen Guangcheng', 'Чен Гуанчэн'],
  ],
  'Russian, of Chinese': [
    ['Gao Jianmin', 'Гао Цзяньминь'],
    ['Zheng Yanhong', 'Чжэн Яньхун'],
  ],
  Burmese: [
    ['Aung Kyaw Hlaing', 'အောင်ကျော်လှိုင်'],
    ['Hla Myint Tun', 'လှမြင့်ထွန်း'],
    ['Htun Win Maung', 'ထွန်းဝင်းမောင်'],
    ['Nay Lin Soe', 'နေလင်းစိုး'],
    ['U Sein Thant', 'ဦးစိန်သန့်'],
    ['Daw Khin Swe', 'ဒေါ်ခင်ဆွေ'],
    ['Thura Zaw', 'သူရဇော်'],
    ['Phyo Thiha Oo', 'ဖြိုးသီဟဦး'],
    ['Ye Htut Naing', 'ရဲထွဋ်နိုင်'],
    ['Kyi Kyi Shwe', 'ကြည်ကြည်ရွှေ'],
  ],
  Thai: [
    ['Nattapong Suksawat', 'ณัฐพงศ์ สุขสวัสดิ์'],
    ['Wichai Raksriaksorn', 'วิชัย รักศรีอักษร'],
    ['Kanya Phromsiri', 'กัญญา พรหมศิริ'],
    ['Somsak Chaidee', 'สมศักดิ์ ใจดี'],
    ['Pornthip Saengthong', 'พรทิพย์ แสงทอง'],
    ['Apichart Boonmee', 'อภิชาติ บุญมี'],
    ['Chatchai Yongyut', 'ฉัตรชัย ยงยุทธ'],
    ['Suwan Charoenrat', 'สุวรรณ เจริญรัตน์'],
    ['Kriangsak Luangthong', 'เกรียงศักดิ์ หลวงทอง'],
  ],
  Kana: [
    ['Chihiro Shimura', 'シムラ チヒロ'],
    ['Junko Tsuji', 'つじ じゅんこ'],
    ['Ryo Kato', 'かとう りょう'],
    ['Michael Wilson', 'マイケル・ウィルソン'],
    ['Vladimir Sorokin', 'ウラジーミル・ソローキン'],
    ['Valentin Martin', 'バレンティン・マルティン'],
    ['Abdul Hamid Khalil', 'アブドゥル・ハミド・ハリル'],
    ['Khalid bin Salman', 'ハリド・ビン・サルマン'],
    ['Habibullah Nazari', 'ハビーブッラー・ナザリ'],
  ],
  Kanji: [
    ['Jiro Takeuchi', '竹内次郎'],
    ['Koichi Kawamura', '河村浩一'],
    ['Shigeru Nakashima', '中島茂'],
    ['Shigeru Nakajima', '中島茂'],
    ['Yuko Kikuchi', '菊池 裕子'],
    ['Hiroko Kikuchi', '菊池 裕子'],
    ['Zhang Weimin', '张为民'],
  ],
  Devanagari: [
    ['Abdul Rahim Qureshi', 'अब्दुल रहीम क़ुरैशी'],
    ['Sheikh Nasiruddin Haider', 'शेख नसीरुद्दीन हैदर'],
    ['Suresh Chandra Joshi', 'सुरेश चंद्र जोशी'],
  ],
  Bengali: [
    ['Abdur Rahim Talukdar', 'আব্দুর রহিম তালুকদার'],
    ['Abdullah Shamim', 'আবদুল্লাহ শামীম'],
    ['Sheikh Kamrul Hasan', 'শেখ কামরুল হাসান'],
  ],
  Ethiopic: [
    ['Tesfaye Gebreselassie', 'ተስፋዬ ገብረ ሥላሴ'],
    ['Tesfaye Gebrselassie', 'ተስፋዬ ገብረ ሥላሴ'],
    ['Girma Woldemichael', 'ግርማ ወልደ ሚካኤል'],
    ['Birhanu Worku', 'ብርሃኑ ወርቁ'],
  ],
};

/** Two names each. */
export const APART: Pairs = {
  'Hangul, foreign': [
    ['Vladislav Turov', '블라디미르 투로프'],
    ['Choe Un Jong', '은영 정호 최'],
    ['Husayn Musa', '하산 무사'],
    ['Habibullah Qadiri', '하비불라 나자리'],
  ],
  'Russian, of North Koreans': [['Pak Yong Il', 'Пак Чен Ир']],
  'Russian, of Chinese': [
    ['Gao Jianming', 'Гао Цзяньхуа'],
    ['Zheng Yanhong', 'Чжэн Яньцзюнь'],
    ['Gao Jun', 'Гао Цзюань'],
  ],
  'Arabic letters': [
    ['Mahmoud Sabbagh', 'ممدوح صباغ'],
    ['Tariq Hamdan', 'تتار حمدان'],
  ],
  'Hebrew letters': [
    ['Shimon Sharon', 'שמעון ששון'],
    ['Eli Simon', 'אלי ששון'],
  ],
  Hangul: [
    ['Paek Tong-su', '백동구'],
    ['Paek Chong-gu', '백동구'],
    ['Kim Yong-chun', '김용철'],
    ['Kim Yong-chol', '김용춘'],
    ['Ri Pyong-sam', '리봉철'],
    ['Pang Kil-song', '방길준'],
  ],
  Burmese: [
    ['Aung Zin Naing', 'အောင်ကျော်လှိုင်'],
    ['Hla Win Tun', 'လှမြင့်ထွန်း'],
    ['Soe Thein', 'သိန်းစိန်'],
    ['Khin Maung Oo', 'မောင်မောင်ကျော်'],
  ],
  Thai: [
    ['Somchai Chaidee', 'สมศักดิ์ ใจดี'],
    ['Wichai Saengthong', 'ฉัตรชัย แสงทอง'],
    ['Suwan Thongdee', 'สุวรรณ เจริญรัตน์'],
    ['Thanin Thongkul', 'ธนินท์ เจียรวนนท์'],
  ],
  Kana: [
    ['Chihiro Shimizu', 'シムラ チヒロ'],
    ['Michael Watson', 'マイケル・ウィルソン'],
    ['Viktor Sorokin', 'ウラジーミル・ソローキン'],
    ['Abdul Aziz Khalil', 'アブドゥル・ハミド・ハリル'],
  ],
  Kanji: [
    ['Taro Takeuchi', '竹内次郎'],
    ['Koji Kawamura', '河村浩一'],
    ['Keiko Kikuchi', '菊池 裕子'],
  ],
  Devanagari: [
    ['Abdul Karim Qureshi', 'अब्दुल रहीम क़ुरैशी'],
    ['Abdul Aziz', 'अब्दुल रहीम'],
    ['Sheikh Karim Lodhi', 'शेख नसीरुद्दीन हैदर'],
  ],
  Bengali: [
    ['Abdur Razzak Talukdar', 'আব্দুর রহিম তালুকদার'],
    ['Sheikh Rafiq Uddin', 'শেখ কামরুল হাসান'],
  ],
  Ethiopic: [
    ['Tesfaye Woldeyes', 'ተስፋዬ ገብረ ሥላሴ'],
    ['Girma Tadesse', 'ግርማ ወልደ ሚካኤል'],
  ],
};
