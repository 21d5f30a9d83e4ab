import { useState } from 'react'
import type { FormPieces as CutLetter } from '#letter/form/form-pieces'
import type { FormRules } from '#letter/form/form-rules'
import type { Letter } from '#letter/parts/letter'
import { useApp } from '../app/app-context'
import { useTranslation } from '../app/words'
import { Icon } from '../controls/icon'
import { Labelled } from '../controls/labelled'
import { ExitResult } from '../outcome/exit-result'
import { useExit } from '../outcome/use-exit'
import { useNumber } from './use-number'

type Props = Readonly<{ id: string; letter: Letter; rules: FormRules; cut: CutLetter }>

/** The text to paste, whole, or one piece at a time: once it is copied, the next one comes by itself. */
export function FormPieces({ id, letter, rules, cut }: Props) {
  const { t } = useTranslation()
  const { bridge } = useApp()
  const number = useNumber()
  const [at, setAt] = useState(0)
  const [state, run] = useExit()
  const { pieces } = cut
  const total = pieces.length
  const piece = pieces[at]
  if (!piece) return null
  const isOne = total === 1

  const copy = async () => {
    const outcome = await bridge.copyForForm({ id, rules, part: at })
    if (outcome.kind === 'done' && at < total - 1) setAt(at + 1)
    return outcome
  }
  const named = t('form.pieces.name', { number: at + 1, total, characters: number(piece.count) })
  const copied = state.kind === 'done' ? Number(state.what) : 0
  const next = copied === total ? t('form.pieces.last') : t('form.pieces.next', { number: copied })
  return (
    <div className="form-pieces">
      {!isOne && <h3>{t('form.pieces.title', { total })}</h3>}
      {cut.isAskCut && <p className="field-problem">{t('form.pieces.askCut')}</p>}
      {cut.isSentenceCut && <p className="field-problem">{t('form.pieces.sentenceCut')}</p>}
      <Labelled label={isOne ? t('form.pieces.text') : named} unseen={isOne}>
        {(ties) => (
          <textarea
            {...ties}
            className="input form-text"
            readOnly
            lang={letter.language}
            dir={letter.direction}
            value={piece.text}
          />
        )}
      </Labelled>
      <div className="row">
        <button
          type="button"
          className="button primary"
          // The second click of a double click would copy the next piece over this one.
          onClick={({ detail }) => detail < 2 && state.kind !== 'working' && run(String(at + 1), copy)}
        >
          <Icon name="copy" />
          {isOne ? t('form.pieces.copyAll') : t('form.pieces.copy', { number: at + 1, total })}
        </button>
        {at > 0 && (
          <button type="button" className="button small quiet" onClick={() => setAt(at - 1)}>
            {t('form.pieces.before', { number: at })}
          </button>
        )}
      </div>
      <ExitResult id={id} state={state} after={isOne ? t('send.copy.afterBody') : next} />
    </div>
  )
}
