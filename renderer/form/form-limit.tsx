import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { longestShortSubject } from '#letter/form/form-lines'
import { formLimits, newlines, usualLimits, type FormRules } from '#letter/form/form-rules'
import { Choice } from '../controls/choice'
import { Labelled } from '../controls/labelled'
import { useNumber } from './use-number'

const newlineWords = { 1: 'one', 2: 'two' } as const

type Props = Readonly<{
  rules: FormRules
  /** The limit that stands for none. */
  none: number
  onRules: (rules: FormRules) => void
}>

/** How many characters a form takes, typed or chosen, and how it counts them where it does so in its own way. */
export function FormLimit({ rules, none, onRules }: Props) {
  const { t } = useTranslation()
  const number = useNumber()
  const [typed, setTyped] = useState('')
  const type = (text: string) => {
    setTyped(text)
    onRules({ ...rules, most: limitIn(text) ?? none })
  }
  const isWrong = typed !== '' && limitIn(typed) === null
  const limits = { least: number(formLimits.least), most: number(formLimits.most) }
  return (
    <>
      <Labelled
        label={t('form.limit.label')}
        hint={isWrong ? t('form.limit.problem', limits) : t('form.limit.hint')}
        width="half"
      >
        {(ties) => (
          <input
            {...ties}
            className="input"
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
      <details className="more">
        <summary>{t('form.differently.title')}</summary>
        <div className="stack">
          <Choice
            look="plain"
            legend={t('form.differently.newline')}
            options={newlines.map((value) => ({
              value,
              label: t(`form.differently.newlines.${newlineWords[value]}`),
            }))}
            chosen={rules.newline}
            onChoose={({ value }) => onRules({ ...rules, newline: value })}
          />
          <label className="check">
            <input
              type="checkbox"
              checked={rules.oneLine}
              onChange={({ target }) => onRules({ ...rules, oneLine: target.checked })}
            />
            <span>{t('form.differently.oneLine')}</span>
          </label>
          <label className="check">
            <input
              type="checkbox"
              checked={rules.shortSubject}
              onChange={({ target }) => onRules({ ...rules, shortSubject: target.checked })}
            />
            <span>{t('form.differently.shortSubject', { most: longestShortSubject })}</span>
          </label>
        </div>
      </details>
    </>
  )
}

/** The limit in a text, whatever parts its thousands; null where it is none that one can cut for. */
function limitIn(text: string): number | null {
  const digits = text.replace(/[\s.,'’]/gu, '')
  const limit = /^\d{1,6}$/.test(digits) ? Number(digits) : 0
  return limit >= formLimits.least && limit <= formLimits.most ? limit : null
}
