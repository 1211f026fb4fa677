// How large the pages are shown: as wide as the window, or a scale that stays.

const SMALLEST = 0.25;
const LARGEST = 5;
/** Pixels left and right of the pages. */
const MARGIN = 40;
/** CSS pixels in a point at 100 per cent. */
const FULL = 96 / 72;
const STORE = 'pmqa-report-zoom';

/** `widest` is the widest page in points; `changed` is called with every new scale in per cent. */
export function createScale(view, widest, { changed, sheets }) {
  let fixed = Number(sessionStorage.getItem(STORE)) || undefined;
  let value = fixed ?? FULL;

  /** Sets the scale and keeps the middle of the screen where it is. */
  function become(next) {
    if (next === value) return;
    const middle = view.getBoundingClientRect().top + view.clientHeight / 2;
    const held = sheets().find(({ element }) => element.getBoundingClientRect().bottom > middle);
    const before = held?.element.getBoundingClientRect();
    value = next;
    changed(Math.round((100 * value) / FULL));
    if (!held || before.height === 0) return;
    const share = (middle - before.top) / before.height;
    const after = held.element.getBoundingClientRect();
    view.scrollTop += after.top + share * after.height - middle;
  }

  function refit() {
    if (fixed !== undefined || sheets().length === 0) return;
    const width = widest();
    if (width > 0) become(clamp((view.clientWidth - MARGIN) / width));
  }

  function hold(scale) {
    fixed = scale;
    if (scale === undefined) sessionStorage.removeItem(STORE);
    else sessionStorage.setItem(STORE, String(scale));
  }

  const clamp = (scale) => Math.min(LARGEST, Math.max(SMALLEST, scale));
  new ResizeObserver(refit).observe(view);
  changedOnce();

  function changedOnce() {
    queueMicrotask(() => changed(Math.round((100 * value) / FULL)));
  }

  return {
    value: () => value,
    refit,
    zoom: (factor) => {
      hold(clamp(value * factor));
      become(fixed);
    },
    fit: () => {
      hold(undefined);
      refit();
    },
  };
}
