import type { Code, Extension, State } from 'micromark-util-types';

/** A path of Windows, with spaces inside; one whose first backslash is doubled is escaped already. */
const PATH =
  /(?<![^\s"'“‘(])(?:[a-z]:\\(?!\\)|\\\\(?=[\p{L}\p{N}]))\S*(?: [^\n\\]{0,60}\\(?=[\p{L}\p{N}*([_])\S*)*/giu;

/** Takes the backslashes of a text's paths, and `*` and `_` after them, as they are typed: in `\\server\(ลับ)\*.docx` they escape nothing. */
export function windowsPathsOf(text: string): Extension {
  const paths = text.includes('\\')
    ? [...text.matchAll(PATH)].map(({ 0: found, index }) => [index, index + found.length] as const)
    : [];
  if (paths.length === 0) return {};
  return {
    text: {
      [0x5c]: {
        name: 'windowsPath',
        tokenize(effects, ok, nok) {
          const { offset } = this.now();
          const isInside = paths.some(([start, end]) => offset >= start && offset < end);
          return (code) => {
            if (!isInside) return nok(code);
            effects.enter('data');
            effects.consume(code);
            return marks;
          };
          function marks(code: Code): State | undefined {
            if (code === 0x2a || code === 0x5f) {
              effects.consume(code);
              return marks;
            }
            effects.exit('data');
            return ok(code);
          }
        },
      },
    },
  };
}
