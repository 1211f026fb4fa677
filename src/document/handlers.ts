import type { Block } from './tree.js';

/** A function for each type of block, complete by the compiler: a type without one is an error. */
export type BlockHandlers<Rest extends readonly unknown[], Result> = {
  readonly [Type in Block['type']]: (node: Extract<Block, { readonly type: Type }>, ...rest: Rest) => Result;
};

/** What the handler of a block's type makes of it. */
export function handleBlock<Rest extends readonly unknown[], Result>(
  handlers: BlockHandlers<Rest, Result>,
  node: Block,
  ...rest: Rest
): Result {
  const handler = handlers[node.type] as (node: Block, ...rest: Rest) => Result;
  return handler(node, ...rest);
}
