import { useTranslation } from '../app/words'
import { tryVoice } from '../aloud/read-aloud'
import { useReadingVoices } from '../aloud/use-reading-voices'
import { useSettings } from '../app/use-settings'
import { Icon } from '../controls/icon'
import { SettingSelect } from './setting-select'

/** The voice that reads aloud, and how it sounds; nothing where the computer has none for the language. */
export function SettingsVoice({ onSay }: { readonly onSay: (text: string) => void }) {
  const { t } = useTranslation()
  const [{ language, readingVoice }, change] = useSettings()
  const voices = useReadingVoices(language)
  const chosen = voices.find(({ name }) => name === readingVoice)
  const heard = chosen ?? voices[0]
  if (!heard) return null

  const choose = async (value: string, label: string) => {
    await change({ readingVoice: value })
    onSay(t('settings.said', { setting: t('settings.readingVoice'), value: label }))
  }
  return (
    <section aria-labelledby="settings-voice">
      <h3 id="settings-voice">{t('settings.groups.voice')}</h3>
      <SettingSelect
        label={t('settings.readingVoice')}
        hint={t('settings.readingVoiceHint')}
        options={[
          { value: '', label: t('settings.anyVoice') },
          ...voices.map(({ name }) => ({ value: name, label: name })),
        ]}
        chosen={chosen?.name ?? ''}
        onChoose={(value, label) => void choose(value, label)}
      >
        <button type="button" className="button small" onClick={() => tryVoice(heard, t('settings.voiceSample'))}>
          <Icon name="aloud" size={18} />
          {t('settings.tryVoice')}
        </button>
      </SettingSelect>
    </section>
  )
}
