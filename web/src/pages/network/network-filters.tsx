import { useApi } from '../../api/use-api.js'
import { graphql } from '../../generated/index.js'
import { useUrlState } from '../../navigation.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { useVocabulary } from '../../text/vocabulary.js'
import { Choice } from '../../ui/choice.js'
import { Link } from '../../ui/link.js'
import { EXPLORER_ROUTES } from '../../../../src/http/explorer-routes.js'
import { slugOf } from './network-data.js'
import { CERTAINTIES, TIES } from './question.js'
import { tieTexts } from './tie-meaning.js'

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
      className="bgf-choices bgf-screen-only"
      aria-label={t.filters}
      onSubmit={(event) => event.preventDefault()}
    >
      <Choice
        param="band"
        label={t.tie}
        all={ties.NAMED}
        options={[
          ['naast', ties[TIES.naast]],
          ['samen', ties[TIES.samen]],
        ]}
      />
      <Choice
        param="gewicht"
        label={t.weight}
        all="1"
        options={['2', '3', '5', '10'].map((least) => [least, least])}
      />
      <Choice
        param="gemeente"
        label={t.municipality}
        options={data?.municipalities.map(({ id, name }) => [slugOf(id), name]) ?? []}
      />
      <Choice
        param="programma"
        optionsLang="nl"
        label={t.program}
        options={facet('program').map(({ value, label }) => [slugOf(value), label])}
      />
      <Choice
        param="jaar"
        label={t.year}
        options={[...facet('year')]
          .sort((a, b) => Number(a.value) - Number(b.value))
          .map(({ value, label }) => [value, label])}
      />
      <Choice
        param="soort"
        optionsLang="nl"
        label={t.kind}
        options={facet('kind').map(({ value, label }) => [value, label])}
      />
      <Choice
        param="rol"
        optionsLang="nl"
        label={t.role}
        options={facet('role').map(({ value, label }) => [value, label])}
      />
      <Choice
        param="zekerheid"
        label={t.certainty}
        options={Object.entries(CERTAINTIES).map(([word, certainty]) => [word, words.certainty[certainty]])}
      />
      {around ? (
        <Choice param="afstand" label={t.distance} all={t.near} options={[['2', t.far]]} />
      ) : (
        <Choice param="los" label={t.unlinked} all={t.hide} options={[['ja', t.show]]} />
      )}
      <p className="bgf-choices__clear bgf-cluster">
        {around ? <Link href={href({ rond: null, afstand: null })}>{t.whole}</Link> : null}
        <Link href={EXPLORER_ROUTES.network}>{t.none}</Link>
      </p>
    </form>
  )
}
