import type { GeocodedPlace, Location, Place } from '@eco2/ports'
import {
  createLookupWire,
  type LocationWorld,
  type LookupReply,
  type LookupRequest,
  type LookupWire,
  VENDOR_WORDS,
} from '@eco2/ports/testing'

export interface KakaoWire {
  readonly wire: LookupWire
  serve(world: LocationWorld): void
}

/** A local server that speaks as dapi.kakao.com is documented to; all data are invented. */
export async function openKakaoWire(apiKey: string): Promise<KakaoWire> {
  const wire = await createLookupWire({
    'bad-key': {
      status: 401,
      body: { errorType: 'AccessDeniedError', message: `wrong appKey(${apiKey}) format: ${VENDOR_WORDS}` },
    },
    quota: { status: 400, body: { code: -10, msg: `allowed quota exceeded: ${VENDOR_WORDS}` } },
  })
  const serve = (world: LocationWorld): void =>
    wire.serve((request) =>
      request.headers.authorization === `KakaoAK ${apiKey}`
        ? answer(request, world)
        : { status: 401, body: { code: -401, msg: 'no authentication key!' } },
    )
  return { wire, serve }
}

function answer({ url: { pathname, searchParams } }: LookupRequest, world: LocationWorld): LookupReply {
  const query = searchParams.get('query')
  const size = Number(searchParams.get('size') ?? 15)
  if (pathname === '/v2/local/search/keyword.json') {
    const named = world.placeNames.filter(({ name }) => name === query).map(toNamedPlace)
    const found =
      named.length > 0 ? named : world.places.map((place) => toPlace(place, searchParams.has('x')))
    return documents(found.slice(0, size), found.length)
  }
  if (pathname === '/v2/local/search/address.json') {
    const found = world.addresses.filter(({ name }) => name === query).map(toAddress)
    return documents(found.slice(0, size), found.length)
  }
  if (pathname === '/v2/local/geo/coord2regioncode.json') {
    const position = { latitude: Number(searchParams.get('y')), longitude: Number(searchParams.get('x')) }
    return documents(world.area === null ? [] : ['B', 'H'].map((type) => toRegion(type, world, position)))
  }
  return { status: 404, body: { code: -2, msg: 'no such path' } }
}

function documents(found: readonly object[], total = found.length): LookupReply {
  return {
    body: {
      documents: found,
      meta: { is_end: found.length === total, pageable_count: total, same_name: null, total_count: total },
    },
  }
}

function toPlace(place: Place, isAround: boolean): object {
  return {
    address_name: place.address,
    category_group_code: '',
    category_group_name: '',
    category_name: place.category ?? '',
    distance: isAround && place.distanceMeters !== undefined ? String(place.distanceMeters) : '',
    id: '101',
    phone: place.phone ?? '',
    place_name: place.name,
    place_url: place.url ?? '',
    road_address_name: '',
    ...toXY(place.location),
  }
}

function toNamedPlace({ name, location }: GeocodedPlace): object {
  return toPlace({ name, location, address: '서울 강남구 역삼동 858' }, false)
}

function toAddress({ name, location }: GeocodedPlace): object {
  return {
    address: {
      address_name: name,
      region_1depth_name: '서울',
      region_2depth_name: '강남구',
      ...toXY(location),
    },
    address_name: name,
    address_type: 'ROAD_ADDR',
    road_address: { address_name: name, zone_no: '06236', ...toXY(location) },
    ...toXY(location),
  }
}

function toRegion(type: string, { area }: LocationWorld, { latitude, longitude }: Location): object {
  const { province = '', district = '' } = area ?? {}
  return {
    address_name: `${province} ${district} 역삼${type === 'H' ? '1동' : '동'}`,
    code: type === 'H' ? '1168064000' : '1168010100',
    region_1depth_name: province,
    region_2depth_name: district,
    region_3depth_name: type === 'H' ? '역삼1동' : '역삼동',
    region_4depth_name: '',
    region_type: type,
    x: longitude,
    y: latitude,
  }
}

/** 13 digits, as Kakao writes them. */
function toXY({ latitude, longitude }: Location): { readonly x: string; readonly y: string } {
  return { x: longitude.toFixed(13), y: latitude.toFixed(13) }
}
