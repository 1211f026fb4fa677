import { parseXml, type XmlElement, type XmlProblem, WordFileError } from '../../core/index.js';
import { hasOtherPrefixes, withWordPrefixes } from './namespaces.js';

/** Tables in lists in tables: a document that nests deeper was made to break its reader. */
const MAX_DEPTH = 500;
/** Elements, attributes and texts of a part; a page has some 800. A file of a few kB unpacks to so many that no memory holds them. */
const MAX_NODES = 4_000_000;

/** Reads a part. Throws `WordFileError` where it is not well-formed XML, declares a document type or has too many elements. */
export function parsePart(xml: string, part: string, maxNodes = MAX_NODES): XmlElement {
  const damaged = (reason: string): never => {
    throw new WordFileError({ code: 'damaged-word-file', part, reason });
  };
  const fail = (problem: XmlProblem): never => {
    switch (problem.code) {
      case 'not-well-formed':
        return damaged(`${problem.line}:${problem.column}: ${problem.reason}`);
      case 'doctype':
        return damaged('a document type is declared');
      case 'too-deep':
        return damaged(`more than ${problem.maximum} elements within each other`);
      case 'too-many-nodes':
        throw new WordFileError({ ...problem, code: 'word-file-too-large', what: 'nodes' });
    }
  };
  const nodes = parseXml(xml.replace(/^\ufeff/u, ''), { maxDepth: MAX_DEPTH, maxNodes, fail });
  const root = nodes.find((node) => typeof node !== 'string') ?? damaged('it is empty');
  return hasOtherPrefixes(xml) ? withWordPrefixes(root) : root;
}
