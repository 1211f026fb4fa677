/** The weighted mean of scores; undefined if there are none or one of them is not known. */
export function meanScore(
  scores: readonly { readonly score: number | undefined; readonly weight?: number | undefined }[],
): number | undefined {
  let sum = 0;
  let weights = 0;
  for (const { score, weight = 1 } of scores) {
    if (score === undefined) return undefined;
    sum += score * weight;
    weights += weight;
  }
  return weights > 0 ? sum / weights : undefined;
}
