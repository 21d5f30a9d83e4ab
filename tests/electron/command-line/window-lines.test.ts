import { expect, test } from 'vitest'
import { answers, setUpCommand } from '#tests/letter-command'

const recipient = { organisation: 'Northwind', street: '500 Pine Street', city: 'Boise', postalCode: '83702' }
const file = { ...answers, convention: 'en-US', recipient, envelope: { window: true } }
const told = /^a\.json: the address could not be placed in the window/

test('a file of answers has its recipient in the window, the date under it', async () => {
  const { run, printed, said } = await setUpCommand({ 'a.json': file })
  expect(await run('a.json')).toBe(0)
  expect(said).toEqual([])
  expect(printed.join('').split('\n\n')[0]).toMatch(/^Northwind\n/)
})

test.each([
  ['too long an address', { recipient: { ...recipient, street: 'A\nB\nC\nD\nE' } }],
  ['no address', { recipient: '' }],
  ['a convention without a known window', { convention: 'en-CA' }],
])('%s is told, and the letter is made as ever', async (_why, more) => {
  const { run, printed, said } = await setUpCommand({ 'a.json': { ...file, ...more } })
  expect(await run('a.json')).toBe(0)
  expect(said).toEqual([expect.stringMatching(told)])
  expect(printed.join('')).toMatch(/^November/)
})
