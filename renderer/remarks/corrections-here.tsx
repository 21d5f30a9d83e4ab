import { use } from 'react'
import type { Words } from '#letter/draft/draft'
import type { QuestionId } from '#letter/draft/questions'
import { later } from '../app/later'
import { RemarksContext } from './remarks-context'
import { isAboutWord } from './is-about-word'

const FieldCorrections = later(async () => (await import('./field-corrections')).FieldCorrections)

type Props = Readonly<{ words: Words; question: QuestionId }>

/** Under the field of an answer: the words in it that may be written otherwise, once the writer pauses. On a child's screen there are none. */
export function CorrectionsHere({ words, question }: Props) {
  const remarks = use(RemarksContext)
  if (remarks?.register !== 'adult' || !remarks.all.some(isAboutWord)) return null
  return <FieldCorrections words={words} question={question} remarks={remarks} />
}
