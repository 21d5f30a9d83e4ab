import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failed } from '#electron/outcome'
import type { Letter } from '#letter/letter'
import { useApp } from '../app-context'
import { Icon } from './icon'
import { ProblemWords } from './notice'

type Props = Readonly<{ id: string; enclosed: Letter['enclosed'] }>

/** Before an e-mail that can't carry files by itself: which ones to attach, and where they are. */
export function EnclosedReminder({ id, enclosed }: Props) {
  const { t } = useTranslation()
  const { bridge } = useApp()
  const [failed, setFailed] = useState<Failed | null>(null)
  if (enclosed.length === 0) return null
  const show = async (file: string) => {
    const outcome = await bridge.showEnclosed({ id, file })
    setFailed(outcome.kind === 'failed' ? outcome : null)
  }
  return (
    <div className="enclosed-reminder">
      <p>
        <Icon name="clip" size={18} />
        {t('enclosures.remind')}
      </p>
      <ul>
        {enclosed.map(({ file, name }) => (
          <li key={file}>
            <span>{name}</span>
            <button
              type="button"
              className="button small"
              aria-label={t('enclosures.showNamed', { name })}
              onClick={() => void show(file)}
            >
              {t('enclosures.show')}
            </button>
          </li>
        ))}
      </ul>
      <div role="status">{failed && <ProblemWords failed={failed} />}</div>
    </div>
  )
}
