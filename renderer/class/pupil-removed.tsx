import { useEffect, useRef } from 'react'
import { useTranslation } from '../app/words'
import { useApp } from '../app/app-context'
import { useUndoKeys } from '../app/use-undo-keys'
import { Icon } from '../controls/icon'
import type { RemovedPupil } from './pupil-changes'

type Props = Readonly<{ removed: RemovedPupil; onPutBack: (id: string) => void }>

/** Says whose letter was taken out of the class, and offers it back until it is there again, for as long as the class is looked at. */
export function PupilRemoved({ removed: { id, name }, onPutBack }: Props) {
  const { t } = useTranslation()
  const { act, announce, bridge } = useApp()
  const said = useRef<HTMLParagraphElement>(null)
  useEffect(() => said.current?.focus(), [])
  const isAsked = useRef(false)
  const putBack = async () => {
    if (isAsked.current) return
    isAsked.current = true
    const outcome = await bridge.restoreDraft({ id })
    isAsked.current = outcome.kind === 'done'
    if (outcome.kind === 'failed') return act({ kind: 'notice', notice: outcome })
    announce(t('drafts.takenBack', { title: name }))
    onPutBack(id)
    act({ kind: 'shelf', shelf: await bridge.listDrafts() })
  }
  useUndoKeys(() => void putBack(), noRedo)
  return (
    <div className="notice" role="status">
      <Icon name="info" />
      <p ref={said} className="notice-words" tabIndex={-1}>
        {t('class.pupil.removed', { name })}
      </p>
      <button type="button" className="button small" onClick={() => void putBack()}>
        <Icon name="undo" size={18} />
        {t('drafts.takeBack')}
      </button>
    </div>
  )
}

function noRedo(): void {
  // There is nothing to do again: the way to take it out is in the letter.
}
