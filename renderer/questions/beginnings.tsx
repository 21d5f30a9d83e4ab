import { memo, useId, type KeyboardEvent } from 'react'
import type { Draft } from '#letter/draft/draft'
import { useTranslation } from '../app/words'
import { drawingOf, faces } from '../controls/artwork'
import { Choice } from '../controls/choice'
import type { Beginning } from './beginning-of'
import type { ReadyAnswer, PlainFrame } from './question-words'

type Props = Readonly<{
  register: Draft['register']
  choices: readonly ReadyAnswer[]
  frames: readonly PlainFrame[]
  chosen: Beginning['kind'] | null
  chosenId: string | undefined
  lang: string
  onChoose: (beginning: Beginning) => void
  /** Goes on to the text. */
  onDone: () => void
}>

const words = {
  adult: { choices: 'write.choices', frames: 'write.frames', framesToo: 'write.framesToo', own: 'write.own' },
  child: {
    choices: 'child.write.choices',
    frames: 'child.write.starters',
    framesToo: 'child.write.startersToo',
    own: 'child.write.own',
  },
} as const
const own = ''

/** The beginnings that a question offers, as one choice: words ready to be chosen (faces and drawings, for a child), sentences to finish, or one's own words. Enter goes to the text. */
export const Beginnings = memo(function Beginnings(props: Props) {
  const { register, choices, frames, chosen, chosenId, lang, onChoose, onDone } = props
  const { t } = useTranslation()
  const name = useId()
  const isChild = register === 'child'
  const said = words[register]
  const group = { look: isChild ? 'big-cards' : 'chips', className: 'beginnings', name, aloud: true } as const
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    onDone()
  }
  const hasFaces = isChild && choices.some(({ id }) => id in faces)
  return (
    <>
      {choices.length > 0 && (
        <Choice
          {...group}
          legend={t(hasFaces ? 'child.write.feelings' : said.choices)}
          options={choices.map(({ id, label }) => ({ value: id, label, drawing: isChild ? drawn(id) : undefined }))}
          chosen={chosen === 'choice' ? chosenId : undefined}
          onChoose={({ value }) => onChoose({ kind: 'choice', id: value })}
          onKeyDown={isChild ? undefined : keys}
        />
      )}
      <Choice
        {...group}
        legend={t(choices.length > 0 ? said.framesToo : said.frames)}
        options={[
          ...frames.map(({ id, start }) => ({ value: id, label: `${start}…`, lang })),
          { value: own, label: t(said.own) },
        ]}
        chosen={chosen === 'own' ? own : chosen === 'frame' ? chosenId : undefined}
        onChoose={({ value }) => onChoose(value === own ? { kind: 'own' } : { kind: 'frame', id: value })}
        onTap={isChild ? onDone : undefined}
        onKeyDown={keys}
      />
    </>
  )
})

function drawn(choice: string) {
  const drawing = drawingOf(choice)
  return drawing === undefined ? undefined : <img src={drawing} alt="" />
}
