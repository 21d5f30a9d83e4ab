import { remove, restore, reword } from '#letter/draft/change-sentence'
import type { Draft, Words } from '#letter/draft/draft'
import type { Letter, Sentence } from '#letter/parts/letter'
import { questionsOf } from '#letter/draft/questions'
import { useChange } from '../app/use-change'
import { useTranslation } from '../app/words'
import { movesOf } from './moves-of'
import { sentenceWays } from './sentence-ways'
import { useMover } from './use-mover'
import { IconButton } from '../controls/icon-button'

type Props = Readonly<{
  sentence: Sentence
  draft: Draft
  letter: Letter
  onEdit: () => void
  onChange: (how: (words: Words) => Words, said: string) => void
  onGoTo: (question: Draft['at']) => void
}>

/** What can be done with a sentence. Another way and another place can be tried one after the other. */
export function SentenceChoices({ sentence, draft, letter, onEdit, onChange, onGoTo }: Props) {
  const { t } = useTranslation()
  const change = useChange()
  const move = useMover(letter)
  const { up, down } = movesOf(letter, sentence.id)
  const question = questionsOf(draft).find(({ id }) => id === sentence.source)
  const changed = sentence.rewritten || draft.edits[sentence.id] !== undefined || draft.moves[sentence.id] !== undefined
  return (
    <div className="row" data-first-choice>
      <button type="button" className="button small primary" onClick={onEdit}>
        {t('sentence.edit')}
      </button>
      {sentenceWays(sentence, draft) && (
        <button type="button" className="button small" onClick={() => change((before) => reword(before, sentence))}>
          {t('sentence.reword')}
        </button>
      )}
      <button
        type="button"
        className="button small"
        onClick={() => onChange((before) => remove(before, sentence), t('sentence.removed'))}
      >
        {t('sentence.remove')}
      </button>
      {changed && (
        <button
          type="button"
          className="button small"
          onClick={() => onChange((before) => restore(before, sentence.id), t('sentence.restored'))}
        >
          {t('sentence.restore')}
        </button>
      )}
      {question && (
        <button type="button" className="button small" onClick={() => onGoTo(question.id)}>
          {t('sentence.goTo')}
        </button>
      )}
      {(up !== undefined || down !== undefined) && (
        <div className="row">
          {(['up', 'down'] as const).map((way) => (
            <IconButton
              key={way}
              icon={way}
              label={t(`sentence.${way}`)}
              small
              idle={(way === 'up' ? up : down) === undefined}
              onClick={() => move(sentence.id, way)}
            />
          ))}
        </div>
      )}
    </div>
  )
}
