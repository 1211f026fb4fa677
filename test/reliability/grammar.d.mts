type Make = (index: number) => object;

export const BLOCKS: Readonly<Record<string, Make>>;
export const INLINES: Readonly<Record<string, Make>>;
export const GRAMMAR: Readonly<Record<string, (length: number) => readonly object[]>>;
