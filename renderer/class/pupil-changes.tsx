import { useState } from 'react'
import type { Failed } from '#electron/bridge/outcome'
import type { Pupil, Words } from '#letter/draft/draft'
import { signsAs } from '#letter/class/number-doubles'
import { useApp } from '../app/app-context'
import { goHome } from '../app/open-letter'
import { useTranslation } from '../app/words'
import { Icon } from '../controls/icon'
import { FailedNotice } from '../outcome/notice'
import { NameForm } from './name-form'

type Props = Readonly<{
  id: string
  pupil: Pupil
  /** How the letter is signed. */
  writer: string
  onRemoved: (removed: RemovedPupil) => void
}>

/** A letter that was taken out of its class, to be put back; `title` is that of the class. */
export type RemovedPupil = Readonly<{ id: string; name: string; title: string }>

/** What an adult changes of a pupil later: a name that was wrong is corrected, the letter of one who left is taken out. */
export function PupilChanges({ id, pupil, writer, onRemoved }: Props) {
  const { t } = useTranslation()
  const tools = useApp()
  const { act, announce, bridge } = tools
  const [failed, setFailed] = useState<Failed | null>(null)
  // The number that tells a name from others is the list's.
  const own = signsAs(writer, pupil.name) ? writer : pupil.name
  const correct = async (given: string) => {
    if (given === own) return null
    const outcome = await bridge.renamePupil({ id, name: given })
    if (outcome.kind === 'failed') return outcome
    const { name, signed } = outcome
    // A child who signs in another way goes on to. The name in the list comes back by no key either.
    const change = (words: Words) =>
      words.id === id && signsAs(words.writer.name, pupil.name) && words.writer.name !== signed
        ? { ...words, writer: { ...words.writer, name: signed } }
        : words
    act({ kind: 'amend', change })
    announce(t('class.pupil.corrected', { name }))
    act({ kind: 'shelf', shelf: await bridge.listDrafts() })
    return null
  }
  const remove = async () => {
    // It stays open until it is gone: where it can't be taken out, it is written in as before.
    const outcome = await bridge.deleteDraft({ id })
    if (outcome.kind === 'failed') return setFailed(outcome)
    onRemoved({ id, name: pupil.name, title: pupil.title })
    await goHome(tools)
  }
  return (
    <div className="row">
      <NameForm icon="pen" ask={t('class.pupil.correct')} go={t('class.pupil.go')} name={own} onGive={correct} />
      <button type="button" className="button quiet" onClick={() => void remove()}>
        <Icon name="bin" />
        {t('class.pupil.remove')}
      </button>
      <FailedNotice failed={failed} />
    </div>
  )
}
