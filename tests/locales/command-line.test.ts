import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { outputKinds } from '#electron/command-line/options'
import { reference } from '#locales/languages'
import { commandLineWords, library } from '#tests/languages'
import { blanksOf, leavesOf, offending } from './leaves'

test.each(library.appTags)('%s has the messages of English, with the same blanks, each on one line', async (tag) => {
  const { messages } = await library.read(tag, 'command-line')
  const shape = (one: object) => leavesOf(one).map(([path, text]) => [path, blanksOf(text)])
  expect(shape(messages)).toEqual(shape((await library.read(reference, 'command-line')).messages))
  expect(offending(messages, /^\s*$|\n/)).toEqual([])
})

test.each(library.appTags)('the help in %s names the options of English, and fits a terminal', async (tag) => {
  const options = (lines: readonly string[]) => lines.join(' ').match(/--[a-z]+/g)
  const { help } = await library.read(tag, 'command-line')
  expect(options(help)).toEqual(options((await library.read(reference, 'command-line')).help))
  expect(help.filter((line) => line.length > 125)).toEqual([])
})

test('each file that the command makes is in its help and in its guide', async () => {
  const guide = await readFile('docs/answers.md', 'utf8')
  const help = commandLineWords.en.help.join('\n')
  for (const kind of outputKinds) {
    expect(help).toMatch(new RegExp(`^ +--${kind} FILE `, 'm'))
    expect(guide).toContain(`\n| \`--${kind} FILE\``)
  }
})

test.each(library.appTags)('%s has no straight quote and no three dots', async (tag) => {
  expect(offending(await library.read(tag, 'command-line'), /'|"|\.\.\./)).toEqual([])
})

test('French is written with its own typography', () => {
  expect(offending(commandLineWords.fr, /[^\u00a0]:(?:\s|$)|\s[;!?]|«[^\u00a0]|[^\u00a0]»/)).toEqual([])
})

test('English is written with its own', () => {
  expect(offending(commandLineWords.en, /\s[:;!?]/)).toEqual([])
})
