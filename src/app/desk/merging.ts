import {
  collectForms,
  collectLog,
  LOG_FILE,
  reportForms,
  reportStatus,
  type CollectedForms,
} from '../../forms/index.js';
import { loadDictionary } from '../../thai/index.js';
import { collectedOf } from './collected.js';
import type { DeskView, FileMap, FormChoice, ReportStatus } from './types.js';
import type { Work } from './work.js';

/** Forms of the open report that go out, come back and are merged into it. */
export function createMerging(work: Work) {
  /** The log of what was taken, which the command writes too. */
  const logged = (found: Pick<CollectedForms, 'taken' | 'rest'>, today: string): FileMap => {
    const there = work.current().files.get(LOG_FILE);
    const text = collectLog(there && new TextDecoder().decode(there), found, [], today);
    return new Map(text === undefined ? [] : [[LOG_FILE, new TextEncoder().encode(text)]]);
  };

  return {
    /** Forms in which others fill in their parts, by their names. */
    forms: async (options: FormChoice): Promise<FileMap> => {
      const { report, folder } = work.readable();
      const made = await reportForms(report, { ...options, ...work.criteria(), baseDir: folder });
      return new Map(made.map(({ name, data }) => [name, data]));
    },
    /** Takes filled files over into the report; conflicts stay open. */
    collect: async (filled: FileMap, today: string): Promise<DeskView> => {
      const { report } = work.readable();
      await loadDictionary();
      const found = await collectForms(
        report,
        [...filled].map(([name, data]) => ({ name, data })),
      );
      const then = collectedOf(found, filled);
      if (found.taken.length === 0) return work.note(then);
      const more = new Map([...found.pictures, ...logged(found, today)]);
      return work.adopt(found.report, { more, then });
    },
    /** Decides a conflict: for the text of a file, or for the report's own where none is given. */
    decide: async (part: string, file: string | undefined, today: string): Promise<DeskView> => {
      const { report } = work.readable();
      const collected = work.collected();
      if (!collected) return work.view();
      const chosen = collected.open.find((each) => each.part === part && each.file === file);
      const taken = chosen ? [{ part, file: chosen.file }] : [];
      const then = {
        ...collected,
        taken: [...collected.taken, ...taken],
        open: collected.open.filter((each) => each.part !== part),
      };
      if (!chosen) return work.note(then);
      const more = new Map([...chosen.pictures, ...logged({ taken, rest: [] }, today)]);
      return work.adopt(chosen.apply(report), { more, then });
    },
    /** How far the report is on a day, by owner and by category. */
    status: async (today: string): Promise<ReportStatus> =>
      reportStatus(work.readable().report, { today, findings: await work.findings() }),
  };
}
