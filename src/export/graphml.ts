// http://graphml.graphdrawing.org/specification.html
import type { Attribute, AttributeValue, DrawnEdge, DrawnNode, Drawing } from './drawing.js'
import { emptyTag, escapeXml, openTag } from './xml.js'

/** Amounts go past 2^31. */
const TYPES = { string: 'string', integer: 'long', double: 'double', boolean: 'boolean' } as const

const GRAPH: readonly Attribute[] = [{ name: 'version', type: 'string' }]
const LABEL: Attribute = { name: 'label', type: 'string' }
const WEIGHT: Attribute = { name: 'weight', type: 'integer' }

/** One text a page. */
export async function* writeGraphml(drawing: Drawing): AsyncGenerator<string> {
  const nodeKeys = keysOf('n', [LABEL, ...drawing.nodeAttributes])
  const edgeKeys = keysOf('e', [...(drawing.weighted ? [WEIGHT] : []), ...drawing.edgeAttributes])
  const graphKeys = keysOf('g', GRAPH)
  yield [
    '<?xml version="1.0" encoding="UTF-8"?>',
    openTag('graphml', {
      xmlns: 'http://graphml.graphdrawing.org/xmlns',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      'xsi:schemaLocation':
        'http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd',
    }),
    `<desc>${escapeXml(drawing.description)}</desc>`,
    ...declare('graph', graphKeys),
    ...declare('node', nodeKeys),
    ...declare('edge', edgeKeys),
    openTag('graph', { id: 'G', edgedefault: drawing.directed ? 'directed' : 'undirected' }),
    data(graphKeys, { version: drawing.version }),
    '',
  ].join('\n')
  for await (const page of drawing.nodes) yield page.map((node) => drawNode(node, nodeKeys)).join('')
  for await (const page of drawing.edges) yield page.map((edge) => drawEdge(edge, edgeKeys)).join('')
  yield '</graph>\n</graphml>\n'
}

interface Key extends Attribute {
  readonly id: string
}

function keysOf(prefix: string, attributes: readonly Attribute[]): Key[] {
  return attributes.map((attribute, index) => ({ ...attribute, id: `${prefix}${index}` }))
}

function declare(what: string, keys: readonly Key[]): string[] {
  return keys.map(({ id, name, type }) =>
    emptyTag('key', { id, for: what, 'attr.name': name, 'attr.type': TYPES[type] }),
  )
}

function drawNode({ id, label, values }: DrawnNode, keys: readonly Key[]): string {
  return `${openTag('node', { id })}${data(keys, { ...values, label })}</node>\n`
}

function drawEdge({ id, source, target, weight, values }: DrawnEdge, keys: readonly Key[]): string {
  return `${openTag('edge', { id, source, target })}${data(keys, { ...values, weight })}</edge>\n`
}

function data(keys: readonly Key[], values: Readonly<Record<string, AttributeValue | undefined>>): string {
  return keys
    .map(({ id, name }) => {
      const value = values[name]
      return value === undefined ? '' : `${openTag('data', { key: id })}${escapeXml(String(value))}</data>`
    })
    .join('')
}
