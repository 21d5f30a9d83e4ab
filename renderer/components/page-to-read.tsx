import type { Letter } from '#letter/letter'
import { fontStack } from '#letter/page-style'
import { pageGeometryStyle } from '../page-geometry-style'
import { LetterBlock } from './letter-block'

type Props = Readonly<{ letter: Letter; label: string; enlarged?: boolean }>

/** A finished letter on its page, to read only. */
export function PageToRead({ letter, label, enlarged = false }: Props) {
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
    </div>
  )
}
