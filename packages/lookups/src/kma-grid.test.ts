import { describe, expect, it } from 'vitest'
import { toKmaCell } from './kma-grid.ts'

// From the table of places that comes with the guide of the service (동네예보지점좌표(위경도)).
const KNOWN = [
  { place: '서울특별시', latitude: 37.563569, longitude: 126.980008, nx: 60, ny: 127 },
  { place: '부산광역시', latitude: 35.177019, longitude: 129.076952, nx: 98, ny: 76 },
  { place: '대구광역시', latitude: 35.868541, longitude: 128.603554, nx: 89, ny: 90 },
  { place: '인천광역시', latitude: 37.45323, longitude: 126.707352, nx: 55, ny: 124 },
  { place: '광주광역시', latitude: 35.156974, longitude: 126.853363, nx: 58, ny: 74 },
  { place: '대전광역시', latitude: 36.347119, longitude: 127.38656, nx: 67, ny: 100 },
  { place: '울산광역시', latitude: 35.53541, longitude: 129.313688, nx: 102, ny: 84 },
  { place: '제주특별자치도', latitude: 33.485694, longitude: 126.500333, nx: 52, ny: 38 },
  { place: '독도', latitude: 37.2423, longitude: 131.8658, nx: 144, ny: 123 },
  { place: 'the origin of the projection', latitude: 38, longitude: 126, nx: 43, ny: 136 },
]

describe('a cell of the grid', () => {
  it.each(KNOWN)('of $place is $nx, $ny', ({ nx, ny, ...location }) => {
    expect(toKmaCell(location)).toEqual({ nx, ny })
  })

  it.each([
    { latitude: 40.71, longitude: -74.01 },
    { latitude: 35.68, longitude: 139.69 },
    { latitude: 31.23, longitude: 121.47 },
    { latitude: -37.5, longitude: 127 },
    { latitude: 90, longitude: 127 },
    { latitude: -90, longitude: 127 },
    { latitude: 37.5, longitude: -180 },
    { latitude: Number.NaN, longitude: 127 },
  ])('does not exist for $latitude, $longitude', (location) => {
    expect(toKmaCell(location)).toBeNull()
  })

  it('ends where the grid ends', () => {
    const cells = Array.from({ length: 4_000 }, (_, step) =>
      toKmaCell({ latitude: 38, longitude: 115 + step * 0.005 }),
    )
    const columns = [...new Set(cells.map((cell) => cell?.nx))]
    expect(columns).toEqual([undefined, ...Array.from({ length: 149 }, (_, index) => index + 1)])
    const last = toKmaCell({ latitude: 38, longitude: 140 })
    expect(last).toBeNull()
  })
})
