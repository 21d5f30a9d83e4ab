import { readdir, writeFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import type { Life } from '#letter/draft/draft'
import { Drafts } from '#electron/drafts/drafts'
import { draftText } from '#electron/drafts/draft-file'
import { readFolder } from '#electron/drafts/draft-folder'
import { agreedNow, asked, setUpClass } from './set-up-class'

const names = Array.from({ length: 30 }, (_, index) => `Élève ${index + 1}`)

/** An app on a shared folder, with what it told of conflicts and of lives. */
function appOn(folder: string) {
  const [elsewhere, lives]: [string[], Life[]] = [[], []]
  const drafts = new Drafts({
    folder,
    now: () => new Date().toISOString(),
    newId: () => crypto.randomUUID(),
    about: () => 'lettre',
    delay: 0,
    onElsewhere: ({ id }) => elsewhere.push(id),
    onLife: (_, life) => lives.push(life),
  })
  return { drafts, elsewhere, lives }
}

async function withClass(pupils: readonly string[] = names) {
  const app = await setUpClass()
  const made = await app.requests.makeClass({ ...asked, pupils })
  if (made.kind !== 'done') throw new Error(made.kind)
  return { ...app, letters: made.letters, class: made.class }
}

async function type(drafts: Drafts, id: string, words: string): Promise<void> {
  const draft = await drafts.current(id)
  if (draft.kind !== 'done') throw new Error(draft.problem)
  await drafts.keep({ ...draft.draft, answers: { ...draft.draft.answers, thanked: { kind: 'own', text: words } } })
}

test('two computers on one folder write thirty letters at once: all is kept, and nobody is asked anything', async () => {
  const { folder, letters } = await withClass()
  const apps = [appOn(folder), appOn(folder)] as const
  await Promise.all(
    letters.map(async ({ id, name }, index) => {
      const [here, there] = index % 2 === 0 ? apps : [apps[1], apps[0]]
      await here.drafts.open(id)
      for (let word = 1; word <= 5; word++) {
        await type(here.drafts, id, `${name} dit ${word}`)
        if (word === 3) await there.drafts.list()
      }
    }),
  )
  const { found } = await readFolder(folder)
  const said = found.map(({ draft: { answers } }) => (answers.thanked?.kind === 'own' ? answers.thanked.text : ''))
  expect(said.toSorted()).toEqual(names.map((name) => `${name} dit 5`).toSorted())
  expect(apps.flatMap(({ elsewhere }) => elsewhere)).toEqual([])
  expect((await readdir(folder)).length).toBe(names.length)
})

test('a word that is left, and an agreement, come to the child who has the letter open, and disturb nothing', async () => {
  const { folder, requests, letters, drafts } = await withClass(['Zoé'])
  const id = letters[0]?.id ?? ''
  const child = appOn(folder)
  await child.drafts.open(id)
  await type(child.drafts, id, 'Merci de la visite')

  expect(await requests.leaveWord({ id, word: ' Quel animal? ' })).toEqual({ kind: 'done' })
  await type(child.drafts, id, 'Merci de la visite au lynx')
  const typed = await child.drafts.current(id)
  expect(typed).toMatchObject({ draft: { pupil: { word: 'Quel animal?' } } })
  expect(child.lives.at(-1)?.pupil?.word).toBe('Quel animal?')

  const teacher = await drafts.open(id)
  if (teacher.kind === 'done') await drafts.agree(id, agreedNow(teacher.draft))
  await child.drafts.look(id)
  expect(child.lives.at(-1)?.agreed).not.toBeNull()
  expect(child.elsewhere).toEqual([])
  const { found } = await readFolder(folder)
  expect(found).toHaveLength(1)
  expect(found[0]?.draft).toMatchObject({
    answers: { thanked: { text: 'Merci de la visite au lynx' } },
    pupil: { word: 'Quel animal?' },
  })
  expect(found[0]?.draft.agreed).not.toBeNull()
})

test('words that were changed elsewhere are still asked about', async () => {
  const { folder, letters } = await withClass(['Zoé'])
  const id = letters[0]?.id ?? ''
  const [one, other] = [appOn(folder), appOn(folder)]
  await one.drafts.open(id)
  await other.drafts.open(id)
  await type(one.drafts, id, 'Ici')
  await type(other.drafts, id, 'Là')
  expect(other.elsewhere).toEqual([id])
  expect((await readFolder(folder)).found).toHaveLength(2)
})

test('a letter that an adult only reads, while its child writes on, is asked about by nobody and stays one', async () => {
  const { folder, letters } = await withClass(['Zoé'])
  const id = letters[0]?.id ?? ''
  const [child, teacher] = [appOn(folder), appOn(folder)]
  await child.drafts.open(id)
  await teacher.drafts.open(id)
  for (const words of ['Merci', 'Merci pour le lynx']) {
    await type(child.drafts, id, words)
    await teacher.drafts.look(id)
  }
  expect([...child.elsewhere, ...teacher.elsewhere]).toEqual([])
  expect(await readdir(folder)).toHaveLength(1)
  expect(await teacher.drafts.open(id)).toMatchObject({
    draft: { answers: { thanked: { text: 'Merci pour le lynx' } } },
  })
  await type(teacher.drafts, id, 'Merci pour le lynx et les loups')
  expect(teacher.elsewhere).toEqual([])

  await type(child.drafts, id, 'Merci pour le lynx et les ours')
  expect(child.elsewhere).toEqual([id])
  expect(await readdir(folder)).toHaveLength(2)
})

test('an agreement that another computer wrote over, not knowing of it, is written again', async () => {
  const { folder, letters, drafts } = await withClass(['Zoé'])
  const id = letters[0]?.id ?? ''
  const [before] = (await readFolder(folder)).found
  if (!before) throw new Error('There is no letter')
  const opened = await drafts.open(id)
  if (opened.kind === 'done') await drafts.agree(id, agreedNow(opened.draft))
  const pupil = { class: '', title: '', name: '', place: 0, ...before.draft.pupil, word: 'Bravo!' }
  await writeFile(before.path, draftText({ ...before.draft, pupil }))
  await drafts.look(id)
  const [after] = (await readFolder(folder)).found
  expect(after?.draft).toMatchObject({ pupil: { word: 'Bravo!' } })
  expect(after?.draft.agreed).not.toBeNull()
})
