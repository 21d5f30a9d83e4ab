import { useTranslation } from 'react-i18next'
import { emailParts } from '#electron/bridge/sending-values'
import { useApp } from '../app/app-context'
import { useExit } from '../outcome/use-exit'
import { ExitResult } from '../outcome/exit-result'

/** The subject and the text of the e-mail, to paste anywhere. */
export function CopyWay({ id }: { readonly id: string }) {
  const { t } = useTranslation()
  const { bridge } = useApp()
  const [state, run] = useExit()
  const subject = state.kind === 'done' && state.what === 'subject'
  return (
    <li>
      <h3>{t('send.copy.title')}</h3>
      <p>{t('send.copy.before')}</p>
      <div className="row">
        {emailParts.map((part) => (
          <button
            key={part}
            type="button"
            className="button small"
            onClick={() => run(part, () => bridge.copyText({ id, part }))}
          >
            {t(`send.copy.${part}`)}
          </button>
        ))}
      </div>
      <ExitResult id={id} state={state} after={t(subject ? 'send.copy.afterSubject' : 'send.copy.afterBody')} />
    </li>
  )
}
