import { expect, test } from 'vitest'
import { otherForms } from '#electron/spelling/other-forms'
import { library } from '#tests/languages'

const french = await library.read('fr', 'spelling')
const english = await library.read('en', 'spelling')

test.each([
  ['connaitre', 'connaître'],
  ['Aout', 'août'],
  ['préfèrerait', 'préférerait'],
  ['cèderai', 'céderai'],
])('%s is the rectified form of %s', (rectified, classical) => {
  expect(otherForms(rectified, french.alsoWritten)).toContain(classical)
})

test('an accent is moved only where the reform moves it', () => {
  expect(otherForms('mèdecen', french.alsoWritten)).toEqual([])
})

test('an English name has its possessive', () => {
  expect(otherForms("Kwikfix's", english.alsoWritten)).toContain('Kwikfix')
  expect(otherForms('Kwikfixs', english.alsoWritten)).toEqual([])
})
