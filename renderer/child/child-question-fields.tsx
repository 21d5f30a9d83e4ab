import type { Draft } from '#letter/draft/draft'
import type { Question } from '#letter/draft/questions'
import { useTranslation } from '../app/words'
import type { ReadyAnswer } from '../questions/question-words'
import { ChildMoment } from './child-moment'
import { ChildTextQuestion } from './child-text-question'
import { useParty } from '../party/use-party'
import { ChildLine } from './child-line'

type Props = Readonly<{ draft: Draft; question: Question; choices: readonly ReadyAnswer[] }>

/** The cards and fields that answer a child's question of each kind. */
export function ChildQuestionFields({ draft, question, choices }: Props) {
  switch (question.kind) {
    case 'text':
      return <ChildTextQuestion draft={draft} id={question.id} choices={choices} />
    case 'moment':
      return <ChildMoment draft={draft} />
    case 'matter':
      return null
    case 'party':
      return question.id === 'recipient' ? <ChildRecipient draft={draft} /> : <ChildNames draft={draft} />
  }
}

/** Whom a child's letter is for: one line; a grown-up writes the rest on the page that follows. */
function ChildRecipient({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation()
  const { field } = useParty(draft, 'recipient')
  return <ChildLine label={t('child.party.recipient')} {...field('organisation')} first />
}

/** A child's first name and who helps. No address, no school, no telephone is asked of a child. */
function ChildNames({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation()
  const writer = useParty(draft, 'writer')
  const helper = useParty(draft, 'helper')
  return (
    <>
      <ChildLine label={t('child.party.name')} {...writer.field('name')} first />
      <ChildLine label={t('child.party.helper')} hint={t('child.party.helperHint')} {...helper.field('name')} />
    </>
  )
}
