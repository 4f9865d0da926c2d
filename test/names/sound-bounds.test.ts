import { lexemeOf } from '../../src/names/lexeme';
import { SoundBounds, familiesIn, soundSet } from '../../src/names/sound-bounds';
import { FULL_COSTS, ONE_SOUND, UNVOWELLED_COSTS, type SoundCosts } from '../../src/names/sound-costs';
import { FARTHEST, soundDistance } from '../../src/names/sound-distance';

const LATIN =
  'sanaullah ghafari ghaffary shahab muhajir mohammad mukhammad yusuf jozef kaua kawa dhakir zakir qasim gassem tariq tarek';
const ARABIC = 'محمد غفاري ثناء شهاب مهاجر قاسم طارق يوسف';
const OTHER_SCRIPTS = '박봉주 동근 ทักษิณ ชินวัตร พร ハリルディン אששון ሥላሴ';
const soundsOf = (words: string) => words.split(' ').map((word) => lexemeOf(word).sounds);

describe('SoundBounds', () => {
  const check = (
    a: readonly Uint8Array[],
    b: readonly Uint8Array[],
    costs: SoundCosts,
    ofFirst: boolean,
  ): void => {
    for (const first of a) {
      for (const second of b) {
        const distance = soundDistance(first, 0, first.length, second, 0, second.length, costs, FARTHEST);
        const [asked, other] = ofFirst ? [first, second] : [second, first];
        const bounds = new SoundBounds().fill(asked, costs, ofFirst);
        expect(bounds.exceeds(distance, soundSet(other), other, 0, other.length)).toBe(false);
        expect(bounds.ofFamilies(familiesIn(other, 0, other.length))).toBeLessThanOrEqual(distance);
      }
    }
  };

  it('never exceed the distance of two words of one vowelling', () => {
    check(soundsOf(LATIN), soundsOf(LATIN), FULL_COSTS, true);
    check(soundsOf(ARABIC), soundsOf(ARABIC), FULL_COSTS, true);
  });

  it('never exceed it where one word leaves its vowels out, from either side', () => {
    check(soundsOf(ARABIC), soundsOf(LATIN), UNVOWELLED_COSTS, true);
    check(soundsOf(ARABIC), soundsOf(LATIN), UNVOWELLED_COSTS, false);
  });

  it('never exceed it where letters stand for several sounds', () => {
    const others = soundsOf(OTHER_SCRIPTS);
    const latin = soundsOf(`${LATIN} park bong geun thaksin porn khalil sasson selassie`);
    check(others, latin, FULL_COSTS, true);
    check(latin, others, FULL_COSTS, true);
    check(others, others, FULL_COSTS, true);
    check(soundsOf('ששון שמש'), [...latin, ...others], UNVOWELLED_COSTS, true);
    check(soundsOf('ששון שמש'), [...latin, ...others], UNVOWELLED_COSTS, false);
  });

  it('tell words apart that share no consonants', () => {
    const [asked, other] = [lexemeOf('ghafari').sounds, lexemeOf('smolenski').sounds];
    const bounds = new SoundBounds().fill(asked, FULL_COSTS, true);
    expect(bounds.exceeds(2 * ONE_SOUND, soundSet(other), other, 0, other.length)).toBe(true);
    expect(bounds.ofFamilies(familiesIn(other, 0, other.length))).toBeGreaterThan(2 * ONE_SOUND);
  });
});
