import { setRegister } from '#letter/draft/change-draft'
import type { Draft } from '#letter/draft/draft'
import { useApp } from '../app/app-context'
import { useChange } from '../app/use-change'
import { useTranslation } from '../app/words'

type Props = Pick<Draft, 'register'> & Readonly<{ hint?: string }>

/** Whether a child writes: the questions and the app's phrases are then a child's. An adult's choice, not there in child mode. */
export function ChildCheck({ register, hint }: Props) {
  const { t } = useTranslation()
  const { settings } = useApp()
  const change = useChange()
  const byChild = (child: boolean) => change((before) => setRegister(before, child ? 'child' : 'adult'))
  if (settings.child) return null
  return (
    <label className="check">
      <input type="checkbox" checked={register === 'child'} onChange={(event) => byChild(event.target.checked)} />
      <span>
        {t('party.child')} {hint && <span className="field-hint">{hint}</span>}
      </span>
    </label>
  )
}
