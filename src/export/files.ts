/** One file of an export that has several; its content is made when somebody reads it, one file after the other. */
export interface FileEntry {
  readonly path: string
  content(): AsyncIterable<string>
}
