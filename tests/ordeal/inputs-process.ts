import { commandFaults } from './command-faults'
import { filesFaults } from './files-faults'
import { killed } from './kill-faults'
import { letterFaults } from './letter-faults'
import { serveSeeds, type FaultsOf } from './serve-seeds'

// What of the ordeal needs no screen, in a process of its own: from which seed to which is asked by whoever started it.
const [, , kind = '', program = ''] = process.argv
const kinds = new Map<string, FaultsOf>([
  ['compose', letterFaults],
  ['command', commandFaults],
  ['files', filesFaults],
  ['kills', (seed) => killed(program, seed)],
])

const faultsOf = kinds.get(kind)
if (!faultsOf) throw new Error(`The kinds are: ${[...kinds.keys()].join(', ')}.`)
serveSeeds(faultsOf)
