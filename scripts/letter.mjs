import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { needsBuild } from './build.mjs'
import { electronRuntime } from './electron.mjs'
import { root } from './places.mjs'
import { runMain, Stop } from './run.mjs'
import { hasNoDisplay } from './setup/libraries.mjs'

// The letters themselves go to the standard output: all that is said goes to the other one.
console.log = console.error

// `npm run -s letter -- answers.json --docx letter.docx`: see docs/answers.md.
await runMain(async (args) => {
  const folder = process.env.INIT_CWD ?? process.cwd()
  if (needsBuild()) await prepare()
  const { letterCommand } = await import(pathToFileURL(join(root, 'dist', 'letter', 'letter.js')).href)
  return letterCommand(args, folder, (pdfArgs) => makePdf(pdfArgs, folder))
})

// Set-up and build speak to people: they have a process of their own, whose words go to the standard error.
async function prepare() {
  const code = await ended(process.execPath, [join(root, 'scripts', 'build.mjs')], { cwd: root })
  if (code !== 0) throw new Stop('The command could not be built: see the lines above.')
}

function makePdf(args, folder) {
  const electron = electronRuntime()
  // Chromium's own remarks would hide ours.
  const app = [electron.executable, ...electron.args, '--log-level=3', root, 'letter', ...args]
  const [command, ...rest] = hasNoDisplay() ? ['xvfb-run', '--auto-servernum', ...app] : app
  return ended(command, rest, { cwd: folder, env: electron.env })
}

function ended(command, args, options) {
  const child = spawn(command, args, { ...options, stdio: ['ignore', 2, 2] })
  return new Promise((resolve, reject) => {
    child.on('error', (error) => reject(new Stop(error.message)))
    child.on('close', (code) => resolve(code ?? 1))
  })
}
