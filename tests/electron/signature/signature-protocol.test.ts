import { expect, test } from 'vitest'
import { signatureAddress } from '#electron/bridge/addresses'
import { signatureInk } from '#electron/signature/own-signature'
import { answerSignature } from '#electron/signature/signature-protocol'
import { inkPng } from '#tests/signatures'

const ink = signatureInk(inkPng())
const own = { read: () => Promise.resolve(ink) }

test('the window finds the signature by its mark alone', async () => {
  const response = await answerSignature(signatureAddress(ink?.mark ?? ''), own)
  expect(response?.headers.get('content-type')).toBe('image/png')
  expect(new Uint8Array((await response?.arrayBuffer()) ?? new ArrayBuffer())).toEqual(inkPng())
})

test.each(['', '0000.png', '../settings.json', `${ink?.mark}.png?x`, `${ink?.mark}`])(
  '%s is not found',
  async (rest) => {
    const response = await answerSignature(`app://two-lines/signature/${rest}`, own)
    expect([response?.status, await response?.text()]).toEqual([404, ''])
  },
)

test('nothing is found once it is removed, nor before the app is there', async () => {
  const address = signatureAddress(ink?.mark ?? '')
  expect((await answerSignature(address, { read: () => Promise.resolve(null) }))?.status).toBe(404)
  expect((await answerSignature(address, null))?.status).toBe(404)
})

test('every other address is left to the others', async () => {
  expect(await answerSignature('app://two-lines/index.html', own)).toBeNull()
})
