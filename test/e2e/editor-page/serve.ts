import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { build } from 'vite'

const types: Readonly<Record<string, string>> = { html: 'text/html', js: 'text/javascript', css: 'text/css' }

/** Builds the page that shows the editor by itself into a folder. */
export async function buildEditorPage(folder: string): Promise<void> {
  await build({
    root: import.meta.dirname,
    configFile: false,
    logLevel: 'error',
    resolve: { dedupe: ['yjs', 'react', 'react-dom'] },
    build: { outDir: folder, emptyOutDir: true, minify: false },
  })
}

/** Serves a built page's files, with the policy that the application's own pages have. */
export function serveFolder(folder: string): Server {
  return createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://here').pathname
    const name = path === '/' ? '/index.html' : path
    readFile(join(folder, name)).then(
      (content) => {
        response.setHeader('content-type', types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream')
        response.setHeader(
          'content-security-policy',
          "default-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self' ws:",
        )
        response.end(content)
      },
      () => response.writeHead(404).end(),
    )
  })
}
