import { useEffect, useId, useState } from 'react'
import { rewrite } from '#letter/draft/change-sentence'
import type { Words } from '#letter/draft/draft'
import type { Sentence } from '#letter/parts/letter'
import { useTranslation } from '../app/words'
import { useGuardedText } from '../controls/use-guarded-text'
import { TooLong } from '../controls/too-long'

type Props = Readonly<{
  sentence: Sentence
  onCancel: () => void
  onSave: (how: (words: Words) => Words, said: string) => void
}>

/** A sentence in one's own words; nothing changes until it is kept. */
export function SentenceEditor({ sentence, onCancel, onSave }: Props) {
  const { t } = useTranslation()
  const id = useId()
  const [text, setText] = useState(sentence.text)
  const { ref, onChange, refused } = useGuardedText<HTMLTextAreaElement>(sentence.id, text, setText)
  useEffect(() => {
    ref.current?.focus()
    ref.current?.setSelectionRange(sentence.text.length, sentence.text.length)
  }, [ref, sentence.text])
  const save = () => onSave((before) => rewrite(before, sentence, text), t('sentence.saved'))
  return (
    <div data-own-undo>
      <label className="field-label" htmlFor={id}>
        {t('sentence.editLabel')}
      </label>
      <textarea
        id={id}
        ref={ref}
        className="input"
        rows={3}
        spellCheck={false}
        value={text}
        onChange={onChange}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
          event.preventDefault()
          save()
        }}
      />
      <TooLong length={refused} />
      <div className="row">
        <button type="button" className="button small primary" onClick={save}>
          {t('sentence.save')}
        </button>
        <button type="button" className="button small" onClick={onCancel}>
          {t('sentence.leave')}
        </button>
      </div>
    </div>
  )
}
