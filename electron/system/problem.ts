import type { Failed, Problem } from '../bridge/outcome'

/** A refusal, with the name to show where there is one. */
export function failed(problem: Problem, name?: string): Failed {
  return name === undefined ? { kind: 'failed', problem } : { kind: 'failed', problem, name }
}

/** That a letter was not opened for an error, which the log has. */
export function notOpened(error: unknown): Failed {
  console.error('Opening a letter:', error)
  return failed(problemOf(error))
}

/** What an error of the system means for the person. */
export function problemOf(error: unknown): Problem {
  switch (codeOf(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'disk-full'
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENODEV':
    case 'ENXIO':
      return 'folder-gone'
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'not-allowed'
    case 'EBUSY':
      return 'in-use'
    case 'EFBIG':
      return 'too-large'
    default:
      return 'unknown'
  }
}

/** The system's code of an error; empty when it has none. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}
