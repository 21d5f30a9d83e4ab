import { domainToASCII } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addressesAmong, addressesOf } from '#letter/email/addresses-of'

const sent = (typed: string) => addressesOf(typed).map((one) => one.sent)

test.each(['a@b.ca', 'First.Last+tag@mail.example.org', "o'neil@example.ie", 'x@sub-domain.example.museum'])(
  'is one plain address: %s',
  (address) => {
    expect(sent(` ${address} `)).toEqual([address])
  },
)

test.each([
  '',
  'nobody',
  'a@b',
  'info@shop',
  'a@b.c',
  '"a b"@c.ca',
  'a b@c.ca',
  'a@b.ca\r\nBcc: c@d.ca',
  'a@b.ca\nBcc: c@d.ca',
  'a@b.ca, Bcc: c@d.ca',
  'a@b.ca, nobody',
  'a@b.ca?bcc=c@d.ca',
  'a@@b.ca',
  'a@-b.ca',
  'a@b..ca',
  '.a@b.ca',
  'a..b@c.ca',
  'a.@b.ca',
  'a@b.ca; Bcc: Luc <c@d.ca>',
  'é@b.ca',
  'josé@exemple.fr',
  'a@b.ca\u0000',
  'a@b/c.fr',
  'a@é%2Cc.fr',
  `${'a'.repeat(65)}@b.ca`,
  `a@${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.${'e'.repeat(60)}.${'f'.repeat(60)}.ca`,
  `a@${'é'.repeat(70)}.fr`,
  'a@b.ca,'.repeat(1000),
])('is no address that a message can go to: %j', (typed) => {
  expect(addressesOf(typed)).toEqual([])
})

describe('What pasting adds is taken away', () => {
  test.each([
    ['info@shop.com.', 'info@shop.com'],
    ['<info@shop.com>', 'info@shop.com'],
    ['mailto:info@shop.com', 'info@shop.com'],
    ['MAILTO:info@shop.com?subject=Hello&bcc=c@d.ca', 'info@shop.com'],
    ['info@shop.com;', 'info@shop.com'],
    ['mailto://info@shop.com', 'info@shop.com'],
    ['MAILTO://info@shop.com?cc=c@d.ca', 'info@shop.com'],
    ['info@shop.com •', 'info@shop.com'],
    ['info@shop.com\n–', 'info@shop.com'],
    ['1. info@shop.com', 'info@shop.com'],
    ['\u200Binfo@shop.com', 'info@shop.com'],
    ['\u202Ainfo@shop.com\u202C', 'info@shop.com'],
    ['in\u00ADfo@shop.com', 'info@shop.com'],
    ['\u00A0info@shop.com\u202F', 'info@shop.com'],
    ['Service clients <a@b.fr>', 'a@b.fr'],
    ['"Tremblay, Anne" <a@b.ca>', 'a@b.ca'],
    ['Tremblay, Anne <a@b.ca>', 'a@b.ca'],
    ['info@shop.com <mailto:info@shop.com>', 'info@shop.com'],
    ['« info@shop.com »', 'info@shop.com'],
    ['(info@shop.com)', 'info@shop.com'],
    ['a@ｓｈｏｐé.fr', 'a@xn--shop-epa.fr'],
    ["'info@shop.com' <info@shop.com>", 'info@shop.com'],
    ['"Service @ Boutique" <info@shop.com>', 'info@shop.com'],
    ['info@shop.com (Service clients)', 'info@shop.com'],
    ['mailto:info%2Bretours@shop.com', 'info+retours@shop.com'],
    ['mailto:info@shop.com?subject=Hello,%20you&cc=c@d.ca,e@f.ca', 'info@shop.com'],
  ])('%j goes to %s', (typed, address) => {
    expect(sent(typed)).toEqual([address])
  })
})

describe('An accented domain leaves as the network knows it, and is read as typed', () => {
  test.each(['contact@élysée.fr', 'info@Québec-Hôtel.ca', 'a@bücher.example', 'info@日本郵便.jp', 'a@CAFÉ.fr'])(
    '%s',
    (typed) => {
      const [name = '', host = ''] = typed.split('@')
      expect(addressesOf(typed)).toEqual([
        { read: `${name}@${host.toLowerCase()}`, sent: `${name}@${domainToASCII(host)}` },
      ])
    },
  )
})

describe('Several addresses in one field', () => {
  test.each([
    ['a@b.fr, c@d.fr', ['a@b.fr', 'c@d.fr']],
    ['a@b.ca; c@d.ca;', ['a@b.ca', 'c@d.ca']],
    ['Roy, Anne <a@b.ca>; Luc <c@d.ca>, e@f.ca', ['a@b.ca', 'c@d.ca', 'e@f.ca']],
    ['a@b.ca, A@B.ca', ['A@B.ca']],
    ['a@b.ca c@d.ca', ['a@b.ca', 'c@d.ca']],
    ['a@b.ca\nc@d.ca\ne@f.ca', ['a@b.ca', 'c@d.ca', 'e@f.ca']],
    ['a@b.ca / c@d.ca', ['a@b.ca', 'c@d.ca']],
    ['a@b.ca & c@d.ca | e@f.ca', ['a@b.ca', 'c@d.ca', 'e@f.ca']],
    ['- a@b.ca\n- c@d.ca\n• e@f.ca', ['a@b.ca', 'c@d.ca', 'e@f.ca']],
    ['a@b.ca，c@d.ca；e@f.ca', ['a@b.ca', 'c@d.ca', 'e@f.ca']],
    ['mailto:a@b.ca,c@d.ca?subject=Hello', ['a@b.ca', 'c@d.ca']],
    ['Anne Côté (a@b.ca), Luc <c@d.ca> (comptabilité)', ['a@b.ca', 'c@d.ca']],
    ['"Côté, Anne @ l’école" <a@b.ca>; O\'Neil <o\'neil@d.ie>', ['a@b.ca', "o'neil@d.ie"]],
  ])('%s', (typed, all) => {
    expect(sent(typed)).toEqual(all)
  })
})

