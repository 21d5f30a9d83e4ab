import { beforeAll, expect, test } from 'vitest'
import { translationIn } from '#renderer/app/words'
import { languages } from '#locales/registry'
import '#tests/languages'

beforeAll(() => languages.load('fr', 'window', 'screens'))
const { t: said } = translationIn('fr')

test('words are said as they stand, those of later screens too, and their places are filled', () => {
  const { app } = languages.words('fr', 'window')
  const { child } = languages.words('fr', 'screens')
  expect(said('app.name')).toBe(app.name)
  expect(said('child.bar.home')).toBe(child.bar.home)
  expect(said('settings.said', { setting: 'Langue', value: 'français' })).toContain('français')
})

test.each([
  [0, 'et une autre lettre'],
  [1, 'et une autre lettre'],
  [2, 'et 2 autres lettres'],
  [1_000_000, 'et 1000000 d’autres lettres'],
])('%d is said with its plural', (count, text) => {
  expect(said('home.others', { count })).toBe(text)
})

test('none has words of its own where it is said otherwise', () => {
  expect(said('shelf.count', { count: 0 })).toBe('Aucune lettre')
})

test('what is typed is filled in as it is, whatever it looks like', () => {
  for (const typed of ['$& $1 $$', '{{value}}', '$t(app.name)', '<b>&amp;'])
    expect(said('settings.said', { setting: typed, value: '!' })).toContain(typed)
})
