import type { Badge } from '#letter/draft/badge'
import { atWindow, type Letter } from '#letter/parts/letter'
import { fontStack } from '#letter/parts/page-style'
import { FoldMarks } from './fold-marks'
import { pageGeometryStyle } from './page-geometry-style'
import { LetterBlock } from './letter-block'
import { PageBefore } from './page-before'
import { PagesAfter } from './pages-after'

type Props = Readonly<{
  letter: Letter
  label: string
  /** As it prints, or large, alone over the window; without it, in a size for reading. */
  size?: 'printed' | 'large'
  /** With the id of its draft and the badge that goes with it, all that follows it is shown too. */
  followed?: Readonly<{ draftId: string; badge: Badge | null }>
}>

/** A finished letter on its page, to read only. */
export function PageToRead({ letter, label, size, followed }: Props) {
  return (
    <div className={size === 'large' ? 'desk reading-desk' : 'desk'} style={{ '--letter-font': fontStack }}>
      {followed && <PageBefore letter={letter} draftId={followed.draftId} />}
      <article
        className={size === 'printed' ? 'page' : 'page to-read'}
        style={pageGeometryStyle(letter.page)}
        aria-label={label}
        lang={letter.language}
        dir={letter.direction}
      >
        {letter.parts.map((part, index) => (
          <LetterBlock
            key={index}
            part={part}
            at={atWindow(letter, index)}
            draw={({ text }) => text}
            draftId={followed?.draftId}
          />
        ))}
        <FoldMarks page={letter.page} />
      </article>
      {followed && <PagesAfter letter={letter} {...followed} />}
    </div>
  )
}
