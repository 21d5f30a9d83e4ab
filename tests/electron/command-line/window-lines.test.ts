import { expect, test } from 'vitest'
import { answers, setUpCommand } from '#tests/letter-command'

const recipient = { organisation: 'Northwind', street: '500 Pine Street', city: 'Boise', postalCode: '83702' }
const file = { ...answers, convention: 'en-US', recipient, envelope: { window: true } }

test('a file of answers has its recipient in the window, the date under it', async () => {
  const { run, printed, said } = await setUpCommand({ 'a.json': file })
  expect(await run('a.json')).toBe(0)
  expect(said).toEqual([])
  expect(printed.join('').split('\n\n')[0]).toMatch(/^Northwind\n/)
})

test.each([
  ['too long an address', { recipient: { ...recipient, street: 'A\nB\nC\nD\nE' } }, 'as it does not fit the window'],
  ['no address', { recipient: '' }, 'nothing to show'],
  ['a convention without a known window', { convention: 'en-CA' }, 'no envelope window is known for en-CA'],
])('%s is told, and the letter is made as ever', async (_why, more, told) => {
  const { run, printed, said } = await setUpCommand({ 'a.json': { ...file, ...more } })
  expect(await run('a.json')).toBe(0)
  expect(said).toEqual([expect.stringContaining(`a.json: the `)])
  expect(said[0]).toContain(told)
  expect(printed.join('')).toMatch(/^November/)
})
