import { Heading } from '@nl-design-system-candidate/heading-react'
import type { Asked } from './compare-address.js'
import { MEASURES } from './compare-address.js'
import { type UrlChanges, useUrlState } from '../../navigation.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { Facets } from '../../ui/facets.js'
import { FilterPanel } from '../../ui/filter-panel.js'
import { Link } from '../../ui/link.js'
import { kindOf } from '../../text/measure.js'
import { useCompareWords } from './words.js'
import { restOf } from '../../addresses.js'

const texts = defineTexts(
  {
    label: 'Maat, kolommen en filters',
    measure: 'Maat',
    columns: 'In de kolommen',
    years: 'jaren',
    things: 'wat u vergelijkt',
    basis: 'Grondslag',
    program: 'Programma',
  },
  {
    label: 'Measure, columns and filters',
    measure: 'Measure',
    columns: 'In the columns',
    years: 'years',
    things: 'what you compare',
    basis: 'Basis',
    program: 'Programme',
  },
)

interface CompareChoiceProps {
  readonly asked: Asked
  readonly programs: readonly { readonly id: string; readonly name: string }[]
}

/** What a table is of, each choice a link with an address of its own. */
export function CompareChoice({ asked, programs }: CompareChoiceProps) {
  const t = useTexts(texts)
  const words = useCompareWords()
  const { href } = useUrlState()
  return (
    <FilterPanel params={['maat', 'kolommen', 'basis', 'programma']} label={t.label}>
      <Choice
        title={t.measure}
        options={Object.entries(MEASURES).map(([name, measure]) => {
          // What was chosen for money has no value of an indicator, and the other way round.
          const kept: UrlChanges = kindOf(measure) === kindOf(asked.measure) ? {} : { wat: null }
          return {
            label: words.measure[measure],
            href: href({ maat: name, ...kept }),
            chosen: measure === asked.measure,
          }
        })}
      />
      <Choice
        title={t.columns}
        options={[
          { label: t.years, href: href({ kolommen: null }), chosen: asked.by === 'YEAR' },
          { label: t.things, href: href({ kolommen: 'gemeente' }), chosen: asked.by === 'MUNICIPALITY' },
        ]}
      />
      <Facets
        title={t.basis}
        param="basis"
        values={[
          { value: 'begroting', label: words.basis(asked.measure, 'BUDGET') },
          { value: 'realisatie', label: words.basis(asked.measure, 'ACTUAL') },
        ]}
      />
      {asked.of !== null ? null : (
        <Facets
          title={t.program}
          param="programma"
          dutch
          values={programs.map(({ id, name }) => ({
            value: restOf(id),
            label: name,
          }))}
        />
      )}
    </FilterPanel>
  )
}

interface ChoiceProps {
  readonly title: string
  readonly options: readonly { readonly label: string; readonly href: string; readonly chosen: boolean }[]
}

/** One of a few, of which one is always chosen; looks like the filters beside it. */
function Choice({ title, options }: ChoiceProps) {
  return (
    <nav className="bgf-facets" aria-label={title}>
      <Heading level={3} appearance="level-4">
        {title}
      </Heading>
      <ul className="bgf-plain-list">
        {options.map(({ label, href, chosen }) => (
          <li key={label}>
            <Link href={href} current={chosen}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
