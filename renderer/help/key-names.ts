import type { TFunction } from '../app/words'

/** A key by its name, or the letter on it. */
export type Key = 'enter' | 'shift' | 'control' | 'alt' | 'up' | 'down' | Uppercase<string> | ',' | `F${number}`

/** Whether this computer's keyboard is a Mac's. */
export const isMac = navigator.platform.startsWith('Mac')
const named = ['enter', 'shift', 'control', 'alt', 'up', 'down'] as const

/** The name of each key on this computer's keyboard. */
export function keyName(t: TFunction, key: Key): string {
  const name = named.find((one) => one === key)
  return name ? t(`speed.shortcuts.${isMac ? 'macKeys' : 'keys'}.${name}`) : key
}

/** Keys pressed together, as text. */
export function keyNames(t: TFunction, keys: readonly Key[]): string {
  return keys.map((key) => keyName(t, key)).join(' + ')
}
