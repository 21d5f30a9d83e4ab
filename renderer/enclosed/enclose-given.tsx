import { useEffect, useEffectEvent, useState } from 'react'
import type { Draft } from '#letter/draft/draft'
import { useTranslation } from '../app/words'
import { Icon } from '../controls/icon'
import { ProblemWords } from '../outcome/notice'
import { RefusedFiles } from './refused-files'
import { useEnclosing } from './use-enclosing'

type Props = Readonly<{ draft: Pick<Draft, 'id' | 'enclosed'> }>

/** Takes the files dropped on the letter, and those pasted where no field takes them as text: they go with it, and that is told. */
export function EncloseGiven({ draft }: Props) {
  const { t } = useTranslation()
  const { state, give } = useEnclosing(draft)
  const [isOver, setOver] = useState(false)
  const [isClosed, close] = useState(false)

  const take = useEffectEvent((files: FileList | undefined, event: Event) => {
    if (event.defaultPrevented || !files || files.length === 0) return
    event.preventDefault()
    close(false)
    give([...files])
  })
  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      // What is over a place that takes files for itself goes there.
      setOver(!event.defaultPrevented)
      event.preventDefault()
    }
    const leave = ({ relatedTarget }: DragEvent) => relatedTarget === null && setOver(false)
    const drop = (event: DragEvent) => {
      setOver(false)
      take(event.dataTransfer?.files, event)
    }
    const paste = (event: ClipboardEvent) => {
      const isText = event.clipboardData?.types.includes('text/plain') && isTypedIn(event.target)
      if (!isText) take(event.clipboardData?.files, event)
    }
    const stop = new AbortController()
    const { signal } = stop
    window.addEventListener('dragover', over, { signal })
    window.addEventListener('dragleave', leave, { signal })
    window.addEventListener('drop', drop, { signal })
    window.addEventListener('paste', paste, { signal })
    return () => stop.abort()
  }, [])

  const said = sayings(state.kind, isOver)
  if (said === null && (state.kind === 'waiting' || isClosed)) return null
  return (
    <div className={`notice good enclosed-told${isOver ? ' at-foot' : ''}`} role="status">
      <Icon name="clip" />
      <div className="notice-words">
        {said !== null && t(said)}
        {said === null && state.kind === 'failed' && <ProblemWords failed={state} />}
        {said === null && state.kind === 'done' && (
          <>
            {state.count > 0 && <p>{t('enclosures.added', { count: state.count })}</p>}
            <RefusedFiles refused={state.refused} />
          </>
        )}
      </div>
      {said === null && (
        <button type="button" className="button small" onClick={() => close(true)}>
          {t('common.close')}
        </button>
      )}
    </div>
  )
}

function sayings(kind: string, isOver: boolean) {
  if (isOver) return 'enclosures.drop' as const
  return kind === 'working' ? ('enclosures.working' as const) : null
}

function isTypedIn(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches('input, textarea, [contenteditable]')
}
