import type { ReadinessProbe } from './readiness';
import type { Route } from './router';
import { sendJson } from './router';

/** Whether the process answers at all: what a supervisor restarts it for. */
export function livenessRoute(version: string): Route {
  const started = Date.now();
  return {
    name: 'health',
    methods: ['GET', 'HEAD'],
    handle: async (_request, response) => {
      const uptimeSeconds = Math.round((Date.now() - started) / 1_000);
      sendJson(response, 200, { status: 'alive', version, uptimeSeconds });
    },
  };
}

/** Whether the process should be sent requests: 200 when ready, 503 with the reason when not. */
export function readinessRoute(probe: ReadinessProbe): Route {
  return {
    name: 'ready',
    methods: ['GET', 'HEAD'],
    handle: async (_request, response) => {
      const report = await probe();
      sendJson(response, report.status === 'ready' ? 200 : 503, report);
    },
  };
}
