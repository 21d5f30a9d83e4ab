import { useMemo } from 'react'
import { removeAll } from '#letter/draft/change-sentence'
import type { Draft, Words } from '#letter/draft/draft'
import type { FormRules } from '#letter/form/form-rules'
import { leaveOut } from '#letter/form/leave-out'
import { sentOf } from '#letter/draft/sent'
import { needsAgreement } from '#letter/parent/agreement'
import type { Letter } from '#letter/parts/letter'
import { languageOf } from '#locales/registry'
import { useApp } from '../app/app-context'
import { useChange } from '../app/use-change'
import { useTranslation } from '../app/words'

type Props = Readonly<{ draft: Draft; letter: Letter; rules: FormRules; onLeft: () => void }>

/** The sentences without which the letter fits, to be left out of it in one step; nothing where there is no such way, or it was sent. */
export function FormOut({ draft, letter, rules, onLeft }: Props) {
  const { t } = useTranslation()
  const { announce, settings, today } = useApp()
  const change = useChange()
  const isSent = sentOf(draft) !== null
  const out = useMemo(
    () => (isSent ? [] : (leaveOut(letter, rules, languageOf(letter.convention), today) ?? [])),
    [isSent, letter, rules, today],
  )
  const count = out.length
  if (count === 0) return null

  const leave = () => {
    onLeft()
    change((words: Words) => removeAll(words, out))
    announce(t('form.out.done'))
  }
  return (
    <div className="form-out">
      <p>{t('form.out.lead', { count })}</p>
      <ul>
        {out.map(({ id, text, origin }) => (
          <li key={id}>
            <span lang={letter.language}>{text}</span> {origin === 'app' && <em>({t('form.out.byApp')})</em>}
          </li>
        ))}
      </ul>
      {needsAgreement(draft, settings.child) && <p>{t('form.out.again')}</p>}
      <div className="row">
        <button type="button" className="button small" onClick={leave}>
          {t('form.out.action', { count })}
        </button>
      </div>
    </div>
  )
}
