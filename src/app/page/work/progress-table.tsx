import { useEffect, useState } from 'preact/hooks';
import type { DeskView, ReportStatus } from '../../desk/index.js';
import { today } from '../../today.js';
import type { Store } from '../store.js';

type Group = ReportStatus['total'];

const PAIRS = ['levels', 'guidelines', 'evidence', 'indicators'] as const;

/** How far the report is, by owner and by category; counted when somebody looks. */
export function ProgressTable({ store, view }: { readonly store: Store; readonly view: DeskView }) {
  const words = store.words().progress;
  const [isOpen, setOpen] = useState(false);
  const [status, setStatus] = useState<ReportStatus | undefined>();
  useEffect(() => {
    if (!isOpen) return;
    let isOver = false;
    store.client.status(today()).then(
      (found) => isOver || setStatus(found),
      () => undefined,
    );
    return () => {
      isOver = true;
    };
  }, [isOpen, view]);
  return (
    <details class="progress" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.title}</summary>
      {status && (
        <div class="tables" tabIndex={0} role="region" aria-label={words.title}>
          <Groups store={store} title={words.owners} groups={status.owners} />
          <Groups store={store} title={words.categories} groups={[...status.categories, status.total]} />
        </div>
      )}
    </details>
  );
}

interface GroupsProps {
  readonly store: Store;
  readonly title: string;
  readonly groups: readonly Group[];
}

function Groups({ store, title, groups }: GroupsProps) {
  const words = store.words().progress;
  const shown = ([done, all]: readonly [number, number]): string => (all === 0 ? '–' : `${done}/${all}`);
  return (
    <table>
      <caption>{title}</caption>
      <thead>
        <tr>
          {(['name', ...PAIRS, 'findings', 'days'] as const).map((each) => (
            <th key={each} scope="col">
              {words[each]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {groups.map((group) => (
          <tr key={group.name}>
            <th scope="row">{group.name}</th>
            {PAIRS.map((each) => (
              <td key={each}>{shown(group[each])}</td>
            ))}
            <td>{group.findings}</td>
            <td>{group.daysLeft ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
