/** Demands a resolver for every field that the stored record does not already carry. */
export type Complete<FieldResolvers, Rec> = FieldResolvers &
  Required<Omit<FieldResolvers, keyof Rec | '__isTypeOf'>>
