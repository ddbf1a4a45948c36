// A graph as programs that draw and measure take it: GraphML and GEXF differ in how they write this, not in what they say.

export type AttributeType = 'string' | 'integer' | 'double' | 'boolean'
export type AttributeValue = string | number | boolean

export interface Attribute {
  readonly name: string
  readonly type: AttributeType
}

export interface DrawnNode {
  readonly id: string
  readonly label: string
  /** A value that is absent is not written. */
  readonly values: Readonly<Record<string, AttributeValue | undefined>>
}

export interface DrawnEdge {
  readonly id: string
  readonly source: string
  readonly target: string
  readonly weight?: number
  readonly values: Readonly<Record<string, AttributeValue | undefined>>
}

export interface Drawing {
  readonly directed: boolean
  /** Whether edges have a weight. */
  readonly weighted: boolean
  /** What it is, of which version of the data, and where that comes from. */
  readonly description: string
  readonly version: string
  readonly nodeAttributes: readonly Attribute[]
  readonly edgeAttributes: readonly Attribute[]
  readonly nodes: AsyncIterable<readonly DrawnNode[]>
  readonly edges: AsyncIterable<readonly DrawnEdge[]>
}
