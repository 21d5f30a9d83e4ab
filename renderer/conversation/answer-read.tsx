import { useTranslation } from 'react-i18next'
import type { DraftEvent } from '#letter/draft/draft'
import { useApp } from '../app/app-context'
import { dateWords } from '../app/date-words'
import './conversation.css'

/** An answer that was kept: how and when it came, how it felt, and its words. */
export function AnswerRead({ answer }: { readonly answer: Extract<DraftEvent, { kind: 'answered' }> }) {
  const { t } = useTranslation()
  const { settings, today } = useApp()
  const how = t(`sent.answer.how.${answer.how}`)
  const felt = t(`sent.answer.felt.${answer.felt}`)
  const date = dateWords(answer.on, today, settings.language, t)
  return (
    <li className="answer">
      <p>{t('sent.answer.facts', { how, date, felt })}</p>
      {answer.text !== '' && <blockquote dir="auto">{answer.text}</blockquote>}
    </li>
  )
}
