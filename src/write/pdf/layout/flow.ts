import type { FlowNode } from './node.js';
import type { FramedPageWriter } from '../pdfmake/page-writer.js';

/** What the flow needs of the layout that it is part of. */
export interface Flow {
  readonly writer: FramedPageWriter;
  /** Places a node at the writer's place; pdfmake sorts it by its kind. */
  processNode(node: FlowNode): void;
}
