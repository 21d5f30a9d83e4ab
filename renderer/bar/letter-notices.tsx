import type { ReactNode } from 'react'
import type { Elsewhere } from '#electron/bridge/elsewhere'
import type { Failed } from '#electron/bridge/outcome'
import type { Draft } from '#letter/draft/draft'
import { useApp } from '../app/app-context'
import { ProblemNotice } from '../outcome/notice'
import './bar.css'
import { later } from '../app/later'
import { withScreenWords } from '../app/words'

const ChangedElsewhere = later(() =>
  withScreenWords(async () => (await import('./changed-elsewhere')).ChangedElsewhere),
)

/** What is told of the open letter: what went wrong, and that it was changed elsewhere. */
export type Notices = Readonly<{ notice: Failed | null; elsewhere: Elsewhere | null }>

type Props = Readonly<{ draft: Draft; told: Notices; children?: ReactNode }>

/** What is told at the top of a letter. */
export function LetterNotices({ draft, told: { notice, elsewhere }, children }: Props) {
  const { act } = useApp()
  return (
    <div className="notices">
      {notice && <ProblemNotice failed={notice} onClose={() => act({ kind: 'notice', notice: null })} />}
      {elsewhere && <ChangedElsewhere draft={draft} elsewhere={elsewhere} />}
      {children}
    </div>
  )
}
