import { useTranslation } from 'react-i18next'
import { keyNames } from './shortcuts'
import './help.css'

/** What Enter does in an answer, told under its field. */
export function KeysHint({ id }: { readonly id: string }) {
  const { t } = useTranslation()
  return (
    <p className="keys" id={id}>
      {t('speed.keys.goOn', { enter: keyNames(t, ['enter']), newLine: keyNames(t, ['shift', 'enter']) })}
    </p>
  )
}
