import { expect, test } from 'vitest'
import { isPublicHttpsUrl } from '../src/public-url.ts'

test.each([
  'https://example.com/a.png',
  'https://cdn.example.co.kr/a?b=c#d',
  'https://8.8.8.8/a.png',
  'https://[2606:4700:4700::1111]/a.png',
  'https://한글.kr/사진.png',
])('public: %s', (url) => {
  expect(isPublicHttpsUrl(url)).toBe(true)
})

test.each([
  'http://example.com/a.png',
  'ftp://example.com/a',
  'file:///etc/passwd',
  'data:image/png;base64,AA',
  'not a url',
  'https://user:pass@example.com/',
  'https://user@example.com/',
  'https://example.com:8443/',
  'https://localhost/',
  'https://localhost./',
  'https://a.localhost/',
  'https://printer/',
  'https://printer.local/',
  'https://metadata.google.internal/',
  'https://127.0.0.1/',
  'https://127.1/',
  'https://2130706433/',
  'https://0x7f000001/',
  'https://0177.0.0.1/',
  'https://0/',
  'https://10.0.0.1/',
  'https://172.16.0.1/',
  'https://172.31.255.255/',
  'https://192.168.1.1/',
  'https://169.254.169.254/latest/meta-data',
  'https://100.64.0.1/',
  'https://198.18.0.1/',
  'https://224.0.0.1/',
  'https://255.255.255.255/',
  'https://127.0.0.1./',
  'https://１２７.０.０.１/',
  'https://[::1]/',
  'https://[::]/',
  'https://[::ffff:127.0.0.1]/',
  'https://[::ffff:7f00:1]/',
  'https://[64:ff9b::7f00:1]/',
  'https://[2002:7f00:1::]/',
  'https://[fe80::1]/',
  'https://[fe80::1%25eth0]/',
  'https://[fc00::1]/',
  'https://[fd00:ec2::254]/',
  'https://[2001:db8::1]/',
])('not public: %s', (url) => {
  expect(isPublicHttpsUrl(url)).toBe(false)
})
