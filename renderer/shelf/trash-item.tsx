import { useTranslation } from '../app/words'
import { useApp } from '../app/app-context'
import { dateWords } from '../app/date-words'
import { isoDate } from '../app/use-today'
import { Icon } from '../controls/icon'
import { Row } from '../controls/row'
import type { TrashRow } from './trash-rows'

type Props = Readonly<{ row: TrashRow; title: string; onTakeBack: () => void }>

/** What was deleted, until when it is kept, and the way to take it back. */
export function TrashItem({ row: { last: draft, letters }, title, onTakeBack }: Props) {
  const { t } = useTranslation()
  const { settings, today } = useApp()
  const day = (iso: string) => dateWords(isoDate(new Date(iso)), today, settings.language, t)
  return (
    <Row
      door={draft.door}
      title={title}
      facts={
        <>
          {draft.recipient && <span>{t('drafts.to', { recipient: draft.recipient })}</span>}
          {letters > 1 && <span>{t('shelf.count', { count: letters })}</span>}
          <span>{t('shelf.trash.deleted', { date: day(draft.deleted) })}</span>
          <span>{t('shelf.trash.until', { date: day(draft.until) })}</span>
        </>
      }
      actions={
        <button
          type="button"
          className="button"
          aria-label={t('shelf.trash.takeBackNamed', { title })}
          onClick={onTakeBack}
        >
          <Icon name="undo" size={18} />
          {t('shelf.trash.takeBack')}
        </button>
      }
    />
  )
}
