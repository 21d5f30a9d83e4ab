import mammoth from 'mammoth'
import { expect, test } from 'vitest'
import { writeDocx } from '#electron/export/docx'
import type { Letter } from '#letter/parts/letter'
import { errorsOf, libreOffice, readWithMammoth } from '#tests/docx-readers'
import { docxPart } from '#tests/docx-file'
import { hostileTexts } from '#tests/hostile-texts'
import { fillLetter, makeLetter, paragraph } from '#tests/letters'

async function textOf(bytes: Uint8Array) {
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) })
  return value
}

const readers = [{ name: 'mammoth', read: readWithMammoth }, ...libreOffice()]

async function documentOf(letter: Letter) {
  return docxPart(await writeDocx(letter), 'word/document.xml')
}

test('Word finds nothing wrong in the document', async () => {
  expect(await errorsOf(await writeDocx(makeLetter()))).toEqual([])
})

test.each(readers)(
  '$name reads the text whole and in order, its spaces kept',
  async ({ read }) => {
    const text = await read(await writeDocx(makeLetter()))
    const order = [
      'Félix Côté\n36, rue du Petit-Bonheur\nQuébec (Québec)  G1R 2B5',
      'Québec, le 1er novembre 2026',
      'Monsieur Lemieux\nFédération',
      'Objet\u00A0: Catégorie des 9 ans',
      'Monsieur,',
      'Je suis déçu. Pourquoi n’y a-t-il pas',
      '«\u00A0l’an prochain\u00A0», c’est 100\u00A0% sûr, à 14\u202Fh…',
      'mes salutations distinguées.',
      'avec l’aide de Clara',
    ]
    const places = order.map((piece) => text.indexOf(piece))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  },
  60_000,
)

test('each block has its style and no paragraph is there to make space', async () => {
  const xml = await documentOf(makeLetter())
  expect([...xml.matchAll(/<w:pStyle w:val="(\w+)"/g)].map(([, style]) => style)).toEqual([
    'EnvelopeReturn',
    'Date',
    'EnvelopeAddress',
    'Heading1',
    'Salutation',
    'BodyText',
    'BodyText',
    'Closing',
    'Signature',
  ])
  expect(xml.match(/<w:p>/g)).toHaveLength(9)
})

test('every style that a paragraph names exists', async () => {
  const bytes = await writeDocx(makeLetter())
  const styles = docxPart(bytes, 'word/styles.xml')
  const named = [...docxPart(bytes, 'word/document.xml').matchAll(/<w:pStyle w:val="(\w+)"/g)].map(([, id]) => id)
  expect(named.filter((id) => !styles.includes(`w:styleId="${id}"`))).toEqual([])
})

test.each(['fr-CA', 'en-CA'])('the language of the text is told to Word: %s', async (language) => {
  const styles = docxPart(await writeDocx(makeLetter({ language })), 'word/styles.xml')
  expect(styles).toContain(`<w:lang w:val="${language}"`)
})

test('the properties say who wrote and about what', async () => {
  const core = docxPart(await writeDocx(makeLetter()), 'docProps/core.xml')
  expect(core).toContain('<dc:title>Catégorie des 9 ans et moins au tournoi</dc:title>')
  expect(core).toContain('<dc:creator>Félix Côté</dc:creator>')
})

test.each(['fr-CA', 'en-GB', 'ar'])('the properties tell the language too: %s', async (language) => {
  const bytes = await writeDocx(makeLetter({ language }))
  expect(docxPart(bytes, 'docProps/core.xml')).toContain(`<dc:language>${language}</dc:language>`)
  expect(await errorsOf(bytes)).toEqual([])
})

test('a letter without a name gets no invented author', async () => {
  const core = docxPart(await writeDocx(makeLetter({ author: '' })), 'docProps/core.xml')
  expect(core).not.toContain('Un-named')
})

test('the paper and the margins are those of the letter', async () => {
  const margins = { top: 20, right: 25.4, bottom: 30, left: 15 }
  const letter = await documentOf(makeLetter())
  const a4 = await documentOf(makeLetter({ page: { paper: 'a4', width: 210, height: 297, margins } }))
  expect(letter).toContain('<w:pgSz w:w="12240" w:h="15840"')
  expect(a4).toContain('<w:pgSz w:w="11906" w:h="16838"')
  expect(a4).toContain('<w:pgMar w:top="1134" w:right="1440" w:bottom="1701" w:left="850"')
})

