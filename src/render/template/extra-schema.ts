import { parseJson } from '../../read/index.js';
import { parseExtraSchema, type ExtraSchema } from '../../report/extra-schema/index.js';
import { TemplateError, templateError, templateIssue } from './error.js';

/** Letters of a schema. */
const MAX_LENGTH = 100_000;

/** Brackets in each other: the parser calls itself for each. */
const MAX_NESTED = 200;

/** Reads the text of an extra.schema.json. Throws `TemplateError` with the place of all that is wrong in it. */
export function readExtraSchema(file: string, text: string): ExtraSchema {
  if (text.length > MAX_LENGTH) throw refused(file, { code: 'schema-too-large', maximum: MAX_LENGTH });
  if (nesting(text) > MAX_NESTED) throw refused(file, { code: 'schema-too-deep', maximum: MAX_NESTED });
  const parsed = parseJson(text);
  if ('problem' in parsed) {
    const { problem, line, column } = parsed;
    throw templateError({ code: 'schema-syntax', reason: problem }, { file, line, column });
  }
  const read = parseExtraSchema(parsed.value);
  if ('schema' in read) return read.schema;
  throw new TemplateError(
    read.problems.map(({ path, problem }) =>
      templateIssue({ code: 'schema-value', at: path, problem }, { file, ...parsed.locate(path) }),
    ),
  );
}

/** Depth of nested brackets. Brackets inside strings count too, so the result may be too high. */
function nesting(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [bracket] of text.matchAll(/[{}[\]]/gu)) {
    depth += bracket === '{' || bracket === '[' ? 1 : -1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

const refused = (
  file: string,
  problem: { readonly code: 'schema-too-large' | 'schema-too-deep'; readonly maximum: number },
): TemplateError => templateError({ code: 'schema-value', at: [], problem }, { file, line: 1, column: 1 });
