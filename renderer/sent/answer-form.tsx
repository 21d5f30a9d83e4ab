import { useRef, useState } from 'react'
import { answerings, feltAs, type Answering, type Felt } from '#letter/draft/correspondence'
import { longestText } from '#letter/text/limits'
import { useApp } from '../app/app-context'
import { useTranslation } from '../app/words'
import { useGuardedText } from '../controls/use-guarded-text'
import { KeepForm } from '../send/keep-form'
import { AnswerFile, type GivenFile, type ReadFile } from './answer-file'
import { Choice } from '../controls/choice'
import { Labelled } from '../controls/labelled'
import { TooLong } from '../controls/too-long'

type Props = Readonly<{ id: string; onKept: () => void; onLater: () => void }>

/** The answer that came: pasted, or told as it was said. */
export function AnswerForm({ id, onKept, onLater }: Props) {
  const { t } = useTranslation()
  const { bridge } = useApp()
  const [how, setHow] = useState<Answering>('email')
  const [felt, setFelt] = useState<Felt>()
  const [text, setText] = useState('')
  const [file, setFile] = useState<GivenFile | null>(null)
  const { ref, onChange, refused } = useGuardedText<HTMLTextAreaElement>('answer', text, setText)

  const reading = useRef<Promise<ReadFile | null> | null>(null)

  const take = async (given: Promise<ReadFile | null>) => {
    reading.current = given
    const taken = await given
    if (reading.current === given) reading.current = null
    if (!taken) return
    setText((before) => withText(before, taken.text))
    setFile(taken.file)
  }

  const keep = async (on: string) => {
    if (!felt) return null
    // What was given a moment ago goes along, however slowly it is read.
    const late = await reading.current
    const all = late ? { text: withText(text, late.text), file: late.file } : { text, file }
    const outcome = await bridge.markAnswered({
      id,
      how,
      felt,
      on,
      text: all.text,
      ...(all.file && { file: all.file }),
    })
    if (outcome.kind === 'done') onKept()
    return outcome
  }

  const told = (
    <>
      <Choice
        look="chips"
        legend={t('sent.answer.feltTitle')}
        options={feltAs.map((value) => ({ value, label: t(`sent.answer.felt.${value}`) }))}
        chosen={felt}
        onChoose={({ value }) => setFelt(value)}
      />
      <AnswerFile file={file} onReading={(given) => void take(given)} onLeave={() => setFile(null)}>
        <Labelled
          label={t('sent.answer.text')}
          optional
          hint={t('sent.answer.textHint')}
          after={<TooLong length={refused} />}
        >
          {(ties) => <textarea {...ties} ref={ref} className="input" rows={5} value={text} onChange={onChange} />}
        </Labelled>
      </AnswerFile>
    </>
  )

  return (
    <KeepForm keepLabel={t('sent.answer.keep')} after={told} onKeep={keep} onLater={onLater}>
      <Choice
        look="chips"
        legend={t('sent.answer.howTitle')}
        options={answerings.map((value) => ({ value, label: t(`sent.answer.how.${value}`) }))}
        chosen={how}
        onChoose={({ value }) => setHow(value)}
      />
    </KeepForm>
  )
}

// After what was noted already.
function withText(before: string, words: string): string {
  return [before.trim(), words.trim()].filter(Boolean).join('\n\n').slice(0, longestText)
}
