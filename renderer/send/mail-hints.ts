import { addressesOf } from '#letter/email/addresses-of'
import { copiedTo } from '#letter/email/copied-to'
import type { Letter } from '#letter/parts/letter'
import type { TFunction } from '../app/words'

type Recipients = Pick<Letter, 'email' | 'parts'>

/** In which programs of this computer the prepared message opens ready to send, and what to do with another (docs/mail-programs.md). */
export function fileHint(platform: string, t: TFunction): string {
  return t(`send.mail-file.opens.${systemOf(platform)}`, { other: t('send.other.title') })
}

/** What to look at where a link names several addresses: an Outlook on Windows may take them for one; null elsewhere. */
export function linkHint(letter: Recipients, platform: string, t: TFunction): string | null {
  const most = Math.max(addressesOf(letter.email).length, copiedTo(letter).length)
  return systemOf(platform) === 'windows' && most > 1 ? t('send.mail-app.several') : null
}

/** What to look at once a webmail is open: Outlook on the web reads the `+` of an address as a space; null where there is none. */
export function webmailHint(letter: Recipients, webmail: string, t: TFunction): string | null {
  const hasPlus = [...addressesOf(letter.email), ...copiedTo(letter)].some(({ sent }) => sent.includes('+'))
  return webmail !== 'gmail' && hasPlus ? t('send.other.plus') : null
}

function systemOf(platform: string): 'windows' | 'mac' | 'linux' {
  if (platform.startsWith('Win')) return 'windows'
  return platform.startsWith('Mac') ? 'mac' : 'linux'
}
