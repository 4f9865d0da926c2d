import { runUntilStopped } from '../../src/composition/run-until-stopped';
import type { RunningServer } from '../../src/composition/serve';
import { createLogger } from '../../src/server/logger';

describe('a server whose database is gone', () => {
  const listeners = { SIGINT: process.listeners('SIGINT'), SIGTERM: process.listeners('SIGTERM') };
  const gone = new Error('The database ended.');

  beforeEach(() => jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate'] }));
  afterEach(() => {
    jest.useRealTimers();
    jest.restoreAllMocks();
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      for (const added of process.listeners(signal))
        if (!listeners[signal].includes(added)) process.off(signal, added);
  });

  const serverThatEnds = (dispose: () => Promise<void>): RunningServer => ({
    url: '',
    message: '',
    logger: createLogger({ level: 'silent', format: 'json' }),
    lost: Promise.resolve(gone as never),
    dispose,
  });

  it.each([
    ['ends', () => Promise.resolve()],
    ['cannot end in good order', () => Promise.reject(new Error('no'))],
  ])('leaves nothing that would keep the process when it %s', async (_, dispose) => {
    await expect(runUntilStopped(serverThatEnds(dispose))).rejects.toBe(gone);
    expect(jest.getTimerCount()).toBe(0);
  });

  it('is ended as it stands when what is left of it does not end', async () => {
    const exit = jest.spyOn(process, 'exit').mockReturnValue(undefined as never);
    void runUntilStopped(serverThatEnds(() => new Promise(() => undefined)));
    await jest.advanceTimersByTimeAsync(14_000);
    expect(exit).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(2_000);
    expect(exit).toHaveBeenCalledWith(1);
  });
});
