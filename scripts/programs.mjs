import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { delimiter, join } from 'node:path'

/** The tests of `tests/real-programs`, each with what opens our files there: commands, and modules of the system's Python. */
const needs = {
  'word-document': { commands: ['soffice', 'pandoc'], modules: ['docx'] },
  'envelope-window': { commands: ['soffice'], modules: [] },
  'signed-document': { commands: ['soffice'], modules: [] },
  'by-hand-document': { commands: ['soffice'], modules: [] },
  message: { commands: ['thunderbird'], modules: ['email'] },
  'calendar-day': { commands: [], modules: ['icalendar'] },
}

/** The packages of Debian that hold all of it. */
export const programPackages = ['libreoffice-writer', 'pandoc', 'python3-docx', 'python3-icalendar', 'thunderbird']

/** Which of the tests can be run here, and what the others miss, in a line each. `has` tells whether a command or a module is here. */
export function programTests(has = isHere) {
  const all = Object.entries(needs).map(([test, { commands, modules }]) => {
    const lacking = [
      ...commands.filter((name) => !has('command', name)),
      ...modules.filter((name) => !has('module', name)).map((name) => `python3 ${name}`),
    ]
    return { test, lacking }
  })
  const left = all.filter(({ lacking }) => lacking.length > 0)
  return {
    here: all.filter(({ lacking }) => lacking.length === 0).map(({ test }) => test),
    left: left.map(({ test, lacking }) => `${test}: not here: ${lacking.join(', ')}`),
  }
}

function isHere(kind, name) {
  if (kind === 'module') return spawnSync('/usr/bin/python3', ['-c', `import ${name}`]).status === 0
  return (process.env.PATH ?? '').split(delimiter).some((folder) => canRun(join(folder, name)))
}

function canRun(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
