import { useCallback, useEffect, useRef, useState } from 'react'
import type { Draft } from '#letter/draft/draft'
import type { Remark } from '#letter/check/remark'
import { useApp } from '../app/app-context'
import { spellingReason } from './spelling-remarks'
import type { Alike } from './word-corrections'

/** More at once would keep the dictionaries from what is asked next. */
const most = 12

const none: ReadonlyMap<string, readonly string[]> = new Map()

/** The words of the dictionary that look like those that it does not have, asked for once each. A child is offered none; the adult who sends is. */
export function useAlike({ id, convention, register, at }: Draft, all: readonly Remark[]): Alike {
  const { bridge } = useApp()
  const asked = useRef(new Set<string>())
  const [known, setKnown] = useState(none)
  const isChilds = register === 'child' && at !== 'send'
  useEffect(() => {
    if (isChilds) return
    const ask = async (word: string, key: string) => {
      const answer = await bridge.suggestSpelling({ id, word })
      return [key, answer.kind === 'done' ? answer.suggestions : []] as const
    }
    const words = all.flatMap(({ reason, words: { said } }) => (reason === spellingReason && said ? [said] : []))
    const unknown = [...new Set(words)].filter((word) => !known.has(keyOf(convention, word)))
    const isAsking = unknown.some((word) => asked.current.has(keyOf(convention, word)))
    if (isAsking || unknown.length === 0) return
    const unasked = unknown.slice(0, most)
    for (const word of unasked) asked.current.add(keyOf(convention, word))
    const answered = Promise.all(unasked.map((word) => ask(word, keyOf(convention, word))))
    void answered.then((answers) => setKnown((before) => new Map([...before, ...answers])))
  }, [all, bridge, convention, id, isChilds, known])
  return useCallback((word) => known.get(keyOf(convention, word)), [known, convention])
}

function keyOf(convention: string, word: string): string {
  return `${convention} ${word}`
}
