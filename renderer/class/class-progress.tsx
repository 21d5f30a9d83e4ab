import { useEffect, useState, type ComponentProps } from 'react'
import type { ClassProgress as Progress } from '#electron/bridge/class-calls'
import { useApp } from '../app/app-context'
import { LongDoing } from '../outcome/long-doing'

type Props = Pick<ComponentProps<typeof LongDoing>, 'label' | 'button'> & Readonly<{ what: Progress['what'] }>

/** How far the letters of a class are, made or printed, and the way to stop; nothing before the first second is over. */
export function ClassProgress({ what, ...props }: Props) {
  const { bridge } = useApp()
  const [progress, setProgress] = useState<Progress | null>(null)
  useEffect(() => window.signals.onClass((told) => told.what === what && setProgress(told)), [what])
  return progress && <LongDoing progress={progress} onCancel={() => void bridge.stopClass({ what })} {...props} />
}
