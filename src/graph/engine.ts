/** A row of a result, or the parameters of a statement: plain JSON values, never driver types. */
export type Row = Readonly<Record<string, unknown>>

/** Our own Cypher text with its parameters. Text that comes from a user never gets here. */
export interface Statement {
  readonly cypher: string
  readonly params: Row
}

export interface GraphTransaction {
  run(cypher: string, params?: Row): Promise<Row[]>
}

/** What the rest of the code may ask of a graph database. Nothing else imports a driver. */
export interface GraphEngine {
  readonly kind: 'neo4j' | 'grafeo'
  /**
   * Runs reading statements in one round trip; the answer has the rows of each, in order.
   * @throws DeadlineExceededError after `timeoutMs`, EngineUnavailableError when nobody answers.
   */
  read(statements: readonly Statement[], timeoutMs: number): Promise<Row[][]>
  /** Runs `work` in one transaction; an error thrown inside rolls all of it back. May run `work` again after a conflict. */
  write<T>(work: (tx: GraphTransaction) => Promise<T>): Promise<T>
  /** Resolves when the database answers. */
  ping(): Promise<void>
  close(): Promise<void>
}
