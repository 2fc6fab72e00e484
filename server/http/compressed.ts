import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { RequestHandler } from 'express'

const types = { js: 'text/javascript; charset=utf-8', css: 'text/css; charset=utf-8' } as const

const squeezed = {
  br: (content: Buffer) =>
    promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (content: Buffer) => promisify(gzip)(content, { level: 9 }),
}
type Encoding = keyof typeof squeezed

/**
 * The built scripts and styles as the wire wants them: a venue's network is slow and shared by everybody. Each is
 * compressed when it is first asked for and kept; its name changes with its content. Brotli is spoken over TLS only.
 */
export function compressedAssets(folder: string): RequestHandler {
  const kept = new Map<string, Promise<Buffer>>()
  return async (request, response, next) => {
    const [, name = '', kind] = /^\/assets\/([\w.-]+\.(js|css))$/.exec(request.path) ?? []
    if (kind !== 'js' && kind !== 'css') return next()
    response.vary('Accept-Encoding')
    const encoding = request.acceptsEncodings('br', 'gzip') as Encoding | false
    if (!encoding || request.method !== 'GET') return next()
    const key = `${encoding} ${name}`
    const content = kept.get(key) ?? readFile(join(folder, 'assets', name)).then(squeezed[encoding])
    kept.set(key, content)
    try {
      const body = await content
      response.setHeader('Cache-Control', lasting)
      response.setHeader('Content-Encoding', encoding)
      response.type(types[kind]).end(body)
    } catch {
      // Not there, or not readable now: whoever serves plain files answers.
      kept.delete(key)
      next()
    }
  }
}

/** For what has a digest in its name. */
export const lasting = 'public, max-age=31536000, immutable'
