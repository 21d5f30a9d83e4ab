import { join } from 'node:path'
import { app, BrowserWindow } from 'electron'

await app.whenReady()
const window = new BrowserWindow({ width: 1200, height: 800, show: false })
window.once('ready-to-show', () => window.show())
await window.loadFile(join(import.meta.dirname, 'index.html'))
