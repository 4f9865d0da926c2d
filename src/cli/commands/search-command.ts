import { Command } from 'commander';
import type { CommandContext } from '../command-context';
import { searchResultFields } from '../documents';
import { evidenceOptions, evidenceVariables, type EvidenceFlags } from '../evidence-options';
import { withGateway } from '../open-gateway';
import { asOfOption, scopeOptions, scopeVariables, type ScopeFlags } from '../scope-options';
import { searchResultLines, type ShownSearchResult } from '../search-result-lines';
import { printJson, printLines } from '../terminal';

interface SearchFlags extends ScopeFlags, EvidenceFlags {
  readonly explain: boolean;
  readonly json: boolean;
}

const SEARCH = `query Search(
  $name: String!, $evidence: EvidenceInput, $filter: SearchFilter, $minScore: Float, $first: Int!, $asOf: AsOf
) {
  search(name: $name, evidence: $evidence, filter: $filter, minScore: $minScore, first: $first, asOf: $asOf) {
    ${searchResultFields}
  }
}`;

/** `designata search NAME` */
export function searchCommand(context: CommandContext): Command {
  const command = new Command('search')
    .description('find who may be meant by a name, in any script and order')
    .argument('<name...>', 'the name; quotes are not needed')
    .option('--explain', 'show how each score came about', false)
    .option('--json', 'print the SearchResult as one JSON object', false);
  return asOfOption(scopeOptions(evidenceOptions(command))).action((words: string[], flags: SearchFlags) =>
    runSearch(context, words.join(' '), flags),
  );
}

async function runSearch(context: CommandContext, name: string, flags: SearchFlags): Promise<void> {
  const { explain, json } = flags;
  const evidence = evidenceVariables(flags);
  const { search } = await withGateway(context.config(), (gateway) =>
    gateway.ask<{ search: ShownSearchResult }>(SEARCH, { name, evidence, ...scopeVariables(flags) }),
  );
  if (json) printJson(context.terminal, search);
  else printLines(context.terminal, searchResultLines(name, search, explain));
}
