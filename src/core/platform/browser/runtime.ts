/** What a page and its workers have, as far as it is asked for here. */
interface Page {
  addEventListener?(name: string, listener: (event: { readonly reason?: unknown }) => void): void;
  removeEventListener?(name: string, listener: (event: { readonly reason?: unknown }) => void): void;
}

interface TurnPort {
  onmessage: () => void;
  close(): void;
  postMessage(message: undefined): void;
}

/** A message to oneself: a timer would wait for four milliseconds. */
export const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel() as unknown as Record<'port1' | 'port2', TurnPort>;
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });

/** Counted, not encoded: a report has thousands of short texts. A half of a character outside the first plane counts as U+FFFD. */
export function utf8Length(text: string): number {
  let length = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 0x80) continue;
    length += code < 0x800 ? 1 : 2;
    const isPair = code >= 0xd800 && code < 0xdc00 && isSecondHalf(text.charCodeAt(index + 1));
    // Two units, four bytes.
    if (isPair) index += 1;
  }
  return length;
}

const isSecondHalf = (code: number): boolean => code >= 0xdc00 && code < 0xe000;

/** Of a clock: a page does not know its processors. */
export const processorSeconds = (): number => performance.now() / 1000;

export function onLostError(listener: (error: unknown) => void): () => void {
  const page = globalThis as unknown as Page;
  const heard = ({ reason }: { readonly reason?: unknown }): void => listener(reason);
  page.addEventListener?.('unhandledrejection', heard);
  return () => page.removeEventListener?.('unhandledrejection', heard);
}

/** Plain data, lists, maps, sets and bytes, as `isDeepStrictEqual` of Node compares them. */
export function areAlike(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Object.getPrototypeOf(one) !== Object.getPrototypeOf(other)) return false;
  if (one instanceof Map && other instanceof Map)
    return (
      one.size === other.size &&
      [...one].every(([key, value]) => other.has(key) && areAlike(value, other.get(key)))
    );
  if (one instanceof Set && other instanceof Set)
    return one.size === other.size && [...one].every((value) => other.has(value));
  if (one instanceof Date && other instanceof Date) return one.getTime() === other.getTime();
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every(
      (key) =>
        Object.hasOwn(other, key) &&
        areAlike((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]),
    )
  );
}
