import { useRef, useState } from 'react'
import type { Photo } from '#electron/bridge/enclosures-calls'
import type { Cancelled, Failed } from '#electron/bridge/outcome'
import type { Pixels } from '#letter/picture/pixels'
import { heaviestGiven } from '#letter/text/limits'
import { useApp } from '../app/app-context'
import { pixelsOf } from './canvas-pixels'

/** Where the photo of a page stands: asked for, here to be made straight, or why not. */
type PhotoState =
  | Readonly<{ kind: 'waiting' | 'working' }>
  | Readonly<{ kind: 'here'; photo: Pixels }>
  | Extract<Photo, { kind: 'refused' }>
  | Failed

/** Reads the photos of pages that are chosen or dropped, one after the other. */
export function usePhoto(id: string) {
  const { bridge } = useApp()
  const [state, setState] = useState<PhotoState>({ kind: 'waiting' })
  const others = useRef<readonly File[]>([])

  const take = async (ask: () => Promise<Photo | Cancelled>) => {
    if (state.kind === 'working') return
    setState({ kind: 'working' })
    const photo = await ask()
    if (photo.kind === 'cancelled') return setState({ kind: 'waiting' })
    if (photo.kind !== 'done') return setState(photo)
    const pixels = await pixelsOf(photo.bytes)
    setState(pixels ? { kind: 'here', photo: pixels } : { kind: 'refused', why: 'broken-picture' })
  }
  const read = async (file: File): Promise<Photo> => {
    if (file.size > heaviestGiven) return { kind: 'refused', why: 'too-large' }
    const bytes = await file.arrayBuffer().catch(() => null)
    return bytes ? bridge.readPhoto({ id, bytes: new Uint8Array(bytes) }) : { kind: 'refused', why: 'unread' }
  }
  return {
    state,
    choose: () => {
      others.current = []
      void take(() => bridge.choosePhoto({ id }))
    },
    give: ([file, ...more]: readonly File[]) => {
      if (!file || state.kind === 'working') return
      others.current = more
      void take(() => read(file))
    },
    /** The photo was used, and the next one that was dropped with it comes; or it was not, and none does. */
    leave: (isUsed: boolean) => {
      const [next, ...more] = isUsed ? others.current : []
      others.current = more
      if (next) void take(() => read(next))
      else setState({ kind: 'waiting' })
    },
  }
}
