import { dirname } from 'node:path'

/**
 * Whether a folder is below a place that is to hold another disk or a share and holds none now: nothing is then to be made there. What is to be
 * mounted and what is are told as Linux does, in the lines of fstab(5).
 */
export function isMountAway(folder: string, fstab: string, mounts: string): boolean {
  const isMounted = mountPoints(mounts)
  const isAway = mountPoints(fstab)
  for (let above = folder; ; above = dirname(above)) {
    if (isMounted.has(above) && above !== '/') return false
    if (isAway.has(above) && !isMounted.has(above)) return true
    if (above === dirname(above)) return false
  }
}

function mountPoints(table: string): ReadonlySet<string> {
  const fields = table.split('\n').map((line) => line.trim().split(/\s+/))
  return new Set(
    fields.flatMap(([what = '#', where]) => (where === undefined || what.startsWith('#') ? [] : [plain(where)])),
  )
}

// A space is written \040.
function plain(where: string): string {
  const path = where.replaceAll(/\\([0-7]{3})/g, (_, octal: string) => String.fromCharCode(Number.parseInt(octal, 8)))
  return path.length > 1 ? path.replace(/\/$/, '') : path
}
