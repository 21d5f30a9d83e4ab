import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { compose } from '#letter/compose/compose'
import type { Draft } from '#letter/draft/draft'
import { nobody } from '#letter/draft/new-draft'
import { makeDraft } from '#tests/draft'
import { amissInWindow, recipient, sender } from '#tests/in-window'
import { languageOf, library } from '#tests/languages'
import { readPlaces } from '#tests/pdf-places'
import { pdfsByLibreOffice } from './libre-office'
import { day, makeFiles } from './made-files'
import { withOwnFont } from './own-font'

const writers = { 'with-sender': sender, 'without-sender': { ...nobody, name: 'Andrée Bolduc' } }
const envelope = { window: true, folds: true }

const letters: Readonly<Record<string, Draft>> = Object.fromEntries(
  library.conventions.flatMap((convention) =>
    Object.entries(writers).map(([name, writer]) => [
      `${convention}-${name}`,
      makeDraft({ convention, writer, recipient, envelope }),
    ]),
  ),
)

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'two-lines-windows-'))
  await makeFiles(letters, folder)
  const documents = Object.keys(letters).map((name) => join(folder, `${name}.docx`))
  await pdfsByLibreOffice(documents, join(folder, 'office'), await withOwnFont(join(folder, 'fonts')))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

test.each(Object.entries(letters))(
  'in the Word document too a window shows the recipient alone, wherever the sheet lies: %s',
  async (name, draft) => {
    const language = languageOf(draft.convention)
    const { size, window } = language.conventions[draft.convention]?.envelope ?? {}
    const letter = compose(draft, language, day)
    const [own, theirs] = await Promise.all([
      readPlaces(await readFile(join(folder, `${name}.pdf`))),
      readPlaces(await readFile(join(folder, 'office', `${name}.pdf`))),
    ])
    const { folds = [] } = letter.page
    const [fold = 0] = folds
    expect(folds).toHaveLength(2)
    if (!size || !window) {
      expect(letter.page.window).toBeUndefined()
      return
    }
    const count = letter.parts.flatMap((part) => (part.kind === 'recipient' ? part.lines : [])).length
    for (const sheet of [own, theirs])
      expect(amissInWindow(sheet, { size, window, fold }, letter)).toEqual({ hidden: [], seen: [], found: count })
  },
)
