import type { RecyclablePrice, RecyclablePriceQuery } from '@eco2/ports'
import { z } from 'zod'
import type { ChatGraphDeps } from '../chat-graph-deps.ts'
import { cleanText } from '../intent/clean-text.ts'
import { subjectOf } from '../intent/subject.ts'
import { type Answered, answerEach } from '../lookup/answer-each.ts'
import { argumentsByModel } from '../lookup/arguments-by-model.ts'
import { callLookup } from '../lookup/call-lookup.ts'
import { plainLine } from '../lookup/plain-line.ts'
import type { ChatState, NodeResult, Question } from '../state.ts'
import { failedPrices, pricesSection, unknownMaterial } from './recyclable-price-sections.ts'
import { createStage, type StageContext } from './stage.ts'

type PriceDeps = ChatGraphDeps & Pick<Required<ChatGraphDeps>, 'recyclablePrice'>

/** What recyclers paid, by survey: always with its month and region, never for a material that was not surveyed. */
export function createRecyclablePriceNode(deps: PriceDeps) {
  const { eventPublisher, breakers } = deps
  return createStage<'recyclable_price', NodeResult>(
    'recyclable_price',
    {
      eventPublisher,
      breakers,
      onFailure: (_code, { questions = [] }) => ({ sections: questions.map(failedPrices) }),
    },
    (state, context) =>
      answerEach(context, {
        questions: state.questions ?? [],
        answer: (question) => answer(question, state, deps, context),
        failed: failedPrices,
      }),
  )
}

async function answer(
  question: Question,
  state: ChatState,
  deps: PriceDeps,
  context: StageContext,
): Promise<Answered> {
  const { attribution } = deps.recyclablePrice
  const region = regionIn(question.text, deps)
  const words = [...new Set(question.queries.flatMap((query) => materialWords(query, deps)))]
  // "폐지값이 왜 떨어졌지? 지금 시세도": the material stands in the other half of the message.
  for (const materials of [...readings(words), ...readings(materialWords(state.message, deps))]) {
    const prices = await findAll(deps, materials, region, context)
    if (prices.length > 0) {
      return {
        section: pricesSection(question, { prices, attribution, ...(region !== undefined && { region }) }),
      }
    }
  }
  const known = await callLookup(context, {
    name: 'recyclable_price.listMaterials',
    arguments: {},
    work: (signal) => deps.recyclablePrice.listMaterials({ signal }),
  })
  const read = words.length === 0 ? undefined : await readMaterial(question, state, known, deps, context)
  const prices = read === undefined ? [] : await findAll(deps, [read], region, context)
  const section =
    prices.length === 0
      ? unknownMaterial(question, { asked: plainLine(words.join(' ')), known, attribution })
      : pricesSection(question, { prices, attribution, ...(region !== undefined && { region }) })
  return { section }
}

/** "알루미늄 캔" as one name, then each word: "고철이랑 폐지". */
function readings(words: readonly string[]): readonly (readonly string[])[] {
  if (words.length === 0) return []
  const whole = words.join(' ')
  return words.length === 1 ? [[whole]] : [[whole], [words.join('')], words]
}

async function findAll(
  { recyclablePrice }: PriceDeps,
  materials: readonly string[],
  region: string | undefined,
  context: StageContext,
): Promise<readonly RecyclablePrice[]> {
  const found = await Promise.all(
    materials.map((material) => {
      const query: RecyclablePriceQuery = { material, ...(region !== undefined && { region }) }
      return callLookup(context, {
        name: 'recyclable_price.findPrices',
        arguments: { ...query },
        work: (signal) => recyclablePrice.findPrices(query, { signal }),
      })
    }),
  )
  const each = new Map(
    found.flatMap((prices) => withoutOtherRegions(prices)).map((price) => [price.material, price]),
  )
  return [...each.values()].slice(0, MAX_PRICES)
}

/** Best match first: of each material the first is the nearest to the region that was asked for. */
function withoutOtherRegions(prices: readonly RecyclablePrice[]): readonly RecyclablePrice[] {
  return prices.filter(
    ({ material }, index) => prices.findIndex((price) => price.material === material) === index,
  )
}

/** Only one of the materials that the survey knows: a model cannot make one up. */
async function readMaterial(
  question: Question,
  state: ChatState,
  known: readonly string[],
  { llm }: PriceDeps,
  context: StageContext,
): Promise<string | undefined> {
  const [first, ...rest] = known
  if (first === undefined) return undefined
  const request = {
    name: 'find_recyclable_price',
    description: '재활용품의 시세를 조회합니다.',
    parameters: z.strictObject({
      material: z
        .enum([first, ...rest])
        .nullable()
        .describe('질문이 묻는 품목. 목록에 없으면 null'),
    }),
  }
  const read = await argumentsByModel(llm, question, state, request, context)
  return read?.material ?? undefined
}

function materialWords(
  query: string,
  { findAreas = () => [] }: Pick<ChatGraphDeps, 'findAreas'>,
): readonly string[] {
  return subjectOf(cleanText(query))
    .split(' ')
    .map((word) => word.replace(PRICE_ENDING, ''))
    .filter((word) => word !== '' && !PRICE_WORD.test(word) && findAreas(word).length === 0)
    .slice(0, MAX_WORDS)
}

/** 수도권 is a region of the survey and no province. */
function regionIn(
  text: string,
  { findAreas = () => [] }: Pick<ChatGraphDeps, 'findAreas'>,
): string | undefined {
  return /수도권|전국/u.exec(text)?.[0] ?? findAreas(text)[0]?.province
}

const PRICE_ENDING = /(?:시세|값|가격|단가|매입가격?|매입단가)(?:은|는|이|가|을|를)?$/u
const PRICE_WORD =
  /^(?:시세|가격|값|단가|매입.*|팔.*|사[가는].*|얼마.*|몇|원|돈.*|kg.*|킬로.*|키로.*|톤|당|한|\d.*|키|요즘|오늘|지금|현재|최근|올해|이번|지난|달|달에|수도권|전국|고물상.*|쳐.*|받.*|정도|재활용품?|보통|평균|어느|제일|비싼|싼|더|나가.*|좋.*|알.{0,1}려.*)$/u
const MAX_WORDS = 4
const MAX_PRICES = 8
