import { badgeDesigns, type BadgeDesign } from '#letter/draft/badge-designs'
import { badgeArt, badgeSize } from '#letter/badge/badge-art'
import { shape } from '#letter/badge/svg'
import { useTranslation } from '../app/words'
import { Choice } from '../controls/choice'
import { BadgePicture } from '../sheet/badge-picture'

type Props = Readonly<{ legend: string; chosen: BadgeDesign; onChoose: (design: BadgeDesign) => void }>

/** The drawings, each with its name, of which one is chosen. */
export function BadgeDesigns({ legend, chosen, onChoose }: Props) {
  const { t } = useTranslation()
  return (
    <Choice
      legend={legend}
      look="pictures"
      options={badgeDesigns.map((value) => ({ value, label: t(`badge.designs.${value}`), drawing: drawings[value] }))}
      chosen={chosen}
      onChoose={({ value }) => onChoose(value)}
    />
  )
}

const viewBox = `0 0 ${badgeSize.width} ${badgeSize.height}`
const pictureOf = (design: BadgeDesign) => (
  <BadgePicture drawing={shape('svg', { viewBox }, ...badgeArt[design].shapes)} />
)
const drawings = {
  rosette: pictureOf('rosette'),
  envelope: pictureOf('envelope'),
  laurel: pictureOf('laurel'),
  sunrise: pictureOf('sunrise'),
  pennants: pictureOf('pennants'),
  cup: pictureOf('cup'),
} satisfies Record<BadgeDesign, unknown>
