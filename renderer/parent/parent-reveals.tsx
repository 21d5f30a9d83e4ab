import { memo, useRef } from 'react'
import type { Draft, Words } from '#letter/draft/draft'
import type { Letter } from '#letter/parts/letter'
import type { Reveal } from '#letter/parent/reveals'
import { asHelpers, withoutReveal } from '#letter/parent/without-reveal'
import { useApp } from '../app/app-context'
import { useChange } from '../app/use-change'
import { letterSentences } from '#letter/parts/letter-sentences'
import { useTranslation } from '../app/words'
import { Icon } from '../controls/icon'
import { ParentReveal } from './parent-reveal'

type Props = Readonly<{
  reveals: readonly Reveal[]
  letter: Letter
  draftId: string
  badge: Draft['badge']
  ofClass: boolean
}>

/** What the letter tells a stranger about the child, each with a way to take it out. */
export const ParentReveals = memo(function ParentReveals({ reveals, letter, draftId, badge, ofClass }: Props) {
  const { t } = useTranslation()
  const { announce } = useApp()
  const changeDraft = useChange()
  const title = useRef<HTMLHeadingElement>(null)
  const sentences = letterSentences(letter)

  // What is taken out goes away with its buttons: the focus waits at the top of the list.
  const change = (how: (words: Words) => Words, said: string) => {
    title.current?.focus()
    changeDraft(how)
    announce(said)
  }
  const textAround = ({ place }: Reveal) => {
    if (place.kind === 'sentence') return sentences.find(({ id }) => id === place.id)?.text
    return place.kind === 'badge' ? badge?.[place.text] : undefined
  }
  return (
    <section className="parent-part" aria-labelledby="parent-reveals">
      <h2 id="parent-reveals" ref={title} tabIndex={-1}>
        {t('parent.reveals.title')}
      </h2>
      <p className="parent-lead">
        {reveals.length === 0 && <Icon name="check" />}
        {t(reveals.length === 0 ? 'parent.reveals.none' : 'parent.reveals.lead')}
      </p>
      {reveals.length > 0 && (
        <ul className="stack">
          {reveals.map((reveal, index) => (
            <ParentReveal
              key={index}
              reveal={reveal}
              sentence={textAround(reveal)}
              language={letter.language}
              draftId={draftId}
              ofClass={ofClass}
              onRemove={() => change((before) => withoutReveal(before, reveal, letter), t('parent.reveals.removed'))}
              onMine={() => change(asHelpers, t('parent.reveals.moved'))}
            />
          ))}
        </ul>
      )}
    </section>
  )
})
