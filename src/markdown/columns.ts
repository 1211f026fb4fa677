/** Columns of a table: Word opens none that has more. */
export const MAX_COLUMNS = 63;
