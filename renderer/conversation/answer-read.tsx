import type { DraftEvent } from '#letter/draft/draft'
import { useApp } from '../app/app-context'
import { dateWords } from '../app/date-words'
import { useTranslation } from '../app/words'
import './conversation.css'

type Props = Readonly<{
  answer: Extract<DraftEvent, { kind: 'answered' }>
  /** The draft beside which its file is, for those who may look at it: no child alone. */
  draftId?: string | undefined
}>

/** An answer that was kept: how and when it came, how it felt, its words, and its file. */
export function AnswerRead({ answer, draftId }: Props) {
  const { t } = useTranslation()
  const { act, bridge, settings, today } = useApp()
  const { file } = answer
  const show = async (id: string, name: string) => {
    const outcome = await bridge.showEnclosed({ id, file: name })
    if (outcome.kind === 'failed') act({ kind: 'notice', notice: outcome })
  }
  const how = t(`sent.answer.how.${answer.how}`)
  const felt = t(`sent.answer.felt.${answer.felt}`)
  const date = dateWords(answer.on, today, settings.language, t)
  return (
    <li className="answer">
      <p>{t('sent.answer.facts', { how, date, felt })}</p>
      {answer.text !== '' && <blockquote dir="auto">{answer.text}</blockquote>}
      {file && draftId !== undefined && (
        <p className="row">
          <span>{t('sent.answer.file.kept', { name: file.name })}</span>
          <button type="button" className="button small" onClick={() => void show(draftId, file.file)}>
            {t('sent.answer.file.show')}
          </button>
        </p>
      )}
    </li>
  )
}
