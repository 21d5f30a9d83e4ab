import type { App, Session, WebContents } from 'electron'

/** What may be loaded, and where a page may go by itself. */
export type Limits = Readonly<{
  loads: (address: string) => boolean
  navigates: (address: string) => boolean
}>

/** Switches for a Chromium that asks nothing of the network by itself. They must be set before Electron is ready. */
export function silence(app: App): void {
  const { commandLine } = app
  commandLine.appendSwitch('disable-background-networking')
  commandLine.appendSwitch('disable-component-update')
  commandLine.appendSwitch('disable-domain-reliability')
  commandLine.appendSwitch('no-pings')
  commandLine.appendSwitch('no-proxy-server')
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND, EXCLUDE localhost')
}

/** Closes every session and every page, those of today and those somebody adds one day. */
export function secure(app: App, limits: Limits): void {
  app.on('session-created', (session) => secureSession(session, limits))
  app.on('web-contents-created', (_event, contents) => secureContents(contents, limits))
}

function secureSession(session: Session, { loads }: Limits): void {
  session.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !loads(url) }))
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  // A window without it is not enough: each session would fetch the dictionaries of its language all the same.
  session.setSpellCheckerLanguages([])
  session.setSpellCheckerEnabled(false)
  session.on('will-download', (event) => event.preventDefault())
}

function secureContents(contents: WebContents, { navigates }: Limits): void {
  const refuse = (event: Readonly<{ preventDefault: () => void; url: string }>) => {
    if (!navigates(event.url)) event.preventDefault()
  }
  contents.on('will-navigate', refuse)
  contents.on('will-frame-navigate', refuse)
  contents.on('will-redirect', refuse)
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  // Peer connections do not pass through `webRequest`.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}
