import { memo } from 'react'
import type { Draft } from '#letter/draft/draft'
import { genders, gravities, nextVariation, tones, voices } from '#letter/draft/manner'
import { agreesInGender } from '#letter/language/fitting'
import { languageOf } from '#locales/registry'
import { useTranslation } from '../app/words'
import { useManner } from './use-manner'
import { Icon } from '../controls/icon'
import { Choice } from '../controls/choice'
import { TextField } from '../controls/text-field'

type Props = Pick<
  Draft,
  'door' | 'register' | 'convention' | 'tone' | 'gravity' | 'voice' | 'childName' | 'gender' | 'variation'
>

/** How the letter sounds: what the app's own words may change, never the facts. */
export const MannerButton = memo(function MannerButton(props: Props) {
  const { door, register, convention, tone, gravity, voice, childName, gender, variation } = props
  const { t } = useTranslation()
  const setManner = useManner()
  const speakers = voices.filter((one) => register === 'adult' || one !== 'for-my-child' || one === voice)
  return (
    <>
      <button type="button" className="button small quiet manner-button" popoverTarget="manner">
        <Icon name="tone" size={18} />
        {t('manner.title')}
      </button>
      <div id="manner" className="popover manner" popover="auto" role="dialog" aria-labelledby="manner-title">
        <h2 id="manner-title">{t('manner.title')}</h2>
        <p>{t('manner.hint')}</p>
        <Choice
          look="chips"
          legend={t('manner.tone.label')}
          options={tones.map((value) => ({ value, label: t(`manner.tone.${value}`) }))}
          chosen={tone}
          onChoose={({ value }) => setManner({ tone: value })}
        />
        {door !== 'thankful' && (
          <Choice
            look="chips"
            legend={t('manner.gravity.label')}
            options={gravities.map((value) => ({ value, label: t(`manner.gravity.${value}`) }))}
            chosen={gravity}
            onChoose={({ value }) => setManner({ gravity: value })}
          />
        )}
        <Choice
          look="chips"
          legend={t('manner.voice.label')}
          options={speakers.map((value) => ({ value, label: t(`manner.voice.${value}`) }))}
          chosen={voice}
          onChoose={({ value }) => setManner({ voice: value })}
        />
        {voice === 'for-my-child' && (
          <TextField
            label={t('manner.childName')}
            optional
            value={childName}
            field="childName"
            onText={(name, step) => setManner({ childName: name }, step)}
          />
        )}
        {agreesInGender(languageOf(convention), voice) && (
          <Choice
            look="chips"
            legend={t('manner.gender.label')}
            options={genders.map((value) => ({ value, label: t(`manner.gender.${value}`) }))}
            chosen={gender}
            onChoose={({ value }) => setManner({ gender: value })}
          />
        )}
        <button
          type="button"
          className="button small"
          onClick={() => setManner({ variation: nextVariation(variation) })}
        >
          {t('manner.another')}
        </button>
      </div>
    </>
  )
})
