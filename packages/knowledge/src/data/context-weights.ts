/** Written by `pnpm learn`. A context of `retrieve/contexts.ts` = its weight in hundredths. */
export const contextWeights = `
before:0미리=-3 before:=-29 before:가=-12 before:가는=12 before:가서=-9 before:간=12 before:갑=-16 before:갔는대=-3
before:개=12 before:거=-148 before:건=-34 before:건대=-44 before:것=25 before:것도=-14 before:겨온=23 before:겨있던=6
before:겼던=13 before:고=52 before:고나온=29 before:고난=4 before:고남은=32 before:고있던=12 before:구=-13
before:국애서=-4 before:그=24 before:그냥=-39 before:그릇=-35 before:기=24 before:기한=-9 before:긴=30 before:까=-16
before:깔린=3 before:깨진=15 before:껍대기=3 before:껍질=-13 before:껍질은=-4 before:껑=21 before:나는=4 before:나온=55
before:난=19 before:날=25 before:남은=78 before:남은거=-9 before:낱개=8 before:낸=23 before:냥=-42 before:는=59
before:는거=-12 before:는대=-44 before:니=17 before:니까=-16 before:닌=-100 before:닐애=-25 before:다=-33
before:다남은=11 before:다먹은=-14 before:다쓴=38 before:다쓴거=-5 before:다이소=6 before:달린=14 before:담겨온=23
before:담겼던=13 before:담긴=12 before:담아준=4 before:담았던=4 before:대=-75 before:대그냥=-18 before:대기=3
before:대이건=-25 before:던=135 before:던대=-11 before:도=-40 before:두던=12 before:둔=-66 before:둔거=-16
before:드=37 before:든=45 before:들=-12 before:딸려온=14 before:때=12 before:때쓰는=6 before:때쓰던=26 before:때온=9
before:땐=21 before:뚜껑=21 before:뜨려서=-9 before:라=-50 before:라스락=24 before:라스틱=8 before:락=19 before:란=65
before:란다=-8 before:랑=-66 before:러=-27 before:려는대=-10 before:려서=-9 before:려온=14 before:로=-29
before:로됀=-12 before:로산=7 before:료=4 before:릇=-35 before:리=-11 before:리고=-15 before:리는=11 before:리병=-22
before:리터=-26 before:린=55 before:릴건대=-34 before:림=-11 before:마신=8 before:막=-8 before:만=3 before:말고=41
before:맥주=-4 before:먹고=22 before:먹는=28 before:먹은=30 before:면=-29 before:면오는=-12 before:명=44 before:무=22
before:묻은=6 before:물=-35 before:뭉치=-11 before:미리=-3 before:박스=-26 before:받은=-11 before:방=28
before:배란다=-8 before:백=-30 before:밴=5 before:버리고=-15 before:벅됀=4 before:범벅됀=4 before:병=-73 before:병애=-47
before:병은=-15 before:봉지=17 before:봉투=-9 before:봉투애=-3 before:붙였던=18 before:붙은=-14 before:블러=-20
before:비=-34 before:비닐애=-25 before:빼낸=13 before:뺀=45 before:산=-21 before:상자=-3 before:새=-21 before:새재=13
before:색=-15 before:생긴=17 before:서=-73 before:서나온=21 before:서땐=6 before:서받은=-32 before:서빼낸=13
before:서뺀=25 before:서산=-28 before:서준=16 before:소=6 before:쇄니까=-11 before:수증은=-3 before:슈=57 before:스락=24
before:스크림=-5 before:스틱=8 before:식=39 before:신=7 before:실=-33 before:싼=8 before:쌌던=4 before:쌓인=14
before:쓰=-15 before:쓰는=19 before:쓰던=29 before:쓴=42 before:쓴거=-19 before:씌운=8 before:씨=-13 before:아가는=12
before:아둔거=-16 before:아이=-26 before:아준=4 before:안=5 before:안애=28 before:안애든=23 before:았는대=-4 before:았던=6
before:애=-71 before:애가=4 before:애깔린=3 before:애든=23 before:애붙은=-52 before:애서=-41 before:애서뺀=25
before:애서산=-28 before:애서준=16 before:애쌓인=14 before:애쓰는=5 before:애요=-17 before:애있던=-31 before:앳날=25
before:얀=13 before:어서=-10 before:어요=41 before:어있는=28 before:어있던=19 before:었는대=-22 before:었던=-19
before:였던=18 before:오는=-10 before:온=110 before:왔는대=-7 before:왜=-19 before:요=-75 before:용=5 before:용기=-18
before:우는=13 before:우던=15 before:운=46 before:워진=15 before:위=22 before:위애=-22 before:유=4 before:유리=-12
before:유리병=-22 before:으면=28 before:은=60 before:은거=-13 before:은대=-5 before:을=-34 before:이=-11
before:이거=-44 before:이건=-31 before:이것도=-14 before:이니까=-8 before:이랑=-47 before:이말고=10 before:이소=6
before:이애요=-4 before:인=14 before:인대=-23 before:있는=11 before:있던=5 before:자=28 before:작은=13 before:잔=-8
before:장=40 before:장갑=-16 before:재=25 before:저서=19 before:전구=-9 before:종이=-6 before:주=-3 before:준=35
before:즈=6 before:증은=-3 before:지=-54 before:지는=-6 before:진=44 before:진거=-18 before:질은=-4 before:짜리=6
before:참치캔=-7 before:치=24 before:치던=7 before:치캔=-10 before:캔=-51 before:캔애=-8 before:컵=-36 before:크=36
before:크림=-5 before:큰=8 before:킨=11 before:터=-22 before:텀블러=-20 before:통=3 before:투=-33 before:투명=44
before:투애=-3 before:트=23 before:티슈=57 before:틱=8 before:팩=20 before:포장=21 before:폰=-6 before:프뭉치=-8
before:하던=19 before:하얀=13 before:한=-27 before:해먹고=13 before:헌=-5 before:휴지=3 before:힌=18 behind:1=25
behind:2=-21 behind:3=-15 behind:50=-9 behind:5=-9 behind:=131 behind:가=50 behind:갈=18 behind:갈고=-4
behind:같=11 behind:같은=13 behind:겉=-10 behind:겉봉=-19 behind:고=-21 behind:고무=-12 behind:고무패=-12
behind:고무패킹=-12 behind:고장=-9 behind:구=-9 behind:구멍=-5 behind:국=20 behind:국물=20 behind:그=29 behind:그릇=16
behind:금=28 behind:기=41 behind:기름=41 behind:기름묻=11 behind:까=-25 behind:깨=16 behind:깨끗=-6 behind:꽂=-38
behind:꽂혀=-8 behind:꽂혀있=-8 behind:꽂힌=-30 behind:나=53 behind:낡=14 behind:남=38 behind:남은=50 behind:남은거=48
behind:낱=-21 behind:낱개=-9 behind:내=-21 behind:냄=6 behind:냄새=6 behind:넣=-5 behind:넣어=5 behind:노=6
behind:는=87 behind:는어=20 behind:는어디=17 behind:는어디애=17 behind:는어떻=3 behind:는어떻개=3 behind:는음=9
behind:는음식=9 behind:는음식물=9 behind:는종=-15 behind:는종이=-15 behind:는플=17 behind:는플라=17 behind:는플라스=17
behind:니=-26 behind:니까=-26 behind:니까고=-14 behind:니까고철=-14 behind:다=107 behind:다리=50 behind:다먹=-20
behind:다먹은=-10 behind:다쓴=33 behind:다쓴거=39 behind:다쓴거플=5 behind:닦=-20 behind:닫=-13 behind:달=-16
behind:달린=-7 behind:담=-55 behind:담겨=-19 behind:담겨온=-4 behind:담겨있=-13 behind:담겨있던=-13 behind:담긴=-6
behind:담아=-11 behind:담아준=-3 behind:담았=-20 behind:담았던=-19 behind:도=15 behind:돌=-53 behind:돌리=-16
behind:돼=-13 behind:돼나=-11 behind:두=17 behind:두개=5 behind:들=56 behind:들어=-18 behind:들어있=-18
behind:들어있던=-20 behind:때=19 behind:때고=-26 behind:때어=17 behind:뚜=36 behind:뚜껑=36 behind:뚜껑은=19
behind:라=-14 behind:라고=-37 behind:라밸=5 behind:랑=44 behind:래=67 behind:로=-75 behind:로내=43 behind:로내놔=54
behind:로내놔도=54 behind:로됀=40 behind:로버=-32 behind:로버려=-14 behind:로버려도=-12 behind:로버리=-17 behind:로버리나=-12
behind:리=-12 behind:리필=-23 behind:리필봉=-15 behind:마=-11 behind:만=101 behind:만깨=18 behind:만들=-11
behind:만따=56 behind:만따로=56 behind:말=-89 behind:말고=-101 behind:말고플=-5 behind:말고플라=-5 behind:맞=-24
behind:맞나=-5 behind:맞나요=-5 behind:맞조=-3 behind:먹=-24 behind:먹고=-10 behind:먹고남=-9 behind:먹고남은=-9
behind:모=38 behind:모아=10 behind:모아둔=23 behind:모아둔거=23 behind:모으=-7 behind:모으는=-7 behind:모으는대=-15
behind:무=-5 behind:묶=-58 behind:묻=-50 behind:묻었=-18 behind:묻었는=-18 behind:묻었는대=-18 behind:묻은=-20
behind:묻은거=-12 behind:묻음=-5 behind:물=-12 behind:뭉=17 behind:뭉치=17 behind:밑=-35 behind:밑애=-36
behind:밑애깔=-7 behind:밑애깔린=-7 behind:바=18 behind:바닥=16 behind:바닥애=9 behind:박=-45 behind:박스=-6
behind:박힌=-40 behind:반=35 behind:배=-13 behind:배송=-23 behind:버=32 behind:버려=-27 behind:버리=26
behind:버리는=22 behind:버리는방=-11 behind:버리는법=19 behind:버리려=28 behind:버릴=16 behind:버릴때=16 behind:벗=-28
behind:변=5 behind:변기=5 behind:변기애=5 behind:병=31 behind:봉=-20 behind:봉지=-37 behind:봉투=16 behind:부=34
behind:부분=29 behind:분=24 behind:분리=6 behind:붙=-49 behind:붙은=-26 behind:비=44 behind:비닐=26 behind:비닐로=-39
behind:비닐류=22 behind:비닐이=18 behind:빨=58 behind:빨간=50 behind:빼=-53 behind:빼고=-36 behind:빼고버=-31
behind:빼고버리=-5 behind:사=-14 behind:사면=-11 behind:살=-5 behind:삶=6 behind:상=33 behind:상자=7 behind:새=-63
behind:새서=-24 behind:새탁=-29 behind:선=-14 behind:선물=-14 behind:선물새=-10 behind:선물새트=-10 behind:설=9
behind:소=-66 behind:소스=-66 behind:쇄=-45 behind:쇄니=26 behind:쇄니까=26 behind:쇄니까고=26 behind:수=-22
behind:수거=-40 behind:수거함=-40 behind:수거함애=-23 behind:수명=26 behind:수명다=26 behind:스티=19 behind:스티로=19
behind:스티로폼=19 behind:시=-47 behind:시켜=-4 behind:시켜먹=-4 behind:시켜먹고=-5 behind:시키=-16 behind:시키면=-15
behind:시키면오=-15 behind:싸=-14 behind:싸고=-12 behind:싸고있=-12 behind:싸고있던=-12 behind:쏟=-14 behind:쓰=5
behind:쓰고=5 behind:씻=23 behind:씻어=9 behind:씻어서=3 behind:아=-34 behind:아니=-36 behind:아니조=-17 behind:안=20
behind:안쓰=49 behind:안쓰는=49 behind:안쓰는대=39 behind:안쓴=3 behind:안애=-7 behind:안애든=-20 behind:안지=-10
behind:안지워=-10 behind:안쪽=12 behind:않=-21 behind:알=13 behind:애=-121 behind:애같=-16 behind:애같이=-16
behind:애국=6 behind:애국물=6 behind:애기=8 behind:애기름=8 behind:애끼=-10 behind:애끼우=-4 behind:애내=-17
behind:애내려=-8 behind:애내려도=-8 behind:애넣=-61 behind:애넣나=-4 behind:애넣어=-34 behind:애넣어도=-23 behind:애넣으=-31
behind:애넣으면=-29 behind:애넣음=-14 behind:애달=-11 behind:애달린=-11 behind:애담=-14 behind:애담아=-13 behind:애든=19
behind:애들=-5 behind:애들어=-5 behind:애들어있=-4 behind:애물=-60 behind:애밥=6 behind:애버=-55 behind:애버려=-37
behind:애버려도=-20 behind:애버리=-6 behind:애버리면=-3 behind:애버림=-3 behind:애부=-4 behind:애부어=-4 behind:애붙=24
behind:애붙였=-10 behind:애붙였던=-10 behind:애붙은=53 behind:애빨=7 behind:애서=-32 behind:애서나=-5 behind:애서나온=-5
behind:애서땐=-10 behind:애서빼=-7 behind:애서빼낸=-7 behind:애서뺀=-9 behind:애서뺀a=-4 behind:애싸=23 behind:애싸서=23
behind:애쌓=-5 behind:애쌓인=-5 behind:애요=-11 behind:애있=-9 behind:애있던=-7 behind:애치=-3 behind:양=4 behind:양념=4
behind:어=65 behind:어디=40 behind:어디다=17 behind:어디다버=20 behind:어디버=13 behind:어디버려=12 behind:어디애=11
behind:어디애버=11 behind:어떻=19 behind:어떻개=19 behind:어떻개버=29 behind:열=8 behind:오=8 behind:올=-21 behind:요=-10
behind:우=18 behind:위=57 behind:위애=15 behind:유=-12 behind:유리=-17 behind:유리병=5 behind:으=-77 behind:으로=-77
behind:으로내=-8 behind:으로돼=-8 behind:으로버=-8 behind:으로버려=-6 behind:으로분=-4 behind:으로분리=-4 behind:은=128
behind:은박=-7 behind:은비=5 behind:은비닐=5 behind:은어=92 behind:은어디=28 behind:은어디애=14 behind:은어떻=66
behind:은어떻개=66 behind:은요=53 behind:은유=15 behind:은유리=15 behind:은유리병=15 behind:은음=-21 behind:은음식=-21
behind:은음식물=-21 behind:은재=-4 behind:은재활=-4 behind:은재활용=-4 behind:은종=18 behind:은종이=18 behind:은종이류=10
behind:은캔=-17 behind:은플=-21 behind:은플라=-21 behind:은플라스=-21 behind:을=-20 behind:음=64 behind:음식=59
behind:음식물=45 behind:음식물쓰=26 behind:음쓰=13 behind:이=-64 behind:이나=-22 behind:이니=-24 behind:이니까=-24
behind:이라=-5 behind:이랑같=-35 behind:이랑같이=-35 behind:이배=-3 behind:이안=-10 behind:이애=-14 behind:이애요=-14
behind:이야=-47 behind:이조=-6 behind:이한=9 behind:인=-71 behind:인가=-91 behind:인가요=-73 behind:인대=19
behind:임=-42 behind:입니=-9 behind:입니까=-9 behind:자=-15 behind:자국=-33 behind:작=18 behind:작은=3 behind:잔=-16
behind:잔뜩=-16 behind:재=7 behind:재활=14 behind:재활용=14 behind:정=-52 behind:정리=-52 behind:정리하=-13
behind:조=-21 behind:조립=-4 behind:조립하=-4 behind:조립하고=-4 behind:종=38 behind:종이=38 behind:종이로=12
behind:종이로버=12 behind:지=-37 behind:지퍼=-7 behind:집=5 behind:집애=5 behind:찢=11 behind:찢어=11 behind:철=-4
behind:키=-13 behind:태=20 behind:태이=20 behind:태이프=20 behind:택=-11 behind:택배=-11 behind:택배스=-5
behind:택배스티=-5 behind:터=-10 behind:털=11 behind:통=-50 behind:통애=-13 behind:통조=-17 behind:통조림=-17
behind:통째=4 behind:통째로=4 behind:튀=-6 behind:패=81 behind:패트=77 behind:패트병=5 behind:펌=-24 behind:펌프=-24
behind:포=-39 behind:포장=-39 behind:포장비=-11 behind:포장비닐=-11 behind:플=-5 behind:플라=-5 behind:플라스=-5
behind:플라스틱=-5 behind:하=-52 behind:하나=-21 behind:한=92 behind:한냄=4 behind:한냄비=4 behind:한봉=31
behind:한봉지=31 behind:한통=14 behind:해=-9 behind:해먹=-9 behind:해먹고=-9 behind:행=16 behind:행궈=16 behind:흙=11
from-end:0=23 from-end:1=-11 from-end:2=-31 from-end:3=47 from-end:4=-28 from-end:5=-19 from-first:0=6
from-first:1=6 from-first:2=-41 from-first:3=23 from-last:0=6 from-last:1=-20 from-last:2=15
from-last:3=23 from-previous:=17 from-previous:가=-30 from-previous:낱개=8 from-previous:는=-24
from-previous:는대그냥=-15 from-previous:니까=-18 from-previous:다쓴거=-5 from-previous:달린=5 from-previous:담겨온=7
from-previous:담겨있던=3 from-previous:담겼던=13 from-previous:담긴=5 from-previous:담아준=4 from-previous:도=-26
from-previous:돌아가는=12 from-previous:들=-10 from-previous:들어있는=14 from-previous:들어있던=10
from-previous:랑=-20 from-previous:로=-24 from-previous:리려는대=-10 from-previous:말고=44 from-previous:먹고=10
from-previous:먹고나온=3 from-previous:먹고남은=15 from-previous:모아둔거=-14 from-previous:묻은=4
from-previous:뭉치=-11 from-previous:밑애깔린=3 from-previous:버릴건대=-34 from-previous:싸고있던=12
from-previous:안애=-6 from-previous:애=-57 from-previous:애붙였던=16 from-previous:애붙은=-35
from-previous:애서빼낸=13 from-previous:애서뺀=11 from-previous:애쌓인=5 from-previous:애있던=5 from-previous:온=5
from-previous:위=22 from-previous:은=-60 from-previous:을=-34 from-previous:이=-11 from-previous:이랑=-53
from-previous:플라스틱=18 from-previous:하고남은=5 from-previous:한=-63 from-previous:해먹고=13 kin:false=8
kin:true=-97 length:1=-103 length:2=-77 length:3=-31 length:4=31 length:5=101 length:6=157 name:led전구=20
name:가구=-17 name:가방=-11 name:가위=-7 name:간장=-36 name:간장개장=-11 name:감기약=-5 name:개란껍질=8 name:거울=12
name:건전지=56 name:겉봉지=7 name:고구마=-3 name:고기=-14 name:고무장갑=10 name:고무패킹=-22 name:고철=-43 name:고추장=-11
name:공책=4 name:과일=-3 name:국물=-46 name:그릇=28 name:글라스락=-31 name:기름=-71 name:기저귀=-6 name:김밥=57 name:김치=-24
name:껍대기=23 name:끈=3 name:나무젓가락=-10 name:냄비=-7 name:닭뼈=40 name:두부=19 name:두유=3 name:딸기=-3 name:떡볶이=-16
name:뚜껑=-41 name:라면국물=-8 name:라밸=-89 name:락스=-36 name:마신종이컵=16 name:맥주캔=-60 name:모래=-4 name:묶음비닐=20
name:물티슈=13 name:박스=-48 name:반찬=-13 name:배터리=-51 name:백열전구=21 name:변기=-18 name:병=-47 name:보조배터리=23
name:볼팬=30 name:봉지=-5 name:봉투=-74 name:비닐=-29 name:비닐류=-33 name:비닐봉지=10 name:비닐봉투=5 name:비닐포장=6
name:비타민=-10 name:뽁뽁이=4 name:삼겹살=-3 name:상자=-44 name:새면대=-19 name:새탁기=-40 name:생수병=14 name:설명서=9
name:설탕=-29 name:소금=-8 name:소주병=31 name:솜=-4 name:송장=-22 name:쇄=-30 name:스탠드=-3 name:스티로폼=-23
name:스티로폼박스=-10 name:스티로폼상자=6 name:스티로폼접시=15 name:스티로폼통=9 name:스티로폼틀=7 name:스티커=-85 name:시트지=18
name:식용유=17 name:식탁=34 name:신문지=11 name:신발=-20 name:실리카갤=9 name:싱크대=-26 name:쌀=25 name:쓰래기통=-9
name:약=-19 name:양념=-10 name:영수증=7 name:오븐=-27 name:옷=-15 name:옷장=8 name:와인병=13 name:완충재=10 name:우유=-32
name:우유팩=44 name:유리=-18 name:유리그릇=6 name:유리병=25 name:유리접시=-5 name:유리컵=38 name:은박지=-48 name:음식물=-16
name:음식물쓰래기=-23 name:음쓰=-5 name:이유식=-15 name:일반쓰래기=-99 name:일쓰=-30 name:재떨이=-41 name:재사상=-16 name:전복=-6
name:전자래인지=-27 name:정수기=-12 name:종이=-21 name:종이류=-47 name:종이박스=5 name:종이봉투=11 name:종이상자=-8 name:종이컵=-10
name:종이팩=-12 name:지갑=3 name:참치캔=9 name:책상=76 name:철사=23 name:청소기=-16 name:치킨=-5 name:칫솔=4 name:캐이크=-5
name:커튼=13 name:쿠션팩트=6 name:쿠킹호일=6 name:태이프=-38 name:택배박스=43 name:택배스티로폼=5 name:투명비닐=22 name:티비=54
name:패트=-19 name:패트병=-6 name:팩=13 name:포장=-24 name:포장비닐=34 name:플라스틱=-169 name:플라스틱뚜껑=5 name:플라스틱병=34
name:플라스틱컵=16 name:플라스틱통=48 name:피자=-11 name:형광등=44 name:화분=-11 name:화장대=-15 name:휴지=-16 name:흙=-8
next-after:=5 next-after:가=28 next-after:가는=-12 next-after:건대=44 next-after:것도=-5 next-after:겨온=-20
next-after:그냥=-6 next-after:깔린=-3 next-after:나온=-25 next-after:남은=-55 next-after:낱개=-8 next-after:는=40
next-after:는거=9 next-after:는대=35 next-after:니까=-12 next-after:다쓴=-35 next-after:달린=-16 next-after:담긴=-5
next-after:던대=11 next-after:도=60 next-after:두던=-12 next-after:둔거=23 next-after:들=8 next-after:때온=-9
next-after:랑=39 next-after:려서=14 next-after:로=28 next-after:로됀=31 next-after:리고=17 next-after:리는=-16
next-after:말고=-58 next-after:먹고=-8 next-after:먹은=-17 next-after:묻은=-3 next-after:뭉치=17 next-after:벅됀=-4
next-after:붙은=25 next-after:빼낸=-7 next-after:생긴=-17 next-after:서땐=-9 next-after:서뺀=-8 next-after:스틱=-14
next-after:쌓인=-8 next-after:쓰는=-7 next-after:쓰던=-5 next-after:쓴거=35 next-after:씌운=-8 next-after:아준=-3
next-after:안애=24 next-after:았던=-5 next-after:애=39 next-after:애든=-15 next-after:애서=-5 next-after:애요=-6
next-after:어서=9 next-after:어요=3 next-after:었던=-13 next-after:였던=-12 next-after:오는=-11 next-after:우는=-13
next-after:우던=-14 next-after:워진=-10 next-after:위=-22 next-after:위애=20 next-after:으면=-49 next-after:은=18
next-after:은거=-25 next-after:을=-32 next-after:이=20 next-after:이거=51 next-after:이건=30 next-after:이랑=48
next-after:인대=14 next-after:있는=-9 next-after:있던=-40 next-after:작은=-7 next-after:저서=-42 next-after:지는=-6
next-after:진거=16 next-after:짜리=-6 next-after:투명=-24 next-after:하던=-14 next-after:하얀=-7 next-after:한=57
next-after:한대=4 next:aseptic-carton>milk-carton=26 next:battery>general-waste=30 next:bulky>clothes=-21
next:bulky>general-waste=-21 next:bulky>glass-bottle=-14 next:bulky>incombustible=39
next:bulky>paper=-43 next:bulky>scrap-metal=-4 next:bulky>vinyl=8 next:clear-pet>clear-pet=4
next:clear-pet>vinyl=7 next:clothes>general-waste=-17 next:clothes>paper=-9 next:clothes>vinyl=-9
next:cooking-oil>bulky=4 next:cooking-oil>general-waste=-10 next:cooking-oil>paper=-40
next:cooking-oil>scrap-metal=30 next:deposit-bottle>glass-bottle=63 next:electronics>clothes=-30
next:electronics>general-waste=-9 next:electronics>incombustible=-28 next:electronics>paper=-20
next:electronics>styrofoam=-22 next:food-waste>cooking-oil=-31 next:food-waste>food-waste=-7
next:food-waste>general-waste=24 next:food-waste>glass-bottle=-12 next:food-waste>metal-can=-9
next:food-waste>paper-cup=-18 next:food-waste>paper=-38 next:food-waste>plastic=10
next:food-waste>scrap-metal=-36 next:food-waste>styrofoam=-15 next:food-waste>vinyl=-51
next:general-waste>bulky=8 next:general-waste>clothes=-13 next:general-waste>cooking-oil=24
next:general-waste>electronics=-8 next:general-waste>food-waste=39 next:general-waste>gas-can=-27
next:general-waste>general-waste=16 next:general-waste>glass-bottle=-36
next:general-waste>incombustible=4 next:general-waste>metal-can=5 next:general-waste>paper=39
next:general-waste>plastic=-4 next:general-waste>scrap-metal=42 next:general-waste>styrofoam=39
next:general-waste>vinyl=-29 next:glass-bottle>general-waste=55 next:glass-bottle>glass-bottle=5
next:glass-bottle>incombustible=26 next:glass-bottle>plastic=25 next:glass-bottle>vinyl=-22
next:incombustible>food-waste=13 next:incombustible>general-waste=-34 next:incombustible>glass-bottle=70
next:incombustible>lamp=38 next:incombustible>paper=19 next:incombustible>pesticide=-11
next:incombustible>plastic=-39 next:incombustible>styrofoam=-19 next:incombustible>vinyl=14
next:lamp>incombustible=-10 next:medicine>bulky=7 next:medicine>general-waste=14
next:medicine>glass-bottle=-9 next:medicine>plastic=-9 next:metal-can>cooking-oil=17
next:metal-can>food-waste=25 next:metal-can>general-waste=43 next:metal-can>incombustible=-25
next:metal-can>plastic=16 next:metal-can>scrap-metal=37 next:milk-carton>general-waste=25
next:milk-carton>paper=33 next:mobile-phone>general-waste=16 next:paper-cup>food-waste=27
next:paper-cup>general-waste=-34 next:paper-cup>plastic=-3 next:paper>cooking-oil=46
next:paper>food-waste=-9 next:paper>general-waste=77 next:paper>plastic=-6 next:paper>scrap-metal=4
next:paper>styrofoam=-19 next:paper>vinyl=-31 next:plastic>clear-pet=54 next:plastic>food-waste=-65
next:plastic>general-waste=-42 next:plastic>incombustible=17 next:plastic>paint=14
next:plastic>paper=-29 next:plastic>plastic=11 next:plastic>scrap-metal=-59 next:plastic>vinyl=-24
next:scrap-metal>general-waste=-14 next:scrap-metal>paper=-52 next:scrap-metal>plastic=10
next:scrap-metal>scrap-metal=-13 next:small-electronics>battery=-34
next:small-electronics>general-waste=-25 next:small-electronics>incombustible=-15
next:small-electronics>lamp=48 next:small-electronics>plastic=52 next:small-electronics>power-bank=-16
next:small-electronics>scrap-metal=-16 next:small-electronics>vinyl=-5 next:styrofoam>food-waste=5
next:styrofoam>general-waste=-5 next:styrofoam>vinyl=-8 next:vinyl>cooking-oil=6
next:vinyl>general-waste=-3 next:vinyl>paper=-29 next:vinyl>plastic=-71 next:vinyl>vinyl=13
previous-then:=17 previous-then:가=-30 previous-then:낱개=8 previous-then:는=-24 previous-then:니까=-18
previous-then:다쓴거=-5 previous-then:달린=5 previous-then:담겨온=7 previous-then:담겼던=13 previous-then:담긴=5
previous-then:담아준=4 previous-then:도=-26 previous-then:들=-10 previous-then:들어있=14 previous-then:랑=-20
previous-then:로=-24 previous-then:말고=44 previous-then:먹고=10 previous-then:먹고나=3 previous-then:먹고남=8
previous-then:모아둔=-17 previous-then:묻은=4 previous-then:뭉치=-11 previous-then:밑애깔=7 previous-then:바닥애=-7
previous-then:버리려=-30 previous-then:시켜먹=19 previous-then:시키면=15 previous-then:싸고있=12
previous-then:안쓰는=-34 previous-then:안애=-6 previous-then:안애든=33 previous-then:애=-57 previous-then:애끼우=4
previous-then:애달린=11 previous-then:애들어=4 previous-then:애붙였=15 previous-then:애붙은=-35 previous-then:애서나=31
previous-then:애서빼=13 previous-then:애서뺀=12 previous-then:애쌓인=5 previous-then:애있던=14 previous-then:온=5
previous-then:위=22 previous-then:은=-60 previous-then:을=-34 previous-then:이=-11 previous-then:이랑=-53
previous-then:정리하=14 previous-then:조립하=4 previous-then:한=-63 previous-then:해먹고=13
previous:aseptic-carton>milk-carton=-26 previous:battery>general-waste=-31 previous:bulky>clothes=28
previous:bulky>general-waste=31 previous:bulky>glass-bottle=20 previous:bulky>incombustible=-38
previous:bulky>paper=21 previous:bulky>scrap-metal=4 previous:bulky>vinyl=-8
previous:clear-pet>clear-pet=-10 previous:clear-pet>vinyl=-7 previous:clothes>general-waste=21
previous:clothes>vinyl=9 previous:cooking-oil>general-waste=-22 previous:cooking-oil>paper=16
previous:cooking-oil>scrap-metal=-20 previous:deposit-bottle>glass-bottle=-60
previous:electronics>clothes=27 previous:electronics>general-waste=-18
previous:electronics>incombustible=30 previous:electronics>paper=4 previous:electronics>styrofoam=22
previous:food-waste>cooking-oil=17 previous:food-waste>food-waste=-11
previous:food-waste>general-waste=15 previous:food-waste>glass-bottle=11 previous:food-waste>metal-can=9
previous:food-waste>paper-cup=23 previous:food-waste>paper=25 previous:food-waste>plastic=-14
previous:food-waste>scrap-metal=31 previous:food-waste>styrofoam=14 previous:food-waste>vinyl=24
previous:general-waste>bulky=-17 previous:general-waste>clothes=13
previous:general-waste>cooking-oil=-24 previous:general-waste>electronics=8
previous:general-waste>food-waste=-65 previous:general-waste>gas-can=-16
previous:general-waste>general-waste=48 previous:general-waste>glass-bottle=41
previous:general-waste>incombustible=-15 previous:general-waste>paper=-35
previous:general-waste>plastic=-5 previous:general-waste>scrap-metal=-67
previous:general-waste>styrofoam=-41 previous:general-waste>vinyl=26
previous:glass-bottle>general-waste=-50 previous:glass-bottle>incombustible=-35
previous:glass-bottle>plastic=-19 previous:glass-bottle>vinyl=-18 previous:incombustible>food-waste=-26
previous:incombustible>general-waste=57 previous:incombustible>glass-bottle=-72
previous:incombustible>incombustible=-3 previous:incombustible>lamp=-34 previous:incombustible>paper=-19
previous:incombustible>pesticide=11 previous:incombustible>plastic=19
previous:incombustible>styrofoam=19 previous:incombustible>vinyl=-20 previous:lamp>incombustible=-5
previous:medicine>bulky=-7 previous:medicine>general-waste=-14 previous:medicine>glass-bottle=13
previous:medicine>plastic=22 previous:metal-can>cooking-oil=-11 previous:metal-can>food-waste=-25
previous:metal-can>general-waste=-43 previous:metal-can>incombustible=-21 previous:metal-can>plastic=-16
previous:metal-can>scrap-metal=-34 previous:milk-carton>general-waste=-25 previous:milk-carton>paper=-33
previous:mobile-phone>general-waste=-16 previous:paint>general-waste=16
previous:paper-cup>food-waste=-16 previous:paper-cup>general-waste=34 previous:paper-cup>plastic=3
previous:paper>cooking-oil=-30 previous:paper>food-waste=-4 previous:paper>general-waste=-36
previous:paper>paper=-19 previous:paper>plastic=4 previous:paper>scrap-metal=-4
previous:paper>styrofoam=44 previous:paper>vinyl=41 previous:plastic>clear-pet=-42
previous:plastic>food-waste=65 previous:plastic>general-waste=13 previous:plastic>incombustible=-20
previous:plastic>paint=-14 previous:plastic>paper=35 previous:plastic>scrap-metal=52
previous:plastic>vinyl=17 previous:scrap-metal>general-waste=-5 previous:scrap-metal>paper=57
previous:scrap-metal>scrap-metal=-4 previous:small-electronics>battery=34
previous:small-electronics>general-waste=41 previous:small-electronics>incombustible=21
previous:small-electronics>lamp=-23 previous:small-electronics>plastic=-45
previous:small-electronics>power-bank=16 previous:small-electronics>scrap-metal=14
previous:small-electronics>vinyl=5 previous:styrofoam>food-waste=-5 previous:styrofoam>general-waste=7
previous:styrofoam>vinyl=6 previous:vinyl>cooking-oil=-6 previous:vinyl>general-waste=-5
previous:vinyl>paper=6 previous:vinyl>plastic=68 rule:aseptic-carton=65 rule:battery=9 rule:bulky=-109
rule:car-battery=36 rule:clear-pet=8 rule:clothes=13 rule:cooking-oil=-49 rule:deposit-bottle=123
rule:electronics=-73 rule:food-waste=-141 rule:general-waste=-9 rule:glass-bottle=29
rule:incombustible=-37 rule:lamp=-16 rule:medicine=-17 rule:metal-can=86 rule:milk-carton=47
rule:mobile-phone=30 rule:paper-cup=9 rule:pesticide=18 rule:plastic=-34 rule:power-bank=83
rule:scrap-metal=-61 rule:small-electronics=-22 rule:special-drop-off=56 rule:styrofoam=66 rule:vinyl=39
to-next:=5 to-next:가=28 to-next:낱개=-8 to-next:는=40 to-next:니까=-21 to-next:다쓴거=5 to-next:달린=-7
to-next:담겨온=-4 to-next:담겨있던=-8 to-next:담긴=-5 to-next:담아준=-3 to-next:도=60 to-next:들=8 to-next:들어있던=-5
to-next:랑=39 to-next:로=28 to-next:말고=-56 to-next:먹고남은=-9 to-next:모아둔거=20 to-next:뭉치=17 to-next:밑애깔린=-3
to-next:시키면오는=-15 to-next:싸고있던=-12 to-next:애=39 to-next:애붙였던=-10 to-next:애붙은=53 to-next:애서빼낸=-7
to-next:애서뺀=-8 to-next:애쌓인=-5 to-next:애있던=-3 to-next:위=-22 to-next:은=18 to-next:을=-32 to-next:이=20
to-next:이랑=54 to-next:조립하고남=-3 to-next:한=57 to-next:해먹고=-8
`
