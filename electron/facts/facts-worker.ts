import { parentPort } from 'node:worker_threads'
import { today } from '../system/clock'
import { factsOf, type Source } from './facts-of'

// A thread for one source: what takes too long, or too much memory, is ended with it.
// Sound: the other end of the port is `readInThread`, whose messages have this type.
parentPort?.once('message', (source) => {
  void factsOf(source as Source, today())
    .catch(() => null)
    .then((facts) => parentPort?.postMessage(facts))
})
