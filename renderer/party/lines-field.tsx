import { useState } from 'react'
import { setLines } from '#letter/draft/change-draft'
import { privateNumbers } from '#letter/check/private-numbers'
import type { Draft } from '#letter/draft/draft'
import { useChange } from '../app/use-change'
import { Labelled } from '../controls/labelled'
import { languageOf } from '#locales/registry'
import { useTranslation } from '../app/words'
import { TooLong } from '../controls/too-long'
import { useGuardedText } from '../controls/use-guarded-text'
import { copiesDoubt } from './email-doubt'

/** What goes with the letter, who else receives it, or who signs too: one a line. */
export function LinesField({
  draft,
  field,
  width,
}: {
  readonly draft: Draft
  readonly field: 'enclosures' | 'copies' | 'signers'
  readonly width?: 'half'
}) {
  const { t } = useTranslation()
  const change = useChange()
  const [isHere, setHere] = useState(false)
  const hasNumber = privateNumbers(draft[field], languageOf(draft.convention), draft.convention).length > 0
  const { ref, onChange, refused } = useGuardedText<HTMLTextAreaElement>(field, draft[field], (text, step) =>
    change((before) => setLines(before, field, text), step),
  )
  const doubt = field === 'copies' && !isHere ? copiesDoubt(draft.copies, t) : null
  const after = (
    <>
      {hasNumber && <p className="enclosed-look">{t('enclosures.number')}</p>}
      {doubt && <p className="field-hint">{doubt}</p>}
      <TooLong length={refused} />
    </>
  )
  return (
    <Labelled
      label={t(`party.${field}`)}
      optional={field === 'signers'}
      hint={t(`party.${field}Hint`)}
      after={after}
      width={width}
    >
      {(ties) => (
        <textarea
          {...ties}
          ref={ref}
          className="input"
          data-lines
          rows={1}
          spellCheck={false}
          value={draft[field]}
          onFocus={() => setHere(true)}
          onBlur={() => setHere(false)}
          onChange={onChange}
        />
      )}
    </Labelled>
  )
}
