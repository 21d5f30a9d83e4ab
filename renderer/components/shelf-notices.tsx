import { useTranslation } from 'react-i18next'
import type { Shelf } from '#electron/bridge'
import { Icon } from './icon'
import { ProblemWords } from './notice'

/** What the folder of letters holds that could not be shown, told calmly. */
export function ShelfNotices({ shelf }: { readonly shelf: Shelf }) {
  const { t } = useTranslation()
  return (
    <>
      {shelf.problem && (
        <div className="notice" role="alert">
          <Icon name="warning" />
          <ProblemWords failed={{ kind: 'failed', problem: shelf.problem, name: shelf.folder }} />
        </div>
      )}
      {shelf.setAside.length > 0 && (
        <div className="notice">
          <Icon name="info" />
          <div className="notice-words">
            <strong>{t('drafts.setAside', { count: shelf.setAside.length })}</strong>
            <p>{t('drafts.setAsideHint')}</p>
            <ul>
              {shelf.setAside.map((name) => (
                <li key={name}>{name}</li>
              ))}
            </ul>
          </div>
        </div>
      )}
      {shelf.passedOver.map((failed) => (
        <div className="notice" key={failed.name}>
          <Icon name="info" />
          <ProblemWords failed={failed} />
        </div>
      ))}
    </>
  )
}
