/** Its message is meant for the person at the terminal: what is wrong and what to do about it. */
export class LocalRedisError extends Error {
  override readonly name = 'LocalRedisError'
}
