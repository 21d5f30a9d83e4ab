import { badgeFormats } from '#electron/bridge/sending-values'
import { useApp } from '../app/app-context'
import { useTranslation } from '../app/words'
import { useExit } from '../outcome/use-exit'
import { ExitResult } from '../outcome/exit-result'
import './badge.css'

/** The badge on its own: one button, which offers the kinds of file. */
export function BadgeFiles({ id }: { readonly id: string }) {
  const { t } = useTranslation()
  const { bridge } = useApp()
  const [state, run] = useExit()
  const produced = state.kind === 'done' ? state.produced : null
  const isWorking = state.kind === 'working'
  return (
    <details className="badge-files">
      <summary className="button small">{t('badge.save')}</summary>
      <div className="row" role="group" aria-label={t('badge.save')}>
        {badgeFormats.map((format) => (
          <button
            key={format}
            type="button"
            className="button small"
            aria-disabled={isWorking}
            onClick={() => !isWorking && run(format, () => bridge.saveBadge({ id, format }))}
          >
            {t(`badge.files.${format}`)}
          </button>
        ))}
      </div>
      <ExitResult
        id={id}
        state={state}
        after={t('badge.after', { file: produced?.file ?? '', folder: produced?.folder ?? '' })}
      />
    </details>
  )
}
