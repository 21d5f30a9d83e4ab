import { randomUUID } from 'node:crypto'
import { Drafts } from '#electron/drafts'

// A person who types without end, for a test that kills the process: each number is told once it is on the disk.
const [, , folder = ''] = process.argv
const drafts = new Drafts({
  folder,
  now: () => new Date().toISOString(),
  newId: () => randomUUID(),
  about: ({ door }) => door,
  delay: 2,
})
const created = await drafts.create('disappointed', 'fr-CA')
if (created.kind === 'failed') throw new Error(created.problem)

// Long enough for a write to take a while.
const filling = 'é'.repeat(15_000)
for (let typed = 1; ; typed++) {
  const text = `${typed} ${filling}`
  const outcome = await drafts.keep({ ...created.draft, answers: { what: { kind: 'own', text } } })
  if (outcome.kind === 'done') process.send?.(typed)
}
