import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failed } from '#electron/bridge/outcome'
import type { Pixels } from '#letter/picture/pixels'
import { useApp } from '../app/app-context'
import { useSettings } from '../app/use-settings'
import { Dialog } from '../controls/dialog'
import { Icon } from '../controls/icon'
import { FailedNotice } from '../outcome/notice'
import { inkOf, pngOf } from './ink-picture'
import { SignatureDrawing } from './signature-drawing'
import './signature.css'

type Props = Readonly<{ onKept: () => void; onClose: () => void }>

type State =
  | Readonly<{ kind: 'choosing'; said: string }>
  | Readonly<{ kind: 'reading' | 'drawing' }>
  | Readonly<{ kind: 'found'; ink: Pixels }>

const choosing: State = { kind: 'choosing', said: '' }

/** Makes the signature of the person who writes: from a photo of it, or drawn. It is looked at before it is kept. */
export function SignatureDialog({ onKept, onClose }: Props) {
  const { t } = useTranslation()
  const { bridge } = useApp()
  const [, changeSettings] = useSettings()
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const [state, setState] = useState<State>(choosing)
  const [failed, setFailed] = useState<Failed | null>(null)
  // The button that was pressed is gone with what it led away from.
  const goTo = (next: State) => {
    setFailed(null)
    setState(next)
    heading.current?.focus()
  }

  const photo = async () => {
    setState({ kind: 'reading' })
    const outcome = await bridge.chooseSignaturePhoto()
    if (outcome.kind === 'cancelled') return setState(choosing)
    if (outcome.kind === 'failed') {
      setFailed(outcome)
      return setState(choosing)
    }
    if (outcome.kind === 'refused') {
      const why = outcome.why === 'not-a-picture' ? t('signature.notPicture') : t(`enclosures.refused.${outcome.why}`)
      return setState({ kind: 'choosing', said: t('signature.refused', { why }) })
    }
    const ink = await inkOf(outcome.bytes)
    if (ink) goTo({ kind: 'found', ink })
    else setState({ kind: 'choosing', said: t('signature.nothing') })
  }
  const keep = async (ink: Pixels) => {
    const outcome = await bridge.keepSignature({ bytes: await pngOf(ink) })
    if (outcome.kind === 'failed') return setFailed(outcome)
    await changeSettings({})
    onKept()
    dialog.current?.close()
  }

  return (
    <Dialog
      title={t('signature.title')}
      className="signature-dialog"
      dialog={dialog}
      heading={heading}
      onClose={onClose}
    >
      {(state.kind === 'choosing' || state.kind === 'reading') && (
        <>
          <p>{t('signature.how')}</p>
          <div role="status">
            {state.kind === 'reading' && <p>{t('signature.reading')}</p>}
            {state.kind === 'choosing' && state.said !== '' && <p className="field-problem">{state.said}</p>}
          </div>
          <div className="row">
            <button
              type="button"
              className="button primary"
              data-first
              aria-disabled={state.kind === 'reading'}
              onClick={() => state.kind === 'choosing' && void photo()}
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
      {state.kind === 'drawing' && (
        <SignatureDrawing
          onUse={(ink) => void keep(ink)}
          onPhoto={() => {
            heading.current?.focus()
            void photo()
          }}
        />
      )}
      {state.kind === 'found' && (
        <>
          <p>{t('signature.found')}</p>
          <Ink ink={state.ink} />
          <div className="row">
            <button type="button" className="button primary" onClick={() => void keep(state.ink)}>
              <Icon name="check" />
              {t('signature.use')}
            </button>
            <button type="button" className="button" onClick={() => goTo(choosing)}>
              {t('signature.again')}
            </button>
          </div>
        </>
      )}
      <FailedNotice failed={failed} />
    </Dialog>
  )
}

// What is not kept yet has no address: it is drawn.
function Ink({ ink: { data, width, height } }: { readonly ink: Pixels }) {
  const { t } = useTranslation()
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    canvas.current?.getContext('2d')?.putImageData(new ImageData(data, width, height), 0, 0)
  }, [data, width, height])
  return (
    <div className="signature-paper">
      <canvas ref={canvas} width={width} height={height} role="img" aria-label={t('signature.picture')} />
    </div>
  )
}
