import { useTranslation } from 'react-i18next'
import type { Summary } from '#electron/shelf'
import { Icon } from './icon'

type Props = Readonly<{ deleted: Summary | null; onTakeBack: () => void; onClose: () => void }>

/** Says that a letter was deleted and offers it back. It stays until closed: nobody has to hurry. */
export function DeletedToast({ deleted, onTakeBack, onClose }: Props) {
  const { t } = useTranslation()
  return (
    <div role="status" className={deleted ? 'toast' : undefined}>
      {deleted && (
        <>
          <p>{t('drafts.deleted', { title: deleted.title || t('drafts.untitled') })}</p>
          <button type="button" className="button small" onClick={onTakeBack}>
            <Icon name="undo" size={18} />
            {t('drafts.takeBack')}
          </button>
          <button
            type="button"
            className="button quiet small icon-only"
            aria-label={t('common.close')}
            title={t('common.close')}
            onClick={onClose}
          >
            <Icon name="close" size={18} />
          </button>
        </>
      )}
    </div>
  )
}
