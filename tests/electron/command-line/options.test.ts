import { expect, test } from 'vitest'
import { answers, setUpCommand } from '#tests/letter-command'

const misuses: readonly (readonly [string, readonly string[], string])[] = [
  ['no file', [], 'Name at least one file of answers (--help says more).'],
  ['an unknown option', ['a.json', '--docs', 'x'], 'There is no option --docs (--help lists them).'],
  ['an unknown letter', ['a.json', '-x'], 'There is no option -x (--help lists them).'],
  [
    'an option without its value',
    ['a.json', '--docx', '--mailto'],
    '--docx needs a word after it (--help says which).',
  ],
  ['an option at the end', ['a.json', '--today'], '--today needs a word after it (--help says which).'],
  ['an unknown length', ['a.json', '--length', 'long'], '--length takes one of these: two-lines, short, full.'],
  ['a day that does not exist', ['a.json', '--today', '2026-02-30'], '--today takes a day such as 2026-11-21.'],
  [
    'a document on the screen',
    ['a.json', '--docx', '-'],
    '--docx needs the name of a file: only the text can go on the screen (--text -).',
  ],
]

test.each(misuses)('%s is told in one line', async (_what, args, line) => {
  const { run, said, names } = await setUpCommand({ 'a.json': answers })
  expect(await run(...args)).toBe(2)
  expect(said).toEqual([line])
  expect(await names()).toEqual([])
})
