// What the table of contents has to hold, worked out from the parsed report and, for the page numbers, from where the
// headings are on the pages of a document.
import { CATEGORY_TITLES, PROFILE_OUTLINE } from '../../dist/report/index.js';
import { followUpTitle, planTitle } from './source-plans.mjs';
import { resultItemTitle, resultTitle } from './source-results.mjs';
import { hasScores } from './source-scores.mjs';

/** The headings of a report of several categories: text and outline level, in order. */
export const headingsOf = (report) => {
  const { categories, executiveSummary, results, plans = [], followUps = [], appendices = [] } = report;
  return [
    ...(executiveSummary ? [chapter('บทสรุปผู้บริหาร')] : []),
    ...(hasScores(report) ? [chapter('สรุปคะแนนการประเมิน')] : []),
    ...profileHeadings(report),
    ...categories.flatMap(({ number, title, items }) => [
      chapter(`หมวด ${number} ${title}`),
      ...items.map((item) => ({ text: `${item.code} ${item.title}`, level: 2 })),
    ]),
    ...(results
      ? [chapter(resultTitle(results)), ...results.items.map((item) => below(resultItemTitle(item)))]
      : []),
    ...(plans.length > 0 ? [chapter('แผนปรับปรุงองค์การ'), ...plans.map((plan) => below(planTitle(plan)))] : []),
    ...(followUps.length > 0
      ? [
          chapter('การติดตามผลตามแผนปรับปรุงองค์การ'),
          ...followUps.map((followUp) => below(followUpTitle(followUp, report))),
        ]
      : []),
    ...appendices.map(({ title }) => chapter(title)),
  ];
};

const chapter = (text) => ({ text, level: 1 });
const below = (text) => ({ text, level: 2 });

const profileHeadings = ({ profile }) =>
  profile
    ? [
        chapter(`หมวด 0 ${profile.title ?? CATEGORY_TITLES[0]}`),
        ...profile.sections.map(({ number, title }) =>
          below(`${number}. ${title ?? PROFILE_OUTLINE.find((section) => section.number === number)?.title}`),
        ),
      ]
    : [];

/** Some programs part ำ. */
const whole = (text) => text.replace(/\s+/gu, '').replaceAll('\u0e4d\u0e32', '\u0e33');

/**
 * The page, counted from 1, that each heading is on, by the text of the pages; undefined where it is on none. It
 * has a line of its own there, or goes on over two; in the contents dots or a page's number follow it.
 */
export function headingPages(headings, pages) {
  const texts = pages.map(whole);
  const lines = pages.map((page) => page.split('\n').map(whole));
  return headings.map(({ text }) => {
    const own = whole(text);
    const isHere = (page) => {
      for (let at = page.indexOf(own); at >= 0; at = page.indexOf(own, at + 1))
        if (/^(?:[^\d.]|\d\.|$)/u.test(page.slice(at + own.length))) return true;
      return false;
    };
    const onLine = lines.findIndex((page) => page.includes(own));
    const index = onLine < 0 ? texts.findIndex(isHere) : onLine;
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
