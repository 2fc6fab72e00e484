/**
 * Ranks from 1, the highest score first. Equal scores share the mean of the places they take together, so that
 * nobody is put before anybody by lot and rank gaps and correlations stay right.
 */
export function ranksOf(scores: readonly number[]): number[] {
  return scores.map((score) => {
    const better = scores.filter((other) => other > score).length
    const equal = scores.filter((other) => other === score).length
    return better + (equal + 1) / 2
  })
}

/**
 * Kendall's tau-b of two equally long series: −1 opposite, +1 same order, corrected for ties; `null` where one of
 * them ties everything. M. G. Kendall, Biometrika 33:239–251 (1945).
 */
export function tauB(x: readonly number[], y: readonly number[]): number | null {
  let [balance, untiedX, untiedY] = [0, 0, 0]
  for (let i = 0; i < x.length; i++) {
    for (let j = 0; j < i; j++) {
      const dx = Math.sign((x[i] ?? 0) - (x[j] ?? 0))
      const dy = Math.sign((y[i] ?? 0) - (y[j] ?? 0))
      balance += dx * dy
      untiedX += Math.abs(dx)
      untiedY += Math.abs(dy)
    }
  }
  const scale = Math.sqrt(untiedX * untiedY)
  return scale === 0 ? null : balance / scale
}

/** Spearman's footrule: the sum of the rank gaps. Diaconis & Graham, J. R. Stat. Soc. B 39:262–268 (1977). */
export const footrule = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, rank, index) => sum + Math.abs(rank - (b[index] ?? 0)), 0)

/** The largest footrule that two rankings of `count` options can have. */
export const footruleMax = (count: number): number => Math.floor(count ** 2 / 2)
