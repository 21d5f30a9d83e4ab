import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { useApp } from '../app/app-context'
import { useSettings } from '../app/use-settings'
import { Icon } from '../controls/icon'

/** All the questions on one page, or one at a time: at once, and for every letter to come. */
export const AskingSwitch = memo(function AskingSwitch() {
  const { t } = useTranslation()
  const { announce } = useApp()
  const [{ asking }, change] = useSettings()
  const onePage = asking === 'one-page'
  const turn = async () => {
    await change({ asking: onePage ? 'one-by-one' : 'one-page' })
    announce(t(onePage ? 'speed.asking.oneByOneTold' : 'speed.asking.onePageTold'))
  }
  return (
    <button type="button" className="button small quiet narrows asking-switch" onClick={() => void turn()}>
      <Icon name={onePage ? 'next' : 'list'} size={18} />
      <span>{t(onePage ? 'speed.asking.oneByOne' : 'speed.asking.onePage')}</span>
    </button>
  )
})
