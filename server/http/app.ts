import { existsSync } from 'node:fs'
import { join } from 'node:path'
import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express'
import helmet from 'helmet'
import type { Logger } from 'pino'
import { limits } from '../../shared/kernel/limits.ts'
import { word } from '../../shared/kernel/wording.ts'
import { StoreError } from '../store/store-error.ts'
import { answerProblem, HttpProblem } from './answer.ts'
import { compressedAssets, lasting } from './compressed.ts'
import { httpProblems } from './problems.ts'

export interface AppDeps {
  readonly log: Logger
  /** Which proxy to believe about the visitor's address and scheme; express's `trust proxy`. */
  readonly trustProxy: string | boolean | number
  /** The folder of the built pages; without it only the interface is served. */
  readonly pages: string | null
  readonly routers: readonly RequestHandler[]
}

export function createApp({ log, trustProxy, pages, routers }: AppDeps): Express {
  const app = express()
  app.set('trust proxy', trustProxy)
  app.set('query parser', 'simple')
  app.disable('x-powered-by')
  app.use(helmet(headers))
  app.use('/api', (_request, response, next) => {
    // Names, links and drafts are nobody's to keep on a shared computer.
    response.setHeader('Cache-Control', 'no-store')
    next()
  })
  app.use(express.json({ limit: limits.commandBytes, strict: false }))
  app.use(express.text({ limit: limits.agendaTextBytes, type: 'text/plain' }))
  for (const router of routers) app.use(router)
  const nothingHere: RequestHandler = () => {
    throw new HttpProblem(404, httpProblems.notFound)
  }
  app.use('/api', nothingHere)
  if (pages && existsSync(pages)) app.use(...servePages(pages))
  app.use(nothingHere)
  app.use(answerErrors(log))
  return app
}

/** Plain HTTP in a local network must work: nothing here upgrades or relies on a secure context. */
const headers: Parameters<typeof helmet>[0] = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      // Some browsers do not count a WebSocket to the same place as 'self'.
      connectSrc: ["'self'", 'ws:', 'wss:'],
      imgSrc: ["'self'", 'data:', 'blob:'],
      styleSrc: ["'self'"],
      objectSrc: ["'none'"],
      baseUri: ["'self'"],
      formAction: ["'self'"],
      frameAncestors: ["'self'"],
    },
  },
  strictTransportSecurity: false,
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
  referrerPolicy: { policy: 'no-referrer' },
}

/** Files with a digest in their name never change; the page itself is asked for anew each time. */
function servePages(folder: string): RequestHandler[] {
  const files = express.static(folder, {
    index: false,
    setHeaders: (response, path) => {
      const isAsset = path.includes(`${join(folder, 'assets')}`)
      response.setHeader('Cache-Control', isAsset ? lasting : 'no-cache')
    },
  })
  const page: RequestHandler = (request, response, next) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') return next()
    response.setHeader('Cache-Control', 'no-cache')
    response.sendFile(join(folder, 'index.html'))
  }
  return [compressedAssets(folder), files, page]
}

function answerErrors(log: Logger): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error)
    const problem = problemOf(error)
    // The pattern of the address and never the address: some addresses are themselves secrets.
    const route: unknown = request.route?.path
    if (problem.status >= 500) log.error({ err: error, method: request.method, route }, 'a request failed')
    answerProblem(request, response, problem)
  }
}

/** Body parsers and express mark their errors with a type and a status. */
function problemOf(error: unknown): HttpProblem {
  if (error instanceof HttpProblem) return error
  if (error instanceof StoreError) return new HttpProblem(503, error.wording)
  const { type, status, limit } = (typeof error === 'object' && error !== null ? error : {}) as {
    type?: string
    status?: number
    limit?: number
  }
  if (type === 'entity.too.large') {
    const max = { max: limit ?? limits.commandBytes }
    const { tooLarge } = httpProblems
    return new HttpProblem(413, { en: word(tooLarge, 'en', max), fr: word(tooLarge, 'fr', max) })
  }
  if (type === 'entity.parse.failed') return new HttpProblem(422, httpProblems.notJson, '')
  if (status && status >= 400 && status < 500) return new HttpProblem(status, httpProblems.malformed)
  return new HttpProblem(500, httpProblems.failed)
}
