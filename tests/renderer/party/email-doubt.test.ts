import { expect, test } from 'vitest'
import { copiesDoubt, emailDoubt } from '#renderer/party/email-doubt'
import { translationIn } from '#renderer/app/words'
import { addressesOf } from '#letter/email/addresses-of'
import '#tests/languages'
import { typedEmails } from '#tests/typed-emails'

const { t } = translationIn('en')

test.each(['', '  ', 'a@b.ca', ' clara@exemple.ca ', 'a@b.ca, c@d.ca', 'contact@élysée.fr', 'info@shop.com.'])(
  'says nothing of %j',
  (text) => {
    expect(emailDoubt(text, t)).toBeNull()
  },
)

test.each(['clara', 'clara@', 'clara@exemple', 'info@shop', 'a@b.ca, c@d'])('has a word about %j', (text) => {
  expect(emailDoubt(text, t)).toMatch(/incomplete/)
})

test.each(['josé@exemple.fr', 'zoe\u0308@exemple.fr', 'l’été@exemple.fr'])('has a word of its own about %j', (text) => {
  expect(emailDoubt(text, t)).toMatch(/accent/)
})

test.each([
  'info@shop.com.',
  '<info@shop.com>',
  'mailto:info@shop.com',
  'info@shop.com;',
  '\u200Binfo@shop.com',
  'josé@exemple.fr',
  'contact@élysée.fr',
  'Service clients <a@b.fr>',
  'info@shop',
  'a@b.fr, c@d.fr',
  'a@b.fr Bcc: c@d.fr',
])('one gate: what the field says of %j is what leaves', (typed) => {
  expect(emailDoubt(typed, t) === null).toBe(addressesOf(typed).length > 0)
})

test.each(typedEmails)('says something of %j where no message would go to %j, and nothing elsewhere', (typed, sent) => {
  const doubt = emailDoubt(typed, t)
  if (sent.length > 0) expect(doubt).toBeNull()
  else expect(doubt).toMatch(/incomplete|Leave only/)
})

test.each([
  ['Service clients – aide@shop.fr', 'aide@shop.fr'],
  ['Tél. 01 23 45 67 89, aide@élysée.fr', 'aide@élysée.fr'],
])('asks whether %j is %s', (typed, address) => {
  expect(emailDoubt(typed, t)).toBe(`Leave only the address here. Is it ${address}?`)
})

test.each(['aide@shop.fr ou sav@shop.fr', 'aide@shop.fr Bcc: autre@shop.fr'])(
  'asks for nothing but the addresses in %j',
  (typed) => expect(emailDoubt(typed, t)).toBe('Leave only addresses here, with a comma between.'),
)

test('has a word about an address among the copies that no message can go to', () => {
  expect(copiesDoubt('Jean Roy, jean@exemple.ca\nMme Côté', t)).toBeNull()
  expect(copiesDoubt('Jean Roy, jean@exemple.ca\nMme Côté, cote@exemple', t)).toMatch(/incomplete/)
  expect(copiesDoubt('Jean Roy, jean@exemple.ca\nBcc: paul@exemple.ca', t)).toMatch(/“Bcc: paul@exemple.ca”/)
  expect(copiesDoubt('CCI : contact@lyon.cci.fr', t)).toBeNull()
})
