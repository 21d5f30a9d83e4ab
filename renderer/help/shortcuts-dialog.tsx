import { useTranslation } from '../app/words'
import { Dialog } from '../controls/dialog'
import { keyName, type Key } from './key-names'
import { shortcuts } from './shortcuts'
import './help.css'

/** Every key that does something, in the names of this computer's keyboard. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  const together = (keys: readonly Key[]) =>
    keys.map((key, index) => [index > 0 && ' + ', <kbd key={key}>{keyName(t, key)}</kbd>])
  return (
    <Dialog title={t('speed.shortcuts.title')} className="shortcuts" onClose={onClose}>
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
    </Dialog>
  )
}
