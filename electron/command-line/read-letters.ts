import { resolve } from 'node:path'
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

/** One letter of the command: its file, as typed; the draft as `written` there, and as asked for. */
export type NamedLetter = Readonly<{ file: string; written: Draft; draft: Draft; letter: Letter }>

/** What is wrong with a file, and the convention that it names, whose language says so. */
export type WrongFile = Readonly<{ message: Message; convention: string }>

/** Reads and composes every letter; those that can't be are told apart. */
export async function readLetters(
  { files, manner, today }: Options,
  needs: CommandNeeds,
): Promise<Readonly<{ letters: readonly NamedLetter[]; wrong: readonly WrongFile[] }>> {
  const letters: NamedLetter[] = []
  const wrong: WrongFile[] = []
  for (const file of files) {
    const made = { id: needs.newId(), now: needs.now() }
    const reading = await readLetterFile(resolve(needs.folder, file), file, made)
    if (reading.kind === 'wrong') {
      wrong.push(reading)
      continue
    }
    const draft = { ...reading.draft, ...manner }
    // What was written for another convention is told in the words of its own language.
    await readLanguage(reading.draft.convention)
    await spokenIn(draft.convention)
    // A letter that was sent stays as it went, unless another is asked for.
    const sent = today === null && Object.keys(manner).length === 0 ? sentOf(draft) : null
    const letter = sent?.letter ?? compose(draft, await readLanguage(draft.convention), needs.today())
    if (hasWriterSentence(letter)) letters.push({ file, written: reading.draft, draft, letter })
    else wrong.push({ message: { key: 'saysNothing', words: { file } }, convention: draft.convention })
  }
  return { letters, wrong }
}
