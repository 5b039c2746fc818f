/** Written by `pnpm learn`. A context of `retrieve/contexts.ts` = its weight in hundredths. */
export const contextWeights = `
before:0미리=-7 before:=-31 before:가=-12 before:가는=13 before:가서=-8 before:간=11 before:갑=-17 before:개=11
before:거=-140 before:건=-36 before:건대=-40 before:것=26 before:것도=-15 before:겨온=24 before:겨있던=13
before:겼던=12 before:고=50 before:고나온=30 before:고난=4 before:고남은=26 before:고있던=11 before:과자=6 before:구=-13
before:국애서=-4 before:그=24 before:그냥=-38 before:그릇=-35 before:기=22 before:기는=-4 before:기한=-8 before:긴=32
before:까=-15 before:깔린=3 before:깨진=14 before:껍질=-12 before:껍질은=-4 before:껑=23 before:나는=3 before:나온=54
before:난=24 before:날=26 before:남은=72 before:남은거=-12 before:낱개=8 before:낸=26 before:냥=-40 before:는=65
before:는거=-10 before:는대=-38 before:니=16 before:니까=-15 before:니다=-3 before:닌=-93 before:닐애=-27
before:다=-33 before:다남은=10 before:다먹은=-13 before:다쓴=37 before:다쓴거=-4 before:다이소=6 before:달린=14
before:담겨온=24 before:담겼던=12 before:담긴=13 before:담아준=4 before:담았던=3 before:대=-75 before:대그냥=-17
before:대기는=-5 before:대이건=-24 before:던=139 before:던대=-18 before:도=-42 before:됀=4 before:두던=12
before:둔=-66 before:둔거=-17 before:드=38 before:든=45 before:들=-10 before:딸려온=13 before:때=12 before:때쓰는=7
before:때쓰던=23 before:때온=11 before:땐=15 before:뚜껑=23 before:뜨려서=-11 before:라=-56 before:라스락=27
before:라스틱=8 before:락=22 before:란=58 before:란다=-9 before:랑=-63 before:러=-29 before:려는대=-8 before:려서=-11
before:려온=13 before:로=-29 before:로됀=-10 before:로산=6 before:료=10 before:릇=-35 before:리=-11 before:리고=-15
before:리는=11 before:리병=-21 before:리터=-26 before:린=57 before:릴건대=-34 before:림=-9 before:마신=7 before:마트=-3
before:막=-8 before:만=4 before:말고=40 before:맥주=-5 before:먹고=20 before:먹는=33 before:먹은=32 before:면=-27
before:면오는=-13 before:명=41 before:무=23 before:묻은=7 before:물=-36 before:뭉치=-11 before:미리=-7 before:박스=-26
before:박스애=3 before:받은=-14 before:방=25 before:배란다=-9 before:백=-23 before:밴=6 before:버리고=-15 before:벅됀=4
before:범벅됀=4 before:병=-76 before:병애=-48 before:병은=-16 before:봉지=17 before:봉투=-9 before:봉투애=-4
before:붙였던=18 before:붙은=-6 before:블러=-22 before:비=-32 before:비닐애=-27 before:빼낸=15 before:뺀=39
before:산=-26 before:새=-24 before:새재=10 before:새트=3 before:색=-12 before:생긴=16 before:서=-73 before:서나온=22
before:서땐=4 before:서받은=-36 before:서빼낸=15 before:서뺀=23 before:서산=-31 before:서준=15 before:소=6
before:쇄니까=-10 before:수증은=-5 before:슈=59 before:스=4 before:스락=27 before:스애=3 before:스크림=-4 before:스틱=8
before:식=43 before:신=5 before:실=-32 before:싼=9 before:쌌던=5 before:쌓인=13 before:쓰=-18 before:쓰는=18
before:쓰던=27 before:쓴=42 before:쓴거=-20 before:씌운=9 before:씨=-15 before:아가는=12 before:아둔거=-17
before:아이=-23 before:아준=4 before:안=8 before:안애=30 before:안애든=24 before:았는대=-4 before:았던=5 before:애=-67
before:애깔린=3 before:애든=26 before:애붙은=-51 before:애서=-45 before:애서뺀=23 before:애서산=-31 before:애서준=15
before:애쌓인=13 before:애쓰는=5 before:애요=-15 before:애있던=-32 before:앳날=26 before:얀=13 before:어서=-9
before:어요=43 before:어있는=29 before:어있던=17 before:었는대=-24 before:었던=-20 before:였던=18 before:오는=-11
before:온=110 before:왔는대=-7 before:왜=-17 before:요=-77 before:용=8 before:용기=-16 before:우는=15 before:우던=14
before:운=51 before:워진=16 before:위=21 before:위애=-23 before:유리=-7 before:유리병=-21 before:으면=30 before:은=62
before:은거=-17 before:은대=-7 before:을=-33 before:이=-7 before:이거=-41 before:이건=-31 before:이것도=-15
before:이니까=-10 before:이랑=-48 before:이말고=11 before:이소=6 before:이애요=-4 before:인=16 before:인대=-20
before:있는=13 before:있던=8 before:자=29 before:작은=12 before:잔=-5 before:장=37 before:장갑=-17 before:재=23
before:저서=16 before:전구=-8 before:종이=-8 before:주=-3 before:준=36 before:즈=3 before:증은=-5 before:지=-51
before:지는=-4 before:진=43 before:진거=-16 before:질은=-4 before:짜리=3 before:차=-9 before:참치캔=-7 before:치=26
before:치던=9 before:치캔=-10 before:캔=-53 before:캔애=-6 before:컵=-35 before:크=36 before:크림=-3 before:큰=12
before:킨=12 before:터=-25 before:텀블러=-22 before:투=-35 before:투명=41 before:투애=-4 before:트=21 before:티슈=59
before:틱=8 before:팩=20 before:포장=16 before:폰=-8 before:프뭉치=-7 before:하던=22 before:하얀=13 before:한=-27
before:해먹고=12 before:힌=17 behind:1=34 behind:2=-23 behind:3=-18 behind:50=-7 behind:5=-7 behind:=127
behind:가=40 behind:갈=17 behind:갈고=-3 behind:같=12 behind:같은=12 behind:겉=-10 behind:겉봉=-17 behind:고=-20
behind:고무=-9 behind:고무패=-9 behind:고무패킹=-9 behind:고장=-11 behind:구=-10 behind:구멍=-3 behind:국=18
behind:국물=18 behind:그=30 behind:그릇=17 behind:금=27 behind:기=41 behind:기름=41 behind:기름묻=8 behind:까=-23
behind:깨=17 behind:깨끗=-5 behind:꽂=-38 behind:꽂혀=-6 behind:꽂혀있=-6 behind:꽂힌=-31 behind:끈=-3 behind:나=51
behind:낡=13 behind:남=41 behind:남은=54 behind:남은거=51 behind:낱=-23 behind:낱개=-9 behind:내=-20 behind:냄=4
behind:냄새=4 behind:넣=-3 behind:넣어=6 behind:노=6 behind:는=87 behind:는어=21 behind:는어디=17 behind:는어디애=17
behind:는어떻=3 behind:는어떻개=3 behind:는음=10 behind:는음식=10 behind:는음식물=10 behind:는종=-19 behind:는종이=-19
behind:는플=18 behind:는플라=18 behind:는플라스=18 behind:니=-25 behind:니까=-25 behind:니까고=-12 behind:니까고철=-12
behind:다=105 behind:다리=53 behind:다먹=-22 behind:다먹은=-10 behind:다쓴=31 behind:다쓴거=37 behind:다쓴거플=4
behind:닦=-21 behind:닫=-12 behind:달=-19 behind:달린=-8 behind:담=-54 behind:담겨=-17 behind:담겨온=-3
behind:담겨있=-12 behind:담겨있던=-12 behind:담긴=-7 behind:담아=-13 behind:담아준=-3 behind:담았=-20 behind:담았던=-20
behind:도=15 behind:돌=-57 behind:돌리=-15 behind:돼=-13 behind:돼나=-10 behind:두=20 behind:두개=4 behind:들=60
behind:들어=-19 behind:들어있=-19 behind:들어있던=-20 behind:때=14 behind:때고=-27 behind:때어=16 behind:뚜=34
behind:뚜껑=34 behind:뚜껑은=18 behind:라=-13 behind:라고=-35 behind:라밸=7 behind:랑=45 behind:래=68 behind:로=-83
behind:로내=40 behind:로내놔=52 behind:로내놔도=52 behind:로됀=36 behind:로버=-28 behind:로버려=-14 behind:로버려도=-12
behind:로버리=-13 behind:로버리나=-9 behind:리=-10 behind:리필=-22 behind:리필봉=-14 behind:마=-10 behind:만=101
behind:만깨=18 behind:만들=-11 behind:만따=61 behind:만따로=61 behind:말=-92 behind:말고=-106 behind:말고플=-4
behind:말고플라=-4 behind:맞=-26 behind:맞나=-7 behind:맞나요=-7 behind:맞조=-3 behind:먹=-24 behind:먹고=-11
behind:먹고나=-4 behind:먹고나온=-3 behind:먹고남=-9 behind:먹고남은=-9 behind:모=40 behind:모아=10 behind:모아둔=24
behind:모아둔거=24 behind:모으=-9 behind:모으는=-9 behind:모으는대=-15 behind:무=-3 behind:묶=-56 behind:묻=-53
behind:묻었=-20 behind:묻었는=-20 behind:묻었는대=-20 behind:묻은=-18 behind:묻은거=-10 behind:묻음=-4 behind:물=-14
behind:뭉=16 behind:뭉치=16 behind:밑=-31 behind:밑애=-32 behind:밑애깔=-7 behind:밑애깔린=-7 behind:바=19
behind:바닥=17 behind:바닥애=10 behind:박=-34 behind:박힌=-35 behind:반=37 behind:배=-12 behind:배송=-24 behind:버=31
behind:버려=-29 behind:버리=32 behind:버리는=22 behind:버리는방=-13 behind:버리는법=17 behind:버리려=31 behind:버릴=17
behind:버릴때=17 behind:벗=-28 behind:변=4 behind:변기=4 behind:변기애=4 behind:병=32 behind:봉=-16 behind:봉지=-37
behind:봉투=21 behind:부=37 behind:부분=28 behind:분=21 behind:분리=5 behind:붙=-51 behind:붙은=-26 behind:비=47
behind:비닐=28 behind:비닐로=-38 behind:비닐류=20 behind:비닐이=18 behind:빨=55 behind:빨간=51 behind:빼=-57
behind:빼고=-34 behind:빼고버=-29 behind:빼고버리=-5 behind:사=-14 behind:사면=-11 behind:살=-7 behind:삶=8
behind:상=34 behind:상자=8 behind:새=-59 behind:새서=-26 behind:새탁=-21 behind:선=-12 behind:선물=-12
behind:선물새=-9 behind:선물새트=-9 behind:설=10 behind:소=-67 behind:소스=-67 behind:쇄=-45 behind:쇄니=22
behind:쇄니까=22 behind:쇄니까고=22 behind:수=-22 behind:수거=-42 behind:수거함=-42 behind:수거함애=-22 behind:수명=29
behind:수명다=29 behind:스티=20 behind:스티로=19 behind:스티로폼=19 behind:시=-46 behind:시켜=-6 behind:시켜먹=-6
behind:시켜먹고=-6 behind:시키=-15 behind:시키면=-14 behind:시키면오=-14 behind:싸=-13 behind:싸고=-11 behind:싸고있=-11
behind:싸고있던=-11 behind:쏟=-16 behind:쓰=7 behind:쓰고=9 behind:씻=24 behind:씻어=12 behind:씻어서=4 behind:아=-34
behind:아니=-36 behind:아니조=-17 behind:안=14 behind:안쓰=48 behind:안쓰는=48 behind:안쓰는대=39 behind:안쓴=3
behind:안애=-13 behind:안애든=-22 behind:안지=-8 behind:안지워=-8 behind:안쪽=12 behind:않=-21 behind:알=14
behind:애=-126 behind:애같=-19 behind:애같이=-19 behind:애국=5 behind:애국물=5 behind:애기=7 behind:애기름=7
behind:애끼=-11 behind:애끼우=-4 behind:애내=-14 behind:애내려=-4 behind:애내려도=-4 behind:애넣=-65 behind:애넣나=-4
behind:애넣어=-31 behind:애넣어도=-24 behind:애넣으=-33 behind:애넣으면=-31 behind:애넣음=-17 behind:애달=-9 behind:애달린=-9
behind:애담=-12 behind:애담아=-12 behind:애든=20 behind:애들=-5 behind:애들어=-5 behind:애들어있=-4 behind:애물=-62
behind:애밥=10 behind:애버=-51 behind:애버려=-36 behind:애버려도=-19 behind:애버리=-5 behind:애버리면=-3 behind:애부=-5
behind:애부어=-5 behind:애붙=28 behind:애붙였=-11 behind:애붙였던=-11 behind:애붙은=56 behind:애빨=6 behind:애서=-30
behind:애서나=-5 behind:애서나온=-5 behind:애서땐=-6 behind:애서빼=-8 behind:애서빼낸=-8 behind:애서뺀=-11 behind:애서뺀a=-4
behind:애싸=14 behind:애싸서=14 behind:애쌓=-5 behind:애쌓인=-5 behind:애요=-10 behind:애있=-8 behind:애있던=-5
behind:애치=-4 behind:야=4 behind:양=3 behind:양념=3 behind:어=64 behind:어디=42 behind:어디다=20 behind:어디다버=21
behind:어디버=14 behind:어디버려=12 behind:어디애=9 behind:어디애버=9 behind:어떻=19 behind:어떻개=19 behind:어떻개버=29
behind:열=9 behind:오=10 behind:올=-24 behind:요=-12 behind:우=19 behind:위=61 behind:위애=16 behind:유=41
behind:유리=-25 behind:으=-74 behind:으로=-74 behind:으로내=-9 behind:으로돼=-5 behind:으로버=-10 behind:으로버려=-5
behind:으로분=-5 behind:으로분리=-5 behind:은=125 behind:은박=-7 behind:은비=4 behind:은비닐=4 behind:은어=90
behind:은어디=28 behind:은어디애=16 behind:은어떻=64 behind:은어떻개=64 behind:은요=53 behind:은유=16 behind:은유리=16
behind:은유리병=16 behind:은음=-22 behind:은음식=-22 behind:은음식물=-22 behind:은재=-7 behind:은재활=-7 behind:은재활용=-7
behind:은종=19 behind:은종이=19 behind:은종이류=13 behind:은캔=-17 behind:은플=-19 behind:은플라=-19 behind:은플라스=-19
behind:을=-19 behind:음=64 behind:음식=59 behind:음식물=46 behind:음식물쓰=25 behind:음쓰=16 behind:이=-60
behind:이나=-14 behind:이니=-20 behind:이니까=-20 behind:이라=-5 behind:이랑같=-36 behind:이랑같이=-36 behind:이반=3
behind:이안=-11 behind:이애=-18 behind:이애요=-18 behind:이야=-47 behind:이조=-5 behind:이한=8 behind:인=-67
behind:인가=-91 behind:인가요=-70 behind:인대=22 behind:임=-42 behind:입니=-11 behind:입니까=-11 behind:자=-17
behind:자국=-32 behind:작=16 behind:잔=-23 behind:잔뜩=-23 behind:재=8 behind:재활=14 behind:재활용=14 behind:정=-55
behind:정리=-55 behind:정리하=-13 behind:조=-20 behind:조립=-5 behind:조립하=-5 behind:조립하고=-5 behind:종=40
behind:종이=40 behind:종이로=12 behind:종이로버=12 behind:지=-41 behind:지퍼=-7 behind:집=5 behind:집애=5 behind:찢=7
behind:찢어=7 behind:철=-7 behind:키=-11 behind:태=22 behind:태이=21 behind:태이프=21 behind:택=-10 behind:택배=-10
behind:택배스=-4 behind:택배스티=-4 behind:터=-13 behind:털=16 behind:통=-48 behind:통애=-15 behind:통조=-18
behind:통조림=-18 behind:통째=7 behind:통째로=7 behind:튀=-11 behind:패=83 behind:패트=77 behind:패트병=8 behind:펌=-27
behind:펌프=-27 behind:포=-38 behind:포장=-38 behind:포장비=-9 behind:포장비닐=-9 behind:플=-7 behind:플라=-7
behind:플라스=-7 behind:플라스틱=-7 behind:하=-56 behind:하나=-21 behind:한=94 behind:한냄=3 behind:한냄비=3
behind:한봉=32 behind:한봉지=32 behind:한통=16 behind:해=-8 behind:해먹=-8 behind:해먹고=-8 behind:행=17 behind:행궈=17
behind:형=6 behind:형광=6 behind:형광등=6 behind:흙=10 from-end:0=24 from-end:1=-13 from-end:2=-16
from-end:3=44 from-end:4=-33 from-end:5=-25 from-first:2=-32 from-first:3=20 from-last:0=8
from-last:1=-9 from-last:2=6 from-last:3=22 from-previous:=8 from-previous:가=-30 from-previous:낱개=8
from-previous:는=-24 from-previous:는대그냥=-14 from-previous:니까=-19 from-previous:다쓴거=-4 from-previous:달린=6
from-previous:담겨온=6 from-previous:담겨있던=4 from-previous:담겼던=12 from-previous:담긴=6 from-previous:담아준=4
from-previous:도=-27 from-previous:돌아가는=12 from-previous:들=-9 from-previous:들어있는=13 from-previous:들어있던=9
from-previous:랑=-17 from-previous:로=-24 from-previous:리려는대=-8 from-previous:말고=43 from-previous:먹고=7
from-previous:먹고나온=5 from-previous:먹고남은=15 from-previous:모아둔거=-15 from-previous:묻은=5
from-previous:뭉치=-11 from-previous:밑애깔린=3 from-previous:버릴건대=-34 from-previous:싸고있던=11
from-previous:안애=-3 from-previous:애=-55 from-previous:애붙였던=15 from-previous:애붙은=-36
from-previous:애서빼낸=15 from-previous:애서뺀=10 from-previous:애쌓인=6 from-previous:애있던=4 from-previous:온=4
from-previous:위=21 from-previous:은=-62 from-previous:을=-33 from-previous:이=-8 from-previous:이랑=-55
from-previous:플라스틱=19 from-previous:하고남은=5 from-previous:한=-62 from-previous:해먹고=12 kin:false=4
kin:true=-90 length:1=-101 length:2=-71 length:3=-29 length:4=30 length:5=97 length:6=149 name:led전구=21
name:가구=-18 name:가방=-11 name:가위=-7 name:간장=-36 name:간장개장=-10 name:감기약=-4 name:개란껍질=6 name:거울=9
name:건전지=51 name:겉봉지=6 name:고구마=-5 name:고기=-13 name:고무장갑=8 name:고무패킹=-22 name:고철=-41 name:고추장=-13
name:공책=4 name:과일=-4 name:국물=-47 name:그릇=29 name:글라스락=-31 name:기름=-69 name:기저귀=-6 name:김밥=56 name:김치=-25
name:깡통=3 name:껍대기=16 name:나무젓가락=-9 name:냄비=-5 name:냉장고=-5 name:닭뼈=41 name:두부=20 name:두유=4 name:딸기=-3
name:떡볶이=-16 name:뚜껑=-35 name:라면국물=-8 name:라밸=-89 name:락스=-39 name:마신종이컵=16 name:맥주캔=-60 name:모래=-6
name:묶음비닐=20 name:물티슈=12 name:박스=-44 name:반찬=-11 name:배터리=-47 name:백열전구=22 name:변기=-15 name:병=-48
name:보조배터리=20 name:볼팬=28 name:봉지=-5 name:봉투=-80 name:비닐=-32 name:비닐류=-30 name:비닐봉지=10 name:비닐봉투=7
name:비닐포장=8 name:비타민=-12 name:뽁뽁이=4 name:삼겹살=-4 name:상자=-43 name:새면대=-16 name:새탁기=-41 name:생수병=9
name:설명서=8 name:설탕=-32 name:소금=-10 name:소주병=31 name:솜=-3 name:송장=-20 name:쇄=-29 name:스탠드=-4
name:스티로폼=-16 name:스티로폼박스=-10 name:스티로폼상자=9 name:스티로폼접시=17 name:스티로폼통=6 name:스티로폼틀=5 name:스티커=-85
name:시트지=17 name:식용유=19 name:식탁=36 name:신문지=13 name:신발=-16 name:실리카갤=11 name:싱크대=-25 name:쌀=28
name:쓰래기통=-8 name:약=-20 name:양념=-8 name:영수증=8 name:오븐=-25 name:옷=-11 name:옷장=8 name:와인병=12 name:완충재=10
name:우유=-33 name:우유팩=43 name:유리=-20 name:유리그릇=5 name:유리병=26 name:유리접시=-6 name:유리컵=38 name:은박지=-47
name:음식물=-18 name:음식물쓰래기=-23 name:음쓰=-5 name:이유식=-14 name:일반쓰래기=-97 name:일쓰=-30 name:재떨이=-40
name:재사상=-17 name:전구=-5 name:전복=-5 name:전자래인지=-27 name:정수기=-12 name:종이=-24 name:종이류=-48 name:종이박스=4
name:종이봉투=8 name:종이상자=-9 name:종이컵=-16 name:종이팩=-13 name:지갑=4 name:참치캔=5 name:책상=82 name:철사=20
name:청소기=-16 name:치킨=-6 name:칫솔=6 name:캐이크=-6 name:캔=-6 name:커튼=11 name:쿠션팩트=8 name:쿠킹호일=6 name:태이프=-41
name:택배박스=41 name:택배스티로폼=4 name:투명비닐=22 name:티비=52 name:패트=-19 name:패트병=-9 name:팩=13 name:포장=-18
name:포장비닐=36 name:플라스틱=-170 name:플라스틱뚜껑=6 name:플라스틱병=33 name:플라스틱컵=15 name:플라스틱통=46 name:피자=-11
name:형광등=40 name:화분=-14 name:화장대=-14 name:휴지=-12 name:흙=-7 next-after:=13 next-after:가=25
next-after:가는=-13 next-after:건대=40 next-after:것도=-4 next-after:겨온=-21 next-after:그냥=-8 next-after:깔린=-3
next-after:나온=-26 next-after:남은=-55 next-after:낱개=-8 next-after:는=40 next-after:는거=7 next-after:는대=33
next-after:니까=-13 next-after:다쓴=-32 next-after:달린=-16 next-after:담긴=-6 next-after:던대=18 next-after:도=62
next-after:두던=-12 next-after:둔거=23 next-after:들=7 next-after:때온=-11 next-after:랑=40 next-after:려서=16
next-after:로=26 next-after:로됀=28 next-after:리고=18 next-after:리는=-16 next-after:말고=-60 next-after:먹고=-8
next-after:먹은=-16 next-after:묻은=-4 next-after:뭉치=16 next-after:벅됀=-4 next-after:붙은=20 next-after:빼낸=-8
next-after:빼면=-5 next-after:생긴=-16 next-after:서땐=-7 next-after:서뺀=-10 next-after:스틱=-14 next-after:쌓인=-8
next-after:쓰는=-7 next-after:쓰던=-4 next-after:쓴거=34 next-after:씌운=-9 next-after:아준=-3 next-after:안애=19
next-after:았던=-5 next-after:애=35 next-after:애든=-17 next-after:애서=-4 next-after:애요=-9 next-after:어서=8
next-after:어요=6 next-after:었던=-13 next-after:였던=-12 next-after:오는=-11 next-after:우는=-15
next-after:우던=-13 next-after:워진=-12 next-after:위=-21 next-after:위애=23 next-after:으면=-51 next-after:은=18
next-after:은거=-25 next-after:을=-34 next-after:이=18 next-after:이거=48 next-after:이건=31 next-after:이랑=48
next-after:인대=12 next-after:있는=-11 next-after:있던=-36 next-after:작은=-8 next-after:저서=-41 next-after:지는=-8
next-after:진거=13 next-after:짜리=-3 next-after:투명=-24 next-after:하던=-16 next-after:하얀=-6 next-after:한=56
next:aseptic-carton>milk-carton=27 next:battery>general-waste=29 next:bulky>clothes=-23
next:bulky>general-waste=-18 next:bulky>glass-bottle=-13 next:bulky>incombustible=42
next:bulky>paper=-39 next:clear-pet>clear-pet=4 next:clear-pet>vinyl=7 next:clothes>bulky=-58
next:clothes>general-waste=-19 next:clothes>paper=-10 next:clothes>vinyl=-8 next:cooking-oil>bulky=4
next:cooking-oil>general-waste=-10 next:cooking-oil>paper=-40 next:cooking-oil>scrap-metal=29
next:deposit-bottle>glass-bottle=61 next:electronics>clothes=-31 next:electronics>general-waste=-8
next:electronics>incombustible=-28 next:electronics>paper=-22 next:electronics>styrofoam=-23
next:food-waste>cooking-oil=-33 next:food-waste>food-waste=-5 next:food-waste>general-waste=20
next:food-waste>glass-bottle=-15 next:food-waste>metal-can=-8 next:food-waste>paper-cup=-14
next:food-waste>paper=-36 next:food-waste>plastic=6 next:food-waste>scrap-metal=-35
next:food-waste>styrofoam=-14 next:food-waste>vinyl=-50 next:general-waste>bulky=64
next:general-waste>clothes=-20 next:general-waste>cooking-oil=25 next:general-waste>electronics=-9
next:general-waste>food-waste=36 next:general-waste>gas-can=-28 next:general-waste>general-waste=13
next:general-waste>glass-bottle=-38 next:general-waste>paper=38 next:general-waste>plastic=-3
next:general-waste>scrap-metal=40 next:general-waste>styrofoam=35 next:general-waste>vinyl=-20
next:glass-bottle>general-waste=49 next:glass-bottle>glass-bottle=4 next:glass-bottle>incombustible=24
next:glass-bottle>plastic=28 next:glass-bottle>vinyl=-22 next:incombustible>food-waste=13
next:incombustible>general-waste=-31 next:incombustible>glass-bottle=73 next:incombustible>lamp=37
next:incombustible>paper=21 next:incombustible>pesticide=-14 next:incombustible>plastic=-40
next:incombustible>styrofoam=-21 next:incombustible>vinyl=14 next:lamp>incombustible=-8
next:medicine>bulky=8 next:medicine>general-waste=16 next:medicine>glass-bottle=-9
next:medicine>plastic=-11 next:metal-can>cooking-oil=18 next:metal-can>food-waste=25
next:metal-can>general-waste=41 next:metal-can>incombustible=-22 next:metal-can>scrap-metal=37
next:milk-carton>general-waste=25 next:milk-carton>paper=32 next:mobile-phone>general-waste=20
next:paper-cup>food-waste=25 next:paper-cup>general-waste=-37 next:paper-cup>plastic=-3
next:paper>cooking-oil=44 next:paper>food-waste=-9 next:paper>general-waste=74 next:paper>plastic=-6
next:paper>scrap-metal=7 next:paper>styrofoam=-20 next:paper>vinyl=-34 next:plastic>clear-pet=51
next:plastic>food-waste=-66 next:plastic>general-waste=-38 next:plastic>incombustible=15
next:plastic>paint=15 next:plastic>paper=-28 next:plastic>plastic=14 next:plastic>scrap-metal=-63
next:plastic>vinyl=-25 next:scrap-metal>general-waste=-14 next:scrap-metal>paper=-54
next:scrap-metal>plastic=7 next:scrap-metal>scrap-metal=-13 next:small-electronics>battery=-36
next:small-electronics>general-waste=-24 next:small-electronics>incombustible=-16
next:small-electronics>lamp=48 next:small-electronics>plastic=51 next:small-electronics>power-bank=-17
next:small-electronics>scrap-metal=-14 next:styrofoam>food-waste=3 next:styrofoam>general-waste=-7
next:styrofoam>vinyl=-9 next:vinyl>cooking-oil=7 next:vinyl>paper=-31 next:vinyl>plastic=-77
next:vinyl>vinyl=15 previous-then:=8 previous-then:가=-30 previous-then:낱개=8 previous-then:는=-24
previous-then:니까=-19 previous-then:다쓴거=-4 previous-then:달린=6 previous-then:담겨온=6 previous-then:담겨있=3
previous-then:담겼던=12 previous-then:담긴=6 previous-then:담아준=4 previous-then:도=-27 previous-then:들=-9
previous-then:들어있=14 previous-then:랑=-17 previous-then:로=-24 previous-then:말고=43 previous-then:먹고=7
previous-then:먹고나=4 previous-then:먹고남=10 previous-then:모아둔=-18 previous-then:묻은=5 previous-then:뭉치=-11
previous-then:밑애깔=7 previous-then:바닥애=-8 previous-then:버리려=-32 previous-then:시켜먹=20 previous-then:시키면=14
previous-then:싸고있=11 previous-then:안쓰는=-31 previous-then:안애=-3 previous-then:안애든=37 previous-then:애=-55
previous-then:애끼우=4 previous-then:애달린=9 previous-then:애들어=4 previous-then:애붙였=15 previous-then:애붙은=-36
previous-then:애서나=29 previous-then:애서빼=15 previous-then:애서뺀=10 previous-then:애쌓인=6 previous-then:애있던=11
previous-then:온=4 previous-then:위=21 previous-then:은=-62 previous-then:을=-33 previous-then:이=-8
previous-then:이랑=-55 previous-then:정리하=13 previous-then:조립하=4 previous-then:한=-62 previous-then:해먹고=13
previous:aseptic-carton>milk-carton=-27 previous:battery>general-waste=-30 previous:bulky>clothes=30
previous:bulky>general-waste=29 previous:bulky>glass-bottle=21 previous:bulky>incombustible=-40
previous:bulky>paper=19 previous:bulky>scrap-metal=-3 previous:clear-pet>clear-pet=-6
previous:clear-pet>vinyl=-7 previous:clothes>bulky=37 previous:clothes>general-waste=24
previous:clothes>vinyl=8 previous:cooking-oil>general-waste=-23 previous:cooking-oil>paper=16
previous:cooking-oil>scrap-metal=-19 previous:deposit-bottle>glass-bottle=-58
previous:electronics>clothes=29 previous:electronics>general-waste=-21
previous:electronics>incombustible=29 previous:electronics>paper=7 previous:electronics>styrofoam=23
previous:food-waste>cooking-oil=18 previous:food-waste>food-waste=-9
previous:food-waste>general-waste=17 previous:food-waste>glass-bottle=14 previous:food-waste>metal-can=8
previous:food-waste>paper-cup=20 previous:food-waste>paper=26 previous:food-waste>plastic=-10
previous:food-waste>scrap-metal=29 previous:food-waste>styrofoam=14 previous:food-waste>vinyl=26
previous:general-waste>bulky=-75 previous:general-waste>clothes=20
previous:general-waste>cooking-oil=-24 previous:general-waste>electronics=9
previous:general-waste>food-waste=-64 previous:general-waste>gas-can=-14
previous:general-waste>general-waste=45 previous:general-waste>glass-bottle=43
previous:general-waste>incombustible=-12 previous:general-waste>paper=-35
previous:general-waste>plastic=-3 previous:general-waste>scrap-metal=-66
previous:general-waste>styrofoam=-38 previous:general-waste>vinyl=21
previous:glass-bottle>general-waste=-44 previous:glass-bottle>incombustible=-35
previous:glass-bottle>plastic=-22 previous:glass-bottle>vinyl=-20 previous:incombustible>food-waste=-27
previous:incombustible>general-waste=55 previous:incombustible>glass-bottle=-71
previous:incombustible>incombustible=-6 previous:incombustible>lamp=-33 previous:incombustible>paper=-21
previous:incombustible>pesticide=14 previous:incombustible>plastic=18
previous:incombustible>styrofoam=21 previous:incombustible>vinyl=-19 previous:lamp>incombustible=-4
previous:medicine>bulky=-8 previous:medicine>general-waste=-16 previous:medicine>glass-bottle=12
previous:medicine>plastic=26 previous:metal-can>cooking-oil=-11 previous:metal-can>food-waste=-25
previous:metal-can>general-waste=-41 previous:metal-can>incombustible=-24
previous:metal-can>scrap-metal=-33 previous:milk-carton>general-waste=-25 previous:milk-carton>paper=-32
previous:mobile-phone>general-waste=-20 previous:paint>general-waste=17
previous:paper-cup>food-waste=-14 previous:paper-cup>general-waste=37 previous:paper-cup>plastic=3
previous:paper>cooking-oil=-29 previous:paper>food-waste=-5 previous:paper>general-waste=-35
previous:paper>paper=-17 previous:paper>plastic=4 previous:paper>scrap-metal=-7
previous:paper>styrofoam=43 previous:paper>vinyl=43 previous:plastic>clear-pet=-44
previous:plastic>food-waste=66 previous:plastic>general-waste=13 previous:plastic>incombustible=-17
previous:plastic>paint=-15 previous:plastic>paper=36 previous:plastic>scrap-metal=55
previous:plastic>vinyl=17 previous:scrap-metal>general-waste=-6 previous:scrap-metal>paper=59
previous:scrap-metal>scrap-metal=-3 previous:small-electronics>battery=36
previous:small-electronics>general-waste=41 previous:small-electronics>incombustible=24
previous:small-electronics>lamp=-25 previous:small-electronics>plastic=-43
previous:small-electronics>power-bank=17 previous:small-electronics>scrap-metal=12
previous:styrofoam>food-waste=-3 previous:styrofoam>general-waste=9 previous:styrofoam>vinyl=8
previous:vinyl>cooking-oil=-7 previous:vinyl>general-waste=-6 previous:vinyl>paper=7
previous:vinyl>plastic=73 rule:aseptic-carton=73 rule:battery=11 rule:bulky=-125 rule:car-battery=33
rule:clear-pet=4 rule:clothes=15 rule:cooking-oil=-45 rule:deposit-bottle=124 rule:electronics=-72
rule:food-waste=-145 rule:general-waste=15 rule:glass-bottle=32 rule:incombustible=-37 rule:lamp=-20
rule:medicine=-13 rule:metal-can=84 rule:milk-carton=47 rule:mobile-phone=36 rule:paper=-4
rule:pesticide=23 rule:plastic=-28 rule:power-bank=77 rule:scrap-metal=-67 rule:small-electronics=-26
rule:special-drop-off=55 rule:styrofoam=64 rule:vinyl=36 to-next:=13 to-next:가=25 to-next:낱개=-8
to-next:는=40 to-next:니까=-19 to-next:다쓴거=4 to-next:달린=-8 to-next:담겨온=-3 to-next:담겨있던=-6 to-next:담긴=-5
to-next:담아준=-3 to-next:도=62 to-next:들=7 to-next:들어있던=-5 to-next:랑=40 to-next:로=26 to-next:말고=-57
to-next:먹고나온=-3 to-next:먹고남은=-9 to-next:모아둔거=21 to-next:묻은=-3 to-next:뭉치=16 to-next:밑애깔린=-3
to-next:시키면오는=-14 to-next:싸고있던=-11 to-next:안애=-3 to-next:애=35 to-next:애붙였던=-11 to-next:애붙은=56
to-next:애서빼낸=-8 to-next:애서뺀=-10 to-next:애쌓인=-5 to-next:위=-21 to-next:은=18 to-next:을=-34 to-next:이=18
to-next:이랑=54 to-next:한=56 to-next:해먹고=-8
`
