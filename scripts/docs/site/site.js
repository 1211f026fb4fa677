// The search of the site: parts of papers that have all words. Thai needs no words to be told apart: a part of one is found too.
/* global document, INDEX -- runs in a page that has loaded index.js */
const MAX_FOUND = 30;
const input = document.querySelector('nav input');
const found = document.querySelector('#found');
const papers = document.querySelector('#papers');

input.addEventListener('input', () => {
  const words = input.value.toLowerCase().split(/\s+/u).filter(Boolean);
  const hits = INDEX.filter(([title, , text]) => {
    const all = `${title} ${text}`.toLowerCase();
    return words.every((word) => all.includes(word));
  });
  // Parts whose title has the words come first.
  const inTitle = ([title]) => words.every((word) => title.toLowerCase().includes(word));
  const ordered = [...hits.filter(inTitle), ...hits.filter((hit) => !inTitle(hit))];
  found.replaceChildren(
    ...ordered.slice(0, MAX_FOUND).map(([title, address, text]) => item(title, address, text, words[0])),
  );
  found.hidden = words.length === 0;
  papers.hidden = words.length > 0;
});

function item(title, address, text, word) {
  const link = document.createElement('a');
  link.href = address;
  link.textContent = title;
  const at = Math.max(0, text.toLowerCase().indexOf(word) - 30);
  const excerpt = document.createElement('small');
  excerpt.textContent = text.slice(at, at + 90);
  const entry = document.createElement('li');
  entry.append(link, excerpt);
  return entry;
}
