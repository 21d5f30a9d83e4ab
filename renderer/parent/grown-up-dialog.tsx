import { useEffect, useRef, useState, type FormEvent } from 'react'
import { useTranslation } from '../app/words'
import { Dialog } from '../controls/dialog'
import { Labelled } from '../controls/labelled'
import { grownUpQuestion, isRightAnswer } from './grown-up-question'
import './parent.css'

type Props = Readonly<{
  /** What it is asked for. */
  purpose: 'agree' | 'settings' | 'class'
  onPass: () => void
  /** Without the right answer. */
  onClose: () => void
}>

/** A small question that keeps little hands away: no password, no time limit, a calculator allowed, as many tries as one likes. */
export function GrownUpDialog({ purpose, onPass, onClose }: Props) {
  const { t } = useTranslation()
  const dialog = useRef<HTMLDialogElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const passed = useRef(false)
  const [question, setQuestion] = useState(() => grownUpQuestion(Math.random))
  const [errors, setErrors] = useState(0)
  useEffect(() => field.current?.focus(), [])

  const answer = (event: FormEvent) => {
    event.preventDefault()
    const input = field.current
    if (!input) return
    if (isRightAnswer(question, input.value)) {
      // Closed first, so that the focus is back where it was.
      passed.current = true
      dialog.current?.close()
      onPass()
      return
    }
    setErrors((before) => before + 1)
    setQuestion((before) => grownUpQuestion(Math.random, before))
    input.value = ''
    input.focus()
  }
  const asked = t('parent.grownUp.question', {
    first: t(`parent.grownUp.numbers.${question.first}`),
    second: t(`parent.grownUp.numbers.${question.second}`),
  })
  return (
    <Dialog title={t('parent.grownUp.title')} dialog={dialog} onClose={() => !passed.current && onClose()}>
      <p>{t(`parent.grownUp.why.${purpose}`)}</p>
      <form className="grown-up-form" noValidate autoComplete="off" onSubmit={answer}>
        {/* A new alert for each error, so that the same words are said again. */}
        {errors > 0 && (
          <p key={errors} className="field-problem" role="alert">
            {t('parent.grownUp.wrong')} <span className="aloud-only">{asked}</span>
          </p>
        )}
        <Labelled label={asked} hint={t('parent.grownUp.hint')}>
          {(ties) => (
            <input {...ties} ref={field} className="input" type="text" inputMode="numeric" maxLength={10} data-first />
          )}
        </Labelled>
        <div className="row">
          <button type="submit" className="button primary">
            {t('parent.grownUp.go')}
          </button>
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            {t('parent.grownUp.cancel')}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
