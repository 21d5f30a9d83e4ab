import { describe, expect, test } from 'vitest'
import { translationIn } from '#renderer/app/words'
import { fileHint, linkHint, webmailHint } from '#renderer/send/mail-hints'
import '#tests/languages'
import { makeLetter } from '#tests/letters'

const { t } = translationIn('en')

const [windows, mac, linux] = ['Win32', 'MacIntel', 'Linux x86_64'] as const

const copied = (...short: readonly string[]) => makeLetter({ parts: [{ kind: 'enclosures', lines: short, short }] })

describe('What is said of a prepared message is true on this computer', () => {
  test.each([
    [windows, 'Outlook'],
    [mac, 'Mail'],
    [linux, 'Thunderbird'],
  ])('on %s, names %s, and the other way by its title', (platform, program) => {
    const hint = fileHint(platform, t)
    expect(hint).toContain(program)
    expect(hint).toContain(t('send.other.title'))
  })

  test('promises no program that the computer does not have', () => {
    expect(fileHint(mac, t)).not.toMatch(/Outlook/)
    expect(fileHint(linux, t)).not.toMatch(/Outlook|\bMail\b/)
  })
})

describe('Several addresses in a link may be one address for Outlook', () => {
  test.each([
    [windows, 'a@b.ca, c@d.ca', true],
    [windows, 'a@b.ca', false],
    [mac, 'a@b.ca, c@d.ca', false],
    [linux, 'a@b.ca, c@d.ca', false],
  ])('on %s, to %s: told %s', (platform, email, isTold) => {
    expect(linkHint(makeLetter({ email }), platform, t) !== null).toBe(isTold)
  })

  test('in copy as well', () => {
    expect(linkHint(copied('c. c. Roy, roy@exemple.ca', 'Côté, cote@exemple.ca'), windows, t)).toMatch(/semicolon/)
  })
})

describe('A plus sign in an address is told where Outlook on the web loses it', () => {
  test.each([
    ['outlook', 'a+b@exemple.ca', true],
    ['outlook-work', 'x@y.ca; a+b@exemple.ca', true],
    ['outlook', 'a@exemple.ca', false],
    ['gmail', 'a+b@exemple.ca', false],
  ])('%s, to %s: told %s', (webmail, email, isTold) => {
    expect(webmailHint(makeLetter({ email }), webmail, t) !== null).toBe(isTold)
  })
})
