import { parse, resolve } from 'node:path'
import { compose, hasWriterSentence } from '#letter/compose/compose'
import type { Draft } from '#letter/draft/draft'
import { sentOf } from '#letter/draft/sent'
import type { Letter } from '#letter/parts/letter'
import { readLanguage } from '#locales/registry'
import type { Message } from './message'
import type { Options } from './options'
import type { CommandNeeds } from './command-needs'
import { readLetterFile } from './read-letter-file'
import { spokenIn } from './spoken-in'

/**
 * One letter of the command: its file, as typed, or its line in a list; the file `beside` which what goes with it lies; what its own files
 * are called; the draft as `written` there, and as asked for.
 */
export type NamedLetter = Readonly<{
  file: string
  beside: string
  name: string
  written: Draft
  draft: Draft
  letter: Letter
}>

/** What is wrong with a file, and the convention that it names, whose language says so. */
export type WrongFile = Readonly<{ message: Message; convention: string }>

/** The letters, what is wrong with the others, and what there is to say before anything is written. */
export type ReadLetters = Readonly<{
  letters: readonly NamedLetter[]
  wrong: readonly WrongFile[]
  told: readonly Message[]
}>

/** Reads and composes every letter; those that can't be are told apart. */
export async function readLetters(options: Options, needs: CommandNeeds): Promise<ReadLetters> {
  const letters: NamedLetter[] = []
  const wrong: WrongFile[] = []
  for (const file of options.files) {
    const made = { id: needs.newId(), now: needs.now() }
    const reading = await readLetterFile(resolve(needs.folder, file), file, made)
    const one = reading.kind === 'wrong' ? reading : await composed(file, reading.draft, options, needs)
    if ('message' in one) wrong.push(one)
    else letters.push(one)
  }
  return { letters, wrong, told: [] }
}

/** The letter of a draft as it was asked for; told where it says nothing. */
export async function composed(
  file: string,
  written: Draft,
  { manner, today }: Options,
  needs: CommandNeeds,
): Promise<NamedLetter | WrongFile> {
  const draft = { ...written, ...manner }
  // What was written for another convention is told in the words of its own language.
  await readLanguage(written.convention)
  await spokenIn(draft.convention)
  // A letter that was sent stays as it went, unless another is asked for.
  const sent = today === null && Object.keys(manner).length === 0 ? sentOf(draft) : null
  const letter = sent?.letter ?? compose(draft, await readLanguage(draft.convention), needs.today())
  return hasWriterSentence(letter)
    ? { file, beside: file, name: parse(file).name, written, draft, letter }
    : { message: { key: 'saysNothing', words: { file } }, convention: draft.convention }
}
