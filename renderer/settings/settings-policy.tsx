import { useEffect, useState } from 'react'
import type { PolicyFault, PolicyTold } from '#electron/bridge/settings-calls'
import { useApp } from '../app/app-context'
import { useTranslation } from '../app/words'
import { Icon } from '../controls/icon'

/** What does not count in the policy of the computer, told where its effect is looked for; nothing where all of it does. */
export function SettingsPolicy() {
  const { t } = useTranslation()
  const { bridge } = useApp()
  const [told, setTold] = useState<PolicyTold | null>(null)
  useEffect(() => void bridge.policyTold().then(setTold), [bridge])
  if (!told || told.faults.length === 0) return null
  const lineOf = (fault: PolicyFault) => {
    if (fault.kind === 'unreadable') return t('keeping.policy.unreadable')
    if (fault.kind === 'no-folder') return t('keeping.policy.noFolder', { folder: fault.folder })
    const { key } = fault
    return t(fault.kind === 'unknown-key' ? 'keeping.policy.unknownKey' : 'keeping.policy.wrongValue', { key })
  }
  return (
    <section>
      <div className="notice">
        <Icon name="warning" />
        <div className="notice-words">
          <strong>{t('keeping.policy.faults')}</strong>
          <ul>
            {told.faults.map((fault) => (
              <li key={lineOf(fault)}>{lineOf(fault)}</li>
            ))}
          </ul>
          <p>{t('keeping.policy.tell', { path: told.path })}</p>
        </div>
      </div>
    </section>
  )
}
