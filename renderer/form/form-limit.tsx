import { useState } from 'react'
import { formLimits, usualLimits, type FormRules } from '#letter/form/form-rules'
import { useTranslation } from '../app/words'
import { Choice } from '../controls/choice'
import { Labelled } from '../controls/labelled'
import { useNumber } from './use-number'

type Props = Readonly<{
  rules: FormRules
  /** The limit that stands for none. */
  none: number
  onRules: (rules: FormRules) => void
}>

/** How many characters a form takes, typed or chosen. */
export function FormLimit({ rules, none, onRules }: Props) {
  const { t } = useTranslation()
  const number = useNumber()
  const [typed, setTyped] = useState(() => (rules.most === none ? '' : String(rules.most)))
  const type = (text: string) => {
    setTyped(text)
    onRules({ ...rules, most: limitIn(text) ?? none })
  }
  const isWrong = typed !== '' && limitIn(typed) === null
  const limits = { least: number(formLimits.least), most: number(formLimits.most) }
  return (
    <>
      <Labelled label={t('form.limit.label')} hint={isWrong && t('form.limit.problem', limits)}>
        {(ties) => (
          <input
            {...ties}
            className="input form-limit"
            inputMode="numeric"
            autoComplete="off"
            aria-invalid={isWrong}
            value={typed}
            onChange={({ target }) => type(target.value)}
          />
        )}
      </Labelled>
      <Choice
        look="chips"
        className="form-limits"
        unseen
        legend={t('form.limit.usual')}
        options={usualLimits.map((value) => ({ value, label: number(value) }))}
        chosen={usualLimits.find((value) => value === rules.most)}
        onChoose={({ value }) => type(String(value))}
      />
    </>
  )
}

/** The limit in a text, whatever parts its thousands; null where it is none that one can cut for. */
function limitIn(text: string): number | null {
  const digits = text.replace(/[\s.,'’]/gu, '')
  const limit = /^\d{1,6}$/.test(digits) ? Number(digits) : 0
  return limit >= formLimits.least && limit <= formLimits.most ? limit : null
}
