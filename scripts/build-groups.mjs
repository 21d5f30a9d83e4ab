import { join } from 'node:path'
import { normalizePath } from 'vite'
import { root } from './places.mjs'

/**
 * How the bundler makes files of what these modules load at once, by the names of the files: each file that is asked for takes its time.
 * What comes with the first stands in its file alone, and what several of the others load in one of its own, so that none waits for all
 * of another. What is loaded later is left to the bundler; and so is what starts a process, for which nothing that it loads later may wait.
 */
export function together(modules) {
  const files = Object.entries(modules).map(([name, path]) => ({
    name,
    from: normalizePath(join(root, path)),
    ids: null,
  }))
  const nameOf = (id, known) => {
    for (const file of files) file.ids ??= loadedWith(file.from, known)
    if (known.getModuleInfo(id)?.isEntry) return null
    const names = files.filter(({ ids }) => ids.has(id)).map(({ name }) => name)
    return names[0] === files[0].name ? files[0].name : names.join('-') || null
  }
  // What a module needs comes into its file, but for what a group of more weight has taken before.
  const only = (isOne) => (id, known) => {
    const name = nameOf(id, known)
    return name !== null && isOne(name) ? name : null
  }
  return [
    { name: only((name) => name === files[0].name), debugName: 'first', priority: 3 },
    { name: only((name) => name.includes('-')), debugName: 'shared', priority: 2 },
    { name: nameOf, debugName: 'together', priority: 1 },
  ]
}

/**
 * How the bundler makes one file of what these modules load at once, or `later` too; with `andBy`, of what these others load too, now or
 * later: a thread, which can't load Electron, must not come by it. Groups of more `weight` take theirs before.
 */
export function loadedBy(paths, { name, weight, later = false, andBy = null }) {
  let own = null
  let others = null
  const idsOf = (from, known, later) =>
    new Set(from.flatMap((path) => [...loadedWith(normalizePath(join(root, path)), known, { later })]))
  const nameOf = (id, known) => {
    own ??= idsOf(paths, known, later)
    others ??= andBy && idsOf(andBy, known, true)
    return !known.getModuleInfo(id)?.isEntry && own.has(id) && (others?.has(id) ?? true) ? name : null
  }
  return { name: nameOf, debugName: name, priority: weight }
}

// A module, and all that is loaded at once with it; `later`: and what it loads later.
function loadedWith(id, known, { later = false, seen = new Set() } = {}) {
  if (seen.has(id)) return seen
  seen.add(id)
  const { importedIds = [], dynamicallyImportedIds = [] } = known.getModuleInfo(id) ?? {}
  for (const next of later ? [...importedIds, ...dynamicallyImportedIds] : importedIds)
    loadedWith(next, known, { later, seen })
  return seen
}
