let collator: Intl.Collator | undefined;

/** Orders names as a person counts: 1.2 before 1.10. The collator is created at the first call, since that takes milliseconds. */
export function inNumberOrder(a: string, b: string): number {
  collator ??= new Intl.Collator('en', { numeric: true });
  return collator.compare(a, b);
}
