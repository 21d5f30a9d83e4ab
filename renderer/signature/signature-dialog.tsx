import { useRef, useState } from 'react'
import type { Failed } from '#electron/bridge/outcome'
import type { Pixels } from '#letter/picture/pixels'
import { useApp } from '../app/app-context'
import { useSettings } from '../app/use-settings'
import { useTranslation } from '../app/words'
import { pngOf } from '../by-hand/canvas-pixels'
import { Picture } from '../by-hand/picture'
import { Dialog } from '../controls/dialog'
import { Icon } from '../controls/icon'
import { FailedNotice } from '../outcome/notice'
import { inkOf } from './ink-picture'
import { SignatureDrawing } from './signature-drawing'
import './signature.css'

type Props = Readonly<{
  /** Told of the signature whose place it took, where there was one. */
  onKept: (former: Uint8Array<ArrayBuffer> | null) => void
  onClose: () => void
}>

type State = Readonly<{ kind: 'choosing' | 'drawing' }> | Readonly<{ kind: 'found'; ink: Pixels }>

/** Makes the signature of the person who writes: from a photo of it, or drawn. It is looked at before it is kept. */
export function SignatureDialog({ onKept, onClose }: Props) {
  const { t } = useTranslation()
  const { bridge } = useApp()
  const [, changeSettings] = useSettings()
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const [state, setState] = useState<State>({ kind: 'choosing' })
  const [isReading, setReading] = useState(false)
  const [said, setSaid] = useState('')
  const [failed, setFailed] = useState<Failed | null>(null)
  // The button that was pressed is gone with what it led away from.
  const goTo = (next: State) => {
    setFailed(null)
    setSaid('')
    setState(next)
    heading.current?.focus()
  }

  // What is drawn stays until there is a photo to take its place.
  const photo = async () => {
    if (isReading) return
    setReading(true)
    setFailed(null)
    setSaid('')
    const outcome = await bridge.chooseSignaturePhoto()
    const ink = outcome.kind === 'done' ? await inkOf(outcome.bytes) : null
    setReading(false)
    if (ink) return goTo({ kind: 'found', ink })
    if (outcome.kind === 'failed') setFailed(outcome)
    if (outcome.kind === 'done') setSaid(t('signature.nothing'))
    if (outcome.kind === 'refused')
      setSaid(outcome.why === 'not-a-picture' ? t('signature.notPicture') : t(`byHand.refused.${outcome.why}`))
  }
  const keep = async (ink: Pixels) => {
    const bytes = await pngOf(ink)
    // Whoever closes it meanwhile does not sign.
    if (!dialog.current?.open) return
    const outcome = bytes ? await bridge.keepSignature({ bytes }) : ({ kind: 'failed', problem: 'unreadable' } as const)
    if (outcome.kind === 'failed') return setFailed(outcome)
    await changeSettings({})
    if (!dialog.current?.open) return
    onKept(outcome.bytes)
    dialog.current.close()
  }

  return (
    <Dialog
      title={t('signature.title')}
      className="signature-dialog"
      dialog={dialog}
      heading={heading}
      onClose={onClose}
    >
      {state.kind === 'choosing' && (
        <>
          <p>{t('signature.how')}</p>
          <div className="row">
            <button
              type="button"
              className="button primary"
              data-first
              aria-disabled={isReading}
              onClick={() => void photo()}
            >
              {t('signature.photo')}
            </button>
            <button type="button" className="button" onClick={() => goTo({ kind: 'drawing' })}>
              <Icon name="pen" />
              {t('signature.draw')}
            </button>
          </div>
        </>
      )}
      {state.kind === 'drawing' && <SignatureDrawing onUse={(ink) => void keep(ink)} onPhoto={() => void photo()} />}
      {state.kind === 'found' && (
        <>
          <p>{t('signature.found')}</p>
          <div className="signature-paper">
            <Picture pixels={state.ink} label={t('signature.picture')} />
          </div>
          <div className="row">
            <button type="button" className="button primary" onClick={() => void keep(state.ink)}>
              <Icon name="check" />
              {t('signature.use')}
            </button>
            <button type="button" className="button" onClick={() => goTo({ kind: 'choosing' })}>
              {t('signature.again')}
            </button>
          </div>
        </>
      )}
      <div role="status">
        {isReading && <p>{t('signature.reading')}</p>}
        {said !== '' && <p className="field-problem">{said}</p>}
      </div>
      <FailedNotice failed={failed} />
    </Dialog>
  )
}
