import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { format } from 'prettier'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { plainLetter } from '#electron/command-line/plain-letter'
import { answeredBehind, answersFileSchema, draftOfAnswers } from '#letter/answers/answers-file'
import { compose, hasWriterSentence } from '#letter/compose/compose'
import { draftSchema } from '#letter/draft/draft'
import { doors } from '#letter/draft/questions'
import { languageOf, library, languages } from '#tests/languages'
import { letterText } from '#tests/letter-text'
import { englishStories, frenchStories, storyDay } from '#tests/stories/stories'

const schema = answersFileSchema(languages, library.conventions)
const made = { id: '6f1c7f2e-5d0f-4e3b-9d55-0d9b7d1f2a11', now: '2026-10-28T09:00:00.000Z' }
const smallest = { door: 'disappointed', convention: 'en-CA', answers: { what: 'It rained.' } } as const
const draftOf = (file: unknown) => draftOfAnswers(schema.parse(file), made)
const example = async (name: string): Promise<unknown> =>
  JSON.parse(await readFile(join('docs/examples', name), 'utf8'))
const textOf = (draft: ReturnType<typeof draftOf>) => letterText(compose(draft, languageOf(draft.convention), storyDay))
const examples = (await readdir('docs/examples')).filter((name) => name.endsWith('.json'))

// After a change of the code, `npx vitest run tests/letter/answers/answers-file.test.ts -u` writes the schema and the letters again.
test('the schema in the documents is the one that the code makes', async () => {
  const made = z.toJSONSchema(schema, { io: 'input', reused: 'ref' })
  const text = await format(JSON.stringify({ title: 'Answers for a letter', ...made }), {
    parser: 'json',
    printWidth: 120,
  })
  await expect(text).toMatchFileSnapshot('../../../docs/answers.schema.json')
})

test.each(examples)('the example %s is valid, and makes the letter beside it', async (name) => {
  const draft = draftOf(await example(name))
  expect(draftSchema.parse(draft)).toEqual(draft)
  const letter = compose(draft, languageOf(draft.convention), storyDay)
  expect(hasWriterSentence(letter)).toBe(true)
  await expect(plainLetter(letter)).toMatchFileSnapshot(`../../../docs/examples/${name.replace('.json', '.txt')}`)
})

test('the examples in the guide are those of the folder', async () => {
  const guide = await readFile('docs/answers.md', 'utf8')
  const shown = [...guide.matchAll(/```json\n(.*?)```/gs)].map(([, text = '']): unknown => JSON.parse(text))
  expect(shown).toEqual([await example('two-answers.json'), await example('good-deed.fr.json')])
})

test('the guide names the answers of each door, in the order in which they are asked', async () => {
  const guide = await readFile('docs/answers.md', 'utf8')
  const rows = doors.map((door) => new RegExp(`^\\| \`${door}\` +\\| (.*?) *\\|$`, 'm').exec(guide)?.[1])
  expect(rows).toEqual(
    doors.map((door) =>
      answeredBehind(door)
        .map((id) => `\`${id}\``)
        .join(', '),
    ),
  )
})

test('a story told in a file of answers is the letter that it is in the app', async () => {
  const { 'good-deed': goodDeed, tournament } = frenchStories
  if (!goodDeed || !tournament) throw new Error('No such story')
  expect(textOf(draftOf(await example('good-deed.fr.json')))).toBe(textOf(goodDeed))
  expect(textOf(draftOf(await example('tournament.child.fr.json')))).toBe(textOf(tournament))
})

test('who else receives the letter can be a list', async () => {
  const { 'thirty-seconds': told } = englishStories
  if (!told) throw new Error('No such story')
  const draft = draftOf(await example('thirty-seconds.en.json'))
  expect(textOf(draft)).toBe(textOf({ ...told, copies: 'Professional Training Network' }))
})

