import { lazy, type ReactNode } from 'react'
import { pathToId } from '../../addresses.js'
import { useMunicipalities } from '../../api/municipalities.js'
import { useNarrowed } from '../../api/use-narrowed.js'
import { type FragmentType, graphql, unmask } from '../../generated/index.js'
import { useUrlState } from '../../navigation.js'
import { useFormat } from '../../text/format.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { titleWith } from '../../text/title-with.js'
import { AnswerView, Empty } from '../../ui/answer.js'
import { chosenOf } from '../../ui/chosen.js'
import { LeftOut } from '../../ui/left-out.js'
import { PageFrame } from '../../ui/page-frame.js'
import { Skeleton } from '../../ui/skeleton.js'
import { useNetworkChoices } from './use-choices.js'
import { NetworkFilters } from './network-filters.js'
import { type Network, Network_PartnerNetwork, searchOf } from './network-data.js'
import { NetworkList } from './network-list.js'
import { NetworkMatrix } from './network-matrix.js'
import { NetworkTools } from './network-tools.js'
import { nameOf, type NetworkQuestion, questionOf, REMOVABLE } from './question.js'
import { SelectedPartner } from './selected-partner.js'
import { TieMeaning } from './tie-meaning.js'
import { Part } from '../../ui/error-boundary.js'

const NetworkPicture = lazy(async () => ({
  default: (await import('./network-picture.js')).NetworkPicture,
}))

const NetworkQuery = graphql(`
  query PartnerNetwork(
    $municipality: String
    $program: ID
    $year: Int
    $kind: String
    $role: String
    $certainty: Certainty
    $tie: NetworkTie
    $minWeight: Int
    $around: ID
    $distance: Int
    $unlinked: Boolean
  ) {
    partnerNetwork(
      municipality: $municipality
      program: $program
      year: $year
      kind: $kind
      role: $role
      certainty: $certainty
      tie: $tie
      minWeight: $minWeight
      around: $around
      distance: $distance
      unlinked: $unlinked
    ) {
      ...Network_PartnerNetwork
    }
    dataset {
      version
    }
  }
`)

const texts = defineTexts(
  {
    title: 'Netwerk van partners',
    lead: 'Wie met wie wordt genoemd in de activiteiten van gemeenten, zoals hun begrotingen en jaarverslagen die beschrijven.',
    titleAround: (name: string) => `Netwerk van partners rond ${name}`,
    around: (name: string) => `rond ${name}`,
    found: (words: string) => `gezocht: ${words}`,
    none: 'Met deze keuzen is er geen partner met een band. Kies minder, of toon ook partners zonder band.',
    partners: (count: string, one: boolean) => `${count} ${one ? 'partner' : 'partners'}`,
    ties: (count: string, one: boolean) => `${count} ${one ? 'band' : 'banden'}`,
    whole: 'die alle direct of via anderen met elkaar verbonden zijn',
    parts: (count: string) => `in ${count} delen die niet met elkaar verbonden zijn`,
    density: (share: string) => `${share} van alle paren heeft een band`,
    and: 'en',
  },
  {
    title: 'Network of partners',
    lead: 'Who is named with whom in the activities of municipalities, as their budgets and annual reports describe them.',
    titleAround: (name: string) => `Network of partners around ${name}`,
    around: (name: string) => `around ${name}`,
    found: (words: string) => `searched: ${words}`,
    none: 'With these choices there is no partner with a tie. Choose less, or show partners without a tie as well.',
    partners: (count: string, one: boolean) => `${count} ${one ? 'partner' : 'partners'}`,
    ties: (count: string, one: boolean) => `${count} ${one ? 'tie' : 'ties'}`,
    whole: 'all connected with each other, directly or by way of others',
    parts: (count: string) => `in ${count} parts that are not connected`,
    density: (share: string) => `${share} of all pairs are tied`,
    and: 'and',
  },
)

