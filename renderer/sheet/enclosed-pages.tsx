import { useState } from 'react'
import type { Enclosed } from '#letter/parts/enclosed'
import type { Letter } from '#letter/parts/letter'
import { printedSize } from '#letter/parts/printed-size'
import { enclosedAddress } from '#electron/bridge/addresses'
import { useTranslation } from '../app/words'
import { pageGeometryStyle, points } from './page-geometry-style'

type Props = Readonly<{ letter: Letter; draftId: string }>

/** The pictures that go with the letter, each on its page, as they will print. */
export function EnclosedPages({ letter, draftId }: Props) {
  return letter.enclosed.map(
    (one) => one.picture && <EnclosedPage key={one.file} {...{ letter, draftId, one, picture: one.picture }} />,
  )
}

type PageProps = Props & Readonly<{ one: Enclosed; picture: NonNullable<Enclosed['picture']> }>

function EnclosedPage({ letter, draftId, one: { file, name }, picture }: PageProps) {
  const { t } = useTranslation()
  const [isGone, setGone] = useState(false)
  const { width, height } = printedSize(picture, letter.page)
  const size = { '--width': points(width), '--height': points(height) }
  return (
    <figure
      className="page enclosed-page"
      style={{ ...pageGeometryStyle(letter.page), ...size }}
      lang={letter.language}
    >
      {isGone ? (
        <p>{t('enclosures.gonePage')}</p>
      ) : (
        <img src={enclosedAddress(draftId, file)} alt={name} onError={() => setGone(true)} />
      )}
      <figcaption aria-hidden={!isGone}>{name}</figcaption>
    </figure>
  )
}
