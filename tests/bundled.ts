import { join } from 'node:path'
import { build } from 'vite'
import { temporaryFolder } from './temporary-folder'

/** Makes one program of a file and all that it imports, to be run by Node beside a test; answers its path. */
export async function bundled(entry: string): Promise<string> {
  const outDir = await temporaryFolder()
  await build({
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true },
    build: { ssr: entry, outDir, rolldownOptions: { output: { entryFileNames: 'program.mjs' } } },
  })
  return join(outDir, 'program.mjs')
}
