import { resolve } from 'node:path'
import { answersOfDraft, withAnswersOf } from '#letter/answers/answers-of-draft'
import type { Draft } from '#letter/draft/draft'
import { duplicateDraft } from '#letter/draft/duplicate-draft'
import { sentOf } from '#letter/draft/sent'
import type { CommandNeeds } from './command-needs'
import type { Message } from './message'
import { fieldOf, readContent, readJson, type FileReading } from './read-letter-file'

type Wrong = Extract<FileReading, { kind: 'wrong' }>

/** What the letters of a class begin with: the content of a file of answers, and what each is once its columns are filled in. */
export type ClassTemplate = Readonly<{ kind: 'read'; content: unknown; letterOf: (told: Draft) => Draft }>

/** Reads a file of answers, or a draft, of which each letter is a copy; a draft that was sent, that follows another or that is a pupil's is refused. */
export async function readTemplate(file: string, needs: CommandNeeds): Promise<ClassTemplate | Wrong> {
  const read = await readJson(resolve(needs.folder, file), file)
  if (read.kind === 'wrong') return read
  const { content } = read
  if (fieldOf(content, 'version') === undefined) return { kind: 'read', content, letterOf: (told) => told }
  const made = { id: needs.newId(), now: needs.now() }
  const reading = await readContent(content, file, made)
  if (reading.kind === 'wrong') return reading
  const { draft } = reading
  const message = refusal(draft, file)
  if (message) return { kind: 'wrong', message, convention: draft.convention }
  // Under its own id, by which what goes with it is found. A page by hand says the words of one writer.
  const copy = { ...duplicateDraft(draft, { id: draft.id, now: made.now }), handwritten: null }
  return { kind: 'read', content: answersOfDraft(draft), letterOf: (told) => withAnswersOf(copy, told) }
}

function refusal(draft: Draft, file: string): Message | null {
  if (draft.pupil) return { key: 'classOfPupil', words: { file, name: draft.pupil.name } }
  if (sentOf(draft)) return { key: 'classOfSent', words: { file } }
  return draft.follows ? { key: 'classOfSecond', words: { file } } : null
}
