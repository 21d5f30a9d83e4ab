import { useRef, useState } from 'react'
import type { Fact } from '#letter/facts/fact'
import { heaviestSource } from '#letter/text/limits'
import { useApp } from '../app/app-context'

/** Where looking for facts stands. */
type FactsState =
  | Readonly<{ kind: 'waiting' | 'working' | 'failed' | 'too-large' }>
  | Readonly<{ kind: 'done'; facts: readonly Fact[] }>

/** Looks for facts in a text or a file; of two asked for one after the other, the last is shown. */
export function useFacts() {
  const { bridge } = useApp()
  const [state, setState] = useState<FactsState>({ kind: 'waiting' })
  const last = useRef(0)

  const look = async (source: () => Promise<Parameters<typeof bridge.findFacts>[0]>) => {
    last.current += 1
    const own = last.current
    setState({ kind: 'working' })
    const given = await source().catch(() => null)
    const outcome = given && (await bridge.findFacts(given))
    if (own !== last.current) return
    setState(outcome?.kind === 'done' ? { kind: 'done', facts: outcome.facts } : { kind: 'failed' })
  }
  return {
    state,
    readText: (text: string) => void look(() => Promise.resolve({ text })),
    readFile: (file: File) => {
      if (file.size <= heaviestSource)
        return void look(async () => ({
          name: file.name.slice(-255),
          bytes: new Uint8Array(await file.arrayBuffer()),
        }))
      last.current += 1
      setState({ kind: 'too-large' })
    },
  }
}
