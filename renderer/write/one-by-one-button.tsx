import { memo } from 'react'
import { useTranslation } from '../app/words'
import { useApp } from '../app/app-context'
import { useSettings } from '../app/use-settings'

/** From all the questions on one page to one at a time, for every letter to come. The settings lead both ways. */
export const OneByOneButton = memo(function OneByOneButton() {
  const { t } = useTranslation()
  const { announce } = useApp()
  const [, change] = useSettings()
  const turn = async () => {
    await change({ asking: 'one-by-one' })
    announce(t('speed.asking.oneByOneTold'))
  }
  return (
    <button type="button" className="button small quiet asking-switch" onClick={() => void turn()}>
      {t('speed.asking.oneByOne')}
    </button>
  )
})
