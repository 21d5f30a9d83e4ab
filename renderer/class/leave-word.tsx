import { useEffect, useRef, useState } from 'react'
import type { Failed } from '#electron/bridge/outcome'
import type { Pupil } from '#letter/draft/draft'
import { longestLeftWord } from '#letter/text/limits'
import { useApp } from '../app/app-context'
import { useTranslation } from '../app/words'
import { Labelled } from '../controls/labelled'
import { FailedNotice } from '../outcome/notice'

// A word is left once the typing rests.
const restOfTyping = 600

/** A word for the child, read over its question. It is kept as it is typed. */
export function LeaveWord({ id, pupil }: Readonly<{ id: string; pupil: Pupil }>) {
  const { t } = useTranslation()
  const { bridge } = useApp()
  // Until something is typed, the word is the one that is kept: the last may be on its way yet.
  const [own, setOwn] = useState<string | null>(null)
  const text = own ?? pupil.word
  const [failed, setFailed] = useState<Failed | null>(null)
  const left = useRef(pupil.word)
  const typed = useRef(pupil.word)
  useEffect(() => {
    left.current = pupil.word
  }, [pupil.word])
  useEffect(() => {
    const leave = async () => {
      const word = typed.current
      if (word === left.current) return
      const outcome = await bridge.leaveWord({ id, word })
      setFailed(outcome.kind === 'failed' ? outcome : null)
      if (outcome.kind !== 'failed') left.current = word
    }
    typed.current = text
    const rest = setTimeout(() => void leave(), restOfTyping)
    return () => clearTimeout(rest)
  }, [bridge, id, text])
  useEffect(
    () => () => {
      if (typed.current !== left.current) void bridge.leaveWord({ id, word: typed.current })
    },
    [bridge, id],
  )
  return (
    <section className="parent-part" aria-labelledby="leave-word">
      <h2 id="leave-word">{t('class.word.title', { name: pupil.name })}</h2>
      <Labelled label={t('class.word.label')} unseen hint={t('class.word.hint')}>
        {(ties) => (
          <textarea
            {...ties}
            className="input"
            rows={2}
            maxLength={longestLeftWord}
            data-own-undo
            value={text}
            onChange={({ target }) => setOwn(target.value)}
          />
        )}
      </Labelled>
      <FailedNotice failed={failed} />
    </section>
  )
}
