import type { MouseEvent } from 'react'
import { useTranslation } from '../app/words'
import { IconButton } from '../controls/icon-button'
import { spellingReason } from './spelling-remarks'
import type { WordCorrection } from './word-corrections'

type Props = Readonly<{
  correction: WordCorrection
  lang: string
  /** In a menu, where each thing to do has a line of its own. */
  inMenu?: boolean
  onPut: (word: string, event: MouseEvent) => void
  onLeave: (event: MouseEvent) => void
  /** Keeps a word as right in all letters; where it is absent, that is not offered. */
  onLearn?: ((event: MouseEvent) => void) | undefined
}>

/** What can be done with one word that may be written otherwise: put another, keep it as right in all letters, leave it here. */
export function WordChoices({ correction, lang, inMenu = false, onPut, onLeave, onLearn }: Props) {
  const { t } = useTranslation()
  const { remark, said, instead, isAsked } = correction
  return (
    <>
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
        {inMenu ? (
          <button type="button" className="button small quiet" onClick={onLeave}>
            {t('remarks.leave')}
          </button>
        ) : (
          <IconButton icon="close" label={t('remarks.words.leave', { said })} small onClick={onLeave} />
        )}
      </span>
    </>
  )
}
