import { defineConfig } from '@playwright/test'

export default defineConfig({
  testMatch: 'every-screen.pictures.ts',
  outputDir: '../../../test-results',
  workers: 1,
  timeout: 15 * 60_000,
  reporter: 'list',
})
