import { shell } from 'electron'

const webmailHosts: ReadonlySet<string> = new Set(['mail.google.com', 'outlook.live.com', 'outlook.office.com'])

/** The address in the form that may leave: a mail address, or a page of a known webmail; null for anything else. */
function outsideAddress(address: string): string | null {
  if (!URL.canParse(address)) return null
  const { protocol, hostname, port, username, password, href } = new URL(address)
  if (protocol === 'mailto:') return href
  const isWebmail = protocol === 'https:' && webmailHosts.has(hostname) && port + username + password === ''
  return isWebmail ? href : null
}

/** Hands an address to the system: the only way out of the app. False when it is refused or nothing can open it. */
export async function openOutside(address: string): Promise<boolean> {
  const allowed = outsideAddress(address)
  if (allowed === null) return false
  return shell.openExternal(allowed).then(
    () => true,
    () => false,
  )
}
