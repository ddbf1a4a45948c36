// citation-js comes without types; this is what the tests ask of it.
declare module '@citation-js/core' {
  export const plugins: {
    readonly input: {
      readonly chain: (text: unknown, options: { readonly forceType: string }) => readonly unknown[]
    }
  }
}
declare module '@citation-js/plugin-bibtex'
