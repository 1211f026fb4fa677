import type { CategoryView, Facts, OutlineEdit } from '../../desk/index.js';
import { Modal } from '../parts/modal.js';
import { NoteAlert } from '../parts/note-alert.js';
import type { Store } from '../store.js';

interface OutlineDialogProps {
  readonly store: Store;
  readonly categories: readonly CategoryView[];
  readonly onClose: () => void;
}

/** Categories and items of the standard: those that the report lacks are added, those that are empty go. */
export function OutlineDialog({ store, categories, onClose }: OutlineDialogProps) {
  const words = store.words();
  const { facts, busy, problems } = store.state();
  return (
    <Modal title={words.outline.title} onClose={onClose}>
      <p class="help">{words.outline.help}</p>
      {facts.categories
        .filter(({ number }) => number > 0)
        .map((category) => (
          <Category
            key={category.number}
            store={store}
            category={category}
            own={categories.find(({ number }) => number === category.number)}
          />
        ))}
      <p class="live" role="status">
        {busy ? words.working : ''}
      </p>
      <NoteAlert store={store} notes={busy ? undefined : problems} />
      <div class="buttons">
        <button type="button" class="primary" onClick={onClose}>
          {words.close}
        </button>
      </div>
    </Modal>
  );
}

interface CategoryProps {
  readonly store: Store;
  readonly category: Facts['categories'][number];
  /** The category as the report has it. */
  readonly own: CategoryView | undefined;
}

function Category({ store, category, own }: CategoryProps) {
  const words = store.words();
  const { number, title, items } = category;
  const name = words.start.category(number);
  const isEmpty = own?.items.every((item) => item.isEmpty) ?? false;
  return (
    <section class="outline-category" aria-label={name}>
      <div class="outline-row">
        <h3>
          {name} <span>{own?.title ?? title}</span>
        </h3>
        <Choice store={store} id={String(number)} name={name} isThere={own !== undefined} isEmpty={isEmpty} />
      </div>
      <ul>
        {items.map(({ code, title: usual }) => {
          const item = own?.items.find((each) => each.code === code);
          return (
            <li key={code} class="outline-row">
              <span>
                <strong>{code}</strong> {item?.title ?? usual}
              </span>
              <Choice
                store={store}
                id={code}
                name={code}
                isThere={item !== undefined}
                isEmpty={item?.isEmpty ?? false}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}

interface ChoiceProps {
  readonly store: Store;
  readonly id: string;
  readonly name: string;
  readonly isThere: boolean;
  readonly isEmpty: boolean;
}

function Choice({ store, id, name, isThere, isEmpty }: ChoiceProps) {
  const words = store.words();
  const { busy } = store.state();
  if (isThere && !isEmpty) return <span class="help">{words.tree.filled}</span>;
  const edit: OutlineEdit = isThere ? { remove: id } : { add: id };
  return (
    <button
      type="button"
      data-outline={id}
      disabled={busy !== undefined}
      aria-label={isThere ? words.outline.removeOf(name) : words.outline.addOf(name)}
      onClick={() => void store.change(edit)}
    >
      {isThere ? words.outline.remove : words.outline.add}
    </button>
  );
}
