import type { Letter } from '#letter/letter'
import { fontStack } from '#letter/page-style'
import { pageGeometryStyle } from '../page-geometry-style'
import { EnclosedPages } from './enclosed-pages'
import { LetterBlock } from './letter-block'

/** With the id of its draft, what goes with the letter is shown after it. */
type Props = Readonly<{ letter: Letter; label: string; enlarged?: boolean; draftId?: string }>

/** A finished letter on its page, to read only. */
export function PageToRead({ letter, label, enlarged = false, draftId }: Props) {
  return (
    <div className="desk" style={{ '--letter-font': fontStack }}>
      <article
        className={enlarged ? 'page to-read enlarged' : 'page to-read'}
        style={pageGeometryStyle(letter.page)}
        aria-label={label}
        lang={letter.language}
        dir={letter.direction}
      >
        {letter.parts.map((part, index) => (
          <LetterBlock key={index} part={part} draw={({ text }) => text} />
        ))}
      </article>
      {draftId !== undefined && <EnclosedPages letter={letter} draftId={draftId} enlarged={enlarged} />}
    </div>
  )
}
