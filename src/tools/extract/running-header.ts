import { toArabicDigits } from '../../thai/index.js';

/** The header's agency, and the category's title if the header continues with it. */
export function splitHeader(
  header: string,
  categories: readonly number[],
): { readonly agency: string; readonly category: string | undefined } {
  const at = [...header.matchAll(/·\s*หมวด\s*([\d๐-๙]+)/gu)].findLast(([, number]) =>
    categories.includes(Number(toArabicDigits(number!))),
  );
  if (!at) return { agency: header, category: undefined };
  return {
    agency: header.slice(0, at.index).trimEnd(),
    category: header.slice(at.index + at[0].length).trimStart(),
  };
}
