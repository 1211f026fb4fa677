/** The day at the place of the person who works, year-month-day. */
export const today = (): string => new Date().toLocaleDateString('sv-SE');
