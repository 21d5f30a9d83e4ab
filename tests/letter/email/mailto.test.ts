import { expect, test } from 'vitest'
import { longestMailto, mailtoUrl } from '#letter/email/mailto'
import { hostileTexts } from '#tests/hostile-texts'
import { fillLetter, makeLetter, paragraph } from '#tests/letters'

/** Reads the address as RFC 6068 says. */
function decode(url: string) {
  const [, to = '', query = ''] = /^mailto:([^?]*)\?(.*)$/.exec(url) ?? []
  const fields = query.split('&').map((field) => field.split('='))
  return {
    to: decodeURIComponent(to),
    ...Object.fromEntries(fields.map(([k = '', v = '']) => [k, decodeURIComponent(v)])),
  }
}

test('the letter comes back from the address, with plain signs and line breaks of mail', () => {
  expect(decode(mailtoUrl(makeLetter()) ?? '')).toEqual({
    to: 'lemieux@federation.example',
    subject: 'Catégorie des 9 ans et moins au tournoi',
    body: [
      'Monsieur,',
      "Je suis déçu. Pourquoi n'y a-t-il pas de catégorie pour nous?",
      "J'ai demandé à mon entraîneur : il a dit « l'an prochain », c'est 100 % sûr, à 14 h...",
      'Salutations distinguées,',
      'Félix Côté\r\n418 555-0199',
    ].join('\r\n\r\n'),
  })
})

test('the address is written as mail programs expect it', () => {
  const url = mailtoUrl(makeLetter({ email: 'a+b@example.org' })) ?? ''
  expect(url).toMatch(/^mailto:a%2Bb@example\.org\?subject=Cat%C3%A9gorie%20/)
  expect(url).toContain('%0D%0A%0D%0A')
  expect(url).not.toMatch(/[+\s]/)
})

test('one character more than the limit, and there is no address', () => {
  const room = longestMailto - (mailtoUrl(makeLetter({ parts: [paragraph('')] }))?.length ?? 0)
  expect(mailtoUrl(makeLetter({ parts: [paragraph('a'.repeat(room))] }))).toHaveLength(longestMailto)
  expect(mailtoUrl(makeLetter({ parts: [paragraph('a'.repeat(room + 1))] }))).toBeNull()
})

test.each(Object.keys(hostileTexts))('hostile text adds no field and reaches nobody else: %s', (name) => {
  const url = mailtoUrl(fillLetter((hostileTexts[name] ?? '').slice(0, 40)))
  expect(Object.keys(decode(url ?? ''))).toEqual(['to', 'subject', 'body'])
  expect(decode(url ?? '').to).toBe('')
  expect(url).toMatch(/^[\x21-\x7e]+$/)
})

test('a text too long for any address is told, not cut', () => {
  expect(mailtoUrl(fillLetter(hostileTexts.long ?? ''))).toBeNull()
})
