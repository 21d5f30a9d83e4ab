import { expect, test } from 'vitest'
import { answers, french, setUpCommand } from '#tests/letter-command'

const complete = {
  ...answers,
  writer: { name: 'Renaud Gagnon', email: 'renaud@example.org' },
  answers: {
    what: 'Nobody came out.',
    why: 'Thirty seconds would have been enough.',
    moment: { date: '2026-10-14', place: 'at the counter' },
    ask: { frame: 'could-you', text: 'call me back' },
  },
}
const loud = { ...complete, answers: { ...complete.answers, what: 'Nobody came out!!! It was realy sad.' } }

test('remarks are printed one a line, each with its place, and the spelling last', async () => {
  const { run, printed, said } = await setUpCommand({ 'loud.json': loud })
  expect(await run('loud.json', '--check')).toBe(0)
  const lines = printed.join('').trimEnd().split('\n')
  expect(lines.length).toBeGreaterThanOrEqual(2)
  expect(lines.filter((line) => !line.startsWith('loud.json: '))).toEqual([])
  expect(lines[0]).toMatch(/^loud\.json: “!!!” · .+ · .+/)
  expect(lines.at(-1)).toBe('loud.json: not in the dictionary: realy. Is it spelled that way?')
  expect(said).toEqual([])
})

test('a letter without remarks prints nothing, and is said to have none', async () => {
  const { run, printed, said } = await setUpCommand({ 'a.json': complete })
  expect(await run('a.json', '--check')).toBe(0)
  expect(printed).toEqual([])
  expect(said).toEqual(['a.json: nothing to look at again.'])
})

test('beside a letter on the screen, remarks go elsewhere, and the letter is written all the same', async () => {
  const { run, printed, said, names } = await setUpCommand({ 'loud.json': loud })
  expect(await run('loud.json', '--check', '--text', '-', '--docx', 'a.docx')).toBe(0)
  expect(printed.join('')).not.toContain('dictionary')
  expect(printed.join('')).toContain('It was realy sad.')
  expect(said.at(-1)).toContain('realy')
  expect(await names()).toEqual(['a.docx'])
})

test('remarks are in the language of each letter', async () => {
  const { run, printed } = await setUpCommand({
    'fr.json': { ...french, answers: { what: 'Personne n’est sorti. Cétait triste.' } },
  })
  expect(await run('fr.json', '--check')).toBe(0)
  expect(printed.join('')).toContain('fr.json\u00a0: absent du dictionnaire\u00a0: Cétait. Est-ce bien écrit?\n')
})
