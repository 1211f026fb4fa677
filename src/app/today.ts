/** The day at the place of the person who calls, year-month-day. */
export const today = (): string => new Date().toLocaleDateString('sv-SE');
