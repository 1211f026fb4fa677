import { describe, expect, it } from '@jest/globals';
import { checkSvg } from '../../src/picture/safe-svg.js';

const svg = (inside: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">${inside}</svg>`;

/** Of two by three pixels. */
const PNG =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAIAAAADCAIAAAA2iEnWAAAAEElEQVR4nGPgEpEDIgYUCgAOYQFpeCF16wAAAABJRU5ErkJggg==';

describe('checkSvg', () => {
  it.each([
    [
      'shapes, gradients of its own and links',
      '<a href="https://a.th"><rect fill="url(#g)" filter="url(\'#f\')"/></a>',
    ],
    ['a style sheet of its own', '<style>.a { fill: red; mask: url("#m") }</style>'],
    ['a picture within', `<image href="${PNG}"/>`],
    ['a part used a few times', '<g id="a"><rect/></g><use href="#a"/><use xlink:href="#a"/>'],
  ])('takes %s', (_what, inside) => {
    expect(() => checkSvg(svg(inside))).not.toThrow();
  });

  it('takes a document type without entities', () => {
    expect(() => checkSvg(`<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "a.dtd">${svg('')}`)).not.toThrow();
  });

  it.each([
    ['a script', '<script>1</script>', '<script>'],
    ['a script of an event', '<rect onclick="1"/>', 'onclick'],
    ['HTML, which would be left out', '<foreignObject><p>ก</p></foreignObject>', '<foreignObject>'],
    ['a picture on the web', '<image href="https://a.th/a.png"/>', 'href="https://a.th/a.png"'],
    ['a picture beside it', '<image xlink:href="a.png"/>', 'a.png'],
    ['a drawing within', '<image href="data:image/svg+xml;base64,AAAA"/>', 'data:image/svg+xml'],
    ['a paint elsewhere', '<rect fill="url(https://a.th/b#c)"/>', 'https://a.th/b#c'],
    ['a style sheet elsewhere', '<style><![CDATA[@import "a.css";]]></style>', '@import'],
    ['a font elsewhere', "<style>@font-face { src: url('a.ttf') }</style>", 'a.ttf'],
  ])('refuses %s', (_what, inside, named) => {
    expect(() => checkSvg(svg(inside))).toThrow(named);
  });

  it('refuses entities', () => {
    expect(() => checkSvg(`<!DOCTYPE svg [<!ENTITY a "b">]>${svg('&a;')}`)).toThrow('<!ENTITY');
  });

  it('refuses parts that multiply', () => {
    const tenfold = Array.from({ length: 8 }, (_, i) => {
      const inner = i === 0 ? '<rect/>' : `<use href="#a${i - 1}"/>`.repeat(10);
      return `<g id="a${i}">${inner}</g>`;
    });
    expect(() => checkSvg(svg(tenfold.join('')))).toThrow('<use>');
  });

  it('counts a part that is used by another prefix', () => {
    const tenfold = Array.from({ length: 8 }, (_, i) => {
      const inner = i === 0 ? '<rect/>' : `<use x:href="#a${i - 1}"/>`.repeat(10);
      return `<g id="a${i}">${inner}</g>`;
    });
    const inside = `<g xmlns:x="http://www.w3.org/1999/xlink">${tenfold.join('')}</g>`;
    expect(() => checkSvg(svg(inside))).toThrow('<use>');
  });

  it('counts the pixels of the pictures within, and refuses one that cannot be read', () => {
    const two = svg(`<image href="${PNG}"/><feImage xlink:href="${PNG}"/>`);
    expect(() => checkSvg(two, 12)).not.toThrow();
    expect(() => checkSvg(two, 11)).toThrow('million pixels');
    expect(() => checkSvg(svg('<image href="data:image/png;base64,AAAA"/>'))).toThrow('within it');
  });

  it('refuses a part that holds itself', () => {
    expect(() => checkSvg(svg('<g id="a"><use href="#a"/></g>'))).toThrow('<use>');
  });

  it('refuses elements that stand too deep in each other', () => {
    expect(() => checkSvg(svg('<g>'.repeat(300) + '</g>'.repeat(300)))).toThrow('250');
    const chain = Array.from({ length: 300 }, (_, i) => `<g id="a${i}"><use href="#a${i + 1}"/></g>`);
    expect(() => checkSvg(svg(chain.join('')))).toThrow('<use>');
  });

  it('refuses what is not well formed', () => {
    expect(() => checkSvg('<svg><g></svg>')).toThrow('damaged');
  });

  it.each([
    ['shapes', '<rect/>'.repeat(400), true],
    ['a few that are seen through', '<g opacity="0.5"><rect/></g>'.repeat(9), true],
    ['many that are seen through', '<g style="fill:red; opacity:.5"><rect/></g>'.repeat(30), false],
    ['a filter', '<filter id="f"><feMorphology radius="9"/></filter>', false],
    [
      'a part used many times',
      `<g id="a">${'<rect/>'.repeat(100)}</g>${'<use href="#a"/>'.repeat(9)}`,
      false,
    ],
    ['a filter of CSS', '<rect style="fill:red;filter:blur(9px)"/>', false],
    ['a line beyond any page', '<path d="M0 0A1e9 1e9 0 1 1 1e9 1e9" stroke-width="3"/>', false],
    ['a thick line', '<path d="M0 0L9 9" style="stroke-width:123456"/>', false],
    ['colours and fine lengths', '<rect id="a123456" fill="#123456" x="10.123456" y="1e-7"/>', true],
    ['a text of some pages', `<text>${'ก'.repeat(6000)}</text>`, false],
    ['a long text', `<text>${'ก'.repeat(300_000)}</text>`, false],
  ])('tells whether %s are sure to be drawn soon', (_what, inside, light) => {
    expect(checkSvg(svg(inside))).toBe(light);
  });
});
