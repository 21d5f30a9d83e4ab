import { useId } from 'react'
import { documentFormats } from '#electron/bridge/sending-values'
import { useApp } from '../app/app-context'
import { useTranslation } from '../app/words'
import { Icon } from '../controls/icon'
import { ExitResult } from '../outcome/exit-result'
import { useExit } from '../outcome/use-exit'

const icons = { docx: 'word', pdf: 'pdf' } as const

type Props = Readonly<{
  id: string
  /** Whether what they are is only heard. */
  unseen?: boolean
}>

/** The letter as a file, to work on or to keep. */
export function DocumentFiles({ id, unseen = false }: Props) {
  const label = useId()
  const { t } = useTranslation()
  const { bridge } = useApp()
  const [state, run] = useExit()
  const produced = state.kind === 'done' ? state.produced : null
  return (
    <div className="document-files">
      <div className="row" role="group" aria-labelledby={label}>
        <span id={label} className={unseen ? 'aloud-only' : undefined}>
          {t('send.files')}
        </span>
        {documentFormats.toReversed().map((format) => (
          <button
            key={format}
            type="button"
            className="button small"
            aria-label={t(`send.${format}.action`)}
            aria-disabled={state.kind === 'working'}
            onClick={() => state.kind !== 'working' && run(format, () => bridge.saveDocument({ id, format }))}
          >
            <Icon name={icons[format]} size={18} />
            {t(`send.${format}.short`)}
          </button>
        ))}
      </div>
      <ExitResult
        id={id}
        state={state}
        after={t('send.made', { file: produced?.file ?? '', folder: produced?.folder ?? '' })}
      />
    </div>
  )
}
