import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { writeDocx } from '#electron/export/docx'
import { alone } from '#electron/export/goes-with'
import { compose } from '#letter/compose/compose'
import type { Draft } from '#letter/draft/draft'
import { nobody } from '#letter/draft/new-draft'
import { languageOf } from '#locales/registry'
import { makeDraft } from '#tests/draft'
import { inkPng } from '#tests/signatures'
import '#tests/languages'
import { readPlaces } from '#tests/pdf-places'
import { pdfsByLibreOffice } from './libre-office'

const conventions = ['fr-CA', 'fr-FR', 'en-US'] as const
const shapes = {
  'a usual signature': { width: 600, height: 200 },
  initials: { width: 90, height: 300 },
  'a long name': { width: 900, height: 60 },
}

test('LibreOffice sets every line where it is with the room for ink, whatever the shape of the signature', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'two-lines-programs-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const paths: string[] = []
  const write = async (name: string, draft: Draft, pixels: Readonly<{ width: number; height: number }>) => {
    const letter = compose(draft, languageOf(draft.convention), '2026-11-21')
    const path = join(folder, `${name}.docx`)
    await writeFile(
      path,
      await writeDocx(letter, {
        ...alone,
        signature: { file: 'signature-0a1b2c3d.png', data: inkPng(pixels), pixels },
      }),
    )
    paths.push(path)
  }
  for (const convention of conventions) {
    const draft = makeDraft({
      convention,
      writer: { ...nobody, name: 'Anne Côté', city: 'Québec' },
      signers: 'Marc Roy',
    })
    await write(`${convention} ink`, draft, shapes.initials)
    for (const [shape, pixels] of Object.entries(shapes))
      await write(`${convention} ${shape}`, { ...draft, signature: 'picture' }, pixels)
  }
  await pdfsByLibreOffice(paths, join(folder, 'out'))
  const linesOf = async (name: string) => (await readPlaces(await readFile(join(folder, 'out', `${name}.pdf`)))).lines
  for (const convention of conventions) {
    const ink = await linesOf(`${convention} ink`)
    expect(ink.map(({ text }) => text)).toContain('Marc Roy')
    for (const shape of Object.keys(shapes)) {
      const signed = await linesOf(`${convention} ${shape}`)
      expect(signed.map(({ text }) => text)).toEqual(ink.map(({ text }) => text))
      for (const [index, { top, left }] of signed.entries()) {
        expect(Math.abs(top - (ink[index]?.top ?? 0)), `${convention}, ${shape}`).toBeLessThan(0.3)
        expect(Math.abs(left - (ink[index]?.left ?? 0)), `${convention}, ${shape}`).toBeLessThan(0.3)
      }
    }
  }
}, 120_000)
