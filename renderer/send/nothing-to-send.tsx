import { useTranslation } from 'react-i18next'
import type { Draft } from '#letter/draft/draft'
import { questionsOf } from '#letter/draft/questions'
import { useApp } from '../app/app-context'
import { missingEssentials } from '../questions/is-answered'

/** The letter says nothing yet: the way to its first question. */
export function NothingToSend({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation()
  const { act } = useApp()
  const first = missingEssentials(draft)[0] ?? questionsOf(draft)[0]
  if (!first) return null
  return (
    <p>
      <button type="button" className="button primary" onClick={() => act({ kind: 'go-to', at: first.id })}>
        {t('send.firstQuestion')}
      </button>
    </p>
  )
}
