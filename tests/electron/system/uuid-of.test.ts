import { expect, test } from 'vitest'
import * as z from 'zod'
import { uuidOf } from '#electron/system/uuid-of'

test('a text has one UUID, that of another text is another', () => {
  expect(z.uuid().safeParse(uuidOf('Club des Pongistes')).success).toBe(true)
  expect(uuidOf('a')).toBe(uuidOf('a'))
  expect(uuidOf('a')).not.toBe(uuidOf('b'))
})
