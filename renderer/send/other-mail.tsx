import { useId, useMemo, useState } from 'react'
import { documentFormats, emailParts } from '#electron/bridge/sending-values'
import { badgeAlong } from '#letter/draft/can-carry-badge'
import type { Draft } from '#letter/draft/draft'
import { mailtoUrl } from '#letter/email/mailto'
import { webmails, webmailUrl } from '#letter/email/webmail'
import type { Letter } from '#letter/parts/letter'
import { useApp } from '../app/app-context'
import { useTranslation, type TFunction } from '../app/words'
import { BadgeFiles } from '../badge/badge-files'
import { EnclosedReminder } from '../enclosed/enclosed-reminder'
import { ExitResult } from '../outcome/exit-result'
import { useExit, type ExitState } from '../outcome/use-exit'
import { webmailHint } from './mail-hints'

type Props = Readonly<{
  draft: Draft
  letter: Letter
  /** Whether the way offered first is the file: the link to the mail app is then one of these. */
  inFile: boolean
}>

/** The other ways of e-mail, one click away: pages of the web, files, the clipboard. What they don't carry is named. */
export function OtherMail(props: Props) {
  const { t } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  return (
    <details className="more other-mail" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('send.other.title')}</summary>
      {isOpen && <OtherWays {...props} />}
    </details>
  )
}

function OtherWays({ draft, letter, inFile }: Props) {
  const { t } = useTranslation()
  const { bridge } = useApp()
  const [state, run] = useExit()
  const tooLong = useId()
  const { id } = draft
  const links = useMemo(() => linksOf(letter), [letter])
  const after = afterWords(state, letter, t)
  const offered = inFile ? links : links.filter(({ way }) => way !== 'mail-app')
  return (
    <div className="stack">
      <EnclosedReminder id={id} letter={letter}>
        {badgeAlong(draft) && <BadgeFiles id={id} />}
      </EnclosedReminder>
      {links.some(({ isTooLong }) => isTooLong) && <p id={tooLong}>{t('send.other.tooLong')}</p>}
      <div className="row">
        {offered.map(({ way, isTooLong }) => (
          <button
            key={way}
            type="button"
            className="button small"
            aria-disabled={isTooLong || state.kind === 'working'}
            aria-describedby={isTooLong ? tooLong : undefined}
            onClick={() => {
              if (isTooLong || state.kind === 'working') return
              run(way, () =>
                way === 'mail-app' ? bridge.openMailApp({ id }) : bridge.openWebmail({ id, webmail: way }),
              )
            }}
          >
            {t(`send.other.${way}`)}
          </button>
        ))}
        {documentFormats.map((attach) => (
          <button
            key={attach}
            type="button"
            className="button small"
            aria-disabled={state.kind === 'working'}
            onClick={() => state.kind !== 'working' && run('mail-file', () => bridge.saveMailFile({ id, attach }))}
          >
            {t(`send.other.file.${attach}`)}
          </button>
        ))}
        {emailParts.map((part) => (
          <button
            key={part}
            type="button"
            className="button small"
            onClick={() => run(part, () => bridge.copyText({ id, part }))}
          >
            {t(`send.copy.${part}`)}
          </button>
        ))}
      </div>
      <ExitResult id={id} state={state} after={after} />
    </div>
  )
}

function linksOf(letter: Letter) {
  return [
    { way: 'mail-app' as const, isTooLong: mailtoUrl(letter) === null },
    ...webmails.map((way) => ({ way, isTooLong: webmailUrl(letter, way) === null })),
  ]
}

/** What is said once a way has done its part. */
function afterWords(state: ExitState, letter: Letter, t: TFunction): string {
  if (state.kind !== 'done') return ''
  switch (state.what) {
    case 'subject':
      return t('send.copy.afterSubject')
    case 'body':
      return t('send.copy.afterBody')
    case 'mail-file':
      return t('send.mail-file.after', state.produced ?? {})
    case 'mail-app':
      return t('send.mail-app.after')
    default:
      return [t('send.other.after'), webmailHint(letter, state.what, t)].join(' ').trimEnd()
  }
}
