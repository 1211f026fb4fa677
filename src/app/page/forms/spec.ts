import type { Words } from '../../../core/index.js';

/** What a form has of a part of a report; the words of a field stand with it. */
export type Spec = FieldSpec | GroupSpec | RowsSpec;

interface Named {
  readonly name: string;
  readonly label: Words;
  readonly help?: Words;
  /** Width in the form, default full; `line` puts the label next to a short field. */
  readonly width?: 'half' | 'third' | 'line';
}

export type FieldSpec = Named &
  (
    | { readonly kind: 'line' | 'number' | 'date' | 'markdown' }
    /** The path of a picture, which may be chosen. */
    | { readonly kind: 'picture' }
    /** A list of texts, a line each. */
    | { readonly kind: 'lines' }
    | { readonly kind: 'choice'; readonly options: readonly Option[]; readonly none?: Words }
  );

export interface Option {
  readonly value: string | number | boolean;
  readonly label: Words;
}

/** Fields that belong together, such as an owner. */
export type GroupSpec = Named & { readonly kind: 'group'; readonly fields: readonly Spec[] };

/** A list, a row each. */
export type RowsSpec = Named & {
  readonly kind: 'rows';
  /** What one row is. */
  readonly noun: Words;
  /** The field that a row is called by. */
  readonly title: string;
  readonly fields: readonly Spec[];
  /** A row that is added. */
  readonly fresh?: Readonly<Record<string, unknown>>;
};

/** The form of a part. */
export interface FormSpec {
  readonly title: Words;
  readonly help?: Words;
  readonly fields: readonly Spec[];
  /** The value is a list of rows, or the one Markdown text; absent: an object with the fields. */
  readonly whole?: true;
  /** A part that a person decides to have. */
  readonly optional?: Words;
}

export type Values = Readonly<Record<string, unknown>>;
