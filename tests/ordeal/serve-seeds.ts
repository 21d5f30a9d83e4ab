type Found = readonly string[] | Readonly<{ faults: readonly string[]; worst: number }>
/** What is wrong with what the app makes of the input of a seed; nothing, if all is well. Of a kill, also how much was lost at worst. */
export type FaultsOf = (seed: number) => Found | Promise<Found>

/** What the process that started this one asks: each seed from one to before another. */
type Asked = Readonly<{ from: number; to: number }>

/** Tries the seeds that are asked for by the process that started this one, and answers what was wrong with each. */
export function serveSeeds(faultsOf: FaultsOf): void {
  process.on('message', ({ from, to }: Asked) => void tryEach(faultsOf, from, to))
  process.on('disconnect', () => process.exit())
  // Whoever started this one hears these too, lets it end what it is at, and goes.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => undefined)
  process.send?.('ready')
}

async function tryEach(faultsOf: FaultsOf, from: number, to: number): Promise<void> {
  const faults: Readonly<{ seed: number; fault: string }>[] = []
  let worst = 0
  for (let seed = from; seed < to; seed += 1) {
    const found = await foundWithin(faultsOf, seed)
    faults.push(...found.faults.map((fault) => ({ seed, fault })))
    worst = Math.max(worst, found.worst)
  }
  process.send?.({ from, to, faults, worst })
}

// In milliseconds of the processor: what holds the app for longer is a fault, whoever else is busy here.
const longest = 2000

async function foundWithin(faultsOf: FaultsOf, seed: number): Promise<Exclude<Found, readonly string[]>> {
  const start = process.cpuUsage()
  try {
    const found = await faultsOf(seed)
    const { faults, worst } = 'faults' in found ? found : { faults: found, worst: 0 }
    const { user, system } = process.cpuUsage(start)
    const taken = Math.round((user + system) / 1000)
    return { faults: taken > longest ? [...faults, `it took ${taken} ms of the processor`] : faults, worst }
  } catch (error) {
    return { faults: [`thrown: ${String(error instanceof Error ? error.stack : error)}`], worst: 0 }
  }
}
