/** Details that are a code alone: a member of the union for each code. */
export type Plain<Code extends string> = Code extends string ? { readonly code: Code } : never;
