import { longestShortSubject } from '#letter/form/form-lines'
import { newlines, type FormRules } from '#letter/form/form-rules'
import { useTranslation } from '../app/words'
import { Choice } from '../controls/choice'

const newlineWords = { 1: 'one', 2: 'two' } as const

type Props = Readonly<{ rules: FormRules; onRules: (rules: FormRules) => void }>

/** How a form counts, where it does so in its own way. */
export function FormCounting({ rules, onRules }: Props) {
  const { t } = useTranslation()
  return (
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
  )
}
