import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { enclosedAddress } from '#electron/bridge/addresses'
import type { Handwritten } from '#letter/parts/handwritten'
import type { Letter } from '#letter/parts/letter'
import { filledSize } from '#letter/parts/printed-size'
import { useApp } from '../app/app-context'
import { pageGeometryStyle, points } from './page-geometry-style'
import './sheet.css'

type Props = Readonly<{ letter: Letter; page: Handwritten; draftId: string }>

/** The page that was written by hand, as it will print; under it, what the typed text is for, which is nothing to a child. */
export function ByHandPage({ letter, page, draftId }: Props) {
  const { t } = useTranslation()
  const { settings } = useApp()
  const [gone, setGone] = useState<string | null>(null)
  const { width, height } = filledSize(page, letter.page)
  const size = { '--width': points(width), '--height': points(height) }
  return (
    <>
      <figure className="page by-hand-sheet" style={{ ...pageGeometryStyle(letter.page), ...size }}>
        {gone === page.file ? (
          <p>{t('byHand.gone')}</p>
        ) : (
          <img src={enclosedAddress(draftId, page.file)} alt={t('byHand.alt')} onError={() => setGone(page.file)} />
        )}
      </figure>
      {!page.typed && !settings.child && <p className="by-hand-text">{t('byHand.unprinted')}</p>}
    </>
  )
}
