import { anchorsOf } from '../../document/index.js';
import type { Report } from '../../report/index.js';

/**
 * What links inside a report can lead to: the anchors of the document that a template makes of it, a list of all evidence
 * included. Empty without rendering where no link asks for one. Rejects with `TemplateError` for a template that cannot
 * be used.
 */
export async function anchorsFor(report: Report, template: string | undefined): Promise<ReadonlySet<string>> {
  if (!holdsInnerLink(report)) return new Set();
  const { createDocumentBuilder } = await import('../../render/index.js');
  const build = createDocumentBuilder();
  const options = { evidence: 'appendix', ...(template !== undefined && { template }) } as const;
  return anchorsOf((await build(report, options)).document);
}

const holdsInnerLink = (value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (isInnerLink(value) || Object.values(value).some(holdsInnerLink));

/** Whether a value is a link to a place inside the document. */
export const isInnerLink = (value: object): value is { readonly target: string } =>
  'type' in value &&
  value.type === 'link' &&
  'target' in value &&
  typeof value.target === 'string' &&
  value.target.startsWith('#');
