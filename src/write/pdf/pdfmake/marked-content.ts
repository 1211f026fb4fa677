import type { PdfReference } from 'pdfmake/js/PDFDocument.js';
import type { ContentPart, FilePage } from '../rules/index.js';
import {
  isArtifact,
  text,
  type Artifact,
  type PageContent,
  type StructureElement,
  type Tag,
} from '../tags/index.js';
import type { ReportPdfDocument } from './pdf-document.js';

/** The property lists of artifacts (PDF 1.7, table 330). */
const ARTIFACTS: Readonly<Record<Artifact, string>> = {
  Header: '<</Type/Pagination/Subtype/Header>>',
  Footer: '<</Type/Pagination/Subtype/Footer>>',
  Watermark: '<</Type/Pagination/Subtype/Watermark>>',
  Pagination: '<</Type/Pagination>>',
  Layout: '<</Type/Layout>>',
};

/** A page with the marks made so far. */
export interface MarkedPage extends PageContent {
  readonly content: ContentPart[];
  readonly annotations: FilePage['annotations'][number][];
}

/** Operators that paint (PDF 1.7, table 51). */
const PAINTS = /(?:^|\s)(?:TJ|Tj|['"]|[SsF]|[fBb]\*?|sh|Do|BI)(?:\s|$)/;

/**
 * Marks the content of pages as it is written (PDF 1.7, 14.6): each sequence belongs to one element of the structure
 * tree or is an artifact, and continues until something else is drawn.
 */
export class ContentMarks {
  /** Entries of the parent tree by key: pages, and the elements of annotations. */
  readonly parents: (PageContent | StructureElement)[] = [];
  readonly pages: MarkedPage[] = [];
  private readonly document: ReportPdfDocument;
  private open: Tag | undefined;
  private language: string | undefined;
  /** Drawn when the open sequence ends, so that the sequence is not split. */
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

  /** Tags all that is drawn from here on; `language` (BCP 47) where it differs from the element's. */
  mark(tag: Tag, language?: string): void {
    if (tag === this.open && language === this.language) return;
    this.close();
    this.begin(tag, language);
  }

  /** Draws an artifact once the open sequence has ended. */
  defer(operations: string): void {
    this.deferred.push(operations);
  }

  /** Makes an annotation part of an element; called before it is written. */
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

  /** Records content that is painted outside all marks. */
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
    // A change of language is a Span (PDF 1.7, 14.9.2.2). Some readers take one inside the sequence for its end.
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

/** Adds an inline element to its parent's kids, the first time that something is drawn for it. */
function attach(element: StructureElement): void {
  if (!element.isInline || element.kids.length > 0 || !element.parent) return;
  attach(element.parent);
  element.parent.kids.push(element);
}
