/** Elements that a picture may have once every `use` is replaced by its target: more take minutes to draw. */
const MAX_ELEMENTS = 100_000;
/** How deep elements may be nested then: the renderer recurses into every level. */
export const MAX_DEPTH = 250;

/** Elements that are drawn over and over, or pixel by pixel. */
const HEAVY = /^(?:fe[A-Z]\w*|filter|mask|pattern|image|marker)$/u;
/** Attributes that give an element a layer of its own, as large as the picture. */
const LAYERED = /(?:^|;)\s*(?:opacity|clip-path|mix-blend-mode|isolation)\s*:|^(?:opacity|clip-path)$/u;
/** The cost of a layer, in plain elements. */
const LAYER_WEIGHT = 25;
/** Filters of CSS, which need no element. */
const FILTERED = /(?:^|;)\s*(?:filter|backdrop-filter|mask)\s*:|^(?:filter|backdrop-filter|mask)$/u;
/** Lengths far beyond any page: the renderer splits such lines into as many pieces. Colours are not lengths. */
const FAR = /(?<![#\w.])(?:\d{5}|[\d.]+e\+?\d)/iu;
/** Attributes whose digits are not lengths. */
const UNMEASURED = /^(?:id|class|xmlns.*|version)$|(?:^|:)href$/u;
/**
 * Limits under which a picture is drawn in a few seconds, even if each element covers all of it. `weight` counts plain elements;
 * `text` counts characters of text, whose lines take time by the square of their length.
 */
const LIGHT = { weight: 500, characters: 100_000, text: 5_000 } as const;

/** An element, with what its cost depends on. */
export interface SvgElement {
  readonly id: string | undefined;
  readonly uses: readonly string[];
  readonly weight: number;
  readonly children: SvgElement[];
}

/** The cost of drawing one element without its children, in plain elements; Infinity where it has no bound. */
export function weightOf(element: string, attributes: Readonly<Record<string, string>>): number {
  if (HEAVY.test(element) || element === 'style') return Infinity;
  const given = Object.entries(attributes);
  const has = (look: RegExp): boolean =>
    given.some(([name, value]) => look.test(name === 'style' ? value : name));
  // The size of the whole is judged by its pixels.
  const isFar = element !== 'svg' && given.some(([name, value]) => !UNMEASURED.test(name) && FAR.test(value));
  if (isFar || has(FILTERED)) return Infinity;
  return has(LAYERED) ? LAYER_WEIGHT : 1;
}

/** Totals of an element and all that it contains, with every `use` followed. */
export interface Measured {
  readonly count: number;
  readonly depth: number;
  readonly weight: number;
}

const ENDLESS: Measured = { count: Infinity, depth: Infinity, weight: Infinity };

/** Measures an element. One that contains itself through `use` is endless. */
export function measure(
  element: SvgElement,
  ids: ReadonlyMap<string, SvgElement>,
  measured = new Map<SvgElement, Measured>(),
): Measured {
  const found = measured.get(element);
  if (found) return found;
  measured.set(element, ENDLESS);
  const used = element.uses.flatMap((id) => ids.get(id) ?? []);
  const parts = [...element.children, ...used].map((part) => measure(part, ids, measured));
  const own = {
    count: parts.reduce((sum, { count }) => sum + count, 1),
    weight: parts.reduce((sum, { weight }) => sum + weight, element.weight),
    depth: 1 + parts.reduce((deepest, { depth }) => Math.max(deepest, depth), 0),
  };
  measured.set(element, own);
  return own;
}

/** Whether a picture has more elements, or nests them deeper, than can be drawn. */
export const isTooLarge = ({ count, depth }: Measured): boolean => count > MAX_ELEMENTS || depth > MAX_DEPTH;

/** Whether a picture is certain to be drawn in a few seconds. */
export const isLight = ({ weight }: Measured, size: { characters: number; text: number }): boolean =>
  weight <= LIGHT.weight && size.characters <= LIGHT.characters && size.text <= LIGHT.text;
