import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { cacheFolder } from '../places.mjs'

const named = /^work-(\d+)-/

/** Lends a folder beside the cached files, removed in the end; those of set-ups that were killed go too. */
export async function withWorkFolder(use) {
  mkdirSync(cacheFolder, { recursive: true })
  removeLeftovers()
  const folder = mkdtempSync(join(cacheFolder, `work-${process.pid}-`))
  try {
    return await use(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function removeLeftovers() {
  for (const name of readdirSync(cacheFolder)) {
    const owner = named.exec(name)?.[1]
    if (owner && !isRunning(Number(owner))) rmSync(join(cacheFolder, name), { recursive: true, force: true })
  }
}

function isRunning(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}
