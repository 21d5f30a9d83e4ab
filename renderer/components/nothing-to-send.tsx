import { useTranslation } from 'react-i18next'
import type { Draft } from '#letter/draft'
import { questionsOf } from '#letter/questions'
import { useApp } from '../app-context'
import { missingEssentials } from '../is-answered'

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
