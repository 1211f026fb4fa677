import { describe, expect, it } from '@jest/globals';
import {
  characters,
  elements,
  parseXml,
  type XmlOptions,
  type XmlProblem,
} from '../../../src/core/xml/index.js';

/** What is wrong with a text, and where. */
function problemOf(
  xml: string,
  options: Partial<XmlOptions> = {},
): (XmlProblem & { at: number }) | undefined {
  const found: (XmlProblem & { at: number })[] = [];
  const fail = (problem: XmlProblem, at: number): never => {
    found.push({ ...problem, at });
    throw new Error(problem.code);
  };
  try {
    parseXml(xml, { maxDepth: 10, ...options, fail });
  } catch (error) {
    if (found.length === 0) throw error;
  }
  return found[0];
}
const never = (problem: XmlProblem): never => {
  throw new Error(problem.code);
};

describe('parseXml', () => {
  it('gives elements with their attributes, children and offsets', () => {
    expect(parseXml('<a x="1">ก<b:c/><![CDATA[<]]></a>', { maxDepth: 10, fail: never })).toEqual([
      {
        name: 'a',
        attributes: { x: '1' },
        offset: 0,
        children: ['ก', { name: 'b:c', attributes: {}, children: [], offset: 10 }, '<'],
      },
    ]);
  });

  it('gives the nodes of a fragment side by side', () => {
    const nodes = parseXml('ก<p>ข</p>ค', { maxDepth: 10, isFragment: true, fail: never });
    expect(nodes.map((node) => (typeof node === 'string' ? node : characters(node)))).toEqual([
      'ก',
      'ข',
      'ค',
    ]);
  });

  it.each([
    ['<a><b></a>', 'b', 3],
    ['<a>ก<b>', 'b', 4],
  ])('names the element of %s whose end is missing', (xml, name, offset) => {
    expect(problemOf(xml)).toMatchObject({ code: 'not-well-formed', unclosed: { name, offset } });
  });

  it('says what is wrong and where', () => {
    expect(problemOf('<a>\n<b c></b></a>')).toMatchObject({
      code: 'not-well-formed',
      reason: 'attribute without value.',
      line: 2,
      unclosed: undefined,
    });
    expect(problemOf('<p>ก</p><p>&amp</p>', { isFragment: true })).toMatchObject({ at: 8 });
  });

  it('refuses document types, whose entities multiply', () => {
    expect(problemOf('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')).toMatchObject({ code: 'doctype' });
  });

  it('counts elements within each other', () => {
    expect(problemOf('<a><a><a/></a></a>', { maxDepth: 3 })).toBeUndefined();
    expect(problemOf('<a><a><a><a/></a></a></a>', { maxDepth: 3 })).toEqual({
      code: 'too-deep',
      maximum: 3,
      at: 9,
    });
  });

  it('counts elements, attributes and texts', () => {
    expect(problemOf('<a b="1">ก<c/></a>', { maxNodes: 4 })).toBeUndefined();
    expect(problemOf('<a b="1">ก<c/>ข</a>', { maxNodes: 4 })).toMatchObject({
      code: 'too-many-nodes',
      found: 5,
      maximum: 4,
    });
  });
});

describe('elements', () => {
  it('leaves out text', () => {
    const [root] = parseXml('<a>ก<b/>ข<c/></a>', { maxDepth: 10, fail: never });
    expect(elements(typeof root === 'string' ? undefined : root).map(({ name }) => name)).toEqual(['b', 'c']);
  });
});
