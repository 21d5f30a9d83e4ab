import { useState, type MouseEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { IconButton } from '../controls/icon-button'
import { spellingReason } from './spelling-remarks'
import type { Chosen } from './use-correcting'
import type { WordCorrection } from './word-corrections'
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
          <Line
            key={index}
            correction={correction}
            lang={lang}
            onPut={(word, event) => onPut([{ remark: correction.remark, word }], event)}
            onLeave={(event) => onLeave(correction, event)}
            onLearn={onLearn && ((event) => onLearn(correction, event))}
          />
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

type LineProps = Readonly<{
  correction: WordCorrection
  lang: string
  onPut: (word: string, event: MouseEvent) => void
  onLeave: (event: MouseEvent) => void
  onLearn: ((event: MouseEvent) => void) | undefined
}>

function Line({ correction: { remark, said, instead, isAsked }, lang, onPut, onLeave, onLearn }: LineProps) {
  const { t } = useTranslation()
  return (
    <li>
      <span className="misspelt" lang={lang}>
        {said}
      </span>
      <span aria-hidden="true">→</span>
      {instead.map((word) => (
        <button
          key={word}
          type="button"
          className="button small quiet put"
          lang={lang}
          aria-label={t('remarks.words.put', { said, word })}
          onClick={(event) => onPut(word, event)}
        >
          {word}
        </button>
      ))}
      {instead.length === 0 && !isAsked && <span className="field-hint">{t('remarks.noSpelling')}</span>}
      <span className="corrections-else">
        {onLearn && remark.reason === spellingReason && (
          <button
            type="button"
            className="button small quiet"
            aria-label={t('remarks.words.learnOne', { said })}
            onClick={onLearn}
          >
            {t('remarks.words.learn')}
          </button>
        )}
        <IconButton icon="close" label={t('remarks.words.leave', { said })} small onClick={onLeave} />
      </span>
    </li>
  )
}
