import type { Redis } from 'ioredis'

export interface SubscriberEvents {
  readonly onMessage: (channel: string, message: Buffer) => void
  /** The channels that Redis listens to for us from now on, after each first or renewed subscription. */
  readonly onSubscribed: (channels: readonly string[]) => void
}

/** One connection for all channels of the process, made when the first is added. Messages while it is down are lost. */
export class Subscriber {
  readonly #connect: () => Redis
  readonly #events: SubscriberEvents
  readonly #channels = new Set<string>()
  #connection: Redis | undefined

  constructor(connect: () => Redis, events: SubscriberEvents) {
    this.#connect = connect
    this.#events = events
  }

  add(channel: string): void {
    this.#channels.add(channel)
    if (this.#connection === undefined) this.#connection = this.#open()
    else if (this.#connection.status === 'ready') this.#subscribe(this.#connection, [channel])
  }

  remove(channel: string): void {
    this.#channels.delete(channel)
    if (this.#connection?.status === 'ready') this.#connection.unsubscribe(channel).catch(ignore)
  }

  /** A subscriber expects no replies, so a dead socket would never be noticed without a question now and then. */
  ping(): void {
    if (this.#connection?.status === 'ready') this.#connection.ping().catch(ignore)
  }

  close(): void {
    this.#channels.clear()
    this.#connection?.disconnect()
  }

  #open(): Redis {
    const connection = this.#connect()
    connection.on('messageBuffer', (channel, message) => {
      this.#events.onMessage(channel.toString('utf8'), message)
    })
    connection.on('ready', () => {
      if (this.#channels.size > 0) this.#subscribe(connection, [...this.#channels])
    })
    connection.connect().catch(ignore)
    return connection
  }

  /** A failure needs no care: the next `ready` subscribes again, and position checks go on meanwhile. */
  #subscribe(connection: Redis, channels: readonly string[]): void {
    connection.subscribe(...channels).then(() => this.#events.onSubscribed(channels), ignore)
  }
}

const ignore = (): void => {}
