// What the reader sees of a result, in parts: the API says of each text which of its words were found, so that a part can
// be marked only when it is that text and nothing else.
import type { SearchField } from '../../generated/enums.js'
import type { Hit_SearchEdgeFragment as Edge } from '../../generated/graphql.js'
import type { useVocabulary } from '../../text/vocabulary.js'

export type Match = Edge['matches'][number]

export interface Part {
  readonly text: string
  readonly field: SearchField
}

export interface Description {
  readonly title: readonly Part[]
  readonly kind: readonly Part[]
  readonly municipalities: readonly Part[]
  readonly program: string | null
  readonly years: readonly Part[]
  /** Where else words were found than in what is shown. */
  readonly elsewhere: readonly Match[]
}

type Words = ReturnType<typeof useVocabulary>
type Hit = Edge['node']

export function describeHit({ node, years, matches }: Edge, words: Words): Description {
  const shown = {
    title: titleOf(node),
    kind: parts('KIND', kindsOf(node, words)),
    municipalities: parts('MUNICIPALITY', municipalitiesOf(node)),
    years: parts('YEAR', rangesOf(years)),
  }
  return {
    ...shown,
    program: 'program' in node ? node.program.name : null,
    elsewhere: elsewhereThan(Object.values(shown).flat(), matches),
  }
}

/** The match that says which words of a part were found. */
export const matchOf = (part: Part, matches: readonly Match[]): Match | undefined =>
  matches.find(({ field, text }) => field === part.field && text === part.text)

function titleOf(node: Hit): readonly Part[] {
  switch (node.__typename) {
    case 'Goal':
      return parts('TITLE', [node.statement])
    case 'Activity':
      return parts('TITLE', [node.label])
    case 'PolicyDocument': {
      const named = [...parts('NUMBER', [node.number]), ...parts('TITLE', [node.title])]
      return named.length === 0 ? parts('TITLE', [node.id]) : named
    }
    case 'SourceDocument':
      return parts('TITLE', [node.documentTitle])
    case 'Program':
    case 'Partner':
    case 'Indicator':
      return parts('TITLE', [node.name])
    default:
      return parts('TITLE', [node.id])
  }
}

function kindsOf(node: Hit, words: Words): readonly (string | null | undefined)[] {
  const type = words.type[node.__typename] ?? node.__typename
  switch (node.__typename) {
    case 'Activity':
      return [words.activityKind[node.activityKind], node.phase && words.phase[node.phase]]
    case 'PolicyDocument':
      return [type, node.documentKind]
    case 'Partner':
      return [type, node.partnerKind]
    case 'SourceDocument':
      return [words.sourceKind[node.sourceKind]]
    default:
      return [type]
  }
}

function municipalitiesOf(node: Hit): readonly string[] {
  if ('municipalities' in node) return node.municipalities.map(({ name }) => name)
  if ('municipality' in node) return [node.municipality.name]
  return 'program' in node ? [node.program.municipality.name] : []
}

/** 2023, 2024, 2025 and 2029 as '2023–2025' and '2029'. */
function rangesOf(years: readonly number[]): readonly string[] {
  const runs: number[][] = []
  for (const year of years) {
    const run = runs.at(-1)
    if (run?.at(-1) === year - 1) run.push(year)
    else runs.push([year])
  }
  return runs.flatMap((run) => (run.length < 3 ? run.map(String) : [`${run[0]}–${run.at(-1)}`]))
}

/** Other names that say only what the title says already are left out: GGD beside GGD Haaglanden. */
function elsewhereThan(shown: readonly Part[], matches: readonly Match[]): readonly Match[] {
  const marked = new Set(shown.flatMap((part) => wordsIn(matchOf(part, matches))))
  return matches.filter((match) => {
    const news = wordsIn(match).filter((word) => !marked.has(word))
    for (const word of news) marked.add(word)
    return news.length > 0
  })
}

const wordsIn = (match: Match | undefined): readonly string[] =>
  match?.highlights.map(({ start, end }) => match.text.slice(start, end).toLowerCase()) ?? []

const parts = (field: SearchField, texts: readonly (string | null | undefined)[]): readonly Part[] =>
  texts.flatMap((text) => (text ? [{ field, text }] : []))
