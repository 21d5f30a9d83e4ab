import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { languages } from '#locales/registry'
import { useApp } from '../app/app-context'
import { usePart } from '../app/use-part'
import { LetterToRead } from './letter-to-read'
import { RadioChips } from '../controls/radio-chips'

/** How others said it: whole letters, to read and not to take. They are loaded the first time somebody looks. */
export function StoriesDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  const { language, place } = useApp().settings
  const dialog = useRef<HTMLDialogElement>(null)
  const stories = usePart(language, 'stories') ?? []
  const [chosen, choose] = useState('')
  const story = stories.find(({ id }) => id === chosen) ?? stories[0]

  useEffect(() => dialog.current?.showModal(), [])

  return (
    <dialog ref={dialog} className="dialog stories" aria-labelledby="stories-title" onClose={onClose}>
      <div className="stories-head">
        <h2 id="stories-title">{t('speed.stories.title')}</h2>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          {t('common.close')}
        </button>
        <p>{t('speed.stories.lead')}</p>
      </div>
      {story && (
        <>
          <div ref={goToChosen} className="stories-list">
            <RadioChips
              legend={t('speed.stories.list')}
              options={stories.map(({ id, title }) => ({ value: id, label: title }))}
              chosen={story.id}
              onChoose={choose}
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
    </dialog>
  )
}

function goToChosen(list: HTMLElement | null): void {
  list?.querySelector<HTMLElement>(':checked')?.focus()
}
