// The table of promises: what was measured, the target, the figure, whether it is met, and what the best peer reaches.

const WIDTHS = { what: 74, target: 10, figure: 22, peer: 34 };

/** Display width: Thai marks take no column. */
const width = (text) => [...text].filter((c) => !/\p{Mn}/u.test(c)).length;
const fit = (text, columns) => `${text}${' '.repeat(Math.max(1, columns - width(text)))}`;

const MARKS = { undefined: '    ', true: 'ok  ', false: 'MISS' };

/** A target that is not reached yet, by a figure that has not become worse than a bound. */
const isOpen = ({ met, held }) => met === false && held === true;

export function createTable() {
  const rows = [];
  return {
    /**
     * Adds a row; `met` false makes the acceptance fail, undefined is for information. `held` says of a target that
     * was never reached whether the figure keeps what was: the row is shown as open, and fails only where it does not. `fast` says whether a time was
     * within its target, which a busy or slow machine may miss without a fault of ours: shown, and no failure.
     */
    add(row) {
      rows.push(row);
      const mark = isOpen(row) ? 'OPEN' : row.fast === false && row.met !== false ? 'SLOW' : MARKS[row.met];
      console.log(
        `${mark} ${fit(row.what, WIDTHS.what)}${fit(row.target ?? '', WIDTHS.target)}${fit(String(row.figure), WIDTHS.figure)}${row.peer ?? ''}`.trimEnd(),
      );
      if ((row.met === false || row.fast === false) && row.details)
        console.log(`       ${String(row.details).replaceAll('\n', '\n       ')}`);
    },
    head() {
      console.log(
        `     ${fit('what', WIDTHS.what)}${fit('target', WIDTHS.target)}${fit('figure', WIDTHS.figure)}best peer`,
      );
    },
    failed: () => rows.filter((row) => row.met === false && !isOpen(row)).length,
    open: () => rows.filter(isOpen).length,
    slow: () => rows.filter(({ met, fast }) => fast === false && met !== false).length,
    passed: () => rows.filter(({ met, fast }) => met === true && fast !== false).length,
  };
}
