/** What is used of the browser's own names. */
interface Page {
  readonly URL: {
    createObjectURL(blob: unknown): string;
    revokeObjectURL(url: string): void;
  };
  readonly Blob: new (parts: readonly string[], options: { readonly type: string }) => unknown;
}

/**
 * A function that gives the value of an expression, a text of this program's own. It is imported as a module: the policy of a page
 * that allows its own `blob:` scripts mostly allows no `eval`.
 */
export async function evaluated(text: () => string): Promise<() => unknown> {
  const { URL, Blob } = globalThis as unknown as Page;
  const expression = text();
  const url = URL.createObjectURL(new Blob([`export default ${expression}`], { type: 'text/javascript' }));
  try {
    const module = (await import(/* webpackIgnore: true */ /* @vite-ignore */ url)) as {
      readonly default: unknown;
    };
    return () => module.default;
  } catch {
    const value = new Function(`return ${expression}`)() as unknown;
    return () => value;
  } finally {
    URL.revokeObjectURL(url);
  }
}
