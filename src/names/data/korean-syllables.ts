/*
 * The syllables that Korean names are made of, and how each jamo is written in Latin letters (McCune–Reischauer without its marks,
 * the Revised Romanisation, and what newspapers and passports of either Korea print) and in Russian ones (Kontsevich, and the older
 * spellings of the North). Written for this project from the rules of these systems. Format: `jamo spelling,spelling` by order of Unicode.
 */

/** Syllables of given names. */
export const GIVEN_SYLLABLES =
  '가각간갑강개거건걸검겸경계고곤공곽관광교구국군권귀규균극근금기길나낙난남내노녹누다단달담대덕도돈동두득등라락란래량려련렬령례로록룡루류륜률륭름리린림' +
  '마만말매맹면명모목무묵문미민박반방배백범법벽변별병보복본봉부북분비빈사산삼상새생서석선설섭성세소솔손송수숙순술숭슬승시식신실심아안애양억언엄여연열염엽영예' +
  '오옥온완왕요용우욱운웅원월위유육윤율융은을의이익인일임자작장재전정제조종주죽준중지직진집차찬창채천철청초총추축춘출충치칠탁탄태택토통판팔편평포표품풍필' +
  '하학한항해행향허헌혁현협형혜호홍화환황효후훈휘휴흔흠흥희';

/** Surnames; those that begin with another letter in the North are one with it: `이리`. Behind the equals sign what no rule gives. */
export const KOREAN_SURNAMES =
  '김=gim 이리=lee,li,ri,rhee,yi,lie,ли,ри 박=park,bak 최=choi,choe,chwe,цой,чхве,чхой,цхве 정=jong,cheong,тен,чен 강=kang 조=cho,joe 윤=yoon 장=jang ' +
  '임림=rim,yim,lim 한=hahn 오=oh 서=suh,seo 신=shin 권=kwon 황=whang 안=ahn 송 류유=ryu,yoo,you,lyu 홍 전=jun 고=koh 문=moon 양량=ryang 손=sohn ' +
  '배=bae,pae 백=baik,paek 허=huh,hur 남 심=shim 노로=roh,noh,no,ro 하=hah 곽=kwak 성=sung 차 주=joo 우=woo,wu 구=koo 나라=rah 민 진=chin 지=jee,chee ' +
  '엄=um,eom,uhm 채=chai 원 천 방 공=kong 현 함 변=byun,pyon 염렴=ryom 여려=ryo 추=choo 도 소=soh 석=suk 선=sun 설 마 길=gil,kil 연련=ryon 위=wee 표 명 기 ' +
  '반 왕 금 옥 육 인 맹 제 모 탁 국 어 은 편 용 예 봉 경 사 부 빈 태 동';

export const LATIN_INITIALS = 'g,k kk n d,t tt r,l m b,p pp s ss - j,ch jj ch k,kh t,th p,ph h';
/** `(` what only open syllables have, `)` what only closed ones have. */
export const LATIN_VOWELS =
  'a,ah( ae,ai ya yae eo,o,u),uh( e yeo,yo,yu),you) ye o,oh( wa wae oe,oi yo u,oo,wu( wo,weo we wi,wee( yu,yoo,you eu,u ui,eui,i,ee( i,ee';
export const LATIN_FINALS = '- k,g k - n - n - l - - - - - - - m p,b - - - ng - - - - - -';

export const RUSSIAN_INITIALS = 'к,г кк н т,д тт р,л м п,б пп с сс - ч,дж,чж цц чх кх тх пх х';
export const RUSSIAN_VOWELS = 'а э,е я е о е,э е е о ва вэ ве,вэ е у во ве ви ю ы ый,и и';
export const RUSSIAN_FINALS = '- к к - н - н - ль,р,л - - - - - - - м п - - - н - - - - - -';
