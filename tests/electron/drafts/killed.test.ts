import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { tidyAndReadFolder } from '#electron/drafts/draft-folder'
import { unfinished } from '#electron/system/write-whole'
import { bundled } from '#tests/bundled'
import { temporaryFolder } from '#tests/temporary-folder'

const rounds = 20
const people = 12

type Saved = Readonly<{ person: number; number: number }>

/** Kills the process once it has told so many saves; answers the last one that it told of each person. */
async function killedAfter(child: ChildProcess, saves: number): Promise<readonly number[]> {
  const last = Array<number>(people).fill(0)
  let told = 0
  child.on('message', ({ person, number }: Saved) => {
    last[person] = number
    if (++told === saves) child.kill('SIGKILL')
  })
  await once(child, 'close')
  return last
}

/** What the letters of a folder say, the deleted ones too; a letter that is not whole would be set aside. */
async function textsIn(folder: string): Promise<readonly string[]> {
  const deleted = await tidyAndReadFolder(join(folder, 'deleted')).catch(() => null)
  const { found, setAside } = await tidyAndReadFolder(folder)
  expect([...setAside, ...(deleted?.setAside ?? [])]).toEqual([])
  return [...found, ...(deleted?.found ?? [])].map(({ draft: { answers } }) =>
    answers.what?.kind === 'own' ? answers.what.text : '',
  )
}

/** The highest number of those that were written here, or there. */
function highest(texts: readonly string[], where: 'here' | 'there'): number {
  const found = texts.flatMap((text) => [...text.matchAll(/(\d+) (here|there)/g)])
  return Math.max(0, ...found.filter(([, , which]) => which === where).map(([, number]) => Number(number)))
}

test(`killed at ${rounds * people} points, what was said to be saved is there, whole, and so is what came from elsewhere`, async () => {
  const program = await bundled('tests/electron/drafts/typing-process.ts')
  const parent = await temporaryFolder()
  let inTheMiddle = 0
  for (let round = 1; round <= rounds; round++) {
    const home = join(parent, String(round))
    await mkdir(home)
    const child = fork(program, [home, String(people)], { env: { ...process.env, UV_THREADPOOL_SIZE: '16' } })
    const saved = await killedAfter(child, people * 2 + round * 5)
    for (const [person, number] of saved.entries()) {
      const folder = join(home, String(person))
      if ((await readdir(folder)).some((name) => unfinished.test(name))) inTheMiddle++
      const texts = await textsIn(folder)
      for (const text of texts.filter((one) => one !== '')) expect(text).toMatch(/ é{15000}$/)
      const there = [0, Math.min(number, 1), number][person % 3] ?? 0
      expect(highest(texts, 'here'), `round ${round}, person ${person}`).toBeGreaterThanOrEqual(number)
      expect(highest(texts, 'there'), `round ${round}, person ${person}`).toBeGreaterThanOrEqual(there)
    }
  }
  // Many of these ends come while a file is being written: otherwise nothing was put to the test.
  expect(inTheMiddle).toBeGreaterThan(10)
}, 60_000)
