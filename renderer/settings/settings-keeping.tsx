import type { RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import { BackupSetting } from './backup-setting'
import { EraseSetting } from './erase-setting'
import { RestoreSetting } from './restore-setting'

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
  return (
    <section aria-labelledby="settings-keeping">
      <h3 id="settings-keeping" ref={title} tabIndex={-1}>
        {t('keeping.title')}
      </h3>
      <BackupSetting onSay={onSay} />
      <RestoreSetting onSay={onSay} />
      <EraseSetting folder={folder} onErased={onErased} />
    </section>
  )
}
