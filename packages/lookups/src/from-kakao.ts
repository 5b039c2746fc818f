import type { AdministrativeArea, GeocodedPlace, Location, Place } from '@eco2/ports'
import { z } from 'zod'

const placeSchema = z.object({
  place_name: z.string(),
  category_name: z.string().optional(),
  phone: z.string().optional(),
  address_name: z.string(),
  road_address_name: z.string().optional(),
  /** Longitude and latitude in degrees, as text. */
  x: z.string(),
  y: z.string(),
  place_url: z.string().optional(),
  /** Metres, as text; empty unless asked around a position. */
  distance: z.string().optional(),
})
const addressSchema = z.object({ address_name: z.string(), x: z.string(), y: z.string() })
const regionSchema = z.object({
  region_1depth_name: z.string(),
  region_2depth_name: z.string(),
})

/** search/keyword.json */
export const placesSchema = z.object({ documents: z.array(placeSchema) })
/** search/address.json */
export const addressesSchema = z.object({ documents: z.array(addressSchema) })
/** geo/coord2regioncode.json: one document for the 법정동 and one for the 행정동; province and district are the same. */
export const areaSchema = z.object({ documents: z.array(regionSchema) })

/** None where a document has no position: such a place cannot be shown on a map. */
export function fromKakaoPlace(document: z.infer<typeof placeSchema>): readonly Place[] {
  const location = fromKakaoPosition(document)
  if (location === undefined) return []
  const { category_name: category = '', phone = '', place_url: url = '', distance = '' } = document
  return [
    {
      name: document.place_name,
      address: document.road_address_name || document.address_name,
      location,
      ...(category === '' ? {} : { category }),
      ...(phone === '' ? {} : { phone }),
      ...(WEB_URL.test(url) ? { url } : {}),
      ...(WHOLE_NUMBER.test(distance) ? { distanceMeters: Number(distance) } : {}),
    },
  ]
}

export function fromKakaoAddress(document: z.infer<typeof addressSchema>): readonly GeocodedPlace[] {
  const location = fromKakaoPosition(document)
  return location === undefined ? [] : [{ name: document.address_name, location }]
}

export function fromKakaoPlaceName(document: z.infer<typeof placeSchema>): readonly GeocodedPlace[] {
  const location = fromKakaoPosition(document)
  return location === undefined ? [] : [{ name: document.place_name, location }]
}

/** "성남시 분당구" is of 성남시: waste is the business of the city. 세종 has no districts. */
export function fromKakaoArea(document: z.infer<typeof regionSchema>): readonly AdministrativeArea[] {
  const province = document.region_1depth_name.trim()
  if (province === '') return []
  const [district = ''] = document.region_2depth_name.trim().split(' ')
  return [{ province, district: district === '' ? province : district }]
}

function fromKakaoPosition({ x, y }: { readonly x: string; readonly y: string }): Location | undefined {
  const isPosition = DECIMAL.test(x) && DECIMAL.test(y)
  return isPosition ? { latitude: Number(y), longitude: Number(x) } : undefined
}

const DECIMAL = /^-?\d{1,3}(\.\d{1,20})?$/
const WHOLE_NUMBER = /^\d{1,8}$/
const WEB_URL = /^https?:\/\/\S+$/
