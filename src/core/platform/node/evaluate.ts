/** A function that gives the value of an expression, a text of this program's own; the text is made when it is called first. */
export const evaluated = (text: () => string): Promise<() => unknown> => {
  let value: { readonly of: unknown } | undefined;
  return Promise.resolve(() => (value ??= { of: new Function(`return ${text()}`)() as unknown }).of);
};
