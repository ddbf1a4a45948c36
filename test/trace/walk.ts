// The ways of a programme, found a second time: straight from the bundles' YAML, with none of our reading or compiling.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { SEEDS } from '../support/seeds.js'

interface Subject {
  readonly of?: string
  readonly goal?: string
  readonly program?: string
}
interface Line extends Subject {
  readonly year: number
  readonly direction: string
  readonly basis: string
  readonly part: string
  readonly printed: string
  readonly label?: string
}
interface Bundle {
  readonly sourceDocument: { readonly id: string; readonly year: number }
  readonly program: string
  readonly goals?: readonly ({ readonly id: string } & Subject)[]
  readonly activities: readonly {
    readonly id: string
    readonly year?: number
    readonly parent?: string
    readonly goals?: readonly string[]
    readonly documents?: readonly { readonly document: string; readonly role: string }[]
  }[]
  readonly budgetTables?: readonly {
    readonly columns: Readonly<Record<string, Pick<Line, 'year' | 'direction' | 'basis'>>>
    readonly rows: readonly (Subject & { readonly cells: readonly { column: string; printed: string }[] })[]
  }[]
  readonly budgetLines?: readonly Line[]
}

const folder = join(SEEDS, 'bundles')
const bundles = readdirSync(folder).map((file) => parse(readFileSync(join(folder, file), 'utf8')) as Bundle)

/** What a line of money stands on: a row is one thing in all documents, a theme or goal is of its document. */
const nameOf = (bundle: Bundle, { of, goal, program }: Subject): string => {
  if (program !== undefined) return `program:${bundle.program}`
  if (goal !== undefined) return `goal:${bundle.sourceDocument.id}/${goal}`
  const own = bundle.activities.some(({ id }) => id === of)
  return `activity:${own ? bundle.sourceDocument.id : bundle.program}/${of}`
}

const money = bundles.flatMap((bundle) => [
  ...(bundle.budgetTables ?? []).flatMap(({ columns, rows }) =>
    rows.flatMap((row) =>
      row.cells.map((cell) => ({
        ...columns[cell.column],
        holder: nameOf(bundle, row),
        source: bundle.sourceDocument.id,
        text: [columns[cell.column]?.direction, columns[cell.column]?.basis, 'TOTAL', cell.printed, ''],
      })),
    ),
  ),
  ...(bundle.budgetLines ?? []).map((line) => ({
    year: line.year,
    holder: nameOf(bundle, line),
    source: bundle.sourceDocument.id,
    text: [line.direction, line.basis, line.part, line.printed, line.label ?? ''],
  })),
])

/** What money stands on, and of which years. */
export const moneyInYaml = (): Set<string> => new Set(money.map(({ holder, year }) => `${holder} | ${year}`))

/** Each way as one line of text: document, role, activity, what the money stands on, the money. Sorted. */
export function waysInYaml(program: string): string[] {
  return bundles
    .filter((bundle) => bundle.program === program)
    .flatMap((bundle) => {
      const { id: source, year: sourceYear } = bundle.sourceDocument
      return bundle.activities.flatMap((activity) =>
        (activity.documents ?? []).flatMap(({ document, role }) =>
          holders(bundle, activity).flatMap((holder) => {
            const year = activity.year ?? sourceYear
            const lines = money.filter((line) => line.holder === holder)
            const own = lines.filter((line) => line.year === year)
            const printed = year === sourceYear ? lines.filter((line) => line.source === source) : []
            return (own.length > 0 ? own : printed).map((line) =>
              [
                document.includes('/') ? document : `${source.split('/')[0]}/${document}`,
                role,
                `activity:${source}/${activity.id}`,
                holder,
                line.year,
                ...line.text,
              ].join(' | '),
            )
          }),
        ),
      )
    })
    .sort()
}

function holders(bundle: Bundle, activity: Bundle['activities'][number]): string[] {
  const found = new Set<string>()
  const goals = new Set<string>()
  for (let at: string | undefined = activity.id; at !== undefined;) {
    const here = bundle.activities.find(({ id }) => id === at)
    found.add(nameOf(bundle, { of: at }))
    for (const goal of here?.goals ?? []) goals.add(nameOf(bundle, { goal }))
    for (const goal of bundle.goals ?? []) if (goal.of === at) goals.add(nameOf(bundle, { goal: goal.id }))
    at = here?.parent
  }
  return [...found, ...goals, `program:${bundle.program}`]
}
