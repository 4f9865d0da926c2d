import { readFileSync } from 'node:fs';

/**
 * The peak resident memory of this process, in megabytes. On Linux it comes from the process's own map: what
 * `resourceUsage().maxRSS` says there includes the memory that the parent held when it started this process.
 */
export function peakMegabytes(): number {
  if (process.platform !== 'linux') return process.resourceUsage().maxRSS / 1024;
  const peak = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'utf8'));
  if (peak === null) throw new Error('/proc/self/status has no VmHWM');
  return Number(peak[1]) / 1024;
}
