/** Written by `pnpm learn`. A context of `retrieve/contexts.ts` = its weight in hundredths. */
export const contextWeights = `
before:0미리=-4 before:5리터=-4 before:=-22 before:가=-11 before:가는=22 before:가서=-5 before:간=8 before:갈색=-4
before:갑=-20 before:갑은=-4 before:개=13 before:거=-154 before:건=-35 before:건대=-43 before:것=31 before:것도=-14
before:겨온=43 before:겨있던=3 before:겼던=11 before:고=-9 before:고그냥=9 before:고나온=33 before:고난=-6 before:고남은=20
before:고있던=12 before:과자=8 before:구=3 before:국애서=-6 before:귤한=-23 before:그=21 before:그냥=-64 before:그란=20
before:그릇=-5 before:기는=-74 before:기한=-5 before:긴=36 before:까=-61 before:까먹은=20 before:깔던=8 before:깔린=3
before:깔았던=5 before:깨진=11 before:껍대기=-28 before:껍질=-15 before:껍질은=-6 before:껑=25 before:끼우는=5
before:나온=70 before:난=14 before:날=24 before:남은=60 before:남은거=-11 before:났는대=-3 before:낱개=6 before:낸=30
before:냥=-66 before:념묻은=3 before:는=13 before:는거=-6 before:는대=-47 before:니=14 before:니까=-61 before:니다=-12
before:닌=-77 before:닐애=17 before:다=-20 before:다가=28 before:다남은=10 before:다먹은=-11 before:다쓴=51
before:다쓴거=-11 before:달린=10 before:담겨온=43 before:담겼던=11 before:담긴=10 before:담아준=5 before:담았던=5
before:대=-45 before:대그냥=-12 before:대기=-28 before:대는=-4 before:대안애=-21 before:대용량=11 before:대이건=-30
before:던=146 before:던대=-13 before:도=-43 before:동그란=20 before:됀=-7 before:됐는대=-12 before:두던=12
before:둔=-62 before:둔거=-15 before:드=36 before:든=54 before:들=-25 before:들이=-33 before:딸려온=14 before:때=-22
before:때쓰는=10 before:때쓰던=29 before:때쓴=3 before:때온=7 before:땐=30 before:떨어진=4 before:뚜껑=25 before:뜨려서=-12
before:라=-45 before:라스락=31 before:라스틱=21 before:락=44 before:란=68 before:란다=-12 before:랑=-54 before:량=11
before:러=-25 before:려는대=-8 before:려서=-12 before:려온=14 before:렸는대=-20 before:로=-28 before:로션=28
before:로폼=-49 before:릇=-5 before:리=14 before:리고=-7 before:리는=9 before:리병=-18 before:리터=-31 before:린=60
before:릴건대=-38 before:림=11 before:마신=5 before:마트=-4 before:막=-8 before:말고=42 before:맥주=-5 before:먹은=38
before:면오는=-3 before:명=45 before:무=25 before:무실=-41 before:묶는=-5 before:묶었던=7 before:묶은=5 before:묻은=8
before:물=-33 before:물새트=-4 before:물티슈=59 before:뭉치=-8 before:미리=-4 before:박스=-43 before:박스애=5
before:받은=27 before:발=25 before:방=36 before:배란다=-12 before:배박스=-18 before:백=-17 before:밴=21
before:버리고=-7 before:버린=10 before:버릴때=-4 before:벅됀=3 before:범벅됀=3 before:병=-69 before:병애=-37
before:병은=-18 before:봉지=12 before:봉투=-26 before:봉투애=-8 before:붙였던=16 before:붙은=-21 before:붙인=13
before:블러=-21 before:비=-28 before:비닐애=17 before:빈=26 before:빨간=-11 before:빼낸=10 before:뺀=44 before:사=7
before:사무실=-41 before:산=-38 before:새=-25 before:새재=14 before:색=-14 before:생긴=16 before:샴푸통=-14
before:서=-71 before:서나온=26 before:서땐=3 before:서받은=9 before:서빼낸=10 before:서뺀=24 before:서산=-39
before:서쓰던=-39 before:서준=16 before:션=28 before:속=7 before:손잡이=-26 before:쇄니까=-5 before:슈=57 before:스=-27
before:스락=31 before:스애=5 before:스크림=-4 before:스틱=21 before:습니다=-12 before:시킨=-6 before:식=30 before:신=3
before:실=-35 before:싼=7 before:쌌던=22 before:쌓인=14 before:썼는대=41 before:쓰=-17 before:쓰는=-9 before:쓰던=5
before:쓴=63 before:쓴거=-23 before:씌운=8 before:씨=-16 before:아=6 before:아가는=22 before:아두던=6 before:아둔거=-15
before:아이=-25 before:아준=5 before:안=20 before:안애=22 before:안애든=23 before:았는대=-12 before:았던=9 before:애=-11
before:애깔던=8 before:애깔린=3 before:애든=26 before:애붙은=-70 before:애서=-19 before:애서뺀=24 before:애서산=-39
before:애서준=16 before:애쌓인=14 before:애쓰는=5 before:애요=-22 before:애있던=-28 before:앳날=24 before:얀=22
before:어=-9 before:어서=-22 before:어요=13 before:어있는=34 before:어있던=37 before:어진=13 before:없이=-5
before:었는대=-32 before:었던=-17 before:였던=16 before:온=111 before:왔는대=12 before:왜=-21 before:요=-105
before:용=15 before:용기=-10 before:용량=11 before:우는=20 before:우던=12 before:우유팩=-14 before:운=40
before:워지는=10 before:워진=16 before:위=25 before:위애=-26 before:유=-16 before:유리=-6 before:유리병=-18
before:유팩=-14 before:으면=63 before:은=80 before:은거=-15 before:은대=-7 before:을=-39 before:이=-23
before:이가=-26 before:이거=-33 before:이건=-33 before:이것도=-14 before:이니까=-6 before:이던=3 before:이랑=-33
before:이말고=12 before:이스=-5 before:이애요=-10 before:이컵애=50 before:인=20 before:인대=-3 before:있는=18
before:있는대=-13 before:있던=22 before:자=-9 before:자말고=-26 before:작은=9 before:잔=-3 before:잡이=-26 before:장=19
before:장갑=-20 before:장실=17 before:재=32 before:저서=14 before:전구=5 before:점애서=-12 before:젔는대=-20
before:종이=-20 before:주=-4 before:죽은=11 before:준=21 before:즈=3 before:지=-42 before:진=53 before:진거=-16
before:질은=-6 before:짜리=30 before:째로=-4 before:참치캔=-6 before:치=27 before:치던=6 before:치캔=-9 before:캐이스=-5
before:캔=-47 before:캔애=-31 before:컵=-49 before:컵애=50 before:켜먹고=-18 before:크=25 before:크림=20 before:큰=31
before:키우던=10 before:킨=-6 before:터=-25 before:텀블러=-21 before:통=-37 before:통은=23 before:통째로=-4
before:투=13 before:투명=45 before:투애=-8 before:트=31 before:티로폼=-27 before:티슈=57 before:틱=21 before:판=-8
before:팩은=-12 before:포장=18 before:폰=4 before:폼=-75 before:푸통=-14 before:프뭉치=-4 before:피자=14 before:하고=12
before:하던=18 before:하얀=22 before:한=-26 before:한대=7 before:해먹고=16 before:해온=-36 before:헌=8 before:화장실=17
before:휴지=3 before:힌=21 behind:10=-16 behind:1=13 behind:2=-19 behind:3=-14 behind:50=-3 behind:5=-4
behind:6=-13 behind:6개=-13 behind:=143 behind:l=-9 behind:le=-9 behind:led=-9 behind:가=84 behind:가다=-7
behind:갈=26 behind:갈고=-6 behind:갈았=27 behind:같=-6 behind:같은=-4 behind:겉=-14 behind:겉봉=-14 behind:겉포=17
behind:겉포장=17 behind:고=-19 behind:고무=-11 behind:고무패=-11 behind:고무패킹=-11 behind:고장=-10 behind:고장났=3
behind:교=27 behind:교채=27 behind:교채하=27 behind:교채하고=27 behind:구=-9 behind:구멍=-4 behind:국=15 behind:국물=15
behind:그=22 behind:금=26 behind:기=29 behind:기름=29 behind:기름묻=10 behind:기름애=-5 behind:기름이=5 behind:까=-30
behind:까지=-17 behind:깨=11 behind:깨끗=-18 behind:깨끗한=-24 behind:깨젔=13 behind:꽂=-32 behind:꽂혀=-7
behind:꽂혀있=-7 behind:꽂힌=-26 behind:끈=-3 behind:나=64 behind:나왔=-4 behind:낡=10 behind:남=25 behind:남은=32
behind:남은거=31 behind:낱=-28 behind:낱개=-8 behind:내=-4 behind:냄새=3 behind:넣=-10 behind:노=5 behind:누=10
behind:는=60 behind:는뺐=-56 behind:는어=-6 behind:는어디=-11 behind:는어디애=-11 behind:는어떻=4 behind:는어떻개=4
behind:는음=10 behind:는음식=10 behind:는음식물=10 behind:는일=45 behind:는일반=45 behind:는종=-13 behind:는종이=-13
behind:는종이로=-3 behind:는플=17 behind:는플라=17 behind:는플라스=17 behind:니=-26 behind:니까=-26 behind:니까고=-14
behind:니까고철=-14 behind:니까종=-7 behind:니까종이=-7 behind:다=91 behind:다리=51 behind:다먹=-29 behind:다먹고=3
behind:다먹은=-11 behind:다먹은유=-11 behind:다썼=8 behind:다썼는=8 behind:다썼는대=8 behind:다쓴=27 behind:다쓴거=46
behind:다쓴거플=8 behind:닦=-17 behind:닫=-8 behind:달=-26 behind:달린=-18 behind:담=-63 behind:담겨=-23
behind:담겨온=-6 behind:담겨있=-17 behind:담겨있던=-17 behind:담긴=-13 behind:담긴하=-3 behind:담긴하얀=-3 behind:담아=-11
behind:담아준=-4 behind:담았=-14 behind:담았던=-10 behind:대=8 behind:도같=-3 behind:도같이=-3 behind:도플=6
behind:도플라=6 behind:도플라스=6 behind:돌=-45 behind:돌리=-18 behind:돼=-32 behind:돼나=-32 behind:두=57
behind:두개=31 behind:두꺼=4 behind:두꺼운=4 behind:뒤=23 behind:들=76 behind:들어=-20 behind:들어있=-20
behind:들어있던=-21 behind:때=4 behind:때고=-13 behind:때야=7 behind:때어=27 behind:땐=7 behind:땠=-33 behind:떨=14
behind:떨어=14 behind:떨어뜨=5 behind:떨어뜨려=5 behind:뚜=33 behind:뚜껑=33 behind:뚜껑은=17 behind:뜯=21 behind:뜯어=27
behind:라=21 behind:라고=-32 behind:라밸=43 behind:랑=20 behind:래=42 behind:로=-34 behind:로내=37 behind:로내놔=53
behind:로내놔도=53 behind:로닦=-27 behind:로됀=40 behind:로버=-19 behind:로버려=-22 behind:로버려도=-16 behind:로버리=4
behind:로버리나=-15 behind:로버리면=29 behind:를=-12 behind:리=-16 behind:리필=-27 behind:리필봉=-20 behind:마=-29
behind:만=151 behind:만깨=21 behind:만들=-16 behind:만따=49 behind:만따로=49 behind:만따로버=21 behind:만버=28
behind:만버릴=6 behind:말=-111 behind:말고=-126 behind:말고그=-8 behind:말고그냥=-8 behind:말고플=-4 behind:말고플라=-4
behind:맞=-36 behind:맞나=-20 behind:맞나요=-4 behind:맞조=-3 behind:먹=-22 behind:먹고=-10 behind:먹고남=-9
behind:먹고남은=-9 behind:몇=-25 behind:모=35 behind:모아=3 behind:모아둔=21 behind:모아둔거=21 behind:모으=-11
behind:모으는=-11 behind:모으는대=-18 behind:묶=-21 behind:묶는=-5 behind:묶었=-6 behind:묶었던=-6 behind:묶은=-15
behind:문=21 behind:묻=-54 behind:묻었=-22 behind:묻었는=-22 behind:묻었는대=-22 behind:묻은=-19 behind:묻은거=-12
behind:묻음=-5 behind:물=-6 behind:뭉=4 behind:뭉치=15 behind:밑=-35 behind:밑애=-36 behind:밑애깔=-11
behind:밑애깔린=-4 behind:바=19 behind:바닥=20 behind:바닥애=13 behind:박=-28 behind:박스=5 behind:박힌=-34 behind:반=31
behind:반병=10 behind:배=-25 behind:배달=-16 behind:배송=-20 behind:버=73 behind:버려=-16 behind:버려도=20
behind:버리=28 behind:버리는=27 behind:버리는곳=18 behind:버리는방=6 behind:버리려=23 behind:버릴=50 behind:버릴때=45
behind:벗=-59 behind:변=4 behind:변기=4 behind:변기애=4 behind:볼=3 behind:봉지=-11 behind:봉투=11 behind:부=41
behind:부분=31 behind:분=51 behind:분리=36 behind:불=51 behind:붙=-26 behind:붙어=12 behind:붙어있=-61
behind:붙어있는=-61 behind:붙은=-36 behind:비=42 behind:비닐=15 behind:비닐로=-40 behind:비닐류=20 behind:비닐이=15
behind:빨=53 behind:빨간=45 behind:빼=-48 behind:빼고=-37 behind:빼고버=-34 behind:빼고버리=-7 behind:빼서=3
behind:뺀=-3 behind:사=-22 behind:사면=-11 behind:살=-9 behind:살때=-3 behind:삶=7 behind:상=15 behind:상자=-17
behind:새=-57 behind:새서=-20 behind:새탁=-27 behind:새트=-3 behind:서=4 behind:선=-14 behind:선물=-14
behind:선물새=-10 behind:선물새트=-10 behind:설=6 behind:소=-67 behind:소스=-67 behind:소스봉=-15 behind:소스봉지=-15
behind:속=31 behind:손=41 behind:손잡=41 behind:손잡이=41 behind:쇄=-68 behind:쇄니=19 behind:쇄니까=19
behind:쇄니까고=19 behind:수=-13 behind:수거=-35 behind:수거함=-35 behind:수거함애=-18 behind:수명=27 behind:수명다=27
behind:스티=10 behind:스티커=12 behind:시=-41 behind:시켜=-5 behind:시켜먹=-5 behind:시켜먹고=-5 behind:시키=-13
behind:시키면=-13 behind:시키면오=-13 behind:식=10 behind:실=-15 behind:실리=-15 behind:실리콘=-15 behind:싸=-13
behind:싸고=-12 behind:싸고있=-12 behind:싸고있던=-12 behind:쌌=-3 behind:쌌던=-3 behind:쏟=-12 behind:씻=52
behind:씻어=20 behind:씻어서=6 behind:씻었=19 behind:씻으=12 behind:씻으면=12 behind:아=-32 behind:아니=-44
behind:아니애=-22 behind:아니애요=-22 behind:아니조=-13 behind:안=23 behind:안때=-10 behind:안쓰=44 behind:안쓰는=44
behind:안쓰는대=39 behind:안쓴=5 behind:안애=-4 behind:안애든=-15 behind:안애들=-9 behind:안애들어=-9 behind:안애서=-22
behind:안지=-5 behind:안지워=-5 behind:안쪽=13 behind:않=-14 behind:알=42 behind:애=-101 behind:애같=-19
behind:애같이=-19 behind:애고=8 behind:애국=7 behind:애국물=7 behind:애기=7 behind:애기름=7 behind:애끼=-12 behind:애끼우=-7
behind:애끼우는=-5 behind:애내=-13 behind:애내려=-4 behind:애내려도=-4 behind:애넣=-75 behind:애넣나=-4 behind:애넣는=-4
behind:애넣어=-43 behind:애넣어도=-36 behind:애넣으=-37 behind:애넣으면=-34 behind:애넣음=-16 behind:애달=-7 behind:애달린=-6
behind:애담=3 behind:애담아=-15 behind:애든=14 behind:애들=-6 behind:애들어=-6 behind:애들어있=-6 behind:애물=-71
behind:애밥=7 behind:애버=-63 behind:애버려=-42 behind:애버려도=-22 behind:애버려요=-5 behind:애버렸=-15 behind:애버리=-8
behind:애버리면=-4 behind:애부=-7 behind:애부어=-7 behind:애붙=10 behind:애붙어=-8 behind:애붙어있=-8 behind:애붙였=-11
behind:애붙였던=-11 behind:애붙은=42 behind:애비=73 behind:애빨=8 behind:애서=-45 behind:애서나=-14 behind:애서나온=-14
behind:애서땐=-4 behind:애서빼=-6 behind:애서빼낸=-6 behind:애서뺀=-12 behind:애서뺀a=-8 behind:애싸=23 behind:애싸서=23
behind:애쌓=-5 behind:애쌓인=-5 behind:애양=8 behind:애양념=8 behind:애요=-11 behind:애있=-7 behind:애있던=-6 behind:액=55
behind:야=-13 behind:양념묻=-3 behind:양념묻은=-3 behind:어=52 behind:어디=43 behind:어디다=22 behind:어디다버=16
behind:어디버=12 behind:어디버려=10 behind:어디애=10 behind:어디애버=9 behind:어떻=20 behind:어떻개=20 behind:어떻개버=28
behind:여=20 behind:여러=16 behind:열=17 behind:옆=-16 behind:오=6 behind:올=-22 behind:완=17 behind:완충=17
behind:완충재=17 behind:요=-33 behind:우=13 behind:우유=10 behind:위=65 behind:위애=22 behind:유=-3 behind:유리=-5
behind:유리병=7 behind:으=-80 behind:으로=-80 behind:으로내=-3 behind:으로내놔=3 behind:으로버=-9 behind:으로버려=-7
behind:으로분=-7 behind:으로분리=-7 behind:은=134 behind:은박=-11 behind:은비=5 behind:은비닐=5 behind:은어=96
behind:은어디=47 behind:은어디다=8 behind:은어디애=14 behind:은어떻=51 behind:은어떻개=51 behind:은요=51 behind:은유=18
behind:은유리=18 behind:은유리병=18 behind:은음=-25 behind:은음식=-25 behind:은음식물=-25 behind:은재=-6 behind:은재활=-6
behind:은재활용=-6 behind:은종=18 behind:은종이=18 behind:은종이류=7 behind:은캔=-27 behind:은투=20 behind:은투명=20
behind:은플=-17 behind:은플라=-17 behind:은플라스=-17 behind:을=-32 behind:음=51 behind:음식=30 behind:음식물=18
behind:음식물쓰=-10 behind:음쓰=30 behind:이=-79 behind:이나=-10 behind:이니=-22 behind:이니까=-22 behind:이라=-3
behind:이랑=7 behind:이랑같=-12 behind:이랑같이=-11 behind:이반=7 behind:이배=-4 behind:이안=-9 behind:이안닫=-3
behind:이애=-19 behind:이애요=-19 behind:이야=-55 behind:이조=-6 behind:이한=10 behind:인=-70 behind:인가=-77
behind:인가요=-56 behind:인대=-3 behind:임=-49 behind:입=26 behind:입니=20 behind:입니까=-11 behind:있=-31
behind:자=-28 behind:자국=-42 behind:자국이=-5 behind:작=13 behind:작은=3 behind:잔=-25 behind:잔뜩=-25
behind:잔뜩묻=-8 behind:재=3 behind:재활=18 behind:재활용=18 behind:정=-58 behind:정리=-58 behind:정리하=-23
behind:정리하다=-21 behind:조=-22 behind:조립=-3 behind:조립하=-3 behind:조립하고=-3 behind:종=9 behind:종이=9
behind:종이로=16 behind:종이로버=16 behind:종이팩=22 behind:주=-31 behind:지=-39 behind:지퍼=-4 behind:집=6 behind:집애=6
behind:찢=12 behind:찢어=12 behind:처=-8 behind:처리=-18 behind:철=-10 behind:청=-5 behind:청소=-5 behind:칸=-21
behind:키=-10 behind:키우=-9 behind:키우던=-9 behind:태=37 behind:태이=27 behind:태이프=27 behind:택=-13
behind:택배=-13 behind:택배스=-3 behind:택배스티=-3 behind:터=-30 behind:털=25 behind:통=-38 behind:통애=-20
behind:통애넣=-18 behind:통조=-16 behind:통조림=-16 behind:통째=8 behind:통째로=8 behind:튀=-14 behind:패=71
behind:패트=68 behind:패트병=7 behind:펌=-25 behind:펌프=-25 behind:편=-20 behind:편의=-20 behind:편의점=-20
behind:편의점애=-20 behind:포=-40 behind:포장=-40 behind:포장비=-14 behind:포장비닐=-14 behind:플=-5 behind:플라=-5
behind:플라스=-5 behind:플라스틱=-5 behind:하=-65 behind:하고=-4 behind:하나=-35 behind:하던=-4 behind:한=100
behind:한냄=4 behind:한냄비=4 behind:한뭉=4 behind:한뭉치=4 behind:한번=6 behind:한봉=35 behind:한봉지=35 behind:한통=13
behind:해=-12 behind:해먹=-12 behind:해먹고=-12 behind:행=-19 behind:행궈=-20 behind:행궈서=3 behind:형=4 behind:형광=4
behind:형광등=4 behind:휴=10 behind:휴지=10 behind:흙=10 from-end:0=8 from-end:1=-15 from-end:2=-10
from-end:3=40 from-end:4=-10 from-end:5=-16 from-first:0=11 from-first:1=-6 from-first:2=-45
from-first:3=35 from-last:0=-4 from-last:2=15 from-last:3=19 from-previous:=21 from-previous:가=-20
from-previous:나왔는대=-3 from-previous:남았는대=-6 from-previous:낱개=6 from-previous:는=-23
from-previous:는대그냥=-10 from-previous:는대이건=-30 from-previous:니까=-11 from-previous:다먹은=-22
from-previous:다썼는대=41 from-previous:다쓴거=-11 from-previous:달린=4 from-previous:담겨온=9 from-previous:담겼던=11
from-previous:담긴=6 from-previous:담아준=5 from-previous:담았던=4 from-previous:도=-30 from-previous:돌아가는=22
from-previous:들=-24 from-previous:들어있는=18 from-previous:들어있던=29 from-previous:랑=-4 from-previous:로=-22
from-previous:로됀=-24 from-previous:리려는대=-8 from-previous:말고=44 from-previous:말고그냥=9 from-previous:먹고=4
from-previous:먹고남은=16 from-previous:모아둔거=-13 from-previous:묶었던=7 from-previous:묻은=5 from-previous:뭉치=-7
from-previous:밑애깔린=3 from-previous:버릴건대=-38 from-previous:붙어있던=8 from-previous:빨간=-11 from-previous:속=7
from-previous:싸고있던=12 from-previous:쌌던=21 from-previous:애=-56 from-previous:애끼우는=5 from-previous:애붙였던=15
from-previous:애붙은=-22 from-previous:애서나온=6 from-previous:애서빼낸=10 from-previous:애서뺀=14
from-previous:애쌓인=6 from-previous:위=25 from-previous:은=-55 from-previous:을=-39 from-previous:이=-8
from-previous:이랑=-51 from-previous:이애요=-5 from-previous:인대=19 from-previous:지워지는=10 from-previous:키우던=10
from-previous:플라스틱=13 from-previous:하고남은=5 from-previous:하던=6 from-previous:한=-73 from-previous:해먹고=16
kin:false=7 kin:true=-155 length:1=-63 length:2=-90 length:3=-24 length:4=48 length:5=87 length:6=141
listed-after=-88 lists-next=89 name:aa건전지=6 name:led=-17 name:led전구=24 name:가구=-16 name:가방=-9 name:가위=-6
name:간장=-22 name:간장개장=-8 name:감기약=-5 name:개란껍질=5 name:거울=12 name:건전지=46 name:겉봉지=5 name:겉비닐=24
name:고기=-19 name:고무장갑=12 name:고무패킹=-24 name:고철=-47 name:고추장=-17 name:과일=-9 name:국물=-31 name:그릇=14
name:그림=-40 name:글라스락=-38 name:기름=-91 name:기저귀=-3 name:김밥=48 name:김치=-22 name:깡통=5 name:껍대기=12
name:껍질=23 name:끈=6 name:나무젓가락=-10 name:냉장고=-17 name:닭뼈=43 name:대=-15 name:두부=29 name:딸기=-8 name:떡볶이=-15
name:떨어진=-26 name:뚜껑=-71 name:라면국물=-6 name:라밸=-86 name:락스=-44 name:리본끈=10 name:마신종이컵=16 name:매실청=-22
name:맥주캔=-36 name:먼지=24 name:모래=-7 name:묶음비닐=21 name:문짝=-26 name:물티슈=-7 name:박스=-59 name:반찬=-6
name:밥솥=-10 name:배터리=-41 name:배터리팩=29 name:백열전구=53 name:변기=-25 name:병=-4 name:보조배터리=29 name:본채=-40
name:볼팬=33 name:봉지=-29 name:봉투=-77 name:붓=-6 name:비닐=-59 name:비닐류=-38 name:비닐봉지=29 name:비닐장갑=9
name:비닐포장=22 name:비타민=-9 name:빨대=-17 name:뽁뽁이=52 name:사과=-7 name:삼겹살=-5 name:상자=-13 name:새면대=-18
name:새탁기=-46 name:샐프로=-16 name:생리대=45 name:생수=40 name:생수병=4 name:샴푸통=14 name:선반=-7 name:설명서=7
name:설탕=-24 name:소금=-11 name:소스봉지=15 name:소주병=44 name:솜=4 name:송장=-5 name:쇄=-33 name:스탠드=-13
name:스티로폼박스=6 name:스티로폼상자=6 name:스티로폼접시=15 name:스티로폼통=5 name:스티로폼틀=6 name:스티커=-45 name:스펀지=12
name:시트지=20 name:식용유=29 name:식탁=24 name:신문지=28 name:신발=-12 name:실리카갤=7 name:싱크대=-32 name:쌀=26
name:쓰래기봉투=-33 name:쓰래기통=-38 name:알약=16 name:약=-26 name:양념=-7 name:어항=-4 name:영수증=9 name:오븐=-18
name:옷=-15 name:옷장=4 name:와인병=11 name:완충재=-9 name:우유=-26 name:우유팩=37 name:유리=-28 name:유리그릇=4 name:유리병=15
name:유리접시=-10 name:유리컵=27 name:은박지=-30 name:음식물=-26 name:음식물쓰래기=-40 name:음쓰=-7 name:음쓰통=-6 name:이불=-39
name:이유식=-14 name:일반쓰래기=-95 name:일쓰=-24 name:재떨이=-39 name:재사상=-25 name:전복=-3 name:전자래인지=-38 name:접시=8
name:정수기=-9 name:종이=-7 name:종이그릇=3 name:종이류=-40 name:종이박스=4 name:종이봉투=-65 name:종이빨대=8 name:종이상자=-4
name:종이컵=-21 name:종이팩=8 name:종이포장=24 name:죽=-20 name:지갑=8 name:지퍼백=10 name:짜장면=-16 name:참치캔=7
name:창문=-19 name:책상=66 name:책상스탠드=-5 name:철사=19 name:청소기=-16 name:치킨=-5 name:칫솔=5 name:캐이크=-9 name:캔=-12
name:커튼=18 name:컵=-11 name:쿠션팩트=5 name:쿠킹호일=7 name:타이래놀=3 name:태이프=-45 name:택배박스=52 name:택배상자=-17
name:택배스티로폼=3 name:통=-3 name:투명비닐=22 name:투명패트=-34 name:티비=49 name:파=-15 name:판때기=-39 name:패트=-21
name:팩=7 name:포장=-17 name:포장비닐=34 name:프라이팬=-8 name:플라스틱=-170 name:플라스틱뚜껑=4 name:플라스틱류=-24 name:플라스틱병=36
name:플라스틱컵=10 name:플라스틱통=58 name:피자=-14 name:하얀스티로폼=14 name:한과=-3 name:핫팩=11 name:핸드폰=-7 name:형광등=21
name:형광팬=3 name:호일=3 name:화분=-14 name:화장대=-23 name:휴지=-25 name:흙=-6 next-after:=11 next-after:가=20
next-after:가는=-22 next-after:건대=43 next-after:것도=-4 next-after:겨온=-28 next-after:그냥=-17
next-after:그란=-20 next-after:깔던=-8 next-after:깔린=-3 next-after:나온=-36 next-after:남은=-49 next-after:낱개=-6
next-after:는=43 next-after:는거=4 next-after:는대=45 next-after:니까=-16 next-after:니다=9 next-after:다쓴=-49
next-after:달린=-11 next-after:담긴=-8 next-after:던대=13 next-after:도=65 next-after:두던=-12 next-after:둔거=22
next-after:들=23 next-after:때온=-7 next-after:랑=8 next-after:려서=15 next-after:려온=-3 next-after:렸고=-7
next-after:로=25 next-after:로됀=24 next-after:리고=9 next-after:리는=-18 next-after:말고=-80 next-after:먹고=-11
next-after:먹은=-26 next-after:묶는=26 next-after:묶은=-20 next-after:묻은=-3 next-after:뭉치=15 next-after:버린=-12
next-after:벅됀=-3 next-after:붙인=-13 next-after:빨간=21 next-after:빼낸=-6 next-after:빼면=-10 next-after:생긴=-16
next-after:서땐=-5 next-after:서뺀=-11 next-after:속=-7 next-after:스틱=-9 next-after:쌌던=-3 next-after:쌓인=-8
next-after:쓰는=22 next-after:쓰던=-15 next-after:쓴거=42 next-after:씌운=-8 next-after:아준=-4 next-after:안애=17
next-after:았던=-7 next-after:애=68 next-after:애든=-15 next-after:애서=14 next-after:어서=13 next-after:어요=21
next-after:었던=-15 next-after:였던=-12 next-after:오는=-12 next-after:우는=-20 next-after:우던=-10
next-after:워진=-10 next-after:위=-25 next-after:위애=24 next-after:으면=-84 next-after:은=20 next-after:은거=-25
next-after:을=-24 next-after:이=21 next-after:이거=43 next-after:이건=31 next-after:이던=-3 next-after:이랑=43
next-after:인대=-11 next-after:있는=-18 next-after:있던=-34 next-after:작은=-6 next-after:저서=-48
next-after:지는=-10 next-after:진거=13 next-after:째로=-42 next-after:통은=-35 next-after:투명=-29
next-after:하던=-13 next-after:하얀=-12 next-after:한=64 next-after:해온=36
next:aseptic-carton>general-waste=38 next:aseptic-carton>milk-carton=30 next:aseptic-carton>paper=15
next:battery>general-waste=31 next:battery>small-electronics=-11 next:bulky>bulky=34
next:bulky>clothes=-26 next:bulky>electronics=-25 next:bulky>food-waste=3 next:bulky>gas-can=-10
next:bulky>general-waste=-6 next:bulky>glass-bottle=-13 next:bulky>incombustible=43 next:bulky>lamp=-18
next:bulky>paper=-39 next:bulky>plastic=7 next:bulky>scrap-metal=-16 next:bulky>special-drop-off=-5
next:bulky>vinyl=5 next:clear-pet>plastic=-10 next:clear-pet>vinyl=13 next:clothes>bulky=-47
next:clothes>food-waste=-3 next:clothes>general-waste=-19 next:clothes>paper=-35
next:clothes>scrap-metal=24 next:clothes>vinyl=-27 next:cooking-oil>bulky=9
next:cooking-oil>general-waste=8 next:cooking-oil>paper=-61 next:cooking-oil>scrap-metal=31
next:deposit-bottle>glass-bottle=59 next:electronics>bulky=32 next:electronics>clothes=-36
next:electronics>incombustible=-41 next:electronics>paper-cup=-17 next:electronics>paper=-23
next:electronics>styrofoam=-18 next:food-waste>cooking-oil=-38 next:food-waste>general-waste=-14
next:food-waste>glass-bottle=-15 next:food-waste>metal-can=-12 next:food-waste>paper-cup=-15
next:food-waste>paper=-47 next:food-waste>plastic=6 next:food-waste>scrap-metal=-36
next:food-waste>styrofoam=-14 next:food-waste>vinyl=-45 next:gas-can>general-waste=30
next:general-waste>bulky=49 next:general-waste>clothes=-31 next:general-waste>cooking-oil=29
next:general-waste>electronics=-19 next:general-waste>food-waste=45 next:general-waste>gas-can=-26
next:general-waste>general-waste=31 next:general-waste>glass-bottle=-49
next:general-waste>incombustible=21 next:general-waste>metal-can=-10 next:general-waste>milk-carton=-33
next:general-waste>paint=-13 next:general-waste>paper=68 next:general-waste>plastic=-9
next:general-waste>scrap-metal=31 next:general-waste>styrofoam=22 next:general-waste>vinyl=-36
next:glass-bottle>general-waste=68 next:glass-bottle>glass-bottle=4 next:glass-bottle>incombustible=26
next:glass-bottle>plastic=10 next:incombustible>food-waste=-33 next:incombustible>general-waste=-39
next:incombustible>glass-bottle=78 next:incombustible>incombustible=4 next:incombustible>lamp=22
next:incombustible>paper=16 next:incombustible>pesticide=-13 next:incombustible>plastic=-45
next:incombustible>styrofoam=-22 next:incombustible>vinyl=37 next:lamp>incombustible=-5
next:lamp>lamp=-3 next:medicine>bulky=4 next:medicine>general-waste=16 next:medicine>glass-bottle=-11
next:medicine>paper=19 next:medicine>plastic=5 next:metal-can>cooking-oil=14
next:metal-can>food-waste=20 next:metal-can>general-waste=67 next:metal-can>incombustible=-23
next:metal-can>plastic=13 next:metal-can>scrap-metal=40 next:metal-can>vinyl=7
next:milk-carton>general-waste=23 next:milk-carton>paper=27 next:mobile-phone>general-waste=5
next:paint>general-waste=-8 next:paper-cup>food-waste=22 next:paper-cup>general-waste=-18
next:paper-cup>paper=19 next:paper-cup>plastic=-3 next:paper>cooking-oil=43 next:paper>food-waste=-10
next:paper>general-waste=39 next:paper>paper=27 next:paper>plastic=-8 next:paper>scrap-metal=20
next:paper>styrofoam=-5 next:paper>vinyl=22 next:plastic>clear-pet=67 next:plastic>food-waste=-71
next:plastic>general-waste=-39 next:plastic>incombustible=-5 next:plastic>paint=17
next:plastic>paper=-32 next:plastic>plastic=37 next:plastic>scrap-metal=-69 next:plastic>vinyl=-25
next:scrap-metal>clothes=-7 next:scrap-metal>general-waste=-17 next:scrap-metal>incombustible=-5
next:scrap-metal>paper=-50 next:scrap-metal>plastic=-10 next:scrap-metal>scrap-metal=-31
next:small-electronics>battery=-40 next:small-electronics>general-waste=-10
next:small-electronics>incombustible=-15 next:small-electronics>lamp=58 next:small-electronics>paper=22
next:small-electronics>plastic=97 next:small-electronics>power-bank=-31
next:small-electronics>scrap-metal=-52 next:special-drop-off>general-waste=19
next:styrofoam>food-waste=3 next:styrofoam>vinyl=-13 next:vinyl>cooking-oil=6 next:vinyl>food-waste=-3
next:vinyl>general-waste=-25 next:vinyl>paper=-16 next:vinyl>plastic=-72 next:vinyl>scrap-metal=38
next:vinyl>vinyl=18 previous-then:=21 previous-then:가=-20 previous-then:교채하=-14 previous-then:구울때=3
previous-then:남은거=-23 previous-then:낱개=6 previous-then:는=-23 previous-then:니까=-11 previous-then:다먹은=-22
previous-then:다쓴거=-11 previous-then:달린=4 previous-then:담겨온=9 previous-then:담겨있=8 previous-then:담겼던=11
previous-then:담긴=6 previous-then:담아준=5 previous-then:담았던=4 previous-then:도=-30 previous-then:들=-24
previous-then:들어있=12 previous-then:떨어뜨=6 previous-then:랑=-4 previous-then:로=-22 previous-then:로됀=-24
previous-then:말고=44 previous-then:말고그=9 previous-then:먹고=4 previous-then:먹고남=11 previous-then:모아둔=-15
previous-then:묶었던=7 previous-then:묻은=5 previous-then:뭉치=-7 previous-then:밑애깔=11 previous-then:바닥애=-10
previous-then:버리는=-49 previous-then:버리려=-27 previous-then:빨간=-11 previous-then:속=7 previous-then:시켜먹=18
previous-then:시키면=13 previous-then:싸고있=12 previous-then:쌌던=21 previous-then:안쓰는=-27 previous-then:안애든=30
previous-then:안애들=28 previous-then:애=-56 previous-then:애끼우=7 previous-then:애달린=6 previous-then:애들어=6
previous-then:애붙어=8 previous-then:애붙였=14 previous-then:애붙은=-22 previous-then:애서나=39 previous-then:애서빼=10
previous-then:애서뺀=15 previous-then:애쌓인=6 previous-then:애있던=11 previous-then:위=25 previous-then:은=-55
previous-then:을=-39 previous-then:이=-8 previous-then:이랑=-51 previous-then:이애요=-5 previous-then:인대=19
previous-then:재활용=-15 previous-then:정리하=29 previous-then:키우던=10 previous-then:하던=6 previous-then:한=-73
previous-then:해먹고=17 previous:aseptic-carton>general-waste=-38 previous:aseptic-carton>milk-carton=-30
previous:aseptic-carton>paper=-15 previous:battery>general-waste=-33
previous:battery>small-electronics=32 previous:bulky>bulky=7 previous:bulky>clothes=26
previous:bulky>electronics=11 previous:bulky>food-waste=-3 previous:bulky>gas-can=10
previous:bulky>general-waste=-19 previous:bulky>glass-bottle=19 previous:bulky>incombustible=-41
previous:bulky>lamp=16 previous:bulky>paper=18 previous:bulky>plastic=-7 previous:bulky>scrap-metal=15
previous:bulky>special-drop-off=5 previous:bulky>vinyl=-5 previous:clear-pet>clear-pet=-6
previous:clear-pet>plastic=25 previous:clear-pet>vinyl=-13 previous:clothes>bulky=38
previous:clothes>food-waste=51 previous:clothes>general-waste=25 previous:clothes>paper=34
previous:clothes>scrap-metal=-17 previous:clothes>vinyl=25 previous:cooking-oil>bulky=-5
previous:cooking-oil>general-waste=-31 previous:cooking-oil>paper=39
previous:cooking-oil>scrap-metal=-16 previous:deposit-bottle>glass-bottle=-57
previous:electronics>bulky=-33 previous:electronics>clothes=34 previous:electronics>incombustible=41
previous:electronics>paper-cup=17 previous:electronics>paper=4 previous:electronics>styrofoam=18
previous:food-waste>cooking-oil=19 previous:food-waste>food-waste=-4
previous:food-waste>general-waste=51 previous:food-waste>glass-bottle=6 previous:food-waste>metal-can=12
previous:food-waste>paper-cup=16 previous:food-waste>paper=36 previous:food-waste>plastic=4
previous:food-waste>scrap-metal=34 previous:food-waste>styrofoam=15 previous:food-waste>vinyl=34
previous:gas-can>general-waste=-30 previous:general-waste>bulky=-58 previous:general-waste>clothes=32
previous:general-waste>cooking-oil=-27 previous:general-waste>electronics=19
previous:general-waste>food-waste=-67 previous:general-waste>gas-can=-9
previous:general-waste>general-waste=58 previous:general-waste>glass-bottle=52
previous:general-waste>incombustible=-11 previous:general-waste>metal-can=-3
previous:general-waste>milk-carton=33 previous:general-waste>paint=13 previous:general-waste>paper=-54
previous:general-waste>plastic=-11 previous:general-waste>scrap-metal=-79
previous:general-waste>styrofoam=-17 previous:general-waste>vinyl=30
previous:glass-bottle>general-waste=-62 previous:glass-bottle>incombustible=-29
previous:glass-bottle>plastic=-6 previous:incombustible>food-waste=-39
previous:incombustible>general-waste=57 previous:incombustible>glass-bottle=-74
previous:incombustible>incombustible=-14 previous:incombustible>lamp=-20
previous:incombustible>paper=-16 previous:incombustible>pesticide=13 previous:incombustible>plastic=23
previous:incombustible>styrofoam=22 previous:incombustible>vinyl=-41 previous:lamp>incombustible=-7
previous:lamp>lamp=11 previous:medicine>bulky=-4 previous:medicine>general-waste=-16
previous:medicine>glass-bottle=15 previous:medicine>paper=-20 previous:medicine>plastic=3
previous:metal-can>cooking-oil=-10 previous:metal-can>food-waste=-20
previous:metal-can>general-waste=-71 previous:metal-can>incombustible=-19 previous:metal-can>plastic=-13
previous:metal-can>scrap-metal=-37 previous:metal-can>vinyl=-7 previous:milk-carton>general-waste=-23
previous:milk-carton>paper=-27 previous:mobile-phone>general-waste=-5 previous:paint>general-waste=34
previous:paper-cup>food-waste=-13 previous:paper-cup>general-waste=21 previous:paper-cup>paper=-19
previous:paper-cup>plastic=3 previous:paper>cooking-oil=-30 previous:paper>general-waste=-6
previous:paper>plastic=3 previous:paper>scrap-metal=-19 previous:paper>styrofoam=27
previous:paper>vinyl=35 previous:plastic>clear-pet=-45 previous:plastic>food-waste=71
previous:plastic>general-waste=6 previous:plastic>incombustible=8 previous:plastic>paint=-17
previous:plastic>paper=33 previous:plastic>plastic=-29 previous:plastic>scrap-metal=59
previous:plastic>vinyl=16 previous:scrap-metal>clothes=7 previous:scrap-metal>general-waste=5
previous:scrap-metal>incombustible=3 previous:scrap-metal>paper=58 previous:scrap-metal>plastic=24
previous:scrap-metal>scrap-metal=5 previous:small-electronics>battery=40
previous:small-electronics>general-waste=-5 previous:small-electronics>incombustible=19
previous:small-electronics>lamp=-29 previous:small-electronics>paper=-22
previous:small-electronics>plastic=-71 previous:small-electronics>power-bank=31
previous:small-electronics>scrap-metal=51 previous:special-drop-off>general-waste=-3
previous:styrofoam>food-waste=-3 previous:styrofoam>general-waste=5 previous:styrofoam>vinyl=10
previous:vinyl>cooking-oil=-6 previous:vinyl>food-waste=-5 previous:vinyl>general-waste=24
previous:vinyl>paper=4 previous:vinyl>plastic=69 previous:vinyl>scrap-metal=-30 rule:aseptic-carton=105
rule:battery=25 rule:briquette-ash=7 rule:bulky=-114 rule:car-battery=36 rule:clear-pet=-17
rule:clothes=-20 rule:construction=-43 rule:cooking-oil=-48 rule:deposit-bottle=124 rule:electronics=-68
rule:food-waste=-159 rule:gas-can=31 rule:general-waste=6 rule:glass-bottle=42 rule:incombustible=-9
rule:lamp=-19 rule:medicine=6 rule:metal-can=87 rule:milk-carton=57 rule:mobile-phone=44 rule:paint=3
rule:paper-cup=54 rule:paper=-3 rule:pesticide=34 rule:plastic=-32 rule:power-bank=73
rule:scrap-metal=-62 rule:small-electronics=-59 rule:special-drop-off=36 rule:styrofoam=73 rule:vinyl=43
to-next:=11 to-next:가=20 to-next:낱개=-6 to-next:는=43 to-next:니까=-21 to-next:다먹은=-11 to-next:다쓴거=11
to-next:달린=-5 to-next:담겨온=-6 to-next:담겨있던=-3 to-next:담긴=-7 to-next:담아준=-4 to-next:담았던=-3 to-next:도=65
to-next:들=23 to-next:들어있던=-4 to-next:떨어뜨려서=5 to-next:랑=8 to-next:로=25 to-next:로됀=24 to-next:말고=-76
to-next:말고그냥=-8 to-next:먹고남은=-9 to-next:모아둔거=19 to-next:묶었던=-6 to-next:묶은=-15 to-next:뭉치=15
to-next:빨간=21 to-next:속=-7 to-next:시키면오는=-13 to-next:싸고있던=-12 to-next:쌌던=-3 to-next:안애=-8
to-next:안애들어있=-9 to-next:애=68 to-next:애끼우는=-5 to-next:애붙어있던=-8 to-next:애붙였던=-11 to-next:애붙은=42
to-next:애서나온=-5 to-next:애서빼낸=-6 to-next:애서뺀=-11 to-next:애쌓인=-5 to-next:위=-25 to-next:은=20 to-next:을=-24
to-next:이=21 to-next:이랑=48 to-next:이애요=4 to-next:인대=-38 to-next:키우던=-9 to-next:하던=-4 to-next:한=64
to-next:해먹고=-11
`
