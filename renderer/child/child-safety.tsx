import type { Draft } from '#letter/draft/draft'
import type { Letter } from '#letter/parts/letter'
import { useChildSafety } from './use-child-safety'
import { useSaidRemark } from '../remarks/use-said-remark'
import { Icon } from '../controls/icon'

/** A gentle word where a child tells something to keep; the words stay as they are. */
export function ChildSafety({ draft, letter }: Readonly<{ draft: Draft; letter: Letter }>) {
  const remark = useChildSafety(draft, letter)
  const say = useSaidRemark('child')
  const said = remark && say(remark)
  return (
    <div role="status">
      {said && (
        <p className="child-safety">
          <Icon name="lock" size={26} />
          <span>
            <strong>{said.title}.</strong> {said.why}
          </span>
        </p>
      )}
    </div>
  )
}
