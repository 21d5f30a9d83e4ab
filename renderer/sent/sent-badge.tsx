import { useTranslation } from 'react-i18next'
import type { Badge } from '#letter/draft/badge'
import type { Letter } from '#letter/parts/letter'
import { BadgeFiles } from '../badge/badge-files'
import { BadgeShown } from '../badge/badge-shown'

type Props = Readonly<{ id: string; badge: Badge; letter: Letter; toChild: boolean }>

/** The badge of a letter that was sent, kept with it; a child looks at it only. */
export function SentBadge({ id, badge, letter, toChild }: Props) {
  const { t } = useTranslation()
  return (
    <section className="sent-part" aria-labelledby="sent-badge">
      <h2 id="sent-badge">{t('badge.sent.title')}</h2>
      {!toChild && <p>{t(badge.joined ? 'badge.sent.joined' : 'badge.sent.apart')}</p>}
      <div className="badge-room">
        <BadgeShown badge={badge} letter={letter} />
        {!toChild && <BadgeFiles id={id} />}
      </div>
    </section>
  )
}
