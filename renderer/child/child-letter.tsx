import { memo, useCallback, useMemo, type KeyboardEvent } from 'react'
import { hasWriterSentence } from '#letter/compose/compose'
import type { Draft } from '#letter/draft/draft'
import { questionsOf, type QuestionId } from '#letter/draft/questions'
import type { Letter, Sentence } from '#letter/parts/letter'
import { fontStack } from '#letter/parts/page-style'
import { useTranslation } from '../app/words'
import { pageGeometryStyle } from '../sheet/page-geometry-style'
import { EnclosedPages } from '../sheet/enclosed-pages'
import { PageBefore } from '../sheet/page-before'
import { LetterBlock } from '../sheet/letter-block'
import { ReadAloudButton } from '../aloud/read-aloud-button'
import './child-letter.css'

type Props = Readonly<{ letter: Letter; id: string; draft: Draft; onGoTo: (question: QuestionId) => void }>

const letterFont = { '--letter-font': fontStack }

/** A child's letter as it will print. A sentence of the child's leads to its question. */
export function ChildLetter({ letter, id, draft, onGoTo }: Props) {
  const { t } = useTranslation()
  const begun = useMemo(() => hasWriterSentence(letter), [letter])
  const geometry = useMemo(() => pageGeometryStyle(letter.page), [letter.page])
  const asked = questionsOf(draft)
  const draw = useCallback(
    ({ origin, text, source }: Sentence) => (
      <Said origin={origin} text={text} question={asked.find((one) => one.id === source)?.id} onGoTo={onGoTo} />
    ),
    [asked, onGoTo],
  )
  return (
    <div className="desk child-desk" style={letterFont}>
      <div className="child-letter-tools">
        {begun ? (
          <>
            <ul className="whose-words">
              <li>{t('child.page.yours')}</li>
              <li className="by-app">{t('child.page.app')}</li>
            </ul>
            <p>{t('child.page.touch')}</p>
          </>
        ) : (
          <p>{t('child.page.empty')}</p>
        )}
        <ReadAloudButton part={id} language={letter.language} label={t('listen.letter')} />
      </div>
      <PageBefore letter={letter} draftId={draft.id} />
      <div id={id} className="page" style={geometry} lang={letter.language} dir={letter.direction}>
        {letter.parts.map((part, index) => (
          <LetterBlock key={index} part={part} draw={draw} />
        ))}
      </div>
      <EnclosedPages letter={letter} draftId={draft.id} />
    </div>
  )
}

type SaidProps = Pick<Sentence, 'origin' | 'text'> &
  Readonly<{ question: QuestionId | undefined; onGoTo: Props['onGoTo'] }>

// It is given plain values only, so that a keystroke redraws no other sentence.
const Said = memo(function Said({ origin, text, question, onGoTo }: SaidProps) {
  if (!question) return <span className={`by-${origin}`}>{text}</span>
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    onGoTo(question)
  }
  return (
    <span
      className={`sentence by-${origin}`}
      role="button"
      tabIndex={0}
      onClick={() => onGoTo(question)}
      onKeyDown={keys}
    >
      {text}
    </span>
  )
})
