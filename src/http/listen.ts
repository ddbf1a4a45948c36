import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ListenError } from '../shared/errors.js'

/** Gives the address to open. @throws ListenError naming what is in the way. */
export function listen(http: Server, host: string, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    http.once('error', (error: NodeJS.ErrnoException) =>
      reject(new ListenError(explain(error, host, port), { cause: error })),
    )
    http.listen(port, host, () => {
      const { port: found } = http.address() as AddressInfo
      const name =
        host === '127.0.0.1' || host === '::1' || host === '0.0.0.0' || host === '::' ? 'localhost' : host
      resolve(`http://${name}:${found}`)
    })
  })
}

function explain(error: NodeJS.ErrnoException, host: string, port: number): string {
  if (error.code === 'EADDRINUSE') return `Port ${port} is taken. Stop what uses it, or set PORT to another.`
  if (error.code === 'EACCES') return `Port ${port} may not be used by this user. Set PORT to one above 1023.`
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return `HOST ${host} is no address of this machine. Set HOST to one that is, or 127.0.0.1.`
  return `Cannot listen on ${host}:${port} (${error.code ?? error.message}). Set HOST and PORT to an address that is free.`
}
