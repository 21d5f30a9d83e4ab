import type { Summary } from '#electron/bridge/shelf'
import { useApp } from '../app/app-context'
import { dateWords } from '../app/date-words'
import { useOpening } from '../app/open-letter'
import { useTranslation } from '../app/words'
import { Icon } from '../controls/icon'
import { overdue, things } from '../shelf/overdue'

/** The letter or the class that has waited longest past its day, in one line, and the way to it; nothing where none has. */
export function NoReply({ drafts }: { readonly drafts: readonly Summary[] }) {
  const { t } = useTranslation()
  const { act, bridge, settings, today } = useApp()
  const open = useOpening()
  const late = overdue(drafts, today)
  const [first] = late
  if (!first) return null
  const { pupil } = first
  const others = things(late) - 1
  const go = () =>
    pupil
      ? act({ kind: 'class', at: { kind: 'table', id: pupil.class } })
      : void open(bridge.openDraft({ id: first.id }))
  const date = dateWords(first.hoped ?? today, today, settings.language, t)
  return (
    <button type="button" className="no-reply" onClick={go}>
      <Icon name="mail" />
      <span>
        <strong>{t('home.noReply')}</strong>
        {[
          pupil?.title || first.recipient || first.title || t('drafts.untitled'),
          t('dates.hoped', { date }),
          ...(others > 0 ? [t('home.others', { count: others })] : []),
        ].map((said) => (
          <span key={said}>{said}</span>
        ))}
      </span>
      <Icon name="next" />
    </button>
  )
}
