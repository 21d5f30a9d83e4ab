import { defineConfig } from '@playwright/test'

// Two windows on one screen would take the focus and the clipboard from each other: each worker has a screen of its own.
const screens = (process.env.TWO_LINES_SCREENS ?? '').split(',').filter(Boolean)
const mine = screens[Number(process.env.TEST_PARALLEL_INDEX ?? 0)]
if (mine !== undefined) process.env.DISPLAY = mine

export default defineConfig({
  testDir: 'tests/e2e',
  snapshotPathTemplate: 'tests/golden/{arg}{ext}',
  outputDir: 'test-results',
  workers: Math.max(1, screens.length),
  // The windows, the clipboard and the disk of a busy machine are the system's: one more try, and the report names who needed it.
  retries: 1,
  timeout: 60_000,
  forbidOnly: true,
  reporter: 'list',
})