test('the date and the signature start at the middle of the text', async () => {
  const xml = await documentOf(makeLetter())
  const paragraphs = xml.split('<w:p>').slice(1)
  const indented = paragraphs.filter((one) => one.includes('<w:ind w:left="4703"/>'))
  expect(indented).toHaveLength(2)
  expect(indented[0]).toContain('1er novembre')
  expect(indented[1]).toContain('Clara')
})

/** For each section of a document, which of its pages bear their number. */
function numberedIn(bytes: Uint8Array) {
  const sections = docxPart(bytes, 'word/document.xml').match(/<w:sectPr[ >][^]*?<\/w:sectPr>/g) ?? []
  const targets = docxPart(bytes, 'word/_rels/document.xml.rels')
  return sections.map((xml) => {
    const references = [...xml.matchAll(/<w:footerReference w:type="(\w+)" r:id="(\w+)"/g)]
    const numbered = references.map(([, type = '', id = '']): readonly [string, boolean] => {
      const [relation = ''] = new RegExp(`<Relationship [^>]*Id="${id}"[^>]*>`).exec(targets) ?? []
      const target = /Target="([^"]+)"/.exec(relation)?.[1] ?? ''
      return [type, /\bPAGE\b/.test(docxPart(bytes, `word/${target}`))]
    })
    return { ...Object.fromEntries(numbered), isFirstApart: xml.includes('<w:titlePg/>') }
  })
}

test('the number of the page stands at the foot of every page but the first', async () => {
  expect(numberedIn(await writeDocx(makeLetter()))).toEqual([{ default: true, first: false, isFirstApart: true }])
})

test('the subject is bold, and a heading in the outline', async () => {
  const styles = docxPart(await writeDocx(makeLetter()), 'word/styles.xml')
  const [heading = ''] = /<w:style [^>]*w:styleId="Heading1"[^]*?<\/w:style>/.exec(styles) ?? []
  expect(heading).toContain('<w:b/>')
  expect(heading).toContain('<w:outlineLvl w:val="0"/>')
})

test('the end of the letter stays with the last paragraph', async () => {
  const bytes = await writeDocx(
    makeLetter({ parts: [...makeLetter().parts.slice(0, 5), ...manyParagraphs, ...ending] }),
  )
  const kept = docxPart(bytes, 'word/document.xml')
    .split('<w:p>')
    .slice(1)
    .map((one) => one.includes('<w:keepNext/>'))
  expect(kept).toEqual([...Array<boolean>(kept.length - 3).fill(false), true, true, false])
})

const manyParagraphs = Array.from({ length: 6 }, (_, index) => paragraph(`Paragraphe ${index}.`))
const ending = makeLetter().parts.slice(-2)

test('what goes along is not alone on a second page: it stays with the signature, and that with the letter', async () => {
  const enclosures = { kind: 'enclosures', lines: ['p. j. Photo', 'c. c. Mme Roy'] } as const
  const xml = await documentOf(makeLetter({ parts: [...makeLetter().parts, enclosures] }))
  const kept = xml.split('<w:p>').map((one) => one.includes('<w:keepNext/>'))
  expect(kept.slice(-4)).toEqual([true, true, true, false])
})

const longAddress = '12345, chemin de la Petite-Rivière-Saint-François-Xavier-de-Brompton, bâtiment B, appartement 1204'

test.each(['start', 'middle'] as const)('a wrapped line of an address is indented: at the %s', async (column) => {
  const lines = ['Madame Élise Côté', longAddress, 'Québec (Québec)  G1R 2B5']
  const recipient = { kind: 'recipient', column, lines } as const
  const parts = makeLetter().parts.map((part) => (part.kind === 'recipient' ? recipient : part))
  const bytes = await writeDocx(makeLetter({ parts }))
  const xml = docxPart(bytes, 'word/document.xml')
  const addressed = xml.split('<w:p>').filter((one) => one.includes('"EnvelopeAddress"'))
  expect(addressed.map((one) => /<w:t[^>]*>([^<]*)/.exec(one)?.[1])).toEqual(lines)
  for (const one of addressed) expect(one).toMatch(/<w:ind w:left="\d+" w:hanging="240"\/>/)
  // As one block: no room between its lines, and none of them is parted from the next.
  expect(addressed.map((one) => one.includes('w:before="0"'))).toEqual([false, true, true])
  expect(addressed.map((one) => one.includes('<w:keepNext/>'))).toEqual([true, true, false])
  expect(await errorsOf(bytes)).toEqual([])
})

