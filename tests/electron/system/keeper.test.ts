import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Keeper } from '#electron/system/keeper'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const full = () => Object.assign(new Error('full'), { code: 'ENOSPC' })

function keeperOn(write: (value: string) => Promise<void> = () => Promise.resolve()) {
  const written: string[] = []
  const keeper = new Keeper<string>({
    write: async (value, signal) => {
      await write(value)
      signal.throwIfAborted()
      written.push(value)
    },
    writeNow: (value) => void written.push(value),
    delay: 200,
  })
  keeper.hold('a', '')
  return { keeper, written }
}

test('a burst of keystrokes makes one write, of the last of them, and every one is answered', async () => {
  const { keeper, written } = keeperOn()
  const answers = Promise.all(['b', 'bo', 'bon'].map((value) => keeper.keep('a', value)))
  await vi.advanceTimersByTimeAsync(200)
  expect(written).toEqual(['bon'])
  expect(await answers).toEqual([{ kind: 'done' }, { kind: 'done' }, { kind: 'done' }])
})

test('somebody who never stops typing is saved all the same', async () => {
  const { keeper, written } = keeperOn()
  for (let keystroke = 1; keystroke <= 20; keystroke++) {
    void keeper.keep('a', 'x'.repeat(keystroke))
    await vi.advanceTimersByTimeAsync(50)
  }
  expect(written.map((value) => value.length)).toEqual([4, 8, 12, 16, 20])
})

test('on a slow disk, what is typed during a write has waited already: it is written as soon as that ends', async () => {
  const slow = () => new Promise<void>((resolve) => setTimeout(resolve, 150))
  const { keeper, written } = keeperOn(slow)
  void keeper.keep('a', 'one')
  await vi.advanceTimersByTimeAsync(200)
  const typedAt = performance.now()
  void keeper.keep('a', 'two')
  await vi.advanceTimersByTimeAsync(349)
  expect(written).toEqual(['one'])
  await vi.advanceTimersByTimeAsync(1)
  expect(written).toEqual(['one', 'two'])
  expect(performance.now() - typedAt).toBe(350)
})

test('nothing is written when nothing has changed', async () => {
  const { keeper, written } = keeperOn()
  expect(await keeper.keep('a', '')).toEqual({ kind: 'done' })
  expect(written).toEqual([])
})

test('what is typed during a write is written after it', async () => {
  let finish = () => {}
  const { keeper, written } = keeperOn(() => new Promise((resolve) => (finish = resolve)))
  const first = keeper.keep('a', 'one')
  await vi.advanceTimersByTimeAsync(200)
  const second = keeper.keep('a', 'two')
  finish()
  expect(await first).toEqual({ kind: 'done' })
  await vi.advanceTimersByTimeAsync(200)
  finish()
  expect(await second).toEqual({ kind: 'done' })
  expect(written).toEqual(['one', 'two'])
})

test('a value that was refused is told, kept, and written with the next change', async () => {
  const write = vi.fn<(value: string) => Promise<void>>().mockRejectedValueOnce(full()).mockResolvedValue()
  const { keeper, written } = keeperOn(write)
  const first = keeper.keep('a', 'one')
  await vi.advanceTimersByTimeAsync(200)
  expect(await first).toEqual({ kind: 'failed', problem: 'disk-full' })
  expect(keeper.unsaved()).toEqual(['one'])
  expect(keeper.latest('a')).toBe('one')

  const again = keeper.keep('a', 'one')
  await vi.advanceTimersByTimeAsync(200)
  expect(await again).toEqual({ kind: 'done' })
  expect(written).toEqual(['one'])
  expect(keeper.unsaved()).toEqual([])
})

test('flushing writes at once what waits and what was refused', async () => {
  const write = vi.fn<(value: string) => Promise<void>>().mockRejectedValueOnce(full()).mockResolvedValue()
  const { keeper, written } = keeperOn(write)
  void keeper.keep('a', 'one')
  expect(await keeper.flush()).toEqual([{ kind: 'failed', problem: 'disk-full' }])
  expect(await keeper.flush()).toEqual([])
  expect(written).toEqual(['one'])
  await vi.advanceTimersByTimeAsync(1000)
  expect(written).toEqual(['one'])
})

test('flushing waits for the write under way, then writes what came during it', async () => {
  let finish = () => {}
  const { keeper, written } = keeperOn(() => new Promise((resolve) => (finish = resolve)))
  void keeper.keep('a', 'one')
  await vi.advanceTimersByTimeAsync(200)
  void keeper.keep('a', 'two')
  const flushed = keeper.flush()
  finish()
  await vi.advanceTimersByTimeAsync(0)
  finish()
  expect(await flushed).toEqual([])
  expect(written).toEqual(['one', 'two'])
})

