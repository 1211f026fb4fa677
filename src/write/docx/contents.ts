import { ParagraphProperties, type XmlComponent } from 'docx';
import { writePageNumber, type Contents, type ContentsEntry } from '../../document/index.js';
import { element, valueElement } from './element.js';
import { fieldMark, fieldRuns, instruction } from './field.js';
import { inlineRuns } from './inline.js';
import { keeping } from './kept-values.js';
import type { BlockContext, Container, State } from './state.js';
import { GAP_STYLE } from './style-ids.js';

/**
 * A TOC field that holds its entries, in the content control by which Word knows a table of contents (ECMA-376-1,
 * 17.16.5.68 and 17.5.2.12): Word shows them at once, and updates them where the reader asks for it. Nothing where
 * there are no entries.
 */
export function contents(
  { styles, entries }: Contents,
  state: State,
  container: Container,
  context: BlockContext = {},
): XmlComponent[] {
  if (entries.length === 0) return [];
  const opening = [
    fieldMark('begin'),
    instruction(`TOC \\o "1-${styles.length}" \\h \\z \\u`),
    fieldMark('separate'),
  ];
  const paragraphs = entries.map((entry, index) =>
    element('w:p', {}, [
      new ParagraphProperties({
        style: state.styleIds.paragraphs.get(entry.style) ?? '',
        ...(index === 0 && context.startsPage && { pageBreakBefore: true }),
      }),
      ...(index === 0 ? [...keeping(state, context.metadata, []), ...opening] : []),
      link(state, container, entry),
    ]),
  );
  const closing = element('w:p', {}, [
    element('w:pPr', {}, [valueElement('w:pStyle', GAP_STYLE)]),
    fieldMark('end'),
  ]);
  return [
    element('w:sdt', {}, [
      element('w:sdtPr', {}, [
        valueElement('w:id', state.controlId()),
        element('w:docPartObj', {}, [
          valueElement('w:docPartGallery', 'Table of Contents'),
          element('w:docPartUnique'),
        ]),
      ]),
      element('w:sdtContent', {}, [...paragraphs, closing]),
    ]),
  ];
}

/** The heading's text, the tab to the right edge and the page's number; Word's web view shows the text alone. */
function link(state: State, container: Container, { style, target, children }: ContentsEntry): XmlComponent {
  const { document, bookmarks, pages, survey } = state;
  const name = bookmarks.contentsNameOf(target);
  if (name === undefined) throw new Error(`The contents lead to "${target}", which is not in the document.`);
  const size = document.theme.paragraphs[style]?.size ?? 0;
  const letters = survey.contents?.lettered.has(target) ? ({ letters: true } as const) : {};
  const page = writePageNumber({ value: pages.get(target) ?? 1, ...letters }, document.digits);
  return element('w:hyperlink', { 'w:anchor': name, 'w:history': 1 }, [
    // Word copies the headings here by itself: their spaces stay plain until then.
    ...inlineRuns({ ...state, keptSpaces: () => [] }, container, children, size),
    element('w:r', {}, [printed(), element('w:tab')]),
    ...fieldRuns(`PAGEREF ${name} \\h`, page, printed),
  ]);
}

const printed = (): XmlComponent => element('w:rPr', {}, [element('w:webHidden')]);
