import { expect, test } from 'vitest'
import { pdfArguments, readOptions } from '#electron/command-line/options'
import { answers, setUpCommand } from '#tests/letter-command'

const recipient = { organisation: 'Northwind', street: '500 Pine Street', city: 'Boise' }

test('the envelopes of a class go in a folder, beside those of its letters', async () => {
  const files = {
    'a.json': { ...answers, recipient },
    'b.json': { ...answers, recipient: { ...recipient, organisation: 'Horizon' } },
  }
  const { run, read } = await setUpCommand(files)
  expect(await run('a.json', 'b.json', '--pdf', 'letters/', '--envelope', 'envelopes/')).toBe(0)
  expect(await read('letters/a.pdf')).toBe('%PDF of Renaud Gagnon')
  expect(await read('envelopes/a.pdf')).toBe('%PDF to Northwind')
  expect(await read('envelopes/b.pdf')).toBe('%PDF to Horizon')
})

test('without an address there is no envelope, and that is told', async () => {
  const { run, names, said } = await setUpCommand({ 'a.json': answers })
  expect(await run('a.json', '--envelope', 'a.pdf')).toBe(1)
  expect(await names()).toEqual([])
  expect(said).toEqual(['a.json: no envelope is made: their mailing address is not known.'])
})

test('a letter and its envelope are not written to the same file', async () => {
  const { run, names } = await setUpCommand({ 'a.json': { ...answers, recipient } })
  expect(await run('a.json', '--pdf', 'a.pdf', '--envelope', 'a.pdf')).toBe(2)
  expect(await names()).toEqual([])
})

test('a command without a screen of its own asks another for the envelope too', () => {
  const asked = readOptions(['a.json', '--envelope', 'e.pdf', '--text', 'a.txt'], ['en-CA'])
  if (asked.kind !== 'options') throw new Error(asked.kind)
  expect(pdfArguments(asked.options, '2026-11-21')).toEqual(['--today=2026-11-21', '--envelope=e.pdf', '--', 'a.json'])
})
