import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { writeDocx } from '#electron/export/docx'
import { alone } from '#electron/export/goes-with'
import { compose } from '#letter/compose/compose'
import { onPages, pagesByHand } from '#letter/parts/pages-by-hand'
import { blockText } from '#letter/parts/plain-text'
import { mostPagesByHand } from '#letter/text/limits'
import { languageOf } from '#locales/registry'
import { makeHandwritten, pageByHand } from '#tests/by-hand'
import { makeDraft } from '#tests/draft'
import '#tests/languages'
import { readPdf } from '#tests/pdf-file'
import { pdfsByLibreOffice } from './libre-office'

const sentence = 'Nous avons attendu longtemps au comptoir, et personne n’est venu nous répondre. '
const texts = { short: sentence, usual: sentence.repeat(8), long: sentence.repeat(90) }
const plain = (text: string) => text.replace(/\s+/g, ' ').trim()

test('LibreOffice sets each page by hand on one sheet, and finds the typed text on the first, however long it is', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'two-lines-programs-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const cases = (['fr-CA', 'fr-FR'] as const).flatMap((convention) =>
    Object.entries(texts).flatMap(([length, text]) =>
      [1, mostPagesByHand].map((count) => ({ convention, length, text, count })),
    ),
  )
  const nameOf = ({ convention, length, count }: (typeof cases)[number]) => `${convention} ${length} ${String(count)}`
  const letterOf = ({ convention, text, count }: (typeof cases)[number]) => {
    const { typed, ...page } = makeHandwritten()
    const pages = Array.from({ length: count }, (_, at) => ({ ...page, file: `page-0000000${String(at)}.png` }))
    const draft = makeDraft({
      ...{ convention, handwritten: onPages(pages, typed) },
      answers: { what: { kind: 'own', text } },
    })
    return compose(draft, languageOf(convention), '2026-11-21')
  }
  const paths: string[] = []
  for (const one of cases) {
    const letter = letterOf(one)
    const byHand = pagesByHand(letter.handwritten).map((pixels) => ({ file: pixels.file, data: pageByHand, pixels }))
    const path = join(folder, `${nameOf(one)}.docx`)
    await writeFile(path, await writeDocx(letter, { ...alone, byHand }))
    paths.push(path)
  }
  await pdfsByLibreOffice(paths, join(folder, 'out'))
  for (const one of cases) {
    const name = nameOf(one)
    const { pages } = await readPdf(await readFile(join(folder, 'out', `${name}.pdf`)))
    expect([name, pages.length]).toEqual([name, one.count])
    const [first = [], ...others] = pages
    expect(others.flat().join('')).toBe('')
    expect(plain(first.join(' '))).toBe(plain(letterOf(one).parts.map(blockText).join(' ')))
  }
}, 120_000)
