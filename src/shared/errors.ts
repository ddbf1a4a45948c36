/** Base of every error we raise on purpose. Anything else that escapes is a bug. */
export abstract class BeleidsgraafError extends Error {
  /** What clients and scripts decide by; the message is for people. */
  abstract readonly code: string

  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = new.target.name
  }
}

/** A setting that cannot be used: names the variable and what it takes. */
export class ConfigError extends BeleidsgraafError {
  readonly code = 'CONFIG_INVALID'
}

/** Seeds that may not be loaded. `problems` has one sentence for each thing that is wrong. */
export class BundleRejectedError extends BeleidsgraafError {
  readonly code = 'BUNDLE_REJECTED'

  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'))
  }
}

/** The graph database does not answer, refuses us, or cannot open its file. */
export class EngineUnavailableError extends BeleidsgraafError {
  readonly code = 'ENGINE_UNAVAILABLE'
}

/** The operation took longer than it may. */
export class DeadlineExceededError extends BeleidsgraafError {
  readonly code = 'DEADLINE_EXCEEDED'
}

/** An operation that reads more than one operation may. */
export class OperationTooLargeError extends BeleidsgraafError {
  readonly code = 'OPERATION_TOO_LARGE'
}

/** What a client can mend; `argument` is the name of the argument that it is about, where it is one. */
export class BadInputError extends BeleidsgraafError {
  readonly code = 'BAD_USER_INPUT'

  constructor(
    message: string,
    readonly argument?: string,
  ) {
    super(message)
  }
}

/** Says of a refusal which argument it is about, for who does not know that himself. */
export async function blame<T>(argument: string, work: Promise<T>): Promise<T> {
  try {
    return await work
  } catch (error) {
    throw error instanceof BadInputError ? new BadInputError(error.message, argument) : error
  }
}

/** What an operation goes on from has changed meanwhile: it has to be done again. */
export class DataChangedError extends BeleidsgraafError {
  readonly code = 'DATA_CHANGED'
}

/** The graph is empty. */
export class NothingLoadedError extends BeleidsgraafError {
  readonly code = 'NOTHING_LOADED'
}

/** A file or folder that cannot be read, or may not be written. */
export class FileError extends BeleidsgraafError {
  readonly code = 'FILE_REFUSED'
}

/** The address we should listen on is not to be had. */
export class ListenError extends BeleidsgraafError {
  readonly code = 'LISTEN_FAILED'
}
