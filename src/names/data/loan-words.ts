/*
 * Titles, particles and parts of compounds that names share across scripts, as scripts without splitters of their own write
 * them: `latin words=written written`. Written for this project from common knowledge.
 */
export const LOAN_WORDS =
  'bin=빈 बिन বিন ビン ቢን บิน|ibn=이븐 इब्न ইবন ইবনে イブン ኢብን|bint=빈트 बिंत বিনতে|al=알 엘 अल আল アル|abu=아부 अबू अबु আবু アブ አቡ|umm=움 उम्म উম্মে|' +
  'sheikh=셰이크 셰이흐 शेख शेख़ শেখ শায়খ シェイク シャイフ シェーク ሼህ ሼክ|mullah=물라 मुल्ला মোল্লা|maulana=마울라나 मौलाना মাওলানা মওলানা|maulvi=마울비 मौलवी মৌলভী|' +
  'haji=하지 हाजी হাজী হাজি ሐጂ|qari=क़ारी कारी ক্বারী ক্বারি|mufti=무프티 मुफ़्ती मुफ्ती মুফতি মুফতী|sayyid=सैयद सय्यद সৈয়দ সাইয়েদ|' +
  'dr=डॉ डा ড ዶክተር ዶር ดร|' +
  'abd=압둘 압두 압드 압델 अब्दुल अब्दुर अब्दुस अब्दुन अब्द আব্দুল আবদুল আব্দুর আবদুর আব্দুস আবদুস আবদ アブドゥル アブドル アブド アブドゥッ አብዱል አብዱ|' +
  'abd allah=압둘라 압둘라흐 압달라 अब्दुल्ला अब्दुल्लाह আব্দুল্লাহ আবদুল্লাহ アブドゥッラー アブドラ アブドゥラ アブドゥラー アブドッラー አብዱላሂ አብዱላ|allah=알라 अल्लाह আল্লাহ উল্লাহ উল্যাহ अल्ला|' +
  'abd rahman=압둘라흐만 압두라흐만 압둘라만 アブドゥルラフマン アブドゥッラフマーン アブドルラフマン|hizb allah=헤즈볼라 히즈불라 ヒズボラ ヒズブッラー|din=딘 우딘 उद्दीन উদ্দিন উদ্দীন';
