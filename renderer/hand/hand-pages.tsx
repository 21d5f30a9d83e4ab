import { useState } from 'react'
import type { Draft } from '#letter/draft/draft'
import { handKinds, handSizes, usualHand, type HandChoice } from '#letter/hand/hand-choice'
import type { Letter } from '#letter/parts/letter'
import { useApp } from '../app/app-context'
import { useSettings } from '../app/use-settings'
import { useTranslation } from '../app/words'
import { Choice } from '../controls/choice'
import { Icon } from '../controls/icon'
import { ExitResult } from '../outcome/exit-result'
import { useExit } from '../outcome/use-exit'
import { HandSigns } from './hand-signs'
import './hand.css'

type Props = Readonly<{
  draft: Draft
  letter: Letter
  /** Whether it is a child who chooses. */
  toChild?: boolean
}>

/** What is on the pages to copy by hand, how large, for which hand, as it was chosen the last time; then printed, or made a PDF. */
export function HandPages({ draft, letter, toChild = false }: Props) {
  const { t } = useTranslation()
  const { bridge } = useApp()
  const { id, register } = draft
  const [{ hand }, changeSettings] = useSettings()
  const [choice, setChoice] = useState(() => hand[register] ?? usualHand(register))
  const [state, run] = useExit()
  const choose = (change: Partial<HandChoice>) => {
    const next = { ...choice, ...change }
    setChoice(next)
    void changeSettings({ hand: { ...hand, [register]: next } })
  }
  const isBusy = state.kind === 'working'
  const words = toChild ? 'hand.child' : 'hand'
  const look = toChild ? 'big-cards' : 'chips'
  const button = toChild ? 'button' : 'button small'
  const size = toChild ? 24 : 18
  const after = state.kind === 'done' && state.produced ? t('send.made', { ...state.produced }) : t(`${words}.printed`)
  return (
    <div className="hand-pages">
      <Choice
        legend={t(`${words}.kind`)}
        look={look}
        options={handKinds.map((value) => ({ value, label: t(`${words}.kinds.${value}`) }))}
        chosen={choice.kind}
        onChoose={({ value }) => choose({ kind: value })}
      />
      <Choice
        legend={t(`${words}.size`)}
        look={look}
        options={handSizes.map((value) => ({ value, label: t(`${words}.sizes.${value}`) }))}
        chosen={choice.size}
        onChoose={({ value }) => choose({ size: value })}
      />
      <label className="check">
        <input
          type="checkbox"
          checked={choice.writesWith === 'left'}
          onChange={({ target }) => choose({ writesWith: target.checked ? 'left' : 'right' })}
        />
        <span>
          {t(`${words}.left`)}
          {choice.writesWith === 'left' && <span className="field-hint">{t(`${words}.leftHint`)}</span>}
        </span>
      </label>
      <HandSigns letter={letter} words={words} />
      <div className="row">
        <button
          type="button"
          className={toChild ? `${button} primary` : button}
          data-first
          aria-disabled={isBusy}
          onClick={() => !isBusy && run('print', () => bridge.printHand({ id, ...choice }))}
        >
          <Icon name="print" size={size} />
          {t(`${words}.print`)}
        </button>
        <button
          type="button"
          className={button}
          aria-disabled={isBusy}
          onClick={() => !isBusy && run('pdf', () => bridge.saveHand({ id, ...choice }))}
        >
          <Icon name="pdf" size={size} />
          {t(`${words}.pdf`)}
        </button>
      </div>
      <ExitResult id={id} state={state} after={after} />
    </div>
  )
}
