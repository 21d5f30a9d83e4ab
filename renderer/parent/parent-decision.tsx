import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Failed } from '#electron/bridge/outcome'
import type { Draft } from '#letter/draft/draft'
import { useApp } from '../app/app-context'
import { placeToWrite } from '../questions/place-to-write'
import { goHome } from '../app/open-letter'
import { ChildCheck } from '../party/child-check'
import { GrownUpDialog } from './grown-up-dialog'
import { Icon } from '../controls/icon'
import { ProblemWords } from '../outcome/notice'

/** The end of the parent's page: agree, go back to the letter, or leave it for now. */
export function ParentDecision({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation()
  const tools = useApp()
  const { act, announce, bridge, settings } = tools
  const [asking, setAsking] = useState(false)
  const [failed, setFailed] = useState<Failed | null>(null)
  const { id } = draft

  const agree = async () => {
    setAsking(false)
    const outcome = await bridge.agree({ id })
    if (outcome.kind === 'failed') return setFailed(outcome)
    announce(t('parent.decide.agreed'))
  }
  return (
    <section className="parent-part parent-decision" aria-labelledby="parent-decision">
      <h2 id="parent-decision">{t('parent.decide.title')}</h2>
      <p>{t('parent.decide.lead')}</p>
      <div className="row">
        <button
          type="button"
          className="button primary"
          onClick={() => (settings.child ? setAsking(true) : void agree())}
        >
          <Icon name="check" />
          {t('parent.decide.agree')}
        </button>
        <button type="button" className="button" onClick={() => act({ kind: 'go-to', at: placeToWrite(draft) })}>
          <Icon name="pen" />
          {t('parent.decide.back')}
        </button>
        <button type="button" className="button" onClick={() => void goHome(tools)}>
          {t('parent.decide.later')}
        </button>
      </div>
      <p className="field-hint">{t('parent.decide.laterHint')}</p>
      <div role="status">
        {failed && (
          <div className="result failed">
            <ProblemWords failed={failed} />
          </div>
        )}
      </div>
      <ChildCheck register={draft.register} hint={t('parent.decide.own')} />
      {asking && <GrownUpDialog purpose="agree" onPass={() => void agree()} onClose={() => setAsking(false)} />}
    </section>
  )
}
