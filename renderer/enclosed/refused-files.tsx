import type { Refused } from '#electron/bridge/enclosures-calls'
import { useTranslation } from '../app/words'

/** The files that can't go with the letter, and why; nothing where all of them can. */
export function RefusedFiles({ refused }: { readonly refused: readonly Refused[] }) {
  const { t } = useTranslation()
  if (refused.length === 0) return null
  return (
    <ul className="result failed">
      {refused.map(({ name, why }, index) => (
        <li key={index}>{t('enclosures.refusedNamed', { name, why: t(`enclosures.refused.${why}`) })}</li>
      ))}
    </ul>
  )
}
