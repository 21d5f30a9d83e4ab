import type { Summary } from '#electron/bridge/shelf'
import { useApp } from '../app/app-context'
import type { AtClass } from '../app/app-state'
import { goHome } from '../app/open-letter'
import { useTranslation } from '../app/words'
import { classesOf } from '../shelf/classes-of'

type Props = Readonly<{ drafts: readonly Summary[]; onLeave: () => void }>

/** The way of an adult to the letters of a class where it is always a child who writes, so that no other leads there. */
export function SettingsClasses({ drafts, onLeave }: Props) {
  const { t } = useTranslation()
  const tools = useApp()
  const { child, fixed } = tools.settings
  if (!child || !fixed.includes('child')) return null
  const go = async (at: AtClass) => {
    await goHome(tools)
    await tools.bridge.changeSettings({ wall: '' }).then((settings) => tools.act({ kind: 'settings', settings }))
    onLeave()
    tools.act({ kind: 'class', at })
  }
  return (
    <section aria-labelledby="settings-classes">
      <h3 id="settings-classes">{t('class.title')}</h3>
      <div className="setting">
        <p className="field-hint">{t('class.make.lead')}</p>
        <div className="row setting-actions">
          {classesOf(drafts).map(({ id, title }) => (
            <button
              key={id}
              type="button"
              className="button small"
              aria-label={t('class.openNamed', { title })}
              onClick={() => void go({ kind: 'table', id })}
            >
              {title}
            </button>
          ))}
          <button type="button" className="button small" onClick={() => void go({ kind: 'making' })}>
            {t('class.entry')}
          </button>
        </div>
      </div>
    </section>
  )
}
