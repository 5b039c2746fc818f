import { describe, expect, it } from 'vitest'
import { fromKakaoAddress, fromKakaoArea, fromKakaoPlace } from './from-kakao.ts'

const DOCUMENT = {
  place_name: '역삼 재활용정거장',
  category_name: '',
  phone: '',
  address_name: '서울 강남구 역삼동 858',
  road_address_name: '',
  x: '127.0280146',
  y: '37.4980800',
  place_url: '',
  distance: '',
}

describe('a place', () => {
  it('prefers the road address', () => {
    const [place] = fromKakaoPlace({ ...DOCUMENT, road_address_name: '서울 강남구 강남대로 396' })
    expect(place?.address).toBe('서울 강남구 강남대로 396')
  })

  it('has no empty fields', () => {
    expect(fromKakaoPlace(DOCUMENT)).toEqual([
      {
        name: '역삼 재활용정거장',
        address: '서울 강남구 역삼동 858',
        location: { latitude: 37.49808, longitude: 127.0280146 },
      },
    ])
  })

  it('may be zero metres away', () => {
    expect(fromKakaoPlace({ ...DOCUMENT, distance: '0' })[0]?.distanceMeters).toBe(0)
  })

  it.each(['javascript:alert(1)', 'data:text/html,x', '//place.map.kakao.com/1', 'http://a b'])(
    'has no link to %s',
    (place_url) => {
      expect(fromKakaoPlace({ ...DOCUMENT, place_url })[0]).not.toHaveProperty('url')
    },
  )

  it.each([{ x: '' }, { y: 'NaN' }, { x: '1e2' }, { y: '0x25' }])(
    'is none without a position: %j',
    (wrong) => {
      expect(fromKakaoPlace({ ...DOCUMENT, ...wrong })).toEqual([])
      expect(fromKakaoAddress({ ...DOCUMENT, ...wrong })).toEqual([])
    },
  )
})

describe('an area', () => {
  it.each([
    ['서울특별시', '강남구', '강남구'],
    ['경기도', '성남시 분당구', '성남시'],
    ['제주특별자치도', '제주시', '제주시'],
    ['세종특별자치시', '', '세종특별자치시'],
  ])('of %s and "%s" is %s', (region_1depth_name, region_2depth_name, district) => {
    expect(fromKakaoArea({ region_1depth_name, region_2depth_name })).toEqual([
      { province: region_1depth_name, district },
    ])
  })

  it('is none without a province', () => {
    expect(fromKakaoArea({ region_1depth_name: '', region_2depth_name: '' })).toEqual([])
  })
})
