import { useState } from 'react'
import { readsDifferently } from '#letter/compose/reads'
import type { Draft } from '#letter/draft/draft'
import { languageOf } from '#locales/registry'
import { useTranslation } from '../app/words'

/** What reads differently since an update of the app, told when the letter is opened, until it is read. */
export function ReadsDifferently({ draft }: Readonly<{ draft: Draft }>) {
  const { t } = useTranslation()
  const [found, setFound] = useState(() => readsDifferently(draft, languageOf(draft.convention)))
  return (
    <div className="carry-over" role="status">
      {found && (
        <>
          <div>
            <p>{t(found === 'earlier' ? 'reads.earlier' : 'reads.differently')}</p>
            {found !== 'earlier' && (
              <dl>
                <Lines title={t('reads.before')} lines={found.before} />
                <Lines title={t('reads.now')} lines={found.now} />
              </dl>
            )}
          </div>
          <button type="button" className="button small quiet" onClick={() => setFound(null)}>
            {t('carryOver.close')}
          </button>
        </>
      )}
    </div>
  )
}

function Lines({ title, lines }: Readonly<{ title: string; lines: readonly string[] }>) {
  if (lines.length === 0) return null
  return (
    <>
      <dt>{title}</dt>
      {lines.map((line) => (
        <dd key={line}>{line}</dd>
      ))}
    </>
  )
}
