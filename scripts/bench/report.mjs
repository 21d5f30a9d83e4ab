import { packageLimit } from '../package-limit.mjs'

const limits = [
  { name: 'start to usable, app / bare', unit: 'x', limit: 1.6, of: ({ start }) => start.app / start.bare },
  { name: 'memory (PSS), app / bare', unit: 'x', limit: 1.35, of: ({ memory }) => memory.app / memory.bare },
  { name: 'keystroke to painted page, p99', unit: 'ms', limit: 16, of: ({ typing }) => typing.oneByOne },
  { name: 'the same, all questions on one page', unit: 'ms', limit: 16, of: ({ typing }) => typing.onePage },
  { name: 'compose, p99', unit: 'ms', limit: 2, of: ({ exports }) => exports.compose },
  { name: 'compose and check, full letter, p99', unit: 'ms', limit: 5, of: ({ exports }) => exports.composeAndCheck },
  { name: 'DOCX, warm', unit: 'ms', limit: 50, of: ({ exports }) => exports.docx },
  { name: '.eml with its document', unit: 'ms', limit: 50, of: ({ exports }) => exports.eml },
  { name: 'PDF', unit: 'ms', limit: 500, of: ({ exports }) => exports.pdf },
  { name: 'first letter spelled, French', unit: 'ms', limit: 400, of: ({ exports }) => exports.spelling.first },
  { name: 'letter spelled, p99', unit: 'ms', limit: 20, of: ({ exports }) => exports.spelling.later },
  { name: 'start with 10,000 letters / with none', unit: 'x', limit: 1.2, of: ({ shelf }) => shelf.many / shelf.none },
  { name: 'keystroke to letters found, p99', unit: 'ms', limit: 50, of: ({ shelf }) => shelf.search },
  { name: 'our own part of the package', unit: 'MB', limit: packageLimit, of: ({ size }) => size },
]

/** Each figure with its limit, for the table and the JSON. A figure that could not be taken is null. */
export function judge(figures) {
  return limits.map(({ name, unit, limit, of }) => {
    const value = of(figures)
    const known = Number.isFinite(value)
    return { name, value: known ? Number(value.toFixed(2)) : null, unit, limit, within: known ? value <= limit : null }
  })
}

/** The figures as a table for the eye. */
export function table(rows, { start, memory, shelf }) {
  const verdicts = new Map([
    [true, 'yes'],
    [false, 'NO'],
    [null, 'not measured'],
  ])
  const lines = rows.map(({ name, value, unit, limit, within }) =>
    [
      name.padEnd(36),
      `${value ?? '-'} ${unit}`.padStart(11),
      `<= ${limit} ${unit}`.padStart(12),
      verdicts.get(within),
    ].join('  '),
  )
  const aside = `start: bare ${start.bare.toFixed(0)} ms, app ${start.app.toFixed(0)} ms; memory: bare ${memory.bare?.toFixed(0)} MiB, app ${memory.app?.toFixed(0)} MiB`
  const full = `${shelf.letters} letters: start ${shelf.many.toFixed(0)} ms beside ${shelf.none.toFixed(0)} ms, all listed after ${shelf.listed} ms; memory with all of them read ${shelf.memory?.toFixed(0)} MiB; ${shelf.keystrokes} keystrokes searched`
  return [...lines, '', aside, full].join('\n')
}
