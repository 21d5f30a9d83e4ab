import type { Draft } from '#letter/draft/draft'
import type { Question } from '#letter/draft/questions'
import { later } from '../app/later'
import type { ReadyAnswer } from '../questions/question-words'
import { MomentQuestion } from './moment-question'
import { TextQuestion } from './text-question'

// Nobody is asked first for an address, or for what the letter is about.
const MatterQuestion = later(async () => (await import('./matter-question')).MatterQuestion, 'question')
const RecipientForm = later(async () => (await import('../party/recipient-form')).RecipientForm, 'question')
const WriterForm = later(async () => (await import('../party/writer-form')).WriterForm, 'question')

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
