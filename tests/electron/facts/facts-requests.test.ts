import { EventEmitter } from 'node:events'
import { expect, test, vi } from 'vitest'
import { factsRequests } from '#electron/facts/facts-requests'
import type { FactsThread } from '#electron/facts/read-in-thread'
import type { Source } from '#electron/facts/facts-of'

/** A thread that does this with a source. */
function threadThat(does: (thread: EventEmitter, source: Source) => void) {
  const emitter = new EventEmitter()
  const terminate = vi.fn<FactsThread['terminate']>()
  const thread: FactsThread = {
    on: (event, listener) => emitter.on(event, listener),
    postMessage: (source) => does(emitter, source),
    terminate,
  }
  return { thread, terminate }
}

const fact = { kind: 'reference', what: 'order', code: 'HL-20417', line: 'Order number: HL-20417' }

test('the facts that a thread finds are answered, and the thread is ended', async () => {
  const { thread, terminate } = threadThat((end) => end.emit('message', [fact]))
  expect(await factsRequests(() => thread).findFacts({ text: fact.line })).toEqual({ kind: 'done', facts: [fact] })
  expect(terminate).toHaveBeenCalledOnce()
})

test.each([
  ['can not read the source', (end: EventEmitter) => end.emit('message', null)],
  ['takes too much memory', (end: EventEmitter) => end.emit('error', new Error('ERR_WORKER_OUT_OF_MEMORY'))],
  ['ends', (end: EventEmitter) => end.emit('exit', 1)],
  ['never answers', () => undefined],
])('a thread that %s is a refusal, and is ended', async (_, does) => {
  const { thread, terminate } = threadThat(does)
  const outcome = await factsRequests(() => thread, 20).findFacts({ text: 'x' })
  expect(outcome).toEqual({ kind: 'failed', problem: 'unreadable' })
  expect(terminate).toHaveBeenCalledOnce()
})

test('a thread that can not be started is a refusal', async () => {
  const start = () => {
    throw new Error('No more threads')
  }
  expect(await factsRequests(start).findFacts({ text: 'x' })).toEqual({ kind: 'failed', problem: 'unreadable' })
})
