import type { Shelf } from '#electron/bridge/shelf'
import { useApp } from '../app/app-context'
import { useRefusal } from '../app/use-saving'
import { useChooseFolder } from '../app/use-choose-folder'
import { useTranslation } from '../app/words'
import { Icon } from '../controls/icon'
import { NotSaved } from '../outcome/not-saved'
import { ProblemWords } from '../outcome/notice'

/** What could not be written to the folder of letters, or shown of it, told calmly. */
export function ShelfNotices({ shelf }: { readonly shelf: Shelf }) {
  const { t } = useTranslation()
  const { act, announce, settings } = useApp()
  const choose = useChooseFolder(announce)
  const refusal = useRefusal()
  return (
    <>
      {refusal && <NotSaved failed={refusal} />}
      {shelf.problem && shelf.problem !== refusal?.problem && (
        <div className="notice" role="alert">
          <Icon name="warning" />
          <ProblemWords failed={{ kind: 'failed', problem: shelf.problem, name: shelf.folder }} />
          {!settings.fixed.includes('folder') && (
            <button
              type="button"
              className="button small"
              onClick={() => void choose().then((notice) => act({ kind: 'notice', notice }))}
            >
              {t('drafts.chooseFolder')}
            </button>
          )}
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
