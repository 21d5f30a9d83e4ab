import { randomUUID } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { newLetters } from '#electron/class/new-class'
import { Drafts } from '#electron/drafts/drafts'
import { unheard } from '#electron/system/long-doing'
import { saveFolder } from '#electron/system/save-folder'
import { nobody } from '#letter/draft/new-draft'

// Somebody who makes classes of so many pupils, or saves folders of so many files, without end, for a test that kills the process.
// Each is told once it was said to be there.
const [, , what = '', folder = '', pupils = '1'] = process.argv
const names = Array.from({ length: Number(pupils) }, (_, index) => `Élève ${index + 1}`)
const [now, newId] = [() => new Date().toISOString(), () => randomUUID()]

async function* files() {
  for (const name of names) {
    await setImmediate()
    yield { name: `${name}.pdf`, data: new TextEncoder().encode(`%PDF ${'é'.repeat(20_000)} ${name}`) }
  }
}

const common = { title: '5e B', door: 'thankful', convention: 'fr-CA', recipient: nobody, school: nobody } as const
const drafts = new Drafts({ folder, now, newId, about: () => '' })

for (let round = 1; ; round++) {
  if (what === 'make') {
    const task = { ...common, class: newId(), matter: 'La visite' }
    const letters = newLetters(task, names, 0, { newId, now: now() })
    const made = await drafts.addTogether(
      letters.map((draft) => ({ draft, about: draft.writer.name })),
      unheard(),
    )
    if (made.kind !== 'done') throw new Error(made.kind)
    process.send?.(task.class)
  } else {
    const saved = await saveFolder(folder, { about: 'Lettres', name: `Lettres - ${2000 + round}-11-21` }, files)
    if (saved.kind !== 'done') throw new Error(saved.problem)
    process.send?.(saved.file)
  }
}
