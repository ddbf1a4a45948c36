import { Button } from '@nl-design-system-candidate/button-react'
import { type ReactNode, type RefObject, useEffect, useId, useRef, useState } from 'react'
import { useUrlState } from '../navigation.js'
import { defineTexts, useTexts } from '../text/texts.js'
import { Link } from './link.js'
import { FIRST_PAGE } from './pager.js'
import './filter-panel.css'

const texts = defineTexts(
  {
    filters: 'Filters',
    chosen: (count: number) => `, ${count} gekozen`,
    clear: 'Zonder filters',
  },
  {
    filters: 'Filters',
    chosen: (count: number) => `, ${count} chosen`,
    clear: 'Without filters',
  },
)

interface FilterPanelProps {
  /** What the filters in it are called in the address. */
  readonly params: readonly string[]
  /** What it is called where it has more than filters; then they are not taken away together. */
  readonly label?: string
  readonly children: ReactNode
}

/** The filters beside a list; on a narrow screen they stand above it, folded, and a button says how many are chosen. */
export function FilterPanel({ params: names, label, children }: FilterPanelProps) {
  const t = useTexts(texts)
  const id = useId()
  const [open, setOpen] = useState(false)
  const { params, href } = useUrlState()
  const chosen = names.filter((name) => params.get(name)?.trim())
  const content = useRef<HTMLDivElement>(null)
  useKeptFocus(content, chosen.length)
  return (
    <div className="bgf-screen-only">
      <div className="bgf-filters__fold">
        <Button purpose="secondary" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          <span aria-hidden="true" className="bgf-filters__arrow">
            ▸
          </span>{' '}
          {label ?? t.filters}
          {chosen.length === 0 ? null : t.chosen(chosen.length)}
        </Button>
      </div>
      <div
        ref={content}
        id={id}
        tabIndex={-1}
        className="bgf-filters__content bgf-stack"
        data-folded={open ? undefined : ''}
      >
        {children}
        {/* Last, so that the filters stay where they are when one is chosen. */}
        {chosen.length === 0 || label !== undefined ? null : (
          <p>
            <Link href={href({ ...Object.fromEntries(chosen.map((name) => [name, null])), ...FIRST_PAGE })}>
              {t.clear}
            </Link>
          </p>
        )}
      </div>
    </div>
  )
}

/** What takes a choice away may go with it; who pressed it stays among the filters. */
function useKeptFocus(content: RefObject<HTMLDivElement | null>, chosen: number): void {
  const before = useRef(chosen)
  useEffect(() => {
    if (chosen < before.current && document.activeElement === document.body)
      content.current?.focus({ preventScroll: true })
    before.current = chosen
  })
}
