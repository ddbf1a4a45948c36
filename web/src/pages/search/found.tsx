import { useUrlState } from '../../navigation.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { AnswerView, Empty } from '../../ui/answer.js'
import { FacetsOf } from '../../ui/facets-of.js'
import { FilterPanel } from '../../ui/filter-panel.js'
import { LeftOut } from '../../ui/left-out.js'
import { NodeLink } from '../../ui/link.js'
import { Results } from './results.js'
import { FILTERS, type Search } from './use-search.js'

const texts = defineTexts(
  {
    nothing: 'Typ een woord of een nummer: hier staat geen letter of cijfer in.',
    municipality: (name: string) => `Gemeente ${name}`,
    about: 'haar programma’s, en wat ervan is gelezen',
  },
  {
    nothing: 'Type a word or a number: there is no letter or digit in this.',
    municipality: (name: string) => `Municipality of ${name}`,
    about: 'its programmes, and what was read of them',
  },
)

const PARAMS = FILTERS.map(({ param }) => param)

/** The filters with what each would give, and the results beside them. */
export function Found({ search, summary }: { readonly search: Search; readonly summary: string }) {
  const t = useTexts(texts)
  const { params } = useUrlState()
  const { searchable, answer, asked, municipality } = search
  if (!searchable) return <Empty>{t.nothing}</Empty>
  return (
    <LeftOut names={search.leftOut}>
      <div className="bgf-columns bgf-columns--aside-first">
        <FilterPanel params={PARAMS}>
          <FacetsOf filters={FILTERS} facets={answer.data?.search.facets ?? []} />
        </FilterPanel>
        <AnswerView answer={answer}>
          {({ search: found }) => (
            <>
              {municipality === undefined ? null : (
                <p className="bgf-panel" data-hit>
                  <NodeLink id={municipality.id}>{t.municipality(municipality.name)}</NodeLink>: {t.about}
                </p>
              )}
              <Results
                found={found}
                asked={asked}
                summary={summary}
                narrowed={PARAMS.some((name) => params.get(name)?.trim())}
                elsewhere={municipality !== undefined}
              />
            </>
          )}
        </AnswerView>
      </div>
    </LeftOut>
  )
}
