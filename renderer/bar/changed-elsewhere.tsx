import { useEffect, useState } from 'react'
import { versions, type Elsewhere, type Version } from '#electron/bridge/elsewhere'
import type { Draft } from '#letter/draft/draft'
import { sentOf } from '#letter/draft/sent'
import { useApp } from '../app/app-context'
import { whenWords } from '../app/when-words'
import { useTranslation } from '../app/words'
import { Icon } from '../controls/icon'
import { OtherVersion } from './other-version'

type Props = Readonly<{ draft: Draft; elsewhere: Elsewhere }>

/** Tells calmly that the open letter was changed elsewhere, and lets the person choose. One that was sent is not put aside. */
export function ChangedElsewhere({ draft, elsewhere: { id, other } }: Props) {
  const { t } = useTranslation()
  const { act, announce, bridge, settings, today } = useApp()
  const [isReading, setReading] = useState(false)
  const words = `elsewhere.${draft.register}` as const
  const title = t(`${words}.title`, { when: whenWords(other.changed, today, settings.language, t) })
  useEffect(() => announce(title), [announce, title])

  const [sentHere, sentThere] = [sentOf(draft) !== null, sentOf(other) !== null]
  const isSentOnce = sentHere !== sentThere
  const sent: Version = sentHere ? 'mine' : 'other'
  const lead = sentHere ? 'sentHere' : 'sentThere'

  const choose = async (version: Version) => {
    const outcome = await bridge.settleElsewhere({ id, version })
    if (outcome.kind === 'failed') return act({ kind: 'notice', notice: outcome })
    // The buttons go: back to what one was at.
    document.querySelector<HTMLElement>('main :is([data-first], h1[tabindex])')?.focus()
    act({ kind: 'settled', id, version, draft: outcome.draft })
    announce(t(`${words}.kept.${version}`))
  }

  return (
    <section className="notice elsewhere" aria-labelledby="elsewhere">
      <Icon name="copy" />
      <div className="notice-words">
        <strong id="elsewhere">{title}.</strong>
        <p>{t(`${words}.${isSentOnce ? lead : 'lead'}`)}</p>
      </div>
      <div className="row">
        {versions
          .filter((version) => !isSentOnce || version === sent || version === 'both')
          .map((version) => (
            <button key={version} type="button" className="button small" onClick={() => void choose(version)}>
              {t(`${words}.${version}`)}
            </button>
          ))}
        <button type="button" className="button small quiet" onClick={() => setReading(true)}>
          {t(`${words}.see`)}
        </button>
      </div>
      {isReading && <OtherVersion draft={other} onClose={() => setReading(false)} />}
    </section>
  )
}
