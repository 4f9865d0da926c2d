import type { AliasStrength, PartyKind } from '../model/enums';
import { analyseName } from '../names/analyse-name';
import type { AnalysedName, NameDomain } from '../names/name-token';
import { rememberedNames } from '../names/remembered';
import { checkSettings } from './check-settings';
import { explain } from './explain';
import { domainsOf } from './name-domain';
import { PairScorer } from './pair-scorer';
import type { MatchExplanation } from './search-types';
import { MAX_QUERY_LENGTH } from './query-limits';
import { DEFAULT_SETTINGS, type MatchSettings } from './settings';

/** What may be known of the pair beside the two names. */
export interface CompareOptions {
  /** Guides which words are titles and which legal forms. Unknown: both readings, the better one counts. */
  readonly kind?: PartyKind;
  /** The strength of the second name as an alias of its bearer. */
  readonly strength?: AliasStrength;
}

/**
 * Scores two names as the alias index scores a query against an alias, without evidence beside the names;
 * but three letters that abbreviate a name agree with it as more letters do, and less among the names of many. The score is
 * symmetric, and the sum of the explanation's contributions. Names longer than the query limit are compared by their
 * beginnings; a name without letters and digits scores 0.
 *
 * @throws DesignataError `BAD_CONFIGURATION` for settings that `checkSettings` refuses.
 */
export function compareNames(
  a: string,
  b: string,
  options: CompareOptions = {},
  settings: MatchSettings = DEFAULT_SETTINGS,
): { readonly score: number; readonly explanation: MatchExplanation } {
  const scorer = scorerFor(settings);
  let best = { score: -1, explanation: { parts: [], adjustments: [], summary: '' } as MatchExplanation };
  for (const domain of domainsOf(options.kind)) {
    const found = explain(analysed[domain](a), analysed[domain](b), scorer, settings, options.strength);
    if (found.score > best.score) best = found;
  }
  return best;
}

const scorers = new WeakMap<MatchSettings, PairScorer>();

function scorerFor(settings: MatchSettings): PairScorer {
  const known = scorers.get(settings);
  if (known) return known;
  checkSettings(settings);
  const scorer = new PairScorer(settings);
  scorers.set(settings, scorer);
  return scorer;
}

/** Names analysed last, since one name is usually compared with many. */
const MAX_ANALYSED = 10_000;
const analysedAs = (domain: NameDomain): ((name: string) => AnalysedName) =>
  rememberedNames((name) => analyseName(name.slice(0, MAX_QUERY_LENGTH), domain), MAX_ANALYSED);
const analysed = { PERSON: analysedAs('PERSON'), OTHER: analysedAs('OTHER') };
