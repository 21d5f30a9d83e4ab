import type { Draft } from '#letter/draft/draft'
import type { Letter } from '#letter/parts/letter'
import { useTranslation } from '../app/words'
import { QuestionPlaceContext } from '../questions/question-place'
import { GoesAlong } from '../party/goes-along'
import { RecipientForm } from '../party/recipient-form'

const place = { hint: 'parent-recipient', heading: 'h3' } as const

/** Whom the letter goes to; a child was asked for little more than a name. */
export function ParentRecipient({ draft, letter }: Readonly<{ draft: Draft; letter: Letter }>) {
  const { t } = useTranslation()
  const part = letter.parts.find(({ kind }) => kind === 'recipient')
  const lines = part?.kind === 'recipient' ? [...part.lines, draft.recipient.email.trim()].filter(Boolean) : []
  return (
    <section className="parent-part" aria-labelledby="parent-recipient">
      <h2 id="parent-recipient">{t('parent.recipient.title')}</h2>
      {lines.length > 0 ? (
        <p className="parent-lines" lang={letter.language}>
          {lines.join('\n')}
        </p>
      ) : (
        <p>{t('parent.recipient.unknown')}</p>
      )}
      <details className="parent-more more">
        <summary>{t('parent.recipient.complete')}</summary>
        <QuestionPlaceContext value={place}>
          <RecipientForm draft={draft} />
        </QuestionPlaceContext>
      </details>
      <details className="parent-more more">
        <summary>{t('party.attached')}</summary>
        <div className="stack">
          <GoesAlong draft={draft} />
        </div>
      </details>
    </section>
  )
}
