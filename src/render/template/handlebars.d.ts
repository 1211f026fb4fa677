declare module 'handlebars/dist/cjs/handlebars.runtime.js' {
  import type Handlebars from 'handlebars';

  /** Handlebars without its compiler. */
  const runtime: typeof Handlebars;
  export default runtime;
}
