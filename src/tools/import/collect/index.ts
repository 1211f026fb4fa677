export { collectItems } from './collect.js';
export type { Collected, CollectedItem, LevelCells } from './collected.js';
