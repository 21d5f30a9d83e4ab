import { hasNoDisplay } from './setup/libraries.mjs'

/**
 * The command as it runs here: inside a virtual screen, and saying so, where there is none to open a window on. Commands
 * that run at the same time look for a free screen from different numbers (`place` 0, 1...), so as not to take the same.
 */
export function onDisplay(command, place = 0) {
  if (!hasNoDisplay()) return command
  if (place === 0) console.log('No display here: running on a virtual one (xvfb-run), so no window will be seen.')
  const number = String(99 + place * 100)
  return ['xvfb-run', '--server-num', number, '--auto-servernum', '--server-args', '-screen 0 1440x900x24', ...command]
}
