import type { Page } from '@playwright/test'

/** A voice as the system of a test has it. */
export type TestVoice = Readonly<{ name: string; lang: string; localService: boolean }>

/** What was said, in order: with which voice, and what is said now. */
export type Speech = Readonly<{
  said: () => Promise<readonly Readonly<{ text: string; voice: string }>[]>
  /** The voice comes to the word that holds this, in what it says now. */
  reach: (word: string) => Promise<void>
  /** The voice comes to the end of what it says now. */
  end: () => Promise<void>
  /** The text that is painted as being read; empty when none is. */
  lit: () => Promise<string>
  silent: () => Promise<boolean>
}>

/** Puts a system with these voices under the window, which a test makes speak, and starts the window again. */
export async function withVoices(page: Page, voices: readonly TestVoice[]): Promise<Speech> {
  await page.addInitScript((given) => {
    const said: SpeechSynthesisUtterance[] = []
    const state = { now: null as SpeechSynthesisUtterance | null }
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => given,
      speak: (utterance: SpeechSynthesisUtterance) => {
        said.push(utterance)
        state.now = utterance
      },
      cancel: () => {
        state.now = null
      },
    })
    // The platform's own takes only the platform's own voices.
    const Utterance = class extends EventTarget {
      voice: SpeechSynthesisVoice | null = null
      lang = ''
      rate = 1
      constructor(readonly text: string) {
        super()
      }
    }
    Object.defineProperties(window, {
      speechSynthesis: { value: synthesis },
      SpeechSynthesisUtterance: { value: Utterance },
      testSpeech: { value: { said, state } },
    })
  }, voices)
  await page.reload()
  await page.getByRole('heading', { level: 1 }).waitFor()
  return {
    said: () =>
      page.evaluate(() => window.testSpeech.said.map(({ text, voice }) => ({ text, voice: voice?.name ?? '' }))),
    reach: (word) =>
      page.evaluate((reached) => {
        const { now } = window.testSpeech.state
        if (!now?.text.includes(reached)) throw new Error(`"${reached}" is not being said`)
        const event = Object.assign(new Event('boundary'), { name: 'word', charIndex: now.text.indexOf(reached) })
        now.dispatchEvent(event)
      }, word),
    end: () => page.evaluate(() => void window.testSpeech.state.now?.dispatchEvent(new Event('end'))),
    lit: () => page.evaluate(() => [...(CSS.highlights.get('read-aloud') ?? [])].map(String).join(' ')),
    silent: () => page.evaluate(() => window.testSpeech.state.now === null),
  }
}
