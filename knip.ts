import type { KnipConfig } from 'knip'

/** What nothing uses has no place here: files, exports, packages. */
export default {
  project: ['{server,client,shared,test}/**/*.{ts,tsx,css}'],
  // Opened by a browser, through a page of its own.
  entry: ['test/e2e/editor-page/main.tsx'],
  // Read as files of typefaces, found by their path when a PDF is made.
  ignoreDependencies: [/^@expo-google-fonts\//, 'dejavu-fonts-ttf'],
  ignoreExportsUsedInFile: true,
  compilers: {
    // Fonts are packages that only style sheets name.
    css: (text: string) =>
      [...text.matchAll(/(?:url\(|@import )["']([^"']+)["']/g)]
        .map(([, path]) => `import '${path}'`)
        .join('\n'),
  },
} satisfies KnipConfig
