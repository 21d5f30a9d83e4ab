import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { app, BrowserWindow } from 'electron'

// Run by Electron itself: draws resources/icon.svg as the PNG from which the icons of every system are made.
const side = 1024
const resources = join(process.argv.at(-1), 'resources')
const drawing = readFileSync(join(resources, 'icon.svg')).toString('base64')
const html = `<body style="margin:0"><img width="${side}" height="${side}" src="data:image/svg+xml;base64,${drawing}">`

app.commandLine.appendSwitch('force-device-scale-factor', '1')
void app.whenReady().then(draw)

async function draw() {
  const window = new BrowserWindow({
    width: side,
    height: side,
    useContentSize: true,
    transparent: true,
    frame: false,
    show: false,
    webPreferences: { offscreen: true },
  })
  await window.loadURL(`data:text/html,${encodeURIComponent(html)}`)
  writeFileSync(join(resources, 'icon.png'), (await picture(window)).toPNG())
  app.exit(0)
}

// Loaded is not yet painted: the picture is empty until then.
async function picture(window) {
  for (;;) {
    const image = await window.webContents.capturePage()
    if (!image.isEmpty()) return image
    await wait(50)
  }
}
