import type { Server } from 'node:http'
import type { Socket } from 'node:net'

/** How long those still connected have to take their answer and hang up. */
const GRACE_MS = 2_000

/** The open connections of a server, so that one whose other end has gone dead cannot keep it from stopping. */
export class Lines {
  readonly #open = new Set<Socket>()

  constructor(server: Server) {
    server.on('connection', (socket) => {
      this.#open.add(socket)
      socket.once('close', () => this.#open.delete(socket))
    })
  }

  /** Does what ends connections in good order, and cuts those that are still there a little later. */
  async closing(work: () => Promise<void>): Promise<void> {
    const late = setTimeout(() => {
      for (const socket of this.#open) socket.destroy()
    }, GRACE_MS)
    try {
      await work()
    } finally {
      clearTimeout(late)
    }
  }
}
