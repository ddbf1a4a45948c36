import { useFormat } from '../../text/format.js'
import { Dutch } from '../../text/language.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { documentName } from '../../ui/document-names.js'
import { NodeLink } from '../../ui/link.js'
import type { Cell } from './compared.js'

const texts = defineTexts(
  { show: 'Toon', more: (count: string) => `en nog ${count}` },
  { show: 'Show', more: (count: string) => `and ${count} more` },
)

type Node = NonNullable<Cell['counted']>['nodes'][number]

/** The first of what a cell counts, each leading to its own page, where its sources are. */
export function Counted({ cell: { counted } }: { readonly cell: Cell }) {
  const t = useTexts(texts)
  const { number } = useFormat()
  if (counted === null) return null
  const left = counted.totalCount - counted.nodes.length
  return (
    <details>
      <summary className="bgf-screen-only">{t.show}</summary>
      <ul>
        {counted.nodes.map((node) => (
          <li key={node.id}>
            <NodeLink id={node.id}>
              <Dutch>{nameOf(node)}</Dutch>
            </NodeLink>
          </li>
        ))}
      </ul>
      {left > 0 ? <p className="bgf-subtle">{t.more(number(left))}</p> : null}
    </details>
  )
}

export function countedText({ counted }: Cell): string {
  if (counted === null) return ''
  const left = counted.totalCount - counted.nodes.length
  return [...counted.nodes.map(nameOf), ...(left > 0 ? [texts.nl.more(String(left))] : [])].join(' | ')
}

function nameOf(node: Node): string {
  if ('label' in node) return node.label
  if ('name' in node) return node.name
  return 'title' in node ? documentName(node) : node.id
}
