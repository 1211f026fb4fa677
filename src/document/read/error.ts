/** What can be wrong with markup that a template gives. */
export type MarkupIssue =
  | { readonly code: 'not-well-formed'; readonly reason: string }
  | {
      readonly code: 'unknown-element';
      readonly element: string;
      readonly parent: string;
      readonly allowed: readonly string[];
    }
  | { readonly code: 'unknown-attribute'; readonly element: string; readonly attribute: string }
  | { readonly code: 'missing-attribute'; readonly element: string; readonly attribute: string }
  | {
      readonly code: 'bad-attribute';
      readonly element: string;
      readonly attribute: string;
      readonly value: string;
      readonly expected: string;
    }
  | {
      readonly code: 'unknown-style';
      readonly element: string;
      readonly style: string;
      readonly known: readonly string[];
    }
  | { readonly code: 'stray-text'; readonly element: string; readonly text: string }
  | { readonly code: 'column-count'; readonly row: number; readonly found: number; readonly expected: number }
  | { readonly code: 'overlapping-cells'; readonly row: number }
  | { readonly code: 'empty-table' }
  | { readonly code: 'no-section' }
  | { readonly code: 'heading-order'; readonly level: number; readonly after: number }
  | { readonly code: 'duplicate-id'; readonly id: string }
  | { readonly code: 'misplaced-page-break' }
  | { readonly code: 'unsafe-link'; readonly target: string };

/** Markup that cannot be read; `offset` is the place in the markup, in UTF-16 units. */
export class MarkupError extends Error {
  override readonly name = 'MarkupError';
  readonly offset: number;
  readonly issue: MarkupIssue;

  constructor(offset: number, issue: MarkupIssue) {
    super(describeMarkupIssue(issue));
    this.offset = offset;
    this.issue = issue;
  }
}

/** The words for an issue of markup, in English: its reader writes templates. */
export function describeMarkupIssue(issue: MarkupIssue): string {
  switch (issue.code) {
    case 'not-well-formed':
      return `the markup is not well formed: ${issue.reason}`;
    case 'unknown-element':
      return `<${issue.element}> cannot stand in ${issue.parent}; allowed: ${issue.allowed.join(', ')}`;
    case 'unknown-attribute':
      return `<${issue.element}> has no attribute “${issue.attribute}”`;
    case 'missing-attribute':
      return `<${issue.element}> needs the attribute “${issue.attribute}”`;
    case 'bad-attribute':
      return `<${issue.element} ${issue.attribute}="${issue.value}">: expected ${issue.expected}`;
    case 'unknown-style':
      return `<${issue.element}>: the theme has no style “${issue.style}”; it has ${issue.known.join(', ')}`;
    case 'stray-text':
      return `text cannot stand directly in <${issue.element}>: “${issue.text.slice(0, 40)}”`;
    case 'column-count':
      return `row ${issue.row} of the table covers ${issue.found} columns, the table has ${issue.expected}`;
    case 'overlapping-cells':
      return `a cell in row ${issue.row} of the table lies over one that reaches down from a row above`;
    case 'empty-table':
      return 'a table needs at least one row with a cell';
    case 'no-section':
      return 'the templates make no <section>; a document has at least one';
    case 'heading-order':
      return `a heading of level ${issue.level} cannot follow one of level ${issue.after}`;
    case 'duplicate-id':
      return `the id “${issue.id}” stands twice`;
    case 'misplaced-page-break':
      return 'a page break cannot stand in a list or in a table within a cell';
    case 'unsafe-link':
      return `<a href="${issue.target.slice(0, 80)}">: a link may go to http:, https:, mailto: or #id only; print other addresses as text`;
  }
}
