/** Written by `pnpm learn`. A context of `retrieve/contexts.ts` = its weight in hundredths. */
export const contextWeights = `
before:=-23 before:가=-6 before:가는=13 before:가서=-11 before:간=19 before:갑=-14 before:개=-18 before:거=-128
before:거말고=-5 before:건=-37 before:건대=-40 before:것=28 before:겨온=23 before:겨있던=9 before:겼던=12 before:고=53
before:고나온=33 before:고난=3 before:고남은=19 before:고있던=15 before:과자=3 before:관=-4 before:구=-5 before:그냥=-41
before:그릇=-32 before:기=18 before:기한=-6 before:긴=18 before:까=-16 before:깔던=11 before:껍대기=4 before:껍질=-10
before:껍질은=-3 before:껑=21 before:끼우던=5 before:나온=55 before:난=32 before:날=22 before:남은=58 before:남은거=-14
before:낱개=8 before:낸=16 before:냥=-46 before:는=72 before:는거=-14 before:는대=-57 before:니=16 before:니까=-16
before:니다=-6 before:닐애=-24 before:다=-13 before:다남은=8 before:다먹은=-12 before:다쓴=36 before:다쓴거=-6
before:다이소=-7 before:달린=9 before:담겨온=23 before:담겼던=12 before:담긴=13 before:담아준=4 before:대=-84
before:대그냥=-18 before:대기=4 before:대기는=-3 before:대이건=-27 before:던=132 before:던대=-12 before:도=-43
before:둔=-50 before:둔거=-14 before:드=25 before:든=59 before:들=-15 before:딸려온=20 before:때=4 before:때쓰는=7
before:때쓰던=8 before:때온=13 before:땐=22 before:뚜껑=21 before:뜨려서=-6 before:라=-58 before:라스락=27 before:라스틱=7
before:락=26 before:란=50 before:란다=-6 before:랑=-59 before:러=-18 before:려는대=-5 before:려서=-6 before:려온=20
before:로=-43 before:로됀=-10 before:로산=3 before:료=-7 before:릇=-32 before:리=-63 before:리고=-16 before:리병=-16
before:리터=-25 before:린=30 before:릴건대=-33 before:림=-9 before:마트=-7 before:막=-10 before:만든=21 before:말고=40
before:맥주=-4 before:먹고=20 before:먹는=30 before:먹은=24 before:면=-102 before:면오는=-13 before:명=38
before:모양=17 before:묻은=6 before:물=13 before:뭉치=-5 before:박스=-19 before:받은=34 before:배란다=-6 before:백=-35
before:밴=3 before:버리고=-16 before:벅됀=4 before:범벅됀=4 before:병=-80 before:병애=-47 before:병은=-17 before:봉지=-4
before:봉투=-5 before:봉투애=-4 before:붙였던=7 before:블러=-18 before:비=-24 before:비닐애=-24 before:빼낸=15
before:빼면=-8 before:뺀=39 before:뺀거=-3 before:사=-11 before:산=-12 before:상자=-9 before:새=-19 before:새재=16
before:새트=6 before:색=-14 before:서=-31 before:서나온=20 before:서땐=5 before:서받은=5 before:서빼낸=15 before:서뺀=20
before:서산=-15 before:서준=19 before:소=-7 before:쇄니까=-13 before:수=10 before:수증은=-3 before:슈=56 before:스=-4
before:스락=27 before:스크림=-4 before:스틱=7 before:식=8 before:신=6 before:실=-37 before:싼=8 before:쌌던=8
before:쌓인=13 before:쓰=-18 before:쓰는=17 before:쓰던=11 before:쓴=44 before:쓴거=-15 before:씌운=9 before:씨=-15
before:아가는=13 before:아둔거=-14 before:아이=-33 before:아준=14 before:안애=34 before:았는대=-6 before:았던=5
before:애=-48 before:애깔던=11 before:애든=28 before:애붙은=-42 before:애서=-44 before:애서뺀=20 before:애서산=-15
before:애서준=19 before:애쌓인=13 before:애쓰는=5 before:애요=-27 before:애있던=-34 before:앳날=22 before:얀=13
before:양=17 before:어요=38 before:어있는=27 before:어있던=23 before:었는대=-16 before:었던=-27 before:였던=7
before:오는=-9 before:온=119 before:왔는대=-7 before:왜=-21 before:요=-58 before:용=16 before:용기=-20 before:우는=12
before:우던=16 before:운=10 before:워진=20 before:위=23 before:위애=-22 before:유=-16 before:유리=-10
before:유리병=-16 before:으면=-10 before:은=82 before:은거=-17 before:은대=-5 before:을=-35 before:이=23
before:이거=-36 before:이건=-34 before:이니까=-8 before:이랑=-49 before:이말고=11 before:이소=-7 before:이애요=-4
before:인대=-28 before:일=-19 before:있는=8 before:있던=13 before:자=33 before:작은=11 before:잔=-3 before:장=34
before:장갑=-14 before:재=29 before:저서=77 before:준=72 before:즈=6 before:즈뺀거=-3 before:증은=-3 before:지=-68
before:지는=-8 before:진=39 before:진거=-19 before:질=5 before:질은=-3 before:짜리=-20 before:참치캔=-8 before:치던=10
before:치캔=-8 before:캔=-26 before:캔애=-10 before:컵=-28 before:크=34 before:크림=-3 before:큰=6 before:킨=14
before:터=-15 before:텀블러=-18 before:통=12 before:투=-25 before:투명=38 before:투애=-4 before:트=25 before:티슈=56
before:틱=7 before:팩=6 before:포장=14 before:폰=-5 before:프뭉치=-5 before:하던=21 before:하얀=13 before:한=-51
before:한대=3 before:휴지=3 before:힌=20 behind:1=52 behind:2=-20 behind:3=-19 behind:50=-8 behind:5=-8
behind:=152 behind:가=36 behind:갈=22 behind:갈고=-5 behind:같=25 behind:같은=25 behind:겉=15 behind:겉봉=-20
behind:고=-37 behind:구=-8 behind:구멍=-3 behind:국=18 behind:국물=18 behind:그=34 behind:그릇=17 behind:금=33
behind:기=43 behind:기름=43 behind:기름이=3 behind:까=-20 behind:깨=15 behind:깨끗=4 behind:꽂=-46 behind:꽂혀=-9
behind:꽂혀있=-9 behind:꽂힌=-37 behind:나=30 behind:나갔=4 behind:낡=18 behind:남=38 behind:남은=50 behind:남은거=48
behind:낱=-24 behind:낱개=-9 behind:내=-23 behind:냄=6 behind:냄새=6 behind:넣어=8 behind:누=3 behind:는=39
behind:는어=7 behind:는음=13 behind:는음식=13 behind:는음식물=13 behind:는종=-15 behind:는종이=-15 behind:는플=17
behind:는플라=17 behind:는플라스=17 behind:니=-23 behind:니까=-23 behind:니까고=-15 behind:니까고철=-15 behind:다=113
behind:다먹=-20 behind:다먹은=-9 behind:다쓴=33 behind:다쓴거=40 behind:다쓴거플=6 behind:닦=-25 behind:닫=-14
behind:달=-16 behind:담=-48 behind:담겨=-14 behind:담겨온=-3 behind:담겨있=-11 behind:담겨있던=-11 behind:담긴=-7
behind:담아=-7 behind:담았=-21 behind:대=-40 behind:도=-16 behind:도같=-41 behind:도같이=-41 behind:돌=-35
behind:돼=-17 behind:돼나=-17 behind:두=17 behind:두개=3 behind:들=68 behind:들어=-17 behind:들어있=-17
behind:들어있던=-18 behind:따=-6 behind:때=-5 behind:때고=-28 behind:때쓰=-16 behind:뚜=39 behind:뚜껑=39
behind:뚜껑은=17 behind:뜯=3 behind:라=-23 behind:라고=-37 behind:라밸=11 behind:랑=48 behind:래=58 behind:로=-59
behind:로내=46 behind:로내놔=53 behind:로내놔도=53 behind:로됀=43 behind:로버=-30 behind:로버려=-13 behind:로버려도=-12
behind:로버리=-17 behind:로버리나=-12 behind:리=-10 behind:리필=-23 behind:리필봉=-17 behind:만=92 behind:만들=-9
behind:만따=63 behind:만따로=63 behind:말=-90 behind:말고=-99 behind:말고플=-6 behind:말고플라=-6 behind:맞=-18
behind:맞나=-3 behind:맞나요=-3 behind:먹=-20 behind:먹고=-9 behind:먹고남=-8 behind:먹고남은=-8 behind:모=38
behind:모아=10 behind:모아둔=28 behind:모아둔거=28 behind:모으=-7 behind:모으는=-7 behind:모으는대=-15 behind:무=-20
behind:묶=-51 behind:묻=-46 behind:묻었=-21 behind:묻었는=-21 behind:묻었는대=-21 behind:묻은=-17 behind:묻은거=-13
behind:묻음=-5 behind:물=6 behind:뭉=5 behind:뭉치=5 behind:밑=-30 behind:밑애=-30 behind:밑애깔=-14 behind:밑애깔린=-6
behind:바=13 behind:바닥=13 behind:바닥애=13 behind:박=-35 behind:박스=4 behind:박힌=-39 behind:반=35 behind:반병=15
behind:배=-6 behind:배송=-18 behind:버=32 behind:버려=-28 behind:버리=22 behind:버리는=11 behind:버리는방=-5
behind:버리려=32 behind:버릴=15 behind:버릴때=18 behind:변=8 behind:변기=8 behind:변기애=8 behind:병=67 behind:보=5
behind:봉=-35 behind:봉투=-14 behind:부=33 behind:부분=29 behind:분=29 behind:붙=-56 behind:붙은=-31 behind:비=68
behind:비닐=19 behind:비닐로=-47 behind:비닐류=21 behind:비닐이=4 behind:빨=26 behind:빼=-54 behind:빼고=-37
behind:빼고버=-32 behind:빼고버리=-6 behind:뺀거=3 behind:사=-21 behind:사면=-12 behind:살=-13 behind:상=27
behind:새=-64 behind:새서=-25 behind:새트=-3 behind:선=-12 behind:선물=-12 behind:선물새=-8 behind:선물새트=-8
behind:소=-69 behind:소스=-69 behind:쇄=-49 behind:쇄니=28 behind:쇄니까=28 behind:쇄니까고=28 behind:수=-19
behind:수거=-41 behind:수거함=-41 behind:수거함애=-23 behind:수명=25 behind:수명다=25 behind:스=18 behind:스티=13
behind:스티로=12 behind:스티로폼=12 behind:시=-30 behind:시켜=-3 behind:시켜먹=-3 behind:시켜먹고=-4 behind:시키=-17
behind:싸=-17 behind:싸고=-15 behind:싸고있=-15 behind:싸고있던=-15 behind:쏟=-18 behind:쓰=20 behind:쓰고=20
behind:씻=29 behind:씻어=7 behind:아=-26 behind:아니=-25 behind:아니조=-14 behind:안=-3 behind:안쓰=55 behind:안쓰는=55
behind:안쓰는대=44 behind:안쓴=3 behind:안애=-15 behind:안애든=-18 behind:안지=-8 behind:안지워=-8 behind:않=-25
behind:알=15 behind:애=-130 behind:애같=-14 behind:애같이=-14 behind:애국=23 behind:애국물=23 behind:애기=4
behind:애기름=4 behind:애끼=-16 behind:애끼우=-8 behind:애끼우던=-5 behind:애내=-11 behind:애내려=-6 behind:애내려도=-6
behind:애넣=-71 behind:애넣나=-6 behind:애넣어=-32 behind:애넣어도=-23 behind:애넣으=-31 behind:애넣으면=-31 behind:애넣음=-15
behind:애달=-9 behind:애달린=-9 behind:애담=-15 behind:애담아=-13 behind:애든=19 behind:애들어=-5 behind:애들어있=-3
behind:애밥=6 behind:애버=-23 behind:애버려도=-29 behind:애버리=-9 behind:애버리면=-4 behind:애부=-6 behind:애부어=-6
behind:애붙=34 behind:애붙였=-6 behind:애붙였던=-6 behind:애붙은=58 behind:애빨=6 behind:애서=-62 behind:애서나=-6
behind:애서나온=-6 behind:애서땐=-4 behind:애서빼=-8 behind:애서빼낸=-8 behind:애서뺀=-9 behind:애서뺀a=-4 behind:애싸=21
behind:애싸서=21 behind:애쌓=-5 behind:애쌓인=-5 behind:애양=-22 behind:애요=-13 behind:애있=-6 behind:애있던=-4
behind:애치=-5 behind:애흘=-5 behind:애흘려=-5 behind:애흘려보=-5 behind:약=9 behind:양=3 behind:양념=3 behind:어=28
behind:어디=30 behind:어디다=7 behind:어디다버=16 behind:어디버=16 behind:어디버려=14 behind:어디애=8 behind:어디애버=8
behind:어떻=7 behind:어떻개=7 behind:어떻개버=14 behind:열=-13 behind:오=7 behind:우=18 behind:위=60 behind:위애=17
behind:유리=-4 behind:유리병=5 behind:으=-80 behind:으로=-80 behind:으로내=-7 behind:으로돼=-4 behind:으로버=-11
behind:으로버려=-6 behind:으로분=-8 behind:으로분리=-8 behind:은=105 behind:은박=-7 behind:은비=5 behind:은비닐=5
behind:은어=94 behind:은어디=29 behind:은어디애=16 behind:은어떻=66 behind:은어떻개=66 behind:은유=16 behind:은유리=16
behind:은유리병=16 behind:은음=-20 behind:은음식=-20 behind:은음식물=-20 behind:은재=-5 behind:은재활=-5 behind:은재활용=-5
behind:은종=14 behind:은종이=14 behind:은캔=-11 behind:은플=-17 behind:은플라=-17 behind:은플라스=-17 behind:을=-13
behind:음=66 behind:음식=59 behind:음식물=49 behind:음식물쓰=28 behind:음쓰=15 behind:이=-55 behind:이나=-26
behind:이니=-26 behind:이니까=-26 behind:이라=-5 behind:이랑=37 behind:이랑같=-43 behind:이랑같이=-43 behind:이반=-3
behind:이안=-9 behind:이애=-22 behind:이애요=-22 behind:이야=-53 behind:이조=-6 behind:이한=7 behind:인=-58
behind:인가=-83 behind:인가요=-65 behind:인대=25 behind:임=-35 behind:있=-33 behind:있는=-33 behind:자=17
behind:자국=-4 behind:작=19 behind:잔=-15 behind:잔뜩=-15 behind:재=16 behind:재활=17 behind:재활용=17 behind:정=-54
behind:정리=-54 behind:정리하=-13 behind:조=-23 behind:조립=-3 behind:조립하=-3 behind:조립하고=-3 behind:종=42
behind:종이=42 behind:종이로=11 behind:종이로버=11 behind:준=-57 behind:지=-41 behind:지퍼=-5 behind:찢=7 behind:찢어=7
behind:키=-11 behind:택=-9 behind:택배=-9 behind:택배스=-8 behind:택배스티=-8 behind:터=-21 behind:털=14 behind:통=-49
behind:통애=-16 behind:통조=-14 behind:통조림=-14 behind:튀=-10 behind:패=78 behind:패트=72 behind:패트병=9
behind:펌=-23 behind:펌프=-23 behind:포=-27 behind:포장=-27 behind:포장비=-12 behind:포장비닐=-12 behind:하=-53
behind:하나=-26 behind:한=93 behind:한봉=28 behind:한봉지=28 behind:한통=18 behind:해=-7 behind:해먹=-7 behind:해먹고=-7
behind:행=16 behind:행궈=16 behind:형=15 behind:형광=15 behind:형광등=15 behind:흙=9 from-end:0=25 from-end:1=-9
from-end:2=-18 from-end:3=38 from-end:4=-38 from-end:5=-23 from-first:0=12 from-first:1=-6
from-first:2=-52 from-first:3=48 from-last:0=5 from-last:1=-13 from-last:2=7 from-last:3=19
from-previous:=5 from-previous:가=-30 from-previous:남았는대=-6 from-previous:낱개=8 from-previous:는=-27
from-previous:는대그냥=-17 from-previous:니까=-21 from-previous:다쓴거=-6 from-previous:담겨온=5
from-previous:담겨있던=3 from-previous:담겼던=12 from-previous:담긴=5 from-previous:담아준=4 from-previous:도=-28
from-previous:돌아가는=13 from-previous:들=-9 from-previous:들어있는=14 from-previous:들어있던=8 from-previous:랑=-12
from-previous:로=-24 from-previous:리려는대=-5 from-previous:말고=45 from-previous:먹고=8 from-previous:먹고나온=3
from-previous:먹고남은=13 from-previous:모아둔거=-14 from-previous:묻은=4 from-previous:뭉치=-5
from-previous:버릴건대=-33 from-previous:뺀거=-3 from-previous:싸고있던=15 from-previous:안애=-3 from-previous:애=-62
from-previous:애끼우던=5 from-previous:애붙였던=7 from-previous:애붙은=-45 from-previous:애서빼낸=15
from-previous:애서뺀=8 from-previous:애쌓인=6 from-previous:온=4 from-previous:위=23 from-previous:은=-64
from-previous:을=-35 from-previous:이=-11 from-previous:이랑=-56 from-previous:플라스틱=18 from-previous:하고남은=6
from-previous:한=-60 kin:false=5 kin:true=-63 length:1=-77 length:2=-93 length:3=-28 length:4=37
length:5=98 length:6=150 name:led전구=17 name:가구=-10 name:가방=-12 name:가위=-7 name:간장=-38 name:간장개장=-7
name:개란껍질=5 name:거울=16 name:건전지=32 name:겉봉지=7 name:고구마=-4 name:고기=-14 name:고무장갑=7 name:고무패킹=-28
name:고철=-32 name:고추장=-21 name:과일=-4 name:국물=-42 name:그릇=29 name:글라스락=-32 name:금색=-5 name:기름=-52
name:기저귀=-7 name:김치=-20 name:깡통=6 name:껍대기=5 name:끈=-9 name:나무젓가락=-13 name:냄비=-6 name:냉장고=-5 name:닭뼈=34
name:두부=18 name:두유=6 name:딸기=-3 name:떡볶이=-20 name:뚜껑=-89 name:라면국물=-7 name:라밸=-85 name:맥주캔=-52
name:먹지=18 name:모래=4 name:묶음비닐=24 name:물티슈=18 name:박스=-32 name:반찬=-11 name:배터리=-37 name:백열전구=14
name:변기=-22 name:병=-68 name:보조배터리=36 name:볼팬=36 name:봉지=4 name:봉투=-46 name:비닐=-45 name:비닐류=-24
name:비닐봉지=7 name:비닐봉투=6 name:비닐포장=3 name:비타민=-10 name:빨대=5 name:빵=-8 name:뽁뽁이=12 name:삼겹살=-3 name:상자=-32
name:새면대=-26 name:새탁기=-34 name:생수병=-13 name:설명서=8 name:소금=-8 name:소주병=37 name:솜=-4 name:송장=-22
name:쇄=-32 name:스탠드=-4 name:스티로폼=-15 name:스티로폼박스=-6 name:스티로폼상자=5 name:스티로폼접시=13 name:스티로폼통=4
name:스티로폼틀=9 name:스티커=-51 name:식용유=18 name:신문지=16 name:신발=-19 name:실리카갤=6 name:싱크대=-14 name:쓰래기통=-11
name:약=-16 name:양념=-15 name:영수증=4 name:오븐=-26 name:옷=-10 name:옷장=-5 name:와인병=16 name:우유=-26 name:우유팩=44
name:원대이랜즈=5 name:유리=-43 name:유리그릇=5 name:유리병=32 name:유리접시=-15 name:유리컵=9 name:은박지=-46 name:음식물=-13
name:음식물쓰래기=-23 name:음쓰=-5 name:이유식=-17 name:일반쓰래기=-88 name:일쓰=-38 name:재떨이=-40 name:재사상=-22 name:전구=-5
name:전복=-4 name:전자래인지=-17 name:정수기=-12 name:종이=-53 name:종이류=-45 name:종이박스=5 name:종이봉투=8 name:종이상자=-4
name:종이컵=-5 name:종이팩=-4 name:지갑=9 name:참치캔=7 name:책상=83 name:철사=20 name:청소기=-23 name:치킨=-5 name:칫솔=6
name:캐이크=-4 name:캔=41 name:커튼=12 name:컵=-6 name:쿠션팩트=6 name:쿠킹호일=5 name:태이프=-33 name:택배박스=21 name:택배상자=7
name:택배스티로폼=8 name:통=21 name:투명비닐=19 name:티비=21 name:패트=-17 name:패트병=-9 name:팩=8 name:포장=-16 name:포장비닐=5
name:플라스틱=-175 name:플라스틱뚜껑=8 name:플라스틱병=45 name:플라스틱컵=17 name:플라스틱통=54 name:피자=-5 name:한과=-6 name:형광등=42
name:화분=-11 name:화장대=-16 name:휴지=-15 name:흙=-4 next-after:가=21 next-after:가는=-13 next-after:건대=20
next-after:겨온=-20 next-after:그냥=-4 next-after:깔던=-11 next-after:깔린=-4 next-after:나온=-25
next-after:남은=-49 next-after:낱개=-8 next-after:는=45 next-after:는거=10 next-after:는대=57 next-after:니까=-12
next-after:다쓴=-36 next-after:달린=-12 next-after:담긴=-5 next-after:던대=12 next-after:도=60 next-after:둔거=27
next-after:들=7 next-after:때온=-13 next-after:랑=37 next-after:려서=13 next-after:로=26 next-after:로됀=31
next-after:리고=20 next-after:만든=-5 next-after:말고=-56 next-after:먹고=-6 next-after:먹은=-17 next-after:묻은=-4
next-after:뭉치=5 next-after:벅됀=-4 next-after:붙은=12 next-after:빼낸=-8 next-after:빼면=-4 next-after:뺀거=3
next-after:서땐=-7 next-after:서뺀=-9 next-after:스틱=-11 next-after:쌓인=-9 next-after:쓰는=-8 next-after:쓰던=-14
next-after:쓴거=34 next-after:씌운=-9 next-after:아준=-12 next-after:안애=33 next-after:애=34 next-after:애든=-16
next-after:애요=-5 next-after:어서=-7 next-after:어요=-3 next-after:었던=-10 next-after:였던=-7 next-after:오는=-11
next-after:우는=-12 next-after:우던=-16 next-after:워진=-16 next-after:위=-23 next-after:위애=21
next-after:으면=-11 next-after:은=25 next-after:은거=-22 next-after:을=-35 next-after:이=21 next-after:이거=42
next-after:이건=33 next-after:이랑=42 next-after:인대=10 next-after:있는=-8 next-after:있던=-43 next-after:작은=-8
next-after:저서=-37 next-after:지는=-7 next-after:진거=19 next-after:짜리=20 next-after:투명=-23 next-after:하던=-16
next-after:하얀=-6 next-after:한=51 next-after:한대=5 next:aseptic-carton>milk-carton=21
next:aseptic-carton>plastic=26 next:battery>general-waste=33 next:bulky>clothes=-20
next:bulky>general-waste=-37 next:bulky>glass-bottle=-6 next:bulky>incombustible=37 next:bulky>paper=-22
next:bulky>vinyl=-15 next:clear-pet>clear-pet=3 next:clear-pet>glass-bottle=47 next:clothes>bulky=-40
next:clothes>general-waste=-26 next:clothes>paper=-27 next:clothes>vinyl=-11
next:cooking-oil>general-waste=-11 next:cooking-oil>paper=-30 next:deposit-bottle>glass-bottle=65
next:electronics>general-waste=-7 next:electronics>incombustible=-18 next:electronics>paper=-18
next:electronics>styrofoam=-22 next:food-waste>cooking-oil=-19 next:food-waste>general-waste=18
next:food-waste>glass-bottle=-16 next:food-waste>metal-can=-10 next:food-waste>paper-cup=-9
next:food-waste>paper=-38 next:food-waste>plastic=23 next:food-waste>scrap-metal=-30
next:food-waste>styrofoam=-16 next:food-waste>vinyl=-54 next:general-waste>bulky=13
next:general-waste>clothes=-21 next:general-waste>cooking-oil=20 next:general-waste>electronics=-11
next:general-waste>food-waste=56 next:general-waste>gas-can=-32 next:general-waste>general-waste=26
next:general-waste>glass-bottle=-38 next:general-waste>incombustible=-3 next:general-waste>paper=24
next:general-waste>plastic=32 next:general-waste>scrap-metal=34 next:general-waste>styrofoam=32
next:general-waste>vinyl=-18 next:glass-bottle>general-waste=66 next:glass-bottle>glass-bottle=5
next:glass-bottle>incombustible=27 next:glass-bottle>plastic=28 next:glass-bottle>vinyl=-11
next:incombustible>food-waste=17 next:incombustible>general-waste=-33 next:incombustible>glass-bottle=66
next:incombustible>incombustible=-4 next:incombustible>lamp=19 next:incombustible>paper=8
next:incombustible>pesticide=-11 next:incombustible>plastic=-37 next:incombustible>styrofoam=-31
next:incombustible>vinyl=14 next:medicine>bulky=10 next:medicine>general-waste=-34
next:medicine>glass-bottle=-13 next:medicine>plastic=-3 next:metal-can>cooking-oil=19
next:metal-can>food-waste=5 next:metal-can>general-waste=44 next:metal-can>metal-can=-70
next:metal-can>scrap-metal=40 next:milk-carton>general-waste=27 next:milk-carton>paper=27
next:mobile-phone>general-waste=13 next:paper-cup>food-waste=30 next:paper-cup>general-waste=-41
next:paper>cooking-oil=54 next:paper>food-waste=-9 next:paper>general-waste=66 next:paper>paper=-19
next:paper>plastic=-7 next:paper>scrap-metal=8 next:paper>styrofoam=-21 next:paper>vinyl=-22
next:plastic>clear-pet=57 next:plastic>food-waste=-14 next:plastic>general-waste=-55
next:plastic>incombustible=17 next:plastic>paper=-32 next:plastic>plastic=10
next:plastic>scrap-metal=-42 next:plastic>vinyl=-22 next:scrap-metal>general-waste=-19
next:scrap-metal>paper=-19 next:scrap-metal>plastic=4 next:scrap-metal>scrap-metal=-20
next:small-electronics>battery=-11 next:small-electronics>general-waste=27
next:small-electronics>lamp=-4 next:small-electronics>plastic=54 next:small-electronics>vinyl=-5
next:styrofoam>food-waste=3 next:styrofoam>general-waste=-7 next:vinyl>cooking-oil=4
next:vinyl>general-waste=-20 next:vinyl>paper=-35 next:vinyl>plastic=-71 next:vinyl>vinyl=10
previous-then:=5 previous-then:가=-30 previous-then:낱개=8 previous-then:는=-27 previous-then:니까=-21
previous-then:다쓴거=-6 previous-then:담겨온=5 previous-then:담겨있=3 previous-then:담겼던=12 previous-then:담긴=5
previous-then:담아준=4 previous-then:도=-28 previous-then:들=-9 previous-then:들어있=13 previous-then:랑=-12
previous-then:로=-24 previous-then:말고=45 previous-then:먹고=8 previous-then:먹고나=3 previous-then:먹고남=9
previous-then:모아둔=-15 previous-then:묻은=4 previous-then:뭉치=-5 previous-then:밑애깔=9 previous-then:바닥애=-11
previous-then:버리려=-32 previous-then:뺀거=-3 previous-then:시켜먹=14 previous-then:싸고있=15
previous-then:안쓰는=-36 previous-then:안애=-3 previous-then:안애든=36 previous-then:애=-62 previous-then:애끼우=8
previous-then:애달린=9 previous-then:애들어=5 previous-then:애붙였=6 previous-then:애붙은=-45 previous-then:애서나=19
previous-then:애서빼=15 previous-then:애서뺀=9 previous-then:애쌓인=6 previous-then:애있던=11 previous-then:온=4
previous-then:위=23 previous-then:은=-64 previous-then:을=-35 previous-then:이=-11 previous-then:이랑=-56
previous-then:정리하=13 previous-then:한=-60 previous-then:해먹고=12 previous:aseptic-carton>milk-carton=-21
previous:aseptic-carton>plastic=-26 previous:battery>general-waste=-34 previous:bulky>clothes=30
previous:bulky>general-waste=39 previous:bulky>glass-bottle=11 previous:bulky>incombustible=-36
previous:bulky>paper=5 previous:bulky>vinyl=15 previous:clear-pet>clear-pet=-9
previous:clear-pet>glass-bottle=-32 previous:clothes>bulky=22 previous:clothes>general-waste=32
previous:clothes>paper=16 previous:clothes>vinyl=-24 previous:cooking-oil>general-waste=-27
previous:deposit-bottle>glass-bottle=-62 previous:electronics>general-waste=-15
previous:electronics>incombustible=19 previous:electronics>paper=5 previous:electronics>styrofoam=22
previous:food-waste>cooking-oil=23 previous:food-waste>food-waste=-5
previous:food-waste>general-waste=16 previous:food-waste>glass-bottle=15
previous:food-waste>metal-can=10 previous:food-waste>paper-cup=23 previous:food-waste>paper=29
previous:food-waste>plastic=-20 previous:food-waste>scrap-metal=21 previous:food-waste>styrofoam=15
previous:food-waste>vinyl=36 previous:general-waste>bulky=-24 previous:general-waste>clothes=23
previous:general-waste>cooking-oil=-22 previous:general-waste>electronics=11
previous:general-waste>food-waste=-48 previous:general-waste>gas-can=-25
previous:general-waste>general-waste=62 previous:general-waste>glass-bottle=43
previous:general-waste>incombustible=-10 previous:general-waste>paper=-57
previous:general-waste>scrap-metal=-64 previous:general-waste>styrofoam=-34
previous:general-waste>vinyl=15 previous:glass-bottle>general-waste=-61
previous:glass-bottle>incombustible=-34 previous:glass-bottle>plastic=-21
previous:glass-bottle>vinyl=-23 previous:incombustible>food-waste=-33
previous:incombustible>general-waste=58 previous:incombustible>glass-bottle=-66
previous:incombustible>lamp=-16 previous:incombustible>paper=-8 previous:incombustible>pesticide=11
previous:incombustible>plastic=22 previous:incombustible>styrofoam=31 previous:incombustible>vinyl=-19
previous:medicine>bulky=-11 previous:medicine>general-waste=38 previous:medicine>glass-bottle=16
previous:medicine>plastic=3 previous:metal-can>cooking-oil=-13 previous:metal-can>food-waste=-5
previous:metal-can>general-waste=-44 previous:metal-can>metal-can=29 previous:metal-can>scrap-metal=-35
previous:milk-carton>general-waste=-27 previous:milk-carton>paper=-27
previous:mobile-phone>general-waste=-13 previous:paper-cup>food-waste=-16
previous:paper-cup>general-waste=41 previous:paper>cooking-oil=-37 previous:paper>food-waste=-4
previous:paper>general-waste=-43 previous:paper>paper=-16 previous:paper>plastic=5
previous:paper>scrap-metal=-8 previous:paper>styrofoam=36 previous:paper>vinyl=40
previous:plastic>clear-pet=-48 previous:plastic>food-waste=14 previous:plastic>general-waste=19
previous:plastic>incombustible=-16 previous:plastic>paper=39 previous:plastic>plastic=-8
previous:plastic>scrap-metal=34 previous:plastic>vinyl=16 previous:scrap-metal>paper=24
previous:scrap-metal>plastic=10 previous:small-electronics>battery=11 previous:small-electronics>lamp=4
previous:small-electronics>plastic=-48 previous:small-electronics>scrap-metal=-3
previous:small-electronics>vinyl=5 previous:styrofoam>food-waste=-3 previous:styrofoam>general-waste=8
previous:vinyl>cooking-oil=-4 previous:vinyl>general-waste=-11 previous:vinyl>paper=6
previous:vinyl>plastic=64 rule:aseptic-carton=79 rule:battery=7 rule:bulky=-107 rule:car-battery=21
rule:clear-pet=24 rule:cooking-oil=-41 rule:deposit-bottle=135 rule:electronics=-88 rule:food-waste=-163
rule:gas-can=-9 rule:general-waste=11 rule:glass-bottle=21 rule:incombustible=-44 rule:lamp=20
rule:medicine=-43 rule:metal-can=75 rule:milk-carton=51 rule:mobile-phone=41 rule:paint=14
rule:paper-cup=3 rule:paper=-25 rule:pesticide=18 rule:plastic=-24 rule:power-bank=86
rule:scrap-metal=-61 rule:special-drop-off=40 rule:styrofoam=58 rule:vinyl=40 to-next:가=21 to-next:낱개=-8
to-next:는=45 to-next:니까=-21 to-next:다쓴거=6 to-next:담겨온=-3 to-next:담겨있던=-4 to-next:담긴=-5 to-next:도=60
to-next:들=7 to-next:들어있던=-4 to-next:랑=37 to-next:로=26 to-next:말고=-56 to-next:먹고남은=-8 to-next:모아둔거=27
to-next:뭉치=5 to-next:밑애깔린=-4 to-next:뺀거=3 to-next:싸고있던=-15 to-next:안애=14 to-next:애=34 to-next:애끼우던=-5
to-next:애붙였던=-6 to-next:애붙은=58 to-next:애서빼낸=-8 to-next:애서뺀=-9 to-next:애쌓인=-5 to-next:위=-23 to-next:은=25
to-next:을=-35 to-next:이=21 to-next:이랑=50 to-next:한=51
`
