// https://gexf.net, in the form of 1.2: Gephi, graphology and NetworkX all read it, and not all read 1.3. No date of making:
// the same data are the same bytes.
import type { Attribute, AttributeValue, DrawnEdge, DrawnNode, Drawing } from './drawing.js'
import { emptyTag, escapeXml, openTag } from './xml.js'

/** Amounts go past 2^31. */
const TYPES = { string: 'string', integer: 'long', double: 'double', boolean: 'boolean' } as const

/** One text a page. */
export async function* writeGexf(drawing: Drawing): AsyncGenerator<string> {
  yield [
    '<?xml version="1.0" encoding="UTF-8"?>',
    openTag('gexf', { xmlns: 'http://www.gexf.net/1.2draft', version: '1.2' }),
    `<meta><creator>Beleidsgraaf</creator><description>${escapeXml(drawing.description)}</description></meta>`,
    openTag('graph', { mode: 'static', defaultedgetype: drawing.directed ? 'directed' : 'undirected' }),
    ...declare('node', drawing.nodeAttributes),
    ...declare('edge', drawing.edgeAttributes),
    '<nodes>\n',
  ].join('\n')
  for await (const page of drawing.nodes) {
    yield page.map((node) => drawNode(node, drawing.nodeAttributes)).join('')
  }
  yield '</nodes>\n<edges>\n'
  for await (const page of drawing.edges) {
    yield page.map((edge) => drawEdge(edge, drawing.edgeAttributes)).join('')
  }
  yield '</edges>\n</graph>\n</gexf>\n'
}

function declare(what: string, attributes: readonly Attribute[]): string[] {
  return [
    openTag('attributes', { class: what, mode: 'static' }),
    ...attributes.map(({ name, type }, id) => emptyTag('attribute', { id, title: name, type: TYPES[type] })),
    '</attributes>',
  ]
}

function drawNode({ id, label, values }: DrawnNode, attributes: readonly Attribute[]): string {
  return `${openTag('node', { id, label })}${attvalues(attributes, values)}</node>\n`
}

function drawEdge(
  { id, source, target, weight, values }: DrawnEdge,
  attributes: readonly Attribute[],
): string {
  return `${openTag('edge', { id, source, target, weight })}${attvalues(attributes, values)}</edge>\n`
}

function attvalues(
  attributes: readonly Attribute[],
  values: Readonly<Record<string, AttributeValue | undefined>>,
): string {
  const written = attributes.map(({ name }, index) => {
    const value = values[name]
    return value === undefined ? '' : emptyTag('attvalue', { for: index, value: String(value) })
  })
  return `<attvalues>${written.join('')}</attvalues>`
}
