import { WebhookCounts } from '../../../src/changes/webhooks/webhook-counts';
import { Metrics } from '../../../src/server/metrics';
import { OpenStreams } from '../../../src/server/open-streams';
import { READY } from '../../server/running-server';
import { eventually } from '../../support/eventually';
import { openReceiver, type Receiver } from './receiver';
import { openTestWebhooks, type TestWebhooks } from './test-webhooks';

describe('the metrics of webhooks', () => {
  let webhooks: TestWebhooks;
  const receivers: Receiver[] = [];

  beforeAll(async () => {
    webhooks = await openTestWebhooks();
  });
  afterAll(async () => {
    await webhooks.endTest();
    await Promise.all(receivers.map((receiver) => receiver.close()));
    await webhooks.close();
  });

  it('tell attempts by how they ended, and webhooks by how they stand', async () => {
    const counts = new WebhookCounts(webhooks.database.dataSource);
    const metrics = new Metrics(new OpenStreams(1), async () => READY, counts);
    for (const status of [200, 500, 410]) {
      const receiver = await openReceiver((response) => void response.writeHead(status).end());
      receivers.push(receiver);
      await webhooks.register({ url: receiver.url });
    }
    await webhooks.list(1);
    webhooks.dispatch({ retryDelaysMs: [60_000], onAttempt: (outcome) => counts.attempted(outcome) });

    await eventually(async () => {
      const lines = (await metrics.text()).split('\n').filter((line) => line.startsWith('designata_webhook'));
      expect(lines.sort()).toEqual([
        'designata_webhook_attempts_total{outcome="delivered"} 1',
        'designata_webhook_attempts_total{outcome="failed"} 2',
        'designata_webhooks{state="active"} 2',
        'designata_webhooks{state="failing"} 1',
        'designata_webhooks{state="parked"} 1',
      ]);
    });
  });
});
