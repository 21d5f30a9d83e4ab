import { useEffect, useMemo, useRef, useState } from 'react'
import { hasWriterSentence } from '#letter/compose/compose'
import type { Draft } from '#letter/draft/draft'
import type { Letter } from '#letter/parts/letter'
import type { Remark } from '#letter/check/remark'
import { languageOf, languages } from '#locales/registry'
import { useApp } from '../app/app-context'
import { useTranslation } from '../app/words'
import { spellingRemarks, withoutOwnWords } from './spelling-remarks'
import { useAlike } from './use-alike'
import { isAboutWord } from './is-about-word'
import type { Alike, remaining } from './word-corrections'

/** The suggestions of the check and of the dictionary, and the letter that they are about. */
export type FoundRemarks = Readonly<{ all: readonly Remark[]; letter: Letter }>

/**
 * The suggestions about a letter, and whether they speak to an adult or to a child; the words to put for a word, and how many
 * suggestions that makes: to an adult, all the words to check are one.
 */
export type Remarks = FoundRemarks &
  Readonly<{
    register: Draft['register']
    alike: Alike
    count: number
    /** Whether the letter was looked at since the writer came where he is. */
    isLooked: boolean
  }>

// What was found, and how to tell what is left of it; loaded with the check.
type Found = FoundRemarks & Readonly<{ remaining: typeof remaining | null; at: Draft['at'] | null }>

const pause = 400

/** What could be said better: looked for once the writer pauses, or goes to another screen, at once at the ways to send, never at a keystroke. Its count is told when it changes. */
export function useRemarks(draft: Draft, letter: Letter): Remarks {
  const { t } = useTranslation()
  const { announce, bridge, settings, today } = useApp()
  const { language, ownWords } = settings
  const lookedAt = useRef<Draft['at'] | 'none'>(draft.at === 'send' ? 'none' : draft.at)
  const [found, setFound] = useState<Found>({ all: [], letter, remaining: null, at: null })

  useEffect(() => {
    let current = true
    const look = async () => {
      await languages.load(language, 'remarks')
      const tag = languages.tagOf(draft.convention)
      await languages.load(tag, 'check', 'spelling')
      const { check } = await import('#letter/check/check')
      const { slipRemarks, withoutSlips } = await import('./slip-remarks')
      const { inReadingOrder, remaining } = await import('./word-corrections')
      const remarks = check(draft, letter, languageOf(draft.convention), today)
      // A dictionary that is opened takes its time: what else there is to say does not wait for it.
      if (current) setFound((before) => (before.remaining ? before : { all: remarks, letter, remaining, at: null }))
      // Where it can't be asked, the rest is said all the same.
      const spelling = hasWriterSentence(letter) ? await bridge.checkSpelling({ id: draft.id }).catch(() => null) : null
      const misspelt = spelling?.kind === 'done' ? spelling.misspelt : []
      const slips = await slipRemarks(letter, draft, languages.words(tag, 'spelling').slips, () => current)
      if (!current) return
      const unknown = spellingRemarks(withoutSlips(misspelt, slips), letter, draft.door)
      setFound({
        all: [...remarks, ...inReadingOrder([...slips, ...unknown], letter)],
        letter,
        remaining,
        at: draft.at,
      })
    }
    let idle = 0
    const hasMoved = lookedAt.current !== draft.at
    lookedAt.current = draft.at
    const wait = setTimeout(
      () => {
        idle = requestIdleCallback(() => void look())
      },
      hasMoved ? 0 : pause,
    )
    return () => {
      current = false
      clearTimeout(wait)
      cancelIdleCallback(idle)
    }
  }, [bridge, draft, language, letter, today])

  // A suggestion that was just dismissed goes at once, and so does a word just corrected, or kept as right.
  const { dismissed, register } = draft
  const here = found.remaining ? found.remaining(found.all, found.letter, draft, letter) : found.all
  const gone = found.all.map((remark) => (here.includes(remark) ? '+' : '-')).join('')
  const all = useMemo(() => {
    const left = found.all.filter(({ id }, index) => gone[index] === '+' && !dismissed.includes(id))
    return withoutOwnWords(left, ownWords)
  }, [dismissed, found, gone, ownWords])
  const alike = useAlike(draft, all)
  const words = register === 'adult' ? all.filter(isAboutWord).length : 0
  const count = all.length - words + Math.min(words, 1)
  const told = useRef(0)
  const isWhole = found.at !== null
  useEffect(() => {
    // Told once: what the dictionary adds to the first of it comes soon.
    if (!isWhole) return
    if (count !== told.current) announce(t('remarks.count', { count }))
    told.current = count
  }, [announce, count, isWhole, t])
  const isLooked = found.at === draft.at
  return useMemo(
    () => ({ all, letter: found.letter, register, alike, count, isLooked }),
    [all, found, register, alike, count, isLooked],
  )
}
