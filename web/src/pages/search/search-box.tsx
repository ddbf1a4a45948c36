import { Button } from '@nl-design-system-candidate/button-react'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { EXPLORER_ROUTES } from '../../../../src/http/explorer-routes.js'
import { withQuery } from '../../addresses.js'
import { useUrlState } from '../../navigation.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { useFindNumber } from '../../ui/find-number.js'
import './search-box.css'

const PAUSE_MS = 200

const texts = defineTexts(
  {
    label: 'RIS-nummer, naam of woorden',
    hint: 'Bijvoorbeeld RIS316085, Veilig Thuis of jeugdhulp. Met ↓ naar de resultaten, met Esc terug of leeg.',
    search: 'Zoek',
  },
  {
    label: 'RIS number, name or words',
    hint: 'For example RIS316085, Veilig Thuis or jeugdhulp (documents are in Dutch). Press ↓ for the results, Esc to go back or to clear.',
    search: 'Search',
  },
)

/** The box and what stands under it: results come while one types, and the arrows walk through them. */
export function SearchBox({ children }: { readonly children: ReactNode }) {
  const t = useTexts(texts)
  const id = useId()
  const box = useRef<HTMLInputElement>(null)
  const [typed, type] = useTyped()
  const findNumber = useFindNumber()
  const [, navigate] = useLocation()
  const open = async () => {
    type(typed, true)
    const path = await findNumber(typed)
    // Who typed on meanwhile wants something else.
    if (path !== null && box.current?.value === typed) navigate(path)
  }
  return (
    <div className="bgf-stack bgf-stack--wide" onKeyDown={(event) => walk(event, box.current)}>
      <form
        className="bgf-search"
        role="search"
        action={EXPLORER_ROUTES.search}
        onSubmit={(event) => {
          event.preventDefault()
          void open()
        }}
      >
        <label className="utrecht-form-label" htmlFor={id}>
          {t.label}
        </label>
        <div className="bgf-search__row">
          <input
            ref={box}
            id={id}
            className="utrecht-textbox utrecht-textbox--html-input"
            type="search"
            name="q"
            value={typed}
            maxLength={200}
            autoComplete="off"
            spellCheck={false}
            aria-describedby={`${id}-hint`}
            onChange={(event) => type(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Escape' || typed === '') return
              event.preventDefault()
              type('', true)
            }}
          />
          <Button purpose="primary" type="submit">
            {t.search}
          </Button>
        </div>
        <p className="bgf-subtle" id={`${id}-hint`}>
          {t.hint}
        </p>
      </form>
      {children}
    </div>
  )
}

/** What stands in the box, in the address as soon as nobody types for a moment; at once when `now`. */
function useTyped(): [string, (text: string, now?: boolean) => void] {
  const { params } = useUrlState()
  const [path, navigate] = useLocation()
  const query = params.get('q') ?? ''
  const [typed, setTyped] = useState(query)
  const [seen, setSeen] = useState(query)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  // The address changed by itself: a step back, a link.
  if (seen !== query) {
    setSeen(query)
    if (query !== typed.trim()) setTyped(query)
  }
  useEffect(() => () => clearTimeout(timer.current), [])
  const settle = (text: string) => {
    const q = text.trim()
    // As the address is by now: a filter may have been chosen since the last letter.
    const now = new URLSearchParams(location.search)
    const kept = { soort: now.get('soort'), gemeente: now.get('gemeente'), jaar: now.get('jaar') }
    const next = q === '' ? EXPLORER_ROUTES.start : withQuery(EXPLORER_ROUTES.search, { q, ...kept })
    // One step back leads to before the search, not through every letter of it.
    if (q !== query) navigate(next, { replace: path === EXPLORER_ROUTES.search && q !== '' })
  }
  const type = (text: string, now = false) => {
    setTyped(text)
    clearTimeout(timer.current)
    if (now) settle(text)
    else timer.current = setTimeout(() => settle(text), PAUSE_MS)
  }
  return [typed, type]
}

/** ↓ from the box to the first result, ↑ and ↓ among the results, Home and End to their ends, back with Escape. */
function walk(event: KeyboardEvent<HTMLDivElement>, box: HTMLInputElement | null): void {
  if (box === null || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
  const hits = [...event.currentTarget.querySelectorAll<HTMLAnchorElement>('[data-hit] a')]
  const stops = [box, ...hits]
  const at = stops.findIndex((stop) => stop === document.activeElement)
  // In the box itself these keys move the cursor.
  if (at === -1 || (at === 0 && event.key !== 'ArrowDown')) return
  const next = {
    ArrowDown: stops[at + 1],
    ArrowUp: stops[at - 1],
    Home: stops[1],
    End: stops.at(-1),
    Escape: box,
  }[event.key]
  if (next === undefined) return
  event.preventDefault()
  next.focus()
}
