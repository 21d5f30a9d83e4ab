import { useMemo, useState } from 'react'
import { badgeAlong } from '#letter/draft/can-carry-badge'
import type { Draft } from '#letter/draft/draft'
import { sentOf } from '#letter/draft/sent'
import { addressesOf } from '#letter/email/addresses-of'
import { mailtoUrl } from '#letter/email/mailto'
import type { Letter } from '#letter/parts/letter'
import { useApp } from '../app/app-context'
import { useTranslation } from '../app/words'
import { Icon } from '../controls/icon'
import { TextField } from '../controls/text-field'
import { ExitResult } from '../outcome/exit-result'
import { useExit } from '../outcome/use-exit'
import { ByHandPart } from '../by-hand/by-hand-part'
import { emailDoubt } from '../party/email-doubt'
import { useParty } from '../party/use-party'
import { fileHint, linkHint } from './mail-hints'
import { OtherMail } from './other-mail'

type Props = Readonly<{ draft: Draft; letter: Letter }>

/** The message in the mail app: as a link, or, where something goes along or the letter is long, in a file that carries it all. */
export function EmailWay({ draft, letter }: Props) {
  const { t } = useTranslation()
  const { bridge } = useApp()
  const [state, run] = useExit()
  const { id } = draft
  const address = addressesOf(letter.email)
    .map(({ read }) => read)
    .join(', ')
  const isLong = useMemo(() => mailtoUrl(letter) === null, [letter])
  const hasMore = letter.enclosed.length > 0 || letter.handwritten !== undefined || badgeAlong(draft) !== null
  const inFile = hasMore || isLong
  const kind = inFile ? 'mail-file' : 'mail-app'
  const say = (what: string) =>
    what === 'mail-file' && state.kind === 'done' && state.produced
      ? t('send.mail-file.after', state.produced)
      : t('send.mail-app.after')
  const why = hasMore ? 'more' : 'long'
  const hint = inFile ? fileHint(navigator.platform, t) : linkHint(letter, navigator.platform, t)
  return (
    <>
      {!sentOf(draft) && <MissingAddress draft={draft} isMissing={address === ''} />}
      <div className="row">
        <button
          type="button"
          className="button primary"
          aria-disabled={state.kind === 'working'}
          onClick={() => {
            if (state.kind === 'working') return
            run(kind, () => (inFile ? bridge.saveMailFile({ id, attach: 'pdf' }) : bridge.openMailApp({ id })))
          }}
        >
          <Icon name="mail" />
          {t(`send.${kind}.${address === '' ? 'action' : 'actionTo'}`, { address })}
        </button>
        {!sentOf(draft) && <ByHandPart draft={draft} say="add" />}
      </div>
      <p>
        {t(inFile ? `send.mail-file.${why}` : 'send.mail-app.before')} {hint}
      </p>
      <ExitResult id={id} state={state} after={say(state.kind === 'done' ? state.what : kind)} />
      <OtherMail draft={draft} letter={letter} inFile={inFile} />
    </>
  )
}

/** Where the address of the message is typed, if the letter had none when it came here. */
function MissingAddress({ draft, isMissing }: Readonly<{ draft: Draft; isMissing: boolean }>) {
  const { t } = useTranslation()
  const { field } = useParty(draft, 'recipient')
  const [isAsked, ask] = useState(isMissing)
  if (isMissing && !isAsked) ask(true)
  if (!isAsked) return null
  return (
    <TextField
      label={t('send.mail-app.address')}
      {...field('email')}
      type="email"
      width="beside"
      doubt={(text) => emailDoubt(text, t)}
    />
  )
}
