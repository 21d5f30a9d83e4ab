import { expect, test } from 'vitest'
import { letterHtml } from '#electron/export/letter-html'
import { writeDocx } from '#electron/export/docx'
import { compose } from '#letter/compose/compose'
import { splitDraft } from '#letter/compose/split-draft'
import { answer, setManner } from '#letter/draft/change-draft'
import { remove, rewrite } from '#letter/draft/change-sentence'
import type { Draft } from '#letter/draft/draft'
import { keptAside, putBack } from '#letter/compose/kept-aside'
import { emailText } from '#letter/email/email-text'
import type { Letter, Sentence } from '#letter/parts/letter'
import { bodySentences } from '#letter/parts/letter-sentences'
import { docxPart } from '#tests/docx-file'
import { docxText } from '#tests/docx-text'
import { makeDraft } from '#tests/draft'
import { languageOf } from '#tests/languages'

const today = '2026-11-21'
const own = (text: string) => ({ kind: 'own', text }) as const
const told = (what: string, more: Partial<Draft> = {}) => makeDraft({ answers: { what: own(what) }, ...more })
const letterOf = (draft: Draft) => compose(draft, languageOf(draft.convention), today)
const writers = (letter: Letter) => bodySentences(letter).filter(({ origin }) => origin === 'writer')
const texts = (letter: Letter) => writers(letter).map(({ text }) => text)
const find = (draft: Draft, start: string): Sentence => {
  const found = writers(letterOf(draft)).find(({ text }) => text.startsWith(start))
  if (!found) throw new Error(start)
  return found
}
/** The writer's words in an e-mail, from the first of these words on. */
const mailed = (draft: Draft, from: string, to: string) => {
  const { body } = emailText(letterOf(draft))
  return body.slice(body.indexOf(from), body.indexOf(to) + to.length).replaceAll('\u00a0', ' ')
}

const list =
  'Voici les faits :\n– la boîte était ouverte ;\n– la lampe était cassée ;\n– personne n’a répondu.\n\nMerci'

test('a list, its marks and the paragraph after it are those that were typed', () => {
  expect(mailed(told(list), 'Voici', 'Merci.')).toBe(
    'Voici les faits :\n– la boîte était ouverte;\n– la lampe était cassée;\n– personne n’a répondu.\n\nMerci.',
  )
})

test.each([
  ['- la douche est froide;\n- 4 vélos sont brisés ;\n- vous fermez à 19 h', '- vous fermez à 19 h.'],
  ['Voici :\n1) un;\n2) deux;\n3) trois. Et quatre\n\nMerci', '3) trois. Et quatre.'],
  ['- un;\n\n- deux', '- deux.'],
  ['- un;\n- deux !', '- deux!'],
  ['- un;\n- deux;', '- deux;'],
  ['- un;\n- deux\n- trois', '- trois'],
  ['- un\n- deux', '- deux'],
  ['- un;', '- un;'],
])('of %j, the last item ends as %j', (typed, last) => {
  const { body } = emailText(letterOf(told(typed)))
  expect(body.replaceAll('\u00a0', ' ').split('\n')).toContain(last)
})

test('a list of semicolons ends with a full stop in every document, in English too', async () => {
  const typed = 'Please note:\n- the shower is cold;\n- the bikes are broken'
  const letter = letterOf(told(typed, { convention: 'en-CA' }))
  const all = [docxText(await writeDocx(letter)), letterHtml(letter), emailText(letter).body]
  for (const text of all) expect(text).toMatch(/the shower is cold;[^]*the bikes are broken\.(?!\.)/)
})

test('what the app says after a list stands in a paragraph of its own', () => {
  const draft = told('Voici :\n- un\n- deux')
  expect(emailText(letterOf(draft)).body).toMatch(/\n- deux\n\nJ’aimerais/)
})

