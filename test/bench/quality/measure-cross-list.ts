import { type BenchContext, type BenchOutcome, withoutData } from '../bench';
import { loadList, SDN_2023, UN_2024 } from '../data/load-lists';
import { type CrossListQuestion, crossListPairs, crossListQuestions } from '../truth/cross-list';
import { sharesSound } from '../truth/leave-one-out';
import { tallyRow } from './measure-leave-one-out';
import { causeTable, countBy, type MissCause, missCause } from './miss-cause';
import { rankOf, RankTally } from './rank-of';

/** Searches the UN's names of people who are on both lists in the SDN list, where no OFAC name is spelled the same. */
export async function measureCrossList(context: BenchContext): Promise<BenchOutcome> {
  const sdn = await loadList(context, SDN_2023);
  const un = await loadList(context, UN_2024);
  if (!sdn || !un) return withoutData(`${SDN_2023} or ${UN_2024}`);
  const index = await context.engine.index(sdn);
  const pairs = crossListPairs(un, sdn);
  const questions = crossListQuestions(pairs, sdn);
  context.log(`cross-list: ${pairs.length} people, ${questions.length} names`);
  const tallies = new Map<string, RankTally>();
  const missed: string[] = [];
  const causes: Record<string, MissCause[]> = {};
  for (const question of questions) {
    const answer = await rankOf(index, question.name, question.right.parties[0]?.partyId ?? '');
    for (const group of groupsOf(question)) {
      const tally = tallies.get(group) ?? new RankTally();
      tally.add(answer);
      tallies.set(group, tally);
    }
    if (answer.rank !== 1 && question.form !== 'weak alias') {
      (causes[question.form] ??= []).push(missCause(question, question.right, answer, context.engine));
      missed.push(
        `${question.name} = ${question.right.names[0]?.name ?? ''} (${answer.rank ?? 'not found'})`,
      );
    }
  }
  const rows = [...tallies]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([group, tally]) => tallyRow(group, tally));
  const evidence = countBy(pairs.map((pair) => pair.evidence));
  return {
    figures: {
      people: pairs.length,
      evidence,
      ...Object.fromEntries([...tallies].map(([group, tally]) => [group, { n: tally.n, ...tally.shares() }])),
      causes: Object.fromEntries(Object.entries(causes).map(([form, met]) => [form, countBy(met)])),
      missed,
    },
    blocks: [
      {
        type: 'heading',
        text: 'UN names searched in the SDN list (reach, rank 1: primary 97 %, aliases 85 %, original script 90 %)',
      },
      { type: 'table', columns: ['UN name', 'n', 'rank 1', 'first ten', 'above threshold'], rows },
      causeTable(causes),
      {
        type: 'paragraph',
        text: `${pairs.length} people on both lists, by: ${Object.entries(evidence)
          .map(([rule, n]) => `${rule} ${n}`)
          .join(', ')}. Missed, a sample: ${missed
          .filter((_, at) => at % 8 === 0)
          .slice(0, 12)
          .join('; ')}`,
      },
    ],
  };
}

/** Names that share no word and no sound with the entry, such as noms de guerre OFAC does not know, are told apart. */
function groupsOf({ form, name, right }: CrossListQuestion): string[] {
  if (form !== 'primary' && form !== 'alias' && form !== 'weak alias') return [form];
  return sharesSound(name, right.names) ? [form, `${form}, sharing a word or its sound`] : [form];
}
