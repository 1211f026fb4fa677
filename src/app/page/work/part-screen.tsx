import type { NoteView, PartKey, ReportView } from '../../desk/index.js';
import { PartForm, say } from '../forms/index.js';
import { IndicatorForm } from '../grid/index.js';
import { NoteList } from '../parts/note-list.js';
import type { Store } from '../store.js';
import { notedPlace } from './noted-place.js';
import { ProfileForm, type ProfileSection } from './profile-form.js';
import { formOf } from './part-specs.js';

interface PartScreenProps {
  readonly store: Store;
  readonly report: ReportView;
  readonly part: PartKey;
  readonly findings: readonly NoteView[];
}

/** A part of the report that is no level: what it holds, and what was found in it. */
export function PartScreen({ store, report, part, findings }: PartScreenProps) {
  const words = store.words();
  const own = findings.filter((note) => note.part === part);
  const given = report.parts[part];
  const { spec, of } = formOf(report, part);
  return (
    <article class="part-form">
      <h2>
        {of && <span class="of">{say(store, of)}</span>}
        {say(store, spec.title)}
      </h2>
      {own.length > 0 && (
        <section class="own-findings" aria-label={words.form.findings}>
          <NoteList
            notes={own}
            words={words}
            language={store.state().language}
            onChoose={(note) => store.set({ place: notedPlace(note) })}
          />
        </section>
      )}
      {part.startsWith('results/') ? (
        <IndicatorForm store={store} part={part} given={given} fiscalYear={report.fields.fiscalYear} />
      ) : part.startsWith('profile/') ? (
        <ProfileForm store={store} part={part} given={given as ProfileSection} />
      ) : (
        <PartForm store={store} part={part} spec={spec} given={given} />
      )}
    </article>
  );
}
