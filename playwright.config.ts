import { defineConfig } from '@playwright/test'

export default defineConfig({
  testDir: 'tests/e2e',
  snapshotPathTemplate: 'tests/golden/badges/{arg}{ext}',
  outputDir: 'test-results',
  workers: 1,
  retries: 0,
  timeout: 60_000,
  forbidOnly: true,
  reporter: 'list',
})
