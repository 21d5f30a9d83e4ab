import { expect, test } from 'vitest'
import { LongDoings } from '#electron/system/long-doing'

test('what is asked for twice at once is stopped by its name in both, and in the one that goes on', async () => {
  const doings = new LongDoings<'class-file'>(() => undefined)
  const ends: (() => void)[] = []
  const begin = () => {
    const seen: { signal?: AbortSignal } = {}
    const done = doings.during('class-file', ({ signal }) => {
      seen.signal = signal
      return new Promise<void>((resolve) => void ends.push(resolve))
    })
    return { done, isStopped: () => seen.signal?.aborted }
  }
  const [first, second] = [begin(), begin()]
  ends[1]?.()
  await second.done
  expect(first.isStopped()).toBe(false)
  doings.stop('class-file')
  expect([first.isStopped(), second.isStopped()]).toEqual([true, false])
  const [third, fourth] = [begin(), begin()]
  doings.stop('class-file')
  expect([third.isStopped(), fourth.isStopped()]).toEqual([true, true])
  for (const end of ends) end()
  await Promise.all([first.done, third.done, fourth.done])
})
