import type { Sent } from '#letter/draft/sent'
import { useTranslation } from '../app/words'

/** The number by which the post office follows a letter that went by registered mail; nothing without one. */
export function Tracking({ sent }: Readonly<{ sent: Sent }>) {
  const { t } = useTranslation()
  if (!sent.registered?.number) return null
  return <p>{t('sent.tracking', { number: sent.registered.number })}</p>
}
