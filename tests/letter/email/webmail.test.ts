import { expect, test } from 'vitest'
import { longestWebmailUrl, webmails, webmailUrl } from '#letter/email/webmail'
import { hostileTexts } from '#tests/hostile-texts'
import { fillLetter, makeLetter } from '#tests/letters'

const pages = {
  gmail: { host: 'mail.google.com', fields: ['view', 'fs', 'to', 'su', 'body'], subject: 'su', lineBreak: '\n' },
  outlook: { host: 'outlook.live.com', fields: ['to', 'subject', 'body'], subject: 'subject', lineBreak: '\r\n' },
  'outlook-work': {
    host: 'outlook.office.com',
    fields: ['to', 'subject', 'body'],
    subject: 'subject',
    lineBreak: '\r\n',
  },
} as const

test.each(webmails)('the compose page of %s gets the letter', (webmail) => {
  const url = new URL(webmailUrl(makeLetter(), webmail) ?? '')
  expect(url.protocol).toBe('https:')
  expect(url.host).toBe(pages[webmail].host)
  expect(url.searchParams.get('to')).toBe('lemieux@federation.example')
  expect(url.searchParams.get(pages[webmail].subject)).toBe('Catégorie des 9 ans et moins au tournoi')
  const { lineBreak } = pages[webmail]
  const pieces = ['pas de catégorie pour nous?', '', "J'ai demandé"]
  expect(url.searchParams.get('body')).toContain(pieces.join(lineBreak))
})

test.each(webmails)('hostile text stays in its field in %s', (webmail) => {
  for (const text of Object.values(hostileTexts)) {
    const url = new URL(webmailUrl(fillLetter(text.slice(0, 40)), webmail) ?? '')
    expect(url.host).toBe(pages[webmail].host)
    expect(url.hash).toBe('')
    expect([...url.searchParams.keys()]).toEqual(pages[webmail].fields)
    expect(url.searchParams.get('to')).toBe('')
  }
})

test.each(webmails)('a letter too long for %s is told, not cut', (webmail) => {
  expect(webmailUrl(fillLetter(hostileTexts.long ?? ''), webmail)).toBeNull()
  expect((webmailUrl(makeLetter(), webmail) ?? '').length).toBeLessThanOrEqual(longestWebmailUrl)
})
