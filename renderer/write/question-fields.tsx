import type { Draft } from '#letter/draft/draft'
import type { Question } from '#letter/draft/questions'
import type { ReadyAnswer } from '../questions/question-words'
import { MatterQuestion } from './matter-question'
import { MomentQuestion } from './moment-question'
import { RecipientForm } from '../party/recipient-form'
import { TextQuestion } from './text-question'
import { WriterForm } from '../party/writer-form'

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
