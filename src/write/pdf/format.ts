import type { Document, PageNumber } from '../../document/index.js';
import type { FontFamily } from '../../fonts/index.js';
import { loadDictionary } from '../../thai/index.js';
import type { PageNumbers, Writer, WriterOptions, WriterServices } from '../writer.js';
import { pdfWarning } from './warnings.js';
import type { PdfResult, PdfWriter } from './writer.js';

type Placed = Pick<PdfResult, 'destinations' | 'starts'>;

const printed = (destinations: ReadonlyMap<string, PageNumber>): PageNumbers =>
  new Map([...destinations].map(([name, { value }]) => [name, value]));

/** The writer of PDF files; it keeps the fonts and words of the family that it is first asked for. */
export function pdfWriter({ keepTogether, pdf }: WriterOptions = {}) {
  const engines = new Map<FontFamily, PdfWriter>();
  const laidOut = new WeakMap<Document, Placed>();
  const engineFor = async ({ family: load }: WriterServices): Promise<PdfWriter> => {
    const [{ createPdfWriter }, family] = await Promise.all([import('./writer.js'), load()]);
    const engine =
      engines.get(family) ?? createPdfWriter(family, { ...pdf, ...(keepTogether && { keepTogether }) });
    engines.set(family, engine);
    return engine;
  };
  const place = async (document: Document, services: WriterServices): Promise<Placed> => {
    const known = laidOut.get(document);
    if (known) return known;
    const placed = await (
      await engineFor(services)
    ).layOut(document, services.budget, await services.families?.());
    laidOut.set(document, placed);
    return placed;
  };
  return {
    format: 'pdf',
    working: { th: 'จัดหน้า PDF', en: 'laying out the PDF' },
    prepare: async () => {
      await import('./writer.js');
      await loadDictionary();
    },
    pagesOf: async (document, services) => printed((await place(document, services)).destinations),
    pageStartsOf: async (document, services) => (await place(document, services)).starts,
    write: async (document, services) => {
      const engine = await engineFor(services);
      const provenance = await services.provenance?.();
      const { bytes, pages, warnings, destinations, starts } = await engine.write(
        document,
        services.budget,
        provenance?.source,
        await services.families?.(),
      );
      laidOut.set(document, { destinations, starts });
      return { bytes, pages, warnings: warnings.map(pdfWarning) };
    },
  } as const satisfies Writer;
}
