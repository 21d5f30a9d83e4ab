import { askings } from '#electron/bridge/settings-values'
import { dictationOf } from '../aloud/dictation'
import { useSettings } from '../app/use-settings'
import { useTranslation } from '../app/words'
import { SettingChoice } from './setting-choice'
import { SettingsOwnWords } from './settings-own-words'

// A child reads nothing of it: whoever looks after the child decides.
const dictation = dictationOf(navigator.platform)

/** Who writes, and how the questions are asked. */
export function SettingsWriting({ onSay }: { readonly onSay: (text: string) => void }) {
  const { t } = useTranslation()
  const [{ asking, child }, change] = useSettings()
  return (
    <section aria-labelledby="settings-writing">
      <h3 id="settings-writing">{t('settings.groups.writing')}</h3>
      <SettingsWriter onSay={onSay} />
      {child && dictation && (
        <div className="setting">
          <p className="field-label">{t('keeping.dictation.title')}</p>
          <p className="setting-actions">{t(`keeping.dictation.${dictation}`)}</p>
        </div>
      )}
      {!child && (
        <SettingChoice
          label={t('settings.asking')}
          hint={t('settings.askingHint')}
          options={askings.map((value) => ({
            value,
            label: t(`settings.askings.${value}`),
          }))}
          chosen={asking}
          onChoose={({ value, label }) =>
            void change({ asking: value }).then(() =>
              onSay(t('settings.said', { setting: t('settings.asking'), value: label })),
            )
          }
        />
      )}
      <SettingsOwnWords onSay={onSay} />
    </section>
  )
}

/** Who writes. Giving the app to a child takes one click. */
function SettingsWriter({ onSay }: { readonly onSay: (text: string) => void }) {
  const { t } = useTranslation()
  const [{ child, fixed }, change] = useSettings()
  return (
    <SettingChoice
      label={t('settings.writer')}
      hint={t('settings.writerHint')}
      fixed={fixed.includes('child')}
      options={(['adult', 'child'] as const).map((value) => ({ value, label: t(`settings.writers.${value}`) }))}
      chosen={child ? 'child' : 'adult'}
      onChoose={({ value, label }) =>
        void change({ child: value === 'child', wall: '' }).then(() =>
          onSay(t('settings.said', { setting: t('settings.writer'), value: label })),
        )
      }
    />
  )
}
