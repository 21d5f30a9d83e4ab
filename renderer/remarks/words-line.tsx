import { useState } from 'react'
import { useTranslation } from '../app/words'
import { CorrectionLines } from './correction-lines'
import { useCorrecting } from './use-correcting'
import type { Remarks } from './use-remarks'
import { sureWords, type WordCorrection } from './word-corrections'

type Props = Readonly<{
  corrections: readonly WordCorrection[]
  letter: Remarks['letter']
  /** Before one of them is dealt with, and its line goes. */
  onDeal: () => void
}>

/** One line holds two words beside the one to correct; its menu on the page has them all. */
const mostOffered = 2

/** The words to correct, as one line before the letter leaves: all at once, or one by one where they are opened. A word alone is there at once. */
export function WordsLine({ corrections, letter, onDeal }: Props) {
  const { t } = useTranslation()
  const { put, leave, learn } = useCorrecting(letter)
  const [isOpen, setIsOpen] = useState(false)
  const count = corrections.length
  // Until the dictionary has answered for all, how many are sure is not known.
  const sure = corrections.some(({ isAsked }) => isAsked) ? [] : sureWords(corrections)
  const deal = (act: () => void) => {
    onDeal()
    act()
  }
  return (
    <li className="before-line">
      {count > 1 && sure.length < count && <span>{t('remarks.words.title', { count })}</span>}
      {sure.length > 1 && (
        <button type="button" className="button small" onClick={() => deal(() => put(sure))}>
          {t('remarks.words.all', { count: sure.length })}
        </button>
      )}
      {count > 1 && (
        <button type="button" className="button small quiet" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {t('remarks.before.words')}
        </button>
      )}
      {(isOpen || count === 1) && (
        <CorrectionLines
          corrections={corrections.map((one) => ({ ...one, instead: one.instead.slice(0, mostOffered) }))}
          lang={letter.language}
          most={count}
          sure={[]}
          onPut={(chosen) => deal(() => put(chosen))}
          onLeave={({ remark }) => deal(() => leave(remark))}
          onLearn={({ said }) => deal(() => void learn(said))}
        />
      )}
    </li>
  )
}
