import { randomUUID } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { draftText } from '#electron/drafts/draft-file'
import { Drafts } from '#electron/drafts/drafts'
import { writeWhole } from '#electron/system/write-whole'
import type { Draft } from '#letter/draft/draft'

// People who type without end, each in a folder of their own, for a test that kills the process: each number is told once it
// is on the disk. One in three types in a letter that was changed elsewhere; one in three chooses again and again.
const [, , parent = '', people = '1'] = process.argv

// Long enough for a write to take a while.
const filling = 'é'.repeat(15_000)
const saying = (draft: Draft, words: string): Draft => ({
  ...draft,
  answers: { what: { kind: 'own', text: `${words} ${filling}` } },
})

await Promise.all(Array.from({ length: Number(people) }, (_, person) => type(person)))

async function type(person: number): Promise<void> {
  const folder = join(parent, String(person))
  await mkdir(folder)
  const drafts = new Drafts({
    folder,
    now: () => new Date().toISOString(),
    newId: () => randomUUID(),
    about: () => String(person),
    delay: 2,
  })
  const created = await drafts.create('disappointed', 'fr-CA')
  if (created.kind === 'failed') throw new Error(created.problem)
  let { draft } = created
  const fileOf = () => join(folder, `${draft.changed.slice(0, 10)}-${person}-${draft.id.slice(0, 8)}.twolines`)
  // Whoever writes there has read what was last written here.
  const changeElsewhere = (number: number) =>
    writeWhole(fileOf(), draftText(saying(draft, `${number} there after ${number - 1} here`)))

  if (person % 3 === 1) await changeElsewhere(1)
  for (let number = 1; ; number++) {
    if (person % 3 === 2) await changeElsewhere(number)
    const kept = await drafts.keep(saying(draft, `${number} here`))
    if (kept.kind === 'done') process.send?.({ person, number })
    if (person % 3 !== 2) continue
    const chosen = await drafts.settle(draft.id, number % 2 === 0 ? 'mine' : 'other')
    if (chosen.kind === 'failed') throw new Error(chosen.problem)
    draft = chosen.draft
  }
}
