import type { Locator, Page } from '@playwright/test'

/** What a journey cost: screens seen, clicks, keys (those of the text among them), hands moved and times one stops to think. */
export type Cost = Readonly<{
  screens: number
  clicks: number
  keys: number
  text: number
  hands: number
  thoughts: number
}>

/** What the window has counted so far. */
export type Counted = { screens: string[]; clicks: number; keys: number; text: number; hands: number; hand: string }

/**
 * A person whose every gesture is counted by the window itself, from the events that reach it: a capital is two keys, and a
 * screen is a first heading that was not just there.
 */
export async function counted(page: Page) {
  await page.evaluate(countGestures)
  let thoughts = 0
  const focused = page.locator(':focus')
  const press = (key: string) => page.keyboard.press(key)

  /** Presses Tab (or Shift+Tab) until the focus is on the control of this name. */
  const tabTo = async (name: string, key = 'Tab') => {
    thoughts += 1
    for (let times = 0; times < 60; times += 1) {
      if ((await nameOf(focused)).includes(name)) return
      await press(key)
    }
    throw new Error(`${key} never reached "${name}"`)
  }
  return {
    press,
    tabTo,
    click: async (control: Locator) => {
      thoughts += 1
      await control.click()
    },
    /** Writes what is known beforehand: thought of once, typed key by key. */
    write: async (text: string) => {
      thoughts += 1
      await page.keyboard.type(text)
    },
    cost: async (): Promise<Cost> => {
      const { screens, clicks, keys, text, hands } = await page.evaluate(() => window.counted)
      return { screens: screens.length, clicks, keys, text, hands, thoughts }
    },
  }
}

function nameOf(focused: Locator): Promise<string> {
  return focused.evaluateAll(([element]) => {
    const isField = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
    const labels = isField ? [...(element.labels ?? [])] : []
    return element?.getAttribute('aria-label') ?? (labels[0] ?? element)?.textContent ?? ''
  })
}

// Runs in the window. A key that the test's keyboard lacks (é) reaches it as text alone.
function countGestures(): void {
  const counts: Counted = { screens: [], clicks: 0, keys: 0, text: 0, hands: 0, hand: '' }
  Object.assign(window, { counted: counts })
  let last = ''
  const use = (hand: string) => {
    if (counts.hand !== '' && counts.hand !== hand) counts.hands += 1
    counts.hand = hand
  }
  const typed = (character: string) => {
    counts.keys += /[\p{Lu}!?:"]/u.test(character) ? 2 : 1
    counts.text += 1
  }
  const key = (event: KeyboardEvent) => {
    use('keyboard')
    last = event.key
    if (event.key.length === 1) typed(event.key)
    else counts.keys += 1
  }
  const text = (event: InputEvent) => {
    if (event.inputType === 'insertText' && event.data !== null && event.data !== last) typed(event.data)
    last = ''
  }
  const click = () => {
    use('mouse')
    counts.clicks += 1
  }
  const look = () => {
    const title = document.querySelector('h1')?.textContent ?? ''
    if (title !== '' && title !== counts.screens.at(-1)) counts.screens.push(title)
  }
  addEventListener('keydown', key, true)
  addEventListener('beforeinput', text, true)
  addEventListener('pointerdown', click, true)
  new MutationObserver(look).observe(document.body, { childList: true, subtree: true, characterData: true })
  look()
}

/** How long a journey takes, in seconds, by the keystroke-level model of Card, Moran and Newell (1980). */
export function seconds({ clicks, keys, hands, thoughts }: Cost, key: number): number {
  return Math.round(
    keys * key + clicks * (model.point + 2 * model.button) + hands * model.hand + thoughts * model.think,
  )
}

/** Its constants: to point, to press or release a button, to move a hand to the other device, to make ready. */
const model = { point: 1.1, button: 0.1, hand: 0.4, think: 1.35 }
