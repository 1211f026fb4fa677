import { parseXml, type XmlElement, type XmlNode, type XmlProblem } from '../../core/index.js';
import { MarkupError } from './error.js';

/** An element of template markup, with its place in the markup. */
export type Element = XmlElement;

/** Elements in each other: readers and writers call themselves for every one. A report's own reach some 100. */
const MAX_DEPTH = 500;

/** Reads markup as well-formed XML without a root: every tag closed, every attribute quoted, five named entities. */
export const readMarkup = (markup: string): readonly XmlNode[] =>
  // Half of a surrogate pair in a declaration is a RangeError of the parser's and no error of the markup's.
  parseXml(markup.toWellFormed(), { isFragment: true, maxDepth: MAX_DEPTH, fail: failAsMarkup });

function failAsMarkup(problem: XmlProblem, offset: number): never {
  const unclosed = problem.code === 'not-well-formed' ? problem.unclosed : undefined;
  throw new MarkupError(unclosed?.offset ?? offset, {
    code: 'not-well-formed',
    reason: unclosed ? `<${unclosed.name}> is not closed` : reasonOf(problem),
  });
}

function reasonOf(problem: XmlProblem): string {
  switch (problem.code) {
    case 'not-well-formed':
      return problem.reason;
    case 'doctype':
      return 'a document type is declared';
    case 'too-deep':
      return `more than ${problem.maximum} elements are within each other`;
    case 'too-many-nodes':
      return `more than ${problem.maximum} elements, attributes and texts`;
  }
}
