import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import { useApp } from '../app/app-context'
import { useAnswer } from '../app/use-answer'

type Props = Readonly<{ draftId: string; word: string; lang: string; onChoose: (word: string) => void }>

/** Words that look like one that the dictionary does not have, asked for once its mark is open. */
export function SpellingChoices({ draftId, word, lang, onChoose }: Props) {
  const { t } = useTranslation()
  const { bridge } = useApp()
  const answer = useAnswer(useCallback(() => bridge.suggestSpelling({ id: draftId, word }), [bridge, draftId, word]))
  if (!answer) return null
  const words = answer.kind === 'done' ? answer.suggestions : []
  if (words.length === 0) return <p className="field-hint">{t('remarks.noSpelling')}</p>
  return words.map((one) => (
    <button key={one} type="button" className="button small" lang={lang} onClick={() => onChoose(one)}>
      {one}
    </button>
  ))
}
