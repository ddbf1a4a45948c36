import { useUrlState } from '../../navigation.js'
import { useFormat } from '../../text/format.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { Link } from '../../ui/link.js'
import { pagerParams } from '../../ui/pager.js'
import { PLANNED, REPORTED } from './promise-column.js'

const texts = defineTexts({ years: 'Jaar van de acties' }, { years: 'Year of the actions' })

interface YearChoiceProps {
  readonly years: readonly { readonly year: number; readonly count: number }[]
  readonly chosen: number
}

/** Links, so that each year has an address of its own. */
export function YearChoice({ years, chosen }: YearChoiceProps) {
  const t = useTexts(texts)
  const { number } = useFormat()
  const { href } = useUrlState()
  const start = Object.fromEntries(
    [PLANNED, REPORTED].flatMap((list) => Object.values(pagerParams(list)).map((name) => [name, null])),
  )
  return (
    <nav aria-label={t.years} className="bgf-choice bgf-screen-only">
      <ul className="bgf-cluster bgf-plain-list">
        {years.map(({ year, count }) => (
          <li key={year}>
            <Link href={href({ ...start, jaar: String(year) })} current={year === chosen}>
              {String(year)}
            </Link>{' '}
            <span className="bgf-subtle bgf-number">{number(count)}</span>
          </li>
        ))}
      </ul>
    </nav>
  )
}
