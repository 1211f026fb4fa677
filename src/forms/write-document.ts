import { DEFAULT_BUDGET } from '../core/index.js';
import type { Document } from '../document/index.js';
import { loadOfficialFamily } from '../fonts/index.js';
import { createServices, createWriters, type Format, type WriterServices } from '../write/index.js';

/** A document that no report is printed in, as a file. */
export async function writeDocument(
  document: Document,
  format: Format,
  provenance?: WriterServices['provenance'],
): Promise<Uint8Array> {
  const writers = createWriters();
  const services = createServices(document, {
    family: loadOfficialFamily,
    budget: DEFAULT_BUDGET,
    writers,
    ...(provenance && { provenance }),
  });
  const writer = writers.find((each) => each.format === format);
  return (await writer!.write(document, services)).bytes;
}
