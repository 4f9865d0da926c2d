import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { graphql, parse, validate } from 'graphql';
import { createApiContext } from '../../src/api/api-context';
import { buildRegistrySchema } from '../../src/api/build-schema';
import { readingServices } from '../../src/api/reading-services';
import { loadBundledNotices } from '../../src/composition/load-bundled-notices';
import { EXAMPLES } from '../../src/console/examples';
import { notices } from '../../src/sources/notices/notices-yaml';
import { RegistryReader } from '../../src/registry/reading/registry-reader';
import { AliasIndexFollower } from '../../src/screening/alias-index-follower';
import { openTestRegistry, type TestRegistry } from '../support/registry';

const README = readFileSync(resolve(__dirname, '../../README.md'), 'utf8');

describe('what a new user is shown', () => {
  let registry: TestRegistry;
  let follower: AliasIndexFollower;
  let ask: (source: string) => Promise<unknown>;

  beforeAll(async () => {
    registry = await openTestRegistry([notices]);
    const reader = new RegistryReader(registry.database.dataSource);
    await loadBundledNotices(reader, registry.importer);
    follower = await AliasIndexFollower.start(reader);
    const services = readingServices(reader, follower);
    ask = async (source) =>
      JSON.parse(
        JSON.stringify(
          await graphql({ schema: buildRegistrySchema(), source, contextValue: createApiContext(services) }),
        ),
      );
  });
  afterAll(async () => {
    await follower.dispose();
    await registry.database.close();
  });

  test('the first query of the README has the answer that the README prints', async () => {
    const query = block('graphql');
    expect(await ask(query)).toEqual(JSON.parse(block('json')));
  });

  test('the queries that the console opens with are valid, and the first finds somebody', async () => {
    for (const { query } of EXAMPLES) expect(validate(buildRegistrySchema(), parse(query))).toEqual([]);
    expect(await ask(EXAMPLES[0]?.query ?? '')).toMatchObject({
      data: { search: { matches: [{ party: { name: 'Sanaullah Ghafari' } }] } },
    });
  });
});

function block(language: string): string {
  const found = new RegExp(`\`\`\`${language}\n([^]*?)\n\`\`\``).exec(README)?.[1];
  if (found === undefined) throw new Error(`The README has no block of ${language}.`);
  return found;
}
