import { useTranslation } from '../app/words'
import { CorrectionLines } from './correction-lines'
import { useCorrecting } from './use-correcting'
import type { Remarks } from './use-remarks'
import { sureWords, type WordCorrection } from './word-corrections'

type Props = Readonly<{
  corrections: readonly WordCorrection[]
  letter: Remarks['letter']
  /** Before one of them is dealt with, and its line goes; `left` is how many lines stay. */
  onDeal: (left: number) => void
}>

/** The words of a letter, or of one sentence, that may be written otherwise, as one suggestion. */
export function WordsToCheck({ corrections, letter, onDeal }: Props) {
  const { t } = useTranslation()
  const { put, leave, learn } = useCorrecting(letter)
  const count = corrections.length
  const sure = sureWords(corrections)
  return (
    <li className="remark">
      <p className="remark-title">{t('remarks.words.title', { count })}</p>
      <CorrectionLines
        corrections={corrections}
        lang={letter.language}
        most={count}
        sure={sure}
        onPut={(chosen) => {
          onDeal(count - chosen.length)
          put(chosen)
        }}
        onLeave={({ remark }) => {
          onDeal(count - 1)
          leave(remark)
        }}
        onLearn={({ said }) => {
          onDeal(corrections.filter((one) => one.said !== said).length)
          void learn(said)
        }}
      />
    </li>
  )
}
