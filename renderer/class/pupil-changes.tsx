import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failed } from '#electron/bridge/outcome'
import type { Pupil } from '#letter/draft/draft'
import { signsAs } from '#letter/class/number-doubles'
import { useApp } from '../app/app-context'
import { useChange } from '../app/use-change'
import { Icon } from '../controls/icon'
import { FailedNotice } from '../outcome/notice'
import { NameForm } from './name-form'

type Props = Readonly<{ id: string; pupil: Pupil; onRemoved: (removed: RemovedPupil) => void }>

/** A letter that was taken out of its class, to be put back. */
export type RemovedPupil = Readonly<{ id: string; name: string }>

/** What an adult changes of a pupil later: a name that was wrong is corrected, the letter of one who left is taken out. */
export function PupilChanges({ id, pupil, onRemoved }: Props) {
  const { t } = useTranslation()
  const { act, announce, bridge } = useApp()
  const change = useChange()
  const [failed, setFailed] = useState<Failed | null>(null)
  const correct = async (name: string) => {
    const outcome = await bridge.renamePupil({ id, name })
    if (outcome.kind === 'failed') return outcome
    // A child who signs in another way goes on to.
    change((words) =>
      words.id === id && signsAs(words.writer.name, pupil.name)
        ? { ...words, writer: { ...words.writer, name } }
        : words,
    )
    announce(t('class.pupil.corrected', { name }))
    act({ kind: 'shelf', shelf: await bridge.listDrafts() })
    return null
  }
  const remove = async () => {
    await bridge.leaveDraft()
    const outcome = await bridge.deleteDraft({ id })
    if (outcome.kind === 'failed') return setFailed(outcome)
    act({ kind: 'close', shelf: await bridge.listDrafts() })
    onRemoved({ id, name: pupil.name })
  }
  return (
    <div className="row">
      <NameForm icon="pen" ask={t('class.pupil.correct')} go={t('class.pupil.go')} name={pupil.name} onGive={correct} />
      <button type="button" className="button quiet" onClick={() => void remove()}>
        <Icon name="bin" />
        {t('class.pupil.remove')}
      </button>
      <FailedNotice failed={failed} />
    </div>
  )
}
