import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { badgeDesigns, type BadgeDesign } from '#letter/draft/badge-designs'
import { badgeArt, badgeSize } from '#letter/badge/badge-art'
import { shape } from '#letter/badge/svg'
import { BadgePicture } from './badge-picture'

type Props = Readonly<{ legend: string; chosen: BadgeDesign; onChoose: (design: BadgeDesign) => void }>

/** The drawings, each with its name, of which one is chosen. */
export function BadgeDesigns({ legend, chosen, onChoose }: Props) {
  const { t } = useTranslation()
  const name = useId()
  return (
    <fieldset className="badge-designs">
      <legend className="field-label">{legend}</legend>
      <div className="badge-designs-list">
        {badgeDesigns.map((design) => (
          <label key={design} className="badge-design">
            <BadgePicture drawing={pictures[design]} />
            <span>
              <input type="radio" name={name} checked={design === chosen} onChange={() => onChoose(design)} />
              {t(`badge.designs.${design}`)}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

const viewBox = `0 0 ${badgeSize.width} ${badgeSize.height}`
const pictureOf = (design: BadgeDesign) => shape('svg', { viewBox }, ...badgeArt[design].shapes)
const pictures = {
  rosette: pictureOf('rosette'),
  envelope: pictureOf('envelope'),
  laurel: pictureOf('laurel'),
  sunrise: pictureOf('sunrise'),
  pennants: pictureOf('pennants'),
  cup: pictureOf('cup'),
} satisfies Record<BadgeDesign, unknown>
