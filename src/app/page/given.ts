/** Whether people fill in such a file: a Word file, a PDF, a spreadsheet. */
export const isDocument = (name: string): boolean => /\.(?:docx|pdf|xlsx)$/iu.test(name);

/** The day at the place of the person who works, year-month-day. */
export const today = (): string => new Date().toLocaleDateString('sv-SE');
