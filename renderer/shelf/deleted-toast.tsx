import { useTranslation } from '../app/words'
import type { Gone } from '../app/app-state'
import { Icon } from '../controls/icon'
import { IconButton } from '../controls/icon-button'

type Props = Readonly<{ deleted: Gone | null; onTakeBack: () => void; onClose: () => void }>

/** Says that a letter, or a class of them, was deleted and offers it back. It stays until closed: nobody has to hurry. */
export function DeletedToast({ deleted, onTakeBack, onClose }: Props) {
  const { t } = useTranslation()
  return (
    <div role="status" className={deleted ? 'toast' : undefined}>
      {deleted && (
        <>
          <p>
            {t('class' in deleted ? 'class.deleted' : 'drafts.deleted', {
              title: deleted.title || t('drafts.untitled'),
            })}
          </p>
          <button type="button" className="button small" onClick={onTakeBack}>
            <Icon name="undo" size={18} />
            {t('drafts.takeBack')}
          </button>
          <IconButton icon="close" label={t('common.close')} small onClick={onClose} />
        </>
      )}
    </div>
  )
}
