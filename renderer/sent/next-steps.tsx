import { useTranslation } from 'react-i18next'
import type { Draft } from '#letter/draft/draft'
import { followUpsFor } from '#letter/conversation/follow-ups'
import { nextSteps } from '#locales/next-steps'
import { useApp } from '../app/app-context'
import { dateWords } from '../app/date-words'

/** What one can do where one lives when a letter did not settle things, for those who ask. */
export function NextSteps({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation()
  const { language, place } = useApp().settings
  const steps = nextSteps[language][place]
  if (steps.length === 0 || followUpsFor(draft).every((why) => why === 'good')) return null
  return (
    <details className="sent-part more next-steps">
      <summary>{t('next.title', { where: t(`next.where.${place}`) })}</summary>
      <p>{t('next.lead')}</p>
      <ol>
        {steps.map(({ text, sources }) => (
          <li key={text}>
            {text}
            {sources.map(({ name, address, read }) => (
              <p key={address} className="source">
                {t('next.source', { name, address, date: dateWords(read, '', language, t) })}
              </p>
            ))}
          </li>
        ))}
      </ol>
    </details>
  )
}
