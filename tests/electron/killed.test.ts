import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readFolder } from '#electron/draft-folder'
import { bundled } from '../bundled'
import { temporaryFolder } from '../temporary-folder'

/** Kills the process once it has told so many saves; answers the last one it told. */
async function killedAfter(child: ChildProcess, saves: number): Promise<number> {
  let last = 0
  child.on('message', (typed: number) => {
    last = typed
    if (typed === saves) child.kill('SIGKILL')
  })
  await once(child, 'close')
  return last
}

test('whenever the process is killed, what it said was saved is there, whole', async () => {
  const program = await bundled('tests/electron/typing-process.ts')
  const parent = await temporaryFolder()
  for (let round = 1; round <= 12; round++) {
    const folder = join(parent, String(round))
    await mkdir(folder)
    const acknowledged = await killedAfter(fork(program, [folder]), round * 3)
    const { found, setAside } = await readFolder(folder)
    const answer = found[0]?.draft.answers.what
    const text = answer?.kind === 'own' ? answer.text : ''
    expect(found).toHaveLength(1)
    expect(setAside).toEqual([])
    expect(parseInt(text, 10)).toBeGreaterThanOrEqual(acknowledged)
    expect(text).toMatch(/^\d+ é{15000}$/)
    expect((await readdir(folder)).length).toBeLessThanOrEqual(2)
  }
}, 60_000)
