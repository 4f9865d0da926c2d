import { spellingKey } from '../matching/evaluation/spelling-key';
import type { ScreenedRegistry, ScreeningHit } from '../matching/evaluation/screened-registry';
import type { Gateway } from './gateway';

const PAGE = 200;

interface PartyPage {
  readonly parties: {
    readonly nodes: readonly {
      readonly id: string;
      readonly aliases: readonly { readonly name: string }[];
      readonly entries: readonly { readonly list: { readonly id: string }; readonly reference: string }[];
    }[];
    readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean };
  };
}

interface Found {
  readonly search: {
    readonly matches: readonly {
      readonly score: number;
      readonly aboveThreshold: boolean;
      readonly party: { readonly id: string };
      readonly alias: { readonly name: string };
    }[];
  };
}

/** A registry to evaluate that a server holds: its parties are read once, and each question is a search. */
export async function screenedOverApi(gateway: Pick<Gateway, 'ask'>): Promise<ScreenedRegistry> {
  const named = new Map<string, Set<string>>();
  const recorded = new Map<string, string>();
  for await (const { id, aliases, entries } of allParties(gateway)) {
    for (const { name } of aliases) {
      const key = spellingKey(name);
      named.set(key, (named.get(key) ?? new Set()).add(id));
    }
    for (const { list, reference } of entries) recorded.set(`${list.id} ${reference}`, id);
  }
  return {
    search: async ({ name, evidence, limit, minScore }) => {
      const { search } = await gateway.ask<Found>(SEARCH, { name, evidence, first: limit, minScore });
      return search.matches.map(({ score, aboveThreshold, party, alias }): ScreeningHit => ({
        partyId: party.id,
        score,
        aboveThreshold,
        name: alias.name,
      }));
    },
    partiesNamed: (listedName) => [...(named.get(spellingKey(listedName)) ?? [])],
    partyRecordedAs: (list, reference) => recorded.get(`${list} ${reference}`),
  };
}

async function* allParties(
  gateway: Pick<Gateway, 'ask'>,
): AsyncGenerator<PartyPage['parties']['nodes'][number]> {
  let after: string | null = null;
  do {
    const { parties }: PartyPage = await gateway.ask<PartyPage>(PARTIES, { first: PAGE, after });
    yield* parties.nodes;
    after = parties.pageInfo.hasNextPage ? parties.pageInfo.endCursor : null;
  } while (after !== null);
}

const PARTIES = `query Parties($first: Int!, $after: String) {
  parties(first: $first, after: $after) {
    nodes { id aliases { name } entries { list { id } reference } }
    pageInfo { endCursor hasNextPage }
  }
}`;

const SEARCH = `query Search($name: String!, $evidence: EvidenceInput, $first: Int!, $minScore: Float) {
  search(name: $name, evidence: $evidence, first: $first, minScore: $minScore) {
    matches { score aboveThreshold party { id } alias { name } }
  }
}`;
