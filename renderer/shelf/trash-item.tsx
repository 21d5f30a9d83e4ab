import { useTranslation } from 'react-i18next'
import type { Deleted } from '#electron/bridge/shelf'
import { useApp } from '../app/app-context'
import { dateWords } from '../app/date-words'
import { isoDate } from '../app/use-today'
import { Icon } from '../controls/icon'

type Props = Readonly<{ draft: Deleted; onTakeBack: () => void }>

/** One letter that was deleted, until when it is kept, and the way to take it back. */
export function TrashItem({ draft, onTakeBack }: Props) {
  const { t } = useTranslation()
  const { settings, today } = useApp()
  const day = (iso: string) => dateWords(isoDate(new Date(iso)), today, settings.language, t)
  const title = draft.title || t('drafts.untitled')
  return (
    <li className="draft">
      <span className="draft-mark" data-door={draft.door} aria-hidden="true" />
      <div>
        <h3>{title}</h3>
        <p className="draft-facts">
          {draft.recipient && <span>{t('drafts.to', { recipient: draft.recipient })}</span>}
          <span>{t('shelf.trash.deleted', { date: day(draft.deleted) })}</span>
          <span>{t('shelf.trash.until', { date: day(draft.until) })}</span>
        </p>
      </div>
      <div className="draft-actions">
        <button
          type="button"
          className="button"
          aria-label={t('shelf.trash.takeBackNamed', { title })}
          onClick={onTakeBack}
        >
          <Icon name="undo" size={18} />
          {t('shelf.trash.takeBack')}
        </button>
      </div>
    </li>
  )
}
