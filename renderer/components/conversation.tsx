import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Bridge } from '#electron/bridge'
import type { Draft } from '#letter/draft'
import { emailText } from '#letter/email-text'
import { useApp } from '../app-context'
import { dateWords } from '../date-words'

type Exchanges = Awaited<ReturnType<Bridge['earlier']>>

/** What was written and answered before a second letter, to be read as one conversation. */
export function Conversation({ draft: { id, follows } }: { readonly draft: Draft }) {
  const { t } = useTranslation()
  const { bridge, settings, today } = useApp()
  const [exchanges, setExchanges] = useState<Exchanges>([])
  useEffect(() => {
    let isShown = true
    if (follows) {
      void bridge.earlier({ id }).then((found) => isShown && setExchanges(found))
    }
    return () => {
      isShown = false
    }
  }, [bridge, follows, id])

  if (exchanges.length === 0) return null
  const day = (iso: string) => dateWords(iso, today, settings.language, t)
  return (
    <details className="conversation">
      <summary>{t('followUp.before.title')}</summary>
      <ol>
        {exchanges.map(({ sent, answered }, place) => (
          <li key={place}>
            <h2>{t('followUp.before.letter', { date: day(sent.on) })}</h2>
            <p lang={sent.letter.language} dir={sent.letter.direction}>
              {emailText(sent.letter).body}
            </p>
            {answered && (
              <>
                <h2>{t('followUp.before.answer', { date: day(answered.on) })}</h2>
                <p className="answer" dir="auto">
                  {answered.text}
                </p>
              </>
            )}
          </li>
        ))}
      </ol>
    </details>
  )
}
