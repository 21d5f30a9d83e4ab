import { expect, test } from 'vitest'
import { emailText } from '#letter/email/email-text'
import { formLines } from '#letter/form/form-lines'
import { formPieces, formWhole } from '#letter/form/form-pieces'
import { formCount, formLimits, usualLimits, type FormRules } from '#letter/form/form-rules'
import type { Letter, Part } from '#letter/parts/letter'
import { plainMarks } from '#letter/text/plain-marks'
import { makeLetter, paragraph, sentence } from '#tests/letters'
import { typedLetter } from '#tests/typed-letters'

/** How many letters are cut; `FORM_LETTERS` may ask for more. */
const howMany = Number(process.env['FORM_LETTERS'] ?? 4000)

const rules = (more: Partial<FormRules> = {}): FormRules => ({
  ...{ most: 500, newline: 1, oneLine: false, shortSubject: false },
  ...more,
})
const limits = [formLimits.least, 47, 120, ...usualLimits]
const withoutSpaces = (text: string) => text.replace(/\s/gu, '')
const whatIsAsked = (letter: Letter, form: FormRules) =>
  formLines(letter, form).flatMap(({ run, text }) => (run === 'ask' ? [text] : []))
const textsOf = (letter: Letter, form: FormRules) => formPieces(letter, form).pieces.map(({ text }) => text)
const saying = (...parts: readonly Part[]) => makeLetter({ parts })
const asking = (text: string): Part => ({
  kind: 'paragraph',
  role: 'ask',
  sentences: [sentence(text, { source: 'ask' })],
})

test(`of ${howMany} typed letters, each piece is within its limit, nothing is lost or said twice, and the ask is whole where it fits`, () => {
  for (let seed = 1; seed <= howMany; seed += 1) {
    const { letter } = typedLetter(seed)
    const form = rules({
      most: limits[seed % limits.length] ?? 500,
      newline: seed % 3 === 0 ? 2 : 1,
      oneLine: seed % 4 === 0,
    })
    const whole = formWhole(letter, form).text
    const { pieces, isAskCut, isSentenceCut } = formPieces(letter, form)
    const said = `letter ${seed} in ${form.most}: ${whole}`
    for (const { text, count } of pieces) {
      expect(count, said).toBe(text.length + (form.newline === 2 ? text.split('\n').length - 1 : 0))
      expect(count, said).toBeLessThanOrEqual(form.most)
      expect(text, said).toBe(text.trim())
      expect(text, said).not.toBe('')
      expect(text.isWellFormed(), said).toBe(true)
      expect(text, said).not.toMatch(form.oneLine ? /(?! )\s|[‘’“”…]/u : /(?![ \n])\s|[‘’“”…]/u)
    }
    expect(withoutSpaces(pieces.map(({ text }) => text).join('')), said).toBe(withoutSpaces(whole))

    const asked = whatIsAsked(letter, form)
    const isWhole = pieces.some(({ text }) => asked.every((one) => text.includes(one)))
    if (!isAskCut) expect(isWhole, said).toBe(true)
    if (isAskCut) expect(formCount(asked.join(' '), form), said).toBeGreaterThan(form.most - 2 * asked.length)
    const longest = Math.max(0, ...formLines(letter, form).map(({ text }) => formCount(text, form)))
    expect(isSentenceCut, said).toBe(longest > form.most)
    if (formCount(whole, form) <= form.most) expect(pieces, said).toHaveLength(1)
  }
}, 120_000)

test('what is pasted is the text of the e-mail, in the marks of a keyboard', () => {
  for (let seed = 1; seed <= 200; seed += 1) {
    const { letter } = typedLetter(seed)
    const mail = plainMarks(emailText(letter).body).replace(/(?<=\S)—(?=\S)/gu, ' - ')
    expect(withoutSpaces(formWhole(letter, rules()).text)).toBe(withoutSpaces(mail.replace(/[–—]/gu, '-')))
  }
  expect(formWhole(makeLetter(), rules()).text).toBe(
    [
      'Monsieur,',
      "Je suis déçu. Pourquoi n'y a-t-il pas de catégorie pour nous?",
      "J'ai demandé à mon entraîneur : il a dit « l'an prochain », c'est 100 % sûr, à 14 h...",
      'Salutations distinguées,',
      'Félix Côté\n418 555-0199',
    ].join('\n\n'),
  )
})

test('on one line, paragraphs and signature follow one another', () => {
  const { text } = formWhole(saying(paragraph('Un.', 'Deux.'), paragraph('Trois\nquatre.')), rules({ oneLine: true }))
  expect(text).toBe('Un. Deux. Trois quatre.')
})

test('a new line counts one, or two where the form counts what it sends', () => {
  const letter = saying(paragraph('Un.'), paragraph('Deux.'))
  expect(formWhole(letter, rules()).count).toBe('Un.\n\nDeux.'.length)
  expect(formWhole(letter, rules({ newline: 2 })).count).toBe('Un.\r\n\r\nDeux.'.length)
})

test('a letter is cut between two sentences, and its end stays together', () => {
  const end = { kind: 'signature', column: 'start', lines: [], short: ['Zoé Roy', '418 555-0199'] } as const
  const letter = saying(paragraph('La porte est restée fermée.', 'Personne n’est venu.'), end)
  expect(textsOf(letter, rules({ most: 50 }))).toEqual([
    "La porte est restée fermée. Personne n'est venu.",
    'Zoé Roy\n418 555-0199',
  ])
  expect(textsOf(letter, rules({ most: 30 }))).toEqual([
    'La porte est restée fermée.',
    "Personne n'est venu.",
    'Zoé Roy\n418 555-0199',
  ])
})

test('what is asked begins a new piece rather than being parted', () => {
  const ask: Part = {
    kind: 'paragraph',
    role: 'ask',
    sentences: [
      sentence('Please refund me.', { source: 'ask' }),
      sentence('By Friday, if you can.', { source: 'ask' }),
    ],
  }
  const letter = saying(paragraph('The door was closed all day.'), ask)
  expect(formPieces(letter, rules({ most: 50 }))).toMatchObject({
    pieces: [{ text: 'The door was closed all day.' }, { text: 'Please refund me. By Friday, if you can.' }],
    isAskCut: false,
  })
  expect(formPieces(letter, rules({ most: 30 }))).toMatchObject({ isAskCut: true, isSentenceCut: false })
})

test.each([
  ['a line', 'The lamp is dark,\nand nobody answers the door', ['The lamp is dark,', 'and nobody answers the door']],
  ['a comma', 'The lamp came broken, nobody answers', ['The lamp came broken,', 'nobody answers']],
  [
    'a space, where a comma comes too early',
    'So, the lamp came here very broken',
    ['So, the lamp came here very', 'broken'],
  ],
  ['no comma of a number', 'It weighs about nine or 12,345.67 kilos', ['It weighs about nine or', '12,345.67 kilos']],
  ['a character, where there is no space', 'x'.repeat(40), ['x'.repeat(30), 'x'.repeat(10)]],
  ['no half of a drawing', `${'x'.repeat(25)}👨‍👩‍👧${'y'.repeat(9)}`, ['x'.repeat(25), `👨‍👩‍👧${'y'.repeat(9)}`]],
])('a sentence longer than the limit is cut at %s, and that is told', (_at, text, pieces) => {
  expect(textsOf(saying(paragraph(text)), rules({ most: 30 }))).toEqual(pieces)
  expect(formPieces(saying(paragraph(text)), rules({ most: 30 })).isSentenceCut).toBe(true)
  expect(formPieces(saying(asking(text)), rules({ most: 30 })).isAskCut).toBe(true)
})
