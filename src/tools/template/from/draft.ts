import { asWarning, type LookNotTaken, type TemplateIssue } from '../../../core/index.js';
import {
  resolveTheme,
  TemplateError,
  type ResolvedTheme,
  type ThemeLayer,
} from '../../../render/template/index.js';

export type Fields = { readonly [key: string]: unknown };

/** The lines of a theme that is being made, which differ from the official one. */
export interface Draft {
  /** The theme as it is so far. */
  readonly theme: () => ResolvedTheme;
  /** Adds lines; a value that no theme may have is noted and left out. */
  readonly take: (lines: Fields, part: LookNotTaken['part']) => void;
  readonly note: (part: LookNotTaken['part'], text?: string) => void;
  readonly lines: () => Fields;
  readonly notes: () => readonly TemplateIssue[];
}

/** A theme over the official one. */
export function createDraft(official: ThemeLayer): Draft {
  let lines: Fields = {};
  let theme = resolveTheme([official]);
  const notes: TemplateIssue[] = [];
  const note: Draft['note'] = (part, text = '') => {
    if (notes.some((each) => each.code === 'look-not-taken' && each.part === part && each.text === text))
      return;
    notes.push(asWarning({ code: 'look-not-taken', part, text }, { source: { file: 'theme.yaml' } }));
  };
  return {
    theme: () => theme,
    lines: () => lines,
    notes: () => notes,
    note,
    take(added, part) {
      if (Object.keys(added).length === 0) return;
      const next = merged(lines, added);
      try {
        theme = resolveTheme([official, { file: 'theme.yaml', content: next }]);
        lines = next;
      } catch (error) {
        if (!(error instanceof TemplateError)) throw error;
        for (const { message } of error.issues) note(part, message.en);
      }
    },
  };
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const merged = (below: Fields, above: Fields): Fields =>
  Object.entries(above).reduce<Fields>((all, [key, value]) => {
    const under = all[key];
    return { ...all, [key]: isFields(value) && isFields(under) ? merged(under, value) : value };
  }, below);
