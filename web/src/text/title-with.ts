/** 'Jeugdhulp (programma Jeugd, Den Haag; acties van 2023)': a title with what tells it apart from its namesakes. */
export function titleWith(title: string, parts: readonly (string | null | undefined)[]): string {
  const said = parts.filter((part) => part !== null && part !== undefined && part !== '')
  return said.length === 0 ? title : `${title} (${said.join('; ')})`
}
