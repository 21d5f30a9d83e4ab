import { expect, test, vi } from 'vitest'
import type { Bridge } from '#electron/bridge/bridge'
import { wordsOf } from '#letter/draft/words-and-life'
import { Savings } from '#renderer/app/savings'
import { makeDraft } from '#tests/draft'

const words = wordsOf(makeDraft())
const { id } = words
const full = { kind: 'failed', problem: 'disk-full' } as const

/** A window whose main process answers when the test says so. */
function setUp(unsaved: ConstructorParameters<typeof Savings>[1] = []) {
  const answers: PromiseWithResolvers<Awaited<ReturnType<Bridge['keepWords']>>>[] = []
  const savings = new Savings(
    {
      keepWords: () => {
        const answer = Promise.withResolvers<Awaited<ReturnType<Bridge['keepWords']>>>()
        answers.push(answer)
        return answer.promise
      },
    },
    unsaved,
  )
  return { savings, answers }
}

test('a letter is saved as long as nothing was typed', () => {
  expect(setUp().savings.of(id)).toBe('saved')
})

test('from the keystroke on it is not, whatever was told of the words before it', async () => {
  const { savings, answers } = setUp()
  const kept = savings.keep(words)
  expect(savings.of(id)).toBe('saving')
  savings.tell(id, 'saved')
  expect(savings.of(id)).toBe('saving')
  answers[0]?.resolve({ kind: 'done' })
  await kept
  expect(savings.of(id)).toBe('saved')
})

test('what the main process can not write is told until it can, through every later keystroke', async () => {
  const { savings, answers } = setUp()
  const first = savings.keep(words)
  savings.tell(id, full)
  answers[0]?.resolve(full)
  await first
  void savings.keep(words)
  expect([savings.of(id), savings.refusal()]).toEqual([full, full])
  answers[1]?.resolve({ kind: 'done' })
  savings.tell(id, 'saved')
  await vi.waitFor(() => expect(savings.of(id)).toBe('saved'))
  expect(savings.refusal()).toBeNull()
})

test('words that did not even reach the main process are not saved, until some do', async () => {
  const { savings, answers } = setUp()
  const lost = savings.keep(words)
  answers[0]?.reject(new Error('Failed: keepWords'))
  await lost
  expect(savings.of(id)).toEqual({ kind: 'failed', problem: 'unknown' })
  const kept = savings.keep(words)
  answers[1]?.resolve({ kind: 'done' })
  await kept
  expect(savings.of(id)).toBe('saved')
})

test('a window that starts again knows what is not on the disk; one letter is not another', () => {
  const { savings } = setUp([{ id, saving: full }])
  expect([savings.of(id), savings.of('another'), savings.refusal()]).toEqual([full, 'saved', full])
})

test('whoever listens hears each change, until they stop', async () => {
  const { savings } = setUp()
  const heard = vi.fn<() => void>()
  const stop = savings.subscribe(heard)
  savings.tell(id, full)
  expect(heard).toHaveBeenCalledOnce()
  stop()
  savings.tell(id, 'saved')
  expect(heard).toHaveBeenCalledOnce()
})
