import type { FastifyInstance } from 'fastify'
import { createDocsPage, DOCS_POLICY } from '../openapi/docs-page.ts'
import { createOpenApiDocument } from '../openapi/document.ts'

/** The API for programs and for people, made once, when somebody first asks. */
export function addDocs(app: FastifyInstance): void {
  let document: string | undefined
  let page: string | undefined

  app.get('/openapi.json', (_request, reply) => {
    document ??= JSON.stringify(createOpenApiDocument())
    return reply.type('application/json; charset=utf-8').header('cache-control', 'no-cache').send(document)
  })

  app.get('/docs', (_request, reply) => {
    page ??= createDocsPage()
    return reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-cache')
      .header('content-security-policy', DOCS_POLICY)
      .send(page)
  })
}
