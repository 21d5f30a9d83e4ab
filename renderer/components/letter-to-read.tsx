import { memo, useMemo } from 'react'
import { compose } from '#letter/compose'
import { fontStack } from '#letter/page-style'
import { storyDay, storyDraft, type Story } from '#letter/story'
import { languageOf } from '#locales/languages'
import { pageGeometryStyle } from '../page-geometry-style'
import { PagePart } from './page-part'

const noMarks = new Map<string, string>()

/** The finished letter of a story, on the same page as one's own, to read only. */
export const LetterToRead = memo(function LetterToRead({
  story,
  convention,
}: {
  readonly story: Story
  readonly convention: string
}) {
  const letter = useMemo(
    () => compose(storyDraft(story, convention), languageOf(convention), storyDay),
    [story, convention],
  )
  return (
    <div className="desk" style={{ '--letter-font': fontStack }}>
      <article
        className="page to-read"
        style={pageGeometryStyle(letter.page)}
        aria-label={story.title}
        lang={letter.language}
        dir={letter.direction}
      >
        {letter.parts.map((part, index) => (
          <PagePart key={index} part={part} reachable={null} open={null} marks={noMarks} toRead />
        ))}
      </article>
    </div>
  )
})
