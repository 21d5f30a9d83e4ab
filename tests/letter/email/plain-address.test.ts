import { expect, test } from 'vitest'
import { plainAddress } from '#letter/email/plain-address'

test.each(['a@b.ca', 'First.Last+tag@mail.example.org', "o'neil@example.ie", 'x@sub-domain.example.museum'])(
  'is one plain address: %s',
  (address) => {
    expect(plainAddress(` ${address} `)).toBe(address)
  },
)

test.each([
  '',
  'nobody',
  'a@b',
  'a@b.c',
  'a@b.ca, c@d.ca',
  'a@b.ca; c@d.ca',
  'Anne <a@b.ca>',
  '"a b"@c.ca',
  'a b@c.ca',
  'a@b.ca\r\nBcc: c@d.ca',
  'a@b.ca\nBcc: c@d.ca',
  'a@b.ca?bcc=c@d.ca',
  'a@@b.ca',
  'a@-b.ca',
  'a@b..ca',
  'group: a@b.ca;',
  'é@b.ca',
  'a@b.ca\u0000',
  'a@\u202eb.ca',
  `${'a'.repeat(65)}@b.ca`,
  `a@${'b'.repeat(60)}.${'c'.repeat(60)}.${'d'.repeat(60)}.${'e'.repeat(60)}.${'f'.repeat(60)}.ca`,
])('is not one plain address: %j', (typed) => {
  expect(plainAddress(typed)).toBe('')
})
