import { expect, test } from 'vitest'
import { dictationOf } from '#renderer/aloud/dictation'
import { appWords, testedLanguages } from '#tests/languages'

test.each([
  ['Win32', 'windows'],
  ['MacIntel', 'mac'],
  ['Linux x86_64', null],
  ['Linux aarch64', null],
  ['', null],
] as const)('on %s, dictation is that of %s', (platform, dictation) => {
  expect(dictationOf(platform)).toBe(dictation)
})

test('wherever dictation is told of, so is who may receive the voice', () => {
  for (const language of testedLanguages) {
    expect(appWords[language].speed.dictation.windows).toContain('Microsoft')
    expect(appWords[language].speed.dictation.mac).toContain('Apple')
  }
})
