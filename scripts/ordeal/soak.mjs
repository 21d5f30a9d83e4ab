import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runnerImport } from 'vite'
import { median } from '../bench/figures.mjs'
import { familyMemory, programs, withWindow } from '../bench/windows.mjs'
import { buildIfNeeded } from '../build.mjs'
import { root } from '../places.mjs'

const second = 1000
const minute = 60 * second
const sentence =
  'Une phrase de plus, tapée lettre à lettre, pour voir si la mémoire reste la même au bout de vingt minutes. '
/** How much longer the heap may be at the end than at the beginning, in MiB: what is undone is kept, up to its limit. */
const mostGrown = 8

/** Writes for so many minutes in the window, as fast as a hand that never rests; answers whether the memory stayed the same. */
export async function soak(minutes = 20) {
  await buildIfNeeded()
  const { module: stories } = await runnerImport(join(root, 'tests/stories/stories.ts'), { configFile: false, root })
  const draft = stories.frenchStories['thirty-seconds']
  const samples = []
  const start = Date.now()
  const prepare = (data) => {
    const folder = join(data, 'letters')
    mkdirSync(folder)
    writeFileSync(join(folder, 'letter.twolines'), JSON.stringify({ ...draft, at: 'what' }))
    writeFileSync(
      join(data, 'settings.json'),
      JSON.stringify({ folder, open: draft.id, asking: 'one-page', welcomed: true }),
    )
  }
  const keys = await withWindow(programs.app, (window) => write(window, start + minutes * minute, samples), { prepare })
  const quarter = Math.max(1, Math.floor(samples.length / 4))
  const of = (what, from, to) => median(samples.slice(from, to).map((sample) => sample[what]))
  const [heapBefore, heapAfter] = [of('heap', quarter, 2 * quarter), of('heap', -quarter)]
  const [before, after] = [of('memory', quarter, 2 * quarter), of('memory', -quarter)]
  const told = `heap ${heapBefore.toFixed(1)} then ${heapAfter.toFixed(1)} MiB, all processes ${before.toFixed(0)} then ${after.toFixed(0)} MiB, ${of('nodes', -quarter)} nodes`
  return {
    part: 'soak',
    done: keys,
    faults: heapAfter - heapBefore > mostGrown ? [{ seed: 0, fault: 'the memory grew' }] : [],
    seconds: (Date.now() - start) / second,
    seed: '-',
    more: told,
  }
}

async function write({ page, pid }, until, samples) {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Performance.enable')
  const fields = page.locator('form textarea')
  await fields.first().waitFor()
  let keys = 0
  for (let round = 0; Date.now() < until; round += 1) {
    const field = fields.nth(round % (await fields.count()))
    await field.focus()
    // A letter stays as long as a letter is.
    await page.keyboard.press((await field.inputValue()).length > 600 ? 'Control+a' : 'Control+End')
    await page.keyboard.type(sentence, { delay: 25 })
    keys += sentence.length
    if (round % 5 === 4) {
      const sample = await memoryOf(devtools, pid)
      samples.push(sample)
      if (samples.length % 4 === 0)
        console.log(`soak: ${keys} keys, heap ${sample.heap.toFixed(1)} MiB, all ${sample.memory.toFixed(0)} MiB`)
    }
  }
  return keys
}

// After what nobody needs any more was let go.
async function memoryOf(devtools, pid) {
  await devtools.send('HeapProfiler.collectGarbage')
  const { metrics } = await devtools.send('Performance.getMetrics')
  const of = (name) => metrics.find((metric) => metric.name === name)?.value ?? 0
  return { heap: of('JSHeapUsedSize') / 1024 / 1024, nodes: of('Nodes'), memory: familyMemory(pid) ?? 0 }
}
