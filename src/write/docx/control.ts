import type { XmlComponent } from 'docx';
import type { Control } from '../../document/index.js';
import { element, valueElement } from './element.js';
import type { State } from './state.js';

/** A cell in a content control (ECMA-376-1, 17.5.2.32). */
export const controlledCell = (
  { kind, tag, title, isPrompt }: Control,
  { controlId }: Pick<State, 'controlId'>,
  cell: XmlComponent,
): XmlComponent =>
  control(
    [
      valueElement('w:alias', title),
      valueElement('w:tag', tag),
      valueElement('w:id', controlId()),
      valueElement('w:lock', kind === 'locked' ? 'sdtContentLocked' : 'sdtLocked'),
      ...(isPrompt ? [element('w:showingPlcHdr')] : []),
      // What is grouped cannot be changed but for the controls in it. LibreOffice 7.4 writes the text of a plain rich-text
      // control several times; one of building blocks holds the same and stays whole.
      kind === 'ticks'
        ? element('w:group')
        : element('w:docPartObj', {}, [valueElement('w:docPartGallery', 'Quick Parts')]),
    ],
    [cell],
  );

const W14 = 'http://schemas.microsoft.com/office/word/2010/wordml';
const TICKED = '☑';

/** A box that can be clicked ([MS-DOCX], 2.6.1.3), with the runs that show it now. */
export function boxControl(
  marker: string,
  font: string,
  { controlId }: Pick<State, 'controlId'>,
  runs: readonly XmlComponent[],
): XmlComponent {
  const sign = (name: string, code: string): XmlComponent =>
    element(`w14:${name}`, { 'w14:val': code, 'w14:font': font });
  return control(
    [
      valueElement('w:id', controlId()),
      valueElement('w:lock', 'sdtLocked'),
      element('w14:checkbox', { 'xmlns:w14': W14 }, [
        element('w14:checked', { 'w14:val': marker === TICKED ? 1 : 0 }),
        sign('checkedState', '2611'),
        sign('uncheckedState', '2610'),
      ]),
    ],
    runs,
  );
}

const control = (properties: readonly XmlComponent[], content: readonly XmlComponent[]): XmlComponent =>
  element('w:sdt', {}, [element('w:sdtPr', {}, properties), element('w:sdtContent', {}, content)]);
