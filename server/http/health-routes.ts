import { Router } from 'express'
import type { Registry } from 'prom-client'
import type { Store } from '../store/store.ts'

export function healthRoutes(store: Store, figures: Registry): Router {
  const router = Router()
  router.get('/healthz', (_request, response) => {
    response.json({ alive: true })
  })
  router.get('/readyz', async (_request, response) => {
    const ready = await store.ready()
    response.status(ready ? 200 : 503).json({ ready })
  })
  router.get('/metrics', async (_request, response) => {
    response.type(figures.contentType).send(await figures.metrics())
  })
  return router
}
