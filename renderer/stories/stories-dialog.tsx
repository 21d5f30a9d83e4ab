import { useState, memo, useMemo } from 'react'
import { languages, languageOf } from '#locales/registry'
import { compose } from '#letter/compose/compose'
import { storyDay, storyDraft, type Story } from '#letter/answers/story'
import { useApp } from '../app/app-context'
import { usePart } from '../app/use-part'
import { useTranslation } from '../app/words'
import { Choice } from '../controls/choice'
import { Dialog } from '../controls/dialog'
import { PageToRead } from '../sheet/page-to-read'
import './stories.css'

/** How others said it: whole letters, to read and not to take. They are loaded the first time somebody looks. */
export function StoriesDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  const { language, place } = useApp().settings
  const stories = usePart(language, 'stories') ?? []
  const canCompose = usePart(language, 'letter') !== null
  const [chosen, choose] = useState('')
  const story = stories.find(({ id }) => id === chosen) ?? stories[0]

  return (
    <Dialog title={t('speed.stories.title')} lead={t('speed.stories.lead')} className="stories" onClose={onClose}>
      {story && canCompose && (
        <>
          <div ref={goToChosen} className="stories-list">
            <Choice
              look="chips"
              legend={t('speed.stories.list')}
              unseen
              options={stories.map(({ id, title }) => ({ value: id, label: title }))}
              chosen={story.id}
              onChoose={({ value }) => choose(value)}
            />
          </div>
          <section className="story" aria-labelledby="story-title">
            <h3 id="story-title">{story.title}</h3>
            <p className="story-why">
              <strong>{t('speed.stories.why')}</strong> {story.why}
            </p>
            <LetterToRead story={story} convention={languages.conventionAt(place, language)} />
          </section>
        </>
      )}
    </Dialog>
  )
}

function goToChosen(list: HTMLElement | null): void {
  list?.querySelector<HTMLElement>(':checked')?.focus()
}

/** The finished letter of a story, on the same page as one's own, to read only. */
const LetterToRead = memo(function LetterToRead({
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
