import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { DRIVER_OWNERS, findStrayDrivers, type Manifest } from '../src/driver-owners.ts'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))

function readAll<Content>(pattern: string): { path: string; content: Content }[] {
  return globSync(pattern, { cwd: ROOT }).map((path) => ({
    path,
    content: JSON.parse(readFileSync(`${ROOT}${path}`, 'utf8')) as Content,
  }))
}

const manifests = readAll<Manifest>('{packages,apps}/*/package.json')

test('no package has a driver that belongs to another', () => {
  expect(manifests.length).toBeGreaterThan(10)
  expect(findStrayDrivers(manifests.map(({ content }) => content))).toEqual([])
})

test('a driver in the wrong room, and one that nobody knows, are found', () => {
  const strays = findStrayDrivers([
    {
      name: '@eco2/graph',
      dependencies: { ioredis: 'catalog:', zod: 'catalog:', '@eco2/ports': 'workspace:*' },
    },
    { name: '@eco2/sse-gateway', dependencies: { openai: 'catalog:', fastify: 'catalog:' } },
    { name: '@eco2/lookups', dependencies: { 'left-pad': '1.0.0' } },
  ])
  expect(strays).toHaveLength(3)
  expect(strays[0]).toContain('@eco2/graph has ioredis')
  expect(strays[1]).toContain('@eco2/sse-gateway has openai')
  expect(strays[2]).toContain('nobody owns')
})

test('every package says by tags what it is', () => {
  const tags = readAll<{ tags?: string[] }>('{packages,apps}/*/turbo.json')
  expect(tags.filter(({ content }) => !content.tags?.length)).toEqual([])
  expect(tags).toHaveLength(manifests.length)
})

test('third-party versions are named once, in the catalog', () => {
  const loose = readAll<Record<string, Record<string, string>>>('{packages,apps}/*/package.json').flatMap(
    ({ content }) =>
      Object.entries({ ...content.dependencies, ...content.devDependencies }).filter(
        ([name, version]) =>
          !(name.startsWith('@eco2/') ? version === 'workspace:*' : version === 'catalog:'),
      ),
  )
  expect(loose).toEqual([])
  expect(Object.keys(DRIVER_OWNERS).length).toBeGreaterThan(0)
})
