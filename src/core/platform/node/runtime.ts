import { setImmediate } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';

/** Waits for a turn of the event loop. */
export const nextTurn = (): Promise<void> => setImmediate();

/** Whether two values have the same content. */
export const areAlike = (one: unknown, other: unknown): boolean => isDeepStrictEqual(one, other);

/** How many bytes a text has in UTF-8. */
export const utf8Length = (text: string): number => Buffer.byteLength(text);

/** Seconds that this process has taken of its processors. */
export function processorSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

/** Calls a function with the errors of promises that nobody waits for, until the function that it gives is called. */
export function onLostError(listener: (error: unknown) => void): () => void {
  process.on('unhandledRejection', listener);
  return () => void process.off('unhandledRejection', listener);
}
