import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { calls, type Bridge } from '#electron/bridge/bridge'
import { callNames } from '#electron/bridge/names'
import { draftText } from '#electron/drafts/draft-file'
import { readFolder } from '#electron/drafts/draft-folder'
import { makeDraft } from '#tests/draft'
import { chance } from '#tests/typed-texts'
import { brokenOf, uuid, valueOf } from './from-schema'

/** A person’s app in a home of its own: what answers the window, and what waits until its last words are on the disk. */
export type Answering = Readonly<{ requests: Bridge; settled: () => Promise<void> }>

/** How the app is made for a home: its letters in `letters`, its settings in `settings`, what it makes in `produced`. */
export type AnsweringIn = (home: string, next: () => number) => Promise<Answering>

const callsOfSeed = 30
const patience = 30_000
const folders = ['letters', 'produced', 'settings', 'usual']

/** What is wrong with what thirty calls of the seed, right and broken, do to a home; nothing, if all is well. */
export async function bridgeFaults(answeringIn: AnsweringIn, seed: number): Promise<readonly string[]> {
  const next = chance(seed)
  const around = await mkdtemp(join(tmpdir(), 'two-lines-bridge-'))
  const home = join(around, 'home')
  try {
    for (const folder of folders) await mkdir(join(home, folder), { recursive: true })
    await writeFile(join(around, 'canary'), 'sings')
    const drafts = [0, 1, 2].map(() => makeDraft({ id: uuid(next), convention: next() < 0.5 ? 'fr-CA' : 'en-GB' }))
    for (const draft of drafts) await writeFile(join(home, 'letters', `${draft.id}.twolines`), draftText(draft))
    const { requests, settled } = await answeringIn(home, next)
    const faults: string[] = []
    for (let call = 0; call < callsOfSeed; call += 1)
      faults.push(
        ...(await faultsOfCall(
          requests,
          drafts.map(({ id }) => id),
          next,
        )),
      )
    await settled()
    return [...faults, ...(await faultsAround(around))]
  } finally {
    await rm(around, { recursive: true, force: true, maxRetries: 10 })
  }
}

async function faultsOfCall(requests: Bridge, ids: readonly string[], next: () => number): Promise<readonly string[]> {
  const name = callNames[Math.floor(next() * callNames.length)] ?? 'start'
  // Erasing everything would leave little to ask for: it is asked less often.
  if (name === 'eraseAll' && next() < 0.8) return []
  const { schema } = calls[name]
  const made = next() < 0.65 ? valueOf(schema, next) : brokenOf(schema, next)
  const given = next() < 0.85 ? withIdOf(made, ids[Math.floor(next() * ids.length)] ?? '') : made
  const parsed = checked(schema, given)
  if (!parsed?.success) return []
  // Sound: the argument of a function of the bridge is what the schema of its name makes.
  const request = requests[name] as ((checked: unknown) => Promise<unknown>) | undefined
  // A test has no screen, and answers less.
  if (!request) return []
  try {
    const answer = await Promise.race([request(parsed.data), wait(patience, 'late', { ref: false })])
    if (answer === 'late') return [`${name} did not answer`]
    structuredClone(answer)
    return []
  } catch (error) {
    return [`${name} threw: ${String(error instanceof Error ? error.stack : error).slice(0, 600)}`]
  }
}

// Bytes in place of a list end the check itself: the bridge refuses that call too.
function checked(schema: (typeof calls)[keyof Bridge]['schema'], given: unknown) {
  try {
    return schema.safeParse(given)
  } catch {
    return null
  }
}

function withIdOf(value: unknown, id: string): unknown {
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value
  if ('words' in value && typeof value.words === 'object') return { ...value, words: { ...value.words, id } }
  return 'id' in value ? { ...value, id } : value
}

async function faultsAround(around: string): Promise<readonly string[]> {
  const faults: string[] = []
  const names = (await readdir(around)).toSorted()
  if (names.join() !== 'canary,home') faults.push(`written outside: ${names.join()}`)
  else if ((await readFile(join(around, 'canary'), 'utf8')) !== 'sings') faults.push('written over, outside')
  const home = (await readdir(join(around, 'home'))).filter((name) => !folders.includes(name))
  if (home.length > 0) faults.push(`written beside the folder: ${home.join()}`)
  const strange = (await readdir(join(around, 'home'), { recursive: true, withFileTypes: true })).filter(
    (entry) => entry.isSymbolicLink() || entry.name.endsWith('.unfinished'),
  )
  if (strange.length > 0) faults.push(`left: ${strange.map(({ parentPath, name }) => join(parentPath, name)).join()}`)
  const { broken, passedOver } = await readFolder(join(around, 'home', 'letters'))
  if (broken.length + passedOver.length > 0)
    faults.push(`a letter that can not be read: ${JSON.stringify([broken, passedOver]).slice(0, 300)}`)
  return faults
}
