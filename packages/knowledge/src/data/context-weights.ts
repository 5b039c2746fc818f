/** Written by `pnpm learn`. A context of `retrieve/contexts.ts` = its weight in hundredths. */
export const contextWeights = `
before:0=-9 before:0미리=5 before:5리터=-8 before:=-23 before:d=23 before:ed=23 before:led=23 before:가=-20
before:가는=15 before:가서=6 before:가요=-4 before:각=-5 before:간=-19 before:감=52 before:감기약=7 before:감싼=6
before:갑=-27 before:갔는대=-4 before:같은=-23 before:개=-4 before:거=-138 before:거고=35 before:거말고=3
before:건=-46 before:건대=-44 before:것=18 before:겨온=41 before:겨있던=28 before:겨진=30 before:겼던=26 before:고=-32
before:고간=20 before:고그냥=3 before:고나온=40 before:고남은=4 before:고빈=24 before:고있던=26 before:과일=-5 before:과자=6
before:구운=8 before:국물=-19 before:국애서=-5 before:귤한=-20 before:그=30 before:그냥=-87 before:그만=5 before:기=-38
before:기고=-12 before:기는=-49 before:기름=-58 before:기름한=-5 before:기약=7 before:기한=-4 before:긴=86
before:긴거=-9 before:김=19 before:까=-54 before:까먹은=16 before:깔던=7 before:깔린=23 before:깔았던=8 before:깨저서=-5
before:깨진=-15 before:깨진거=-7 before:꺼기=-13 before:껍대기=-66 before:껍질=-38 before:껍질은=-5 before:껑=-8
before:끈=-23 before:끼우는=3 before:나는=8 before:나무=18 before:나서=-15 before:나온=69 before:나온거=-9
before:나요=-25 before:난=29 before:난거=-5 before:날=-7 before:남은=49 before:남은거=-18 before:났는대=-18
before:났어요=8 before:낱개=10 before:내고=13 before:낸=30 before:낸거=-10 before:냈는대=-41 before:냥=-89
before:넣는=38 before:넣어둔=10 before:놔두고=16 before:놨는대=22 before:는=47 before:는거=-22 before:는대=-35
before:니=19 before:니까=-54 before:니다=-12 before:닌=-82 before:닐=-17 before:닐애=-14 before:닐장갑=-10
before:다=-5 before:다가=31 before:다먹고=17 before:다먹은=-10 before:다쓴=39 before:다쓴거=-9 before:닦은=14
before:달린=20 before:담겨온=41 before:담겼던=26 before:담긴=64 before:담아온=11 before:담아준=7 before:담았던=6
before:담은=-14 before:대=-46 before:대그냥=-13 before:대기=-66 before:대기는=-3 before:대는=-5 before:대안애=-34
before:대용량=9 before:대이건=-11 before:더니=13 before:던=132 before:던대=-15 before:도=-38 before:도시락=11
before:돼=-13 before:됀=24 before:됀거=-43 before:됐는대=-20 before:두=-39 before:두고=20 before:두던=10
before:둔=-36 before:둔거=-11 before:드=55 before:든=50 before:든거=-28 before:들=-17 before:들었던=-22
before:들이=-60 before:등=41 before:디버려=-28 before:딸려온=22 before:때=-14 before:때면=14 before:때쓰던=21
before:때쓴=4 before:때어낸=3 before:때온=11 before:땐=26 before:뚜껑=-8 before:뜨려서=-18 before:뜯고=11 before:뜯은거=-5
before:라=-71 before:라스락=31 before:라스틱=7 before:락=29 before:란=59 before:란껍질=-5 before:란다=-9 before:랑=-103
before:래=-3 before:량=9 before:러=-21 before:럼생긴=9 before:려=-20 before:려는대=18 before:려서=-18 before:려온=22
before:려요=-23 before:렸고=-10 before:렸는대=-10 before:로=-27 before:로됀=28 before:로됀거=-27 before:로션=34
before:로폼=-35 before:료=8 before:루=-3 before:른=12 before:를=-25 before:름=-58 before:름한=-5 before:리=26
before:리는=-11 before:리병=-20 before:리터=-32 before:린=73 before:릴건대=-40 before:릴래=-11 before:림=13
before:마신=6 before:마트=-5 before:막=-9 before:만=44 before:만거=-9 before:만한=-13 before:말고=51 before:맥주=-4
before:먹고=18 before:먹는=-11 before:먹은=43 before:면=19 before:면오는=-12 before:명=49 before:명한=20
before:명한대=-25 before:몸통은=23 before:무=20 before:무실=-43 before:묶었던=7 before:묶은=-23 before:문지=-34
before:묻은=17 before:물=-46 before:물새트=-6 before:물티슈=69 before:뭉치=-17 before:미=-3 before:미리=5
before:박스=-37 before:박스애=3 before:받은=35 before:받침=6 before:발=-32 before:방=36 before:배란다=-9 before:배로온=-3
before:배박스=-15 before:배송온=3 before:백=-60 before:밴=31 before:버려=-20 before:버려요=-23 before:버렸고=-10
before:버리는=-31 before:버린=8 before:버릴때=-5 before:버릴래=-11 before:버림=-8 before:버지=-28 before:벅됀=4
before:범벅됀=4 before:벗겨진=30 before:벗기고=10 before:병=-72 before:병애=-51 before:병은=-16 before:봉지=20
before:봉지애=-20 before:봉투=-40 before:봉투애=-6 before:붙였던=11 before:붙은=-24 before:붙인=32 before:블러=-18
before:비=-53 before:비닐=-17 before:비닐애=-14 before:비운=28 before:빈=111 before:빨간=-5 before:빼고=-43
before:빼낸=6 before:빼면=-8 before:뺀=48 before:뺀거=-15 before:뺐고=31 before:뼈=-80 before:뼈는=-7 before:사=21
before:사무실=-43 before:산=-19 before:상자=15 before:상자애=39 before:새=-26 before:새미=-3 before:새재=40
before:색=-13 before:생긴=9 before:샴푸=-32 before:서=-39 before:서나온=32 before:서땐=4 before:서먹은=6 before:서받은=4
before:서버림=-15 before:서빼낸=6 before:서뺀=36 before:서산=-21 before:서쓰던=-37 before:선=-20 before:션=34
before:속=23 before:속애=43 before:송온=3 before:쇄니까=-11 before:수=22 before:수새미=-3 before:수증은=-3 before:슈=68
before:스락=31 before:스애=3 before:스크림=-6 before:스틱=7 before:스틱통=-4 before:슨=-4 before:습니다=-17 before:시=3
before:시락=11 before:시애=-17 before:시킨=-6 before:식=35 before:신=22 before:신문지=-34 before:실=-30 before:싸는=13
before:싸온=-22 before:싼=-47 before:쌌던=28 before:쌓인=11 before:쓰=-14 before:쓰고=18 before:쓰는=-6 before:쓰던=-3
before:쓴=56 before:쓴거=-21 before:씌운=12 before:씨=-27 before:아=-9 before:아가는=15 before:아두던=5 before:아둔=-74
before:아둔거=-11 before:아버지=-28 before:아서=-4 before:아온=11 before:아이=-17 before:아준=7 before:안=8
before:안쓰는=-13 before:안애=-6 before:안애든=17 before:안쪽=-10 before:았는대=70 before:았던=15 before:았어=9
before:애=-3 before:애깔던=7 before:애깔린=23 before:애남은=7 before:애달린=3 before:애든=25 before:애붙은=-68
before:애붙인=28 before:애서=-27 before:애서뺀=36 before:애서산=-21 before:애쌓인=11 before:애쓰는=3 before:애쓰던=4
before:애씌운=9 before:애요=-22 before:애있는=27 before:애있던=-95 before:앳날=-7 before:야=-25 before:약=-28
before:얀=31 before:어=74 before:어낸=3 before:어둔=9 before:어서=-37 before:어요=44 before:어있는=28 before:어있던=39
before:어짐=-32 before:없이=-5 before:었는대=3 before:었더니=-7 before:었던=-41 before:었어=25 before:였던=11
before:오는=-8 before:온=106 before:온거=-31 before:옷=8 before:왔어=-16 before:왜=-26 before:요=-108 before:용=4
before:용기=-11 before:용량=9 before:우는=20 before:우던=31 before:우유팩=-9 before:운=61 before:워지는=11 before:워진=19
before:웠는대=23 before:위=-21 before:위애=-33 before:유=-17 before:유리=-8 before:유리병=-20 before:유식=19
before:유팩=-9 before:으로=-21 before:으면=46 before:은=66 before:은거=-42 before:은대=-4 before:은종이=28
before:을=-39 before:음=17 before:의자=-39 before:이=-41 before:이가=-19 before:이거=-32 before:이건=-43
before:이니까=-16 before:이던=3 before:이랑=-37 before:이말고=10 before:이봉투=-20 before:이스=-14 before:이애요=-11
before:이유식=19 before:이캔=-10 before:이컵=-28 before:이컵애=33 before:인=29 before:인가요=-4 before:인대=-14
before:일=-24 before:일은=6 before:있는=11 before:있는대=7 before:있던=12 before:자=13 before:자말고=-36
before:자안애=-15 before:자애=39 before:작은=12 before:잔=-6 before:장=27 before:장갑=-27 before:장실=22 before:장품=19
before:재=34 before:저서=15 before:전구=6 before:점애서=-25 before:접시애=-17 before:젔는대=-45 before:조각=-5
before:조그만=5 before:조림=39 before:종이=-17 before:종이컵=-28 before:주=10 before:죽은=24 before:준=34 before:중=10
before:즈=3 before:증은=-3 before:지=-22 before:지는=7 before:지애=-20 before:진=62 before:진거=-7 before:질=-21
before:질은=-5 before:짐=-70 before:짜리=31 before:째로=-5 before:쩡한대=-4 before:쪽=-10 before:찌꺼기=-13
before:차=-3 before:참치캔=-7 before:철사=7 before:치=36 before:치던=7 before:치캔=-16 before:침=6 before:캐이스=-14
before:캔=-69 before:캔애=-33 before:컵=-32 before:컵애=52 before:켜먹고=-3 before:크=28 before:크림=21 before:큰=29
before:키우던=8 before:킨=-11 before:터=12 before:텀블러=-18 before:통=-35 before:통말고=31 before:통애=-31
before:통은=8 before:통조림=39 before:통째로=-5 before:투=-13 before:투명=49 before:투명한=20 before:투애=-6 before:트=55
before:트병=-21 before:티로폼=-6 before:티백=-18 before:티슈=68 before:틱=7 before:틱인대=-38 before:틱통=-4
before:판=-12 before:팩=-20 before:팩은=-16 before:포장=17 before:폰=10 before:폼=-64 before:푸=-32 before:품=26
before:프=-6 before:프뭉치=-5 before:피자=27 before:하고=47 before:하는대=73 before:하던=24 before:하얀=31 before:한=-23
before:한대=-22 before:해=-20 before:해먹고=16 before:해서=-56 before:해온=-37 before:해요=-8 before:했는대=-49
before:향=-6 before:헌=50 before:호일=-19 before:화장실=22 before:화장품=19 before:휴지=6 before:힌=26 behind:10=-10
behind:1=21 behind:2=-27 behind:30=-28 behind:3=-33 behind:500=-4 behind:6=-11 behind:6개=-11 behind:=146
behind:l=-19 behind:le=-19 behind:led=-19 behind:가=67 behind:가다=4 behind:가방=-14 behind:갈=42 behind:갈았=30
behind:감=19 behind:감싸=-4 behind:같=-46 behind:같은=-32 behind:같은대=-30 behind:건=-11 behind:건전=-20
behind:건전지=-20 behind:겉=-15 behind:겉봉=-19 behind:겉포=23 behind:겉포장=23 behind:고=26 behind:고무=-7
behind:고무패=-7 behind:고무패킹=-7 behind:고장=-8 behind:고장났=6 behind:고장났는=5 behind:곰=4 behind:곰팡=4 behind:곰팡이=4
behind:교=39 behind:교채=39 behind:교채하=39 behind:교채하고=39 behind:구=9 behind:구멍=24 behind:구울=-5 behind:구울때=-5
behind:구워=-4 behind:구워먹=-4 behind:국=-40 behind:국물=-40 behind:국물버=-8 behind:국물버리=-8 behind:굽=-5
behind:그=-15 behind:그대=-54 behind:그대로=-54 behind:그릇=11 behind:금=28 behind:기=15 behind:기름=15 behind:기름따=3
behind:기름따라=3 behind:기름묻=10 behind:기름묻은=7 behind:기름애=-4 behind:기름이=3 behind:까=-64 behind:까먹=16
behind:까지=-30 behind:깔=-8 behind:깨=25 behind:깨끗=-3 behind:깨끗한=-8 behind:깨젔=18 behind:꼬=27 behind:꽂=-44
behind:꽂혀=-8 behind:꽂혀있=-8 behind:꽂힌=-32 behind:꽂힌채=-20 behind:꽂힌채로=-20 behind:끈=-8 behind:끓=-4
behind:끼=-32 behind:나=67 behind:나옴=22 behind:나왔=7 behind:나왔는=10 behind:나왔는대=10 behind:낡=11 behind:남=35
behind:남았=4 behind:남은=31 behind:남은거=30 behind:낱=-27 behind:낱개=-27 behind:내=40 behind:냄=-10 behind:냄새=-10
behind:너=39 behind:넣=-14 behind:넣는=-23 behind:넣어=8 behind:노=6 behind:누=14 behind:는=-18 behind:는다=-61
behind:는다먹=-15 behind:는다먹음=-12 behind:는따=-5 behind:는따로=-5 behind:는먹=-34 behind:는버=-33 behind:는버렸=-33
behind:는버렸고=-33 behind:는빼=-41 behind:는뺐=-62 behind:는뺐어=-46 behind:는어=138 behind:는어디=128 behind:는어디다=15
behind:는어디로=36 behind:는어디버=58 behind:는어디애=-34 behind:는어떻=-6 behind:는어떻개=-6 behind:는없=-37 behind:는요=44
behind:는음=50 behind:는음식=50 behind:는음식물=50 behind:는일=68 behind:는일반=68 behind:는접=-15 behind:는종=-23
behind:는종이=-23 behind:는종이로=-33 behind:는플=17 behind:는플라=17 behind:는플라스=17 behind:니=-23 behind:니까=-23
behind:니까고=-12 behind:니까고철=-12 behind:니까종=-8 behind:니까종이=-8 behind:다=33 behind:다리=45 behind:다마=7
behind:다먹=-12 behind:다먹고=16 behind:다먹고남=-3 behind:다먹은=-12 behind:다먹은유=-11 behind:다썼=20 behind:다썼는=20
behind:다썼는대=20 behind:다쓰=-28 behind:다쓰고=-28 behind:다쓴=22 behind:다쓴거=21 behind:다쓴거플=3 behind:다씀=22
behind:다짜=8 behind:닦=-29 behind:닦은=-27 behind:닫=-23 behind:닫아=-4 behind:닫아서=-4 behind:달=-45
behind:달린=-27 behind:담=-92 behind:담겨=-29 behind:담겨온=-9 behind:담겨온종=-4 behind:담겨있=-20 behind:담겨있던=-20
behind:담긴=-14 behind:담긴플=-8 behind:담긴플라=-8 behind:담긴하=-3 behind:담긴하얀=-3 behind:담아=-20 behind:담아온=-5
behind:담아온비=-4 behind:담아준=-4 behind:담았=-12 behind:담았던=-9 behind:대=-56 behind:도=-39 behind:도버=7
behind:도시=13 behind:도시락=13 behind:도플=9 behind:도플라=9 behind:도플라스=9 behind:돌=-27 behind:돌리=-17
behind:돼=-30 behind:돼나=-29 behind:돼나요=-29 behind:두=63 behind:두개=59 behind:두꺼=3 behind:두꺼운=3 behind:들=30
behind:들어=-66 behind:들어있=-65 behind:들어있던=-55 behind:따=23 behind:따다=12 behind:따라=-3 behind:따라내=-3
behind:따라내고=-3 behind:때=4 behind:때고=-17 behind:때고버=-13 behind:때면=-43 behind:때서=11 behind:때야=-6
behind:때어=15 behind:땐=15 behind:땠=-62 behind:땠어=-37 behind:떨=-15 behind:떨어=-15 behind:떨어뜨=-22
behind:떨어뜨려=14 behind:뚜=27 behind:뚜껑=27 behind:뚜껑고=21 behind:뚜껑고무=21 behind:뚜껑은=26 behind:뜯=47
behind:뜯고=-3 behind:뜯어=48 behind:뜯어낸=37 behind:뜯은=8 behind:뜯은거=10 behind:라=18 behind:라고=-32 behind:라밸=26
behind:랑=35 behind:랑같=-38 behind:랑같이=-38 behind:랑같이버=-32 behind:래=31 behind:로=-20 behind:로내=31
behind:로내놔=49 behind:로내놔도=49 behind:로내도=-8 behind:로내도돼=-8 behind:로닦=-50 behind:로됀=96 behind:로됀거=8
behind:로버=-24 behind:로버려=-25 behind:로버려도=-19 behind:로버리나=-6 behind:로버리면=16 behind:리=22 behind:리필=-6
behind:리필봉=-37 behind:리필봉지=-20 behind:마=-32 behind:만=157 behind:만깨=26 behind:만남=74 behind:만남았=79
behind:만남았는=36 behind:만남았어=35 behind:만남음=-7 behind:만들=-22 behind:만따=58 behind:만따로=58 behind:만따로버=23
behind:만버=46 behind:만버리=10 behind:만버릴=11 behind:만버릴건=4 behind:만어=-16 behind:만어디=-16 behind:만한=67
behind:말=-115 behind:말고=-133 behind:말고그=-8 behind:말고그냥=-4 behind:말고플=-7 behind:말고플라=-7 behind:맞나=-17
behind:맞나요=-4 behind:맞아=10 behind:맞조=16 behind:먹=-32 behind:먹고=-20 behind:먹고나=-5 behind:먹고남=-5
behind:먹고남은=-5 behind:몇=17 behind:몇개=47 behind:모=32 behind:모아=8 behind:모아둔=21 behind:모아둔거=21
behind:모으=-17 behind:모으는=-17 behind:모으는대=-20 behind:무=-13 behind:묶=-40 behind:묶는=-5 behind:묶었=-13
behind:묶었던=-13 behind:묶은=-23 behind:묶음=-16 behind:문=22 behind:묻=-65 behind:묻었=-26 behind:묻었는=-17
behind:묻었는대=-17 behind:묻은=-22 behind:묻은거=-13 behind:묻은비=4 behind:묻은비닐=4 behind:묻음=-9 behind:물=16
behind:물로=40 behind:물로행=40 behind:물로행궜=40 behind:뭉=27 behind:뭉치=35 behind:미=-17 behind:밑=-76
behind:밑애=-77 behind:밑애깔=-12 behind:밑애깔린=-6 behind:밑애서=-7 behind:바=19 behind:바닥=15 behind:바닥애=-11
behind:박=-39 behind:박스=-16 behind:박힌=-24 behind:반=23 behind:반병=10 behind:반통=31 behind:배=-13 behind:배달=-3
behind:배송=-28 behind:백=-39 behind:버=91 behind:버려=-20 behind:버려도=32 behind:버려도돼=41 behind:버려야=-63
behind:버려야하=-13 behind:버리=6 behind:버리고=-48 behind:버리는=74 behind:버리는곳=14 behind:버리는방=19 behind:버리는법=35
behind:버리려=25 behind:버리려고=21 behind:버리려는=-9 behind:버릴=90 behind:버릴때=23 behind:벌=-8 behind:벗=-48
behind:벗겨=-25 behind:벗기=-24 behind:벗기고=-24 behind:벗긴=44 behind:벗긴거=44 behind:변=4 behind:변기=4
behind:변기애=4 behind:변기애버=3 behind:병=35 behind:보=-19 behind:볼=3 behind:봉=-25 behind:봉지=-29 behind:봉지애=22
behind:봉투=4 behind:부=39 behind:부분=32 behind:분=42 behind:분리=32 behind:분무=-18 behind:분무기=-18 behind:불=55
behind:붙=-20 behind:붙어=27 behind:붙어있=-46 behind:붙어있는=-46 behind:붙은=-44 behind:비=28 behind:비닐=6
behind:비닐로=-40 behind:비닐류=19 behind:비닐애=4 behind:비닐이=30 behind:비닐이야=26 behind:비닐인=15 behind:비닐포=-19
behind:비닐포장=-19 behind:비었=37 behind:비었음=33 behind:빨=61 behind:빨간=41 behind:빨대=6 behind:빼=-48
behind:빼고=-64 behind:빼고버=-26 behind:빼고버리=-5 behind:빼서=17 behind:뺀=-3 behind:뿌=14 behind:뿌리=14
behind:사=-30 behind:사고=-6 behind:사고나=-6 behind:사고나온=-6 behind:사면=-13 behind:살=-4 behind:살때=-4
behind:삶=-10 behind:상=26 behind:상자=-10 behind:상자는=10 behind:상자애=-9 behind:상자애서=-9 behind:새=-95
behind:새거=-19 behind:새로=-9 behind:새로사=-5 behind:새서=-26 behind:새탁=-28 behind:새트=-5 behind:샘=-11
behind:샘플=-11 behind:서=3 behind:선=32 behind:선물=32 behind:선물새=-11 behind:선물새트=-11 behind:설=-5
behind:소=-57 behind:소스=-57 behind:소스봉=-22 behind:소스봉지=-22 behind:속=-35 behind:속애=-19 behind:손=27
behind:손잡=27 behind:손잡이=27 behind:쇄=-47 behind:쇄니=23 behind:쇄니까=23 behind:쇄니까고=23 behind:수=-3
behind:수거=-32 behind:수거함=-32 behind:수거함애=-33 behind:수명=33 behind:수명다=33 behind:스=11 behind:스티=30
behind:스티로=18 behind:스티로폼=18 behind:스티커=12 behind:시=-49 behind:시들=37 behind:시들었=5 behind:시럽=-25
behind:시켜=-6 behind:시켜먹=-6 behind:시켜먹고=-7 behind:시켰=-11 behind:시키=-18 behind:시키면=-18 behind:시키면오=-18
behind:식=81 behind:식초=6 behind:신=58 behind:신문=44 behind:신문지=44 behind:신문지애=44 behind:실=-25 behind:실리=-25
behind:실리콘=-25 behind:심=11 behind:싱=49 behind:싱크=49 behind:싱크대=49 behind:싸=-59 behind:싸고=-12
behind:싸고있=-12 behind:싸고있던=-12 behind:싸서=-22 behind:쌌=-5 behind:쌌던=-5 behind:쌌던은=-3 behind:쌌던은박=-3
behind:쏟=-16 behind:쓰=8 behind:쓰고=8 behind:씻=-15 behind:씻어=23 behind:씻어서=11 behind:씻었=-13 behind:씻었어=13
behind:씻었어요=8 behind:씻으=14 behind:씻으면=14 behind:아=-30 behind:아니=-61 behind:아니고=-14 behind:아니애=-22
behind:아니애요=-22 behind:아니조=-19 behind:아닌=-22 behind:아이=42 behind:아이스=42 behind:안=-4 behind:안때=-10
behind:안먹=18 behind:안묻=-6 behind:안쓰=48 behind:안쓰는=48 behind:안쓰는대=44 behind:안쓴=3 behind:안애=-21
behind:안애든=-20 behind:안애들=-8 behind:안애들어=-8 behind:안애서=-23 behind:안애스=18 behind:안지=-14 behind:안지워=-14
behind:안쪽애=-14 behind:않=-25 behind:알=55 behind:애=-143 behind:애가=67 behind:애같=-27 behind:애같이=-27
behind:애걸=-50 behind:애고=26 behind:애고기=26 behind:애국=7 behind:애국물=7 behind:애기=10 behind:애기름=10
behind:애기름이=6 behind:애김=32 behind:애꽂=-20 behind:애끼=-13 behind:애끼우=-4 behind:애끼우는=-3 behind:애끼워=-9
behind:애남=-66 behind:애남은=-65 behind:애내=-14 behind:애내려=-4 behind:애내려도=-4 behind:애넣=-42 behind:애넣나=-3
behind:애넣어=-46 behind:애넣어도=-25 behind:애넣어둔=-15 behind:애넣으=-33 behind:애넣으면=-32 behind:애달=-3 behind:애달린=-3
behind:애담=-25 behind:애담배=-14 behind:애담아=7 behind:애담아놨=-24 behind:애담았=-12 behind:애담았어=-3 behind:애도=-22
behind:애들=7 behind:애들어=-10 behind:애들어있=-10 behind:애모=-12 behind:애모아=-31 behind:애물=-70 behind:애밥=9
behind:애버=-36 behind:애버려=-24 behind:애버려도=-13 behind:애버려요=-4 behind:애버렸=-10 behind:애버리면=3 behind:애부=-32
behind:애부어=-4 behind:애붙어=-5 behind:애붙어있=-5 behind:애붙였=-7 behind:애붙였던=-7 behind:애붙은=20 behind:애붙은비=18
behind:애붙은스=43 behind:애비=80 behind:애비닐=78 behind:애비닐창=78 behind:애빨=10 behind:애빨대=9 behind:애빨대꽂=9
behind:애서=-82 behind:애서건=-26 behind:애서꺼=-9 behind:애서나=-21 behind:애서나온=-20 behind:애서때=-6 behind:애서때어=-4
behind:애서땐=-3 behind:애서빼=-6 behind:애서빼낸=-6 behind:애서뺀=-26 behind:애서뺀a=-8 behind:애스=-64 behind:애싸=-42
behind:애싸놨=-12 behind:애싸서=14 behind:애싸서버=-5 behind:애쌓=-4 behind:애쌓인=-4 behind:애씌=-6 behind:애양=15
behind:애양념=15 behind:애올=-16 behind:애요=39 behind:애있=-19 behind:애있던=-9 behind:액=58 behind:야=-17
behind:약=38 behind:양=-8 behind:어=132 behind:어디=128 behind:어디다=6 behind:어디다버=12 behind:어디버=38
behind:어디버려=32 behind:어디애=36 behind:어디애버=11 behind:어떻=11 behind:어떻개=11 behind:어떻개버=16 behind:엄=3
behind:엄청=3 behind:없=-30 behind:없는=-30 behind:여=67 behind:여러=16 behind:여섯=17 behind:열=-10 behind:옆=-51
behind:옆애=-45 behind:오=5 behind:올=-23 behind:옷=-70 behind:완=13 behind:완충=13 behind:완충재=13 behind:요=9
behind:우=13 behind:위=-11 behind:위애=-45 behind:유=-9 behind:유리병=21 behind:유리병애=32 behind:으=-72
behind:으로=-72 behind:으로돼=-7 behind:으로바=-6 behind:으로버=-11 behind:으로버려=-8 behind:으로분=-5 behind:으로분리=-5
behind:은=28 behind:은다=-23 behind:은따=6 behind:은따로=6 behind:은때=-6 behind:은멀=-32 behind:은멀쩡=-32
behind:은박=38 behind:은박뚜=-4 behind:은박뚜껑=-4 behind:은비=3 behind:은비닐=3 behind:은씻=-7 behind:은씻어=-5
behind:은어=175 behind:은어디=114 behind:은어디다=-46 behind:은어디로=14 behind:은어디버=43 behind:은어디애=25 behind:은어떻=70
behind:은어떻개=70 behind:은없=-38 behind:은없음=-36 behind:은요=71 behind:은유=33 behind:은유리=33 behind:은유리병=15
behind:은음=8 behind:은음식=4 behind:은음식물=4 behind:은재=-24 behind:은재활=-6 behind:은재활용=-6 behind:은종=21
behind:은종이=21 behind:은종이류=7 behind:은캔=-23 behind:은투=8 behind:은투명=8 behind:은플=-27 behind:은플라=-27
behind:은플라스=-27 behind:을=10 behind:음=42 behind:음식=29 behind:음식물=14 behind:음식물쓰=12 behind:음쓰=30
behind:이=19 behind:이거=32 behind:이나=-19 behind:이니=-26 behind:이니까=-26 behind:이라=4 behind:이랑=34
behind:이랑같=-41 behind:이랑같이=-37 behind:이랑새=12 behind:이배=-3 behind:이안=-44 behind:이안닫=-5 behind:이안떨=-20
behind:이안떨어=-20 behind:이애=-7 behind:이애요=-7 behind:이야=-59 behind:이요=33 behind:이재=16 behind:이조=86
behind:이한=13 behind:인=-65 behind:인가=-86 behind:인가요=-54 behind:인대=4 behind:임=-59 behind:입=11 behind:입니=6
behind:입니까=-23 behind:있=-26 behind:있는=-9 behind:있는대=-25 behind:자=-49 behind:자국=-67 behind:자국남=-21
behind:자국이=-9 behind:작=26 behind:작은=3 behind:잔=-19 behind:잔뜩=-19 behind:잔뜩묻=-4 behind:재=17 behind:재활=22
behind:재활용=22 behind:절=-23 behind:정=-75 behind:정리=-60 behind:정리하=-33 behind:정리하다=-29 behind:조=-4
behind:조립=-4 behind:조립하=-4 behind:조립하고=-4 behind:종=30 behind:종이=7 behind:종이로=67 behind:종이로버=16
behind:종이상=-42 behind:종이상자=-42 behind:종이팩=20 behind:주=-23 behind:지=-60 behind:진=-15 behind:짜=7
behind:째=-70 behind:찌=21 behind:찌꺼=-36 behind:찌꺼기=-36 behind:찢=14 behind:찢어=14 behind:찢어젔=22
behind:찢어젔는=22 behind:책=6 behind:처=-13 behind:처리=-26 behind:철=-3 behind:청=-8 behind:청소=-8 behind:초=20
behind:초록=17 behind:충=11 behind:충전=11 behind:칸=-8 behind:캔=-11 behind:컵=22 behind:크=-4 behind:크림=-4
behind:키=-12 behind:키우=-6 behind:키우던=-6 behind:태=66 behind:태이=58 behind:태이프=58 behind:태이프때=25
behind:택=-45 behind:택배=-45 behind:택배스=-6 behind:택배스티=-6 behind:터=-11 behind:터진=4 behind:털=79
behind:털고=-5 behind:통=-56 behind:통애=-25 behind:통애넣=-28 behind:통조=-31 behind:통조림=-31 behind:통째=17
behind:통째로=17 behind:튀=-27 behind:판=17 behind:패=61 behind:패트=66 behind:패트병=16 behind:펌=-11 behind:펌프=-11
behind:편=-12 behind:편의=-12 behind:편의점=-12 behind:편의점애=-12 behind:포=-51 behind:포장=-51 behind:포장비=-30
behind:포장비닐=-30 behind:플=26 behind:플라=26 behind:플라스=26 behind:플라스틱=26 behind:핏=7 behind:핏물=7
behind:핏물씻=7 behind:하=-28 behind:하고=4 behind:하나=4 behind:하던=-4 behind:한=87 behind:한냄=8 behind:한냄비=8
behind:한뭉=10 behind:한뭉치=10 behind:한박=6 behind:한박스=6 behind:한번=6 behind:한봉=38 behind:한봉지=38 behind:한상=-23
behind:한상자=-23 behind:한통=-11 behind:해=-11 behind:해먹=-11 behind:해먹고=-11 behind:행=11 behind:행궈=3
behind:행궈서=3 behind:행궜=8 behind:화=25 behind:화장=17 behind:휴=10 behind:휴지=10 behind:흙=-7 behind:흙털=6
behind:흙털고=6 from-end:0=28 from-end:1=-15 from-end:2=-4 from-end:3=11 from-end:4=-44 from-end:5=6
from-first:0=3 from-first:1=7 from-first:2=-23 from-first:3=37 from-last:0=-8 from-last:1=9
from-last:3=59 from-previous:=11 from-previous:가=-21 from-previous:같은=-23 from-previous:꺼냈는대=6
from-previous:나왔는대=-8 from-previous:남았는대=13 from-previous:낱개=10 from-previous:는=-40
from-previous:는대그냥=-12 from-previous:는대이건=-11 from-previous:니까=-25 from-previous:다먹고=-16
from-previous:다먹은=-29 from-previous:다썼는대=18 from-previous:다쓴=-17 from-previous:다쓴거=-9
from-previous:닦았는대=10 from-previous:달린=16 from-previous:담겨온=9 from-previous:담겨있던=16 from-previous:담겼던=20
from-previous:담긴=36 from-previous:담아온=10 from-previous:담아준=7 from-previous:담았던=5 from-previous:도=-29
from-previous:돌아가는=15 from-previous:들=-20 from-previous:들어있는=12 from-previous:들어있던=48
from-previous:들었는대=25 from-previous:뜯고나온=8 from-previous:뜯은거=-5 from-previous:랑=-51 from-previous:로=-34
from-previous:로됀=-20 from-previous:를=-25 from-previous:리려는대=18 from-previous:만=-6 from-previous:말고=50
from-previous:말고그냥=3 from-previous:먹고남은=22 from-previous:멀쩡한대=-4 from-previous:모아둔거=-9
from-previous:묶었던=7 from-previous:묶은=-27 from-previous:묻은=15 from-previous:뭉치=-8 from-previous:밑애깔린=4
from-previous:버리고=8 from-previous:버릴건대=-40 from-previous:벗기고=5 from-previous:붙어있던=-9
from-previous:빨간=-14 from-previous:빼고=-8 from-previous:사고나온=6 from-previous:서나온거=-12 from-previous:속=23
from-previous:싸고있던=26 from-previous:쌌던=27 from-previous:쓰고남은=27 from-previous:씻었는대=7
from-previous:아놨는대=22 from-previous:안=27 from-previous:안애=4 from-previous:안애든=-5 from-previous:안애있던=-66
from-previous:애=-66 from-previous:애깔았던=4 from-previous:애끼우는=3 from-previous:애넣어둔=13 from-previous:애달린=-4
from-previous:애든=9 from-previous:애붙였던=9 from-previous:애붙은=-22 from-previous:애서=4 from-previous:애서나온=6
from-previous:애서빼낸=6 from-previous:애서뺀=26 from-previous:애쌓인=8 from-previous:애있던=-10
from-previous:야하는대=51 from-previous:어디버려=-28 from-previous:어있는대=7 from-previous:어젔는대=-21
from-previous:온=5 from-previous:위=24 from-previous:위애=-39 from-previous:위애붙은=-19 from-previous:은=-49
from-previous:을=-39 from-previous:이=4 from-previous:이랑=-51 from-previous:이애요=-5 from-previous:인대=-8
from-previous:장났는대=-13 from-previous:지워지는=11 from-previous:처럼생긴=9 from-previous:키면오는=3
from-previous:키우던=8 from-previous:투명한대=-20 from-previous:플라스틱=-3 from-previous:하고남은=-14
from-previous:하던=6 from-previous:한=-90 from-previous:해먹고=16 kin:true=-135 length:1=-61 length:2=-66
length:3=-12 length:4=26 length:5=95 length:6=131 listed-after=-130 lists-next=75 name:aa=3 name:aaa=30
name:aa건전지=6 name:led=4 name:led전구=55 name:가구=-16 name:가루새재=-37 name:가방=-14 name:가위=-5 name:가죽=-82
name:간장=-26 name:감기약=-5 name:감자튀김=-11 name:개란=-9 name:개란껍질=8 name:거울=8 name:건전지=27 name:겉봉지=6
name:겉비닐=23 name:고구마=4 name:고기=-15 name:고등어=-3 name:고무장갑=18 name:고무패킹=-11 name:고양이모래=5 name:고철=-61
name:고추장=-18 name:과일=-15 name:과자봉지=10 name:과자상자=10 name:국물=-7 name:그릇=-7 name:그림=-42 name:그물=13
name:글라스락=-35 name:기름=-70 name:기름종이=20 name:기저귀=5 name:김밥=66 name:김봉지=-16 name:김치=-35 name:김칫국물=-12
name:깡통=24 name:껍대기=14 name:껍질=-11 name:꽁초=37 name:꽃=21 name:끈=7 name:나갔는대=-25 name:나무=-32 name:나무젓가락=24
name:냄비=-7 name:노끈=-12 name:다리미=10 name:단무지=-6 name:닭뼈=49 name:담배꽁초=-37 name:대=-52 name:도시락=-12
name:도시락김=-4 name:도자기=27 name:돈까스=-25 name:두부=24 name:두유=9 name:두유팩=22 name:딸기잼=3 name:떡=-13
name:떡볶이=-14 name:뚜껑=-75 name:라밸=-107 name:락스=-60 name:락스통=10 name:랩=27 name:리모컨=-12 name:리본=17
name:리본끈=15 name:리필봉지=17 name:립스틱=-15 name:마스카라=39 name:마신종이컵=20 name:매실청=-22 name:매트리스=-4 name:맥주캔=-41
name:먼지=36 name:면도기=-9 name:면봉=48 name:멸균팩=29 name:모기향=-45 name:모래=-13 name:묶음비닐=29 name:문짝=-32
name:물감=67 name:물티슈=-13 name:박스=-41 name:반찬=-9 name:밥=-7 name:방습재=-14 name:배달봉투=-29 name:배터리=-57
name:배터리팩=18 name:백열전구=52 name:변기=-20 name:병=-37 name:보조배터리=12 name:보호필름=22 name:본채=-68 name:볼팬=33
name:봉지=-26 name:봉투=-80 name:부탄가스=-5 name:분유=-15 name:분유통=9 name:붓=35 name:비닐=-49 name:비닐류=-33
name:비닐봉지=46 name:비닐봉투=7 name:비닐장갑=29 name:비닐창=-19 name:비닐포대=4 name:비닐포장=41 name:비타민=-19 name:빈병=19
name:빨대=-16 name:빵=-4 name:뼈=82 name:뽁뽁이=84 name:사과=-8 name:사료=25 name:사진=-4 name:삼개탕=-3 name:삼겹살=-11
name:상자=55 name:상추=5 name:새면대=-18 name:새재=-55 name:새재통=-21 name:새탁기=-41 name:샌드위치=-7 name:샐러드=29
name:샐프로=-13 name:생리대=40 name:생선=9 name:생수=22 name:생수병=32 name:샴푸통=-20 name:선물상자=-58 name:선반=-9
name:설명서=18 name:설탕=-34 name:소금=-40 name:소스=-3 name:소스봉지=39 name:소주병=23 name:소파=23 name:손잡이끈=-23
name:솜=19 name:송장=30 name:쇄=19 name:수새미=-11 name:숟가락=-28 name:스탠=54 name:스탠드=-27 name:스티로폼=-45
name:스티로폼그릇=5 name:스티로폼박스=5 name:스티로폼상자=-6 name:스티로폼용기=3 name:스티로폼접시=12 name:스티로폼통=8 name:스티로폼틀=7
name:스티커=-45 name:스펀지=9 name:스프래이캔=-8 name:시럽=-29 name:시트지=9 name:식용유=36 name:식초=-12 name:식탁=29
name:신문지=-8 name:신발=-15 name:실리카갤=11 name:심=30 name:싱크대=-27 name:쌀=38 name:쌀통=-13 name:쓰래기봉투=-33
name:쓰래기통=-48 name:아이스박스=-12 name:아이스컵=-19 name:아이스팩=-4 name:알루미늄=-24 name:알약=17 name:약=-13 name:얇은비닐=4
name:양념=-8 name:어항=-4 name:영수증=25 name:영양재=-15 name:오븐=-22 name:옷=-54 name:옷걸이=-39 name:옷장=27
name:와인병=16 name:완충재=33 name:욕조=-8 name:우유=-9 name:우유팩=5 name:유리=10 name:유리그릇=3 name:유리병=8
name:유리병뚜껑=-99 name:유리접시=-11 name:유리컵=3 name:유리통=15 name:은박뚜껑=25 name:은박지=-16 name:은색봉지=3 name:음식물=31
name:음식물쓰래기=-54 name:음쓰=-10 name:음쓰통=-3 name:의자=-17 name:이불=-36 name:이쑤시개=15 name:이유식=-28 name:일반쓰래기=-86
name:일쓰=-37 name:장난감=-26 name:장작=-7 name:재떨이=-49 name:재사상=-17 name:전복=-5 name:전자래인지=-41 name:접시=7
name:정수기=-11 name:족발=-15 name:종이=-7 name:종이곽=47 name:종이그릇=4 name:종이라밸=-54 name:종이류=-63 name:종이박스=7
name:종이봉투=-65 name:종이빨대=9 name:종이상자=12 name:종이컵=3 name:종이팩=20 name:종이포장=49 name:주방새재=-6 name:죽=-27
name:지갑=14 name:지퍼백=21 name:진딧물약원액=8 name:짜장면=-24 name:찌꺼기=17 name:참치캔=32 name:창문=-19 name:책=10
name:책상=49 name:책상스탠드=-3 name:철사=12 name:청소기=-17 name:청소기먼지통=-47 name:초콜릿=7 name:치즈=-3 name:치킨=-11
name:치킨상자=19 name:칫솔=55 name:칸막이=-48 name:캐이크=-45 name:캐이크상자=-15 name:캐찹=-33 name:캔류=6 name:커튼=9
name:컵=-62 name:쿠션팩트=4 name:쿠킹호일=9 name:크림=-13 name:키보드=51 name:키친타월=-18 name:타이래놀=4 name:태이프=-32
name:택배박스=8 name:택배상자=-14 name:택배스티로폼=6 name:통=-13 name:투명비닐=20 name:투명패트=-40 name:튜브=38 name:티백=9
name:티비=48 name:파=-28 name:판때기=-41 name:패트=-24 name:패트병=39 name:팩=-6 name:펌프=31 name:포도=14 name:포장=-31
name:포장비닐=47 name:플라스틱=-126 name:플라스틱그릇=11 name:플라스틱뚜껑=-14 name:플라스틱류=-23 name:플라스틱받침=3 name:플라스틱병=29
name:플라스틱접시=3 name:플라스틱컵=29 name:플라스틱통=100 name:플라스틱트래이=12 name:플라스틱틀=11 name:피자=-29 name:하얀스티로폼=12
name:한과=-3 name:한약=-4 name:핫팩=8 name:핸드폰=-6 name:햇반=-9 name:향초=6 name:형광등=-47 name:형광팬=3 name:호두껍대기=3
name:호일=28 name:홍합껍대기=5 name:화분=-19 name:화장대=-21 name:화장솜=22 name:화장품=-51 name:휘핑크림=-57 name:휴지=-3
name:휴지통=-3 named-again=59 next-after:=10 next-after:가=21 next-after:가는=-15 next-after:가요=3
next-after:같은=8 next-after:거고=-21 next-after:건대=126 next-after:것도=-17 next-after:겨온=-22
next-after:겨진=-30 next-after:겼던=-8 next-after:고난=7 next-after:구운=-9 next-after:그냥=5 next-after:그만=-5
next-after:기고=28 next-after:긴거=42 next-after:깔던=-7 next-after:깔린=-23 next-after:나무=3 next-after:나서=33
next-after:나온=-47 next-after:나요=27 next-after:난거=4 next-after:남은=-77 next-after:남음=45 next-after:낱개=-10
next-after:내고=-17 next-after:낸거=46 next-after:넣는=-17 next-after:는=58 next-after:는거=-31 next-after:는대=35
next-after:니까=-22 next-after:니다=7 next-after:다가=-42 next-after:다쓴=-33 next-after:닦은=-4 next-after:달린=-27
next-after:담긴=-13 next-after:던대=15 next-after:도=80 next-after:됀거=20 next-after:두고=-20 next-after:두던=-9
next-after:둔거=20 next-after:든거=22 next-after:들=17 next-after:때고=-35 next-after:때면=48 next-after:때온=-11
next-after:뜯고=-10 next-after:려서=22 next-after:려온=-4 next-after:려요=34 next-after:렸고=-19 next-after:로=26
next-after:로됀=-16 next-after:를=4 next-after:리고=-16 next-after:리는=9 next-after:리던=-4 next-after:릴래=24
next-after:만=6 next-after:만거=22 next-after:말고=-65 next-after:먹고=-36 next-after:먹은=-31 next-after:묶는=21
next-after:묶은=-28 next-after:뭉치=21 next-after:버린=-9 next-after:벅됀=-4 next-after:붙은=-9 next-after:붙인=-32
next-after:빨간=12 next-after:빼고=-5 next-after:빼낸=-6 next-after:빼면=4 next-after:뺐고=-11 next-after:생긴=-6
next-after:서땐=-5 next-after:서뺀=-25 next-after:속=-23 next-after:속애=-10 next-after:스틱=33 next-after:쌌던=-5
next-after:쌓인=-6 next-after:쓰고=-17 next-after:쓰는=22 next-after:쓰던=-14 next-after:쓴거=40 next-after:씌운=-12
next-after:아둔=56 next-after:아서=5 next-after:아온=-5 next-after:아준=-4 next-after:안=-27 next-after:안애=37
next-after:안쪽=10 next-after:았던=-11 next-after:았어=-8 next-after:애=43 next-after:애든=-43 next-after:애서=16
next-after:어낸=-3 next-after:어둔=-17 next-after:어서=21 next-after:어요=28 next-after:어짐=-6 next-after:었던=-36
next-after:었어=-18 next-after:였던=-8 next-after:오는=-8 next-after:온거=11 next-after:왔어=-5 next-after:우는=-20
next-after:우던=-29 next-after:워진=-10 next-after:위=-24 next-after:위애=23 next-after:으로=-13
next-after:으면=-60 next-after:은=47 next-after:은거=-15 next-after:은대=-9 next-after:을=-14 next-after:이=15
next-after:이거=18 next-after:이건=14 next-after:이던=-3 next-after:이랑=36 next-after:인대=3 next-after:있는=-18
next-after:있던=-10 next-after:작은=-7 next-after:저서=-41 next-after:종이=13 next-after:지는=-12
next-after:진거=-14 next-after:째로=-37 next-after:통은=-27 next-after:투명=-35 next-after:하고=3
next-after:하던=-13 next-after:하얀=-21 next-after:한=41 next-after:한대=35 next-after:해서=24 next-after:해온=38
next-after:해요=8 next:aseptic-carton>general-waste=42 next:aseptic-carton>milk-carton=31
next:aseptic-carton>paper=23 next:aseptic-carton>plastic=23 next:battery>general-waste=20
next:battery>small-electronics=-16 next:bulky>bulky=21 next:bulky>clothes=11 next:bulky>electronics=-27
next:bulky>food-waste=14 next:bulky>gas-can=-12 next:bulky>general-waste=4 next:bulky>glass-bottle=-6
next:bulky>incombustible=35 next:bulky>lamp=-26 next:bulky>paper=-28 next:bulky>scrap-metal=-12
next:bulky>styrofoam=-8 next:bulky>vinyl=-3 next:clear-pet>clear-pet=6 next:clear-pet>food-waste=100
next:clear-pet>general-waste=91 next:clear-pet>glass-bottle=17 next:clear-pet>plastic=-24
next:clear-pet>vinyl=11 next:clothes>bulky=-36 next:clothes>clothes=3 next:clothes>food-waste=17
next:clothes>general-waste=-16 next:clothes>paper=-31 next:clothes>plastic=-7
next:clothes>scrap-metal=26 next:clothes>vinyl=-13 next:cooking-oil>bulky=6
next:cooking-oil>metal-can=-7 next:cooking-oil>paper=-44 next:cooking-oil>scrap-metal=32
next:cooking-oil>vinyl=-7 next:deposit-bottle>general-waste=-24 next:deposit-bottle>glass-bottle=78
next:electronics>bulky=37 next:electronics>clothes=-32 next:electronics>food-waste=-6
next:electronics>general-waste=5 next:electronics>incombustible=-36 next:electronics>paper-cup=-25
next:electronics>paper=-27 next:electronics>small-electronics=13 next:electronics>styrofoam=-15
next:food-waste>bulky=-20 next:food-waste>cooking-oil=-48 next:food-waste>food-waste=83
next:food-waste>general-waste=3 next:food-waste>glass-bottle=-9 next:food-waste>incombustible=-3
next:food-waste>metal-can=-15 next:food-waste>paper-cup=-14 next:food-waste>paper=-55
next:food-waste>plastic=-29 next:food-waste>scrap-metal=-41 next:food-waste>small-electronics=-12
next:food-waste>styrofoam=-20 next:food-waste>vinyl=-32 next:gas-can>clothes=26
next:gas-can>general-waste=-3 next:gas-can>metal-can=7 next:gas-can>plastic=-29
next:general-waste>battery=7 next:general-waste>bulky=5 next:general-waste>clear-pet=55
next:general-waste>clothes=-23 next:general-waste>cooking-oil=10 next:general-waste>electronics=-30
next:general-waste>food-waste=15 next:general-waste>gas-can=-24 next:general-waste>general-waste=57
next:general-waste>glass-bottle=-39 next:general-waste>incombustible=-4 next:general-waste>medicine=-5
next:general-waste>metal-can=14 next:general-waste>milk-carton=-43 next:general-waste>paint=-16
next:general-waste>paper=47 next:general-waste>plastic=-63 next:general-waste>scrap-metal=36
next:general-waste>styrofoam=16 next:general-waste>vinyl=6 next:glass-bottle>general-waste=48
next:glass-bottle>glass-bottle=16 next:glass-bottle>incombustible=54 next:glass-bottle>paper=-17
next:incombustible>bulky=-3 next:incombustible>food-waste=-24 next:incombustible>general-waste=-33
next:incombustible>glass-bottle=102 next:incombustible>incombustible=-7 next:incombustible>lamp=3
next:incombustible>metal-can=-36 next:incombustible>paper=8 next:incombustible>pesticide=-9
next:incombustible>plastic=-52 next:incombustible>scrap-metal=33 next:incombustible>small-electronics=-7
next:incombustible>styrofoam=-21 next:incombustible>vinyl=29 next:lamp>incombustible=5
next:lamp>paper=-3 next:medicine>bulky=5 next:medicine>glass-bottle=-27 next:medicine>medicine=-25
next:medicine>paper=-4 next:medicine>plastic=-9 next:medicine>vinyl=-15 next:metal-can>cooking-oil=10
next:metal-can>food-waste=-25 next:metal-can>general-waste=42 next:metal-can>incombustible=-7
next:metal-can>metal-can=-75 next:metal-can>plastic=25 next:metal-can>scrap-metal=44
next:metal-can>vinyl=5 next:milk-carton>general-waste=36 next:milk-carton>paper=27
next:milk-carton>plastic=6 next:paint>general-waste=-22 next:paper-cup>food-waste=26
next:paper-cup>general-waste=-8 next:paper-cup>paper=37 next:paper-cup>plastic=-6 next:paper>bulky=68
next:paper>cooking-oil=66 next:paper>food-waste=-7 next:paper>general-waste=62
next:paper>incombustible=-40 next:paper>medicine=-60 next:paper>paper=64 next:paper>plastic=-17
next:paper>scrap-metal=-28 next:paper>small-electronics=-24 next:paper>styrofoam=-8 next:paper>vinyl=37
next:plastic>clear-pet=81 next:plastic>cooking-oil=-5 next:plastic>food-waste=-53
next:plastic>general-waste=-29 next:plastic>glass-bottle=15 next:plastic>incombustible=4
next:plastic>medicine=8 next:plastic>paint=15 next:plastic>paper=-35 next:plastic>plastic=41
next:plastic>scrap-metal=-75 next:plastic>small-electronics=34 next:plastic>vinyl=-65
next:scrap-metal>clothes=5 next:scrap-metal>gas-can=-23 next:scrap-metal>general-waste=10
next:scrap-metal>glass-bottle=-23 next:scrap-metal>incombustible=-10 next:scrap-metal>paper=-35
next:scrap-metal>plastic=-22 next:scrap-metal>scrap-metal=-19 next:scrap-metal>vinyl=-41
next:small-electronics>battery=-43 next:small-electronics>general-waste=34
next:small-electronics>incombustible=-22 next:small-electronics>lamp=53 next:small-electronics>paper=14
next:small-electronics>plastic=53 next:small-electronics>power-bank=-43
next:small-electronics>scrap-metal=-46 next:small-electronics>styrofoam=-15
next:styrofoam>food-waste=-16 next:styrofoam>general-waste=9 next:styrofoam>paper=28
next:styrofoam>vinyl=-29 next:vinyl>clothes=-8 next:vinyl>cooking-oil=6 next:vinyl>general-waste=-26
next:vinyl>incombustible=17 next:vinyl>paper=-18 next:vinyl>plastic=-45 next:vinyl>scrap-metal=24
next:vinyl>vinyl=55 previous-then:500=-16 previous-then:=11 previous-then:가=-21 previous-then:같은=-23
previous-then:같은거=11 previous-then:같은대=6 previous-then:고장났=-13 previous-then:교채하=-29 previous-then:구울때=6
previous-then:구워먹=4 previous-then:나왔는=-4 previous-then:남은거=-25 previous-then:낱개=10 previous-then:는=-40
previous-then:는종이=11 previous-then:니까=-25 previous-then:다먹고=-12 previous-then:다먹은=-29
previous-then:다썼는=-15 previous-then:다쓰고=29 previous-then:다쓴=-17 previous-then:다쓴거=-13
previous-then:달린=16 previous-then:담겨온=13 previous-then:담겨있=19 previous-then:담겼던=20 previous-then:담긴=36
previous-then:담아온=10 previous-then:담아준=7 previous-then:담았던=5 previous-then:도=-29 previous-then:들=-20
previous-then:들어있=66 previous-then:떨어뜨=-8 previous-then:뜯은거=-5 previous-then:랑=-51 previous-then:로=-34
previous-then:로됀=-20 previous-then:로됀거=6 previous-then:를=-25 previous-then:만=-6 previous-then:말고=50
previous-then:말고그=8 previous-then:먹고나=4 previous-then:먹고남=12 previous-then:모아둔=-12 previous-then:묶었던=7
previous-then:묶은=-27 previous-then:묻은=15 previous-then:뭉치=-8 previous-then:밑애깔=12 previous-then:밑애서=6
previous-then:바닥애=-6 previous-then:버리고=21 previous-then:버리는=-65 previous-then:버리려=-16
previous-then:벗기고=15 previous-then:빨간=-14 previous-then:빼고=-8 previous-then:사고나=6 previous-then:새로사=4
previous-then:선물새=8 previous-then:속=23 previous-then:시들었=4 previous-then:시켜먹=17 previous-then:시키면=18
previous-then:싸고있=22 previous-then:쌌던=27 previous-then:아니고=10 previous-then:안=27 previous-then:안쓰는=-27
previous-then:안애=4 previous-then:안애든=15 previous-then:안애들=23 previous-then:안쪽애=14 previous-then:애=-66
previous-then:애끼우=4 previous-then:애남은=7 previous-then:애넣어=13 previous-then:애담아=8 previous-then:애담았=4
previous-then:애든=9 previous-then:애들어=22 previous-then:애딸려=5 previous-then:애모아=16 previous-then:애붙어=9
previous-then:애붙였=8 previous-then:애붙은=-7 previous-then:애서=4 previous-then:애서꺼=6 previous-then:애서나=37
previous-then:애서빼=6 previous-then:애서뺀=13 previous-then:애싸서=-19 previous-then:애쌓인=8 previous-then:애씌워=-8
previous-then:애있던=3 previous-then:어디버=-9 previous-then:온=5 previous-then:위=24 previous-then:위애=-39
previous-then:으로바=11 previous-then:은=-49 previous-then:은재활=51 previous-then:은플라=20 previous-then:을=-39
previous-then:이=4 previous-then:이랑=-51 previous-then:이랑같=24 previous-then:이애요=-5 previous-then:인대=-8
previous-then:재활용=-18 previous-then:정리하=4 previous-then:조립하=4 previous-then:찢어젔=-21 previous-then:키우던=8
previous-then:태이프=32 previous-then:플라스=-74 previous-then:하던=6 previous-then:한=-90 previous-then:해먹고=16
previous:aseptic-carton>general-waste=-23 previous:aseptic-carton>milk-carton=-31
previous:aseptic-carton>paper=-23 previous:aseptic-carton>plastic=-23 previous:battery>general-waste=-21
previous:battery>small-electronics=56 previous:bulky>bulky=16 previous:bulky>clothes=-13
previous:bulky>electronics=14 previous:bulky>food-waste=-14 previous:bulky>gas-can=12
previous:bulky>general-waste=9 previous:bulky>glass-bottle=-13 previous:bulky>incombustible=-37
previous:bulky>lamp=16 previous:bulky>paper=12 previous:bulky>plastic=-7 previous:bulky>scrap-metal=11
previous:bulky>vinyl=3 previous:clear-pet>clear-pet=-6 previous:clear-pet>food-waste=-35
previous:clear-pet>general-waste=-48 previous:clear-pet>glass-bottle=-13 previous:clear-pet>plastic=49
previous:clear-pet>vinyl=-11 previous:clothes>bulky=18 previous:clothes>clothes=-6
previous:clothes>food-waste=13 previous:clothes>general-waste=25 previous:clothes>paper=31
previous:clothes>plastic=-9 previous:clothes>scrap-metal=-11 previous:cooking-oil>bulky=-4
previous:cooking-oil>general-waste=-49 previous:cooking-oil>metal-can=6 previous:cooking-oil>paper=28
previous:cooking-oil>scrap-metal=29 previous:cooking-oil>vinyl=7 previous:deposit-bottle>general-waste=3
previous:deposit-bottle>glass-bottle=-75 previous:electronics>bulky=-38 previous:electronics>clothes=31
previous:electronics>food-waste=8 previous:electronics>general-waste=-8
previous:electronics>incombustible=36 previous:electronics>paper-cup=25 previous:electronics>paper=13
previous:electronics>small-electronics=-13 previous:electronics>styrofoam=15
previous:food-waste>bulky=-52 previous:food-waste>cooking-oil=40 previous:food-waste>food-waste=88
previous:food-waste>general-waste=29 previous:food-waste>glass-bottle=9 previous:food-waste>metal-can=15
previous:food-waste>paper-cup=14 previous:food-waste>paper=33 previous:food-waste>plastic=22
previous:food-waste>scrap-metal=39 previous:food-waste>small-electronics=12
previous:food-waste>styrofoam=10 previous:food-waste>vinyl=32 previous:gas-can>clothes=-6
previous:gas-can>general-waste=6 previous:gas-can>metal-can=-7 previous:gas-can>plastic=44
previous:general-waste>battery=-3 previous:general-waste>bulky=-11 previous:general-waste>clear-pet=-73
previous:general-waste>clothes=16 previous:general-waste>cooking-oil=-15
previous:general-waste>electronics=30 previous:general-waste>food-waste=-71
previous:general-waste>gas-can=-4 previous:general-waste>general-waste=87
previous:general-waste>glass-bottle=43 previous:general-waste>incombustible=-20
previous:general-waste>medicine=-8 previous:general-waste>metal-can=-15
previous:general-waste>milk-carton=15 previous:general-waste>paint=16 previous:general-waste>paper=-65
previous:general-waste>plastic=-48 previous:general-waste>scrap-metal=-93
previous:general-waste>styrofoam=-14 previous:general-waste>vinyl=31
previous:glass-bottle>general-waste=-47 previous:glass-bottle>glass-bottle=26
previous:glass-bottle>incombustible=-43 previous:glass-bottle>paper=-15
previous:glass-bottle>plastic=-19 previous:incombustible>bulky=-4 previous:incombustible>food-waste=-5
previous:incombustible>general-waste=-6 previous:incombustible>glass-bottle=-99
previous:incombustible>incombustible=-41 previous:incombustible>lamp=19
previous:incombustible>metal-can=-5 previous:incombustible>paper=8 previous:incombustible>pesticide=9
previous:incombustible>plastic=31 previous:incombustible>scrap-metal=-36
previous:incombustible>small-electronics=7 previous:incombustible>styrofoam=21
previous:incombustible>vinyl=-35 previous:lamp>incombustible=-11 previous:lamp>lamp=22
previous:lamp>paper=43 previous:medicine>bulky=-7 previous:medicine>glass-bottle=31
previous:medicine>medicine=-14 previous:medicine>paper=-19 previous:medicine>plastic=71
previous:medicine>vinyl=27 previous:metal-can>cooking-oil=-32 previous:metal-can>food-waste=-3
previous:metal-can>general-waste=-52 previous:metal-can>incombustible=-20
previous:metal-can>metal-can=-21 previous:metal-can>plastic=-59 previous:metal-can>scrap-metal=-39
previous:metal-can>vinyl=-5 previous:milk-carton>general-waste=-32 previous:milk-carton>paper=-27
previous:paint>general-waste=29 previous:paper-cup>food-waste=-18 previous:paper-cup>general-waste=14
previous:paper-cup>paper=-26 previous:paper-cup>plastic=6 previous:paper>bulky=-70
previous:paper>cooking-oil=-35 previous:paper>food-waste=-7 previous:paper>general-waste=3
previous:paper>incombustible=40 previous:paper>medicine=51 previous:paper>paper=81
previous:paper>plastic=-14 previous:paper>scrap-metal=-17 previous:paper>small-electronics=23
previous:paper>styrofoam=19 previous:paper>vinyl=12 previous:plastic>clear-pet=-68
previous:plastic>cooking-oil=7 previous:plastic>food-waste=76 previous:plastic>general-waste=16
previous:plastic>glass-bottle=26 previous:plastic>incombustible=-14 previous:plastic>medicine=-11
previous:plastic>paint=-31 previous:plastic>paper=39 previous:plastic>plastic=-19
previous:plastic>scrap-metal=61 previous:plastic>small-electronics=-18 previous:plastic>vinyl=-27
previous:scrap-metal>clothes=-5 previous:scrap-metal>food-waste=-14 previous:scrap-metal>gas-can=18
previous:scrap-metal>general-waste=-4 previous:scrap-metal>glass-bottle=23
previous:scrap-metal>incombustible=13 previous:scrap-metal>paper=89 previous:scrap-metal>plastic=-16
previous:scrap-metal>scrap-metal=27 previous:scrap-metal>vinyl=28 previous:small-electronics>battery=48
previous:small-electronics>general-waste=-21 previous:small-electronics>incombustible=22
previous:small-electronics>lamp=-32 previous:small-electronics>paper=-16
previous:small-electronics>plastic=-12 previous:small-electronics>power-bank=43
previous:small-electronics>scrap-metal=45 previous:small-electronics>small-electronics=-13
previous:small-electronics>styrofoam=15 previous:styrofoam>general-waste=39 previous:styrofoam>paper=-41
previous:styrofoam>vinyl=24 previous:vinyl>clothes=9 previous:vinyl>cooking-oil=-12
previous:vinyl>food-waste=-8 previous:vinyl>general-waste=-29 previous:vinyl>incombustible=-12
previous:vinyl>plastic=-25 previous:vinyl>scrap-metal=-23 previous:vinyl>vinyl=35
rule:aseptic-carton=118 rule:battery=10 rule:bulky=-92 rule:car-battery=54 rule:clear-pet=17
rule:clothes=-52 rule:construction=-48 rule:cooking-oil=-36 rule:deposit-bottle=106 rule:electronics=-92
rule:food-waste=-113 rule:gas-can=6 rule:general-waste=29 rule:glass-bottle=52 rule:incombustible=12
rule:lamp=-37 rule:medicine=-36 rule:metal-can=51 rule:milk-carton=59 rule:mobile-phone=29
rule:paint=-21 rule:paper-cup=65 rule:paper=22 rule:pesticide=22 rule:plastic=-59 rule:power-bank=51
rule:scrap-metal=-48 rule:small-electronics=-59 rule:special-drop-off=47 rule:styrofoam=70 rule:vinyl=58
to-next:=10 to-next:가=21 to-next:같은=8 to-next:고장났는대=5 to-next:나왔는대=11 to-next:낱개=-10 to-next:는=58
to-next:니까=-20 to-next:다먹고=13 to-next:다먹고남은=-3 to-next:다먹은=-13 to-next:다썼는대=19 to-next:다쓴거=9
to-next:달린=-18 to-next:담겨온=-5 to-next:담겨있던=-9 to-next:담긴=-11 to-next:담아온=-5 to-next:담아준=-4
to-next:담았던=-5 to-next:도=80 to-next:들=17 to-next:들어있던=-9 to-next:떨어뜨려서=14 to-next:뜯은거=3 to-next:로=26
to-next:로됀=20 to-next:를=4 to-next:만=6 to-next:말고=-55 to-next:말고그냥=-4 to-next:먹고남은=-5 to-next:모아둔거=18
to-next:묶었던=-13 to-next:묶은=-23 to-next:뭉치=12 to-next:버리고=-25 to-next:벗기고=-7 to-next:빨간=20 to-next:빼고=-12
to-next:사고나온=-6 to-next:속=-23 to-next:시키면오는=-18 to-next:싸고있던=-12 to-next:쌌던=-5 to-next:안=-27
to-next:안애든=-5 to-next:안애들어있=-8 to-next:애=43 to-next:애끼우는=-3 to-next:애넣어둔=-15 to-next:애든=-17
to-next:애들어있는=-4 to-next:애들어있던=-4 to-next:애붙어있던=-5 to-next:애붙였던=-7 to-next:애붙은=34 to-next:애서=-6
to-next:애서나온=-6 to-next:애서빼낸=-6 to-next:애서뺀=-25 to-next:애쌓인=-4 to-next:어디버려=15 to-next:위=-24
to-next:위애=28 to-next:은=47 to-next:은플라스틱=-23 to-next:을=-14 to-next:이=15 to-next:이랑=39 to-next:인대=-31
to-next:정리하다나=-10 to-next:찢어젔는대=22 to-next:키우던=-6 to-next:플라스틱=92 to-next:하던=-4 to-next:한=41
to-next:해먹고=-11
`
