import { useTranslation } from '../app/words'
import type { LeftOut } from './photos-in-turn'

/** More names than these say no more than how many they are. */
const mostNamed = 3

type Props = Readonly<{ photos: readonly LeftOut[]; toChild: boolean }>

/** How many photos were left out, which, and why, once for each reason; nothing where none was. */
export function LeftOutPhotos({ photos, toChild }: Props) {
  const { t } = useTranslation()
  if (photos.length === 0) return null
  const [only] = photos
  const reasons = [...new Set(photos.map(({ why }) => why))]
  const told = (reason: LeftOut['why']) => {
    const why = t(`byHand.refused.${reason}`)
    const names = photos.flatMap((one) => (one.why === reason && one.name !== null ? [one.name] : []))
    if (toChild || names.length === 0) return why
    const some = [...names.slice(0, mostNamed), ...(names.length > mostNamed ? ['…'] : [])].join(', ')
    return t('byHand.leftOut', { count: names.length, names: some, why })
  }
  return (
    <div className="result failed">
      {toChild && (
        <p>{only?.name === null ? t('byHand.child.refused') : t('byHand.child.leftOut', { count: photos.length })}</p>
      )}
      {reasons.map((why) => (
        <p key={why} className={toChild ? 'field-hint' : undefined}>
          {told(why)}
        </p>
      ))}
    </div>
  )
}
