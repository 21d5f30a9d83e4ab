import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { app, BrowserWindow, protocol } from 'electron'

const types = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8' }

protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true, codeCache: true } }])
void app.whenReady().then(() => {
  protocol.handle('app', async ({ url }) => {
    const path = join(import.meta.dirname, new URL(url).pathname)
    return new Response(await readFile(path), { headers: { 'content-type': types[extname(path)] } })
  })
  const window = new BrowserWindow({ width: 1200, height: 800, show: false })
  window.once('ready-to-show', () => window.show())
  return window.loadURL('app://window/index.html')
})
