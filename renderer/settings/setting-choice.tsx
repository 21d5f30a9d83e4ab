import { useTranslation } from '../app/words'
import { Choice, type Option } from '../controls/choice'

type Props<T extends string | number> = Readonly<{
  label: string
  hint: string
  /** Whether the policy of the computer sets it: its value is then only told. */
  fixed?: boolean
  options: readonly Option<T>[]
  chosen: T
  onChoose: (option: Option<T>) => void
}>

/** One setting: what it is, one line on what it does, and its few values. */
export function SettingChoice<T extends string | number>({ label, fixed = false, ...choice }: Props<T>) {
  const { t } = useTranslation()
  if (!fixed) return <Choice {...choice} legend={label} look="chips" className="setting" />
  return (
    <div className="setting">
      <p className="field-label">{label}</p>
      <p className="field-hint">{t('keeping.policy.fixed')}</p>
      <p className="setting-actions">{choice.options.find(({ value }) => value === choice.chosen)?.label}</p>
    </div>
  )
}
