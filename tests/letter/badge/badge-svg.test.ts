import { expect, test } from 'vitest'
import type { Badge } from '#letter/draft/badge'
import { badgeDesigns } from '#letter/draft/badge-designs'
import { badgeDrawing } from '#letter/badge/badge-drawing'
import { badgeSvg } from '#letter/badge/badge-svg'
import { languageOf } from '#tests/languages'
import { hostileTexts } from '#tests/hostile-texts'
import { makeLetter } from '#tests/letters'

const french = languageOf('fr-CA')
const badge: Badge = {
  design: 'rosette',
  name: 'Mariette',
  gesture: 'Écoute attentive',
  moment: 'Le 22 septembre, à 9 h 40.',
  from: 'Andrée Bolduc',
  joined: false,
}
const linesOf = (svg: string) =>
  [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, line = '']) => line.replaceAll('\u00a0', ' '))

/** What is wrong with the nesting, the attributes or the entities of an XML text. */
function faults(xml: string): string[] {
  const open: string[] = []
  const found: string[] = []
  const rest = xml.replace(
    /<(\/?)([a-z][A-Za-z]*)((?: [a-zA-Z:-]+="[^"<]*")*)>/g,
    (_, closes, tag: string, given: string) => {
      const names = [...given.matchAll(/ ([a-zA-Z:-]+)="/g)].map(([, name]) => name)
      if (new Set(names).size < names.length) found.push(`an attribute twice: ${given}`)
      if (!closes) open.push(tag)
      else if (open.pop() !== tag) found.push(`</${tag}>`)
      return given.replace(/.*/s, '')
    },
  )
  if (open.length > 0) found.push(...open)
  if (/[<>]/.test(rest)) found.push(rest)
  if (/&(?!(?:amp|lt|gt|quot);)/.test(xml)) found.push('a bare &')
  return found
}

test('the five facts are there, in order, and nothing says that it is certified', () => {
  const svg = badgeSvg(badge, makeLetter(), french)
  expect(linesOf(svg)).toEqual([
    'Attestation de remerciement',
    'remise à',
    'Mariette',
    'Écoute attentive',
    'Le 22 septembre, à 9 h 40.',
    'Avec gratitude,',
    'Andrée Bolduc',
    'Québec, le 1er novembre 2026',
  ])
  expect(svg).not.toMatch(/certifi/i)
})

test('who signs the letter says so, unless somebody else is named', () => {
  expect(linesOf(badgeSvg({ ...badge, from: ' ' }, makeLetter(), french))).toContain('Félix Côté')
})

test('what is not known leaves no gap and no orphaned word', () => {
  const empty = { ...badge, name: '', gesture: '', moment: '', from: '' }
  expect(linesOf(badgeSvg(empty, makeLetter({ author: '' }), french))).toEqual([
    'Attestation de remerciement',
    'Québec, le 1er novembre 2026',
  ])
})

test('the words for those who do not see it are the words on it', () => {
  const { title, description } = badgeDrawing(badge, makeLetter(), french)
  const svg = badgeSvg(badge, makeLetter(), french)
  expect(svg).toContain(`<title id="badge-title">${title}</title>`)
  expect(svg).toContain(`<desc id="badge-description">${description}</desc>`)
  expect(description).toContain('Mariette · Écoute attentive')
})

test.each(badgeDesigns)('%s is well-formed, and holds no script and nothing from elsewhere', (design) => {
  for (const text of Object.values(hostileTexts)) {
    const svg = badgeSvg(
      { ...badge, design, name: text, gesture: text, moment: text, from: text },
      makeLetter(),
      french,
    )
    expect(faults(svg)).toEqual([])
    const tags = [...svg.matchAll(/<[^>]*>/g)].join('')
    expect(tags).not.toMatch(/<(?:script|image|use|a|foreignObject|iframe|style)\b|\s(?:on\w+|href|src|style)=|url\(/)
    expect(svg).not.toMatch(/(?!\n)\p{Cc}|[\u202A-\u202E]/u)
  }
})

test.each(badgeDesigns)('%s keeps every word of long texts, and says when one is beyond it', (design) => {
  const name = 'Wilhelmina Bartholomea van der Hoogenbosch-Montgomery'
  const gesture = 'A pris le temps de m’écouter jusqu’au bout sans jamais regarder l’heure ni me presser'
  const whole = badgeDrawing({ ...badge, design, name, gesture }, makeLetter(), french)
  const lines = linesOf(badgeSvg({ ...badge, design, name, gesture }, makeLetter(), french)).join(' ')
  expect(whole.isCut).toBe(false)
  expect(lines).toContain(name)
  expect(lines).toContain(gesture)
  expect(badgeDrawing({ ...badge, design, moment: hostileTexts.long ?? '' }, makeLetter(), french).isCut).toBe(true)
})

test('a name written from right to left says so, and the words around it do not', () => {
  const svg = badgeSvg({ ...badge, name: 'عبد الرحمن' }, makeLetter(), french)
  expect(svg).toMatch(/direction="rtl">[^<]*عبد/)
  expect(svg.match(/direction="rtl"/g)).toHaveLength(1)
})

test('a text without spaces breaks between signs, never inside one', () => {
  const family = '👩🏽‍👩🏽‍👧🏽'
  const lines = linesOf(badgeSvg({ ...badge, gesture: family.repeat(30) }, makeLetter(), french))
  const whole = lines.filter((line) => line.includes('👩'))
  expect(whole.length).toBeGreaterThan(1)
  expect(whole.map((line) => line.replaceAll(family, '').replace('…', '')).join('')).toBe('')
})
