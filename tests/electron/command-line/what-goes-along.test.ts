import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { domainToASCII } from 'node:url'
import PostalMime from 'postal-mime'
import { describe, expect, test, vi } from 'vitest'
import { compose } from '#letter/compose/compose'
import { nobody } from '#letter/draft/new-draft'
import { signedBy } from '#letter/parts/signature-picture'
import { makeHandwritten, pageByHand } from '#tests/by-hand'
import { docxPart } from '#tests/docx-file'
import { makeDraft } from '#tests/draft'
import { commandLineWords, languageOf } from '#tests/languages'
import { answers, french, setUpCommand } from '#tests/letter-command'
import { inkPng } from '#tests/signatures'

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABpfZFQAAAAABJRU5ErkJggg==',
  'base64',
)
const enclosed = [
  { file: 'photo-0a1b2c3d.png', name: 'Reçu du 3 octobre', size: pixel.length, picture: { width: 1, height: 1 } },
  { file: 'facture-0a1b2c3e.pdf', name: 'Facture no 12', size: 3, picture: null },
]
const badge = { design: 'rosette', name: 'Zoé', gesture: 'Écoute', moment: '', from: '', joined: true } as const
const draft = makeDraft({
  door: 'thankful',
  answers: { thanked: { kind: 'own', text: 'Merci à Zoé.' } },
  enclosed,
  badge,
})

async function setUp(more: Parameters<typeof setUpCommand>[1] = {}, files = enclosed) {
  const command = await setUpCommand({ 'a.twolines': draft }, more)
  const own = join(command.folder, 'enclosures', draft.id)
  await mkdir(own, { recursive: true })
  for (const { file } of files) await writeFile(join(own, file), file.endsWith('.png') ? pixel : 'pdf')
  const attached = async () => {
    const { attachments } = await PostalMime.parse(await readFile(join(command.folder, 'a.eml')))
    return attachments.map(({ filename }) => filename)
  }
  const pictures = async () => {
    const xml = docxPart(await readFile(join(command.folder, 'a.docx')), 'word/document.xml')
    return xml.match(/<pic:pic/g)?.length ?? 0
  }
  return { ...command, attached, pictures }
}

test('what goes with a draft goes with its letter: pages in Word, files of the e-mail', async () => {
  const { run, said, attached, pictures } = await setUp()
  expect(await run('a.twolines', '--docx', 'a.docx', '--eml', 'a.eml')).toBe(0)
  expect(await pictures()).toBe(2)
  expect(await attached()).toEqual([
    expect.stringMatching(/^Lettre-.*\.docx$/),
    expect.stringMatching(/^Badge-Zoe-.*\.png$/),
    'Recu-du-3-octobre.png',
    'Facture-no-12.pdf',
  ])
  expect(said).toHaveLength(2)
})

test('what goes along leaves the same bytes each time, too', async () => {
  const made = async () => {
    const { run, folder } = await setUp()
    expect(await run('a.twolines', '--docx', 'a.docx', '--eml', 'a.eml', '--today', '2026-10-28')).toBe(0)
    return Promise.all(['a.docx', 'a.eml'].map((name) => readFile(join(folder, name), 'base64')))
  }
  expect(await made()).toEqual(await made())
})

test('a PDF is given them too', async () => {
  const given: unknown[] = []
  const make = (
    _letter: unknown,
    { badge: page, pictures }: { badge: unknown; pictures: readonly { file: string }[] },
  ) => {
    given.push(page !== null, ...pictures.map(({ file }) => file))
    return Promise.resolve(Buffer.from('%PDF'))
  }
  const drawn = { drawing: '', title: '', description: '', picture: () => Promise.resolve(pixel) }
  const { run } = await setUp({
    pdf: {
      kind: 'here',
      make,
      makeAll: () => Promise.resolve(pixel),
      envelope: () => Promise.resolve(pixel),
      badge: () => Promise.resolve(drawn),
      undrawn: () => Promise.resolve([]),
    },
  })
  expect(await run('a.twolines', '--pdf', 'a.pdf')).toBe(0)
  expect(given).toEqual([true, 'photo-0a1b2c3d.png'])
})

