import { test as base } from '@playwright/test'
import { endKept, endLeftOpen } from './open-app'

/** A test on the real app. What a failed test left open is ended with it: asked to close, an app could wait for an answer for ever. */
export const test = base.extend<{ ending: void }, { keeping: void }>({
  ending: [
    async ({}, use, info) => {
      await use()
      if (info.status !== info.expectedStatus) endLeftOpen()
    },
    { auto: true },
  ],
  keeping: [
    async ({}, use) => {
      await use()
      await endKept()
    },
    { auto: true, scope: 'worker' },
  ],
})
