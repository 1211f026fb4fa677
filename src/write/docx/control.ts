import type { XmlComponent } from 'docx';
import { controlTag, controlText, type Controls } from '../../document/index.js';
import { element, valueElement } from './element.js';
import type { State } from './state.js';

/**
 * Content controls with hidden text (`w:sdt` around runs, ECMA-376-1, 17.5.2.31): what the report holds and Word does
 * not show. Of no kind, for LibreOffice shows the text of a plain-text control twice; without a lock, so that the reader can delete the paragraph that they stand in. None where the file
 * keeps nothing that it does not show.
 */
export const hiddenControls = (state: State, controls: Controls = {}): XmlComponent[] =>
  Object.entries(state.controls ? controls : {}).map(([name, json]) =>
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
