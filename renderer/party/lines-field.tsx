import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { setAttached } from '#letter/draft/change-draft'
import { privateNumbers } from '#letter/check/private-numbers'
import type { Draft } from '#letter/draft/draft'
import { languageOf } from '#locales/languages'
import { useApp } from '../app/app-context'
import { useGuardedText } from '../controls/use-guarded-text'
import { TooLong } from '../controls/too-long'

/** What goes with the letter, or who else receives it: one a line. */
export function LinesField({ draft, field }: { readonly draft: Draft; readonly field: 'enclosures' | 'copies' }) {
  const { t } = useTranslation()
  const { act } = useApp()
  const id = useId()
  const hasNumber = privateNumbers(draft[field], languageOf(draft.convention), draft.convention).length > 0
  const { ref, onChange, refused } = useGuardedText<HTMLTextAreaElement>(field, draft[field], (text, step) =>
    act({ kind: 'change', change: (before) => setAttached(before, field, text), step }),
  )
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {t(`party.${field}`)} <span className="optional">({t('common.optional')})</span>
      </label>
      <textarea
        id={id}
        ref={ref}
        className="input lines"
        data-lines
        rows={1}
        spellCheck={false}
        aria-describedby={`${id}-hint`}
        value={draft[field]}
        onChange={onChange}
      />
      <p className="field-hint" id={`${id}-hint`}>
        {t(`party.${field}Hint`)}
      </p>
      {hasNumber && <p className="enclosed-look">{t('enclosures.number')}</p>}
      <TooLong length={refused} />
    </div>
  )
}
