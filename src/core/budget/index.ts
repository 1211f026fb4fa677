export { createBudget, DEFAULT_BUDGET, type Budget } from './budget.js';
export { LimitError, type MetLimit } from './limit-error.js';
export { LayoutError, layoutExcerpt, type LayoutProblem } from './layout-error.js';
export { LIMIT_NAMES, LIMITS, limitsWith, type Limits } from './limits.js';
