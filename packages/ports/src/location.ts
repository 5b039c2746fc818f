/** WGS 84, degrees. */
export interface Location {
  readonly latitude: number
  readonly longitude: number
}
