import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { documentFormats, type DocumentFormat } from '#electron/bridge/sending-values'
import { useApp } from '../app/app-context'
import { Choice } from '../controls/choice'
import { useExit } from '../outcome/use-exit'
import { ExitResult } from '../outcome/exit-result'

/** A ready e-mail in a file, with the letter attached as a Word document or a PDF. */
export function MailFileWay({ id }: { readonly id: string }) {
  const { t } = useTranslation()
  const { bridge } = useApp()
  const [attach, setAttach] = useState<DocumentFormat>('pdf')
  const [state, run] = useExit()
  const produced = state.kind === 'done' ? state.produced : null
  const disabled = state.kind === 'working'
  return (
    <li>
      <h3>{t('send.mail-file.title')}</h3>
      <p>{t('send.mail-file.before')}</p>
      <Choice
        legend={t('send.mail-file.attach')}
        look="plain"
        options={documentFormats.map((value) => ({ value, label: t(`send.${value}.title`) }))}
        chosen={attach}
        onChoose={({ value }) => setAttach(value)}
      />
      <div className="row">
        <button
          type="button"
          className="button small"
          aria-disabled={disabled}
          onClick={() => !disabled && run('mail-file', () => bridge.saveMailFile({ id, attach }))}
        >
          {t('send.mail-file.action')}
        </button>
      </div>
      <ExitResult
        id={id}
        state={state}
        after={t('send.mail-file.after', { file: produced?.file ?? '', folder: produced?.folder ?? '' })}
      />
    </li>
  )
}
