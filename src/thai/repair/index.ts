export type { RepairChange } from './changes.js';
export { repairThai, type RepairedText } from './repair.js';
export type { RepairRuleName } from './rule.js';
