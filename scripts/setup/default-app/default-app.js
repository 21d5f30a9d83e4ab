// Starts the app named on the command line, as Electron's own default app does: the stand-in Electron comes without one.
// The import is awaited at the top level, so that Electron stays short of `ready` until the app's first lines have run.
import { app } from 'electron'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const { toRequire, file } = readArguments(process.argv.slice(1))
const require = createRequire(import.meta.url)
for (const name of toRequire) require(resolve(name))

if (file === undefined) {
  console.error('Name the app to start: a folder with a package.json, or a script.')
  app.exit(1)
} else {
  await start(resolve(file))
}

function readArguments(args) {
  const toRequire = []
  for (let at = 0; at < args.length; at++) {
    if (args[at] === '-r' || args[at] === '--require') toRequire.push(args[++at])
    else if (!args[at].startsWith('-')) return { toRequire, file: args[at] }
  }
  return { toRequire, file: undefined }
}

async function start(path) {
  const folder = statSync(path).isDirectory() ? path : dirname(path)
  const description = join(folder, 'package.json')
  const details = existsSync(description) ? JSON.parse(readFileSync(description, 'utf8')) : {}
  const name = details.productName ?? details.name
  if (name) app.setName(name)
  if (details.version) app.setVersion(details.version)
  app.setAppPath(folder)
  await import(pathToFileURL(path === folder ? join(folder, details.main ?? 'index.js') : path).href)
}
