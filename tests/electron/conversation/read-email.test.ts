import { expect, test } from 'vitest'
import { readEmail } from '#electron/conversation/read-email'
import { longestText } from '#letter/text/limits'

const bytes = (...lines: readonly string[]) => new TextEncoder().encode(lines.join('\r\n'))
const head = [
  'From: Service <service@exemple.ca>',
  'To: moi@exemple.ca',
  'Subject: =?utf-8?q?R=C3=A9ponse?=',
  'MIME-Version: 1.0',
]

test('the words of an e-mail are read, whatever they are written in', async () => {
  const quoted = ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: quoted-printable']
  const inBytes = bytes(...head, ...quoted, '', 'Bonjour,', '', 'Votre lettre a =C3=A9t=C3=A9 lue.')
  expect(await readEmail(inBytes)).toBe('Bonjour,\n\nVotre lettre a été lue.')
})

test('of an e-mail that is only a page, the words alone are read', async () => {
  const page =
    '<style>p { color: red }</style><p>Bonjour,</p><p>Votre\nlettre <b>compte</b> &amp; merci.</p><script>alert(1)</script>'
  const read = await readEmail(bytes(...head, 'Content-Type: text/html; charset=utf-8', '', page))
  expect(read).toMatch(/^Bonjour,\s+Votre lettre compte & merci\.$/)
})

test('words longer than a field holds are cut there; no words at all are nothing', async () => {
  const long = bytes(...head, 'Content-Type: text/plain', '', 'a'.repeat(longestText + 10))
  expect(await readEmail(long)).toHaveLength(longestText)
  expect(await readEmail(bytes(...head, '', ' '))).toBeNull()
  expect(await readEmail(new Uint8Array())).toBeNull()
})
