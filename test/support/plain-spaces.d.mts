/** XML of a Word file with plain spaces in the place of those that the program keeps from ending a line. */
export function withPlainSpaces(xml: string): string;
