import type { VNode } from 'preact'

/** Line drawings; decoration only, so every button that holds one has a name of its own. */
export function Icon({ name, size = 20 }: { name: keyof typeof PATHS; size?: number }): VNode {
  return (
    <svg
      class={`icon icon-${name}`}
      viewBox="0 0 20 20"
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  )
}

const PATHS = {
  menu: 'M3.500 6h13M3.500 10h13M3.500 14h13',
  plus: 'M10 4v12M4 10h12',
  send: 'M10 16V4.500M5 9.200l5-4.900 5 4.900',
  stop: 'M6 6h8v8H6z',
  photo: 'M3.500 5h13v10.500h-13zM3.500 13l3.500-3.500 3 3 2-2 4.500 4M12.700 8.200h.1',
  camera:
    'M3.500 6.500h3l1.200-2h4.600l1.200 2h3v9.500h-13zM10 13.500a2.600 2.600 0 1 0 0-5.200 2.600 2.600 0 0 0 0 5.200',
  close: 'M5.500 5.500l9 9M14.500 5.500l-9 9',
  pencil: 'M4 16l.8-3.300L13.200 4.300l2.500 2.500-8.400 8.400zM11.700 5.800l2.500 2.500',
  trash: 'M4 6h12M8 6V4.200h4V6M5.500 6l.7 10h7.600l.7-10M8.500 9v4.500M11.500 9v4.500',
  minus: 'M5.500 10h9',
  check: 'M4.500 10.500l3.500 3.500 7.500-8',
  moon: 'M15.800 12.200A6.300 6.300 0 0 1 7.800 4.200a6.300 6.300 0 1 0 8 8z',
  sun: 'M10 13.300a3.300 3.300 0 1 0 0-6.600 3.300 3.300 0 0 0 0 6.600M10 2.500v1.700M10 15.800v1.700M2.500 10h1.700M15.800 10h1.700M4.700 4.700l1.200 1.200M14.100 14.100l1.200 1.200M15.300 4.700l-1.200 1.200M5.900 14.100l-1.200 1.200',
  down: 'M10 4v11.500M5 10.800l5 4.900 5-4.900',
  external: 'M8 5H4.500v10.500H15V12M11 4.500h4.500V9M15.300 4.700L9.500 10.500',
} as const
