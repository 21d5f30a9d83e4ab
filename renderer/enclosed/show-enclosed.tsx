import { useState } from 'react'
import type { Failed } from '#electron/bridge/outcome'
import { useApp } from '../app/app-context'
import { useTranslation } from '../app/words'
import { ProblemWords } from '../outcome/notice'

type Props = Readonly<{ draftId: string; file: string; name: string }>

/** Shows in the file manager a file that goes with the letter. */
export function ShowEnclosed({ draftId, file, name }: Props) {
  const { t } = useTranslation()
  const { bridge } = useApp()
  const [failed, setFailed] = useState<Failed | null>(null)
  const show = async () => {
    const outcome = await bridge.showEnclosed({ id: draftId, file })
    setFailed(outcome.kind === 'failed' ? outcome : null)
  }
  return (
    <>
      <button
        type="button"
        className="button small"
        aria-label={t('enclosures.showNamed', { name })}
        onClick={() => void show()}
      >
        {t('enclosures.show')}
      </button>
      <span role="status">{failed && <ProblemWords failed={failed} />}</span>
    </>
  )
}
