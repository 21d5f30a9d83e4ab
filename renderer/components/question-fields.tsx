import type { Draft } from '#letter/draft'
import type { Question } from '#letter/questions'
import { MomentQuestion } from './moment-question'
import { RecipientForm } from './recipient-form'
import { TextQuestion } from './text-question'
import { WriterForm } from './writer-form'

/** The fields that answer a question of each kind. */
export function QuestionFields({ draft, question }: { readonly draft: Draft; readonly question: Question }) {
  switch (question.kind) {
    case 'text':
      return <TextQuestion draft={draft} id={question.id} />
    case 'moment':
      return <MomentQuestion draft={draft} />
    case 'party':
      return question.id === 'recipient' ? <RecipientForm draft={draft} /> : <WriterForm draft={draft} />
  }
}
