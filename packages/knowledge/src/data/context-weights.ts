/** Written by `pnpm learn`. A context of `retrieve/contexts.ts` = its weight in hundredths. */
export const contextWeights = `
before:0미리=-8 before:5리터=-3 before:=-30 before:가=-11 before:가는=22 before:가서=-9 before:간=11 before:갈색=-3
before:갑=-19 before:갑은=-3 before:개=8 before:거=-143 before:건=-36 before:건대=-43 before:것=39 before:것도=-13
before:겨온=36 before:겨있던=4 before:겼던=12 before:고=5 before:고간=21 before:고그냥=7 before:고나온=34 before:고난=-4
before:고남은=17 before:고있던=12 before:과자=8 before:구=-3 before:국애서=-6 before:그=26 before:그냥=-41 before:그란=20
before:그릇=-4 before:기=-9 before:기는=-74 before:기한=-7 before:긴=32 before:까=-47 before:까먹은=27 before:깔린=4
before:깔았던=7 before:깨진=10 before:껍대기=-36 before:껍질=-19 before:껍질은=-5 before:껑=25 before:끼우는=4
before:나는=9 before:나온=65 before:난=15 before:날=20 before:남은=61 before:남은거=-12 before:났는대=-5 before:낱개=6
before:낸=31 before:냥=-43 before:는=23 before:는거=-9 before:는대=-48 before:니=17 before:니까=-47 before:니다=-15
before:닌=-74 before:닐=-3 before:닐애=14 before:다=-20 before:다가=29 before:다남은=10 before:다먹은=-9 before:다쓴=43
before:다쓴거=-10 before:달린=9 before:담겨온=36 before:담겼던=12 before:담긴=9 before:담아준=7 before:담았던=4
before:대=-41 before:대그냥=-17 before:대기=-36 before:대안애=-20 before:대용량=6 before:대이건=-27 before:던=131
before:던대=-16 before:도=-42 before:동그란=20 before:됀=-14 before:두던=9 before:둔=-60 before:둔거=-18 before:드=27
before:든=46 before:들=-22 before:들이=-29 before:딸려온=14 before:때=-15 before:때쓰는=7 before:때쓰던=28 before:때쓴=3
before:때온=6 before:땐=25 before:뚜껑=25 before:뜨려서=-16 before:라=-52 before:라스락=27 before:라스틱=9 before:락=37
before:란=68 before:란다=-9 before:랑=-64 before:량=6 before:러=-26 before:려는대=-8 before:려서=-16 before:려온=14
before:렸는대=-39 before:로=-34 before:로됀=5 before:로션=27 before:로폼=-53 before:릇=-4 before:리=14 before:리고=-14
before:리는=10 before:리병=-17 before:리터=-31 before:린=58 before:릴건대=-38 before:림=20 before:마신=6 before:마트=-3
before:막=-9 before:만=4 before:말고=35 before:맥주=-6 before:먹고=11 before:먹는=-8 before:먹은=43 before:면오는=-9
before:명=43 before:무=24 before:무실=-40 before:묶는=-4 before:묶었던=7 before:묶은=6 before:묻은=5 before:물=-35
before:물티슈=57 before:뭉치=-10 before:미리=-8 before:박스=-43 before:박스애=4 before:받은=26 before:발=22 before:방=47
before:배란다=-9 before:배박스=-22 before:백=-22 before:밴=22 before:버리고=-14 before:버린=14 before:버릴때=-3
before:벅됀=4 before:범벅됀=4 before:병=-62 before:병애=-39 before:병은=-16 before:봉지=20 before:봉투=-26
before:봉투애=-10 before:붙였던=16 before:붙은=-21 before:붙인=14 before:블러=-22 before:비=-33 before:비닐=-3
before:비닐애=14 before:빈=24 before:빨간=-11 before:빼낸=13 before:빼면=3 before:뺀=37 before:사=11 before:사무실=-40
before:산=-31 before:상자=6 before:새=-26 before:새재=14 before:색=-11 before:생긴=14 before:서=-79 before:서나온=22
before:서땐=3 before:서받은=6 before:서빼낸=13 before:서뺀=22 before:서산=-31 before:서쓰던=-40 before:서준=16
before:션=27 before:쇄니까=-9 before:슈=56 before:스=-11 before:스락=27 before:스애=4 before:스크림=-5 before:스틱=9
before:슨=5 before:습니다=-16 before:식=34 before:신=5 before:실=-36 before:싼=8 before:쌌던=22 before:쌓인=12
before:썼는대=43 before:쓰=-15 before:쓰는=15 before:쓴=52 before:쓴거=-23 before:씌운=8 before:씨=-13 before:아가는=22
before:아두던=5 before:아둔거=-18 before:아서=-3 before:아이=-26 before:아준=7 before:안=20 before:안애=16
before:안애든=23 before:았는대=-6 before:았던=12 before:애=-14 before:애깔린=4 before:애든=23 before:애붙은=-68
before:애서=-15 before:애서뺀=22 before:애서산=-31 before:애서준=16 before:애쌓인=12 before:애쓰는=3 before:애요=-18
before:애있던=-35 before:앳날=20 before:얀=12 before:어=-7 before:어서=-24 before:어요=14 before:어있는=31
before:어있던=37 before:었는대=-33 before:었던=-26 before:였던=16 before:오는=-6 before:온=105 before:왔는대=11
before:왜=-25 before:요=-95 before:용=8 before:용기=-10 before:용량=6 before:우는=20 before:우던=12 before:우유팩=-12
before:운=40 before:워지는=10 before:워진=17 before:위=25 before:위애=-23 before:유=-18 before:유리=-6
before:유리병=-17 before:유팩=-12 before:으면=58 before:은=80 before:은거=-16 before:은대=-6 before:을=-37
before:이=-17 before:이가=-23 before:이거=-32 before:이건=-35 before:이것도=-13 before:이니까=-8 before:이던=5
before:이랑=-40 before:이말고=8 before:이애요=-7 before:인=18 before:인대=-5 before:있는=13 before:있는대=-19
before:있던=17 before:자=-12 before:자말고=-24 before:작은=10 before:잔=-6 before:장=26 before:장갑=-19 before:장실=19
before:재=26 before:저서=8 before:점애서=-16 before:젔는대=-26 before:종이=-22 before:주=-6 before:준=22 before:즈=3
before:지=-44 before:진=48 before:진거=-18 before:질=-3 before:질은=-5 before:짜리=31 before:째로=-4 before:참치캔=-8
before:치=22 before:치던=9 before:치캔=-12 before:캔=-54 before:캔애=-9 before:컵=-56 before:켜먹고=-16 before:크=29
before:크림=30 before:큰=33 before:키우던=10 before:킨=12 before:터=-27 before:텀블러=-22 before:통은=29
before:통째로=-4 before:투=11 before:투명=43 before:투애=-10 before:트=30 before:티로폼=-30 before:티슈=56 before:틱=9
before:판=-12 before:팩=-4 before:팩은=-9 before:포장=20 before:폼=-74 before:프로=-6 before:프뭉치=-5 before:하고=10
before:하던=20 before:하얀=12 before:한=-25 before:한대=14 before:해먹고=12 before:해온=-33 before:헌=9 before:화장실=19
before:힌=22 behind:10=-17 behind:1=13 behind:2=-20 behind:3=-16 behind:50=-3 behind:5=-3 behind:6=-11
behind:6개=-11 behind:=147 behind:l=-8 behind:le=-8 behind:led=-8 behind:가=82 behind:가산=4 behind:가산더=4
behind:가산더미=4 behind:갈=17 behind:갈고=-5 behind:갈았=26 behind:겉=-19 behind:겉봉=-15 behind:겉포=15
behind:겉포장=15 behind:고=-14 behind:고무=-12 behind:고무패=-12 behind:고무패킹=-12 behind:고장=-5 behind:고장났=3
behind:교=25 behind:교채=25 behind:교채하=25 behind:교채하고=25 behind:구=-10 behind:구멍=-3 behind:구울=-4
behind:구울때=-4 behind:국=16 behind:국물=16 behind:그=35 behind:그릇=19 behind:금=30 behind:금갔=3 behind:기=29
behind:기름=29 behind:기름묻=8 behind:까=-30 behind:까지=-17 behind:깨=18 behind:깨끗=-14 behind:깨끗한=-21
behind:깨젔=16 behind:꽂=-33 behind:꽂혀=-8 behind:꽂혀있=-8 behind:꽂힌=-25 behind:끈=-6 behind:나=68 behind:나왔=-4
behind:낡=11 behind:남=43 behind:남은=48 behind:남은거=48 behind:낱=-18 behind:낱개=-8 behind:내=-8 behind:넣=-12
behind:노=3 behind:누=7 behind:는=69 behind:는뺐=-54 behind:는어=25 behind:는어디=23 behind:는어디애=23 behind:는음=9
behind:는음식=9 behind:는음식물=9 behind:는종=-14 behind:는종이=-14 behind:는종이로=-7 behind:는플=16 behind:는플라=16
behind:는플라스=16 behind:니=-27 behind:니까=-28 behind:니까고=-18 behind:니까고철=-18 behind:니까종=-7 behind:니까종이=-7
behind:다=79 behind:다리=46 behind:다먹=-30 behind:다먹고=4 behind:다먹은=-10 behind:다먹은유=-10 behind:다썼=8
behind:다썼는=8 behind:다썼는대=8 behind:다쓴=23 behind:다쓴거=44 behind:다쓴거플=8 behind:닦=-18 behind:닫=-9
behind:달=-31 behind:달린=-20 behind:담=-57 behind:담겨=-24 behind:담겨온=-3 behind:담겨있=-20 behind:담겨있던=-20
behind:담긴=-10 behind:담아=-9 behind:담아준=-4 behind:담았=-16 behind:담았던=-12 behind:대=6 behind:도=-3
behind:돌=-45 behind:돌리=-17 behind:돼=-37 behind:돼나=-36 behind:두=49 behind:두개=31 behind:두꺼=3 behind:두꺼운=3
behind:뒤=30 behind:들=75 behind:들어=-21 behind:들어있=-21 behind:들어있던=-21 behind:따=3 behind:때=4 behind:때고=-12
behind:때야=9 behind:때어=28 behind:땐=5 behind:땠=-30 behind:떨=26 behind:떨어=26 behind:뚜=34 behind:뚜껑=34
behind:뚜껑은=18 behind:뜯=22 behind:뜯어=27 behind:라=21 behind:라고=-36 behind:라밸=45 behind:랑=38 behind:래=45
behind:로=-45 behind:로내=43 behind:로내놔=55 behind:로내놔도=55 behind:로닦=-30 behind:로됀=30 behind:로버=-21
behind:로버려=-25 behind:로버려도=-17 behind:로버리=4 behind:로버리나=-15 behind:로버리면=26 behind:를=6 behind:리=-15
behind:리필=-25 behind:리필봉=-18 behind:마=-24 behind:만=148 behind:만깨=16 behind:만들=-17 behind:만따=50
behind:만따로=50 behind:만따로버=23 behind:만버=22 behind:만버릴=6 behind:말=-115 behind:말고=-125 behind:말고그=-8
behind:말고그냥=-6 behind:말고플=-6 behind:말고플라=-6 behind:맞=-21 behind:맞조=-3 behind:먹=-24 behind:먹고=-13
behind:먹고나=-4 behind:먹고나온=-3 behind:먹고남=-8 behind:먹고남은=-8 behind:몇=-32 behind:모=33 behind:모아=6
behind:모아둔=25 behind:모아둔거=25 behind:모으=-13 behind:모으는=-13 behind:모으는대=-20 behind:묶=-30 behind:묶는=-7
behind:묶었=-6 behind:묶었던=-6 behind:묶은=-17 behind:문=30 behind:묻=-52 behind:묻었=-22 behind:묻었는=-22
behind:묻었는대=-22 behind:묻은=-19 behind:묻은거=-14 behind:물=-12 behind:뭉치=13 behind:밑=-29 behind:밑애=-30
behind:밑애깔=-6 behind:밑애깔린=-6 behind:바=20 behind:바닥=21 behind:바닥애=11 behind:박=-30 behind:박스=6
behind:박힌=-37 behind:반=30 behind:배=-29 behind:배달=-17 behind:배송=-24 behind:버=70 behind:버려=-14
behind:버려도=22 behind:버리=32 behind:버리는=23 behind:버리는곳=16 behind:버리는방=-4 behind:버리는법=10 behind:버리려=27
behind:버릴=43 behind:버릴때=38 behind:벗=-56 behind:변=6 behind:변기=6 behind:변기애=6 behind:변기애버=3 behind:봉=6
behind:봉지=-5 behind:봉투=12 behind:부=34 behind:부분=25 behind:분=45 behind:분리=25 behind:불=57 behind:붙=-22
behind:붙어=16 behind:붙어있=-58 behind:붙어있는=-58 behind:붙은=-35 behind:비=44 behind:비닐=15 behind:비닐로=-35
behind:비닐류=22 behind:비닐이=18 behind:빨=54 behind:빨간=48 behind:빼=-50 behind:빼고=-38 behind:빼고버=-34
behind:빼고버리=-7 behind:빼서=4 behind:사=-17 behind:사면=-11 behind:살=-14 behind:살때=-5 behind:삶=5 behind:상=16
behind:상자=-14 behind:새=-62 behind:새서=-22 behind:새탁=-22 behind:새트=-7 behind:선=-13 behind:선물=-13
behind:선물새=-9 behind:선물새트=-9 behind:설=5 behind:소=-64 behind:소스=-64 behind:소스봉=-19 behind:소스봉지=-19
behind:속=-9 behind:손=29 behind:손잡=29 behind:손잡이=29 behind:쇄=-65 behind:쇄니=27 behind:쇄니까=27
behind:쇄니까고=27 behind:수=-13 behind:수거=-38 behind:수거함=-38 behind:수거함애=-20 behind:수명=29 behind:수명다=29
behind:스=5 behind:스티=15 behind:스티커=14 behind:시=-47 behind:시켜=-6 behind:시켜먹=-6 behind:시켜먹고=-6
behind:시키=-15 behind:시키면=-14 behind:시키면오=-14 behind:식=10 behind:실=-12 behind:실리=-12 behind:실리콘=-12
behind:싸=-17 behind:싸고=-12 behind:싸고있=-12 behind:싸고있던=-12 behind:쌌=-3 behind:쌌던=-3 behind:쏟=-17
behind:쓰=3 behind:쓰고=4 behind:씻=51 behind:씻어=22 behind:씻어서=5 behind:씻었=15 behind:아=-33 behind:아니=-45
behind:아니애=-21 behind:아니애요=-21 behind:아니조=-14 behind:안=7 behind:안때=-14 behind:안쓰=45 behind:안쓰는=45
behind:안쓰는대=37 behind:안쓴=4 behind:안애=-19 behind:안애든=-16 behind:안애들=-7 behind:안애들어=-7 behind:안애서=-24
behind:안지=-4 behind:안지워=-4 behind:안쪽=15 behind:않=-17 behind:알=44 behind:애=-110 behind:애같=-28
behind:애같이=-28 behind:애고=11 behind:애국=4 behind:애국물=4 behind:애기=9 behind:애기름=9 behind:애끼=-11
behind:애끼우=-5 behind:애끼우는=-4 behind:애내=-13 behind:애내려=-4 behind:애내려도=-4 behind:애넣=-75 behind:애넣나=-5
behind:애넣어=-44 behind:애넣어도=-36 behind:애넣어요=-3 behind:애넣으=-34 behind:애넣으면=-32 behind:애넣음=-16 behind:애달=-8
behind:애달린=-7 behind:애담=-16 behind:애담아=-15 behind:애든=17 behind:애들=-5 behind:애들어=-5 behind:애들어있=-5
behind:애물=-72 behind:애밥=5 behind:애버=-64 behind:애버려=-46 behind:애버려도=-24 behind:애버렸=-13 behind:애버리=-6
behind:애버림=-3 behind:애부=-3 behind:애부어=-3 behind:애붙=4 behind:애붙어=-8 behind:애붙어있=-8 behind:애붙였=-12
behind:애붙였던=-12 behind:애붙은=38 behind:애비=76 behind:애빨=8 behind:애서=-36 behind:애서나=-11 behind:애서나온=-11
behind:애서땐=-5 behind:애서빼=-6 behind:애서빼낸=-6 behind:애서뺀=-11 behind:애서뺀a=-8 behind:애싸=24 behind:애싸서=24
behind:애쌓=-5 behind:애쌓인=-5 behind:애양=9 behind:애양념=9 behind:애요=-15 behind:애있=-7 behind:애있던=-5 behind:액=55
behind:야=-10 behind:어=48 behind:어디=38 behind:어디다=21 behind:어디다버=17 behind:어디버=12 behind:어디버려=11
behind:어디애=6 behind:어디애버=6 behind:어떻=17 behind:어떻개=17 behind:어떻개버=27 behind:여=21 behind:여러=17
behind:열=14 behind:옆=-12 behind:오=8 behind:올=-20 behind:완=14 behind:완충=14 behind:완충재=14 behind:요=-32
behind:우=14 behind:우유=12 behind:위=63 behind:위애=21 behind:유=-4 behind:유리=-7 behind:유리병=8 behind:으=-85
behind:으로=-85 behind:으로내=-10 behind:으로돼=-4 behind:으로버=-8 behind:으로버려=-5 behind:으로분=-6 behind:으로분리=-6
behind:은=127 behind:은박=-8 behind:은비=4 behind:은비닐=4 behind:은어=88 behind:은어디=31 behind:은어디다=6
behind:은어디애=13 behind:은어떻=58 behind:은어떻개=58 behind:은요=53 behind:은유=16 behind:은유리=16 behind:은유리병=16
behind:은음=-35 behind:은음식=-35 behind:은음식물=-35 behind:은재=-5 behind:은재활=-5 behind:은재활용=-5 behind:은종=20
behind:은종이=20 behind:은종이류=7 behind:은캔=-27 behind:은투=17 behind:은투명=17 behind:은플=-19 behind:은플라=-19
behind:은플라스=-19 behind:을=-34 behind:음=50 behind:음식=24 behind:음식물=14 behind:음식물쓰=-13 behind:음쓰=34
behind:이=-68 behind:이나=-17 behind:이니=-24 behind:이니까=-24 behind:이라=-5 behind:이랑=15 behind:이랑같=-17
behind:이랑같이=-17 behind:이반=3 behind:이안=-9 behind:이안닫=-4 behind:이애=-23 behind:이애요=-23 behind:이야=-46
behind:이조=-4 behind:이한=7 behind:인=-90 behind:인가=-85 behind:인가요=-67 behind:인대=-7 behind:임=-56 behind:입=29
behind:입니=22 behind:입니까=-11 behind:있=-33 behind:자=-18 behind:자국=-41 behind:자국이=-7 behind:작=13
behind:잔=-26 behind:잔뜩=-26 behind:잔뜩묻=-7 behind:재=3 behind:재활=16 behind:재활용=16 behind:정=-61
behind:정리=-61 behind:정리하=-23 behind:정리하다=-20 behind:조=-19 behind:조립=-3 behind:조립하=-3 behind:조립하고=-3
behind:종=10 behind:종이=10 behind:종이로=18 behind:종이로버=18 behind:종이팩=25 behind:지=-39 behind:지퍼=-5 behind:집=4
behind:집애=4 behind:찢=16 behind:찢어=16 behind:철=-7 behind:청=-3 behind:청소=-3 behind:칸=-14 behind:컵=-3
behind:키=-10 behind:키우=-10 behind:키우던=-10 behind:태=36 behind:태이=23 behind:태이프=23 behind:택=-11
behind:택배=-11 behind:터=-35 behind:털=30 behind:통=-51 behind:통애=-21 behind:통애넣=-18 behind:통조=-18
behind:통조림=-18 behind:통째=7 behind:통째로=7 behind:튀=-11 behind:패=70 behind:패트=66 behind:패트병=5 behind:펌=-19
behind:펌프=-19 behind:편=-21 behind:편의=-21 behind:편의점=-21 behind:편의점애=-21 behind:포=-35 behind:포장=-35
behind:포장비=-14 behind:포장비닐=-14 behind:플=-3 behind:플라=-3 behind:플라스=-3 behind:플라스틱=-3 behind:하=-67
behind:하고=-7 behind:하나=-35 behind:하던=-5 behind:한=100 behind:한냄=5 behind:한냄비=5 behind:한뭉=6 behind:한뭉치=6
behind:한박=5 behind:한박스=5 behind:한번=4 behind:한봉=34 behind:한봉지=34 behind:한통=16 behind:해=-9 behind:해먹=-9
behind:해먹고=-9 behind:행=14 behind:행궈=12 behind:형=5 behind:형광=5 behind:형광등=5 behind:휴=6 behind:휴지=6
behind:흙=8 from-end:0=17 from-end:1=-11 from-end:2=-21 from-end:3=32 from-end:4=-11 from-end:5=-19
from-first:0=16 from-first:1=-3 from-first:2=-52 from-first:3=23 from-last:0=-11 from-last:2=21
from-last:3=29 from-previous:=-5 from-previous:가=-24 from-previous:나왔는대=-3 from-previous:낱개=6
from-previous:는=-24 from-previous:는대그냥=-16 from-previous:는대이건=-26 from-previous:니까=-15
from-previous:다먹은=-19 from-previous:다썼는대=43 from-previous:다쓴거=-10 from-previous:달린=3 from-previous:담겨온=6
from-previous:담겼던=12 from-previous:담긴=5 from-previous:담아준=7 from-previous:담았던=4 from-previous:도=-30
from-previous:돌아가는=22 from-previous:들=-20 from-previous:들어있는=15 from-previous:들어있던=30
from-previous:랑=-16 from-previous:로=-24 from-previous:로됀=-22 from-previous:리려는대=-8 from-previous:말고=39
from-previous:말고그냥=7 from-previous:먹고=9 from-previous:먹고나온=5 from-previous:먹고남은=14
from-previous:모아둔거=-16 from-previous:묶었던=7 from-previous:묻은=3 from-previous:뭉치=-8 from-previous:밑애깔린=4
from-previous:버릴건대=-38 from-previous:붙어있던=8 from-previous:빨간=-11 from-previous:싸고있던=12
from-previous:쌌던=21 from-previous:안애=-7 from-previous:애=-48 from-previous:애깔았던=5 from-previous:애끼우는=4
from-previous:애붙였던=15 from-previous:애붙은=-19 from-previous:애서나온=4 from-previous:애서빼낸=13
from-previous:애서뺀=13 from-previous:애쌓인=5 from-previous:애있던=3 from-previous:온=3 from-previous:위=25
from-previous:은=-62 from-previous:을=-37 from-previous:이=-13 from-previous:이랑=-56 from-previous:이애요=-5
from-previous:인대=12 from-previous:지워지는=10 from-previous:키우던=10 from-previous:플라스틱=19
from-previous:하고남은=4 from-previous:하던=8 from-previous:한=-67 from-previous:해먹고=12 kin:false=6
kin:true=-148 length:1=-66 length:2=-96 length:3=-21 length:4=34 length:5=98 length:6=152 name:led=-17
name:led전구=23 name:가구=-15 name:가방=-8 name:가위=-4 name:간장=-25 name:간장개장=-8 name:개란껍질=6 name:거울=15
name:건전지=43 name:겉봉지=4 name:겉비닐=23 name:고구마=-3 name:고기=-23 name:고무장갑=10 name:고무패킹=-19 name:고철=-54
name:고추장=-18 name:공책=3 name:과일=-8 name:국물=-36 name:그림=-37 name:글라스락=-38 name:기름=-84 name:기저귀=-5
name:김밥=45 name:김치=-24 name:깡통=6 name:껍대기=26 name:껍질=24 name:끈=11 name:나무젓가락=-10 name:냄비=-3 name:냉장고=-12
name:닭뼈=45 name:대=-19 name:두부=25 name:두유=6 name:딸기=-12 name:떡볶이=-12 name:뚜껑=-78 name:라면국물=-6 name:라밸=-90
name:락스=-43 name:랩=5 name:리본끈=10 name:마신종이컵=15 name:맥주캔=-50 name:먼지=22 name:모래=-4 name:묶음비닐=18
name:문짝=-34 name:물티슈=-7 name:박스=-62 name:반찬=-8 name:밥=-3 name:밥솥=-3 name:배터리=-53 name:배터리팩=23
name:백열전구=56 name:변기=-26 name:병=-15 name:보조배터리=31 name:본채=-39 name:볼팬=36 name:봉지=-24 name:봉투=-74
name:비닐=-55 name:비닐류=-34 name:비닐봉지=30 name:비닐봉투=-5 name:비닐장갑=9 name:비닐포장=22 name:비타민=-9 name:빨대=-19
name:뽁뽁이=52 name:사과=-6 name:산더미=-25 name:삼겹살=-9 name:상자=-9 name:새면대=-21 name:새탁기=-48 name:생리대=37
name:생수=36 name:생수병=7 name:선반=-9 name:설명서=7 name:설탕=-24 name:소금=-6 name:소스봉지=19 name:소주병=42 name:솜=7
name:쇄=-35 name:스티로폼=-4 name:스티로폼박스=9 name:스티로폼상자=4 name:스티로폼접시=20 name:스티로폼통=5 name:스티로폼틀=4
name:스티커=-46 name:스펀지=13 name:시트지=21 name:식용유=32 name:식탁=29 name:신문지=24 name:신발=-12 name:실리카갤=5
name:싱크대=-33 name:쌀=22 name:쓰래기봉투=-35 name:쓰래기통=-5 name:알약=13 name:약=-24 name:양념=-9 name:어항=-5
name:영수증=4 name:오븐=-19 name:옷=-21 name:옷장=6 name:와인병=13 name:완충재=-7 name:우유=-28 name:우유팩=41 name:유리=-20
name:유리그릇=4 name:유리병=25 name:유리접시=-6 name:유리컵=29 name:은박지=-26 name:음식물=-25 name:음식물쓰래기=-37 name:음쓰=-5
name:음쓰통=-11 name:이불=-39 name:이유식=-20 name:일반쓰래기=-111 name:일쓰=-21 name:재떨이=-38 name:재사상=-23 name:전복=-4
name:전자래인지=-37 name:접시=8 name:정수기=-9 name:종이=-7 name:종이류=-36 name:종이박스=5 name:종이봉투=-63 name:종이빨대=7
name:종이상자=-8 name:종이컵=-27 name:종이팩=4 name:종이포장=24 name:지갑=5 name:지퍼백=10 name:짜장면=-17 name:참치캔=10
name:창문=-18 name:책상=68 name:책상스탠드=-5 name:철사=10 name:청소기=-14 name:치킨=-4 name:칫솔=5 name:캐이크=-10
name:캔=-12 name:커튼=12 name:컵=-10 name:쿠션팩트=6 name:쿠킹호일=8 name:타이래놀=5 name:태이프=-41 name:택배박스=50
name:택배상자=-26 name:통=-6 name:투명비닐=22 name:투명패트=-29 name:티비=49 name:파=-19 name:판때기=-41 name:패트=-22
name:패트병=5 name:팩=8 name:펌프=-3 name:포장=-21 name:포장비닐=34 name:프라이팬=-9 name:플라스틱=-170 name:플라스틱뚜껑=4
name:플라스틱병=34 name:플라스틱컵=12 name:플라스틱통=58 name:피자=-10 name:하얀스티로폼=13 name:한과=-4 name:핫팩=13 name:핸드폰=-5
name:형광등=30 name:형광팬=5 name:호일=5 name:화분=-11 name:화장대=-21 name:휴지=-25 name:흙=-8 next-after:=31
next-after:가=19 next-after:가는=-22 next-after:건대=43 next-after:것도=-4 next-after:겨온=-23 next-after:그냥=-25
next-after:그란=-20 next-after:깔린=-4 next-after:나온=-30 next-after:남은=-50 next-after:낱개=-6 next-after:는=45
next-after:는거=7 next-after:는대=40 next-after:니까=-18 next-after:니다=10 next-after:다쓴=-43 next-after:달린=-12
next-after:담긴=-5 next-after:던대=16 next-after:도=68 next-after:두던=-9 next-after:둔거=25 next-after:들=18
next-after:때온=-6 next-after:랑=31 next-after:려서=17 next-after:렸고=-10 next-after:로=27 next-after:로됀=21
next-after:리고=16 next-after:리는=-17 next-after:말고=-76 next-after:먹고=-10 next-after:먹은=-25
next-after:묶는=22 next-after:묶은=-23 next-after:묻은=-3 next-after:뭉치=13 next-after:버린=-17 next-after:벅됀=-4
next-after:붙인=-14 next-after:빨간=22 next-after:빼낸=-6 next-after:빼면=-12 next-after:생긴=-14 next-after:서땐=-5
next-after:서뺀=-11 next-after:스틱=-15 next-after:쌌던=-3 next-after:쌓인=-8 next-after:쓰는=-6 next-after:쓰던=-14
next-after:쓴거=42 next-after:씌운=-8 next-after:아준=-4 next-after:안애=22 next-after:았던=-9 next-after:애=69
next-after:애든=-14 next-after:애서=16 next-after:애요=-4 next-after:어서=21 next-after:어요=18 next-after:었던=-12
next-after:였던=-13 next-after:오는=-9 next-after:우는=-20 next-after:우던=-11 next-after:워진=-11
next-after:위=-25 next-after:위애=22 next-after:으면=-82 next-after:은=22 next-after:은거=-24 next-after:을=-21
next-after:이=21 next-after:이거=39 next-after:이건=34 next-after:이던=-4 next-after:이랑=54 next-after:인대=-10
next-after:있는=-13 next-after:있던=-36 next-after:작은=-5 next-after:저서=-51 next-after:지는=-11
next-after:진거=14 next-after:째로=-37 next-after:통은=-38 next-after:투명=-25 next-after:하던=-14
next-after:하얀=-4 next-after:한=65 next-after:한대=-12 next-after:해온=34 next:aseptic-carton>general-waste=35
next:aseptic-carton>milk-carton=28 next:aseptic-carton>paper=3 next:battery>general-waste=28
next:bulky>bulky=32 next:bulky>clothes=-25 next:bulky>food-waste=5 next:bulky>gas-can=-11
next:bulky>general-waste=-7 next:bulky>glass-bottle=-11 next:bulky>incombustible=37 next:bulky>lamp=-17
next:bulky>paper=-35 next:bulky>plastic=11 next:bulky>scrap-metal=-16 next:bulky>special-drop-off=-3
next:bulky>vinyl=6 next:clear-pet>plastic=-15 next:clear-pet>vinyl=4 next:clothes>general-waste=-19
next:clothes>paper=-36 next:clothes>vinyl=-31 next:cooking-oil>bulky=4 next:cooking-oil>general-waste=8
next:cooking-oil>paper=-58 next:cooking-oil>scrap-metal=29 next:deposit-bottle>glass-bottle=62
next:electronics>bulky=40 next:electronics>clothes=-33 next:electronics>incombustible=-40
next:electronics>paper-cup=-17 next:electronics>paper=-25 next:electronics>styrofoam=-19
next:food-waste>cooking-oil=-33 next:food-waste>glass-bottle=-17 next:food-waste>metal-can=-9
next:food-waste>paper-cup=-18 next:food-waste>paper=-36 next:food-waste>plastic=10
next:food-waste>scrap-metal=-37 next:food-waste>styrofoam=-12 next:food-waste>vinyl=-52
next:gas-can>general-waste=29 next:general-waste>bulky=51 next:general-waste>clothes=-23
next:general-waste>cooking-oil=26 next:general-waste>electronics=-24 next:general-waste>food-waste=47
next:general-waste>gas-can=-23 next:general-waste>general-waste=27 next:general-waste>glass-bottle=-48
next:general-waste>incombustible=22 next:general-waste>metal-can=7 next:general-waste>milk-carton=-28
next:general-waste>paper=65 next:general-waste>plastic=-11 next:general-waste>scrap-metal=35
next:general-waste>styrofoam=14 next:general-waste>vinyl=-33 next:glass-bottle>general-waste=65
next:glass-bottle>incombustible=27 next:glass-bottle>plastic=15 next:incombustible>food-waste=-30
next:incombustible>general-waste=-38 next:incombustible>glass-bottle=78
next:incombustible>incombustible=-6 next:incombustible>lamp=24 next:incombustible>paper=15
next:incombustible>pesticide=-11 next:incombustible>plastic=-42 next:incombustible>styrofoam=-19
next:incombustible>vinyl=38 next:lamp>incombustible=-5 next:lamp>lamp=-3 next:medicine>bulky=5
next:medicine>general-waste=14 next:medicine>glass-bottle=-11 next:medicine>medicine=-3
next:medicine>paper=13 next:medicine>plastic=8 next:metal-can>cooking-oil=19
next:metal-can>food-waste=22 next:metal-can>general-waste=54 next:metal-can>incombustible=-19
next:metal-can>plastic=16 next:metal-can>scrap-metal=37 next:metal-can>vinyl=8
next:milk-carton>general-waste=25 next:milk-carton>paper=29 next:mobile-phone>general-waste=9
next:paint>general-waste=-10 next:paper-cup>food-waste=23 next:paper-cup>general-waste=-22
next:paper-cup>paper=24 next:paper-cup>plastic=-4 next:paper>cooking-oil=42 next:paper>food-waste=-23
next:paper>general-waste=39 next:paper>paper=29 next:paper>plastic=-8 next:paper>scrap-metal=16
next:paper>vinyl=27 next:plastic>clear-pet=71 next:plastic>food-waste=-68 next:plastic>general-waste=-30
next:plastic>incombustible=9 next:plastic>paint=21 next:plastic>paper=-31 next:plastic>plastic=38
next:plastic>scrap-metal=-70 next:plastic>vinyl=-26 next:scrap-metal>general-waste=-17
next:scrap-metal>incombustible=-6 next:scrap-metal>paper=-53 next:scrap-metal>plastic=-4
next:scrap-metal>scrap-metal=-21 next:small-electronics>battery=-37
next:small-electronics>general-waste=-7 next:small-electronics>incombustible=-13
next:small-electronics>lamp=70 next:small-electronics>plastic=66 next:small-electronics>power-bank=-24
next:small-electronics>scrap-metal=-44 next:small-electronics>vinyl=-5
next:special-drop-off>general-waste=13 next:styrofoam>general-waste=-3 next:styrofoam>vinyl=-8
next:vinyl>cooking-oil=8 next:vinyl>general-waste=-25 next:vinyl>paper=-12 next:vinyl>plastic=-77
next:vinyl>scrap-metal=31 next:vinyl>vinyl=18 previous-then:=-5 previous-then:가=-24
previous-then:교채하=-15 previous-then:구울때=5 previous-then:낱개=6 previous-then:는=-24 previous-then:니까=-15
previous-then:다먹은=-19 previous-then:다쓴거=-10 previous-then:달린=3 previous-then:담겨온=6 previous-then:담겨있=12
previous-then:담겼던=12 previous-then:담긴=5 previous-then:담아준=7 previous-then:담았던=4 previous-then:도=-30
previous-then:들=-20 previous-then:들어있=15 previous-then:랑=-16 previous-then:로=-24 previous-then:로됀=-22
previous-then:말고=39 previous-then:말고그=8 previous-then:먹고=9 previous-then:먹고나=4 previous-then:먹고남=8
previous-then:모아둔=-17 previous-then:묶었던=7 previous-then:묻은=3 previous-then:뭉치=-8 previous-then:밑애깔=6
previous-then:바닥애=-8 previous-then:버리려=-29 previous-then:빨간=-11 previous-then:시켜먹=17
previous-then:시키면=14 previous-then:싸고있=12 previous-then:쌌던=21 previous-then:안쓰는=-30 previous-then:안애=-7
previous-then:안애든=30 previous-then:안애들=26 previous-then:애=-48 previous-then:애끼우=5 previous-then:애달린=7
previous-then:애들어=5 previous-then:애붙어=8 previous-then:애붙였=14 previous-then:애붙은=-19 previous-then:애서나=38
previous-then:애서빼=13 previous-then:애서뺀=14 previous-then:애쌓인=5 previous-then:애있던=13 previous-then:온=3
previous-then:위=25 previous-then:은=-62 previous-then:을=-37 previous-then:이=-13 previous-then:이랑=-56
previous-then:이애요=-5 previous-then:인대=12 previous-then:재활용=-13 previous-then:정리하=27 previous-then:조립하=4
previous-then:키우던=10 previous-then:하던=8 previous-then:한=-67 previous-then:해먹고=12
previous:aseptic-carton>general-waste=-35 previous:aseptic-carton>milk-carton=-28
previous:aseptic-carton>paper=-3 previous:battery>general-waste=-29 previous:bulky>bulky=8
previous:bulky>clothes=31 previous:bulky>food-waste=-5 previous:bulky>gas-can=11
previous:bulky>general-waste=-18 previous:bulky>glass-bottle=18 previous:bulky>incombustible=-34
previous:bulky>lamp=17 previous:bulky>paper=15 previous:bulky>plastic=-12 previous:bulky>scrap-metal=16
previous:bulky>special-drop-off=3 previous:bulky>vinyl=-6 previous:clear-pet>clear-pet=-4
previous:clear-pet>plastic=25 previous:clear-pet>vinyl=-4 previous:clothes>food-waste=44
previous:clothes>general-waste=23 previous:clothes>paper=29 previous:clothes>vinyl=30
previous:cooking-oil>bulky=-3 previous:cooking-oil>general-waste=-34 previous:cooking-oil>paper=34
previous:cooking-oil>scrap-metal=-17 previous:deposit-bottle>glass-bottle=-59
previous:electronics>bulky=-40 previous:electronics>clothes=30 previous:electronics>incombustible=40
previous:electronics>paper-cup=17 previous:electronics>paper=5 previous:electronics>styrofoam=19
previous:food-waste>cooking-oil=18 previous:food-waste>general-waste=47
previous:food-waste>glass-bottle=16 previous:food-waste>metal-can=9 previous:food-waste>paper-cup=16
previous:food-waste>paper=23 previous:food-waste>scrap-metal=33 previous:food-waste>styrofoam=15
previous:food-waste>vinyl=38 previous:gas-can>general-waste=-29 previous:general-waste>bulky=-59
previous:general-waste>clothes=24 previous:general-waste>cooking-oil=-24
previous:general-waste>electronics=24 previous:general-waste>food-waste=-71
previous:general-waste>gas-can=-17 previous:general-waste>general-waste=63
previous:general-waste>glass-bottle=51 previous:general-waste>incombustible=-15
previous:general-waste>milk-carton=28 previous:general-waste>paper=-56 previous:general-waste>plastic=-4
previous:general-waste>scrap-metal=-78 previous:general-waste>styrofoam=-10
previous:general-waste>vinyl=27 previous:glass-bottle>general-waste=-60
previous:glass-bottle>incombustible=-39 previous:glass-bottle>plastic=-11
previous:incombustible>food-waste=-36 previous:incombustible>general-waste=52
previous:incombustible>glass-bottle=-71 previous:incombustible>incombustible=-18
previous:incombustible>lamp=-22 previous:incombustible>paper=-15 previous:incombustible>pesticide=11
previous:incombustible>plastic=19 previous:incombustible>styrofoam=19 previous:incombustible>vinyl=-45
previous:lamp>incombustible=-5 previous:lamp>lamp=9 previous:medicine>bulky=-6
previous:medicine>general-waste=-14 previous:medicine>glass-bottle=15 previous:medicine>paper=-13
previous:metal-can>cooking-oil=-12 previous:metal-can>food-waste=-22
previous:metal-can>general-waste=-54 previous:metal-can>incombustible=-20 previous:metal-can>plastic=-17
previous:metal-can>scrap-metal=-34 previous:metal-can>vinyl=-8 previous:milk-carton>general-waste=-25
previous:milk-carton>paper=-29 previous:mobile-phone>general-waste=-9 previous:paint>general-waste=30
previous:paper-cup>food-waste=-14 previous:paper-cup>general-waste=25 previous:paper-cup>paper=-24
previous:paper-cup>plastic=4 previous:paper>cooking-oil=-28 previous:paper>food-waste=13
previous:paper>general-waste=-5 previous:paper>plastic=5 previous:paper>scrap-metal=-15
previous:paper>styrofoam=26 previous:paper>vinyl=30 previous:plastic>clear-pet=-50
previous:plastic>food-waste=68 previous:plastic>incombustible=-11 previous:plastic>paint=-21
previous:plastic>paper=33 previous:plastic>plastic=-11 previous:plastic>scrap-metal=60
previous:plastic>vinyl=17 previous:scrap-metal>general-waste=9 previous:scrap-metal>incombustible=5
previous:scrap-metal>paper=57 previous:scrap-metal>plastic=19 previous:scrap-metal>scrap-metal=-4
previous:small-electronics>battery=36 previous:small-electronics>general-waste=-8
previous:small-electronics>incombustible=20 previous:small-electronics>lamp=-43
previous:small-electronics>plastic=-57 previous:small-electronics>power-bank=24
previous:small-electronics>scrap-metal=42 previous:small-electronics>vinyl=5
previous:styrofoam>general-waste=4 previous:styrofoam>vinyl=6 previous:vinyl>cooking-oil=-8
previous:vinyl>general-waste=21 previous:vinyl>plastic=72 previous:vinyl>scrap-metal=-28
rule:aseptic-carton=90 rule:battery=19 rule:bulky=-110 rule:car-battery=27 rule:clothes=6
rule:construction=-30 rule:cooking-oil=-45 rule:deposit-bottle=127 rule:electronics=-70
rule:food-waste=-154 rule:gas-can=22 rule:glass-bottle=37 rule:incombustible=-18 rule:lamp=-27
rule:medicine=11 rule:metal-can=85 rule:milk-carton=57 rule:mobile-phone=45 rule:paint=4
rule:paper-cup=54 rule:paper=-10 rule:pesticide=25 rule:plastic=-21 rule:power-bank=72
rule:scrap-metal=-64 rule:small-electronics=-84 rule:special-drop-off=50 rule:styrofoam=73 rule:vinyl=49
to-next:=31 to-next:가=19 to-next:낱개=-6 to-next:는=45 to-next:니까=-24 to-next:다먹은=-10 to-next:다쓴거=10
to-next:달린=-6 to-next:담겨온=-3 to-next:담겨있던=-4 to-next:담긴=-5 to-next:담아준=-4 to-next:담았던=-4 to-next:도=68
to-next:들=18 to-next:들어있던=-6 to-next:랑=31 to-next:로=27 to-next:로됀=22 to-next:말고=-72 to-next:말고그냥=-6
to-next:먹고나온=-3 to-next:먹고남은=-8 to-next:모아둔거=23 to-next:묶었던=-6 to-next:묶은=-17 to-next:뭉치=13
to-next:밑애깔린=-3 to-next:빨간=22 to-next:시키면오는=-14 to-next:싸고있던=-12 to-next:쌌던=-3 to-next:안애들어있=-7
to-next:애=69 to-next:애끼우는=-4 to-next:애붙어있던=-8 to-next:애붙였던=-12 to-next:애붙은=38 to-next:애서나온=-4
to-next:애서빼낸=-6 to-next:애서뺀=-11 to-next:애쌓인=-5 to-next:위=-25 to-next:은=22 to-next:을=-21 to-next:이=21
to-next:이랑=58 to-next:이애요=4 to-next:인대=-33 to-next:키우던=-10 to-next:하던=-5 to-next:한=65 to-next:해먹고=-9
`
