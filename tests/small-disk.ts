import { spawnSync } from 'node:child_process'
import { temporaryFolder } from './temporary-folder'
import { onTestFinished } from 'vitest'

/** True where this process may mount a file system, as root may on Linux. */
export const canMount = mountsHere()

/** A file system of this size, in a folder of its own, for one test. */
export async function smallDisk(kilobytes: number): Promise<string> {
  const folder = await temporaryFolder()
  mount(['-t', 'tmpfs', '-o', `size=${kilobytes}k`, 'tmpfs', folder])
  onTestFinished(() => void spawnSync('umount', [folder]))
  return folder
}

/** Makes that file system refuse every write, as a locked memory card does. */
export function lock(folder: string): void {
  mount(['-o', 'remount,ro', folder])
}

/** Makes a file refuse to be replaced, as one that another program has open does; `release` lets go of it. */
export function hold(path: string): () => void {
  mount(['--bind', path, path])
  const release = () => void spawnSync('umount', [path])
  onTestFinished(release)
  return release
}

function mount(args: readonly string[]): void {
  const { status, stderr } = spawnSync('mount', args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
}

function mountsHere(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false
  const tried = spawnSync('unshare', ['--mount', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'])
  return tried.status === 0
}
