import { useTranslation } from '../app/words'
import type { Dictation } from '../aloud/dictation'

/** One quiet line: that one may speak instead of typing, and where the voice goes. */
export function DictationLine({ dictation }: { readonly dictation: Dictation }) {
  const { t } = useTranslation()
  return <p className="dictation">{t(`speed.dictation.${dictation}`)}</p>
}
