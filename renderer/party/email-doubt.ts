import type { TFunction } from 'i18next'

/** A word about an e-mail address that looks incomplete; null when it looks right, or is empty. */
export function emailDoubt(text: string, t: TFunction): string | null {
  return text.trim() === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text.trim()) ? null : t('party.badEmail')
}
