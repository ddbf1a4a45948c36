// Labels and relationship types cannot be parameters, so statements are made from these lists and nothing else.

/** Every node also has the label Entity, whose id is unique: one index finds any node. */
export const NODE_LABELS = [
  'Municipality',
  'SourceDocument',
  'Passage',
  'Program',
  'Goal',
  'Activity',
  'PolicyDocument',
  'Partner',
  'Indicator',
  'Observation',
  'Result',
  'BudgetLine',
  'Finding',
] as const
export type NodeLabel = (typeof NODE_LABELS)[number]

/** Besides what the API has: where an id of before leads (former-ids.ts). */
export const STORED_LABELS = [...NODE_LABELS, 'FormerId'] as const
export type StoredLabel = (typeof STORED_LABELS)[number]

/** Read each from left to right: (Municipality)-[:HAS_PROGRAM]->(Program). */
export const EDGE_TYPES = [
  'HAS_PROGRAM', // Municipality -> Program
  'PUBLISHED', // Municipality -> SourceDocument
  'HAS_PASSAGE', // SourceDocument -> Passage
  'HAS_GOAL', // Program -> Goal
  'HAS_ACTIVITY', // Program -> Activity, of every kind
  'HAS_PART', // Activity -> Activity, one step down the tree
  'SERVES', // Activity -> Goal
  'REFERS_TO', // Activity -> PolicyDocument, with role
  'INVOLVES', // Activity -> Partner, with role
  'HAS_RESULT', // Activity -> Result
  'CONTINUES', // Activity -> an earlier Activity
  'HAS_BUDGET', // Program, Goal or Activity -> BudgetLine
  'HAS_INDICATOR', // Program -> Indicator
  'MEASURES', // Indicator -> Goal or Activity
  'HAS_OBSERVATION', // Indicator -> Observation
  'SUPERSEDES', // PolicyDocument -> an older PolicyDocument
  'PART_OF', // Partner -> Partner
  'REPORTS', // SourceDocument -> Finding
  'LEAVES_OUT', // SourceDocument -> Passage that holds no fact of ours, with reason
  'EXPLAINS', // SourceDocument -> the Passage that says what an abbreviation is short for
  'EVIDENCED_BY', // any fact -> Passage
] as const
export type EdgeType = (typeof EDGE_TYPES)[number]

/** What ids of a label begin with, before the colon: 'policy-document'. */
export const prefixOf = (label: StoredLabel): string =>
  label.replace(/(?<=[a-z])(?=[A-Z])/g, '-').toLowerCase()

const PREFIXES: ReadonlyMap<string, NodeLabel> = new Map(NODE_LABELS.map((label) => [prefixOf(label), label]))

/** 'policy-document:den-haag/RIS316587' is a PolicyDocument; undefined when the id has no known prefix. */
export function labelOfId(id: string): NodeLabel | undefined {
  return PREFIXES.get(id.slice(0, Math.max(0, id.indexOf(':'))))
}
