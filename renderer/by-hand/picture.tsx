import { useEffect, useRef } from 'react'
import type { Raster } from '#letter/picture/raster'
import { draw } from './pixels'

/** A picture that is not in a file. */
export function Picture({ raster, label }: Readonly<{ raster: Raster; label: string }>) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    if (canvas.current) draw(canvas.current, raster)
  }, [raster])
  return <canvas ref={canvas} role="img" aria-label={label} />
}
