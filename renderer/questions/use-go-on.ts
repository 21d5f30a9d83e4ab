import { useState } from 'react'
import type { Draft } from '#letter/draft/draft'
import { questionsOf } from '#letter/draft/questions'
import { useApp } from '../app/app-context'
import { focusAtEnd } from './focus-at-end'
import { isAnswered } from '#letter/draft/is-answered'
import { useTranslation } from '../app/words'

const words = { adult: 'write.missing', child: 'child.write.missing' } as const

/** The way on from the question at this place of those asked; an essential one without an answer stays, and says what is missing. */
export function useGoOn(draft: Draft, index: number, register: Draft['register']) {
  const { t } = useTranslation()
  const { act, announce } = useApp()
  const [stayed, setStayed] = useState(false)
  const asked = questionsOf(draft)
  const question = asked[index]
  const lacks = question !== undefined && question.essential && !isAnswered(draft, question)
  const goOn = () => {
    if (!lacks) return act({ kind: 'go-to', at: asked[index + 1]?.id ?? 'send' })
    setStayed(true)
    announce(t(words[register]))
    focusAtEnd(document.querySelector<HTMLElement>('[data-first]'))
  }
  return { goOn, missing: stayed && lacks ? t(words[register]) : null }
}
