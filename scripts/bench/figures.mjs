/** The value below which `share` (0 to 1) of the samples are. */
export function percentile(samples, share) {
  const sorted = [...samples].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]
}

/** The middle sample. */
export function median(samples) {
  return percentile(samples, 0.5)
}

/** Runs `work` for each round, `warm` times unmeasured, and resolves with the milliseconds of each measured round. */
export async function timed(rounds, warm, work) {
  const samples = []
  for (let round = -warm; round < rounds; round += 1) {
    const start = performance.now()
    await work(round)
    if (round >= 0) samples.push(performance.now() - start)
  }
  return samples
}
