import { memo, type KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { faces, requests } from '../controls/artwork'
import type { Choice, PlainFrame } from '../questions/question-words'
import type { Beginning } from '../questions/beginning-of'
import { ChildCard } from './child-card'
import { ReadAloudButton } from '../aloud/read-aloud-button'

type Props = Readonly<{
  choices: readonly Choice[]
  frames: readonly PlainFrame[]
  chosen: Beginning['kind'] | null
  chosenId: string | undefined
  lang: string
  onChoose: (beginning: Beginning) => void
  onDone: () => void
}>

const own: Beginning = { kind: 'own' }
const region = 'child-cards'

/** The beginnings that a question offers a child: faces and words to choose, sentences to finish, or one's own words. */
export const ChildCards = memo(function ChildCards(props: Props) {
  const { choices, frames, chosen, chosenId, lang, onChoose, onDone } = props
  const { t } = useTranslation()
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    onDone()
  }
  const card = (beginning: Beginning, label: string, language?: string) => {
    const id = beginning.kind === 'own' ? undefined : beginning.id
    return (
      <ChildCard
        key={id ?? ''}
        name="beginning"
        checked={chosen === beginning.kind && (id === undefined || id === chosenId)}
        drawing={beginning.kind === 'choice' ? drawingOf(beginning.id) : undefined}
        lang={language}
        onChoose={() => onChoose(beginning)}
        onTap={beginning.kind === 'choice' ? undefined : onDone}
      >
        {label}
      </ChildCard>
    )
  }
  const choiceCard = ({ id, label }: Choice) => card({ kind: 'choice', id }, label)
  const drawn = choices.filter(({ id }) => drawingOf(id) !== undefined)
  const said = choices.filter(({ id }) => drawingOf(id) === undefined)
  const hasFaces = choices.some(({ id }) => id in faces)
  return (
    <div id={region} className="child-beginnings">
      {choices.length > 0 && (
        <fieldset>
          <legend>{t(hasFaces ? 'child.write.feelings' : 'child.write.choices')}</legend>
          {drawn.length > 0 && <div className="child-drawings">{drawn.map(choiceCard)}</div>}
          {said.length > 0 && <div className="child-cards">{said.map(choiceCard)}</div>}
        </fieldset>
      )}
      <fieldset onKeyDown={keys}>
        <legend>{t(choices.length > 0 ? 'child.write.startersToo' : 'child.write.starters')}</legend>
        <div className="child-cards">
          {frames.map(({ id, start }) => card({ kind: 'frame', id }, `${start}…`, lang))}
          {card(own, t('child.write.own'))}
        </div>
      </fieldset>
      <ReadAloudButton part={region} language={lang} label={t('child.listen.cards')} />
    </div>
  )
})

function drawingOf(choice: string): string | undefined {
  return faces[choice] ?? requests[choice]
}
