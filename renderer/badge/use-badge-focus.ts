import { useEffect, useRef } from 'react'

/** The focus when a badge is added or taken away: the button that was pressed is gone, and what it did takes its place. */
export function useBadgeFocus(isThere: boolean) {
  const add = useRef<HTMLButtonElement>(null)
  const room = useRef<HTMLDivElement>(null)
  const wasThere = useRef(isThere)
  useEffect(() => {
    if (isThere === wasThere.current) return
    wasThere.current = isThere
    const asked = ['[data-unnamed] input', 'input:checked']
    if (isThere)
      asked
        .map((one) => room.current?.querySelector<HTMLInputElement>(one))
        .find(Boolean)
        ?.focus()
    else add.current?.focus()
  }, [isThere])
  return { add, room }
}
