import type { CombinedError } from 'urql'
import { pathToId, searchPath } from '../../addresses.js'
import { useApi } from '../../api/use-api.js'
import { graphql } from '../../generated/index.js'
import { usePresentAddress, useUrlState } from '../../navigation.js'
import type { PageProps } from '../../routes.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { titleWith } from '../../text/title-with.js'
import { AnswerView, Empty } from '../../ui/answer.js'
import { Link } from '../../ui/link.js'
import { PageFrame } from '../../ui/page-frame.js'
import { CoWorkers } from './co-workers.js'
import { PartnerActivities } from './partner-activities.js'
import { PartnerFacts } from './partner-facts.js'
import { cursorIn } from '../../ui/pager.js'

const PAGE_SIZE = 100

const PartnerQuery = graphql(`
  query PartnerPage($id: ID!, $first: Int, $after: String) {
    node(id: $id) {
      ... on Partner {
        id
        name
        ...PartnerFacts_Partner
        ...PartnerActivities_Partner
      }
    }
    partnerNetwork(around: $id) {
      ...CoWorkers_PartnerNetwork
    }
  }
`)

const texts = defineTexts(
  {
    loading: 'Partner',
    unknown: (slug: string) => `Er is geen partner op dit adres: ${slug}.`,
    search: 'Zoek de partner op naam',
  },
  {
    loading: 'Partner',
    unknown: (slug: string) => `There is no partner at this address: ${slug}.`,
    search: 'Search for the partner by name',
  },
)

/** One organisation: what it does, in which municipalities and years, and with whom. */
export function PartnerPage({ params: { slug } }: PageProps<'partner'>) {
  const t = useTexts(texts)
  const { params } = useUrlState()
  const id = pathToId('partner', slug)
  const answer = useApi(PartnerQuery, { id, first: PAGE_SIZE, after: cursorIn(params) })
  const partner = partnerOf(answer.data?.node)
  usePresentAddress(id, partner?.id)
  return (
    <PageFrame
      title={partner?.name ?? t.loading}
      cited={partner === null ? undefined : titleWith(partner.name, [t.loading.toLowerCase()])}
      file={partner?.name}
      {...(partner === null ? {} : { titleLang: 'nl' as const, about: partner.id })}
      kind={t.loading}
      crumbs={[]}
      question={answer.question}
    >
      {isUnknown(answer.error) ? (
        <Empty>
          {t.unknown(slug)} <Link href={searchPath(slug.replaceAll('-', ' '))}>{t.search}</Link>
        </Empty>
      ) : (
        <AnswerView answer={answer} lines={16}>
          {({ node, partnerNetwork }) => {
            const found = partnerOf(node)
            return found === null ? null : (
              <>
                <PartnerFacts partner={found} />
                <PartnerActivities partner={found} size={PAGE_SIZE} />
                <CoWorkers network={partnerNetwork} id={found.id} name={found.name} />
              </>
            )
          }}
        </AnswerView>
      )}
    </PageFrame>
  )
}

/** A network around what is no partner is refused; a lost connection or a bad cursor says something else. */
function isUnknown(error: CombinedError | undefined): boolean {
  return (
    error?.graphQLErrors.some(
      ({ path, extensions }) => path?.[0] === 'partnerNetwork' && extensions['code'] === 'BAD_USER_INPUT',
    ) ?? false
  )
}

/** The node, when it is a partner. */
function partnerOf<Found extends object>(node: Found | null | undefined) {
  return node !== null && node !== undefined && 'name' in node
    ? (node as Extract<Found, { readonly name: string }>)
    : null
}
