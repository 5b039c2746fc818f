import type { EvalQuestion } from '../types.ts'
import { freshBulk } from './bulk.ts'
import { freshClothesHousehold, freshClothesHouseholdLater } from './clothes-household.ts'
import { freshEngine } from './engine.ts'
import {
  freshFiveHan,
  freshFiveHanEighth,
  freshFiveHanEleventh,
  freshFiveHanFifth,
  freshFiveHanFourth,
  freshFiveHanNinth,
  freshFiveHanSecond,
  freshFiveHanSeventh,
  freshFiveHanSixth,
  freshFiveHanTenth,
  freshFiveHanThird,
  freshFiveHanThirteenth,
  freshFiveHanTwelfth,
} from './five-han.ts'
import {
  freshFiveMin,
  freshFiveMinEighth,
  freshFiveMinEleventh,
  freshFiveMinFifth,
  freshFiveMinFourth,
  freshFiveMinNinth,
  freshFiveMinSecond,
  freshFiveMinSeventh,
  freshFiveMinSixth,
  freshFiveMinTenth,
  freshFiveMinThird,
  freshFiveMinThirteenth,
  freshFiveMinTwelfth,
} from './five-min.ts'
import { freshFollowUps } from './follow-ups.ts'
import { freshGlassMetal, freshGlassMetalLater } from './glass-metal.ts'
import { freshHousehold } from './household.ts'
import { freshLookups } from './lookups.ts'
import { freshPaper, freshPaperLater } from './paper.ts'
import { freshPlastic, freshPlasticLater } from './plastic.ts'
import { freshRecyclables } from './recyclables.ts'
import { freshRough } from './rough.ts'
import { freshSixGen } from './six-gen.ts'
import { freshSixGenSecond } from './six-gen-2.ts'
import { freshSixGenThird } from './six-gen-3.ts'
import { freshSixGenFourth } from './six-gen-4.ts'
import { freshSixRec } from './six-rec.ts'
import { freshSixRecSecond } from './six-rec-2.ts'
import { freshSixRecThird } from './six-rec-3.ts'
import { freshSixRecFourth } from './six-rec-4.ts'
import { freshSixSit } from './six-sit.ts'
import { freshSixSitSecond } from './six-sit-2.ts'
import { freshSixSitThird } from './six-sit-3.ts'
import { freshSixSitFourth } from './six-sit-4.ts'
import { freshSixSitFifth } from './six-sit-5.ts'
import { freshSixSitSixth } from './six-sit-6.ts'
import { freshSixSitSeventh } from './six-sit-7.ts'
import { freshSixSitEighth } from './six-sit-8.ts'
import {
  freshStyleFour,
  freshStyleFourFifth,
  freshStyleFourFourth,
  freshStyleFourLater,
  freshStyleFourSixth,
  freshStyleFourThird,
} from './style-four.ts'
import {
  freshStyleOne,
  freshStyleOneFifth,
  freshStyleOneFourth,
  freshStyleOneLater,
  freshStyleOneSixth,
  freshStyleOneThird,
} from './style-one.ts'
import {
  freshStyleThree,
  freshStyleThreeFourth,
  freshStyleThreeLater,
  freshStyleThreeThird,
} from './style-three.ts'
import { freshStyleTwo, freshStyleTwoFourth, freshStyleTwoLater, freshStyleTwoThird } from './style-two.ts'
import { freshTalk } from './talk.ts'
import { freshVinyl, freshVinylLater } from './vinyl.ts'

/** Nobody tuned to them before they were measured. They are the ground for tuning since, and no goal. */
export const freshQuestions: readonly EvalQuestion[] = [
  ...freshRecyclables,
  ...freshHousehold,
  ...freshRough,
  ...freshBulk,
  ...freshLookups,
  ...freshTalk,
  ...freshEngine,
  ...freshFollowUps,
  ...freshGlassMetal,
  ...freshGlassMetalLater,
  ...freshClothesHousehold,
  ...freshClothesHouseholdLater,
  ...freshPlastic,
  ...freshPlasticLater,
  ...freshVinyl,
  ...freshVinylLater,
  ...freshPaper,
  ...freshPaperLater,
  ...freshStyleOne,
  ...freshStyleOneLater,
  ...freshStyleOneThird,
  ...freshStyleOneFourth,
  ...freshStyleOneFifth,
  ...freshStyleOneSixth,
  ...freshStyleTwo,
  ...freshStyleTwoLater,
  ...freshStyleTwoThird,
  ...freshStyleTwoFourth,
  ...freshStyleThree,
  ...freshStyleThreeLater,
  ...freshStyleThreeThird,
  ...freshStyleThreeFourth,
  ...freshStyleFour,
  ...freshStyleFourLater,
  ...freshStyleFourThird,
  ...freshStyleFourFourth,
  ...freshStyleFourFifth,
  ...freshStyleFourSixth,
  ...freshFiveHan,
  ...freshFiveHanSecond,
  ...freshFiveHanThird,
  ...freshFiveHanFourth,
  ...freshFiveHanFifth,
  ...freshFiveHanSixth,
  ...freshFiveHanSeventh,
  ...freshFiveHanEighth,
  ...freshFiveHanNinth,
  ...freshFiveHanTenth,
  ...freshFiveHanEleventh,
  ...freshFiveHanTwelfth,
  ...freshFiveHanThirteenth,
  ...freshFiveMin,
  ...freshFiveMinSecond,
  ...freshFiveMinThird,
  ...freshFiveMinFourth,
  ...freshFiveMinFifth,
  ...freshFiveMinSixth,
  ...freshFiveMinSeventh,
  ...freshFiveMinEighth,
  ...freshFiveMinNinth,
  ...freshFiveMinTenth,
  ...freshFiveMinEleventh,
  ...freshFiveMinTwelfth,
  ...freshFiveMinThirteenth,
  ...freshSixGen,
  ...freshSixGenSecond,
  ...freshSixGenThird,
  ...freshSixGenFourth,
  ...freshSixRec,
  ...freshSixRecSecond,
  ...freshSixRecThird,
  ...freshSixRecFourth,
  ...freshSixSit,
  ...freshSixSitSecond,
  ...freshSixSitThird,
  ...freshSixSitFourth,
  ...freshSixSitFifth,
  ...freshSixSitSixth,
  ...freshSixSitSeventh,
  ...freshSixSitEighth,
]
