import { useCallback, useState } from 'react'
import { setConvention } from '#letter/draft/change-draft'
import type { Draft } from '#letter/draft/draft'
import { languages, readLanguage } from '#locales/registry'
import { useChange } from '../app/use-change'

type LeftConvention = Readonly<{ id: string; from: string; to: string }>

/** Changes the convention of a letter, and remembers the one it left until told to forget it, or until it is back. */
export function useConvention({ id, convention }: Pick<Draft, 'id' | 'convention'>) {
  const changeDraft = useChange()
  const [left, setLeft] = useState<LeftConvention | null>(null)
  const change = useCallback(
    (to: string) => {
      const changed = () => {
        setLeft((before) => (before?.id === id && sameLanguage(before.from, to) ? null : { id, from: convention, to }))
        changeDraft((before) => setConvention(before, to))
      }
      void readLanguage(to).then(changed)
    },
    [changeDraft, id, convention],
  )
  const forget = useCallback(() => setLeft(null), [])
  return { from: left?.id === id && left.to === convention ? left.from : null, change, forget }
}

function sameLanguage(one: string, other: string): boolean {
  return languages.tagOf(one) === languages.tagOf(other)
}
