import { useState } from 'react'
import { enclosedAddress } from '#electron/bridge/addresses'
import type { Handwritten, PageByHand } from '#letter/parts/handwritten'
import type { Letter } from '#letter/parts/letter'
import { pagesByHand } from '#letter/parts/pages-by-hand'
import { filledSize } from '#letter/parts/printed-size'
import { useApp } from '../app/app-context'
import { useTranslation } from '../app/words'
import { pageGeometryStyle, points } from './page-geometry-style'
import './sheet.css'

type Props = Readonly<{ letter: Letter; handwritten: Handwritten; draftId: string }>

/** The pages that were written by hand, as they will print; under them, what the typed text is for, which is nothing to a child. */
export function ByHandPages({ letter, handwritten, draftId }: Props) {
  const { t } = useTranslation()
  const { settings } = useApp()
  const pages = pagesByHand(handwritten)
  const total = pages.length
  return (
    <>
      {pages.map((page, index) => (
        <Sheet
          key={page.file}
          letter={letter}
          page={page}
          draftId={draftId}
          alt={total > 1 ? t('byHand.altOf', { page: index + 1, total }) : t('byHand.alt')}
        />
      ))}
      {!handwritten.typed && !settings.child && <p className="by-hand-text">{t('byHand.unprinted')}</p>}
    </>
  )
}

type SheetProps = Readonly<{ letter: Letter; page: PageByHand; draftId: string; alt: string }>

function Sheet({ letter, page, draftId, alt }: SheetProps) {
  const { t } = useTranslation()
  const { settings } = useApp()
  const [isGone, setGone] = useState(false)
  const { width, height } = filledSize(page, letter.page)
  const size = { '--width': points(width), '--height': points(height) }
  return (
    <figure className="page by-hand-sheet" style={{ ...pageGeometryStyle(letter.page), ...size }}>
      {isGone ? (
        <p>{settings.child ? t('byHand.child.gone') : t('byHand.gone')}</p>
      ) : (
        <img src={enclosedAddress(draftId, page.file)} alt={alt} onError={() => setGone(true)} />
      )}
    </figure>
  )
}
