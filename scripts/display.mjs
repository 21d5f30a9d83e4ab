import { hasNoDisplay } from './setup/libraries.mjs'

/** The command as it runs here: inside a virtual screen, and saying so, where there is none to open a window on. */
export function onDisplay(command) {
  if (!hasNoDisplay()) return command
  console.log('No display here: running on a virtual one (xvfb-run), so no window will be seen.')
  return ['xvfb-run', '--auto-servernum', '--server-args', '-screen 0 1440x900x24', ...command]
}
