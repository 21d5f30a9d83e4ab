import { packageLimit } from '../package-limit.mjs'
import { scriptLimit } from '../script-limit.mjs'

const limits = [
  {
    name: 'start to usable, app / bare',
    unit: 'x',
    limit: 1.35,
    needs: 'start',
    of: ({ start }) => start.app / start.bare,
  },
  {
    name: 'the same, app / bare React window',
    unit: 'x',
    limit: null,
    needs: 'start',
    of: ({ start }) => start.app / start.react,
  },
  {
    name: 'scripts until the first question',
    unit: 'kB',
    limit: scriptLimit,
    needs: 'scripts',
    of: ({ scripts }) => scripts.english,
  },
  {
    name: 'the same, in French',
    unit: 'kB',
    limit: scriptLimit,
    needs: 'scripts',
    of: ({ scripts }) => scripts.french,
  },
  {
    name: 'memory (PSS), app / bare',
    unit: 'x',
    limit: 1.2,
    needs: 'memory',
    of: ({ memory }) => memory.app / memory.bare,
  },
  {
    name: 'keystroke to painted page, p99',
    unit: 'ms',
    limit: 16,
    needs: 'typing',
    of: ({ typing }) => typing.oneByOne,
  },
  {
    name: 'the same, all questions on one page',
    unit: 'ms',
    limit: 16,
    needs: 'typing',
    of: ({ typing }) => typing.onePage,
  },
  { name: 'compose, p99', unit: 'ms', limit: 2, needs: 'exports', of: ({ exports }) => exports.compose },
  {
    name: 'compose and check, full letter, p99',
    unit: 'ms',
    limit: 5,
    needs: 'exports',
    of: ({ exports }) => exports.composeAndCheck,
  },
  { name: 'DOCX, warm', unit: 'ms', limit: 50, needs: 'exports', of: ({ exports }) => exports.docx },
  { name: '.eml with its document', unit: 'ms', limit: 50, needs: 'exports', of: ({ exports }) => exports.eml },
  { name: 'PDF', unit: 'ms', limit: 500, needs: 'exports', of: ({ exports }) => exports.pdf },
  {
    name: 'thirty letters in one PDF',
    unit: 'ms',
    limit: 3000,
    needs: 'exports',
    of: ({ exports }) => exports.classPdf,
  },
  {
    name: 'thirty letters in one DOCX',
    unit: 'ms',
    limit: 1000,
    needs: 'exports',
    of: ({ exports }) => exports.classDocx,
  },
  {
    name: 'first letter spelled, French',
    unit: 'ms',
    limit: 400,
    needs: 'exports',
    of: ({ exports }) => exports.spelling.first,
  },
  { name: 'letter spelled, p99', unit: 'ms', limit: 20, needs: 'exports', of: ({ exports }) => exports.spelling.later },
  {
    name: 'start with 10,000 letters / with none',
    unit: 'x',
    limit: 1.2,
    needs: 'shelf',
    of: ({ shelf }) => shelf.many / shelf.none,
  },
  {
    name: 'start with ten classes / with none',
    unit: 'x',
    limit: 1.2,
    needs: 'classes',
    of: ({ classes }) => classes.many / classes.none,
  },
  { name: 'keystroke to letters found, p99', unit: 'ms', limit: 50, needs: 'shelf', of: ({ shelf }) => shelf.search },
  { name: 'our own part of the package', unit: 'MB', limit: packageLimit, needs: 'size', of: ({ size }) => size },
]

/** Each figure taken, with its limit where it has one, for the table and the JSON. A figure that could not be taken is null. */
export function judge(figures) {
  return limits
    .filter(({ needs }) => figures[needs] !== undefined)
    .map(({ name, unit, limit, of }) => {
      const value = of(figures)
      const known = Number.isFinite(value)
      const within = known && limit !== null ? value <= limit : null
      return { name, value: known ? Number(value.toFixed(2)) : null, unit, limit, within }
    })
}

/** The figures as a table for the eye. */
export function table(rows) {
  const verdicts = new Map([
    [true, 'yes'],
    [false, 'NO'],
    [null, ''],
  ])
  return rows
    .map(({ name, value, unit, limit, within }) =>
      [
        name.padEnd(36),
        `${value ?? 'not measured'} ${unit}`.padStart(11),
        (limit === null ? '' : `<= ${limit} ${unit}`).padStart(12),
        verdicts.get(within),
      ].join('  '),
    )
    .join('\n')
}

/** What the figures were made of, in words. */
export function aside({ start, memory, shelf }) {
  const each = (what, unit) =>
    Object.entries(what)
      .map(([name, value]) => `${name} ${value?.toFixed(0)} ${unit}`)
      .join(', ')
  const lines = [`start: ${each(start, 'ms')}; memory: ${each(memory, 'MiB')}`]
  if (shelf)
    lines.push(
      `${shelf.letters} letters: start ${shelf.many.toFixed(0)} ms beside ${shelf.none.toFixed(0)} ms, all listed after ${shelf.listed} ms; memory with all of them read ${shelf.memory?.toFixed(0)} MiB; ${shelf.keystrokes} keystrokes searched`,
    )
  return lines.join('\n')
}
