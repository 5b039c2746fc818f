import { expect, it } from 'vitest'
import { isPublicAddress } from '../src/guarded-fetch/index.ts'

it.each([
  '1.1.1.1',
  '8.8.8.8',
  '93.184.216.34',
  '100.63.255.255',
  '100.128.0.0',
  '126.255.255.255',
  '128.0.0.0',
  '169.253.255.255',
  '172.15.255.255',
  '172.32.0.0',
  '192.167.255.255',
  '223.255.255.255',
  '2606:2800:220:1::1',
  '2a00:1450:4001::1',
  '::ffff:93.184.216.34',
  '64:ff9b::5db8:d822',
])('public: %s', (address) => {
  expect(isPublicAddress(address)).toBe(true)
})

it.each([
  ['unspecified', ['0.0.0.0', '0.1.2.3', '::', '::ffff:0.0.0.0']],
  [
    'loopback',
    ['127.0.0.1', '127.255.255.255', '::1', '::ffff:127.0.0.1', '::ffff:7f00:1', '0:0:0:0:0:0:0:1'],
  ],
  [
    'private',
    ['10.0.0.1', '10.255.255.255', '172.16.0.1', '172.31.255.255', '192.168.0.1', '::ffff:10.0.0.1'],
  ],
  ['carrier-grade NAT', ['100.64.0.1', '100.127.255.255', '::ffff:6440:1']],
  [
    'link-local, cloud metadata',
    ['169.254.0.1', '169.254.169.254', 'fe80::1', 'febf::1', '::ffff:a9fe:a9fe'],
  ],
  ['unique local', ['fc00::1', 'fd00::1', 'fd00:ec2::254', 'fdff:ffff::1']],
  ['site-local, of old', ['fec0::1']],
  ['multicast', ['224.0.0.1', '239.255.255.255', 'ff02::1']],
  ['reserved', ['240.0.0.1', '255.255.255.254', '255.255.255.255', '192.0.0.1', '192.88.99.1']],
  ['documentation', ['192.0.2.1', '198.51.100.1', '203.0.113.1', '2001:db8::1', '3fff::1']],
  ['benchmarking', ['198.18.0.1', '198.19.255.255', '2001:2::1']],
  ['IPv4-compatible, which ipaddr.js takes for unicast', ['::127.0.0.1', '::7f00:1', '::5db8:d822', '::2']],
  ['never given out', ['1::1', '4000::1', '8000::1', '100::1', '5f00::1']],
  ['IPv4-translated (RFC 6145)', ['::ffff:0:127.0.0.1', '::ffff:0:93.184.216.34']],
  [
    'NAT64 to inside, and the private NAT64 prefix',
    ['64:ff9b::7f00:1', '64:ff9b::a9fe:a9fe', '64:ff9b:1::5db8:d822'],
  ],
  ['6to4', ['2002:7f00:1::', '2002:a00:1::1', '2002:5db8:d822::1']],
  ['Teredo', ['2001::1', '2001:0:53aa:64c::1']],
  ['with a zone id', ['fe80::1%eth0', '2606:2800:220:1::1%eth0', '::1%lo']],
  [
    'no address, or one in another notation',
    [
      '',
      'localhost',
      '127.1',
      '0x5d.0xb8.0xd8.0x22',
      '93.184.55330',
      '[::1]',
      '1572395042',
      '093.184.216.34',
    ],
  ],
])('not public: %s', (_kind, addresses) => {
  for (const address of addresses) expect(isPublicAddress(address), address).toBe(false)
})
