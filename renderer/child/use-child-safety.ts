import { useEffect, useState } from 'react'
import { check } from '#letter/check/check'
import type { Draft } from '#letter/draft/draft'
import type { Letter } from '#letter/parts/letter'
import type { Remark } from '#letter/check/remark'
import { languageOf, languages } from '#locales/registry'
import type { Reason } from '#letter/language/reasons'
import { useApp } from '../app/app-context'

const pause = 400

/**
 * What a child had better not tell a stranger, looked for once the child pauses, and told at the question that it answers;
 * null where there is nothing.
 */
export function useChildSafety(draft: Draft, letter: Letter): Remark | null {
  const { settings, today } = useApp()
  const { language } = settings
  const [found, setFound] = useState<Remark | null>(null)
  useEffect(() => {
    let isCurrent = true
    const look = async () => {
      await languages.load(language, 'remarks')
      await languages.load(languages.tagOf(draft.convention), 'check')
      if (!isCurrent) return
      const remarks = check({ ...draft, register: 'child' }, letter, languageOf(draft.convention), today)
      const here = remarks.filter(({ question }) => question === null || question === draft.at)
      setFound(here.find(isForSafety) ?? null)
    }
    const wait = setTimeout(() => void look(), pause)
    return () => {
      isCurrent = false
      clearTimeout(wait)
    }
  }, [draft, language, letter, today])
  return found
}

/** The reasons told to a child at once. */
export const safety: readonly Reason[] = [
  ...(['child-home', 'child-phone', 'child-school', 'child-age', 'child-handle', 'child-alone'] as const),
  ...(['card', 'health-number', 'social-number', 'bank-account', 'password'] as const),
]

/** Whether a remark keeps a child safe. The others are about a better letter: they wait for the parent's page. */
export function isForSafety({ reason }: Remark): boolean {
  return safety.some((one) => one === reason)
}
