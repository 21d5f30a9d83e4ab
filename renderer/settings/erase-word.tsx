import type { FormEvent, RefObject } from 'react'
import { useTranslation } from 'react-i18next'

type Props = Readonly<{
  field: RefObject<HTMLInputElement | null>
  /** How many times another word was given. */
  errors: number
  working: boolean
  onSubmit: (event: FormEvent) => void
}>

/** The word to write before everything is erased. */
export function EraseWord({ field, errors, working, onSubmit }: Props) {
  const { t } = useTranslation()
  return (
    <form className="erase-word" noValidate autoComplete="off" onSubmit={onSubmit}>
      {/* A new alert for each error, so that the same words are said again. */}
      {errors > 0 && (
        <p key={errors} className="field-problem" role="alert">
          {t('keeping.erase.wrong')}
        </p>
      )}
      <div className="field">
        <label className="field-label" htmlFor="erase-word">
          {t('keeping.erase.confirm', { word: t('keeping.erase.word') })}
        </label>
        <input id="erase-word" ref={field} className="input" type="text" maxLength={40} spellCheck={false} />
      </div>
      <button type="submit" className="button danger" aria-disabled={working}>
        {t(working ? 'keeping.erase.working' : 'keeping.erase.last')}
      </button>
    </form>
  )
}
