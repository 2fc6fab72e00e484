import type { KnipConfig } from 'knip'

/** What nothing uses has no place here: files, exports, packages. */
export default {
  project: ['{server,client,shared,test}/**/*.{ts,tsx,css}'],
  ignoreExportsUsedInFile: true,
  compilers: {
    // Fonts are packages that only style sheets name.
    css: (text: string) =>
      [...text.matchAll(/(?:url\(|@import )["']([^"']+)["']/g)]
        .map(([, path]) => `import '${path}'`)
        .join('\n'),
  },
} satisfies KnipConfig
