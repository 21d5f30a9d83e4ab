import type { Summary } from '#electron/bridge/shelf'
import { useApp } from '../app/app-context'
import { dateWords } from '../app/date-words'
import { useTranslation } from '../app/words'
import './state-chip.css'

/** Where a letter stands on its way, in a word or two; `isOverdue` where no answer has come by the day that was hoped for. */
export function StateChip({ draft, isOverdue = false }: Readonly<{ draft: Summary; isOverdue?: boolean }>) {
  const { t } = useTranslation()
  const { settings, today } = useApp()
  const { state, hoped } = draft
  const isWaiting = hoped !== null && hoped >= today
  const look = isOverdue ? 'overdue' : isWaiting ? 'waiting' : state
  const said = isOverdue
    ? t('shelf.noReply')
    : isWaiting
      ? t('shelf.waiting', { date: dateWords(hoped, today, settings.language, t) })
      : t(`shelf.states.${state}`)
  return (
    <span className="state-chip" data-state={look}>
      {said}
    </span>
  )
}
