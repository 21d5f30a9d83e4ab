import { realpathSync } from 'node:fs'
import { homedir, userInfo } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the project. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)))

/** The folder where set-up keeps what several clones can share. */
export const cacheFolder = join(userCache(), 'two-lines')

/** True when this script is the one that was started, not imported. */
export function isMain(url) {
  return process.argv[1] !== undefined && fileURLToPath(url) === realpathSync(process.argv[1])
}

function userCache() {
  const home = homedir() || userInfo().homedir
  if (process.platform === 'win32') return process.env.LOCALAPPDATA ?? join(home, 'AppData', 'Local')
  if (process.platform === 'darwin') return join(home, 'Library', 'Caches')
  return process.env.XDG_CACHE_HOME || join(home, '.cache')
}
