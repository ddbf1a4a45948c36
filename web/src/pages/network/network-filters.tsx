import { type ReactNode, useId } from 'react'
import { useApi } from '../../api/use-api.js'
import { graphql } from '../../generated/index.js'
import { useUrlState } from '../../navigation.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { useVocabulary } from '../../text/vocabulary.js'
import { Link } from '../../ui/link.js'
import { EXPLORER_ROUTES } from '../../../../src/http/explorer-routes.js'
import { slugOf } from './network-data.js'
import { CERTAINTIES, TIES } from './question.js'
import { tieTexts } from './tie-meaning.js'
import './network-filters.css'

const NetworkOptionsQuery = graphql(`
  query NetworkOptions {
    municipalities {
      id
      name
    }
    partners(first: 1) {
      facets(names: ["program", "kind", "role", "year"]) {
        name
        values {
          value
          label
        }
      }
    }
  }
`)

const texts = defineTexts(
  {
    filters: 'Kies wat het netwerk toont',
    all: 'Alle',
    tie: 'Band',
    weight: 'Ten minste zo veel activiteiten samen',
    municipality: 'Gemeente',
    program: 'Programma',
    year: 'Jaar',
    kind: 'Soort partner',
    role: 'Rol',
    certainty: 'Zekerheid',
    unlinked: 'Partners zonder band',
    hide: 'Niet tonen',
    show: 'Ook tonen',
    around: 'Rond één partner',
    distance: 'Hoe ver',
    near: 'Wie ermee wordt genoemd',
    far: 'En wie daar weer mee wordt genoemd',
    whole: 'Het hele netwerk',
    none: 'Alle keuzen wissen',
  },
  {
    filters: 'Choose what the network shows',
    all: 'All',
    tie: 'Tie',
    weight: 'At least so many activities together',
    municipality: 'Municipality',
    program: 'Programme',
    year: 'Year',
    kind: 'Kind of partner',
    role: 'Part',
    certainty: 'Certainty',
    unlinked: 'Partners without a tie',
    hide: 'Do not show',
    show: 'Show as well',
    around: 'Around one partner',
    distance: 'How far',
    near: 'Who is named with it',
    far: 'And who is named with those',
    whole: 'The whole network',
    none: 'Clear all choices',
  },
)

/** Every choice goes into the address at once. */
export function NetworkFilters() {
  const t = useTexts(texts)
  const words = useVocabulary()
  const ties = useTexts(tieTexts)
  const { params, href } = useUrlState()
  const { data } = useApi(NetworkOptionsQuery, {})
  const facet = (name: string) => data?.partners.facets.find((one) => one.name === name)?.values ?? []
  const around = params.has('rond')
  return (
    <form
      className="bgf-filters bgf-screen-only"
      aria-label={t.filters}
      onSubmit={(event) => event.preventDefault()}
    >
      <Choice param="band" label={t.tie} all={ties.NAMED}>
        {Object.entries(TIES).map(([word, tie]) =>
          tie === 'NAMED' ? null : <Option key={word} value={word} label={ties[tie]} />,
        )}
      </Choice>
      <Choice param="gewicht" label={t.weight} all="1">
        {['2', '3', '5', '10'].map((least) => (
          <Option key={least} value={least} label={least} />
        ))}
      </Choice>
      <Choice param="gemeente" label={t.municipality}>
        {data?.municipalities.map(({ id, name }) => (
          <Option key={id} value={slugOf(id)} label={name} />
        ))}
      </Choice>
      <Choice param="programma" label={t.program}>
        {facet('program').map(({ value, label }) => (
          <Option key={value} value={slugOf(value)} label={label} />
        ))}
      </Choice>
      <Choice param="jaar" label={t.year}>
        {[...facet('year')]
          .sort((a, b) => Number(a.value) - Number(b.value))
          .map(({ value, label }) => (
            <Option key={value} value={value} label={label} />
          ))}
      </Choice>
      <Choice param="soort" label={t.kind}>
        {facet('kind').map(({ value, label }) => (
          <Option key={value} value={value} label={label} />
        ))}
      </Choice>
      <Choice param="rol" label={t.role}>
        {facet('role').map(({ value, label }) => (
          <Option key={value} value={value} label={label} />
        ))}
      </Choice>
      <Choice param="zekerheid" label={t.certainty}>
        {Object.entries(CERTAINTIES).map(([word, certainty]) => (
          <Option key={word} value={word} label={words.certainty[certainty]} />
        ))}
      </Choice>
      {around ? (
        <Choice param="afstand" label={t.distance} all={t.near}>
          <Option value="2" label={t.far} />
        </Choice>
      ) : (
        <Choice param="los" label={t.unlinked} all={t.hide}>
          <Option value="ja" label={t.show} />
        </Choice>
      )}
      <p className="bgf-filters__clear bgf-cluster">
        {around ? <Link href={href({ rond: null, afstand: null })}>{t.whole}</Link> : null}
        <Link href={EXPLORER_ROUTES.network}>{t.none}</Link>
      </p>
    </form>
  )
}

interface ChoiceProps {
  /** Name in the address. */
  readonly param: string
  readonly label: string
  /** What it is called when nothing is chosen. */
  readonly all?: string
  readonly children: ReactNode
}

function Choice({ param, label, all, children }: ChoiceProps) {
  const t = useTexts(texts)
  const id = useId()
  const { params, go } = useUrlState()
  const chosen = params.get(param) ?? ''
  return (
    <div>
      <label className="utrecht-form-label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="utrecht-select utrecht-select--html-select"
        value={chosen}
        onChange={({ target }) => go({ [param]: target.value })}
      >
        <option value="">{all ?? t.all}</option>
        {children}
      </select>
    </div>
  )
}

const Option = ({ value, label }: { readonly value: string; readonly label: string }) => (
  <option value={value}>{label}</option>
)
