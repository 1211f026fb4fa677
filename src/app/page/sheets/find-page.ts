import type { PdfFile } from './pdf-file.js';

/** A place of a document as its pages show it. */
export type PrintedPlace =
  | { readonly kind: 'first' }
  /** At a heading, or at the first text below it that begins with a label. */
  | { readonly kind: 'heading'; readonly name: string; readonly label?: string }
  /** At a heading that has no name but its text. */
  | { readonly kind: 'title'; readonly title: string }
  /** At the last text that begins so. */
  | { readonly kind: 'text'; readonly text: string };

/** A heading on its page; `y` grows upwards, in points. */
interface Heading {
  readonly page: number;
  readonly y: number;
}

/** Destinations of rows, which are no headings. */
const ROWS = /^evidence-\d/u;

/** Finds the pages of a document's parts by its named destinations, its outline and its text. */
export function createPageFinder(file: PdfFile) {
  let asked: ReturnType<PdfFile['getDestinations']> | undefined;
  /** Asked for at the first question: the pages are drawn before. */
  const destinations = (): ReturnType<PdfFile['getDestinations']> => (asked ??= file.getDestinations());
  const headingOf = async (name: string): Promise<Heading | undefined> => {
    const [page, , , y] = (await destinations())[name] ?? [];
    if (page === undefined || page === null) return undefined;
    return { page: (await file.getPageIndex(page)) + 1, y: typeof y === 'number' ? y : Infinity };
  };
  let known: Promise<readonly Heading[]> | undefined;
  /** All headings, in their order. */
  const headings = (): Promise<readonly Heading[]> =>
    (known ??= destinations()
      .then((all) =>
        Promise.all(
          Object.keys(all)
            .filter((name) => !ROWS.test(name))
            .map(headingOf),
        ),
      )
      .then((all) => all.flatMap((each) => each ?? []).sort((a, b) => a.page - b.page || b.y - a.y)));

  const hasText = async (
    number: number,
    text: string,
    below = Infinity,
    above = -Infinity,
  ): Promise<boolean> => {
    const { items } = await (await file.getPage(number)).getTextContent();
    return items.some(({ str = '', transform }) => {
      const y = transform?.[5] ?? 0;
      return y < below && y > above && str.trim().startsWith(text);
    });
  };

  const belowHeading = async (first: Heading, label: string): Promise<number> => {
    const next = (await headings()).find(
      ({ page, y }) => page > first.page || (page === first.page && y < first.y),
    );
    for (let number = first.page; number <= (next?.page ?? file.numPages); number += 1) {
      const below = number === first.page ? first.y : Infinity;
      if (await hasText(number, label, below, number === next?.page ? next.y : -Infinity)) return number;
    }
    return first.page;
  };

  /** The page of a place; undefined where it is not printed. */
  return async (place: PrintedPlace): Promise<number | undefined> => {
    switch (place.kind) {
      case 'first':
        return 1;
      case 'heading': {
        const found = await headingOf(place.name);
        return found && (place.label === undefined ? found.page : belowHeading(found, place.label));
      }
      case 'title': {
        const all = (await file.getOutline()) ?? [];
        const entry = all
          .flatMap((each) => [each, ...each.items])
          .findLast(({ title }) => title === place.title);
        const found = typeof entry?.dest === 'string' ? await file.getDestination(entry.dest) : entry?.dest;
        const [page] = found ?? [];
        return page === undefined || page === null ? undefined : (await file.getPageIndex(page)) + 1;
      }
      case 'text':
        for (let number = file.numPages; number > 0; number -= 1)
          if (await hasText(number, place.text)) return number;
        return undefined;
      default:
        return place satisfies never;
    }
  };
}
