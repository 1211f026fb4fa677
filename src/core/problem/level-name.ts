/** Names of the three levels of an item, lowest first. */
export const LEVELS = ['basic', 'advance', 'significance'] as const;
/** The name of a level in the data. */
export type LevelName = (typeof LEVELS)[number];
