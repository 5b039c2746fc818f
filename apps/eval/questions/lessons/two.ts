/** Sentences that name two things or more, one of which is meant: `question|ruleId`, a line each. Ground for `pnpm learn` only. */
export const lessonsTwo = `
필립스 면도기 배터리 죽음 어디에 버려|small-electronics
도어락에서 뺀 건전지 네 개 모아뒀는데 어디로 가나요|battery
도어락이 건전지 갈아도 안 열려서 떼냈어요 본체 처리는?|small-electronics
리모컨 열었더니 건전지가 줄줄 새어 있던데 건전지 어디다|battery
티비 바꾸면서 리모컨만 남았음 이거 어디|small-electronics
벽시계 멈췄길래 건전지 뺐는데 건전지만 버릴거임|battery
노트북 배터리만 새 걸로 갈았어요 헌 배터리는요?|power-bank
배터리가 맛이 간 노트북인데 그냥 통째로 내놔도 되는지|small-electronics
폰 바꾸고 남은 실리콘 케이스 버리려는데|general-waste
케이스 씌워둔 채로 서랍에 박혀 있던 옛날 폰|mobile-phone
이사 가면서 냉장고 밑에서 나온 동전 배터리|battery
냉장고에 붙어 있던 자석 한 움큼 떼고 냉장고만 버립니다|electronics
세탁기에 건전지째 돌린 바지 그래도 입을 만한데 의류함 ok?|clothes
주머니에 든 채 세탁기 돌려버린 이어폰|small-electronics
소파 밑에서 찾은 고장난 리모컨|small-electronics
커피 쏟아서 얼룩진 소파 어떻게 버려야|bulky
콜라 쏟은 키보드 안 눌려서 버림|small-electronics
고양이가 긁어놔서 너덜한 소파 버리려면 신고해야 돼?|bulky
의자 다리에 긁혀서 금 간 거울|incombustible
거울 달린 화장대 통째로 내놓고 싶은데|bulky
화장대에서 거울만 떼어 냈어요 거울은?|incombustible
책상 서랍에서 쏟아져 나온 볼펜 한 뭉치|general-waste
볼펜 자국투성이 된 책상 내다 버릴 건데 스티커 붙여요?|bulky
책장 무너지면서 찌그러진 선풍기요|small-electronics
책장 버리려고 비운 책이 이백 권|paper
아버지 책장 정리 중인데 책장은 어디에 신고하죠|bulky
침대 프레임 말고 매트리스만 버리는 것도 되나요|bulky
매트리스 위에 깔던 전기장판 고장|small-electronics
침대 머리맡에 두던 스탠드 버려요 전구는 빼놨고|small-electronics
스탠드에서 빼낸 LED 전구 어디에 넣음?|lamp
욕실 등 갈고 나온 형광등이 두 개|lamp
형광등 갈다가 떨어뜨려서 의자에 부딪혀 깨짐 형광등요|incombustible
천장에서 떨어진 전등 때문에 접시가 박살났어요 접시 조각은|incombustible
아이가 던진 공에 맞아서 깨진 유리창 조각|incombustible
그릇장 정리하다 이 빠진 사기 그릇들|incombustible
그릇 싸놨던 신문지 뭉치 이제 버려도 되죠|paper
깨진 컵 신문지에 싸놨는데 이대로 어디 버리는지|incombustible
이삿짐 그릇 사이에 끼워져 있던 뽁뽁이|vinyl
이삿짐센터가 두고 간 종이 박스 스무 장|paper
모니터 살 때 들어 있던 스티로폼 완충재|styrofoam
공기청정기 박스는 멀쩡한데 안에 스티로폼은 버려도 됨?|styrofoam
공기청정기 새로 사고 남은 박스 처분|paper
공기청정기 필터만 갈았는데 다 쓴 필터는 어디로|general-waste
청소기에 끼우던 먼지봉투 꽉 찼는데|general-waste
먼지봉투 없어서 못 쓰게 된 청소기|small-electronics
청소기로 빨아들인 머리카락이랑 먼지|general-waste
정수기 필터 말고 정수기 자체를 없애려고요|electronics
정수기에서 나온 다 쓴 필터|general-waste
가습기 대신 쓰려고 널어놨던 젖은 수건 말고 고장난 가습기|small-electronics
밥솥 내솥 코팅이 벗겨졌는데 내솥만 버리고 싶어|scrap-metal
내솥 코팅 벗겨져서 밥솥 통째로 버리는데 어디로 가져가?|small-electronics
믹서기 유리통만 깨먹음 깨진 유리는?|incombustible
드라이기에 타버린 빗 이거 플라스틱인가요 일반인가요 드라이기는 멀쩡|general-waste
드라이기 코드가 끊어졌어요 본체 버리려고요|small-electronics
다리미에 눌어붙어서 구멍 난 셔츠|general-waste
셔츠 다리다가 떨어뜨려 망가진 다리미|small-electronics
옷걸이에 걸린 채로 십 년 묵은 코트|clothes
세탁소에서 코트 찾아오면 주는 철사 옷걸이|scrap-metal
세탁소 비닐 씌워진 옷 그 비닐은 어디|vinyl
코트에서 떨어진 단추 두 개 그냥 버리려고|general-waste
행거 무너져서 옷은 살렸고 행거 봉 다 휨 행거 버림|bulky
옷장 비우다 나온 좀약 봉지 말고 패딩 세 벌|clothes
장롱 버리는데 안에 있던 이불은 뺐어요|bulky
장롱에서 나온 누런 베개|general-waste
베개 커버는 빨아 쓰고 베개솜만 버릴래|general-waste
강아지가 물어뜯은 운동화 한 짝만 못 신게 됨|general-waste
강아지 오줌 밴 매트리스 냄새가 안 빠져요|bulky
강아지 산책할 때 똥 치운 배변봉투|general-waste
강아지 사료 다 먹이고 남은 포대 비닐 봉투|vinyl
고양이 사료통 말고 캣타워 버려야 되는데|bulky
고양이가 깨뜨린 화분 도자기 조각|incombustible
화분 깨진 건 치웠고 죽은 화초는 어디|general-waste
꽃다발 받은 거 시들었어 포장 비닐은 뗐음|general-waste
꽃다발 싸고 있던 포장 비닐만 남음|vinyl
꽃병에 꽂힌 꽃은 버렸고 꽃병이 깨졌는데|incombustible
화분 받침 플라스틱으로 된 거 흙 다 털었어요|plastic
분갈이하고 나온 플라스틱 모종 화분|plastic
텃밭에 고추 묶던 끈 말고 농약 남은 거|pesticide
농약 뿌릴 때 끼던 고무장갑|general-waste
밭일할 때 쓰던 삽 자루 부러져서 쇠만 남음|scrap-metal
호미 녹슨 거 창고에 비닐이랑 같이 있었어요 호미요|scrap-metal
낫으로 베다가 찢어진 장화|general-waste
논에 버려진 냉장고 우리 집 건데 어디 신고해요|electronics
경운기 배터리 교체했어요 헌 배터리|car-battery
자동차 배터리 갈고 트렁크에 둔 헌 거|car-battery
차 키 안에 든 동그란 건전지 다 됨|battery
차에 달려 있던 블랙박스 떼어 냈음|small-electronics
블랙박스 메모리카드는 뺐고 본체만 버린다|small-electronics
트렁크에서 굴러다니던 빈 페트병|clear-pet
트렁크에 넣어둔 우산에 찢어진 쇼핑백 종이|paper
자전거 바구니에 누가 버리고 간 캔|metal-can
자전거 바구니 말고 자전거를 버릴 건데요|bulky
자전거 바퀴에서 뺀 체인 녹슬었음|scrap-metal
유모차에 걸어두던 장난감 인형|general-waste
유모차 바퀴 빠져서 못 써요 유모차 버리는 법|bulky
아기 침대 매트 말고 원목 침대를 버리려고 함|bulky
분유 먹이던 젖병 솔|general-waste
아기 기저귀 싸놓은 비닐봉지째 버리는데 기저귀는?|general-waste
기저귀 샀을 때 들어 있던 큰 비닐 포장|vinyl
기저귀 박스째 주문했더니 박스가 산더미|paper
장난감에 들어가던 AA 건전지 뺐어|battery
건전지 넣는 장난감 자동차 소리 안 남 버릴래요|small-electronics
크레파스로 낙서된 벽지 뜯어낸 거|general-waste
아이가 쓰던 크레파스 통은 두고 크레파스만|general-waste
스케치북에 그림 잔뜩인데 스프링은 뺐어요|paper
스케치북에서 빼낸 철사 스프링|scrap-metal
학교에서 쓰던 교과서 졸업해서 버림 실내화는 물려줌|paper
책가방 속 가정통신문 뭉치|paper
책가방 끈은 멀쩡한데 작아져서 의류함에 넣으려구요|clothes
문제집 풀다 부러진 샤프|general-waste
사무실 복합기 토너 갈았는데 다 쓴 토너|special-drop-off
복사기 옆에 쌓인 이면지 한 박스|paper
회사에서 프린터 바꾸고 헌 프린터만 남았네|small-electronics
서류 묶었던 플라스틱 파일철|general-waste
파일철에서 빼낸 서류 용지들|paper
영수증 붙여둔 장부 말고 영수증만 모은 거|general-waste
택배 상자에서 떼어낸 송장 스티커|general-waste
송장 떼어낸 택배 상자 접어뒀음|paper
퇴사하면서 챙겨온 머그컵 손잡이 나감|incombustible
탕비실 커피머신 고장나서 총무팀이 버리래요|small-electronics
커피머신에서 나온 원두 찌꺼기|general-waste
회의실 화이트보드 지우개 말고 마카펜 다 닳은 거|general-waste
명함 넣던 플라스틱 케이스 말고 종이 명함 뭉치|paper
약 넣어두던 서랍장 버릴 건데|bulky
서랍장 뒤지다 유통기한 지난 감기약 나옴|medicine
할머니 돌아가시고 냉장고에서 나온 인슐린 말고 혈압약|medicine
약 담긴 갈색 병은 두고 안에 물약만 버리려면?|medicine
영양제 다 먹은 플라스틱 통 씻었어|plastic
혈압계에서 뺀 건전지|battery
혈압계 커프 바람 새서 못 씀 기계 버림|small-electronics
수은 체온계 떨어뜨려서 이불에 수은 흘렀는데 체온계는|mercury
아기 열 재던 전자 체온계 건전지 갈아도 먹통|small-electronics
반창고 떼고 난 상자 종이로 된 거|paper
무릎에 붙였던 반창고|general-waste
망치로 내려쳐서 깨진 타일 말고 망치 자루 부러진 망치|scrap-metal
못 박다가 휜 못 한 줌|scrap-metal
못 박혀 있던 자리에 걸어둔 거울이 떨어져 깨졌네|incombustible
액자 걸려고 산 못이 남아서 녹슬었어|scrap-metal
드릴 날은 남기고 전동드릴만 처분|small-electronics
전동드릴에서 뺀 리튬 배터리|power-bank
드라이버로 뜯다가 망가뜨린 토스터|small-electronics
토스터 분해하느라 다 뭉개진 드라이버|scrap-metal
페인트 칠하고 굳은 붓|general-waste
붓은 버렸고 통에 남은 페인트가 문제예요|paint
문짝 칠하고 페인트 다 쓴 깡통|metal-can
문에 붙어 있던 문풍지 뜯은 거|general-waste
방문 손잡이 갈았더니 쇠 손잡이가 남음|scrap-metal
욕실 공사하고 남은 시멘트 반 포대|construction
싱크대 교체하고 떼어낸 헌 싱크대|bulky
싱크대 배수구에 끼우던 고무 마개|general-waste
수도꼭지 갈고 남은 헌 수도꼭지|scrap-metal
세면대 금 가서 뜯어냈는데 수도꼭지는 뺐어요|bulky
변기 뚫던 뚫어뻥|general-waste
샤워기 헤드 말고 샤워 커튼 곰팡이 핀 거|general-waste
화장실 거울에 붙어 있던 칫솔꽂이 말고 칫솔|general-waste
치약 다 짜 쓰고 칫솔이랑 놔둠 칫솔 버리기|general-waste
커튼 봉에서 빼낸 커튼 천 세탁은 했음|clothes
커튼 떼고 나니 남은 쇠 커튼봉|scrap-metal
에어컨 떼면서 리모컨도 잃어버림 에어컨 수거 되나|electronics
선풍기 날개만 부러졌는데 본체까지 버리려고|small-electronics
전자레인지 안에서 돌리다 깨진 접시|incombustible
냄비 태워먹고 새까매짐 안에 국은 버렸고 냄비는?|scrap-metal
냄비에 눌어붙은 죽 긁어낸 거|food-waste
냄비 받침 나무로 된 거 타버림|general-waste
프라이팬에 남은 식용유 어디다 버려|cooking-oil
식용유 튀김하다 휘어버린 프라이팬|scrap-metal
도마에서 칼질하다 이 나간 접시|incombustible
나무 도마 칼자국에 곰팡이가 슬어서|general-waste
수저통에 꽂혀 있던 나무젓가락 다발|general-waste
스텐 숟가락 젓가락 시댁에서 받은 거 다 버리려고|scrap-metal
수세미 걸어두던 스텐 걸이 녹 슴|scrap-metal
고무장갑 끼고 닦다가 깨뜨린 유리컵|incombustible
유리컵에 베여서 찢어진 고무장갑|general-waste
결혼식에서 받은 우산 말고 답례품 수건 상자 종이 상자요|paper
웨딩 앨범 말고 웨딩드레스 빌린 가방 아니고 구두 한 켤레|clothes
구두 상자에 들어 있던 실리카겔|general-waste
구두 샀을 때 온 상자|paper
운동화 끈은 빼서 쓰고 운동화 두 짝 다 버려요|clothes
진흙 묻은 등산화 빨면 의류함 되나|clothes
김칫국물 튄 흰 티 안 지워져서 못 입음|general-waste
가방에 새버린 잉크 때문에 망가진 가방|general-waste
가방 지퍼에 달린 인형 키링|general-waste
핸드백 선물받을 때 담겨 있던 종이 쇼핑백|paper
모자에 달린 털이 빠져서 모자 버림|clothes
패딩에서 터져 나온 솜|general-waste
안경 닦는 천 말고 안경 부러진 거|general-waste
안경집만 남음 플라스틱 안경집 안에 안경 없음|general-waste
향초 담긴 유리병 다 타서 병만 씻음|glass-bottle
향초 다 못 태우고 굳은 초만 파냈는데|general-waste
라이터로 초 켜다 라이터 다 됨|general-waste
캠핑 갔다 온 텐트 폴대 부러져서 텐트 버림|general-waste
캠핑 가서 고기 구운 부탄가스 빈 거|gas-can
부탄가스 끼우는 버너 녹슬어서 버릴라고|scrap-metal
아이스박스에 넣었던 아이스팩 젤로 된 거|general-waste
낚시할 때 쓰던 스티로폼 박스 아이스박스요 깨끗|styrofoam
낚싯대에 엉킨 낚싯줄|general-waste
기타 줄만 갈았는데 끊어진 쇠줄|scrap-metal
기타 줄 끊어진 채로 방치된 통기타|bulky
피아노 의자 말고 피아노 버리려면 어디 전화|bulky
피아노 악보책 한 무더기|paper
런닝머신에 깔던 매트 말고 런닝머신 본체|electronics
골프공 넣던 주머니 말고 골프채|general-waste
아령 위에 떨어져 깨진 휴대폰|mobile-phone
휴대폰 떨어뜨려서 금 간 강화유리 필름만 떼냄|general-waste
휴대폰 충전하다 선만 끊어짐 충전 케이블|small-electronics
휴대폰 상자에 들어 있던 번들 이어폰 안 씀|small-electronics
중고나라에서 산 노트북 켜지지도 않아 버려야|small-electronics
당근에서 받은 의자 다리 부러짐|bulky
다이소에서 산 플라스틱 바구니 깨끗한데 금 감|plastic
옆집에서 준 화분 식물은 죽고 사기 화분만|incombustible
이사 선물로 받은 두루마리 휴지 비닐 포장|vinyl
친정엄마가 보내준 김치냉장고 고장|electronics
김치냉장고에 딸린 김치통 플라스틱 다 씻었음|plastic
시아버지 쓰시던 안마의자 리모컨 고장 안마의자 처리|electronics
돌아가신 아빠 옷장에서 나온 양복 열 벌|clothes
엄마 집 베란다 장독 금 간 거 안에 된장은 비움|incombustible
장독에 남은 오래된 된장|general-waste
세입자가 두고 간 옷장 어쩌지|bulky
세입자가 옷장에 두고 간 헌옷들|clothes
건전지 누액 때문에 하얗게 부식된 리모컨 버립니다|small-electronics
무선 마우스 안 쓰는 거 버리는데 안에 든 건전지는 어디에|battery
마우스 건전지는 뺐어요 마우스만 어디로 가나|small-electronics
체중계 밟다 유리 깨짐 건전지는 미리 빼놨고 체중계 자체는?|small-electronics
체중계에 들어가는 수은전지같이 생긴 건전지|battery
전동칫솔 본체가 충전이 안 됨 칫솔모는 새건데|small-electronics
전동칫솔 칫솔모만 석 달마다 갈아요 헌 칫솔모는|general-waste
아빠가 쓰던 전기면도기 날만 갈고 남은 헌 날|general-waste
면도기 옆에 두던 면도크림 캔 다 씀|gas-can
스프레이 뿌리다 노즐이 책상에 부딪혀 부러진 책상 아니고 스프레이 통|gas-can
로봇청소기 배터리 갈아 끼우고 나온 원래 배터리|power-bank
로봇청소기 물걸레 빨아도 걸레 냄새 남 걸레 버림|general-waste
걸레만 남기고 로봇청소기는 버릴 생각인데|small-electronics
카메라 가방은 쓸 거고 옛날 디카만 처분|small-electronics
디카에서 뺀 전용 배터리 리튬이라고 써 있음|power-bank
드론 추락해서 나무에 걸렸다가 배터리만 건짐 드론 배터리|power-bank
블루투스 스피커 물에 빠뜨려서 커피잔 옆에서 사망|small-electronics
커피잔 떨어뜨려서 이가 나갔네 노트북은 무사|incombustible
물 쏟아서 노트북이 죽었다 ㅠ 어디 버려|small-electronics
노트북 가방만 남았어 천으로 된 거 깨끗함|clothes
노트북 받침대 살 때 온 스티로폼|styrofoam
티비 다리에 끼워 온 스티로폼 말고 티비 화면 나간 거|electronics
티비장이랑 붙어 있던 선반 떼서 티비장만 버림|bulky
벽걸이 티비 떼고 벽에 남은 쇠 브라켓|scrap-metal
세탁기 호스 새서 젖어버린 종이 박스 말고 세탁기 버리기|electronics
세탁기 밑에 받쳐두던 벽돌 두 장|incombustible
세탁기 세제 담긴 플라스틱 통 다 씀|plastic
건조기 먼지 거름망에서 긁어낸 먼지 뭉치|general-waste
건조기 사면서 빨래건조대 필요 없어짐 건조대요|bulky
빨래 삶던 양은 들통 구멍 남|scrap-metal
냉장고 정리하다가 나온 상한 반찬들 냉장고는 새거|food-waste
냉장고 문에 꽂혀 있던 빈 맥주병|deposit-bottle
냉동실 문짝 고무가 찢어져 냉장고를 바꿨어요 헌 건?|electronics
식기세척기 돌리다 유리잔에 금이 쫙|incombustible
식기세척기 세제 상자 종이요|paper
오븐 장갑 태워 먹어서 장갑 버림|general-waste
오븐에 쓰던 내열유리 그릇 깨졌는데 유리병이랑 같이?|incombustible
에어프라이어에 깔던 종이호일 기름 범벅|general-waste
종이호일 불붙어서 에어프라이어 고장 남|small-electronics
전기포트 안에 낀 물때 심해서 포트 버릴까|small-electronics
토스터기 빵가루 받침에 쌓인 빵 부스러기|food-waste
가스레인지 위에 있다가 손잡이 녹은 냄비 손잡이는 뗐음|scrap-metal
가스레인지 뒤에서 나온 기름때 키친타월|general-waste
후드 청소하고 기름 닦은 키친타올|general-waste
후드에서 떼어낸 철망 필터|scrap-metal
소파 커버 찢어져서 커버만 갈고 소파는 그대로 헌 커버 천|general-waste
쿠션 속에 있던 솜 말고 커버째 쿠션을 버리려는데|general-waste
식탁 유리 깨고 식탁은 멀쩡 유리 조각 어떻게|incombustible
유리 깔았던 식탁 다리 흔들려서 식탁 버림|bulky
식탁 의자 네 개 중에 하나만 부서졌어요|bulky
의자에 깔던 방석 솜 죽음|general-waste
의자 다리에 끼우던 양말같이 생긴 고무 커버|general-waste
컴퓨터 의자 바퀴에 감긴 머리카락 잘라낸 거|general-waste
컴퓨터 책상 모니터는 빼고 책상만|bulky
책상 유리 밑에 깔아둔 사진 여러 장|general-waste
사진 넣어뒀던 종이 상자|paper
결혼사진 액자에서 사진은 빼서 간직하고 앨범 박스 종이만|paper
앨범에서 뜯은 옛날 사진들|general-waste
달력 뜯고 나온 쇠 스프링|scrap-metal
벽에 걸려 있던 작년 달력 종이|paper
벽에서 떼어낸 포스터 테이프는 뗐어|paper
벽 곰팡이 때문에 뜯은 벽지|general-waste
곰팡이 핀 벽 뒤에 있던 장롱|bulky
비 새서 젖은 책상 위의 헌책은 마른 것만 버림 책이요|paper
책에 끼워둔 책갈피 코팅된 거|general-waste
책 샀더니 사은품으로 온 에코백|clothes
동화책 전집 얻어왔는데 딸려온 씨디 CD|general-waste
영어 교재에 붙어 있던 CD는 뺐고 교재만|paper
노트에서 뜯어낸 코일 철 스프링|scrap-metal
필통에 굴러다니던 지우개 가루 말고 지우개|general-waste
필통 천으로 된 거 볼펜 잉크 터져서|general-waste
가위로 자르다 망친 색종이 조각|paper
색연필 다 쓰고 남은 양철 케이스|scrap-metal
색연필 몽당이 잔뜩 양철통은 쓸게요|general-waste
스테이플러 심 빼낸 서류 뭉치|paper
서류에서 빼낸 클립이랑 철심|scrap-metal
계산기 건전지 넣어도 숫자 안 뜸 계산기 버려|small-electronics
사무실 화분에서 죽은 나무 말고 물 주던 플라스틱 물뿌리개|plastic
사무실 의자 당근에 안 팔려서 그냥 버리게|bulky
프린터에서 종이 걸려서 찢어진 A4 용지|paper
프린터에서 뺀 다 쓴 잉크 카트리지|special-drop-off
잉크 다 떨어져서 이제 안 쓰는 프린터|small-electronics
세절기에 갈린 종이 말고 세절기가 고장|small-electronics
택배 송장 떼다가 찢어진 비닐 봉투|vinyl
비닐 봉투에 붙어 있던 송장|general-waste
박스 테이프 다 쓰고 남은 종이 심지|paper
박스에서 뜯어낸 테이프 뭉친 거|general-waste
옷 사면 같이 오는 비닐 지퍼백|vinyl
옷 사면 달려오는 종이 택|paper
새 신발 안에 구겨 넣은 종이 뭉치|paper
신발장 버릴 건데 신발은 다 꺼냄|bulky
신발장에 넣어둔 신발 다섯 켤레 안 신어요|clothes
신발 밑창 떨어져서 본드로 붙이다 포기 본드 남은 거 버릴래|paint
굽 부러진 구두 한 짝만|general-waste
장화 속에 넣었던 신문지|paper
눈 오는 날 신은 부츠 염화칼슘에 상했지만 켤레로 멀쩡|clothes
스키 장갑 한 짝 잃어버려서 남은 한 짝|general-waste
아이가 크면서 작아진 롤러스케이트 신발장에서 나옴|general-waste
카시트 시트에 토해서 커버 빨아도 안 돼 카시트 버림|bulky
아기 턱받이 이유식 물든 거|general-waste
이유식 담았던 유리병|glass-bottle
이유식 먹이던 실리콘 숟가락|general-waste
분유 다 먹고 통만 남음 깡통|metal-can
분유통 안에 남은 유통기한 지난 분유 가루|general-waste
젖병 소독기 안에 둔 젖병은 물려주고 소독기 고장|small-electronics
보행기 바퀴 빠져서 장난감도 떨어짐 보행기요|bulky
아기 욕조에 넣고 놀던 고무 오리|general-waste
미끄럼틀 플라스틱 큰 거 공은 남기고|bulky
인형 눈이 떨어져서 인형 버려요 단추눈은 안 찾음|general-waste
인형 뽑기에서 나온 보조배터리 불량|power-bank
변신로봇 안에 든 건전지가 터졌어 건전지만 빼냄|battery
퍼즐 담겨 있던 종이 상자|paper
보드게임에서 나온 주사위 말고 게임판 종이판|paper
강아지 옷 작아져서 강아지가 안 입음 옷|clothes
강아지가 찢어놓은 휴지 뭉치|general-waste
강아지 간식 들어 있던 알루미늄 캔|metal-can
강아지 배변패드 싸서 버릴 비닐 말고 패드|general-waste
고양이 화장실 플라스틱 통 모래는 비웠어|plastic
고양이 스크래처 골판지 다 뜯긴 거|paper
고양이 캔사료 먹이고 난 빈 캔|metal-can
햄스터 톱밥 갈아준 거 톱밥은 어디|general-waste
햄스터 케이지 철장 쇠만 남음|scrap-metal
새장 안에 깔던 신문지 똥 묻음|general-waste
어항에 넣던 인조 수초 플라스틱 조화|general-waste
어항 여과기 모터 나감 물고기는 죽음|small-electronics
조화 꽂힌 도자기 화병 금 감 조화는 뺐다|incombustible
선인장 죽어서 뽑고 남은 토분|incombustible
화분에서 뽑아낸 말라 죽은 선인장|general-waste
화분에 꽂던 영양제 다 쓴 플라스틱 병|plastic
비료 포대 비닐 흙 털고 말림|vinyl
벌레 생긴 화분에 뿌리려다 남은 살충제 원액|pesticide
모기향 피우던 쇠 받침|scrap-metal
모기 잡던 전기 파리채 건전지는 뺐다|small-electronics
전기 파리채에서 뺀 건전지|battery
모기약 매트 말고 훈증기 고장|small-electronics
바퀴벌레 나와서 뿌린 에프킬라 빈 통|gas-can
바퀴벌레 약 먹은 흔적 있는 책장 버림|bulky
공구함 철제인데 안에 공구는 다 꺼냄|scrap-metal
공구함에 섞여 있던 녹슨 나사못|scrap-metal
펜치로 비틀다 끊어진 전선 토막 말고 펜치 녹슨 거|scrap-metal
톱질하고 나온 나무 톱밥|general-waste
나무 자르다 부러진 쇠톱 날|scrap-metal
사다리 알루미늄인데 페인트가 잔뜩 묻었어|bulky
롤러에 묻은 페인트 굳음 롤러 버리기|general-waste
롤러 칠하고 남은 수성 페인트 반 통|paint
실리콘 쏘고 빈 실리콘 튜브 총은 남김|general-waste
바닥에 깔던 신문지 페인트 범벅|general-waste
타카로 박다 남은 심|scrap-metal
목장갑에 기름 묻어서 안 빠짐 엔진 만지다가|general-waste
엔진오일 갈고 나온 폐유|special-drop-off
워셔액 다 넣고 남은 통|plastic
차량용 방향제 유리병 말고 차량 매트|general-waste
와이퍼 교체하고 남은 헌 와이퍼|general-waste
타이어 펑크 나서 못 박힌 타이어 교체한 헌 것|special-drop-off
타이어에 박혀 있던 못|scrap-metal
자전거 안장에 씌우던 비닐 말고 자전거 헬멧|general-waste
자전거 라이트에서 뺀 건전지 두 알|battery
오토바이 헬멧 바꾸고 남은 헌 헬멧|general-waste
오토바이 배터리 방전돼서 갈았음 헌 배터리|car-battery
차박할 때 쓰던 에어매트 구멍|general-waste
이불 넣어두던 압축팩 비닐 찢어짐|vinyl
압축팩에 넣어둔 솜이불 곰팡이|general-waste
침대 밑 수납 박스 플라스틱 금 감 이불은 뺌|plastic
전기장판 위에 깔던 담요 안 써요 깨끗|clothes
이불 커버 찢어져서 속 솜 다 나옴 솜|general-waste
돌침대 버리려면 돌 때문에 불연성이야?|bulky
아기가 매트리스에 쉬해서 매트리스째 버림|bulky
유통기한 지난 연고 상자랑 설명서는 뺐어|medicine
약 설명서 종이만 모였네|paper
약국에서 받은 시럽병 다 먹고 씻음|plastic
시럽병에 남은 감기약|medicine
할아버지 쓰시던 휠체어 방석은 빼고 휠체어|bulky
할아버지 보청기에서 뺀 건전지|battery
보청기 고장 나서 건전지 갈아도 안 들림|small-electronics
지팡이 짚다가 부러짐 나무 지팡이요 고무는 뺐어|general-waste
틀니 담그던 통 플라스틱 틀니는 새로 함|plastic
엄마 병원 다니면서 받은 파스 봉지 말고 남은 알약|medicine
목발 알루미늄으로 된 거 겨드랑이 스펀지는 뗐음|scrap-metal
붕대 감을 때 쓰던 가위는 두고 피 묻은 붕대|general-waste
안마기 고무줄 말고 안마기 어깨에 하는 거 고장|small-electronics
콘택트렌즈 담긴 플라스틱 용기만|plastic
렌즈 세척액 통에 들어있던 렌즈|general-waste
마스크 걸이 줄 말고 다 쓴 마스크|general-waste
마스크 50매 들었던 종이 박스|paper
우쿨렐레 케이스 천가방 안에 악기 없음|clothes
드럼 스틱 부러짐 나무|general-waste
배드민턴 치다가 줄 끊어진 라켓|general-waste
요가매트 깔고 하다 깨뜨린 유리컵|incombustible
요가매트 찢어졌는데 아령은 쓸 거임|general-waste
등산 가서 마신 막걸리 페트병 초록색|plastic
캠핑 의자 천 찢어짐 봉은 멀쩡한데 통째로|bulky
숯불 피우고 남은 재 말고 석쇠|scrap-metal
낚시 가방에서 터진 떡밥|general-waste
뜨개질하고 남은 실 대바늘은 보관|general-waste
재봉틀에서 부러진 바늘|general-waste
재봉틀 옆에 쌓인 자투리 천|general-waste
재봉틀 모터 타버림 천은 괜찮고|small-electronics
물감 짜고 남은 알루미늄 튜브 말고 팔레트 플라스틱|general-waste
닭장 짓다 남은 철망|scrap-metal
소 먹이 주던 양동이 플라스틱 깨끗|plastic
볏짚 묶던 노끈 한 뭉치|general-waste
고추 말리던 건조기 말고 돗자리|general-waste
고추 담던 마대 자루|general-waste
감자 캐다가 호미 날 부러진 거|scrap-metal
자취방 빼면서 냉장고 옆 수납장 버려야 하는데|bulky
기숙사 퇴사 짐에서 나온 옷걸이 철사|scrap-metal
룸메가 놓고 간 전기밥솥 밥 썩어있음 밥솥 버려|small-electronics
룸메 밥솥에서 퍼낸 쉰밥|food-waste
원룸 옵션 에어컨 말고 내가 산 이동식 선풍기 박살|small-electronics
아니 형광등 갈려고 의자 올라갔다가 의자가 부서짐 ㅋㅋ 의자 어캄|bulky
형광등 버리러 갔는데 박스에 넣으라던데 형광등만 넣는 거임?|lamp
LED 전구 새로 샀더니 포장 플라스틱이 통으로 나오네 포장만|plastic
거실 스탠드 갓 천으로 된 거 말고 안에 LED 전구|lamp
화장대 조명에서 빠진 전구 알 LED래|lamp
어항 위에 달려 있던 형광등 물고기는 이제 없음|lamp
차고에 달아둔 긴 형광등 떼는데 먼지 장난 아님|lamp
컴퓨터 책상 치우다가 발견한 옛날 피처폰 ㅋㅋ|mobile-phone
폰 액정 나가서 바꿈 공기계는 걍 버려도 됨?|mobile-phone
아이가 변기에 빠뜨린 휴대폰 변기는 무사 ㅠ|mobile-phone
휴대폰 충전기 꽂아둔 멀티탭에서 불꽃 튐 멀티탭 버려야|small-electronics
멀티탭 뒤에서 나온 먼지 쌓인 충전기|small-electronics
가방에 넣고 다니다 뚱뚱하게 부푼 보조배터리|swollen-battery
보조배터리 사니까 주는 천 파우치 말고 원래 쓰던 보조배터리|power-bank
침대 옆에서 충전하던 보조배터리가 부풀었어요 무서움|swollen-battery
노트북 바닥이 들뜬 게 배터리 부푼 거래요 빼냈는데 배터리는|swollen-battery
세탁기 안 돌아가서 새로 주문 기사님이 헌 거 안 가져감|electronics
티비 벽에서 떼다 떨어뜨려 장판 찢어짐 티비는 깨져서 버려야|electronics
냉장고 자리에 안 들어가서 싱크대장 뜯었어요 뜯은 싱크대장|bulky
김장할 때만 쓰던 김치냉장고 누나네 줬다가 다시 왔는데 고장|electronics
에어컨 청소하다 부러뜨린 날개 말고 아예 에어컨을 버릴까|electronics
건조기 위에 올려둔 선풍기 떨어져서 목 부러짐|small-electronics
제습기 물통 깨먹음 본체 포함 전부 버림|electronics
전기밥솥 대신 압력솥 쓰기로 함 밥솥 버림|small-electronics
압력솥 패킹 다 삭아서 솥째로 버리려고|scrap-metal
커피포트에 라면 끓이다 망가짐 ㅋㅋㅋ 포트 어디 버려|small-electronics
라면 끓이던 양은냄비 바닥 뚫림|scrap-metal
전기난로에 데어서 녹은 패딩 말고 전기난로|small-electronics
가습기에서 물 새서 책 다 젖음 가습기 버릴거야|small-electronics
빔프로젝터 스크린은 두고 빔프로젝터만 안 켜져서|small-electronics
헤드셋 마이크 부러짐 모니터 옆에 걸어두던 거|small-electronics
게임기 패드 던져서 부서짐 ㅎㅎ 티비는 멀쩡|small-electronics
사촌동생이 밟아서 부서진 닌텐도|small-electronics
아빠 서재에서 나온 타자기 말고 라디오 건전지는 없었음|small-electronics
라디오 뒤 뚜껑 열어보니 건전지가 녹 슬어 있어 건전지만 버림|battery
시계방에서 약 갈았다고 준 헌 시계 건전지|battery
어머니 벽시계 초침 부러짐 건전지는 다른 데 씀 시계요|small-electronics
냉장고 온도계에 넣던 건전지 두 개|battery
크리스마스 트리 전구에 쓰던 건전지 여섯 개|battery
가스레인지 점화용 큰 건전지 다 닳음|battery
마이크에 끼우던 네모난 9볼트 건전지|battery
디지털 도어락 소리 약해져서 간 건전지 8개|battery
비데 리모컨에서 빼낸 건전지 어따 버리|battery
손전등 불 안 들어와 건전지는 새건데 손전등 버릴래|small-electronics
트리 장식하던 반짝이 전구줄 나무는 창고에|small-electronics
소파 사면서 가구점에서 헌 소파 안 가져간대요|bulky
소파 다리에 붙은 펠트 말고 소파 통째로요|bulky
손님이 담뱃불로 지진 소파 가죽 구멍 버려야지|bulky
책상 밑에 두던 3단 서랍 바퀴 빠짐|bulky
이케아에서 산 책장 조립하다 부숨 나사는 남음 책장 버림|bulky
책장 조립하고 남은 나사랑 육각렌치|scrap-metal
장롱 문짝 경첩 나가서 장롱째 버리는 중|bulky
장롱에서 떼어낸 쇠 경첩|scrap-metal
신혼 때 산 침대 매트리스는 쓰고 프레임만 교체 헌 프레임|bulky
침대 사면 서비스로 온 협탁 다리 부러짐|bulky
옷장 옮기다 발 찧어서 병원 약 받음 옷장은 버려야 하는데|bulky
고양이 모래 쏟아진 러그 말고 캣타워 기둥 부러짐|bulky
티비 보던 흔들의자 부러졌다 할아버지 거|bulky
화분 올려두던 선반 썩음 나무 선반|bulky
손거울 떨어뜨려 화장품 파우더에 박힘 거울 조각|incombustible
싱크대 위에서 떨어진 사기그릇 싱크대는 스텐이라 멀쩡|incombustible
도자기 인형 선반에서 떨어져 목 나감|incombustible
컵라면 끓여 먹던 뚝배기 금 감 냄비 샀음|incombustible
된장찌개 하다가 쩍 갈라진 뚝배기 국물은 버렸어|incombustible
뚝배기에 남은 된장찌개 건더기|food-waste
술 먹다 소주잔 깸 소주병은 반납했고 잔은|incombustible
깨진 소주잔 말고 같이 마신 소주병|deposit-bottle
맥주병으로 벽 치다 병 깨짐 벽지 찢어짐 병 조각요|incombustible
창문에 축구공 날아와 와장창 ㅠㅠ 유리 어떡해|incombustible
액자 유리만 깨져서 빼냄 사진은 보관|incombustible
화병 물 갈다가 놓쳐서 산산조각 꽃은 다른 데 꽂음|incombustible
어항 깨져서 바닥 물바다 유리 조각 처리|incombustible
돌잔치 때 받은 머그컵 이 나감 상자는 이미 버림|incombustible
머그컵 담겨 있던 선물 상자 종이|paper
벽돌로 받쳐둔 화분대 치우고 벽돌만 남았음|incombustible
마당에 화분 깨진 거랑 섞인 낙엽은 빼고 사기 조각|incombustible
마당 쓸어 모은 낙엽 화분은 들여놨고|general-waste
베란다 창틀에 붙어 있던 뽁뽁이 떼어냄|vinyl
겨울에 창문에 붙인 단열 뽁뽁이 테이프 자국은 잘라냈어|vinyl
새 매트리스 싸여 있던 커다란 비닐|vinyl
정수기 설치 기사가 두고 간 스티로폼|styrofoam
모니터 박스에 든 스티로폼은 버렸고 박스|paper
냉장고 박스 애들 놀이집 하고 찢어진 거|paper
책상 배송 온 골판지 상자 책상은 조립 끝|paper
운동화 상자 모아둔 거 스무 개 운동화는 신는 중|paper
장난감 자동차 포장 상자 종이 부분만|paper
장난감 포장에 붙은 투명 플라스틱 떼어냄|plastic
케이크 상자에 딸린 초는 버렸고 종이 상자 크림 안 묻음|paper
약 상자 종이만 모음 약은 약국에 갖다줌|paper
연필 열두 자루 들어 있던 종이 곽|paper
형이 물려준 문제집 연필로 다 풀어놔서 못 씀|paper
시험 끝나고 버리는 프린트물 파일은 남김|paper
수능 끝난 기념으로 책 다 버린다 ㅋㅋ 책상은 동생 줌|paper
책상 서랍 속 러브레터 종이 다 버릴래 서랍은 말고|paper
회사 창고에서 나온 장부들 철끈은 풀었음|paper
신문 배달 끊고 쌓인 신문 끈으로 묶음|paper
아기 그림책 두꺼운 종이 침 묻은 거 말고 깨끗한 그림책|paper
포장지 뜯고 남은 리본 선물은 챙김|general-waste
꽃집에서 받은 화분 싸놓은 종이 포장지|paper
코트 주머니에서 나온 영수증 뭉치|general-waste
코트 드라이 맡겼다 망함 그래도 입을 순 있는 코트|clothes
제습제 옆에 걸려 있던 정장|clothes
제습제 물 찬 거 옷장에서 꺼냄 플라스틱 통 물 비움|plastic
남친이 두고 간 후드티 ㅋㅋ 사진은 태움|clothes
전여친이 선물한 목도리 상자째 버릴까 목도리는 깨끗|clothes
군대 전역하고 남은 군복이랑 군화 중에 군복|clothes
운동하다 땀 찬 레깅스 매트는 두고|clothes
작아진 교복 명찰은 뗐어요|clothes
교복에서 떼낸 아크릴 명찰|general-waste
할머니 한복 곱게 개켜 장롱에 있던 거|clothes
엄마 밍크코트 좀 안 먹음 옷장 정리|clothes
강아지 털 잔뜩 붙은 코트 털면 멀쩡|clothes
골프 그만둬서 골프웨어 정리 골프채는 팔았음|clothes
등산복 배낭에 들어 있던 거 안 입음|clothes
노트북 넣던 백팩 이제 안 멤|clothes
여행 가서 바퀴 부서진 캐리어 안에 옷은 뺐음|bulky
캐리어 안에서 나온 안 입는 원피스|clothes
캐리어에 달린 자물쇠 쇠로 된 거 열쇠 없음|scrap-metal
자물쇠 못 열어서 잘라버린 자전거 자전거도 녹슴 자전거 버림|bulky
자전거 묶던 쇠 자물쇠|scrap-metal
아들 자전거 보조바퀴 떼고 타다 찌그러짐 통째로|bulky
킥보드 애기들 발로 미는 거 손잡이 부러져서 헬멧은 물려줌|bulky
차 트렁크에 넣어둔 골프우산 살 부러짐 차는 새차|scrap-metal
세차하고 닦은 걸레 워셔액 냄새 남|general-waste
세차용 스프레이 다 씀 걸레는 빨았고|gas-can
펑크 수리제 스프레이 캔 타이어는 갈았어|gas-can
타이어 갈고 카센터에서 헌 타이어 가져가라 함|special-drop-off
겨울 끝나서 스노우체인 끊어진 거 쇠사슬|scrap-metal
차 시트에 깔던 방석|general-waste
차량용 청소기 시거잭 나감|small-electronics
네비게이션 폰 쓰니까 필요없어짐|small-electronics
하이패스 단말기 차 팔면서 떼어옴|small-electronics
망치질하다 부순 의자 고치려다 실패 의자요|bulky
드릴로 뚫다가 부러진 드릴 비트|scrap-metal
전동드릴 모터 탔는데 비트는 살림|small-electronics
톱 손잡이 나무 떨어져 톱날만 남음|scrap-metal
니퍼로 자르다 남은 굵은 구리선|scrap-metal
예초기 날에 감긴 끈 말고 예초기 날|scrap-metal
도끼 자루 부러지고 쇠 도끼날만|scrap-metal
마당에 박아둔 철 파이프 빨랫줄은 걷음|scrap-metal
빨랫줄에 널던 스텐 집게걸이|scrap-metal
쇠 옷걸이에 비닐 씌운 거 비닐 벗겼음|scrap-metal
고기 굽던 불판 코팅 벗겨짐 기름은 닦음|scrap-metal
고기 굽고 불판 닦은 휴지|general-waste
프라이팬 담겨 온 상자 종이|paper
프라이팬 뚜껑 유리로 된 거 깨먹음|incombustible
프라이팬 손잡이가 부러졌는데 뒤집개로 쓰던 건 멀쩡|scrap-metal
냄비 세트 사은품으로 받은 국자 스텐|scrap-metal
물통으로 쓰던 페트병 화분에 물 주던 거|clear-pet
화분에 꽂아 쓰던 투명 페트병 흙 씻었음|clear-pet
재떨이로 쓰던 커피캔 꽁초는 비움|metal-can
연필꽂이로 쓰던 참치캔|metal-can
약 넣어두던 과자 양철통|metal-can
바느질 도구 담던 쿠키 틴케이스|metal-can
꽃병으로 쓰던 와인병 꽃은 버림|glass-bottle
촛대로 쓰던 와인병 촛농 뗐음|glass-bottle
단추 담아둔 잼병 단추는 옮김|glass-bottle
구슬 넣어뒀던 잼병 말고 유리구슬|incombustible
동전 모으던 생수병 투명한 거|clear-pet
동전 모으던 돼지저금통 플라스틱 배 갈랐음|plastic
도자기 저금통 깨서 동전 꺼냄|incombustible
비누 담던 플라스틱 곽|plastic
비누 조각 조금 남은 거 비눗갑은 씻어 씀|general-waste
세제 담긴 통에 빠뜨린 양말 한 짝|general-waste
샴푸 다 쓴 통 펌프는 뺐어요|plastic
샴푸통에서 뺀 펌프|general-waste
욕조 마개 잃어버려서 욕조 교체 헌 욕조|bulky
욕실 슬리퍼 미끄러워서 깬 세면대 말고 슬리퍼|general-waste
비데 떼고 일반 커버로 바꿨다 비데 어디|small-electronics
화장실 전구 나가서 갈았음 LED 헌 거|lamp
환풍기 먼지 껴서 소리나 떼어냈음 모터째|small-electronics
농약 창고에서 나온 빈 포대 말고 쓰다 남은 제초제|pesticide
아버지 창고에 페인트통 옆에 있던 살충제 원액|pesticide
창고 정리하다 찾은 시너 반 병 붓은 없음|paint
문 칠하려고 산 락카 스프레이 다 쓴 캔|gas-can
접착제 굳어서 안 나옴 운동화 붙이던 거 운동화는 신음|paint
의자 칠하다 남은 니스|paint
손소독제 다 쓴 통 펌프 뺌 병원에서 쓰던|plastic
모기약 뿌리고 빈 캔 벌레 시체는 쓸어버림|gas-can
가스버너 안에 남아 있던 부탄가스통 다 씀|gas-can
캠핑용 이소가스 다 쓴 거 랜턴은 보관|gas-can
헤어스프레이 다 쓰고 빗 옆에 둔 거|gas-can
부모님 집 정리 중인데 찬장에서 나온 유통기한 지난 관절약|medicine
가방 속 진통제 몇 알 날짜 지남|medicine
애기 해열제 시럽 남은 거 플라스틱 병째 가져가면 돼?|medicine
서랍에서 나온 안약 건전지랑 뒹굴던 거|medicine
연고 짜고 남은 반쯤 든 튜브 상처는 나음|medicine
옛날 체온계 은색 들어간 거 구급상자에서|mercury
혈압계 수은 든 옛날 거 병원 폐업하면서|mercury
깨진 수은 체온계 휴지로 닦았는데 수은|mercury
시멘트 담았던 양동이 말고 굳은 시멘트|construction
욕실 타일 깨고 나온 콘크리트 덩어리 타일은 따로|construction
화장실 리모델링하고 남은 시멘트랑 모래 한 포대|construction
에어컨 실외기 받침 앵글 쇠|scrap-metal
보일러 연통 알루미늄 떼어냄 보일러는 교체|scrap-metal
연탄난로에서 나온 하얀 연탄재|briquette-ash
고구마 구워 먹고 나온 연탄재 고구마 껍질 말고|briquette-ash
비닐하우스 난방하던 연탄재|briquette-ash
비닐하우스 걷은 쇠 파이프|scrap-metal
차 배터리 방전됐다고 점프선 빌려 씀 결국 간 헌 배터리|car-battery
트랙터 배터리 창고에 방치|car-battery
튀김하고 남은 기름 페트병에 담아둠 기름|cooking-oil
명절에 전 부치고 남은 식용유 프라이팬째|cooking-oil
핸드크림 바르다 책에 쏟음 빈 핸드크림 튜브 플라스틱|plastic
반찬통 뚜껑 고무 패킹 뺐는데 뚜껑|plastic
반찬통 뚜껑에서 빼낸 고무 패킹|general-waste
물티슈 다 쓰고 캡 떼어낸 비닐 봉지|vinyl
물티슈 뚜껑 플라스틱 캡만 떼어 모음|plastic
고무장화 신고 논일하다 찢어짐|general-waste
비옷 비닐로 된 거 단추 달림 찢어졌어|general-waste
장난감 상자 정리하다 나온 깨진 플라스틱 블록 말고 봉제인형|general-waste
제가 어제 이사를 했는데 전 주인이 장롱을 두고 갔어요 옷걸이는 쓸게요|bulky
전 세입자가 붙박이장 안에 남긴 가방 멀쩡한데 의류함 되나요|clothes
이사업체가 깨먹은 액자 유리 조각만 모았어요|incombustible
포장이사 하고 남은 종이 박스 그릇 싸던 거|paper
사다리차로 내리다 떨어뜨린 세탁기 다 부서짐|electronics
용달 불러서 침대는 보냈고 매트리스만 남았네요|bulky
입주 청소하다 창틀에서 나온 건전지|battery
집들이 선물로 받은 화분 죽었어 플라스틱 화분만 남음|plastic
집들이 때 깨진 와인잔 와인병은 따로 뒀고|incombustible
와인병은 재활용 넣었는데 코르크 마개는|general-waste
와인 따개 스텐으로 된 거 코르크에 박혀 부러짐|scrap-metal
팀장님이 준 커피머신 한 달 만에 고장|small-electronics
회식하고 받은 우산 살 부러진 거 말고 모자|clothes
사내 체육대회 티셔츠 안 입는데 로고 박힘|clothes
회사 이사하는데 파티션이랑 책상 중에 책상 먼저|bulky
서버실에서 나온 컴퓨터 본체 하드는 뺐음|electronics
컴퓨터에서 떼어낸 하드디스크|small-electronics
컴퓨터 본체는 놔두고 모니터만 바꿨어요 헌 모니터|small-electronics
모니터 받침대로 쓰던 두꺼운 책들|paper
키보드 밑에 깔던 장패드 커피 쏟음|general-waste
마우스패드만 버려 마우스는 쓰고 있음|general-waste
마우스 선 고양이가 씹어서 끊어짐|small-electronics
USB 꽂다가 부러뜨린 노트북 말고 USB 메모리|small-electronics
사무실 냉장고에 누가 넣어둔 썩은 사과|food-waste
사무실 전자레인지 터짐 안에 도시락은 꺼냄|electronics
도시락 싸다니던 보온병 스텐 속 녹남|scrap-metal
텀블러 떨어뜨려 찌그러짐 커피는 다 마심 스텐|scrap-metal
점심에 먹은 사과 껍질 종이컵에 담아둠 껍질|food-waste
사과 깎던 과도 말고 사과 담겨 온 스티로폼|styrofoam
학생증 넣던 목걸이 줄 말고 실습복|clothes
미술 시간에 쓰던 물감 붓 털 빠짐 붓|general-waste
찰흙 굳은 거 플라스틱 통은 쓸 거야|general-waste
체육복 이름표 꿰맨 채로 버려도 되나 작아짐|clothes
과학 시간에 깬 비커 유리 실험복은 멀쩡|incombustible
수학여행 가서 산 기념품 컵 비행기에서 깨짐|incombustible
공학용 계산기 숫자 안 나옴 건전지 갈아봄|small-electronics
독서실 스탠드 고장 책상은 독서실 거|small-electronics
멜로디언 호스 찢어짐 본체는 물려줌 호스만|general-waste
급식 숟가락통 말고 숟가락 쇠로 된 거 휘었어|scrap-metal
책상에 붙였던 스티커 떼어낸 거|general-waste
필통에 자석 붙어있는데 철 필통 찌그러짐|scrap-metal
실내화 가방은 쓸 만한데 실내화 발가락 구멍|general-waste
사물함에서 나온 곰팡이 핀 체육복 세탁해도 안 져|general-waste
기숙사 침대 밑에서 나온 폰 누구 거지 주인 없음 폰|mobile-phone
밥솥에 붙은 밥알 말려서 뗀 거 밥솥은 계속 씀|food-waste
전기밥솥 뚜껑 패킹만 낡아서 새로 삼 헌 패킹|general-waste
청소기 헤드에 낀 양말 구멍 남|general-waste
청소기 호스 터짐 본체까지 다 버릴 겁니다|small-electronics
청소기 충전기만 남음 청소기는 저번에 버림|small-electronics
무선청소기에서 분리한 배터리팩|power-bank
전동공구 팔고 남은 배터리 리튬이온|power-bank
전기자전거 타다 넘어져서 헬멧 깨짐 헬멧|general-waste
안마기 리모컨 안 눌림 안마기는 멀쩡 리모컨만|small-electronics
에어컨 리모컨 뒤뚜껑 잃어버림 건전지만 버려|battery
티비 리모컨 강아지가 씹음 건전지는 빼놨어|small-electronics
스마트워치 줄 끊어짐 시계까지 버림|small-electronics
손목시계 가죽줄만 갈고 남은 줄|general-waste
알람시계 안에서 샌 건전지 시계도 죽음 건전지 먼저|battery
전자저울 유리판 깨져서 유리만 치움|incombustible
전자저울에 커피 쏟음 작동 안 함|small-electronics
고데기에 눌어붙은 비닐 떼다가 고데기 고장|small-electronics
머리 말리다 드라이기에서 연기 나서 수건 덮음 드라이기|small-electronics
비데에 끼우던 필터 건전지처럼 생김|general-waste
정수기 렌탈 끝나서 가져갔고 컵 거치대만 플라스틱|plastic
선풍기 커버 천으로 된 거 선풍기는 넣어둠|general-waste
선풍기 사면 들어 있는 나사 남은 거|scrap-metal
에어컨 떼고 벽에 난 구멍 막던 실리콘|general-waste
냉장고 선반 유리판 깨짐 냉장고 씀|incombustible
냉장고 탈취제 숯 다 쓴 거|general-waste
냉장고에 오래 둔 매실청 유리병 비웠음|glass-bottle
냉장고 야채칸 플라스틱 서랍 금 감|plastic
식탁보 비닐로 된 거 식탁은 그대로|general-waste
식탁에 흘린 국물 닦은 휴지|general-waste
의자에 걸쳐둔 카디건 보풀만 있음|clothes
의자 등받이 메쉬 찢어져서 의자 버림 방석은 챙김|bulky
소파에 깔던 담요 멀쩡한데 소파 버리면서 같이 버림 담요|clothes
소파에서 튀어나온 스프링 쇠만 뽑아냄|scrap-metal
침대에서 떼어낸 헤드 등 LED 전구|lamp
침대 다리 나무 부러져서 벽돌로 받치다 침대 포기|bulky
이불장 정리하면서 나온 신문지 깔던 거|paper
이불에 코피 묻은 거 말고 안 덮는 담요|clothes
베개 사니까 온 비닐 가방 투명|vinyl
블라인드 줄 끊어짐 창문엔 커튼 달 거|general-waste
창문에서 떼어낸 방충망 알루미늄 틀만|scrap-metal
현관문에 붙은 전단지 자석 말고 종이 전단지|paper
현관 매트 젖어서 곰팡이 신발은 괜찮|general-waste
신발장 탈취제 다 쓴 거 신발 안에 넣던|general-waste
신발 뒤축에 붙이던 쿠션 실리콘|general-waste
구두약 다 쓰고 빈 깡통 구두는 신어|metal-can
구두 닦던 헝겊 까매짐|general-waste
지갑 속 카드 유효기간 지난 플라스틱 카드|general-waste
지갑 선물 상자는 뒀고 헌 지갑|clothes
가방에 달린 쇠 체인 떼어냄|scrap-metal
가방 속에서 터진 볼펜|general-waste
청바지에서 뜯어낸 쇠 단추|scrap-metal
모자 챙에 든 플라스틱 뽑고 천만 남은 모자|clothes
스타킹에 넣어둔 양파 말고 올 나간 스타킹|general-waste
양말 서랍장 서랍이 안 닫혀서 서랍장 버림|bulky
우산 비닐 커버 비 오는 날 마트에서 씌운 거|vinyl
우산에서 분리한 쇠 살대|scrap-metal
비 맞은 책 말려서 멀쩡해짐 우산도 없이|paper
아기가 찢은 책 종이 조각|paper
아기가 물어서 이빨 자국 난 책상 모서리 보호대|general-waste
아기가 던져서 깬 접시 이유식은 닦았고|incombustible
아기 분유포트 유리 깨져서 유리만|incombustible
아기 비데 말고 아기 변기 플라스틱 씻었음|plastic
아기띠 버클 부러짐 천은 깨끗|general-waste
유모차 방수 커버 비닐 찢어짐|general-waste
카시트 사면서 나온 종이 상자|paper
물려받은 젖병 소독기 안에 젖병 없이|small-electronics
아기 체온계 건전지만 따로 버린다|battery
모빌 돌아가는 소리 안 남 건전지는 새거 침대에 달던 모빌|small-electronics
장난감 총에 들어가던 비비탄|general-waste
장난감 냄비 쇠로 된 거 소꿉놀이|scrap-metal
장난감 담던 플라스틱 정리함 장난감은 나눔|plastic
자석 블록 하나 깨져서 자석 나옴 자석|general-waste
풍선 터진 거 헬륨은 없음|general-waste
강아지 목줄 끊어짐 강아지는 새 옷 입음 목줄|general-waste
강아지 밥그릇 스텐 찌그러짐 사료는 새 통에|scrap-metal
강아지 밥그릇 도자기 깨짐 물 담던|incombustible
강아지 사료 눅눅해서 버림 봉투는 따로|food-waste
강아지 심장약 남은 것 간식 봉지에 섞임|medicine
고양이 사료 캔 뚜껑에 손 베임 캔|metal-can
고양이가 엎은 페인트 닦은 걸레|general-waste
고양이 정수기 모터 고장 필터는 뺐음|small-electronics
고양이 낚싯대 장난감 깃털 빠짐|general-waste
앵무새가 쪼아서 구멍 난 커튼 빨아도 못 씀|general-waste
거북이 키우던 플라스틱 통 자갈 비움|plastic
금붕어 죽어서 어항 안 씀 모래 뺀 유리 어항 말고 먹이 통 플라스틱|plastic
새 모이 담았던 비닐봉지 깨끗|vinyl
화분 물받이 도자기 깨짐 화분은 무사|incombustible
화분 걸어두던 철제 선반 작은 거 녹슴|scrap-metal
다육이 심었던 도자기 컵 다육이는 죽음|incombustible
나무 가지치기하고 나온 잔가지 톱은 씀|general-waste
잔디 깎다 고장 난 예초기 전기로 쓰는 거|small-electronics
물뿌리개 함석으로 된 거 구멍 나서 꽃에 물 못 줌|scrap-metal
호스 릴에서 뺀 고무 호스|general-waste
텃밭 지지대 쇠막대 고추는 다 뽑음|scrap-metal
텃밭에서 뽑은 시든 상추 겉잎|food-waste
비닐 멀칭 걷은 자리에서 나온 호미|scrap-metal
고추대에 묶었던 비닐끈|general-waste
경운기에 깔려 찌그러진 양은 주전자|scrap-metal
트럭 짐칸 덮던 천막 찢어짐|general-waste
콤바인 체인 끊어진 거|scrap-metal
소주 대병 농약 담았던 건 아니고 그냥 소주병|deposit-bottle
제초제 반 통 남음 분무기는 쓸거|pesticide
쥐약 남은 거 고추 자루 옆에 뒀던|pesticide
시골집 아궁이에서 나온 무쇠솥 재는 치움|scrap-metal
시골 창고에 있던 석유난로 기름은 뺌|bulky
시골집 평상 나무 썩음 장판은 걷음|bulky
할머니 요강 사기로 된 거|incombustible
할머니가 쓰시던 놋그릇 찬장은 이미 버림|scrap-metal
할머니 찬장 버리려고 그릇은 다 뺐어|bulky
할아버지 지게 나무 말고 낫 녹슨 거|scrap-metal
할아버지 돋보기 안경|general-waste
할아버지 유품 라디오 건전지 뺌|small-electronics
할아버지 약장에서 나온 한약 가루약|medicine
아버지 낚시 의자 천 찢어짐 낚싯대는 보관|bulky
아버지 서류가방 가죽 안에 서류 뺐음 멀쩡|clothes
아버지가 모은 LP 상자 종이만|paper
아버지 카세트테이프 상자째 테이프요|general-waste
아버지 작업복 페인트 묻어 안 지워짐|general-waste
아버지 안전화 켤레 멀쩡 공구는 다 팔았음|general-waste
어머니 반짇고리 양철통 실은 뺌|metal-can
어머니 재봉틀 발틀 쇠 말고 전기 재봉틀 고장|small-electronics
어머니 가계부 수십 권 볼펜으로 쓴|paper
어머니 부엌칼 말고 칼꽂이 나무|general-waste
어머니 약통 플라스틱 칸막이 약 비움|plastic
삼촌 기타 앰프 고장 기타는 조카 줌|small-electronics
이모가 준 그릇 세트 중 접시 하나 금 감|incombustible
고모 집 김치통 갖다 쓰다 금 감 김치는 옮김|plastic
형수가 준 유아 전집 책장은 안 받음 책|paper
조카가 두고 간 블루투스 이어폰 한쪽|small-electronics
조카가 낙서한 소파 지워지지도 않아|bulky
남편 면도기 충전 안 됨 쉐이빙폼은 남음|small-electronics
남편 쉐이빙폼 다 쓴 캔 면도기는 씀|gas-can
남편 골프 모자 땀에 절었는데 빨았더니 괜찮|clothes
아내 고데기 코드 벗겨짐 빗은 멀쩡|small-electronics
와이프 요가복 매트는 버렸고 옷은 깨끗|clothes
친구가 술 먹고 토한 이불 솜이불|general-waste
친구가 앉아서 부순 플라스틱 의자|bulky
동생이 발로 차서 구멍난 문짝|bulky
동생 방 벽에 다트 하다 못 쓰게 된 벽지|general-waste
옆집 애가 던진 돌에 금 간 자동차 유리 말고 블랙박스|small-electronics
캠핑장 전기릴선 탐 텐트는 무사|small-electronics
캠핑 랜턴 건전지 넣는 거 깨짐 건전지는 뺌|small-electronics
캠핑 코펠 그을린 거 가스는 다 씀 코펠|scrap-metal
캠핑에서 구워 먹은 호일 감자 호일만|general-waste
등산 가서 깔던 은박 돗자리|general-waste
등산 배낭 어깨끈 떨어짐 물통은 챙김|general-waste
낚싯대 릴 쇠로 된 부분만 분리|scrap-metal
낚시터에서 나온 납추|scrap-metal
스키 부츠 말고 스키복 상의|clothes
볼링공 담던 가방 천 깨끗|clothes
테니스공 다 닳음 라켓은 줄 갈아 씀|general-waste
테니스공 들어 있던 플라스틱 통 뚜껑|plastic
줄넘기 손잡이 빠짐 운동화는 새거|general-waste
수영모 실리콘 찢어짐 물안경은 씀|general-waste
프라모델 만들고 남은 틀 플라스틱|plastic
프라모델 칠하던 도료 남은 거|paint
도예 수업에서 만든 컵 굽다 깨짐|incombustible
퀼트 하고 남은 솜 천은 씀|general-waste
향수 다 쓴 유리병 펌프는 뺐음|glass-bottle
디퓨저 막대 빼고 유리병 오일 비움|glass-bottle
디퓨저에 꽂던 나무 막대|general-waste
건전지 새로 끼워도 안 움직이는 벽시계 어디에 버려요|small-electronics
벽시계는 계속 걸어둘 건데 거기서 나온 건전지|battery
장난감 기차 돌리다 닳은 건전지 한 봉지 모았어|battery
도어벨 떼어냈어요 건전지는 재활용함에 넣었고요|small-electronics
손선풍기 배터리 안 빠지는데 통째로 내놔?|small-electronics
헤드랜턴 쓰다 건전지 액 흘러서 랜턴 못 쓰게 됨|small-electronics
혈당기 고장 건전지는 빼서 따로 모음|small-electronics
혈당기에서 꺼낸 동그란 건전지|battery
스마트키 케이스 깨져서 바꿈 안에 있던 건전지만 버림|battery
무선 키보드 자판 몇 개 안 먹힘 건전지는 아직 쌩쌩|small-electronics
가스 누설 경보기 떼면서 나온 건전지|battery
화재감지기 삑삑 울려서 건전지 갈았음 다 쓴 쪽|battery
자동 디스펜서 안 나와서 버려 비누는 덜어냄 건전지 뺌|small-electronics
면도기 헤드 갈다가 본체 떨궈서 안 켜짐|small-electronics
칫솔 살균기 고장 칫솔은 새로 샀어요|small-electronics
칫솔은 버렸고 칫솔 꽂던 사기 컵이 깨졌어요|incombustible
양치컵 플라스틱 물때 칫솔은 아니고|plastic
체온계는 멀쩡한데 체온계에 넣던 건전지|battery
족욕기 물 빼다 깨뜨림 발 매트는 씀|small-electronics
온열찜질기 코드째 고장 커버 천은 빨아서 둠|small-electronics
전기방석 커버만 태움 방석 기계도 안 켜져 통째로|small-electronics
담요에 불똥 튀어 구멍 난로는 끔 담요|general-waste
가스히터 대신 산 전기히터가 한 철 만에 나감|small-electronics
선풍기 대신 에어컨 샀어 헌 선풍기|small-electronics
에어컨 사서 필요 없어진 냉풍기|electronics
티비 대신 프로젝터 샀는데 기존 티비 멀쩡해도 버리나|electronics
가스레인지 떼고 인덕션 놨다 떼어낸 가스레인지|bulky
인덕션에 안 맞아서 버리는 뚝배기 멀쩡|incombustible
인덕션 바꾸고 못 쓰게 된 양은냄비|scrap-metal
침대 들이면서 쓰던 요랑 이불 중에 솜 요|general-waste
책상 바꿔주면서 아들이 쓰던 헌 책상|bulky
새 소파 올 때 씌워져 온 비닐|vinyl
새 침대 배송 기사님이 매트리스 비닐 안 가져가심|vinyl
새 책상 모서리 감싼 골판지|paper
새 신발로 갈아 신고 벗어둔 헌 운동화|clothes
새 이불 사면서 받은 부직포 가방|general-waste
새 컵 사고 이 빠진 컵 버립니다 사기컵|incombustible
새 프라이팬 코팅에 붙은 종이 말고 헌 프라이팬|scrap-metal
새 폰 유심 갈고 서랍에 넣어둔 헌 폰|mobile-phone
새 폰 박스 종이 설명서까지|paper
새 전구 끼우고 뺀 백열전구|incombustible
백열전구 끼우던 스탠드 통째로 고장|small-electronics
전구 소켓에 남은 깨진 형광등|incombustible
전구 갈다가 밟은 플라스틱 의자 다리 부러짐|bulky
현관 센서등에서 뺀 LED 전구 알|lamp
수족관 조명 형광등 나감 물고기 잘 있음|lamp
주차장 형광등 긴 거 두 개 박스에 넣어둠|lamp
십자 드라이버로 연 시계 건전지 뚜껑 안 건전지|battery
공구 빌려다 분해한 컴퓨터 본체|electronics
망치 휘두르다 깬 거울 조각 망치는 제자리에|incombustible
펜치로 뽑은 녹슨 못들 의자에서 나옴|scrap-metal
가위로 자르고 남은 포스터 종이 자투리|paper
칼로 긁어낸 스티커 찌꺼기|general-waste
본드로 붙였다가 또 떨어진 구두 굽 구두째 버림|general-waste
테이프로 감아 쓰던 안경 이제 버림|general-waste
테이프 커터기 플라스틱에 쇠날 박힌 거|general-waste
철사로 묶어둔 화분 지지대 나무|general-waste
철사만 풀어서 모음 화분 묶던 거|scrap-metal
끈으로 묶인 책더미 그대로 내놔도 되나|paper
책더미 묶었던 나일론 끈|general-waste
비닐 노끈으로 묶은 박스들 노끈은 풀었어요|paper
신문지로 싼 깨진 그릇|incombustible
깨진 그릇 쌌던 거 말고 그냥 남은 신문지|paper
수건에 싸서 보관하던 도자기 깨진 거|incombustible
도자기 싸두던 수건 해짐|general-waste
뽁뽁이로 감은 액자 이사하고 보니 유리만 깨짐 유리|incombustible
그림 액자 감았던 뽁뽁이|vinyl
이불로 감싸 옮기다 모서리 깨진 식탁 유리|incombustible
가방에 싸 온 등산복 땀 냄새 빨았음 안 입어|clothes
봉지에 담아둔 헌옷 한가득 봉지째 넣나요|clothes
헌옷 담았던 비닐 봉투 큰 거|vinyl
헌옷 정리하다 나온 옷걸이 철사로 된 거|scrap-metal
헌옷 사이에 끼어 있던 인형|general-waste
상자에 담긴 채 물려받은 신발 안 맞음|clothes
상자에 넣어둔 앨범 사진 다 뺀 종이상자|paper
캔에 모아둔 나사못 캔 말고 못|scrap-metal
나사못 모으던 캔 쏟아버리고 캔만|metal-can
병에 꽂아둔 꽃 말랐다 병은 쓸 거|general-waste
병에 담긴 단추 쏟고 병만 내놓기|glass-bottle
페트병에 모은 폐식용유 기름|cooking-oil
페트병에 담아둔 건전지 버리는 날|battery
서랍에 굴러다니던 동전 전지 세 알|battery
서랍에 깔던 신문지 좀먹음|paper
서랍 손잡이 쇠 떨어져서 손잡이만|scrap-metal
서랍 속 만능 리모컨 안 됨|small-electronics
벽장에 있던 선풍기 박스만 남음 종이|paper
벽장에 처박아 둔 요강 스텐|scrap-metal
벽에 걸었던 시계 떨어져 유리만 깨짐 시계는 감|incombustible
벽에 붙였던 거울시트 말고 진짜 거울 작은 거 금 감|incombustible
벽에 걸린 달력 뒤에 붙은 쇠고리 떼고 달력|paper
천장에 매단 모빌 말고 천장 등 형광등 알|lamp
문에 끼어서 찢어진 치마|general-waste
문고리에 걸어둔 에코백 안 씀|clothes
행거에 걸렸던 옷 말고 커버 부직포|general-waste
못에 걸려 찢어진 패딩 솜 다 빠짐|general-waste
못에 걸려 있던 프라이팬 녹 슴|scrap-metal
냉장고에 붙였던 자석 병따개|scrap-metal
냉장고에 붙은 전단지 종이 떼어 모음|paper
차에 붙였던 초보운전 스티커 뗀 거|general-waste
차 유리에 붙인 거치대 플라스틱 고무 섞임|general-waste
노트북에 붙인 스티커째로 노트북 버려도 되나|small-electronics
노트북에서 떼어낸 키스킨 실리콘|general-waste
핸드폰 뒤에 붙은 그립톡|general-waste
그립톡 붙은 채로 고장 난 휴대폰|mobile-phone
케이스에 끼워둔 교통카드|general-waste
카메라에서 빼낸 건전지 AA|battery
카메라 렌즈 떨어뜨려 깨짐 가방은 멀쩡 카메라까지 버림|small-electronics
자전거에 달린 바구니 쇠로 된 거 떼어냄|scrap-metal
자전거에 끼던 장갑 구멍 남|general-waste
자전거에 치여 깨진 화분|incombustible
자전거에서 떼낸 벨 쇠|scrap-metal
유모차에서 떼어낸 쇠바퀴|scrap-metal
유모차에 깔던 솜 방석|general-waste
유모차 사니까 사은품으로 온 물티슈 뚜껑|plastic
의자에서 빠진 나사 의자는 고침|scrap-metal
의자에 앉았다 터뜨린 볼펜 의자에 얼룩 볼펜|general-waste
책상에 흘린 잉크 닦은 휴지|general-waste
침대에서 밀려 떨어져 부서진 알람시계|small-electronics
침대에 놓던 큰 곰인형|general-waste
곰인형 앉혀두던 유아 소파|bulky
강아지가 씹어놓은 의자 다리 때문에 의자 버림|bulky
강아지가 씹은 슬리퍼 한 짝|general-waste
강아지가 오줌 싼 전기장판 감전될까 무서워 버림|small-electronics
강아지가 먹다 만 사료|food-waste
강아지랑 놀던 테니스공|general-waste
고양이가 오줌 싼 솜이불 소파는 괜찮음|general-waste
고양이가 밀어서 깬 꽃병 꽃은 살림|incombustible
고양이 털 범벅된 로봇청소기 고장|small-electronics
고양이가 물어 끊은 이어폰 줄|small-electronics
고양이 발톱에 올 나간 커튼 천은 깨끗|clothes
쥐가 쏠아 먹은 쌀자루 말고 쌀|food-waste
쥐가 갉아먹은 전선 달린 전기밥솥|small-electronics
바퀴벌레 들어간 공유기|small-electronics
개미 꼬인 설탕|general-waste
좀벌레 나온 책장 책은 다 털었음 책장|bulky
곰팡이 슨 벽에 붙어 있던 침대|bulky
애가 삼킬 뻔한 동전 건전지|battery
애가 물고 다닌 리모컨 안 됨|small-electronics
애가 크레용으로 칠한 장롱|bulky
애가 부러뜨린 크레용|general-waste
애가 찢은 벽지 조각|general-waste
애가 변기에 빠뜨린 칫솔|general-waste
애가 물에 담근 태블릿 안 켜져|small-electronics
애 태블릿 케이스만 버려요 태블릿은 새거|general-waste
애들 실내화 빨다 망가진 세탁기|electronics
애들 책상 의자 세트인데 의자만 부러짐|bulky
손주 돌 때 쓴 한복 고름 떨어짐 깨끗|clothes
손주 분유 먹인 통 양철|metal-can
치매 어머니 기저귀 박스 종이|paper
어머니 기저귀 쓴 거 박스는 따로|general-waste
어머니가 드시다 남긴 혈압약 봉지째|medicine
어머니 파마할 때 쓰던 고무줄|general-waste
아버지 돋보기 말고 아버지 양복|clothes
아버지 트럭에서 떼낸 배터리 납|car-battery
아버지가 갈다 만 밭에 있던 비료 포대 비닐|vinyl
할머니 장독대 뚜껑 사기로 된 거 깨짐|incombustible
할머니 이불 솜 백 년 된 솜이불|general-waste
할머니 손때 묻은 재봉틀 안 돌아감 전기로 가는 거|small-electronics
할머니 다리미 옛날 쇠다리미 무쇠|scrap-metal
할머니가 모은 비닐봉지 한 서랍|vinyl
할머니가 모은 유리병 수십 개 뚜껑은 뺌|glass-bottle
할머니가 깔고 앉던 방석|general-waste
남자친구 신발 상자 종이|paper
남친 게임기 몰래 버리려는데 전원 안 켜짐|small-electronics
여친이 준 꽃다발 말라비틀어짐|general-waste
사장님이 버리래요 창고 의자 열 개|bulky
부장님 화분 내가 죽임 ㅋㅋ 사기 화분은|incombustible
대리님이 떨어뜨린 머그컵 조각 커피는 닦음|incombustible
인턴이 망가뜨린 복사기|electronics
총무팀인데 형광등 스무 개 한꺼번에 버리려면|lamp
알바하는 카페에서 깬 유리컵 커피는 쏟음|incombustible
편의점 알바 유니폼 조끼 천|clothes
학원 칠판 지우개 털다 먼지 범벅 지우개|general-waste
학원 책 안 다녀서 버림 가방은 씀|paper
과제 출력 잘못 뽑은 종이 잉크만 아까움|paper
졸업앨범 말고 졸업가운 밑에 입은 정장|clothes
동아리방 소파 쥐 나옴 소파 버려야|bulky
동아리방 기타 줄 다 녹슬어서 줄만|scrap-metal
밴드부 앰프 퓨즈 나감|small-electronics
축구하다 터진 공|general-waste
축구화 한 켤레 밑창 괜찮음 공은 남김|clothes
농구공 바람 빠짐 펌프는 있음|general-waste
야구 배트 알루미늄 찌그러짐 공은 말고|scrap-metal
농막에 뒀던 냉장고 쥐 들어감|electronics
농막 컨테이너에서 나온 매트리스|bulky
과수원 사다리 알루미늄 부러진 거|bulky
과수원에서 쓰던 전정가위 말고 목장갑|general-waste
외양간 형광등 나간 거 소는 팔았음|lamp
트랙터 밑에 흘린 엔진오일 받아둔 것|special-drop-off
논두렁에 버려진 농약 반 병|pesticide
콩 타작하던 천막 찢어짐|general-waste
마늘 담던 양파망 찢어진 거|vinyl
쌀 담던 종이 포대|paper
고구마 캔 장갑 고무 코팅|general-waste
고구마 담아 온 스티로폼 상자|styrofoam
고구마 박스에 섞인 썩은 고구마|food-waste
ㅋㅋ 신발에 껌 붙음 걍 신발 버릴래 한 켤레|clothes
아 폰 떨궈서 욕조 금 갔대 ㅋㅋ 욕조 버려야 됨|bulky
엌 의자에 앉다가 의자 박살 허리 아픔|bulky
님들 이어폰 세탁기 돌림 ㅠ 버려야겠지|small-electronics
와 보조배터리 가방 안에서 빵빵해짐 가방은 ㄱㅊ|swollen-battery
헐 화분 떨어져서 노트북 액정 나감 노트북|small-electronics
헐 화분 떨어져서 깨짐 노트북은 무사 ㅎ|incombustible
아 진짜 거울 깨졌다 재수없게 책상 위 유리 조각|incombustible
급함 형광등 깨졌는데 청소기로 빨면 안 된다며|incombustible
급급 애가 수은 체온계 깨물음 체온계 어쩜|mercury
헌책방에서도 안 받아준다는 백과사전 책장은 팔렸음|paper
책장 나눔했는데 안 가져간 시집 몇 권|paper
안마의자 사려고 소파를 없애야 해요|bulky
안마의자 커버 가죽 갈라져서 그냥 의자째 처분|electronics
의자에 올라가 에어컨 필터 빼다가 필터 찢음|general-waste
렌지대 치우면서 전자레인지도 버려요 렌지대는 팔았고|electronics
전자레인지 팔고 남은 렌지대 나무|bulky
거실장에 긁혀 찢어진 바지 무릎에 구멍|general-waste
거실장 유리문만 빼서 깨먹음 거실장은 씀|incombustible
빨래하다 세탁기에 낀 손수건 찢어짐|general-waste
물건 떨어뜨려 세면대 금 갔어 칫솔통은 멀쩡|bulky
칫솔통 떨어져서 깨진 사기 세면대는 무사|incombustible
책 무게에 휘어버린 선반 책은 옮김 나무 선반|bulky
책에 눌려 액정 깨진 태블릿|small-electronics
공유기 상자에 어댑터까지 있음 공유기 고장|small-electronics
공유기 산 박스 종이 어댑터는 꽂아 씀|paper
인터넷 해지하고 남은 랜선 공유기는 반납|small-electronics
셋톱박스 반납하고 남은 리모컨|small-electronics
커피 캡슐 머신 고장 캡슐은 남음|small-electronics
드립포트 스텐 주둥이 부러짐 원두는 있음|scrap-metal
원두 갈던 그라인더 전동 모터 나감|small-electronics
믹서기 칼날만 무뎌서 새로 갈음 믹서기는 씀|scrap-metal
믹서기 모터 타는 냄새 나고 멈춤 안에 과일은 비움|small-electronics
국자 플라스틱 녹아서 냄비에 붙음 냄비째|scrap-metal
냄비 뚜껑 유리 터짐 냄비는 씀|incombustible
수저 세트 나무로 된 거 칠 벗겨짐 상자는 버림|general-waste
수저 받침 도자기 하나 깨짐|incombustible
젓가락 통 스텐 바닥에 녹|scrap-metal
물병으로 쓰던 유리 주스병 뚜껑은 잃어버림|glass-bottle
주전자 법랑 벗겨져 녹남 보리차 티백은 뺌|scrap-metal
보리차 끓이고 난 티백 주전자에서 건짐|general-waste
설거지하다 세제 통에 깬 접시 파편|incombustible
설거지 수세미 너덜너덜 그릇은 다 닦음|general-waste
세제 담긴 비닐 리필 봉지 통에 다 부음|vinyl
리필 부어 쓰던 세제 통 플라스틱 금 감|plastic
빨래비누 싸인 종이|paper
섬유유연제 시트 건조기에 쓴 거|general-waste
건조기 필터 청소 솔 플라스틱 털 빠짐|general-waste
옷에서 떼어낸 보풀 뭉치|general-waste
보풀 제거기 칼날 부러짐 옷도 상함 보풀제거기|small-electronics
다림질하다 태운 블라우스 다리미는 멀쩡|general-waste
단추 다 떨어진 블라우스 천은 깨끗|clothes
점퍼에서 뜯어낸 지퍼|general-waste
패딩 조끼에 볼펜 터져서 안 지워져|general-waste
구두 뒷굽에 끼던 고무|general-waste
운동화 빨다 망가진 솔|general-waste
운동화에서 뺀 깔창|general-waste
깔창 두 개 새로 사고 남은 상자 종이|paper
장갑 낀 채로 페인트칠해서 장갑 못 씀|general-waste
목도리에 걸려 깨진 화병 유리|incombustible
브로치 떨어진 정장 재킷|clothes
넥타이 상자 열었더니 곰팡이 슨 넥타이|general-waste
스카프 감아둔 종이 심|paper
허리띠에 달린 쇠버클 떼어낸 것만|scrap-metal
백팩 지퍼 다 고장 노트북은 뺐음 가방 찢어짐|general-waste
도시락 가방 보온 은박 벗겨짐 도시락통은 씀|general-waste
장바구니 천으로 된 거 마트에서 받음 깨끗|clothes
골프백에서 나온 골프공|general-waste
볼링장에서 산 아대 손목 늘어남|general-waste
수영 가방 비닐 찢어짐 수영복은 말림 가방|general-waste
스키 부츠 담던 가방 안 씀 천 멀쩡|clothes
텐트 폴대 알루미늄만 분리 천은 찢어짐|scrap-metal
텐트 말뚝 쇠 휘어진 거|scrap-metal
침낭 속 솜 뭉침 텐트는 팔았음|general-waste
캠핑 테이블 상판 부러짐 버너는 보관|bulky
화로대에 남은 숯 재|incombustible
화로대 스텐 뒤틀림 장작은 다 씀|scrap-metal
숯 담겨 있던 종이 상자|paper
랜턴에 쓰던 이소가스 빈 통|gas-can
랜턴 유리만 깨짐 심지는 새거|incombustible
수족관 모래 말고 산소 발생기 고장|small-electronics
화초 영양제 남은 물약 말고 죽은 화초|general-waste
난초 죽고 남은 난 화분 사기|incombustible
난초 화분에 꽂힌 리본 축하 문구|general-waste
축하 화환에서 뽑은 생화|general-waste
개업 때 받은 벽시계 건전지 갈아도 느림|small-electronics
돌하르방 기념품 돌 깨짐|incombustible
여행에서 산 자석 떨어져 깨짐 냉장고는 무사|general-waste
여행 캐리어 자물쇠 끊다 부순 캐리어|bulky
여행용 어댑터 돼지코 안 씀|small-electronics
비행기에서 받은 담요 얇은 거 깨끗|clothes
호텔에서 가져온 칫솔 종이 상자는 버림|general-waste
호텔 슬리퍼 하얀 부직포|general-waste
병원에서 받은 환자복 말고 남은 약|medicine
병원 약 봉투 종이 약은 다 먹음|paper
수술하고 쓰던 압박붕대 피 묻음|general-waste
깁스 풀고 남은 깁스|general-waste
무릎 보호대 늘어남 약은 아직 먹음|general-waste
한의원에서 받은 파우치 한약 안 먹고 오래됨|medicine
한약 상자 종이 파우치는 비움|paper
소독약 다 쓴 플라스틱 병 솜은 버림|plastic
소독솜 쓴 거 알코올 병은 남음|general-waste
안대 하다 버리는 거 안약은 남음|general-waste
안약 다 쓰고 빈 통 말고 남아 있는 안약|medicine
인공눈물 남은 거 상자는 종이로 버림|medicine
비타민 먹고 남은 유리병|glass-bottle
홍삼 담은 유리병 숟가락은 챙김|glass-bottle
손톱깎이 스프링 나감 쇠로 된 거|scrap-metal
손톱 자른 거 휴지에 쌈|general-waste
머리 자르고 나온 머리카락 신문지에 쌈|general-waste
머리카락 치운 신문지는 버렸고 이발기 고장|small-electronics
빗에 낀 머리카락|general-waste
거울 보며 쓰던 족집게 쇠|scrap-metal
화장솜 담긴 비닐 봉지만|vinyl
화장솜 쓴 거 매니큐어 지운|general-waste
매니큐어 남은 거 병째 화장솜은 버림|general-waste
립스틱 묻은 컵 깨짐|incombustible
향수병 깨져서 옷에 스밈 유리 조각|incombustible
고무줄 담긴 통 플라스틱 머리끈은 꺼냄|plastic
머리끈 늘어난 거 한 줌 빗은 씀|general-waste
재활용함에 넣었더니 빼래요 깨진 머그 말예요|incombustible
건전지함에 보조배터리 넣어도 되나|power-bank
형광등함에 백열전구도 넣나요|incombustible
종이함에 넣으려던 코팅된 포스터|general-waste
병 버리는 데다 깨진 거울 넣어도 돼?|incombustible
플라스틱 통에 넣으면 안 된다던 고무 대야|bulky
캔 모으는 데에 냄비도 같이 넣나|scrap-metal
비닐에다 고무장갑 같이 버려도 되는지|general-waste
음식물통에 화분 꽃 버려도 되나 시든 꽃|general-waste
약국 수거함에 영양제 말고 감기약|medicine
헌옷함에 베개 넣어도 될까요|general-waste
헌옷함에 신발도 넣어요? 켤레로|clothes
고철에 우산 살 넣어도 되나 천은 떼었음|scrap-metal
스티로폼 함에 요가매트 넣었다 혼남|general-waste
유리병 함에 사기그릇 넣으면 안 되죠|incombustible
책 묶음에 영수증 섞여 있으면 영수증은|general-waste
책 사이에서 나온 사진들 따로 버리나|general-waste
소형가전함에 건전지 든 채로 리모컨 넣어?|small-electronics
폐가전 수거할 때 선풍기도 냉장고랑 가져가나 선풍기요|small-electronics
대형 스티커 붙여야 되는 줄 알았는데 냉장고는 무료라며|electronics
경비 아저씨가 매트리스는 재활용장에 두지 말래|bulky
관리실에서 형광등은 따로 모은대 어디에|lamp
청소 이모가 변기 옆 휴지통 비우라고 휴지는|general-waste
고물상에서 프라이팬은 받는데 의자는 안 받는대 의자는|bulky
고물상이 안 받는 유리 깨진 선풍기 아니고 그냥 선풍기|small-electronics
중고로 안 팔리는 유모차 카시트는 팔림|bulky
나눔 글 올려도 안 가져가는 책상|bulky
기부하려다 거절당한 헌 솜이불|general-waste
기부 안 받는다는 문제집 옷은 받았음|paper
반려당한 헌옷 말고 가방 깨끗한데|clothes
물려줄 사람 없는 교복 책가방은 줬음|clothes
결혼하면서 버리는 자취방 침대|bulky
결혼 액자 사진은 뺐고 큰 나무 액자째|bulky
이혼하고 정리하는 결혼사진|general-waste
혼수로 해온 그릇 이 나간 접시만|incombustible
혼수 냉장고 십오 년 썼음 김치통은 씀|electronics
장례 치르고 어머니 옷가지 한복도|clothes
장례 후에 남은 휠체어 방석은 태움|bulky
제사 때 쓰던 목기 갈라짐 제기는 나무|general-waste
제사 지내고 놋촛대 초는 다 탐|scrap-metal
제사 지내고 남은 초 토막|general-waste
명절 선물세트 스팸 상자 종이|paper
명절 선물세트에 든 부직포 가방|general-waste
크리스마스 카드 종이 반짝이 없음|paper
생일에 받은 인형 풍선은 터짐|general-waste
생일 초 다 탄 거 케이크는 먹음|general-waste
생일 선물 포장지 종이 리본은 뗐음|paper
졸업식 꽃다발 시들었다 사진은 있음|general-waste
졸업장 넣던 케이스 종이 아니고 융|general-waste
입학할 때 산 책상 의자는 바꿈 책상|bulky
할로윈 때 산 망토 옷 한 번 입음|clothes
수영장 튜브 터짐 펌프는 멀쩡|general-waste
눈썰매 플라스틱 금 감 장갑은 말림|bulky
장마에 젖은 매트리스 곰팡이|bulky
장마에 물 찬 신발장 신발은 건짐 나무라 썩음|bulky
침수된 세탁기 물은 빠짐|electronics
침수된 책상 서랍이 다 터짐|bulky
정전되고 다 상한 냉동실 고기 냉장고는 정상|food-waste
불나서 그을린 냄비 벽지도 탐|scrap-metal
소화기로 끈 전기난로 탄 것|small-electronics
소화기 유통기한 지난 거 베란다에|special-drop-off
누수로 떼어낸 벽지 젖음 장판은 말림|general-waste
지진 와서 떨어진 액자 유리 조각|incombustible
태풍에 날아온 비닐 우리 마당에|vinyl
태풍에 깨진 베란다 유리 파편 화분은 살음|incombustible
태풍에 쓰러진 나무 가지 자른 거 톱으로|general-waste
도둑이 부순 도어락 건전지는 살아 있음 도어락|small-electronics
열쇠 잃어버려 뜯은 자물쇠|scrap-metal
열쇠 복사하고 남은 옛날 열쇠 쇠|scrap-metal
열쇠고리 인형 때 탐 열쇠는 뺐고|general-waste
보일러 조절기 떼어냈어요 벽지는 찢어졌고 조절기 어디로|small-electronics
인터폰 새로 달고 남은 옛날 인터폰 나사는 챙김|small-electronics
인터폰 떼다가 찢어진 벽지|general-waste
콘센트 커버 깨져서 갈았어요 플라스틱 커버만|plastic
싱크대 밑에서 나온 녹슨 프라이팬|scrap-metal
싱크대 문짝 경첩만 갈고 남은 쇠 경첩|scrap-metal
식탁에서 노트북에 국 쏟음 노트북 못 살림|small-electronics
식탁 버리고 의자는 당근에 올릴 거예요 식탁은?|bulky
당근 나눔으로 침대 가져가라니까 매트리스는 두고 감|bulky
당근에서 산 선풍기 하루 만에 고장 판매자 잠수|small-electronics
알리에서 산 무드등 안 켜짐 박스도 없음|small-electronics
쿠팡에서 의자 시켰더니 온 어마어마한 박스|paper
쿠팡 로켓 비닐 봉투에서 송장은 뗐어|vinyl
이케아 옷장 문짝 휘어서 옷장 버린다 옷은 다 뺐고|bulky
이케아 유리컵 식초 담다 깨짐|incombustible
다이소 우산 하루 쓰고 부러짐 말고 다이소 건전지 다 닳음|battery
다이소 화분 깨졌어 사기로 된 거 꽃은 옮겨 심음|incombustible
하이마트에서 새 세탁기 사고 옛날 건 안 가져간대|electronics
홈쇼핑에서 산 믹서기 유리통은 두고 모터 쪽만 고장|small-electronics
코스트코 매트리스 박스에 말려 온 거 비닐|vinyl
편의점에서 산 건전지 하루 만에 닳음 마우스에 넣은 거|battery
문방구에서 산 공책 다 씀 볼펜은 남음|paper
서점에서 사은품으로 준 머그컵 깨짐 책은 읽는 중|incombustible
약국에서 받은 종이봉투 약은 다 먹었어요|paper
은행에서 받은 벽걸이 달력 지남|paper
주유소에서 받은 휴지 상자 종이 휴지는 다 씀|paper
주유소에서 받은 생수병 차에 굴러다님|clear-pet
보험 아줌마가 준 프라이팬 코팅 나감|scrap-metal
교회에서 받은 수건 상자 종이만|paper
돌잔치 답례품 유리컵 금 감 상자에 든 채로|incombustible
학교 앞에서 받은 전단지랑 물티슈 중에 전단지|paper
집주인이 놔두고 간 장판 말고 냉장고|electronics
집주인이 달아준 형광등 나가서 갈았음 헌 등|lamp
옆방 형이 버리라고 준 모니터 케이블은 챙김|small-electronics
후배한테 물려받은 밥솥 밥이 안 됨|small-electronics
선배가 물려준 전공책 노트북은 안 줌|paper
시어머니가 준 솜이불 침대엔 안 맞음|general-waste
장모님이 주신 고추장 항아리 금 감 고추장은 옮김|incombustible
장인어른 골프 가방에서 나온 양말 말고 우비|general-waste
아이 친구가 부순 장난감 청소기 건전지로 가는 거|small-electronics
아이 친구가 준 스티커북 다 뗀 거|general-waste
산후조리원에서 받은 기저귀 가방 천|clothes
어린이집 낮잠이불 가방째 말고 얇은 담요|clothes
유치원 식판 스텐 찌그러짐 숟가락은 씀|scrap-metal
유치원 가방 끈은 새건데 가방이 작아서 깨끗|clothes
미용실에서 쓰던 의자 부러짐 거울은 새로 함|bulky
미용실 거울 금 가서 갈았는데 조각조각|incombustible
미용실 드라이기 스무 대 중 고장난 거|small-electronics
식당 접으면서 나온 뚝배기 백 개 냄비는 팔림|incombustible
식당 냉장고 문 안 닫힘 안에 음식은 비움|electronics
식당에서 쓰던 수저 한 박스 스텐|scrap-metal
식당 메뉴판 코팅된 거 책상은 나눔|general-waste
카페 의자 천갈이 하려다 포기 의자 버림|bulky
카페 머그컵 이 나간 거 열 개 커피머신은 팜|incombustible
피시방 키보드 콜라 쏟아서 다 버림 마우스는 쓸 거|small-electronics
사무실 정리하다 나온 명패 아크릴|general-waste
사무실 캐비닛 열쇠 없음 안에 서류는 뺐음 캐비닛|bulky
캐비닛 안에 있던 서류 전부 파쇄는 안 해도 됨|paper
공장 장갑 기름에 절었음 기계 닦던|general-waste
공장에서 쓰던 형광등 한 박스 작업대 위에 있던|lamp
공장 사물함에 둔 작업화 한 켤레 멀쩡|general-waste
공사장에서 주워 온 벽돌 화분 받치던 거|incombustible
현장에서 쓰던 안전모 금 감 장갑은 빨았음|general-waste
도배하고 남은 벽지 풀은 다 씀|general-waste
도배 아저씨가 두고 간 칼날 말고 신문지|paper
장판 깔고 남은 자투리 본드는 다 굳음|general-waste
페인트 붓 빨던 깡통 철 페인트 안 묻음|metal-can
방수 페인트 반 통 롤러는 버림|paint
시트지 붙이다 망친 거 책상은 멀쩡|general-waste
시트지 붙인 책상 벗겨져서 책상 버림|bulky
문틀에 끼운 고무 패킹 문은 안 버림|general-waste
방충망 찢어져 갈고 나온 망만|general-waste
방문 발로 차서 구멍 손잡이는 뗐어 방문|bulky
계단에서 굴러 부서진 캐리어 옷은 꺼냄|bulky
엘리베이터에 끼어 찢어진 우비 우산은 멀쩡|general-waste
옥상에 방치된 빨래건조대 옷은 걷음|bulky
옥상 텃밭 스티로폼 상자 흙 털고 씻음|styrofoam
옥상 화분에서 뽑은 고춧대 화분은 내년에 씀|general-waste
베란다 화분 밑 타일 깨진 것|incombustible
베란다에 쌓인 생수 페트병 박스는 접음|clear-pet
베란다 세탁기 옆 다 쓴 세제통|plastic
현관에 쌓인 신문 신발에 밟힘|paper
현관에 둔 유모차 안에 인형은 꺼냄 유모차|bulky
지하 창고 물 차서 젖은 이불 솜|general-waste
지하실에서 나온 연탄 말고 연탄 집게 쇠|scrap-metal
다락에서 나온 라디오 인형은 버림 라디오|small-electronics
다락에서 나온 인형 라디오는 팔림|general-waste
차고에 있던 자전거 타이어는 바람 빠짐 자전거|bulky
차 안에서 터진 부탄가스 말고 빈 부탄가스|gas-can
차 시트 밑에서 나온 약 봉지 안에 알약 있음|medicine
차 트렁크에 뒀다 부푼 노트북 배터리|swollen-battery
비행기 탈 때 뺏길 뻔한 보조배터리 이제 충전 안 됨|power-bank
기차에서 산 도시락 먹고 남은 나무젓가락|general-waste
버스에서 주운 우산 말고 장갑 한 짝|general-waste
지하철에서 넘어져 깨진 핸드폰 가방은 멀쩡|mobile-phone
`
