import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { randomUUID } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { median, percentile } from './figures.mjs'
import { painted } from './first-scripts.mjs'
import { noScreenRate } from './typing.mjs'
import { familyMemory, programs, withWindow } from './windows.mjs'

// Words of all the letters, of some, of one, of none.
const searches = [
  'lettre 5120',
  'boise 77',
  'numero 9999',
  'introuvable',
  'ecole 142 idee',
  '1 2 3 4',
  '77 88 99',
  'lettre 4242',
]

/** The home screen with this many letters in the folder beside none: starts, memory, and each keystroke of searching. */
export async function measureShelf(draft, { letters, rounds }) {
  const folder = mkdtempSync(join(tmpdir(), 'two-lines-shelf-'))
  try {
    fill(folder, draft, letters)
    const starts = await startsBesideNone(folder, rounds)
    const searching = await withWindow(programs.app, searched, { args: noScreenRate, prepare: keptIn(folder) })
    return { letters, ...starts, ...searching }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The starts of the home screen with this many classes of thirty letters in the folder, beside none. */
export async function measureClasses(draft, { classes, rounds }) {
  const folder = mkdtempSync(join(tmpdir(), 'two-lines-shelf-'))
  try {
    for (let index = 0; index < classes; index += 1) {
      const pupil = { class: randomUUID(), title: `Classe ${index + 1}`, word: '' }
      fill(folder, { ...draft, register: 'child', pupil }, 30, index * 30)
    }
    return { classes, ...(await startsBesideNone(folder, rounds)) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function startsBesideNone(folder, rounds) {
  const empty = mkdtempSync(join(tmpdir(), 'two-lines-shelf-'))
  try {
    const starts = { none: [], many: [] }
    for (let round = 0; round < rounds; round += 1) {
      starts.none.push(await withWindow(programs.app, started, { prepare: keptIn(empty) }))
      starts.many.push(await withWindow(programs.app, started, { prepare: keptIn(folder) }))
    }
    return { none: median(starts.none), many: median(starts.many) }
  } finally {
    rmSync(empty, { recursive: true, force: true })
  }
}

// Made from one whole letter, each with words, a day and a recipient of its own.
function fill(folder, draft, letters, from = 0) {
  mkdirSync(folder, { recursive: true })
  for (let index = from; index < from + letters; index += 1) {
    const changed = new Date(Date.UTC(2026, 0, 1) + index * 60_000).toISOString()
    const recipient = { ...draft.recipient, organisation: `École du Boisé ${index % 150}` }
    const answers = { ...draft.answers, idea: { kind: 'own', text: `Voici la lettre numéro ${index}, avec une idée.` } }
    const pupil = draft.pupil ? { ...draft.pupil, name: `Emma ${index - from + 1}`, place: index - from } : null
    const one = { ...draft, id: randomUUID(), changed, recipient, answers, pupil }
    writeFileSync(join(folder, `${index}.twolines`), `${JSON.stringify(one, null, 2)}\n`)
  }
}

function keptIn(folder) {
  return (data) =>
    writeFileSync(join(data, 'settings.json'), JSON.stringify({ folder, welcomed: true, language: 'fr' }))
}

async function started({ page, launched }) {
  return (await painted(page)) - launched
}

// From the key to the list painted with all that was found for it.
async function searched({ page, launched, pid }) {
  const field = page.getByRole('searchbox')
  await field.waitFor()
  const listed = Date.now() - launched
  await field.click()
  await page.evaluate(() => {
    window.keystrokes = []
    const channel = new MessageChannel()
    let pressed = 0
    let drawn = 0
    channel.port1.onmessage = () => (drawn = performance.now() - pressed)
    addEventListener(
      'keydown',
      (event) => {
        if (drawn > 0) window.keystrokes.push(drawn)
        drawn = 0
        pressed = event.timeStamp
        requestAnimationFrame(() => channel.port2.postMessage(null))
      },
      true,
    )
    const seen = new MutationObserver(() => {
      if (pressed > 0) requestAnimationFrame(() => channel.port2.postMessage(null))
    })
    seen.observe(document.querySelector('.shelf'), { subtree: true, childList: true, characterData: true })
  })
  for (const words of searches) {
    await page.keyboard.press('Control+a')
    await page.keyboard.type(words, { delay: 120 })
  }
  const keystrokes = await page.evaluate(() => window.keystrokes)

  return { listed, search: percentile(keystrokes, 0.99), keystrokes: keystrokes.length, memory: familyMemory(pid) }
}
