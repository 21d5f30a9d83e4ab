import fc from 'fast-check'
import PostalMime from 'postal-mime'
import { describe, expect, test } from 'vitest'
import { writeEml } from '#electron/mail/eml'
import { compose } from '#letter/compose/compose'
import { newDraft } from '#letter/draft/new-draft'
import { addressesOf } from '#letter/email/addresses-of'
import { copiedTo } from '#letter/email/copied-to'
import { mailtoUrl } from '#letter/email/mailto'
import { webmails, webmailUrl } from '#letter/email/webmail'
import { languageOf } from '#locales/registry'
import '#tests/languages'
import { typedEmails } from '#tests/typed-emails'

type Recipients = Readonly<{ to: readonly string[]; cc: readonly string[] }>

const empty = newDraft({
  ...{ id: '6f9619ff-8b86-4d01-b42d-00cf4fc964ff', door: 'disappointed', convention: 'fr-CA' },
  now: '2026-11-20T12:00:00.000Z',
})

function letterTo(email: string, copies: string) {
  const answers = { what: { kind: 'own', text: 'La lampe est cassée.' } } as const
  const draft = { ...empty, recipient: { ...empty.recipient, email }, answers, copies }
  return compose(draft, languageOf('fr-CA'), '2026-11-20')
}

const parted = (list: string | null, by: string) => (list ?? '').split(by).filter((one) => one !== '')

/** Who would receive the message, as each way says it to the program that sends it; null where the way has no room. */
async function inEveryWay(letter: ReturnType<typeof letterTo>): Promise<Readonly<Record<string, Recipients | null>>> {
  const email = await PostalMime.parse(await writeEml(letter))
  const addresses = (list: typeof email.to) => (list ?? []).map(({ address }) => address ?? '')
  const link = mailtoUrl(letter)
  const [, to = '', cc = ''] = /^mailto:([^?]*)\?(?:cc=([^&]*)&)?/.exec(link ?? '') ?? []
  const inLink = (list: string) => parted(list, ',').map(decodeURIComponent)
  const pages = webmails.map((webmail) => {
    const url = webmailUrl(letter, webmail)
    if (url === null) return [webmail, null] as const
    const { searchParams } = new URL(url)
    const by = webmail === 'gmail' ? ',' : ';'
    return [webmail, { to: parted(searchParams.get('to'), by), cc: parted(searchParams.get('cc'), by) }] as const
  })
  return {
    eml: { to: addresses(email.to), cc: addresses(email.cc) },
    link: link === null ? null : { to: inLink(to), cc: inLink(cc) },
    ...Object.fromEntries(pages),
  }
}

const list = (count: number) => Array.from({ length: count }, (_, at) => `service.${String(at)}@exemple.ca`).join(', ')

describe('Whoever is to receive the message is in it whichever way it leaves', () => {
  test.each([
    ['info@shop.com', ''],
    ['a@b.fr, c@d.fr', 'M. Roy, roy@exemple.ca'],
    ['"Côté, Anne-Marie" <am.cote@élysée.fr>; o’neil@exemple.ie', 'Mme O’Neil <o’neil+copie@exemple.ie>\nM. Roy'],
    ['', 'M. Roy, roy@exemple.ca\nroy2@exemple.ca'],
    [list(12), list(30)],
    [list(80), ''],
  ])('to %j, in copy %j', async (email, copies) => {
    const letter = letterTo(email, copies)
    const expected = { to: addressesOf(email).map(({ sent }) => sent), cc: copiedTo(letter).map(({ sent }) => sent) }
    const ways = await inEveryWay(letter)
    expect(ways['eml']).toEqual(expected)
    for (const way of Object.values(ways)) if (way !== null) expect(way).toEqual(expected)
  })

  test.each(typedEmails)('%j goes to %j', async (typed, to) => {
    for (const way of Object.values(await inEveryWay(letterTo(typed, '')))) expect(way).toEqual({ to, cc: [] })
  })

  test('with any sign that an address may hold', async () => {
    const local = fc.stringMatching(/^[a-z0-9!#$%&'*+/=?^_`{|}~-]{1,12}[a-z0-9]$/u)
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(local, { minLength: 1, maxLength: 4 }), async (names) => {
        const letter = letterTo(names.map((name) => `${name}@exemple.ca`).join(', '), '')
        const to = addressesOf(letter.email).map(({ sent }) => sent)
        for (const way of Object.values(await inEveryWay(letter))) expect(way).toEqual({ to, cc: [] })
      }),
      { numRuns: 200 },
    )
  }, 30_000)
})

test('a long list of recipients keeps the lines of the file within what mail allows', async () => {
  const source = Buffer.from(await writeEml(letterTo(list(80), list(60)))).toString('latin1')
  expect(Math.max(...source.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998)
})
