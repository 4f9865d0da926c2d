import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse, validate } from 'graphql';
import { buildRegistrySchema } from '../../src/api/build-schema';
import { PROBLEMS_TOLD } from '../../src/api/errors/describe-validation';
import { MAX_FILTER_VALUES } from '../../src/api/inputs/filter-values';
import { MAX_CHANGES, MAX_PAGE } from '../../src/api/inputs/page-args';
import { checkCost, checkDocument } from '../../src/api/limits/check-limits';
import { ASSUMED_LIST_SIZE } from '../../src/api/limits/operation-cost';
import { OPERATION_LIMITS } from '../../src/api/limits/operation-limits';
import { MAX_QUERY_LENGTH } from '../../src/matching/query-limits';
import { MAX_MATCHES } from '../../src/screening/search-question';
import { MAX_SUBJECTS } from '../../src/screening/search-service';

const page = (name: string): string => readFileSync(join(__dirname, '../../docs', name), 'utf8');

const examples = ['graphql.md', 'searching.md', 'webhooks.md'].flatMap((name) =>
  [...page(name).matchAll(/```graphql\n(.*?)```/gs)].map(([, text = '']) => [
    /\w+ (\w+)/.exec(text)?.[1],
    text,
  ]),
);

describe('the documentation', () => {
  it.each(examples)('asks in example %s what the schema answers, within the limits', (_name, text = '') => {
    const document = parse(text);
    const [operation] = document.definitions;
    if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('Expected an operation.');

    expect(validate(buildRegistrySchema(), document)).toEqual([]);
    expect(() => checkDocument(document)).not.toThrow();
    expect(() => checkCost(buildRegistrySchema(), document, operation, {})).not.toThrow();
  });

  it.each([
    ['depth of fields', OPERATION_LIMITS.depth],
    ['aliases, fragments counted where they are used', OPERATION_LIMITS.aliases],
    ['root fields', OPERATION_LIMITS.rootFields],
    [
      `cost: fields its answer may hold, lists counted at the size asked for, or at ${ASSUMED_LIST_SIZE} where none is`,
      OPERATION_LIMITS.cost,
    ],
    ['selections, fragments counted where they are used', OPERATION_LIMITS.selections],
    ['tokens of its text', OPERATION_LIMITS.tokens],
    ['errors of validation told', OPERATION_LIMITS.validationErrors],
    ['problems of arguments told', PROBLEMS_TOLD],
    ['`first` of a page', MAX_PAGE],
    ['`first` of `changes`', MAX_CHANGES],
    ['`first` of `search` and `screen`', MAX_MATCHES],
    ['`subjects` of `screen`', MAX_SUBJECTS],
    ['values of one field of a filter', MAX_FILTER_VALUES],
    ['characters of a name searched for', MAX_QUERY_LENGTH],
    ["bytes of a request's body, unless configured", 1_048_576],
  ])('tells the limit of %s', (what, limit) => {
    expect(page('graphql.md')).toContain(`| ${what} | ${limit} |`);
  });
});
