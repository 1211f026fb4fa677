import type { PdfReference } from 'pdfmake/js/PDFDocument.js';
import { linkElement } from '../content/index.js';
import type { Tag } from '../tags/index.js';
import type { ContentMarks } from './marked-content.js';

/** Characters of a link's description: each line of a link holds it whole. */
const MAX_DESCRIPTION = 300;

/**
 * Options of pdfkit's link annotations that make one part of the link element of its text, with a description (PDF 1.7,
 * 14.7.4.3). Without `marks` nothing is tagged. Undefined for an artifact, which must not be a link.
 */
export function linkOptions(marks: ContentMarks | undefined, tag: Tag): object | undefined {
  if (!marks) return {};
  const element = linkElement(tag);
  if (!element) return undefined;
  return {
    // pdfkit writes a String object as a text string, and a primitive one as a name.
    Contents: new String(shortened(element.contents ?? '')),
    structParent: {
      add: ({ annotationRef }: { annotationRef: PdfReference }): void => {
        marks.own(element, annotationRef);
      },
    },
  };
}

const shortened = (text: string): string =>
  text.length > MAX_DESCRIPTION ? `${text.slice(0, MAX_DESCRIPTION).toWellFormed()}…` : text;
