import type { Draft } from '#letter/draft/draft'
import { followUpsFor } from '#letter/conversation/follow-ups'
import { useApp } from '../app/app-context'
import { usePart } from '../app/use-part'
import { dateWords } from '../app/date-words'
import { useTranslation } from '../app/words'

/** What one can do where one lives when a letter did not settle things, for those who ask. */
export function NextSteps({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation()
  const { language, place } = useApp().settings
  const here = usePart(language, 'next-steps')?.[place]
  if (!here || followUpsFor(draft).every((why) => why === 'good')) return null
  return (
    <details className="sent-part more next-steps">
      <summary>{t('next.title', { where: here.where })}</summary>
      <p>{t('next.lead')}</p>
      <ol>
        {here.steps.map(({ text, sources }) => (
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
