import { Choice, type Option } from '../controls/choice'

type Props<T extends string | number> = Readonly<{
  label: string
  hint: string
  options: readonly Option<T>[]
  chosen: T
  onChoose: (option: Option<T>) => void
}>

/** One setting: what it is, one line on what it does, and its few values. */
export function SettingChoice<T extends string | number>({ label, ...choice }: Props<T>) {
  return <Choice {...choice} legend={label} look="chips" className="setting" />
}
