/** 서울특별시, 서울시, 서울 → 서울; 전라북도 and 전북특별자치도 → 전북. */
export function shortProvince(name: string): string {
  const [first = '', , third = ''] = name.trim()
  return TWO_PARTED.test(name.trim()) ? first + third : name.trim().slice(0, 2)
}

const TWO_PARTED = /^(?:충청|전라|경상)[남북]도/
