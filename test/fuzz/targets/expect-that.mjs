/** Throws what does not hold. */
export function expectThat(held, what) {
  if (!held) throw new Error(what);
}
