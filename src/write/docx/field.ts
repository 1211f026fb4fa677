import { SimpleField, type XmlComponent } from 'docx';
import type { Digits, Field, Sequence } from '../../document/index.js';
import { element } from './element.js';

/**
 * A field that Word fills in whenever it lays out the page; until then it shows 1. Word writes a page's number in the digits or
 * letters of `w:pgNumType`; for Thai digits the number of pages needs a switch in the field (ECMA-376-1, 17.16.4.3).
 */
export function fieldRun({ field, digits: own }: Field, digits: Digits, lettered = false): XmlComponent {
  if (lettered && field === 'page') return new SimpleField('PAGE', 'ก');
  const shown = own ?? digits;
  const placeholder = shown === 'thai' ? '๑' : '1';
  const code = field === 'page' ? 'PAGE' : 'NUMPAGES';
  const usual = field === 'page' ? digits : 'arabic';
  if (shown === usual) return new SimpleField(code, placeholder);
  return new SimpleField(`${code} \\* ${shown === 'thai' ? 'THAIARABIC' : 'ARABIC'}`, placeholder);
}

/**
 * A SEQ field with the number that the PDF prints (ECMA-376-1, 17.16.5.56), in parts: of a field in one element some
 * programs (mammoth) drop the number.
 */
export const sequenceRuns = ({ name, value }: Sequence, digits: Digits): readonly XmlComponent[] =>
  fieldRuns(`SEQ ${name} \\* ${digits === 'thai' ? 'THAIARABIC' : 'ARABIC'}`, value);

/** A run's properties, made anew for each run. */
type RunLook = () => XmlComponent;

/** A field in parts, each in a run of its own as Word writes them (ECMA-376-1, 17.16.18). */
export const fieldRuns = (code: string, result: string, look?: RunLook): readonly XmlComponent[] => [
  fieldMark('begin', look),
  instruction(code, look),
  fieldMark('separate', look),
  run(element('w:t', { 'xml:space': 'preserve' }, [result]), look),
  fieldMark('end', look),
];

/** Where a field begins, its result begins, or it ends. */
export const fieldMark = (type: 'begin' | 'separate' | 'end', look?: RunLook): XmlComponent =>
  run(element('w:fldChar', { 'w:fldCharType': type }), look);

/** What a field is to show, between its beginning and its result. */
export const instruction = (code: string, look?: RunLook): XmlComponent =>
  run(element('w:instrText', { 'xml:space': 'preserve' }, [` ${code} `]), look);

const run = (content: XmlComponent, look: RunLook | undefined): XmlComponent =>
  element('w:r', {}, [...(look ? [look()] : []), content]);
