/*
 * Titles, particles and parts of compounds that names share across scripts, as scripts without splitters of their own write
 * them: `latin words=written written`. Written for this project from common knowledge.
 */
export const LOAN_WORDS =
  'bin=बिन বিন ビン ቢን บิน|ibn=इब्न ইবন ইবনে イブン ኢብን|bint=बिंत বিনতে|al=अल আল アル|abu=अबू अबु আবু アブ አቡ|umm=उम्म উম্মে|' +
  'sheikh=शेख शेख़ শেখ শায়খ シェイク シャイフ シェーク ሼህ ሼክ|mullah=मुल्ला মোল্লা|maulana=मौलाना মাওলানা মওলানা|maulvi=मौलवी মৌলভী|' +
  'haji=हाजी হাজী হাজি ሐጂ|qari=क़ारी कारी ক্বারী ক্বারি|mufti=मुफ़्ती मुफ्ती মুফতি মুফতী|sayyid=सैयद सय्यद সৈয়দ সাইয়েদ|' +
  'dr=डॉ डा ড ዶክተር ዶር ดร|' +
  'abd=अब्दुल अब्दुर अब्दुस अब्दुन अब्द আব্দুল আবদুল আব্দুর আবদুর আব্দুস আবদুস আবদ アブドゥル アブドル アブド アブドゥッ አብዱል አብዱ|' +
  'abd allah=अब्दुल्ला अब्दुल्लाह আব্দুল্লাহ আবদুল্লাহ アブドゥッラー アブドラ アブドゥラ アブドゥラー アブドッラー አብዱላሂ አብዱላ|allah=अल्लाह আল্লাহ উল্লাহ উল্যাহ अल्ला|' +
  'abd rahman=アブドゥルラフマン アブドゥッラフマーン アブドルラフマン|din=उद्दीन উদ্দিন উদ্দীন';
