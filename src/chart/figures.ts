const GROUPED = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });

/** A figure as far as it is printed: to hundredths, and never a negative zero. */
export const printed = (value: number): number => Math.round(value * 100) / 100 + 0;

/** A figure as it is printed: thousands parted by commas, at most two decimals. */
export const figureText = (value: number): string => GROUPED.format(printed(value));

/** Stands for a figure that is not there. */
export const NO_FIGURE = '–';
