import { type FragmentType, graphql, unmask } from '../../generated/index.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { Facets, type FacetValue } from '../../ui/facets.js'
import { FilterPanel } from '../../ui/filter-panel.js'

export const IndicatorFilters_IndicatorConnection = graphql(`
  fragment IndicatorFilters_IndicatorConnection on IndicatorConnection {
    facets(names: ["municipality", "program", "goalMet"]) {
      name
      values {
        value
        label
        count
      }
    }
  }
`)

export const IndicatorFilters_Municipality = graphql(`
  fragment IndicatorFilters_Municipality on Municipality {
    id
    code
  }
`)

const texts = defineTexts(
  { municipality: 'Gemeente', program: 'Programma', met: 'Doel gehaald', true: 'ja', false: 'nee' },
  { municipality: 'Municipality', program: 'Programme', met: 'Goal met', true: 'yes', false: 'no' },
)

interface IndicatorFiltersProps {
  readonly found: FragmentType<typeof IndicatorFilters_IndicatorConnection>
  readonly municipalities: readonly FragmentType<typeof IndicatorFilters_Municipality>[]
}

/** What the list can be narrowed by, with what is left; in the address by readable names. */
export function IndicatorFilters({ found, municipalities }: IndicatorFiltersProps) {
  const t = useTexts(texts)
  const { facets } = unmask(IndicatorFilters_IndicatorConnection, found)
  const names = new Map(
    unmask(IndicatorFilters_Municipality, municipalities).map(({ id, code }) => [code, restOf(id)]),
  )
  const valuesOf = (name: string, change: (value: FacetValue) => FacetValue) =>
    (facets.find((facet) => facet.name === name)?.values ?? []).map(change)
  return (
    <FilterPanel params={['gehaald', 'gemeente', 'programma']}>
      <Facets
        title={t.met}
        param="gehaald"
        values={valuesOf('goalMet', ({ value, ...rest }) =>
          value === 'true'
            ? { ...rest, value: 'ja', label: t.true }
            : { ...rest, value: 'nee', label: t.false },
        )}
      />
      <Facets
        title={t.municipality}
        param="gemeente"
        values={valuesOf('municipality', ({ value, ...rest }) => ({
          ...rest,
          value: names.get(value) ?? value,
          dutch: true,
        }))}
      />
      <Facets
        title={t.program}
        param="programma"
        values={valuesOf('program', ({ value, ...rest }) => ({ ...rest, value: restOf(value), dutch: true }))}
      />
    </FilterPanel>
  )
}

/** What an id has after the word of its kind. */
const restOf = (id: string): string => id.slice(id.indexOf(':') + 1)
