import { memo, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { hasWriterSentence } from '#letter/compose/compose'
import type { Letter, Sentence } from '#letter/parts/letter'
import { fontStack } from '#letter/parts/page-style'
import { pageGeometryStyle } from '../sheet/page-geometry-style'
import { EnclosedPages } from '../sheet/enclosed-pages'
import { LetterBlock } from '../sheet/letter-block'
import { ReadAloudButton } from '../aloud/read-aloud-button'
import './child-letter.css'

type Props = Readonly<{ letter: Letter; id: string; draftId: string }>

const letterFont = { '--letter-font': fontStack }

/** A child's letter as it will print, without tools. */
export function ChildLetter({ letter, id, draftId }: Props) {
  const { t } = useTranslation()
  const begun = useMemo(() => hasWriterSentence(letter), [letter])
  const geometry = useMemo(() => pageGeometryStyle(letter.page), [letter.page])
  return (
    <div className="desk child-desk" style={letterFont}>
      <div className="child-letter-tools">
        {begun ? (
          <ul className="whose-words">
            <li>{t('child.page.yours')}</li>
            <li className="by-app">{t('child.page.app')}</li>
          </ul>
        ) : (
          <p>{t('child.page.empty')}</p>
        )}
        <ReadAloudButton part={id} language={letter.language} label={t('child.listen.letter')} />
      </div>
      <div id={id} className="page" style={geometry} lang={letter.language} dir={letter.direction}>
        {letter.parts.map((part, index) => (
          <LetterBlock key={index} part={part} draw={draw} />
        ))}
      </div>
      <EnclosedPages letter={letter} draftId={draftId} />
    </div>
  )
}

function draw({ origin, text }: Sentence) {
  return <Said origin={origin} text={text} />
}

// It is given plain values only, so that a keystroke redraws no other sentence.
const Said = memo(function Said({ origin, text }: Pick<Sentence, 'origin' | 'text'>) {
  return <span className={`by-${origin}`}>{text}</span>
})
