import { SaxesParser } from 'saxes';
import type { PastedNode } from '../../../../src/app/page/paste/index.js';

interface Made extends PastedNode {
  readonly childNodes: Made[];
  getAttribute(name: string): string | null;
}

/** A document as a browser reads it, out of well-formed markup. */
export function nodesOf(markup: string): PastedNode {
  const element = (name: string, attributes: Readonly<Record<string, string>>): Made => {
    const childNodes: Made[] = [];
    return {
      nodeType: 1,
      nodeName: name.toUpperCase(),
      childNodes,
      get textContent() {
        return childNodes.map((child) => child.textContent).join('');
      },
      getAttribute: (each) => attributes[each] ?? null,
    };
  };
  const root = element('body', {});
  const open = [root];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => {
    const made = element(name, attributes);
    open.at(-1)!.childNodes.push(made);
    open.push(made);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (text) =>
    open.at(-1)!.childNodes.push({
      nodeType: 3,
      nodeName: '#text',
      textContent: text,
      childNodes: [],
      getAttribute: () => null,
    }),
  );
  parser.write(`<x>${markup}</x>`).close();
  root.childNodes.splice(0, 1, ...root.childNodes[0]!.childNodes);
  return root;
}
