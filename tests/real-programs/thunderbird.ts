import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as z from 'zod'
import { marionetteOn } from './marionette'

const written = z.object({
  version: z.string(),
  from: z.string(),
  to: z.array(z.string()),
  cc: z.array(z.string()),
  bcc: z.array(z.string()),
  subject: z.string(),
  body: z.string(),
  attached: z.array(z.object({ name: z.string(), type: z.string() })),
})
/** What stands in a message that Thunderbird is about to send. */
export type Written = z.infer<typeof written>

/** A Thunderbird that opens messages, as their files or as links, and tells what its editor then shows. */
export type Thunderbird = Readonly<{
  openFile: (path: string) => Promise<Written>
  openLink: (link: string) => Promise<Written>
  stop: () => Promise<void>
}>

const patience = 30_000

/** Whose account it is. */
export const account = { name: 'Anne Côté', email: 'anne@exemple.ca' } as const

/** Starts Thunderbird without a screen, in a home and with an account of its own, and with no way to the network. */
export async function startThunderbird(): Promise<Thunderbird> {
  const home = await mkdtemp(join(tmpdir(), 'two-lines-mail-'))
  const profile = join(home, 'profile')
  const port = await freePort()
  await mkdir(profile)
  await writeFile(join(profile, 'user.js'), preferences(port))
  const flags = ['--headless', '--marionette', '-remote-allow-system-access', '--no-remote', '-profile', profile]
  const program = spawn('thunderbird', flags, { env: { ...process.env, HOME: home }, stdio: 'ignore', detached: true })
  const ended = once(program, 'exit')
  const stop = async () => {
    if (program.pid !== undefined && program.exitCode === null) process.kill(-program.pid, 'SIGKILL')
    await ended
    await rm(home, { recursive: true, force: true, maxRetries: 5 })
  }
  try {
    const { run } = await marionetteOn(port, patience)
    const open = async (script: string) => written.parse(await shown(run, script))
    return {
      openFile: (path) => open(`openFile(${JSON.stringify(path)})`),
      openLink: (link) => open(`openLink(${JSON.stringify(link)})`),
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}

type Run = (script: string) => Promise<unknown>

/** Runs what opens an editor, once the main window is there, and reads the editor once it is ready; it is closed without a question. */
async function shown(run: Run, opening: string): Promise<unknown> {
  await answered(run, 'return isOpen()')
  await run(`${inside}; ${opening}`)
  return answered(run, 'return readEditor()')
}

/** The first answer of a script that is not null. */
async function answered(run: Run, script: string): Promise<unknown> {
  const until = Date.now() + patience
  for (;;) {
    const found = await run(`${inside}; ${script}`)
    if (found !== null) return found
    if (Date.now() > until) throw new Error(`Thunderbird gave nothing: ${script}`)
    await new Promise((done) => setTimeout(done, 100))
  }
}

// As its own command line does with a file, and with a link.
const inside = `
  const { MailUtils } = ChromeUtils.importESModule('resource:///modules/MailUtils.sys.mjs')
  const { MailServices } = ChromeUtils.importESModule('resource:///modules/MailServices.sys.mjs')
  function isOpen() {
    return Services.wm.getMostRecentWindow('mail:3pane')?.document.readyState === 'complete' ? true : null
  }
  function openFile(path) {
    const file = Cc['@mozilla.org/file/local;1'].createInstance(Ci.nsIFile)
    file.initWithPath(path)
    const address = Services.io.newFileURI(file).QueryInterface(Ci.nsIFileURL)
    const asMessage = address.mutate().setQuery('type=application/x-message-display').finalize()
    MailUtils.openEMLFile(Services.wm.getMostRecentWindow('mail:3pane'), file, asMessage)
  }
  function openLink(link) {
    MailServices.compose.OpenComposeWindowWithURI(null, Services.io.newURI(link))
  }
  function readEditor() {
    const editor = Services.wm.getMostRecentWindow('msgcompose')
    if (!editor?.composeEditorReady) return null
    const page = editor.document
    const people = (kind) => [...page.querySelectorAll('#' + kind + 'AddrContainer mail-address-pill')].map((pill) => pill.fullAddress)
    const read = {
      version: Services.appinfo.version,
      from: page.getElementById('msgIdentity').value,
      to: people('to'), cc: people('cc'), bcc: people('bcc'),
      subject: page.getElementById('msgSubject').value,
      body: page.getElementById('messageEditor').contentDocument.body.innerText,
      attached: [...page.querySelectorAll('#attachmentBucket .attachmentItem')].map(({ attachment }) => (
        { name: attachment.name, type: attachment.contentType })),
    }
    editor.onbeforeunload = null
    editor.gMsgCompose.bodyModified = false
    editor.close()
    return read
  }`

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('There is no port')
  return address.port
}

/** An account that never asks for its mail, no word of welcome, and a proxy that is not there. */
function preferences(port: number): string {
  const values: Readonly<Record<string, string | number | boolean>> = {
    'marionette.port': port,
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': 9,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': 9,
    'app.update.enabled': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'mail.provider.suppress_dialog_on_startup': true,
    'mail.shell.checkDefaultClient': false,
    'mail.rights.version': 1,
    'mailnews.start_page.enabled': false,
    'mail.accountmanager.accounts': 'account1,account2',
    'mail.accountmanager.defaultaccount': 'account1',
    'mail.accountmanager.localfoldersserver': 'server2',
    'mail.account.account1.identities': 'id1',
    'mail.account.account1.server': 'server1',
    'mail.account.account2.server': 'server2',
    'mail.identity.id1.fullName': account.name,
    'mail.identity.id1.useremail': account.email,
    'mail.identity.id1.valid': true,
    'mail.server.server1.type': 'pop3',
    'mail.server.server1.hostname': '127.0.0.1',
    'mail.server.server1.port': 9,
    'mail.server.server1.userName': 'anne',
    'mail.server.server1.name': 'Anne',
    'mail.server.server1.check_new_mail': false,
    'mail.server.server1.login_at_startup': false,
    'mail.server.server2.type': 'none',
    'mail.server.server2.hostname': 'Local Folders',
    'mail.server.server2.userName': 'nobody',
    'mail.server.server2.name': 'Local Folders',
  }
  return Object.entries(values)
    .map(([name, of]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(of)});`)
    .join('\n')
}
