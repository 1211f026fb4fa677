import type { EvidenceInput } from '../report/index.js';

const isAddress = (line: string): boolean => /^(?:https?:|mailto:|www\.|#)/iu.test(line);

/** The address and the file that the lines of a cell of evidence name. */
export function evidencePlaces(lines: readonly string[]): Pick<EvidenceInput, 'link' | 'file'> {
  const address = lines.find(isAddress);
  const file = lines.find((line) => !isAddress(line));
  return {
    ...(address !== undefined && { link: /^www\./iu.test(address) ? `https://${address}` : address }),
    ...(file !== undefined && { file }),
  };
}
