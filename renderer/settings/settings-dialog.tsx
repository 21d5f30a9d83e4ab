import { useEffect, useRef } from 'react'
import type { Shelf } from '#electron/bridge/shelf'
import { SaidAloud } from '../app/said-aloud'
import { useAnnouncer } from '../app/use-announcer'
import { useTranslation } from '../app/words'
import { Dialog } from '../controls/dialog'
import { SettingsClasses } from './settings-classes'
import { SettingsFolder } from './settings-folder'
import { SettingsKeeping } from './settings-keeping'
import { SettingsLook } from './settings-look'
import { SettingsPolicy } from './settings-policy'
import { SettingsSignature } from './settings-signature'
import { SettingsVoice } from './settings-voice'
import { SettingsWords } from './settings-words'
import { SettingsWriting } from './settings-writing'
import { DialogButton } from '../controls/dialog-button'
import './settings.css'

type Props = Readonly<{
  shelf: Shelf
  /** Whether the person came for what is done with all the letters together. */
  toKeeping: boolean
  onClose: () => void
}>

/** All that can be chosen once for all letters, in effect at once. It speaks for itself: what is around it is silent. */
export function SettingsDialog({ shelf: { folder, drafts }, toKeeping, onClose }: Props) {
  const { t } = useTranslation()
  const dialog = useRef<HTMLDialogElement>(null)
  const [said, say] = useAnnouncer()
  const keeping = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!toKeeping) return
    keeping.current?.scrollIntoView()
    keeping.current?.focus()
  }, [toKeeping])
  return (
    <Dialog
      title={t('settings.title')}
      lead={t('settings.lead')}
      className="settings"
      dialog={dialog}
      onClose={onClose}
    >
      <SettingsPolicy />
      <SettingsClasses drafts={drafts} onLeave={() => dialog.current?.close()} />
      <SettingsWords onSay={say} />
      <SettingsWriting onSay={say} />
      <SettingsLook onSay={say} />
      <SettingsVoice onSay={say} />
      <SettingsSignature onSay={say} />
      <SettingsPeople />
      <SettingsFolder folder={folder} onSay={say} />
      <SettingsKeeping folder={folder} title={keeping} onSay={say} onErased={() => dialog.current?.close()} />
      <SaidAloud said={said} />
    </Dialog>
  )
}

/** The way from the settings to those written to. */
function SettingsPeople() {
  const { t } = useTranslation()
  return (
    <section aria-labelledby="settings-people">
      <h3 id="settings-people">{t('people.title')}</h3>
      <div className="setting">
        <p className="field-hint">{t('people.lead')}</p>
        <div className="row setting-actions">
          <DialogButton to="people" />
        </div>
      </div>
    </section>
  )
}
