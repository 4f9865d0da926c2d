import { createHash } from 'node:crypto';
import type { IndexedEntry } from '../../../src/matching/indexed-entry';
import { domainOfKind } from '../../../src/matching/name-domain';
import { type BenchContext, type BenchOutcome, withoutData } from '../bench';
import { loadList, WITH_OTHER_SCRIPTS } from '../data/load-lists';
import { tallyRow } from './measure-leave-one-out';
import { RankTally, rankOf } from './rank-of';

const LATIN = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u;

/**
 * Searches the names that organisations have in other scripts in the lists that print them, from which those names have
 * been taken out: what their translations and transliterations in Latin letters are found by.
 */
export async function measureOtherScripts(context: BenchContext): Promise<BenchOutcome> {
  const tallies = new Map<string, RankTally>();
  const missed: string[] = [];
  for (const path of WITH_OTHER_SCRIPTS) {
    const entries = await loadList(context, path);
    if (!entries) return withoutData(path);
    const index = await context.engine.index(entries.map(inLatinLetters));
    const organisations = entries.filter(({ kind }) => domainOfKind(kind) !== 'PERSON');
    for (const entry of organisations) {
      if (entry.names.every(({ name }) => !LATIN.test(name))) continue;
      for (const { name } of entry.names.filter((alias) => !LATIN.test(alias.name))) {
        const answer = await rankOf(index, name, entry.parties[0]?.partyId ?? '');
        for (const group of ['all', wasRead(path, entry) ? 'misses read' : 'misses never read', path]) {
          const tally = tallies.get(group) ?? new RankTally();
          tally.add(answer);
          tallies.set(group, tally);
        }
        if (answer.rank !== 1) missed.push(`${name} = ${entry.names[0]?.name ?? ''}`);
      }
    }
  }
  const rows = [...tallies].map(([group, tally]) => tallyRow(group, tally));
  return {
    figures: {
      ...Object.fromEntries([...tallies].map(([group, tally]) => [group, { n: tally.n, ...tally.shares() }])),
      missed,
    },
    blocks: [
      { type: 'heading', text: 'Organisations searched by their names in other scripts' },
      { type: 'table', columns: ['names', 'n', 'rank 1', 'first ten', 'above threshold'], rows },
      {
        type: 'paragraph',
        text: `Missed, a sample: ${missed
          .filter((_, at) => at % 20 === 0)
          .slice(0, 12)
          .join('; ')}`,
      },
    ],
  };
}

const inLatinLetters = (entry: IndexedEntry): IndexedEntry => ({
  ...entry,
  names: entry.names.filter(({ name }) => LATIN.test(name)),
});

/** Words were added to the tables by what was missed in one half of two lists and in two others; nobody read the rest. */
const wasRead = (path: string, { entryId }: IndexedEntry): boolean =>
  !path.startsWith('other/') || (createHash('md5').update(entryId).digest()[0] as number) % 2 === 0;
