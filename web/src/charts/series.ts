/** What is drawn of one thing: its values by year, planned or come true. */
export interface Series {
  readonly key: string
  readonly label: string
  readonly basis: 'BUDGET' | 'ACTUAL'
  /** Which of the theme's eight colours, from 0. */
  readonly colour: number
  /** Letter at its points, where colours alone would have to tell many things apart. */
  readonly mark?: string
  readonly values: readonly { readonly year: number; readonly value: number }[]
  /** Years that no line goes through, because of them not all is known. */
  readonly unread?: ReadonlySet<number>
}

export const colourOf = ({ colour }: Pick<Series, 'colour'>): string => `var(--chart-${(colour % 8) + 1})`

export const yearsOf = (series: readonly Series[]): readonly number[] =>
  series.flatMap(({ values }) => values.map(({ year }) => year))

/** Every year from the first to the last: a year without a value stays visible as a gap. */
export function yearsBetween(years: readonly number[]): readonly number[] {
  if (years.length === 0) return []
  const [first, last] = [Math.min(...years), Math.max(...years)]
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
}