test('a list is a list in Word and in a PDF, numbered as it was typed', async () => {
  const letter = letterOf(told('Voici :\n3. un\n4. deux\n- trois\n- quatre'))
  const bytes = await writeDocx(letter)
  const xml = docxPart(bytes, 'word/document.xml')
  const items = xml.split('<w:p>').filter((one) => one.includes('<w:numPr>'))
  expect(items.map((one) => one.replaceAll(/<[^>]*>/g, ''))).toEqual(['un', 'deux', 'trois', 'quatre'])
  const numbering = docxPart(bytes, 'word/numbering.xml')
  expect(numbering).toContain('<w:start w:val="3"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/>')
  expect(numbering).toContain('<w:numFmt w:val="bullet"/><w:lvlText w:val="-"/>')
  const [found = ''] = /<ul>[^]*<\/ul>/.exec(letterHtml(letter)) ?? []
  expect(found.match(/<ul>/g)).toHaveLength(1)
  expect(found.replaceAll(/<\/li>\s*/g, '\n').replaceAll(/<[^>]*>/g, '')).toBe('3. un\n4. deux\n- trois\n- quatre\n')
})

test('letters and Roman numbers are counted in Word, whatever stands around them', async () => {
  const typed =
    'Voici :\n- un\n  a) deux\n  b) trois\n- quatre\n  a) cinq\n\ni. six\nii. sept\n\n(1) huit\n(2) neuf\n\nh) dix\ni) onze\n-> douze'
  const bytes = await writeDocx(letterOf(told(typed)))
  expect(docxText(bytes).replaceAll(/[ \u00a0]:/g, ' :')).toContain(typed.replaceAll('\n\n', '\n'))
  const numbering = docxPart(bytes, 'word/numbering.xml')
  const formats = [...numbering.matchAll(/<w:numFmt w:val="(\w+)"/g)].map(([, format]) => format)
  expect(formats.slice(-6)).toEqual(['bullet', 'lowerLetter', 'lowerRoman', 'decimal', 'lowerLetter', 'none'])
})

test('a list in a list is one in the letter, in Word and in a PDF, and stays where what it stood under is taken out', async () => {
  const draft = told('Voici :\n1. un\n   - deux\n   - trois\n2. quatre\n   - cinq\n\nFin')
  expect(mailed(draft, 'Voici', 'Fin.')).toBe('Voici :\n1. un\n  - deux\n  - trois\n2. quatre\n  - cinq\n\nFin.')
  const bytes = await writeDocx(letterOf(draft))
  const items = docxPart(bytes, 'word/document.xml')
    .split('<w:p>')
    .filter((one) => one.includes('<w:numPr>'))
  expect(items.map((one) => /<w:ilvl w:val="(\d)"/.exec(one)?.[1])).toEqual(['0', '1', '1', '0', '1'])
  expect(new Set(items.map((one) => /<w:numId w:val="\d+"/.exec(one)?.[0])).size).toBe(1)
  const [found = ''] = /<ul>[^]*<\/ul>/.exec(letterHtml(letterOf(draft))) ?? []
  expect(found.replaceAll(/<li[^>]*><span[^>]*>[^<]*<\/span>|\s/g, '<li>')).toBe(
    '<ul><li>un<li><ul><li>deux</li><li><li>trois</li></ul></li><li><li>quatre<li><ul><li>cinq</li></ul></li></ul>',
  )
  const removed = remove(draft, find(draft, 'deux'))
  expect(mailed(removed, 'Voici', 'Fin.')).toContain('1. un\n  - trois\n2.')
  expect(mailed(remove(draft, find(draft, 'un')), 'Voici', 'Fin.')).toContain('Voici :\n- deux\n- trois\n2. quatre')
})

test('a letter without a list has no list in Word', async () => {
  expect(docxPart(await writeDocx(letterOf(told('Rien.'))), 'word/document.xml')).not.toContain('<w:numPr>')
})

