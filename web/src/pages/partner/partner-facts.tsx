import { networkPath, tracePath } from '../../addresses.js'
import { type FragmentType, graphql, unmask } from '../../generated/index.js'
import { useFormat } from '../../text/format.js'
import { Dutch } from '../../text/language.js'
import { usePartnerWords } from '../../text/partner-words.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { Link, NodeLink } from '../../ui/link.js'

export const PartnerFacts_Partner = graphql(`
  fragment PartnerFacts_Partner on Partner {
    id
    aliases
    kind
    partOf {
      id
      name
    }
    programs {
      id
      name
      municipality {
        id
        name
      }
    }
  }
`)

const texts = defineTexts(
  {
    kind: 'Soort organisatie',
    aliases: 'Ook genoemd als',
    partOf: 'Onderdeel van',
    programs: 'Komt voor in',
    more: 'Verder',
    trace: 'Volg het geld stap voor stap',
    network: 'Netwerk rond deze partner',
  },
  {
    kind: 'Kind of organisation',
    aliases: 'Also named',
    partOf: 'Part of',
    programs: 'Appears in',
    more: 'Go on',
    trace: 'Follow the money step by step',
    network: 'Network around this partner',
  },
)

/** What kind of organisation it is, what else it is called, and in which programmes it appears. */
export function PartnerFacts({ partner }: { readonly partner: FragmentType<typeof PartnerFacts_Partner> }) {
  const t = useTexts(texts)
  const { list } = useFormat()
  const { kind: kindName } = usePartnerWords()
  const { id, aliases, kind, partOf, programs } = unmask(PartnerFacts_Partner, partner)
  return (
    <dl className="bgf-facts">
      <dt>{t.kind}</dt>
      <dd>{kindName(kind)}</dd>
      {aliases.length === 0 ? null : (
        <>
          <dt>{t.aliases}</dt>
          <dd>
            <Dutch>{list(aliases)}</Dutch>
          </dd>
        </>
      )}
      {partOf === null ? null : (
        <>
          <dt>{t.partOf}</dt>
          <dd>
            <NodeLink id={partOf.id}>
              <Dutch>{partOf.name}</Dutch>
            </NodeLink>
          </dd>
        </>
      )}
      {programs.length === 0 ? null : (
        <>
          <dt>{t.programs}</dt>
          <dd>
            <ul className="bgf-plain-list">
              {programs.map(({ id: program, name, municipality }) => (
                <li key={program}>
                  <Dutch>
                    {municipality.name}: <NodeLink id={program}>{name}</NodeLink>
                  </Dutch>
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
      <dt className="bgf-screen-only">{t.more}</dt>
      <dd className="bgf-cluster bgf-screen-only">
        <Link href={tracePath(id)}>{t.trace}</Link>
        <Link href={networkPath(id)}>{t.network}</Link>
      </dd>
    </dl>
  )
}
