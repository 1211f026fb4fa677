/** Columns of a table: Word opens none that has more. */
export const MAXIMUM_COLUMNS = 63;
