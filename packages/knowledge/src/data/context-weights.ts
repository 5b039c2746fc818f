/** Written by `pnpm learn`. A context of `retrieve/contexts.ts` = its weight in hundredths. */
export const contextWeights = `
before:0=-11 before:5리터=-13 before:=-35 before:d=39 before:ed=39 before:led=39 before:가=-19 before:가개=7
before:가구=7 before:가는=12 before:가락=-24 before:가루=15 before:가방=-37 before:가방속=-8 before:가서=21
before:가쓰던=-17 before:가요=-7 before:가죽=-35 before:가준=-26 before:가진=9 before:가한=-52 before:각=-18
before:간=25 before:갈고=-17 before:감=60 before:감기약=56 before:감긴=14 before:감싼=10 before:갑=13 before:갔는대=-3
before:갔어=-19 before:강아지=4 before:같은=-16 before:같이=3 before:개=91 before:개고장=-15 before:개됀=25
before:개변한=6 before:갰는대=13 before:거=-163 before:거든=4 before:거랑=-19 before:거말고=-3 before:거실=-6
before:거야=9 before:거함애=7 before:건=-51 before:건대=-19 before:건더기=-8 before:건전지=-5 before:건짐=-4
before:걸던=28 before:걸이=42 before:것=3 before:것도=-8 before:겨온=45 before:겨있던=17 before:겨저서=17 before:겨진=10
before:겨짐=6 before:겹살=4 before:겼고=4 before:겼던=25 before:고=-17 before:고간=60 before:고그냥=6 before:고기=-13
before:고나니=12 before:고나온=60 before:고남은=95 before:고리=23 before:고받은=15 before:고빈=40 before:고산=3
before:고안애=10 before:고요=-12 before:고있던=22 before:고장=-38 before:고행군=-28 before:고헌=14 before:골=-3
before:곰팡이=-10 before:과=29 before:과일=11 before:과자=6 before:구=26 before:구르트=24 before:구운=6 before:국물=-6
before:국애서=-18 before:군=-28 before:굼=-26 before:궈서=-4 before:귀=17 before:귤한=-5 before:그=99 before:그냥=-75
before:그란=26 before:그러짐=-3 before:그럼=-19 before:그림=4 before:그말고=10 before:근=16 before:금감=-24
before:금갔어=-19 before:기=-19 before:기가한=-45 before:기고=-51 before:기고장=-19 before:기는=-54 before:기도=-13
before:기로=-20 before:기름=-51 before:기름을=-10 before:기름한=-3 before:기애=-14 before:기약=56 before:기옆=-9
before:기한=-4 before:기향=-47 before:긴=92 before:긴거=-3 before:길래=-5 before:김=60 before:까=-34 before:까만=9
before:까먹고=11 before:까먹은=6 before:까서=13 before:깎은=11 before:깐=12 before:깔=14 before:깔던=10 before:깔린=13
before:깔았던=-34 before:깡통=-11 before:깨끗한=16 before:깨뜨림=-3 before:깨저서=26 before:깨진=18 before:깨진거=-4
before:깨짐=-14 before:깬=31 before:꺼냄=4 before:껍대기=-30 before:껍질=-41 before:껍질은=6 before:껍질이=-5
before:껑=45 before:껑때고=29 before:껑은=61 before:꽂던=6 before:꽂아둔=17 before:꽂힌=3 before:끈=7 before:끓이고=-3
before:끗한=16 before:끼던=18 before:끼우는=12 before:끼우던=6 before:끼워둔=6 before:낀=42 before:나=17 before:나간=7
before:나감=10 before:나는=3 before:나니=12 before:나면=-16 before:나무=5 before:나서=-24 before:나온=47
before:나온거=-10 before:나옴=-56 before:나요=-23 before:난=31 before:난감=44 before:난거=-5 before:날=16
before:남=-14 before:남긴=28 before:남았어=-5 before:남은=82 before:남은거=-36 before:남은건=-28 before:남음=-4
before:났고=-3 before:났는대=-37 before:났어요=37 before:낱개=5 before:내=-68 before:내고=34 before:내나는=14
before:내모난=12 before:낸=87 before:낸거=-26 before:냄=-28 before:냈고=-24 before:냈는대=-28 before:냈어=17
before:냈어요=-15 before:냉장고=-9 before:냥=-81 before:넣는=16 before:넣던=4 before:넣어둔=10 before:넣었던=3
before:넣었어=32 before:넣은=32 before:넣음=-15 before:년됀=9 before:노=-30 before:녹슨=16 before:녹아서=-5
before:녹은=-17 before:놓은=-8 before:놨고=21 before:놨는대=21 before:놨어=-12 before:는=23 before:는거=-13
before:는건=8 before:는두고=3 before:는멀쩡=-27 before:는법좀=-17 before:는빼고=-31 before:는뺐고=-8 before:는뺐음=4
before:는중=-8 before:니=41 before:니가=-9 before:니고=3 before:니까=-60 before:니다=-22 before:닌=-50 before:닐=-6
before:닐말고=8 before:닐봉지=-4 before:닐애=14 before:닐이야=-9 before:닐장갑=-14 before:닐포장=-6 before:다=-5
before:다가=32 before:다나온=-33 before:다남은=24 before:다리=-41 before:다먹고=26 before:다먹은=-6 before:다썼고=-18
before:다쓰고=10 before:다쓴=73 before:다쓴거=-13 before:다씀=-30 before:다이소=10 before:다짬=-16 before:닦다가=3
before:닦던=10 before:닦은=29 before:닦음=46 before:단=-11 before:단지=3 before:달=-4 before:달린=38 before:달온=-3
before:닳음=-14 before:담겨온=45 before:담겼던=25 before:담근=16 before:담긴=44 before:담던=24 before:담배=4
before:담아둔=4 before:담아온=9 before:담아준=4 before:담았던=12 before:담았어=-13 before:담은=-39 before:대=-35
before:대그냥=-15 before:대기=-16 before:대기한=-4 before:대는=-5 before:대빼고=15 before:대신=-23 before:대신쓴=-17
before:대안애=-38 before:대용량=9 before:대이건=-34 before:더=-3 before:더기=-8 before:더니=-6 before:더라=5
before:던=142 before:던거=-11 before:던대=-8 before:던유리=12 before:던큰=3 before:도=-33 before:도그=10
before:도돼=-16 before:도시락=18 before:돌=-27 before:돌린=8 before:동=-32 before:동그란=26 before:돼=-6 before:돼나=3
before:돼나요=-17 before:돼는=15 before:돼조=-46 before:돼지=8 before:됀=56 before:됀거=-34 before:됌=-5
before:됐는대=-29 before:두=-16 before:두고=15 before:두고간=58 before:두던=16 before:둔=35 before:둔거=-5 before:둠=8
before:둬=-3 before:드=10 before:드고장=-10 before:든=-8 before:든거=-45 before:들=5 before:들던=24 before:들어온=-5
before:들었던=-5 before:들이=-80 before:듦=-12 before:등=29 before:디=6 before:디버려=-15 before:디애둬=-3
before:따로=44 before:딸려온=11 before:딸린=-18 before:때=-26 before:때고=15 before:때면=12 before:때받은=18
before:때쓰던=22 before:때쓴=4 before:때어낸=33 before:때온=26 before:땐=54 before:땐거=-3 before:땜=-9 before:땠어=7
before:떨어진=22 before:뚜껑=45 before:뚜껑은=61 before:뜨려=-14 before:뜨려서=-53 before:뜨린=9 before:뜩붙은=24
before:뜯고=6 before:뜯은=13 before:뜯은거=-4 before:라=-22 before:라는대=39 before:라면=33 before:라서=-11
before:라스락=26 before:라스틱=-6 before:락=18 before:란=60 before:란거=-8 before:란껍질=-4 before:란다=-5 before:랑=-40
before:래=-20 before:래말고=-13 before:래이=6 before:량=9 before:러=-17 before:러니까=4 before:러서=37 before:러저서=12
before:러진=-12 before:러짐=-24 before:런=10 before:럼=-20 before:럼생긴=10 before:려=-45 before:려고=50
before:려고요=-12 before:려는대=-5 before:려다=-16 before:려던=9 before:려도돼=-14 before:려두던=3 before:려둔=19
before:려면=-6 before:려받은=45 before:려서=-26 before:려오는=3 before:려온=11 before:려요=-9 before:렸고=-59
before:렸는대=-7 before:렸어=6 before:로=10 before:로됀=51 before:로됀거=-23 before:로만든=-5 before:로받은=-6
before:로버려=-45 before:로산=-19 before:로션=36 before:로싼=3 before:로온=3 before:로폼=-40 before:록=33 before:료=4
before:르트=24 before:르트병=4 before:른=13 before:를=-7 before:름=-49 before:름을=-10 before:름한=-3 before:리=-14
before:리고=48 before:리깨진=22 before:리는=-6 before:리다=16 before:리려고=43 before:리로됀=12 before:리면=11
before:리병=-14 before:리병애=6 before:리브=7 before:리애=17 before:리인대=-7 before:리좀=-23 before:리컵=40
before:리터=-24 before:린=70 before:린거=4 before:릴개=22 before:릴건=14 before:릴건대=12 before:릴래=28 before:림=-5
before:마=-28 before:마시고=29 before:마신=47 before:마심=23 before:마트=-11 before:막=-17 before:막대=-5 before:만=25
before:만거=-15 before:만남은=-60 before:만남음=-23 before:만든=-4 before:만들던=24 before:만한=6 before:말고=52
before:말라서=-3 before:말림=-27 before:망=19 before:망가진=9 before:맞는=8 before:매장=-7 before:맥주=8 before:머니=-13
before:머니가=-9 before:먹고=63 before:먹는=-5 before:먹던=9 before:먹어=37 before:먹었고=-12 before:먹은=15
before:먹음=-43 before:멀쩡=-10 before:멀쩡한=5 before:면=8 before:면서=-12 before:면서헌=15 before:면오는=3
before:면주는=4 before:명=66 before:명서=-3 before:명한=51 before:명한대=-20 before:모기향=-47 before:모난=12
before:모아둔=11 before:모양=19 before:모으는=-14 before:모은=22 before:모음=-3 before:몸통은=-4 before:못먹어=15
before:무개=-12 before:무실=-33 before:묵은=-22 before:묶는=7 before:묶은=-22 before:문=-39 before:문애=-15
before:문지=-16 before:묻은=5 before:묻음=-4 before:물=-43 before:물든=6 before:물묻은=4 before:물밴=3 before:물새트=4
before:물은=9 before:뭉치=-22 before:미=32 before:믹서기=-15 before:박스=-21 before:박스애=-18 before:반=38
before:반찬=24 before:받아온=5 before:받은=17 before:받침=91 before:발=-9 before:밥=5 before:밥그릇=5 before:방=-41
before:방속=-8 before:밭=-29 before:배=5 before:배달=-5 before:배달온=-3 before:배란다=-5 before:배로온=-5
before:배박스=-18 before:배상자=23 before:배송온=3 before:배임=-12 before:배터리=20 before:백=-8 before:밴=22
before:버=-43 before:버려=-33 before:버려요=-9 before:버렸고=-59 before:버렸어=6 before:버리고=31 before:버리는=-19
before:버리면=4 before:버린=-15 before:버릴건=14 before:버릴때=-3 before:버릴래=28 before:버림=-6 before:버지=-6
before:벅=16 before:벅됀=3 before:범=-20 before:범벅됀=3 before:법좀=-17 before:벗겨진=10 before:벗겨짐=6 before:벗긴=8
before:변한=6 before:병=-92 before:병뚜껑=23 before:병애=-33 before:병원=8 before:병은=-32 before:병을=-6 before:보=3
before:보낸=13 before:보니=36 before:보드=-38 before:복=-15 before:봉지=62 before:봉지는=-43 before:봉지애=-6
before:봉투=-36 before:봉투애=11 before:부=-42 before:부러진=-17 before:부러짐=-21 before:부서진=7 before:부순=22
before:분=-4 before:불=-14 before:붓빨던=9 before:붙어서=-6 before:붙였던=-3 before:붙은=29 before:붙음=10
before:붙이던=12 before:붙인=44 before:브=9 before:블러=-16 before:비=-22 before:비닐=-6 before:비닐애=14 before:비운=41
before:빈=107 before:빈병=-3 before:빙수=11 before:빠=-8 before:빠뜨린=3 before:빠지는=14 before:빠진=16 before:빠짐=25
before:빨간=-17 before:빨고=3 before:빨대=-6 before:빨대는=-4 before:빨던=11 before:빼고=-71 before:빼낸=17
before:빼놨고=23 before:빼면=17 before:뺀=64 before:뺀거=-3 before:뺌=3 before:뺐고=4 before:뺐는대=10 before:뺐어=9
before:뺐음=11 before:뼈=-50 before:뼈담은=-29 before:뼈랑=-7 before:뽁뽁이=-28 before:뽁이=-28 before:뽑은=13
before:사=-4 before:사무실=-33 before:산=-28 before:살=15 before:살때온=5 before:삼=-13 before:삼겹살=4 before:상자=27
before:상자는=-32 before:상자랑=47 before:상자속=21 before:상자안=-3 before:상자애=14 before:상한=6 before:상해서=24
before:새=-49 before:새로산=-35 before:새미=43 before:새재=31 before:새트=28 before:색=4 before:생긴=15 before:샴푸=35
before:샴푸통=19 before:서=-15 before:서기=-15 before:서깬=6 before:서나온=14 before:서땐=20 before:서마신=36
before:서먹은=-7 before:서받은=-62 before:서버려=-8 before:서버림=-33 before:서빼낸=11 before:서뺀=31 before:서뽑은=12
before:서산=-30 before:서쓰던=-33 before:서온=-6 before:서젖은=-7 before:서준=-8 before:서진=7 before:서헌=15
before:석=25 before:선=-17 before:선크림=6 before:설명서=-3 before:섯개=-10 before:션=35 before:셨는대=-32 before:소=10
before:속=15 before:속애=42 before:손배임=-12 before:손잡이=-15 before:솜=-22 before:송온=3 before:송장=-8 before:솥=-3
before:쇄=49 before:쇄니까=-18 before:수=50 before:수새미=43 before:순=22 before:쉬었어=-3 before:스=64 before:스는=-4
before:스락=26 before:스말고=18 before:스무개=-12 before:스애=-18 before:스크림=-5 before:스터=4 before:스통=11
before:스트리=7 before:스틱=-6 before:스틱통=-34 before:슨=12 before:습니다=-14 before:시=-17 before:시고=29
before:시던=16 before:시듦=-3 before:시락=18 before:시애=-12 before:식=-10 before:식용유=-22 before:신=8
before:신문지=-16 before:신발=16 before:신쓴=-17 before:실=-32 before:심=6 before:심었던=4 before:싸는=14 before:싸둔=-3
before:싸서=-35 before:싸온=12 before:싼=-8 before:쌀은=-6 before:쌌던=22 before:쌓인=24 before:써=21 before:썩음=-7
before:썼고=-18 before:쏟고=-54 before:쓰=-12 before:쓰개됀=25 before:쓰고빈=14 before:쓰는=25 before:쓰던=6
before:쓰시던=16 before:쓴=77 before:쓴거=-38 before:쓸개=11 before:쓸거고=26 before:쓸거야=9 before:씀=-6 before:씌운=25
before:씨=-44 before:씻고=-4 before:씻었고=12 before:씻으면=-10 before:아=4 before:아가는=11 before:아기=31
before:아노=-30 before:아니고=3 before:아둔=-6 before:아둔거=-5 before:아둠=7 before:아버지=-6 before:아빠=-8
before:아서=66 before:아온=14 before:아이=-34 before:아준=19 before:아지=4 before:아진=3 before:안=6 before:안돼=10
before:안됌=-7 before:안맞는=8 before:안먹음=9 before:안쓰는=10 before:안애=6 before:안애든=6 before:안애서=-33
before:안입는=21 before:안주=-63 before:았고=-13 before:았는대=69 before:았던=-17 before:았어=-15 before:았어요=9
before:앞=-15 before:애=-27 before:애가=-9 before:애깔던=10 before:애깔린=13 before:애낀=16 before:애남은=12
before:애달린=14 before:애둔=3 before:애둬=-3 before:애든=14 before:애들=-3 before:애붙은=-25 before:애붙인=10
before:애서=-13 before:애서땐=18 before:애서뺀=29 before:애서산=-31 before:애서온=22 before:애서준=-8 before:애싸둔=-3
before:애싸서=-35 before:애싼=8 before:애쌓인=20 before:애쓰던=13 before:애씌운=18 before:애요=-57 before:애있는=31
before:애있던=-82 before:애흘린=10 before:액자=4 before:앨범=-20 before:앳날=18 before:야=-56 before:야해=-13
before:약=25 before:약은=-3 before:약통=-6 before:얀=39 before:얇은=20 before:양=19 before:어=-29 before:어낸=33
before:어낸거=-7 before:어냄=-13 before:어둔=13 before:어둠=-7 before:어뜨려=-14 before:어머니=-11 before:어버린=12
before:어버림=21 before:어서=-31 before:어쓰고=21 before:어애=-8 before:어요=3 before:어요헌=-10 before:어있는=33
before:어있던=27 before:어있음=-9 before:어저=40 before:어저서=-36 before:어짐=-16 before:없는=-9 before:없음=-26
before:없이=-17 before:었고=-20 before:었는대=16 before:었더니=-41 before:었던=-5 before:었어=35 before:었어요=20
before:었으니=-8 before:었음=-26 before:여서=28 before:여섯개=-3 before:였는대=10 before:였던=-3 before:옆=16
before:오는=6 before:온=70 before:온개=13 before:온거=-20 before:올려둔=19 before:옮김=-13 before:옴=-62 before:옷=-36
before:옷걸이=42 before:와=57 before:와서=-4 before:와인병=-3 before:왔는대=-35 before:왔어=-10 before:왜=-46
before:요=-131 before:요헌=-10 before:용=-30 before:용기=-4 before:용기애=-5 before:용량=9 before:용유=-22
before:우고=11 before:우는=31 before:우던=20 before:우유팩=-6 before:우치=60 before:운=93 before:울=-15 before:울달린=6
before:움=-50 before:워둔=6 before:워온=-10 before:워준=8 before:워지는=7 before:워진=9 before:원=33 before:웠고=3
before:웠는대=32 before:위=8 before:위애=-50 before:유=-12 before:유리=-14 before:유리병=-11 before:유식=11
before:유팩=32 before:유팩은=-9 before:으는=-14 before:으로=-39 before:으로됀=31 before:으면=-10 before:은=71
before:은거=-66 before:은건=-28 before:은기름=-8 before:은껍질=-3 before:은대=-9 before:은두고=9 before:은멀쩡=42
before:은버림=14 before:은비닐=-10 before:은빨고=3 before:은빼고=-30 before:은뺐고=12 before:은씻음=5 before:은종이=-8
before:을=-45 before:음=14 before:의자=-35 before:이=-29 before:이가=-12 before:이거=-40 before:이건=-54
before:이것도=-8 before:이고=25 before:이내=-51 before:이는=10 before:이니까=-16 before:이던=13 before:이랑=6
before:이런=10 before:이로싼=14 before:이말고=8 before:이봉투=-20 before:이상자=-11 before:이소=10 before:이스=37
before:이애=-16 before:이애요=-32 before:이야=-39 before:이어애=3 before:이유식=11 before:이재=32 before:이캔=-9
before:이컵=8 before:이컵애=11 before:이크=5 before:이프=-7 before:인=31 before:인가요=-3 before:인대=-36 before:인병=-3
before:인지=5 before:인형=-7 before:일=-23 before:일홰용=-8 before:임=-57 before:입는=21 before:있내=-3 before:있는=58
before:있는대=15 before:있던거=3 before:있던대=3 before:있던큰=3 before:있었음=-30 before:있음=50 before:잎=-16
before:자는=-32 before:자랑=47 before:자루=-12 before:자루애=3 before:자리=35 before:자말고=-68 before:자속=21
before:자안=-3 before:자애=14 before:자종이=-30 before:작아진=3 before:작은=39 before:잔=-4 before:잖아=10
before:잡이=-15 before:장=45 before:장갑=14 before:장고=-9 before:장난감=44 before:장비닐=-14 before:장실=46
before:장품=13 before:재=17 before:재말고=14 before:재통=-14 before:재활용=-31 before:저=33 before:저서=20
before:전구=28 before:전기=6 before:전복=11 before:전지=-5 before:전지는=-4 before:전지뺌=11 before:점애서=-32
before:접시=-10 before:접시애=-12 before:젓=31 before:젓가락=-7 before:젔내=-6 before:젔는대=-34 before:젔어=-4
before:정=-10 before:젖은=-7 before:조=-58 before:조각=-18 before:조림=22 before:좀=-41 before:종이=7
before:종이야=-28 before:종이컵=8 before:주=-47 before:주고=4 before:주는=8 before:주던=6 before:주신=-12 before:죽=-42
before:죽은=4 before:준=21 before:줄=16 before:줄말고=3 before:줌=4 before:중=-112 before:중애=4 before:중인대=6
before:줬고=-5 before:줬는대=-4 before:지=-57 before:지가=22 before:지난=18 before:지는=-95 before:지랑=-9
before:지로싼=-7 before:지를=-7 before:지만=31 before:지말고=27 before:지비닐=-14 before:지빼고=-7 before:지뺌=11
before:지안애=53 before:지애=-6 before:진=81 before:진거=-7 before:질=-13 before:질까서=13 before:질은=6 before:질이=-5
before:짐=-53 before:집=53 before:짜리=-8 before:짬=-16 before:째=32 before:쩡=-10 before:쩡한=5 before:쩡한대=-8
before:쪽=11 before:찢어서=14 before:찢어진=-19 before:찢어짐=-20 before:차=14 before:찬=33 before:참치캔=-6
before:창=15 before:창고애=-3 before:찾은=15 before:채=-11 before:채로=28 before:채온개=13 before:책상=9 before:책장=-19
before:처둔=-10 before:처리좀=-23 before:처서=-8 before:철=16 before:철사=8 before:청=-17 before:초=53 before:츠=-18
before:치=41 before:치고=29 before:치는=-3 before:치던=6 before:치캔=-11 before:치킨=-10 before:친=5 before:칠하던=6
before:침=92 before:칫솔=3 before:카패=12 before:캐이스=37 before:캔=-70 before:캔애=-48 before:캔이=-5 before:캠핑=-5
before:캠핑장=-3 before:커버=-43 before:커피=5 before:컵=49 before:컵애=35 before:켜먹고=-5 before:켰더니=19
before:코트=-6 before:코팅됀=-88 before:콩=4 before:크=27 before:크림=4 before:큰=17 before:키=22 before:키우던=7
before:킨=-8 before:탄=7 before:탕=23 before:태움=-27 before:터=27 before:터리=20 before:터진=5 before:털고=-14
before:텀블러=-16 before:텃밭=-29 before:통=-61 before:통애=-6 before:통애든=15 before:통은=15 before:통조림=26
before:통째로=-3 before:투=-18 before:투명=51 before:투명한=51 before:투애=11 before:튀긴=25 before:튀김=11 before:튄=7
before:트=73 before:트래이=-3 before:트리=7 before:트병=-26 before:트상자=-20 before:틀=-25 before:티로폼=-8
before:티백=-19 before:틱=-6 before:틱이랑=69 before:틱인대=-40 before:틱통=-34 before:팅됀=-88 before:파우치=60
before:판=10 before:팡이=-10 before:패=12 before:패드=-5 before:패트병=-21 before:팩=36 before:팩은=-18 before:팩을=-5
before:포대=73 before:포장=68 before:폰=-10 before:폼=-65 before:폼박스=-9 before:폼상자=-5 before:폼접시=-5
before:푸=35 before:푸통=19 before:푼=3 before:품=17 before:풍=-7 before:프=-16 before:프로=11 before:프뭉치=-3
before:플=-16 before:피=5 before:피아노=-30 before:피자=7 before:핀=18 before:필=10 before:핑=-5 before:핑가서=30
before:핑장=-3 before:하개=11 before:하고=18 before:하나=19 before:하는대=32 before:하다=19 before:하던=37 before:하얀=39
before:한=-47 before:한거=-12 before:한대=-43 before:한뭉치=-18 before:한박스=15 before:한지난=17 before:할머니=-9
before:함=-6 before:함애=20 before:핫도그=10 before:해=-38 before:해먹고=6 before:해서=-60 before:해온=-38
before:해요=-23 before:해진=17 before:해짐=-21 before:했고=-30 before:했는대=-25 before:했어=11 before:행군=-28
before:행굼=-23 before:향=-75 before:헌=17 before:헐=-5 before:혀있던=5 before:현관=-3 before:형=-5 before:호일=-15
before:홍삼=7 before:화=43 before:화분=-4 before:화장실=46 before:화장품=13 before:활용=-31 before:홰용=-8 before:휴지=32
before:흘린=7 before:힌=25 behind:10=-6 behind:1=12 behind:2=-23 behind:30=-24 behind:3=-18 behind:500=-4
behind:6=-10 behind:6개=-6 behind:=45 behind:l=-8 behind:le=-8 behind:led=-8 behind:가=17 behind:가남=31
behind:가남았=30 behind:가남았는=-4 behind:가녹=6 behind:가다=28 behind:가들=-6 behind:가들어=-6 behind:가들어있=-6
behind:가루=18 behind:가말=30 behind:가말라=30 behind:가방=-14 behind:가방애=-10 behind:가방은=18 behind:가부=21
behind:가산=-29 behind:가산더=-29 behind:가산더미=-29 behind:가새=15 behind:가스=19 behind:가아=-58 behind:가아니=-69
behind:가안=-38 behind:가안떨=-38 behind:가안떨어=-38 behind:가열=9 behind:가열개=9 behind:가위=12 behind:가종=-21
behind:가종이=-21 behind:가찢=-25 behind:가찢어=-25 behind:가한=16 behind:가한가=3 behind:가한가득=3 behind:갈=30
behind:갈고=-8 behind:갈고나=-7 behind:갈고나온=-7 behind:갈다=13 behind:갈다가=13 behind:갈색=-12 behind:갈아=11
behind:갈았=49 behind:갈았는=16 behind:갈았는대=16 behind:감=-4 behind:감싸=-17 behind:감싼=-8 behind:같=-20
behind:같은=-30 behind:같은대=-30 behind:같이=23 behind:개=-11 behind:거=59 behind:건=20 behind:건더=10
behind:건더기=10 behind:건전=9 behind:건전지=9 behind:걸=-11 behind:겉=-32 behind:겉봉=-26 behind:겉봉지=-15
behind:겉포=19 behind:겉포장=19 behind:고=56 behind:고기=-3 behind:고무=-16 behind:고무패=13 behind:고무패킹=13
behind:고장=24 behind:고장건=27 behind:고장건전=27 behind:고장났=4 behind:고장났는=3 behind:고장어=-6 behind:고장어항=-6
behind:고추=3 behind:곰=23 behind:곰팡=23 behind:곰팡이=23 behind:공=29 behind:과=38 behind:교=36 behind:교채=36
behind:교채하=30 behind:교채하고=30 behind:구=-5 behind:구두=20 behind:구멍=15 behind:구멍남=29 behind:구운=-8
behind:구울=-5 behind:구울때=-5 behind:구워=-3 behind:구워먹=-3 behind:구웠=-12 behind:국=-3 behind:국물=-3
behind:국물밴=-4 behind:국물버=17 behind:국물버리=7 behind:굳=21 behind:굳어=25 behind:굳어서=25 behind:굳음=-6
behind:굽=-6 behind:굽다=-3 behind:귀=-8 behind:귤=6 behind:그=13 behind:그거=6 behind:그냥=24 behind:그대=-9
behind:그대로=-9 behind:그릇=-6 behind:그릇애=-4 behind:긁=26 behind:긁어=54 behind:긁어낸=50 behind:긁어냈=5
behind:긁어냈는=5 behind:금=59 behind:금가=9 behind:금가서=9 behind:금감=52 behind:기=-5 behind:기름=16 behind:기름다=3
behind:기름닦=-4 behind:기름묻=11 behind:기름묻은=8 behind:기름묻음=4 behind:기름애=-6 behind:기름이=3 behind:김=20
behind:까=-18 behind:까먹=-4 behind:까지=-32 behind:까지있=-16 behind:깎=-27 behind:깎던=-3 behind:깡=-13
behind:깨끗=-3 behind:깨저=-13 behind:깨저서=-13 behind:깨젔=41 behind:깨젔는=27 behind:깨젔는대=27 behind:깨젔어=12
behind:깨진=-17 behind:깨진거=9 behind:깨짐=-9 behind:깨짐건=-19 behind:깨짐건전=-19 behind:꺼=-19 behind:꺼내=-18
behind:껍=59 behind:껍대=64 behind:껍대기=64 behind:껍질=-5 behind:꼬=13 behind:꼬치=-10 behind:꽁=-14 behind:꽁초=-7
behind:꽂=-97 behind:꽂혀=-8 behind:꽂혀있=-8 behind:꽂힌=-20 behind:꽂힌채=-11 behind:꽂힌채로=-7 behind:꽃=50
behind:꽃은=19 behind:끈=-17 behind:끊=-28 behind:끓=-3 behind:끼=-41 behind:끼우=-14 behind:끼워=-27 behind:나=62
behind:나감=13 behind:나무=58 behind:나옴=8 behind:나왔=11 behind:나왔는=10 behind:나왔는대=10 behind:날=11 behind:낡=5
behind:남=64 behind:남았=-13 behind:남았는=-4 behind:남았는대=-4 behind:남았어=-10 behind:남은=65 behind:남은거=45
behind:남은건=8 behind:남음=24 behind:낱=-21 behind:낱개=-21 behind:내=54 behind:내놓=-13 behind:내놓는=36
behind:내놓는법=36 behind:냄=-25 behind:냄새=-25 behind:냄새가=8 behind:냄새남=-14 behind:냅=11 behind:냅킨=11
behind:냅킨은=11 behind:냉=21 behind:냉장=16 behind:냉장고=16 behind:너=21 behind:너무=20 behind:넣=-15 behind:넣는=-34
behind:넣는거=-30 behind:넣어=25 behind:넣어도=38 behind:넣어도돼=53 behind:넣었=21 behind:노=-13 behind:노트=9
behind:노트북=9 behind:녹=58 behind:녹슬=27 behind:누=22 behind:눌=-10 behind:눌어=-7 behind:눌어붙=-7 behind:눌어붙어=4
behind:는=-55 behind:는괜=-5 behind:는괜찮=-5 behind:는그=31 behind:는그럼=34 behind:는깨=50 behind:는깨끗=44
behind:는깨끗해=17 behind:는남=-26 behind:는냉=-5 behind:는놔=-4 behind:는다=-79 behind:는다먹=-8 behind:는다먹었=-8
behind:는다썼=-43 behind:는다씀=-6 behind:는따=20 behind:는따로=20 behind:는땠=-10 behind:는먹=-17 behind:는먹음=-11
behind:는멀=-13 behind:는멀쩡=-13 behind:는멀쩡한=-4 behind:는무=3 behind:는무사=-3 behind:는무슨=6 behind:는물=-11
behind:는뭐=6 behind:는뭘=24 behind:는뭘로=24 behind:는버=-10 behind:는버렸=-36 behind:는버렸고=-36 behind:는버림=-50
behind:는비=-33 behind:는비닐=-28 behind:는빨=-24 behind:는빼=-28 behind:는빼놨=-21 behind:는빼놨고=-17 behind:는뺌=11
behind:는뺐=-51 behind:는뺐고=-19 behind:는뺐어=-28 behind:는뺐어요=-12 behind:는뺐음=-6 behind:는살=-20 behind:는새=-18
behind:는새로=-3 behind:는신=-10 behind:는실=-7 behind:는쓰=-3 behind:는쓸=-33 behind:는쓸거=-8 behind:는씻=-20
behind:는씻었=-6 behind:는아=-36 behind:는아직=-20 behind:는어=91 behind:는어디=71 behind:는어디다=15 behind:는어디로=23
behind:는어디버=34 behind:는어디애=-43 behind:는어떻=-3 behind:는어떻개=-3 behind:는없=-13 behind:는옮=-20 behind:는옮김=-15
behind:는요=27 behind:는음=26 behind:는음식=26 behind:는음식물=26 behind:는일=39 behind:는일반=39 behind:는일반쓰=51
behind:는있=-11 behind:는잘=-10 behind:는재=-17 behind:는접=-20 behind:는접어=-18 behind:는종=17 behind:는종이=17
behind:는종이로=-20 behind:는종이야=17 behind:는챙=-12 behind:는치=-36 behind:는치웠=-34 behind:는팔=-18 behind:는플=37
behind:는플라=37 behind:는플라스=37 behind:니=-24 behind:니까=-24 behind:니까고=-13 behind:니까고철=-13 behind:니까종=-10
behind:니까종이=-10 behind:다=91 behind:다닳=15 behind:다듬=22 behind:다리=37 behind:다마=32 behind:다마시=21
behind:다마시고=21 behind:다먹=-19 behind:다먹고종=3 behind:다먹은=-5 behind:다비=26 behind:다섯=-8 behind:다섯개=-8
behind:다시=7 behind:다썼=17 behind:다썼는=17 behind:다썼는대=17 behind:다쓰=-24 behind:다쓰고=-24 behind:다쓰고남=-4
behind:다쓴=57 behind:다쓴거=21 behind:다쓴거플=4 behind:다쓴플=-8 behind:다쓴플라=-8 behind:다씀=8 behind:다짜=8
behind:다짬=18 behind:다털=-8 behind:닦=-53 behind:닦던=-7 behind:닦아=8 behind:닦은=-32 behind:닦은물=-6
behind:닦은물티=-6 behind:닦은휴=-3 behind:닦은휴지=-3 behind:닫=-17 behind:닫아=-4 behind:닫아서=-4 behind:달=-42
behind:달린=-46 behind:달린거=-20 behind:담=-92 behind:담갔=-11 behind:담갔던=-11 behind:담겨=-34 behind:담겨온=-8
behind:담겨온종=-5 behind:담겨왔=-12 behind:담겨있=-16 behind:담겨있던=-16 behind:담겼=-7 behind:담겼던=-7 behind:담긴=-20
behind:담긴종=-4 behind:담긴종이=-4 behind:담긴플=-7 behind:담긴플라=-7 behind:담긴하=-3 behind:담긴하얀=-3 behind:담던=-21
behind:담아=-36 behind:담아온=-8 behind:담아온비=-3 behind:담아준=-18 behind:담았=-25 behind:담았던=-19 behind:담은=3
behind:담은종=38 behind:담은종이=38 behind:대=-6 behind:대신=-62 behind:대신쓴=-7 behind:대워=-9 behind:대워먹=-9
behind:대워먹고=-9 behind:덮=-56 behind:도=-15 behind:도같=48 behind:도같이=25 behind:도넣=51 behind:도넣어=16
behind:도넣어도=16 behind:도버=15 behind:도시=26 behind:도시락=26 behind:도시락통=11 behind:도없=-23 behind:도있=-64
behind:도있는=-16 behind:도있는대=-16 behind:도있어=-26 behind:도종=-11 behind:도종이=-11 behind:도플=-23 behind:도플라=-23
behind:도플라스=-23 behind:돌=-66 behind:돌려=-32 behind:돌리=-35 behind:돌리다=-23 behind:돌말=-3 behind:돼=-15
behind:돼나=-14 behind:돼나요=-15 behind:됀=-49 behind:두=21 behind:두개=44 behind:두꺼=-25 behind:두꺼운=-25
behind:둘=-6 behind:뒤=6 behind:뒤애=-14 behind:드=4 behind:든=-15 behind:들=18 behind:들어=-47 behind:들어있=-47
behind:들어있던=-32 behind:들어있음=-5 behind:들었=6 behind:들었던=-13 behind:따다=3 behind:따라=-9 behind:따로=-28
behind:따서=18 behind:때=-50 behind:때고=-39 behind:때고나=-20 behind:때고나니=-20 behind:때고버=-14 behind:때다=-5
behind:때다가=-5 behind:때면=-19 behind:때문=-9 behind:때문애=-9 behind:때서=6 behind:때야=-67 behind:때어=37
behind:때어낸=8 behind:때어냄=7 behind:때어냈=23 behind:때어냈어=23 behind:땐=-7 behind:땜=-6 behind:땠=-17
behind:땠어=-14 behind:떡=6 behind:떨=-32 behind:떨어=-32 behind:떨어뜨=-15 behind:떨어뜨려=12 behind:떨어저=-19
behind:떨어저서=-8 behind:뚜=-20 behind:뚜껑=-20 behind:뚜껑고=23 behind:뚜껑고무=23 behind:뚜껑은=19 behind:뚜껑이=-24
behind:뜯=19 behind:뜯고=-12 behind:뜯고나온=-5 behind:뜯어낸=34 behind:뜯어서=-75 behind:뜯은거=4 behind:라=26
behind:라고=-19 behind:라밸=19 behind:라밸때=13 behind:랑=25 behind:랑같=-42 behind:랑같이=-42 behind:랑같이버=-32
behind:랑껍=5 behind:랑껍질=5 behind:랑모=4 behind:랑비=-36 behind:랑비닐=-36 behind:래=13 behind:로=-33 behind:로감=-16
behind:로내=8 behind:로내놔=31 behind:로내놔도=31 behind:로내도=-5 behind:로내도돼=-5 behind:로내면=5 behind:로내면돼=5
behind:로냈=-16 behind:로냈어=-8 behind:로다=-10 behind:로닦=-33 behind:로닦았=-15 behind:로도=-11 behind:로돼=8
behind:로됀=63 behind:로됀거=-11 behind:로받=-9 behind:로버=-29 behind:로버려=-21 behind:로버려도=-14 behind:로버리=-7
behind:로버리면=-3 behind:로붙=-22 behind:로빨=-14 behind:로빨아=-11 behind:로싼=-17 behind:로쓰=-11 behind:로쓰던=-13
behind:로잘=-7 behind:를=38 behind:를다=14 behind:를버=41 behind:를버려=30 behind:를버리=7 behind:를새=-9 behind:리=-5
behind:리모=13 behind:리모컨=13 behind:리필=-31 behind:리필봉=-40 behind:리필봉지=-19 behind:리필봉투=-21 behind:마=-14
behind:마시=21 behind:마시고=24 behind:막=51 behind:만=75 behind:만갈=52 behind:만골=22 behind:만골라=22 behind:만깨=11
behind:만남=86 behind:만남았=52 behind:만남았는=-8 behind:만남았어=18 behind:만남은=49 behind:만남음=-11 behind:만내=-50
behind:만내놓=-50 behind:만들=-20 behind:만들기=9 behind:만들던=-5 behind:만따=86 behind:만따로=86 behind:만따로버=25
behind:만때=8 behind:만뜯=-36 behind:만모=8 behind:만버=109 behind:만버려=19 behind:만버려요=4 behind:만버리=42
behind:만버리려=10 behind:만버리면=22 behind:만버릴래=-8 behind:만버림=62 behind:만빼=35 behind:만씻=-22 behind:만어=-21
behind:만어디=-31 behind:만어디버=-9 behind:만접=20 behind:만처=13 behind:만털=-31 behind:만털면=-31 behind:만한=30
behind:많=5 behind:말=-15 behind:말고=-55 behind:말고종=-7 behind:말고종이=-7 behind:말고커=41 behind:말았=-8
behind:망=14 behind:맞=10 behind:맞나=-16 behind:맞나요=-5 behind:맞아=-7 behind:맞조=15 behind:맞지=24 behind:매=55
behind:맥=7 behind:맥주=7 behind:머=-30 behind:머리=-26 behind:먹=-35 behind:먹고=-12 behind:먹고나=-6 behind:먹고남=-6
behind:먹고남은=-6 behind:먹은=-17 behind:먹이=-3 behind:먼=19 behind:멀=29 behind:멀쩡=32 behind:멀쩡한=8
behind:멀쩡한대=8 behind:면=11 behind:몇=20 behind:몇개=53 behind:모=39 behind:모래=25 behind:모서=-5 behind:모서리=-5
behind:모아=13 behind:모아둔=23 behind:모아둔거=23 behind:모으=-50 behind:모으는=-49 behind:모으는대=-19 behind:모터=3
behind:몸=-6 behind:몸통=-6 behind:못=7 behind:무=19 behind:무너=18 behind:묶=-59 behind:묶던=-8 behind:묶었=-15
behind:묶었던=-15 behind:묶은=-18 behind:묶음=-23 behind:문=33 behind:문짝=8 behind:묻=-55 behind:묻고=-7
behind:묻어=-26 behind:묻어서=-8 behind:묻었=-12 behind:묻었는=-7 behind:묻었는대=-7 behind:묻은=7 behind:묻은거=-10
behind:묻은비=77 behind:묻은비닐=77 behind:묻음=-16 behind:물고=26 behind:물고기=26 behind:물고기는=8 behind:물로=29
behind:물로행=29 behind:물로행궜=29 behind:물버=-21 behind:뭉=14 behind:뭉치=21 behind:뭘=14 behind:뭘로=14
behind:뭘로분=14 behind:뭘로분류=14 behind:미=-11 behind:밑=-58 behind:밑애=-57 behind:밑애깔=-12 behind:밑애깔린=-4
behind:밑애서=-23 behind:밑애서나=-7 behind:바꾸=-17 behind:바닥=4 behind:바닥애=6 behind:바르=-15 behind:박=-47
behind:박스=-21 behind:박스로=7 behind:박힌=-27 behind:반=39 behind:반병=12 behind:반통=32 behind:받=-11
behind:받침=-15 behind:발=10 behind:밥=18 behind:방=14 behind:배=-9 behind:배달=-5 behind:배송=-12 behind:배어=-4
behind:백=-29 behind:백열=-25 behind:버=66 behind:버려=10 behind:버려도=15 behind:버려도돼=27 behind:버려야=-19
behind:버려야하=9 behind:버리=-42 behind:버리고=-53 behind:버리기=12 behind:버리는=19 behind:버리는곳=19 behind:버리는대=-28
behind:버리는방=9 behind:버리는법=15 behind:버리려=15 behind:버리려는=-3 behind:버리려면=21 behind:버릴=40 behind:버릴건=4
behind:버릴건대=4 behind:버릴때=-21 behind:버릴래=-18 behind:버림=50 behind:벌=-13 behind:벌래=-13 behind:범=-5
behind:범벅=-5 behind:벗=-70 behind:벗겨=-9 behind:벗겨저=-15 behind:벗겨저서=-16 behind:벗기=-29 behind:벗기고=-31
behind:벗긴=8 behind:벗긴거=25 behind:벗김=-18 behind:벽=19 behind:변=5 behind:변기=5 behind:변기애=3 behind:변기애버=3
behind:병=17 behind:병애=-5 behind:병은=16 behind:보=-43 behind:보호=-18 behind:볼=4 behind:봉=-76 behind:봉지=-61
behind:봉지는=-37 behind:봉지애=17 behind:봉지째=17 behind:봉투=-19 behind:봉투애=6 behind:부=26 behind:부러진=-9
behind:부러진거=-10 behind:부러짐=48 behind:부러짐모=32 behind:부분=26 behind:부스=10 behind:부스러=10 behind:부어=-13
behind:부어쓰=-13 behind:부어쓰고=-13 behind:부터=7 behind:분=60 behind:분리=26 behind:분리수=15 behind:분리수거=15
behind:분무=-8 behind:분무기=-8 behind:불=33 behind:붙=-40 behind:붙어=25 behind:붙어있=-36 behind:붙어있는=-36
behind:붙은=-53 behind:붙은거=-48 behind:붙이=-6 behind:블=-18 behind:비닐=7 behind:비닐로=-50 behind:비닐류=8
behind:비닐봉=-44 behind:비닐봉지=-27 behind:비닐애=19 behind:비닐이=27 behind:비닐이야=20 behind:비닐인=14 behind:비닐찢=43
behind:비닐찢어=43 behind:비닐포=-52 behind:비닐포장=-52 behind:비었=23 behind:비었음=19 behind:비우=-13 behind:비움=-10
behind:비웠=-3 behind:빈=19 behind:빨=34 behind:빨간=25 behind:빨갛=-13 behind:빨갛개=-13 behind:빨대=-15
behind:빨대꽂=13 behind:빨아=31 behind:빵=8 behind:빼=-64 behind:빼고=-67 behind:빼고버=-19 behind:빼고버려=-15
behind:빼고버리=-3 behind:빼서=11 behind:뺀=-43 behind:뺀거=-17 behind:뺌=-38 behind:뺐=-9 behind:뺐는=3 behind:뺐는대=3
behind:뽑=3 behind:뿌=26 behind:뿌리=26 behind:사=-59 behind:사고=-9 behind:사고나=-6 behind:사고나온=-6 behind:사기=-3
behind:사기로=-7 behind:사기로됀=-7 behind:사니=-22 behind:사니까=-22 behind:사면=-28 behind:사면들=-13 behind:사면들어=-13
behind:사면서=-7 behind:사이=-22 behind:사이애=-12 behind:사이애끼=-11 behind:사진=5 behind:삭=-26 behind:산=-24
behind:살=-21 behind:살때=-12 behind:살때온=-5 behind:삶=51 behind:삶다=17 behind:삶아=12 behind:샀=-17
behind:상자=-13 behind:상자는=6 behind:상자는종=7 behind:상자애=-9 behind:상자애넣=-4 behind:상자애서=-8 behind:상자종=-35
behind:상자종이=-35 behind:상한=28 behind:상한거=28 behind:상했=18 behind:새=-86 behind:새거=-31 behind:새로=-20
behind:새로사=-3 behind:새로샀=-18 behind:새로샀더=-18 behind:새서=-34 behind:새탁=-8 behind:새탁기=24 behind:새트=-13
behind:색=8 behind:샐=5 behind:샘=7 behind:샘플=8 behind:서=-17 behind:서랍=-15 behind:서랍애=-8 behind:서른개=6
behind:섞=12 behind:선=-19 behind:선물=-13 behind:선물받=-56 behind:선물상=42 behind:선물상자=42 behind:선물새=-7
behind:선물새트=-7 behind:설=5 behind:설탕=11 behind:소=-40 behind:소스=-45 behind:소스봉=-18 behind:소스봉지=-18
behind:속=-47 behind:속플=-5 behind:속플라=-5 behind:속플라스=-5 behind:손잡=8 behind:손잡이=8 behind:쇄=11 behind:쇄니=31
behind:쇄니까=31 behind:쇄니까고=31 behind:쇄로=32 behind:쇄로됀=32 behind:쇄로됀거=29 behind:수=24 behind:수거함=-19
behind:수거함애=-18 behind:수명=36 behind:수명다=36 behind:수십=17 behind:숟=51 behind:숟가=51 behind:숟가락=51
behind:숟가락은=9 behind:스=5 behind:스무=22 behind:스무개=21 behind:스탠=-24 behind:스탠으=4 behind:스탠으로=4
behind:스탠찌=-14 behind:스탠찌그=-14 behind:스티=16 behind:스프링=7 behind:시=33 behind:시들=36 behind:시들었=5
behind:시럽=3 behind:시켜=-3 behind:시켜먹=-3 behind:시켜먹고=-4 behind:시켰=-8 behind:시키=27 behind:시키면=-25
behind:시키면오=-25 behind:시트=18 behind:식=76 behind:식초=13 behind:신=45 behind:신문=16 behind:신문지=16
behind:신문지애=11 behind:신발=31 behind:실=6 behind:실리=-12 behind:실리콘=-12 behind:심=16 behind:싱=28 behind:싱크=28
behind:싱크대=28 behind:싸=-71 behind:싸고=-13 behind:싸고있=-13 behind:싸고있던=-13 behind:싸서=-17 behind:쌌=-3
behind:쌌던=-3 behind:쌓=4 behind:써=-26 behind:썩=-5 behind:쏟=-24 behind:쏟아=-13 behind:쓰=-10 behind:쓰고=13
behind:쓰래=6 behind:쓰래기=6 behind:쓴=27 behind:쓴거=27 behind:씌=-33 behind:씻=9 behind:씻기=5 behind:씻어=-11
behind:씻어도=3 behind:씻었는=-5 behind:씻었는대=-5 behind:씻었어=4 behind:씻었어요=-3 behind:씻으=3 behind:씻으면=12
behind:씻음=-25 behind:아=-17 behind:아니=-47 behind:아니애=-21 behind:아니애요=-21 behind:아니조=-15 behind:아닌=-29
behind:아이=83 behind:아이스=31 behind:아이스박=9 behind:안=12 behind:안닫=-7 behind:안때=-9 behind:안뜯=-14
behind:안먹=51 behind:안묻=-14 behind:안묻음=-5 behind:안빠=-17 behind:안쓰=52 behind:안쓰는=52 behind:안쓰는대=49
behind:안씀=9 behind:안애=-59 behind:안애남=-14 behind:안애든=-37 behind:안애들=9 behind:안애들어=9 behind:안애비=25
behind:안애비닐=25 behind:안애서=-49 behind:안애스=16 behind:안애있=-7 behind:안애있던=-7 behind:안지워짐=-14 behind:안쪽=6
behind:안쪽애=-7 behind:안켜=22 behind:알=28 behind:알루=28 behind:알루미=28 behind:알루미늄=28 behind:알약=-19
behind:앞=-26 behind:애=-71 behind:애가=32 behind:애가득=-15 behind:애같=-12 behind:애같이=-12 behind:애걸=-37
behind:애걸어=-4 behind:애걸어둔=-4 behind:애고=25 behind:애고기=22 behind:애곰=58 behind:애곰팡=58 behind:애곰팡이=58
behind:애국=5 behind:애국물=5 behind:애그=-3 behind:애금=26 behind:애기=34 behind:애기름=32 behind:애기름이=12
behind:애김=48 behind:애김치=36 behind:애깔=-3 behind:애꽂=-29 behind:애꽂아=-10 behind:애꽂아둔=-10 behind:애꽂혀=-5
behind:애꽂혀있=-5 behind:애꽂힌=-7 behind:애끼=-17 behind:애끼우=-8 behind:애끼우는=-6 behind:애끼우던=-3 behind:애끼워=-8
behind:애낀=-14 behind:애남=-63 behind:애남은=-61 behind:애남은가=-4 behind:애내=-21 behind:애내려=-4 behind:애내려도=-4
behind:애넣=-66 behind:애넣는=-4 behind:애넣어=-58 behind:애넣어도=-17 behind:애넣어둔=-35 behind:애넣으=-23 behind:애넣으려=-7
behind:애넣으면=-14 behind:애넣음=-4 behind:애누=-11 behind:애누가=-11 behind:애눌=-51 behind:애눌어=-51 behind:애눌어붙=-51
behind:애다=-21 behind:애달=45 behind:애달린=46 behind:애담=-7 behind:애담긴=29 behind:애담배=-22 behind:애담아=6
behind:애담아놨=-22 behind:애담아둔=-7 behind:애담아왔=-4 behind:애담았=-6 behind:애담았어=-6 behind:애담은=-7 behind:애담음=-5
behind:애도=-12 behind:애돌=-32 behind:애둔=-3 behind:애든=9 behind:애들=-22 behind:애들어=-11 behind:애들어가=-4
behind:애들어있=-7 behind:애따=-9 behind:애딸=-6 behind:애딸려=-3 behind:애딸려온=-3 behind:애말=-12 behind:애모=-48
behind:애모래=9 behind:애모아=-23 behind:애모아둔=-3 behind:애모음=-23 behind:애물=5 behind:애박=-10 behind:애밥=28
behind:애버=-20 behind:애버려=-14 behind:애버려도=-10 behind:애버려요=-3 behind:애버렸=-4 behind:애버리면=11 behind:애버림=-6
behind:애벌=-5 behind:애벌래=-5 behind:애부=-35 behind:애부어=-9 behind:애부어도=-3 behind:애불=-24 behind:애붙어=-5
behind:애붙어있=-5 behind:애붙였=-21 behind:애붙였던=-21 behind:애붙은=34 behind:애붙은비=44 behind:애붙은스=44 behind:애붙인=-6
behind:애비=65 behind:애비닐=59 behind:애비닐창=61 behind:애빠=-3 behind:애빠뜨=-3 behind:애빠뜨린=-3 behind:애빨=14
behind:애빨대=14 behind:애빨대꽂=14 behind:애뿌=-6 behind:애새=-4 behind:애서=-88 behind:애서건=-45 behind:애서건저=-7
behind:애서건짐=-6 behind:애서꺼=-16 behind:애서꺼내=-12 behind:애서꺼냈=-3 behind:애서나=-22 behind:애서나온=-15
behind:애서때=-20 behind:애서때어=-13 behind:애서땐=-12 behind:애서떨=-18 behind:애서떨어=-18 behind:애서뜯=-7
behind:애서뜯어=-6 behind:애서물=83 behind:애서부=-4 behind:애서분=-3 behind:애서빼=-12 behind:애서빼낸=-9 behind:애서뺀=-14
behind:애서뺀펌=-6 behind:애서뺐=-6 behind:애서뽑=-5 behind:애서뽑은=-5 behind:애서퍼=-7 behind:애서퍼낸=-7 behind:애섞=-17
behind:애소=54 behind:애소주=53 behind:애쇄=12 behind:애수=-8 behind:애스=-42 behind:애스티=-25 behind:애스티커=-22
behind:애싸=-24 behind:애싸놨=-5 behind:애싸둔=-14 behind:애싸서=10 behind:애싸서버=-3 behind:애싸여=-3 behind:애싼=-5
behind:애쌀=-19 behind:애쌌=-6 behind:애쓰=-4 behind:애쓰던=-4 behind:애씌=-20 behind:애씌우=-6 behind:애안=-8
behind:애양=15 behind:애양념=15 behind:애오=-8 behind:애오래=-8 behind:애올=-27 behind:애올려=-12 behind:애옮=-4
behind:애옮김=-3 behind:애요=18 behind:애유=-22 behind:애이=-16 behind:애있=-38 behind:애있는=-4 behind:애있던=-10
behind:애있던거=-8 behind:애있음=-15 behind:애절=-4 behind:애조=-14 behind:애치=5 behind:애치즈=9 behind:애하=-31
behind:애한=-22 behind:애한가=-19 behind:애한가득=-19 behind:액=-6 behind:야=24 behind:약=37 behind:약은=15
behind:양=-21 behind:양철=-27 behind:양철통=-27 behind:어=74 behind:어디=51 behind:어디다=11 behind:어디다버=11
behind:어디버=-12 behind:어디버려=-13 behind:어디애=55 behind:어디애넣=3 behind:어디애둬=8 behind:어디애버=10 behind:어떡=35
behind:어떻개버=7 behind:얼=-28 behind:얼음=-3 behind:엄=6 behind:엄청=6 behind:없=-32 behind:없는=-27 behind:없는거=-21
behind:없음=9 behind:여=43 behind:여러=27 behind:여러장=4 behind:여섯=4 behind:연=12 behind:열=-22 behind:열개=-15
behind:열두=53 behind:열쇄=-12 behind:옆=-62 behind:옆애=-48 behind:옆애둔=-10 behind:옆애서=-9 behind:옆애쌓=-7
behind:옆애쌓인=-3 behind:오=28 behind:올=-27 behind:올려=-3 behind:올려두=-3 behind:올려두던=-3 behind:옮=42
behind:옷=-34 behind:옷은=31 behind:와=17 behind:요=12 behind:우=-9 behind:우유=27 behind:위=-37 behind:위애=-65
behind:위애올=-19 behind:위애있=-39 behind:위애있던=-12 behind:유=4 behind:유리=-14 behind:유리병애=33 behind:유리인=-8
behind:유리통=12 behind:유리통만=12 behind:유통=19 behind:유통기=19 behind:유통기한=19 behind:육=-20 behind:으=-36
behind:으로=-36 behind:으로내놔=3 behind:으로됀=28 behind:으로됀거=26 behind:으로묶=-24 behind:으로바=-10 behind:으로버=-15
behind:으로버려=-11 behind:으로버리=-3 behind:으로분=-6 behind:으로분리=-6 behind:으로쓰=-23 behind:으로쓰던=-18 behind:은=-36
behind:은개=-3 behind:은개속=-3 behind:은걷=-29 behind:은걷음=-29 behind:은걸=-13 behind:은그=-26 behind:은그냥=-23
behind:은꺼=-33 behind:은꺼냄=-18 behind:은꽂=-13 behind:은나=-3 behind:은남=-18 behind:은남음=-15 behind:은내=-5
behind:은놔=-3 behind:은놔두=-3 behind:은놔두고=-3 behind:은다=-38 behind:은다른=19 behind:은다른대=19 behind:은다먹=-3
behind:은다먹었=-3 behind:은다씀=-7 behind:은닦=-18 behind:은두=22 behind:은두고=22 behind:은들=-17 behind:은따=-24
behind:은따로=-23 behind:은따로버=15 behind:은때=-7 behind:은때고=-8 behind:은땠=-44 behind:은땠어=-10 behind:은먹=-48
behind:은먹고=-6 behind:은먹었=-20 behind:은먹음=-7 behind:은멀=-37 behind:은멀쩡=-37 behind:은멀쩡해=-24 behind:은못=14
behind:은무=-4 behind:은무사=-4 behind:은물=-12 behind:은물려=-10 behind:은뭘=22 behind:은뭘로=22 behind:은뭘로버=21
behind:은박=51 behind:은박뚜=-17 behind:은박뚜껑=-17 behind:은반=-15 behind:은반납=-12 behind:은버=13 behind:은버려=58
behind:은버렸고=10 behind:은버렸어=-11 behind:은버림=-43 behind:은벗=17 behind:은벗겨=22 behind:은벗겨버=-10 behind:은비닐=7
behind:은비움=-8 behind:은빨=-3 behind:은빼=9 behind:은빼고=-4 behind:은뺌=-15 behind:은뺐=-33 behind:은뺐고=-13
behind:은뺐고병=-3 behind:은뺐어=-10 behind:은살=-5 behind:은새=-7 behind:은새로=-4 behind:은색=32 behind:은쓰=-4
behind:은쓸=-35 behind:은쓸거=-10 behind:은씻=-15 behind:은씻고=-9 behind:은씻어=17 behind:은씻어서=39 behind:은씻었=-10
behind:은씻었어=-6 behind:은씻음=5 behind:은아=-18 behind:은아직=-15 behind:은안=-18 behind:은알=-16 behind:은알갰=-16
behind:은알갰는=-16 behind:은애=-7 behind:은약=7 behind:은약국=7 behind:은약국애=7 behind:은어=135 behind:은어디=86
behind:은어디다=-12 behind:은어디로=13 behind:은어디버=14 behind:은어디애=32 behind:은어떻=58 behind:은어떻개=58 behind:은얼=-5
behind:은없=-30 behind:은없음=-27 behind:은옮=-33 behind:은옮김=-25 behind:은요=54 behind:은유=22 behind:은유리=22
behind:은유리병=17 behind:은음=28 behind:은음식=21 behind:은음식물=21 behind:은음쓰=8 behind:은이=-14 behind:은이미=-8
behind:은이재=-3 behind:은일=-11 behind:은일반=-11 behind:은입=-14 behind:은잘=-11 behind:은재=8 behind:은재활=10
behind:은재활용=10 behind:은종=38 behind:은종이=38 behind:은종이류=5 behind:은종이야=-9 behind:은진=-7 behind:은챙=-13
behind:은챙김=-13 behind:은투=20 behind:은투명=20 behind:은플=-3 behind:은플라=-3 behind:은플라스=-3 behind:은행=-5
behind:은행굼=-4 behind:을=49 behind:을깨=11 behind:을다=-46 behind:을반=17 behind:을버=38 behind:을버려=33
behind:을버려야=24 behind:을버리려=-8 behind:을비=15 behind:을신=-10 behind:을신문=-10 behind:을신문지=-10 behind:을씻=14
behind:을어=9 behind:을어디=9 behind:을어디애=5 behind:을종=5 behind:을종이=5 behind:음=42 behind:음식=26 behind:음식물=14
behind:음식물쓰=4 behind:음쓰=22 behind:이=40 behind:이거=46 behind:이거일=17 behind:이거일반=17 behind:이거플=13
behind:이거플라=13 behind:이건=20 behind:이고=6 behind:이굳=5 behind:이굳었는=21 behind:이깨=14 behind:이깨저서=-4
behind:이깨젔=4 behind:이나=-29 behind:이남=14 behind:이남았=15 behind:이남았내=3 behind:이남았어=9 behind:이니=-32
behind:이니까=-32 behind:이다=54 behind:이두=18 behind:이라=-50 behind:이랑=6 behind:이랑가=-20 behind:이랑같=-31
behind:이랑같이=-28 behind:이랑따=-31 behind:이랑따로=-31 behind:이랑새=23 behind:이름=10 behind:이말=-5 behind:이말라=-5
behind:이반=4 behind:이배=-3 behind:이붙=-25 behind:이사=-3 behind:이새=9 behind:이새개=56 behind:이스=3 behind:이안=-82
behind:이안닫=-5 behind:이안닫혀=-4 behind:이안떨=-35 behind:이안떨어=-35 behind:이애=-31 behind:이애요=-35 behind:이야=-33
behind:이여=-7 behind:이요=66 behind:이재=13 behind:이조=42 behind:이지=7 behind:이터=-38 behind:이한=16 behind:인=-53
behind:인가=-93 behind:인가요=-45 behind:인대=13 behind:인대안=18 behind:인지=-4 behind:인형=-4 behind:잃=3 behind:잃어=3
behind:잃어버=3 behind:잃어버려=7 behind:임=-66 behind:입=-5 behind:입니=-7 behind:입니까=-23 behind:있=-12
behind:있는=-11 behind:있는대=-21 behind:자=-37 behind:자국=-76 behind:자국남=-12 behind:자국은=-8 behind:자국이=-16
behind:자르=-12 behind:자르고=3 behind:자르고남=3 behind:자채=38 behind:작=25 behind:작은=11 behind:작은거=14
behind:잔=-19 behind:잔뜩=-19 behind:잔뜩묻=-4 behind:잘=21 behind:잘라=21 behind:장=9 behind:장식=-31 behind:재=29
behind:재활=39 behind:재활용=39 behind:재활용돼=11 behind:잴=28 behind:전=37 behind:절=24 behind:접=54 behind:접시=13
behind:접어=28 behind:접어서=23 behind:젓=33 behind:정=-74 behind:정리=-61 behind:정리하=-31 behind:정리하다=-22
behind:젖=7 behind:조각=7 behind:조금=11 behind:조립=-10 behind:조립하=-7 behind:조립하고=-7 behind:종=38 behind:종이=28
behind:종이로=54 behind:종이로됀=50 behind:종이로버=9 behind:종이류=-10 behind:종이맞=12 behind:종이상=-18 behind:종이상자=-18
behind:종이애=37 behind:종이용=-34 behind:종이용기=-34 behind:종이인=11 behind:종이인대=11 behind:종이컵=-36 behind:종이컵애=-5
behind:종이파=4 behind:종이포=-22 behind:종이포장=-22 behind:주=-3 behind:주머=-3 behind:주머니=-3 behind:주머니애=-3
behind:죽=-11 behind:줄=-50 behind:중=106 behind:중애=40 behind:지=-66 behind:지우=-36 behind:지퍼=-6
behind:지퍼달=-6 behind:지퍼달린=-6 behind:진=-15 behind:진공=-11 behind:진공포=-5 behind:진공포장=-5 behind:집=-23
behind:집애=21 behind:집애서=20 behind:집애서준=31 behind:짜=41 behind:짜먹=-14 behind:째로=50 behind:째버=-75
behind:째버리=-39 behind:쪽=-8 behind:찌=34 behind:찌그=39 behind:찌그러=39 behind:찌그러짐=38 behind:찢=38
behind:찢어=37 behind:찢어젔=20 behind:찢어젔는=20 behind:찢어짐=-4 behind:창=-33 behind:책=28 behind:책상=10
behind:책은=4 behind:처=34 behind:처리=16 behind:처리방=32 behind:처리방법=32 behind:처리좀=4 behind:천=4 behind:철=-37
behind:철사=-26 behind:철사로=-41 behind:철사로됀=-41 behind:청=-11 behind:청소=-11 behind:청소하=-12 behind:청소하다=-7
behind:초=-8 behind:초록=-7 behind:충=3 behind:충전=3 behind:치=-31 behind:치우=-15 behind:칠=-12 behind:칠하=-12
behind:칠하던=-6 behind:카=-11 behind:카패=5 behind:칸=-3 behind:칼=11 behind:칼은=7 behind:칼은씻=7 behind:캐=-31
behind:캐이=-28 behind:캐이스=-26 behind:캐이스플=-19 behind:캔=-13 behind:캠=22 behind:캠핑=22 behind:캠핑가=10
behind:커=34 behind:커피=19 behind:컵=-11 behind:컵은=8 behind:코=5 behind:코팅=-4 behind:코팅됀=-13 behind:콩=4
behind:콩은=4 behind:크=-16 behind:큰=-6 behind:큰거=-56 behind:키=-6 behind:키우=-4 behind:키우던=-4 behind:타=-17
behind:탄=21 behind:탈=10 behind:태=75 behind:태이=5 behind:태이프=5 behind:태이프는=-30 behind:태이프때=22 behind:택=-32
behind:택배=-34 behind:택배스=-8 behind:택배스티=-8 behind:터=11 behind:터진=3 behind:터짐=-9 behind:털=13
behind:털고=-17 behind:털어=3 behind:털었=-17 behind:토=-24 behind:톱=20 behind:통=-51 behind:통애=-46
behind:통애넣=-38 behind:통애넣어=-7 behind:통조=-32 behind:통조림=-32 behind:통조림깡=-11 behind:통째=41 behind:통째로=41
behind:투=-11 behind:투명=-11 behind:튀=-12 behind:튀긴=-5 behind:튀어=6 behind:튀어서=6 behind:튄=-34 behind:티=34
behind:티백=34 behind:파=9 behind:파란=5 behind:파우=-6 behind:판=5 behind:패=56 behind:패트=42 behind:패트병=6
behind:펌=-21 behind:펌프=-21 behind:펌프는=-9 behind:펌프는뺐=39 behind:펌프뺌=8 behind:편=6 behind:편의=6 behind:편의점=6
behind:편의점애=6 behind:포=-68 behind:포장=-65 behind:포장비=-23 behind:포장비닐=-23 behind:포장플=-10 behind:포장플라=-10
behind:풀=37 behind:프=-5 behind:프라=-21 behind:프라이=-21 behind:프라이팬=-21 behind:플=35 behind:플라=35
behind:플라스=35 behind:플라스틱=35 behind:필=33 behind:필터=32 behind:핏=4 behind:핏물=4 behind:핏물씻=5 behind:하=18
behind:하고=30 behind:하나=30 behind:하나가=45 behind:하나씩=-8 behind:하다=-26 behind:하던=-5 behind:하루=22
behind:학=-7 behind:한가=4 behind:한가득=4 behind:한냄=5 behind:한냄비=5 behind:한뭉=17 behind:한뭉치=17 behind:한바=14
behind:한바가=10 behind:한바가지=10 behind:한번=5 behind:한봉=30 behind:한봉지=30 behind:한상=-6 behind:한상자=-6
behind:한짝=49 behind:한켤=3 behind:한켤래=3 behind:한통=-11 behind:해=32 behind:해먹=-8 behind:해먹고=-5 behind:행=21
behind:행굼=18 behind:행궈=5 behind:행궈서=4 behind:행궜=3 behind:행궜어=21 behind:형=-23 behind:형광=-23
behind:형광등=-23 behind:호=6 behind:호일=6 behind:화=32 behind:화분=11 behind:화분애=3 behind:화장=20 behind:화장품=19
behind:휴=17 behind:휴지=17 behind:흙=-36 behind:흙묻=-24 behind:흙털=7 behind:흙털고=4 ends:=45 ends:거=35
ends:고장=23 ends:깨짐=-46 ends:나감=13 ends:남은거=9 ends:는=222 ends:는다씀=-6 ends:는먹음=-10 ends:는무사=-3
ends:는버림=-24 ends:는어디=50 ends:는옮김=-15 ends:다씀=-14 ends:달린거=-20 ends:돼나요=-15 ends:두개=5 ends:들=26
ends:때어냄=7 ends:땜=-8 ends:로됀거=8 ends:를=38 ends:만=-68 ends:만버려=15 ends:만버림=60 ends:만어디=-23 ends:말고=-13
ends:맞나요=-5 ends:맞조=15 ends:맞지=39 ends:묻음=-16 ends:뭉치=12 ends:반통=25 ends:버려=31 ends:버리기=11 ends:버릴때=20
ends:버림=42 ends:범벅=-3 ends:봉지=4 ends:붙은거=-27 ends:비었음=19 ends:비움=-7 ends:쇄=4 ends:씻음=-25 ends:아니조=-15
ends:안묻음=-5 ends:애=-64 ends:애버림=-6 ends:애요=18 ends:애있음=-7 ends:야=-39 ends:어디=-3 ends:어디애=36 ends:없음=19
ends:요=-10 ends:유리병=-22 ends:은=192 ends:은걷음=-29 ends:은꺼냄=-14 ends:은남음=-15 ends:은다씀=-7 ends:은따로=-3
ends:은땠어=-8 ends:은먹음=-6 ends:은멀쩡=-4 ends:은무사=-4 ends:은버림=-24 ends:은비움=-8 ends:은뺌=-15 ends:은씻음=12
ends:은어디=17 ends:은없음=-27 ends:은옮김=-14 ends:은요=15 ends:은챙김=-13 ends:은행굼=21 ends:을=5 ends:이애요=-33
ends:이요=66 ends:이조=42 ends:이지=3 ends:인가=-49 ends:인가요=-45 ends:인대=-17 ends:임=-66 ends:입니까=-23 ends:조=-18
ends:종이=7 ends:째=39 ends:찢어짐=-20 ends:처리=-9 ends:큰거=-40 ends:통조림=-20 ends:한박스=13 ends:한봉지=8 from-end:0=6
from-end:2=14 from-end:3=-13 from-end:4=-13 from-end:5=-14 from-first:0=6 from-first:1=-21
from-first:2=11 from-first:3=53 from-last:0=7 from-last:2=-12 from-last:3=-23 from-previous:=6
from-previous:가=-24 from-previous:가녹아서=-3 from-previous:가한=-11 from-previous:갈고=-17 from-previous:갈고나온=4
from-previous:감싼=8 from-previous:같은=-16 from-previous:고장=-22 from-previous:곰팡이=-3 from-previous:구운=4
from-previous:그러니까=4 from-previous:금감=-13 from-previous:기한지난=8 from-previous:까서=13 from-previous:깨저서=21
from-previous:깨젔는대=-7 from-previous:깨진=29 from-previous:깨짐=-18 from-previous:꽂혀있던=5
from-previous:나왔는대=-14 from-previous:남았는대=32 from-previous:남은거=-3 from-previous:낱개=5
from-previous:놓는법좀=-17 from-previous:는=-93 from-previous:는대그냥=-12 from-previous:는대이건=-34
from-previous:는버렸고=27 from-previous:는빼고=-31 from-previous:는뺐고=-8 from-previous:는뺐음=4
from-previous:니까=-32 from-previous:다깨뜨림=-3 from-previous:다마시고=-3 from-previous:다먹은=-18
from-previous:다부러진=21 from-previous:다썼는대=3 from-previous:다쓴=22 from-previous:다쓴거=-13
from-previous:다씀=-28 from-previous:다짬=-16 from-previous:닦던=9 from-previous:닦았는대=15 from-previous:닦은=12
from-previous:달린=25 from-previous:담겨온=12 from-previous:담겨있던=11 from-previous:담겼던=12 from-previous:담긴=48
from-previous:담던=12 from-previous:담아온=9 from-previous:담아준=7 from-previous:담았던=9 from-previous:담은=-31
from-previous:대신=-21 from-previous:도=-17 from-previous:도있는대=15 from-previous:돌아가는=11
from-previous:뒤애붙은=27 from-previous:든=8 from-previous:들=-16 from-previous:들어있는=16 from-previous:들어있던=43
from-previous:들었던=-10 from-previous:때고=3 from-previous:땐=21 from-previous:땜=-9 from-previous:떨어저서=-38
from-previous:뜯고나온=6 from-previous:뜯은거=-4 from-previous:랑=-35 from-previous:로=-41 from-previous:로됀=-21
from-previous:로싼=3 from-previous:로쓰던=-7 from-previous:를=-25 from-previous:리려는대=4 from-previous:마셨는대=-32
from-previous:만=-48 from-previous:만들던=24 from-previous:말고=54 from-previous:말고종이=7 from-previous:먹고나온=4
from-previous:먹고남은=19 from-previous:먹었는대=-25 from-previous:먹은=8 from-previous:멀쩡한대=-8
from-previous:면서나온=6 from-previous:모아둔거=-10 from-previous:모았는대=8 from-previous:묶었던=-12
from-previous:묶은=-39 from-previous:묻은=6 from-previous:물=-14 from-previous:물버리고=36 from-previous:뭉치=-5
from-previous:받침=38 from-previous:배송온=3 from-previous:버려도돼=-14 from-previous:버렸는대=-4
from-previous:버리고=43 from-previous:버리려고=-7 from-previous:버릴건대=12 from-previous:버림=-4
from-previous:벗겨저서=17 from-previous:벗긴=5 from-previous:부러저서=12 from-previous:부러짐=-9
from-previous:붙어있던=-28 from-previous:붙은=8 from-previous:빨간=-18 from-previous:빼고=5 from-previous:빼면=29
from-previous:뺀=24 from-previous:뺌=9 from-previous:사고나온=6 from-previous:살때온=5 from-previous:서나온거=-3
from-previous:서때어낸=-9 from-previous:서못먹어=15 from-previous:속=15 from-previous:속애=-3 from-previous:손잡이=-7
from-previous:쇄로됀거=-13 from-previous:스티로폼=10 from-previous:시켰더니=19 from-previous:싸고있던=22
from-previous:쌌던=21 from-previous:쓰고남은=19 from-previous:쓴거=-27 from-previous:씻었는대=-7
from-previous:아놨는대=19 from-previous:아니고=6 from-previous:아버리고=4 from-previous:안=29 from-previous:안빠지는=14
from-previous:안애=6 from-previous:안애든=19 from-previous:안애있던=-27 from-previous:애=-73
from-previous:애깔았던=-37 from-previous:애꽂아둔=17 from-previous:애끼우는=3 from-previous:애끼워둔=6
from-previous:애낀=16 from-previous:애남은=3 from-previous:애넣어둔=10 from-previous:애담아둔=5
from-previous:애담았어=-13 from-previous:애둔=4 from-previous:애든=19 from-previous:애모아둔=11
from-previous:애붙였던=-4 from-previous:애붙은=-34 from-previous:애붙이던=12 from-previous:애붙인=3
from-previous:애빠뜨린=3 from-previous:애서=26 from-previous:애서나온=24 from-previous:애서땐=18
from-previous:애서빼낸=11 from-previous:애서뺀=18 from-previous:애서뽑은=12 from-previous:애싼=8 from-previous:애쌓인=3
from-previous:애쓰던=10 from-previous:애올려둔=19 from-previous:애있는대=-21 from-previous:야=15
from-previous:야하는대=13 from-previous:어냈는대=-45 from-previous:어냈어요=-17 from-previous:어디버려=-15
from-previous:어디애둬=-3 from-previous:어뜨려서=-44 from-previous:어붙어서=-21 from-previous:어있는대=11
from-previous:어젔는대=-24 from-previous:옆=16 from-previous:옆애쌓인=3 from-previous:온=5 from-previous:올려두던=3
from-previous:위=24 from-previous:위애=-54 from-previous:유리인대=-8 from-previous:으로=-47 from-previous:으로됀거=-8
from-previous:으로만든=-5 from-previous:으로쓰던=9 from-previous:은=-67 from-previous:은멀쩡=5
from-previous:은버렸고=-28 from-previous:은버리고=-46 from-previous:은버림=14 from-previous:은빨고=3
from-previous:은빼고=13 from-previous:은뺐고=12 from-previous:은씻음=5 from-previous:을=-39 from-previous:이=-40
from-previous:이거=-9 from-previous:이고=-12 from-previous:이남았어=-5 from-previous:이랑=-9 from-previous:이부러짐=-6
from-previous:이애요=-17 from-previous:이야=-7 from-previous:인가요=-3 from-previous:인대=4 from-previous:잔뜩붙은=24
from-previous:장났는대=-7 from-previous:종이=-40 from-previous:지워지는=7 from-previous:찢어짐=7
from-previous:처럼생긴=10 from-previous:처리좀=-23 from-previous:캐이스=76 from-previous:키면오는=8
from-previous:키우던=5 from-previous:투명한대=-15 from-previous:포장=56 from-previous:플라스틱=-31
from-previous:하고=-19 from-previous:하고남은=-13 from-previous:하다나온=-15 from-previous:하던=14
from-previous:한=-68 from-previous:한뭉치=-18 from-previous:해먹고=6 from-previous:해서버림=-24
from-previous:휘어버린=4 item:adhesive=31 item:air-conditioner=4 item:air-freshener=-19
item:aluminium-foil=10 item:animal-fat=52 item:artificial-leather=-35 item:artificial-tree=-27
item:aseptic-carton=66 item:baby-things=6 item:baby-wipes-cap=31 item:bag=-22 item:balloon=36
item:beauty-aerosol=43 item:bed=17 item:beer-bottle=53 item:beverage-can=53 item:bicycle=14
item:blanket=9 item:blender=-12 item:bone=129 item:book=34 item:bookshelf=-8
item:bottle-cap-plastic=-108 item:bottle-sterilizer=10 item:bread-bag=-29 item:bread-snack=-60
item:bread-tie=-12 item:brick=-18 item:briquette-ash=3 item:broken-glass=30 item:broom=-29
item:bubble-mailer=28 item:bubble-wrap=77 item:butane-can=-6 item:button-cell=8 item:calculator=-4
item:calendar=16 item:camera=21 item:camping-metal=-14 item:candle=-22 item:car-battery=54
item:cardboard-box=62 item:carton-cap=-14 item:cat-litter=14 item:cd-dvd=-8 item:ceramics=8
item:chemical-cleaner=-93 item:cigarette-pack=22 item:cigarette=-17 item:citrus-peel=61
item:clear-pet-bottle=91 item:clock=-42 item:clothes-storage-box=-28 item:clothes=-28
item:coated-paper=46 item:coffee-grounds=26 item:coffee-mix-bag=19 item:cold-pack-gel=13 item:comb=4
item:comforter=-56 item:composite-can=13 item:computer-parts=36 item:construction-debris=-17
item:contact-lens=19 item:cooking-oil=-21 item:cooler-box=-10 item:cork=24 item:cosmetic-container=-31
item:cosmetic-glass-bottle=-43 item:cosmetics=-62 item:cotton-swab=58 item:craft-work=-11
item:crustacean-shell=56 item:cup-holder=39 item:cup-lid=13 item:curtain=-14 item:cushion=-19
item:cutting-board=-9 item:desk=27 item:desktop-computer=-56 item:detergent-bottle=-8 item:diaper=43
item:dishwasher=-45 item:door=-41 item:drawing-paper=-35 item:drink-glass-bottle=-16
item:drinking-glass=92 item:dry-cell=-9 item:dry-ice=-21 item:drying-rack=21 item:earphones=-25
item:earthen-pot=51 item:egg-carton-paper=-56 item:egg-shell=17 item:electric-blanket=-12
item:electric-fan=21 item:electric-heater=18 item:electric-kettle=15 item:electric-shaver=44
item:electric-tool=34 item:electronic-cigarette=-15 item:electronic-scale=5 item:fabric-cover=-32
item:farmhouse-things=-32 item:fermented-paste=-144 item:file-folder=5 item:fish-bone=-3
item:fish-guts=26 item:fish-tank=-25 item:fish=-36 item:flashlight=91 item:flower-pot-plastic=14
item:flower-pot=-75 item:fluorescent-lamp=41 item:foam-mat=17 item:foam-net=8 item:foil-container=-16
item:food-can=12 item:food-storage-box=-42 item:food-wrap=28 item:fruit-peel=47 item:fruit-stone=12
item:fruit=23 item:frying-pan=34 item:game-console=-26 item:garlic-peel=5 item:garment-cover=16
item:general-bag=-108 item:gift-card=-11 item:gift-wrap=43 item:glass-bottle=17 item:glass-jar-lid=-87
item:glass-ornament=-31 item:glasses=45 item:gold-foil-paper=-6 item:green-onion-root=10
item:greeting-card=-16 item:grocery-bag=-23 item:gum=24 item:hair-dryer=7 item:hat=-35
item:heat-resistant-glass=-15 item:herbal-dregs=3 item:home-appliance=-6 item:hot-pack=42
item:humidifier=30 item:incandescent-bulb=48 item:instant-rice-bowl=-4 item:iron=16 item:jar=13
item:jewellery=19 item:juice-carton=10 item:kick-scooter=56 item:kimchi=-38 item:knife=-50
item:lamp-ballast=-10 item:laptop=-5 item:large-glass-sheet=-6 item:laundry-vinyl=24 item:leaflet=53
item:leaves-flowers=-42 item:led-bulb=5 item:led-toy=18 item:leftovers=-83 item:leisure-things=-26
item:light-bulb=-42 item:lighter=10 item:liquid-medicine=-78 item:lithium-battery=-15 item:mail=-22
item:makeup-things=7 item:makeup=-30 item:mask=33 item:massager=16 item:mat-vinyl=-6 item:meat-pad=8
item:meat=-65 item:medicine-bottle=30 item:metal-bowl=29 item:metal-cutlery=-74 item:metal-fittings=15
item:metal-grill=37 item:metal-mesh=38 item:metal-plumbing=-16 item:metal-rack=13
item:metal-small-goods=43 item:metal-tin=21 item:microwave=-34 item:milk-carton=30
item:milky-cosmetic-bottle=26 item:mirror=32 item:mobile-phone=34 item:monitor=-19 item:mosquito-coil=4
item:nails-screws=-37 item:newspaper=-35 item:noodles=-20 item:notebook-paper=-36 item:nut-shell=64
item:office-paper=-13 item:oil-glass-bottle=40 item:oil-pet-bottle=-27 item:ointment=34
item:onion-net=20 item:outdoor-furniture=3 item:packaging-film=77 item:packing-foam=17 item:padding=28
item:paint-can-empty=-28 item:paint=-16 item:painting-tools=7 item:paper-bag=-44 item:paper-bowl=28
item:paper-cup=49 item:paper-packing=52 item:paper-tape=45 item:paper-toy=-16 item:paper-tube=13
item:parcel-bag=21 item:pen=16 item:pepper-stem=3 item:perfume-bottle=-13 item:pesticide=63
item:pet-bottle-cap=4 item:pet-bottle-label=-116 item:pet-food-bag=-8 item:pet-food=-47
item:pet-house=-69 item:pet-plastic=-6 item:pet-toy=-6 item:phone-case=3 item:photo=15 item:piano=10
item:picture-frame=-54 item:pillow=-14 item:pills=30 item:pizza-box=20 item:plastic-bag=-15
item:plastic-basket=-75 item:plastic-case=-20 item:plastic-cup=71 item:plastic-cutlery=10
item:plastic-general=74 item:plastic-hanger=-60 item:plastic-toy=-58 item:plastic-tub=24
item:poly-gloves=-6 item:pool-float=16 item:porcelain-sink=-35 item:pot=27 item:potato-peel=45
item:power-bank=20 item:preserve-glass-jar=-56 item:printer=-69 item:projector=-9
item:protective-film=29 item:ptp-blister=10 item:pump-head=54 item:pvc-pipe=12 item:raincoat=40
item:ramen-bag=59 item:rat-poison=-49 item:raw-metal=31 item:razor=11 item:receipt=94
item:refill-pouch=-11 item:refrigerator=-21 item:remote-control=-28 item:rice-cooker=-12
item:rice-grain=7 item:rice-sack=-40 item:rubber-basin=-26 item:rubber-gloves=35 item:rubber-seal=-64
item:running-machine=32 item:sanitary-pad=42 item:sauce-glass-bottle=33 item:sauce-sachet=-9
item:scissors=-8 item:sewing-machine=-44 item:sewing-things=-44 item:shampoo-bottle=-16
item:shellfish-shell=-24 item:shoes=-12 item:shop-fixture=-66 item:shower-curtain=-8 item:silica-gel=30
item:silicone-sealant=3 item:silicone=24 item:single-shoe=-6 item:sink-cabinet=-87
item:sink-strainer=-39 item:slippers=-18 item:snack-bag=43 item:snack-box=-52 item:soap=-100
item:socks=17 item:soda-glass-bottle=49 item:soda-pet-bottle=16 item:sofa=58 item:soil=-61
item:soju-bottle=-3 item:solvent=8 item:soup=-41 item:soymilk-carton=21 item:spoiled-milk=-43
item:sponge=-11 item:sports-gear=-15 item:spray-can=9 item:stationery=-21 item:sticker=-45 item:straw=-5
item:stroller=3 item:stuffed-toy=68 item:styrofoam-box=78 item:styrofoam-cushion=7
item:styrofoam-tray=-16 item:tablecloth=15 item:tablet=19 item:takeout-container=-62
item:tape-dispenser=-25 item:tea-bag=7 item:telephone=-4 item:television=24 item:thermal-bag=16
item:thermometer-mercury=-4 item:tire=-41 item:tissue=-5 item:toaster=-3 item:tofu-egg=23
item:toiletry-bag=3 item:toner=-15 item:tools=-10 item:toothbrush=36 item:toothpaste-tube=-24
item:toothpick=3 item:towel=-5 item:underwear=41 item:vacuum-cleaner=-22 item:vacuum-dust=-48
item:vegetable=-28 item:vending-machine=-29 item:vitamins=-23 item:volume-bag=-55 item:wardrobe=48
item:washer-fluid-bottle=-4 item:washing-machine=-16 item:water-bottle-reusable=-10 item:water-bottle=58
item:water-purifier=-5 item:watermelon-rind=50 item:waybill=-15 item:wet-wipe=-23 item:wig=-25
item:window-glass=-19 item:wine-bottle=77 item:wood-ash=-27 item:wood=-55 item:wooden-chopsticks=61
item:zipper-bag=32 kin:false=3 kin:true=-85 length:1=-89 length:2=-53 length:3=-17 length:4=64
length:5=108 length:6=138 listed-after=-164 lists-next=88 name:a4용지=-20 name:aaa=26 name:aa건전지=4
name:cd=-29 name:led=-6 name:led전구=28 name:tv=-11 name:가구=-17 name:가루새재=-19 name:가루약=5 name:가방=-32
name:가스래인지=-9 name:가스버너=-9 name:가스통=-21 name:가습기=30 name:가위=-10 name:가죽=-35 name:간식봉지=-15 name:간장=-14
name:갈비=-14 name:갈색병=-26 name:갈색유리병=7 name:감기약=16 name:감자=-43 name:감자튀김=-14 name:강아지사료=-11 name:개란=-27
name:개란껍질=5 name:개란판=56 name:거울=-10 name:건전지=7 name:건전지두개=-18 name:건조기=-11 name:걸래=14 name:겉봉지=38
name:겉비닐=31 name:겉상자=27 name:경첩=-9 name:고구마=-16 name:고구마껍질=14 name:고기=-49 name:고등어=-7 name:고무=39
name:고무장갑=17 name:고무줄=13 name:고무패킹=-42 name:고양이모래=-8 name:고철=-83 name:고추=-5 name:고추장=-6 name:고추장통=7
name:고춧가루=64 name:골판지=37 name:공=-4 name:공구함=-12 name:공책=-9 name:과일=50 name:과자봉지=-30 name:과자부스러기=-5
name:과자상자=25 name:구두=-13 name:국물=29 name:국밥=31 name:국자=47 name:굴껍대기=-31 name:굴비=-13 name:귤=24
name:귤껍질=54 name:그릇=-69 name:그림=-50 name:그물=13 name:글라스락=-28 name:기름=-73 name:기름종이=19 name:기저귀=25
name:김밥=26 name:김봉지=9 name:김치=-60 name:김치냉장고=-5 name:김치통=10 name:김칫국물=-31 name:깡통=67 name:껌=-16
name:껍대기=-46 name:껍질=-11 name:꼬치=22 name:꽁초=17 name:꽃=-25 name:꽃다발=35 name:끈=-9 name:나무=-6 name:나무막대=-4
name:나무젓가락=98 name:나물=23 name:나사못=8 name:낙엽=6 name:남은식용유=29 name:낱개봉지=9 name:내솥=-5 name:냄비=-11 name:냅킨=7
name:냉동만두=-5 name:냉면=-4 name:냉장고=-56 name:노끈=-16 name:농약=6 name:다리미=-3 name:다리미바닥=19 name:다육이=-10
name:다이어리=-56 name:단무지=11 name:단추=-13 name:달걀=11 name:달걀껍대기=10 name:달력=16 name:닭가슴살=-10 name:닭뼈=14
name:담근=-21 name:담배꽁초=-34 name:담뱃갑=-6 name:담요=30 name:대=-41 name:도마=-13 name:도시락=-43 name:도시락가방=-7
name:도시락통=5 name:도어락=15 name:도자기=14 name:돈까스=-13 name:돌=-42 name:돗자리=-3 name:됀장=-23 name:두부=52
name:두유팩=-8 name:드라이기=6 name:드라이아이스=-21 name:들기름=-7 name:딸기=-12 name:딸기잼=16 name:땅콩껍질=9 name:떡=15
name:떡볶이=-16 name:뚜껑=-90 name:뚝배기=44 name:라면국물=-14 name:라밸=-67 name:라이터=12 name:락스=-33 name:랜즈=3
name:랜지대=-4 name:랜턴=40 name:랩=28 name:로봇청소기=26 name:로션통=-23 name:롤러=-3 name:리모컨=-11 name:리본=15
name:리본끈=10 name:리필봉지=17 name:리필봉투=21 name:립밤=-14 name:립스틱=-51 name:마개=12 name:마늘=-5 name:마라탕=-3
name:마스카라=34 name:마스크=-13 name:마신종이컵=10 name:마우스=-11 name:마카롱=-9 name:막걸리병=42 name:망=12 name:망치=-8
name:매니큐어=-44 name:매실액=-21 name:매실청=-9 name:매트리스=-22 name:맥주병=-5 name:맥주캔=-17 name:머그컵=17 name:머리=18
name:머리카락=-14 name:먹고남은뼈=3 name:먼지=-4 name:면도기=7 name:면봉=46 name:멸균팩=49 name:모기향=4 name:모니터=-17
name:모니터박스=22 name:모래=-30 name:모종=31 name:모터=52 name:목도리=29 name:목장갑=6 name:몸통만=-43 name:무=-20
name:묶음비닐=26 name:문짝=-11 name:물감=42 name:물병=-23 name:물뿌리개=-14 name:물약=6 name:물통=-19 name:물티슈=-49
name:물티슈뚜껑=29 name:물티슈봉지=-15 name:미역국=13 name:믹서기=19 name:밀가루=-27 name:바가지=-12 name:바구니=-21 name:바나나=15
name:바나나껍질=18 name:바늘=7 name:박스=-38 name:반찬=-18 name:반찬통=38 name:반찬통뚜껑=19 name:반창고=-17 name:받침=-30
name:밥=17 name:밥그릇=-7 name:밥솥=42 name:밥알=12 name:밥풀=-9 name:방석=-22 name:배달봉투=-21 name:배추=-8 name:배터리=-89
name:배터리팩=4 name:백열전구=34 name:백화점쇼핑백=-29 name:밴드=25 name:버너=9 name:벽지=-14 name:변기=-19 name:병=-98
name:병따개=24 name:병뚜껑=-18 name:병원약=-34 name:보온병=-26 name:보자기=6 name:보조배터리=20 name:보호필름=29 name:본채=-67
name:볼팬=11 name:봉지=-152 name:봉투=-160 name:부스러기=-20 name:부직포=23 name:부탄가스=40 name:부탄가스통=8 name:분무기=-47
name:분무기통=-3 name:분유=-14 name:분유통=-3 name:붓=33 name:블라우스=3 name:블랙박스=12 name:비누=-24 name:비누조각=13
name:비닐=20 name:비닐류=-18 name:비닐봉지=59 name:비닐봉투=21 name:비닐장갑=-9 name:비닐창=-24 name:비닐코팅됀=51 name:비닐팩=-4
name:비닐포대=9 name:비닐포장=105 name:비타민=-15 name:빈병=53 name:빈캔=23 name:빗=-4 name:빨간망=6 name:빨대=-17
name:빨랫줄=-22 name:빵=-17 name:빵가루=-20 name:빵끈=30 name:빵봉지=16 name:뼈=65 name:뽁뽁이=67 name:뿌리=12 name:사과=-16
name:사기그릇=3 name:사기로됀거=10 name:사기접시=8 name:사다리=28 name:사료봉지=-7 name:사발=-25 name:사탕=7 name:삼개탕=-5
name:삼겹살=-13 name:상자=-31 name:새면대=-10 name:새우껍질=5 name:새장=-12 name:새재=-12 name:새재통=34 name:새탁기=-10
name:새탁소옷걸이=14 name:샌서등=-3 name:샐러드=28 name:샐프로=-20 name:생리대=42 name:생선=-10 name:생수=25 name:생수병=37
name:생크림=-11 name:샴푸=-24 name:샴푸통=-7 name:서류=3 name:석쇄=37 name:선물상자=-69 name:선반=-10 name:선인장=-4
name:선크림=8 name:선풍기=75 name:설명서=-6 name:설탕=19 name:셔츠=-18 name:소금=-20 name:소독약=-11 name:소스봉지=28
name:소시지=-8 name:소주뚜껑=16 name:소주병=-22 name:소주잔=8 name:소파=56 name:소화재=-3 name:손거울=3 name:손잡이끈=-23
name:손전등=4 name:솜=66 name:송장=18 name:솥=72 name:쇄=41 name:쇄구슬=-17 name:쇄뚜껑=4 name:쇄스프링=-8 name:쇼핑백종이=3
name:수건=-7 name:수박=-4 name:수새미=-45 name:수은=35 name:수저=-14 name:수족관=-3 name:숟가락=-44 name:술병=19 name:숯=-24
name:스캐치북=7 name:스탠=84 name:스탠드=-18 name:스티로폼=-42 name:스티로폼그릇=7 name:스티로폼박스=40 name:스티로폼상자=27
name:스티로폼완충재=5 name:스티로폼용기=3 name:스티로폼접시=9 name:스티로폼통=9 name:스티로폼틀=13 name:스티커=-15 name:스팸캔=4
name:스펀지=18 name:스프래이=-7 name:스프래이캔=5 name:시개=4 name:시럽=-21 name:시리얼=5 name:시트지=-10 name:식기새척기=-45
name:식물=9 name:식빵봉지=9 name:식용유=63 name:식초=-9 name:식칼=-8 name:식탁=20 name:신문=-23 name:신문지=-17 name:신발=-21
name:신발상자=-10 name:신발장=5 name:실내화=-5 name:실리카갤=6 name:심=27 name:싱크대=-40 name:쌀=20 name:쌀자루=-40
name:쌀통=-4 name:쌀포대=3 name:쓰래기봉투=-40 name:쓰래기통=-49 name:씨=-8 name:아기기저귀=21 name:아기욕조=3 name:아이스박스=-10
name:아이스컵=-34 name:아이스팩=-11 name:안경=44 name:안경집=-44 name:안마의자=14 name:안약=7 name:안주=-10 name:알루미늄=-23
name:알약=76 name:알약껍대기=13 name:애어컨=15 name:애어프라이어=-8 name:애코백=6 name:액자=10 name:액자유리=5 name:앨범=-4
name:약=-68 name:약봉투=9 name:약통=12 name:얇은비닐=10 name:얇은종이=27 name:양념=-4 name:양동이=-9 name:양말=17
name:양말한짝=-20 name:양철통=3 name:양파망=3 name:어항=-29 name:연고=36 name:연필=-19 name:열쇄=10 name:영수증=57
name:오븐=-11 name:옷=-63 name:옷걸이=-68 name:옷장=15 name:와이셔츠=-6 name:와인병=24 name:완충재=-7 name:요가매트=17
name:요거트=-4 name:요구르트=-30 name:욕조=-9 name:용기=-10 name:우비=17 name:우유=44 name:우유갑=21 name:우유팩=-13
name:운동화=-21 name:원두=-14 name:유리=13 name:유리그릇=46 name:유리꽃병=8 name:유리문=-7 name:유리병=37 name:유리병뚜껑=-82
name:유리용기=33 name:유리접시=-10 name:유리조각=25 name:유리컵=25 name:유리통=-17 name:유리판=-28 name:육개장사발면=10
name:은박껍대기=17 name:은박뚜껑=12 name:은박봉지=24 name:은박이=-10 name:은박지=3 name:은색봉지=4 name:음식물=7 name:음식물쓰래기=-35
name:음식물쓰래기통=-13 name:음쓰=-14 name:의자=5 name:이불=-44 name:이쑤시개=16 name:이어폰=26 name:이유식=-33 name:인형=6
name:일반쓰래기=-81 name:일쓰=-28 name:잉크=-22 name:자갈=25 name:자물쇄=-26 name:자석=-25 name:자전거=21 name:장갑=-91
name:장난감=10 name:장난감자동차=-20 name:장롱=18 name:장바구니=-3 name:장작=-27 name:장판=-12 name:재=22 name:재떨이=-31
name:재사상=-12 name:잼병=44 name:쟁반=-41 name:전구=-20 name:전기밥솥=-8 name:전기포트=24 name:전단지=-8 name:전복=-19
name:전자래인지=-23 name:접시=-24 name:젓가락=-70 name:젓갈=-3 name:정수기=-5 name:젖꼭지=12 name:젖병=-18 name:조립하고남은나사=5
name:족발=-23 name:종량재봉투=13 name:종이=40 name:종이곽=67 name:종이라밸=-51 name:종이류=-60 name:종이박스=-13 name:종이봉투=-13
name:종이빨대=8 name:종이상자=64 name:종이쇼핑백=4 name:종이심=16 name:종이용기=40 name:종이컵=-23 name:종이판=39 name:종이팩=-4
name:종이포대=46 name:종이포장=30 name:종이호일=-14 name:주머니=-4 name:주방새재=-14 name:주사기=-5 name:지갑=7 name:지퍼백=14
name:진딧물약원액=4 name:집개=-16 name:짜장면=-25 name:짬뽕=-3 name:짬뽕그릇=-48 name:찌개=-32 name:찌꺼기=-36 name:차배터리=33
name:찬장=-5 name:참기름=-39 name:참치캔=26 name:창문=-31 name:채온개=-13 name:채육복=16 name:채중개=20 name:책=9 name:책상=31
name:책상스탠드=-3 name:책장=19 name:철망=38 name:철사=32 name:철사옷걸이=-4 name:철심=-13 name:철통=10 name:청소기=-13
name:청소기먼지통=-31 name:초콜릿=-16 name:초콜릿상자=-5 name:치실=6 name:치약=-13 name:치즈=11 name:치킨=-22 name:치킨박스=14
name:치킨상자=-4 name:침대=-10 name:칫솔=-14 name:카드=4 name:카래=7 name:카시트=6 name:칸막이=-54 name:칼=-44 name:캐리어=7
name:캐이블=3 name:캐이스=-15 name:캐이크=-29 name:캐이크상자=-37 name:캐찹=-15 name:캔=-38 name:캔류=9 name:캠핑랜턴=17
name:캠핑의자=-4 name:커버=-45 name:커튼=14 name:커튼봉=-3 name:커피머신=-19 name:커피잔=-15 name:커피찌꺼기=61 name:컴퓨터본채=7
name:컴퓨터책상=11 name:컵=-109 name:컵라면=-12 name:컵라면뚜껑=50 name:컵라면용기=-12 name:컵홀더=-5 name:코르크=21 name:코트=39
name:코팅됀=94 name:콜라캔=7 name:콩=11 name:콩나물=21 name:쿠션=9 name:쿠션팩트=3 name:쿠키=-6 name:쿠킹호일=11 name:크래파스=3
name:크리스마스트리=-25 name:키보드=57 name:키친타월=-12 name:킥보드=-7 name:태니스공=4 name:태블릿=18 name:태이프=6 name:택배박스=14
name:택배봉투=8 name:택배상자=18 name:택배스티로폼=8 name:탠트=9 name:텀블러=23 name:토너=48 name:톱=-3 name:톱날=-5 name:통=-35
name:통조림깡통=18 name:투명비닐=36 name:투명패트=-48 name:투명한패트병=3 name:튀긴=-13 name:튀김=-14 name:튀김기름=11 name:튜브=21
name:트렁크=-5 name:티백=14 name:티비=40 name:파=-43 name:파우치=-85 name:판=-69 name:판때기=-65 name:팥=-6 name:패드=5
name:패딩=24 name:패인트=8 name:패트=-19 name:패트병=25 name:팩=-22 name:퍼프=14 name:펌프=-28 name:펌프통=-3 name:포대=-10
name:포도=6 name:포스터=-14 name:포장=-88 name:포장비닐=49 name:포장상자=21 name:포장종이=14 name:포장지=-39 name:포카=-3
name:포트=-29 name:폰=59 name:폰캐이스=-14 name:프라이팬=5 name:플라스틱=-67 name:플라스틱그릇=42 name:플라스틱껍대기=97
name:플라스틱류=-43 name:플라스틱병=73 name:플라스틱상자=27 name:플라스틱칼=59 name:플라스틱캐이스=40 name:플라스틱컵=35 name:플라스틱통=96
name:플라스틱트래이=17 name:플라스틱틀=17 name:플라스틱팩=-6 name:플라스틱화분=12 name:피아노=-12 name:피자=-20 name:피자상자=-38
name:피클=17 name:필터=9 name:하얀스티로폼=4 name:한약=25 name:한약상자=5 name:핫도그=-10 name:핫팩=30 name:핸드크림=7
name:핸드폰=-10 name:핼맷=4 name:햄버거=-12 name:햇반=-12 name:행거=18 name:행주=-24 name:향수=15 name:향수병=9 name:향초=-31
name:헌옷=23 name:혈압개=-15 name:형광등=-13 name:형광팬=13 name:호일=8 name:홍삼=26 name:홍합껍대기=10 name:화분=-46
name:화장대=-15 name:화장솜=-7 name:화장품=-60 name:휴대폰=-5 name:휴지=-12 name:휴지심=20 name:휴지통=-9 name:흙=-16
name:흡수패드=7 named-again=58 next-after:=14 next-after:가=22 next-after:가는=-12 next-after:가서=19
next-after:가요=-14 next-after:가진=-9 next-after:가한=54 next-after:갈고=7 next-after:감긴=-10 next-after:감싼=-8
next-after:갔어=-4 next-after:같은=-15 next-after:같이=13 next-after:거고=9 next-after:거든=6 next-after:거야=-7
next-after:건대=67 next-after:걸던=-6 next-after:것도=-8 next-after:겨온=-15 next-after:겨짐=-14 next-after:겼던=-6
next-after:고간=-13 next-after:고난=3 next-after:고빈=-23 next-after:고산=-8 next-after:고요=12 next-after:고장=-4
next-after:고헌=14 next-after:구운=-6 next-after:굽고=-10 next-after:그란=-26 next-after:그럼=17 next-after:금감=25
next-after:기고=34 next-after:긴거=29 next-after:길래=-11 next-after:까만=-5 next-after:까서=-13 next-after:까지=11
next-after:깔던=-9 next-after:깔린=-21 next-after:깨진=-34 next-after:깨짐=26 next-after:꺼냄=-4 next-after:꽂던=-6
next-after:꽂힌=-9 next-after:끗한=12 next-after:끼던=-3 next-after:나간=-7 next-after:나감=-10 next-after:나는=-14
next-after:나니=37 next-after:나무=-4 next-after:나서=35 next-after:나온=-61 next-after:나옴=67 next-after:나요=26
next-after:남긴=-26 next-after:남은=-48 next-after:남음=75 next-after:낱개=-5 next-after:내고=-24 next-after:낸거=47
next-after:냈고=-3 next-after:냈어=7 next-after:넣는=-3 next-after:넣던=-7 next-after:넣은=-6 next-after:넣음=16
next-after:녹슨=-10 next-after:녹은=-7 next-after:녹음=3 next-after:놓은=4 next-after:놨고=-19 next-after:놨어=-5
next-after:는=37 next-after:는거=5 next-after:는대=36 next-after:는중=-4 next-after:니까=-37 next-after:니다=21
next-after:다가=-39 next-after:다쓴=8 next-after:다씀=28 next-after:다짬=18 next-after:닦던=-7 next-after:닦은=-9
next-after:닦음=-48 next-after:달린=-47 next-after:닳음=14 next-after:담긴=-36 next-after:담던=-10
next-after:담은=32 next-after:담음=-3 next-after:대신=-23 next-after:더니=25 next-after:더라=39 next-after:던거=-25
next-after:던대=20 next-after:던큰=-3 next-after:도=61 next-after:도돼=17 next-after:돌린=-5 next-after:돼나=-6
next-after:돼조=-26 next-after:돼지=19 next-after:됀거=7 next-after:두고=-5 next-after:두던=-23 next-after:둔거=15
next-after:든=-13 next-after:든거=9 next-after:들=26 next-after:들던=-5 next-after:들이=52 next-after:따로=4
next-after:딸린=18 next-after:때고=-61 next-after:때면=26 next-after:때쓴=-5 next-after:때온=-26 next-after:땐=-6
next-after:땐거=11 next-after:땜=4 next-after:땠어=-49 next-after:뜨린=-9 next-after:뜨림=-15 next-after:뜯은=-14
next-after:라서=11 next-after:란거=8 next-after:랑=-52 next-after:러서=-33 next-after:러진=-20 next-after:러짐=60
next-after:려고=-69 next-after:려던=-6 next-after:려둔=-19 next-after:려면=7 next-after:려서=-19 next-after:려온=-6
next-after:려요=31 next-after:렸고=11 next-after:렸어=-20 next-after:로=28 next-after:로됀=-7 next-after:로싼=-19
next-after:로온=-8 next-after:로폼=-10 next-after:를=13 next-after:리고=-15 next-after:리는=60 next-after:리던=-3
next-after:리면=-3 next-after:리좀=4 next-after:린거=3 next-after:릴개=-14 next-after:릴래=-18 next-after:마심=27
next-after:만=19 next-after:만거=48 next-after:말고=-31 next-after:말림=38 next-after:맞지=-5 next-after:먹고=-34
next-after:먹는=-8 next-after:먹던=-11 next-after:먹어=-31 next-after:먹은=-22 next-after:먹음=67 next-after:멀쩡=11
next-after:면서=-16 next-after:모난=-12 next-after:모양=-6 next-after:무개=13 next-after:묶는=28 next-after:묶은=-27
next-after:묻은=26 next-after:물=46 next-after:물든=-3 next-after:물밴=-3 next-after:뭉치=23 next-after:받은=-17
next-after:받침=-15 next-after:배임=11 next-after:버려=56 next-after:버린=-44 next-after:버림=32 next-after:벅됀=-3
next-after:법좀=36 next-after:벗긴=-19 next-after:보니=-36 next-after:붙은=-16 next-after:붙음=-4
next-after:붙인=-39 next-after:비운=-33 next-after:빠진=-3 next-after:빠짐=-25 next-after:빨간=20 next-after:빼고=7
next-after:빼낸=-12 next-after:빼면=10 next-after:뺀=-26 next-after:뺌=-12 next-after:뺐고=-18 next-after:뺐어=-8
next-after:뺐음=-12 next-after:뽑은=-5 next-after:생긴=-18 next-after:서땐=-7 next-after:서뺀=-11 next-after:서헌=-8
next-after:섯개=7 next-after:속=-30 next-after:속애=-15 next-after:스틱=-4 next-after:시고=53 next-after:싸서=-7
next-after:쌀은=4 next-after:쌌던=-3 next-after:쌓인=-9 next-after:썩음=-8 next-after:썼고=18 next-after:쏟고=-3
next-after:쓰고=-25 next-after:쓰는=28 next-after:쓰던=-16 next-after:쓴거=40 next-after:씌운=-25 next-after:씻고=14
next-after:씻음=-19 next-after:아둔=30 next-after:아둠=-8 next-after:아서=-87 next-after:아온=-6 next-after:아준=-5
next-after:안=-27 next-after:안돼=-10 next-after:안애=31 next-after:안주=29 next-after:안쪽=-7 next-after:았고=5
next-after:았내=6 next-after:았던=-16 next-after:았어=28 next-after:애=36 next-after:애낀=-14 next-after:애둔=-11
next-after:애둬=4 next-after:애든=-87 next-after:애서=57 next-after:애싼=-5 next-after:애요=-7 next-after:앳날=7
next-after:야=-14 next-after:야해=16 next-after:어낸=-16 next-after:어냄=-29 next-after:어둔=-15 next-after:어둠=-3
next-after:어서=-18 next-after:어요=-5 next-after:어저=-39 next-after:어진=12 next-after:어짐=-28 next-after:없고=-5
next-after:없는=31 next-after:없음=4 next-after:었고=-7 next-after:었던=-34 next-after:었어=-27 next-after:었음=54
next-after:였던=-21 next-after:옆=-13 next-after:오는=-12 next-after:온거=-21 next-after:옮김=22 next-after:왔고=4
next-after:요헌=11 next-after:우는=-31 next-after:우던=-19 next-after:워둔=-8 next-after:워준=-3 next-after:워진=-7
next-after:웠고=-9 next-after:위=-26 next-after:위애=59 next-after:유리=-39 next-after:으니=8 next-after:으로=-6
next-after:으면=5 next-after:은=74 next-after:은거=-9 next-after:은건=-6 next-after:을=-34 next-after:이=22
next-after:이거=47 next-after:이건=29 next-after:이고=5 next-after:이내=21 next-after:이던=-13 next-after:이라=-5
next-after:이랑=19 next-after:이런=-6 next-after:이스=-26 next-after:이야=58 next-after:이재=-28 next-after:있고=-10
next-after:있내=12 next-after:있는=-40 next-after:있던=-40 next-after:있어=6 next-after:있음=-57 next-after:작은=12
next-after:잖아=16 next-after:잡이=-11 next-after:저서=-66 next-after:젔내=5 next-after:젔어=17 next-after:종이=-11
next-after:주고=-7 next-after:주던=-6 next-after:중애=34 next-after:줬고=-7 next-after:지난=-9 next-after:지는=38
next-after:지만=-14 next-after:짜리=8 next-after:째로=-44 next-after:채로=-32 next-after:캠핑=5 next-after:태움=16
next-after:털고=38 next-after:통은=-44 next-after:투명=-38 next-after:팡이=28 next-after:포장=-10
next-after:하나=-15 next-after:하던=-19 next-after:하얀=-32 next-after:한=43 next-after:한대=34 next-after:함애=-32
next-after:해서=32 next-after:해온=38 next-after:해요=23 next-after:해진=-22 next-after:해짐=10 next-after:했어=4
next-after:행군=29 next-after:행굼=16 next-after:혀서=3 next-after:활용=53 next-after:흘린=-8
next:aseptic-carton>aseptic-carton=7 next:aseptic-carton>general-waste=8
next:aseptic-carton>milk-carton=22 next:aseptic-carton>paper=32 next:aseptic-carton>plastic=14
next:battery>battery=-29 next:battery>general-waste=11 next:battery>mercury=4 next:battery>plastic=19
next:battery>small-electronics=-70 next:bulky>bulky=11 next:bulky>clothes=-30 next:bulky>cooking-oil=-6
next:bulky>electronics=-39 next:bulky>food-waste=-5 next:bulky>gas-can=-10 next:bulky>general-waste=13
next:bulky>glass-bottle=38 next:bulky>incombustible=-6 next:bulky>lamp=-36 next:bulky>mobile-phone=-9
next:bulky>paint=12 next:bulky>paper=-60 next:bulky>plastic=-27 next:bulky>scrap-metal=-21
next:bulky>small-electronics=28 next:bulky>styrofoam=-9 next:bulky>vinyl=-29 next:car-battery>battery=21
next:clear-pet>clear-pet=5 next:clear-pet>cooking-oil=-3 next:clear-pet>food-waste=65
next:clear-pet>general-waste=86 next:clear-pet>glass-bottle=58 next:clear-pet>incombustible=9
next:clear-pet>plastic=-40 next:clear-pet>vinyl=18 next:clothes>bulky=-13 next:clothes>clothes=9
next:clothes>electronics=-8 next:clothes>general-waste=57 next:clothes>medicine=-29
next:clothes>paint=14 next:clothes>paper=-50 next:clothes>plastic=-12 next:clothes>power-bank=-5
next:clothes>scrap-metal=23 next:clothes>small-electronics=-9 next:clothes>vinyl=-35
next:construction>incombustible=21 next:cooking-oil>food-waste=-12 next:cooking-oil>metal-can=-9
next:cooking-oil>paper=-38 next:cooking-oil>scrap-metal=52 next:cooking-oil>vinyl=-8
next:deposit-bottle>general-waste=62 next:deposit-bottle>glass-bottle=95 next:electronics>bulky=-13
next:electronics>clothes=-16 next:electronics>general-waste=15 next:electronics>incombustible=-44
next:electronics>milk-carton=-15 next:electronics>paper-cup=-12 next:electronics>paper=-17
next:electronics>plastic=-43 next:electronics>scrap-metal=-28 next:electronics>small-electronics=11
next:electronics>styrofoam=-27 next:food-waste>bulky=-40 next:food-waste>clothes=-43
next:food-waste>cooking-oil=-34 next:food-waste>electronics=19 next:food-waste>food-waste=37
next:food-waste>general-waste=-6 next:food-waste>glass-bottle=-17 next:food-waste>incombustible=-26
next:food-waste>metal-can=-31 next:food-waste>paper-cup=-29 next:food-waste>paper=-40
next:food-waste>plastic=-52 next:food-waste>scrap-metal=-15 next:food-waste>small-electronics=-33
next:food-waste>styrofoam=-11 next:food-waste>vinyl=8 next:gas-can>clothes=4
next:gas-can>general-waste=14 next:gas-can>metal-can=24 next:gas-can>plastic=-22
next:gas-can>scrap-metal=-7 next:general-waste>aseptic-carton=-16 next:general-waste>battery=4
next:general-waste>bulky=-37 next:general-waste>clear-pet=-20 next:general-waste>clothes=-45
next:general-waste>cooking-oil=47 next:general-waste>electronics=-72 next:general-waste>food-waste=-29
next:general-waste>gas-can=-10 next:general-waste>general-waste=10 next:general-waste>glass-bottle=-46
next:general-waste>incombustible=-5 next:general-waste>medicine=4 next:general-waste>metal-can=-29
next:general-waste>mobile-phone=-20 next:general-waste>paint=9 next:general-waste>paper-cup=18
next:general-waste>paper=42 next:general-waste>pesticide=-5 next:general-waste>plastic=14
next:general-waste>scrap-metal=61 next:general-waste>small-electronics=-61
next:general-waste>styrofoam=35 next:general-waste>vinyl=35 next:glass-bottle>cooking-oil=25
next:glass-bottle>food-waste=-36 next:glass-bottle>general-waste=73 next:glass-bottle>glass-bottle=8
next:glass-bottle>incombustible=96 next:glass-bottle>medicine=-5 next:glass-bottle>paper=-31
next:glass-bottle>plastic=13 next:incombustible>bulky=-48 next:incombustible>clothes=9
next:incombustible>food-waste=-30 next:incombustible>general-waste=-10
next:incombustible>glass-bottle=71 next:incombustible>incombustible=-7 next:incombustible>lamp=-4
next:incombustible>metal-can=-25 next:incombustible>paper-cup=4 next:incombustible>paper=28
next:incombustible>pesticide=-5 next:incombustible>plastic=-43 next:incombustible>scrap-metal=19
next:incombustible>small-electronics=-25 next:incombustible>styrofoam=-17 next:incombustible>vinyl=6
next:lamp>bulky=-17 next:lamp>incombustible=11 next:lamp>paper=-21 next:lamp>plastic=-28
next:lamp>small-electronics=-20 next:medicine>bulky=-17 next:medicine>food-waste=-3
next:medicine>general-waste=-10 next:medicine>glass-bottle=-28 next:medicine>medicine=-13
next:medicine>paper=-7 next:medicine>plastic=-28 next:medicine>vinyl=-4 next:mercury>battery=-6
next:metal-can>clothes=-10 next:metal-can>cooking-oil=17 next:metal-can>food-waste=-41
next:metal-can>general-waste=60 next:metal-can>incombustible=-37 next:metal-can>metal-can=-23
next:metal-can>paint=-7 next:metal-can>paper=-17 next:metal-can>plastic=26
next:metal-can>scrap-metal=-12 next:metal-can>small-electronics=-4 next:metal-can>vinyl=15
next:milk-carton>general-waste=30 next:milk-carton>paper=38 next:milk-carton>plastic=67
next:mobile-phone>general-waste=-5 next:paint>general-waste=-46 next:paint>glass-bottle=-8
next:paint>plastic=-13 next:paper-cup>food-waste=36 next:paper-cup>general-waste=-50
next:paper-cup>paper=69 next:paper-cup>plastic=6 next:paper>bulky=73 next:paper>clear-pet=-6
next:paper>clothes=-13 next:paper>cooking-oil=57 next:paper>food-waste=-22 next:paper>general-waste=107
next:paper>glass-bottle=10 next:paper>incombustible=-50 next:paper>lamp=38 next:paper>medicine=-4
next:paper>metal-can=3 next:paper>paper-cup=21 next:paper>paper=37 next:paper>pesticide=-10
next:paper>plastic=-4 next:paper>scrap-metal=24 next:paper>small-electronics=-3
next:paper>special-drop-off=-5 next:paper>styrofoam=38 next:paper>vinyl=6 next:pesticide>vinyl=17
next:plastic>battery=13 next:plastic>bulky=-10 next:plastic>clear-pet=104 next:plastic>clothes=62
next:plastic>cooking-oil=6 next:plastic>food-waste=-36 next:plastic>gas-can=-16
next:plastic>general-waste=-28 next:plastic>glass-bottle=-14 next:plastic>incombustible=16
next:plastic>medicine=62 next:plastic>metal-can=-20 next:plastic>paint=9 next:plastic>paper-cup=-22
next:plastic>paper=-28 next:plastic>plastic=22 next:plastic>scrap-metal=-36
next:plastic>small-electronics=38 next:plastic>vinyl=-37 next:power-bank>battery=9
next:power-bank>plastic=4 next:scrap-metal>bulky=-19 next:scrap-metal>clothes=-3
next:scrap-metal>cooking-oil=-12 next:scrap-metal>food-waste=56 next:scrap-metal>gas-can=-5
next:scrap-metal>general-waste=-13 next:scrap-metal>glass-bottle=-26 next:scrap-metal>incombustible=43
next:scrap-metal>lamp=-8 next:scrap-metal>metal-can=15 next:scrap-metal>paper=-38
next:scrap-metal>plastic=-23 next:scrap-metal>scrap-metal=65 next:scrap-metal>small-electronics=-60
next:scrap-metal>vinyl=35 next:small-electronics>battery=-62 next:small-electronics>bulky=28
next:small-electronics>clothes=-5 next:small-electronics>food-waste=-19
next:small-electronics>gas-can=-7 next:small-electronics>general-waste=7
next:small-electronics>incombustible=-41 next:small-electronics>plastic=53
next:small-electronics>power-bank=-22 next:small-electronics>scrap-metal=-37
next:small-electronics>small-electronics=14 next:small-electronics>special-drop-off=-36
next:small-electronics>styrofoam=-16 next:small-electronics>vinyl=-9
next:special-drop-off>general-waste=-16 next:special-drop-off>small-electronics=6
next:special-drop-off>special-drop-off=-13 next:styrofoam>bulky=17 next:styrofoam>food-waste=34
next:styrofoam>incombustible=-5 next:styrofoam>paper=43 next:styrofoam>styrofoam=-4
next:styrofoam>vinyl=-25 next:vinyl>bulky=-20 next:vinyl>clothes=-21 next:vinyl>cooking-oil=25
next:vinyl>food-waste=-42 next:vinyl>general-waste=40 next:vinyl>incombustible=54 next:vinyl>metal-can=4
next:vinyl>paper=-8 next:vinyl>scrap-metal=-16 next:vinyl>styrofoam=-5 next:vinyl>vinyl=56
previous-then:500=-3 previous-then:=6 previous-then:가=-24 previous-then:가남았=10 previous-then:가찢어=26
previous-then:가한=-11 previous-then:갈고=-17 previous-then:갈고나=7 previous-then:감싼=8 previous-then:같은=-16
previous-then:같은거=8 previous-then:같은대=3 previous-then:고장=-22 previous-then:고장났=-7 previous-then:곰팡이=-3
previous-then:교채하=-15 previous-then:구운=4 previous-then:구울때=6 previous-then:구워먹=5 previous-then:국물밴=4
previous-then:굳어서=-55 previous-then:긁어냈=6 previous-then:금가서=-10 previous-then:금감=-13 previous-then:까먹고=3
previous-then:까서=13 previous-then:까지있=13 previous-then:깨저서=36 previous-then:깨젔는=-25 previous-then:깨진=29
previous-then:깨짐=-18 previous-then:나왔는=-10 previous-then:남았는=11 previous-then:남은거=-33
previous-then:남은건=-3 previous-then:낱개=5 previous-then:내놓는=-17 previous-then:눌어붙=-9 previous-then:는=-93
previous-then:는깨끗=6 previous-then:는따로=32 previous-then:는멀쩡=-22 previous-then:는버렸=29
previous-then:는빼고=-31 previous-then:는빼놨=18 previous-then:는뺐고=-8 previous-then:는뺐어=-48
previous-then:는뺐음=4 previous-then:는쓸거=17 previous-then:는일반=-56 previous-then:는종이=-36
previous-then:니까=-32 previous-then:다마시=-3 previous-then:다먹은=-18 previous-then:다섯개=-4
previous-then:다썼는=-12 previous-then:다쓰고=17 previous-then:다쓴=22 previous-then:다쓴거=-19
previous-then:다씀=-28 previous-then:다짬=-16 previous-then:닦던=9 previous-then:닦은=12 previous-then:달린=25
previous-then:담겨온=12 previous-then:담겨있=17 previous-then:담겼던=12 previous-then:담긴=48 previous-then:담던=12
previous-then:담아온=7 previous-then:담아준=-7 previous-then:담았던=9 previous-then:담은=-31 previous-then:대신=-21
previous-then:대워먹=9 previous-then:던저서=27 previous-then:도=-17 previous-then:도있는=24 previous-then:돌리다=23
previous-then:두꺼운=29 previous-then:든=8 previous-then:들=-16 previous-then:들어있=26 previous-then:들었던=-10
previous-then:때고=3 previous-then:때고나=33 previous-then:때고남=-11 previous-then:때다가=5 previous-then:때문애=-9
previous-then:땐=21 previous-then:땜=-9 previous-then:떨어뜨=-39 previous-then:떨어저=-37 previous-then:뜯고나=6
previous-then:뜯은거=-4 previous-then:랑=-35 previous-then:랑같이=20 previous-then:랑껍질=-5 previous-then:로=-41
previous-then:로닦아=-27 previous-then:로닦았=11 previous-then:로됀=-21 previous-then:로싼=3 previous-then:로쓰던=4
previous-then:를=-25 previous-then:마시고=-30 previous-then:만=-48 previous-then:만남았=21 previous-then:만남음=-17
previous-then:만들던=24 previous-then:말고=54 previous-then:말고남=8 previous-then:말고종=7 previous-then:말고커=-40
previous-then:먹고나=6 previous-then:먹고남=5 previous-then:먹은=8 previous-then:모아둔=-19 previous-then:모으는=30
previous-then:묶었던=-9 previous-then:묶은=-39 previous-then:묻은=6 previous-then:물=-14 previous-then:뭉치=-5
previous-then:뭘로분=-14 previous-then:밑애깔=12 previous-then:밑애서=23 previous-then:바닥애=6 previous-then:받침=38
previous-then:배송온=3 previous-then:버려야=-15 previous-then:버리고=45 previous-then:버리는=-67 previous-then:버리려=7
previous-then:버릴때=-7 previous-then:버림=-4 previous-then:벗겨저=-4 previous-then:벗기고=11 previous-then:벗긴=5
previous-then:부러짐=-9 previous-then:부어쓰=15 previous-then:붙은=8 previous-then:빨간=-18 previous-then:빼고=5
previous-then:빼면=29 previous-then:뺀=24 previous-then:뺌=9 previous-then:사고나=6 previous-then:사니까=22
previous-then:사면들=32 previous-then:사이애=13 previous-then:살때온=5 previous-then:새로사=3 previous-then:새로샀=18
previous-then:서랍애=10 previous-then:선물받=59 previous-then:선물새=9 previous-then:속=15 previous-then:속애=-3
previous-then:손잡이=-17 previous-then:쇄로됀=-18 previous-then:수거함=7 previous-then:시들었=-4
previous-then:시켜먹=13 previous-then:시켰는=4 previous-then:시키면=25 previous-then:싸고있=21 previous-then:쌌던=21
previous-then:쓴거=-27 previous-then:아니고=13 previous-then:안=29 previous-then:안쓰는=-40 previous-then:안애=6
previous-then:안애남=14 previous-then:안애든=31 previous-then:안애들=-3 previous-then:안애서=12 previous-then:안애있=11
previous-then:안쪽애=7 previous-then:알루미=-27 previous-then:애=-73 previous-then:애같이=5 previous-then:애깔았=-40
previous-then:애꽂아=17 previous-then:애꽂혀=10 previous-then:애꽂힌=-40 previous-then:애끼우=8 previous-then:애끼워=3
previous-then:애낀=16 previous-then:애남은=8 previous-then:애넣어=43 previous-then:애넣으=14 previous-then:애놓던=4
previous-then:애누가=11 previous-then:애눌어=6 previous-then:애담긴=-49 previous-then:애담아=11 previous-then:애담은=3
previous-then:애둔=4 previous-then:애든=19 previous-then:애든거=-24 previous-then:애들어=17 previous-then:애딸려=-16
previous-then:애모아=13 previous-then:애벌래=5 previous-then:애부어=3 previous-then:애붙어=-12 previous-then:애붙였=-4
previous-then:애붙은=-26 previous-then:애붙인=-29 previous-then:애빠뜨=3 previous-then:애서=26 previous-then:애서건=-3
previous-then:애서꺼=6 previous-then:애서나=43 previous-then:애서때=-8 previous-then:애서땐=22 previous-then:애서뜯=5
previous-then:애서물=-32 previous-then:애서부=3 previous-then:애서분=4 previous-then:애서빼=9 previous-then:애서뺀=17
previous-then:애서퍼=7 previous-then:애싸둔=14 previous-then:애싸서=-24 previous-then:애싼=8 previous-then:애쌓인=3
previous-then:애쓰던=11 previous-then:애씌우=6 previous-then:애씌워=-9 previous-then:애있는=4 previous-then:야=15
previous-then:어디버=-5 previous-then:어디애=-9 previous-then:옆=16 previous-then:옆애쌓=3 previous-then:온=5
previous-then:올려두=3 previous-then:위=24 previous-then:위애=-54 previous-then:위애붙=-7 previous-then:위애올=18
previous-then:유리인=-4 previous-then:유통기=6 previous-then:으로=-47 previous-then:으로됀=-3 previous-then:으로만=-5
previous-then:으로바=11 previous-then:으로쓰=-25 previous-then:은=-67 previous-then:은개속=11 previous-then:은두고=9
previous-then:은따로=34 previous-then:은먹고=15 previous-then:은멀쩡=32 previous-then:은반납=-24
previous-then:은버렸=-14 previous-then:은버림=14 previous-then:은빨고=3 previous-then:은빼고=13 previous-then:은뺐고=15
previous-then:은쓸거=8 previous-then:은씻어=-18 previous-then:은씻었=18 previous-then:은씻음=5 previous-then:은어디=-41
previous-then:은재활=38 previous-then:은종이=-4 previous-then:은플라=14 previous-then:을=-39 previous-then:이=-40
previous-then:이거=-9 previous-then:이고=-12 previous-then:이굳었=-35 previous-then:이깨저=3 previous-then:이남았=-7
previous-then:이랑=-9 previous-then:이랑같=31 previous-then:이새개=-43 previous-then:이애요=-17 previous-then:이야=-7
previous-then:인가요=-3 previous-then:인대=4 previous-then:인대안=-17 previous-then:잃어버=4 previous-then:자르고=-4
previous-then:재활용=-32 previous-then:정리하=-3 previous-then:종이=-40 previous-then:종이로=-25
previous-then:종이인=-11 previous-then:집애서=-7 previous-then:째버리=-22 previous-then:찌그러=-5
previous-then:찢어젔=-20 previous-then:찢어짐=-19 previous-then:처리좀=-23 previous-then:청소하=-3
previous-then:캐이스=76 previous-then:키우던=5 previous-then:태이프=27 previous-then:통째로=-4 previous-then:포장=56
previous-then:플라스=-68 previous-then:하고=-19 previous-then:하나가=-37 previous-then:하던=14 previous-then:한=-68
previous-then:한뭉치=-18 previous-then:해먹고=6 previous:aseptic-carton>aseptic-carton=21
previous:aseptic-carton>general-waste=-4 previous:aseptic-carton>milk-carton=-22
previous:aseptic-carton>paper=-32 previous:aseptic-carton>plastic=-14 previous:battery>battery=4
previous:battery>general-waste=-12 previous:battery>mercury=-16 previous:battery>plastic=-52
previous:battery>small-electronics=89 previous:bulky>bulky=51 previous:bulky>clothes=15
previous:bulky>cooking-oil=9 previous:bulky>electronics=31 previous:bulky>food-waste=-3
previous:bulky>gas-can=12 previous:bulky>general-waste=-3 previous:bulky>glass-bottle=-83
previous:bulky>incombustible=-7 previous:bulky>lamp=12 previous:bulky>medicine=-16
previous:bulky>metal-can=5 previous:bulky>mobile-phone=9 previous:bulky>paint=-12
previous:bulky>paper=-6 previous:bulky>plastic=41 previous:bulky>scrap-metal=30
previous:bulky>small-electronics=-15 previous:bulky>vinyl=4 previous:car-battery>battery=-21
previous:clear-pet>clear-pet=-11 previous:clear-pet>cooking-oil=3 previous:clear-pet>food-waste=-54
previous:clear-pet>general-waste=-37 previous:clear-pet>glass-bottle=-15
previous:clear-pet>incombustible=-6 previous:clear-pet>plastic=73 previous:clear-pet>vinyl=-27
previous:clothes>bulky=-6 previous:clothes>clothes=-18 previous:clothes>food-waste=-9
previous:clothes>general-waste=-17 previous:clothes>medicine=29 previous:clothes>paint=-28
previous:clothes>paper=38 previous:clothes>plastic=30 previous:clothes>power-bank=5
previous:clothes>scrap-metal=-35 previous:clothes>vinyl=20 previous:construction>incombustible=-19
previous:cooking-oil>cooking-oil=26 previous:cooking-oil>food-waste=-9
previous:cooking-oil>general-waste=-19 previous:cooking-oil>glass-bottle=3
previous:cooking-oil>metal-can=9 previous:cooking-oil>paper=3 previous:cooking-oil>plastic=-21
previous:cooking-oil>scrap-metal=-34 previous:cooking-oil>vinyl=8
previous:deposit-bottle>general-waste=-9 previous:deposit-bottle>glass-bottle=-51
previous:electronics>clothes=18 previous:electronics>general-waste=-89
previous:electronics>incombustible=44 previous:electronics>milk-carton=-14
previous:electronics>paper-cup=12 previous:electronics>paper=7 previous:electronics>plastic=12
previous:electronics>scrap-metal=-3 previous:electronics>small-electronics=-40
previous:electronics>styrofoam=27 previous:food-waste>bulky=-26 previous:food-waste>clothes=-8
previous:food-waste>cooking-oil=12 previous:food-waste>electronics=-8 previous:food-waste>food-waste=95
previous:food-waste>general-waste=3 previous:food-waste>glass-bottle=14
previous:food-waste>incombustible=-6 previous:food-waste>metal-can=41 previous:food-waste>paper-cup=16
previous:food-waste>paper=26 previous:food-waste>plastic=-17 previous:food-waste>small-electronics=30
previous:food-waste>styrofoam=20 previous:food-waste>vinyl=-11 previous:gas-can>general-waste=-30
previous:gas-can>metal-can=-24 previous:gas-can>plastic=25 previous:gas-can>scrap-metal=6
previous:general-waste>aseptic-carton=22 previous:general-waste>battery=-11
previous:general-waste>bulky=-66 previous:general-waste>clear-pet=-17 previous:general-waste>clothes=89
previous:general-waste>cooking-oil=-27 previous:general-waste>electronics=87
previous:general-waste>food-waste=-35 previous:general-waste>gas-can=-11
previous:general-waste>general-waste=128 previous:general-waste>glass-bottle=-20
previous:general-waste>incombustible=-28 previous:general-waste>medicine=-12
previous:general-waste>metal-can=8 previous:general-waste>milk-carton=-8
previous:general-waste>mobile-phone=19 previous:general-waste>paint=-14
previous:general-waste>paper-cup=24 previous:general-waste>paper=-82 previous:general-waste>pesticide=6
previous:general-waste>plastic=-5 previous:general-waste>scrap-metal=14
previous:general-waste>small-electronics=43 previous:general-waste>styrofoam=-33
previous:general-waste>vinyl=4 previous:glass-bottle>cooking-oil=-22 previous:glass-bottle>food-waste=10
previous:glass-bottle>general-waste=-47 previous:glass-bottle>glass-bottle=22
previous:glass-bottle>incombustible=-17 previous:glass-bottle>medicine=5 previous:glass-bottle>paper=7
previous:glass-bottle>plastic=-67 previous:incombustible>clear-pet=3 previous:incombustible>clothes=-9
previous:incombustible>food-waste=20 previous:incombustible>general-waste=-55
previous:incombustible>glass-bottle=-85 previous:incombustible>incombustible=-26
previous:incombustible>lamp=16 previous:incombustible>metal-can=-9 previous:incombustible>paper-cup=-8
previous:incombustible>paper=-9 previous:incombustible>pesticide=5 previous:incombustible>plastic=71
previous:incombustible>scrap-metal=-27 previous:incombustible>small-electronics=-20
previous:incombustible>styrofoam=-5 previous:incombustible>vinyl=-8 previous:lamp>incombustible=-7
previous:lamp>lamp=6 previous:lamp>paper=40 previous:lamp>plastic=37 previous:lamp>small-electronics=35
previous:medicine>bulky=7 previous:medicine>food-waste=-3 previous:medicine>general-waste=37
previous:medicine>glass-bottle=-18 previous:medicine>paper=-23 previous:medicine>plastic=36
previous:medicine>vinyl=13 previous:mercury>battery=5 previous:metal-can>clothes=-17
previous:metal-can>cooking-oil=-45 previous:metal-can>food-waste=-25
previous:metal-can>general-waste=-42 previous:metal-can>incombustible=-29
previous:metal-can>metal-can=21 previous:metal-can>paint=49 previous:metal-can>paper=12
previous:metal-can>plastic=-15 previous:metal-can>scrap-metal=17 previous:metal-can>small-electronics=4
previous:metal-can>vinyl=-45 previous:milk-carton>paper=-39 previous:milk-carton>plastic=-29
previous:paint>clothes=8 previous:paint>general-waste=51 previous:paint>glass-bottle=-15
previous:paint>paint=9 previous:paint>paper=-3 previous:paint>plastic=5
previous:paper-cup>food-waste=-22 previous:paper-cup>general-waste=36 previous:paper-cup>paper=-59
previous:paper-cup>plastic=5 previous:paper>bulky=-76 previous:paper>clear-pet=5
previous:paper>clothes=-3 previous:paper>cooking-oil=-50 previous:paper>electronics=-17
previous:paper>food-waste=12 previous:paper>general-waste=51 previous:paper>glass-bottle=-3
previous:paper>incombustible=48 previous:paper>lamp=-15 previous:paper>medicine=49
previous:paper>metal-can=-3 previous:paper>paper-cup=-21 previous:paper>paper=131
previous:paper>pesticide=7 previous:paper>plastic=-25 previous:paper>scrap-metal=-5
previous:paper>small-electronics=16 previous:paper>special-drop-off=-4 previous:paper>styrofoam=-40
previous:paper>vinyl=-13 previous:pesticide>vinyl=-37 previous:plastic>battery=-17
previous:plastic>bulky=8 previous:plastic>clear-pet=-96 previous:plastic>clothes=-17
previous:plastic>cooking-oil=18 previous:plastic>food-waste=22 previous:plastic>gas-can=31
previous:plastic>general-waste=25 previous:plastic>glass-bottle=10 previous:plastic>incombustible=-48
previous:plastic>medicine=-13 previous:plastic>metal-can=19 previous:plastic>paint=-14
previous:plastic>paper-cup=22 previous:plastic>paper=-45 previous:plastic>plastic=-51
previous:plastic>scrap-metal=-6 previous:plastic>small-electronics=-36 previous:plastic>vinyl=24
previous:power-bank>battery=-9 previous:power-bank>plastic=-4 previous:scrap-metal>bulky=-38
previous:scrap-metal>clothes=-5 previous:scrap-metal>cooking-oil=8 previous:scrap-metal>food-waste=-6
previous:scrap-metal>general-waste=11 previous:scrap-metal>glass-bottle=26
previous:scrap-metal>incombustible=4 previous:scrap-metal>lamp=6 previous:scrap-metal>metal-can=-10
previous:scrap-metal>paper=43 previous:scrap-metal>plastic=-16 previous:scrap-metal>scrap-metal=57
previous:small-electronics>battery=85 previous:small-electronics>bulky=-61
previous:small-electronics>clothes=-3 previous:small-electronics>electronics=-29
previous:small-electronics>food-waste=-8 previous:small-electronics>gas-can=7
previous:small-electronics>general-waste=-24 previous:small-electronics>incombustible=16
previous:small-electronics>lamp=16 previous:small-electronics>metal-can=-4
previous:small-electronics>paper=-9 previous:small-electronics>plastic=-17
previous:small-electronics>power-bank=22 previous:small-electronics>scrap-metal=28
previous:small-electronics>small-electronics=27 previous:small-electronics>special-drop-off=35
previous:small-electronics>styrofoam=17 previous:small-electronics>vinyl=7
previous:special-drop-off>small-electronics=-5 previous:special-drop-off>special-drop-off=-43
previous:styrofoam>bulky=-12 previous:styrofoam>food-waste=-33 previous:styrofoam>general-waste=50
previous:styrofoam>incombustible=16 previous:styrofoam>paper=-77 previous:styrofoam>styrofoam=-28
previous:styrofoam>vinyl=17 previous:vinyl>bulky=14 previous:vinyl>clothes=-19
previous:vinyl>cooking-oil=-20 previous:vinyl>food-waste=-3 previous:vinyl>general-waste=-51
previous:vinyl>incombustible=-13 previous:vinyl>metal-can=-19 previous:vinyl>paper=71
previous:vinyl>plastic=-18 previous:vinyl>scrap-metal=-23 previous:vinyl>small-electronics=-5
previous:vinyl>styrofoam=6 previous:vinyl>vinyl=96 rule:aseptic-carton=104 rule:battery=-14
rule:briquette-ash=3 rule:bulky=-72 rule:car-battery=54 rule:clear-pet=8 rule:clothes=3
rule:construction=-20 rule:cooking-oil=-21 rule:deposit-bottle=91 rule:electronics=-85
rule:food-waste=-45 rule:gas-can=35 rule:general-waste=10 rule:glass-bottle=24 rule:incombustible=29
rule:lamp=17 rule:medicine=-7 rule:mercury=29 rule:metal-can=32 rule:milk-carton=55 rule:mobile-phone=34
rule:paint=-60 rule:paper-cup=70 rule:pesticide=16 rule:plastic=-36 rule:power-bank=5
rule:scrap-metal=-16 rule:small-electronics=-8 rule:special-drop-off=-61 rule:styrofoam=27 rule:vinyl=48
tail:=26 tail:가=22 tail:까지=-32 tail:는=-68 tail:는요=38 tail:니까=-24 tail:도=-27 tail:돌=-4 tail:들=63
tail:라고=-19 tail:랑=25 tail:로=-61 tail:를=38 tail:만=88 tail:부터=7 tail:쇄=-41 tail:애=-66 tail:애서=-88
tail:애요=18 tail:야=6 tail:요=25 tail:으로=-36 tail:은=-61 tail:은요=54 tail:을=49 tail:이=8 tail:이고=6
tail:이니까=-32 tail:이라=-36 tail:이랑=27 tail:이애요=-35 tail:이야=-33 tail:이여=-7 tail:이요=66 tail:이조=42 tail:이지=7
tail:인가=-54 tail:인가요=-45 tail:인대=13 tail:인지=-4 tail:임=-66 tail:입니까=-14 tail:조=-18 tail:지=-8 tail:집애서=23
tail:째=-56 tail:째로=60 tail:하고=36 to-next:=14 to-next:가=22 to-next:가남았는대=-4 to-next:가한=13 to-next:갈고=7
to-next:갈고나온=-4 to-next:감싼=-8 to-next:같은=-15 to-next:같은거=-3 to-next:고장=21 to-next:고장났는대=3 to-next:곰팡이=20
to-next:구운=-5 to-next:긁어냈는대=5 to-next:금감=15 to-next:까서=-13 to-next:깨젔는대=5 to-next:깨진=-26 to-next:깨짐=27
to-next:나왔는대=10 to-next:남았는대=-5 to-next:남음=8 to-next:낱개=-5 to-next:내놓는법좀=36 to-next:는=37
to-next:는멀쩡한대=-4 to-next:는버렸고=-16 to-next:는뺐고=-18 to-next:는뺐음=-3 to-next:니까=-22 to-next:다마시고=21
to-next:다먹은=-5 to-next:다썼는대=14 to-next:다쓰고=-9 to-next:다쓰고남은=-4 to-next:다쓴=38 to-next:다쓴거=12
to-next:다씀=22 to-next:다짬=18 to-next:닦던=-7 to-next:닦은=-9 to-next:달린=-27 to-next:담겨온=-7 to-next:담겨있던=-5
to-next:담긴=-14 to-next:담던=-9 to-next:담아온=-5 to-next:담아준=-3 to-next:담았던=-5 to-next:담은=36 to-next:대신=-23
to-next:도=61 to-next:도있는대=-9 to-next:든=-13 to-next:들=26 to-next:들어있던=-8 to-next:들었던=-10 to-next:때고=-42
to-next:땐=-6 to-next:땜=4 to-next:떨어뜨려서=12 to-next:뜯고나온=-5 to-next:뜯은거=-9 to-next:랑=-52 to-next:로=28
to-next:로됀=21 to-next:로됀거=-36 to-next:로싼=-17 to-next:를=13 to-next:만=19 to-next:만남았는대=-37 to-next:만들던=-5
to-next:말고=-28 to-next:말고종이=-7 to-next:먹고=3 to-next:먹고남은=-4 to-next:모아둔거=14 to-next:묶었던=-5
to-next:묶은=-18 to-next:묻은=28 to-next:물=46 to-next:뭉치=9 to-next:뭘로분류돼=14 to-next:밑애서나온=-7 to-next:받침=-15
to-next:버려야하거=20 to-next:버리고=-48 to-next:버리려고해=-12 to-next:벗기고=-20 to-next:벗긴=-17 to-next:벗긴거=22
to-next:부러짐=39 to-next:붙은=-4 to-next:빨간=22 to-next:빼고=-23 to-next:뺀=-26 to-next:뺌=-12 to-next:사고나온=-6
to-next:사면들어있=-13 to-next:사이애끼워=-5 to-next:살때온=-5 to-next:새로샀더니=-18 to-next:속=-30 to-next:속애=-7
to-next:쇄로됀거=16 to-next:시키면오는=-25 to-next:싸고있던=-13 to-next:쌌던=-3 to-next:쓴거=27 to-next:안=-27
to-next:안애=-17 to-next:안애든=-27 to-next:안애들어있=-18 to-next:안애있던=-4 to-next:애=36 to-next:애걸어둔=-4
to-next:애꽂아둔=-10 to-next:애꽂혀있던=-5 to-next:애꽂힌=-6 to-next:애끼우는=-3 to-next:애낀=-14 to-next:애남은=-3
to-next:애넣어둔=-4 to-next:애달린=-6 to-next:애담긴=-19 to-next:애담아놨는=-22 to-next:애담아둔=-7 to-next:애담았어=-4
to-next:애둔=-3 to-next:애든=-27 to-next:애들어있던=-5 to-next:애모아둔=-3 to-next:애붙어있던=-5 to-next:애붙였던=-20
to-next:애붙은=42 to-next:애붙인=-4 to-next:애빠뜨린=-3 to-next:애서=-51 to-next:애서꺼냈는=-3 to-next:애서나온=-6
to-next:애서때어낸=-4 to-next:애서땐=-6 to-next:애서뜯어낸=-5 to-next:애서빼낸=-9 to-next:애서뺀=-11 to-next:애서뽑은=-5
to-next:애싼=-5 to-next:애있음=-7 to-next:야=-14 to-next:어디버려=9 to-next:어디애둬=4 to-next:옆=-13 to-next:옆애쌓인=-3
to-next:올려두던=-3 to-next:위=-26 to-next:위애=63 to-next:유통기한지=-26 to-next:으로쓰던=-9 to-next:은=74
to-next:은버렸고=-11 to-next:은버림=-21 to-next:은빼고=-4 to-next:은뺐고=-7 to-next:은씻음=-7 to-next:은플라스틱=-14
to-next:을=-34 to-next:이=22 to-next:이거=24 to-next:이고=12 to-next:이굳었는대=21 to-next:이남았내=3 to-next:이랑=20
to-next:이애요=7 to-next:이야=-14 to-next:인대=-34 to-next:자르고남은=3 to-next:정리하다나=-5 to-next:정리하다보=-3
to-next:종이=88 to-next:종이로됀거=31 to-next:중애=40 to-next:찌그러짐=26 to-next:찢어젔는대=20 to-next:찢어짐=-32
to-next:처리좀=4 to-next:캐이스=-26 to-next:키우던=-4 to-next:포장=-10 to-next:플라스틱=77 to-next:하고=24 to-next:하던=-5
to-next:한=43 to-next:한뭉치=16 to-next:해먹고=-5 word-behind-ends:4개=9 word-behind-ends:=51
word-behind-ends:ed=-9 word-behind-ends:kg=-9 word-behind-ends:가는=-4 word-behind-ends:가득=-49
word-behind-ends:가락=28 word-behind-ends:가방=-3 word-behind-ends:가스=-5 word-behind-ends:가요=63
word-behind-ends:갈색=-26 word-behind-ends:갈아=-3 word-behind-ends:감긴=-9 word-behind-ends:감싼=-8
word-behind-ends:갔던=-11 word-behind-ends:같은=17 word-behind-ends:같이=-31 word-behind-ends:갛개=-13
word-behind-ends:개로=4 word-behind-ends:개속=-10 word-behind-ends:개애=-24 word-behind-ends:개요=-20
word-behind-ends:거=20 word-behind-ends:거든=9 word-behind-ends:건대=-11 word-behind-ends:건짐=-17
word-behind-ends:걷음=-29 word-behind-ends:걸던=-6 word-behind-ends:겉=-23 word-behind-ends:겨서=25
word-behind-ends:겨온=-6 word-behind-ends:겼고=-4 word-behind-ends:겼던=-6 word-behind-ends:고기=17
word-behind-ends:고는=8 word-behind-ends:고무=-19 word-behind-ends:고애=-4 word-behind-ends:고요=5
word-behind-ends:고장=48 word-behind-ends:과일=21 word-behind-ends:과자=54 word-behind-ends:광등=-22
word-behind-ends:구마=20 word-behind-ends:구멍=28 word-behind-ends:구애=-44 word-behind-ends:구운=-8
word-behind-ends:국물=40 word-behind-ends:국애=7 word-behind-ends:국은=-8 word-behind-ends:국이=-16
word-behind-ends:굳은=-39 word-behind-ends:굳음=-6 word-behind-ends:궈서=18 word-behind-ends:그거=6
word-behind-ends:그냥=19 word-behind-ends:그럼=36 word-behind-ends:그릇=10 word-behind-ends:금=83
word-behind-ends:금이=55 word-behind-ends:기고=-42 word-behind-ends:기는=-26 word-behind-ends:기로=-4
word-behind-ends:기름=40 word-behind-ends:기만=-8 word-behind-ends:기애=9 word-behind-ends:기한=-28
word-behind-ends:김치=30 word-behind-ends:까지=4 word-behind-ends:깎던=-3 word-behind-ends:깔던=3
word-behind-ends:깡통=-15 word-behind-ends:깨끗=26 word-behind-ends:깨진=-25 word-behind-ends:깨짐=6
word-behind-ends:꺼내=-3 word-behind-ends:꺼냄=-24 word-behind-ends:꺼운=-18 word-behind-ends:껍질=-51
word-behind-ends:껑만=-19 word-behind-ends:껑은=36 word-behind-ends:꽂던=-6 word-behind-ends:꽂아=-16
word-behind-ends:꽂혀=-6 word-behind-ends:꽂힌=-24 word-behind-ends:꽃은=19 word-behind-ends:끈=-6
word-behind-ends:끈은=21 word-behind-ends:끗이=-21 word-behind-ends:끗한=-12 word-behind-ends:끗해=16
word-behind-ends:끼워=-36 word-behind-ends:낀=-14 word-behind-ends:나가=45 word-behind-ends:나감=13
word-behind-ends:나도=-9 word-behind-ends:나무=23 word-behind-ends:나서=12 word-behind-ends:나씩=-8
word-behind-ends:나온=-13 word-behind-ends:나옴=17 word-behind-ends:나요=-54 word-behind-ends:남은=58
word-behind-ends:남음=-20 word-behind-ends:낱개=-21 word-behind-ends:내=-3 word-behind-ends:내고=-42
word-behind-ends:내도=-17 word-behind-ends:내서=-8 word-behind-ends:내요=4 word-behind-ends:냄새=-20
word-behind-ends:냈고=-55 word-behind-ends:냈어=-9 word-behind-ends:너무=30 word-behind-ends:넣고=-4
word-behind-ends:넣는=-35 word-behind-ends:넣던=-7 word-behind-ends:넣음=-4 word-behind-ends:녹슨=-8
word-behind-ends:놓는=36 word-behind-ends:놔도=51 word-behind-ends:놨고=-22 word-behind-ends:놨던=-22
word-behind-ends:놨어=-17 word-behind-ends:는대=-73 word-behind-ends:니까=69 word-behind-ends:니다=13
word-behind-ends:니라=-74 word-behind-ends:니애=-4 word-behind-ends:니조=-15 word-behind-ends:니터=12
word-behind-ends:닐로=-46 word-behind-ends:닐애=-8 word-behind-ends:닐은=-48 word-behind-ends:다=-31
word-behind-ends:다가=-71 word-behind-ends:다고=13 word-behind-ends:다른=10 word-behind-ends:다리=35
word-behind-ends:다섯=-8 word-behind-ends:닥애=-8 word-behind-ends:닦던=-7 word-behind-ends:닦은=-32
word-behind-ends:닦음=-9 word-behind-ends:담겨=-16 word-behind-ends:담긴=7 word-behind-ends:담던=-21
word-behind-ends:담아=-11 word-behind-ends:담은=-4 word-behind-ends:담음=-5 word-behind-ends:대기=67
word-behind-ends:대는=-33 word-behind-ends:대로=-29 word-behind-ends:대신=-62 word-behind-ends:대애=3
word-behind-ends:대요=-8 word-behind-ends:더기=9 word-behind-ends:더니=-56 word-behind-ends:더미=-27
word-behind-ends:던대=6 word-behind-ends:돌려=-27 word-behind-ends:돼나=-24 word-behind-ends:돼서=-3
word-behind-ends:됀=44 word-behind-ends:됀거=-46 word-behind-ends:됌=-5 word-behind-ends:두=36
word-behind-ends:두고=24 word-behind-ends:두던=-19 word-behind-ends:둔=-3 word-behind-ends:둠=-5
word-behind-ends:뒀고=-4 word-behind-ends:뒀던=-9 word-behind-ends:뒀어=-10 word-behind-ends:뒤애=-7
word-behind-ends:든=-11 word-behind-ends:들고=-18 word-behind-ends:들기=9 word-behind-ends:들던=-5
word-behind-ends:들어=-17 word-behind-ends:디다=13 word-behind-ends:디로=43 word-behind-ends:디애=83
word-behind-ends:디야=4 word-behind-ends:따다=8 word-behind-ends:따로=22 word-behind-ends:따서=18
word-behind-ends:딴=-18 word-behind-ends:때=-3 word-behind-ends:때고=-42 word-behind-ends:때낸=24
word-behind-ends:때면=-22 word-behind-ends:때서=6 word-behind-ends:때어=-5 word-behind-ends:땐=-18
word-behind-ends:땜=-7 word-behind-ends:땠어=-21 word-behind-ends:땠음=-42 word-behind-ends:떻개=61
word-behind-ends:또=19 word-behind-ends:뜨려=20 word-behind-ends:뜨린=-3 word-behind-ends:뜯고=-12
word-behind-ends:뜯어=40 word-behind-ends:라고=35 word-behind-ends:라냄=14 word-behind-ends:라는=-6
word-behind-ends:라면=26 word-behind-ends:라밸=7 word-behind-ends:락은=13 word-behind-ends:랍애=10
word-behind-ends:래기=20 word-behind-ends:랩=-11 word-behind-ends:러서=-37 word-behind-ends:러진=-10
word-behind-ends:러짐=85 word-behind-ends:려고=8 word-behind-ends:려던=-6 word-behind-ends:려도=-25
word-behind-ends:려면=5 word-behind-ends:려서=19 word-behind-ends:려야=15 word-behind-ends:려온=-3
word-behind-ends:려요=8 word-behind-ends:려줌=-3 word-behind-ends:렸고=-27 word-behind-ends:렸던=-8
word-behind-ends:렸어=-15 word-behind-ends:로폼=10 word-behind-ends:류로=6 word-behind-ends:르고=-21
word-behind-ends:르다=-23 word-behind-ends:름애=-6 word-behind-ends:름은=-9 word-behind-ends:름이=-20
word-behind-ends:릇애=-4 word-behind-ends:리고=-33 word-behind-ends:리기=12 word-behind-ends:리나=-8
word-behind-ends:리는=21 word-behind-ends:리다=-23 word-behind-ends:리던=-3 word-behind-ends:리라=15
word-behind-ends:리로=55 word-behind-ends:리면=47 word-behind-ends:리병=-30 word-behind-ends:리애=-11
word-behind-ends:리콘=-14 word-behind-ends:리터=15 word-behind-ends:리필=-31 word-behind-ends:린내=3
word-behind-ends:릴개=45 word-behind-ends:릴까=-28 word-behind-ends:릴래=-26 word-behind-ends:마자=12
word-behind-ends:만든=28 word-behind-ends:말고=-55 word-behind-ends:맞조=15 word-behind-ends:맞지=31
word-behind-ends:머리=-27 word-behind-ends:먹고=-22 word-behind-ends:먹는=-3 word-behind-ends:먹어=-6
word-behind-ends:먹은=-25 word-behind-ends:먹음=-24 word-behind-ends:먼저=25 word-behind-ends:먼지=5
word-behind-ends:멀쩡=-4 word-behind-ends:면서=-70 word-behind-ends:몇=20 word-behind-ends:모래=-9
word-behind-ends:모음=-21 word-behind-ends:모터=3 word-behind-ends:못=12 word-behind-ends:무기=-6
word-behind-ends:무로=29 word-behind-ends:무사=-8 word-behind-ends:무슨=6 word-behind-ends:묶는=28
word-behind-ends:묶던=-8 word-behind-ends:묶은=-23 word-behind-ends:묶음=-29 word-behind-ends:문애=-9
word-behind-ends:문지=7 word-behind-ends:묻고=-7 word-behind-ends:묻은=12 word-behind-ends:묻음=-7
word-behind-ends:물=69 word-behind-ends:물든=-4 word-behind-ends:물로=-11 word-behind-ends:물만=22
word-behind-ends:물애=-26 word-behind-ends:물은=31 word-behind-ends:물이=5 word-behind-ends:뭉치=21
word-behind-ends:뭐야=-18 word-behind-ends:뭘로=59 word-behind-ends:밑애=-36 word-behind-ends:박혀=-15
word-behind-ends:박힌=-27 word-behind-ends:반=10 word-behind-ends:받침=-15 word-behind-ends:발은=37
word-behind-ends:밥=25 word-behind-ends:방애=-28 word-behind-ends:방은=18 word-behind-ends:배=32
word-behind-ends:배달=-5 word-behind-ends:배송=-11 word-behind-ends:백=-4 word-behind-ends:버려=78
word-behind-ends:버린=-27 word-behind-ends:버릴=58 word-behind-ends:버림=-19 word-behind-ends:벌래=-26
word-behind-ends:벗겨=3 word-behind-ends:벗긴=8 word-behind-ends:벗김=-32 word-behind-ends:병=4
word-behind-ends:병애=42 word-behind-ends:병은=55 word-behind-ends:보니=-38 word-behind-ends:봉지=8
word-behind-ends:봉투=-33 word-behind-ends:부어=-13 word-behind-ends:분만=15 word-behind-ends:분애=4
word-behind-ends:분은=17 word-behind-ends:붙어=-36 word-behind-ends:붙은=-49 word-behind-ends:붙음=-20
word-behind-ends:붙인=-34 word-behind-ends:비움=-21 word-behind-ends:빈=19 word-behind-ends:빨간=25
word-behind-ends:빨고=-3 word-behind-ends:빨대=31 word-behind-ends:빼고=-73 word-behind-ends:빼낸=-10
word-behind-ends:빼서=24 word-behind-ends:뺀=-54 word-behind-ends:뺌=-45 word-behind-ends:뺐고=-35
word-behind-ends:뺐어=-15 word-behind-ends:뺐음=-23 word-behind-ends:뽑은=-5 word-behind-ends:쁜대=6
word-behind-ends:사고=-9 word-behind-ends:사로=-41 word-behind-ends:사면=-21 word-behind-ends:산=-16
word-behind-ends:살=-12 word-behind-ends:살림=-14 word-behind-ends:상자=-55 word-behind-ends:상한=28
word-behind-ends:새=-7 word-behind-ends:새가=8 word-behind-ends:새로=-18 word-behind-ends:새서=-39
word-behind-ends:새재=14 word-behind-ends:새트=-15 word-behind-ends:색이=15 word-behind-ends:샘플=10
word-behind-ends:서른=-4 word-behind-ends:서요=-3 word-behind-ends:선물=-45 word-behind-ends:소스=-30
word-behind-ends:소주=43 word-behind-ends:속=-36 word-behind-ends:쇄=36 word-behind-ends:쇄로=75
word-behind-ends:수거=36 word-behind-ends:수명=36 word-behind-ends:수십=17 word-behind-ends:수증=-11
word-behind-ends:스는=6 word-behind-ends:스로=7 word-behind-ends:스무=23 word-behind-ends:스탠=-29
word-behind-ends:스팩=38 word-behind-ends:습재=-12 word-behind-ends:시고=22 word-behind-ends:시는=5
word-behind-ends:시락=6 word-behind-ends:시럽=19 word-behind-ends:시애=13 word-behind-ends:식물=48
word-behind-ends:식초=13 word-behind-ends:싸고=-14 word-behind-ends:싸둔=-14 word-behind-ends:싸서=-4
word-behind-ends:싸여=-3 word-behind-ends:싸온=-10 word-behind-ends:싼=6 word-behind-ends:쌌던=-3
word-behind-ends:쌓인=-5 word-behind-ends:쓰고=11 word-behind-ends:쓰는=-7 word-behind-ends:쓰던=-42
word-behind-ends:쓸=-18 word-behind-ends:쓸어=3 word-behind-ends:씀=-13 word-behind-ends:씌운=-20
word-behind-ends:씻고=13 word-behind-ends:씻기=5 word-behind-ends:씻는=-12 word-behind-ends:씻어=-82
word-behind-ends:씻을=-4 word-behind-ends:씻음=-31 word-behind-ends:아둠=-16 word-behind-ends:아서=65
word-behind-ends:아야=16 word-behind-ends:아온=-8 word-behind-ends:아요=5 word-behind-ends:아준=-20
word-behind-ends:아직=-21 word-behind-ends:안=-20 word-behind-ends:안애=6 word-behind-ends:안주=14
word-behind-ends:안쪽=3 word-behind-ends:았고=-22 word-behind-ends:았내=6 word-behind-ends:았던=-15
word-behind-ends:았어=-36 word-behind-ends:았음=36 word-behind-ends:애가=8 word-behind-ends:애서=-3
word-behind-ends:애요=-65 word-behind-ends:약=-8 word-behind-ends:약은=48 word-behind-ends:얗개=-35
word-behind-ends:어낸=60 word-behind-ends:어냄=-26 word-behind-ends:어도=34 word-behind-ends:어둔=-39
word-behind-ends:어둠=-15 word-behind-ends:어디=46 word-behind-ends:어서=152 word-behind-ends:어야=19
word-behind-ends:어요=-28 word-behind-ends:어저=-34 word-behind-ends:어진=-29 word-behind-ends:어짐=-12
word-behind-ends:어캐=-3 word-behind-ends:얼음=-4 word-behind-ends:엄청=20 word-behind-ends:없고=-7
word-behind-ends:없는=-25 word-behind-ends:없음=-32 word-behind-ends:었고=-7 word-behind-ends:었내=3
word-behind-ends:었던=-53 word-behind-ends:었어=-53 word-behind-ends:었음=20 word-behind-ends:었지=-15
word-behind-ends:여러=13 word-behind-ends:여섯=4 word-behind-ends:열=19 word-behind-ends:열두=44
word-behind-ends:였던=-21 word-behind-ends:옆=-17 word-behind-ends:옆애=-41 word-behind-ends:온=-21
word-behind-ends:올=-4 word-behind-ends:옮겨=-3 word-behind-ends:옮김=-9 word-behind-ends:옷은=31
word-behind-ends:왔내=3 word-behind-ends:왔어=-9 word-behind-ends:왜=34 word-behind-ends:우고=102
word-behind-ends:우는=-34 word-behind-ends:우다=-17 word-behind-ends:우던=-19 word-behind-ends:운대=14
word-behind-ends:울때=-3 word-behind-ends:워서=4 word-behind-ends:웠고=-29 word-behind-ends:웠어=-29
word-behind-ends:위=33 word-behind-ends:위로=7 word-behind-ends:위애=-65 word-behind-ends:유리=-17
word-behind-ends:으는=-49 word-behind-ends:으니=-6 word-behind-ends:으로=-16 word-behind-ends:으면=-33
word-behind-ends:은거=8 word-behind-ends:은대=-29 word-behind-ends:은박=48 word-behind-ends:은색=24
word-behind-ends:음쓰=21 word-behind-ends:이=25 word-behind-ends:이가=46 word-behind-ends:이거=45
word-behind-ends:이고=-21 word-behind-ends:이내=21 word-behind-ends:이는=7 word-behind-ends:이던=-13
word-behind-ends:이라=-33 word-behind-ends:이랑=14 word-behind-ends:이로=-26 word-behind-ends:이름=-19
word-behind-ends:이만=12 word-behind-ends:이미=-8 word-behind-ends:이스=-14 word-behind-ends:이애=-16
word-behind-ends:이야=46 word-behind-ends:이재=9 word-behind-ends:이조=11 word-behind-ends:이지=25
word-behind-ends:이컵=-35 word-behind-ends:이크=-4 word-behind-ends:이프=52 word-behind-ends:인가=6
word-behind-ends:인대=-7 word-behind-ends:인형=-4 word-behind-ends:일은=21 word-behind-ends:입을=56
word-behind-ends:있고=-15 word-behind-ends:있내=-6 word-behind-ends:있는=-3 word-behind-ends:있던=-79
word-behind-ends:있어=-29 word-behind-ends:있음=3 word-behind-ends:자국=-17 word-behind-ends:자기=-17
word-behind-ends:자는=52 word-behind-ends:자루=5 word-behind-ends:자른=-3 word-behind-ends:자애=-6
word-behind-ends:작은=-16 word-behind-ends:잔뜩=-30 word-behind-ends:잘=-18 word-behind-ends:잡이=21
word-behind-ends:장갑=-59 word-behind-ends:장은=42 word-behind-ends:장품=19 word-behind-ends:저서=22
word-behind-ends:전구=-39 word-behind-ends:전지=35 word-behind-ends:접시=-28 word-behind-ends:접음=13
word-behind-ends:젔내=5 word-behind-ends:젔어=-12 word-behind-ends:정리=-6 word-behind-ends:조금=-8
word-behind-ends:조림=-33 word-behind-ends:조립=-4 word-behind-ends:좀=3 word-behind-ends:종이=16
word-behind-ends:주고=-7 word-behind-ends:주던=-6 word-behind-ends:죽음=-6 word-behind-ends:준=31
word-behind-ends:줄=-46 word-behind-ends:중애=40 word-behind-ends:지가=-9 word-behind-ends:지고=-75
word-behind-ends:지는=-5 word-behind-ends:지랑=12 word-behind-ends:지로=13 word-behind-ends:지만=-31
word-behind-ends:지애=18 word-behind-ends:지째=16 word-behind-ends:지퍼=-6 word-behind-ends:진거=17
word-behind-ends:진공=-9 word-behind-ends:진은=8 word-behind-ends:짜=-10 word-behind-ends:짜리=13
word-behind-ends:째로=41 word-behind-ends:쪽애=-7 word-behind-ends:채로=-6 word-behind-ends:책은=10
word-behind-ends:챙김=-16 word-behind-ends:처럼=11 word-behind-ends:처리=29 word-behind-ends:처분=25
word-behind-ends:처서=-9 word-behind-ends:천=11 word-behind-ends:철사=7 word-behind-ends:철통=-32
word-behind-ends:초는=6 word-behind-ends:초록=3 word-behind-ends:추는=21 word-behind-ends:치는=8
word-behind-ends:치움=12 word-behind-ends:칸애=-28 word-behind-ends:칼은=7 word-behind-ends:캠핑=10
word-behind-ends:커피=63 word-behind-ends:컵=17 word-behind-ends:컵애=-5 word-behind-ends:컵은=-5
word-behind-ends:코팅=13 word-behind-ends:콩은=6 word-behind-ends:큰=12 word-behind-ends:키면=-25
word-behind-ends:킨은=12 word-behind-ends:킹은=-6 word-behind-ends:타는=8 word-behind-ends:탐=-22
word-behind-ends:태움=11 word-behind-ends:택배=-33 word-behind-ends:터는=31 word-behind-ends:터진=3
word-behind-ends:터짐=-9 word-behind-ends:털=38 word-behind-ends:털고=-18 word-behind-ends:털면=-25
word-behind-ends:통만=14 word-behind-ends:통애=-42 word-behind-ends:통은=-20 word-behind-ends:투명=-19
word-behind-ends:투애=5 word-behind-ends:튀긴=-15 word-behind-ends:튄=-34 word-behind-ends:트병=7
word-behind-ends:트애=-7 word-behind-ends:티백=34 word-behind-ends:티슈=46 word-behind-ends:티커=29
word-behind-ends:틱애=-18 word-behind-ends:팅됀=-13 word-behind-ends:파란=5 word-behind-ends:팡이=33
word-behind-ends:퍼낸=-7 word-behind-ends:펀지=5 word-behind-ends:펌프=23 word-behind-ends:포장=-59
word-behind-ends:풀어=-23 word-behind-ends:프는=-38 word-behind-ends:프링=7 word-behind-ends:필터=18
word-behind-ends:핏물=4 word-behind-ends:하고=9 word-behind-ends:하나=20 word-behind-ends:하다=-44
word-behind-ends:하던=-25 word-behind-ends:하루=22 word-behind-ends:하면=3 word-behind-ends:하얀=-12
word-behind-ends:한=41 word-behind-ends:한대=-6 word-behind-ends:함애=-33 word-behind-ends:해서=49
word-behind-ends:해요=14 word-behind-ends:행굼=13 word-behind-ends:혀서=-5 word-behind-ends:활용=-6
word-behind:10=-6 word-behind:30=-24 word-behind:6개=-6 word-behind:=51 word-behind:le=-8
word-behind:가격=50 word-behind:가득=-48 word-behind:가루=41 word-behind:가방=-23 word-behind:가스=-5
word-behind:가위=13 word-behind:가저=-33 word-behind:각각=-41 word-behind:간장=6 word-behind:갈다=13
word-behind:갈색=-25 word-behind:갈아=-8 word-behind:갈았=88 word-behind:감긴=-9 word-behind:감싸=-17
word-behind:감싼=-8 word-behind:감아=-16 word-behind:강아=-10 word-behind:같은=-10 word-behind:같이=-30
word-behind:개속=-10 word-behind:거=20 word-behind:건더=10 word-behind:건저=-12 word-behind:건전=-3
word-behind:건짐=-17 word-behind:걷음=-29 word-behind:걸던=-6 word-behind:걸려=-5 word-behind:걸어=-16
word-behind:겉=-23 word-behind:겉봉=-22 word-behind:겉포=19 word-behind:고구=20 word-behind:고기=10
word-behind:고무=-36 word-behind:고양=25 word-behind:고장=51 word-behind:고철=31 word-behind:고추=4
word-behind:골라=24 word-behind:곰팡=71 word-behind:과일=21 word-behind:괜찮=-5 word-behind:교채=34
word-behind:구두=20 word-behind:구멍=30 word-behind:구운=-8 word-behind:구울=-5 word-behind:구워=-4
word-behind:구웠=-12 word-behind:굳어=32 word-behind:굳은=-39 word-behind:굳음=-6 word-behind:굴러=6
word-behind:그거=6 word-behind:그냥=19 word-behind:그대=-34 word-behind:그럼=36 word-behind:그릇=10
word-behind:긁어=29 word-behind:금=83 word-behind:금이=55 word-behind:기름=37 word-behind:김치=54
word-behind:까먹=-4 word-behind:깎던=-3 word-behind:깔던=3 word-behind:깔았=-6 word-behind:깡통=-15
word-behind:깨끗=47 word-behind:깨저=-8 word-behind:깨젔=88 word-behind:깨진=-17 word-behind:깨짐=6
word-behind:꺼내=-32 word-behind:꺼냄=-24 word-behind:꺼냈=-33 word-behind:껍대=55 word-behind:꽁초=60
word-behind:꽂던=-6 word-behind:꽂아=-33 word-behind:꽂혀=-14 word-behind:꽂힌=-26 word-behind:꽃은=19
word-behind:끈=-6 word-behind:끈적=-6 word-behind:끊어=-3 word-behind:끓이=-7 word-behind:끼우=-22
word-behind:끼워=-16 word-behind:낀=-14 word-behind:나감=13 word-behind:나눠=-5 word-behind:나무=29
word-behind:나온=-13 word-behind:나옴=17 word-behind:나왔=-35 word-behind:날아=-17 word-behind:낡아=9
word-behind:남겼=16 word-behind:남기=-42 word-behind:남아=24 word-behind:남았=70 word-behind:남은=46
word-behind:남음=-20 word-behind:낱개=-21 word-behind:내=-3 word-behind:내놓=-83 word-behind:내놔=51
word-behind:내도=-16 word-behind:내려=-4 word-behind:냄비=8 word-behind:냄새=-25 word-behind:냅킨=11
word-behind:냈어=-11 word-behind:냉동=41 word-behind:냉장=20 word-behind:너무=30 word-behind:넣고=-4
word-behind:넣나=-3 word-behind:넣는=-36 word-behind:넣던=-8 word-behind:넣어=-26 word-behind:넣었=-7
word-behind:넣으=21 word-behind:넣음=-4 word-behind:노트=7 word-behind:녹슨=-8 word-behind:녹슬=31
word-behind:녹아=12 word-behind:놔두=-3 word-behind:눌러=-41 word-behind:눌어=-60 word-behind:다=-31
word-behind:다듬=22 word-behind:다른=10 word-behind:다리=49 word-behind:다섯=-8 word-behind:닦던=-7
word-behind:닦았=-20 word-behind:닦으=-7 word-behind:닦은=-32 word-behind:닦음=-9 word-behind:닫아=10
word-behind:담갔=-11 word-behind:담겨=-37 word-behind:담겼=-6 word-behind:담긴=7 word-behind:담던=-21
word-behind:담배=15 word-behind:담아=-27 word-behind:담았=-16 word-behind:담은=-4 word-behind:담음=-5
word-behind:대신=-62 word-behind:대워=-9 word-behind:덜어=-5 word-behind:도시=26 word-behind:도자=-22
word-behind:돌돌=29 word-behind:돌려=-86 word-behind:돌리=-38 word-behind:돼나=-15 word-behind:됀=44
word-behind:됌=-5 word-behind:두=36 word-behind:두고=29 word-behind:두꺼=-18 word-behind:둔=-3 word-behind:둠=-5
word-behind:뒤애=-14 word-behind:뒤집=22 word-behind:든=-11 word-behind:들어=-60 word-behind:들었=6
word-behind:따라=-27 word-behind:따로=21 word-behind:따서=18 word-behind:딱딱=9 word-behind:딴=-18
word-behind:때=-3 word-behind:때고=-42 word-behind:때낸=24 word-behind:때다=-5 word-behind:때면=-22
word-behind:때문=-9 word-behind:때서=6 word-behind:때야=-68 word-behind:때어=23 word-behind:땐=-18
word-behind:땜=-7 word-behind:땠어=3 word-behind:땠음=-42 word-behind:떨어=-47 word-behind:또=19
word-behind:뚜껑=7 word-behind:뜯고=-12 word-behind:뜯어=-21 word-behind:뜯었=-14 word-behind:라면=41
word-behind:라밸=22 word-behind:랩=-11 word-behind:리모=13 word-behind:리본=3 word-behind:리필=-31
word-behind:마시=17 word-behind:만든=28 word-behind:만들=-32 word-behind:말고=-55 word-behind:말라=18
word-behind:말려=19 word-behind:말리=46 word-behind:말아=-19 word-behind:말았=-8 word-behind:맞나=-17
word-behind:맞아=-8 word-behind:맞조=15 word-behind:맞지=24 word-behind:맥주=25 word-behind:머리=-26
word-behind:먹어=-6 word-behind:먹었=-29 word-behind:먹은=-19 word-behind:먹음=-22 word-behind:먹이=-3
word-behind:먼저=25 word-behind:먼지=8 word-behind:멀쩡=-3 word-behind:면도=30 word-behind:몇=20
word-behind:모니=12 word-behind:모래=33 word-behind:모서=-5 word-behind:모아=8 word-behind:모았=4
word-behind:모으=-52 word-behind:모은=4 word-behind:모음=-21 word-behind:모터=3 word-behind:몸통=-18
word-behind:못=12 word-behind:무너=-8 word-behind:무사=-8 word-behind:무슨=6 word-behind:묶는=28
word-behind:묶던=-8 word-behind:묶어=-16 word-behind:묶었=-23 word-behind:묶은=-23 word-behind:묶음=-29
word-behind:문재=16 word-behind:문짝=8 word-behind:묻고=-7 word-behind:묻어=-26 word-behind:묻은=9
word-behind:묻음=-11 word-behind:물=69 word-behind:물고=22 word-behind:물든=-4 word-behind:물러=-3
word-behind:물려=-11 word-behind:물로=29 word-behind:물애=-27 word-behind:물티=46 word-behind:뭉치=21
word-behind:뭐야=-18 word-behind:뭘로=59 word-behind:밑애=-57 word-behind:바꾸=-23 word-behind:바꿔=-6
word-behind:바꿨=14 word-behind:바닥=-18 word-behind:바르=-15 word-behind:박스=-15 word-behind:박혀=-15
word-behind:박힌=-27 word-behind:반=10 word-behind:반납=-13 word-behind:반찬=-19 word-behind:받아=-7
word-behind:받았=-11 word-behind:받침=-15 word-behind:발라=-19 word-behind:밥=25 word-behind:방석=6
word-behind:방습=-9 word-behind:배=32 word-behind:배달=-5 word-behind:배송=-12 word-behind:배어=-24
word-behind:백=-4 word-behind:백열=-25 word-behind:버려=72 word-behind:버렸=-32 word-behind:버리=27
word-behind:버린=-15 word-behind:버릴=55 word-behind:버림=16 word-behind:버립=15 word-behind:벌래=-26
word-behind:범벅=-8 word-behind:벗겨=25 word-behind:벗겼=-15 word-behind:벗기=-47 word-behind:벗긴=8
word-behind:벗김=-32 word-behind:변기=4 word-behind:병=4 word-behind:병애=-5 word-behind:병은=16 word-behind:보조=5
word-behind:보호=-18 word-behind:볼팬=27 word-behind:봉지=-4 word-behind:봉투=7 word-behind:부러=-35
word-behind:부분=26 word-behind:부서=4 word-behind:부스=10 word-behind:부어=-26 word-behind:분리=13
word-behind:분무=-8 word-behind:붙어=31 word-behind:붙었=-10 word-behind:붙였=-22 word-behind:붙은=-23
word-behind:붙이=-7 word-behind:붙인=-34 word-behind:비린=8 word-behind:비었=23 word-behind:비우=-13
word-behind:비움=-21 word-behind:비웠=8 word-behind:빈=19 word-behind:빠뜨=-3 word-behind:빨간=26
word-behind:빨갛=-13 word-behind:빨고=-3 word-behind:빨다=4 word-behind:빨대=-5 word-behind:빵빵=3
word-behind:빼고=-73 word-behind:빼낸=-10 word-behind:빼놨=-17 word-behind:빼서=24 word-behind:뺀=-54
word-behind:뺌=-45 word-behind:뺐고=-35 word-behind:뺐는=3 word-behind:뺐어=-47 word-behind:뺐음=-23
word-behind:뽑은=-5 word-behind:뿌리=24 word-behind:사고=-9 word-behind:사기=-4 word-behind:사니=-22
word-behind:사면=-28 word-behind:사이=-22 word-behind:사진=5 word-behind:사탕=-6 word-behind:산=-16
word-behind:산더=-24 word-behind:살=-12 word-behind:살림=-14 word-behind:삶다=17 word-behind:삶아=12
word-behind:샀는=-14 word-behind:상자=7 word-behind:상한=28 word-behind:상했=-3 word-behind:새=-7
word-behind:새건=-12 word-behind:새로=-18 word-behind:새서=-39 word-behind:새우=3 word-behind:새재=15
word-behind:새탁=-7 word-behind:새트=-55 word-behind:색이=15 word-behind:샘플=8 word-behind:생수=10
word-behind:섞어=-9 word-behind:섞여=-5 word-behind:선물=-44 word-behind:선반=-12 word-behind:설명=-8
word-behind:설치=-3 word-behind:설탕=11 word-behind:소스=-39 word-behind:소주=81 word-behind:속=-36
word-behind:손잡=15 word-behind:송장=26 word-behind:쇄=36 word-behind:쇄니=31 word-behind:쇄로=32
word-behind:수거=-17 word-behind:수명=36 word-behind:수북=-3 word-behind:수십=17 word-behind:숟가=64
word-behind:쉬었=-7 word-behind:스무=27 word-behind:스탠=-25 word-behind:스티=24 word-behind:스프=5
word-behind:시들=36 word-behind:시럽=8 word-behind:시켜=-3 word-behind:시켰=-8 word-behind:시키=27
word-behind:시트=18 word-behind:식용=-6 word-behind:식초=13 word-behind:식혀=-5 word-behind:신문=10
word-behind:신발=37 word-behind:실리=-13 word-behind:싱크=61 word-behind:싸고=-13 word-behind:싸놨=-6
word-behind:싸둔=-14 word-behind:싸뒀=-13 word-behind:싸서=-4 word-behind:싸여=-22 word-behind:싼=6
word-behind:쌌던=-3 word-behind:쌓여=7 word-behind:쌓인=-5 word-behind:썩어=4 word-behind:쏟아=-4
word-behind:쓰고=11 word-behind:쓰는=-7 word-behind:쓰던=-42 word-behind:쓸=-18 word-behind:쓸어=-13
word-behind:씀=-13 word-behind:씌우=-6 word-behind:씌운=-20 word-behind:씌워=-24 word-behind:씻고=13
word-behind:씻기=5 word-behind:씻는=-12 word-behind:씻어=8 word-behind:씻었=-15 word-behind:씻을=-4
word-behind:씻음=-31 word-behind:아니=-116 word-behind:아닌=-29 word-behind:아이=95 word-behind:아직=-21
word-behind:안=-20 word-behind:안애=-25 word-behind:안주=15 word-behind:안쪽=-3 word-behind:알갰=-16
word-behind:알루=29 word-behind:알약=-19 word-behind:애가=8 word-behind:애들=40 word-behind:애쁜=6
word-behind:약=-8 word-behind:약국=65 word-behind:약은=48 word-behind:양념=13 word-behind:양철=-27
word-behind:어디=111 word-behind:어떡=52 word-behind:어떻=61 word-behind:어캐=-3 word-behind:어항=-3
word-behind:얼룩=-3 word-behind:얼음=36 word-behind:엄청=20 word-behind:없고=-6 word-behind:없는=-30
word-behind:없어=-16 word-behind:없음=-32 word-behind:여러=34 word-behind:여섯=4 word-behind:열=19
word-behind:열두=53 word-behind:열쇄=-12 word-behind:열어=-39 word-behind:영수=-11 word-behind:옆=-17
word-behind:옆애=-50 word-behind:온=-21 word-behind:올=-4 word-behind:올려=-15 word-behind:옮겨=-3
word-behind:옮겼=-12 word-behind:옮김=-9 word-behind:옷은=31 word-behind:와인=7 word-behind:왜=34
word-behind:우리=-37 word-behind:우유=19 word-behind:위=33 word-behind:위애=-65 word-behind:유리=23
word-behind:유통=19 word-behind:은박=79 word-behind:은색=24 word-behind:음식=87 word-behind:음쓰=30
word-behind:의류=-6 word-behind:이=25 word-behind:이거=46 word-behind:이름=-3 word-behind:이미=-8
word-behind:이사=-3 word-behind:이쑤=-37 word-behind:이재=9 word-behind:인형=-4 word-behind:일반=33
word-behind:잃어=-34 word-behind:입을=56 word-behind:있고=-15 word-behind:있는=-17 word-behind:있던=-50
word-behind:있어=-29 word-behind:있음=11 word-behind:자국=-72 word-behind:자루=4 word-behind:자르=-16
word-behind:자른=-3 word-behind:자채=38 word-behind:작은=11 word-behind:잔뜩=-30 word-behind:잘=-18
word-behind:잘라=13 word-behind:장난=-3 word-behind:장식=-31 word-behind:재활=-7 word-behind:접시=-5
word-behind:접어=3 word-behind:접었=9 word-behind:접음=13 word-behind:정리=-23 word-behind:조각=7
word-behind:조금=-9 word-behind:조립=-11 word-behind:좀=3 word-behind:종량=8 word-behind:주머=-5
word-behind:죽었=11 word-behind:죽음=-6 word-behind:준=31 word-behind:줄=-46 word-behind:중애=40
word-behind:지퍼=-6 word-behind:진공=-11 word-behind:짜=-10 word-behind:찌그=57 word-behind:찌꺼=-43
word-behind:책상=11 word-behind:책은=4 word-behind:챙김=-16 word-behind:처리=24 word-behind:처분=25
word-behind:천=11 word-behind:철사=-34 word-behind:청소=-11 word-behind:초록=-7 word-behind:충전=6
word-behind:치움=12 word-behind:치웠=-47 word-behind:치즈=10 word-behind:칠하=-12 word-behind:카패=5
word-behind:칼은=7 word-behind:캐이=-24 word-behind:캔이=12 word-behind:캠핑=21 word-behind:커피=79
word-behind:컵=17 word-behind:컵애=5 word-behind:컵은=-18 word-behind:코팅=11 word-behind:콩은=4 word-behind:큰=12
word-behind:키우=-6 word-behind:타는=8 word-behind:탐=-22 word-behind:태움=11 word-behind:태워=15
word-behind:태이=26 word-behind:택배=-34 word-behind:터젔=-74 word-behind:터진=3 word-behind:터짐=-9
word-behind:털=38 word-behind:털고=-18 word-behind:털면=-25 word-behind:털어=3 word-behind:털었=-16
word-behind:통애=-46 word-behind:통조=-32 word-behind:통째=41 word-behind:투명=8 word-behind:튀긴=-15
word-behind:튀어=6 word-behind:튄=-34 word-behind:티백=34 word-behind:파란=-14 word-behind:파우=-6
word-behind:패트=45 word-behind:퍼낸=-7 word-behind:펌프=-12 word-behind:편의=6 word-behind:포장=-65
word-behind:풀어=13 word-behind:프라=13 word-behind:플라=28 word-behind:필터=32 word-behind:핏물=4
word-behind:하나=7 word-behind:하다=-26 word-behind:하던=-5 word-behind:하루=22 word-behind:하얀=-12
word-behind:하얗=-29 word-behind:한=41 word-behind:한가=-3 word-behind:함애=3 word-behind:해먹=-8
word-behind:행굼=13 word-behind:행궈=20 word-behind:행궜=6 word-behind:형광=-19 word-behind:호일=6
word-behind:화분=12 word-behind:화장=16 word-behind:휴지=4 word-behind:흔들=3
`
