import type { PdfReference } from 'pdfmake/js/PDFDocument.js';
import { isArtifact, type Artifact, type Tag } from '../tags/tag.js';
import type { ContentPart, FilePage } from '../rules/index.js';
import type { PageContent, StructureElement } from '../tags/element.js';
import { text } from '../tags/syntax.js';
import type { ReportPdfDocument } from './pdf-document.js';

/** The property lists of artifacts (PDF 1.7, table 330). */
const ARTIFACTS: Readonly<Record<Artifact, string>> = {
  Header: '<</Type/Pagination/Subtype/Header>>',
  Footer: '<</Type/Pagination/Subtype/Footer>>',
  Pagination: '<</Type/Pagination>>',
  Layout: '<</Type/Layout>>',
};

/** A page as it is marked. */
export interface MarkedPage extends PageContent {
  readonly content: ContentPart[];
  readonly annotations: FilePage['annotations'][number][];
}

/** Operators that paint (PDF 1.7, table 51). */
const PAINTS = /(?:^|\s)(?:TJ|Tj|['"]|[SsF]|[fBb]\*?|sh|Do|BI)(?:\s|$)/;

/**
 * Marks the content of pages as it is written (PDF 1.7, 14.6): each sequence belongs to one element of the structure
 * tree or is an artifact, and goes on until something else is drawn.
 */
export class ContentMarks {
  /** What the parent tree holds, by key: pages, and the elements of annotations. */
  readonly parents: (PageContent | StructureElement)[] = [];
  readonly pages: MarkedPage[] = [];
  private readonly document: ReportPdfDocument;
  private open: Tag | undefined;
  private language: string | undefined;
  /** Drawn when the open sequence ends, so that it does not part it. */
  private readonly deferred: string[] = [];

  constructor(document: ReportPdfDocument) {
    this.document = document;
    document.watch = (content) => {
      this.watch(content);
    };
    document.on('pageAdded', () => {
      this.startPage();
    });
  }

  private startPage(): void {
    const { dictionary } = this.document.page;
    const page = { object: dictionary.id, elements: [], content: [], annotations: [] };
    this.pages.push(page);
    dictionary.data['StructParents'] = this.parents.push(page) - 1;
    dictionary.data['Tabs'] = 'S';
  }

  /** After the last content of a page. */
  endPage(): void {
    this.close();
  }

  /** What is drawn from here on is this; `language` (BCP 47) where it is not that of its element. */
  mark(tag: Tag, language?: string): void {
    if (tag === this.open && language === this.language) return;
    this.close();
    this.begin(tag, language);
  }

  /** Draws an artifact when what is being drawn is complete. */
  defer(operations: string): void {
    this.deferred.push(operations);
  }

  /** Makes an annotation part of an element; before it is written. */
  own(element: StructureElement, { id, data }: PdfReference): void {
    const page = this.currentPage();
    attach(element);
    element.kids.push({ page, annotation: id });
    page.annotations.push({ annotation: id, subtype: 'Link', contents: element.contents, element });
    data['StructParent'] = this.parents.push(element) - 1;
  }

  private currentPage(): MarkedPage {
    const page = this.pages.at(-1);
    if (!page) throw new Error('no page has been started');
    return page;
  }

  /** Notes what is painted outside all marks. */
  private watch(content: string): void {
    if (this.open === undefined && PAINTS.test(content)) this.pages.at(-1)?.content.push([]);
  }

  private begin(tag: Tag, language?: string): void {
    this.open = tag;
    this.language = language;
    const page = this.currentPage();
    page.content.push([isArtifact(tag) ? 'artifact' : 'tagged']);
    if (isArtifact(tag)) {
      this.document.addContent(`/Artifact ${ARTIFACTS[tag]} BDC`);
      return;
    }
    const mcid = page.elements.push(tag) - 1;
    attach(tag);
    tag.kids.push({ page, mcid });
    // A change of language is a Span (PDF 1.7, 14.9.2.2). One inside the sequence would end it to some readers.
    this.document.addContent(
      language === undefined
        ? `/${tag.type} <</MCID ${String(mcid)}>> BDC`
        : `/Span <</MCID ${String(mcid)}/Lang${text(language)}>> BDC`,
    );
  }

  private close(): void {
    if (this.open === undefined) return;
    this.document.addContent('EMC');
    this.open = undefined;
    if (this.deferred.length === 0) return;
    this.begin('Layout');
    for (const operations of this.deferred.splice(0)) this.document.addContent(operations);
    this.close();
  }
}

/** Gives an element its place among its parent's kids, the first time that something is drawn for it. */
function attach(element: StructureElement): void {
  if (!element.isInline || element.kids.length > 0 || !element.parent) return;
  attach(element.parent);
  element.parent.kids.push(element);
}