test('what a file does not say is as in a new draft', () => {
  expect(draftOf(smallest)).toMatchObject({
    ...{ register: 'adult', voice: 'I', gender: 'neutral', length: 'full', tone: 'plain', gravity: 'hard', edits: {} },
    answers: { what: { kind: 'own', text: 'It rained.' } },
    at: 'send',
    history: [{ kind: 'created', on: made.now }],
  })
})

test('the manner is the one of the file', () => {
  const manner = { length: 'short', tone: 'firm', gravity: 'unforgivable', voice: 'we', gender: 'feminine' }
  expect(draftOf({ ...smallest, ...manner })).toMatchObject(manner)
})

test('parties are names or details; answers are texts, beginnings, choices or a moment', () => {
  const draft = draftOf({
    ...smallest,
    writer: 'Renaud',
    recipient: 'Chez Rosaire',
    helper: { name: 'Clara', phone: '418 555-0142' },
    enclosures: ['Receipt', 'Photo'],
    answers: { why: { frame: 'because', text: 'it matters' }, moment: { time: '09:40' }, what: '' },
  })
  expect(draft.writer).toMatchObject({ name: 'Renaud', organisation: '' })
  expect(draft.recipient).toMatchObject({ name: '', organisation: 'Chez Rosaire' })
  expect(draft.helper).toMatchObject({ name: 'Clara', phone: '418 555-0142', email: '' })
  expect(draft.enclosures).toBe('Receipt\nPhoto')
  expect(draft.answers).toEqual({
    why: { kind: 'frame', frame: 'because', text: 'it matters' },
    moment: { kind: 'moment', date: '', until: '', time: '09:40', place: '' },
    what: { kind: 'own', text: '' },
  })
})

test('an address names its country, and may stand as it is in the file', () => {
  const london = { organisation: 'Horizon', street: '1 High Street', city: 'London', postalCode: 'sw1a 2aa' }
  const lines = (recipient: object) => textOf(draftOf({ ...smallest, convention: 'fr-CA', recipient }))
  expect(lines({ ...london, country: 'GB' })).toContain('1 High Street\nLONDON\nSW1A 2AA\nROYAUME-UNI\n')
  expect(lines({ ...london, country: 'GB', asTyped: true })).toContain('London\nsw1a 2aa\nROYAUME-UNI\n')
  expect(lines(london)).toContain('London~ SW1A 2AA\n')
})

test('an answer ready to be chosen may stand alone', () => {
  const [choice] = languageOf('en-CA').questions.ask.choices ?? []
  if (!choice) throw new Error('No choice to make')
  const { answers } = draftOf({ ...smallest, answers: { ask: { choice: choice.id } } })
  expect(answers.ask).toEqual({ kind: 'choice', choice: choice.id, text: '' })
})

const refused: Readonly<Record<string, object>> = {
  'a door that is not there': { door: 'window' },
  'a convention that no language has': { convention: 'fr-XX' },
  'a misspelt field': { tonne: 'firm' },
  'a misspelt field of a party': { writer: { nom: 'Renaud' } },
  'a beginning that no language has': { answers: { what: { frame: 'once', text: 'upon a time' } } },
  'an answer that this door does not ask': { answers: { thanked: 'Mariette' } },
  'a day that does not exist': { answers: { moment: { date: '2026-02-30' } } },
  'an hour that does not exist': { answers: { moment: { time: '24:00' } } },
  'a text longer than a draft takes': { answers: { what: 'a'.repeat(20_001) } },
  'a number for a text': { answers: { what: 2 } },
}

test.each(Object.entries(refused))('%s is refused', (_what, more) => {
  expect(schema.safeParse({ ...smallest, ...more }).success).toBe(false)
})

test('a file takes an answer to every question that its door asks', () => {
  for (const door of doors)
    for (const id of answeredBehind(door)) {
      const given =
        id === 'moment' ? { place: 'at the counter' } : id === 'matter' ? { matter: 'my order' } : 'It rained.'
      expect(schema.safeParse({ ...smallest, door, answers: { [id]: given } }).success, `${door} ${id}`).toBe(true)
    }
})
