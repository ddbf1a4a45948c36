export interface Size {
  readonly scale: number
  /** On a phone signs are small, so that names find room between them. */
  readonly narrow: boolean
}

/** Sizes of a sign and its name; `share` is how many others it is tied to, from none to most. */
export const sizesOf = (share: number, { scale, narrow }: Size) => ({
  size: (narrow ? 6 + 12 * share : 9 + 19 * share) * scale,
  font: (12 + (narrow ? 1 : 3) * share) * scale,
  wrap: (narrow ? 100 : 120) * scale,
})
