import type { CompiledPartial } from './compile.js';

/** The official template as the build makes it ready, so that no report waits for it to be parsed. */
export interface OfficialTemplate {
  /** What theme.yaml holds. */
  readonly theme: unknown;
  readonly partials: ReadonlyMap<string, CompiledPartial>;
}

/** Absent here: the build writes the template in place of this module (scripts/compile-template.mjs). */
export const OFFICIAL: OfficialTemplate | undefined = undefined;
