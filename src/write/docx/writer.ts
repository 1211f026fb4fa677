import { contentsOf } from '../../document/index.js';
import type { Writer, WriterOptions } from '../writer.js';

/** The writer of Word files. */
export const docxWriter = ({ keepTogether }: WriterOptions = {}) =>
  ({
    format: 'docx',
    working: { th: 'สร้างไฟล์ Word', en: 'writing Word' },
    prepare: () => import('./write.js'),
    write: async (document, services) => {
      const [{ writeDocx }, family] = await Promise.all([import('./write.js'), services.family()]);
      const hasContents = contentsOf(document).length > 0;
      const pages = hasContents ? await services.pages() : undefined;
      const pageStarts = hasContents ? await services.pageStarts() : undefined;
      const { budget, drawPng } = services;
      const families = await services.families?.();
      const provenance = await services.provenance?.();
      const options = {
        ...(pages && { pages }),
        ...(pageStarts && { pageStarts }),
        roundTrip: provenance !== undefined,
        ...(provenance && { customXml: provenance.customXml }),
        budget,
        ...(keepTogether && { keepTogether }),
        ...(families && { families }),
        drawPng,
      };
      return { bytes: await writeDocx(document, family, options) };
    },
  }) as const satisfies Writer;