test('where nothing can draw the badge, that is told, and the rest goes along', async () => {
  const { run, said, attached } = await setUp({ pdf: { kind: 'no-screen' } })
  expect(await run('a.twolines', '--eml', 'a.eml', '--convention', 'en-CA')).toBe(0)
  expect(said).toContain(
    'a.twolines: the badge is not taken along, it needs a screen to be drawn. The app, or --pdf, takes it.',
  )
  expect((await attached()).slice(1)).toEqual(['Recu-du-3-octobre.png', 'Facture-no-12.pdf'])
})

test('a file that is gone from beside the letter is told by its name', async () => {
  const { run, said, attached } = await setUp({}, enclosed.slice(0, 1))
  expect(await run('a.twolines', '--eml', 'a.eml')).toBe(0)
  expect(said[0]).toBe(
    'a.twolines\u00a0: introuvable à côté de la lettre, et donc pas joint\u00a0: Facture no\u00a012.',
  )
  expect(await attached()).toHaveLength(3)
})

test('what makes the PDF elsewhere tells there what is gone, and it is told once', async () => {
  const missing = enclosed.slice(0, 1)
  const elsewhere = vi.fn<(args: readonly string[]) => Promise<number>>().mockResolvedValue(0)
  const { run, said } = await setUp({ pdf: { kind: 'other-process', run: elsewhere } }, missing)
  const { gone } = commandLineWords.fr.messages
  const isTold = () =>
    said.some((line) => line.includes(gone.split('{list}')[0]?.replace('{file}', 'a.twolines') ?? '?'))
  expect(await run('a.twolines', '--docx', 'a.docx', '--pdf', 'a.pdf')).toBe(0)
  expect(isTold()).toBe(false)
  const there = await setUp({}, missing)
  await there.run(...(elsewhere.mock.calls[0]?.[0] ?? []))
  expect(there.said.filter((line) => line.includes('Facture'))).toHaveLength(1)
  // With nothing made elsewhere, it is told here.
  expect(await run('a.twolines', '--docx', 'a.docx')).toBe(0)
  expect(isTold()).toBe(true)
})

test('a link that takes the text alone says so', async () => {
  const { run, said } = await setUp()
  await run('a.twolines', '--mailto', '--convention', 'en-CA')
  expect(said).toContain('a.twolines: a mail link takes the text alone. --eml takes along what goes with the letter.')
})

test.each([
  ['info@shop', 'info@shop'],
  ['josé@exemple.fr', 'josé@exemple.fr'],
  ['a@b.ca, Bcc: c@d.ca', 'a@b.ca, Bcc: c@d.ca'],
])('an address that no message can go to is told, and is not in the e-mail: %s', async (email, told) => {
  const file = { ...answers, recipient: { organisation: 'Chez Rosaire', email } }
  const { run, said, folder, printed } = await setUpCommand({ 'a.json': file })
  expect(await run('a.json', '--eml', 'a.eml', '--mailto')).toBe(0)
  expect(said[0]).toBe(`a.json: no message can go to “${told}”, so it is not in the e-mail.`)
  expect((await PostalMime.parse(await readFile(join(folder, 'a.eml')))).to ?? []).toEqual([])
  expect(printed.join('')).toMatch(/^mailto:\?subject=/)
})

test.each([
  ['Service clients <a@b.fr>', 'a@b.fr'],
  ['info@shop.com.', 'info@shop.com'],
  ['contact@élysée.fr', `contact@${domainToASCII('élysée.fr')}`],
])('an address as it was pasted is taken: %s', async (typed, to) => {
  const file = {
    ...french,
    recipient: { organisation: 'Chez Rosaire', email: typed },
    copies: ['M. Roy, roy@exemple.ca', 'Mme Côté, cote@exemple'],
  }
  const { run, said, folder } = await setUpCommand({ 'a.json': file })
  expect(await run('a.json', '--eml', 'a.eml')).toBe(0)
  const email = await PostalMime.parse(await readFile(join(folder, 'a.eml')))
  expect([email.to, email.cc].map((all) => all?.map(({ address }) => address))).toEqual([[to], ['roy@exemple.ca']])
  expect(email.text).toContain('M.\u00a0Roy, roy@exemple.ca')
  expect(said).toHaveLength(2)
  expect(said[0]).toContain('«\u00a0cote@exemple\u00a0»')
})

