import { cleanText } from '#letter/text/clean-text'
import { longestText } from '#letter/text/limits'
import type { EmailWords } from '../bridge/correspondence-calls'

/** How much of a page is handed on: its marks weigh more than its words. */
const longestPage = 50 * longestText

/** The words of an e-mail (`.eml`), or its page where it has no plain ones; null where it is none that can be read. */
export async function readEmail(bytes: Uint8Array): Promise<EmailWords | null> {
  const { default: PostalMime } = await import('postal-mime')
  const email = await PostalMime.parse(bytes).catch(() => null)
  if (!email || email.headers.length === 0) return null
  const text = cleanText(email.text ?? '').trim()
  if (text !== '') return { text: text.slice(0, longestText), page: '' }
  const page = (email.html ?? '').slice(0, longestPage)
  return page.trim() === '' ? null : { text: '', page }
}
