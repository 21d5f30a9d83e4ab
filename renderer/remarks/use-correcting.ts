import { dismiss } from '#letter/draft/change-draft'
import { correct } from '#letter/draft/correct'
import type { Words } from '#letter/draft/draft'
import type { Letter } from '#letter/parts/letter'
import type { Remark } from '#letter/check/remark'
import { useApp } from '../app/app-context'
import { useChange } from '../app/use-change'
import { useSettings } from '../app/use-settings'
import { sentenceOf, type Chosen } from './word-corrections'
import { mostOwnWords } from '#electron/bridge/settings-values'
import { useTranslation } from '../app/words'

/** What can be done with a word that was marked: put another, leave it in this letter, keep it as right in all letters. Each is one step to undo, but the last. */
export function useCorrecting(letter: Letter) {
  const { t } = useTranslation()
  const { announce } = useApp()
  const change = useChange()
  const [{ ownWords }, changeSettings] = useSettings()
  return {
    put: (chosen: readonly Chosen[]) => {
      change((before) => chosen.reduce((words, one) => withWord(words, one, letter), before))
      announce(t('remarks.changed'))
    },
    leave: (remark: Remark) => {
      change((before) => dismiss(before, remark.id))
      announce(t('remarks.left'))
    },
    learn: async (word: string) => {
      await changeSettings({ ownWords: [...new Set([...ownWords, word])].slice(-mostOwnWords) })
      announce(t('remarks.words.learnt', { word }))
    },
  }
}

function withWord(words: Words, { remark, word }: Chosen, letter: Letter): Words {
  const { place } = remark
  const sentence = sentenceOf(remark, letter)
  if (place.kind !== 'sentence' || !sentence) return words
  const text = `${sentence.text.slice(0, place.from)}${word}${sentence.text.slice(place.to)}`
  return correct(words, sentence, text, letter)
}
