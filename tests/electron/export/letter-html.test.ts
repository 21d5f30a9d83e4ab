import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { besideLetter } from '#electron/export/goes-with'
import { letterHtml } from '#electron/export/letter-html'
import type { PageGeometry } from '#letter/parts/letter'
import { hostileTexts } from '#tests/hostile-texts'
import { fillLetter, makeLetter } from '#tests/letters'

const styleOf = (html: string) => /<style>([^]*)<\/style>/.exec(html)?.[1] ?? ''
const bodyOf = (html: string) => /<body>([^]*)<\/body>/.exec(html)?.[1] ?? ''

test('the page says its language, its direction and its title', () => {
  const html = letterHtml(makeLetter())
  expect(html).toContain('<html lang="fr-CA" dir="ltr">')
  expect(html).toContain('<title>Catégorie des 9 ans et moins au tournoi</title>')
  expect(letterHtml(makeLetter({ language: 'ar', direction: 'rtl' }))).toContain('<html lang="ar" dir="rtl">')
})

test('a letter without a subject is titled by who signs it', () => {
  const parts = makeLetter().parts.filter(({ kind }) => kind !== 'subject')
  expect(letterHtml(makeLetter({ parts }))).toContain('<title>Félix Côté</title>')
})

test('only its own style sheet and the font inside it may be used', () => {
  const html = letterHtml(makeLetter())
  const hash = createHash('sha256').update(styleOf(html)).digest('base64')
  expect(html).toContain(`content="default-src 'none'; font-src data:; style-src 'sha256-${hash}'"`)
  expect([...styleOf(html).matchAll(/url\((.{15})/g)].map(([, start]) => start)).toEqual(
    Array(4).fill('data:font/woff2'),
  )
  expect(html.replace(styleOf(html), '')).not.toMatch(/\b(?:src|href|style)=/)
})

test('the paper and the margins are those of the letter', () => {
  const page: PageGeometry = {
    paper: 'a4',
    width: 210,
    height: 297,
    margins: { top: 20, right: 21, bottom: 22, left: 23 },
  }
  expect(styleOf(letterHtml(makeLetter({ page })))).toContain('@page{size:210mm 297mm;margin:20mm 21mm 22mm 23mm;')
})

test('the blocks stand in order, those of the middle in the middle', () => {
  const blocks = bodyOf(letterHtml(makeLetter())).matchAll(/<(?:div|p|h1) class="([^"]+)"/g)
  const classes = [...blocks].map(([, name]) => name).filter((name) => name !== 'line')
  expect(classes).toEqual([
    'sender',
    'date middle',
    'recipient',
    'subject',
    'salutation',
    'paragraph',
    'paragraph',
    'closing',
    'signature middle',
  ])
})

test('two spaces before a postal code and no-break spaces are kept', () => {
  const html = letterHtml(makeLetter())
  expect(html).toContain('Québec (Québec)  G1R 2B5')
  expect(html).toContain('entraîneur\u00A0: il a dit «\u00A0l’an prochain\u00A0»')
  expect(styleOf(html)).toContain('white-space:pre-wrap')
})

test.each(Object.keys(hostileTexts))('hostile text stays text: %s', (name) => {
  const html = letterHtml(fillLetter(hostileTexts[name] ?? ''))
  const tags = [...html.replace(styleOf(html), '').matchAll(/<\/?([^\s>]+)/g)].map(([, tag]) => tag)
  const known = ['!doctype', 'html', 'head', 'meta', 'title', 'style', 'body', 'h1', 'p', 'br', 'div']
  expect(tags.filter((tag) => !known.includes(tag ?? ''))).toEqual([])
  expect(html).not.toMatch(/(?!\n)\p{Cc}|[\u202A-\u202E]/u)
})

const pictures = [
  {
    name: 'L’entrée & <le quai>',
    file: 'entree-0a1b2c3d.png',
    data: Uint8Array.of(1),
    pixels: { width: 4, height: 3 },
  },
  { name: 'Le billet', file: 'billet-0a1b2c3e.jpg', data: Uint8Array.of(2), pixels: { width: 3, height: 4 } },
]

test('the pictures that go with it follow, told in words, and are all that the page may load', () => {
  const html = letterHtml(makeLetter(), { badge: null, pictures })
  expect(
    [...html.matchAll(/<div class="picture">.*?<\/div>/g)].map(([figure]) => figure.replace(/ width=.*?>/, '>')),
  ).toEqual([
    '<div class="picture"><img src="entree-0a1b2c3d.png" alt="L’entrée &amp; &lt;le quai&gt;"><p class="caption">L’entrée &amp; &lt;le quai&gt;</p></div>',
    '<div class="picture"><img src="billet-0a1b2c3e.jpg" alt="Le billet"><p class="caption">Le billet</p></div>',
  ])
  expect(html).toContain(`"default-src 'none'; img-src 'self'; font-src data:;`)
  expect(besideLetter({ badge: null, pictures })).toEqual([
    { name: 'entree-0a1b2c3d.png', type: 'image/png', data: Uint8Array.of(1) },
    { name: 'billet-0a1b2c3e.jpg', type: 'image/jpeg', data: Uint8Array.of(2) },
  ])
})

test('the badge that goes with it follows the letter', () => {
  const badge = { drawing: '<svg></svg>', title: '', description: '', picture: () => Promise.resolve(Uint8Array.of()) }
  expect(letterHtml(makeLetter(), { badge, pictures: [] })).toMatch(
    /<\/div><div class="badge"><svg><\/svg><\/div>\n<\/body>/,
  )
})

test('the page of a badge bears no number, the others but the first do', () => {
  const style = styleOf(letterHtml(makeLetter()))
  expect(style).toContain('@bottom-right{content:counter(page);')
  expect(style).toContain('@page:first{@bottom-right{content:none}}')
  expect(style).toContain('@page badge{@bottom-right{content:none}}')
  expect(style).toMatch(/\.badge\{page:badge;/)
})

test('nothing stands alone on a second page: the closing, the signature and what goes along stay with what is before', () => {
  const style = styleOf(letterHtml(makeLetter()))
  expect(style).toContain('.closing,.signature,.enclosures{break-before:avoid}')
  expect(style).toMatch(/\.signature,\.enclosures,[^{]*\{break-inside:avoid\}/)
})

test('a wrapped line of an address is indented, and a screen reader is told each line by itself', () => {
  const html = letterHtml(makeLetter())
  expect(bodyOf(html)).toContain(
    '<div class="sender"><p class="line">Félix Côté</p><p class="line">36, rue du Petit-Bonheur</p><p class="line">Québec (Québec)  G1R 2B5</p></div>',
  )
  const [, inside, back] = /\.line\{[^}]*padding-inline-start:(\d+)pt;text-indent:-(\d+)pt\}/.exec(styleOf(html)) ?? []
  expect(Number(inside)).toBeGreaterThan(0)
  expect(back).toBe(inside)
})
