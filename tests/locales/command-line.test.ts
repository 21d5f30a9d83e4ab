import { expect, test } from 'vitest'
import { commandLineWords } from '#tests/languages'

const { fr, en } = commandLineWords
const texts = ({ messages, help }: typeof fr) => [...Object.values(messages), ...help]
const blanks = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted()

test('both languages have the same messages, with the same blanks', () => {
  expect(Object.keys(fr.messages)).toEqual(Object.keys(en.messages))
  expect(Object.values(fr.messages).map(blanks)).toEqual(Object.values(en.messages).map(blanks))
  expect(Object.values(fr.messages).filter((text) => text.trim() === '' || text.includes('\n'))).toEqual([])
})

test('both helps name the same options, and fit a terminal', () => {
  const options = (lines: readonly string[]) => lines.join(' ').match(/--[a-z]+/g)
  expect(options(fr.help)).toEqual(options(en.help))
  expect([...fr.help, ...en.help].filter((line) => line.length > 125)).toEqual([])
})

test('French is written with its own typography', () => {
  expect(texts(fr).filter((text) => /'|"|\.\.\.|[^\u00a0]:(?:\s|$)|\s[;!?]|«[^\u00a0]|[^\u00a0]»/.test(text))).toEqual(
    [],
  )
})

test('English is written with its own', () => {
  expect(texts(en).filter((text) => /'|"|\.\.\.|\s[:;!?]/.test(text))).toEqual([])
})
