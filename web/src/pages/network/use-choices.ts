// What can be chosen of the network, in the words of the page: for the form, and for a picture that leaves it.
import { useApi } from '../../api/use-api.js'
import { graphql } from '../../generated/index.js'
import { useUrlState } from '../../navigation.js'
import { usePartnerWords } from '../../text/partner-words.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { useVocabulary } from '../../text/vocabulary.js'
import { CERTAINTIES } from '../../read-address.js'
import { TIES } from './question.js'
import { tieTexts } from './tie-meaning.js'
import { restOf } from '../../addresses.js'

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
  },
  {
    tie: 'Tie',
    weight: 'At least so many activities together',
    municipality: 'Municipality',
    program: 'Programme',
    year: 'Year',
    kind: 'Kind of partner',
    role: 'Role',
    certainty: 'Certainty',
    unlinked: 'Partners without a tie',
    hide: 'Do not show',
    show: 'Show as well',
    around: 'Around one partner',
    distance: 'How far',
    near: 'Who is named with it',
    far: 'And who is named with those',
  },
)

export interface NetworkChoice {
  /** Name in the address. */
  readonly param: string
  readonly label: string
  /** What it is called when nothing is chosen, where that is not 'all'. */
  readonly all?: string
  readonly options: readonly (readonly [value: string, label: string])[]
  /** Whether the options are names and words of documents, which are Dutch. */
  readonly dutch?: boolean
}

export function useNetworkChoices(): readonly NetworkChoice[] {
  const t = useTexts(texts)
  const words = useVocabulary()
  const ties = useTexts(tieTexts)
  const partnerWords = usePartnerWords()
  const { params } = useUrlState()
  const { data } = useApi(NetworkOptionsQuery, {})
  const facet = (name: string) => data?.partners.facets.find((one) => one.name === name)?.values ?? []
  const named = (name: string, word: (value: string) => string | null) =>
    facet(name).map(({ value }) => [value, word(value) ?? value] as const)
  const valuesOf = (name: string) => facet(name).map(({ value, label }) => [value, label] as const)
  return [
    {
      param: 'band',
      label: t.tie,
      all: ties.NAMED,
      options: [
        ['naast', ties[TIES.naast]],
        ['samen', ties[TIES.samen]],
      ],
    },
    {
      param: 'gewicht',
      label: t.weight,
      all: '1',
      options: ['2', '3', '5', '10'].map((least) => [least, least]),
    },
    {
      param: 'gemeente',
      label: t.municipality,
      options: data?.municipalities.map(({ id, name }) => [restOf(id), name]) ?? [],
      dutch: true,
    },
    {
      param: 'programma',
      label: t.program,
      options: facet('program').map(({ value, label }) => [restOf(value), label]),
      dutch: true,
    },
    {
      param: 'jaar',
      label: t.year,
      options: [...valuesOf('year')].sort(([a], [b]) => Number(a) - Number(b)),
    },
    { param: 'soort', label: t.kind, options: named('kind', partnerWords.kind) },
    { param: 'rol', label: t.role, options: named('role', partnerWords.involvement) },
    {
      param: 'zekerheid',
      label: t.certainty,
      options: Object.entries(CERTAINTIES).map(([word, certainty]) => [word, words.certainty[certainty]]),
    },
    params.get('rond')?.trim()
      ? { param: 'afstand', label: t.distance, all: t.near, options: [['2', t.far]] }
      : { param: 'los', label: t.unlinked, all: t.hide, options: [['ja', t.show]] },
  ]
}
