import { useState, type RefObject } from 'react'
import { useTranslation } from '../app/words'
import { BackupSetting } from './backup-setting'
import { RestoreSetting } from './restore-setting'
import { EraseDialog } from './erase-dialog'
import { KeepingSetting } from './keeping-setting'

type Props = Readonly<{
  folder: string
  /** Where to lead whoever came for it. */
  title: RefObject<HTMLHeadingElement | null>
  onSay: (text: string) => void
  onErased: () => void
}>

/** All the letters together: kept in one more place, brought back, erased. */
export function SettingsKeeping({ folder, title, onSay, onErased }: Props) {
  const { t } = useTranslation()
  const [isErasing, setErasing] = useState(false)
  return (
    <section aria-labelledby="settings-keeping">
      <h3 id="settings-keeping" ref={title} tabIndex={-1}>
        {t('keeping.title')}
      </h3>
      <BackupSetting onSay={onSay} />
      <RestoreSetting onSay={onSay} />
      <KeepingSetting what="erase" onAct={() => setErasing(true)}>
        {isErasing && <EraseDialog folder={folder} onClose={() => setErasing(false)} onErased={onErased} />}
      </KeepingSetting>
    </section>
  )
}
