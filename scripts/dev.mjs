import { spawn } from 'node:child_process'
import { onDisplay } from './display.mjs'
import { describeRuntime, electronRuntime } from './electron.mjs'
import { root } from './places.mjs'
import { runMain, Stop, stopGroup, stopSignals } from './run.mjs'
import { setUp } from './setup.mjs'

const inPseudo = '--pseudo='

// Opens the app with hot reload of the window; a change to the main process or to the preload script restarts it.
// `--pseudo=longer` and `--pseudo=right-to-left` show it in a language that nobody speaks.
await runMain(async (given) => {
  await setUp()
  const args = given.filter((one) => !one.startsWith(inPseudo))
  // Imported here: these packages exist only once set-up has installed them.
  const vite = await import('vite')
  const settings = await import('./build-settings.mjs')
  const served = settings.devServerSettings()
  const server = await vite.createServer({ ...served, plugins: [...served.plugins, ...(await pseudoPlugins(given))] })
  await server.listen()
  const address = server.resolvedUrls.local[0]
  console.log(`The window's files are served on ${address}`)
  const app = restartable(address, args)
  const watchers = []
  for (const side of [settings.mainSettings(), settings.preloadSettings()]) {
    watchers.push(await watch(vite, side, () => app.restart()))
  }
  app.restart()
  await app.closed
  await Promise.all([server.close(), ...watchers.map((watcher) => watcher.close())])
})

async function pseudoPlugins(given) {
  const language = given.find((one) => one.startsWith(inPseudo))?.slice(inPseudo.length)
  if (language === undefined) return []
  const { inPseudoLanguage, pseudoLanguages } = await import('./pseudo-language.mjs')
  if (!pseudoLanguages.includes(language)) throw new Stop(`The pseudo-languages are: ${pseudoLanguages.join(', ')}.`)
  return [inPseudoLanguage(language)]
}

// Resolves once the first build is there; `onChange` is called for each later one.
async function watch(vite, settings, onChange) {
  const build = { ...settings.build, minify: false, watch: {} }
  const watcher = await vite.build({ ...settings, build })
  let isFirst = true
  return new Promise((resolve) => {
    watcher.on('event', (event) => {
      if (event.code === 'ERROR') console.error(event.error)
      if (event.code === 'END' && !isFirst) onChange()
      if (event.code === 'END' && isFirst) resolve(watcher)
      if (event.code === 'END') isFirst = false
    })
  })
}

// The app as one process that can be started again; `closed` resolves when the person closes it, or stops us.
function restartable(address, args) {
  const electron = electronRuntime()
  describeRuntime(electron)
  const [command, ...rest] = onDisplay([electron.executable, ...electron.args, root, ...args])
  const env = { ...electron.env, TWO_LINES_DEV_URL: address }
  const { promise: closed, resolve: close } = Promise.withResolvers()
  let child
  let isRestarting = false
  const start = () => {
    isRestarting = false
    child = spawn(command, rest, { env, stdio: 'inherit', detached: process.platform !== 'win32' })
    child.on('exit', () => (isRestarting ? start() : close()))
  }
  const restart = () => {
    if (!child) return start()
    if (isRestarting) return
    console.log('Restarting the app.')
    isRestarting = true
    stopGroup(child)
  }
  for (const signal of stopSignals) process.on(signal, () => (child ? stopGroup(child) : close()))
  return { restart, closed }
}
