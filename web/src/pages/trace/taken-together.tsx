import { tracePath } from '../../addresses.js'
import { useFormat } from '../../text/format.js'
import { Dutch } from '../../text/language.js'
import { defineTexts, useTexts } from '../../text/texts.js'
import { useVocabulary } from '../../text/vocabulary.js'
import { Link } from '../../ui/link.js'
import type { Box } from './fold.js'
import { useNames } from './names.js'

const texts = defineTexts(
  {
    lead: (count: string) =>
      `Het beeld toont per kolom waar de meeste wegen door lopen; ${count} andere zijn per soort samengenomen. Ze staan hier, en elke weg staat in de tabel.`,
    title: (count: string, things: string) => `Samengenomen in het beeld: ${count} ${things}`,
  },
  {
    lead: (count: string) =>
      `In each column the picture shows what most ways run through; ${count} others are taken together by kind. They stand here, and every way stands in the table.`,
    title: (count: string, things: string) => `Taken together in the picture: ${count} ${things}`,
  },
)

/** What the picture takes together, one by one, each with the way on from there. */
export function TakenTogether({ boxes }: { readonly boxes: readonly Box[] }) {
  const t = useTexts(texts)
  const words = useVocabulary()
  const { number } = useFormat()
  const { name } = useNames()
  const together = boxes.filter(({ nodes }) => nodes.length > 1)
  if (together.length === 0) return null
  const count = together.reduce((sum, { nodes }) => sum + nodes.length, 0)
  return (
    <div className="bgf-stack bgf-stack--tight">
      <p className="bgf-text">{t.lead(number(count))}</p>
      {together.map(({ id, nodes, kind }) => (
        <details key={id}>
          <summary>{t.title(number(nodes.length), words.things[kind]?.[1] ?? '')}</summary>
          {/* Inside, so that the browser opens what a box of the picture leads to. */}
          <ul id={id} tabIndex={-1} className="bgf-sankey__together">
            {nodes.map((node) => (
              <li key={node.id}>
                <Dutch>
                  <Link href={tracePath(node.id)}>{name(node)}</Link>
                </Dutch>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  )
}
