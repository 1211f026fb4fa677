export { createAllowance, USUAL, type Allowance } from './allowance.js';
export { LimitError, type MetLimit } from './limit-error.js';
export { LIMIT_NAMES, LIMITS, limitsWith, type Limits } from './limits.js';
