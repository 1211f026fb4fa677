// How far the report is, by owner and by category; asked for while somebody looks.
import { words } from './words.js';

const box = document.getElementById('progress');
const groups = document.getElementById('groups');
let asked = 0;

box.addEventListener('toggle', () => void showProgress());

/** Shows the progress of the report as it is now, where it is open. */
export async function showProgress() {
  if (!box.open) return;
  const own = (asked += 1);
  const response = await fetch('status.json').catch(() => undefined);
  const status = response?.ok ? await response.json() : null;
  if (own !== asked) return;
  if (!status) {
    groups.replaceChildren(part('p', words.noProgress));
    return;
  }
  const { owners, categories, total } = status;
  groups.replaceChildren(
    ...(owners.length > 0 ? list(words.byOwner, owners) : []),
    ...list(words.byCategory, [...categories, total]),
  );
}

function list(title, entries) {
  const items = document.createElement('ul');
  items.append(...entries.map(createGroup));
  return [part('h3', title), items];
}

function createGroup({ name, levels, guidelines, evidence, indicators, findings, daysLeft }) {
  const item = document.createElement('li');
  const [done, all] = [levels[0] + indicators[0], levels[1] + indicators[1]];
  const bar = document.createElement('meter');
  bar.max = Math.max(1, all);
  bar.value = done;
  bar.setAttribute('aria-label', words.filledOf({ name, done, all }));
  const counts = { levels, guidelines, evidence, indicators };
  const texts = Object.entries(counts)
    .filter(([, pair]) => pair[1] > 0)
    .map(([kind, pair]) => `${words.counts[kind]} ${pair[0]}/${pair[1]}`);
  texts.push(words.findings(findings));
  if (daysLeft !== undefined) texts.push(daysLeft < 0 ? words.daysOver(-daysLeft) : words.daysLeft(daysLeft));
  item.append(part('strong', name), bar, part('p', texts.join(' · ')));
  return item;
}

function part(name, text) {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}