test('at the end of the session, the newest words win over a slower write of older ones', async () => {
  let finish = () => {}
  const { keeper, written } = keeperOn(() => new Promise((resolve) => (finish = resolve)))
  void keeper.keep('a', 'one')
  await vi.advanceTimersByTimeAsync(200)
  void keeper.keep('a', 'two')
  keeper.flushNow()
  finish()
  await vi.advanceTimersByTimeAsync(0)
  expect(written).toEqual(['two'])
})

test('what was read again from the disk does not replace words that are still to be written', async () => {
  const { keeper } = keeperOn()
  void keeper.keep('a', 'mine')
  expect(keeper.hold('a', 'older')).toBe('mine')
  await vi.advanceTimersByTimeAsync(200)
  expect(keeper.hold('a', 'changed elsewhere')).toBe('changed elsewhere')
})

test('what is forgotten is not written any more', async () => {
  const { keeper, written } = keeperOn()
  const answer = keeper.keep('a', 'one')
  await keeper.forget('a')
  await vi.advanceTimersByTimeAsync(1000)
  expect(await answer).toEqual({ kind: 'failed', problem: 'not-found' })
  expect(written).toEqual([])
  expect(keeper.latest('a')).toBeUndefined()
})

describe('what the disk refuses', () => {
  /** A keeper on a disk that refuses until it is `mended`; what it told of the letter, in order. */
  function refusing() {
    let isFull = true
    const told: unknown[] = []
    const write = vi.fn<(value: string) => Promise<void>>(() => (isFull ? Promise.reject(full()) : Promise.resolve()))
    const keeper = new Keeper<string>({
      write,
      writeNow: () => undefined,
      onSaving: (id, saving) => void told.push([id, typeof saving === 'string' ? saving : saving.problem]),
      delay: 200,
    })
    keeper.hold('a', '')
    return { keeper, write, told, mend: () => void (isFull = false) }
  }

  test('is tried again by itself: after 2 seconds, 5, then every 15, and is told once it is written', async () => {
    const { keeper, write, told, mend } = refusing()
    void keeper.keep('a', 'one')
    const triesAfter: number[] = []
    for (const seconds of [0.2, 1.9, 0.1, 4.9, 0.1, 14.9, 0.1, 14.9, 0.1]) {
      await vi.advanceTimersByTimeAsync(seconds * 1000)
      triesAfter.push(write.mock.calls.length)
    }
    expect(triesAfter).toEqual([1, 1, 2, 2, 3, 3, 4, 4, 5])
    expect(keeper.unsavedStates()).toMatchObject([{ id: 'a', saving: { problem: 'disk-full' } }])
    mend()
    await vi.advanceTimersByTimeAsync(15_000)
    expect(told).toEqual([
      ['a', 'saving'],
      ['a', 'disk-full'],
      ['a', 'saved'],
    ])
    expect([keeper.unsaved(), keeper.unsavedStates()]).toEqual([[], []])
    await vi.advanceTimersByTimeAsync(60_000)
    expect(write).toHaveBeenCalledTimes(6)
  })

  test('is written with the next keystroke, without waiting for the next try', async () => {
    const { keeper, told, mend } = refusing()
    void keeper.keep('a', 'one')
    await vi.advanceTimersByTimeAsync(200 + 2000 + 5000)
    mend()
    void keeper.keep('a', 'one more')
    await vi.advanceTimersByTimeAsync(200)
    expect(told.at(-1)).toEqual(['a', 'saved'])
  })

  test('is tried at once when asked, and nothing else is', async () => {
    const { keeper, write, told, mend } = refusing()
    void keeper.keep('a', 'one')
    await vi.advanceTimersByTimeAsync(200)
    keeper.hold('b', 'on the disk')
    mend()
    keeper.retry()
    await vi.advanceTimersByTimeAsync(0)
    expect(told.at(-1)).toEqual(['a', 'saved'])
    expect(write).toHaveBeenCalledTimes(2)
  })

  test('is told no more of a letter that is forgotten, and never tried again', async () => {
    const { keeper, write, told } = refusing()
    void keeper.keep('a', 'one')
    await vi.advanceTimersByTimeAsync(200)
    await keeper.forget('a')
    await vi.advanceTimersByTimeAsync(60_000)
    expect(told.at(-1)).toEqual(['a', 'saved'])
    expect(write).toHaveBeenCalledOnce()
  })
})

test('words on their way are told as such, and as saved only once the last of them are on the disk', async () => {
  let finish = () => {}
  const told: unknown[] = []
  const keeper = new Keeper<string>({
    write: () => new Promise((resolve) => (finish = resolve)),
    writeNow: () => undefined,
    onSaving: (_id, saving) => void told.push(saving),
    delay: 200,
  })
  keeper.hold('a', '')
  void keeper.keep('a', 'one')
  await vi.advanceTimersByTimeAsync(200)
  void keeper.keep('a', 'two')
  finish()
  await vi.advanceTimersByTimeAsync(200)
  expect(told).toEqual(['saving'])
  finish()
  await vi.advanceTimersByTimeAsync(0)
  expect(told).toEqual(['saving', 'saved'])
})
