import type { Draft } from '#letter/draft/draft'
import { emailText } from '#letter/email/email-text'
import { useApp } from '../app/app-context'
import { dateWords } from '../app/date-words'
import { useTranslation } from '../app/words'
import { useLettersAround } from './use-letters-around'
import { AnswerRead } from './answer-read'
import { Tracking } from './tracking'
import { OpenOther } from './open-other'
import './conversation.css'

/** What was written and answered before a second letter, to be read as one conversation. */
export function Conversation({ draft, toChild = false }: Readonly<{ draft: Draft; toChild?: boolean }>) {
  const reader = toChild ? 'child' : draft.register === 'child' ? 'parent' : 'adult'
  return draft.follows && <Exchanges id={draft.id} reader={reader} />
}

function Exchanges({ id, reader }: Readonly<{ id: string; reader: 'adult' | 'child' | 'parent' }>) {
  const { t } = useTranslation()
  const { bridge, settings, today } = useApp()
  const letters = useLettersAround(bridge.earlier, id)
  const exchanges = settings.child ? letters.filter(({ register }) => register === 'child') : letters

  if (exchanges.length === 0) return null
  return (
    <details className="conversation more">
      <summary>{t('followUp.before.title')}</summary>
      <ol>
        {exchanges.map(({ id: earlier, sent, answers }) => {
          const date = dateWords(sent.on, today, settings.language, t)
          return (
            <li key={earlier}>
              <h2>{t(`followUp.before.letter.${reader}`, { date })}</h2>
              <Tracking sent={sent} />
              <p lang={sent.letter.language} dir={sent.letter.direction}>
                {emailText(sent.letter).body}
              </p>
              <OpenOther id={earlier} label={t('followUp.before.open')} />
              {answers.length > 0 && (
                <>
                  <h2>{t('sent.answer.title')}</h2>
                  <ul className="stack">
                    {answers.map((answer, place) => (
                      <AnswerRead key={place} answer={answer} draftId={reader === 'child' ? undefined : earlier} />
                    ))}
                  </ul>
                </>
              )}
            </li>
          )
        })}
      </ol>
    </details>
  )
}
