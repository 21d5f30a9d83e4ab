import { useRef, useState } from 'react'
import type { Failed } from '#electron/bridge/outcome'
import { useApp } from '../app/app-context'
import { useSettings } from '../app/use-settings'
import { useTranslation } from '../app/words'
import { FailedNotice } from '../outcome/notice'
import { OwnSignature } from '../signature/own-signature'
import { SignatureDialog } from '../signature/signature-dialog'

/** The signature of one's own: seen, made, replaced, removed; the one before put back. */
export function SettingsSignature({ onSay }: { readonly onSay: (text: string) => void }) {
  const { t } = useTranslation()
  const { bridge } = useApp()
  const [{ signature }, changeSettings] = useSettings()
  const [isMaking, setMaking] = useState(false)
  const [former, setFormer] = useState<Uint8Array<ArrayBuffer> | null>(null)
  const [failed, setFailed] = useState<Failed | null>(null)
  const here = useRef<HTMLHeadingElement>(null)

  const told = async (said: string) => {
    setFailed(null)
    await changeSettings({})
    onSay(said)
    // The button that was pressed is gone.
    here.current?.focus()
  }
  const remove = async () => {
    const outcome = await bridge.removeSignature()
    if (outcome.kind === 'failed') return setFailed(outcome)
    setFormer(outcome.bytes)
    await told(t('signature.removed'))
  }
  const putBack = async (bytes: Uint8Array<ArrayBuffer>) => {
    const outcome = await bridge.keepSignature({ bytes })
    if (outcome.kind === 'failed') return setFailed(outcome)
    setFormer(outcome.bytes)
    await told(t('signature.putBackDone'))
  }
  const kept = (replaced: Uint8Array<ArrayBuffer> | null) => {
    setFormer(replaced)
    onSay(t('signature.kept'))
  }
  return (
    <section aria-labelledby="settings-signature">
      <h3 id="settings-signature" ref={here} tabIndex={-1}>
        {t('signature.title')}
      </h3>
      <div className="setting">
        <p className="field-hint">{t('signature.hint')}</p>
        <div className="setting-actions setting-signature">
          <OwnSignature />
          {former && signature === '' && <p>{t('signature.removed')}</p>}
          <div className="row">
            <button type="button" className="button small" onClick={() => setMaking(true)}>
              {t(signature === '' ? 'signature.add' : 'signature.replace')}
            </button>
            {signature !== '' && (
              <button type="button" className="button small" onClick={() => void remove()}>
                {t('signature.remove')}
              </button>
            )}
            {former && (
              <button type="button" className="button small" onClick={() => void putBack(former)}>
                {t(signature === '' ? 'signature.putBack' : 'signature.putFormerBack')}
              </button>
            )}
          </div>
        </div>
        <FailedNotice failed={failed} />
      </div>
      {isMaking && <SignatureDialog onKept={kept} onClose={() => setMaking(false)} />}
    </section>
  )
}
