import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { filesOf, locales, readFolder, reference } from './language/folders.mjs'
import { findings } from './language/findings.mjs'
import { makeFolder } from './language/make-folder.mjs'
import { runMain, Stop } from './run.mjs'
import { setUp } from './setup.mjs'

// Of each kind, how many are told one by one.
const most = 20

// `npm run language -- xx`: makes the folder of a language, every text still in English; where there is one, tells file by
// file what is left to do.
await runMain(async ([tag = '']) => {
  if (!/^[a-z]{2,3}$/.test(tag)) throw new Stop('Name a language by its tag: npm run language -- es')
  await setUp()
  if (existsSync(join(locales, tag))) return tell(tag)
  await makeFolder(tag)
  console.log(`locales/${tag} has all that English has, to be translated in place. Its conventions, its name and its`)
  console.log(`place in lists are in index.json. The same command then tells what is left.`)
  return 0
})

async function tell(tag) {
  const found = await findings(readFolder(tag), readFolder(reference))
  const columns = ['missing', 'untranslated', 'misspelt', 'hard']
  console.log(row(['', 'missing', 'as in English', 'misspelt', 'hard for a child']))
  for (const file of filesOf(reference)) {
    console.log(row([file, ...columns.map((column) => found.get(file)?.[column]?.length ?? '-')]))
  }
  for (const column of columns) {
    const all = [...found].flatMap(([file, one]) => (one[column] ?? []).map((what) => `${file}: ${what}`))
    if (all.length > 0)
      console.log(
        `\n${column}\n${all
          .slice(0, most)
          .map((line) => `  ${line}`)
          .join('\n')}`,
      )
    if (all.length > most) console.log(`  and ${all.length - most} more`)
  }
  return [...found.values()].some(({ missing }) => missing.length > 0) ? 1 : 0
}

function row([name, ...figures]) {
  return name.padEnd(26) + figures.map((figure) => String(figure).padStart(18)).join('')
}
