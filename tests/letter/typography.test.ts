import { expect, test } from 'vitest'
import { typesetter } from '#letter/typography'
import { languageOf } from '#locales/languages'

function typesetterOf(convention: string) {
  const found = languageOf(convention).conventions[convention]
  if (!found) throw new Error(convention)
  const typeset = typesetter(found)
  return (text: string) => typeset(text).replaceAll('\u00a0', '~')
}

const fr = typesetterOf('fr-CA')
const en = typesetterOf('en-CA')

test.each([
  ["l'accueil d'hier", 'l’accueil d’hier'],
  ['voici : rien', 'voici~: rien'],
  ['voici: rien', 'voici~: rien'],
  ['Vraiment ? Oui ! Bon ; voilà', 'Vraiment? Oui! Bon; voilà'],
  ['il a dit "non merci" et voilà', 'il a dit «~non merci~» et voilà'],
  ['il a dit « non » hier', 'il a dit «~non~» hier'],
  ['un seul " ici', 'un seul " ici'],
  ['89,99$ et 20 %', '89,99~$ et 20~%'],
  ['à 9h40, le 1er octobre', 'à 9~h~40, le 1er~octobre'],
  ['vers 14 h', 'vers 14~h'],
  ['M. Roy et Mme Côté', 'M.~Roy et Mme~Côté'],
  ['attendez... merci', 'attendez… merci'],
  [
    'écrivez à o\'neil@exemple.ca : https://exemple.ca/a?b="c"',
    'écrivez à o\'neil@exemple.ca~: https://exemple.ca/a?b="c"',
  ],
  ['code 14:05', 'code 14:05'],
])('fr-CA sets %s', (typed, set) => {
  expect(fr(typed)).toBe(set)
})

test.each([
  ["It's Ann's", 'It’s Ann’s'],
  ['She said "no" twice', 'She said “no” twice'],
  ['She said "he told me \'no\' twice"', 'She said “he told me ‘no’ twice”'],
  ['Really ?', 'Really?'],
  ['on October 14, 2026', 'on October~14, 2026'],
  ['Dr. Chen waited 50 minutes', 'Dr.~Chen waited 50 minutes'],
  ['20 % off', '20% off'],
])('en-CA sets %s', (typed, set) => {
  expect(en(typed)).toBe(set)
})

test('setting twice changes nothing more', () => {
  const text = 'Il a dit "oui": 20$ à 9h40... le 14 octobre, chez M. Roy ?'
  expect(fr(fr(text).replaceAll('~', '\u00a0'))).toBe(fr(text))
})
