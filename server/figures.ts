import { collectDefaultMetrics, Gauge, Registry } from 'prom-client'

export interface Counted {
  readonly sessions: () => number
  readonly connections: () => number
}

/** What `/metrics` tells: the process, and how much is going on. No names, no texts, no session ids. */
export function figuresOf({ sessions, connections }: Counted): Registry {
  const register = new Registry()
  collectDefaultMetrics({ register })
  gauge(register, 'policy_lab_sessions_open', 'Sessions held in memory', sessions)
  gauge(register, 'policy_lab_connections', 'Open live connections (devices)', connections)
  return register
}

function gauge(register: Registry, name: string, help: string, read: () => number): void {
  new Gauge({
    name,
    help,
    registers: [register],
    collect() {
      this.set(read())
    },
  })
}