test.each(Object.keys(hostileTexts))(
  'hostile text in every field leaves a valid, harmless document: %s',
  async (name) => {
    const bytes = await writeDocx(fillLetter(hostileTexts[name] ?? ''))
    expect(await errorsOf(bytes)).toEqual([])
    expect(await textOf(bytes)).not.toMatch(/[\u202a-\u202e\ud800-\udbff](?![\udc00-\udfff])/)
  },
)

test('signs that mean something to a program come back as typed', async () => {
  for (const name of ['html', 'templates', 'xml']) {
    const typed = hostileTexts[name] ?? ''
    expect(await textOf(await writeDocx(fillLetter(typed)))).toContain(typed)
  }
})

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABpfZFQAAAAABJRU5ErkJggg==',
  'base64',
)

test('the badge that goes with it has a page of its own, and is told in words', async () => {
  const title = 'Attestation de remerciement'
  const description = 'Mariette · Écoute "attentive" & <calme>'
  const badge = { drawing: '', title, description, picture: () => Promise.resolve(pixel) }
  const bytes = await writeDocx(makeLetter(), { badge, pictures: [] })
  expect(await errorsOf(bytes)).toEqual([])
  const [, last = ''] = docxPart(bytes, 'word/document.xml').split('</w:sectPr>')
  expect(last).toContain(`title="${title}"`)
  expect(last).toContain('descr="Mariette · Écoute &quot;attentive&quot; &amp; &lt;calme')
})

test('each picture that goes with it has a page of its own, its name under it, and is told in words', async () => {
  const pixels = { width: 4, height: 3 }
  const pictures = [
    { name: 'L’entrée & <le quai>', file: 'entree-0a1b2c3d.png', data: pixel, pixels },
    { name: 'Le billet', file: 'billet-0a1b2c3e.jpg', data: pixel, pixels },
  ]
  const bytes = await writeDocx(makeLetter(), { badge: null, pictures })
  const [first = '', under = '', second = '', last = ''] = docxPart(bytes, 'word/document.xml').split('<w:p>').slice(-4)
  for (const page of [first, second]) expect(page).toContain('<w:pageBreakBefore/>')
  // A reader says a title and a description: one name twice.
  for (const page of [first, second]) expect(page).not.toContain('title=')
  expect(first).toContain('descr="L’entrée &amp; &lt;le quai')
  expect(second).toContain('descr="Le billet"')
  expect([under, last].map((one) => /<w:pStyle w:val="(\w+)"/.exec(one)?.[1])).toEqual(['Caption', 'Caption'])
  expect(last).toContain('>Le billet<')
  const targets = docxPart(bytes, 'word/_rels/document.xml.rels')
  for (const [page, extension] of [
    [first, 'png'],
    [second, 'jpg'],
  ] as const) {
    const [, id = ''] = /r:embed="(\w+)"/.exec(page) ?? []
    expect(targets).toMatch(new RegExp(`<Relationship (?=[^>]*Id="${id}")[^>]*Target="media/[^"]+\\.${extension}"`))
  }
})

test('the page of the badge bears no number; the pictures after it do', async () => {
  const badge = { drawing: '', title: 'Attestation', description: 'Mariette', picture: () => Promise.resolve(pixel) }
  const picture = { name: 'Le billet', file: 'billet-0a1b2c3e.png', data: pixel, pixels: { width: 4, height: 3 } }
  const [alone, followed] = [
    await writeDocx(makeLetter(), { badge, pictures: [] }),
    await writeDocx(makeLetter(), { badge, pictures: [picture, picture] }),
  ]
  const letter = { default: true, first: false, isFirstApart: true }
  expect(numberedIn(alone)).toEqual([letter, { default: false, isFirstApart: false }])
  expect(numberedIn(followed)).toEqual([
    letter,
    ...[false, true].map((number) => ({ default: number, isFirstApart: false })),
  ])
  expect(await errorsOf(followed)).toEqual([])
  // Each of the three begins a page, once: by its section, or by itself.
  expect(docxPart(followed, 'word/document.xml').match(/<w:pageBreakBefore\/>/g)).toHaveLength(1)
})
