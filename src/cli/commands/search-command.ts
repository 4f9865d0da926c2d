import { Command } from 'commander';
import { nothingBut } from '../../screening/nothing-but';
import type { CommandContext } from '../command-context';
import { searchResultFields } from '../documents';
import { evidenceOptions, evidenceVariables, type EvidenceFlags } from '../evidence-options';
import { warnOfSearchedNotices } from '../only-notices-warning';
import { withGateway } from '../open-gateway';
import { asOfOption, scopeOptions, scopeVariables, type ScopeFlags } from '../scope-options';
import { searchResultLines, type ShownSearchResult } from '../search-result-lines';
import { isolated, printJson, printLines } from '../terminal';

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
  const { json } = flags;
  const evidence = evidenceVariables(flags);
  const { search } = await withGateway(context.config(), (gateway) =>
    gateway.ask<{ search: ShownSearchResult }>(SEARCH, { name, evidence, ...scopeVariables(flags) }),
  );
  const warning = warningOf(name, flags);
  const onlyNotices = warnOfSearchedNotices(context, search.receipt, flags);
  if (json) {
    context.terminal.err.write(warning.map((line) => `${line}\n`).join(''));
    printJson(context.terminal, { ...search, onlyNotices });
  } else printLines(context.terminal, [...warning, ...searchResultLines(name, search, flags)]);
}

/** Such a name may be asked for, since lists carry such aliases. */
function warningOf(name: string, { kind }: SearchFlags): string[] {
  const only = nothingBut(name, kind);
  if (only === undefined) return [];
  return [`Warning: expected a name, came only ${only}, which tells nobody apart: ${isolated(name)}`];
}
