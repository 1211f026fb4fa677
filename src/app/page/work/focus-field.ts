/** What can be typed in or chosen. */
const FIELDS = 'textarea, input, select, button';

/**
 * Puts the focus in the field that a key names, or in the nearest thing around it that the page shows: `plans/0/activities/1/item`.
 * What it is folded into is opened. Tells whether there was any.
 */
export function focusField(root: ParentNode, key: string): boolean {
  const steps = key.split('/');
  const all = [...root.querySelectorAll<HTMLElement>('[data-at]')];
  for (let count = steps.length; count > 0; count -= 1) {
    const at = steps.slice(0, count).join('/');
    const found = all.find(({ dataset }) => dataset['at'] === at);
    if (!found) continue;
    for (let around = found.closest('details'); around; around = around.parentElement!.closest('details'))
      around.open = true;
    const field = found.matches(FIELDS) ? found : found.querySelector<HTMLElement>(FIELDS);
    field?.focus({ preventScroll: true });
    (field ?? found).scrollIntoView({ block: 'center' });
    return true;
  }
  return false;
}
