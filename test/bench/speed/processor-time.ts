/**
 * Milliseconds of processor time that this process, all its threads together, has used. Benches quote it beside the
 * clock: on a machine that others use, too, the clock counts their work.
 */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
