/** Says on standard error how far something is: on one line of a terminal, else a line now and then. */
export interface Progress {
  /** How many there will be, where that is known. */
  expect(total: number | undefined): void
  add(rows: number): void
  done(): void
}

const EVERY_MS = 1_000

export function createProgress(out: NodeJS.WritableStream & { readonly isTTY?: boolean }): Progress {
  let total: number | undefined
  let rows = 0
  let last = Date.now()
  const written = (): string =>
    total === undefined ? `${rows} rows` : `${rows} of ${total} rows (${percent(rows, total)}%)`
  return {
    expect: (given) => void (total = given),
    add(more) {
      if (more === 0) return
      rows += more
      const now = Date.now()
      if (now - last < (out.isTTY ? EVERY_MS / 10 : EVERY_MS)) return
      last = now
      out.write(out.isTTY ? `\r${written()}` : `${written()}\n`)
    },
    done() {
      out.write(`${out.isTTY ? '\r' : ''}${written()}\n`)
    },
  }
}

function percent(rows: number, total: number): number {
  return total === 0 ? 100 : Math.min(100, Math.floor((rows / total) * 100))
}
