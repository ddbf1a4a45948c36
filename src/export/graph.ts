// The graph as nodes and edges with attributes, for programs that draw and measure.
import { EDGE_TYPES } from '../graph/labels.js'
import type { Row } from '../graph/engine.js'
import { LIST } from './csv-text.js'
import type { Attribute, AttributeType, AttributeValue, DrawnEdge, DrawnNode, Drawing } from './drawing.js'
import type { Pages } from './pages.js'
import { edgeProperties, nameOf, nodeProperties, type Property, type PropertyType } from './properties.js'
import type { ExportEdge, ExportNode } from './records.js'
import { describe, type Selection } from './selection.js'

const TYPES: Readonly<Record<PropertyType, AttributeType>> = {
  text: 'string',
  list: 'string',
  integer: 'integer',
  decimal: 'double',
  boolean: 'boolean',
}

export function drawGraph(pages: Pages, selection: Selection): Drawing {
  return {
    directed: true,
    weighted: false,
    description: describe(selection),
    version: selection.version,
    nodeAttributes: [
      { name: 'type', type: 'string' },
      ...attributes(selection.labels.flatMap(nodeProperties)),
    ],
    edgeAttributes: [{ name: 'relation', type: 'string' }, ...attributes(EDGE_TYPES.flatMap(edgeProperties))],
    nodes: nodesOf(pages, selection),
    edges: edgesOf(pages),
  }
}

async function* nodesOf(pages: Pages, { labels }: Selection): AsyncGenerator<DrawnNode[]> {
  for (const label of labels) for await (const page of pages.nodes(label)) yield page.map(drawNode)
}

async function* edgesOf(pages: Pages): AsyncGenerator<DrawnEdge[]> {
  for await (const page of pages.edges()) yield page.map(drawEdge)
  await pages.finish()
}

/** A name is declared once, however many types have it. */
function attributes(properties: readonly Property[]): Attribute[] {
  const byName = new Map(properties.map(({ name, type }) => [name, TYPES[type]]))
  byName.delete('label')
  return [...byName].map(([name, type]) => ({ name, type }))
}

function drawNode(node: ExportNode): DrawnNode {
  const { id, label, props } = node
  return { id, label: nameOf(node), values: { type: label, ...valuesOf(nodeProperties(label), props) } }
}

function drawEdge({ key, from, to, type, props }: ExportEdge): DrawnEdge {
  return {
    id: key,
    source: from,
    target: to,
    values: { relation: type, ...valuesOf(edgeProperties(type), props) },
  }
}

function valuesOf(properties: readonly Property[], props: Row): Record<string, AttributeValue | undefined> {
  return Object.fromEntries(
    properties
      .filter(({ stored }) => props[stored] != null)
      .map(({ stored, name }) => {
        const value = props[stored] as AttributeValue | readonly string[]
        return [name, typeof value === 'object' ? value.join(LIST) : value]
      }),
  )
}
