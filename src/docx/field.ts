import { SimpleField, type XmlComponent } from 'docx';
import type { Digits, Field, Sequence } from '../document/tree.js';

/**
 * A field that Word fills in whenever it lays out the page; what stands in it until then is 1. Thai digits: a page's
 * number has those of `w:pgNumType`; the number of pages needs a switch of its own (ECMA-376-1, 17.16.4.3).
 */
export function fieldRun({ field }: Field, digits: Digits): XmlComponent {
  const placeholder = digits === 'thai' ? '๑' : '1';
  if (field === 'page') return new SimpleField('PAGE', placeholder);
  return new SimpleField(digits === 'thai' ? 'NUMPAGES \\* ThaiArabic' : 'NUMPAGES', placeholder);
}

/** A SEQ field with the number that the PDF prints (ECMA-376-1, 17.16.5.56). */
export const sequenceRun = ({ name, value }: Sequence, digits: Digits): XmlComponent =>
  new SimpleField(`SEQ ${name} \\* ${digits === 'thai' ? 'ThaiArabic' : 'ARABIC'}`, value);
