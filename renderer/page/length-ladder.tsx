import { memo, useDeferredValue, useMemo } from 'react'
import type { Draft } from '#letter/draft/draft'
import { lengths } from '#letter/draft/manner'
import { useApp } from '../app/app-context'
import { useTranslation } from '../app/words'
import { useManner } from './use-manner'
import { waitingSentences } from './waiting-sentences'
import { Choice } from '../controls/choice'

/** The three lengths of a letter. Going down loses nothing: it tells how many sentences wait. */
export const LengthLadder = memo(function LengthLadder({ length }: Pick<Draft, 'length'>) {
  const { t } = useTranslation()
  const setManner = useManner()
  return (
    <Choice
      look="chips"
      className="ladder"
      unseen
      legend={t('manner.length.label')}
      options={lengths.map((value) => ({ value, label: t(`manner.length.${value}`) }))}
      chosen={length}
      onChoose={({ value }) => setManner({ length: value })}
    />
  )
})

/** How many sentences a shorter letter keeps for a longer one. */
export function Waiting({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation()
  const { today } = useApp()
  // What waits is told a moment after the page, never in the way of a keystroke; of a full letter nothing does.
  const late = useDeferredValue(draft.length === 'full' ? null : draft)
  const count = useMemo(() => (late ? waitingSentences(late, today).length : 0), [late, today])
  return (
    <p className="waiting" role="status">
      {count > 0 && t('manner.waiting', { count })}
    </p>
  )
}
