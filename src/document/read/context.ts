import type { Metadata } from '../metadata.js';
import type { Theme } from '../theme.js';
import type { Block, Digits } from '../tree.js';
import { MarkupError } from './error.js';
import type { Element } from './markup.js';

/** What the reader of every element needs to know. */
export interface ReadContext {
  readonly theme: Theme;
  readonly digits: Digits;
  /** How many numbers each sequence has given so far, by its name. */
  readonly counted: Map<string, number>;
  /** Reads any block; what holds blocks calls it. `parent` names that in errors. */
  readonly readBlock: (element: Element, parent: string) => Block;
}

/** The attributes of an element, each asked for once; `done` refuses those that nobody asked for. */
export function attributesOf(element: Element): {
  readonly optional: (name: string) => string | undefined;
  readonly required: (name: string) => string;
  /** A value that a pattern matches, required. */
  readonly matching: (name: string, pattern: RegExp, expected: string) => string;
  readonly number: (name: string, minimum: number, maximum: number) => number | undefined;
  readonly oneOf: <Value extends string>(name: string, values: readonly Value[]) => Value | undefined;
  /** The attributes `data-control-NAME`, each a JSON value; one that is empty says nothing. */
  readonly metadata: () => { readonly metadata?: Metadata };
  /** The attribute `data-source`: the path in the report of what the element is made from. */
  readonly source: () => { readonly source?: string };
  readonly done: () => void;
} {
  const asked = new Set<string>();
  const optional = (name: string): string | undefined => {
    asked.add(name);
    const value = element.attributes[name];
    return value === '' ? undefined : value;
  };
  const bad = (attribute: string, value: string, expected: string): never => {
    throw new MarkupError(element.offset, {
      code: 'bad-attribute',
      element: element.name,
      attribute,
      value,
      expected,
    });
  };
  const required = (name: string): string => {
    const value = optional(name);
    if (value !== undefined) return value;
    throw new MarkupError(element.offset, {
      code: 'missing-attribute',
      element: element.name,
      attribute: name,
    });
  };
  return {
    optional,
    required,
    matching: (name, pattern, expected) => {
      const value = required(name);
      return pattern.test(value) ? value : bad(name, value, expected);
    },
    number: (name, minimum, maximum) => {
      const value = optional(name);
      if (value === undefined) return undefined;
      const number = Number(value.replace(/%$/u, ''));
      return number >= minimum && number <= maximum
        ? number
        : bad(name, value, `a number from ${minimum} to ${maximum}`);
    },
    oneOf: (name, values) => {
      const value = optional(name);
      if (value === undefined) return undefined;
      return values.find((candidate) => candidate === value) ?? bad(name, value, values.join(' or '));
    },
    metadata: () => {
      const found = Object.keys(element.attributes).flatMap((name) => {
        const value = name.startsWith(CONTROL) ? optional(name) : undefined;
        return value === undefined ? [] : [[name.slice(CONTROL.length), value] as const];
      });
      for (const [name, value] of found) if (!isJson(value)) bad(CONTROL + name, value, 'a JSON value');
      return found.length === 0 ? {} : { metadata: Object.fromEntries(found) };
    },
    source: () => {
      const source = optional('data-source');
      return source === undefined ? {} : { source };
    },
    done: () => {
      const unknown = Object.keys(element.attributes).find((name) => !asked.has(name));
      if (unknown === undefined) return;
      throw new MarkupError(element.offset, {
        code: 'unknown-attribute',
        element: element.name,
        attribute: unknown,
      });
    },
  };
}

const CONTROL = 'data-control-';

function isJson(value: string): boolean {
  try {
    JSON.parse(value);
    return true;
  } catch {
    return false;
  }
}

/** The style that an element names, checked against the theme. */
export function styleOf(element: Element, style: string, known: Readonly<Record<string, unknown>>): string {
  if (Object.hasOwn(known, style)) return style;
  throw new MarkupError(element.offset, {
    code: 'unknown-style',
    element: element.name,
    style,
    known: Object.keys(known),
  });
}

/** The element children; text between them may only be white space. */
export function elementsOf(parent: Element): readonly Element[] {
  return parent.children.flatMap((child) => {
    if (typeof child !== 'string') return [child];
    if (child.trim() === '') return [];
    throw new MarkupError(parent.offset, { code: 'stray-text', element: parent.name, text: child.trim() });
  });
}

export function unknownElement(element: Element, parent: string, allowed: readonly string[]): never {
  throw new MarkupError(element.offset, { code: 'unknown-element', element: element.name, parent, allowed });
}
