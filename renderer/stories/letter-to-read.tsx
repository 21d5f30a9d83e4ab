import { memo, useMemo } from 'react'
import { compose } from '#letter/compose/compose'
import { storyDay, storyDraft, type Story } from '#letter/answers/story'
import { languageOf } from '#locales/registry'
import { PageToRead } from '../sheet/page-to-read'

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
  return <PageToRead letter={letter} label={story.title} />
})
