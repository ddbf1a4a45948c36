/** What can be chosen of a list, and what it is called. */
export interface ChoiceOf {
  /** Name in the address. */
  readonly param: string
  readonly label: string
  /** What stands in the address, what the reader sees, and how many are left with it. */
  readonly options: readonly (readonly [value: string, label: string, count?: number])[]
  /** What a value is called that is none of the options. */
  readonly nameOf?: (value: string) => string | undefined
}

/**
 * What is chosen in the address, in words: 'Gemeente: Den Haag'. What has no word (yet) stands as in the address; what
 * was left out because it means nothing is not chosen.
 */
export const chosenOf = (
  choices: readonly ChoiceOf[],
  params: URLSearchParams,
  leftOut: readonly string[],
): readonly string[] =>
  choices.flatMap(({ param, label, options, nameOf }) => {
    const value = params.get(param)?.trim() ?? ''
    if (value === '' || leftOut.includes(param)) return []
    return [`${label}: ${options.find(([one]) => one === value)?.[1] ?? nameOf?.(value) ?? value}`]
  })
