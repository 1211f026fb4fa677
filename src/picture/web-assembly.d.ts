/** What is used of WebAssembly: neither TypeScript's library without a browser nor Node's types declare it. */
declare namespace WebAssembly {
  class Module {}
  class RuntimeError extends Error {}
  function compile(bytes: Uint8Array): Promise<Module>;
  function instantiate(
    module: Module,
    imports: Readonly<Record<string, Readonly<Record<string, (...given: never[]) => unknown>>>>,
  ): Promise<{ readonly exports: object }>;
}
