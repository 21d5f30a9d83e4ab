import { domainToASCII } from 'node:url'
import { expect, test } from 'vitest'
import { punycode } from '#letter/email/punycode'

test.each([
  'élysée',
  'québec-hôtel',
  'bücher',
  'münchen-ost',
  '日本郵便',
  'пример',
  'متجر',
  'straße',
  '例え',
  'ñandú2',
  'χαρτί',
  '𐍈abc',
])('writes %s as the network does', (word) => {
  expect(`xn--${punycode(word)}.fr`).toBe(domainToASCII(`${word}.fr`))
})
