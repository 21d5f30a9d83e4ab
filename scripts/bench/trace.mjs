import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { median } from './figures.mjs'
import { painted } from './first-scripts.mjs'
import { programs, welcome, withWindow } from './windows.mjs'

const traced = join(import.meta.dirname, 'traced')

/** When each program came how far from its birth to the first paint of its screen, in milliseconds: a list a program. */
export async function traceStarts(rounds) {
  const samples = new Map(Object.keys(programs).map((name) => [name, []]))
  for (let round = 0; round < rounds; round += 1)
    for (const [name, marks] of samples) marks.push(await traceStart(programs[name]))
  return Object.fromEntries([...samples].map(([name, marks]) => [name, together(marks)]))
}

/** The way of each program to its first screen as text: after how many milliseconds, and how many more than the line before. */
export function traceTable(traces) {
  return Object.entries(traces)
    .map(([name, marks]) => {
      const lines = marks.map(({ what, at }, index) => {
        const more = at - (marks[index - 1]?.at ?? 0)
        return `${at.toFixed(0).padStart(7)}${`+${more.toFixed(0)}`.padStart(7)}  ${what}`
      })
      return [`${name} (ms)`, ...lines].join('\n')
    })
    .join('\n\n')
}

function traceStart(program) {
  const { main } = JSON.parse(readFileSync(join(program, 'package.json'), 'utf8'))
  const use = async ({ page, launched, said }) => {
    const usable = await painted(page)
    const inWindow = await page.evaluate(marksOfPage)
    const inMain = [...said().matchAll(/^mark ([\d.]+) (.+)$/gm)].map(([, at, what]) => ({ what, at: Number(at) }))
    const all = [...inMain, ...inWindow, { what: 'usable: painted', at: usable }]
    return new Map(all.filter(({ at }) => at <= usable).map(({ what, at }) => [what, at - launched]))
  }
  const env = { TWO_LINES_TRACED: pathToFileURL(join(program, main)).href }
  return withWindow(traced, use, { env, prepare: welcome })
}

// Runs in the page.
function marksOfPage() {
  const [page] = performance.getEntriesByType('navigation')
  const [contentful] = performance.getEntriesByName('first-contentful-paint')
  const marks = [
    { what: 'the page is asked for', at: page.fetchStart },
    { what: 'the page is there', at: page.responseEnd },
    { what: 'its first scripts have run', at: page.domContentLoadedEventStart },
    { what: 'first paint', at: contentful.startTime },
  ]
  return marks.map(({ what, at }) => ({ what, at: performance.timeOrigin + at }))
}

function together(rounds) {
  const names = [...new Set(rounds.flatMap((marks) => [...marks.keys()]))]
  return names
    .map((what) => ({ what, at: median(rounds.flatMap((marks) => marks.get(what) ?? [])) }))
    .toSorted((one, other) => one.at - other.at)
}
