/** What is used of a document's nodes. */
export interface PastedNode {
  /** 1: an element, 3: a text. */
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<PastedNode>;
  getAttribute?(name: string): string | null;
}

export const nameOf = (node: PastedNode): string => node.nodeName.toLowerCase();

export const childrenOf = (node: PastedNode): readonly PastedNode[] => Array.from(node.childNodes);
