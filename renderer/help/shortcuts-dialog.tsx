import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { keyName, shortcuts, type Key } from './shortcuts'

/** Every key that does something, in the names of this computer's keyboard. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  const together = (keys: readonly Key[]) =>
    keys.map((key, index) => [index > 0 && ' + ', <kbd key={key}>{keyName(t, key)}</kbd>])
  return (
    <dialog ref={dialog} className="dialog shortcuts" aria-labelledby="shortcuts-title" onClose={onClose}>
      <h2 id="shortcuts-title">{t('speed.shortcuts.title')}</h2>
      <div className="shortcuts-groups">
        {shortcuts.map(({ group, keys }) => (
          <section key={group} aria-labelledby={`shortcuts-${group}`}>
            <h3 id={`shortcuts-${group}`}>{t(`speed.shortcuts.groups.${group}`)}</h3>
            <dl>
              {keys.map(({ what, ways }) => (
                <div key={what}>
                  <dt>
                    {ways.map((way, index) => (
                      <span key={index}>
                        {index > 0 && ` ${t('speed.shortcuts.or')} `}
                        {together(way)}
                      </span>
                    ))}
                  </dt>
                  <dd>{t(`speed.shortcuts.what.${what}`)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <button type="button" className="button primary" onClick={() => dialog.current?.close()}>
        {t('common.close')}
      </button>
    </dialog>
  )
}
