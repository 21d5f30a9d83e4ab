import type { Draft } from '#letter/draft/draft'
import type { QuestionId } from '#letter/draft/questions'
import type { Letter } from '#letter/parts/letter'
import { useTranslation } from '../app/words'
import { ChildLetter } from './child-letter'
import { Dialog } from '../controls/dialog'

type Props = Readonly<{ letter: Letter; draft: Draft; onGoTo: (question: QuestionId) => void; onClose: () => void }>

/** The letter over the question, where there is no room for both. */
export function ChildLetterDialog({ letter, draft, onGoTo, onClose }: Props) {
  const { t } = useTranslation()
  return (
    <Dialog title={t('child.page.title')} className="child-letter-dialog" onClose={onClose}>
      <ChildLetter letter={letter} id="child-letter-seen" draft={draft} onGoTo={onGoTo} />
    </Dialog>
  )
}
