/** What came of each part of the ordeal, as a table. */
export function table(rows) {
  const lines = [['part', 'done', 'faults', 'time', 'seed', 'more'], ...rows.map(lineOf)]
  const widths = lines[0].map((_, column) => Math.max(...lines.map((line) => line[column].length)))
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function lineOf({ part, done, faults, seconds, seed, more = '' }) {
  return [part, String(done), String(faults.length), timeOf(seconds), String(seed), more]
}

function timeOf(seconds) {
  return seconds < 90 ? `${seconds.toFixed(0)} s` : `${(seconds / 60).toFixed(0)} min`
}
