import { join } from 'node:path'
import { app, BrowserWindow } from 'electron'

void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1200, height: 800, show: false })
  window.once('ready-to-show', () => window.show())
  return window.loadFile(join(import.meta.dirname, 'index.html'))
})
