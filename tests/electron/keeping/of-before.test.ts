import { copyFile, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { draftText, readDraftFile } from '#electron/drafts/draft-file'
import { readFolder } from '#electron/drafts/draft-folder'
import { restore } from '#electron/keeping/restore'
import { peopleRequests } from '#electron/people/people-requests'
import { settingsIn } from '#electron/settings/settings-in-use'
import { StoredSettings } from '#electron/settings/settings'
import { compose } from '#letter/compose/compose'
import { isAgreed } from '#letter/parent/agreement'
import type { Draft } from '#letter/draft/draft'
import { sentOf } from '#letter/draft/sent'
import { readLanguage } from '#locales/registry'
import { draftsIn } from '#tests/kept-drafts'
import { letterText } from '#tests/letter-text'
import { temporaryFolder } from '#tests/temporary-folder'

// What an earlier version wrote, with all that it could keep: never written again. Beside it, its letters as they were then, whose text
// changes only where what the app says does.
const before = (name: string) => join('tests/fixtures/before', name)
const letterOf = async (draft: Draft) => compose(draft, await readLanguage(draft.convention), '2026-11-21')

async function draftOf(name: string): Promise<Draft> {
  const reading = await readDraftFile(before(`${name}.twolines`))
  if (reading.kind !== 'draft') throw new Error(reading.kind)
  return reading.draft
}

test.each(['adult', 'second', 'child'])(
  'a draft of before opens with all it had; its letter is as it was sent, or says the same in the words of today: %s',
  async (name) => {
    const draft = await draftOf(name)
    expect(JSON.parse(draftText(draft))).toMatchObject(
      JSON.parse(await readFile(before(`${name}.twolines`), 'utf8')) as object,
    )
    const letter = sentOf(draft)?.letter ?? (await letterOf(draft))
    await expect(letterText(letter)).toMatchFileSnapshot(`../../../${before(`${name}.txt`)}`)
  },
)

test('an agreement of before holds for the words it was given to, and is asked again for others', async () => {
  const draft = await draftOf('child')
  expect(draft.agreed?.letter).toBeTruthy()
  expect(isAgreed(draft, await letterOf(draft))).toBe(false)
})

test('settings of before mean what they meant', async () => {
  const folder = await temporaryFolder()
  await copyFile(before('settings.json'), join(folder, 'settings.json'))
  const settings = new StoredSettings(folder)
  expect(settingsIn({ settings, preferred: ['en-GB'] })).toEqual({
    language: 'fr',
    place: 'CA-QC',
    convention: 'fr-CA',
    child: true,
    wall: '',
    welcomed: true,
    asking: 'one-page',
    look: 'dark',
    contrast: 'more',
    typeface: 'dyslexic',
    textSize: 150,
    spacing: 'wide',
    readingVoice: 'Amélie',
    signature: '',
    ownWords: [],
    hand: {},
    fixed: [],
  })
  expect(settings.stored).toMatchObject({
    folder: '/home/clara/Lettres',
    open: (await draftOf('adult')).id,
    windowPlace: { x: 40, y: 60, width: 1100, height: 760, maximized: false },
  })
})

test('a backup of before gives back every letter, what goes with it, and the people written to', async () => {
  const folder = await temporaryFolder()
  expect(await restore(before('letters.zip'), folder)).toEqual({
    ...{ kind: 'done', added: 3, deleted: 1, already: 0, both: 0 },
    ...{ lost: [], isWhole: true, isStopped: false },
  })
  const [adult, ...others] = await Promise.all(['adult', 'second', 'child'].map(draftOf))
  const { found } = await readFolder(folder)
  expect(new Set(found.map(({ draft }) => draft))).toEqual(new Set([adult, ...others]))

  const drafts = draftsIn(folder)
  expect(await drafts.trash.list(folder)).toMatchObject({ deleted: [{ title: 'Le train est parti sans nous.' }] })
  expect(await readdir(join(folder, 'set-aside'))).toEqual(['broken.twolines'])
  const sizes = adult?.enclosed.map(({ file, size }) => [file, size]) ?? []
  expect(sizes).toHaveLength(2)
  for (const [file, size] of sizes) {
    expect(await readFile(join(folder, 'enclosures', adult?.id ?? '', String(file)))).toHaveLength(Number(size))
  }
  // The telephone was put right in the list, and the driver taken out of it.
  expect(await peopleRequests(drafts, () => '').listPeople()).toEqual({
    kind: 'done',
    people: [{ key: 'camp du lac lemieux', party: { ...adult?.recipient, phone: '819 555-0100' }, letters: 2 }],
    isBroken: false,
  })
})
