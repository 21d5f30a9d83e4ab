import { useState, type MouseEvent } from 'react'
import { useTranslation } from '../app/words'
import type { Chosen, WordCorrection } from './word-corrections'
import { WordChoices } from './word-choices'
import './corrections.css'

type Props = Readonly<{
  corrections: readonly WordCorrection[]
  lang: string
  /** How many are shown at first; the others are counted. */
  most: number
  /** Those that can all be put right at once. */
  sure: readonly Chosen[]
  onPut: (chosen: readonly Chosen[], event: MouseEvent) => void
  onLeave: (correction: WordCorrection, event: MouseEvent) => void
  /** Keeps a word as right in all letters; where it is absent, that is not offered. */
  onLearn?: (correction: WordCorrection, event: MouseEvent) => void
}>

/** A quiet line for each word that may be written otherwise: one click puts the other. */
export function CorrectionLines({ corrections, lang, most, sure, onPut, onLeave, onLearn }: Props) {
  const { t } = useTranslation()
  const [isWhole, setIsWhole] = useState(false)
  const shown = isWhole ? corrections : corrections.slice(0, most)
  const more = corrections.length - shown.length
  return (
    <div className={onLearn ? 'corrections' : 'corrections flowing'}>
      {sure.length > 1 && (
        <button type="button" className="button small" onClick={(event) => onPut(sure, event)}>
          {t('remarks.words.all', { count: sure.length })}
        </button>
      )}
      <ul>
        {shown.map((correction, index) => (
          <li key={index}>
            <span className="misspelt" lang={lang}>
              {correction.said}
            </span>
            {correction.instead.length > 0 && <span aria-hidden="true">→</span>}
            <WordChoices
              correction={correction}
              lang={lang}
              onPut={(word, event) => onPut([{ remark: correction.remark, word }], event)}
              onLeave={(event) => onLeave(correction, event)}
              onLearn={onLearn && ((event) => onLearn(correction, event))}
            />
          </li>
        ))}
      </ul>
      {more > 0 && (
        <button type="button" className="button small quiet" onClick={() => setIsWhole(true)}>
          {t('remarks.words.more', { count: more })}
        </button>
      )}
    </div>
  )
}
