import type { Draft } from '#letter/draft/draft'
import { useApp } from '../app/app-context'
import { goHome } from '../app/open-letter'
import { useTranslation } from '../app/words'
import { ChildCheck } from '../party/child-check'
import { AgreeRow } from './agree-row'

/** The end of the parent's page: agree, go back to the letter, or leave it for now. */
export function ParentDecision({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation()
  const tools = useApp()
  return (
    <section className="parent-part parent-decision" aria-labelledby="parent-decision">
      <h2 id="parent-decision">{t('parent.decide.title')}</h2>
      <p>{t('parent.decide.lead')}</p>
      <AgreeRow
        draft={draft}
        agreed={t('parent.decide.agreed')}
        write={t('parent.decide.back')}
        isAsked={tools.settings.child}
      >
        <button type="button" className="button" onClick={() => void goHome(tools)}>
          {t('parent.decide.later')}
        </button>
      </AgreeRow>
      <p className="field-hint">{t('parent.decide.laterHint')}</p>
      <ChildCheck register={draft.register} hint={t('parent.decide.own')} />
    </section>
  )
}
