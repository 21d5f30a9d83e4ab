import { useEffect, useId, useRef, useState, type PointerEvent } from 'react'
import { croppedInk } from '#letter/picture/ink'
import type { Pixels } from '#letter/picture/pixels'
import { useTranslation } from '../app/words'
import { Icon } from '../controls/icon'
import { drawStrokes, type Stroke, type StrokePoint } from './strokes'

/** Pixels of the drawing for each of the page: as sharp on paper as the picture of a photo. */
const scale = 3

const nothingDrawn: readonly Stroke[] = []

type Props = Readonly<{ onUse: (ink: Pixels) => void; onPhoto: () => void }>

/** A room to draw a signature in, with mouse, pen or finger; each stroke, and its clearing, can be undone. */
export function SignatureDrawing({ onUse, onPhoto }: Props) {
  const { t } = useTranslation()
  const hint = useId()
  const canvas = useRef<HTMLCanvasElement>(null)
  // What was drawn after each stroke or clearing, the last last.
  const [steps, setSteps] = useState<readonly (readonly Stroke[])[]>([[]])
  const [current, setCurrent] = useState<Stroke | null>(null)
  const drawn = steps.at(-1) ?? nothingDrawn
  const isEmpty = drawn.length === 0

  useEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (context) drawStrokes(context, current ? [...drawn, current] : drawn, scale)
  }, [drawn, current])
  // The canvas is as large as it stands on the page, and stays so: a stroke is where it was drawn.
  useEffect(() => {
    const { current: own } = canvas
    if (!own) return
    own.width = own.clientWidth * scale
    own.height = own.clientHeight * scale
  }, [])

  const begin = (event: PointerEvent<HTMLCanvasElement>) => {
    if (event.button !== 0 || current) return
    event.currentTarget.setPointerCapture(event.pointerId)
    setCurrent([pointOf(event)])
  }
  const go = (event: PointerEvent<HTMLCanvasElement>) => {
    if (!current) return
    const { nativeEvent, currentTarget } = event
    const between = nativeEvent.getCoalescedEvents().map((one) => pointOf({ ...pick(one), currentTarget }))
    setCurrent([...current, ...(between.length > 0 ? between : [pointOf(event)])])
  }
  const end = () => {
    if (current) setSteps([...steps, [...drawn, current]])
    setCurrent(null)
  }
  const use = () => {
    const { current: own } = canvas
    const context = own?.getContext('2d')
    const ink = own && context ? croppedInk(context.getImageData(0, 0, own.width, own.height)) : null
    if (ink) onUse(ink)
  }
  return (
    <>
      <p id={hint}>{t('signature.drawing')}</p>
      <canvas
        ref={canvas}
        className="signature-room"
        role="img"
        aria-label={t('signature.room')}
        aria-describedby={hint}
        onPointerDown={begin}
        onPointerMove={go}
        onPointerUp={end}
        onPointerCancel={end}
      />
      <div className="row">
        <button type="button" className="button primary" aria-disabled={isEmpty} onClick={use}>
          <Icon name="check" />
          {t('signature.use')}
        </button>
        <button
          type="button"
          className="button"
          aria-disabled={steps.length === 1}
          onClick={() => steps.length > 1 && setSteps(steps.slice(0, -1))}
        >
          <Icon name="undo" />
          {t('signature.undo')}
        </button>
        <button
          type="button"
          className="button"
          aria-disabled={isEmpty}
          onClick={() => !isEmpty && setSteps([...steps, []])}
        >
          {t('signature.clear')}
        </button>
        <button type="button" className="button quiet" onClick={onPhoto}>
          {t('signature.photo')}
        </button>
      </div>
    </>
  )
}

type Touch = Readonly<{ clientX: number; clientY: number; pressure: number; pointerType: string }>

function pick({ clientX, clientY, pressure, pointerType }: Touch): Touch {
  return { clientX, clientY, pressure, pointerType }
}

function pointOf({
  clientX,
  clientY,
  pressure,
  pointerType,
  currentTarget,
}: Touch & Readonly<{ currentTarget: Element }>): StrokePoint {
  const { left, top } = currentTarget.getBoundingClientRect()
  // A mouse and a finger tell nothing of how hard they press.
  return { x: clientX - left, y: clientY - top, force: pointerType === 'pen' ? pressure : 0.5 }
}
