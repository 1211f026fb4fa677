/** Numbers from 0 to 1, always the same for a seed. */
export function* generator(seed) {
  for (let state = seed; ;) {
    state = (state * 1103515245 + 12345) % 2147483648;
    yield state / 2147483648;
  }
}