test('what is said twice in one answer, or differs by a sign, stays', () => {
  const draft = told('I called. Nobody answered. I called. Nobody answered. Never again. Never again! -5. 5.', {
    convention: 'en-CA',
  })
  expect(texts(letterOf(draft)).join(' ')).toBe(
    'I called. Nobody answered. I called. Nobody answered. Never again. Never again! -5. 5.',
  )
  const ids = writers(letterOf(draft)).map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

test('an answer given whole to two questions is said once, one that shares a sentence stays', () => {
  const draft = told('Personne n’est venu', {})
  expect(texts(letterOf(answer(draft, 'why', own('personne n’est venu.'))))).toEqual(['Personne n’est venu.'])
  expect(texts(letterOf(answer(draft, 'why', own('Personne n’est venu. Personne'))))).toHaveLength(3)
})

test('a sentence of before has the id that it had', () => {
  expect(writers(letterOf(told('la porte était fermée. Personne n’est venu'))).map(({ id }) => id)).toEqual([
    'what:n3xhgt',
    'what:1uoqce0',
  ])
})

test('a shorter letter keeps a list with what leads to it, or leaves both out', () => {
  const items = ['un', 'deux', 'trois', 'quatre', 'cinq'].map((one) => `${one}${' mot'.repeat(19)}`)
  const list = `Voici :\n- ${items.join('\n- ')}`
  for (const length of ['two-lines', 'short'] as const) {
    const [, ...first] = texts(letterOf(setManner(told(`${list}\n\nFin`), { length })))
    expect(first.slice(0, 5)).toEqual(items)
    const last = texts(letterOf(setManner(told(`Un fait. Un autre.\n${list}`), { length })))
    expect(last).toEqual(['Un fait.', 'Un autre.'])
  }
})

test('an item that is taken out leaves the others in their list, and comes back in its place', () => {
  const draft = told('Voici :\n- un\n- deux\n- trois')
  const removed = remove(draft, find(draft, 'deux'))
  expect(mailed(removed, 'Voici', 'trois')).toBe('Voici :\n- un\n- trois')
  const first = remove(draft, find(draft, 'un'))
  expect(mailed(first, 'Voici', 'trois')).toBe('Voici :\n- deux\n- trois')
})

test('a sentence that is rewritten keeps the lines that it is given, and an item its end', () => {
  const draft = told('Voici :\n- un\n- deux\n\nFin')
  const item = rewrite(draft, find(draft, 'deux'), 'deux, enfin')
  expect(mailed(item, 'Voici', 'Fin.')).toBe('Voici :\n- un\n- deux, enfin\n\nFin.')
  expect(mailed(rewrite(draft, find(draft, 'Fin'), 'la fin\nde tout'), '- deux', 'tout.')).toBe(
    '- deux\n\nLa fin\nde tout.',
  )
})

test('words put back go after a list, in a paragraph of their own', () => {
  const draft = rewrite(told('Rien. Fin'), find(told('Rien. Fin'), 'Fin'), 'La fin')
  const changed = answer(draft, 'what', own('Voici :\n- un\n- deux'))
  const [aside] = keptAside(changed, languageOf('fr-CA'), today)
  if (!aside) throw new Error('nothing was kept aside')
  expect(mailed(putBack(changed, aside, languageOf('fr-CA')), 'Voici', 'La fin.')).toBe(
    'Voici :\n- un\n- deux\n\nLa fin.',
  )
})

test('a second letter tells its sentences in the lines and the lists in which they were typed', () => {
  const draft = told('Un fait.\n\nVoici :\n- un\n- deux\n\nFin.')
  const ids = writers(letterOf(draft))
    .slice(1)
    .map(({ id }) => id)
  const beginning = { id: '6b3c4f5a-7d0e-4a1b-8c2d-3e4f5a6b7c8d', now: '2026-11-21T12:00:00.000Z' }
  const second = splitDraft(draft, ids, beginning, languageOf('fr-CA'), today)
  expect(second?.answers).toEqual({ what: own('Voici :\n- un\n- deux\n\nFin.') })
})
