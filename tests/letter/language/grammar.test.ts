import { expect, test } from 'vitest'
import { completeFrame } from '#letter/language/grammar'
import { languageOf } from '#tests/languages'

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
  expect(completeFrame('I could not', 'Play with my friends', en, 'verb')).toBe('I could not play with my friends')
  expect(completeFrame('Could you please', 'E-mail me', en, 'verb')).toBe('Could you please e-mail me')
  expect(completeFrame('Could you please', 'CALL me', en, 'verb')).toBe('Could you please CALL me')
})
