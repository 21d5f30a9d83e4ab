import type { FormEvent, ReactNode, RefObject } from 'react'
import { useTranslation } from '../app/words'
import { Labelled } from '../controls/labelled'

type Props = Readonly<{
  field: RefObject<HTMLInputElement | null>
  /** How many times a wrong word was given. */
  errors: number
  working: boolean
  onSubmit: (event: FormEvent) => void
  /** The way back, beside what erases. */
  children: ReactNode
}>

/** The word to write before everything is erased. */
export function EraseWord({ field, errors, working, onSubmit, children }: Props) {
  const { t } = useTranslation()
  return (
    <form className="erase-word" noValidate autoComplete="off" onSubmit={onSubmit}>
      {/* A new alert for each error, so that the same words are said again. */}
      {errors > 0 && (
        <p key={errors} className="field-problem" role="alert">
          {t('keeping.erase.wrong')}
        </p>
      )}
      <Labelled label={t('keeping.erase.confirm', { word: t('keeping.erase.word') })}>
        {(ties) => <input {...ties} ref={field} className="input" type="text" maxLength={40} spellCheck={false} />}
      </Labelled>
      <div className="row">
        {children}
        <button type="submit" className="button danger" aria-disabled={working}>
          {t(working ? 'keeping.erase.working' : 'keeping.erase.last')}
        </button>
      </div>
    </form>
  )
}
