import type { TraceNode_NodeFragment } from '../../generated/graphql.js'
import { useVocabulary } from '../../text/vocabulary.js'
import { useAmountText } from '../../ui/printed.js'

export type TraceNode = TraceNode_NodeFragment
export type Line = Extract<TraceNode, { readonly __typename: 'BudgetLine' }>

/** What a node is called; of money what it is, with its unit and basis. */
export function useNames() {
  const words = useVocabulary()
  const amount: (line: Line) => string = useAmountText()
  const what = (line: Line): string =>
    [
      words.direction[line.direction],
      `${words.basis[line.basis]} ${line.year}`,
      line.favourable === null ? null : words.favourable(line.favourable),
    ]
      .filter((part) => part !== null)
      .join(', ')
  const name = (node: TraceNode): string => {
    switch (node.__typename) {
      case 'PolicyDocument':
        return [node.ris ?? node.number, node.title].filter(Boolean).join(' ') || tail(node.id)
      case 'Activity':
        return node.label
      case 'Goal':
        return node.statement
      case 'Program':
        return node.name
      case 'Partner':
        return node.partnerName
      case 'BudgetLine':
        return `${amount(node)} ${what(node)}${node.lineLabel === null ? '' : `, ${node.lineLabel}`}`
      default:
        return tail(node.id)
    }
  }
  /** As short as it can be told by: a document by its number. */
  const short = (node: TraceNode): string =>
    node.__typename === 'PolicyDocument' ? (node.ris ?? node.number ?? name(node)) : name(node)
  return { name, short, what, amount }
}

const tail = (id: string): string => id.split('/').at(-1) ?? id

export const isLine = (node: TraceNode | undefined): node is Line => node?.__typename === 'BudgetLine'