test('a page by hand goes with its letter; without it, or with another, the letter is not made and that is said', async () => {
  const handwritten = makeHandwritten()
  const { run, said, folder } = await setUpCommand({ 'a.twolines': makeDraft({ handwritten }) })
  const args = ['a.twolines', '--docx', 'a.docx', '--eml', 'a.eml'] as const
  const told = commandLineWords.fr.messages.pageGone.replace('{file}', 'a.twolines')
  expect(await run(...args)).not.toBe(0)
  expect(said).toEqual([told])
  await expect(readFile(join(folder, 'a.docx'))).rejects.toThrow('ENOENT')
  await mkdir(join(folder, 'enclosures', draft.id), { recursive: true })
  await writeFile(join(folder, 'enclosures', draft.id, handwritten.file), pageByHand)
  expect(await run(...args)).toBe(0)
  const { attachments } = await PostalMime.parse(await readFile(join(folder, 'a.eml')))
  expect(attachments.map(({ filename }) => filename?.slice(-6))).toEqual([expect.stringMatching(/docx$/), '-1.png'])
  expect(docxPart(await readFile(join(folder, 'a.docx')), 'word/document.xml')).toContain('<w:drawing>')
})

describe('a letter signed by a picture', () => {
  const signed = makeDraft({
    signature: 'picture',
    writer: { ...nobody, name: 'Zoé Roy' },
    answers: { what: { kind: 'own', text: 'Personne n’est sorti.' }, why: { kind: 'own', text: 'Il pleuvait.' } },
  })
  const copy = { file: 'signature-0a1b2c3d.png', name: signed.writer.name, size: 1, picture: { width: 60, height: 20 } }
  const letter = signedBy(compose(signed, languageOf(signed.convention), '2026-11-01'), copy)
  const sent = { ...signed, history: [{ kind: 'sent', how: 'post', on: '2026-11-01', letter }] } as const
  const setUpSigned = async (given: object) => {
    const command = await setUpCommand({ 'a.twolines': given })
    const pictures = async () =>
      docxPart(await readFile(join(command.folder, 'a.docx')), 'word/document.xml').match(/<pic:pic/g)?.length ?? 0
    return { ...command, pictures }
  }
  const { gone, noSignature, written } = commandLineWords.fr.messages
  const isWritten = written.replace('{file}', 'a.twolines').split('{path}')[0]

  test('has the copy that it was sent with, and nothing to tell', async () => {
    const { run, said, folder, pictures } = await setUpSigned(sent)
    await mkdir(join(folder, 'enclosures', signed.id), { recursive: true })
    await writeFile(join(folder, 'enclosures', signed.id, copy.file), inkPng())
    expect(await run('a.twolines', '--docx', 'a.docx')).toBe(0)
    expect(await pictures()).toBe(1)
    expect(said).toEqual([expect.stringContaining(isWritten ?? '?')])
  })

  test('whose copy is gone is told by the name of the file', async () => {
    const { run, said, pictures } = await setUpSigned(sent)
    expect(await run('a.twolines', '--docx', 'a.docx')).toBe(0)
    expect(await pictures()).toBe(0)
    expect(said[0]).toBe(gone.replace('{file}', 'a.twolines').replace('{list}', copy.file))
  })

  test('that is still to be sent has room for ink, since the app alone has the picture, and that is told', async () => {
    const { run, said, pictures } = await setUpSigned(signed)
    expect(await run('a.twolines', '--docx', 'a.docx')).toBe(0)
    expect(await pictures()).toBe(0)
    expect(said[0]).toBe(noSignature.replace('{file}', 'a.twolines'))
    said.length = 0
    expect(await run('a.twolines', '--text', 'a.txt')).toBe(0)
    expect(said).toEqual([expect.stringContaining(isWritten ?? '?')])
  })
})

test('a copy that would be hidden is left out of all that is made, and that is told', async () => {
  const { run, said, folder } = await setUpCommand({
    'a.json': { ...answers, copies: ['Anne Roy, roy@exemple.ca', 'Bcc: paul@exemple.ca'] },
  })
  expect(await run('a.json', '--docx', 'a.docx')).toBe(0)
  expect(said[0]).toMatch(/^a\.json: left out of the letter and its e-mail: “Bcc: paul@exemple\.ca”\./)
  expect(docxPart(await readFile(join(folder, 'a.docx')), 'word/document.xml')).not.toContain('paul')
})
