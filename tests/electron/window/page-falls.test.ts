import { EventEmitter } from 'node:events'
import { setImmediate as settled } from 'node:timers/promises'
import type { BrowserWindow } from 'electron'
import { expect, test, vi } from 'vitest'
import { comeBackAfterFalls, type FallsNeeds } from '#electron/window/page-falls'

const second = 1000
const minute = 60 * second

/** A window whose page falls when it is told to, so many milliseconds after the last time. */
function setUp(start = Date.UTC(2026, 10, 21)) {
  const webContents = new EventEmitter()
  let time = start
  const reload = vi.fn<() => void>()
  const quit = vi.fn<() => void>()
  const ask = vi.fn<FallsNeeds['ask']>(() => Promise.resolve('again'))
  const window = { webContents, isDestroyed: () => false }
  // Sound: only what falls and what comes back is looked at.
  comeBackAfterFalls(window as unknown as BrowserWindow, { reload, ask, quit, now: () => time })
  const fall = async (later: number, reason = 'crashed') => {
    time += later
    webContents.emit('render-process-gone', {}, { reason })
    await settled()
    await settled()
  }
  return { fall, reload, ask, quit }
}

test('a page that falls three times in a minute is back each time, and nothing is asked', async () => {
  const { fall, reload, ask } = setUp()
  for (const reason of ['crashed', 'oom', 'killed']) await fall(20 * second, reason)
  expect(reload).toHaveBeenCalledTimes(3)
  expect(ask).not.toHaveBeenCalled()
})

test('at the fourth fall within two minutes the person is asked, and the page comes back when it is said so', async () => {
  const { fall, reload, ask, quit } = setUp()
  for (let time = 0; time < 4; time++) await fall(20 * second)
  expect(ask).toHaveBeenCalledOnce()
  expect(reload).toHaveBeenCalledTimes(4)
  expect(quit).not.toHaveBeenCalled()
  for (let time = 0; time < 3; time++) await fall(second)
  expect(ask).toHaveBeenCalledOnce()
  await fall(second)
  expect(ask).toHaveBeenCalledTimes(2)
})

test('whoever has enough quits, and the page is not loaded again', async () => {
  const { fall, reload, ask, quit } = setUp()
  ask.mockResolvedValue('quit')
  for (let time = 0; time < 4; time++) await fall(second)
  expect(quit).toHaveBeenCalledOnce()
  expect(reload).toHaveBeenCalledTimes(3)
})

test.each([
  ['one each minute, for an hour', minute, 60],
  ['one each week, for a year', 7 * 24 * 60 * minute, 52],
  ['one each minute while the clock is set back', -minute, 20],
])('falls far apart are no row: %s', async (_when, apart, times) => {
  const { fall, reload, ask } = setUp()
  for (let time = 0; time < times; time++) await fall(apart)
  expect(reload).toHaveBeenCalledTimes(times)
  expect(ask).not.toHaveBeenCalled()
})

test('nothing more is asked while one is asking, nor of a page that was closed', async () => {
  const { fall, reload, ask } = setUp()
  ask.mockReturnValue(new Promise(() => undefined))
  for (let time = 0; time < 9; time++) await fall(second)
  expect(ask).toHaveBeenCalledOnce()
  expect(reload).toHaveBeenCalledTimes(3)
  const closed = setUp()
  await closed.fall(second, 'clean-exit')
  expect(closed.reload).not.toHaveBeenCalled()
})
