/** Written by `pnpm learn`. A context of `retrieve/contexts.ts` = its weight in hundredths. */
export const contextWeights = `
before:0미리=-7 before:=-34 before:가=-16 before:가는=13 before:가서=-11 before:간=8 before:갑=-14 before:갔는대=-4
before:개=10 before:거=-142 before:건=-36 before:건대=-39 before:것=30 before:것도=-17 before:겨온=22 before:겨있던=6
before:겼던=13 before:고=47 before:고나온=31 before:고난=3 before:고남은=29 before:고있던=13 before:과자=4 before:관=-4
before:구=-11 before:국애서=-4 before:그=21 before:그냥=-42 before:그릇=-31 before:기=3 before:기한=-8 before:긴=29
before:까=-14 before:깔린=6 before:깨진=14 before:껍대기=-22 before:껍질=-12 before:껍질은=-7 before:껑=25 before:나는=4
before:나온=55 before:난=23 before:날=25 before:남은=79 before:남은거=-10 before:낱개=7 before:낸=23 before:냥=-44
before:는=64 before:는거=-13 before:는대=-45 before:니=16 before:니까=-14 before:닌=-96 before:닐애=-27
before:다=-37 before:다남은=11 before:다먹은=-13 before:다쓴=37 before:다쓴거=-7 before:다이소=7 before:달린=14
before:담겨온=22 before:담겼던=13 before:담긴=14 before:담아준=5 before:대=-81 before:대그냥=-18 before:대기=-22
before:대기는=-3 before:대이건=-27 before:던=135 before:던대=-11 before:도=-41 before:두던=13 before:둔=-70
before:둔거=-17 before:드=37 before:든=39 before:들=-11 before:딸려온=14 before:때=10 before:때쓰는=8 before:때쓰던=27
before:때온=12 before:땐=17 before:뚜껑=25 before:뜨려서=-12 before:라=-51 before:라스락=23 before:라스틱=8 before:락=16
before:란=70 before:란다=-9 before:랑=-66 before:러=-28 before:려는대=-6 before:려서=-12 before:려온=14 before:로=-28
before:로됀=-10 before:로산=6 before:료=5 before:릇=-31 before:리=-17 before:리고=-15 before:리는=12 before:리병=-19
before:리터=-28 before:린=57 before:릴건대=-33 before:림=-12 before:마신=8 before:마트=-3 before:막=-10 before:만=5
before:말고=40 before:맥주=-4 before:먹고=22 before:먹는=30 before:먹은=30 before:면=-27 before:면오는=-12 before:명=41
before:무=25 before:묻은=5 before:물=-37 before:뭉치=-9 before:미리=-7 before:박스=-25 before:받은=-16 before:방=26
before:배란다=-9 before:백=-29 before:밴=5 before:버리고=-15 before:벅됀=3 before:범벅됀=3 before:병=-72 before:병애=-40
before:병은=-14 before:봉지=21 before:봉투=-13 before:봉투애=-3 before:붙였던=17 before:붙은=-14 before:블러=-22
before:비=-31 before:비닐애=-27 before:빼낸=13 before:빼면=-3 before:뺀=43 before:사=-4 before:산=-26 before:상자=-5
before:새=-19 before:새재=14 before:새트=5 before:색=-10 before:생긴=15 before:서=-72 before:서나온=22 before:서땐=3
before:서받은=-36 before:서빼낸=13 before:서뺀=25 before:서산=-31 before:서준=13 before:소=7 before:쇄니까=-11
before:수증은=-5 before:슈=58 before:스=-4 before:스락=23 before:스크림=-7 before:스틱=8 before:식=44 before:신=7
before:실=-34 before:싼=6 before:쌌던=4 before:쌓인=14 before:쓰=-17 before:쓰는=21 before:쓰던=32 before:쓴=41
before:쓴거=-21 before:씌운=8 before:씨=-15 before:아가는=13 before:아둔거=-17 before:아이=-27 before:아준=5 before:안=8
before:안애=31 before:안애든=23 before:았는대=-4 before:았던=5 before:애=-60 before:애가=4 before:애깔린=6 before:애든=24
before:애붙은=-52 before:애서=-40 before:애서뺀=25 before:애서산=-31 before:애서준=13 before:애쌓인=14 before:애쓰는=4
before:애요=-16 before:애있던=-33 before:앳날=25 before:얀=11 before:어서=-11 before:어요=39 before:어있는=29
before:어있던=18 before:었는대=-22 before:었던=-19 before:였던=17 before:오는=-10 before:온=111 before:왔는대=-7
before:왜=-20 before:요=-79 before:용=8 before:용기=-17 before:우는=14 before:우던=13 before:운=44 before:워진=18
before:위=24 before:위애=-23 before:유=8 before:유리=-12 before:유리병=-19 before:으면=31 before:은=60 before:은거=-15
before:은대=-7 before:을=-37 before:이=-13 before:이거=-41 before:이건=-32 before:이것도=-17 before:이니까=-8
before:이랑=-51 before:이말고=8 before:이소=7 before:이애요=-4 before:인=13 before:인대=-25 before:있는=6 before:있던=3
before:자=30 before:작은=11 before:잔=-8 before:장=36 before:장갑=-14 before:재=25 before:저서=19 before:전구=-7
before:종이=-7 before:주=-4 before:준=32 before:즈=7 before:증은=-5 before:지=-51 before:지는=-5 before:진=45
before:진거=-19 before:질=3 before:질은=-7 before:짜리=4 before:차=-4 before:참치캔=-7 before:치=23 before:치던=8
before:치캔=-10 before:캔=-49 before:캔애=-10 before:컵=-34 before:크=39 before:크림=-8 before:큰=10 before:킨=8
before:터=-26 before:텀블러=-22 before:통은=-4 before:투=24 before:투명=41 before:투애=-3 before:트=22 before:티슈=58
before:틱=8 before:팩=4 before:포장=18 before:폰=-7 before:프뭉치=-7 before:하던=20 before:하얀=11 before:한=-24
before:해먹고=15 before:힌=17 behind:1=27 behind:2=-23 behind:3=-14 behind:50=-7 behind:5=-8 behind:=127
behind:가=42 behind:갈=16 behind:갈고=-3 behind:같=12 behind:같은=14 behind:겉=-8 behind:겉봉=-20 behind:고=-21
behind:고무=-9 behind:고무패=-9 behind:고무패킹=-9 behind:고장=-12 behind:구=-9 behind:구멍=-3 behind:국=18
behind:국물=18 behind:그=34 behind:그릇=19 behind:금=34 behind:기=39 behind:기름=39 behind:기름묻=9 behind:까=-21
behind:깨=17 behind:깨끗=-5 behind:꽂=-39 behind:꽂혀=-9 behind:꽂혀있=-9 behind:꽂힌=-29 behind:나=54 behind:낡=12
behind:남=40 behind:남은=54 behind:남은거=51 behind:낱=-22 behind:낱개=-9 behind:내=-23 behind:냄=5 behind:냄새=5
behind:넣=-6 behind:넣어=5 behind:노=7 behind:는=84 behind:는어=22 behind:는어디=19 behind:는어디애=19 behind:는음=10
behind:는음식=10 behind:는음식물=10 behind:는종=-18 behind:는종이=-18 behind:는플=17 behind:는플라=17 behind:는플라스=17
behind:니=-26 behind:니까=-26 behind:니까고=-16 behind:니까고철=-16 behind:다=109 behind:다리=52 behind:다먹=-18
behind:다먹고=3 behind:다먹은=-9 behind:다쓴=33 behind:다쓴거=40 behind:다쓴거플=7 behind:닦=-21 behind:닫=-13
behind:달=-16 behind:달린=-7 behind:담=-53 behind:담겨=-17 behind:담겨온=-3 behind:담겨있=-12 behind:담겨있던=-12
behind:담긴=-9 behind:담긴스=-6 behind:담긴스티=-6 behind:담아=-14 behind:담아준=-4 behind:담았=-16 behind:담았던=-16
behind:도=17 behind:돌=-55 behind:돌리=-16 behind:돼=-14 behind:돼나=-11 behind:두=17 behind:두개=3 behind:들=65
behind:들어=-17 behind:들어있=-17 behind:들어있던=-19 behind:때=14 behind:때고=-30 behind:때어=16 behind:뚜=37
behind:뚜껑=37 behind:뚜껑은=19 behind:라=-10 behind:라고=-35 behind:라밸=9 behind:랑=46 behind:래=69 behind:로=-74
behind:로내=42 behind:로내놔=54 behind:로내놔도=54 behind:로됀=44 behind:로버=-33 behind:로버려=-17 behind:로버려도=-13
behind:로버리=-16 behind:로버리나=-11 behind:리=-15 behind:리필=-27 behind:리필봉=-19 behind:마=-10 behind:만=100
behind:만깨=18 behind:만들=-12 behind:만따=58 behind:만따로=58 behind:말=-96 behind:말고=-105 behind:말고플=-3
behind:말고플라=-3 behind:맞=-26 behind:맞나=-7 behind:맞나요=-7 behind:먹=-23 behind:먹고=-12 behind:먹고나=-4
behind:먹고나온=-4 behind:먹고남=-9 behind:먹고남은=-9 behind:모=38 behind:모아=12 behind:모아둔=24 behind:모아둔거=24
behind:모으=-9 behind:모으는=-9 behind:모으는대=-17 behind:무=-4 behind:묶=-60 behind:묻=-50 behind:묻었=-17
behind:묻었는=-17 behind:묻었는대=-17 behind:묻은=-18 behind:묻은거=-9 behind:묻음=-5 behind:물=-10 behind:뭉=15
behind:뭉치=15 behind:밑=-35 behind:밑애=-36 behind:밑애깔=-9 behind:밑애깔린=-9 behind:바=18 behind:바닥=17
behind:바닥애=8 behind:박=-41 behind:박스=-4 behind:박힌=-38 behind:반=38 behind:배=-11 behind:배송=-21 behind:버=32
behind:버려=-29 behind:버리=28 behind:버리는=23 behind:버리는방=-8 behind:버리는법=15 behind:버리려=31 behind:버릴=17
behind:버릴때=17 behind:벗=-58 behind:변=6 behind:변기=6 behind:변기애=6 behind:보=-3 behind:봉=-10 behind:봉투=14
behind:부=34 behind:부분=26 behind:분=20 behind:분리=4 behind:붙=-47 behind:붙은=-25 behind:비=45 behind:비닐=27
behind:비닐로=-37 behind:비닐류=23 behind:비닐이=21 behind:빨=55 behind:빨간=52 behind:빼=-53 behind:빼고=-34
behind:빼고버=-31 behind:빼고버리=-6 behind:뺀=-3 behind:사=-13 behind:사면=-11 behind:살=-6 behind:삶=9 behind:상=37
behind:상자=10 behind:새=-64 behind:새서=-25 behind:새탁=-28 behind:선=-11 behind:선물=-11 behind:선물새=-9
behind:선물새트=-9 behind:설=8 behind:소=-64 behind:소스=-64 behind:쇄=-46 behind:쇄니=27 behind:쇄니까=27
behind:쇄니까고=27 behind:수=-25 behind:수거=-42 behind:수거함=-42 behind:수거함애=-22 behind:수명=30 behind:수명다=30
behind:스=-3 behind:스티=18 behind:스티로=17 behind:스티로폼=17 behind:시=-54 behind:시켜=-3 behind:시켜먹=-3
behind:시켜먹고=-4 behind:시키=-19 behind:시키면=-15 behind:시키면오=-15 behind:싸=-15 behind:싸고=-13 behind:싸고있=-13
behind:싸고있던=-13 behind:쏟=-15 behind:쓰=9 behind:쓰고=8 behind:씻=30 behind:씻어=11 behind:씻어서=5 behind:아=-30
behind:아니=-32 behind:아니조=-16 behind:안=17 behind:안쓰=49 behind:안쓰는=49 behind:안쓰는대=38 behind:안쓴=3
behind:안애=-10 behind:안애든=-22 behind:안지=-6 behind:안지워=-6 behind:안쪽=12 behind:않=-22 behind:알=15
behind:애=-125 behind:애같=-17 behind:애같이=-17 behind:애국=4 behind:애국물=4 behind:애기=7 behind:애기름=7
behind:애끼=-10 behind:애끼우=-3 behind:애내=-15 behind:애내려=-7 behind:애내려도=-7 behind:애넣=-59 behind:애넣나=-5
behind:애넣어=-32 behind:애넣어도=-24 behind:애넣으=-33 behind:애넣으면=-31 behind:애넣음=-14 behind:애달=-10
behind:애달린=-10 behind:애담=-12 behind:애담아=-11 behind:애든=18 behind:애들=-5 behind:애들어=-5 behind:애들어있=-4
behind:애물=-60 behind:애밥=7 behind:애버=-57 behind:애버려=-39 behind:애버려도=-19 behind:애버리=-5 behind:애버리면=-4
behind:애버림=-3 behind:애부=-5 behind:애부어=-5 behind:애붙=26 behind:애붙였=-11 behind:애붙였던=-11 behind:애붙은=54
behind:애빨=9 behind:애서=-30 behind:애서나=-7 behind:애서나온=-7 behind:애서땐=-6 behind:애서빼=-8 behind:애서빼낸=-8
behind:애서뺀=-10 behind:애서뺀a=-4 behind:애싸=20 behind:애싸서=20 behind:애쌓=-6 behind:애쌓인=-6 behind:애요=-11
behind:애있=-8 behind:애있던=-5 behind:애치=-4 behind:양=5 behind:양념=5 behind:어=49 behind:어디=42 behind:어디다=18
behind:어디다버=20 behind:어디버=16 behind:어디버려=12 behind:어디애=9 behind:어디애버=9 behind:어떻=19 behind:어떻개=19
behind:어떻개버=30 behind:열=11 behind:오=7 behind:올=-25 behind:요=-10 behind:우=18 behind:위=54 behind:위애=13
behind:유=-11 behind:유리=-14 behind:유리병=5 behind:으=-76 behind:으로=-76 behind:으로내=-8 behind:으로돼=-9
behind:으로버=-9 behind:으로버려=-6 behind:으로분=-7 behind:으로분리=-7 behind:은=125 behind:은박=-8 behind:은비=3
behind:은비닐=3 behind:은어=89 behind:은어디=28 behind:은어디애=15 behind:은어떻=62 behind:은어떻개=62 behind:은요=54
behind:은유=15 behind:은유리=15 behind:은유리병=15 behind:은음=-25 behind:은음식=-25 behind:은음식물=-25 behind:은재=-8
behind:은재활=-8 behind:은재활용=-8 behind:은종=19 behind:은종이=19 behind:은종이류=10 behind:은캔=-17 behind:은플=-19
behind:은플라=-19 behind:은플라스=-19 behind:을=-21 behind:음=62 behind:음식=55 behind:음식물=44 behind:음식물쓰=23
behind:음쓰=14 behind:이=-62 behind:이나=-20 behind:이니=-21 behind:이니까=-21 behind:이라=-4 behind:이랑같=-35
behind:이랑같이=-35 behind:이반=3 behind:이안=-9 behind:이애=-16 behind:이애요=-16 behind:이야=-49 behind:이조=-5
behind:이한=9 behind:인=-71 behind:인가=-94 behind:인가요=-73 behind:인대=22 behind:임=-42 behind:입니=-9
behind:입니까=-9 behind:자=-17 behind:자국=-33 behind:작=16 behind:잔=-17 behind:잔뜩=-17 behind:재=6 behind:재활=13
behind:재활용=13 behind:정=-54 behind:정리=-54 behind:정리하=-12 behind:조=-24 behind:조립=-4 behind:조립하=-4
behind:조립하고=-4 behind:종=39 behind:종이=39 behind:종이로=14 behind:종이로버=14 behind:지=-34 behind:지퍼=-4
behind:집=7 behind:집애=7 behind:찢=11 behind:찢어=11 behind:철=-5 behind:키=-11 behind:태=18 behind:태이=18
behind:태이프=18 behind:택=-10 behind:택배=-10 behind:택배스=-4 behind:택배스티=-4 behind:터=-12 behind:털=13
behind:통=-43 behind:통애=-13 behind:통조=-16 behind:통조림=-16 behind:통째=6 behind:통째로=6 behind:튀=-6 behind:패=77
behind:패트=71 behind:패트병=6 behind:펌=-23 behind:펌프=-23 behind:포=-36 behind:포장=-36 behind:포장비=-11
behind:포장비닐=-11 behind:플=-7 behind:플라=-7 behind:플라스=-7 behind:플라스틱=-7 behind:하=-49 behind:하나=-18
behind:한=99 behind:한냄=5 behind:한냄비=5 behind:한번=4 behind:한봉=30 behind:한봉지=30 behind:한통=15 behind:해=-10
behind:해먹=-10 behind:해먹고=-10 behind:행=15 behind:행궈=15 behind:형=3 behind:형광=3 behind:형광등=3 behind:흙=8
from-end:0=24 from-end:1=-20 from-end:2=-17 from-end:3=50 from-end:4=-28 from-end:5=-27 from-first:0=5
from-first:1=-3 from-first:2=-37 from-first:3=26 from-last:0=8 from-last:1=-12 from-last:2=7
from-last:3=22 from-previous:=10 from-previous:가=-28 from-previous:낱개=7 from-previous:는=-26
from-previous:는대그냥=-15 from-previous:니까=-19 from-previous:다쓴거=-7 from-previous:달린=5 from-previous:담겨온=7
from-previous:담겼던=13 from-previous:담긴=8 from-previous:담아준=5 from-previous:도=-25 from-previous:돌아가는=13
from-previous:들=-11 from-previous:들어있는=16 from-previous:들어있던=10 from-previous:랑=-18 from-previous:로=-26
from-previous:리려는대=-6 from-previous:말고=42 from-previous:먹고=7 from-previous:먹고나온=5 from-previous:먹고남은=14
from-previous:모아둔거=-15 from-previous:묻은=3 from-previous:뭉치=-9 from-previous:밑애깔린=6
from-previous:버릴건대=-33 from-previous:싸고있던=13 from-previous:안애=-6 from-previous:애=-57
from-previous:애붙였던=15 from-previous:애붙은=-36 from-previous:애서빼낸=13 from-previous:애서뺀=13
from-previous:애쌓인=6 from-previous:애있던=4 from-previous:온=4 from-previous:위=24 from-previous:은=-60
from-previous:을=-37 from-previous:이=-9 from-previous:이랑=-56 from-previous:플라스틱=17 from-previous:하고남은=5
from-previous:한=-66 from-previous:해먹고=15 kin:false=3 kin:true=-87 length:1=-83 length:2=-85 length:3=-42
length:4=44 length:5=97 length:6=154 name:led전구=20 name:가구=-17 name:가방=-10 name:가위=-6 name:간장=-37
name:간장개장=-8 name:감기약=-4 name:개란껍질=7 name:거울=13 name:건전지=56 name:겉봉지=8 name:고구마=-4 name:고기=-14
name:고무장갑=8 name:고무패킹=-19 name:고철=-41 name:고추장=-14 name:공책=3 name:과일=-4 name:국물=-42 name:그릇=25
name:글라스락=-29 name:기름=-68 name:기름종이=6 name:기저귀=-5 name:김밥=56 name:김치=-23 name:껍대기=19 name:나무젓가락=-11
name:냄비=-7 name:냉장고=-4 name:닭뼈=41 name:두부=20 name:두유=4 name:떡볶이=-18 name:뚜껑=-37 name:라면국물=-9 name:라밸=-86
name:락스=-38 name:마신종이컵=15 name:맥주캔=-62 name:모래=-4 name:묶음비닐=21 name:물티슈=17 name:박스=-51 name:반찬=-11
name:배터리=-42 name:백열전구=20 name:변기=-19 name:병=-9 name:보조배터리=22 name:볼팬=27 name:봉지=-16 name:봉투=-69
name:비닐=-43 name:비닐류=-31 name:비닐봉지=9 name:비닐봉투=6 name:비닐포장=6 name:비타민=-8 name:상자=-46 name:새면대=-22
name:새탁기=-41 name:생수병=12 name:설명서=7 name:설탕=-25 name:소금=-9 name:소주병=36 name:솜=-5 name:송장=-28 name:쇄=-29
name:스탠드=-3 name:스티로폼=-24 name:스티로폼박스=-4 name:스티로폼상자=6 name:스티로폼접시=17 name:스티로폼통=7 name:스티로폼틀=7
name:스티커=-85 name:시트지=17 name:식용유=17 name:식탁=33 name:신문지=14 name:신발=-19 name:실리카갤=8 name:싱크대=-27
name:쌀=23 name:쓰래기통=-8 name:약=-21 name:양념=-10 name:영수증=9 name:오븐=-28 name:옷=-17 name:옷장=7 name:와인병=11
name:완충재=11 name:우유=-32 name:우유팩=42 name:유리=-16 name:유리그릇=4 name:유리병=21 name:유리접시=-7 name:유리컵=37
name:은박지=-48 name:음식물=-17 name:음식물쓰래기=-23 name:음쓰=-8 name:이유식=-14 name:일반쓰래기=-101 name:일쓰=-31
name:재떨이=-43 name:재사상=-16 name:전복=-3 name:전자래인지=-29 name:정수기=-12 name:종이=-26 name:종이류=-48 name:종이박스=4
name:종이봉투=9 name:종이상자=-9 name:종이컵=-13 name:종이팩=-12 name:참치캔=11 name:책=-5 name:책상=81 name:철사=22
name:청소기=-17 name:치킨=-8 name:칫솔=8 name:캐이크=-7 name:캔=-5 name:커튼=11 name:쿠션팩트=10 name:쿠킹호일=6 name:태이프=-36
name:택배박스=44 name:택배스티로폼=4 name:투명비닐=22 name:티비=54 name:패트=-17 name:패트병=-7 name:팩=12 name:포장=-20
name:포장비닐=34 name:플라스틱=-166 name:플라스틱뚜껑=6 name:플라스틱병=31 name:플라스틱컵=13 name:플라스틱통=50 name:피자=-13
name:한과=-3 name:형광등=40 name:화분=-12 name:화장대=-15 name:휴지=-12 name:흙=-6 next-after:=12 next-after:가=24
next-after:가는=-13 next-after:건대=39 next-after:것도=-5 next-after:겨온=-18 next-after:그냥=-6 next-after:깔린=-6
next-after:나온=-25 next-after:남은=-53 next-after:낱개=-7 next-after:는=40 next-after:는거=10 next-after:는대=36
next-after:니까=-15 next-after:다쓴=-36 next-after:달린=-16 next-after:담긴=-8 next-after:던대=11 next-after:도=62
next-after:두던=-13 next-after:둔거=23 next-after:들=9 next-after:때온=-12 next-after:랑=37 next-after:려서=17
next-after:로=29 next-after:로됀=34 next-after:리고=17 next-after:리는=-16 next-after:말고=-57 next-after:먹고=-9
next-after:먹은=-16 next-after:묻은=-3 next-after:뭉치=15 next-after:벅됀=-3 next-after:붙은=27 next-after:빼낸=-8
next-after:생긴=-15 next-after:서땐=-6 next-after:서뺀=-9 next-after:스틱=-13 next-after:쌓인=-9 next-after:쓰는=-6
next-after:쓰던=-5 next-after:쓴거=35 next-after:씌운=-8 next-after:아준=-4 next-after:안애=23 next-after:았던=-4
next-after:애=37 next-after:애든=-16 next-after:애서=-3 next-after:애요=-8 next-after:어서=9 next-after:어요=7
next-after:었던=-14 next-after:였던=-13 next-after:오는=-10 next-after:우는=-14 next-after:우던=-12
next-after:워진=-12 next-after:위=-24 next-after:위애=19 next-after:으면=-51 next-after:은=15 next-after:은거=-27
next-after:을=-33 next-after:이=15 next-after:이거=48 next-after:이건=32 next-after:이랑=50 next-after:인대=13
next-after:있는=-6 next-after:있던=-39 next-after:작은=-7 next-after:저서=-45 next-after:지는=-8 next-after:진거=15
next-after:짜리=-4 next-after:투명=-25 next-after:하던=-16 next-after:하얀=-5 next-after:한=58 next-after:한대=4
next:aseptic-carton>milk-carton=26 next:battery>general-waste=29 next:bulky>clothes=-23
next:bulky>food-waste=-3 next:bulky>general-waste=-23 next:bulky>glass-bottle=-12
next:bulky>incombustible=38 next:bulky>paper=-41 next:bulky>scrap-metal=-3 next:bulky>vinyl=8
next:clear-pet>clear-pet=3 next:clear-pet>plastic=3 next:clear-pet>vinyl=4
next:clothes>general-waste=-18 next:clothes>paper=-10 next:clothes>vinyl=-14 next:cooking-oil>bulky=4
next:cooking-oil>general-waste=-10 next:cooking-oil>paper=-41 next:cooking-oil>scrap-metal=27
next:deposit-bottle>glass-bottle=64 next:electronics>clothes=-30 next:electronics>general-waste=-8
next:electronics>incombustible=-29 next:electronics>paper=-19 next:electronics>styrofoam=-21
next:food-waste>cooking-oil=-32 next:food-waste>food-waste=-4 next:food-waste>general-waste=21
next:food-waste>glass-bottle=-15 next:food-waste>metal-can=-9 next:food-waste>paper-cup=-16
next:food-waste>paper=-33 next:food-waste>plastic=7 next:food-waste>scrap-metal=-34
next:food-waste>styrofoam=-18 next:food-waste>vinyl=-50 next:general-waste>bulky=9
next:general-waste>clothes=-15 next:general-waste>cooking-oil=25 next:general-waste>electronics=-9
next:general-waste>food-waste=39 next:general-waste>gas-can=-27 next:general-waste>general-waste=17
next:general-waste>glass-bottle=-37 next:general-waste>metal-can=6 next:general-waste>paper=40
next:general-waste>plastic=-5 next:general-waste>scrap-metal=42 next:general-waste>styrofoam=41
next:general-waste>vinyl=-24 next:glass-bottle>general-waste=52 next:glass-bottle>glass-bottle=4
next:glass-bottle>incombustible=23 next:glass-bottle>plastic=19 next:incombustible>food-waste=13
next:incombustible>general-waste=-33 next:incombustible>glass-bottle=71 next:incombustible>lamp=38
next:incombustible>paper=21 next:incombustible>pesticide=-12 next:incombustible>plastic=-39
next:incombustible>styrofoam=-22 next:incombustible>vinyl=12 next:lamp>incombustible=-6
next:medicine>bulky=6 next:medicine>general-waste=14 next:medicine>glass-bottle=-10
next:medicine>plastic=-10 next:metal-can>cooking-oil=18 next:metal-can>food-waste=22
next:metal-can>general-waste=47 next:metal-can>incombustible=-24 next:metal-can>plastic=17
next:metal-can>scrap-metal=36 next:milk-carton>general-waste=24 next:milk-carton>paper=30
next:mobile-phone>general-waste=21 next:paper-cup>food-waste=25 next:paper-cup>general-waste=-37
next:paper>cooking-oil=44 next:paper>food-waste=-11 next:paper>general-waste=76 next:paper>plastic=-5
next:paper>scrap-metal=9 next:paper>styrofoam=-22 next:paper>vinyl=-31 next:plastic>clear-pet=52
next:plastic>food-waste=-59 next:plastic>general-waste=-39 next:plastic>incombustible=18
next:plastic>paint=15 next:plastic>paper=-33 next:plastic>plastic=12 next:plastic>scrap-metal=-62
next:plastic>vinyl=3 next:scrap-metal>general-waste=-12 next:scrap-metal>paper=-56
next:scrap-metal>plastic=8 next:scrap-metal>scrap-metal=-14 next:small-electronics>battery=-36
next:small-electronics>general-waste=-23 next:small-electronics>incombustible=-15
next:small-electronics>lamp=46 next:small-electronics>plastic=51 next:small-electronics>power-bank=-18
next:small-electronics>scrap-metal=-17 next:styrofoam>food-waste=3 next:styrofoam>general-waste=-10
next:styrofoam>vinyl=-9 next:vinyl>cooking-oil=7 next:vinyl>general-waste=4 next:vinyl>paper=-29
next:vinyl>plastic=-66 next:vinyl>vinyl=15 previous-then:=10 previous-then:가=-28 previous-then:낱개=7
previous-then:는=-26 previous-then:니까=-19 previous-then:다쓴거=-7 previous-then:달린=5 previous-then:담겨온=7
previous-then:담겼던=13 previous-then:담긴=8 previous-then:담아준=5 previous-then:도=-25 previous-then:들=-11
previous-then:들어있=13 previous-then:랑=-18 previous-then:로=-26 previous-then:말고=42 previous-then:먹고=7
previous-then:먹고나=5 previous-then:먹고남=10 previous-then:모아둔=-18 previous-then:묻은=3 previous-then:뭉치=-9
previous-then:밑애깔=9 previous-then:바닥애=-6 previous-then:버리려=-31 previous-then:시켜먹=18 previous-then:시키면=15
previous-then:싸고있=13 previous-then:안쓰는=-35 previous-then:안애=-6 previous-then:안애든=34 previous-then:애=-57
previous-then:애끼우=3 previous-then:애달린=10 previous-then:애들어=5 previous-then:애붙였=15 previous-then:애붙은=-36
previous-then:애서나=31 previous-then:애서빼=13 previous-then:애서뺀=14 previous-then:애쌓인=6 previous-then:애있던=13
previous-then:온=4 previous-then:위=24 previous-then:은=-60 previous-then:을=-37 previous-then:이=-9
previous-then:이랑=-56 previous-then:정리하=12 previous-then:조립하=4 previous-then:한=-66 previous-then:해먹고=15
previous:aseptic-carton>milk-carton=-26 previous:battery>general-waste=-30 previous:bulky>clothes=30
previous:bulky>food-waste=3 previous:bulky>general-waste=31 previous:bulky>glass-bottle=19
previous:bulky>incombustible=-36 previous:bulky>paper=18 previous:bulky>scrap-metal=3
previous:bulky>vinyl=-8 previous:clear-pet>clear-pet=-8 previous:clear-pet>vinyl=-4
previous:clothes>general-waste=21 previous:clothes>vinyl=14 previous:cooking-oil>bulky=-4
previous:cooking-oil>general-waste=-25 previous:cooking-oil>paper=17
previous:cooking-oil>scrap-metal=-19 previous:deposit-bottle>glass-bottle=-61
previous:electronics>clothes=28 previous:electronics>general-waste=-18
previous:electronics>incombustible=30 previous:electronics>paper=4 previous:electronics>styrofoam=21
previous:food-waste>cooking-oil=16 previous:food-waste>food-waste=-10
previous:food-waste>general-waste=18 previous:food-waste>glass-bottle=14 previous:food-waste>metal-can=9
previous:food-waste>paper-cup=21 previous:food-waste>paper=25 previous:food-waste>plastic=-9
previous:food-waste>scrap-metal=29 previous:food-waste>styrofoam=15 previous:food-waste>vinyl=25
previous:general-waste>bulky=-19 previous:general-waste>clothes=16
previous:general-waste>cooking-oil=-24 previous:general-waste>electronics=9
previous:general-waste>food-waste=-66 previous:general-waste>gas-can=-15
previous:general-waste>general-waste=47 previous:general-waste>glass-bottle=40
previous:general-waste>incombustible=-13 previous:general-waste>paper=-43
previous:general-waste>scrap-metal=-68 previous:general-waste>styrofoam=-44
previous:general-waste>vinyl=24 previous:glass-bottle>general-waste=-49
previous:glass-bottle>incombustible=-35 previous:glass-bottle>plastic=-13
previous:incombustible>food-waste=-28 previous:incombustible>general-waste=57
previous:incombustible>glass-bottle=-74 previous:incombustible>incombustible=-4
previous:incombustible>lamp=-34 previous:incombustible>paper=-21 previous:incombustible>pesticide=12
previous:incombustible>plastic=14 previous:incombustible>styrofoam=22 previous:incombustible>vinyl=-19
previous:lamp>incombustible=-7 previous:medicine>bulky=-7 previous:medicine>general-waste=-14
previous:medicine>glass-bottle=14 previous:medicine>plastic=21 previous:metal-can>cooking-oil=-12
previous:metal-can>food-waste=-22 previous:metal-can>general-waste=-47
previous:metal-can>incombustible=-22 previous:metal-can>plastic=-17 previous:metal-can>scrap-metal=-34
previous:milk-carton>general-waste=-24 previous:milk-carton>paper=-30
previous:mobile-phone>general-waste=-21 previous:paint>general-waste=17
previous:paper-cup>food-waste=-14 previous:paper-cup>general-waste=37 previous:paper>cooking-oil=-28
previous:paper>food-waste=-4 previous:paper>general-waste=-34 previous:paper>paper=-20
previous:paper>plastic=3 previous:paper>scrap-metal=-9 previous:paper>styrofoam=46
previous:paper>vinyl=39 previous:plastic>clear-pet=-43 previous:plastic>food-waste=59
previous:plastic>general-waste=18 previous:plastic>incombustible=-20 previous:plastic>paint=-15
previous:plastic>paper=39 previous:plastic>plastic=-3 previous:plastic>scrap-metal=54
previous:plastic>vinyl=-10 previous:scrap-metal>general-waste=-8 previous:scrap-metal>paper=60
previous:small-electronics>battery=35 previous:small-electronics>general-waste=43
previous:small-electronics>incombustible=20 previous:small-electronics>lamp=-21
previous:small-electronics>plastic=-44 previous:small-electronics>power-bank=18
previous:small-electronics>scrap-metal=15 previous:styrofoam>food-waste=-3
previous:styrofoam>general-waste=12 previous:styrofoam>vinyl=8 previous:vinyl>cooking-oil=-7
previous:vinyl>general-waste=-11 previous:vinyl>paper=6 previous:vinyl>plastic=64 rule:aseptic-carton=71
rule:battery=12 rule:bulky=-107 rule:car-battery=32 rule:clothes=12 rule:cooking-oil=-48
rule:deposit-bottle=129 rule:electronics=-74 rule:food-waste=-143 rule:glass-bottle=31
rule:incombustible=-35 rule:lamp=-14 rule:medicine=-18 rule:metal-can=86 rule:milk-carton=45
rule:mobile-phone=35 rule:paint=3 rule:paper-cup=3 rule:paper=-7 rule:pesticide=21 rule:plastic=-32
rule:power-bank=82 rule:scrap-metal=-63 rule:small-electronics=-22 rule:special-drop-off=55
rule:styrofoam=64 rule:vinyl=32 to-next:=12 to-next:가=24 to-next:낱개=-7 to-next:는=40 to-next:니까=-22
to-next:다쓴거=7 to-next:달린=-7 to-next:담겨온=-3 to-next:담겨있던=-7 to-next:담긴=-8 to-next:담아준=-4 to-next:도=62
to-next:들=9 to-next:들어있던=-5 to-next:랑=37 to-next:로=29 to-next:말고=-54 to-next:먹고나온=-4 to-next:먹고남은=-9
to-next:모아둔거=21 to-next:뭉치=15 to-next:밑애깔린=-6 to-next:시키면오는=-15 to-next:싸고있던=-13 to-next:안애=3
to-next:애=37 to-next:애붙였던=-11 to-next:애붙은=54 to-next:애서빼낸=-8 to-next:애서뺀=-9 to-next:애쌓인=-6 to-next:위=-24
to-next:은=15 to-next:을=-33 to-next:이=15 to-next:이랑=56 to-next:한=58 to-next:해먹고=-10
`
