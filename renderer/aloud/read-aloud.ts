import { placesOf, textToSay, wordAt } from './read-aloud-text'
import { chooseVoice } from './read-aloud-voice'

/** The name under which `aloud.css` paints the word being read. */
const highlightName = 'read-aloud'

/** What carries a text to read: each element so marked is said in one breath. */
const readable = '[data-aloud]'

let current: string | null = null
let turn = 0
const listeners = new Set<() => void>()

/** The name of what is being read; null in silence. */
export function whatIsRead(): string | null {
  return current
}

/** Tells when what is being read changes; returns the way to stop listening. */
export function onReading(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** Reads a part of the window aloud, in the voices of this computer, from its first word. `preferred` names a voice. */
export function readAloud(name: string, part: Element, preferred: string): void {
  stopReading()
  turn += 1
  now(name)
  void sayAll([...part.querySelectorAll(readable)].filter(isSeen), preferred, turn)
}

/** Stops the reading aloud, whatever is read. */
export function stopReading(): void {
  turn += 1
  speechSynthesis.cancel()
  CSS.highlights.delete(highlightName)
  now(null)
}

/** Says a few words in a voice, for somebody who chooses one. */
export function tryVoice(voice: SpeechSynthesisVoice, text: string): void {
  stopReading()
  speechSynthesis.speak(utterance(text, voice))
}

async function sayAll(elements: readonly Element[], preferred: string, mine: number): Promise<void> {
  for (const element of elements) {
    if (mine !== turn) return
    await say(element, preferred, () => mine === turn)
  }
  if (mine === turn) stopReading()
}

/** Resolves once the element was said, or could not be. */
function say(element: Element, preferred: string, isCurrent: () => boolean): Promise<void> {
  const nodes = textNodes(element)
  const text = textOf(nodes)
  const voice = chooseVoice(speechSynthesis.getVoices(), languageAt(element), preferred)
  if (!voice || !/[\p{L}\p{N}]/u.test(text)) return Promise.resolve()
  return new Promise((done) => {
    const said = utterance(text, voice)
    said.addEventListener('boundary', ({ name, charIndex }) => {
      if (isCurrent() && name === 'word') highlight(nodes, text, charIndex)
    })
    said.addEventListener('end', () => done())
    said.addEventListener('error', () => done())
    element.scrollIntoView({ block: 'nearest' })
    speechSynthesis.speak(said)
  })
}

function utterance(text: string, voice: SpeechSynthesisVoice): SpeechSynthesisUtterance {
  const said = new SpeechSynthesisUtterance(text)
  said.voice = voice
  said.lang = voice.lang
  // A little slower than an adult speaks.
  said.rate = 0.9
  return said
}

// A highlight moves nothing: no element is made around the word. A letter that changes while it is read has none.
function highlight(nodes: readonly Text[], text: string, at: number): void {
  const word = textOf(nodes) === text ? wordAt(text, at) : null
  const lengths = nodes.map(({ length }) => length)
  const places = word && placesOf(lengths, word)
  if (!places) return
  const first = nodes[places.from.piece]
  const last = nodes[places.to.piece]
  if (!first?.isConnected || !last?.isConnected) return
  const range = document.createRange()
  range.setStart(first, places.from.at)
  range.setEnd(last, places.to.at)
  CSS.highlights.set(highlightName, new Highlight(range))
}

function textNodes(element: Element): readonly Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const nodes: Text[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (node instanceof Text) nodes.push(node)
  return nodes
}

function textOf(nodes: readonly Text[]): string {
  return textToSay(nodes.map(({ data }) => data).join(''))
}

function languageAt(element: Element): string {
  return element.closest('[lang]')?.getAttribute('lang') ?? ''
}

function isSeen(element: Element): boolean {
  return element.checkVisibility()
}

function now(name: string | null): void {
  current = name
  for (const listener of listeners) listener()
}
