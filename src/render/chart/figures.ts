let grouped: Intl.NumberFormat | undefined;

/** A figure as far as it is printed: to hundredths, and never a negative zero. */
export const printed = (value: number): number => Math.round(value * 100) / 100 + 0;

/** A figure as it is printed: thousands parted by commas, at most two decimals. */
export function figureText(value: number): string {
  // Made at the first figure: it takes longer than the rest of this module's start.
  grouped ??= new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });
  return grouped.format(printed(value));
}

/** Stands for a figure that is not there. */
export const NO_FIGURE = '–';
