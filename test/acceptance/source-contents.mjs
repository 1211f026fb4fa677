// What the table of contents has to hold, worked out from the parsed report and, for the page numbers, from where the
// headings stand on the pages of a document.

/** The headings of a report of several categories: text and outline level, in order. */
export const headingsOf = ({ categories, executiveSummary, appendices = [] }) => [
  ...(executiveSummary ? [{ text: 'บทสรุปผู้บริหาร', level: 1 }] : []),
  ...categories.flatMap(({ number, title, items }) => [
    { text: `หมวด ${number} ${title}`, level: 1 },
    ...items.map((item) => ({ text: `${item.code} ${item.title}`, level: 2 })),
  ]),
  ...appendices.map(({ title }) => ({ text: title, level: 1 })),
];

/** Some programs part ำ. */
const whole = (text) => text.replace(/\s+/gu, '').replaceAll('\u0e4d\u0e32', '\u0e33');

/**
 * The page, counted from 1, on which each heading stands, by the text of the pages; undefined where it is on none. In
 * the contents dots or a page's number follow a heading, on its own page at most an item's code.
 */
export function headingPages(headings, pages) {
  const texts = pages.map(whole);
  return headings.map(({ text }) => {
    const own = whole(text);
    const isHere = (page) => {
      for (let at = page.indexOf(own); at >= 0; at = page.indexOf(own, at + 1))
        if (/^(?:[^\d.]|\d\.|$)/u.test(page.slice(at + own.length))) return true;
      return false;
    };
    const index = texts.findIndex(isHere);
    return index < 0 ? undefined : index + 1;
  });
}

/** The printed lines: the pages' numbers where they are known. */
export const contentsRows = (report, numbers) =>
  report.categories.length > 1
    ? [
        [
          [
            'สารบัญ',
            ...headingsOf(report).map(({ text }, index) => (numbers ? `${text} ${numbers[index]}` : text)),
          ],
        ],
      ]
    : [];
