import { useTranslation } from 'react-i18next'
import { setRegister } from '#letter/change-draft'
import type { Draft } from '#letter/draft'
import { useApp } from '../app-context'

type Props = Pick<Draft, 'register'> & Readonly<{ hint?: boolean }>

/** Whether a child writes: the questions and the app's phrases are then a child's. */
export function ChildCheck({ register, hint = false }: Props) {
  const { t } = useTranslation()
  const { act } = useApp()
  const byChild = (child: boolean) =>
    act({ kind: 'change', change: (before) => setRegister(before, child ? 'child' : 'adult'), step: null })
  return (
    <label className="check">
      <input type="checkbox" checked={register === 'child'} onChange={(event) => byChild(event.target.checked)} />
      <span>
        {t('party.child')} {hint && <span className="field-hint">{t('party.childHint')}</span>}
      </span>
    </label>
  )
}
