import type { Location } from '@eco2/ports'

/** A cell of 5 km of the forecast grid, from the south-west: nx 1 to 149, ny 1 to 253. */
export interface KmaCell {
  readonly nx: number
  readonly ny: number
}

/** Lambert's conformal conic projection with KMA's constants; `null` outside the grid. */
export function toKmaCell({ latitude, longitude }: Location): KmaCell | null {
  const radius = radiusAt(latitude)
  const theta = (((longitude - ORIGIN_LONGITUDE + 540) % 360) - 180) * RADIANS * CONE
  const nx = Math.floor(radius * Math.sin(theta) + ORIGIN_NX + 0.5)
  const ny = Math.floor(ORIGIN_RADIUS - radius * Math.cos(theta) + ORIGIN_NY + 0.5)
  return nx >= 1 && nx <= MAX_NX && ny >= 1 && ny <= MAX_NY ? { nx, ny } : null
}

/** Distance from the tip of the cone, in cells. */
function radiusAt(latitude: number): number {
  return (EARTH_RADIUS_CELLS * SCALE) / tangent(latitude) ** CONE
}

function tangent(latitude: number): number {
  return Math.tan(Math.PI / 4 + (latitude * RADIANS) / 2)
}

/**
 * The constants of the guide's sample program (기상청41_단기예보 조회서비스 오픈API활용가이드, "격자 위경도 변환"): sphere 6371.00877 km, cells
 * of 5 km, standard parallels 30 and 60 degrees, origin 126 E 38 N in cell (43, 136).
 */
const RADIANS = Math.PI / 180
const EARTH_RADIUS_CELLS = 6_371.00877 / 5
const ORIGIN_LONGITUDE = 126
const ORIGIN_NX = 43
const ORIGIN_NY = 136
const MAX_NX = 149
const MAX_NY = 253
const CONE = Math.log(Math.cos(30 * RADIANS) / Math.cos(60 * RADIANS)) / Math.log(tangent(60) / tangent(30))
const SCALE = (tangent(30) ** CONE * Math.cos(30 * RADIANS)) / CONE
const ORIGIN_RADIUS = radiusAt(38)
