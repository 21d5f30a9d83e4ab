import { useMemo, useRef } from 'react'
import type { Draft } from '#letter/draft/draft'
import { formPieces, formWhole } from '#letter/form/form-pieces'
import { formSubject } from '#letter/form/form-lines'
import type { Letter } from '#letter/parts/letter'
import { useTranslation } from '../app/words'
import { FormCounting } from './form-counting'
import { FormLimit } from './form-limit'
import { FormOut } from './form-out'
import { FormPieces } from './form-pieces'
import { FormSubject } from './form-subject'
import { anyForm, useFormRules } from './held-rules'
import { useNumber } from './use-number'
import './form.css'

type Props = Readonly<{ draft: Draft; letter: Letter }>

/** The letter as a web form or a chat takes it: its limit, then the text to paste, piece by piece where it is longer. */
export function FormWay({ draft, letter }: Props) {
  const { t } = useTranslation()
  const number = useNumber()
  const [rules, setRules] = useFormRules()
  const count = useRef<HTMLParagraphElement>(null)
  const whole = useMemo(() => formWhole(letter, rules), [letter, rules])
  const cut = useMemo(() => formPieces(letter, rules), [letter, rules])
  const over = whole.count - rules.most
  const state = rules.most === anyForm.most ? 'any' : over > 0 ? 'over' : 'fits'
  const numbers = { number: number(whole.count), most: number(rules.most), over: number(over) }
  const subject = formSubject(letter, rules)
  return (
    <div className="form-way">
      <FormLimit rules={rules} none={anyForm.most} onRules={setRules} />
      <p ref={count} className="form-count" role="status" tabIndex={-1} data-state={state}>
        {t(`form.count.${state}`, numbers)}
      </p>
      {state === 'over' && (
        <FormOut draft={draft} letter={letter} rules={rules} onLeft={() => count.current?.focus()} />
      )}
      {subject !== '' && <FormSubject id={draft.id} rules={rules} subject={subject} />}
      <FormPieces
        key={cut.pieces.map(({ text }) => text).join('\f')}
        id={draft.id}
        letter={letter}
        rules={rules}
        cut={cut}
      />
      <FormCounting rules={rules} onRules={setRules} />
    </div>
  )
}