/** The network of partners: as a picture, a list or a matrix, all of the same filters. */
export function NetworkPage() {
  const t = useTexts(texts)
  const { params } = useUrlState()
  const asked = questionOf(params)
  const answer = useNarrowed(NetworkQuery, { ...asked.variables }, REMOVABLE, {
    instead: { around: { distance: null, unlinked: asked.unlinked } },
  })
  const variables = { ...asked.variables, ...answer.question.variables }
  const picked = params.get('kies')?.trim() || null
  const leftOut = [...asked.leftOut, ...answer.refused.map(nameOf)]
  const middle = useMiddle(answer.data?.partnerNetwork, leftOut)
  const chosen = useChosenWords(middle, leftOut)
  return (
    <PageFrame
      title={middle === null ? t.title : t.titleAround(middle)}
      tab={titleWith(t.title, chosen)}
      file={[t.title, ...chosen].join(' ')}
      lead={t.lead}
      question={answer.question}
    >
      <LeftOut names={leftOut}>
        <NetworkFilters />
        <TieMeaning tie={asked.variables.tie} />
        <AnswerView answer={answer} lines={12}>
          {({ partnerNetwork, dataset }) => {
            const network = unmask(Network_PartnerNetwork, partnerNetwork)
            return network.order === 0 ? (
              <Empty>{t.none}</Empty>
            ) : (
              <>
                <Size network={network} />
                <NetworkTools network={network} variables={variables} view={asked.view} />
                <NetworkView network={network} version={dataset.version} view={asked.view}>
                  {picked === null ? null : (
                    <SelectedPartner key={picked} slug={picked} variables={variables} />
                  )}
                </NetworkView>
              </>
            )
          }}
        </AnswerView>
      </LeftOut>
    </PageFrame>
  )
}

/** Around whom the network is, by name; null for a network around nobody. */
function useMiddle(
  found: FragmentType<typeof Network_PartnerNetwork> | undefined,
  leftOut: readonly string[],
): string | null {
  const { params } = useUrlState()
  const around = leftOut.includes('rond') ? null : params.get('rond')?.trim() || null
  if (around === null) return null
  const id = pathToId('partner', around)
  const middle = unmask(Network_PartnerNetwork, found)?.nodes.find(({ partner }) => partner.id === id)
  return middle?.partner.name ?? around
}

/** The choices in words, for two networks to have two titles. */
function useChosenWords(middle: string | null, leftOut: readonly string[]): readonly string[] {
  const t = useTexts(texts)
  const { params } = useUrlState()
  const { nameOf: municipality } = useMunicipalities()
  const choices = useNetworkChoices().map((choice) =>
    choice.param === 'gemeente' ? { ...choice, nameOf: municipality } : choice,
  )
  const search = searchOf(params)
  return [
    ...(middle === null ? [] : [t.around(middle)]),
    ...chosenOf(choices, params, leftOut),
    ...(search === '' ? [] : [t.found(search)]),
  ]
}

function Size({ network: { order, size, components, density } }: { readonly network: Network }) {
  const t = useTexts(texts)
  const { number, percent } = useFormat()
  const all = `${t.partners(number(order), order === 1)} ${t.and} ${t.ties(number(size), size === 1)}`
  // Of one partner nothing can be connected, and no pair be tied.
  if (order === 1) return <p>{all}.</p>
  return (
    <p>
      {all}, {components === 1 ? t.whole : t.parts(number(components))}; {t.density(percent(density))}.
    </p>
  )
}

interface NetworkViewProps {
  readonly network: Network
  readonly version: string | null
  readonly view: NetworkQuestion['view']
  /** What is said of the partner that was chosen. */
  readonly children: ReactNode
}

function NetworkView({ network, version, view, children }: NetworkViewProps) {
  const { params } = useUrlState()
  const search = searchOf(params)
  switch (view) {
    case 'list':
      return (
        <>
          {children}
          <NetworkList network={network} search={search} />
        </>
      )
    case 'matrix':
      return (
        <>
          {children}
          <NetworkMatrix network={network} search={search} />
        </>
      )
    default:
      return (
        <Part fallback={<Skeleton lines={12} />}>
          <NetworkPicture network={network} version={version} search={search}>
            {children}
          </NetworkPicture>
        </Part>
      )
  }
}
