import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  // For `npx vite -c web/vite.config.ts` beside a running service.
  server: {
    proxy: {
      '/graphql': 'http://localhost:4000',
      '/config.json': 'http://localhost:4000',
      '/health': 'http://localhost:4000',
    },
  },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    manifest: true,
    // A font or picture inside a style sheet or script would go against the policy of the pages.
    assetsInlineLimit: 0,
    // Of the chunk of GraphiQL; what the explorer may weigh is tested in test/browser/budget.test.ts.
    chunkSizeWarningLimit: 5_000,
    rollupOptions: {
      input: {
        explorer: `${import.meta.dirname}/index.html`,
        graphiql: `${import.meta.dirname}/graphiql.html`,
      },
    },
  },
})
