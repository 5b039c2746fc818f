import type { Renderable } from '../src/metrics/index.ts'

/**
 * The samples of a rendering, `name{label="value",...}` → value, without the label `service`. Throws for a line that is
 * not in Prometheus' text format (https://prometheus.io/docs/instrumenting/exposition_formats/, 0.0.4) and for a sample
 * that comes twice or has no HELP and TYPE before it.
 */
export async function samplesOf(metrics: Renderable): Promise<Record<string, number>> {
  const { body } = await metrics.render()
  if (!body.endsWith('\n')) throw new Error('the last line does not end')
  const samples: Record<string, number> = {}
  const declared = new Set<string>()
  for (const line of body.split('\n').filter((each) => each !== '')) {
    const comment = /^# (HELP|TYPE) (\S+) \S/.exec(line)
    if (comment) {
      declared.add(`${comment[1]} ${comment[2]}`)
      continue
    }
    const [, name = '', labels = '', value = ''] = SAMPLE.exec(line) ?? []
    const family = [name, name.replace(/_(bucket|sum|count)$/, '')].find((each) =>
      declared.has(`TYPE ${each}`),
    )
    if (!family || !declared.has(`HELP ${family}`)) throw new Error(`not declared, or no sample: ${line}`)
    const rest = labels
      .split(/,(?=[a-z_]+=")/)
      .filter((label) => label !== '' && !label.startsWith('service='))
    const key = rest.length === 0 ? name : `${name}{${rest.join(',')}}`
    if (key in samples) throw new Error(`twice: ${line}`)
    samples[key] = Number(value)
  }
  return samples
}

/** Those of ours that are not 0, which is what most tests are about. */
export async function countedOf(metrics: Renderable): Promise<Record<string, number>> {
  const all = Object.entries(await samplesOf(metrics))
  return Object.fromEntries(all.filter(([name, value]) => name.startsWith('eco2_') && value !== 0))
}

// prom-client writes Nan, which Go's ParseFloat takes too.
const SAMPLE =
  /^([a-z_][a-z0-9_]*)\{((?:[a-z_]+="(?:[^"\\\n]|\\[\\"n])*",?)+)\} (-?[0-9.e+-]+|[Nn]a[Nn]|[+-]Inf)$/
