import { basename } from 'node:path'
import { app, ipcMain, protocol } from 'electron'

// Runs another program's main script, and writes when it came how far.
const mark = (what, at = Date.now()) => process.stderr.write(`mark ${at} ${what}\n`)

mark('the main process runs', performance.timeOrigin)
mark('first script of the main process')
app.once('ready', () => mark('Electron is ready'))
app.once('browser-window-created', (_event, window) => {
  mark('window made')
  window.webContents.once('did-navigate', () => mark('the page has an address'))
  window.once('ready-to-show', () => mark('ready to be shown'))
  window.once('show', () => mark('shown'))
})

const handle = ipcMain.handle.bind(ipcMain)
ipcMain.handle = (channel, listener) =>
  handle(channel, async (...args) => {
    if (channel.endsWith('start')) mark('the window asks for its first screen')
    const answer = await listener(...args)
    if (channel.endsWith('start')) mark('the first screen is answered')
    return answer
  })

// A file of the window, without the mark of its content in its name.
const nameOf = (address) => basename(new URL(address).pathname).replace(/-[\w-]{8}(?=\.)/, '')

const handleScheme = protocol.handle.bind(protocol)
protocol.handle = (scheme, listener) =>
  handleScheme(scheme, async (request) => {
    const name = nameOf(request.url)
    const isCode = /\.(?:html|js|css)$/.test(name)
    if (isCode) mark(`${name} asked for`)
    const answer = await listener(request)
    if (isCode) mark(`${name} answered`)
    return answer
  })

await import(process.env.TWO_LINES_TRACED)
mark('main script evaluated')
