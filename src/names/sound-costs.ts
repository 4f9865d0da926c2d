import { SOUND_COUNT, EITHER_SOUNDS, soundCode } from './sounds';

/**
 * What it costs to read one sound for another, 1 being two unrelated consonants. The families are those in which
 * romanisations of one name differ (kh/h, q/k/g, dh/z/d, ou/u/w, ee/i/y, j/dj/zh), then sounds that are misheard for
 * each other. Written for this project.
 */
const CHEAP =
  'ae.3 ao.35 ai.6 au.5 ei.2 eo.5 eu.6 io.7 iu.5 ou.15 iy.05 ey.2 ay.5 uy.4 oy.6 wu.1 wo.25 wv.1 vb.45 vf.3 wb.6 ' +
  'Xh.25 Xk.3 Xg.5 XG.4 XC.4 Xq.3 hC.6 qk.1 qg.3 qG.3 kg.4 kG.5 Gg.1 Gh.6 Dd.1 Dz.1 DT.4 dz.6 dt.4 Tt.1 Ts.3 TS.6 Tz.4 ' +
  'sz.3 sS.3 sc.15 SC.4 SZ.4 Sc.5 Cc.15 Cj.3 Ck.5 cz.3 ck.25 ct.4 cq.3 jZ.2 jG.6 jg.35 jy.2 ji.25 je.5 jz.5 jC.3 zZ.2 zj.5 ' +
  'Nn.3 nm.7 Ng.6 lr.8 pb.4 pf.6 yi.05 yj.2 hg.7 rl.8 ' +
  "'a.2 'e.25 'i.25 'o.25 'u.25 'y.4 'h.5";

const DROP = "a.4 e.35 i.4 o.4 u.4 y.4 h.3 j.5 w.5 '.2 G.8 N.9 s.8 v.9";

/** What it costs that a letter may stand for another sound, and to leave out a sound that only some write. */
const EITHER = 0.02;
const DROP_OPTIONAL = 'ɯ.08 ɵ.08 ɐ.08 ɨ.05 ɹ.12 ĥ.25';

/** Costs that differ when one side is a script that leaves its short vowels out. */
const CHEAP_UNVOWELLED =
  "ai.15 ay.15 ae.1 ao.15 au.2 wu.05 wo.05 yi.03 ye.05 iy.03 wv.05 'a.03 'e.05 'i.05 'o.05 'u.05 wb.6 jg.15 pb.15 pf.1 vb.1 tT.05 Nn.7";
/** Leaving out a short vowel that only the vowelled side writes costs next to nothing. */
const DROP_SPOKEN = 'a.07 e.05 i.07 o.07 u.07 h.35 y.4 w.4';
/** Leaving out a letter of the side without vowels is leaving out something that was written on purpose. */
const DROP_WRITTEN = "a.35 y.6 w.6 '.15 h.35";

/** One unrelated consonant, the unit of the tables above, in what costs and distances are counted in: whole numbers. */
export const ONE_SOUND = 100;

/** Distances between sounds: `replace[a * SOUND_COUNT + b]`, `dropA[a]`, `dropB[b]`, in parts of `ONE_SOUND`. */
export interface SoundCosts {
  readonly replace: Int32Array;
  readonly dropA: Int32Array;
  readonly dropB: Int32Array;
}

export const FULL_COSTS: SoundCosts = costs([CHEAP], [DROP], [DROP]);
/** For a first word that leaves its vowels out against a second that does not. */
export const UNVOWELLED_COSTS: SoundCosts = costs(
  [CHEAP, CHEAP_UNVOWELLED],
  [DROP, DROP_WRITTEN],
  [DROP, DROP_SPOKEN],
);

/** Two neighbours swapped, as fingers do. */
export const SWAP_COST = 0.6 * ONE_SOUND;

function costs(cheap: readonly string[], dropsA: readonly string[], dropsB: readonly string[]): SoundCosts {
  const replace = new Int32Array(SOUND_COUNT * SOUND_COUNT).fill(ONE_SOUND);
  for (let sound = 0; sound < SOUND_COUNT; sound++) replace[sound * SOUND_COUNT + sound] = 0;
  for (const table of cheap) {
    for (const entry of table.split(' ')) {
      const a = soundCode(entry.charAt(0));
      const b = soundCode(entry.charAt(1));
      replace[a * SOUND_COUNT + b] = replace[b * SOUND_COUNT + a] = inParts(entry.slice(2));
    }
  }
  for (const letters of EITHER_SOUNDS) addEither(replace, [...letters].map(soundCode));
  return { replace, dropA: dropCosts(dropsA), dropB: dropCosts(dropsB) };
}

/** A letter of several sounds costs nearly nothing for each, and for any other what the nearest of them costs. */
function addEither(replace: Int32Array, [letter = 0, ...sounds]: readonly number[]): void {
  for (let other = 0; other < SOUND_COUNT; other++) {
    if (other === letter) continue;
    const nearer = Math.min(...sounds.map((sound) => replace[sound * SOUND_COUNT + other] as number));
    const cost = Math.max(nearer, inParts(String(EITHER)));
    replace[letter * SOUND_COUNT + other] = replace[other * SOUND_COUNT + letter] = cost;
  }
}

function dropCosts(tables: readonly string[]): Int32Array {
  const drop = new Int32Array(SOUND_COUNT).fill(ONE_SOUND);
  for (const table of [...tables, DROP_OPTIONAL]) {
    for (const entry of table.split(' ')) drop[soundCode(entry.charAt(0))] = inParts(entry.slice(1));
  }
  return drop;
}

function inParts(cost: string): number {
  return Math.round(Number(cost) * ONE_SOUND);
}
