import type { Draft } from '#letter/draft/draft'
import type { Question } from '#letter/draft/questions'
import { later } from '../app/later'
import type { ReadyAnswer } from '../questions/question-words'
import { withScreenWords } from '../app/words'
import { TextQuestion } from './text-question'

// Nobody is asked first for a day, an address, or what the letter is about.
const MomentQuestion = later(async () => (await import('./moment-question')).MomentQuestion, 'question')
const MatterQuestion = later(async () => (await import('./matter-question')).MatterQuestion, 'question')
const RecipientForm = later(async () => (await import('../party/recipient-form')).RecipientForm, 'question')
const WriterForm = later(
  () => withScreenWords(async () => (await import('../party/writer-form')).WriterForm),
  'question',
)

type Props = Readonly<{ draft: Draft; question: Question; choices: readonly ReadyAnswer[] }>

/** The fields that answer a question of each kind. */
export function QuestionFields({ draft, question, choices }: Props) {
  switch (question.kind) {
    case 'text':
      return <TextQuestion draft={draft} id={question.id} choices={choices} />
    case 'moment':
      return <MomentQuestion draft={draft} />
    case 'matter':
      return <MatterQuestion draft={draft} />
    case 'party':
      return question.id === 'recipient' ? <RecipientForm draft={draft} /> : <WriterForm draft={draft} />
  }
}
