import { useRef } from 'react'
import { useTranslation } from '../app/words'
import { useSettings } from '../app/use-settings'
import { IconButton } from '../controls/icon-button'

/** The words that are never marked, each with the way to take it out; nothing where there is none. */
export function SettingsOwnWords({ onSay }: { readonly onSay: (text: string) => void }) {
  const { t } = useTranslation()
  const [{ ownWords }, change] = useSettings()
  const here = useRef<HTMLDivElement>(null)
  if (ownWords.length === 0) return null
  const take = async (word: string) => {
    await change({ ownWords: ownWords.filter((one) => one !== word) })
    onSay(t('settings.ownWordOut', { word }))
    here.current?.focus()
  }
  return (
    <div ref={here} className="setting" role="group" aria-labelledby="settings-own-words" tabIndex={-1}>
      <p id="settings-own-words" className="field-label">
        {t('settings.ownWords')}
      </p>
      <p className="field-hint">{t('settings.ownWordsHint')}</p>
      <ul className="row setting-actions">
        {ownWords.map((word) => (
          <li key={word} className="own-word">
            {word}
            <IconButton
              icon="close"
              label={t('settings.ownWordTake', { word })}
              small
              onClick={() => void take(word)}
            />
          </li>
        ))}
      </ul>
    </div>
  )
}
