import type { FormRules } from '#letter/form/form-rules'
import { useApp } from '../app/app-context'
import { useTranslation } from '../app/words'
import { ExitResult } from '../outcome/exit-result'
import { useExit } from '../outcome/use-exit'

type Props = Readonly<{ id: string; rules: FormRules; subject: string }>

/** The subject, for the field that a form has for it. */
export function FormSubject({ id, rules, subject }: Props) {
  const { t } = useTranslation()
  const { bridge } = useApp()
  const [state, run] = useExit()
  return (
    <div className="subject-way">
      <div className="form-subject">
        <p>{t('form.subject.label', { subject })}</p>
        <button
          type="button"
          className="button small"
          onClick={() => run('subject', () => bridge.copyForForm({ id, rules, part: 'subject' }))}
        >
          {t('form.subject.copy')}
        </button>
      </div>
      <ExitResult id={id} state={state} after={t('send.copy.afterSubject')} />
    </div>
  )
}
