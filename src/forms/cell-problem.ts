import type { FormCellProblem } from '../core/index.js';

/** A cell that holds something else than is asked for. */
export type CellProblem = FormCellProblem;
