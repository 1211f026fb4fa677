import type { JsonType } from './json-type.js';

/** A JSON Schema of the keywords that are supported, checked and ready: nothing of it can go wrong but by its cost. */
export interface Schema {
  readonly types?: readonly JsonType[];
  readonly enum?: readonly unknown[];
  readonly properties?: ReadonlyMap<string, Schema>;
  readonly required?: readonly string[];
  /** Of fields that `properties` does not have; false: there may be none. */
  readonly otherProperties?: Schema | false;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: SafePattern;
  readonly isDate?: boolean;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  /** A schema of `$defs`, looked up when it is needed: they may name each other. */
  readonly reference?: () => Schema;
  /** What the field is, for people. */
  readonly meaning?: string;
  /** No value fits. */
  readonly isNothing?: boolean;
}

/** A regular expression, and how many ways there are to match a text of a length. */
export interface SafePattern {
  readonly source: string;
  readonly matches: (text: string) => boolean;
  readonly cost: (length: number) => number;
}
