import { Heading } from '@nl-design-system-candidate/heading-react'
import { useUrlState } from '../navigation.js'
import { useFormat } from '../text/format.js'
import { Dutch } from '../text/language.js'
import { defineTexts, useTexts } from '../text/texts.js'
import type { ChoiceOf } from './chosen.js'
import { Link } from './link.js'
import { FIRST_PAGE } from './pager.js'
import { useChosen } from './use-chosen.js'
import './facets.css'

export interface FacetValue {
  /** What stands in the address. */
  readonly value: string
  readonly label: string
  readonly count?: number
}

export interface FacetsProps {
  /** What the values are of: Soort, Gemeente, Jaar. */
  readonly title: string
  /** Name in the address. */
  readonly param: string
  readonly values: readonly FacetValue[]
  /** What a value is called that was chosen and does not occur. */
  readonly nameOf?: (value: string) => string | undefined
  /** Whether the values are names in documents, which are Dutch whatever the language of the page. */
  readonly dutch?: boolean
}

const texts = defineTexts(
  { all: 'Alle', more: (count: string) => `Nog ${count}` },
  { all: 'All', more: (count: string) => `${count} more` },
)

/** More values than this are folded away: the first are those that most items have. */
const AT_ONCE = 12

/** Narrows a list by one property. Every value is a link, so that a narrowed list can be opened in a tab and shared. */
export function Facets({ title, param, values: given, nameOf, dutch = false }: FacetsProps) {
  const t = useTexts(texts)
  const { number } = useFormat()
  const { href } = useUrlState()
  const chosen = useChosen(param)
  // What is chosen narrows the list also where nothing is left of it: it stays, to be taken away.
  const absent = chosen !== null && !given.some(({ value }) => value === chosen)
  const values = absent ? [...given, { value: chosen, label: nameOf?.(chosen) ?? chosen, count: 0 }] : given
  if (values.length < 2 && chosen === null) return null
  // One or two more are shown as easily as what would hide them.
  const cut = values.length <= AT_ONCE + 2 ? values.length : AT_ONCE
  const [first, rest] = [values.slice(0, cut), values.slice(cut)]
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
        {first.map((value) => (
          <Value key={value.value} param={param} dutch={dutch} {...value} />
        ))}
      </ul>
      {rest.length === 0 ? null : (
        <details open={rest.some(({ value }) => value === chosen)}>
          <summary>{t.more(number(rest.length))}</summary>
          <ul className="bgf-plain-list">
            {rest.map((value) => (
              <Value key={value.value} param={param} dutch={dutch} {...value} />
            ))}
          </ul>
        </details>
      )}
    </nav>
  )
}

/** The same filter as something to name in words. */
export const choiceOf = ({ title, param, values, nameOf }: FacetsProps): ChoiceOf => ({
  param,
  label: title,
  options: values.map(({ value, label }) => [value, label]),
  ...(nameOf === undefined ? {} : { nameOf }),
})

/** Chosen already: the same link takes it away. */
function Value({
  param,
  value,
  label,
  count,
  dutch,
}: FacetValue & { readonly param: string; readonly dutch: boolean }) {
  const { number } = useFormat()
  const { href } = useUrlState()
  const chosen = useChosen(param) === value
  return (
    <li>
      <Link href={href({ [param]: chosen ? null : value, ...FIRST_PAGE })} current={chosen}>
        {dutch ? <Dutch>{label}</Dutch> : label}
      </Link>
      {count === undefined ? null : <span className="bgf-subtle bgf-number"> {number(count)}</span>}
    </li>
  )
}
