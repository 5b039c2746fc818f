import preact from '@preact/preset-vite'
import { defineConfig, type Plugin } from 'vite'

/** Where `vite` (dev) finds the gateway that `start` runs. */
const GATEWAY = 'http://127.0.0.1:3000'

export default defineConfig({
  plugins: [preact(), contentSecurityPolicy()],
  resolve: { conditions: ['@eco2/source'] },
  server: { proxy: { '/v1': GATEWAY } },
  build: {
    // Inlined assets are data: URLs, which the policy refuses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
})

/**
 * What a model says can never load or run anything, even if our own rendering had a hole, and even if whoever serves the
 * page sends no policy of its own. Not in dev: Vite injects styles there.
 */
function contentSecurityPolicy(): Plugin {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
  return {
    name: 'eco2-content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
        injectTo: 'head-prepend',
      },
    ],
  }
}
