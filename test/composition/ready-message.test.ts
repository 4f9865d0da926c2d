import { readyMessage } from '../../src/composition/ready-message';
import { readConfig } from '../../src/config';
import type { ReadinessReport } from '../../src/server/readiness';

const COMMAND = 'npm run designata --';
const READY: ReadinessReport = {
  status: 'ready',
  database: { kind: 'embedded', answers: true },
  registryRevision: 3,
  indexRevision: 3,
  lists: [{ id: 'us-ofac-sdn', entries: 5, publishedOn: '2024-01-02' }],
};

describe('what is said at the start', () => {
  const config = readConfig({ MAX_LIST_AGE_DAYS: '30' });

  test('is that the server is ready, where it is', () => {
    const message = readyMessage('http://127.0.0.1:4000', config, READY, [], 1, COMMAND);
    expect(message).toContain(`Load      ${COMMAND} import us-ofac-sdn`);
    expect(message).toContain('is ready at http://127.0.0.1:4000 ');
    expect(message).not.toMatch(/NOT READY|TOO OLD/);
  });

  test('is that nobody is found while only the notices are loaded', () => {
    const lists = [{ id: 'notices', entries: 7 }];
    const said = 'WARNING   No list of an authority is loaded';
    expect(readyMessage('http://x', config, { ...READY, lists }, [], 1, COMMAND)).toContain(said);
    expect(
      readyMessage('http://x', config, { ...READY, lists: [...lists, ...READY.lists] }, [], 1, COMMAND),
    ).not.toContain(said);
  });

  test('counts one thing as one', () => {
    const daily = readConfig({ MAX_LIST_AGE_DAYS: '1' });
    const lists = [{ id: 'notices', entries: 1, publishedOn: '2024-01-02' }];
    const message = readyMessage(
      'http://x',
      daily,
      { ...READY, lists },
      [{ list: 'a', ageDays: 2 }],
      1,
      COMMAND,
    );
    expect(message).toContain('notices  1 entry, published');
    expect(message).toContain('older than 1 day: a (2 days).');
  });

  test('is which required lists are missing, and that searches fail', () => {
    const reason = 'Required lists are not loaded: un-sc.';
    const message = readyMessage(
      'http://x',
      config,
      { ...READY, status: 'incomplete', reason },
      [],
      1,
      COMMAND,
    );
    expect(message).not.toContain('is ready');
    expect(message).toContain(
      'NOT READY Required lists are not loaded: un-sc. Until they are, searches fail.',
    );
  });

  test('is which required lists are too old', () => {
    const outdated = [{ list: 'us-ofac-sdn', ageDays: 40 }];
    expect(readyMessage('http://x', config, READY, outdated, 1, COMMAND)).toContain(
      'TOO OLD   Required lists are older than 30 days: us-ofac-sdn (40 days). Searches about now fail.',
    );
  });
});
