import type { Draft } from '#letter/draft/draft'
import type { Question } from '#letter/draft/questions'
import type { Choice } from '../questions/question-words'
import { ChildMoment } from './child-moment'
import { ChildNames, ChildRecipient } from './child-party'
import { ChildTextQuestion } from './child-text-question'

type Props = Readonly<{ draft: Draft; question: Question; choices: readonly Choice[] }>

/** The cards and fields that answer a child's question of each kind. */
export function ChildQuestionFields({ draft, question, choices }: Props) {
  switch (question.kind) {
    case 'text':
      return <ChildTextQuestion draft={draft} id={question.id} choices={choices} />
    case 'moment':
      return <ChildMoment draft={draft} />
    case 'party':
      return question.id === 'recipient' ? <ChildRecipient draft={draft} /> : <ChildNames draft={draft} />
  }
}
