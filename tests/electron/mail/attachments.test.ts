import { expect, test } from 'vitest'
import { attachments } from '#electron/mail/attachments'

const of = (name: string, file: string) => ({ one: { file, name, size: 1, picture: null }, data: Uint8Array.of(1) })

test('files are attached by the names of the letter, each its own, with the extension of what they are', () => {
  const found = [
    of('Reçu d’épicerie', 'a-00000000.jpg'),
    of('reçu d’épicerie', 'b-00000001.jpg'),
    of('Reçu d’épicerie', 'c-00000002.pdf'),
    of('../évadé\r\nBcc: x', 'd-00000003.png'),
    of('礼物', 'e-00000004.odt'),
  ]
  expect(attachments(found).map(({ name, type }) => [name, type])).toEqual([
    ['Recu d-epicerie.jpg', 'image/jpeg'],
    ['recu d-epicerie 2.jpg', 'image/jpeg'],
    ['Recu d-epicerie.pdf', 'application/pdf'],
    ['evade Bcc x.png', 'image/png'],
    ['file.odt', 'application/octet-stream'],
  ])
})
