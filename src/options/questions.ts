import { isBytes } from '../core/index.js';

// What kinds of options ask of a value, without zod: a small entry of the package does without it.

export const isText = (value: unknown): value is string => typeof value === 'string';
export const isFunction = (value: unknown): boolean => typeof value === 'function';

/** A path of the file system holds no NUL. */
export const isPath = (value: unknown): boolean => isText(value) && value !== '' && !value.includes('\0');
export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** An object of no class: a Map, a promise or an object with inherited keys would be read as an empty one. */
export function isPlain(value: unknown): boolean {
  if (!isObject(value) || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

const isAsset = (value: unknown): boolean => isPath(value) || value instanceof URL || isBytes(value);

/** Where data files are: a place, a function that is asked for each, or the places of single files. */
export const isAssets = (value: unknown): boolean =>
  isPath(value) ||
  isFunction(value) ||
  value instanceof URL ||
  (isPlain(value) && Object.values(value as object).every(isAsset));
