/** A thing and a part of it, either of which is meant: `question|ruleId`. Ground for `pnpm learn` only. */
export const lessonsParts = `
샴푸통 펌프는|general-waste
로션통 펌프는 따로 버려요?|general-waste
핸드워시 통에 달린 펌프는 어디에|general-waste
펌프 달린 샴푸통은 플라스틱?|plastic
펌프째 로션통 버려도 돼|plastic
세제통은 플라스틱이고 펌프는?|general-waste
펌프는 빼놨고 샴푸통은 어디|plastic
튀김하고 남은 식용유 어디에 버려|cooking-oil
전 부치고 남은 기름은|cooking-oil
돈까스 튀긴 기름 페트병에 담아놨는데|cooking-oil
페트병에 담은 폐식용유|cooking-oil
식용유 담았던 페트병 씻었어|plastic
기름 다 쓴 식용유병|plastic
튀김 남은 거 눅눅해서 버려|food-waste
식용유에 튀긴 튀김 상했어|food-waste
두유팩에 붙은 빨대는 어디로|general-waste
빨대 꽂힌 두유팩은|aseptic-carton
생수병 뚜껑만 모았는데|plastic
뚜껑 닫은 생수병 그대로 내?|clear-pet
유리병 뚜껑은 쇠인데 어디|scrap-metal
쇠 뚜껑 뺀 유리병|glass-bottle
깨진 화분 흙은 어디|incombustible
화분에서 쏟은 흙은?|incombustible
노트북 배터리만 따로 빼면|power-bank
배터리 뺀 노트북은|small-electronics
배터리 안 빠지는 노트북|small-electronics
리모컨 건전지는 어디에|battery
건전지 뺀 리모컨|small-electronics
건전지 누액 흐른 리모컨|small-electronics
소파 커버만 벗겨서 버릴래|general-waste
커버 찢어진 소파|bulky
우산 천만 뜯었어|general-waste
천 찢어진 우산|scrap-metal
액자 유리만 깨졌는데 유리는|incombustible
유리 깨진 액자 큰 거|bulky
치킨 시켜 먹고 남은 뼈는|general-waste
뼈 발라낸 치킨 살 남은 거|food-waste
치킨 담겨 온 상자 깨끗한데|paper
피자 상자에 붙은 치즈 긁어낸 건|food-waste
치즈 눌어붙은 피자 상자|general-waste
케이크 상자 안에 있던 플라스틱 칼|general-waste
케이크 칼 든 상자 종이지|paper
택배 상자에 든 뽁뽁이는|vinyl
뽁뽁이 꺼낸 택배 상자|paper
뽁뽁이로 싼 깨진 컵|incombustible
컵 쌌던 뽁뽁이|vinyl
냉장고 포장했던 스티로폼|styrofoam
스티로폼에 싸여 온 새 냉장고 말고 헌 냉장고|electronics
형광등 빼고 남은 등기구|small-electronics
등기구에서 뺀 형광등|lamp
커튼 달린 봉은 쇠|scrap-metal
커튼봉 빼고 커튼만|clothes
약 먹고 남은 약 봉지|general-waste
약 봉지에 남은 가루약|medicine
스팸 캔에 붙은 플라스틱 뚜껑|plastic
플라스틱 뚜껑 뺀 스팸 캔|metal-can
`
