import type { XmlComponent } from 'docx';
import { controlTag, controlText, type Metadata } from '../../document/index.js';
import { element, valueElement } from './element.js';
import type { State } from './state.js';

/**
 * Content controls with hidden text (`w:sdt` around runs, ECMA-376-1, 17.5.2.31): what the report holds and Word does
 * not show. They have no kind, because LibreOffice shows the text of a plain-text control twice, and no
 * lock, so that a paragraph with one can be deleted. A file for submission has none.
 */
export const metadataControls = (state: State, metadata: Metadata = {}): XmlComponent[] =>
  Object.entries(state.roundTrip ? metadata : {}).map(([name, json]) =>
    element('w:sdt', {}, [
      element('w:sdtPr', {}, [
        valueElement('w:alias', controlTag(name)),
        valueElement('w:tag', controlTag(name)),
        valueElement('w:id', state.controlId()),
      ]),
      element('w:sdtContent', {}, [
        element('w:r', {}, [
          element('w:rPr', {}, [element('w:vanish')]),
          element('w:t', { 'xml:space': 'preserve' }, [controlText(name, json)]),
        ]),
      ]),
    ]),
  );
