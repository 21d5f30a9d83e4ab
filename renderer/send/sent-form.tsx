import { useState } from 'react'
import { documentFormats } from '#electron/bridge/sending-values'
import { longestTracking, sendings, type Sending } from '#letter/draft/correspondence'
import type { Draft, Exit } from '#letter/draft/draft'
import { useApp } from '../app/app-context'
import { useTranslation } from '../app/words'
import { KeepForm } from './keep-form'
import type { WayOut } from './way-out'
import { Choice } from '../controls/choice'
import { Labelled } from '../controls/labelled'

// A registered letter goes by mail, and has its number.
const ways = sendings.flatMap((way): Told[] => (way === 'post' ? [way, 'registered'] : [way]))
type Told = Sending | 'registered'

/** Asks how and when the letter left. */
export function SentForm({ draft, way, onLater }: Readonly<{ draft: Draft; way: WayOut; onLater: () => void }>) {
  const { t } = useTranslation()
  const { bridge } = useApp()
  const { id } = draft
  const [how, setHow] = useState<Told>(() => likely(draft.history.findLast((one) => one.kind === 'left')?.how, way))

  const [number, setNumber] = useState('')
  const isRegistered = how === 'registered'

  const keep = (on: string) =>
    bridge.markSent(isRegistered ? { id, how: 'post', on, registered: { number: number.trim() } } : { id, how, on })

  return (
    <KeepForm keepLabel={t('sent.keep')} onKeep={keep} onLater={onLater}>
      <Choice
        look="chips"
        legend={t('sent.how.title')}
        options={ways.map((value) => ({ value, label: t(`sent.how.${value}`) }))}
        chosen={how}
        onChoose={({ value }) => setHow(value)}
      />
      {isRegistered && (
        <Labelled label={t('sent.how.number')} optional>
          {(ties) => (
            <input
              {...ties}
              className="input"
              type="text"
              value={number}
              maxLength={longestTracking}
              autoComplete="off"
              spellCheck={false}
              onChange={({ target }) => setNumber(target.value)}
            />
          )}
        </Labelled>
      )}
    </KeepForm>
  )
}

/** The way in which a letter goes most often, once it was made so; a document and what is copied go the way that is open. */
function likely(made: Exit | undefined, way: WayOut): Sending {
  if (made === 'print') return 'post'
  const isForAnyWay = made === 'copy' || documentFormats.some((format) => format === made)
  return isForAnyWay ? sendingOf[way] : 'email'
}

const sendingOf = { email: 'email', post: 'post', form: 'website' } as const
