import {
  FACE_NAMES,
  type FaceName,
  type FontFace,
  type FontFamilies,
  type FontFamily,
} from '../fonts/index.js';
import { readFile } from '../core/platform/index.js';
import type { FontProblem, TemplateIssue, ThemeDetail } from '../core/index.js';
import type { Theme, ThemeFontFiles } from '../document/index.js';
import { findFile } from './find-file.js';
import { TemplateError, type ThemeIssueAt } from './template/index.js';

/** Why a family cannot carry a report; the room of the writers knows. */
export type CheckFamily = (family: FontFamily) => Promise<readonly FontProblem[]>;

/** Thai fonts have at most one megabyte; Word files hold each whole. */
const MAX_BYTES = 8 * 2 ** 20;

export interface OwnFonts {
  /** The template's folder. */
  readonly folder: string;
  readonly issueAt: ThemeIssueAt;
  readonly check: CheckFamily;
}

/** The families of a theme's font files, each probed. Throws `TemplateError` with all that is wrong with them. */
export async function loadOwnFonts(fonts: Theme['fonts'], context: OwnFonts): Promise<FontFamilies> {
  const issues: TemplateIssue[] = [];
  const families = new Map<string, FontFamily>();
  for (const [name, files] of Object.entries(fonts ?? {})) {
    const family = await loadFamily(name, files, context, issues);
    if (family) families.set(name, family);
  }
  if (issues.length > 0) throw new TemplateError(issues);
  return families;
}

async function loadFamily(
  name: string,
  files: ThemeFontFiles,
  { folder, issueAt, check }: OwnFonts,
  issues: TemplateIssue[],
): Promise<FontFamily | undefined> {
  const found = new Map<FaceName, FontFace>();
  const before = issues.length;
  for (const face of FACE_NAMES) {
    const file = files[face];
    if (file === undefined) continue;
    const data = await readFont(folder, file);
    if (data instanceof Uint8Array) found.set(face, { file, data });
    else issues.push(issueAt(['fonts', name, face], data));
  }
  const regular = found.get('regular');
  if (issues.length > before || !regular) return undefined;
  const bold = found.get('bold');
  const italic = found.get('italic');
  const family: FontFamily = {
    name,
    faces: {
      regular,
      bold: bold ?? regular,
      italic: italic ?? regular,
      boldItalic: found.get('boldItalic') ?? bold ?? italic ?? regular,
    },
  };
  const problems = await check(family);
  for (const { severity: _severity, message: _message, source, ...detail } of problems) {
    const face = FACE_NAMES.find((each) => files[each] === source?.file) ?? 'regular';
    issues.push(issueAt(['fonts', name, face], detail));
  }
  return problems.length > 0 ? undefined : family;
}

async function readFont(folder: string, file: string): Promise<Uint8Array | ThemeDetail> {
  const found = await findFile(folder, file);
  if (!('file' in found)) {
    if (found.missing === 'outside') return { code: 'font-outside-folder', file };
    if (found.missing === 'not-a-file') return { code: 'font-not-a-file', file };
    const near = found.missing === 'not-found' ? found.near : undefined;
    return { code: 'font-not-found', file, ...(near !== undefined && { suggestion: near }) };
  }
  if (found.state.size > MAX_BYTES) return { code: 'font-too-large', file, megabytes: MAX_BYTES / 2 ** 20 };
  return readFile(found.file);
}
