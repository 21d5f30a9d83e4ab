import { useTranslation } from 'react-i18next'
import { setLines } from '#letter/draft/change-draft'
import { privateNumbers } from '#letter/check/private-numbers'
import type { Draft } from '#letter/draft/draft'
import { useChange } from '../app/use-change'
import { Labelled } from '../controls/labelled'
import { languageOf } from '#locales/registry'
import { TooLong } from '../controls/too-long'
import { useGuardedText } from '../controls/use-guarded-text'

/** What goes with the letter, who else receives it, or who signs too: one a line. */
export function LinesField({
  draft,
  field,
}: {
  readonly draft: Draft
  readonly field: 'enclosures' | 'copies' | 'signers'
}) {
  const { t } = useTranslation()
  const change = useChange()
  const hasNumber = privateNumbers(draft[field], languageOf(draft.convention), draft.convention).length > 0
  const { ref, onChange, refused } = useGuardedText<HTMLTextAreaElement>(field, draft[field], (text, step) =>
    change((before) => setLines(before, field, text), step),
  )
  const after = (
    <>
      {hasNumber && <p className="enclosed-look">{t('enclosures.number')}</p>}
      <TooLong length={refused} />
    </>
  )
  return (
    <Labelled label={t(`party.${field}`)} optional hint={t(`party.${field}Hint`)} after={after}>
      {(ties) => (
        <textarea
          {...ties}
          ref={ref}
          className="input"
          data-lines
          rows={1}
          spellCheck={false}
          value={draft[field]}
          onChange={onChange}
        />
      )}
    </Labelled>
  )
}
