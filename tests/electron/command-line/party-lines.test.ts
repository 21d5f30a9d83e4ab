import { expect, test } from 'vitest'
import { answers, setUpCommand } from '#tests/letter-command'

const leeds = { organisation: 'Shop', street: '1 High Street', city: 'Leeds', region: 'England', postalCode: 'LS1 4AP' }

test('what the window says under the fields of an address is said here too', async () => {
  const { run, said, printed } = await setUpCommand({
    'a.json': { ...answers, writer: { name: 'Zoé', email: 'zoe@' }, recipient: { ...leeds, email: 'aide at shop.fr' } },
    'b.json': { ...answers, writer: { name: 'Zoé', email: 'zoe@b.ca' }, recipient: { ...leeds, country: 'GB' } },
  })
  expect(await run('a.json')).toBe(0)
  expect(said).toEqual([
    'a.json: “writer.email” does not look like an e-mail address: zoe@',
    'a.json: “recipient.email” does not look like an e-mail address: aide at shop.fr',
    'a.json: the address of “recipient” names a country. With GB as its “country”, its lines stand in the order of that country.',
  ])
  said.splice(0)
  expect(await run('b.json')).toBe(0)
  expect(said).toEqual([])
  expect(printed.at(-1)).toContain('LEEDS\nLS1 4AP\nUNITED KINGDOM')
})

test('what stands in no letter is told', async () => {
  const writer = { name: 'Zoé', organisation: 'Reading club', role: 'chair', courtesy: 'feminine' }
  const { run, said } = await setUpCommand({
    'a.json': { ...answers, writer, recipient: { organisation: 'Shop', role: 'Manager', phone: '418 555-0142' } },
    'b.json': { ...answers, convention: 'fr-CA', writer: 'Zoé', helper: { name: 'Clara', role: 'tante' } },
  })
  expect(await run('a.json')).toBe(0)
  expect(said).toEqual([
    'a.json: “writer.courtesy” is in no part of the letter.',
    'a.json: “writer.role” is in no part of the letter.',
    'a.json: “writer.organisation” is in no part of the letter.',
    'a.json: “recipient.phone” is in no part of the letter.',
  ])
  said.splice(0)
  expect(await run('b.json')).toBe(0)
  expect(said.map((line) => line.replaceAll('\u00A0', ' '))).toEqual([
    'b.json : « helper.role » ne figure nulle part dans la lettre.',
  ])
})

test('an address that a message does not go to is told once, and for a class once in all', async () => {
  const recipient = { organisation: 'Shop', email: 'aide at shop.fr' }
  const { run, said } = await setUpCommand({
    'a.json': { ...answers, recipient },
    'b.json': { ...answers, recipient: { ...leeds, email: 'a@b.ca' } },
    'class.csv': 'Zoé\nLéa\nEmma\n',
  })
  expect(await run('a.json', '--mailto')).toBe(0)
  expect(said).toEqual(['a.json: no message can go to “aide at shop.fr”, so it is not in the e-mail.'])
  said.splice(0)
  expect(await run('b.json', '--class', 'class.csv')).toBe(0)
  expect(said.filter((line) => line.includes('names a country'))).toEqual([
    'b.json: the address of “recipient” names a country. With GB as its “country”, its lines stand in the order of that country.',
  ])
})
