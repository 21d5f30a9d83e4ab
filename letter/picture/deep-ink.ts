import { brightnessAt } from './blank-pixels'
import { darknessOf, levelAbove } from './ink'
import type { Pixels } from './pixels'

/** In levels of 255 under the white of the paper: up to here it is the paper and its grain; less than `faintest` at the darkest is nothing written. */
const [grain, faintest] = [14, 30]
/** How dark the darkest becomes, and how much darker anything is made at most: beyond that it would be made up. */
const [readable, mostTimes] = [190, 3]

/** A page in an even light whose writing is pale, of a pencil or in a dim photo, made darker in its own colours; one that is dark enough, or empty, is the same. */
export function deepInk(page: Pixels): Pixels {
  const darkest = levelAbove(darknessOf(page), 0.004)
  const times = Math.min(mostTimes, readable / darkest)
  if (darkest < faintest || times <= 1.1) return page
  const data = page.data.slice()
  for (let at = 0; at < data.length; at += 4) {
    const dark = 255 - brightnessAt(data, at)
    if (dark <= grain) continue
    const by = (grain + (dark - grain) * times) / dark
    for (const channel of [0, 1, 2]) data[at + channel] = 255 - (255 - (data[at + channel] ?? 0)) * by
  }
  return { ...page, data }
}
