import { expect, test } from 'vitest'
import { completeFrame, lowerCommonWord } from '#letter/language/grammar'
import { languageOf } from '#tests/languages'
import { spanishMarks } from '#tests/letter/made-up-marks'

const fr = languageOf('fr-CA')
const en = languageOf('en-CA')

test('a beginning said again by the writer is merged', () => {
  expect(completeFrame('Je vous écris parce que', "parce qu'il pleuvait", fr)).toBe(
    "Je vous écris parce qu'il pleuvait",
  )
  expect(completeFrame('Je vous écris parce que', 'Je vous écris parce que la porte était fermée', fr)).toBe(
    'Je vous écris parce que la porte était fermée',
  )
  expect(completeFrame("J'avais hâte de", 'd’aller jouer', fr)).toBe("J'avais hâte d'aller jouer")
  expect(completeFrame('I am writing because', 'because it rained', en)).toBe('I am writing because it rained')
  expect(completeFrame('I was looking forward to', 'to my birthday', en)).toBe('I was looking forward to my birthday')
})

test('a common first word loses its capital; a name, I and an acronym keep theirs', () => {
  expect(completeFrame('It was disappointing because', 'The door was closed', en)).toBe(
    'It was disappointing because the door was closed',
  )
  expect(completeFrame('It was disappointing because', 'I could not go', en)).toBe(
    'It was disappointing because I could not go',
  )
  expect(completeFrame('Je vous écris pour remercier', 'Mariette', fr)).toBe('Je vous écris pour remercier Mariette')
  expect(completeFrame("C'est décevant parce que", "L'employé riait", fr)).toBe(
    "C'est décevant parce que l'employé riait",
  )
  expect(completeFrame("C'est décevant parce que", 'LE train', fr)).toBe("C'est décevant parce que LE train")
})

test('a verb loses its capital, whichever it is', () => {
  expect(completeFrame('I could not', 'Play with my friends', en, { takes: ['infinitive'] })).toBe(
    'I could not play with my friends',
  )
  expect(completeFrame('Could you please', 'E-mail me', en, { takes: ['infinitive'] })).toBe(
    'Could you please e-mail me',
  )
  expect(completeFrame('Could you please', 'CALL me', en, { takes: ['infinitive'] })).toBe('Could you please CALL me')
})

const spanish = {
  ...en,
  tag: 'es',
  sentences: spanishMarks,
  contractions: { 'de el': 'del' },
  completions: { words: {}, rules: [] },
  afterFrame: { lower: ['la', 'nadie'], maybeNames: [], links: [], allButNames: true },
}

test.each([
  ['Me dio pena porque', 'Habría bastado una llamada', 'Me dio pena porque habría bastado una llamada'],
  ['Me dio pena porque', 'Nadie vino', 'Me dio pena porque nadie vino'],
  ['Me dio pena porque', 'OTRA vez', 'Me dio pena porque OTRA vez'],
  ['Me dio pena porque', 'Clara no vino', 'Me dio pena porque Clara no vino'],
  ['Me dio pena porque', 'María José no vino', 'Me dio pena porque María José no vino'],
  ['Me dio pena porque', 'Juan de la Cruz no vino', 'Me dio pena porque Juan de la Cruz no vino'],
  ['Me dio pena porque', 'Ana no vino. Llamé a Ana', 'Me dio pena porque Ana no vino. Llamé a Ana'],
])('where any first word but a name is small, %s + %s', (start, completion, whole) => {
  expect(completeFrame(start, completion, spanish, { names: new Set(['clara']) })).toBe(whole)
})

test('a place keeps its capital there, unless its word is common', () => {
  expect(lowerCommonWord('Madrid', spanish)).toBe('Madrid')
  expect(lowerCommonWord('La oficina', spanish)).toBe('la oficina')
})

test('a beginning said again is merged past its opening mark, whether it was typed or not', () => {
  expect(completeFrame('¿Podrían', 'podrían avisarme', spanish)).toBe('¿Podrían avisarme')
  expect(completeFrame('¿Podrían', '¿Podrían avisarme', spanish)).toBe('¿Podrían avisarme')
})

test('capitals are those of the language, whatever the computer speaks', () => {
  const turkish = { ...en, tag: 'tr', afterFrame: { lower: ['ısı'], maybeNames: [], links: [], allButNames: false } }
  expect(completeFrame('Because', 'Isı yok', turkish)).toBe('Because ısı yok')
})
