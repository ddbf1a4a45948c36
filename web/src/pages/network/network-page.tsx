import { lazy, type ReactNode, Suspense } from 'react'
import { useApi } from '../../api/use-api.js'
import { graphql, unmask } from '../../generated/index.js'
import { useUrlState } from '../../navigation.js'
import { useFormat } from '../../text/format.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { AnswerView, Empty } from '../../ui/answer.js'
import { PageFrame } from '../../ui/page-frame.js'
import { Skeleton } from '../../ui/skeleton.js'
import { NetworkFilters } from './network-filters.js'
import { type Network, Network_PartnerNetwork } from './network-data.js'
import { NetworkList } from './network-list.js'
import { NetworkMatrix } from './network-matrix.js'
import { NetworkTools } from './network-tools.js'
import { questionOf } from './question.js'
import { SelectedPartner } from './selected-partner.js'
import { TieMeaning } from './tie-meaning.js'

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
  }
`)

const texts = defineTexts(
  {
    title: 'Netwerk van partners',
    lead: 'Wie met wie wordt genoemd in de activiteiten van gemeenten, zoals hun begrotingen en jaarverslagen die beschrijven.',
    none: 'Met deze keuzen is er geen partner met een band. Kies minder, of toon ook partners zonder band.',
    size: (order: string, size: string, components: string, density: string) =>
      `${order} partners en ${size} banden, in ${components} delen die niet met elkaar verbonden zijn; ${density} van alle paren heeft een band.`,
  },
  {
    title: 'Network of partners',
    lead: 'Who is named with whom in the activities of municipalities, as their budgets and annual reports describe them.',
    none: 'With these choices there is no partner with a tie. Choose less, or show partners without a tie as well.',
    size: (order: string, size: string, components: string, density: string) =>
      `${order} partners and ${size} ties, in ${components} parts that are not connected; ${density} of all pairs are tied.`,
  },
)

/** The network of partners: as a picture, a list or a matrix, all of the same filters. */
export function NetworkPage() {
  const t = useTexts(texts)
  const { params } = useUrlState()
  const variables = questionOf(params)
  const answer = useApi(NetworkQuery, { ...variables })
  const chosen = params.get('kies')
  return (
    <PageFrame title={t.title} lead={t.lead} question={answer.question}>
      <NetworkFilters />
      <TieMeaning tie={variables.tie} />
      <AnswerView answer={answer} lines={12}>
        {({ partnerNetwork }) => {
          const network = unmask(Network_PartnerNetwork, partnerNetwork)
          return network.order === 0 ? (
            <Empty>{t.none}</Empty>
          ) : (
            <>
              <Size network={network} />
              <NetworkTools variables={variables} />
              <NetworkView network={network}>
                {chosen === null ? null : (
                  <SelectedPartner key={chosen} slug={chosen} variables={variables} />
                )}
              </NetworkView>
            </>
          )
        }}
      </AnswerView>
    </PageFrame>
  )
}

function Size({ network: { order, size, components, density } }: { readonly network: Network }) {
  const t = useTexts(texts)
  const { number, percent } = useFormat()
  return <p>{t.size(number(order), number(size), number(components), percent(density))}</p>
}

interface NetworkViewProps {
  readonly network: Network
  /** What is said of the partner that was chosen. */
  readonly children: ReactNode
}

function NetworkView({ network, children }: NetworkViewProps) {
  const { params } = useUrlState()
  const search = params.get('zoek')?.trim() ?? ''
  switch (params.get('weergave')) {
    case 'lijst':
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
        <Suspense fallback={<Skeleton lines={12} />}>
          <NetworkPicture network={network} search={search}>
            {children}
          </NetworkPicture>
        </Suspense>
      )
  }
}
