import { Heading } from '@nl-design-system-candidate/heading-react'
import { useUrlState } from '../navigation.js'
import { useFormat } from '../text/format.js'
import { defineTexts, useTexts } from '../text/texts.js'
import { Link } from './link.js'
import { FIRST_PAGE } from './pager.js'
import './facets.css'

export interface FacetValue {
  /** What stands in the address. */
  readonly value: string
  readonly label: string
  readonly count?: number
}

interface FacetsProps {
  /** What the values are of: Soort, Gemeente, Jaar. */
  readonly title: string
  /** Name in the address. */
  readonly param: string
  readonly values: readonly FacetValue[]
}

const texts = defineTexts({ all: 'Alle' }, { all: 'All' })

/** Narrows a list by one property. Every value is a link, so that a narrowed list can be opened in a tab and shared. */
export function Facets({ title, param, values }: FacetsProps) {
  const t = useTexts(texts)
  const { number } = useFormat()
  const { params, href } = useUrlState()
  const chosen = params.get(param)
  if (values.length < 2 && chosen === null) return null
  return (
    <nav className="bgf-facets" aria-label={title}>
      <Heading level={3} appearance="level-4">
        {title}
      </Heading>
      <ul className="bgf-plain-list">
        <li>
          <Link href={href({ [param]: null, ...FIRST_PAGE })} current={chosen === null}>
            {t.all}
          </Link>
        </li>
        {values.map(({ value, label, count }) => (
          <li key={value}>
            <Link
              href={href({ [param]: value === chosen ? null : value, ...FIRST_PAGE })}
              current={value === chosen}
            >
              {label}
            </Link>
            {count === undefined ? null : <span className="bgf-subtle bgf-number"> {number(count)}</span>}
          </li>
        ))}
      </ul>
    </nav>
  )
}
