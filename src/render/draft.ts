import type { Document, Paragraph } from '../document/index.js';
import { checkDay } from '../report/index.js';
import { formatThaiDate } from '../thai/index.js';

const WATERMARK = { text: 'ร่าง', color: '#e0e0e0' } as const;

/**
 * A document as a draft of a day: ร่าง behind the text of every page, and the day in the footer. The document itself where no day
 * is given. Throws `OptionError` for a day that is none.
 */
export function asDraft(document: Document, day: string | undefined): Document {
  if (day === undefined) return document;
  checkDay('draft', day);
  const text = `ร่าง ณ วันที่ ${formatThaiDate(day, 'long', document.digits)}`;
  const line: Paragraph = { type: 'paragraph', style: 'footer', children: [{ type: 'text', value: text }] };
  return {
    ...document,
    theme: { ...document.theme, watermark: document.theme.watermark ?? WATERMARK },
    sections: document.sections.map((section) => ({ ...section, footer: [...section.footer, line] })),
  };
}
