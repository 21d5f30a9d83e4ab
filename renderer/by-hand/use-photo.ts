import { useState } from 'react'
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

/** Reads the photo of a page that is chosen or dropped. */
export function usePhoto(id: string) {
  const { bridge } = useApp()
  const [state, setState] = useState<PhotoState>({ kind: 'waiting' })

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
    choose: () => void take(() => bridge.choosePhoto({ id })),
    give: (file: File) => void take(() => read(file)),
    /** The photo was used, or was not. */
    leave: () => setState({ kind: 'waiting' }),
  }
}
