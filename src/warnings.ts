import type { Report } from './model/index.js';
import type { Warning } from './options.js';

/** Parts of the model that the official template does not print yet. */
const UNPRINTED = ['profile', 'results', 'scores', 'plans'] as const;

/** One warning for every part of a report that its documents leave out. */
export function unprintedParts(report: Report): readonly Warning[] {
  const parts: string[] = UNPRINTED.filter((part) => report[part] !== undefined);
  const levels = report.categories.flatMap(({ items }) => items.flatMap((item) => item.levels));
  if (levels.some(({ guidelines }) => guidelines.some(({ met }) => met !== undefined))) parts.push('met');
  if (levels.some(({ passed }) => passed !== undefined)) parts.push('passed');
  if (report.categories.some(({ goal }) => goal !== undefined)) parts.push('goal');
  return parts.map((part) => ({
    code: 'not-printed',
    message: { th: `ส่วน ${part} ยังไม่ถูกพิมพ์ในเอกสาร`, en: `“${part}” is not printed in the documents yet` },
  }));
}

export const pictureProblem = (source: string, problem: string): Warning => ({
  code: 'picture',
  message: {
    th: `ใช้ภาพ ${source} ไม่ได้ (${problem}) ในเอกสารมีข้อความแทนภาพ`,
    en: `the picture ${source} cannot be used: ${problem}; a placeholder stands in the documents`,
  },
});

export const missingGlyphs = (characters: readonly string[], family: string): Warning => {
  const listed = characters.map(
    (c) => `${c} (U+${c.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')})`,
  );
  return {
    code: 'missing-glyphs',
    message: {
      th: `ฟอนต์ ${family} ไม่มีอักขระ ${listed.join(', ')}`,
      en: `the font ${family} has no glyph for ${listed.join(', ')}`,
    },
  };
};
