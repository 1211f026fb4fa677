/** A list that only grows at its end, in which earlier states share what later ones add to; undefined is the empty one. */
export type Log<Entry> = LogEntry<Entry> | undefined;

interface LogEntry<Entry> {
  readonly before: Log<Entry>;
  readonly entry: Entry;
}

/** The log with further entries. */
export const append = <Entry>(log: Log<Entry>, entries: readonly Entry[]): Log<Entry> =>
  entries.reduce<Log<Entry>>((before, entry) => ({ before, entry }), log);

/** All entries, the first one first. */
export function entriesOf<Entry>(log: Log<Entry>): readonly Entry[] {
  const entries: Entry[] = [];
  for (let at = log; at; at = at.before) entries.push(at.entry);
  return entries.reverse();
}
