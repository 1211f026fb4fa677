import type { PartKey } from '../../desk/index.js';
import { Fields, MarkdownField, OWNER, say, type Values } from '../forms/index.js';
import type { Store } from '../store.js';
import { Refusal } from '../parts/refusal.js';
import { useDraft } from '../parts/use-draft.js';
import { gridOf, indicatorsOf, type Grid, type ResultItem } from './model.js';
import { IndicatorGrid } from './indicator-grid.js';
import { GRID_WORDS } from './words.js';

interface IndicatorFormProps {
  readonly store: Store;
  readonly part: PartKey;
  readonly given: unknown;
  readonly fiscalYear: string;
}

interface Held {
  readonly item: ResultItem;
  readonly grid: Grid;
}

/** An item of category 7: a text, its indicators as a table, who fills it in. */
export function IndicatorForm({ store, part, given, fiscalYear }: IndicatorFormProps) {
  const item = given as ResultItem;
  const { value, change, problems } = useDraft<Held>(
    store,
    part,
    { item, grid: gridOf(item, fiscalYear) },
    (held) => ({ part, value: { ...held.item, indicators: indicatorsOf(held.grid) } }),
  );
  const put = (fields: Values): void => change({ ...value, item: { ...value.item, ...fields } });
  return (
    <>
      <MarkdownField
        store={store}
        label={say(store, GRID_WORDS.description)}
        value={value.item.description ?? ''}
        part={part}
        path={`${part}/description`}
        size="small"
        onChange={(description) => put({ description })}
      />
      <IndicatorGrid
        store={store}
        part={part}
        grid={value.grid}
        onChange={(grid) => change({ ...value, grid })}
      />
      <Refusal store={store} problems={problems} />
      <Fields store={store} fields={[OWNER]} value={value.item} at={part} onChange={put} />
    </>
  );
}
