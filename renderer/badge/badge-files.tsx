import { useTranslation } from 'react-i18next'
import { badgeFormats } from '#electron/bridge/sending-values'
import { useApp } from '../app/app-context'
import { useExit } from '../outcome/use-exit'
import { ExitResult } from '../outcome/exit-result'

/** The badge on its own, as a file of each kind. */
export function BadgeFiles({ id }: { readonly id: string }) {
  const { t } = useTranslation()
  const { bridge } = useApp()
  const [state, run] = useExit()
  const produced = state.kind === 'done' ? state.produced : null
  const isWorking = state.kind === 'working'
  return (
    <div>
      <h3 id="badge-files-title">{t('badge.alone')}</h3>
      <div className="row" role="group" aria-labelledby="badge-files-title">
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
    </div>
  )
}
