import { useState } from 'react'
import type { Photo } from '#electron/bridge/enclosures-calls'
import type { Failed } from '#electron/bridge/outcome'
import type { Pixels } from '#letter/picture/pixels'
import { heaviestGiven } from '#letter/text/limits'
import { useApp } from '../app/app-context'
import { pixelsOf } from './canvas-pixels'
import { PhotosInTurn, type LeftOut, type Photographed } from './photos-in-turn'

/** A photo that is here to be made straight, or what went wrong. */
type Came = Readonly<{ kind: 'here'; photo: Pixels }> | Failed

/** Reads the photos of pages that are chosen or dropped, one after the other; `room` is how many pages may still be added. */
export function usePhoto(id: string, room: number) {
  const { bridge } = useApp()
  const [state, setState] = useState<Came | Readonly<{ kind: 'waiting' | 'working' }>>({ kind: 'waiting' })
  const [leftOut, setLeftOut] = useState<readonly LeftOut[]>([])
  const [photos] = useState(() => new PhotosInTurn<File>())

  const read = async (file: File): Promise<Photographed<Came>> => {
    if (file.size > heaviestGiven) return { why: 'too-large' }
    const bytes = await file.arrayBuffer().catch(() => null)
    return bytes ? drawn(await bridge.readPhoto({ id, bytes: new Uint8Array(bytes) })) : { why: 'unread' }
  }
  const goOn = async () => {
    if (photos.isEmpty) return setState({ kind: 'waiting' })
    setState({ kind: 'working' })
    const next = await photos.next(room, read)
    setLeftOut((before) => [...before, ...next.leftOut])
    setState(next.came ?? { kind: 'waiting' })
  }
  const choose = async () => {
    if (state.kind === 'working') return
    setLeftOut([])
    setState({ kind: 'working' })
    const chosen = await bridge.choosePhoto({ id })
    if (chosen.kind === 'cancelled') return goOn()
    const reading = await drawn(chosen)
    if ('came' in reading) return setState(reading.came)
    setLeftOut([{ name: null, why: reading.why }])
    await goOn()
  }
  return {
    state,
    leftOut,
    choose: () => void choose(),
    give: (files: readonly File[]) => {
      photos.add(files)
      if (state.kind === 'working') return
      setLeftOut([])
      void goOn()
    },
    /** The photo was used or not: the next one that was dropped with it comes. */
    leave: () => void goOn(),
  }
}

async function drawn(photo: Photo): Promise<Photographed<Came>> {
  if (photo.kind === 'failed') return { came: photo }
  if (photo.kind === 'refused') return { why: photo.why }
  const pixels = await pixelsOf(photo.bytes)
  return pixels ? { came: { kind: 'here', photo: pixels } } : { why: 'broken-picture' }
}
