import { type Culture, words } from './culture';

/** Naming cultures of western, central, southern and eastern Asia. */
export const EASTERN_CULTURES: readonly Culture[] = [
  {
    id: 'arabic',
    countries: ['SY', 'IQ', 'YE', 'LB', 'SA', 'EG', 'LY', 'PS', 'JO'],
    weight: 24,
    men: words(`Muhammad Ali Ahmad Hassan Hussein Ibrahim Khalid Omar Mahmoud Yusuf Mustafa Abdullah Salim Said Hamid
      Tariq Nasser Faisal Jamal Walid Samir Bilal Hisham Marwan Ziyad Adnan Munir Rashid Imad Bassam Ghassan Fadi Riyad
      Qasim Anwar Luay Nidal Haytham Jihad Suhayl Wissam Raed Mazin Thabit Fawaz Dawud Isa Musa`),
    women: words(
      `Fatima Maryam Aisha Zaynab Khadija Layla Noor Hanan Samira Asma Rania Huda Amal Salma Nadia Suha`,
    ),
    surnames:
      words(`Masri Hashimi Baghdadi Iraqi Shami Tikriti Libi Hamdan Saleh Khalil Nasrallah Dulaymi Jabburi Assad
      Makhlouf Qaddafi Harithi Zubaydi Rawi Ani Samarrai Tamimi Otaibi Qahtani Ghamdi Zahrani Harbi Shammari Yamani
      Houthi Ahdal Mansur Karim Aziz Rahman Halabi Homsi Maghribi Tunisi Jazairi Sudani`),
    syllables:
      words(`ba sa ma da ha ra ta ka qa la na ja za fa sha gha kha ab ad al am an ar as at ay bar dar far har
      kar mar nar sar tar zar jal hal wal bul dul hul mul sul bi di ri si ti mu hu su ru nu khu shu`),
    surnameEndings: words('i awi ani iyi an un ah'),
    shape: 'chain',
  },
  {
    id: 'afghan',
    countries: ['AF', 'PK'],
    weight: 9,
    men: words(`Mohammad Abdul Ahmad Gul Sher Haji Noor Nazar Jan Khan Rahmatullah Hamidullah Najibullah Sirajuddin
      Jalaluddin Khalil Amir Mir Agha Shah Wali Akhtar Zia Fazal Habibullah Hafiz Naeem Qari Saifullah Sanaullah
      Ubaidullah Zakir Matiullah Asadullah Ezatullah`),
    women: words('Zarghuna Malalai Shabnam Gulalai Parwana Nilofar Storai Spozhmai'),
    surnames:
      words(`Akhund Haqqani Khan Zadran Popalzai Barakzai Noorzai Alizai Ishaqzai Achakzai Mangal Wardak Safi
      Shinwari Mohmand Afridi Wazir Mehsud Yousafzai Stanekzai Hotak Kakar Durrani Ghilzai Totakhel`),
    syllables:
      words(`ba sha gul nur zar man khel da ra sa ta za ha ka la wa spin tor mir bar kan mal dar wal har ghar
      zan jan khu shi pa ya`),
    surnameEndings: words('zai khel i yar mal zada wal'),
    shape: 'chain',
  },
  {
    id: 'persian',
    countries: ['IR'],
    weight: 9,
    men: words(`Ali Mohammad Hossein Reza Mehdi Ahmad Hassan Amir Saeed Majid Hamid Javad Mohsen Mostafa Gholam Bahram
      Behzad Dariush Farhad Kamran Mahmoud Mansour Masoud Mojtaba Naser Omid Ramin Rostam Siamak Vahid Yadollah`),
    women: words('Zahra Maryam Fatemeh Leila Shirin Nasrin Parisa Roya Mahsa Farzaneh Azadeh Mina'),
    surnames:
      words(`Ahmadi Hosseini Mohammadi Rezaei Karimi Jafari Moradi Rahimi Sadeghi Ebrahimi Ghasemi Hashemi
      Heidari Kazemi Mousavi Najafi Rostami Salehi Shariati Soleimani Tabatabaei Zare Farahani Shirazi Tehrani`),
    syllables:
      words(`far ram dad mehr kho bar dar sha naz zan gol pour van ja ba sa ka ra ma ya rou kia zand ash tab
      nav rad mand yaz kash am ar`),
    surnameEndings: words('i pour zadeh nejad ian far vand abadi nia doust'),
    shape: 'given-surname',
  },
  {
    id: 'turkish',
    countries: ['TR'],
    weight: 3,
    men: words(`Mehmet Mustafa Ahmet Ali Hüseyin Hasan İbrahim Yusuf Murat Osman Ömer Emre Burak Cem Deniz Erdoğan
      Fatih Gökhan Hakan Kemal Levent Orhan Serkan Tayfun Uğur Volkan`),
    women: words('Ayşe Fatma Emine Hatice Zeynep Elif Meryem Şerife Sultan Gülsüm Özlem Çiğdem'),
    surnames:
      words(`Yılmaz Kaya Demir Şahin Çelik Yıldız Yıldırım Öztürk Aydın Özdemir Arslan Doğan Kılıç Aslan Çetin
      Kara Koç Kurt Özkan Şimşek Polat Güneş Bulut`),
    syllables: words(
      'ak kar gün öz tür yıl dağ kan bay er al tan gül çel ta ba ka sa do ar bul kır say ter dur',
    ),
    surnameEndings: words('oğlu lı cı er man soy kan gil alp'),
    shape: 'given-surname',
  },
  {
    id: 'chinese',
    countries: ['CN', 'HK', 'TW'],
    weight: 6,
    men: words(`Wei Jian Ming Guo Qiang Jun Hua Bin Yong Feng Tao Hai Long Zhi Xiang Cheng Dong Hong Liang Ping Shan
      Wen Xin Yi Zhen Bo Chao De Fu Gang He Jie Kai Lei Ning Peng Rui Sheng Tian Yuan`),
    women: words('Fang Li Na Xiu Mei Yan Juan Ying Lan Hui Qin Xue Yun Zhu Ling Jing'),
    surnames:
      words(`Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie
      Song Tang Han Feng Deng Cao Peng Zeng Xiao Tian Dong Pan Yuan Cai Jiang Yu Du Ye Cheng Wei Su Lu Ding Ren`),
    syllables: words(
      'Bi Cui Diao Fei Geng Hou Ji Kuang Lao Mu Nie Ou Piao Qiu Ruan Shi Tu Wo Xi Yao Zha Zhen Chi',
    ),
    surnameEndings: [''],
    shape: 'surname-first',
  },
  {
    id: 'korean',
    countries: ['KP'],
    weight: 5,
    men: words(`Chol Su Il Hyok Song Nam Yong Kwang Jong Un Myong Kuk Chun Hak Ho Jin Hyon Pom Sok Tae Won Guk Sang
      Ryong Chong Hwan Man Min Rim Rok Uk Ung`),
    women: words('Hui Ok Sun Mi Hye Ran Suk Kyong Yon Hwa'),
    surnames:
      words(`Kim Ri Pak Choe Jong Kang Cho Yun Chang Rim Han O So Sin Kwon Hwang An Song Ryu Hong Jon Ko Mun
      Yang Son Pae Paek Ho Yu Nam Sim Ro Ha Kwak`),
    syllables: words('Kil Tok Pyo Ryon Chu Kye Hyong Mok Paem Ok Tong Um Pang Sol Chin Myon'),
    surnameEndings: [''],
    shape: 'surname-first',
  },
  {
    id: 'south-asian',
    countries: ['IN', 'PK', 'BD', 'LK'],
    weight: 4,
    men: words(`Rajesh Suresh Ramesh Anil Vijay Sanjay Arjun Imran Tariq Asif Bilal Faisal Kamran Naveed Rizwan Shahid
      Zahid Aslam Dawood Chhota Iqbal Javed Nadeem Pervez Salman Usman Yasin Mahinda Ruwan Sunil`),
    women: words('Priya Anita Sunita Kavita Nusrat Farzana Rubina Shabana Lakshmi Meena'),
    surnames:
      words(`Khan Sharma Singh Patel Kumar Gupta Malik Butt Sheikh Chaudhry Qureshi Siddiqui Ansari Memon Mirza
      Rao Reddy Nair Das Ghosh Chowdhury Rahman Perera Fernando Silva Kaskar`),
    syllables:
      words(`ra vi sha na mo ha ga ja ka la pa sa ta va chan dra ban kul nan man bha dha kri pra sri gan jit
      vel mur than`),
    surnameEndings: words('an war kar wala ia ani esh appa singhe puri'),
    shape: 'given-surname',
  },
  {
    id: 'malay',
    countries: ['ID', 'MY', 'PH', 'MM'],
    weight: 4,
    men: words(`Abdul Ahmad Agus Bambang Budi Dedi Hendra Imam Joko Kurniawan Muhamad Nur Rahmat Slamet Sugeng Umar
      Wahyu Yudi Zulkifli Aung Kyaw Min Soe Than Thura Win Zaw Htun`),
    women: words('Siti Dewi Sri Nur Rina Wati Fitri Khin Mya Thida Aye'),
    surnames:
      words(`Hidayat Santoso Wibowo Susanto Setiawan Nugroho Saputra Rahman Gunawan Baasyir Hanafi Marzuki Oo
      Hlaing Thein Tun Naing Myint Lwin Khaing Swe`),
    syllables:
      words(`su wi bo san to har di na ya ka ra ma pu tra sur yo ku ni wan la ban dar sya kar no min thar zaw
      hla`),
    surnameEndings: words('o i a anto awan udin adi ono'),
    shape: 'mononym-prone',
  },
];
