import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { plainName } from '#electron/system/plain-name'
import { notDevice, safeName } from '#electron/system/safe-name'
import { temporaryFolder } from '#tests/temporary-folder'

test.each(['CON', 'aux', 'NUL', 'PRN', 'COM1', 'lpt9', 'COM²', 'con.tar', 'nul .txt'])(
  'a name that Windows keeps for a device is changed: %s',
  (name) => {
    expect(notDevice(name)).toMatch(/^[^.]+_(?:\.|$)/)
    expect(notDevice(notDevice(name))).toBe(notDevice(name))
    expect(plainName(`${name}.twolines`)).toBeNull()
  },
)

test.each(['Connie', 'auxiliaire', 'COM', 'lpt10', 'null'])('%s is no device', (name) => {
  expect(notDevice(name)).toBe(name)
})

test.each([
  ['Fin de l’été…', 'Fin de l-été'],
  ['trailing dots...', 'trailing dots'],
  ['  .hidden. ', 'hidden'],
  ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j'],
  ['left\u202eright\u0000', 'left right'],
  ['e\u0301te\u0301', 'été'],
  ['\u0301\u0302', ''],
  ['😀', ''],
  ['CON', 'CON_'],
])('%j becomes %j', (text, expected) => {
  expect(safeName(text)).toBe(expected)
})

test('a name is cut by its bytes, between two letters with their accents', async () => {
  const folder = await temporaryFolder()
  for (const letter of ['a', 'é', 'я', '語', '𠮷', 'a\u0323\u0302\u0301x']) {
    const name = safeName(letter.repeat(300))
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(120)
    expect(Buffer.byteLength(name)).toBeGreaterThan(110)
    expect(letter.normalize('NFC').repeat(300).startsWith(name)).toBe(true)
    await writeFile(join(folder, `${name}.docx`), '')
  }
})

test('a name from outside that a folder could not hold is not taken', () => {
  expect(plainName(`${'a'.repeat(90)}.twolines`)).not.toBeNull()
  expect(plainName(`${'語'.repeat(90)}.twolines`)).toBeNull()
})
