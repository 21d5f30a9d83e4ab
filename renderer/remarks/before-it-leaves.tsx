import { useTranslation } from 'react-i18next'
import { Icon } from '../controls/icon'
import { showPane } from '../questions/seen-pane'
import { remarksId } from './remarks-button'
import './remarks.css'

/** A calm word before the letter leaves; it holds nothing back. */
export function BeforeItLeaves({ count }: { readonly count: number }) {
  const { t } = useTranslation()
  if (count === 0) return null
  return (
    <p className="row before-it-leaves">
      <Icon name="hint" />
      <span>{t('remarks.before', { count })}</span>
      <button type="button" className="button small" popoverTarget={remarksId} onClick={() => showPane('page')}>
        {t('remarks.show')}
      </button>
    </p>
  )
}
