/** Written by `pnpm learn`. A context of `retrieve/contexts.ts` = its weight in hundredths. */
export const contextWeights = `
before:0=-10 before:5리터=-13 before:=-20 before:d=35 before:ed=35 before:led=35 before:가=-6 before:가개=15
before:가구=7 before:가는=13 before:가득=-5 before:가락=-31 before:가루=15 before:가방=-39 before:가방속=-9
before:가서=21 before:가쓰던=-13 before:가요=-9 before:가죽=-37 before:가준=-24 before:가진=9 before:가한=-50
before:각=-20 before:간=42 before:간거=-10 before:갈고=-17 before:감=62 before:감기약=57 before:감긴=10 before:감싼=9
before:갑=9 before:갔는대=-4 before:갔어=-18 before:강아지=4 before:같은=-26 before:같이=5 before:개=90 before:개고장=-15
before:개됀=24 before:개변한=6 before:갰는대=19 before:거=-172 before:거고=-3 before:거랑=-20 before:거말고=-6
before:거실=-5 before:거야=10 before:거함애=8 before:건=-61 before:건더기=-9 before:건전지=-3 before:건짐=-6
before:걸던=25 before:걸이=43 before:것=5 before:겨온=45 before:겨있던=15 before:겨저서=20 before:겨진=7 before:겨짐=8
before:겹살=6 before:겼고=7 before:겼던=28 before:고=-11 before:고간=56 before:고그냥=3 before:고기=-18 before:고나니=15
before:고나온=51 before:고난=-8 before:고남은=95 before:고리=27 before:고받은=18 before:고빈=17 before:고안애=6
before:고애=-6 before:고요=-10 before:고있던=22 before:고장=-36 before:고행군=-28 before:고헌=36 before:골=-3
before:곰팡이=-8 before:과=25 before:과일=7 before:과자=6 before:구=29 before:구르트=26 before:구운=6 before:국물=-9
before:국애서=-19 before:군=-28 before:굼=-31 before:궈서=-4 before:귀=10 before:귤한=-7 before:그=105
before:그냥=-54 before:그란=28 before:그러짐=-4 before:그럼=-19 before:그말고=13 before:금간=-3 before:금감=-18
before:금갔어=-18 before:기=-27 before:기가한=-43 before:기고=-47 before:기고장=-19 before:기는=-58 before:기도=-11
before:기로=-18 before:기름=-46 before:기름을=-10 before:기름한=-5 before:기말고=4 before:기약=57 before:기옆=-7
before:기한=-3 before:기향=-54 before:긴=93 before:긴거=-7 before:길래=-7 before:김=50 before:까=-52 before:까만=8
before:까먹고=10 before:까먹은=7 before:까서=12 before:까지=-6 before:깎은=12 before:깐=13 before:깔=16 before:깔던=15
before:깔린=21 before:깔았던=-33 before:깡통=-6 before:깨끗한=15 before:깨저서=23 before:깨진=15 before:깨진거=-4
before:깨짐=-15 before:깬=30 before:꺼냄=4 before:껍대기=-25 before:껍질=-44 before:껑=40 before:껑때고=30 before:껑뺀=3
before:껑은=57 before:꽂던=9 before:꽂아둔=20 before:끈=4 before:끈말고=3 before:끓이고=-5 before:끗한=15 before:끼던=18
before:끼우는=9 before:끼우던=7 before:끼워둔=11 before:낀=44 before:나=19 before:나감=4 before:나니=15 before:나면=-18
before:나무=5 before:나서=-22 before:나온=55 before:나온거=-12 before:나옴=-48 before:나요=-20 before:난=26
before:난감=44 before:날=19 before:남=-16 before:남긴=29 before:남았어=-4 before:남은=84 before:남은거=-37
before:남은건=-34 before:났는대=-40 before:낱개=5 before:내=-62 before:내고=44 before:내나는=12 before:내모난=13
before:낸=85 before:낸거=-21 before:냄=-28 before:냈고=-17 before:냈는대=-30 before:냈더니=-4 before:냈어=9
before:냈어요=-7 before:냉장고=-13 before:냥=-62 before:넣는=17 before:넣던=6 before:넣어둔=11 before:넣었던=3
before:넣었어=30 before:넣은=29 before:넣음=-11 before:년됀=24 before:노=-30 before:녹슨=17 before:녹은=-13
before:녹음=-6 before:놓은=-15 before:놨고=23 before:놨는대=18 before:놨어=-19 before:는=18 before:는거=-14
before:는건=8 before:는대=13 before:는멀쩡=-27 before:는법좀=-16 before:는빼고=-30 before:는뺐고=-4 before:는중=-9
before:니=52 before:니가=-10 before:니고=6 before:니까=-51 before:니다=-23 before:니라=21 before:닌=-63 before:닐=-9
before:닐말고=6 before:닐봉지=-4 before:닐애=8 before:닐이야=-6 before:닐장갑=-9 before:닐포장=-5 before:다=13
before:다가=21 before:다나온=-28 before:다남은=32 before:다리=-38 before:다먹고=28 before:다먹은=-3 before:다썼고=-18
before:다쓰고=12 before:다쓴=65 before:다쓴거=-10 before:다씀=-30 before:다이소=8 before:다짬=-15 before:다태운=8
before:닦다가=5 before:닦던=12 before:닦은=33 before:닦음=49 before:단=-8 before:단지=3 before:달=-5 before:달린=38
before:달온=-3 before:닳음=-10 before:담겨온=45 before:담겼던=28 before:담긴=46 before:담던=17 before:담아온=8
before:담아준=5 before:담았던=13 before:담았어=-11 before:담은=-46 before:당=-4 before:대=-11 before:대그냥=10
before:대기=-17 before:대기한=-3 before:대는=-7 before:대빼고=14 before:대신=-21 before:대신쓴=-16 before:대안애=-36
before:대용량=6 before:대위=-6 before:대이건=-37 before:더기=-9 before:더니=21 before:더라=6 before:던=138
before:던거=-10 before:던대=-10 before:던유리=13 before:던큰=3 before:도=-40 before:도그=7 before:도돼=-11
before:도시락=15 before:돌=-24 before:돌린=8 before:동=-17 before:동그란=28 before:돼나=6 before:돼나요=-11
before:돼는=16 before:돼조=-33 before:돼지=9 before:됀=87 before:됀거=-32 before:됐는대=-36 before:두=-29
before:두고=18 before:두고간=53 before:두던=17 before:둔=38 before:둠=10 before:드=20 before:드고장=-9 before:득=-5
before:든=-10 before:든거=-39 before:들=-3 before:들던=24 before:들었던=-10 before:들이=-90 before:듦=-15
before:등=28 before:디=-20 before:디버려=-14 before:따로=43 before:딴=25 before:딸려온=17 before:딸린=-16
before:때=-42 before:때고=22 before:때면=9 before:때받은=17 before:때쓰던=19 before:때쓴=9 before:때어낸=30 before:때온=26
before:땐=50 before:땜=-11 before:땠어=9 before:떨어진=22 before:떨어짐=3 before:뚜껑=40 before:뚜껑뺀=3 before:뚜껑은=57
before:뜨려=-15 before:뜨려서=-14 before:뜨린=11 before:뜩붙은=21 before:뜯고=11 before:뜯은=13 before:뜯은거=-3
before:라=-6 before:라는대=39 before:라면=35 before:라서=-8 before:라스락=32 before:라스틱=-11 before:락=15 before:란=69
before:란거=-4 before:란껍질=-3 before:란다=8 before:랑=-54 before:래=-27 before:래말고=-11 before:래이=6 before:량=6
before:러=-14 before:러니까=6 before:러서=26 before:러저서=16 before:러진=-20 before:러짐=-26 before:런=9 before:럼=-21
before:럼생긴=10 before:려=-42 before:려고=45 before:려고요=-10 before:려다=-16 before:려던=12 before:려도돼=-10
before:려둔=23 before:려면=-6 before:려받은=42 before:려오는=4 before:려온=17 before:려요=-8 before:려있던=3
before:렸고=-50 before:렸는대=-6 before:렸어=3 before:로=12 before:로됀=40 before:로됀거=-22 before:로버려=-37
before:로산=-21 before:로션=32 before:로폼=-39 before:록=32 before:료=6 before:르트=26 before:른=9 before:를=-9
before:름=-44 before:름을=-10 before:름한=-5 before:리=-19 before:리고=19 before:리깨진=22 before:리는=42
before:리다=14 before:리려고=39 before:리로됀=11 before:리면=13 before:리병=-15 before:리병애=10 before:리브=11
before:리애=18 before:리인대=-6 before:리좀=-24 before:리컵=34 before:리터=-23 before:린=74 before:린거=3 before:릴개=23
before:릴건=16 before:릴건대=26 before:릴때=-23 before:릴래=30 before:림=-27 before:마=-28 before:마시고=25
before:마신=46 before:마심=18 before:마트=-11 before:막=-16 before:막대=-4 before:만=27 before:만거=-18
before:만남은=-61 before:만남음=-26 before:만들던=24 before:만한=9 before:말고=53 before:말라서=-3 before:말린=7
before:말림=-19 before:망=25 before:망가진=9 before:매=4 before:매장=-9 before:맥주=9 before:머니=-20 before:머니가=-10
before:먹고=61 before:먹는=-8 before:먹던=8 before:먹어=35 before:먹었고=-12 before:먹은=24 before:먹음=-40
before:멀쩡=-10 before:멀쩡한=4 before:면서=-16 before:면서헌=17 before:면오는=-4 before:면주는=4 before:명=67
before:명서=-4 before:명한=49 before:명한대=-23 before:모기향=-54 before:모난=13 before:모아둔=10 before:모양=18
before:모은=16 before:모음=-5 before:못먹어=15 before:무=-15 before:무개=-12 before:무실=-35 before:묵은=-22
before:묶는=6 before:묶은=-23 before:문=-27 before:문애=-13 before:문지=-15 before:묻은=9 before:물=-44 before:물든=5
before:물러서=-13 before:물묻은=8 before:물새트=3 before:물은=6 before:뭉치=-23 before:미=26 before:믹서기=-15
before:박스=-24 before:박스애=-15 before:반=40 before:반찬=12 before:받아온=6 before:받은=14 before:받침=94
before:발=-21 before:밥=11 before:밥솥=4 before:방=-46 before:방속=-9 before:밭=-24 before:배달=-6 before:배달온=-3
before:배란다=8 before:배로온=-6 before:배박스=-25 before:배상자=21 before:배임=-5 before:배터리=16 before:백=-16
before:밴=20 before:밴드=-6 before:버=-43 before:버려=-28 before:버려요=-8 before:버렸고=-50 before:버렸어=3
before:버리고=50 before:버리는=32 before:버리면=5 before:버린=-16 before:버릴건=16 before:버릴때=-26 before:버릴래=30
before:버지=-8 before:벅=18 before:범=-23 before:법좀=-16 before:벗겨진=7 before:벗겨짐=8 before:벗기고=3 before:벗긴=10
before:변한=6 before:병=-92 before:병뚜껑=23 before:병애=-25 before:병원=7 before:병은=-26 before:병을=-11
before:병이랑=-11 before:보낸=11 before:보니=36 before:보드=-30 before:보리=5 before:복=-22 before:봉지=49
before:봉지는=-44 before:봉지애=-12 before:봉투=-38 before:봉투애=14 before:부=-43 before:부러진=-26 before:부러짐=-22
before:부서진=9 before:부순=11 before:북=-17 before:분=-10 before:불=-13 before:붓빨던=12 before:붙어서=-14
before:붙였던=-3 before:붙은=18 before:붙음=8 before:붙이던=10 before:붙인=38 before:브=19 before:블러=-14 before:비=-46
before:비닐=-9 before:비닐애=8 before:비운=41 before:빈=91 before:빈병=-3 before:빙수=12 before:빠=-4 before:빠뜨린=3
before:빠지는=15 before:빠진=21 before:빠짐=25 before:빨간=-17 before:빨고=5 before:빨대=-6 before:빨대는=-5
before:빨던=13 before:빼고=-74 before:빼낸=17 before:빼놨고=27 before:빼면=21 before:뺀=64 before:뺀거=-3 before:뺌=7
before:뺐고=6 before:뺐는대=19 before:뺐어=12 before:뺐어요=-19 before:뺐음=9 before:뼈=-48 before:뼈담은=-21
before:뼈랑=-6 before:뽁뽁이=-23 before:뽁이=-23 before:뽑은=14 before:사=-3 before:사료=5 before:사무실=-35
before:사온=4 before:산=-11 before:살=13 before:살때온=7 before:삼=-17 before:삼겹살=6 before:상자=20 before:상자는=-35
before:상자랑=52 before:상자속=20 before:상자안=-7 before:상자애=15 before:상한=10 before:상함=-5 before:상해서=21
before:새=-60 before:새거=37 before:새로산=-31 before:새미=39 before:새재=39 before:새트=34 before:색=5 before:생긴=17
before:샴푸=39 before:샴푸통=15 before:서=-21 before:서기=-15 before:서깬=5 before:서나온=26 before:서땐=19
before:서마신=38 before:서받은=-68 before:서버려=-6 before:서버림=-34 before:서빼낸=11 before:서뺀=33 before:서뽑은=14
before:서산=-24 before:서쓰던=-25 before:서온=-3 before:서젖은=-8 before:서준=-4 before:서진=9 before:서헌=17
before:석=19 before:선=-18 before:선크림=7 before:설명서=-4 before:섯개=-11 before:셔츠=-27 before:션=31
before:셨는대=-30 before:소=8 before:속=14 before:속애=42 before:손배임=-5 before:손잡이=-15 before:솔=-19
before:솜=-19 before:송장=-10 before:쇄=65 before:쇄니까=-19 before:수=48 before:수새미=39 before:수증=-21
before:수증은=-3 before:순=11 before:스=55 before:스는=-4 before:스락=32 before:스말고=16 before:스무개=-12
before:스애=-15 before:스크림=-5 before:스터=3 before:스통=4 before:스트리=13 before:스틱=-11 before:스틱통=-38
before:스팩=-8 before:슨=11 before:습니다=-17 before:시=-20 before:시고=25 before:시던=-11 before:시듦=-3
before:시락=15 before:시애=-17 before:식용유=-12 before:신=4 before:신문지=-15 before:신발=13 before:신쓴=-16
before:실=-33 before:심=7 before:심었던=3 before:싸는=14 before:싸둔=-5 before:싸서=-35 before:싸온=11 before:쌀은=-4
before:쌌던=23 before:쌓인=24 before:써=18 before:썩음=-6 before:썼고=-18 before:썼는대=10 before:쏟고=-45 before:쓰=-9
before:쓰개됀=24 before:쓰고=3 before:쓰고빈=5 before:쓰는=7 before:쓰는대=-8 before:쓰던=10 before:쓰시던=14 before:쓴=72
before:쓴거=-36 before:쓸개=12 before:쓸거고=16 before:쓸거야=10 before:씀=-13 before:씌운=26 before:씌워진=9
before:씨=-39 before:씻고=-7 before:씻었고=14 before:씻었어=3 before:씻으면=-15 before:아=31 before:아가는=10
before:아기=29 before:아노=-30 before:아니고=6 before:아니라=21 before:아둔=-9 before:아둠=10 before:아버지=-8
before:아빠=-4 before:아서=76 before:아온=14 before:아이=-29 before:아준=32 before:아지=4 before:아지가=41 before:아진=3
before:안돼=10 before:안됌=-3 before:안먹음=10 before:안쓰는=-11 before:안애=16 before:안애든=10 before:안애서=-21
before:안입는=28 before:안주=-64 before:안쪽=-8 before:안쪽애=64 before:았고=-9 before:았는대=69 before:았던=-15
before:았어=-15 before:았어요=6 before:앞=-17 before:애가=-8 before:애깔던=15 before:애깔린=21 before:애낀=15
before:애남은=15 before:애달린=14 before:애둔=3 before:애든=14 before:애들=-5 before:애붙은=-30 before:애붙인=11
before:애서=-11 before:애서땐=16 before:애서뺀=30 before:애서산=-24 before:애서온=20 before:애서준=-4 before:애싸둔=-5
before:애싸서=-35 before:애싼=9 before:애쌓인=19 before:애쓰던=9 before:애씌운=16 before:애요=-49 before:애있는=37
before:애있던=-80 before:애있음=4 before:애흘린=7 before:액자=4 before:앨범=-23 before:앳날=22 before:야=-71
before:야해=-14 before:약=20 before:약은=-4 before:얀=39 before:얇은=20 before:양=18 before:어=-26 before:어낸=32
before:어낸거=-6 before:어냄=-12 before:어두던=3 before:어둔=14 before:어둠=-8 before:어디=-24 before:어뜨려=-15
before:어머니=-15 before:어버린=13 before:어버림=25 before:어붙은=4 before:어서=-39 before:어쓰고=27 before:어애=-11
before:어요=-5 before:어요헌=-10 before:어있는=39 before:어있던=22 before:어있음=-11 before:어저=39 before:어저서=-34
before:어진=8 before:어짐=-16 before:없는=-11 before:없음=-27 before:없이=-16 before:었고=-18 before:었는대=-4
before:었더니=-60 before:었던=-9 before:었어=39 before:었어요=26 before:었으니=-10 before:었음=-33 before:여서=26
before:여섯개=-4 before:였는대=16 before:였던=-3 before:영수증=-21 before:옆=8 before:온=79 before:온개=12
before:온거=-18 before:올려둔=23 before:옮김=-17 before:옴=-52 before:옷=-38 before:옷걸이=43 before:와=54
before:와서=-9 before:왔는대=-32 before:왔어=-12 before:왜=-50 before:요=-120 before:요헌=-10 before:용=-38
before:용기=-6 before:용기애=-5 before:용량=6 before:용유=-12 before:우고=6 before:우는=22 before:우던=27 before:우리=-6
before:우유팩=-5 before:우치=62 before:운=96 before:울=-12 before:울달린=6 before:움=-50 before:워둔=11 before:워먹은=3
before:워온=-11 before:워준=5 before:워지는=7 before:워진=10 before:원=31 before:웠는대=31 before:위=7 before:위애=-47
before:유=-7 before:유리=-13 before:유리병=-12 before:유리컵=-3 before:유식=13 before:유팩=32 before:유팩은=-10
before:으려던=-10 before:으로=-38 before:으로됀=24 before:으면=-9 before:은=60 before:은거=-63 before:은건=-34
before:은기름=-5 before:은대=-6 before:은두고=14 before:은멀쩡=41 before:은버림=11 before:은비닐=-8 before:은빨고=5
before:은빼고=-22 before:은뺐고=11 before:은씻음=7 before:은종이=-21 before:을=-41 before:음=18 before:의자=-35
before:이=-37 before:이가=-19 before:이거=-37 before:이건=-57 before:이고=28 before:이내=-47 before:이는=12
before:이니까=-14 before:이던=11 before:이라=4 before:이랑=-18 before:이런=9 before:이로됀=-5 before:이로싼=15
before:이말고=13 before:이봉투=-21 before:이상자=-14 before:이소=8 before:이스=38 before:이애=-19 before:이애요=-26
before:이야=-43 before:이유식=13 before:이재=30 before:이캔=-9 before:이컵=15 before:이컵애=11 before:이크=5
before:이프=-10 before:인=40 before:인가요=-3 before:인대=-38 before:인지=7 before:인형=-8 before:일=-29
before:일홰용=-8 before:임=-67 before:입는=28 before:있고=7 before:있는=63 before:있는대=13 before:있던=-4 before:있던큰=3
before:있어서=8 before:있었음=-35 before:있음=55 before:잎=-18 before:자=4 before:자는=-35 before:자랑=52
before:자루=-10 before:자리=33 before:자말고=-61 before:자속=20 before:자안=-7 before:자안애=-4 before:자애=15
before:자종이=-28 before:작아진=3 before:작은=36 before:잖아=38 before:잡이=-15 before:장=49 before:장갑=12
before:장고=-13 before:장난감=44 before:장비닐=-15 before:장실=48 before:장품=11 before:재=5 before:재말고=15
before:재통=-9 before:재활용=-34 before:저=33 before:저서=23 before:전구=31 before:전기=8 before:전복=7 before:전지=-3
before:전지는=-7 before:전지뺌=15 before:점애서=-34 before:접시=-12 before:접시애=-17 before:젓=34 before:젓가락=-10
before:젔내=-6 before:젔는대=-33 before:젔어=-8 before:젔어요=4 before:젖은=-8 before:조=-47 before:조각=-20
before:조림=-21 before:좀=-39 before:종이=7 before:종이야=-41 before:종이컵=15 before:주=-49 before:주고=4 before:주는=7
before:주던=5 before:주신=-17 before:죽=-44 before:죽은=3 before:준=32 before:줄=21 before:줌=3 before:중=-114
before:중애=6 before:중인대=6 before:줬고=-4 before:줬는대=-3 before:즈=4 before:증=-22 before:증은=-3 before:지=-32
before:지가=41 before:지고=-8 before:지난=18 before:지는=-98 before:지랑=-12 before:지로싼=-10 before:지를=-7
before:지만=27 before:지말고=27 before:지비닐=-17 before:지빼고=-8 before:지뺌=15 before:지안애=59 before:지애=-32
before:진=86 before:진거=-6 before:질=-11 before:질까서=12 before:질이랑=-28 before:짐=-36 before:집=55 before:집개=-4
before:짜리=-11 before:짬=-15 before:째=32 before:쩡=-10 before:쩡한=4 before:쪽=8 before:쪽애=64 before:찢어서=18
before:찢어진=-13 before:찢어짐=-21 before:차=5 before:찬=19 before:참치캔=-7 before:창=20 before:창고애=-7 before:찾은=9
before:채=-15 before:채로=27 before:채온개=12 before:책상=8 before:책장=-14 before:처둔=-7 before:처리좀=-24
before:처서=-9 before:철=18 before:청=-17 before:초=56 before:츠=-30 before:치=50 before:치고=13 before:치는=-5
before:치던=3 before:치캔=-9 before:치킨=-10 before:친=4 before:칠하고=49 before:칠하던=4 before:침=94 before:칫솔=-16
before:카패=17 before:캐이스=38 before:캐이크=4 before:캔=-61 before:캔애=-36 before:캔이=-3 before:캠핑=-6
before:커버=-43 before:커피=7 before:컵=56 before:컵애=34 before:컵이=-3 before:켰더니=15 before:코트=-5 before:콩=6
before:크=23 before:크림=5 before:큰=18 before:키=23 before:키우던=13 before:킨=-12 before:탄=9 before:탕=21
before:태운=8 before:태움=-25 before:터=33 before:터리=16 before:터진=5 before:털고=-13 before:털었어=14
before:텀블러=-14 before:텃밭=-24 before:통=-64 before:통애=-3 before:통애든=9 before:통은=11 before:통조림=-18
before:통째로=-6 before:투=-20 before:투명=51 before:투명한=49 before:투애=14 before:튀긴=22 before:튀김=15 before:튄=3
before:튜브=8 before:트=68 before:트래이=-3 before:트리=13 before:트병=-28 before:트상자=-17 before:틀=-29 before:티=-5
before:티로폼=-8 before:티백=-16 before:틱=-11 before:틱이랑=72 before:틱인대=-36 before:틱통=-38 before:파우치=62
before:판=11 before:팡이=-8 before:패=17 before:패드=-4 before:패트병=-21 before:팩=34 before:팩은=-21 before:팩을=-4
before:팬=-5 before:포대=77 before:포장=60 before:포트=-4 before:폰=-12 before:폼=-60 before:폼박스=-5 before:폼상자=-5
before:폼접시=-6 before:푸=39 before:푸통=15 before:푼=3 before:품=10 before:풍=-4 before:프=-17 before:프로=6
before:프뭉치=-6 before:플=-21 before:피=7 before:피아노=-30 before:피자=6 before:핀=19 before:필=7 before:핑=-6
before:핑가서=29 before:하고=25 before:하나=15 before:하는대=35 before:하다=23 before:하던=30 before:하얀=39
before:한=-43 before:한가득=-5 before:한거=-11 before:한대=-42 before:한뭉치=-15 before:한박스=13 before:한지난=17
before:할머니=-12 before:함=-9 before:함애=16 before:핫도그=7 before:해=-40 before:해먹고=3 before:해서=-61
before:해온=-39 before:해요=-17 before:해진=19 before:해짐=-18 before:했고=-29 before:했는대=-24 before:했어=6
before:행군=-28 before:행굼=-27 before:향=-77 before:헌=29 before:헐=-6 before:혀있던=8 before:현관=-4 before:형=-5
before:호일=-12 before:화=45 before:화분=-10 before:화장실=48 before:화장품=11 before:활용=-34 before:홰용=-8
before:휴지=29 before:흘린=3 before:힌=17 behind:10=-8 behind:1=8 behind:2=-21 behind:30=-23 behind:3=-18
behind:500=-3 behind:6=-9 behind:6개=-6 behind:=54 behind:l=-7 behind:le=-7 behind:led=-7 behind:가=43
behind:가남=21 behind:가남았=29 behind:가다=26 behind:가들=-3 behind:가들어=-4 behind:가들어있=-4 behind:가루=21
behind:가말=34 behind:가말라=34 behind:가물=17 behind:가방=-18 behind:가방애=-12 behind:가방은=15 behind:가부=20
behind:가산=-7 behind:가산더=-7 behind:가산더미=-7 behind:가새=11 behind:가스=15 behind:가아=-53 behind:가아니=-59
behind:가안=-35 behind:가안떨=-35 behind:가안떨어=-35 behind:가열=4 behind:가열개=4 behind:가위=8 behind:가종=-28
behind:가종이=-28 behind:가찢=-26 behind:가찢어=-26 behind:가한=11 behind:갈=34 behind:갈고=-7 behind:갈고나=-7
behind:갈고나온=-7 behind:갈다=15 behind:갈다가=15 behind:갈색=-3 behind:갈아=9 behind:갈았=46 behind:갈았는=20
behind:갈았는대=20 behind:감싸=-19 behind:감싼=-7 behind:같=-17 behind:같은=-20 behind:같은대=-34 behind:같이=16
behind:개=-11 behind:거=12 behind:건=25 behind:건더=11 behind:건더기=11 behind:건전=9 behind:건전지=9 behind:걸=-11
behind:겉=-22 behind:겉봉=-24 behind:겉봉지=-13 behind:겉포=23 behind:겉포장=23 behind:고=49 behind:고기=-4
behind:고무=-23 behind:고무패=13 behind:고무패킹=13 behind:고장=29 behind:고장건=25 behind:고장건전=25 behind:고장났=5
behind:고장났는=5 behind:고장어=-5 behind:고장어항=-5 behind:고추=3 behind:곰=23 behind:곰팡=23 behind:곰팡이=23
behind:공=36 behind:과=33 behind:교=30 behind:교채=30 behind:교채하=25 behind:교채하고=25 behind:구=-8 behind:구두=12
behind:구멍=15 behind:구멍남=28 behind:구운=-7 behind:구울=-5 behind:구울때=-5 behind:구웠=-8 behind:국=-17
behind:국물=-17 behind:국물밴=-4 behind:국물버=20 behind:국물버리=13 behind:국물은=18 behind:굳=29 behind:굳어=32
behind:굳어서=32 behind:굳음=-7 behind:굽=-6 behind:굽다=-3 behind:귀=-6 behind:귤=7 behind:그거=7 behind:그냥=16
behind:그대=-16 behind:그대로=-16 behind:그릇=-3 behind:그릇애=-3 behind:긁=25 behind:긁어=55 behind:긁어낸=53
behind:금=57 behind:금가=8 behind:금가서=8 behind:금감=48 behind:기름=16 behind:기름기=9 behind:기름다=3 behind:기름따=3
behind:기름따라=3 behind:기름묻=11 behind:기름묻은=8 behind:기름묻음=4 behind:기름범=-4 behind:기름범벅=-4 behind:기름애=-8
behind:기름이=5 behind:김=40 behind:김치=35 behind:까=-15 behind:까먹=-6 behind:까지=-29 behind:까지있=-15
behind:깎=-31 behind:깎던=-4 behind:깔=-14 behind:깔고=3 behind:깡=-12 behind:깨=6 behind:깨저=-11 behind:깨저서=-11
behind:깨젔=41 behind:깨젔는=27 behind:깨젔는대=27 behind:깨젔어=9 behind:깨진=-14 behind:깨진거=9 behind:깨짐=-7
behind:깨짐건=-21 behind:깨짐건전=-21 behind:꺼=-14 behind:꺼내=-13 behind:껍=53 behind:껍대=60 behind:껍대기=60
behind:껍질=-7 behind:꼬=13 behind:꼬치=-8 behind:꽁=-20 behind:꽁초=-8 behind:꽂=-88 behind:꽂혀=-5 behind:꽂혀있=-5
behind:꽂힌=-22 behind:꽂힌채=-15 behind:꽂힌채로=-9 behind:꽃=51 behind:꽃은=16 behind:끈=-27 behind:끊=-18
behind:끓=-6 behind:끓여=-4 behind:끓여먹=-4 behind:끼=-36 behind:끼우=-13 behind:끼워=-27 behind:나=68 behind:나감=15
behind:나무=59 behind:나옴=7 behind:나왔=7 behind:나왔는=4 behind:나왔는대=4 behind:나왔어=3 behind:날=9 behind:낡=5
behind:남=61 behind:남았=-6 behind:남았는=-5 behind:남았는대=-5 behind:남은=64 behind:남은거=45 behind:남은건=11
behind:남음=14 behind:낱=-20 behind:낱개=-20 behind:내=41 behind:내개=-4 behind:내놓=-12 behind:내놓는=35
behind:내놓는법=35 behind:냄=-23 behind:냄새=-23 behind:냄새가=8 behind:냄새남=-18 behind:냅=13 behind:냅킨=13
behind:냅킨은=13 behind:냉=23 behind:냉장=20 behind:냉장고=20 behind:너=13 behind:넣=-3 behind:넣는=-31
behind:넣는거=-29 behind:넣어=39 behind:넣어도=53 behind:넣어도돼=70 behind:넣어두=-5 behind:넣어두던=-5 behind:넣었=20
behind:노=-15 behind:노트=15 behind:노트북=15 behind:녹=59 behind:녹슬=22 behind:누=30 behind:눌=-15 behind:눌어=-7
behind:눌어붙=-7 behind:눌어붙어=9 behind:는=-40 behind:는괜=-6 behind:는괜찮=-6 behind:는그=77 behind:는그럼=31
behind:는깨=21 behind:는깨끗=17 behind:는깨끗해=14 behind:는남=-21 behind:는놔=-6 behind:는다=-77 behind:는다먹=-11
behind:는다먹었=-10 behind:는다썼=-39 behind:는다씀=-4 behind:는따=19 behind:는따로=19 behind:는땠=-12 behind:는먹=-17
behind:는먹음=-11 behind:는멀=-13 behind:는멀쩡=-13 behind:는멀쩡한=-4 behind:는무=3 behind:는무사=-3 behind:는무슨=6
behind:는물=-10 behind:는뭐=7 behind:는뭘=23 behind:는뭘로=23 behind:는버=-12 behind:는버렸=-37 behind:는버렸고=-37
behind:는버림=-54 behind:는비=-33 behind:는비닐=-30 behind:는빨=-14 behind:는빼=-45 behind:는빼놨=-22 behind:는빼놨고=-17
behind:는뺌=3 behind:는뺐=-52 behind:는뺐고=-15 behind:는뺐어=-33 behind:는뺐어요=-14 behind:는뺐음=-6 behind:는살=-20
behind:는새=-15 behind:는새로=-5 behind:는신=-8 behind:는실=-5 behind:는쓸=-25 behind:는쓸거=-9 behind:는씻=-22
behind:는씻었=-9 behind:는아=-38 behind:는아직=-18 behind:는안=-3 behind:는어=108 behind:는어디=92 behind:는어디다=26
behind:는어디로=23 behind:는어디버=33 behind:는어디애=-16 behind:는없=-9 behind:는옮=-20 behind:는옮김=-14 behind:는요=35
behind:는음=26 behind:는음식=26 behind:는음식물=26 behind:는일=37 behind:는일반=37 behind:는일반쓰=50 behind:는있=-12
behind:는잘=-13 behind:는재=-17 behind:는재활=-11 behind:는재활용=-11 behind:는접=-21 behind:는접어=-19 behind:는종=20
behind:는종이=20 behind:는종이로=-22 behind:는종이야=19 behind:는챙=-11 behind:는치=-39 behind:는치웠=-35 behind:는팔=-16
behind:는플=38 behind:는플라=38 behind:는플라스=38 behind:니=-23 behind:니까=-23 behind:니까고=-12 behind:니까고철=-12
behind:니까종=-10 behind:니까종이=-10 behind:다=86 behind:다닳=15 behind:다듬=23 behind:다리=34 behind:다리미=7
behind:다마=30 behind:다마시=23 behind:다마시고=23 behind:다먹=-4 behind:다먹고=-3 behind:다먹었=26 behind:다먹은=-5
behind:다비=26 behind:다섯=-8 behind:다섯개=-8 behind:다시=5 behind:다썼=14 behind:다썼는=14 behind:다썼는대=14
behind:다쓰=-24 behind:다쓰고=-24 behind:다쓰고남=-3 behind:다쓴=48 behind:다쓴거=15 behind:다쓴플=-7 behind:다쓴플라=-7
behind:다씀=5 behind:다짜=8 behind:다짬=19 behind:다털=-13 behind:닦=-53 behind:닦던=-8 behind:닦아=9 behind:닦은=-34
behind:닦은물=-6 behind:닦은물티=-6 behind:닫=-15 behind:닫아=-4 behind:닫아서=-4 behind:달=-41 behind:달린=-46
behind:달린거=-19 behind:담=-92 behind:담갔=-9 behind:담갔던=-9 behind:담겨=-39 behind:담겨온=-8 behind:담겨온종=-6
behind:담겨왔=-14 behind:담겨있=-17 behind:담겨있던=-17 behind:담겼=-6 behind:담겼던=-6 behind:담긴=-19 behind:담긴종=-4
behind:담긴종이=-4 behind:담긴플=-5 behind:담긴플라=-5 behind:담던=-22 behind:담아=-32 behind:담아온=-9 behind:담아온비=-4
behind:담아준=-19 behind:담았=-20 behind:담았던=-15 behind:담은=5 behind:담은종=39 behind:담은종이=39 behind:대=-15
behind:대신=-58 behind:대신쓴=-6 behind:대워=-9 behind:대워먹=-9 behind:대워먹고=-9 behind:덮=-60 behind:도=-5
behind:도같=55 behind:도같이=34 behind:도넣=54 behind:도넣어=18 behind:도넣어도=18 behind:도버=15 behind:도시=20
behind:도시락=20 behind:도시락통=8 behind:도안=-11 behind:도없=-21 behind:도유=35 behind:도유리=35 behind:도유리병=35
behind:도있=-61 behind:도있는=-13 behind:도있는대=-13 behind:도있어=-29 behind:도종=-4 behind:도종이=-4 behind:도플=-27
behind:도플라=-27 behind:도플라스=-27 behind:돌=-62 behind:돌려=-31 behind:돌리=-32 behind:돌리다=-22 behind:돌말=-3
behind:돼=-15 behind:돼나=-12 behind:됀=-41 behind:두=15 behind:두개=38 behind:두꺼=-28 behind:두꺼운=-28
behind:둘=-5 behind:뒤=-6 behind:뒤애=-12 behind:드=5 behind:든=-19 behind:들=14 behind:들어=-45 behind:들어있=-45
behind:들어있던=-34 behind:들어있음=-4 behind:들었=8 behind:들었던=-14 behind:따다=-3 behind:따라=-5 behind:따라내=-3
behind:따라내고=-3 behind:따로=-28 behind:따서=16 behind:때=-47 behind:때고=-37 behind:때고나=-18 behind:때고나니=-18
behind:때고버=-14 behind:때다=-5 behind:때다가=-5 behind:때면=-19 behind:때문=-6 behind:때문애=-6 behind:때서=7
behind:때야=-67 behind:때어=34 behind:때어낸=8 behind:때어냄=11 behind:때어냈=15 behind:때어냈어=15 behind:땐=-4
behind:땜=-6 behind:땠=-15 behind:땠어=-10 behind:떡=7 behind:떨=-36 behind:떨어=-36 behind:떨어뜨=-21
behind:떨어뜨려=4 behind:떨어저=-15 behind:떨어저서=-7 behind:뚜=-19 behind:뚜껑=-19 behind:뚜껑고=21 behind:뚜껑고무=21
behind:뚜껑은=19 behind:뚜껑이=-25 behind:뜯=40 behind:뜯고=-10 behind:뜯고나=3 behind:뜯어=-4 behind:뜯어낸=23
behind:뜯어서=-66 behind:뜯은=3 behind:뜯은거=7 behind:라=28 behind:라고=-23 behind:라밸=26 behind:라밸때=15 behind:랑=13
behind:랑같=-45 behind:랑같이=-45 behind:랑같이버=-37 behind:랑껍=6 behind:랑껍질=6 behind:랑모=3 behind:랑비=-38
behind:랑비닐=-38 behind:래=14 behind:랩=-3 behind:로=-30 behind:로감=-13 behind:로내=16 behind:로내놔=31
behind:로내놔도=31 behind:로내도=-4 behind:로내도돼=-4 behind:로내면=3 behind:로내면돼=3 behind:로냈=-13 behind:로냈어=-5
behind:로다=-12 behind:로닦=-26 behind:로닦았=-13 behind:로도=-10 behind:로돼=7 behind:로됀=71 behind:로됀거=-5
behind:로받=-5 behind:로버=-29 behind:로버려=-18 behind:로버려도=-14 behind:로버리=-11 behind:로붙=-11 behind:로빨=-13
behind:로빨아=-7 behind:로싼=-15 behind:로쓰=-11 behind:로쓰던=-14 behind:로자=-3 behind:로잘=-5 behind:를=52
behind:를넣=-45 behind:를다=30 behind:를버=44 behind:를버려=34 behind:를버리=6 behind:를새=-10 behind:를종=7 behind:리=-9
behind:리모=11 behind:리모컨=11 behind:리필=-31 behind:리필봉=-38 behind:리필봉지=-18 behind:리필봉투=-21 behind:마=-21
behind:마시=22 behind:마시고=24 behind:막=55 behind:만=60 behind:만갈=54 behind:만골=22 behind:만골라=22 behind:만깨=13
behind:만남=93 behind:만남았=54 behind:만남았는=-3 behind:만남았어=22 behind:만남은=48 behind:만남음=-16 behind:만내=-49
behind:만내놓=-49 behind:만들=-26 behind:만들기=4 behind:만들던=-5 behind:만따=50 behind:만따로=90 behind:만따로버=26
behind:만때=11 behind:만뜯=-43 behind:만모=9 behind:만버=109 behind:만버려=22 behind:만버려요=5 behind:만버리=37
behind:만버리려=8 behind:만버리면=17 behind:만버릴=6 behind:만버릴래=-12 behind:만버림=58 behind:만빼=40 behind:만씻=-14
behind:만어=-30 behind:만어디=-39 behind:만어디버=-14 behind:만접=11 behind:만처=11 behind:만털=-31 behind:만털면=-31
behind:만한=29 behind:많=8 behind:말=-13 behind:말고=-58 behind:말고그=-3 behind:말고비=-3 behind:말고비닐=-3
behind:말고상=-3 behind:말고상자=-3 behind:말고종=-11 behind:말고종이=-11 behind:말고커=42 behind:말았=-6 behind:망=17
behind:맞=5 behind:맞나=-11 behind:맞아=-8 behind:맞조=13 behind:맞지=19 behind:매=32 behind:맥=4 behind:맥주=4
behind:머=-30 behind:머리=-24 behind:먹=-35 behind:먹고=-13 behind:먹고나=-3 behind:먹고남=-7 behind:먹고남은=-7
behind:먹은=-16 behind:먹이=-5 behind:먼=22 behind:멀=33 behind:멀쩡=38 behind:멀쩡한=9 behind:멀쩡한대=9 behind:면도=-15
behind:몇=20 behind:몇개=50 behind:모=48 behind:모래=22 behind:모서=-5 behind:모서리=-5 behind:모아=12 behind:모아둔=20
behind:모아둔거=20 behind:모으=-49 behind:모으는=-48 behind:모으는대=-27 behind:모터=3 behind:몸=-4 behind:몸통=-4
behind:못=18 behind:무=18 behind:무너=12 behind:묶=-67 behind:묶던=-9 behind:묶었=-18 behind:묶었던=-18
behind:묶은=-18 behind:묶음=-24 behind:문=27 behind:문짝=12 behind:묻=-58 behind:묻고=-7 behind:묻어=-28
behind:묻어서=-11 behind:묻었=-12 behind:묻었는=-7 behind:묻었는대=-7 behind:묻은=5 behind:묻은거=-8 behind:묻은비=73
behind:묻은비닐=73 behind:묻음=-17 behind:물=-7 behind:물고=25 behind:물고기=25 behind:물고기는=6 behind:물들=-6
behind:물로=24 behind:물로행=24 behind:물로행궜=24 behind:물버=-25 behind:뭉=18 behind:뭉치=24 behind:뭘=14
behind:뭘로=14 behind:뭘로분=14 behind:뭘로분류=14 behind:미=-5 behind:밑=-57 behind:밑애=-56 behind:밑애깔=-12
behind:밑애깔린=-6 behind:밑애서=-20 behind:밑애서나=-5 behind:바=3 behind:바꾸=-18 behind:바닥=8 behind:바닥애=10
behind:바르=-17 behind:박=-63 behind:박스=-36 behind:박스로=15 behind:박힌=-25 behind:반=46 behind:반병=8
behind:반병남=5 behind:반병남았=5 behind:반통=33 behind:받=-17 behind:받침=-16 behind:발=4 behind:밥=10 behind:방=21
behind:배=-14 behind:배달=-10 behind:배송=-15 behind:배어=-3 behind:백=-31 behind:백열=-27 behind:버=79 behind:버려=9
behind:버려도=13 behind:버려도돼=23 behind:버려야=-17 behind:버려야하=11 behind:버리=-37 behind:버리고=-61 behind:버리기=12
behind:버리는=34 behind:버리는곳=15 behind:버리는대=-32 behind:버리는방=29 behind:버리는법=22 behind:버리려=11 behind:버리려는=-5
behind:버리려면=19 behind:버릴=45 behind:버릴건=6 behind:버릴건대=6 behind:버릴때=-7 behind:버릴래=-21 behind:버림=62
behind:벌=12 behind:벌래=13 behind:범=-5 behind:범벅=-5 behind:벗=-66 behind:벗겨=-8 behind:벗겨저=-11
behind:벗겨저서=-13 behind:벗기=-31 behind:벗기고=-31 behind:벗긴=10 behind:벗긴거=24 behind:벗김=-18 behind:벽=18
behind:변=8 behind:변기=8 behind:변기애=4 behind:변기애버=4 behind:병=-7 behind:병은=20 behind:보=-48 behind:보호=-19
behind:볼=5 behind:봉=-68 behind:봉지=-55 behind:봉지는=-34 behind:봉지애=17 behind:봉지째=19 behind:봉투=-16
behind:봉투애=4 behind:부=26 behind:부러진=-6 behind:부러진거=-6 behind:부러짐=51 behind:부러짐모=34 behind:부분=23
behind:부스=12 behind:부스러=12 behind:부어=-12 behind:부어쓰=-12 behind:부어쓰고=-12 behind:부터=6 behind:분=49
behind:분리=23 behind:분리수=13 behind:분리수거=13 behind:분무=-13 behind:분무기=-13 behind:불=31 behind:붙=-33
behind:붙어=29 behind:붙어있=-35 behind:붙어있는=-34 behind:붙은=-52 behind:붙은거=-49 behind:붙이=-5 behind:블=-25
behind:비=-4 behind:비닐=8 behind:비닐로=-57 behind:비닐류=8 behind:비닐봉=-46 behind:비닐봉지=-27 behind:비닐애=20
behind:비닐이=31 behind:비닐이야=21 behind:비닐인=13 behind:비닐찢=41 behind:비닐찢어=41 behind:비닐포=-60 behind:비닐포장=-60
behind:비린=10 behind:비린내=10 behind:비었=20 behind:비었음=20 behind:비우=-8 behind:비움=-12 behind:비웠=-3
behind:빈=21 behind:빨=33 behind:빨간=25 behind:빨갛=-12 behind:빨갛개=-12 behind:빨대=-12 behind:빨대꽂=14
behind:빨아=30 behind:빼=-61 behind:빼고=-63 behind:빼고버=-20 behind:빼고버려=-18 behind:빼서=12 behind:뺀=-39
behind:뺀거=-14 behind:뺌=-35 behind:뺐=-8 behind:뽑=3 behind:뿌=17 behind:뿌리=17 behind:사=-57 behind:사고=-12
behind:사고나=-9 behind:사고나온=-9 behind:사기=-3 behind:사기로=-8 behind:사기로됀=-8 behind:사니=-20 behind:사니까=-20
behind:사면=-29 behind:사면들=-12 behind:사면들어=-12 behind:사면서=-7 behind:사이=-23 behind:사이애=-13 behind:사이애끼=-11
behind:사진=8 behind:삭=-25 behind:산=-18 behind:살=-24 behind:살때=-11 behind:살때온=-7 behind:삶=50 behind:삶다=15
behind:삶아=14 behind:샀=-19 behind:상=-14 behind:상자=-7 behind:상자는=8 behind:상자는종=7 behind:상자안=-8
behind:상자애=-6 behind:상자애넣=-4 behind:상자애서=-8 behind:상자종=-30 behind:상자종이=-30 behind:상한=24 behind:상한거=24
behind:상했=18 behind:새=-82 behind:새거=-38 behind:새로=-18 behind:새로샀=-16 behind:새로샀더=-16 behind:새서=-29
behind:새재=7 behind:새탁=-8 behind:새탁기=27 behind:새트=-8 behind:색=9 behind:샐=13 behind:샘=5 behind:샘플=5
behind:서=-19 behind:서랍=-16 behind:서랍애=-9 behind:서른=-3 behind:서른개=4 behind:섞=23 behind:선=-4 behind:선물=-9
behind:선물받=-53 behind:선물상=47 behind:선물상자=47 behind:선물새=-8 behind:선물새트=-8 behind:설=5 behind:설탕=8
behind:소=-37 behind:소스=-47 behind:소스봉=-23 behind:소스봉지=-23 behind:속=-55 behind:속애=6 behind:속플=-3
behind:속플라=-3 behind:속플라스=-3 behind:손=9 behind:손잡=6 behind:손잡이=6 behind:손잡이는=-3 behind:쇄=10 behind:쇄니=31
behind:쇄니까=31 behind:쇄니까고=31 behind:쇄로=34 behind:쇄로됀=34 behind:쇄로됀거=33 behind:수=5 behind:수거=-3
behind:수거함=-21 behind:수거함애=-19 behind:수명=23 behind:수명다=23 behind:수십=16 behind:숟=52 behind:숟가=52
behind:숟가락=52 behind:숟가락은=13 behind:스=-4 behind:스무=20 behind:스무개=20 behind:스탠=-25 behind:스탠으=4
behind:스탠으로=4 behind:스탠찌=-12 behind:스탠찌그=-12 behind:스티=10 behind:스티커=-4 behind:스펀=-4 behind:스펀지=-4
behind:스프링=7 behind:시=19 behind:시들=38 behind:시들었=6 behind:시켜=-7 behind:시켜먹=-7 behind:시켜먹고=-7
behind:시켰=-6 behind:시키=5 behind:시키면=-19 behind:시키면오=-19 behind:시트=25 behind:식=77 behind:식초=16
behind:신=59 behind:신문=17 behind:신문지=17 behind:신문지애=13 behind:신발=44 behind:실=10 behind:실리=-12
behind:실리콘=-12 behind:심=19 behind:싱=31 behind:싱크=31 behind:싱크대=31 behind:싸=-70 behind:싸고=-14
behind:싸고있=-14 behind:싸고있던=-14 behind:싸서=-15 behind:쌌=-3 behind:쌌던=-3 behind:써=-20 behind:썩=4
behind:쏟=-26 behind:쏟아=-18 behind:쓰=-9 behind:쓰고=15 behind:쓰래=4 behind:쓰래기=4 behind:쓴=28 behind:쓴거=28
behind:씌=-39 behind:씻=6 behind:씻기=6 behind:씻어=-16 behind:씻어도=5 behind:씻었=9 behind:씻었는=-7 behind:씻었는대=-7
behind:씻었어=12 behind:씻었어요=7 behind:씻으=9 behind:씻으면=19 behind:씻음=-41 behind:아=-40 behind:아니=-41
behind:아니애=-17 behind:아니애요=-17 behind:아니조=-11 behind:아닌=-29 behind:아이=43 behind:아이스=43 behind:아이스박=10
behind:안=16 behind:안때=-8 behind:안뜯=-7 behind:안먹=53 behind:안묻=-10 behind:안묻음=-4 behind:안빠=-17
behind:안쓰=54 behind:안쓰는=54 behind:안쓰는대=48 behind:안씀=9 behind:안애=-49 behind:안애남=-13 behind:안애든=-41
behind:안애들=14 behind:안애들어=14 behind:안애비=29 behind:안애비닐=29 behind:안애서=-42 behind:안애스=20 behind:안애있=-8
behind:안애있던=-7 behind:안지워짐=-13 behind:안쪽=10 behind:안쪽애=-6 behind:안켜=5 behind:않=-41 behind:알=37
behind:알루=29 behind:알루미=29 behind:알루미늄=29 behind:알약=-20 behind:앞=-31 behind:애=-72 behind:애가=26
behind:애가득=-25 behind:애같=-15 behind:애같이=-15 behind:애걸=-41 behind:애걸어=-3 behind:애걸어둔=-3 behind:애고=23
behind:애고기=21 behind:애곰=53 behind:애곰팡=53 behind:애곰팡이=53 behind:애국=10 behind:애국물=10 behind:애금=22
behind:애기=33 behind:애기름=32 behind:애기름이=13 behind:애김=45 behind:애김치=35 behind:애깔=-3 behind:애꽂=-32
behind:애꽂아=-14 behind:애꽂아둔=-11 behind:애꽂혀=-8 behind:애꽂혀있=-8 behind:애꽂힌=-7 behind:애끼=-21 behind:애끼우=-8
behind:애끼우는=-6 behind:애끼워=-11 behind:애낀=-14 behind:애남=-66 behind:애남은=-64 behind:애남은가=-3 behind:애남음=-3
behind:애내=-18 behind:애넣=-60 behind:애넣는=-6 behind:애넣어=-59 behind:애넣어도=-19 behind:애넣어둔=-34 behind:애넣으=-21
behind:애넣으려=-6 behind:애넣으면=-12 behind:애넣음=-4 behind:애놓=-3 behind:애놓던=-3 behind:애누=-8 behind:애누가=-8
behind:애눌=-52 behind:애눌어=-52 behind:애눌어붙=-52 behind:애다=-24 behind:애달=44 behind:애달린=45 behind:애담=-20
behind:애담긴=24 behind:애담배=-25 behind:애담아놨=-17 behind:애담아둔=-5 behind:애담아왔=-4 behind:애담았=-7 behind:애담았어=-6
behind:애담은=-6 behind:애담음=-4 behind:애도=-10 behind:애도로=-4 behind:애돌=-25 behind:애둔=-3 behind:애든=14
behind:애들=-14 behind:애들어=-13 behind:애들어가=-7 behind:애들어있=-7 behind:애따=-10 behind:애따라=-5 behind:애딸=-4
behind:애말=-9 behind:애모=-54 behind:애모래=10 behind:애모아=-32 behind:애모아둔=-3 behind:애모음=-23 behind:애물=7
behind:애박=-9 behind:애반=3 behind:애밥=26 behind:애버=-25 behind:애버려=-27 behind:애버려도=-18 behind:애버려요=-5
behind:애버렸=-3 behind:애버리=10 behind:애버리면=22 behind:애버림=-7 behind:애벌=-5 behind:애벌래=-5 behind:애부=-36
behind:애부어=-7 behind:애불=-24 behind:애붙=-4 behind:애붙어=-6 behind:애붙어있=-6 behind:애붙였=-18 behind:애붙였던=-18
behind:애붙은=29 behind:애붙은비=43 behind:애붙은스=43 behind:애붙인=-9 behind:애비=62 behind:애비닐=55 behind:애비닐창=58
behind:애빠=-3 behind:애빠뜨=-3 behind:애빠뜨린=-3 behind:애빨=14 behind:애빨대=13 behind:애빨대꽂=13 behind:애뿌=-5
behind:애새=-6 behind:애서=-89 behind:애서건=-44 behind:애서건저=-7 behind:애서꺼=-15 behind:애서꺼내=-11 behind:애서꺼냈=-4
behind:애서나=-25 behind:애서나온=-16 behind:애서때=-15 behind:애서때어=-13 behind:애서땐=-9 behind:애서떨=-13
behind:애서떨어=-13 behind:애서뜯=-7 behind:애서뜯어=-6 behind:애서물=84 behind:애서부=-4 behind:애서빼=-13 behind:애서빼낸=-9
behind:애서뺀=-17 behind:애서뺀펌=-11 behind:애서뺐=-7 behind:애서뽑=-5 behind:애서뽑은=-5 behind:애서퍼=-11 behind:애서퍼낸=-11
behind:애섞=-16 behind:애소=53 behind:애소주=54 behind:애쇄=8 behind:애수=-8 behind:애스=-17 behind:애스티=-23
behind:애스티커=-21 behind:애싸=-18 behind:애싸놨=-5 behind:애싸둔=-13 behind:애싸서=15 behind:애싸서버=-4 behind:애싸여=-3
behind:애싼=-4 behind:애쌀=-19 behind:애쌌=-6 behind:애씌=-19 behind:애씌우=-8 behind:애안=-7 behind:애양=17
behind:애양념=17 behind:애오=-9 behind:애오래=-9 behind:애올=-31 behind:애올려=-12 behind:애옮=-6 behind:애옮김=-3
behind:애요=21 behind:애유=-28 behind:애이=-18 behind:애있=-42 behind:애있는=-5 behind:애있던=-13 behind:애있던거=-12
behind:애있음=-15 behind:애조=-18 behind:애치=8 behind:애치즈=9 behind:애하=-29 behind:애한=-22 behind:애한가=-20
behind:애한가득=-20 behind:액=-12 behind:야=27 behind:약=44 behind:약은=14 behind:양=-28 behind:양철=-31
behind:양철통=-31 behind:어=77 behind:어디=57 behind:어디다=12 behind:어디다버=12 behind:어디버=16 behind:어디버려=16
behind:어디애=50 behind:어디애둬=8 behind:어디애버=11 behind:어떡=37 behind:어떻=-5 behind:어떻개=-5 behind:어떻개버=23
behind:어캐=-11 behind:얼=-25 behind:얼음=-4 behind:엄=7 behind:엄청=7 behind:없=-35 behind:없는=-28 behind:없는거=-20
behind:없음=4 behind:여=44 behind:여러=23 behind:여러장=3 behind:여섯=6 behind:연=12 behind:열=-25 behind:열개=-9
behind:열두=53 behind:열쇄=-13 behind:영=-16 behind:옆=-50 behind:옆애=-52 behind:옆애둔=-15 behind:옆애서=-13
behind:옆애쌓=-7 behind:옆애쌓인=-4 behind:오=23 behind:올=-28 behind:옮=41 behind:옷=-30 behind:옷은=28 behind:와=17
behind:요=11 behind:우=-20 behind:우유=22 behind:위=-23 behind:위애=-50 behind:위애올=-23 behind:위애있=-42
behind:위애있던=-12 behind:유=-9 behind:유리=-24 behind:유리병=-15 behind:유리병애=31 behind:유리인=-5 behind:유리통=11
behind:유리통만=10 behind:유통=17 behind:유통기=17 behind:유통기한=17 behind:육=-17 behind:으=-40 behind:으로=-40
behind:으로내=-4 behind:으로됀=29 behind:으로됀거=28 behind:으로묶=-33 behind:으로묶어=-12 behind:으로바=-10 behind:으로버=-15
behind:으로버려=-12 behind:으로버리=-3 behind:으로분=-5 behind:으로분리=-5 behind:으로싼=-3 behind:으로쓰=-25 behind:으로쓰던=-17
behind:은=-43 behind:은개=-4 behind:은개속=-4 behind:은걷=-29 behind:은걷음=-29 behind:은걸=-17 behind:은그=-26
behind:은그냥=-24 behind:은꺼=-31 behind:은꺼냄=-17 behind:은꽂=-15 behind:은나=-3 behind:은남=-17 behind:은남음=-13
behind:은내=-6 behind:은다=-35 behind:은다른=23 behind:은다른대=23 behind:은다먹=-4 behind:은다먹었=-3 behind:은다씀=-7
behind:은닦=-17 behind:은두=21 behind:은두고=21 behind:은들=-14 behind:은따=-27 behind:은따로=-26 behind:은따로버=15
behind:은때=-4 behind:은때고=-7 behind:은땠=-44 behind:은땠어=-11 behind:은뜯=-50 behind:은먹=-43 behind:은먹고=-7
behind:은먹었=-16 behind:은먹음=-7 behind:은멀=-35 behind:은멀쩡=-35 behind:은멀쩡해=-24 behind:은못=6 behind:은무=-4
behind:은무사=-4 behind:은물=-13 behind:은물려=-12 behind:은뭘=19 behind:은뭘로=19 behind:은뭘로버=18 behind:은박=56
behind:은박뚜=-17 behind:은박뚜껑=-17 behind:은반=-18 behind:은반납=-13 behind:은버=26 behind:은버려=60 behind:은버렸=8
behind:은버렸고=10 behind:은버림=-40 behind:은벗=19 behind:은벗겨=25 behind:은벗겨버=-12 behind:은비닐=9 behind:은비움=-10
behind:은빼=10 behind:은빼고=-3 behind:은뺌=-15 behind:은뺐=-29 behind:은뺐고=-13 behind:은뺐고병=-4 behind:은뺐어=-8
behind:은뺐어요=-7 behind:은살=-4 behind:은새=-14 behind:은새로=-5 behind:은색=35 behind:은쓰=-3 behind:은쓸=-36
behind:은쓸거=-10 behind:은씻=-11 behind:은씻고=-8 behind:은씻어=15 behind:은씻어서=41 behind:은씻었=-10 behind:은씻었어=-7
behind:은씻음=13 behind:은아=-21 behind:은아직=-18 behind:은안=-21 behind:은알=-14 behind:은알갰=-14 behind:은알갰는=-14
behind:은애=-6 behind:은약=8 behind:은약국=8 behind:은약국애=8 behind:은어=126 behind:은어디=81 behind:은어디다=-32
behind:은어디로=6 behind:은어디버=43 behind:은어디애=3 behind:은어떻=49 behind:은어떻개=49 behind:은얼=-4 behind:은없=-3
behind:은없음=-3 behind:은옮=-25 behind:은옮김=-16 behind:은요=35 behind:은유=23 behind:은유리=23 behind:은유리병=12
behind:은음=30 behind:은음식=21 behind:은음식물=21 behind:은음쓰=10 behind:은이=-14 behind:은이미=-6 behind:은이재=-7
behind:은일=-10 behind:은일반=-10 behind:은입=-14 behind:은잘=-15 behind:은재=7 behind:은재활=7 behind:은재활용=7
behind:은종=32 behind:은종이=32 behind:은종이류=8 behind:은종이야=-9 behind:은진=-9 behind:은챙=-13 behind:은챙김=-13
behind:은캔=3 behind:은투=22 behind:은투명=22 behind:은행=-13 behind:은행굼=-12 behind:을=47 behind:을깨=13
behind:을다=-61 behind:을반=24 behind:을버=37 behind:을버려=30 behind:을버려야=18 behind:을버리=3 behind:을버리려=-8
behind:을비=19 behind:을비닐=3 behind:을신=-8 behind:을신문=-8 behind:을신문지=-8 behind:을씻=14 behind:을어=11
behind:을어디=11 behind:을어디애=10 behind:을종=4 behind:을종이=4 behind:음=48 behind:음식=30 behind:음식물=13
behind:음식물쓰=3 behind:음쓰=23 behind:이=38 behind:이거=47 behind:이거일=21 behind:이거일반=21 behind:이거플=11
behind:이거플라=11 behind:이건=16 behind:이고=3 behind:이굳=7 behind:이굳었=5 behind:이굳었는=26 behind:이깨=13
behind:이깨저서=-4 behind:이깨젔=3 behind:이나왔=-13 behind:이남=35 behind:이남았=15 behind:이남았내=3 behind:이남았어=8
behind:이니=-41 behind:이니까=-41 behind:이다=47 behind:이두=21 behind:이라=-51 behind:이랑가=-22 behind:이랑같=-32
behind:이랑같이=-29 behind:이랑따=-29 behind:이랑따로=-29 behind:이랑새=19 behind:이름=16 behind:이말=-31 behind:이말라=-31
behind:이반=3 behind:이배=-3 behind:이붙=-23 behind:이사=-3 behind:이새=48 behind:이새개=52 behind:이아=-7
behind:이안=-86 behind:이안닫=-3 behind:이안닫혀=-3 behind:이안떨=-41 behind:이안떨어=-41 behind:이애=-28 behind:이애요=-34
behind:이야=-22 behind:이여=-7 behind:이요=65 behind:이재=13 behind:이조=40 behind:이지=-7 behind:이터=-30
behind:이하=-9 behind:이한=22 behind:인=-59 behind:인가=-100 behind:인가요=-44 behind:인대=9 behind:인대안=15
behind:인지=-3 behind:인형=-3 behind:잃=6 behind:잃어=6 behind:잃어버=6 behind:잃어버려=12 behind:임=-73 behind:입=-9
behind:입니=-9 behind:입니까=-26 behind:있=-3 behind:있는=-12 behind:있는대=-22 behind:자=-26 behind:자국=-70
behind:자국남=-13 behind:자국은=-9 behind:자국이=-12 behind:자르=-13 behind:자르고=3 behind:자르고남=3 behind:자채=39
behind:작=23 behind:작은=15 behind:작은거=20 behind:잔=-18 behind:잔뜩=-18 behind:잔뜩묻=-4 behind:잘=21 behind:잘라=19
behind:장=4 behind:장식=-34 behind:재=20 behind:재활=38 behind:재활용=38 behind:재활용돼=8 behind:잴=25 behind:전=27
behind:전구=6 behind:절=22 behind:접=52 behind:접시=10 behind:접어=31 behind:접어서=25 behind:젓=34 behind:정=-72
behind:정리=-57 behind:정리하=-27 behind:정리하다=-21 behind:젖=11 behind:조각=7 behind:조금=12 behind:조립=-13
behind:조립하=-11 behind:조립하고=-11 behind:종=44 behind:종이=38 behind:종이로=65 behind:종이로됀=49 behind:종이로버=9
behind:종이류=5 behind:종이만=3 behind:종이맞=12 behind:종이상=-29 behind:종이상자=-29 behind:종이애=41 behind:종이용=-40
behind:종이용기=-40 behind:종이인=9 behind:종이인대=9 behind:종이컵=-44 behind:종이컵애=-6 behind:종이파=4 behind:종이포=-18
behind:종이포장=-18 behind:죽=-11 behind:줄=-53 behind:중=107 behind:중애=37 behind:지=-64 behind:지우=-30
behind:지퍼=-8 behind:지퍼달=-5 behind:지퍼달린=-5 behind:진=-13 behind:진공=-10 behind:진공포=-5 behind:진공포장=-5
behind:집=-19 behind:집애=20 behind:집애서=20 behind:집애서준=28 behind:짜=37 behind:짜먹=-17 behind:째=34
behind:째로=46 behind:째버=-61 behind:째버리=-51 behind:쪽=-10 behind:찌=35 behind:찌그=40 behind:찌그러=40
behind:찌그러짐=40 behind:찢=39 behind:찢어=38 behind:찢어젔=20 behind:찢어젔는=20 behind:창=-33 behind:책=25
behind:책상=9 behind:책은=3 behind:처=39 behind:처리=25 behind:처리방=35 behind:처리방법=35 behind:처리좀=4 behind:천=6
behind:철=-39 behind:철사=-33 behind:철사로=-44 behind:철사로됀=-44 behind:청=-11 behind:청소=-11 behind:청소하=-12
behind:청소하다=-7 behind:초=-13 behind:초록=-13 behind:충=18 behind:충전=18 behind:치=-25 behind:치우=-15
behind:칠=-12 behind:칠하=-12 behind:칠하고=-5 behind:칠하던=-6 behind:카=-48 behind:카패=6 behind:칸=-8 behind:칼=28
behind:칼은=6 behind:칼은씻=6 behind:캐=-31 behind:캐이=-26 behind:캐이스=-25 behind:캐이스플=-18 behind:캔=-6
behind:캠=17 behind:캠핑=17 behind:캠핑가=9 behind:커=32 behind:커피=14 behind:컵=-16 behind:컵은=10 behind:코=16
behind:코팅=8 behind:콩=5 behind:콩은=5 behind:크=-11 behind:큰=-5 behind:큰거=-57 behind:키=-9 behind:키우=-6
behind:키우던=-6 behind:타=-17 behind:탄=18 behind:탈=10 behind:태=67 behind:태이프는=-32 behind:태이프때=13
behind:택=-32 behind:택배=-36 behind:택배스=-7 behind:택배스티=-7 behind:터=14 behind:터짐=-9 behind:털=19
behind:털고=-17 behind:털어=4 behind:털었=-14 behind:토=-25 behind:톱=20 behind:통=-51 behind:통애=-45
behind:통애넣=-34 behind:통애넣어=-9 behind:통조=-28 behind:통조림=-28 behind:통조림깡=-8 behind:통째=44 behind:통째로=44
behind:투=-8 behind:투명=-8 behind:튀=-18 behind:튀긴=-6 behind:튀어=3 behind:튀어서=3 behind:튄=-30 behind:티=31
behind:티백=31 behind:파우=-6 behind:판=4 behind:패=53 behind:패트=43 behind:패트병=3 behind:팩=-25 behind:펌=-14
behind:펌프=-14 behind:펌프는=-4 behind:펌프는뺐=38 behind:펌프뺌=9 behind:편=7 behind:편의=7 behind:편의점=7
behind:편의점애=7 behind:포=-75 behind:포장=-63 behind:포장비=-21 behind:포장비닐=-21 behind:포장플=-9 behind:포장플라=-9
behind:풀=18 behind:풀어=23 behind:프=26 behind:플=29 behind:플라=29 behind:플라스=29 behind:플라스틱=29 behind:필=35
behind:필터=34 behind:핏물씻=5 behind:하=37 behind:하고=41 behind:하나=29 behind:하나가=42 behind:하나씩=-5
behind:하다=-28 behind:하던=-10 behind:하루=19 behind:한=9 behind:한가=6 behind:한가득=6 behind:한냄=7 behind:한냄비=7
behind:한뭉=18 behind:한뭉치=18 behind:한바=12 behind:한바가=7 behind:한바가지=7 behind:한번=8 behind:한봉=29
behind:한봉지=29 behind:한상=-9 behind:한상자=-9 behind:한짝=42 behind:한켤=4 behind:한켤래=4 behind:한통=-6 behind:해=35
behind:해먹=-5 behind:해먹고=-3 behind:행=28 behind:행굼=22 behind:행궈=7 behind:행궈서=4 behind:행궜어=24 behind:형=-24
behind:형광=-24 behind:형광등=-24 behind:호=5 behind:호일=5 behind:화=34 behind:화분=10 behind:화분애=3 behind:화장=22
behind:화장대=3 behind:화장품=10 behind:휴=23 behind:휴지=23 behind:흙=-35 behind:흙묻=-26 behind:흙털=7 behind:흙털고=4
ends:=54 ends:고장=30 ends:깨짐=-40 ends:나감=15 ends:나옴=3 ends:남은거=9 ends:남음=3 ends:는=220 ends:는다씀=-4
ends:는먹음=-11 ends:는무사=-3 ends:는버림=-26 ends:는어디=37 ends:는옮김=-14 ends:는요=7 ends:다씀=-15 ends:달린거=-19
ends:도같이=3 ends:두개=4 ends:들=28 ends:때어냄=11 ends:땜=-6 ends:로됀거=16 ends:를=37 ends:만=-63 ends:만버려=16
ends:만버림=57 ends:만어디=-25 ends:말고=-8 ends:맞조=13 ends:맞지=55 ends:묻음=-18 ends:뭉치=11 ends:반통=25 ends:버려=39
ends:버리기=12 ends:버릴때=13 ends:버림=48 ends:범벅=-4 ends:봉지=10 ends:붙은거=-32 ends:비닐=9 ends:비었음=20 ends:비움=-9
ends:쇄=8 ends:씻음=-42 ends:아니조=-11 ends:안묻음=-4 ends:애=-64 ends:애버려=-5 ends:애버림=-6 ends:애요=20 ends:애있음=-6
ends:야=-29 ends:어디=-16 ends:어디애=31 ends:없음=15 ends:요=-14 ends:유리병=-21 ends:은=193 ends:은걷음=-29
ends:은꺼냄=-13 ends:은남음=-13 ends:은다씀=-7 ends:은따로=-5 ends:은땠어=-10 ends:은먹음=-5 ends:은멀쩡=-3 ends:은무사=-4
ends:은버림=-22 ends:은비움=-10 ends:은뺌=-15 ends:은씻음=22 ends:은어디=24 ends:은없음=-3 ends:은옮김=-8 ends:은요=3
ends:은챙김=-13 ends:은행굼=16 ends:을=5 ends:이애요=-31 ends:이야=15 ends:이요=65 ends:이조=40 ends:이지=-12 ends:인가=-59
ends:인가요=-44 ends:인대=-21 ends:임=-73 ends:입니까=-26 ends:조=-14 ends:째=44 ends:찢어짐=-21 ends:처리=-6
ends:큰거=-38 ends:통조림=-20 ends:한박스=10 ends:한봉지=9 from-end:0=23 from-end:3=-17 from-end:4=-11
from-end:5=-5 from-first:0=6 from-first:1=-21 from-first:2=8 from-first:3=51 from-last:0=9 from-last:1=3
from-last:2=-8 from-last:3=-27 from-previous:=6 from-previous:가=-23 from-previous:가한=-8
from-previous:갈고=-17 from-previous:갈고나온=5 from-previous:감싼=7 from-previous:같은=-26 from-previous:고장=-19
from-previous:곰팡이=-3 from-previous:구운=3 from-previous:그러니까=6 from-previous:금감=-9 from-previous:기한지난=9
from-previous:까서=12 from-previous:깨저서=18 from-previous:깨젔는대=-7 from-previous:깨진=27 from-previous:깨짐=-17
from-previous:꽂혀있던=8 from-previous:나왔는대=-14 from-previous:남았는대=32 from-previous:남은거=-4
from-previous:낱개=5 from-previous:놓는법좀=-16 from-previous:눌어붙은=4 from-previous:는=-95 from-previous:는대그냥=12
from-previous:는대이건=-37 from-previous:는멀쩡=-28 from-previous:는버렸고=26 from-previous:는빼고=-30
from-previous:는뺐고=-4 from-previous:니까=-34 from-previous:다먹은=-19 from-previous:다부러진=14
from-previous:다썼는대=13 from-previous:다쓰고=3 from-previous:다쓴=20 from-previous:다쓴거=-10 from-previous:다씀=-29
from-previous:다짬=-15 from-previous:닦던=11 from-previous:닦았는대=11 from-previous:닦은=14 from-previous:달린=25
from-previous:담겨온=12 from-previous:담겨있던=13 from-previous:담겼던=14 from-previous:담긴=49 from-previous:담던=10
from-previous:담아온=8 from-previous:담아준=9 from-previous:담았던=10 from-previous:담은=-37 from-previous:대신=-19
from-previous:도=-37 from-previous:도있는대=14 from-previous:돌아가는=10 from-previous:뒤애붙은=21 from-previous:든=6
from-previous:들=-9 from-previous:들어있는=19 from-previous:들어있던=45 from-previous:들었던=-14 from-previous:때고=7
from-previous:때고남은=4 from-previous:땐=18 from-previous:땜=-11 from-previous:떨어저서=-38 from-previous:뜯은거=-3
from-previous:랑=-24 from-previous:로=-36 from-previous:로됀=-25 from-previous:로쓰던=-9 from-previous:를=-28
from-previous:리려는대=9 from-previous:마셨는대=-30 from-previous:만=-53 from-previous:만들던=24 from-previous:말고=57
from-previous:말고종이=11 from-previous:먹고나온=4 from-previous:먹고남은=24 from-previous:먹었는대=-44
from-previous:먹은=11 from-previous:면서나온=5 from-previous:모아둔거=-6 from-previous:모았는대=6
from-previous:묶었던=-12 from-previous:묶은=-35 from-previous:묻은=6 from-previous:물=-10 from-previous:물버리고=41
from-previous:뭉치=-9 from-previous:밑애깔린=3 from-previous:받침=41 from-previous:버려도돼=-10
from-previous:버렸는대=-3 from-previous:버리고=51 from-previous:버리려고=-7 from-previous:버릴건대=26
from-previous:버릴때=-26 from-previous:버림=-6 from-previous:벗겨저서=20 from-previous:벗긴=6 from-previous:부러저서=16
from-previous:부러짐=-12 from-previous:붙어있던=-27 from-previous:붙은=5 from-previous:빨간=-19 from-previous:빼고=5
from-previous:빼면=32 from-previous:뺀=24 from-previous:뺌=11 from-previous:사고나온=9 from-previous:살때온=7
from-previous:상해서=3 from-previous:서나온거=-4 from-previous:서때어낸=-14 from-previous:서못먹어=15
from-previous:속=14 from-previous:속애=-5 from-previous:손잡이=-8 from-previous:쇄로됀거=-15 from-previous:스티로폼=13
from-previous:시켰더니=15 from-previous:싸고있던=22 from-previous:쌌던=21 from-previous:쓰고남은=17
from-previous:쓴거=-27 from-previous:씻었는대=-7 from-previous:아놨는대=13 from-previous:아니고=7
from-previous:아버리고=6 from-previous:안=21 from-previous:안빠지는=15 from-previous:안애=7 from-previous:안애든=19
from-previous:안애있던=-24 from-previous:안쪽=-14 from-previous:애=-72 from-previous:애깔았던=-35
from-previous:애꽂아둔=20 from-previous:애끼워둔=11 from-previous:애낀=15 from-previous:애남은=6
from-previous:애넣어둔=11 from-previous:애담아둔=4 from-previous:애담았어=-11 from-previous:애둔=5 from-previous:애든=16
from-previous:애모아둔=10 from-previous:애붙였던=-7 from-previous:애붙은=-28 from-previous:애붙이던=10
from-previous:애붙인=6 from-previous:애빠뜨린=3 from-previous:애서=29 from-previous:애서나온=27 from-previous:애서땐=16
from-previous:애서빼낸=11 from-previous:애서뺀=17 from-previous:애서뽑은=14 from-previous:애싼=9 from-previous:애쌓인=4
from-previous:애쓰던=8 from-previous:애올려둔=23 from-previous:애있는대=-23 from-previous:애있음=4 from-previous:야=5
from-previous:야하는대=10 from-previous:어냈는대=-45 from-previous:어냈어요=-14 from-previous:어디버려=-14
from-previous:어붙어서=-28 from-previous:어있는대=7 from-previous:어젔는대=-24 from-previous:옆=8
from-previous:옆애쌓인=4 from-previous:온=6 from-previous:위=24 from-previous:위애=-51 from-previous:유리인대=-7
from-previous:으로=-49 from-previous:으로됀거=-10 from-previous:으로만든=-3 from-previous:으로쓰던=7
from-previous:은=-69 from-previous:은멀쩡=9 from-previous:은버렸고=-31 from-previous:은버리고=-43
from-previous:은버림=11 from-previous:은빨고=5 from-previous:은빼고=12 from-previous:은뺐고=11 from-previous:은씻음=7
from-previous:을=-37 from-previous:이=-33 from-previous:이거=-13 from-previous:이고=-12 from-previous:이남았어=-4
from-previous:이랑=-4 from-previous:이부러짐=-6 from-previous:이애요=-13 from-previous:인가요=-3 from-previous:인대=-4
from-previous:잔뜩붙은=21 from-previous:장났는대=-8 from-previous:종이=-35 from-previous:중애=3 from-previous:지워지는=7
from-previous:찌그러짐=-3 from-previous:찢어짐=4 from-previous:처럼생긴=10 from-previous:처리좀=-24
from-previous:캐이스=76 from-previous:키면오는=7 from-previous:키우던=6 from-previous:투명한대=-17 from-previous:포장=56
from-previous:플라스틱=-27 from-previous:하고=-13 from-previous:하고남은=-4 from-previous:하다나온=-15
from-previous:하던=14 from-previous:한=-71 from-previous:한뭉치=-15 from-previous:해먹고=3 from-previous:해서버림=-23
from-previous:휘어버린=4 item:adhesive=33 item:air-conditioner=4 item:air-freshener=-13
item:aluminium-foil=16 item:animal-fat=51 item:artificial-leather=-23 item:artificial-tree=-29
item:aseptic-carton=62 item:baby-things=10 item:baby-wipes-cap=26 item:bag=-29 item:ball=3
item:balloon=33 item:beauty-aerosol=37 item:bed=23 item:beer-bottle=52 item:beverage-can=52
item:bicycle=10 item:blanket=22 item:blender=-8 item:bone=126 item:book=9 item:bookshelf=-16
item:bottle-cap-plastic=-113 item:bottle-sterilizer=10 item:bread-bag=-26 item:bread-snack=-52
item:bread-tie=-3 item:briquette-ash=4 item:broken-glass=23 item:broom=-17 item:bubble-mailer=24
item:bubble-wrap=61 item:butane-can=-14 item:button-cell=7 item:calculator=-11 item:calendar=14
item:camera=22 item:camping-metal=-10 item:candle=-24 item:car-battery=56 item:cardboard-box=50
item:carton-cap=-7 item:cat-litter=17 item:cd-dvd=-9 item:ceramics=13 item:chair=-11
item:charger-cable=6 item:chemical-cleaner=-92 item:cigarette-pack=19 item:cigarette=-16
item:citrus-peel=64 item:clear-pet-bottle=100 item:clock=-39 item:clothes-storage-box=-18
item:clothes=-38 item:coated-paper=40 item:coffee-grounds=28 item:coffee-mix-bag=17
item:cold-pack-gel=26 item:comforter=-66 item:composite-can=11 item:computer-parts=39
item:construction-debris=-16 item:contact-lens=19 item:cooking-oil=-22 item:cooler-box=-12 item:cork=25
item:corn-cob=4 item:cosmetic-container=-16 item:cosmetic-glass-bottle=-50 item:cosmetics=-60
item:cotton-swab=59 item:craft-work=-9 item:crustacean-shell=59 item:cup-holder=39 item:cup-lid=16
item:cup-noodle=6 item:curtain=-19 item:cushion=-17 item:cutting-board=-9 item:dead-animal=-19
item:desk=20 item:desktop-computer=-65 item:detergent-bottle=-12 item:diaper=26 item:dishwasher=-37
item:door=-44 item:drawing-paper=-38 item:drink-glass-bottle=-15 item:drinking-glass=87 item:dry-cell=12
item:dry-ice=-24 item:drying-rack=20 item:earphones=-24 item:earthen-pot=46 item:egg-carton-paper=-61
item:egg-shell=26 item:electric-blanket=-13 item:electric-fan=16 item:electric-heater=16
item:electric-kettle=-6 item:electric-shaver=48 item:electric-tool=34 item:electronic-cigarette=-15
item:electronic-scale=4 item:fabric-cover=-31 item:farmhouse-things=-25 item:fermented-paste=-137
item:file-folder=8 item:fish-bone=-9 item:fish-guts=23 item:fish-tank=-33 item:fish=-31
item:flashlight=88 item:flower-pot-plastic=18 item:flower-pot=-83 item:fluorescent-lamp=28
item:foam-mat=15 item:foam-net=10 item:foil-container=-20 item:food-can=17 item:food-storage-box=-67
item:food-wrap=25 item:fruit-peel=46 item:fruit-stone=14 item:fruit=19 item:frying-pan=9
item:game-console=-26 item:garlic-peel=10 item:garment-cover=13 item:general-bag=-115 item:gift-card=24
item:gift-wrap=20 item:glass-bottle=33 item:glass-jar-lid=-88 item:glass-ornament=-24 item:glasses=50
item:gold-foil-paper=-8 item:green-onion-root=10 item:grocery-bag=-15 item:gum=24 item:hair-dryer=9
item:hat=-48 item:heat-resistant-glass=-28 item:home-appliance=-7 item:hot-pack=36 item:humidifier=25
item:incandescent-bulb=44 item:instant-rice-bowl=25 item:iron=21 item:juice-carton=12
item:kick-scooter=38 item:kimchi=-37 item:knife=-54 item:lamp-ballast=-10 item:large-glass-sheet=-4
item:laundry-vinyl=36 item:leaflet=-50 item:leaves-flowers=-39 item:led-bulb=8 item:led-toy=14
item:leftovers=-78 item:leisure-things=-31 item:light-bulb=-38 item:lighter=11 item:liquid-medicine=-84
item:lithium-battery=-13 item:mail=-23 item:makeup-things=4 item:makeup=-31 item:manual=3 item:mask=37
item:massager=15 item:mat-vinyl=-9 item:mattress=22 item:meat-pad=8 item:meat=-66
item:medicine-bottle=21 item:metal-bowl=34 item:metal-cutlery=-80 item:metal-fittings=22
item:metal-grill=37 item:metal-mesh=40 item:metal-plumbing=-15 item:metal-rack=15
item:metal-small-goods=40 item:metal-tin=11 item:microwave=-32 item:milk-carton=33
item:milky-cosmetic-bottle=29 item:mirror=50 item:mobile-phone=26 item:monitor=-14 item:mosquito-coil=8
item:nail-remover=18 item:nails-screws=-51 item:newspaper=-22 item:noodles=-8 item:notebook-paper=-39
item:nut-shell=63 item:office-paper=-13 item:oil-glass-bottle=48 item:oil-pet-bottle=-20
item:ointment=39 item:onion-net=21 item:outdoor-furniture=-4 item:packaging-film=78 item:packing-foam=19
item:padding=28 item:paint-can-empty=-30 item:paint=-18 item:painting-tools=17 item:paper-bag=-31
item:paper-bowl=31 item:paper-cup=53 item:paper-packing=46 item:paper-tape=48 item:paper-toy=-24
item:paper-tube=40 item:parcel-bag=27 item:pen=23 item:pepper-stem=4 item:perfume-bottle=-9
item:pesticide=57 item:pet-bottle-cap=5 item:pet-bottle-label=-112 item:pet-food-bag=-3
item:pet-food=-52 item:pet-house=-69 item:pet-pad=19 item:pet-plastic=-5 item:pet-toy=-4
item:phone-case=18 item:photo=17 item:piano=9 item:picture-frame=-57 item:pillow=-17 item:pills=39
item:pizza-box=37 item:plastic-basket=-93 item:plastic-case=6 item:plastic-cup=66
item:plastic-cutlery=18 item:plastic-general=82 item:plastic-hanger=-50 item:plastic-toy=-54
item:plastic-tub=19 item:poly-gloves=-3 item:pool-float=16 item:porcelain-sink=-46
item:portable-gas-stove=6 item:pot=34 item:potato-peel=41 item:power-bank=22 item:preserve-glass-jar=-53
item:printer=-64 item:projector=-10 item:protective-film=29 item:ptp-blister=20 item:pump-head=47
item:pvc-pipe=13 item:raincoat=37 item:ramen-bag=6 item:rat-poison=-40 item:raw-metal=41 item:razor=20
item:receipt=107 item:rechargeable-cell=-28 item:refill-pouch=-13 item:refrigerator=-21
item:remote-control=-34 item:rice-cooker=-5 item:rice-sack=-45 item:rubber-basin=-28
item:rubber-gloves=27 item:rubber-seal=-63 item:running-machine=36 item:sanitary-pad=44
item:sauce-glass-bottle=35 item:sauce-sachet=-14 item:scissors=-10 item:sewing-machine=-42
item:sewing-things=-40 item:shampoo-bottle=-16 item:shellfish-shell=-21 item:shoes=-19
item:shop-fixture=-16 item:shower-curtain=-13 item:silica-gel=32 item:silicone=25 item:sink-cabinet=-93
item:sink-strainer=-44 item:slippers=-17 item:snack-bag=46 item:snack-box=-62 item:soap=-107
item:socks=18 item:soda-glass-bottle=58 item:soda-pet-bottle=14 item:sofa=101 item:soil=-82
item:soju-bottle=-15 item:solvent=8 item:soup=-68 item:soymilk-carton=28 item:spoiled-milk=-46
item:sponge=-23 item:sports-gear=-14 item:spray-can=33 item:stationery=-15 item:sticker=-50
item:stuffed-toy=86 item:styrofoam-box=85 item:styrofoam-cushion=-5 item:styrofoam-tray=-18
item:table=-6 item:tablecloth=16 item:tablet=4 item:takeout-container=-76 item:tape-dispenser=-31
item:tea-bag=5 item:telephone=-3 item:television=31 item:thermal-bag=16 item:tire=-40 item:tissue=-12
item:toaster=-3 item:tofu-egg=22 item:toiletry-bag=-3 item:toner=-15 item:tools=-32 item:toothbrush=16
item:toothpaste-tube=-37 item:toothpick=-9 item:towel=-3 item:tumbler=4 item:underwear=47
item:vacuum-cleaner=-13 item:vacuum-dust=-43 item:vegetable=-19 item:vending-machine=-39
item:vitamins=-24 item:volume-bag=-54 item:wardrobe=56 item:washer-fluid-bottle=-8
item:washing-machine=-21 item:water-bottle-reusable=-22 item:water-bottle=59 item:water-purifier=-5
item:watermelon-rind=46 item:waybill=-20 item:wet-wipe=-39 item:wig=-25 item:window-glass=-9
item:wine-bottle=79 item:wood-ash=-37 item:wood=-65 item:wooden-chopsticks=67 item:yogurt-cup=-3
item:zipper-bag=31 kin:false=-7 kin:true=-81 length:1=-70 length:2=-44 length:3=-9 length:4=47
length:5=100 length:6=142 listed-after=-155 lists-next=89 name:a4용지=-15 name:aaa=22 name:aa건전지=5
name:cd=-22 name:led=-6 name:led전구=30 name:tv=-9 name:가구=-21 name:가루새재=-20 name:가루약=7 name:가방=-36
name:가스래인지=-13 name:가스버너=-7 name:가스통=-24 name:가습기=25 name:가위=-9 name:가죽=-23 name:간식봉지=-10 name:간장=-21
name:간장개장=-7 name:갈비=-17 name:갈색병=-28 name:갈색유리병=10 name:감기약=11 name:감자=-43 name:감자튀김=-19 name:강아지사료=-12
name:개란=-25 name:개란껍질=19 name:개란판=60 name:건전지=22 name:건전지두개=-23 name:건조기=-14 name:걸래=13 name:겉봉지=42
name:겉비닐=34 name:겉상자=21 name:경첩=-7 name:고구마=-11 name:고구마껍질=14 name:고기=-55 name:고등어=-8 name:고무=45
name:고무장갑=7 name:고무줄=15 name:고무패킹=-45 name:고양이모래=-11 name:고철=-81 name:고추=-6 name:고추장통=6 name:고춧가루=63
name:골판지=45 name:공=-3 name:공구함=-10 name:공책=-12 name:과일=54 name:과자=-3 name:과자봉지=-21 name:과자부스러기=-10
name:과자상자=31 name:구두=-16 name:국밥=30 name:국자=39 name:굴껍대기=-26 name:굴비=-10 name:귤=16 name:귤껍질=56
name:그릇=-69 name:그림=-52 name:그물=14 name:글라스락=-36 name:기름=-67 name:기름종이=-3 name:기저귀=3 name:김밥=23
name:김봉지=6 name:김치=-53 name:김치냉장고=-7 name:김치통=12 name:김칫국물=-43 name:깡통=63 name:깨진유리=27 name:깨진접시=53
name:껌=-17 name:껍대기=-43 name:껍질=-11 name:꼬치=10 name:꽁초=20 name:꽃=-19 name:꽃다발=30 name:끈=-8 name:나무막대=-8
name:나무젓가락=112 name:나물=24 name:나사=-23 name:나사못=7 name:낙엽=5 name:난로=-3 name:남은식용유=18 name:낱개봉지=4
name:내솥=-3 name:냄비=-13 name:냉동만두=-4 name:냉장고=-48 name:노끈=-9 name:노트북=5 name:농약=6 name:다리미=-6
name:다리미바닥=27 name:다육이=-12 name:다이어리=-62 name:단무지=16 name:단추=-12 name:달걀=13 name:달걀껍대기=7 name:달력=14
name:닭가슴살=-6 name:닭뼈=12 name:담배꽁초=-42 name:담뱃갑=-6 name:담요=35 name:도마=-14 name:도시락=-38 name:도시락가방=-10
name:도어락=13 name:도자기=17 name:돈까스=-16 name:돌=-49 name:됀장=-22 name:두부=44 name:드라이기=4 name:드라이아이스=-24
name:들기름=-10 name:딸기=-16 name:딸기잼=16 name:땅콩껍질=8 name:떡=33 name:떡볶이=-16 name:뚜껑=-93 name:뚝배기=40
name:라면국물=-7 name:라밸=-65 name:라이터=14 name:락스=-32 name:랜즈=3 name:랜지대=-5 name:랜턴=50 name:랩=23
name:로봇청소기=43 name:로션통=-23 name:리모컨=-18 name:리본=16 name:리본끈=11 name:리필봉지=16 name:리필봉투=21 name:립밤=-15
name:립스틱=-59 name:마개=18 name:마늘=-4 name:마스카라=28 name:마스크=-14 name:마신종이컵=10 name:마우스=-7 name:마카롱=-7
name:막걸리병=37 name:만두=-3 name:만두봉지=-3 name:망=13 name:망치=-10 name:매니큐어=-41 name:매실=4 name:매실액=-20
name:매실청=-9 name:매트리스=-21 name:맥주병=-7 name:맥주캔=-3 name:머그컵=19 name:머리=21 name:머리카락=-14 name:먹고남은뼈=3
name:먼지=-6 name:멀티탭=3 name:면도기=16 name:면봉=47 name:멸균팩=51 name:모기향=8 name:모니터=-12 name:모니터박스=20
name:모래=-25 name:모종=31 name:모터=49 name:목장갑=9 name:몸통만=-41 name:무=-29 name:묶음비닐=23 name:문재집=3 name:문짝=-14
name:물감=48 name:물병=-24 name:물뿌리개=-15 name:물약=5 name:물통=-13 name:물티슈=-43 name:물티슈뚜껑=24 name:물티슈봉지=-23
name:미역국=15 name:믹서기=25 name:밀가루=-32 name:밀패용기=3 name:바가지=-21 name:바구니=-29 name:바나나=17 name:바나나껍질=20
name:바늘=8 name:바지=4 name:박스=-39 name:반찬=-17 name:반찬통=41 name:반찬통뚜껑=15 name:반창고=-12 name:받침=-16
name:밤껍질=4 name:밥=11 name:밥그릇=-4 name:밥솥=51 name:밥알=9 name:밥풀=-37 name:방문=15 name:방석=-24 name:방향재=3
name:배달봉투=-22 name:배변패드=19 name:배추=-11 name:배추겉잎=26 name:배터리=-97 name:배터리팩=11 name:백열전구=35 name:밴드=24
name:버너=13 name:벽시개=3 name:벽지=-19 name:변기=-22 name:병=-91 name:병따개=19 name:병뚜껑=-17 name:병원약=-31
name:보온병=-23 name:보자기=4 name:보조배터리=22 name:보호필름=29 name:복숭아씨=20 name:본채=-75 name:볼팬=15 name:봉지=-155
name:봉투=-148 name:부스러기=-20 name:부직포=18 name:부탄가스=38 name:부탄가스통=4 name:분무기=-39 name:분유=-13 name:붓=41
name:블라우스=3 name:블랙박스=9 name:비누=-18 name:비누조각=8 name:비닐=21 name:비닐류=-15 name:비닐봉지=57 name:비닐봉투=26
name:비닐장갑=-5 name:비닐창=-19 name:비닐팩=-3 name:비닐포대=6 name:비닐포장=111 name:비타민=-15 name:빈병=43 name:빈캔=18
name:빗=-10 name:빨간망=7 name:빨대=-13 name:빨랫줄=-24 name:빵=-23 name:빵가루=-16 name:빵끈=32 name:빵봉지=16 name:뼈=65
name:뽁뽁이=41 name:뿌리=11 name:사과=-17 name:사기로됀거=10 name:사기접시=5 name:사다리=30 name:사료봉지=-3 name:사물함=-4
name:사발=-29 name:사탕=11 name:삼개탕=-7 name:삼겹살=-14 name:상자=-39 name:새면대=-15 name:새장=-11 name:새재=-14
name:새재통=36 name:새탁기=-13 name:새탁소옷걸이=10 name:샌드위치=-8 name:샌서등=-4 name:샐러드=28 name:샐프로=-19 name:생리대=44
name:생선=-9 name:생수=20 name:생수병=49 name:생일캐이크=-5 name:생크림=-13 name:샴푸=-23 name:서랍장=4 name:서류=3 name:석쇄=36
name:선물상자=-75 name:선반=-11 name:선인장=-4 name:선크림=9 name:선풍기=68 name:설명서=-4 name:설탕=22 name:셔츠=-17
name:소금=-22 name:소독약=-7 name:소스봉지=33 name:소시지=-5 name:소주뚜껑=18 name:소주병=-31 name:소주잔=9 name:소파=100
name:소화재=-6 name:손거울=3 name:손잡이끈=-20 name:손전등=4 name:솜=55 name:송장=21 name:솥=74 name:쇄=37 name:쇄구슬=-13
name:쇄뚜껑=3 name:쇄스프링=-10 name:쇼핑백종이=5 name:수건=-4 name:수새미=-40 name:수은=37 name:수저=-16 name:수족관=-4
name:숟가락=-35 name:술병=16 name:숯=-25 name:스캐치북=8 name:스탠=85 name:스탠드=-22 name:스티로폼=-35 name:스티로폼그릇=5
name:스티로폼박스=22 name:스티로폼받침=-5 name:스티로폼상자=25 name:스티로폼완충재=7 name:스티로폼접시=13 name:스티로폼통=10 name:스티로폼틀=17
name:스티커=-24 name:스팸캔=3 name:스프래이=-19 name:스프래이캔=7 name:시개=9 name:시럽=-19 name:시리얼=6 name:시트지=-10
name:식기새척기=-37 name:식물=16 name:식빵봉지=12 name:식용유=54 name:식초=-10 name:식칼=-8 name:식탁=18 name:신문=-25
name:신문지=-3 name:신발=-29 name:신발상자=-13 name:신발장=5 name:실내화=-5 name:실리카갤=6 name:심=28 name:싱크대=-43
name:쌀=44 name:쌀자루=-39 name:쌀통=-4 name:쌀포대=4 name:쓰래기봉투=-38 name:쓰래기통=-43 name:씨=-9 name:아기기저귀=24
name:아이스박스=-12 name:아이스컵=-31 name:아이스팩=11 name:안경=47 name:안경집=-48 name:안마의자=22 name:안약=6 name:안주=-9
name:알루미늄=-25 name:알맹이=10 name:알약=77 name:알약껍대기=13 name:애어컨=17 name:애어프라이어=-12 name:애코백=6 name:액자=8
name:액자유리=4 name:앨범=-5 name:야채=-3 name:약=-65 name:약봉투=9 name:약통=12 name:얇은비닐=9 name:얇은종이=19 name:양동이=-7
name:양말=17 name:양말한짝=-18 name:양철통=6 name:양파=-3 name:양파망=4 name:어항=-36 name:연고=38 name:연필=-18 name:열쇄=11
name:영수증=54 name:영양재=-4 name:오븐=-9 name:옷=-90 name:옷걸이=-56 name:옷장=8 name:와이셔츠=-5 name:와인병=25
name:완충재=-9 name:요가매트=15 name:요거트=-3 name:요구르트=-29 name:욕조=-14 name:용기=-6 name:우비=11 name:우산=-3
name:우유=41 name:우유갑=8 name:우유팩=-16 name:운동화=-17 name:원두=-13 name:유리=-8 name:유리그릇=43 name:유리꽃병=9
name:유리문=-8 name:유리병=20 name:유리병뚜껑=-82 name:유리용기=29 name:유리접시=-11 name:유리조각=20 name:유리컵=26 name:유리통=-16
name:유리판=-26 name:유산지=3 name:유튜브=-8 name:육개장사발면=7 name:은박껍대기=21 name:은박뚜껑=5 name:은박봉지=16 name:은박이=-12
name:은박지=5 name:은색봉지=4 name:음식=-5 name:음식물=23 name:음식물쓰래기=-51 name:음식물쓰래기통=-11 name:음쓰=-15 name:이불=-49
name:이쑤시개=16 name:이어폰=27 name:이유식=-26 name:인덕션=5 name:인형=5 name:일반쓰래기=-86 name:일쓰=-31 name:잉크=-26
name:자갈=27 name:자물쇄=-15 name:자석=-24 name:자전거=21 name:장갑=-63 name:장난감자동차=-17 name:장롱=13 name:장바구니=-6
name:장작=-26 name:장판=-10 name:재=19 name:재떨이=-30 name:재사상=-15 name:잼병=47 name:쟁반=-43 name:전구=-19
name:전단지=3 name:전복=-19 name:전자래인지=-24 name:접시=-25 name:젓가락=-77 name:정수기=-5 name:젖꼭지=10 name:젖병=-16
name:조개껍대기=4 name:조립하고남은나사=7 name:족발=-31 name:종량재봉투=14 name:종이=35 name:종이곽=62 name:종이라밸=-46 name:종이류=-65
name:종이박스=-16 name:종이봉투=-13 name:종이빨대=9 name:종이상자=68 name:종이쇼핑백=3 name:종이심=14 name:종이용기=46 name:종이컵=-12
name:종이판=34 name:종이팩=-8 name:종이포대=49 name:종이포장=19 name:종이호일=-13 name:주머니=-3 name:주방새재=-17 name:주사기=-9
name:죽었어=-11 name:지갑=8 name:지퍼백=15 name:진딧물약원액=3 name:집개=-13 name:짜장면=-29 name:짬뽕=-4 name:짬뽕그릇=-45
name:찌개=-28 name:찌꺼기=-45 name:차배터리=31 name:찬장=-5 name:참기름=-29 name:참치캔=18 name:창문=-8 name:채온개=-16
name:채육복=22 name:채중개=19 name:책=12 name:책상=27 name:책장=17 name:철망=40 name:철사=35 name:철심=-12 name:철통=6
name:청소기=-15 name:청소기먼지통=-37 name:초밥=5 name:초콜릿=-17 name:초콜릿상자=-5 name:충전기=3 name:치실=12 name:치약=-9
name:치즈=15 name:치킨=-28 name:치킨박스=13 name:치킨뼈=67 name:치킨상자=16 name:침대=-11 name:칫솔=-34 name:카드=45
name:카래=10 name:카시트=7 name:칸막이=-46 name:칼=-47 name:캐리어=-6 name:캐이블=3 name:캐이스=-31 name:캐이크=-28
name:캐이크상자=-32 name:캐찹=-18 name:캔=-24 name:캔류=5 name:캠핑랜턴=15 name:캠핑의자=-4 name:커버=-37 name:커튼=14
name:커튼봉=-3 name:커피머신=-17 name:커피잔=-14 name:커피찌꺼기=56 name:커피캔=-4 name:컴퓨터본채=8 name:컴퓨터책상=11 name:컵=-107
name:컵라면=-8 name:컵라면뚜껑=57 name:컵라면용기=-11 name:컵홀더=-5 name:코르크=22 name:코트=38 name:콜라캔=6 name:콩=6
name:콩나물=20 name:쿠션=8 name:쿠션팩트=4 name:쿠키=-6 name:쿠킹호일=14 name:크리스마스트리=-27 name:키보드=62 name:키친타월=-9
name:킥보드=-6 name:태니스공=3 name:태이프=-6 name:택배박스=15 name:택배봉투=10 name:택배상자=7 name:택배스티로폼=7 name:탠트=4
name:텀블러=25 name:토너=45 name:톱=-4 name:톱날=-3 name:통=-45 name:통조림=3 name:통조림깡통=11 name:투명비닐=38
name:투명패트=-43 name:투명한패트병=3 name:튀긴=-11 name:튀김=-13 name:튀김기름=5 name:튜브=13 name:트렁크=-9 name:티백=9
name:티비=43 name:파=-45 name:파우치=-82 name:판=-77 name:판때기=-84 name:팥=-7 name:패드=4 name:패딩=25 name:패식용유=7
name:패인트=14 name:패트=-20 name:패트병=8 name:팩=-5 name:퍼프=17 name:펌프=-36 name:펌프통=-5 name:포대=-13 name:포도=6
name:포스터=-3 name:포장=-82 name:포장비닐=52 name:포장상자=17 name:포장종이=14 name:포장지=-43 name:포카=-3 name:폰=28
name:프라이팬=-27 name:프린터=5 name:플라스틱=-69 name:플라스틱그릇=50 name:플라스틱껍대기=97 name:플라스틱뚜껑=-3 name:플라스틱류=-39
name:플라스틱병=70 name:플라스틱상자=28 name:플라스틱칸막이=3 name:플라스틱칼=59 name:플라스틱캐이스=39 name:플라스틱컵=35 name:플라스틱통=96
name:플라스틱트래이=16 name:플라스틱틀=14 name:플라스틱팩=-8 name:플라스틱화분=16 name:피아노=-11 name:피자=-19 name:피자상자=-43
name:피클=13 name:필터=11 name:하얀스티로폼=8 name:한복=12 name:한약=25 name:한약상자=4 name:핫도그=-6 name:핫팩=25 name:핸드크림=6
name:핸드폰=-11 name:핼맷=5 name:햄버거=-10 name:햇반=13 name:행거=12 name:행주=-23 name:향수=9 name:향수병=9 name:향초=-31
name:헌옷=28 name:혈압개=-22 name:혈압약=5 name:형광등=-41 name:형광팬=12 name:호일=6 name:홍삼=28 name:홍합껍대기=8
name:화분=-54 name:화장대=-16 name:화장솜=-4 name:화장품=-59 name:휴대폰=-6 name:휴지=-16 name:휴지심=16 name:휴지통=-7
name:흙=-23 name:흡수패드=8 named-again=39 next-after:=16 next-after:가=22 next-after:가는=-13 next-after:가득=3
next-after:가서=14 next-after:가요=-15 next-after:가진=-9 next-after:가한=52 next-after:갈고=6 next-after:감긴=-5
next-after:감싼=-7 next-after:갔어=-6 next-after:같이=16 next-after:거고=14 next-after:거든=10 next-after:거야=-8
next-after:건대=51 next-after:걸던=-6 next-after:것도=-13 next-after:겨온=-17 next-after:겨짐=-15 next-after:겼던=-8
next-after:고간=-10 next-after:고난=5 next-after:고빈=-9 next-after:고산=-6 next-after:고요=11 next-after:고장=-5
next-after:고헌=-10 next-after:구운=-5 next-after:굽고=-9 next-after:궈서=-4 next-after:그냥=-23 next-after:그란=-28
next-after:그럼=15 next-after:금감=19 next-after:기고=31 next-after:긴거=31 next-after:길래=-10 next-after:까만=-4
next-after:까서=-12 next-after:까지=14 next-after:깔던=-14 next-after:깔린=-22 next-after:깨진=-29
next-after:깨짐=31 next-after:꺼냄=-5 next-after:꽂던=-8 next-after:꽂힌=-9 next-after:끗한=12 next-after:끼던=-4
next-after:나감=-6 next-after:나는=-12 next-after:나니=34 next-after:나무=-3 next-after:나서=38 next-after:나온=-59
next-after:나옴=57 next-after:나요=24 next-after:남긴=-29 next-after:남은=-49 next-after:남음=69 next-after:낱개=-5
next-after:내고=-23 next-after:낸거=46 next-after:냈고=-6 next-after:냈어=10 next-after:넣는=-5 next-after:넣던=-10
next-after:넣은=-6 next-after:넣음=13 next-after:녹슨=-11 next-after:녹은=-7 next-after:녹음=8 next-after:놓은=9
next-after:놨고=-20 next-after:놨어=-15 next-after:는=33 next-after:는거=3 next-after:는대=26 next-after:는중=-3
next-after:니까=-25 next-after:니다=22 next-after:니라=-62 next-after:다가=-43 next-after:다쓴=23 next-after:다씀=24
next-after:다짬=19 next-after:닦던=-9 next-after:닦은=-9 next-after:닦음=-50 next-after:달린=-46 next-after:닳음=10
next-after:담긴=-37 next-after:담던=-8 next-after:담은=35 next-after:담음=-3 next-after:대신=-22 next-after:더니=14
next-after:더라=41 next-after:던거=-23 next-after:던대=19 next-after:던큰=-3 next-after:도=48 next-after:도돼=17
next-after:돌린=-6 next-after:돼나=-7 next-after:돼조=-31 next-after:돼지=17 next-after:됀거=3 next-after:두고=-4
next-after:두던=-22 next-after:둔거=12 next-after:든=-9 next-after:든거=4 next-after:들=12 next-after:들던=-5
next-after:들이=54 next-after:딸린=16 next-after:때고=-64 next-after:때면=22 next-after:때쓴=-7 next-after:때온=-26
next-after:땐=-6 next-after:땐거=9 next-after:땜=4 next-after:땠어=-47 next-after:뜨린=-11 next-after:뜨림=-15
next-after:뜯고=-6 next-after:뜯은=-14 next-after:라고=-5 next-after:라서=9 next-after:란거=4 next-after:랑=-48
next-after:러서=-22 next-after:러진=-13 next-after:러짐=65 next-after:려고=-61 next-after:려던=-6
next-after:려둔=-23 next-after:려면=9 next-after:려서=-19 next-after:려온=-7 next-after:려요=31 next-after:렸고=15
next-after:렸어=-14 next-after:로=25 next-after:로됀=-4 next-after:로싼=-17 next-after:로온=-6 next-after:로폼=-13
next-after:를=13 next-after:리고=5 next-after:리는=35 next-after:리던=-4 next-after:리좀=4 next-after:린거=3
next-after:릴개=-15 next-after:릴때=23 next-after:릴래=-22 next-after:마심=25 next-after:만=27 next-after:만거=49
next-after:말고=-31 next-after:말림=31 next-after:맞지=-6 next-after:먹고=-31 next-after:먹는=-7 next-after:먹던=-7
next-after:먹어=-28 next-after:먹은=-26 next-after:먹음=61 next-after:멀쩡=16 next-after:면서=-14
next-after:모난=-13 next-after:모양=-8 next-after:무개=13 next-after:묶는=35 next-after:묶은=-24 next-after:묻은=16
next-after:물=41 next-after:뭉치=26 next-after:받은=-17 next-after:받침=-16 next-after:배임=5 next-after:버려=65
next-after:버린=-45 next-after:버림=19 next-after:법좀=35 next-after:벗긴=-16 next-after:보니=-36 next-after:붙은=-9
next-after:붙음=-8 next-after:붙인=-31 next-after:비운=-36 next-after:빠진=-4 next-after:빠짐=-24 next-after:빨간=21
next-after:빼고=13 next-after:빼낸=-12 next-after:빼면=9 next-after:뺀=-26 next-after:뺌=-12 next-after:뺐고=-12
next-after:뺐어=-12 next-after:뺐음=-9 next-after:뽑은=-5 next-after:새거=-24 next-after:생긴=-19 next-after:서땐=-7
next-after:서뺀=-16 next-after:서헌=-10 next-after:섯개=8 next-after:속=-29 next-after:속애=-10 next-after:스틱=-7
next-after:시고=60 next-after:싸서=-7 next-after:쌓인=-13 next-after:썩음=-6 next-after:썼고=16 next-after:쏟고=47
next-after:쓰고=-26 next-after:쓰는=19 next-after:쓰던=-21 next-after:쓴거=40 next-after:씌운=-26 next-after:씻고=17
next-after:씻음=-19 next-after:아둔=36 next-after:아둠=-11 next-after:아서=-89 next-after:아온=-7 next-after:아준=-7
next-after:안=-23 next-after:안돼=-10 next-after:안애=34 next-after:안주=28 next-after:았고=8 next-after:았내=3
next-after:았던=-17 next-after:았어=26 next-after:애=39 next-after:애낀=-14 next-after:애둔=-13 next-after:애둬=4
next-after:애든=-93 next-after:애서=51 next-after:애싼=-4 next-after:애요=-7 next-after:앳날=4 next-after:야=-15
next-after:야해=16 next-after:어낸=-19 next-after:어냄=-29 next-after:어둔=-16 next-after:어디=26
next-after:어서=-36 next-after:어요=14 next-after:어저=-38 next-after:어진=9 next-after:어짐=-37 next-after:없고=-6
next-after:없는=34 next-after:었고=-7 next-after:었던=-35 next-after:었어=-24 next-after:었음=63 next-after:여서=5
next-after:였던=-18 next-after:옆=4 next-after:오는=-11 next-after:온거=-20 next-after:옮김=24 next-after:요헌=10
next-after:우는=-22 next-after:우던=-25 next-after:워둔=-13 next-after:워진=-8 next-after:웠고=-7 next-after:위=-25
next-after:위애=51 next-after:유리=-40 next-after:으니=7 next-after:으로=-7 next-after:으면=3 next-after:은=71
next-after:은거=-10 next-after:은건=-8 next-after:은대=-4 next-after:을=-33 next-after:이=18 next-after:이거=27
next-after:이건=29 next-after:이내=18 next-after:이는=-3 next-after:이던=-10 next-after:이라=-8 next-after:이랑=45
next-after:이런=-3 next-after:이스=-25 next-after:이야=58 next-after:이재=-24 next-after:인대=10 next-after:있고=-8
next-after:있내=11 next-after:있는=-38 next-after:있던=-44 next-after:있음=-60 next-after:작은=13 next-after:잖아=20
next-after:잡이=-10 next-after:저서=-69 next-after:젔내=4 next-after:젔어=15 next-after:주고=-8 next-after:주던=-7
next-after:중애=34 next-after:줬고=-7 next-after:지고=-43 next-after:지난=-9 next-after:지는=41 next-after:지만=-17
next-after:짜리=11 next-after:째로=-39 next-after:채로=-35 next-after:캠핑=6 next-after:태움=16 next-after:털고=36
next-after:통은=-45 next-after:투명=-37 next-after:팡이=27 next-after:포장=-9 next-after:하나=-15
next-after:하던=-21 next-after:하얀=-30 next-after:한=35 next-after:한거=-3 next-after:한대=27 next-after:함애=-29
next-after:해서=25 next-after:해온=39 next-after:해요=17 next-after:해진=-20 next-after:해짐=12 next-after:했어=6
next-after:행군=29 next-after:행굼=22 next-after:혀서=4 next-after:활용=52 next-after:흘린=-7
next:aseptic-carton>aseptic-carton=7 next:aseptic-carton>general-waste=15
next:aseptic-carton>milk-carton=25 next:aseptic-carton>paper=30 next:aseptic-carton>plastic=12
next:battery>battery=-28 next:battery>general-waste=12 next:battery>plastic=13
next:battery>small-electronics=-81 next:bulky>bulky=4 next:bulky>clothes=-33 next:bulky>cooking-oil=-11
next:bulky>electronics=-38 next:bulky>food-waste=-17 next:bulky>gas-can=-10 next:bulky>general-waste=17
next:bulky>glass-bottle=29 next:bulky>incombustible=-7 next:bulky>lamp=-36 next:bulky>milk-carton=-5
next:bulky>mobile-phone=-7 next:bulky>paint=9 next:bulky>paper=-56 next:bulky>plastic=-29
next:bulky>scrap-metal=10 next:bulky>small-electronics=27 next:bulky>styrofoam=-11 next:bulky>vinyl=-21
next:car-battery>battery=26 next:clear-pet>clear-pet=5 next:clear-pet>cooking-oil=-3
next:clear-pet>food-waste=23 next:clear-pet>general-waste=86 next:clear-pet>glass-bottle=62
next:clear-pet>incombustible=10 next:clear-pet>plastic=-9 next:clear-pet>vinyl=6 next:clothes>bulky=-8
next:clothes>clothes=13 next:clothes>electronics=-7 next:clothes>food-waste=7
next:clothes>general-waste=58 next:clothes>medicine=-30 next:clothes>paper=-47 next:clothes>plastic=-10
next:clothes>power-bank=-4 next:clothes>scrap-metal=38 next:clothes>small-electronics=-13
next:clothes>vinyl=-42 next:construction>incombustible=14 next:cooking-oil>cooking-oil=5
next:cooking-oil>food-waste=-6 next:cooking-oil>metal-can=-7 next:cooking-oil>paper=-41
next:cooking-oil>plastic=3 next:cooking-oil>scrap-metal=51 next:cooking-oil>vinyl=-10
next:deposit-bottle>general-waste=54 next:deposit-bottle>glass-bottle=102 next:electronics>bulky=-7
next:electronics>clothes=-15 next:electronics>general-waste=24 next:electronics>incombustible=-39
next:electronics>milk-carton=-17 next:electronics>paper-cup=-15 next:electronics>paper=-15
next:electronics>plastic=-40 next:electronics>scrap-metal=-29 next:electronics>small-electronics=10
next:electronics>styrofoam=-27 next:food-waste>bulky=-10 next:food-waste>clothes=-42
next:food-waste>cooking-oil=-38 next:food-waste>electronics=17 next:food-waste>food-waste=30
next:food-waste>general-waste=-26 next:food-waste>glass-bottle=-13 next:food-waste>incombustible=-8
next:food-waste>metal-can=-70 next:food-waste>paper-cup=-27 next:food-waste>paper=-40
next:food-waste>plastic=-51 next:food-waste>scrap-metal=-8 next:food-waste>small-electronics=-18
next:food-waste>styrofoam=-8 next:food-waste>vinyl=6 next:gas-can>clothes=4 next:gas-can>general-waste=6
next:gas-can>metal-can=23 next:gas-can>scrap-metal=-14 next:general-waste>aseptic-carton=-15
next:general-waste>battery=9 next:general-waste>bulky=-21 next:general-waste>clear-pet=-20
next:general-waste>clothes=-35 next:general-waste>cooking-oil=43 next:general-waste>electronics=-67
next:general-waste>food-waste=-35 next:general-waste>gas-can=-15 next:general-waste>general-waste=17
next:general-waste>glass-bottle=-56 next:general-waste>incombustible=5 next:general-waste>metal-can=-35
next:general-waste>milk-carton=-20 next:general-waste>mobile-phone=-24 next:general-waste>paint=12
next:general-waste>paper-cup=19 next:general-waste>paper=4 next:general-waste>pesticide=-5
next:general-waste>plastic=-10 next:general-waste>scrap-metal=73
next:general-waste>small-electronics=-55 next:general-waste>styrofoam=41 next:general-waste>vinyl=38
next:glass-bottle>cooking-oil=30 next:glass-bottle>food-waste=-33 next:glass-bottle>general-waste=89
next:glass-bottle>glass-bottle=10 next:glass-bottle>incombustible=107 next:glass-bottle>medicine=-3
next:glass-bottle>paper=-30 next:glass-bottle>plastic=18 next:glass-bottle>vinyl=-5
next:incombustible>bulky=-39 next:incombustible>food-waste=-36 next:incombustible>general-waste=-9
next:incombustible>glass-bottle=101 next:incombustible>incombustible=-10 next:incombustible>lamp=-3
next:incombustible>metal-can=-24 next:incombustible>paper=39 next:incombustible>pesticide=-3
next:incombustible>plastic=-47 next:incombustible>scrap-metal=37
next:incombustible>small-electronics=-21 next:incombustible>styrofoam=-21 next:incombustible>vinyl=6
next:lamp>bulky=-16 next:lamp>incombustible=15 next:lamp>paper=-27 next:lamp>plastic=-25
next:lamp>scrap-metal=9 next:lamp>small-electronics=-18 next:medicine>bulky=-20
next:medicine>food-waste=-3 next:medicine>general-waste=4 next:medicine>glass-bottle=-30
next:medicine>medicine=-15 next:medicine>paper=-10 next:medicine>plastic=-29 next:medicine>vinyl=-11
next:mercury>battery=-8 next:metal-can>clothes=-16 next:metal-can>cooking-oil=21
next:metal-can>food-waste=-53 next:metal-can>general-waste=50 next:metal-can>incombustible=-36
next:metal-can>metal-can=-20 next:metal-can>paint=-7 next:metal-can>paper=-19 next:metal-can>plastic=13
next:metal-can>scrap-metal=-10 next:metal-can>vinyl=8 next:milk-carton>general-waste=26
next:milk-carton>paper=41 next:milk-carton>plastic=58 next:mobile-phone>general-waste=-18
next:paint>general-waste=-55 next:paint>glass-bottle=-6 next:paint>paint=9 next:paint>paper=4
next:paint>plastic=-12 next:paper-cup>food-waste=35 next:paper-cup>general-waste=-38
next:paper-cup>paper=61 next:paper>bulky=59 next:paper>clear-pet=-5 next:paper>cooking-oil=59
next:paper>food-waste=-23 next:paper>general-waste=109 next:paper>incombustible=-46 next:paper>lamp=33
next:paper>medicine=-10 next:paper>metal-can=7 next:paper>paper-cup=23 next:paper>paper=35
next:paper>pesticide=-7 next:paper>plastic=-4 next:paper>scrap-metal=22 next:paper>special-drop-off=-9
next:paper>styrofoam=38 next:paper>vinyl=25 next:pesticide>vinyl=25 next:plastic>battery=13
next:plastic>bulky=-9 next:plastic>clear-pet=94 next:plastic>clothes=61 next:plastic>cooking-oil=5
next:plastic>food-waste=-20 next:plastic>gas-can=-17 next:plastic>general-waste=-28
next:plastic>glass-bottle=-11 next:plastic>incombustible=25 next:plastic>medicine=51
next:plastic>metal-can=-13 next:plastic>paint=15 next:plastic>paper-cup=-24 next:plastic>paper=-28
next:plastic>plastic=25 next:plastic>scrap-metal=-45 next:plastic>small-electronics=39
next:plastic>vinyl=-32 next:power-bank>battery=8 next:power-bank>clothes=9
next:power-bank>general-waste=34 next:scrap-metal>bulky=6 next:scrap-metal>cooking-oil=-15
next:scrap-metal>food-waste=63 next:scrap-metal>gas-can=-3 next:scrap-metal>general-waste=-9
next:scrap-metal>glass-bottle=-27 next:scrap-metal>incombustible=52 next:scrap-metal>lamp=-6
next:scrap-metal>metal-can=18 next:scrap-metal>paper=-40 next:scrap-metal>plastic=-29
next:scrap-metal>scrap-metal=24 next:scrap-metal>small-electronics=-56 next:scrap-metal>vinyl=36
next:small-electronics>battery=-48 next:small-electronics>bulky=10 next:small-electronics>clothes=-6
next:small-electronics>electronics=10 next:small-electronics>food-waste=-20
next:small-electronics>gas-can=-7 next:small-electronics>general-waste=8
next:small-electronics>incombustible=-39 next:small-electronics>lamp=-8 next:small-electronics>paper=-8
next:small-electronics>plastic=51 next:small-electronics>power-bank=-17
next:small-electronics>scrap-metal=-42 next:small-electronics>small-electronics=16
next:small-electronics>special-drop-off=-38 next:small-electronics>styrofoam=-17
next:small-electronics>vinyl=-9 next:special-drop-off>general-waste=-20
next:special-drop-off>small-electronics=-3 next:special-drop-off>special-drop-off=-11
next:styrofoam>bulky=15 next:styrofoam>food-waste=26 next:styrofoam>general-waste=16
next:styrofoam>incombustible=-10 next:styrofoam>paper=51 next:styrofoam>styrofoam=-4
next:styrofoam>vinyl=-25 next:vinyl>bulky=-12 next:vinyl>clothes=-16 next:vinyl>cooking-oil=22
next:vinyl>food-waste=-39 next:vinyl>general-waste=35 next:vinyl>incombustible=52 next:vinyl>paper=-13
next:vinyl>plastic=-12 next:vinyl>scrap-metal=-16 next:vinyl>styrofoam=-4 next:vinyl>vinyl=59
previous-then:500=-5 previous-then:=6 previous-then:가=-23 previous-then:가남았=9 previous-then:가아니=32
previous-then:가찢어=27 previous-then:가한=-8 previous-then:갈고=-17 previous-then:갈고나=7 previous-then:감싼=7
previous-then:같은=-26 previous-then:같은거=10 previous-then:고장=-19 previous-then:고장났=-8 previous-then:곰팡이=-4
previous-then:교채하=-13 previous-then:구운=3 previous-then:구울때=7 previous-then:구워먹=4 previous-then:국물밴=4
previous-then:굳어서=-59 previous-then:긁어냈=6 previous-then:금가서=-9 previous-then:금감=-9 previous-then:기름기=-7
previous-then:까먹고=4 previous-then:까서=12 previous-then:까지있=14 previous-then:깨저서=31 previous-then:깨젔는=-24
previous-then:깨진=27 previous-then:깨짐=-17 previous-then:끓여먹=7 previous-then:나왔는=-11 previous-then:남았는=6
previous-then:남은거=-34 previous-then:남은건=-4 previous-then:낱개=5 previous-then:내놓는=-16
previous-then:눌어붙=-12 previous-then:는=-95 previous-then:는깨끗=4 previous-then:는따로=36 previous-then:는멀쩡=-14
previous-then:는버렸=30 previous-then:는빼고=-30 previous-then:는빼놨=19 previous-then:는뺐고=-4
previous-then:는뺐어=-38 previous-then:는쓸거=18 previous-then:는어디=-64 previous-then:는일반=-50
previous-then:는종이=-42 previous-then:니까=-34 previous-then:다먹고=5 previous-then:다먹었=-27
previous-then:다먹은=-19 previous-then:다섯개=-4 previous-then:다썼는=-11 previous-then:다쓰고=18
previous-then:다쓴=20 previous-then:다쓴거=-15 previous-then:다씀=-29 previous-then:다짬=-15 previous-then:닦던=11
previous-then:닦은=14 previous-then:달린=25 previous-then:담겨온=12 previous-then:담겨있=18 previous-then:담겼던=14
previous-then:담긴=49 previous-then:담던=10 previous-then:담아온=6 previous-then:담았던=10 previous-then:담은=-37
previous-then:대신=-19 previous-then:대신쓴=-6 previous-then:대워먹=9 previous-then:던저서=28 previous-then:도=-37
previous-then:도있는=18 previous-then:돌리다=22 previous-then:두꺼운=29 previous-then:든=6 previous-then:들=-9
previous-then:들어있=21 previous-then:들었던=-14 previous-then:때고=7 previous-then:때고나=31 previous-then:때고남=-8
previous-then:때다가=5 previous-then:때문애=-12 previous-then:땐=18 previous-then:땜=-11 previous-then:떨어뜨=-5
previous-then:떨어저=-40 previous-then:뜯은거=-3 previous-then:랑=-24 previous-then:랑같이=19 previous-then:랑껍질=-5
previous-then:로=-36 previous-then:로닦아=-25 previous-then:로닦았=5 previous-then:로됀=-25 previous-then:로쓰던=3
previous-then:를=-28 previous-then:마시고=-30 previous-then:만=-53 previous-then:만남았=26 previous-then:만남음=-16
previous-then:만들던=24 previous-then:말고=57 previous-then:말고남=7 previous-then:말고종=11 previous-then:말고커=-41
previous-then:먹고나=3 previous-then:먹고남=3 previous-then:먹은=11 previous-then:모아둔=-17 previous-then:모으는=30
previous-then:묶었던=-8 previous-then:묶은=-35 previous-then:묻은=6 previous-then:물=-10 previous-then:뭉치=-9
previous-then:뭘로분=-14 previous-then:밑애깔=12 previous-then:밑애서=21 previous-then:바닥애=6 previous-then:받침=41
previous-then:버려야=-17 previous-then:버리고=53 previous-then:버리는=-101 previous-then:버리려=9
previous-then:버릴때=-29 previous-then:버림=-6 previous-then:벗겨저=-3 previous-then:벗기고=9 previous-then:벗긴=6
previous-then:부러짐=-12 previous-then:부어쓰=15 previous-then:붙은=5 previous-then:빨간=-19 previous-then:빼고=5
previous-then:빼면=32 previous-then:뺀=24 previous-then:뺌=11 previous-then:사고나=9 previous-then:사니까=21
previous-then:사면들=33 previous-then:사이애=14 previous-then:살때온=7 previous-then:상해서=3 previous-then:새로사=3
previous-then:새로샀=16 previous-then:서랍애=12 previous-then:선물받=57 previous-then:선물새=10 previous-then:속=14
previous-then:속애=-5 previous-then:손잡이=-20 previous-then:쇄로됀=-20 previous-then:수거함=8
previous-then:수명다=-35 previous-then:시들었=-5 previous-then:시켜먹=12 previous-then:시켰는=3 previous-then:시키면=19
previous-then:싸고있=20 previous-then:쌌던=21 previous-then:쓴거=-27 previous-then:아니고=12 previous-then:안=21
previous-then:안쓰는=-42 previous-then:안애=7 previous-then:안애남=13 previous-then:안애든=33 previous-then:안애들=-8
previous-then:안애서=12 previous-then:안애있=12 previous-then:안쪽=-14 previous-then:안쪽애=10
previous-then:알루미=-26 previous-then:애=-72 previous-then:애같이=4 previous-then:애깔았=-40 previous-then:애꽂아=21
previous-then:애꽂혀=12 previous-then:애꽂힌=-41 previous-then:애끼우=8 previous-then:애끼워=7 previous-then:애낀=15
previous-then:애남은=10 previous-then:애넣어=46 previous-then:애넣으=11 previous-then:애놓던=6 previous-then:애누가=8
previous-then:애눌어=7 previous-then:애담긴=-49 previous-then:애담아=-5 previous-then:애담았=3 previous-then:애담은=3
previous-then:애도로=3 previous-then:애두고=15 previous-then:애둔=5 previous-then:애든=16 previous-then:애든거=-23
previous-then:애들어=22 previous-then:애따라=6 previous-then:애딸려=-24 previous-then:애모아=15 previous-then:애벌래=5
previous-then:애붙어=-11 previous-then:애붙였=-7 previous-then:애붙은=-24 previous-then:애붙인=-31
previous-then:애빠뜨=3 previous-then:애서=29 previous-then:애서건=-6 previous-then:애서꺼=6 previous-then:애서나=44
previous-then:애서때=-12 previous-then:애서땐=19 previous-then:애서뜯=5 previous-then:애서물=-30 previous-then:애서부=4
previous-then:애서분=3 previous-then:애서빼=9 previous-then:애서뺀=17 previous-then:애서뽑=-5 previous-then:애서퍼=11
previous-then:애싸둔=13 previous-then:애싸서=-23 previous-then:애싼=9 previous-then:애쌓인=4 previous-then:애쓰던=9
previous-then:애씌우=5 previous-then:애씌워=-10 previous-then:애옮겼=3 previous-then:애있는=7 previous-then:애있음=4
previous-then:야=5 previous-then:어디버=-8 previous-then:어디애=-3 previous-then:여섯개=6 previous-then:옆=8
previous-then:옆애쌓=4 previous-then:온=6 previous-then:위=24 previous-then:위애=-51 previous-then:위애붙=-8
previous-then:위애올=23 previous-then:유리인=-5 previous-then:으로=-49 previous-then:으로만=-3 previous-then:으로바=10
previous-then:으로쓰=-26 previous-then:은=-69 previous-then:은개속=13 previous-then:은두고=7 previous-then:은따로=42
previous-then:은먹고=16 previous-then:은멀쩡=37 previous-then:은반납=-19 previous-then:은버렸=-13
previous-then:은버림=11 previous-then:은빨고=5 previous-then:은빼고=12 previous-then:은뺐고=14 previous-then:은쓸거=9
previous-then:은씻어=-16 previous-then:은씻었=13 previous-then:은씻음=7 previous-then:은어디=-54
previous-then:은재활=33 previous-then:은플라=12 previous-then:을=-37 previous-then:이=-33 previous-then:이거=-13
previous-then:이고=-12 previous-then:이굳었=-35 previous-then:이깨저=4 previous-then:이남았=-8 previous-then:이랑=-4
previous-then:이랑같=35 previous-then:이새개=-42 previous-then:이애요=-13 previous-then:인가요=-3
previous-then:인대=-4 previous-then:인대안=-15 previous-then:잃어버=7 previous-then:자르고=-4 previous-then:재활용=-31
previous-then:정리하=-8 previous-then:종이=-35 previous-then:종이로=-26 previous-then:종이인=-9 previous-then:중애=3
previous-then:집애서=-10 previous-then:째버리=-8 previous-then:찌그러=-5 previous-then:찢어젔=-19
previous-then:찢어짐=-25 previous-then:처리좀=-24 previous-then:칠하고=7 previous-then:캐이스=76 previous-then:키우던=6
previous-then:태이프=31 previous-then:통째로=-5 previous-then:포장=56 previous-then:플라스=-58 previous-then:하고=-13
previous-then:하나가=-33 previous-then:하던=14 previous-then:한=-71 previous-then:한뭉치=-15 previous-then:해먹고=3
previous:aseptic-carton>aseptic-carton=23 previous:aseptic-carton>general-waste=-9
previous:aseptic-carton>milk-carton=-25 previous:aseptic-carton>paper=-30
previous:aseptic-carton>plastic=-12 previous:battery>battery=3 previous:battery>general-waste=-13
previous:battery>mercury=-17 previous:battery>plastic=-53 previous:battery>small-electronics=98
previous:bulky>bulky=44 previous:bulky>clothes=24 previous:bulky>cooking-oil=14
previous:bulky>electronics=26 previous:bulky>food-waste=8 previous:bulky>gas-can=11
previous:bulky>general-waste=-12 previous:bulky>glass-bottle=-83 previous:bulky>lamp=16
previous:bulky>medicine=-14 previous:bulky>metal-can=6 previous:bulky>milk-carton=5
previous:bulky>mobile-phone=7 previous:bulky>paint=-8 previous:bulky>paper=-7 previous:bulky>plastic=35
previous:bulky>scrap-metal=4 previous:bulky>small-electronics=-17 previous:bulky>vinyl=-4
previous:car-battery>battery=-26 previous:clear-pet>clear-pet=-9 previous:clear-pet>cooking-oil=3
previous:clear-pet>food-waste=-30 previous:clear-pet>general-waste=-35
previous:clear-pet>glass-bottle=-17 previous:clear-pet>incombustible=-7 previous:clear-pet>plastic=42
previous:clear-pet>vinyl=-17 previous:clothes>bulky=-13 previous:clothes>clothes=-9
previous:clothes>food-waste=-21 previous:clothes>general-waste=13 previous:clothes>medicine=30
previous:clothes>paper=34 previous:clothes>plastic=19 previous:clothes>power-bank=4
previous:clothes>scrap-metal=-44 previous:clothes>vinyl=27 previous:construction>incombustible=-12
previous:cooking-oil>cooking-oil=18 previous:cooking-oil>food-waste=-10
previous:cooking-oil>general-waste=-19 previous:cooking-oil>glass-bottle=3
previous:cooking-oil>metal-can=6 previous:cooking-oil>paper=10 previous:cooking-oil>plastic=-20
previous:cooking-oil>scrap-metal=-27 previous:cooking-oil>vinyl=10
previous:deposit-bottle>general-waste=-7 previous:deposit-bottle>glass-bottle=-57
previous:electronics>bulky=-4 previous:electronics>clothes=16 previous:electronics>general-waste=-95
previous:electronics>incombustible=41 previous:electronics>milk-carton=-17
previous:electronics>paper-cup=15 previous:electronics>paper=8 previous:electronics>plastic=15
previous:electronics>small-electronics=-44 previous:electronics>styrofoam=26
previous:food-waste>bulky=-5 previous:food-waste>clothes=-15 previous:food-waste>cooking-oil=20
previous:food-waste>electronics=-12 previous:food-waste>food-waste=99
previous:food-waste>general-waste=14 previous:food-waste>glass-bottle=13
previous:food-waste>incombustible=-24 previous:food-waste>metal-can=73 previous:food-waste>paper-cup=24
previous:food-waste>paper=21 previous:food-waste>plastic=-30 previous:food-waste>scrap-metal=-6
previous:food-waste>small-electronics=18 previous:food-waste>styrofoam=16 previous:food-waste>vinyl=-9
previous:gas-can>general-waste=-24 previous:gas-can>metal-can=-23 previous:gas-can>plastic=4
previous:gas-can>scrap-metal=12 previous:general-waste>aseptic-carton=21
previous:general-waste>battery=-21 previous:general-waste>bulky=-68 previous:general-waste>clear-pet=-15
previous:general-waste>clothes=86 previous:general-waste>cooking-oil=-30
previous:general-waste>electronics=82 previous:general-waste>food-waste=-38
previous:general-waste>gas-can=-18 previous:general-waste>general-waste=121
previous:general-waste>glass-bottle=-5 previous:general-waste>incombustible=-25
previous:general-waste>medicine=-10 previous:general-waste>metal-can=5
previous:general-waste>milk-carton=6 previous:general-waste>mobile-phone=23
previous:general-waste>paint=-21 previous:general-waste>paper-cup=16 previous:general-waste>paper=-61
previous:general-waste>pesticide=6 previous:general-waste>scrap-metal=8
previous:general-waste>small-electronics=39 previous:general-waste>styrofoam=-46
previous:general-waste>vinyl=10 previous:glass-bottle>cooking-oil=-28
previous:glass-bottle>food-waste=13 previous:glass-bottle>general-waste=-53
previous:glass-bottle>glass-bottle=22 previous:glass-bottle>medicine=3 previous:glass-bottle>plastic=-61
previous:glass-bottle>vinyl=-6 previous:incombustible>bulky=-8 previous:incombustible>food-waste=20
previous:incombustible>general-waste=-63 previous:incombustible>glass-bottle=-80
previous:incombustible>incombustible=-22 previous:incombustible>lamp=14
previous:incombustible>metal-can=-18 previous:incombustible>paper-cup=-3
previous:incombustible>paper=-21 previous:incombustible>pesticide=3 previous:incombustible>plastic=67
previous:incombustible>scrap-metal=-44 previous:incombustible>small-electronics=-22
previous:incombustible>vinyl=-7 previous:lamp>incombustible=-12 previous:lamp>lamp=7
previous:lamp>paper=40 previous:lamp>plastic=38 previous:lamp>scrap-metal=-11
previous:lamp>small-electronics=27 previous:medicine>bulky=13 previous:medicine>food-waste=-4
previous:medicine>general-waste=31 previous:medicine>glass-bottle=-17 previous:medicine>paper=-16
previous:medicine>plastic=37 previous:medicine>vinyl=22 previous:mercury>battery=7
previous:metal-can>clothes=-15 previous:metal-can>cooking-oil=-37 previous:metal-can>food-waste=-29
previous:metal-can>general-waste=-37 previous:metal-can>incombustible=-28
previous:metal-can>metal-can=24 previous:metal-can>paint=49 previous:metal-can>paper=18
previous:metal-can>plastic=-9 previous:metal-can>scrap-metal=13 previous:metal-can>vinyl=-39
previous:milk-carton>general-waste=5 previous:milk-carton>paper=-42 previous:milk-carton>plastic=-30
previous:mobile-phone>general-waste=13 previous:paint>clothes=6 previous:paint>general-waste=51
previous:paint>glass-bottle=-15 previous:paint>paint=16 previous:paint>paper=-6 previous:paint>plastic=5
previous:paper-cup>food-waste=-19 previous:paper-cup>general-waste=35 previous:paper-cup>paper=-52
previous:paper-cup>plastic=8 previous:paper>bulky=-63 previous:paper>clear-pet=4
previous:paper>clothes=-17 previous:paper>cooking-oil=-50 previous:paper>electronics=-13
previous:paper>food-waste=14 previous:paper>general-waste=43 previous:paper>incombustible=42
previous:paper>lamp=-10 previous:paper>medicine=51 previous:paper>metal-can=-6
previous:paper>paper-cup=-23 previous:paper>paper=138 previous:paper>pesticide=5
previous:paper>plastic=-31 previous:paper>small-electronics=12 previous:paper>styrofoam=-37
previous:paper>vinyl=-36 previous:pesticide>vinyl=-40 previous:plastic>battery=-18
previous:plastic>bulky=5 previous:plastic>clear-pet=-89 previous:plastic>clothes=-17
previous:plastic>cooking-oil=18 previous:plastic>food-waste=24 previous:plastic>gas-can=30
previous:plastic>general-waste=18 previous:plastic>glass-bottle=7 previous:plastic>incombustible=-56
previous:plastic>metal-can=18 previous:plastic>paint=-17 previous:plastic>paper-cup=24
previous:plastic>paper=-66 previous:plastic>plastic=-56 previous:plastic>scrap-metal=-5
previous:plastic>small-electronics=-42 previous:plastic>vinyl=25 previous:power-bank>battery=-8
previous:power-bank>clothes=-4 previous:power-bank>general-waste=-33 previous:scrap-metal>bulky=-51
previous:scrap-metal>clothes=-4 previous:scrap-metal>cooking-oil=8 previous:scrap-metal>food-waste=-8
previous:scrap-metal>general-waste=11 previous:scrap-metal>glass-bottle=27
previous:scrap-metal>incombustible=-4 previous:scrap-metal>lamp=4 previous:scrap-metal>metal-can=-14
previous:scrap-metal>paper=37 previous:scrap-metal>plastic=-4 previous:scrap-metal>scrap-metal=58
previous:scrap-metal>small-electronics=4 previous:scrap-metal>vinyl=4
previous:small-electronics>battery=70 previous:small-electronics>bulky=-47
previous:small-electronics>clothes=-3 previous:small-electronics>electronics=-38
previous:small-electronics>food-waste=-14 previous:small-electronics>gas-can=7
previous:small-electronics>general-waste=-24 previous:small-electronics>incombustible=18
previous:small-electronics>lamp=23 previous:small-electronics>paper=20
previous:small-electronics>plastic=-14 previous:small-electronics>power-bank=25
previous:small-electronics>scrap-metal=39 previous:small-electronics>small-electronics=30
previous:small-electronics>special-drop-off=35 previous:small-electronics>styrofoam=18
previous:small-electronics>vinyl=7 previous:special-drop-off>scrap-metal=4
previous:special-drop-off>small-electronics=3 previous:special-drop-off>special-drop-off=-37
previous:styrofoam>bulky=-11 previous:styrofoam>food-waste=-30 previous:styrofoam>general-waste=38
previous:styrofoam>incombustible=18 previous:styrofoam>paper=-83 previous:styrofoam>styrofoam=-27
previous:styrofoam>vinyl=20 previous:vinyl>bulky=6 previous:vinyl>clear-pet=-3
previous:vinyl>clothes=-21 previous:vinyl>cooking-oil=-20 previous:vinyl>general-waste=-35
previous:vinyl>incombustible=-13 previous:vinyl>metal-can=-21 previous:vinyl>paper=76
previous:vinyl>plastic=-15 previous:vinyl>scrap-metal=-23 previous:vinyl>small-electronics=-5
previous:vinyl>styrofoam=4 previous:vinyl>vinyl=86 rule:aseptic-carton=107 rule:battery=-4
rule:briquette-ash=4 rule:bulky=-74 rule:car-battery=56 rule:clear-pet=9 rule:clothes=5
rule:construction=-19 rule:cooking-oil=-22 rule:deposit-bottle=86 rule:electronics=-86
rule:food-waste=-40 rule:gas-can=38 rule:general-waste=3 rule:glass-bottle=49 rule:incombustible=9
rule:lamp=8 rule:mercury=26 rule:metal-can=24 rule:milk-carton=55 rule:mobile-phone=26 rule:paint=-59
rule:paper-cup=74 rule:paper=11 rule:pesticide=19 rule:plastic=-18 rule:power-bank=8
rule:scrap-metal=-28 rule:small-electronics=-7 rule:special-drop-off=-61 rule:styrofoam=31 rule:vinyl=54
tail:=33 tail:가=30 tail:까지=-29 tail:는=-55 tail:는요=48 tail:니까=-23 tail:도=-16 tail:돌=-4 tail:들=55
tail:라고=-23 tail:랑=13 tail:로=-55 tail:를=52 tail:만=77 tail:부터=6 tail:쇄=-47 tail:애=-63 tail:애서=-89
tail:애요=21 tail:야=13 tail:요=23 tail:으로=-40 tail:은=-68 tail:은요=35 tail:을=47 tail:이=23 tail:이고=3
tail:이니까=-41 tail:이라=-40 tail:이랑=18 tail:이애요=-34 tail:이야=-22 tail:이여=-7 tail:이요=65 tail:이조=40 tail:이지=-7
tail:인가=-62 tail:인가요=-44 tail:인대=8 tail:인지=-3 tail:임=-73 tail:입니까=-15 tail:조=-14 tail:지=-7 tail:집애서=22
tail:째=-22 tail:째로=59 tail:하고=50 to-next:=16 to-next:가=22 to-next:가한=10 to-next:갈고=6 to-next:갈고나온=-4
to-next:감싼=-7 to-next:고장=19 to-next:고장났는대=5 to-next:곰팡이=20 to-next:구운=-4 to-next:금감=11 to-next:까서=-12
to-next:깨젔는대=8 to-next:깨진=-23 to-next:깨짐=31 to-next:나왔는대=8 to-next:남았는대=-6 to-next:남음=7 to-next:낱개=-5
to-next:내놓는법좀=35 to-next:넣어두던=-5 to-next:눌어붙어서=8 to-next:는=33 to-next:는멀쩡한대=-4 to-next:는버렸고=-14
to-next:는뺐고=-14 to-next:니까=-21 to-next:다마시고=23 to-next:다먹고=-3 to-next:다먹은=-5 to-next:다썼는대=11
to-next:다쓰고=-9 to-next:다쓰고남은=-3 to-next:다쓴=35 to-next:다쓴거=10 to-next:다씀=20 to-next:다짬=19 to-next:닦던=-8
to-next:닦은=-9 to-next:달린=-27 to-next:담겨온=-8 to-next:담겨있던=-4 to-next:담긴=-14 to-next:담던=-7 to-next:담아온=-6
to-next:담아준=-3 to-next:담았던=-7 to-next:담은=37 to-next:대신=-22 to-next:도=48 to-next:도있는대=-11 to-next:든=-9
to-next:들=12 to-next:들어있던=-8 to-next:들었던=-13 to-next:때고=-43 to-next:땐=-6 to-next:땜=4 to-next:뜯은거=-11
to-next:랑=-48 to-next:로=25 to-next:로됀=25 to-next:로됀거=-36 to-next:로싼=-15 to-next:를=13 to-next:만=27
to-next:만남았는대=-34 to-next:만들던=-5 to-next:말고=-28 to-next:말고종이=-11 to-next:먹고남은=-5 to-next:먹은=-3
to-next:모아둔거=10 to-next:모으는대애=-38 to-next:묶었던=-5 to-next:묶은=-18 to-next:묻은=24 to-next:물=41 to-next:뭉치=13
to-next:뭘로분류돼=14 to-next:밑애깔린=-3 to-next:밑애서나온=-5 to-next:받침=-16 to-next:버려야하거=22 to-next:버리고=-57
to-next:버리는법이=48 to-next:버리려고해=-18 to-next:버릴때=26 to-next:버림=3 to-next:벗기고=-24 to-next:벗긴=-14
to-next:벗긴거=22 to-next:부러짐=40 to-next:빨간=23 to-next:빼고=-28 to-next:뺀=-26 to-next:뺌=-12 to-next:사고나온=-9
to-next:사면들어있=-12 to-next:사이애끼워=-6 to-next:살때온=-7 to-next:새로샀더니=-16 to-next:속=-29 to-next:손잡이=3
to-next:쇄로됀거=16 to-next:시키면오는=-19 to-next:싸고있던=-14 to-next:쓴거=28 to-next:안=-23 to-next:안애=-7
to-next:안애든=-28 to-next:안애들어있=-15 to-next:안애있던=-4 to-next:안쪽=14 to-next:애=39 to-next:애걸어둔=-3
to-next:애꽂아둔=-11 to-next:애꽂혀있던=-7 to-next:애꽂힌=-7 to-next:애낀=-14 to-next:애남은=-5 to-next:애넣어둔=-6
to-next:애눌어붙은=-4 to-next:애달린=-5 to-next:애담긴=-21 to-next:애담아놨는=-17 to-next:애담아둔=-5 to-next:애담았어=-5
to-next:애둔=-3 to-next:애든=-25 to-next:애들어있던=-5 to-next:애모아둔=-3 to-next:애붙어있던=-6 to-next:애붙였던=-17
to-next:애붙은=34 to-next:애붙인=-8 to-next:애빠뜨린=-3 to-next:애서=-48 to-next:애서꺼냈는=-3 to-next:애서나온=-6
to-next:애서때어낸=-6 to-next:애서땐=-4 to-next:애서뜯어낸=-5 to-next:애서빼낸=-9 to-next:애서뺀=-15 to-next:애서뽑은=-5
to-next:애싼=-4 to-next:애있음=-8 to-next:야=-15 to-next:어디버려=10 to-next:어디애둬=4 to-next:옆=4 to-next:옆애쌓인=-4
to-next:위=-25 to-next:위애=54 to-next:유통기한지=-23 to-next:으로=-3 to-next:으로싼=-3 to-next:으로쓰던=-7 to-next:은=71
to-next:은멀쩡=-5 to-next:은버렸고=-12 to-next:은버림=-18 to-next:은빼고=-3 to-next:은뺐고=-7 to-next:은씻음=-10
to-next:은플라스틱=-12 to-next:을=-33 to-next:이=18 to-next:이거=27 to-next:이고=13 to-next:이굳었는대=26 to-next:이남았내=3
to-next:이랑=12 to-next:이애요=4 to-next:이야=-20 to-next:인대=-29 to-next:자르고남은=3 to-next:정리하다나=-7 to-next:종이=80
to-next:종이로됀거=31 to-next:중애=37 to-next:찌그러짐=27 to-next:찢어젔는대=20 to-next:찢어짐=-33 to-next:처리좀=4
to-next:캐이스=-25 to-next:키우던=-6 to-next:포장=-9 to-next:플라스틱=67 to-next:하고=17 to-next:하던=-10 to-next:한=35
to-next:한뭉치=14 to-next:해먹고=-3 word-behind-ends:4개=8 word-behind-ends:=62 word-behind-ends:ed=-8
word-behind-ends:kg=-8 word-behind-ends:가는=-5 word-behind-ends:가득=-47 word-behind-ends:가락=26
word-behind-ends:가스=-8 word-behind-ends:가요=21 word-behind-ends:각각=-33 word-behind-ends:갈색=-25
word-behind-ends:갈아=4 word-behind-ends:감긴=-5 word-behind-ends:감싼=-7 word-behind-ends:갔던=-9
word-behind-ends:같은=25 word-behind-ends:같이=-35 word-behind-ends:갛개=-12 word-behind-ends:개로=5
word-behind-ends:개속=-10 word-behind-ends:개애=-26 word-behind-ends:개요=-23 word-behind-ends:거=9
word-behind-ends:거든=8 word-behind-ends:건대=-11 word-behind-ends:건짐=-11 word-behind-ends:걷음=-29
word-behind-ends:걸던=-6 word-behind-ends:겉=-18 word-behind-ends:겨서=27 word-behind-ends:겨온=-8
word-behind-ends:겼던=-6 word-behind-ends:고기=17 word-behind-ends:고는=8 word-behind-ends:고무=-24
word-behind-ends:고애=-4 word-behind-ends:고요=3 word-behind-ends:고장=47 word-behind-ends:과일=19
word-behind-ends:과자=53 word-behind-ends:광등=-24 word-behind-ends:구마=13 word-behind-ends:구멍=28
word-behind-ends:구애=-42 word-behind-ends:구운=-8 word-behind-ends:구워=-3 word-behind-ends:국물=28
word-behind-ends:국애=5 word-behind-ends:국은=-9 word-behind-ends:국이=-12 word-behind-ends:굳은=-43
word-behind-ends:굳음=-7 word-behind-ends:궈서=16 word-behind-ends:그거=7 word-behind-ends:그냥=50
word-behind-ends:그럼=33 word-behind-ends:그릇=9 word-behind-ends:그림=-3 word-behind-ends:금=80
word-behind-ends:금은=5 word-behind-ends:금이=51 word-behind-ends:기고=-44 word-behind-ends:기는=-23
word-behind-ends:기름=36 word-behind-ends:기만=-11 word-behind-ends:기애=16 word-behind-ends:기한=-24
word-behind-ends:김치=36 word-behind-ends:깎던=-4 word-behind-ends:깔고=3 word-behind-ends:깡통=-14
word-behind-ends:깨끗=3 word-behind-ends:깨서=3 word-behind-ends:깨진=-22 word-behind-ends:깨짐=7
word-behind-ends:꺼내=-3 word-behind-ends:꺼냄=-22 word-behind-ends:꺼운=-19 word-behind-ends:껍질=-53
word-behind-ends:껑만=-18 word-behind-ends:껑은=35 word-behind-ends:꼭=-25 word-behind-ends:꽂던=-8
word-behind-ends:꽂아=-13 word-behind-ends:꽂혀=-3 word-behind-ends:꽂힌=-28 word-behind-ends:꽃은=16
word-behind-ends:끈=-18 word-behind-ends:끈은=16 word-behind-ends:끓여=-4 word-behind-ends:끗이=-22
word-behind-ends:끗한=-10 word-behind-ends:끗해=13 word-behind-ends:끼워=-37 word-behind-ends:낀=-14
word-behind-ends:나가=42 word-behind-ends:나감=15 word-behind-ends:나무=19 word-behind-ends:나서=14
word-behind-ends:나씩=-5 word-behind-ends:나여=-3 word-behind-ends:나온=-15 word-behind-ends:나옴=17
word-behind-ends:나요=-41 word-behind-ends:남은=52 word-behind-ends:남음=-12 word-behind-ends:낱개=-20
word-behind-ends:내=-5 word-behind-ends:내고=-71 word-behind-ends:내도=-16 word-behind-ends:내면=-3
word-behind-ends:내서=-6 word-behind-ends:내요=-4 word-behind-ends:냄새=-19 word-behind-ends:냈고=-56
word-behind-ends:너무=20 word-behind-ends:넣고=-3 word-behind-ends:넣는=-34 word-behind-ends:넣던=-10
word-behind-ends:넣음=-3 word-behind-ends:녹슨=-5 word-behind-ends:놓는=35 word-behind-ends:놓던=-3
word-behind-ends:놔도=46 word-behind-ends:놨고=-20 word-behind-ends:놨던=-24 word-behind-ends:놨어=-28
word-behind-ends:느라=4 word-behind-ends:는대=-66 word-behind-ends:니까=72 word-behind-ends:니다=23
word-behind-ends:니라=-63 word-behind-ends:니조=-11 word-behind-ends:니터=8 word-behind-ends:닐로=-50
word-behind-ends:닐애=-10 word-behind-ends:닐은=-32 word-behind-ends:다=-32 word-behind-ends:다가=-56
word-behind-ends:다고=12 word-behind-ends:다른=13 word-behind-ends:다리=32 word-behind-ends:다섯=-8
word-behind-ends:닦던=-9 word-behind-ends:닦은=-34 word-behind-ends:닦음=-9 word-behind-ends:담겨=-20
word-behind-ends:담긴=3 word-behind-ends:담던=-22 word-behind-ends:담아=-7 word-behind-ends:담음=-4
word-behind-ends:대기=61 word-behind-ends:대는=-30 word-behind-ends:대로=-31 word-behind-ends:대신=-58
word-behind-ends:대요=-5 word-behind-ends:더기=9 word-behind-ends:더니=-39 word-behind-ends:더미=-3
word-behind-ends:던대=8 word-behind-ends:도로=-4 word-behind-ends:돌려=-25 word-behind-ends:돼나=-34
word-behind-ends:돼서=-4 word-behind-ends:됀=55 word-behind-ends:됀거=-46 word-behind-ends:됌=-4
word-behind-ends:두=40 word-behind-ends:두고=20 word-behind-ends:두던=-20 word-behind-ends:둔=-3
word-behind-ends:둠=-4 word-behind-ends:뒀고=-5 word-behind-ends:뒀던=-9 word-behind-ends:뒀어=-14
word-behind-ends:뒤애=-4 word-behind-ends:든=-10 word-behind-ends:들고=-17 word-behind-ends:들기=4
word-behind-ends:들던=-5 word-behind-ends:들어=-15 word-behind-ends:들이=42 word-behind-ends:디다=5
word-behind-ends:디로=35 word-behind-ends:디애=77 word-behind-ends:디야=3 word-behind-ends:따로=27
word-behind-ends:따서=16 word-behind-ends:딴=-19 word-behind-ends:때=-12 word-behind-ends:때고=-39
word-behind-ends:때낸=27 word-behind-ends:때면=-21 word-behind-ends:때서=10 word-behind-ends:때어=-4
word-behind-ends:땐=-13 word-behind-ends:땜=-7 word-behind-ends:땠어=-19 word-behind-ends:땠음=-38
word-behind-ends:떻개=50 word-behind-ends:또=24 word-behind-ends:뜨려=18 word-behind-ends:뜨린=-3
word-behind-ends:뜯고=-10 word-behind-ends:뜯어=39 word-behind-ends:라고=41 word-behind-ends:라냄=17
word-behind-ends:라는=-9 word-behind-ends:라면=-6 word-behind-ends:라밸=16 word-behind-ends:라서=-23
word-behind-ends:락은=11 word-behind-ends:랍애=14 word-behind-ends:래기=19 word-behind-ends:랩=-12
word-behind-ends:러서=-23 word-behind-ends:러진=-7 word-behind-ends:러짐=90 word-behind-ends:려고=16
word-behind-ends:려다=-4 word-behind-ends:려던=-6 word-behind-ends:려도=-32 word-behind-ends:려면=-3
word-behind-ends:려서=22 word-behind-ends:려야=12 word-behind-ends:려요=6 word-behind-ends:려줌=-5
word-behind-ends:렸고=-28 word-behind-ends:렸던=-7 word-behind-ends:렸어=-6 word-behind-ends:로폼=25
word-behind-ends:류로=7 word-behind-ends:류애=4 word-behind-ends:르고=-18 word-behind-ends:르다=-21
word-behind-ends:름기=9 word-behind-ends:름애=-8 word-behind-ends:름은=-9 word-behind-ends:름이=-15
word-behind-ends:릇애=-3 word-behind-ends:리고=-37 word-behind-ends:리기=12 word-behind-ends:리나=-8
word-behind-ends:리는=33 word-behind-ends:리다=-26 word-behind-ends:리던=-4 word-behind-ends:리라=9
word-behind-ends:리로=45 word-behind-ends:리면=46 word-behind-ends:리병=-6 word-behind-ends:리애=-13
word-behind-ends:리콘=-16 word-behind-ends:리터=15 word-behind-ends:리필=-31 word-behind-ends:린내=10
word-behind-ends:릴개=40 word-behind-ends:릴까=4 word-behind-ends:릴때=23 word-behind-ends:릴래=-33
word-behind-ends:마자=-44 word-behind-ends:만든=26 word-behind-ends:말고=-58 word-behind-ends:맞조=13
word-behind-ends:맞지=25 word-behind-ends:맣개=3 word-behind-ends:머리=-22 word-behind-ends:먹고=-27
word-behind-ends:먹는=-4 word-behind-ends:먹어=-5 word-behind-ends:먹은=-23 word-behind-ends:먹음=-26
word-behind-ends:먼저=27 word-behind-ends:먼지=6 word-behind-ends:멀쩡=-8 word-behind-ends:면서=-74
word-behind-ends:몇=20 word-behind-ends:모래=-15 word-behind-ends:모음=-19 word-behind-ends:모터=3
word-behind-ends:못=-3 word-behind-ends:무기=-9 word-behind-ends:무로=28 word-behind-ends:무사=-7
word-behind-ends:무슨=6 word-behind-ends:묶는=35 word-behind-ends:묶던=-9 word-behind-ends:묶은=-21
word-behind-ends:묶음=-29 word-behind-ends:문애=-6 word-behind-ends:문지=8 word-behind-ends:묻고=-7
word-behind-ends:묻은=10 word-behind-ends:묻음=-15 word-behind-ends:물=61 word-behind-ends:물든=-4
word-behind-ends:물로=-13 word-behind-ends:물만=20 word-behind-ends:물애=-26 word-behind-ends:물은=29
word-behind-ends:물이=20 word-behind-ends:뭉치=26 word-behind-ends:뭐야=-19 word-behind-ends:뭘로=54
word-behind-ends:미늄=3 word-behind-ends:밑애=-37 word-behind-ends:박스=16 word-behind-ends:박혀=-15
word-behind-ends:박힌=-25 word-behind-ends:반=9 word-behind-ends:받침=-16 word-behind-ends:발은=51
word-behind-ends:밥=21 word-behind-ends:방애=-22 word-behind-ends:방은=15 word-behind-ends:배=24
word-behind-ends:배달=-10 word-behind-ends:배송=-15 word-behind-ends:백=-5 word-behind-ends:버려=82
word-behind-ends:버린=-30 word-behind-ends:버릴=47 word-behind-ends:버림=-12 word-behind-ends:벗긴=10
word-behind-ends:벗김=-33 word-behind-ends:병=3 word-behind-ends:병애=41 word-behind-ends:병은=49
word-behind-ends:보니=-41 word-behind-ends:봉지=14 word-behind-ends:봉투=-29 word-behind-ends:부어=-12
word-behind-ends:분만=16 word-behind-ends:분애=3 word-behind-ends:분은=13 word-behind-ends:붙어=-42
word-behind-ends:붙은=-48 word-behind-ends:붙음=-27 word-behind-ends:붙인=-28 word-behind-ends:비닐=17
word-behind-ends:비움=-24 word-behind-ends:빈=21 word-behind-ends:빨간=24 word-behind-ends:빨대=34
word-behind-ends:빼고=-66 word-behind-ends:빼낸=-10 word-behind-ends:빼서=24 word-behind-ends:뺀=-53
word-behind-ends:뺌=-50 word-behind-ends:뺐고=-31 word-behind-ends:뺐어=-15 word-behind-ends:뺐음=-23
word-behind-ends:뽑고=-8 word-behind-ends:뽑은=-5 word-behind-ends:쁜대=9 word-behind-ends:사고=-12
word-behind-ends:사로=-44 word-behind-ends:사면=-22 word-behind-ends:산=-12 word-behind-ends:살=-10
word-behind-ends:살림=-10 word-behind-ends:상자=-55 word-behind-ends:상한=24 word-behind-ends:새=16
word-behind-ends:새가=8 word-behind-ends:새로=-18 word-behind-ends:새서=-39 word-behind-ends:새재=9
word-behind-ends:새트=-12 word-behind-ends:색이=20 word-behind-ends:샘플=7 word-behind-ends:서른=-4
word-behind-ends:서요=-5 word-behind-ends:선물=-34 word-behind-ends:소스=-32 word-behind-ends:소주=41
word-behind-ends:속=-46 word-behind-ends:속애=5 word-behind-ends:쇄=36 word-behind-ends:쇄로=80
word-behind-ends:수거=35 word-behind-ends:수명=23 word-behind-ends:수십=16 word-behind-ends:수증=-19
word-behind-ends:스는=9 word-behind-ends:스로=15 word-behind-ends:스무=18 word-behind-ends:스탠=-29
word-behind-ends:스팩=47 word-behind-ends:습재=-11 word-behind-ends:시고=22 word-behind-ends:시는=6
word-behind-ends:시락=9 word-behind-ends:시럽=15 word-behind-ends:시애=6 word-behind-ends:시켜=-6
word-behind-ends:식물=46 word-behind-ends:식초=16 word-behind-ends:싸고=-14 word-behind-ends:싸둔=-13
word-behind-ends:싸여=-3 word-behind-ends:싸온=-9 word-behind-ends:싼=8 word-behind-ends:쌌던=-3
word-behind-ends:쌓인=-7 word-behind-ends:쓰고=10 word-behind-ends:쓰는=-3 word-behind-ends:쓰던=-40
word-behind-ends:쓸=-19 word-behind-ends:쓸어=3 word-behind-ends:씀=-16 word-behind-ends:씌운=-21
word-behind-ends:씻고=14 word-behind-ends:씻기=6 word-behind-ends:씻는=-12 word-behind-ends:씻어=-80
word-behind-ends:씻을=-6 word-behind-ends:씻음=-37 word-behind-ends:아도=-13 word-behind-ends:아둠=-18
word-behind-ends:아서=73 word-behind-ends:아야=20 word-behind-ends:아온=-10 word-behind-ends:아요=4
word-behind-ends:아준=-23 word-behind-ends:아직=-27 word-behind-ends:안=-28 word-behind-ends:안애=8
word-behind-ends:안주=14 word-behind-ends:안쪽=9 word-behind-ends:았고=-22 word-behind-ends:았내=3
word-behind-ends:았던=-14 word-behind-ends:았어=-30 word-behind-ends:았음=34 word-behind-ends:애가=3
word-behind-ends:애요=-60 word-behind-ends:약=-4 word-behind-ends:약은=50 word-behind-ends:얗개=-37
word-behind-ends:어낸=50 word-behind-ends:어냄=-23 word-behind-ends:어도=36 word-behind-ends:어둔=-38
word-behind-ends:어둠=-14 word-behind-ends:어디=65 word-behind-ends:어서=162 word-behind-ends:어야=19
word-behind-ends:어요=-54 word-behind-ends:어저=-34 word-behind-ends:어진=-23 word-behind-ends:어짐=-14
word-behind-ends:얼음=-4 word-behind-ends:엄청=19 word-behind-ends:없고=-9 word-behind-ends:없는=-26
word-behind-ends:없음=-7 word-behind-ends:었고=-7 word-behind-ends:었내=5 word-behind-ends:었던=-58
word-behind-ends:었어=-59 word-behind-ends:었음=21 word-behind-ends:었지=-11 word-behind-ends:여러=11
word-behind-ends:여섯=6 word-behind-ends:열=17 word-behind-ends:열두=47 word-behind-ends:였던=-18
word-behind-ends:옆애=-41 word-behind-ends:온=-18 word-behind-ends:올=-5 word-behind-ends:옷은=28
word-behind-ends:왔어=-13 word-behind-ends:왜=37 word-behind-ends:우고=71 word-behind-ends:우는=-26
word-behind-ends:우다=-16 word-behind-ends:우던=-25 word-behind-ends:운대=20 word-behind-ends:울때=-3
word-behind-ends:워서=4 word-behind-ends:웠고=-29 word-behind-ends:웠어=-26 word-behind-ends:위=33
word-behind-ends:위로=4 word-behind-ends:위애=-50 word-behind-ends:유리=-19 word-behind-ends:으는=-48
word-behind-ends:으니=-6 word-behind-ends:으로=-19 word-behind-ends:으면=-25 word-behind-ends:은거=12
word-behind-ends:은대=-29 word-behind-ends:은박=53 word-behind-ends:은색=30 word-behind-ends:음쓰=23
word-behind-ends:이=21 word-behind-ends:이가=48 word-behind-ends:이거=46 word-behind-ends:이고=-24
word-behind-ends:이내=18 word-behind-ends:이는=6 word-behind-ends:이던=-13 word-behind-ends:이라=-32
word-behind-ends:이랑=10 word-behind-ends:이로=-14 word-behind-ends:이름=-16 word-behind-ends:이만=9
word-behind-ends:이미=-6 word-behind-ends:이스=-28 word-behind-ends:이애=-22 word-behind-ends:이야=52
word-behind-ends:이재=5 word-behind-ends:이조=15 word-behind-ends:이지=19 word-behind-ends:이컵=-41
word-behind-ends:이크=3 word-behind-ends:이프=41 word-behind-ends:인가=10 word-behind-ends:인대=4
word-behind-ends:인형=-3 word-behind-ends:일은=22 word-behind-ends:입을=58 word-behind-ends:있고=-14
word-behind-ends:있내=-9 word-behind-ends:있는=-5 word-behind-ends:있던=-88 word-behind-ends:있어=-32
word-behind-ends:있음=12 word-behind-ends:자국=-17 word-behind-ends:자기=-13 word-behind-ends:자는=57
word-behind-ends:자른=-3 word-behind-ends:자애=-6 word-behind-ends:작은=-17 word-behind-ends:잔뜩=-26
word-behind-ends:잘=-24 word-behind-ends:잡이=24 word-behind-ends:장갑=-53 word-behind-ends:장은=37
word-behind-ends:장품=11 word-behind-ends:저서=27 word-behind-ends:전구=-39 word-behind-ends:전지=33
word-behind-ends:접시=-28 word-behind-ends:접음=9 word-behind-ends:젔내=6 word-behind-ends:젔어=-7
word-behind-ends:정리=-8 word-behind-ends:조금=-9 word-behind-ends:조림=-30 word-behind-ends:조립=-3
word-behind-ends:종이=10 word-behind-ends:주고=-7 word-behind-ends:주던=-7 word-behind-ends:죽음=-7
word-behind-ends:준=28 word-behind-ends:줄=-49 word-behind-ends:중애=37 word-behind-ends:지가=-6
word-behind-ends:지고=-81 word-behind-ends:지는=-4 word-behind-ends:지도=36 word-behind-ends:지랑=12
word-behind-ends:지로=15 word-behind-ends:지만=-30 word-behind-ends:지애=22 word-behind-ends:지째=21
word-behind-ends:지퍼=-8 word-behind-ends:진거=19 word-behind-ends:진공=-7 word-behind-ends:진은=9
word-behind-ends:짜=-12 word-behind-ends:짜리=18 word-behind-ends:째로=44 word-behind-ends:쪽애=-6
word-behind-ends:채로=-7 word-behind-ends:책은=7 word-behind-ends:챙김=-17 word-behind-ends:처럼=7
word-behind-ends:처리=37 word-behind-ends:처분=21 word-behind-ends:처서=-9 word-behind-ends:천=13
word-behind-ends:철사=3 word-behind-ends:철통=-35 word-behind-ends:초는=4 word-behind-ends:추는=21
word-behind-ends:치는=11 word-behind-ends:치움=9 word-behind-ends:칸애=-28 word-behind-ends:칼은=6
word-behind-ends:캠핑=9 word-behind-ends:커피=68 word-behind-ends:컵=20 word-behind-ends:컵애=-5
word-behind-ends:컵은=-3 word-behind-ends:코팅=23 word-behind-ends:콩은=7 word-behind-ends:크림=3
word-behind-ends:큰=10 word-behind-ends:키면=-19 word-behind-ends:킨은=14 word-behind-ends:킹은=-9
word-behind-ends:타는=10 word-behind-ends:탐=-19 word-behind-ends:태움=8 word-behind-ends:택배=-35
word-behind-ends:터는=33 word-behind-ends:터짐=-9 word-behind-ends:털=44 word-behind-ends:털고=-19
word-behind-ends:털면=-27 word-behind-ends:통만=14 word-behind-ends:통애=-38 word-behind-ends:통은=-30
word-behind-ends:투명=-15 word-behind-ends:투애=5 word-behind-ends:튀긴=-15 word-behind-ends:튄=-30
word-behind-ends:트병=4 word-behind-ends:트애=-8 word-behind-ends:티백=31 word-behind-ends:티슈=48
word-behind-ends:티커=31 word-behind-ends:틱애=-17 word-behind-ends:팅됀=-13 word-behind-ends:팡이=29
word-behind-ends:퍼낸=-11 word-behind-ends:펌프=17 word-behind-ends:포장=-56 word-behind-ends:풀어=-11
word-behind-ends:프는=-35 word-behind-ends:프링=7 word-behind-ends:필터=15 word-behind-ends:하개=-6
word-behind-ends:하고=13 word-behind-ends:하나=-4 word-behind-ends:하다=-46 word-behind-ends:하던=-28
word-behind-ends:하루=18 word-behind-ends:하얀=-11 word-behind-ends:한=43 word-behind-ends:한대=4
word-behind-ends:한이=54 word-behind-ends:함애=-60 word-behind-ends:해도=-3 word-behind-ends:해서=45
word-behind-ends:해요=11 word-behind-ends:행굼=10 word-behind-ends:혀서=-3 word-behind-ends:활용=-11
word-behind:10=-8 word-behind:30=-23 word-behind:6개=-6 word-behind:=62 word-behind:le=-7
word-behind:가격=59 word-behind:가득=-45 word-behind:가루=43 word-behind:가방=-17 word-behind:가스=-8
word-behind:가위=9 word-behind:가저=-36 word-behind:각각=-37 word-behind:간장=10 word-behind:갈다=15
word-behind:갈색=-21 word-behind:갈아=-5 word-behind:갈았=89 word-behind:감긴=-5 word-behind:감싸=-21
word-behind:감싼=-7 word-behind:감아=-11 word-behind:강아=-7 word-behind:같이=-35 word-behind:개속=-10
word-behind:거=9 word-behind:거울=-11 word-behind:건더=11 word-behind:건저=-11 word-behind:건전=-4
word-behind:건짐=-11 word-behind:걷음=-29 word-behind:걸던=-6 word-behind:걸려=-3 word-behind:걸어=-19
word-behind:겉=-18 word-behind:겉봉=-20 word-behind:겉포=23 word-behind:고구=13 word-behind:고기=8
word-behind:고무=-38 word-behind:고양=24 word-behind:고장=50 word-behind:고철=-12 word-behind:고추=4
word-behind:골라=26 word-behind:곰팡=66 word-behind:과일=19 word-behind:괜찮=-7 word-behind:교채=28
word-behind:구두=12 word-behind:구멍=29 word-behind:구운=-8 word-behind:구울=-5 word-behind:구워=-5
word-behind:구웠=-8 word-behind:국물=-8 word-behind:굳어=34 word-behind:굳었=5 word-behind:굳은=-43
word-behind:굳음=-7 word-behind:굽다=-3 word-behind:그거=7 word-behind:그냥=50 word-behind:그대=-35
word-behind:그럼=33 word-behind:그릇=11 word-behind:그림=-3 word-behind:긁어=27 word-behind:금=80
word-behind:금이=51 word-behind:기름=56 word-behind:김치=60 word-behind:까먹=-7 word-behind:깎던=-4
word-behind:깔고=3 word-behind:깔았=-3 word-behind:깡통=-14 word-behind:깨끗=21 word-behind:깨서=3
word-behind:깨저=-4 word-behind:깨젔=87 word-behind:깨진=-14 word-behind:깨짐=7 word-behind:꺼내=-26
word-behind:꺼냄=-22 word-behind:꺼냈=-32 word-behind:껍대=49 word-behind:꼭=-25 word-behind:꽁초=54
word-behind:꽂던=-8 word-behind:꽂아=-33 word-behind:꽂혀=-13 word-behind:꽂힌=-29 word-behind:꽃은=16
word-behind:끈=-18 word-behind:끓여=-4 word-behind:끓이=-7 word-behind:끼우=-20 word-behind:끼워=-18
word-behind:낀=-14 word-behind:나감=15 word-behind:나눠=-4 word-behind:나무=27 word-behind:나온=-15
word-behind:나옴=17 word-behind:나왔=-15 word-behind:날아=-17 word-behind:낡아=8 word-behind:남겼=21
word-behind:남기=-38 word-behind:남아=17 word-behind:남았=70 word-behind:남은=41 word-behind:남음=-12
word-behind:낱개=-20 word-behind:내=-5 word-behind:내놓=-73 word-behind:내놔=46 word-behind:내도=-15
word-behind:내면=-3 word-behind:냄비=11 word-behind:냄새=-23 word-behind:냅킨=13 word-behind:냈어=-8
word-behind:냉동=40 word-behind:냉장=18 word-behind:너무=20 word-behind:넣고=-3 word-behind:넣나=-3
word-behind:넣는=-35 word-behind:넣던=-11 word-behind:넣어=-44 word-behind:넣었=3 word-behind:넣으=22
word-behind:넣음=-3 word-behind:노트=10 word-behind:녹슨=-5 word-behind:녹슬=25 word-behind:녹아=10
word-behind:놓던=-3 word-behind:눌러=-47 word-behind:눌어=-62 word-behind:다=-32 word-behind:다듬=23
word-behind:다른=13 word-behind:다리=45 word-behind:다섯=-8 word-behind:닦던=-9 word-behind:닦아=4
word-behind:닦았=-18 word-behind:닦으=-5 word-behind:닦은=-34 word-behind:닦음=-9 word-behind:닫아=9
word-behind:담갔=-9 word-behind:담겨=-42 word-behind:담겼=-6 word-behind:담긴=3 word-behind:담던=-22
word-behind:담배=5 word-behind:담아=-29 word-behind:담았=-19 word-behind:담음=-4 word-behind:대신=-58
word-behind:대워=-9 word-behind:던저=39 word-behind:덜어=-4 word-behind:도로=-4 word-behind:도시=20
word-behind:도자=-24 word-behind:돌돌=30 word-behind:돌려=-84 word-behind:돌리=-33 word-behind:돼나=-13
word-behind:됀=55 word-behind:됌=-4 word-behind:두=40 word-behind:두고=25 word-behind:두꺼=-19 word-behind:둔=-3
word-behind:둠=-4 word-behind:뒤애=-12 word-behind:뒤집=15 word-behind:든=-10 word-behind:들어=-58
word-behind:들었=11 word-behind:따다=-7 word-behind:따라=-58 word-behind:따로=23 word-behind:따서=16
word-behind:딱딱=10 word-behind:딴=-19 word-behind:딸려=3 word-behind:때=-12 word-behind:때고=-39
word-behind:때낸=27 word-behind:때다=-5 word-behind:때면=-20 word-behind:때문=-6 word-behind:때서=10
word-behind:때야=-69 word-behind:때어=20 word-behind:땐=-13 word-behind:땜=-7 word-behind:땠어=8
word-behind:땠음=-38 word-behind:떨어=-51 word-behind:또=24 word-behind:뚜껑=3 word-behind:뜯고=-10
word-behind:뜯어=-25 word-behind:뜯었=-20 word-behind:라밸=30 word-behind:랩=-12 word-behind:리모=11
word-behind:리필=-31 word-behind:마시=19 word-behind:만든=26 word-behind:만들=-29 word-behind:말고=-58
word-behind:말려=19 word-behind:말리=41 word-behind:말아=-17 word-behind:말았=-6 word-behind:맞나=-11
word-behind:맞아=-8 word-behind:맞조=13 word-behind:맞지=19 word-behind:맥주=20 word-behind:머리=-24
word-behind:먹어=-5 word-behind:먹었=-26 word-behind:먹은=-17 word-behind:먹음=-25 word-behind:먹이=-5
word-behind:먼저=27 word-behind:먼지=10 word-behind:멀쩡=3 word-behind:면도=20 word-behind:몇=20 word-behind:모니=9
word-behind:모래=31 word-behind:모서=-5 word-behind:모아=4 word-behind:모았=7 word-behind:모으=-52
word-behind:모은=5 word-behind:모음=-19 word-behind:모터=3 word-behind:몸통=-18 word-behind:못=-3
word-behind:무너=-8 word-behind:무사=-7 word-behind:무슨=6 word-behind:묶는=35 word-behind:묶던=-9
word-behind:묶어=-22 word-behind:묶었=-27 word-behind:묶은=-21 word-behind:묶음=-29 word-behind:문재=16
word-behind:문짝=12 word-behind:묻고=-7 word-behind:묻어=-28 word-behind:묻었=-11 word-behind:묻은=7
word-behind:묻음=-16 word-behind:물=61 word-behind:물고=23 word-behind:물든=-4 word-behind:물러=14
word-behind:물려=-13 word-behind:물로=25 word-behind:물애=-26 word-behind:물티=48 word-behind:뭉치=24
word-behind:뭐야=-19 word-behind:뭘로=54 word-behind:밑애=-56 word-behind:바꾸=-23 word-behind:바꿔=-9
word-behind:바꿨=12 word-behind:바닥=-12 word-behind:바르=-17 word-behind:박스=-31 word-behind:박혀=-15
word-behind:박힌=-25 word-behind:반=9 word-behind:반납=-15 word-behind:반찬=-15 word-behind:받아=-8
word-behind:받았=-8 word-behind:받침=-16 word-behind:발라=-17 word-behind:밥=21 word-behind:방석=5
word-behind:방습=-8 word-behind:배=24 word-behind:배달=-10 word-behind:배송=-15 word-behind:배어=-22
word-behind:백=-5 word-behind:백열=-27 word-behind:버려=64 word-behind:버렸=-24 word-behind:버리=33
word-behind:버린=-15 word-behind:버릴=85 word-behind:버림=25 word-behind:버립=17 word-behind:범벅=-8
word-behind:벗겨=28 word-behind:벗겼=-11 word-behind:벗기=-51 word-behind:벗긴=10 word-behind:벗김=-33
word-behind:변기=8 word-behind:병=3 word-behind:병은=20 word-behind:보호=-19 word-behind:볼팬=31
word-behind:봉투=10 word-behind:부러=-34 word-behind:부분=23 word-behind:부서=6 word-behind:부스=12
word-behind:부어=-21 word-behind:분리=9 word-behind:분무=-13 word-behind:붙어=28 word-behind:붙었=-12
word-behind:붙였=-18 word-behind:붙은=-23 word-behind:붙이=-6 word-behind:붙인=-28 word-behind:비닐=-8
word-behind:비린=17 word-behind:비었=20 word-behind:비우=-8 word-behind:비움=-24 word-behind:비웠=12
word-behind:빈=21 word-behind:빠뜨=-3 word-behind:빨간=25 word-behind:빨갛=-12 word-behind:빨아=10
word-behind:빼고=-66 word-behind:빼낸=-10 word-behind:빼놨=-16 word-behind:빼서=24 word-behind:빼야=-28
word-behind:뺀=-53 word-behind:뺌=-50 word-behind:뺐고=-31 word-behind:뺐어=-42 word-behind:뺐음=-23
word-behind:뽑고=-8 word-behind:뽑은=-5 word-behind:뿌리=16 word-behind:사고=-12 word-behind:사기=-3
word-behind:사니=-20 word-behind:사면=-29 word-behind:사이=-23 word-behind:사진=6 word-behind:사탕=-7
word-behind:산=-12 word-behind:살=-10 word-behind:살림=-10 word-behind:삶다=15 word-behind:샀는=-14
word-behind:상자=7 word-behind:상한=24 word-behind:새=16 word-behind:새건=-11 word-behind:새로=-18
word-behind:새서=-39 word-behind:새재=17 word-behind:새탁=-7 word-behind:새트=-17 word-behind:색이=20
word-behind:샘플=5 word-behind:생수=12 word-behind:서랍=3 word-behind:서른=-3 word-behind:섞어=-7
word-behind:섞여=-5 word-behind:선물=-36 word-behind:선반=-9 word-behind:설명=-7 word-behind:설치=-3
word-behind:설탕=8 word-behind:소스=-38 word-behind:소주=84 word-behind:속=-46 word-behind:속애=4
word-behind:손잡=12 word-behind:송장=30 word-behind:쇄=36 word-behind:쇄니=31 word-behind:쇄로=34
word-behind:수거=-16 word-behind:수명=23 word-behind:수북=-3 word-behind:수십=16 word-behind:숟가=67
word-behind:쉬었=-8 word-behind:스무=22 word-behind:스태=-7 word-behind:스탠=-25 word-behind:스티=36
word-behind:스펀=-4 word-behind:스프=6 word-behind:시들=38 word-behind:시럽=5 word-behind:시켜=-7
word-behind:시켰=-6 word-behind:시키=5 word-behind:시트=25 word-behind:식용=-5 word-behind:식초=16
word-behind:식혀=-3 word-behind:신문=10 word-behind:신발=48 word-behind:실리=-15 word-behind:싱크=67
word-behind:싸고=-14 word-behind:싸놨=-6 word-behind:싸둔=-13 word-behind:싸뒀=-14 word-behind:싸여=-25
word-behind:싼=8 word-behind:쌌던=-3 word-behind:쌓여=6 word-behind:쌓인=-7 word-behind:썩어=11
word-behind:쏟아=-11 word-behind:쓰고=10 word-behind:쓰는=-3 word-behind:쓰던=-40 word-behind:쓸=-19
word-behind:쓸어=-6 word-behind:씀=-16 word-behind:씌우=-8 word-behind:씌운=-21 word-behind:씌워=-26
word-behind:씻고=14 word-behind:씻기=6 word-behind:씻는=-12 word-behind:씻어=6 word-behind:씻었=-8
word-behind:씻으=3 word-behind:씻을=-6 word-behind:씻음=-37 word-behind:아까=-6 word-behind:아니=-100
word-behind:아닌=-29 word-behind:아이=55 word-behind:아직=-27 word-behind:안=-28 word-behind:안애=-17
word-behind:안주=14 word-behind:안쪽=4 word-behind:알갰=-14 word-behind:알루=29 word-behind:알약=-20
word-behind:애가=3 word-behind:애들=32 word-behind:애쁜=9 word-behind:약=-4 word-behind:약국=64 word-behind:약은=50
word-behind:양념=14 word-behind:양철=-31 word-behind:어디=121 word-behind:어떡=54 word-behind:어떻=50
word-behind:어항=-4 word-behind:얼룩=-3 word-behind:얼음=36 word-behind:엄청=19 word-behind:없고=-6
word-behind:없는=-31 word-behind:없어=-10 word-behind:없음=-7 word-behind:여러=29 word-behind:여섯=6
word-behind:열=17 word-behind:열두=53 word-behind:열쇄=-13 word-behind:열어=-42 word-behind:영수=-19
word-behind:옆애=-53 word-behind:오래=-5 word-behind:온=-18 word-behind:올=-5 word-behind:올려=-14
word-behind:옮겼=-15 word-behind:옷은=28 word-behind:와인=7 word-behind:왜=37 word-behind:우리=-43
word-behind:우유=23 word-behind:위=33 word-behind:위애=-50 word-behind:유리=45 word-behind:유통=20
word-behind:은박=88 word-behind:은색=30 word-behind:음식=93 word-behind:음쓰=32 word-behind:의류=-4
word-behind:이=21 word-behind:이거=47 word-behind:이름=5 word-behind:이미=-6 word-behind:이사=-3
word-behind:이쑤=-39 word-behind:이재=5 word-behind:인형=-3 word-behind:일반=27 word-behind:잃어=-36
word-behind:입을=58 word-behind:있고=-14 word-behind:있는=-18 word-behind:있던=-50 word-behind:있어=-31
word-behind:있음=18 word-behind:자국=-67 word-behind:자르=-15 word-behind:자른=-3 word-behind:자채=39
word-behind:작은=15 word-behind:잔뜩=-28 word-behind:잘=-24 word-behind:잘라=13 word-behind:장난=-5
word-behind:장식=-34 word-behind:재활=-5 word-behind:전구=6 word-behind:접시=-12 word-behind:접어=3
word-behind:접었=7 word-behind:접음=9 word-behind:정리=-28 word-behind:젖었=5 word-behind:조각=7 word-behind:조금=-9
word-behind:조립=-14 word-behind:종량=5 word-behind:종이=8 word-behind:주머=-3 word-behind:죽었=8
word-behind:죽음=-7 word-behind:준=28 word-behind:줄=-49 word-behind:중애=37 word-behind:지우=-30
word-behind:지퍼=-5 word-behind:진공=-10 word-behind:짜=-12 word-behind:찌그=56 word-behind:찌꺼=-44
word-behind:찢어=3 word-behind:책상=8 word-behind:책은=3 word-behind:챙김=-17 word-behind:처리=32
word-behind:처분=21 word-behind:천=13 word-behind:철사=-41 word-behind:청소=-11 word-behind:초록=-13
word-behind:충전=16 word-behind:치우=-7 word-behind:치움=9 word-behind:치웠=-49 word-behind:치즈=11
word-behind:칠하=-12 word-behind:카패=6 word-behind:칼은=6 word-behind:캐이=-19 word-behind:캔이=12
word-behind:캠핑=16 word-behind:커피=77 word-behind:컵=20 word-behind:컵애=4 word-behind:컵은=-18
word-behind:코팅=18 word-behind:콜라=5 word-behind:콩은=5 word-behind:큰=10 word-behind:키우=-9 word-behind:타는=10
word-behind:탐=-19 word-behind:태움=8 word-behind:태워=-13 word-behind:태이=14 word-behind:택배=-36
word-behind:터젔=-67 word-behind:터짐=-9 word-behind:털=44 word-behind:털고=-19 word-behind:털면=-27
word-behind:털어=4 word-behind:털었=-15 word-behind:통애=-45 word-behind:통조=-28 word-behind:통째=44
word-behind:투명=13 word-behind:튀긴=-15 word-behind:튀어=3 word-behind:튄=-30 word-behind:티백=31
word-behind:파란=-19 word-behind:파우=-6 word-behind:패트=45 word-behind:퍼낸=-11 word-behind:펌프=-10
word-behind:편의=7 word-behind:포장=-62 word-behind:풀어=-3 word-behind:프라=46 word-behind:플라=16
word-behind:필터=34 word-behind:하나=11 word-behind:하다=-28 word-behind:하던=-10 word-behind:하루=19
word-behind:하얀=-11 word-behind:하얗=-28 word-behind:한=43 word-behind:한가=-6 word-behind:해먹=-6
word-behind:행굼=10 word-behind:행궈=20 word-behind:행궜=5 word-behind:형광=-22 word-behind:호일=5
word-behind:화분=10 word-behind:화장=22 word-behind:휴지=14
`
