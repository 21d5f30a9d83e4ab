import { useRef, type KeyboardEvent, type PointerEvent } from 'react'
import type { Corners as Four, Place } from '#letter/picture/corners'
import type { Pixels } from '#letter/picture/pixels'
import { SaidAloud } from '../app/said-aloud'
import { useAnnouncer } from '../app/use-announcer'
import { useTranslation } from '../app/words'
import { Picture } from './picture'

type Props = Readonly<{
  picture: Pixels
  corners: Four
  /** A corner is about to be moved, by a key or for as long as it is held. */
  onBegin: () => void
  onMove: (corners: Four) => void
}>

const names = ['topLeft', 'topRight', 'bottomRight', 'bottomLeft'] as const
const ways = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] } as const

/** How far a key moves a corner, in parts of the picture; with Shift, further. */
const step = { usual: 0.005, far: 0.05 }

/** The photo of a page with a dot at each of its corners, moved by mouse, finger or keyboard. It speaks for itself: what is around its dialog is silent. */
export function Corners({ picture, corners, onBegin, onMove }: Props) {
  const { t } = useTranslation()
  const [told, announce] = useAnnouncer()
  const stage = useRef<HTMLDivElement>(null)
  const said = (index: number, { x, y }: Place) =>
    t('byHand.at', {
      corner: t(`byHand.corners.${names[index] ?? 'topLeft'}`),
      across: Math.round(x * 100),
      down: Math.round(y * 100),
    })
  const put = (index: number, { x, y }: Place) => {
    const [topLeft, topRight, bottomRight, bottomLeft] = corners.with(index, { x: within(x), y: within(y) })
    if (topLeft && topRight && bottomRight && bottomLeft) onMove([topLeft, topRight, bottomRight, bottomLeft])
  }
  const drag = (index: number) => (event: PointerEvent) => {
    const box = stage.current?.getBoundingClientRect()
    if (!box || !event.currentTarget.hasPointerCapture(event.pointerId)) return
    put(index, { x: (event.clientX - box.left) / box.width, y: (event.clientY - box.top) / box.height })
  }
  const keys =
    (index: number, { x, y }: Place) =>
    (event: KeyboardEvent) => {
      const way = Object.entries(ways).find(([key]) => key === event.key)?.[1]
      if (!way) return
      event.preventDefault()
      const by = event.shiftKey ? step.far : step.usual
      const next = { x: within(x + way[0] * by), y: within(y + way[1] * by) }
      onBegin()
      put(index, next)
      announce(said(index, next))
    }
  // Once light and once dark, for any table that the page may lie on.
  const around = corners.map(({ x, y }) => `${x},${y}`).join(' ')
  return (
    <div ref={stage} className="straighten-stage" style={{ '--ratio': picture.width / picture.height }}>
      <Picture pixels={picture} label={t('byHand.alt')} />
      <svg viewBox="0 0 1 1" preserveAspectRatio="none" aria-hidden="true">
        <polygon points={around} />
        <polygon points={around} />
      </svg>
      {corners.map((place, index) => (
        <button
          key={names[index]}
          type="button"
          className="corner"
          style={{ '--x': place.x, '--y': place.y }}
          aria-label={said(index, place)}
          onPointerDown={({ currentTarget, pointerId }) => {
            currentTarget.setPointerCapture(pointerId)
            onBegin()
          }}
          onPointerMove={drag(index)}
          onKeyDown={keys(index, place)}
        />
      ))}
      <SaidAloud said={told} />
    </div>
  )
}

function within(part: number): number {
  return Math.min(1, Math.max(0, part))
}
