// The table of promises: what was measured, the target, the figure, whether it is met, and what the best peer reaches.

const WIDTHS = { what: 74, target: 10, figure: 22, peer: 34 };

/** Display width: Thai marks take no column. */
const width = (text) => [...text].filter((c) => !/\p{Mn}/u.test(c)).length;
const fit = (text, columns) => `${text}${' '.repeat(Math.max(1, columns - width(text)))}`;

export function createTable() {
  const rows = [];
  return {
    /** Adds a row; `met` false makes the acceptance fail, undefined is for information. */
    add(row) {
      rows.push(row);
      const mark = row.met === undefined ? '    ' : row.met ? 'ok  ' : 'MISS';
      console.log(
        `${mark} ${fit(row.what, WIDTHS.what)}${fit(row.target ?? '', WIDTHS.target)}${fit(String(row.figure), WIDTHS.figure)}${row.peer ?? ''}`.trimEnd(),
      );
      if (row.met === false && row.details)
        console.log(`       ${String(row.details).replaceAll('\n', '\n       ')}`);
    },
    head() {
      console.log(
        `     ${fit('what', WIDTHS.what)}${fit('target', WIDTHS.target)}${fit('figure', WIDTHS.figure)}best peer`,
      );
    },
    failed: () => rows.filter(({ met }) => met === false).length,
    passed: () => rows.filter(({ met }) => met === true).length,
  };
}
