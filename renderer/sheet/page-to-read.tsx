import type { Letter } from '#letter/parts/letter'
import { fontStack } from '#letter/parts/page-style'
import { pageGeometryStyle } from './page-geometry-style'
import { EnclosedPages } from './enclosed-pages'
import { LetterBlock } from './letter-block'

type Props = Readonly<{
  letter: Letter
  label: string
  /** As it prints, or larger; without it, in a size for reading. */
  size?: 'printed' | 'enlarged'
  /** With the id of its draft, what goes with the letter is shown after it. */
  draftId?: string
}>

const sheets = { printed: 'page', enlarged: 'page enlarged' } as const

/** A finished letter on its page, to read only. */
export function PageToRead({ letter, label, size, draftId }: Props) {
  return (
    <div className="desk" style={{ '--letter-font': fontStack }}>
      <article
        className={size ? sheets[size] : 'page to-read'}
        style={pageGeometryStyle(letter.page)}
        aria-label={label}
        lang={letter.language}
        dir={letter.direction}
      >
        {letter.parts.map((part, index) => (
          <LetterBlock key={index} part={part} draw={({ text }) => text} />
        ))}
      </article>
      {draftId !== undefined && <EnclosedPages letter={letter} draftId={draftId} enlarged={size === 'enlarged'} />}
    </div>
  )
}
