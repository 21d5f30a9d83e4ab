import { useMemo, useRef } from 'react'
import { restore } from '#letter/draft/change-sentence'
import type { Draft, Words } from '#letter/draft/draft'
import { keptAside, putBack, type Aside } from '#letter/compose/kept-aside'
import { languageOf } from '#locales/registry'
import { useApp } from '../app/app-context'
import { useChange } from '../app/use-change'
import { useTranslation } from '../app/words'

/** What was taken out of the letter, to be put back at any time. */
export function KeptAside({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation()
  const { announce, today } = useApp()
  const changeDraft = useChange()
  const title = useRef<HTMLHeadingElement>(null)
  const asides = useMemo(() => keptAside(draft, languageOf(draft.convention), today), [draft, today])
  if (asides.length === 0) return null

  const change = (how: (words: Words) => Words) => {
    title.current?.focus()
    changeDraft(how)
    announce(t('sentence.restored'))
  }
  const back = (aside: Aside) => (before: Words) =>
    aside.kind === 'removed' ? restore(before, aside.id) : putBack(before, aside, languageOf(before.convention))

  return (
    <section className="aside" aria-labelledby="aside-title">
      <h2 id="aside-title" ref={title} tabIndex={-1}>
        {t('aside.title')}
      </h2>
      <p>{t('aside.hint')}</p>
      <ul>
        {asides.map((aside) => (
          <li key={aside.id}>
            <div>
              <q lang={draft.convention}>{aside.text}</q>
              <small>{t(aside.kind === 'removed' ? 'aside.removed' : 'aside.kept')}</small>
            </div>
            <button
              type="button"
              className="button small"
              aria-label={t('aside.restoreNamed', { text: aside.text })}
              onClick={() => change(back(aside))}
            >
              {t('aside.restore')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
