import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Letter } from '#letter/parts/letter'
import { mailtoUrl } from '#letter/email/mailto'
import { webmails, webmailUrl } from '#letter/email/webmail'
import { useApp } from '../app/app-context'
import { CopyWay } from './copy-way'
import { EnclosedReminder } from '../enclosed/enclosed-reminder'
import { Way } from '../controls/way'
import { MailFileWay } from './mail-file-way'
import { MailWay } from './mail-way'
import './send.css'

/** The ways of e-mail that fit this letter. */
export function MailWays({ id, letter }: { readonly id: string; readonly letter: Letter }) {
  const { t } = useTranslation()
  const { bridge } = useApp()
  const tooLong = useMemo(() => tooLongFor(letter), [letter])
  return (
    <Way icon="mail" title={t('send.mail.title')} lead={t('send.mail.before')}>
      <EnclosedReminder id={id} letter={letter} />
      <ul className="stack mail-ways">
        <MailWay id={id} way="mail-app" tooLong={tooLong['mail-app']} ask={() => bridge.openMailApp({ id })} />
        <MailFileWay id={id} />
        {webmails.map((one) => (
          <MailWay
            key={one}
            id={id}
            way={one}
            tooLong={tooLong[one]}
            ask={() => bridge.openWebmail({ id, webmail: one })}
          />
        ))}
        <CopyWay id={id} />
      </ul>
    </Way>
  )
}

/** Whether the letter is too long to be carried by the address that each way opens. */
function tooLongFor(letter: Letter) {
  return {
    'mail-app': mailtoUrl(letter) === null,
    gmail: webmailUrl(letter, 'gmail') === null,
    outlook: webmailUrl(letter, 'outlook') === null,
  } as const
}
