import { useEffect, useRef, useState } from 'react'
import type { Badge } from '#letter/draft/badge'
import type { Letter } from '#letter/parts/letter'
import { useTranslation } from '../app/words'
import { Dialog } from '../controls/dialog'
import { IconButton } from '../controls/icon-button'
import { PageToRead } from './page-to-read'
import { nextSize, sizeKey } from './reading-size'
import './reading.css'

type Props = Readonly<{ letter: Letter; draftId: string; badge: Badge | null; onClose: () => void }>

// As far as a wheel turns for one step, in pixels: two fingers tell theirs in many small parts.
const notch = 50

/** The letter alone over the whole window, in large text, with the pages that follow it. */
export function ReadingView({ letter, draftId, badge, onClose }: Props) {
  const { t } = useTranslation()
  const heading = useRef<HTMLHeadingElement>(null)
  const [size, setSize] = useState(1)

  // On no button: Space goes on reading.
  useEffect(() => heading.current?.focus(), [])

  useEffect(() => {
    const keys = (event: KeyboardEvent) => {
      const way = event.altKey ? null : sizeKey(event)
      if (!way) return
      event.preventDefault()
      setSize((before) => nextSize(before, way))
    }
    let turned = 0
    const wheel = (event: WheelEvent) => {
      if (!event.ctrlKey) return
      event.preventDefault()
      turned += event.deltaY
      if (Math.abs(turned) < notch) return
      const way = turned < 0 ? 'larger' : 'smaller'
      turned = 0
      setSize((before) => nextSize(before, way))
    }
    addEventListener('keydown', keys)
    addEventListener('wheel', wheel, { passive: false })
    return () => {
      removeEventListener('keydown', keys)
      removeEventListener('wheel', wheel)
    }
  }, [])

  const change = (way: 'larger' | 'smaller') => () => setSize((before) => nextSize(before, way))
  const isLast = (way: 'larger' | 'smaller') => nextSize(size, way) === size
  return (
    <Dialog title={t('page.label')} className="reading" heading={heading} onClose={onClose}>
      <div className="reading-size">
        <IconButton
          icon="minus"
          label={t('page.reading.smaller')}
          idle={isLast('smaller')}
          onClick={change('smaller')}
        />
        <IconButton icon="plus" label={t('page.reading.larger')} idle={isLast('larger')} onClick={change('larger')} />
      </div>
      <div className="reading-room" style={{ '--reading': size }}>
        <PageToRead letter={letter} label={t('page.label')} size="large" followed={{ draftId, badge }} />
      </div>
    </Dialog>
  )
}
