import fc from 'fast-check'
import { expect, test } from 'vitest'
import { factsOf } from '#electron/facts/facts-of'
import { hostileTexts } from '#tests/hostile-texts'
import { plainPdf } from '#tests/plain-pdf'
import { processorTime } from '#tests/processor-time'

const today = '2026-11-27'
const bytes = (text: string) => new TextEncoder().encode(text)
const email = (...lines: readonly string[]) => ({ name: 'message.eml', bytes: bytes(lines.join('\r\n')) })
const head = ['From: Harbour Lamp <hello@harbourlamp.example>', 'Subject: Thanks', 'MIME-Version: 1.0']

test('the cells of a page of HTML stay beside their labels, and its scripts and styles say nothing', async () => {
  const page =
    '<style>b::after { content: "Order number: FALSE-1" }</style><script>"Order number: FALSE-2"</script>' +
    '<table><tr><td>Order number</td><td><b>HL-20417</b></td></tr><tr><td>Order total</td><td>$138.00</td></tr></table>'
  const facts = await factsOf(email(...head, 'Content-Type: text/html', '', page), today)
  expect(facts).toContainEqual(expect.objectContaining({ kind: 'reference', code: 'HL-20417' }))
  expect(facts).toContainEqual(expect.objectContaining({ kind: 'sum', what: 'total', amount: 138 }))
  expect(JSON.stringify(facts)).not.toContain('FALSE')
})

test('an answer goes where the e-mail says that it goes, and nowhere where nobody answers', async () => {
  const plain = ['', 'Harbour Lamp, order number: HL-20417']
  const facts = await factsOf(email(...head, 'Reply-To: care@harbourlamp.example', ...plain), today)
  expect(facts).toContainEqual(expect.objectContaining({ kind: 'email', address: 'care@harbourlamp.example' }))
  const none = await factsOf(email(...head, 'Reply-To: no-reply@harbourlamp.example', ...plain), today)
  expect(none.filter(({ kind }) => kind === 'email')).toEqual([])
})

test('a text is read in the encoding that it is in', async () => {
  const text = 'Numéro de commande : A-2041\nDate de la commande : 3 août 2026'
  const latin = Uint8Array.from(text, (one) => one.charCodeAt(0))
  const wide = new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'))
  for (const written of [bytes(text), latin, wide])
    expect(await factsOf({ name: 'reçu.txt', bytes: written }, today)).toEqual([
      expect.objectContaining({ kind: 'reference', code: 'A-2041' }),
      expect.objectContaining({ kind: 'date', what: 'order', day: '2026-08-03' }),
    ])
})

test('the lines of a PDF keep their columns: a label stays beside its value', async () => {
  const lines = [
    ['Order number', 'HL-20417'],
    ['Order date', '3 November 2026'],
    [],
    ['Subtotal', '$120.00'],
    ['Order total', '$138.00'],
  ]
  expect(await factsOf({ name: 'invoice.pdf', bytes: plainPdf(lines) }, today)).toEqual([
    expect.objectContaining({ kind: 'reference', code: 'HL-20417' }),
    expect.objectContaining({ kind: 'date', what: 'order', day: '2026-11-03' }),
    expect.objectContaining({ kind: 'sum', what: 'total', amount: 138 }),
  ])
  await expect(factsOf({ name: 'scan.pdf', bytes: plainPdf([]) }, today)).rejects.toThrow('Without words')
})

test('what is no text, or has none, is refused', async () => {
  const picture = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13])
  await expect(factsOf({ name: 'photo.txt', bytes: picture }, today)).rejects.toThrow('Not a text')
  await expect(factsOf({ name: 'empty.txt', bytes: new Uint8Array() }, today)).rejects.toThrow('Without words')
  await expect(factsOf({ text: ' \n\t ' }, today)).rejects.toThrow('Without words')
  for (const broken of [
    '%PDF-1.7',
    '%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 1 0 R >>\nendobj\ntrailer << /Root 1 0 R >>',
  ])
    await expect(factsOf({ name: 'a.pdf', bytes: bytes(broken) }, today)).rejects.toThrow()
})

const traps = [
  'Order number: ',
  'Order number: #'.repeat(500),
  'Total '.repeat(2000),
  `Total: ${'1 000 '.repeat(500)}$`,
  'commande n° '.repeat(1000),
  `${'a.'.repeat(5000)}@${'b.'.repeat(5000)}`,
  `${'1 rue de la '.repeat(500)}\n75011 Paris`,
  '3/4/2026 '.repeat(1000),
  `Thank you for shopping at ${'A '.repeat(3000)}`,
  `Order number: ${'A-'.repeat(3000)}1`,
  `Order number: ${'12345 '.repeat(2000)}x`,
  `${'|'.repeat(5000)}\t${'.'.repeat(5000)}`,
  `${'Suite 1, '.repeat(600)}Halifax, NS B3H 3E2`,
]

test.each(traps)('a text made to take long (%#) is looked through in its time', async (trap) => {
  const took = processorTime()
  await factsOf({ text: `${trap}\n`.repeat(20).slice(0, 100_000) }, today)
  expect(took()).toBeLessThan(4000)
})

test.each(Object.entries(hostileTexts).filter(([name]) => name !== 'empty'))(
  '%s: nothing in it is run or made up',
  async (_, text) => {
    expect((await factsOf({ text }, today)).filter(({ kind }) => kind === 'reference' || kind === 'sum')).toEqual([])
  },
)

const piece = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    'Order number',
    'Total',
    'N° de commande',
    ': ',
    '\n',
    '\t',
    ' | ',
    '$1,200.00',
    '03/04/2026',
    'A-1',
    '<b>',
    '@',
  ),
)

test('whatever is given, each offer has its line, and bytes make no more than a refusal', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 40 }), async (pieces) => {
      const text = pieces.join('')
      const facts = await factsOf({ text }, today).catch(() => [])
      expect(facts.every(({ line }) => line !== '')).toBe(true)
    }),
    { numRuns: 150 },
  )
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 400 }),
      fc.constantFrom('a.eml', 'a.txt', 'a.pdf'),
      async (given, name) => {
        const start = name === 'a.pdf' ? [...bytes('%PDF-1.4\n')] : []
        await factsOf({ name, bytes: new Uint8Array([...start, ...given]) }, today).catch(() => [])
      },
    ),
    { numRuns: 60 },
  )
})
