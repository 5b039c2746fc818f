/** Written by `pnpm learn`. A context of `retrieve/contexts.ts` = its weight in hundredths. */
export const contextWeights = `
before:=-21 before:가=-10 before:가는=14 before:가서=-7 before:간=10 before:갑=-16 before:개=12 before:거=-137
before:건=-36 before:건대=-36 before:것=29 before:겨온=24 before:겨있던=8 before:겼던=12 before:고=52 before:고나온=32
before:고난=32 before:고남은=20 before:고있던=10 before:과자=6 before:구=-11 before:국애서=-5 before:그=25
before:그냥=-40 before:그릇=-31 before:기=21 before:기한=-6 before:긴=30 before:까=-14 before:깔린=4 before:깨진=13
before:껍대기=6 before:껍질=-13 before:껍질은=-5 before:껑=21 before:나는=5 before:나온=53 before:난=50 before:날=22
before:남은=70 before:남은거=-10 before:낱개=8 before:낸=27 before:냥=-43 before:는=71 before:는거=-10 before:는대=-48
before:니=16 before:니까=-14 before:니다=-6 before:닐애=-14 before:다=-40 before:다남은=12 before:다먹은=-11
before:다쓴=39 before:다이소=4 before:달린=13 before:담겨온=24 before:담겼던=12 before:담긴=11 before:담아준=4
before:담았던=3 before:대=-74 before:대그냥=-19 before:대기=6 before:대이건=-26 before:더니=4 before:던=142
before:던대=-15 before:도=-41 before:됀=-4 before:두던=15 before:둔=-62 before:둔거=-22 before:드=35 before:든=51
before:들=-12 before:딸려온=11 before:때=-18 before:때쓰는=7 before:때쓰던=23 before:때온=10 before:땐=20 before:뚜껑=21
before:뜨려서=-11 before:라=-55 before:라스락=22 before:라스틱=6 before:락=17 before:란=69 before:란다=-10
before:랑=-64 before:러=-35 before:려는대=-12 before:려서=-11 before:려온=11 before:로=-27 before:로됀=-16
before:로산=3 before:료=9 before:릇=-31 before:리=-54 before:리고=-12 before:리는=9 before:리병=-19 before:리터=-26
before:린=55 before:릴건대=-32 before:릴때=-29 before:림=-8 before:마신=9 before:마트=-3 before:막=-11 before:만=-18
before:만든=28 before:말고=39 before:맥주=-5 before:먹고=23 before:먹는=30 before:먹은=25 before:면=-26
before:면오는=-13 before:명=41 before:무=29 before:묻은=6 before:물=-52 before:뭉치=-10 before:박스=-23
before:받은=-14 before:방=23 before:배란다=-10 before:백=-22 before:밴=5 before:버리고=-12 before:벅됀=3 before:범벅됀=3
before:병=-76 before:병애=-48 before:병은=-17 before:봉지=14 before:봉투=-11 before:봉투애=-6 before:붙였던=16
before:붙은=-9 before:블러=-26 before:비=-31 before:비닐애=-14 before:빼낸=17 before:빼면=-4 before:뺀=43
before:산=-24 before:상자=-4 before:새=-19 before:새재=16 before:색=-9 before:생긴=17 before:서=-75 before:서나온=19
before:서땐=5 before:서받은=-34 before:서빼낸=17 before:서뺀=20 before:서산=-27 before:서준=18 before:소=4
before:쇄니까=-10 before:수=8 before:수증은=-4 before:슈=58 before:스=-5 before:스락=22 before:스크림=-5 before:스틱=6
before:식=45 before:신=6 before:실=-33 before:싼=5 before:쌌던=4 before:쌓인=14 before:쓰=-21 before:쓰는=19
before:쓰던=29 before:쓴=43 before:쓴거=-17 before:씌운=8 before:씨=-12 before:아가는=14 before:아둔거=-22
before:아이=-34 before:아준=4 before:안=15 before:안애=47 before:안애든=25 before:았는대=-4 before:았던=6 before:애=-39
before:애깔린=4 before:애든=26 before:애붙은=-52 before:애서=-40 before:애서뺀=20 before:애서산=-27 before:애서준=18
before:애쌓인=14 before:애쓰는=6 before:애요=-21 before:애있던=-34 before:앳날=22 before:얀=13 before:어서=-10
before:어요=36 before:어있는=30 before:어있던=20 before:었는대=-26 before:었던=-20 before:였던=16 before:오는=-11
before:온=115 before:왔는대=-8 before:왜=-21 before:요=-79 before:용=12 before:용기=-17 before:우는=15 before:우던=15
before:운=57 before:워진=15 before:위=25 before:위애=-28 before:유=8 before:유리=-8 before:유리병=-19 before:으면=32
before:은=59 before:은거=-15 before:은대=-6 before:을=-36 before:이=-10 before:이거=-42 before:이건=-33
before:이니까=-10 before:이랑=-52 before:이말고=10 before:이소=4 before:이애요=-6 before:인=17 before:인대=-24
before:있는=12 before:있던=5 before:자=28 before:작은=12 before:잔=-3 before:장=31 before:장갑=-16 before:재=24
before:저서=34 before:전구=-6 before:종이=-9 before:주=-4 before:준=38 before:즈=7 before:증은=-4 before:지=-26
before:지는=-6 before:진=42 before:진거=-18 before:질은=-5 before:짜리=-23 before:차=-4 before:참치캔=-5 before:치=22
before:치던=8 before:치캔=-13 before:캔=-45 before:캔애=-10 before:컵=-31 before:크=35 before:크림=-4 before:큰=7
before:킨=17 before:터=-28 before:텀블러=-26 before:투=-34 before:투명=41 before:투애=-6 before:트=17 before:티슈=58
before:틱=6 before:팩=19 before:포장=15 before:폰=-7 before:프뭉치=-7 before:하던=24 before:하얀=13 before:한=-23
before:해먹고=13 before:힌=18 behind:1=57 behind:2=-26 behind:3=-19 behind:50=-10 behind:5=-10 behind:=120
behind:가=37 behind:갈=16 behind:갈고=-4 behind:같=13 behind:같은=13 behind:겉=-14 behind:겉봉=-21 behind:고=-18
behind:고무=-11 behind:고무패=-11 behind:고무패킹=-11 behind:고장=-8 behind:공=17 behind:구=-8 behind:구멍=-3
behind:국=19 behind:국물=19 behind:그=25 behind:그냥=10 behind:그릇=20 behind:금=27 behind:기=41 behind:기름=41
behind:기름묻=11 behind:까=-28 behind:깨=-8 behind:깨끗=-3 behind:꽂=-44 behind:꽂혀=-12 behind:꽂혀있=-12
behind:꽂힌=-32 behind:나=53 behind:낡=10 behind:남=42 behind:남은=52 behind:남은거=50 behind:낱=-20 behind:낱개=-9
behind:내=-26 behind:냄=4 behind:냄새=4 behind:넣=-8 behind:노=6 behind:는=76 behind:는어=18 behind:는어디=16
behind:는어디애=16 behind:는음=11 behind:는음식=11 behind:는음식물=11 behind:는종=-19 behind:는종이=-19 behind:는플=14
behind:는플라=14 behind:는플라스=14 behind:니=-24 behind:니까=-24 behind:니까고=-13 behind:니까고철=-13 behind:다=112
behind:다리=57 behind:다먹=-18 behind:다먹은=-11 behind:다쓴=29 behind:다쓴거=34 behind:닦=-20 behind:닫=-16
behind:달=-19 behind:달린=-8 behind:담=-50 behind:담겨=-19 behind:담겨온=-4 behind:담겨있=-12 behind:담겨있던=-12
behind:담긴=-6 behind:담아=-11 behind:담았=-16 behind:담았던=-16 behind:대=-42 behind:도=15 behind:돌=-53
behind:돌리=-15 behind:돼=-9 behind:돼나=-8 behind:두=19 behind:두개=5 behind:들=63 behind:들어=-18 behind:들어있=-18
behind:들어있던=-20 behind:따=-3 behind:때=19 behind:때고=-25 behind:때어=19 behind:뚜=46 behind:뚜껑=46
behind:뚜껑은=18 behind:라=-11 behind:라고=-38 behind:라밸=10 behind:랑=41 behind:래=72 behind:로=-68 behind:로내=48
behind:로내놔=59 behind:로내놔도=59 behind:로됀=40 behind:로버=-28 behind:로버려=-15 behind:로버려도=-13 behind:로버리=-13
behind:로버리나=-8 behind:리=-16 behind:리필=-25 behind:리필봉=-19 behind:마=-10 behind:만=105 behind:만깨=15
behind:만들=-13 behind:만따=59 behind:만따로=59 behind:말=-94 behind:말고=-105 behind:말고플=-4 behind:말고플라=-4
behind:맞=-24 behind:맞나=-4 behind:맞나요=-4 behind:먹=-22 behind:먹고=-11 behind:먹고나=-3 behind:먹고남=-9
behind:먹고남은=-9 behind:모=40 behind:모아=13 behind:모아둔=27 behind:모아둔거=27 behind:모으=-9 behind:모으는=-9
behind:모으는대=-17 behind:무=-4 behind:묶=-56 behind:묻=-49 behind:묻었=-19 behind:묻었는=-19 behind:묻었는대=-19
behind:묻은=-19 behind:묻은거=-11 behind:묻음=-6 behind:물=-15 behind:뭉=15 behind:뭉치=15 behind:밑=-22
behind:밑애=-23 behind:밑애깔=-8 behind:밑애깔린=-8 behind:바=15 behind:바닥=15 behind:바닥애=8 behind:박=-43
behind:박스=-5 behind:박힌=-39 behind:반=46 behind:반병=19 behind:배=-13 behind:배송=-23 behind:버=50 behind:버려=-32
behind:버리=18 behind:버리고=3 behind:버리는=10 behind:버리는방=-14 behind:버리는법=8 behind:버리려=32 behind:버릴=48
behind:버릴때=48 behind:벗=-33 behind:변=3 behind:변기=3 behind:변기애=3 behind:병=66 behind:보=4 behind:봉=-28
behind:봉지=-35 behind:봉투=8 behind:봉투애=9 behind:부=37 behind:부분=27 behind:분=23 behind:분리=4 behind:붙=-63
behind:붙은=-28 behind:비=42 behind:비닐=27 behind:비닐로=-42 behind:비닐류=20 behind:비닐이=19 behind:빨=53
behind:빨간=50 behind:빼=-59 behind:빼고=-39 behind:빼고버=-33 behind:빼고버리=-6 behind:뺀=-3 behind:사=-14
behind:사면=-11 behind:살=-7 behind:삶=4 behind:상=25 behind:새=-59 behind:새서=-29 behind:새탁=-19 behind:선=-13
behind:선물=-13 behind:선물새=-9 behind:선물새트=-9 behind:설=12 behind:소=-61 behind:소스=-61 behind:손=62
behind:손잡=33 behind:손잡이=33 behind:쇄=-46 behind:쇄니=23 behind:쇄니까=23 behind:쇄니까고=23 behind:수=-20
behind:수거=-40 behind:수거함=-40 behind:수거함애=-23 behind:수명=31 behind:수명다=31 behind:스=-4 behind:스티=15
behind:스티로=15 behind:스티로폼=15 behind:시=-46 behind:시켜=-8 behind:시켜먹=-8 behind:시켜먹고=-9 behind:시키=-15
behind:시키면=-14 behind:시키면오=-14 behind:실=3 behind:싸=-13 behind:싸고=-10 behind:싸고있=-10 behind:싸고있던=-10
behind:쏟=-18 behind:쓰=7 behind:쓰고=8 behind:씻=28 behind:씻어=13 behind:씻어서=5 behind:아=-33 behind:아니=-31
behind:아니조=-14 behind:안=23 behind:안쓰=49 behind:안쓰는=49 behind:안쓰는대=40 behind:안쓴=4 behind:안애든=-23
behind:안지=-12 behind:안지워=-12 behind:안쪽=13 behind:않=-18 behind:알=10 behind:애=-121 behind:애같=-20
behind:애같이=-20 behind:애국=24 behind:애국물=24 behind:애기=11 behind:애기름=11 behind:애끼=-10 behind:애끼우=-4
behind:애내=-11 behind:애내려=-3 behind:애내려도=-3 behind:애넣=-60 behind:애넣나=-4 behind:애넣어=-29 behind:애넣어도=-22
behind:애넣으=-32 behind:애넣으면=-29 behind:애넣음=-15 behind:애달=-8 behind:애달린=-8 behind:애담=-13 behind:애담아=-12
behind:애든=27 behind:애들=-6 behind:애들어=-6 behind:애들어있=-5 behind:애물=-61 behind:애밥=6 behind:애버=-49
behind:애버려=-32 behind:애버려도=-17 behind:애버리=-5 behind:애버림=-3 behind:애부=-6 behind:애부어=-6 behind:애붙=23
behind:애붙였=-11 behind:애붙였던=-11 behind:애붙은=57 behind:애빨=8 behind:애서=-40 behind:애서나=-4 behind:애서나온=-4
behind:애서땐=-5 behind:애서빼=-11 behind:애서빼낸=-11 behind:애서뺀=-10 behind:애서뺀a=-4 behind:애싸=16 behind:애싸서=16
behind:애쌓=-6 behind:애쌓인=-6 behind:애양=-40 behind:애요=-15 behind:애있=-11 behind:애있던=-9 behind:약=8 behind:양=5
behind:양념=5 behind:어=64 behind:어디=36 behind:어디다=16 behind:어디다버=16 behind:어디버=13 behind:어디버려=13
behind:어디애=8 behind:어디애버=8 behind:어떻=20 behind:어떻개=20 behind:어떻개버=29 behind:여=7 behind:열=-11 behind:오=11
behind:온=-3 behind:올=-23 behind:요=-10 behind:우=15 behind:위=62 behind:위애=22 behind:유=38 behind:유리=-21
behind:으=-77 behind:으로=-77 behind:으로내=-9 behind:으로돼=-4 behind:으로버=-10 behind:으로버려=-7 behind:으로분=-7
behind:으로분리=-7 behind:은=121 behind:은박=-8 behind:은비=4 behind:은비닐=4 behind:은어=89 behind:은어디=26
behind:은어디애=14 behind:은어떻=64 behind:은어떻개=64 behind:은요=56 behind:은유=15 behind:은유리=15 behind:은유리병=15
behind:은음=-21 behind:은음식=-21 behind:은음식물=-21 behind:은재=-6 behind:은재활=-6 behind:은재활용=-6 behind:은종=17
behind:은종이=17 behind:은종이류=9 behind:은캔=-20 behind:은플=-19 behind:은플라=-19 behind:은플라스=-19 behind:을=-15
behind:음=59 behind:음식=54 behind:음식물=44 behind:음식물쓰=25 behind:음쓰=17 behind:이=-62 behind:이나=-13
behind:이니=-25 behind:이니까=-25 behind:이라=-5 behind:이랑같=-37 behind:이랑같이=-37 behind:이반=3 behind:이안=-11
behind:이애=-17 behind:이애요=-17 behind:이야=-51 behind:이조=-10 behind:이한=10 behind:인=-70 behind:인가=-90
behind:인가요=-73 behind:인대=19 behind:임=-43 behind:있=-29 behind:있는=-29 behind:자=-20 behind:자국=-33
behind:작=16 behind:잔=-19 behind:잔뜩=-19 behind:재=9 behind:재활=14 behind:재활용=14 behind:정=-52 behind:정리=-52
behind:정리하=-12 behind:조=-24 behind:조립=-6 behind:조립하=-6 behind:조립하고=-6 behind:종=38 behind:종이=38
behind:종이로=13 behind:종이로버=13 behind:지=-35 behind:지퍼=-4 behind:집=5 behind:집애=5 behind:찢=7 behind:찢어=7
behind:철=-4 behind:키=-13 behind:태=22 behind:태이=21 behind:태이프=21 behind:택=-8 behind:택배=-8 behind:터=-17
behind:털=16 behind:통=-46 behind:통애=-17 behind:통조=-17 behind:통조림=-17 behind:통째=9 behind:통째로=9 behind:튀=-9
behind:패=82 behind:패트=78 behind:패트병=11 behind:펌=-23 behind:펌프=-23 behind:포=-32 behind:포장=-32
behind:포장비=-10 behind:포장비닐=-10 behind:하=-58 behind:하나=-23 behind:한=89 behind:한냄=3 behind:한냄비=3
behind:한번=5 behind:한봉=26 behind:한봉지=26 behind:한통=16 behind:해=-9 behind:해먹=-9 behind:해먹고=-9 behind:행=14
behind:행궈=14 behind:형=6 behind:형광=6 behind:형광등=6 behind:흙=7 from-end:0=26 from-end:1=-19 from-end:2=-30
from-end:3=45 from-end:4=-23 from-end:5=-20 from-first:0=18 from-first:1=-3 from-first:2=-47
from-first:3=29 from-last:0=-5 from-last:1=-12 from-last:2=17 from-last:3=14 from-previous:=4
from-previous:가=-25 from-previous:낱개=8 from-previous:는=-25 from-previous:는대그냥=-17 from-previous:니까=-18
from-previous:달린=6 from-previous:담겨온=8 from-previous:담겼던=12 from-previous:담긴=4 from-previous:담아준=4
from-previous:도=-26 from-previous:돌아가는=14 from-previous:들=-10 from-previous:들어있는=18
from-previous:들어있던=12 from-previous:랑=-15 from-previous:로=-25 from-previous:리려는대=-12 from-previous:말고=43
from-previous:먹고=7 from-previous:먹고나온=4 from-previous:먹고남은=14 from-previous:모아둔거=-17 from-previous:묻은=4
from-previous:뭉치=-10 from-previous:밑애깔린=4 from-previous:버릴건대=-32 from-previous:싸고있던=10
from-previous:안애=14 from-previous:애=-53 from-previous:애붙였던=15 from-previous:애붙은=-40
from-previous:애서빼낸=17 from-previous:애서뺀=9 from-previous:애쌓인=7 from-previous:애있던=5 from-previous:온=5
from-previous:위=25 from-previous:은=-59 from-previous:을=-36 from-previous:이=-7 from-previous:이랑=-58
from-previous:플라스틱=18 from-previous:하고남은=7 from-previous:한=-66 from-previous:해먹고=13 kin:false=8
kin:true=-136 length:1=-99 length:2=-84 length:3=-21 length:4=38 length:5=98 length:6=144 name:led전구=21
name:가구=-19 name:가방=-3 name:가위=-6 name:간장=-37 name:간장개장=-6 name:감기약=-6 name:개란껍질=7 name:거울=11
name:건전지=56 name:겉봉지=4 name:고구마=-4 name:고기=-13 name:고무장갑=7 name:고무패킹=-25 name:고철=-37 name:고추장=-17
name:공책=4 name:과일=-5 name:국물=-42 name:그릇=19 name:글라스락=-27 name:기름=-71 name:기저귀=-5 name:김밥=58 name:김치=-25
name:껍대기=5 name:끈=-3 name:나무젓가락=-8 name:냄비=-4 name:닭뼈=44 name:두부=18 name:딸기=-3 name:떡볶이=-15 name:뚜껑=-31
name:라면국물=-6 name:라밸=-93 name:락스=-37 name:마신종이컵=14 name:맥주캔=-62 name:먼지=43 name:묶음비닐=19 name:물티슈=11
name:박스=-41 name:반찬=-11 name:배터리=-43 name:백열전구=19 name:변기=-12 name:병=-63 name:보조배터리=29 name:볼팬=32
name:봉투=-69 name:비닐=-26 name:비닐류=-30 name:비닐봉지=8 name:비닐봉투=5 name:비닐포장=9 name:비타민=-16 name:빨대=-6
name:사진=-5 name:삼겹살=-3 name:상자=-47 name:새면대=-18 name:새탁기=-41 name:생수병=-13 name:설명서=7 name:설탕=-30
name:소금=-10 name:소주병=32 name:솜=-4 name:송장=-25 name:쇄=-29 name:스탠드=-3 name:스티로폼=-10 name:스티로폼박스=-7
name:스티로폼상자=8 name:스티로폼접시=16 name:스티로폼통=6 name:스티로폼틀=5 name:스티커=-96 name:시트지=20 name:식용유=27 name:식탁=36
name:신문지=11 name:신발=-18 name:실리카갤=10 name:싱크대=-27 name:쌀=30 name:쓰래기통=-7 name:약=-20 name:양념=-13
name:영수증=4 name:오븐=-26 name:옷=-6 name:옷장=7 name:와인병=11 name:완충재=10 name:우유=-28 name:우유팩=44 name:유리=-21
name:유리그릇=6 name:유리병=30 name:유리접시=-9 name:유리컵=33 name:은박지=-50 name:음식물=-15 name:음식물쓰래기=-22 name:음쓰=-7
name:이유식=-13 name:일반쓰래기=-98 name:일쓰=-28 name:재떨이=-43 name:재사상=-16 name:전구=-4 name:전복=-4 name:전자래인지=-55
name:정수기=-8 name:종이=-22 name:종이류=-46 name:종이박스=4 name:종이봉투=8 name:종이상자=-4 name:종이팩=-7 name:지갑=4
name:참치캔=5 name:책상=81 name:철사=25 name:청소기=-18 name:치킨=-6 name:칫솔=9 name:캐이크=-5 name:캔=7 name:커튼=13
name:쿠션팩트=8 name:쿠킹호일=7 name:태이프=-42 name:택배박스=47 name:투명비닐=18 name:티비=55 name:패트=-22 name:패트병=-5
name:팩=13 name:포장=-19 name:포장비닐=34 name:플라스틱=-164 name:플라스틱뚜껑=5 name:플라스틱병=30 name:플라스틱컵=14
name:플라스틱통=49 name:피자=-9 name:한과=-3 name:형광등=36 name:화분=-13 name:화장대=-15 name:휴지=-8 name:흙=-5
next-after:=14 next-after:가=21 next-after:가는=-14 next-after:건대=36 next-after:겨온=-19 next-after:그냥=-10
next-after:깔린=-4 next-after:나온=-25 next-after:남은=-61 next-after:낱개=-8 next-after:는=39 next-after:는거=7
next-after:는대=21 next-after:니까=-16 next-after:다쓴=-35 next-after:달린=-15 next-after:담긴=-5 next-after:던대=15
next-after:도=59 next-after:두던=-15 next-after:둔거=29 next-after:들=8 next-after:때온=-10 next-after:랑=36
next-after:려서=15 next-after:로=29 next-after:로됀=33 next-after:리고=15 next-after:리는=-15 next-after:릴때=29
next-after:만든=-5 next-after:말고=-61 next-after:먹고=-11 next-after:먹은=-18 next-after:묻은=-4 next-after:뭉치=15
next-after:벅됀=-3 next-after:붙은=21 next-after:빼낸=-11 next-after:빼면=-5 next-after:생긴=-17 next-after:서땐=-7
next-after:서뺀=-9 next-after:스틱=-15 next-after:쌓인=-8 next-after:쓰는=-8 next-after:쓰던=-7 next-after:쓴거=32
next-after:씌운=-8 next-after:안애=44 next-after:았던=-5 next-after:애=33 next-after:애든=-18 next-after:애서=-7
next-after:애요=-8 next-after:어서=6 next-after:어요=4 next-after:었던=-11 next-after:였던=-12 next-after:오는=-11
next-after:온=-3 next-after:우는=-15 next-after:우던=-15 next-after:워진=-10 next-after:위=-25 next-after:위애=26
next-after:으면=-57 next-after:은=14 next-after:은거=-26 next-after:을=-30 next-after:이=14 next-after:이거=48
next-after:이건=32 next-after:이랑=53 next-after:인대=10 next-after:있는=-12 next-after:있던=-38 next-after:작은=-7
next-after:저서=-19 next-after:지는=-9 next-after:진거=13 next-after:짜리=23 next-after:투명=-26 next-after:하던=-18
next-after:하얀=-6 next-after:한=56 next-after:한대=3 next:aseptic-carton>milk-carton=24
next:battery>general-waste=30 next:bulky>clothes=-24 next:bulky>general-waste=-19
next:bulky>glass-bottle=-11 next:bulky>incombustible=39 next:bulky>paper=-36 next:bulky>scrap-metal=6
next:clear-pet>clear-pet=4 next:clear-pet>glass-bottle=46 next:clear-pet>plastic=5
next:clear-pet>vinyl=6 next:clothes>bulky=-50 next:clothes>general-waste=-18 next:clothes>paper=-11
next:clothes>vinyl=-8 next:cooking-oil>bulky=4 next:cooking-oil>general-waste=-10
next:cooking-oil>paper=-42 next:cooking-oil>scrap-metal=26 next:deposit-bottle>glass-bottle=62
next:electronics>clothes=-29 next:electronics>general-waste=-9 next:electronics>incombustible=-30
next:electronics>paper=-21 next:electronics>styrofoam=-24 next:food-waste>cooking-oil=-30
next:food-waste>food-waste=-3 next:food-waste>general-waste=20 next:food-waste>glass-bottle=-14
next:food-waste>metal-can=-9 next:food-waste>paper-cup=-15 next:food-waste>paper=-36
next:food-waste>plastic=9 next:food-waste>scrap-metal=-37 next:food-waste>styrofoam=-17
next:food-waste>vinyl=-57 next:general-waste>bulky=58 next:general-waste>clothes=-19
next:general-waste>cooking-oil=26 next:general-waste>electronics=-10 next:general-waste>food-waste=31
next:general-waste>gas-can=-26 next:general-waste>general-waste=44 next:general-waste>glass-bottle=-42
next:general-waste>incombustible=-9 next:general-waste>metal-can=5 next:general-waste>paper=36
next:general-waste>plastic=-13 next:general-waste>scrap-metal=37 next:general-waste>styrofoam=36
next:general-waste>vinyl=-26 next:glass-bottle>general-waste=55 next:glass-bottle>glass-bottle=3
next:glass-bottle>incombustible=24 next:glass-bottle>plastic=29 next:glass-bottle>vinyl=-17
next:incombustible>food-waste=12 next:incombustible>general-waste=-35 next:incombustible>glass-bottle=67
next:incombustible>lamp=35 next:incombustible>paper=18 next:incombustible>pesticide=-13
next:incombustible>plastic=-35 next:incombustible>styrofoam=-21 next:incombustible>vinyl=11
next:lamp>incombustible=-7 next:medicine>bulky=6 next:medicine>general-waste=10
next:medicine>glass-bottle=-13 next:medicine>medicine=-3 next:medicine>plastic=-11 next:medicine>vinyl=7
next:metal-can>cooking-oil=16 next:metal-can>food-waste=27 next:metal-can>general-waste=39
next:metal-can>incombustible=-24 next:metal-can>scrap-metal=34 next:milk-carton>general-waste=24
next:milk-carton>paper=33 next:mobile-phone>general-waste=18 next:paper-cup>food-waste=22
next:paper-cup>general-waste=-38 next:paper>cooking-oil=48 next:paper>food-waste=-9
next:paper>general-waste=77 next:paper>paper=-14 next:paper>plastic=-8 next:paper>scrap-metal=15
next:paper>styrofoam=-21 next:paper>vinyl=-25 next:plastic>clear-pet=57 next:plastic>food-waste=-72
next:plastic>general-waste=-41 next:plastic>incombustible=20 next:plastic>paint=13
next:plastic>paper=-31 next:plastic>plastic=4 next:plastic>scrap-metal=-56 next:plastic>vinyl=-24
next:scrap-metal>general-waste=-12 next:scrap-metal>paper=-54 next:scrap-metal>plastic=15
next:scrap-metal>scrap-metal=-14 next:small-electronics>battery=-38
next:small-electronics>general-waste=-9 next:small-electronics>incombustible=-13
next:small-electronics>lamp=40 next:small-electronics>plastic=54 next:small-electronics>power-bank=-9
next:small-electronics>scrap-metal=-23 next:small-electronics>vinyl=-3 next:styrofoam>food-waste=3
next:styrofoam>general-waste=-12 next:styrofoam>vinyl=-9 next:vinyl>cooking-oil=38
next:vinyl>general-waste=-32 next:vinyl>paper=-37 next:vinyl>plastic=-74 next:vinyl>vinyl=10
previous-then:=4 previous-then:가=-25 previous-then:낱개=8 previous-then:는=-25 previous-then:니까=-18
previous-then:달린=6 previous-then:담겨온=8 previous-then:담겨있=3 previous-then:담겼던=12 previous-then:담긴=4
previous-then:담아준=4 previous-then:도=-26 previous-then:들=-10 previous-then:들어있=16 previous-then:랑=-15
previous-then:로=-25 previous-then:말고=43 previous-then:먹고=7 previous-then:먹고나=4 previous-then:먹고남=10
previous-then:모아둔=-19 previous-then:묻은=4 previous-then:뭉치=-10 previous-then:밑애깔=8 previous-then:바닥애=-7
previous-then:버리려=-34 previous-then:시켜먹=20 previous-then:시키면=14 previous-then:싸고있=10
previous-then:안쓰는=-32 previous-then:안애=14 previous-then:안애든=34 previous-then:애=-53 previous-then:애끼우=4
previous-then:애달린=8 previous-then:애들어=6 previous-then:애붙였=14 previous-then:애붙은=-40 previous-then:애서나=26
previous-then:애서빼=17 previous-then:애서뺀=10 previous-then:애쌓인=7 previous-then:애있던=14 previous-then:온=5
previous-then:위=25 previous-then:은=-59 previous-then:을=-36 previous-then:이=-7 previous-then:이랑=-58
previous-then:정리하=12 previous-then:조립하=6 previous-then:한=-66 previous-then:해먹고=13
previous:aseptic-carton>milk-carton=-24 previous:battery>general-waste=-31 previous:bulky>clothes=30
previous:bulky>general-waste=27 previous:bulky>glass-bottle=18 previous:bulky>incombustible=-38
previous:bulky>paper=15 previous:bulky>scrap-metal=-6 previous:clear-pet>clear-pet=-6
previous:clear-pet>glass-bottle=-30 previous:clear-pet>plastic=-4 previous:clear-pet>vinyl=-6
previous:clothes>bulky=34 previous:clothes>general-waste=21 previous:clothes>paper=4
previous:clothes>vinyl=8 previous:cooking-oil>general-waste=-24 previous:cooking-oil>paper=15
previous:cooking-oil>scrap-metal=-18 previous:deposit-bottle>glass-bottle=-58
previous:electronics>clothes=27 previous:electronics>general-waste=-19
previous:electronics>incombustible=30 previous:electronics>paper=4 previous:electronics>styrofoam=24
previous:food-waste>cooking-oil=14 previous:food-waste>food-waste=-8
previous:food-waste>general-waste=16 previous:food-waste>glass-bottle=13 previous:food-waste>metal-can=9
previous:food-waste>paper-cup=21 previous:food-waste>paper=22 previous:food-waste>plastic=-8
previous:food-waste>scrap-metal=33 previous:food-waste>styrofoam=15 previous:food-waste>vinyl=36
previous:general-waste>bulky=-67 previous:general-waste>clothes=19
previous:general-waste>cooking-oil=-24 previous:general-waste>electronics=10
previous:general-waste>food-waste=-61 previous:general-waste>gas-can=-17
previous:general-waste>general-waste=54 previous:general-waste>glass-bottle=47
previous:general-waste>incombustible=-7 previous:general-waste>paper=-29
previous:general-waste>scrap-metal=-65 previous:general-waste>styrofoam=-38
previous:general-waste>vinyl=24 previous:glass-bottle>general-waste=-48
previous:glass-bottle>incombustible=-33 previous:glass-bottle>plastic=-23
previous:glass-bottle>vinyl=-21 previous:incombustible>food-waste=-24
previous:incombustible>general-waste=55 previous:incombustible>glass-bottle=-70
previous:incombustible>incombustible=-5 previous:incombustible>lamp=-31 previous:incombustible>paper=-18
previous:incombustible>pesticide=13 previous:incombustible>plastic=15
previous:incombustible>styrofoam=21 previous:incombustible>vinyl=-18 previous:lamp>incombustible=-5
previous:medicine>bulky=-7 previous:medicine>general-waste=-10 previous:medicine>glass-bottle=19
previous:medicine>plastic=25 previous:medicine>vinyl=-4 previous:metal-can>cooking-oil=-9
previous:metal-can>food-waste=-27 previous:metal-can>general-waste=-39
previous:metal-can>incombustible=-20 previous:metal-can>scrap-metal=-31
previous:milk-carton>general-waste=-24 previous:milk-carton>paper=-33
previous:mobile-phone>general-waste=-18 previous:paint>general-waste=17
previous:paper-cup>food-waste=-11 previous:paper-cup>general-waste=38 previous:paper>cooking-oil=-30
previous:paper>food-waste=-7 previous:paper>general-waste=-29 previous:paper>paper=-17
previous:paper>plastic=6 previous:paper>scrap-metal=-15 previous:paper>styrofoam=42
previous:paper>vinyl=48 previous:plastic>clear-pet=-48 previous:plastic>food-waste=72
previous:plastic>general-waste=10 previous:plastic>incombustible=-22 previous:plastic>paint=-13
previous:plastic>paper=36 previous:plastic>scrap-metal=44 previous:plastic>vinyl=18
previous:scrap-metal>general-waste=-6 previous:scrap-metal>paper=57 previous:scrap-metal>plastic=-5
previous:scrap-metal>scrap-metal=-3 previous:small-electronics>battery=37
previous:small-electronics>general-waste=25 previous:small-electronics>incombustible=20
previous:small-electronics>lamp=-17 previous:small-electronics>plastic=-47
previous:small-electronics>power-bank=9 previous:small-electronics>scrap-metal=21
previous:small-electronics>vinyl=3 previous:styrofoam>food-waste=-3 previous:styrofoam>general-waste=13
previous:styrofoam>vinyl=5 previous:vinyl>cooking-oil=-12 previous:vinyl>general-waste=7
previous:vinyl>paper=6 previous:vinyl>plastic=68 rule:aseptic-carton=66 rule:battery=10 rule:bulky=-141
rule:car-battery=26 rule:clear-pet=10 rule:clothes=13 rule:cooking-oil=-43 rule:deposit-bottle=122
rule:electronics=-83 rule:food-waste=-142 rule:gas-can=5 rule:glass-bottle=30 rule:incombustible=-34
rule:lamp=-11 rule:medicine=-20 rule:metal-can=107 rule:milk-carton=52 rule:mobile-phone=34 rule:paint=3
rule:paper-cup=18 rule:pesticide=20 rule:plastic=-32 rule:power-bank=22 rule:scrap-metal=-70
rule:small-electronics=-17 rule:special-drop-off=51 rule:styrofoam=67 rule:vinyl=68 to-next:=14
to-next:가=21 to-next:낱개=-8 to-next:는=39 to-next:니까=-20 to-next:달린=-8 to-next:담겨온=-4 to-next:담겨있던=-6
to-next:담긴=-4 to-next:도=59 to-next:들=8 to-next:들어있던=-7 to-next:랑=36 to-next:로=29 to-next:말고=-57
to-next:먹고남은=-9 to-next:모아둔거=25 to-next:뭉치=15 to-next:밑애깔린=-4 to-next:시키면오는=-14 to-next:싸고있던=-10
to-next:안애=25 to-next:애=33 to-next:애붙였던=-11 to-next:애붙은=57 to-next:애서빼낸=-11 to-next:애서뺀=-9
to-next:애쌓인=-6 to-next:애있던=-4 to-next:온=-3 to-next:위=-25 to-next:은=14 to-next:을=-30 to-next:이=14
to-next:이랑=58 to-next:조립하고남=-4 to-next:한=56 to-next:해먹고=-9
`
