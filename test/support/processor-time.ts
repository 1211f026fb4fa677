/**
 * Seconds of the processor that an action takes. For hostile input alone: the work of a regular expression is not counted by
 * coverage, and a pattern that backtracks takes minutes where another takes milliseconds.
 */
export async function processorSeconds(action: () => unknown): Promise<number> {
  const before = process.cpuUsage();
  await action();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}
