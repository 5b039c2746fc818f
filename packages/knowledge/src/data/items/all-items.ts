import type { DisposalItem } from '../../schema.ts'
import { batteryItems, lampItems } from './battery-lamp.ts'
import { clearPetItems } from './clear-pet.ts'
import { clothesItems } from './clothes.ts'
import { constructionItems, cookingOilItems, hazardousItems } from './construction-hazardous.ts'
import { electronicsItems } from './electronics.ts'
import { foodItems } from './food.ts'
import { generalItems } from './general.ts'
import { glassItems } from './glass.ts'
import { bulkyItems, incombustibleItems } from './incombustible-bulky.ts'
import { metalItems } from './metal.ts'
import { cartonItems, paperItems } from './paper-carton.ts'
import { plasticItems } from './plastic.ts'
import { styrofoamItems, vinylItems } from './vinyl-styrofoam.ts'

export const items: readonly DisposalItem[] = [
  ...clearPetItems,
  ...plasticItems,
  ...vinylItems,
  ...styrofoamItems,
  ...glassItems,
  ...metalItems,
  ...paperItems,
  ...cartonItems,
  ...clothesItems,
  ...electronicsItems,
  ...batteryItems,
  ...lampItems,
  ...foodItems,
  ...generalItems,
  ...incombustibleItems,
  ...bulkyItems,
  ...constructionItems,
  ...hazardousItems,
  ...cookingOilItems,
]
