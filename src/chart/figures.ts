const GROUPED = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });

/** A figure as it is printed: thousands parted by commas, at most two decimals. */
export const figureText = (value: number): string => GROUPED.format(value);

/** Stands for a figure that is not there. */
export const NO_FIGURE = '–';
