import { expect, test } from 'vitest'
import { classicalForms } from '#electron/spelling/rectified-french'

test.each([
  ['connaitre', 'connaître'],
  ['Aout', 'août'],
  ['préfèrerait', 'préférerait'],
  ['cèderai', 'céderai'],
])('%s is the rectified form of %s', (rectified, classical) => {
  expect(classicalForms(rectified)).toContain(classical)
})

test('an accent is moved only where the reform moves it', () => {
  expect(classicalForms('mèdecen')).toEqual([])
})
