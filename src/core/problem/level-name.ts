/** Names of the three levels of an item, lowest first. */
export const LEVELS = ['basic', 'advance', 'significance'] as const;
export type LevelName = (typeof LEVELS)[number];
