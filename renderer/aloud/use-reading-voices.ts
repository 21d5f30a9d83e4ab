import { useMemo, useSyncExternalStore } from 'react'
import { localVoices } from './read-aloud-voice'

let known: readonly SpeechSynthesisVoice[] | null = null

function listen(tell: () => void): () => void {
  const look = () => {
    known = speechSynthesis.getVoices()
    tell()
  }
  // Most systems name their voices a moment after they are asked, perhaps before anything listens.
  const now = speechSynthesis.getVoices()
  if (now.length !== known?.length) known = now
  speechSynthesis.addEventListener('voiceschanged', look)
  return () => speechSynthesis.removeEventListener('voiceschanged', look)
}

function voices(): readonly SpeechSynthesisVoice[] {
  known ??= speechSynthesis.getVoices()
  return known
}

/** The computer's own voices that read a language, such as `fr-CA` or `fr`; none where it has none. */
export function useReadingVoices(language: string): readonly SpeechSynthesisVoice[] {
  const all = useSyncExternalStore(listen, voices)
  return useMemo(() => localVoices(all, language), [all, language])
}
