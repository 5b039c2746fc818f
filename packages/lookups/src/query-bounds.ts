import { type Location, PortError } from '@eco2/ports'
import type { ErrorLabels } from './http/map-http-failure.ts'

/** @throws {PortError} INVALID_REQUEST for an empty text, or one of more than `maxLength` characters; else the text, trimmed. */
export function checkText(name: string, text: string, maxLength: number, labels: ErrorLabels): string {
  const trimmed = text.trim()
  if (trimmed !== '' && trimmed.length <= maxLength) return trimmed
  throw new PortError('INVALID_REQUEST', `${name} must have 1 to ${maxLength} characters.`, labels)
}

/** @throws {PortError} INVALID_REQUEST */
export function checkWholeNumber(name: string, value: number, max: number, labels: ErrorLabels): number {
  if (Number.isInteger(value) && value >= 1 && value <= max) return value
  throw new PortError('INVALID_REQUEST', `${name} must be a whole number from 1 to ${max}.`, labels)
}

/** @throws {PortError} INVALID_REQUEST for what is no position on Earth. */
export function checkLocation(location: Location, labels: ErrorLabels): Location {
  if (Math.abs(location.latitude) <= 90 && Math.abs(location.longitude) <= 180) return location
  throw new PortError('INVALID_REQUEST', 'The position must be in degrees, WGS 84.', labels)
}
