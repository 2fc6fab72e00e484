import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

/** The browser's pages by default; the server when built with `--ssr` (its packages stay external). */
export default defineConfig(({ isSsrBuild }) => ({
  root: isSsrBuild ? '.' : 'client',
  plugins: isSsrBuild ? [] : [react()],
  // Two copies of Yjs in one bundle break it: every package must meet the same one.
  resolve: { dedupe: ['yjs', 'react', 'react-dom'] },
  build: isSsrBuild
    ? { target: 'node20', rollupOptions: { output: { entryFileNames: 'main.js' } } }
    : { outDir: '../dist/client', emptyOutDir: true, target: 'es2022', reportCompressedSize: true },
  server: {
    proxy: {
      '/api': 'http://localhost:3000',
      '/socket.io': { target: 'http://localhost:3000', ws: true },
      '/drafting': { target: 'http://localhost:3000', ws: true },
    },
  },
}))