test('whatever is typed around an address, nothing leaves but addresses, and no heading with them', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'a@b.ca',
      'é@ü.fr',
      'mailto:',
      '<',
      '>',
      ',',
      ';',
      '\r\n',
      'Bcc: ',
      '?bcc=',
      '"',
      ' ',
      '@',
      '.',
      '%0A',
      '\u200b',
      'ＡＢ．',
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      for (const one of [...addressesOf(pieces.join('')), ...addressesAmong(pieces.join(''))]) {
        expect(one.sent).toMatch(/^[^\s@,;:<>"()[\]\\]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i)
        expect(one.sent).toMatch(/^[\x21-\x7e]{6,254}$/)
      }
    }),
    { numRuns: 2000 },
  )
}, 30_000)

describe('Nobody is written to by a guess', () => {
  test.each([
    'a@b.ca; c.c. : d@e.ca',
    'a@b.ca, Cc. : d@e.ca',
    'a@b.ca, c/c: d@e.ca',
    'a@b.ca [cc] d@e.ca',
    'a@b.ca (cc) d@e.ca',
    'a@b.ca, cc <d@e.ca>',
    'a@b.ca, cc Luc <d@e.ca>',
    'a@b.ca; copie à Luc <d@e.ca>',
    'a@b.ca; con copia: d@e.ca',
    'a@b.ca, B.C.C. : d@e.ca',
    'a@b.ca，ＣＣ：d@e.ca',
    'Cc: a@b.ca',
    'En copie <a@b.ca>',
    'Copy to <a@b.ca>',
  ])('where one is told to receive a copy, there is none: %j', (typed) => {
    expect(addressesOf(typed)).toEqual([])
  })

  test.each([
    'Ne pas écrire à : a@b.ca',
    'Ne pas écrire à <a@b.ca>',
    'Do not use: a@b.ca',
    'Do not use <a@b.ca>',
    'Old address: a@b.ca',
    'Ancienne adresse <a@b.ca>',
    'a@b.ca (ancienne)',
    'a@b.ca, but not <c@d.ca>',
    'a@b.ca; sauf <c@d.ca>',
    'a@b.ca (no longer used), c@d.ca',
    'NOT <a@b.ca>',
    'Pas celle-ci <a@b.ca>, c@d.ca',
    'a@b.ca (à éviter), c@d.ca',
    'N’écrivez plus à <a@b.ca>',
  ])('where one is told not to be written to, there is none: %j', (typed) => {
    expect(addressesOf(typed)).toEqual([])
  })

  test.each([
    'Instagram @lea.roy',
    'facebook @cafe.roy',
    'Suivez-nous @cafe.roy',
    'Instagram @ lea.roy',
    'jean(roy)@c.ca',
    'service(clients)@roy.ca',
    'jean@(roy)c.ca',
    'service(clients) @ roy.ca',
    'jean [roy] @ c.ca',
    'marie:tremblay@exemple.ca',
    'Mon voisin : a@b.ca',
    'Objet : a@b.ca',
  ])('what is no whole address, or has other words before a colon, is none: %j', (typed) => {
    expect(addressesOf(typed)).toEqual([])
  })

  test.each([
    ['E-mail : a@b.ca', ['a@b.ca']],
    ['Courriel: a@b.ca', ['a@b.ca']],
    ['Notre adresse courriel : a@b.ca', ['a@b.ca']],
    ['Contact: E-mail: a@b.ca', ['a@b.ca']],
    ['Écrivez-nous à : a@b.ca', ['a@b.ca']],
    ['Service à la clientèle : a@b.ca', ['a@b.ca']],
    ['To: a@b.ca; c@d.ca', ['a@b.ca', 'c@d.ca']],
    ['a [at] b [dot] ca', ['a@b.ca']],
    ['a@b.ca et c@d.ca', ['a@b.ca', 'c@d.ca']],
    ['CCI Lyon <a@b.fr>', ['a@b.fr']],
    ['Copy Centre <a@b.ca>', ['a@b.ca']],
    ['Old Mill <a@b.ca>', ['a@b.ca']],
    ['cc@b.ca, copy@b.ca', ['cc@b.ca', 'copy@b.ca']],
    ['donotuse@b.ca', ['donotuse@b.ca']],
  ])('known labels and names are dropped: %j', (typed, all) => {
    expect(sent(typed)).toEqual(all)
  })
})

test.each([
  'M. Roy, https://exemple.ca/contact?e=roy@exemple.ca',
  'https://exemple.com/@roy.fils',
  'La boutique : www.exemple.ca/@boutique.officielle',
])('takes no page of the web for an address: %s', (lines) => {
  expect(addressesAmong(lines)).toEqual([])
})

test('finds the addresses in lines that hold names too', () => {
  const lines =
    'Jean Roy, jean@exemple.ca\nMme Côté <cote@élu.fr>\nLa mairie\nécole (info@ecole.ca)\njean@exemple.ca\njosé@exemple.fr\nLuc mailto:luc@exemple.ca?subject=x'
  const found = ['jean@exemple.ca', 'cote@élu.fr', 'info@ecole.ca', 'luc@exemple.ca']
  expect(addressesAmong(lines).map(({ read }) => read)).toEqual(found)
})
