/** Written by `pnpm learn`. A context of `retrieve/contexts.ts` = its weight in hundredths. */
export const contextWeights = `
before:0=-7 before:0미리=-11 before:0병한=-3 before:5리터=-7 before:=-9 before:d=43 before:ed=43 before:led=43
before:가=-19 before:가개=4 before:가구=9 before:가는=13 before:가득=-10 before:가락=-32 before:가루=10 before:가방=-47
before:가방속=-7 before:가서=-6 before:가쓰던=-12 before:가요=-11 before:가죽=-17 before:가준=-22 before:가진=8
before:가한=-51 before:각=-15 before:간=87 before:간거=-3 before:간장=12 before:갈고=-14 before:갈비=35 before:감=59
before:감기약=57 before:감긴=12 before:감싼=12 before:갑=11 before:갔는대=-12 before:갔어=-18 before:같은=-31
before:같이=3 before:개=69 before:개가=19 before:개고장=-17 before:개됀=21 before:개변한=7 before:개탄=-28
before:갰는대=40 before:거=-175 before:거기=9 before:거랑=-15 before:거말고=-7 before:거실=-7 before:거야=7
before:거한=-54 before:거함애=13 before:건=-37 before:건대=-17 before:건더기=-5 before:건전지=-26 before:건짐=-9
before:걸던=29 before:걸이=38 before:검정=17 before:것=6 before:겉애=8 before:겨온=46 before:겨있던=23 before:겨저서=16
before:겨진=14 before:겨짐=5 before:겹살=5 before:겼고=9 before:겼던=26 before:고=-29 before:고간=52 before:고나니=22
before:고나온=59 before:고난=-14 before:고남은=84 before:고리=29 before:고받은=15 before:고빈=21 before:고산=5
before:고안애=-14 before:고요=-5 before:고있던=14 before:고장=-35 before:고종이=6 before:고행군=-18 before:고헌=28
before:골=-6 before:곰팡이=-28 before:과=12 before:과일=6 before:과자=7 before:관=10 before:구=33 before:구르트=29
before:구운=10 before:국물=-7 before:국물튄=14 before:국애서=-20 before:군=-18 before:굼=-29 before:굽던=9
before:궁중팬=5 before:궈서=-3 before:귀=-40 before:귤한=-7 before:그=69 before:그냥=-50 before:그란=31 before:그러짐=-3
before:그럼=-15 before:그릇=-9 before:그림=20 before:그말고=15 before:금감=-17 before:금갔어=-18 before:기=-23
before:기가=9 before:기가한=-40 before:기고=-42 before:기고장=-18 before:기는=-51 before:기도=-10 before:기로=-12
before:기름=-43 before:기름을=-8 before:기말고=4 before:기애=9 before:기약=57 before:기옆=-7 before:기한=-7
before:기향=-48 before:긴=99 before:긴거=-23 before:길래=-5 before:김=64 before:까=-48 before:까만=18 before:까먹고=13
before:까먹은=10 before:까서=16 before:깎은=15 before:깐=13 before:깔=15 before:깔던=17 before:깔린=21 before:깔았던=4
before:깡통=-13 before:깨끗한=17 before:깨저서=17 before:깨진=27 before:깨짐=-12 before:깬=33 before:꺼기=3 before:꺼냄=4
before:꺼운=21 before:껍대기=-36 before:껍질=-38 before:껍질은=3 before:껍질이=-3 before:껑=-3 before:껑때고=26
before:껑은=54 before:꼭지는=-3 before:꽂아둔=20 before:끈=-3 before:끗한=17 before:끗한대=-36 before:끼던=17
before:끼우는=12 before:끼우던=6 before:끼워둔=12 before:낀=45 before:나=22 before:나감=5 before:나니=21 before:나면=-43
before:나무=16 before:나서=-22 before:나온=45 before:나온거=-16 before:나옴=-50 before:나요=-18 before:난=72
before:난감=41 before:난거=-6 before:날=18 before:남=-10 before:남긴=39 before:남았내=-3 before:남았어=-6 before:남은=84
before:남은거=-38 before:남은건=-7 before:남음=-4 before:났는대=-58 before:낱개=6 before:내=-70 before:내고=29
before:내나는=18 before:내모난=10 before:내준=4 before:낸=85 before:낸거=-21 before:냄=-36 before:냄새밴=7 before:냈고=-7
before:냈는대=12 before:냈더니=-3 before:냈어=10 before:냈어요=-7 before:냥=-61 before:넣는=18 before:넣던=6
before:넣어둔=9 before:넣었던=4 before:넣었어=16 before:넣은=29 before:년됀=23 before:노=-28 before:녹슨=13
before:녹아서=-3 before:녹은=-13 before:놓은=-12 before:놨고=21 before:놨는대=12 before:놨어=-11 before:누=32
before:느=-9 before:는=27 before:는거=-13 before:는건=6 before:는대=16 before:는멀쩡=-31 before:는법좀=-16
before:는빼고=-37 before:는중=-4 before:니=46 before:니가=-8 before:니고=-11 before:니까=-47 before:니다=-24
before:니라=27 before:닌=-71 before:닐=-7 before:닐말고=5 before:닐봉지=-5 before:닐애=26 before:닐이야=-10
before:닐장갑=-14 before:닐포장=-8 before:다=4 before:다가=8 before:다나온=-33 before:다남긴=26 before:다남은=34
before:다리=-44 before:다먹고=27 before:다먹은=-17 before:다섯개=-5 before:다쓰고=13 before:다쓴=76 before:다쓴거=-10
before:다씀=-25 before:다이소=9 before:다짬=-14 before:다태운=11 before:닦다가=4 before:닦던=28 before:닦은=26
before:닦음=40 before:단=-6 before:단지=8 before:달린=29 before:달온=-4 before:닭뼈=-4 before:닳음=-10 before:담겨온=46
before:담겼던=26 before:담긴=42 before:담던=22 before:담아둔=-3 before:담아온=13 before:담아준=6 before:담았던=15
before:담았어=-25 before:담은=-45 before:담음=3 before:대=-39 before:대그냥=13 before:대기=-24 before:대기는=-4
before:대기한=-7 before:대는=-9 before:대빼고=57 before:대신=-33 before:대신쓴=-3 before:대안애=-30 before:대용량=10
before:대위=11 before:대이건=-29 before:더기=-5 before:더니=-8 before:더라=4 before:던=144 before:던거=-7
before:던비닐=18 before:던빈=3 before:던유리=14 before:던저서=28 before:던큰=5 before:도=-59 before:도그=11 before:도돼=-3
before:도시락=11 before:돌린=10 before:돗자리=-5 before:동=-17 before:동그란=31 before:돼=5 before:돼나=6 before:돼나요=-8
before:돼는=19 before:돼조=-35 before:돼지=3 before:됀=83 before:됀거=-27 before:됐는대=-27 before:두=-76
before:두개=-11 before:두고=19 before:두고간=52 before:두꺼운=21 before:두던=18 before:둔=41 before:둔거=-3 before:둠=16
before:둬=-4 before:뒤=20 before:드=17 before:드고장=-5 before:득=-10 before:든=3 before:든거=-39 before:들=-5
before:들던=9 before:들이=-88 before:듦=-10 before:등=24 before:디=-14 before:디버려=-14 before:디애둬=-4
before:따로=35 before:딴=30 before:딸려온=17 before:딸린=-13 before:때=-50 before:때고=20 before:때면=-7
before:때받은=22 before:때쓰던=13 before:때쓴=-11 before:때어낸=46 before:때온=21 before:땐=50 before:땜=-11
before:땠어=14 before:떨어저=9 before:떨어진=23 before:뚜껑=-3 before:뚜껑은=54 before:뜨려=-13 before:뜨려서=-44
before:뜨린=12 before:뜩붙은=19 before:뜬=36 before:뜯고=11 before:뜯은=19 before:뜯은거=-4 before:뜯음=3 before:라=26
before:라는대=42 before:라면=40 before:라서=-14 before:라스락=45 before:라스틱=-13 before:락=22 before:란=73
before:란거=-5 before:란다=3 before:랑=-60 before:래=-15 before:래말고=-7 before:래이=-4 before:래한=-9 before:량=12
before:러=-10 before:러니까=5 before:러서=24 before:러저서=4 before:러진=-16 before:러짐=-24 before:런=12 before:럼=-16
before:럼생긴=9 before:럽=-5 before:려=-43 before:려고=48 before:려고산=3 before:려고요=-5 before:려는대=-8 before:려다=-9
before:려던=13 before:려도돼=-9 before:려둔=19 before:려면=-5 before:려받은=41 before:려서=-24 before:려오는=4
before:려온=17 before:려요=-5 before:려있던=3 before:렸고=-45 before:렸는대=-7 before:렸어=4 before:렸어요=13 before:로=17
before:로됀=29 before:로됀거=-19 before:로만든=-3 before:로버려=-39 before:로산=-18 before:로션=35 before:로싼=6
before:로온=3 before:로폼=-8 before:로폼애=-5 before:록=27 before:료=-6 before:루=-4 before:르트=29 before:르트병=3
before:른=10 before:를=-17 before:름=-40 before:름애=-12 before:름을=-8 before:릇=-9 before:리=-3 before:리고=33
before:리깨진=19 before:리는=-6 before:리는대=9 before:리다=14 before:리려고=39 before:리로됀=6 before:리면=9
before:리병=-17 before:리병애=3 before:리애=18 before:리어=-24 before:리인대=-23 before:리좀=-21 before:리터=-18
before:리필=-5 before:린=65 before:린거=4 before:릴개=27 before:릴건=8 before:릴건대=8 before:릴때=-20 before:릴래=36
before:마=-32 before:마가=-4 before:마시고=25 before:마신=53 before:마심=20 before:마트=-9 before:막=-17 before:막대=-6
before:만거=-18 before:만남은=-62 before:만남음=-28 before:만들던=30 before:만한=6 before:말고=43 before:말린=3
before:말림=-8 before:망=22 before:망가진=8 before:맞은=-23 before:맞지=3 before:매=14 before:매장=-12 before:맥주=4
before:머니=-26 before:머니가=-8 before:먹고=70 before:먹는=-5 before:먹던=13 before:먹어=36 before:먹었고=-13
before:먹은=16 before:먹은거=-4 before:먹음=-34 before:먹이던=5 before:멀쩡=-9 before:멍나서=-9 before:면=-23
before:면먹고=27 before:면서=3 before:면서헌=13 before:면오는=-4 before:면주는=4 before:명=68 before:명서=-3
before:명절애=-3 before:명한=50 before:명한대=-18 before:모기향=-48 before:모난=10 before:모아둔=14 before:모양=13
before:모은=24 before:모음=-3 before:몸통은=-10 before:못먹어=15 before:무=-6 before:무개=-13 before:무실=-35
before:무장=-6 before:무장갑=6 before:묵은=-6 before:묶는=7 before:묶었던=3 before:묶은=-23 before:문=-47 before:문애=-18
before:문지=-46 before:묻은=7 before:묻음=-3 before:물=-35 before:물든=5 before:물러서=-13 before:물말고=3 before:물묻은=7
before:물은=9 before:물튄=14 before:물티슈=-4 before:뭉치=-18 before:미=24 before:미리=-11 before:믹서기=-12
before:박스=-24 before:박스애=-23 before:반=25 before:반찬=18 before:받아온=7 before:받은=8 before:받침=99 before:발=-31
before:밥=5 before:밥솥=3 before:방=-52 before:방속=-7 before:방애서=-9 before:밭=-25 before:배=5 before:배달온=-4
before:배란다=3 before:배로온=-4 before:배박스=-30 before:배상자=34 before:배송온=5 before:배임=-10 before:배터리=13
before:백=-19 before:밴=20 before:버=-50 before:버려=-31 before:버려요=-5 before:버렸고=-45 before:버렸어=4
before:버리고=31 before:버리는=34 before:버리면=5 before:버린=-39 before:버릴건=8 before:버릴때=-26 before:버릴래=36
before:버림=-13 before:버지=-3 before:버터=30 before:벅=18 before:범=-5 before:법좀=-16 before:벗겨진=14 before:벗겨짐=5
before:벗기고=3 before:벗긴=12 before:벗긴거=-4 before:변한=7 before:병=-105 before:병뚜껑=40 before:병안애=-17
before:병애=-30 before:병원=6 before:병은=-25 before:병을=-5 before:병이랑=-6 before:병한=-3 before:보=4 before:보내준=4
before:보낸=11 before:보니=35 before:보드=-38 before:보리=4 before:복=-29 before:본채랑=-11 before:봉지=48
before:봉지는=-39 before:봉지애=-7 before:봉지째=3 before:봉투=-33 before:봉투애=17 before:부=-39 before:부러진=-19
before:부러짐=-21 before:부서진=5 before:부순=12 before:부푼=8 before:북=-20 before:분=-9 before:불=-13
before:붓빨던=-14 before:붙어서=-21 before:붙였던=-5 before:붙은=33 before:붙음=9 before:붙이던=9 before:붙인=33
before:브=8 before:블러=-9 before:비=13 before:비누=32 before:비닐=-7 before:비닐애=26 before:비맞은=-23 before:비우면=-6
before:비운=43 before:빈=96 before:빙수=12 before:빠=-6 before:빠뜨린=4 before:빠지는=13 before:빠진=-43 before:빠짐=23
before:빨간=40 before:빨고=4 before:빨대=-5 before:빨대는=-8 before:빨던=-12 before:빵=-4 before:빼고=-80 before:빼낸=17
before:빼놨고=23 before:빼면=21 before:빼서=-4 before:뺀=48 before:뺌=23 before:뺐고=15 before:뺐는대=9 before:뺐어=9
before:뺐어요=-24 before:뺐음=10 before:뼈=-46 before:뼈는=-8 before:뼈담은=-18 before:뼈랑=-3 before:뽁뽁이=-24
before:뽁이=-24 before:뽑은=16 before:뿌리는=-56 before:사=19 before:사료=4 before:사무실=-35 before:사온=4 before:산=-9
before:살=12 before:살때온=6 before:삼=-4 before:삼겹살=5 before:상=4 before:상위=9 before:상자=25 before:상자는=-35
before:상자랑=52 before:상자속=19 before:상자안=-12 before:상자애=13 before:상한=26 before:상해서=23 before:새=-64
before:새거=42 before:새로산=-32 before:새미=39 before:새밴=7 before:새재=40 before:새트=25 before:색=-34
before:샐프로=24 before:생긴=13 before:샴푸=42 before:샴푸통=21 before:서=-14 before:서기=-12 before:서깨진=4
before:서깨짐=-3 before:서깬=6 before:서나온=3 before:서땐=23 before:서마신=44 before:서먹은=4 before:서받은=-77
before:서버려=-5 before:서버림=-31 before:서빼낸=12 before:서뺀=12 before:서뽑은=15 before:서산=-38 before:서쓰던=-39
before:서온=-10 before:서젖은=-6 before:서준=-4 before:서진=5 before:서헌=13 before:석=20 before:섞인=13 before:선=-17
before:설명서=-3 before:섯개=-6 before:셔츠=-27 before:션=5 before:션팩트=-9 before:셨는대=-22 before:소=9 before:속=16
before:속애=29 before:손배임=-10 before:손잡이=-13 before:솔=-15 before:솜=-11 before:송온=5 before:송장=-11
before:솥=-3 before:쇄=58 before:쇄니까=-14 before:수=66 before:수건=6 before:수새미=39 before:수증=-22 before:수증은=-3
before:순=12 before:슈=-4 before:스=46 before:스는=-11 before:스락=45 before:스말고=16 before:스무개=-13
before:스무장=-6 before:스애=-23 before:스크림=-6 before:스탠=-6 before:스터=4 before:스트리=4 before:스틱=-13
before:스틱통=-24 before:슨=7 before:습니다=-11 before:시=-23 before:시고=24 before:시던=-5 before:시락=11
before:시럽=-5 before:시애=-9 before:식=-18 before:식용유=-9 before:신문지=-46 before:신쓴=-3 before:실=-49
before:실등=14 before:심=4 before:심었던=-7 before:싱크대=5 before:싸는=16 before:싸서=-31 before:싼=14 before:쌀은=-8
before:쌌던=12 before:쌓인=25 before:써=22 before:썩음=-6 before:썼고=-16 before:썼는대=20 before:쏟고=-44 before:쓰=-6
before:쓰개됀=21 before:쓰는=3 before:쓰는대=-11 before:쓰던=3 before:쓰시던=15 before:쓴=43 before:쓴거=-37
before:쓸개=14 before:쓸거고=16 before:쓸거야=7 before:씀=-6 before:씌운=20 before:씌워진=17 before:씨=-29 before:씨가=22
before:씻고=-3 before:씻는=-21 before:씻었고=22 before:씻으면=-11 before:씻음=18 before:아=24 before:아가는=10
before:아기=24 before:아노=-28 before:아니고=-11 before:아니라=27 before:아둔=-7 before:아둔거=-3 before:아둠=10
before:아버지=-3 before:아빠=-6 before:아서=62 before:아온=19 before:아이=-30 before:아준=27 before:아진=3 before:안=-3
before:안돼=9 before:안먹음=10 before:안쓰는=-12 before:안애든=14 before:안애서=-19 before:안입는=16 before:안주=-58
before:안쪽=-10 before:았고=-15 before:았내=-3 before:았는대=64 before:았더니=12 before:았던=24 before:았어=-24
before:았어요=7 before:앞=-15 before:애=-17 before:애가=-27 before:애깔던=17 before:애깔린=21 before:애꽂힌=-3
before:애낀=17 before:애남은=15 before:애넣는=5 before:애달린=17 before:애담긴=-8 before:애둬=-4 before:애든=17
before:애들=-8 before:애붙은=-33 before:애붙인=17 before:애서=-9 before:애서땐=19 before:애서뺀=29 before:애서산=-38
before:애서온=11 before:애서준=-4 before:애싸서=-31 before:애싼=-12 before:애쌓인=20 before:애쓰던=11 before:애씌운=17
before:애요=-44 before:애있는=34 before:애있던=-81 before:애흘린=10 before:액자=14 before:앨범=-5 before:앳날=20
before:야=-38 before:야해=-17 before:약=21 before:약은=-4 before:얀=45 before:얇은=56 before:양=13 before:어=-39
before:어그럼=5 before:어낸=18 before:어낸거=-7 before:어냄=-15 before:어느=-9 before:어도=-3 before:어둔=13
before:어둠=-6 before:어디=-17 before:어뜨려=-13 before:어머니=-15 before:어버린=-13 before:어버림=6 before:어서=-32
before:어쓰고=22 before:어애=-12 before:어온=4 before:어요=-12 before:어요헌=-20 before:어있는=34 before:어있던=23
before:어있음=-19 before:어저=33 before:어저서=-46 before:어짐=-5 before:어폰=-18 before:없는=-15 before:없음=-41
before:없이=-9 before:었고=-3 before:었더니=-28 before:었던=-3 before:었어=34 before:었어요=11 before:었으니=-9
before:었음=-33 before:여=-9 before:여서=31 before:열재=-50 before:였는대=3 before:였던=-5 before:영수증=-22
before:옆=12 before:오는=3 before:온=65 before:온거=-29 before:올려둔=19 before:옮김=-16 before:옴=-52 before:옷=-36
before:옷걸이=38 before:와=57 before:와서=-10 before:완충재=-11 before:왔는대=-29 before:왔어=-11 before:왜=-42
before:요=-115 before:요헌=-20 before:용=-43 before:용기=-11 before:용량=10 before:용유=-9 before:우고=8
before:우는=25 before:우던=20 before:우면=-6 before:우유=-4 before:우유팩=-4 before:우치=41 before:운=105
before:운대=-20 before:울=-5 before:울달린=4 before:움=-42 before:워=-31 before:워둔=12 before:워먹은=4 before:워시=-5
before:워온=-23 before:워준=9 before:워지는=6 before:워진=18 before:원=58 before:월=11 before:웠는대=20 before:위=-3
before:위애=-68 before:유=13 before:유리=-24 before:유리병=-15 before:유식=15 before:유통=-20 before:유팩=24
before:유팩은=-4 before:으니=4 before:으니까=-22 before:으려던=-12 before:으로=-35 before:으로됀=31 before:은=47
before:은거=-64 before:은건=-7 before:은기름=-8 before:은껍질=-3 before:은대=-8 before:은두고=11 before:은멀쩡=42
before:은버림=11 before:은비닐=-6 before:은빨고=4 before:은빼고=-23 before:은뺐고=13 before:은씻음=7 before:은왜=-25
before:은종이=-5 before:을=-42 before:음=16 before:음료=-10 before:의자=-40 before:의점=-26 before:이=-36
before:이가=-11 before:이거=-39 before:이건=-49 before:이것도=4 before:이고=31 before:이내=-52 before:이는=12
before:이니까=-15 before:이던=14 before:이됀=44 before:이라=-6 before:이런=12 before:이로싼=13 before:이만=-54
before:이말고=15 before:이봉투=-15 before:이상자=-13 before:이소=9 before:이스=13 before:이애=-17 before:이애요=-22
before:이야=-54 before:이어애=6 before:이어폰=-18 before:이유식=15 before:이재=35 before:이캔=-6 before:이컵=10
before:이컵애=14 before:이프=-5 before:이핀=6 before:이한=-22 before:인=34 before:인가=-16 before:인가요=-5
before:인대=-46 before:인지=6 before:인형=-5 before:일=-33 before:일은=-3 before:일홰용=-12 before:임=-78
before:입는=16 before:있고=14 before:있내=-10 before:있는=63 before:있는대=24 before:있던=-3 before:있던대=9
before:있던큰=4 before:있어서=7 before:있었음=-38 before:있음=47 before:잎=-20 before:자=-4 before:자가=-7
before:자는=-35 before:자랑=52 before:자루=-11 before:자리=30 before:자말고=-67 before:자속=19 before:자안=-12
before:자애=13 before:자종이=-25 before:자판기=22 before:작아진=3 before:작은=41 before:작은거=-5 before:작품=-3
before:잖아=18 before:잡이=-13 before:장=67 before:장갑=13 before:장난감=41 before:장대=3 before:장비닐=-3 before:장실=4
before:재말고=18 before:재통=-15 before:재활용=-30 before:잼=-11 before:저=32 before:저서=32 before:전구=45
before:전기=7 before:전복=11 before:전자=-3 before:전지=-26 before:전지는=-9 before:전지뺌=14 before:절애=-3 before:점=9
before:점애서=-17 before:접시=-16 before:접시애=-9 before:젓=35 before:젓가락=-9 before:젔내=-5 before:젔는대=-44
before:젔어=-5 before:젔어요=3 before:정=9 before:젖병=-13 before:젖은=-6 before:조=-56 before:조각=-15 before:조림=-5
before:좀=-37 before:종이=-9 before:종이야=-36 before:종이컵=10 before:주=-50 before:주고=-8 before:주는=13
before:주던=5 before:주병=-11 before:주신=-12 before:주전자=-3 before:죽=-21 before:죽은=-18 before:준=36 before:줄=17
before:줄말고=3 before:줌=5 before:중=-98 before:중애=4 before:중인대=4 before:중팬=5 before:줬고=-4 before:줬는대=4
before:즈=71 before:증=-24 before:증은=-3 before:지=-56 before:지고=-7 before:지난=20 before:지는=-85 before:지랑=-3
before:지로싼=-8 before:지를=-6 before:지만=30 before:지말고=31 before:지비닐=-22 before:지빼고=-5 before:지뺌=14
before:지안애=62 before:지애=-34 before:지째=3 before:진=78 before:질=-38 before:질까서=16 before:질은=3 before:질이=-3
before:질이랑=-28 before:질하고=-15 before:짐=-27 before:집=42 before:짜리=-6 before:짬=-14 before:째=34 before:쩡=-9
before:쩡한대=-19 before:쪽=4 before:찌꺼기=3 before:찢어서=36 before:찢어진=-22 before:찢어짐=-7 before:차=12
before:찬=31 before:참치캔=47 before:창=19 before:창고애=-5 before:찾은=9 before:채=-11 before:채랑=-11 before:채로=28
before:책=-21 before:책상=10 before:책상위=9 before:책장=-17 before:처둔=-6 before:처리좀=-21 before:처서=-7
before:철=14 before:청=-20 before:초=58 before:추=3 before:충재=-11 before:츠=-30 before:치=32 before:치고=10
before:치는=-5 before:치던=5 before:치캔=42 before:치킨=-12 before:친타월=11 before:칠하고=60 before:칠하던=7 before:침=99
before:칫솔=-12 before:카패=4 before:캐리어=-24 before:캐이스=13 before:캔=-24 before:캔말고=-67 before:캔애=-47
before:캔이=-3 before:캠핑=-7 before:커버=-50 before:커피=4 before:컵=18 before:컵애=43 before:컵은=-32 before:켜먹고=-4
before:켰더니=13 before:코트=-3 before:크=11 before:크대=5 before:크림=11 before:큰=14 before:키=37 before:키로=60
before:키우던=9 before:킨=-4 before:킬로=10 before:타월=11 before:탄=-23 before:탕=20 before:태운=11 before:태움=-21
before:탠=-6 before:터=63 before:터리=13 before:터진=28 before:터짐=-3 before:털고=-21 before:털었어=11 before:텀블러=-9
before:텃밭=-25 before:통=-56 before:통애든=9 before:통은=30 before:통째로=-5 before:투=-25 before:투명=59
before:투명한=50 before:투안애=-7 before:투애=17 before:튀긴=29 before:튀김=14 before:튄=13 before:튜브=9 before:트=74
before:트랑=-18 before:트리=4 before:트병=-40 before:트병애=-27 before:트상자=-23 before:트애서=-3 before:틀=-20
before:티=-4 before:티로폼=25 before:티백=-17 before:티슈=-4 before:틱=-13 before:틱이랑=74 before:틱이야=-6
before:틱인대=-34 before:틱통=-24 before:파는=46 before:파우치=41 before:판=-36 before:판기=22 before:팡이=-28
before:팡이핀=6 before:패=6 before:패트병=-34 before:팩=19 before:팩은=-10 before:팩이랑=-6 before:팩트=-9
before:팬이랑=-4 before:편의점=-26 before:포대=79 before:포장=58 before:폰=-14 before:폼=-30 before:폼박스=-5
before:폼상자=-4 before:폼애=-5 before:폼접시=-9 before:푸=42 before:푸통=21 before:푼=11 before:품=15 before:풍=-7
before:프=-10 before:프로=17 before:프뭉치=-4 before:플=-16 before:피=4 before:피아노=-28 before:피자=6 before:핀=23
before:필=3 before:핑=-7 before:하고=22 before:하나=14 before:하는=-37 before:하는대=28 before:하다=17 before:하던=35
before:하얀=45 before:한=-56 before:한가득=-10 before:한거=-12 before:한건=-3 before:한대=-76 before:한뭉치=-13
before:한박스=15 before:한약=3 before:한지난=15 before:할때쓴=4 before:할머니=-15 before:함애=29 before:핫도그=11
before:해=-36 before:해먹고=5 before:해서=-58 before:해온=-29 before:해요=-15 before:해진=15 before:해짐=-7
before:했고=-30 before:했는대=-29 before:했어=7 before:행군=-18 before:행굼=-27 before:향=-65 before:헌=11
before:혀있던=6 before:현관=-3 before:형=-3 before:호일=-17 before:화=37 before:화분=-9 before:화장대=3 before:화장실=4
before:활용=-30 before:홰사=21 before:홰용=-12 before:휴지=23 before:흘린=9 before:힌=27 behind:10=-11 behind:1=7
behind:20=-23 behind:20키=-23 behind:20키로=-23 behind:2=-48 behind:30=-24 behind:3=-21 behind:500=-11
behind:50=-3 behind:5=-3 behind:6=-9 behind:6개=-6 behind:=56 behind:l=-14 behind:le=-14 behind:led=-14
behind:led전=-15 behind:가=37 behind:가남=21 behind:가남았=28 behind:가다=38 behind:가득=-20 behind:가들어=-3
behind:가들어있=-3 behind:가루=20 behind:가말=30 behind:가말라=30 behind:가물=18 behind:가방=-17 behind:가방애=-12
behind:가방은=23 behind:가부=16 behind:가산=9 behind:가산더=9 behind:가산더미=9 behind:가새=9 behind:가스=13 behind:가아=-60
behind:가아니=-68 behind:가안=-26 behind:가안떨=-26 behind:가안떨어=-26 behind:가열=8 behind:가열개=8 behind:가위=4
behind:가있=3 behind:가종=-26 behind:가종이=-26 behind:가찢=-24 behind:가찢어=-24 behind:가한=13 behind:가한가=3
behind:가한가득=3 behind:갈=33 behind:갈고나=-8 behind:갈고나온=-8 behind:갈다=16 behind:갈다가=15 behind:갈색=-10
behind:갈아=7 behind:갈았=42 behind:갈았는=16 behind:갈았는대=16 behind:감=-16 behind:감싸=-19 behind:감싼=-11
behind:강=-17 behind:같=-20 behind:같은=-15 behind:같은거=-4 behind:같은대=-35 behind:같이=10 behind:같이버=14
behind:같이버려=14 behind:거=12 behind:건=25 behind:건더=12 behind:건더기=12 behind:건전=6 behind:건전지=6
behind:건전지는=20 behind:걸=-17 behind:겉=-49 behind:겉봉=-25 behind:겉봉지=-14 behind:겉애=-22 behind:겉포=9
behind:겉포장=9 behind:고=54 behind:고구=11 behind:고구마=11 behind:고기=-6 behind:고기굽=-41 behind:고무=-19
behind:고무패=16 behind:고무패킹=16 behind:고장=20 behind:고장건=27 behind:고장건전=27 behind:고장났=3 behind:고장났는=3
behind:고장어=-8 behind:고장어항=-8 behind:고추=19 behind:고치=4 behind:곰=35 behind:곰팡=35 behind:곰팡이=35 behind:공=31
behind:과=25 behind:과일=-3 behind:곽=12 behind:교=27 behind:교채=27 behind:교채하=18 behind:교채하고=18 behind:구=-21
behind:구두=13 behind:구멍=14 behind:구멍남=16 behind:구멍났=22 behind:구멍났는=22 behind:구운=-8 behind:구울=-11
behind:구울때=-11 behind:구울때깐=-9 behind:구워=-4 behind:구워먹=-4 behind:구웠=-7 behind:국=-17 behind:국물=-17
behind:국물밴=-3 behind:국물버=24 behind:국물버리=12 behind:국물안=-10 behind:국물은=10 behind:국물이=-65 behind:굳=33
behind:굳어=41 behind:굳어서=41 behind:굳은=-3 behind:굳음=-5 behind:굽=-10 behind:굽다=-4 behind:굽던=-5 behind:귀=-5
behind:그=8 behind:그거=12 behind:그냥=25 behind:그냥내=25 behind:그대=-19 behind:그대로=-19 behind:그릇=-9
behind:그릇애=-5 behind:긁=55 behind:긁어=85 behind:긁어낸=75 behind:긁어낸거=33 behind:긁어냈=5 behind:긁어냈는=5
behind:금=51 behind:금가=8 behind:금가서=8 behind:금감=45 behind:기=7 behind:기름기=8 behind:기름다=3 behind:기름닦=8
behind:기름따=3 behind:기름따라=3 behind:기름묻=6 behind:기름묻은=6 behind:기름안=7 behind:기름애=-4 behind:기름이=11
behind:김=39 behind:김치=32 behind:까=-19 behind:까먹=-6 behind:까지=-31 behind:까지있=-14 behind:깎=-29
behind:깔=-14 behind:깔고=7 behind:깡=-15 behind:깨끗=8 behind:깨끗한=14 behind:깨저=-6 behind:깨저서=-6 behind:깨저서유=3
behind:깨젔=36 behind:깨젔는=19 behind:깨젔는대=19 behind:깨젔어=13 behind:깨진=-25 behind:깨진거=-6 behind:깨짐=-18
behind:깨짐건=-24 behind:깨짐건전=-24 behind:꺼=-46 behind:꺼내=-15 behind:껍=54 behind:껍대=60 behind:껍대기=60
behind:껍질=-6 behind:꼬=13 behind:꼬치=-8 behind:꼭=-18 behind:꽁=-16 behind:꽁초=-6 behind:꽂=-93 behind:꽂아=-7
behind:꽂혀=-7 behind:꽂혀있=-7 behind:꽂힌=-18 behind:꽂힌채=-9 behind:꽂힌채로=-8 behind:꽃=52 behind:꽃은=17
behind:끈=-14 behind:끊=-21 behind:끼=-37 behind:끼고=6 behind:끼우=-14 behind:끼워=-30 behind:나=63 behind:나감=16
behind:나갔=27 behind:나갔는=27 behind:나갔는대=27 behind:나무=38 behind:나옴=14 behind:나왔=-4 behind:나왔는=6
behind:나왔는대=6 behind:나왔어=-10 behind:나왔어요=-4 behind:나요=-27 behind:날=3 behind:낡=6 behind:남=65 behind:남았=3
behind:남았는=10 behind:남았는대=10 behind:남았어=-7 behind:남은=60 behind:남은거=47 behind:남은건=4 behind:남음=13
behind:낱=-21 behind:낱개=-21 behind:내=43 behind:내개=-10 behind:내놓=-8 behind:내놓는=39 behind:내놓는법=39
behind:냄새=-14 behind:냄새가=7 behind:냄새나=14 behind:냄새남=-18 behind:냅=11 behind:냅킨=11 behind:냅킨은=11
behind:냉=22 behind:냉장=20 behind:냉장고=20 behind:너=10 behind:너무=9 behind:넣=10 behind:넣는=-17 behind:넣어=33
behind:넣어도=47 behind:넣어도돼=69 behind:넣어두=-6 behind:넣어두던=-6 behind:넣었=24 behind:노=-23 behind:노트=10
behind:노트북=10 behind:녹=59 behind:녹슨=6 behind:녹슨거=6 behind:녹슬=30 behind:녹슬었=19 behind:누=30 behind:눌어=3
behind:눌어붙=3 behind:눌어붙어=15 behind:는=-38 behind:는각=-4 behind:는각각=-4 behind:는고=-16 behind:는괜=-7
behind:는괜찮=-7 behind:는그=79 behind:는그럼=34 behind:는깨=6 behind:는깨끗=9 behind:는깨끗해=14 behind:는남=-24
behind:는냉=-5 behind:는놔=-6 behind:는다=-83 behind:는다먹=-10 behind:는다먹었=-10 behind:는다썼=-41 behind:는다씀=-6
behind:는따=31 behind:는따로=31 behind:는땠=-13 behind:는먹=-21 behind:는먹음=-13 behind:는멀=-7 behind:는멀쩡=-7
behind:는멀쩡한=-5 behind:는무=4 behind:는무사=-3 behind:는무슨=7 behind:는물=-9 behind:는뭐=4 behind:는뭘=22
behind:는뭘로=22 behind:는버렸=-34 behind:는버렸고=-34 behind:는버림=-49 behind:는벗=-17 behind:는비=-18 behind:는비닐=-16
behind:는빨=-17 behind:는빼=-57 behind:는빼고=-24 behind:는빼놨=-21 behind:는빼놨고=-18 behind:는빼야=-9 behind:는뺌=19
behind:는뺐=-53 behind:는뺐고=-19 behind:는뺐어=-27 behind:는뺐어요=-12 behind:는뺐음=-4 behind:는살=-19 behind:는새=-14
behind:는신=-9 behind:는실=-7 behind:는쓰=-3 behind:는쓰고=-3 behind:는쓸=-35 behind:는쓸거=-10 behind:는씻=-21
behind:는씻었=-7 behind:는아=-37 behind:는아직=-16 behind:는어=104 behind:는어디=93 behind:는어디다=22 behind:는어디로=22
behind:는어디버=37 behind:는어디애=-18 behind:는어떻=-6 behind:는어떻개=-6 behind:는옮=-16 behind:는옮김=-13 behind:는요=43
behind:는유=4 behind:는유리=4 behind:는음=23 behind:는음식=23 behind:는음식물=17 behind:는일=41 behind:는일반=41
behind:는일반쓰=51 behind:는있=-12 behind:는잘=-10 behind:는재=-18 behind:는재활=-12 behind:는재활용=-12 behind:는접=-18
behind:는접어=-19 behind:는종=32 behind:는종이=30 behind:는종이로=-21 behind:는종이야=26 behind:는챙=-13 behind:는치=-39
behind:는치웠=-33 behind:는팔=-13 behind:는플=32 behind:는플라=32 behind:는플라스=32 behind:니=-27 behind:니까=-27
behind:니까고=-12 behind:니까고철=-12 behind:니까종=-10 behind:니까종이=-10 behind:다=80 behind:다닳=21 behind:다듬=31
behind:다리=51 behind:다리미=3 behind:다마=30 behind:다마시=26 behind:다마시고=26 behind:다먹=-20 behind:다먹고=-16
behind:다먹고남=-7 behind:다먹고종=4 behind:다먹었=18 behind:다먹은=-6 behind:다먹은유=-4 behind:다버=-26 behind:다비=30
behind:다썼=28 behind:다썼는=17 behind:다썼는대=17 behind:다쓰=-30 behind:다쓰고=-30 behind:다쓴=48 behind:다쓴거=30
behind:다쓴거플=7 behind:다쓴유=-19 behind:다쓴유리=-19 behind:다씀=-9 behind:다짜=10 behind:다짬=14 behind:다털=-6
behind:닦=-61 behind:닦던=-10 behind:닦아=5 behind:닦은=-38 behind:닦은거=-33 behind:닦은물=-4 behind:닦은물티=-4
behind:닦은휴=-3 behind:닦은휴지=-3 behind:닫=-13 behind:닫고=-4 behind:달=-52 behind:달린=-49 behind:달린거=11
behind:담=-93 behind:담갔=-9 behind:담갔던=-9 behind:담겨=-38 behind:담겨온=-7 behind:담겨온종=-4 behind:담겨왔=-12
behind:담겨있=-21 behind:담겨있던=-21 behind:담겼=-7 behind:담겼던=-7 behind:담그=-7 behind:담긴=-22 behind:담긴스=-3
behind:담긴스티=-3 behind:담긴유=-6 behind:담긴유리=-6 behind:담긴플=-6 behind:담긴플라=-6 behind:담던=-25 behind:담아=-37
behind:담아온=-11 behind:담아온비=-3 behind:담아준=-20 behind:담았=-17 behind:담았던=-14 behind:담은유=-21 behind:담은유리=-21
behind:담은종=49 behind:담은종이=49 behind:대=-5 behind:대신=-61 behind:대신쓴=-9 behind:대워=-13 behind:대워먹=-7
behind:대워먹고=-7 behind:덜=-21 behind:덮=-61 behind:도=4 behind:도같=56 behind:도같이=36 behind:도넣=54
behind:도넣어=15 behind:도넣어도=15 behind:도때=-16 behind:도버=20 behind:도시=17 behind:도시락=17 behind:도시락통=10
behind:도안=-5 behind:도유=32 behind:도유리=32 behind:도유리병=32 behind:도있=-70 behind:도있는=-12 behind:도있는대=-12
behind:도있어=-28 behind:도종=-13 behind:도종이=-13 behind:도플=-31 behind:도플라=-31 behind:도플라스=-31 behind:돌=-57
behind:돌돌=26 behind:돌려=-38 behind:돌리=-39 behind:돌리다=-23 behind:돼=-12 behind:돼나=-11 behind:돼나요=-12
behind:됀=-59 behind:두=9 behind:두개=22 behind:두꺼=-20 behind:두꺼운=-20 behind:두장=-9 behind:둘=-6 behind:둘다=-4
behind:뒤=-34 behind:뒤애=-13 behind:드=3 behind:든=-9 behind:들=14 behind:들어=-40 behind:들어있=-36
behind:들어있던=-22 behind:들어있음=-9 behind:들었=12 behind:들었던=-10 behind:따=3 behind:따라=-12 behind:따라내=-3
behind:따라내고=-3 behind:따로=-20 behind:따로버=-5 behind:따서=18 behind:땅=-3 behind:땅콩=-3 behind:때=-45
behind:때고=-33 behind:때고나=-18 behind:때고나니=-17 behind:때고버=-13 behind:때다=-5 behind:때다가=-5 behind:때면=-27
behind:때문=-6 behind:때문애=-6 behind:때서=9 behind:때야=-49 behind:때야돼=-9 behind:때야돼나=-9 behind:때어=37
behind:때어낸=11 behind:때어냄=12 behind:때어냈=15 behind:때어냈어=15 behind:땜=-4 behind:땠=-13 behind:땠어=-10
behind:떡=11 behind:떨=-38 behind:떨어=-36 behind:떨어뜨=4 behind:떨어뜨려=33 behind:떨어저=-16 behind:떨어저서=-9
behind:똥=4 behind:똥묻=3 behind:똥묻음=3 behind:뚜껑=-17 behind:뚜껑고=21 behind:뚜껑고무=21 behind:뚜껑만=8
behind:뚜껑은=18 behind:뚜껑이=4 behind:뜨=38 behind:뜨거=38 behind:뜨거운=38 behind:뜯=45 behind:뜯고=-16 behind:뜯고나=4
behind:뜯어=8 behind:뜯어낸=67 behind:뜯어서=-79 behind:뜯었=82 behind:뜯은=-7 behind:뜯은거=-5 behind:라=23
behind:라고=-23 behind:라밸=48 behind:라밸때=17 behind:랑=30 behind:랑같=-42 behind:랑같이=-42 behind:랑같이버=-35
behind:랑껍=7 behind:랑껍질=7 behind:랑모=7 behind:랑모니=11 behind:랑모니터=11 behind:랑비=-23 behind:랑비닐=-23
behind:래=15 behind:랩=4 behind:로=-42 behind:로가=-14 behind:로감=-12 behind:로내=17 behind:로내놔=36
behind:로내놔도=36 behind:로내도=-6 behind:로내도돼=-6 behind:로냈=-9 behind:로냈어=-4 behind:로다=-13 behind:로닦=-35
behind:로닦았=-17 behind:로도=-12 behind:로돼=5 behind:로됀=73 behind:로됀거=13 behind:로뜯=-4 behind:로받=-9
behind:로버=-28 behind:로버려=-19 behind:로버려도=-14 behind:로버리=-7 behind:로버리면=-3 behind:로붙=-9 behind:로빨=-9
behind:로빨아=-4 behind:로빨아들=-4 behind:로싼=-15 behind:로쓰=-15 behind:로쓰던=-21 behind:로자=4 behind:를=38
behind:를넣=-41 behind:를넣어=-27 behind:를다=39 behind:를버=49 behind:를버려=32 behind:를버리=11 behind:를버릴=3
behind:를새=-25 behind:를씻=-35 behind:를종=5 behind:를종이=4 behind:리=-14 behind:리모=10 behind:리모컨=10
behind:리모컨애=-5 behind:리필=-36 behind:리필봉=-42 behind:리필봉지=-21 behind:리필봉투=-21 behind:리필파=-4 behind:리필파우=-4
behind:마=-15 behind:마시=8 behind:마시고=10 behind:막=45 behind:만=64 behind:만갈=48 behind:만건=-27 behind:만골=22
behind:만골라=21 behind:만깨=13 behind:만남=99 behind:만남았=45 behind:만남았는=-13 behind:만남았어=30 behind:만남은=47
behind:만남음=-17 behind:만내=-50 behind:만내놓=-50 behind:만들=-20 behind:만들던=-4 behind:만따=30 behind:만따로=69
behind:만따로버=28 behind:만때=9 behind:만뜯=-44 behind:만모=23 behind:만버=111 behind:만버려=14 behind:만버리=35
behind:만버리려=9 behind:만버리면=10 behind:만버릴=11 behind:만버릴건=8 behind:만버릴래=-7 behind:만버림=61 behind:만빼=43
behind:만새=17 behind:만새로=13 behind:만씻=-9 behind:만어=-40 behind:만어디=-53 behind:만어디버=-24 behind:만음=5
behind:만음식=5 behind:만음식물=5 behind:만접=15 behind:만처=12 behind:만털=-28 behind:만털면=-28 behind:만한=26
behind:많=8 behind:말=-6 behind:말고=-51 behind:말고개=-4 behind:말고김=-6 behind:말고비=-4 behind:말고비닐=-4
behind:말고종=-11 behind:말고종이=-11 behind:말고커=38 behind:말고통=-17 behind:말았=-6 behind:망=14 behind:맞=-3
behind:맞나=-8 behind:맞나요=3 behind:맞아=-5 behind:맞조=-4 behind:맞지=19 behind:맡=-5 behind:매=28 behind:맥=7
behind:맥주=7 behind:머=-26 behind:머리=-22 behind:먹=-37 behind:먹고=-26 behind:먹고나=-5 behind:먹고남=-23
behind:먹고남은=-23 behind:먹다=13 behind:먹은=-18 behind:먹이=-5 behind:먼=23 behind:멀=18 behind:멀쩡=25
behind:멀쩡한=24 behind:멀쩡한대=24 behind:면=-6 behind:면도=-22 behind:몇=20 behind:몇개=44 behind:모=74 behind:모래=34
behind:모서=-10 behind:모서리=-10 behind:모아=18 behind:모아둔=21 behind:모아둔거=21 behind:모양=-26 behind:모으=-61
behind:모으는=-60 behind:모으는대=-30 behind:모은=69 behind:모은거=69 behind:몸=-3 behind:몸통=-3 behind:못=24
behind:무=18 behind:무너=16 behind:묶=-69 behind:묶던=-11 behind:묶었=-17 behind:묶었던=-17 behind:묶은=-18
behind:묶음=-24 behind:묶음비=-15 behind:묶음비닐=-15 behind:문=27 behind:문짝=9 behind:묻=-67 behind:묻고=-7
behind:묻어=-32 behind:묻어서=-4 behind:묻었=-14 behind:묻었는=-7 behind:묻었는대=-7 behind:묻은거=-11 behind:묻은비=77
behind:묻은비닐=77 behind:묻음=-16 behind:물=-11 behind:물고=19 behind:물고기=19 behind:물고기는=7 behind:물든=-8
behind:물들=-6 behind:물로=23 behind:물로행=23 behind:물로행궜=21 behind:물버=-22 behind:물새=19 behind:뭉=25
behind:뭉치=21 behind:뭘=13 behind:뭘로=13 behind:뭘로분=12 behind:뭘로분류=12 behind:미=-4 behind:미끄=5 behind:밑=-61
behind:밑애=-60 behind:밑애깔=-18 behind:밑애깔린=-5 behind:밑애서=-17 behind:바꾸=-13 behind:바닥애깔=-3 behind:바르=-13
behind:박=-59 behind:박스=-27 behind:박스로=7 behind:박힌=-35 behind:박힌채=-31 behind:반=77 behind:반병=7
behind:반병남=3 behind:반병남았=3 behind:반찬=11 behind:반통=36 behind:받=-22 behind:받침=-20 behind:발=6 behind:밥=-10
behind:방=24 behind:배=-7 behind:배달=-8 behind:배송=-19 behind:배어=-5 behind:백=-25 behind:백열=-28 behind:버=62
behind:버려=9 behind:버려도=12 behind:버려도돼=20 behind:버려야=-21 behind:버려요=10 behind:버리=-35 behind:버리고=-63
behind:버리기=14 behind:버리는=49 behind:버리는거=13 behind:버리는곳=11 behind:버리는대=-33 behind:버리는방=32 behind:버리는법=26
behind:버리려고=-8 behind:버리려는=-8 behind:버리려면=17 behind:버릴=36 behind:버릴거=-23 behind:버릴건=6 behind:버릴건대=6
behind:버릴래=-24 behind:버림=53 behind:벌=16 behind:벌래=15 behind:범=-7 behind:범벅=-7 behind:벗=-52 behind:벗겨=-7
behind:벗겨저=-12 behind:벗겨저서=-15 behind:벗기=-28 behind:벗기고=-28 behind:벗긴=9 behind:벗긴거=18 behind:벗김=-16
behind:벽=18 behind:변=9 behind:변기=9 behind:변기애=3 behind:병=-22 behind:병뚜=-8 behind:병뚜껑=-8 behind:병애=-10
behind:병은=27 behind:보호=-20 behind:볼=5 behind:봉=-91 behind:봉지=-76 behind:봉지애=22 behind:봉지째=24
behind:봉투=-14 behind:부러=12 behind:부러저=-16 behind:부러저서=-16 behind:부러진=-7 behind:부러진거=-7 behind:부러짐=55
behind:부러짐모=37 behind:부분=24 behind:부분은=10 behind:부서=-42 behind:부스=12 behind:부스러=12 behind:부어=-11
behind:부어쓰=-11 behind:부어쓰고=-11 behind:부터=10 behind:분=39 behind:분리=23 behind:분리수=13 behind:분리수거=13
behind:분무=-16 behind:분무기=-16 behind:분해=35 behind:불=36 behind:붙=-46 behind:붙어=30 behind:붙어있=-35
behind:붙어있는=-36 behind:붙은=-65 behind:붙은거=-48 behind:붙이=-5 behind:블=-24 behind:비=-15 behind:비닐=9
behind:비닐로=-3 behind:비닐류=6 behind:비닐봉=-41 behind:비닐봉지=-25 behind:비닐애=17 behind:비닐은=19 behind:비닐이=24
behind:비닐이야=18 behind:비닐인=15 behind:비닐인가=10 behind:비닐포=-52 behind:비닐포장=-52 behind:비린=5 behind:비린내=5
behind:비었=22 behind:비었음=18 behind:비우=-25 behind:비움=-10 behind:빈=16 behind:빈거=7 behind:빠=76 behind:빨=54
behind:빨간=28 behind:빨갛=-9 behind:빨갛개=-9 behind:빨대=-13 behind:빨대꽂=13 behind:빨던=11 behind:빨아=25
behind:빨아도=-3 behind:빵=4 behind:빼=-22 behind:빼고=-19 behind:빼고나=43 behind:빼고남=-3 behind:빼고남은=-3
behind:빼고버=-20 behind:빼고버려=-14 behind:빼고버리=-3 behind:빼면=-4 behind:빼서=8 behind:뺀=-43 behind:뺀거=-15
behind:뺌=-43 behind:뺐=-5 behind:뺐는=5 behind:뺐는대=5 behind:뽑=5 behind:뿌=18 behind:뿌리=18 behind:사=-65
behind:사고=-10 behind:사고나=-6 behind:사고나온=-6 behind:사기=-3 behind:사기로=-7 behind:사기로됀=-7 behind:사니=-21
behind:사니까=-21 behind:사면=-28 behind:사면들=-11 behind:사면들어=-11 behind:사면서=-9 behind:사이=-24 behind:사이애=-15
behind:사이애끼=-11 behind:사진=5 behind:삭=-27 behind:산=-19 behind:살=-28 behind:살때=-11 behind:살때온=-6
behind:삶=60 behind:삶다=9 behind:삶아=17 behind:삼=-8 behind:샀=-23 behind:상=-23 behind:상자=-36 behind:상자는=10
behind:상자애=-13 behind:상자종=-30 behind:상자종이=-30 behind:상한=20 behind:상한거=20 behind:상했=25 behind:새=-75
behind:새거=-40 behind:새로=-26 behind:새로사=-5 behind:새로샀=-22 behind:새로샀더=-22 behind:새서=-29 behind:새재=6
behind:새탁=-17 behind:새탁기=21 behind:새트=-11 behind:색=7 behind:샐=9 behind:샘=-5 behind:샘플=-4 behind:생=28
behind:서=-21 behind:서랍=-16 behind:서랍애=-10 behind:서른=-6 behind:섞=17 behind:선=-15 behind:선물=-21
behind:선물받=-52 behind:선물상=42 behind:선물상자=42 behind:선물새=-17 behind:선물새트=-17 behind:설=-4 behind:소=-33
behind:소스=-39 behind:소스봉=-21 behind:소스봉지=-21 behind:속=-36 behind:속애=21 behind:속애들=38 behind:속플=-6
behind:속플라=-6 behind:속플라스=-6 behind:손=10 behind:손잡=13 behind:손잡이=13 behind:손잡이플=4 behind:송=18
behind:송장=18 behind:쇄=9 behind:쇄니=26 behind:쇄니까=26 behind:쇄니까고=26 behind:쇄로=37 behind:쇄로됀=37
behind:쇄로됀거=34 behind:수=-7 behind:수거=-17 behind:수거함=-22 behind:수거함애=-20 behind:수명=15 behind:수명다=15
behind:수십=19 behind:숟=56 behind:숟가=56 behind:숟가락=56 behind:숟가락은=14 behind:스=26 behind:스무=21
behind:스무개=18 behind:스탠=-35 behind:스탠찌=-14 behind:스탠찌그=-14 behind:스티=6 behind:스티로=4 behind:스티로폼=4
behind:스티커=-4 behind:스펀=-3 behind:스펀지=-3 behind:스프=4 behind:스프래=-24 behind:스프래이=-24 behind:스프링=25
behind:시=-15 behind:시들=5 behind:시들었=4 behind:시럽=-6 behind:시켜=-3 behind:시켜먹=-3 behind:시켜먹고=-3
behind:시켰=-6 behind:시키=6 behind:시키면=-24 behind:시키면오=-24 behind:시트=17 behind:식=111 behind:식초=12
behind:신=66 behind:신문=21 behind:신문지=21 behind:신문지애=17 behind:신발=46 behind:실=11 behind:실리=-13
behind:실리콘=-13 behind:심=25 behind:싱=32 behind:싱크=32 behind:싱크대=32 behind:싸=-69 behind:싸고=-19
behind:싸고있=-19 behind:싸고있던=-19 behind:싸서=-14 behind:싼=19 behind:쌌=-3 behind:쌌던=-3 behind:써=-21
behind:썩=13 behind:쏟=-27 behind:쏟아=-15 behind:쓰=4 behind:쓰고=46 behind:쓰래=8 behind:쓰래기=8 behind:쓴=29
behind:쓴거=29 behind:쓸=15 behind:쓸어=15 behind:쓸어담=15 behind:씌=-38 behind:씻=18 behind:씻기=6 behind:씻어=-18
behind:씻어도=4 behind:씻어서=3 behind:씻었=28 behind:씻었는=-7 behind:씻었는대=-7 behind:씻었어=34 behind:씻었어요=27
behind:씻으=9 behind:씻으면=16 behind:씻음=-40 behind:아=-13 behind:아니=-41 behind:아니애=-17 behind:아니애요=-17
behind:아니조=-9 behind:아닌=-27 behind:아닌가=-18 behind:아닌가요=-18 behind:아이=74 behind:아이스=22 behind:아이스박=5
behind:안=5 behind:안깨=25 behind:안깨젔=10 behind:안돼=-3 behind:안때=-34 behind:안때도=-14 behind:안때도돼=-6
behind:안뜯=-4 behind:안먹=63 behind:안묻=-11 behind:안묻음=-5 behind:안빠=-15 behind:안쓰=57 behind:안쓰는=57
behind:안쓰는대=44 behind:안쓴=6 behind:안씀=9 behind:안애=-41 behind:안애남=-26 behind:안애든=-44 behind:안애들=14
behind:안애들어=14 behind:안애비=35 behind:안애비닐=35 behind:안애서=-23 behind:안애있=-6 behind:안애있던=-5 behind:안애코=23
behind:안애코팅=23 behind:안지=-12 behind:안지워=-12 behind:안지워짐=-11 behind:안쪽=13 behind:안쪽애=-7 behind:안켜=4
behind:않=-48 behind:알=33 behind:알루=29 behind:알루미=29 behind:알루미늄=29 behind:알약=-18 behind:애=-74
behind:애가=19 behind:애가득=-27 behind:애같=-15 behind:애같이=-15 behind:애걸=-36 behind:애걸어=-3 behind:애고=27
behind:애고기=25 behind:애곰=53 behind:애곰팡=53 behind:애곰팡이=53 behind:애국=4 behind:애국물=4 behind:애금=24
behind:애기=58 behind:애기름=58 behind:애기름이=45 behind:애김=35 behind:애김치=28 behind:애깔=-7 behind:애깔던=-4
behind:애꽂=-32 behind:애꽂아=-13 behind:애꽂아둔=-11 behind:애꽂혀=-5 behind:애꽂혀있=-5 behind:애꽂힌=-10 behind:애끼=-23
behind:애끼우=-9 behind:애끼우는=-7 behind:애끼우던=-3 behind:애끼워=-11 behind:애낀=-15 behind:애남=-65 behind:애남은=-63
behind:애남은가=-3 behind:애남은거=-10 behind:애내=-31 behind:애내려=-15 behind:애내려도=-15 behind:애내리=-3 behind:애넣=-71
behind:애넣는=-7 behind:애넣는거=-3 behind:애넣던=-3 behind:애넣어=-57 behind:애넣어도=-18 behind:애넣어둔=-34 behind:애넣었=-3
behind:애넣으=-29 behind:애넣으려=-4 behind:애넣으면=-22 behind:애넣을=34 behind:애넣음=-3 behind:애놓=-3 behind:애놓던=-3
behind:애누=-6 behind:애누가=-6 behind:애눌=-42 behind:애눌어=-41 behind:애눌어붙=-41 behind:애다=-16 behind:애달=38
behind:애달린=39 behind:애담=-16 behind:애담긴=25 behind:애담배=-28 behind:애담아놨=-17 behind:애담아둔=-6 behind:애담아왔=-3
behind:애담았=-3 behind:애담았어=-3 behind:애담은=-6 behind:애담음=-4 behind:애도=-7 behind:애도로=-5 behind:애도로담=-4
behind:애돌=-25 behind:애둔=-5 behind:애든=9 behind:애들어=-18 behind:애들어가=-4 behind:애들어있=-14 behind:애따=-8
behind:애따라=-5 behind:애딸=-5 behind:애말=-11 behind:애매=3 behind:애모=-57 behind:애모래=10 behind:애모아=-25
behind:애모아둔=-3 behind:애모음=-27 behind:애못=-19 behind:애물=27 behind:애박=-11 behind:애밥=32 behind:애밥풀=14
behind:애버=-34 behind:애버려=-15 behind:애버려도=-9 behind:애버려요=-7 behind:애버렸=-3 behind:애버리=-10 behind:애버리면=7
behind:애버림=-9 behind:애벌=-7 behind:애벌래=-7 behind:애부=-33 behind:애부어=-5 behind:애부으=-7 behind:애부으면=-7
behind:애불=-11 behind:애붙=11 behind:애붙어=-5 behind:애붙어있=-5 behind:애붙였=-17 behind:애붙였던=-17 behind:애붙은=45
behind:애붙은비=27 behind:애붙은송=5 behind:애붙은스=34 behind:애붙은태=-26 behind:애붙인=-10 behind:애비=52 behind:애비닐=48
behind:애비닐창=49 behind:애빠=-4 behind:애빠뜨=-4 behind:애빠뜨린=-4 behind:애빨=6 behind:애빨대=5 behind:애빨대꽂=5
behind:애뿌=-6 behind:애새=-12 behind:애서=-97 behind:애서건=-36 behind:애서건저=-5 behind:애서곰=-7 behind:애서곰팡=-7
behind:애서꺼=-16 behind:애서꺼내=-13 behind:애서꺼냈=-3 behind:애서나=-23 behind:애서나온=-17 behind:애서때=-18
behind:애서때어=-16 behind:애서땐=-9 behind:애서떨=-7 behind:애서떨어=-7 behind:애서뜯=-13 behind:애서뜯어=-11 behind:애서물=81
behind:애서부=-3 behind:애서빼=-12 behind:애서빼낸=-8 behind:애서뺀=-18 behind:애서뺀a=-5 behind:애서뺀펌=-8 behind:애서뺐=-6
behind:애서뽑=-5 behind:애서뽑은=-5 behind:애서퍼=-14 behind:애서퍼낸=-14 behind:애섞=-27 behind:애소=53 behind:애소주=53
behind:애쇄=6 behind:애수=-8 behind:애스=-41 behind:애스티=-29 behind:애스티커=-26 behind:애싸=-28 behind:애싸놨=-7
behind:애싸둔=-17 behind:애싸서=14 behind:애싸서버=-4 behind:애싸여=-5 behind:애싼=14 behind:애쌀=-15 behind:애쌌=-19
behind:애쓰=-3 behind:애쓰던=-3 behind:애씌=-16 behind:애씌우=-6 behind:애안=-15 behind:애안들=-8 behind:애안들어=-8
behind:애양=13 behind:애양념=13 behind:애오=-11 behind:애오래=-11 behind:애올=-28 behind:애올려=-12 behind:애옮=-6
behind:애옮김=-4 behind:애요=8 behind:애유=-27 behind:애이=-10 behind:애있=-38 behind:애있던=-13 behind:애있던거=-11
behind:애있음=-13 behind:애절=-5 behind:애조=-20 behind:애주=61 behind:애치=6 behind:애치즈=8 behind:애코=5 behind:애태=7
behind:애튀=-3 behind:애하=-22 behind:애한=-23 behind:애한가=-16 behind:애한가득=-16 behind:애흙=17 behind:애흙이=17
behind:액=-18 behind:야=35 behind:약=58 behind:약은=11 behind:양=-33 behind:양념=-3 behind:양념묻=-3 behind:양철=-34
behind:양철통=-34 behind:어=33 behind:어디=66 behind:어디다=4 behind:어디버=17 behind:어디버려=17 behind:어디애=39
behind:어디애둬=10 behind:어디애버=9 behind:어떡=19 behind:어떡해=14 behind:어떻=-8 behind:어떻개=-8 behind:어떻개버=11
behind:어캐=-19 behind:얼=-8 behind:엄=5 behind:엄청=5 behind:없=51 behind:없음=55 behind:여=35 behind:여러=26
behind:여러장=9 behind:연=9 behind:열=-31 behind:열개=-13 behind:열두=45 behind:열두개=12 behind:열쇄=-16
behind:열어=-33 behind:영=-12 behind:옆=-60 behind:옆애=-47 behind:옆애둔=-10 behind:옆애서=-8 behind:옆애쌓=-7
behind:오=25 behind:온=-4 behind:올=-30 behind:올려=-3 behind:올려두=-3 behind:올려두던=-3 behind:옮=43 behind:옷=-23
behind:옷은=33 behind:와=6 behind:완=7 behind:요=10 behind:우리=-13 behind:우유=29 behind:위=-19 behind:위애=-58
behind:위애올=-20 behind:위애있=-49 behind:위애있던=-11 behind:유=10 behind:유리=-4 behind:유리병=-25 behind:유리병애=31
behind:유리인=21 behind:유리인대=21 behind:유리조=30 behind:유리조각=30 behind:유리통=11 behind:유리통만=11 behind:유통=16
behind:유통기=16 behind:유통기한=16 behind:육=-16 behind:육수=-17 behind:으=-32 behind:으로=-32 behind:으로내=-11
behind:으로됀=44 behind:으로됀거=32 behind:으로묶=-30 behind:으로묶어=-11 behind:으로바=-10 behind:으로버=-15
behind:으로버려=-12 behind:으로버리=-3 behind:으로분=-6 behind:으로분리=-6 behind:으로싼=-5 behind:으로쓰=-27 behind:으로쓰던=-19
behind:은=-57 behind:은걷=-31 behind:은걷음=-31 behind:은걸=-15 behind:은그=-29 behind:은그냥=-28 behind:은꺼=-30
behind:은꺼냄=-18 behind:은꽂=-10 behind:은나=-4 behind:은남=-16 behind:은남음=-14 behind:은내=-6 behind:은놔=-3
behind:은놔두=-3 behind:은다=-33 behind:은다른=22 behind:은다른대=22 behind:은다먹=-5 behind:은다먹었=-4 behind:은다씀=-8
behind:은닦=-15 behind:은도=16 behind:은도자=16 behind:은도자기=16 behind:은독=-3 behind:은두=18 behind:은두고=18
behind:은들=-13 behind:은따=-12 behind:은따로=-12 behind:은따로버=19 behind:은때고=-5 behind:은땠=-35 behind:은땠어=-11
behind:은뜯=-47 behind:은뜯었=-29 behind:은뜯었어=-29 behind:은먹=-44 behind:은먹고=-8 behind:은먹었=-15 behind:은먹음=-5
behind:은멀=-29 behind:은멀쩡=-29 behind:은멀쩡해=-18 behind:은못=9 behind:은무=-3 behind:은무사=-3 behind:은물=-15
behind:은물려=-11 behind:은뭘=19 behind:은뭘로=19 behind:은뭘로버=18 behind:은박=48 behind:은박뚜=-21 behind:은박뚜껑=-21
behind:은반=-22 behind:은반납=-17 behind:은버=18 behind:은버려=60 behind:은버렸=4 behind:은버렸고=6 behind:은버림=-44
behind:은벗=18 behind:은벗겨=23 behind:은벗겨버=-9 behind:은변=3 behind:은변기=3 behind:은변기애=3 behind:은비=7
behind:은비닐=20 behind:은비움=-13 behind:은빨=-4 behind:은빼=10 behind:은빼고=-4 behind:은뺌=-13 behind:은뺐=-45
behind:은뺐고=-10 behind:은뺐어=-27 behind:은뺐어요=-26 behind:은뺐음=-9 behind:은살=-5 behind:은새=-10 behind:은새로=-5
behind:은색=29 behind:은쓰=-3 behind:은쓸=-25 behind:은쓸거=-8 behind:은씻=-14 behind:은씻고=-7 behind:은씻어=21
behind:은씻어서=43 behind:은씻었=-12 behind:은씻었어=-9 behind:은씻음=4 behind:은아=-24 behind:은아직=-19 behind:은안=-18
behind:은알=-23 behind:은알갰=-23 behind:은알갰는=-23 behind:은애=-5 behind:은어=131 behind:은어디=82 behind:은어디다=-31
behind:은어디버=33 behind:은어디애=21 behind:은어떻=55 behind:은어떻개=55 behind:은얼=-3 behind:은없=-7 behind:은없음=-7
behind:은옮=-30 behind:은옮김=-18 behind:은왜=21 behind:은요=29 behind:은우=-6 behind:은우유=5 behind:은유리병=29
behind:은음=28 behind:은음식=20 behind:은음식물=20 behind:은음쓰=9 behind:은이=-11 behind:은이미=-7 behind:은일=-14
behind:은일반=-14 behind:은일반쓰=3 behind:은입=-15 behind:은잘=-15 behind:은재=10 behind:은재활=11 behind:은재활용=11
behind:은조=-3 behind:은종=35 behind:은종이=35 behind:은종이류=4 behind:은종이야=-12 behind:은챙=-12 behind:은챙김=-12
behind:은캔=7 behind:은투=20 behind:은투명=20 behind:은플=-3 behind:은플라=-3 behind:은플라스=-3 behind:은행=-18
behind:은행굼=-18 behind:을=40 behind:을깨=12 behind:을다=-58 behind:을반=24 behind:을버=48 behind:을버려=39
behind:을버려야=31 behind:을버리=7 behind:을버리려=-9 behind:을비=15 behind:을신=-14 behind:을신문=-14 behind:을신문지=-14
behind:을씻=13 behind:을어=8 behind:을어디=8 behind:을어디애=6 behind:음=51 behind:음식=40 behind:음식물=31 behind:음식물이=3
behind:음식물통=-13 behind:음쓰=16 behind:음쓰애=-5 behind:음쓰애넣=-5 behind:음쓰통=5 behind:의=7 behind:의자=7
behind:이=33 behind:이거=47 behind:이거일=21 behind:이거일반=21 behind:이거플=11 behind:이거플라=11 behind:이건=13
behind:이고=7 behind:이굳=6 behind:이굳었는=22 behind:이깨=13 behind:이깨저서=-3 behind:이깨젔=4 behind:이나왔=-16
behind:이남=51 behind:이남았=33 behind:이남았내=5 behind:이남았어=28 behind:이니=-36 behind:이니까=-36 behind:이다=47
behind:이두=30 behind:이라=-41 behind:이랑가=-27 behind:이랑같=-35 behind:이랑같이=-34 behind:이랑따=-36 behind:이랑따로=-36
behind:이랑묶=-28 behind:이랑새=8 behind:이랑소=3 behind:이랑씨=-38 behind:이랑우=5 behind:이랑우유=5 behind:이름=9
behind:이말=-28 behind:이말라=-28 behind:이말라붙=-10 behind:이반=4 behind:이배=-3 behind:이붙=-19 behind:이새=53
behind:이새개=53 behind:이아=-12 behind:이아니=-10 behind:이아니라=-5 behind:이안=-87 behind:이안닫=-3 behind:이안떨=-33
behind:이안떨어=-33 behind:이안빠=-27 behind:이안빠저=-27 behind:이애=-32 behind:이애요=-41 behind:이야=-53 behind:이여=-6
behind:이요=85 behind:이재=21 behind:이조=47 behind:이지=7 behind:이터=-24 behind:이한=26 behind:인=-61 behind:인가=-93
behind:인가요=-40 behind:인대=9 behind:인대안=18 behind:인지=-4 behind:인형=-4 behind:인화=-5 behind:잃=48 behind:잃어=48
behind:잃어버=48 behind:잃어버려=15 behind:잃어버린=34 behind:임=-77 behind:입=3 behind:입구=-4 behind:입니까=-18
behind:있=-40 behind:있는=-57 behind:있는거=-9 behind:있는대=-13 behind:자=-19 behind:자국=-87 behind:자국남=-7
behind:자국은=-9 behind:자국이=-12 behind:자르=-14 behind:자르고=4 behind:자르고남=4 behind:자른=-4 behind:자른거=-4
behind:자채=60 behind:작=35 behind:작은=20 behind:작은거=23 behind:잔=-20 behind:잔뜩=-20 behind:잔뜩묻=-6
behind:잔뜩붙=-13 behind:잔뜩붙은=-13 behind:잘=8 behind:잘라=8 behind:장=-30 behind:장갑=-5 behind:장식=-30
behind:재=26 behind:재활=31 behind:재활용=31 behind:재활용돼=6 behind:잴=20 behind:전=7 behind:절=27 behind:접=59
behind:접시=14 behind:접어=32 behind:접어서=28 behind:정=-70 behind:정리=-52 behind:정리하=-29 behind:정리하다=-24
behind:젖=5 behind:조=-7 behind:조각=14 behind:조금=4 behind:조금남=10 behind:조금남은=10 behind:조립=-12
behind:조립하=-11 behind:조립하고=-11 behind:좀=-5 behind:종=41 behind:종이=27 behind:종이띠=-7 behind:종이로=68
behind:종이로됀=54 behind:종이로버=9 behind:종이류=11 behind:종이만=3 behind:종이맞=10 behind:종이상=-34 behind:종이상자=-34
behind:종이애=34 behind:종이용=-36 behind:종이용기=-36 behind:종이인=12 behind:종이인대=11 behind:종이컵=-46 behind:종이컵애=-5
behind:종이파=3 behind:종이팩=31 behind:종이포=-13 behind:종이포장=-13 behind:주=-5 behind:주머=-3 behind:주머니=-3
behind:주머니애=-3 behind:죽=-9 behind:줄=-110 behind:중=105 behind:중애=34 behind:지=-66 behind:지우=-32
behind:지퍼=-10 behind:지퍼달=-9 behind:지퍼달린=-9 behind:진=-13 behind:진공=-9 behind:진공포=-3 behind:진공포장=-3
behind:집=-15 behind:집애=21 behind:집애서=21 behind:집애서준=31 behind:짜=33 behind:짜고=26 behind:짜고남=26
behind:짜고남은=26 behind:짜먹=-20 behind:째=9 behind:째로=39 behind:째버=-65 behind:째버리=-53 behind:쪽=-4
behind:찌=14 behind:찌그=30 behind:찌그러=30 behind:찌그러짐=50 behind:찌꺼=-16 behind:찌꺼기=-16 behind:찢=43
behind:찢어=41 behind:찢어젔=24 behind:찢어젔는=24 behind:찢어짐=-8 behind:차=3 behind:창=-29 behind:책=31 behind:책상=11
behind:책상은=5 behind:책은=4 behind:처=40 behind:처리=27 behind:처리방=36 behind:처리방법=36 behind:처리좀=3 behind:천=21
behind:철=-8 behind:철망=11 behind:철사=-32 behind:철사로=-40 behind:철사로됀=-40 behind:청=-14 behind:청소=-14
behind:청소하=-14 behind:청소하다=-8 behind:초=25 behind:초록=8 behind:초록색=30 behind:충=12 behind:충전=12
behind:치=-19 behind:치우=-18 behind:칠=-33 behind:칠하=-14 behind:칠하고=-6 behind:칠하던=-7 behind:카=-39
behind:카패=6 behind:칸=8 behind:칸애=-30 behind:칸애넣=-30 behind:칼=26 behind:칼은=5 behind:칼은씻=5 behind:캐=-32
behind:캐이=-30 behind:캐이스=-30 behind:캐이스플=-18 behind:캔=4 behind:캠=20 behind:캠핑=20 behind:캠핑가=9
behind:커=30 behind:커피=15 behind:컵은=7 behind:코=35 behind:코팅=3 behind:콩=8 behind:콩은=8 behind:크=-12
behind:크기=-16 behind:큰=7 behind:큰거=-48 behind:키=-8 behind:키우=-4 behind:키우던=-4 behind:타=-32 behind:탄=14
behind:탈=3 behind:태=56 behind:태이=-17 behind:태이프=-17 behind:태이프는=-21 behind:태이프때=12 behind:택=-24
behind:택배=-28 behind:택배스=-7 behind:택배스티=-7 behind:택배애=-3 behind:터=10 behind:터진=3 behind:터짐=-6
behind:털=20 behind:털고=-17 behind:털어=5 behind:털었=-8 behind:토=-21 behind:톱=22 behind:통=-37 behind:통애=-50
behind:통애넣=-43 behind:통애넣어=-16 behind:통조=-36 behind:통조림=-36 behind:통조림깡=-12 behind:통째=49 behind:통째로=49
behind:통째로버=26 behind:투=-26 behind:투명=-26 behind:투명한=6 behind:튀=-14 behind:튀긴=-6 behind:튀어=7
behind:튀어서=7 behind:튄=-29 behind:티=26 behind:티백=26 behind:파=4 behind:판=8 behind:팔=11 behind:패=16
behind:패인=-34 behind:패인트=-34 behind:패트=50 behind:패트라=37 behind:패트병=5 behind:팩=-12 behind:펌=-13
behind:펌프=-13 behind:펌프는뺐=37 behind:펌프뺌=7 behind:편=4 behind:편의=4 behind:편의점=4 behind:편의점애=4 behind:포=-71
behind:포장=-60 behind:포장비=-25 behind:포장비닐=-25 behind:포장플=-10 behind:포장플라=-10 behind:폰=5 behind:풀=16
behind:풀어=26 behind:프=23 behind:플=32 behind:플라=32 behind:플라스=32 behind:플라스틱=32 behind:필터=38 behind:핏물씻=4
behind:하=56 behind:하고=69 behind:하고남=67 behind:하고남은=67 behind:하나=9 behind:하나가=31 behind:하나씩=-10
behind:하다=-34 behind:하던=-10 behind:하루=25 behind:하루애=7 behind:한=8 behind:한가=4 behind:한가득=4 behind:한냄=9
behind:한냄비=9 behind:한뭉=14 behind:한뭉치=14 behind:한바=11 behind:한바가=4 behind:한바가지=4 behind:한번=6 behind:한봉=43
behind:한봉지=39 behind:한상=-6 behind:한상자=-6 behind:한솥=22 behind:한짝=44 behind:한켤=10 behind:한켤래=10
behind:한통=12 behind:할=-3 behind:함=-48 behind:해=35 behind:해먹=-7 behind:해먹고=-4 behind:행=22 behind:행굼=7
behind:행궈=6 behind:행궈서=4 behind:행궜=11 behind:행궜어=24 behind:행궜음=-13 behind:형=-8 behind:형광=-8
behind:형광등=-16 behind:호=7 behind:호일=7 behind:화=27 behind:화분=6 behind:화분애=20 behind:화장=19 behind:화장품=5
behind:휘=-3 behind:휴=23 behind:휴지=23 behind:흙=-37 behind:흙묻=-27 behind:흙털=7 behind:흙털고=4 ends:=56
ends:거=-3 ends:고장=28 ends:깨진거=18 ends:깨짐=-42 ends:나감=16 ends:나옴=9 ends:나요=-27 ends:남은거=29 ends:남음=4
ends:는=226 ends:는다씀=-6 ends:는먹음=-12 ends:는무사=-3 ends:는버림=-21 ends:는어디=41 ends:는옮김=-13 ends:는요=20
ends:다씀=-25 ends:달린거=11 ends:돼나요=-12 ends:두개=3 ends:들=13 ends:때어냄=11 ends:땜=-7 ends:똥묻음=3 ends:로=-3
ends:로됀거=34 ends:를=50 ends:만=-49 ends:만남음=9 ends:만버려=11 ends:만버림=60 ends:만어디=-30 ends:말고=-10 ends:맞나요=3
ends:맞지=56 ends:모양=-26 ends:묻음=-17 ends:뭉치=10 ends:반통=28 ends:버려=38 ends:버리기=13 ends:버릴때=18 ends:버릴래=3
ends:버림=47 ends:범벅=-6 ends:붙은거=-33 ends:비었음=18 ends:비움=-7 ends:쇄=-10 ends:씻었어=7 ends:씻음=-42 ends:아니조=-9
ends:안묻음=-4 ends:애=-102 ends:애버림=-8 ends:애요=9 ends:애있음=-4 ends:야=-17 ends:어디=14 ends:어디애=20 ends:없음=57
ends:요=-12 ends:유리병=-26 ends:은=210 ends:은걷음=-31 ends:은꺼냄=-13 ends:은남음=-14 ends:은다씀=-8 ends:은따로=9
ends:은땠어=-9 ends:은먹음=-4 ends:은멀쩡=-4 ends:은무사=-3 ends:은버림=-27 ends:은비움=-13 ends:은뺌=-13 ends:은씻음=16
ends:은어디=23 ends:은없음=-7 ends:은옮김=-8 ends:은챙김=-12 ends:은행굼=11 ends:을=8 ends:음쓰=10 ends:이애요=-29 ends:이야=11
ends:이요=85 ends:이조=47 ends:인가=-57 ends:인가요=-38 ends:인대=-17 ends:임=-69 ends:입니까=-18 ends:조=-16 ends:째=45
ends:찢어짐=-28 ends:처리=-11 ends:큰거=-69 ends:통조림=-23 ends:한냄비=8 ends:한박스=7 ends:한봉지=8 ends:행궜음=-13
from-end:0=12 from-end:1=-5 from-end:2=5 from-end:3=-23 from-end:4=-5 from-first:0=11 from-first:1=-20
from-first:2=7 from-first:3=46 from-last:1=4 from-last:2=-9 from-last:3=-28 from-previous:=-3
from-previous:가=-23 from-previous:가한=-8 from-previous:갈고=-14 from-previous:갈고나온=6 from-previous:감싼=11
from-previous:같은=-31 from-previous:거=-5 from-previous:고장=-19 from-previous:곰팡이=-27 from-previous:곰팡이핀=6
from-previous:구운=5 from-previous:굽던=9 from-previous:그러니까=5 from-previous:금감=-8 from-previous:기한지난=6
from-previous:까서=16 from-previous:깨끗한대=-36 from-previous:깨저서=22 from-previous:깨젔는대=-10
from-previous:깨진=23 from-previous:깨짐=-17 from-previous:꽂혀있던=6 from-previous:나왔는대=-13
from-previous:남았는대=37 from-previous:남은거=-3 from-previous:남음=8 from-previous:낱개=6 from-previous:놓는법좀=-16
from-previous:는=-78 from-previous:는대그냥=16 from-previous:는대이건=-29 from-previous:는멀쩡=-31
from-previous:는버렸고=25 from-previous:는빼고=-37 from-previous:니까=-45 from-previous:다마시고=-8
from-previous:다먹은=-32 from-previous:다부러진=17 from-previous:다섯개=-5 from-previous:다썼는대=20
from-previous:다쓴=22 from-previous:다쓴거=-10 from-previous:다씀=-24 from-previous:다짬=-14 from-previous:닦던=28
from-previous:닦았는대=7 from-previous:닦은=9 from-previous:달린=13 from-previous:담겨온=12 from-previous:담겨있던=9
from-previous:담겼던=16 from-previous:담긴=64 from-previous:담던=15 from-previous:담아온=11 from-previous:담아준=7
from-previous:담았던=12 from-previous:담은=-44 from-previous:대신=-30 from-previous:대이것도=-10
from-previous:도=-36 from-previous:도있는대=13 from-previous:돌아가는=10 from-previous:두=-22
from-previous:뒤애붙은=21 from-previous:든=7 from-previous:들=-10 from-previous:들어있는=17 from-previous:들어있던=53
from-previous:들었던=-3 from-previous:때고=3 from-previous:때고남은=3 from-previous:땐=19 from-previous:땜=-12
from-previous:떨어저서=-48 from-previous:뜯고나온=3 from-previous:뜯은거=-4 from-previous:랑=-19
from-previous:러젔는대=-8 from-previous:로=-44 from-previous:로됀=-18 from-previous:로됀거=-4 from-previous:로싼=4
from-previous:로쓰던=-24 from-previous:를=-32 from-previous:리라는대=42 from-previous:만=-55 from-previous:만들던=30
from-previous:말고=38 from-previous:말고종이=10 from-previous:먹고=-4 from-previous:먹고나온=4 from-previous:먹고남은=37
from-previous:먹었는대=-46 from-previous:먹은=14 from-previous:멀쩡한대=-5 from-previous:멍났는대=-22
from-previous:면서나온=4 from-previous:명하니까=-3 from-previous:모아둔거=-7 from-previous:모았는대=6
from-previous:묶었던=-14 from-previous:묶은=-36 from-previous:묻은=3 from-previous:물=-13 from-previous:물버리고=36
from-previous:뭉치=-6 from-previous:받침=45 from-previous:배송온=5 from-previous:버려도돼=-9 from-previous:버렸어요=13
from-previous:버리고=47 from-previous:버리는대=9 from-previous:버리려고=-6 from-previous:버릴건대=8
from-previous:버릴때=-26 from-previous:버림=-3 from-previous:벗겨저서=16 from-previous:벗긴=4 from-previous:벗긴거=-4
from-previous:부러저서=4 from-previous:부러짐=-8 from-previous:붙어있던=-33 from-previous:붙은=28
from-previous:빨간=-29 from-previous:빨던=-7 from-previous:빼고남은=3 from-previous:빼면=32 from-previous:빼서=-4
from-previous:뺀=25 from-previous:뺌=13 from-previous:사고나온=6 from-previous:살때온=6 from-previous:상해서=4
from-previous:서나온거=-3 from-previous:서때어낸=-7 from-previous:서못먹어=15 from-previous:속=16
from-previous:손잡이=-7 from-previous:쇄로됀거=-15 from-previous:스티로폼=41 from-previous:스틱인대=-3
from-previous:시켰더니=13 from-previous:싸고있던=14 from-previous:싼=-20 from-previous:쌌던=9 from-previous:쓰고남은=17
from-previous:쓴거=-27 from-previous:씻었는대=-5 from-previous:아놨는대=15 from-previous:아니고=-8 from-previous:안=15
from-previous:안빠지는=13 from-previous:안애=-6 from-previous:안애든=24 from-previous:안애있던=-35
from-previous:안쪽=-15 from-previous:애=-61 from-previous:애깔던=4 from-previous:애꽂아둔=20 from-previous:애꽂힌=-3
from-previous:애끼우는=3 from-previous:애끼우던=3 from-previous:애끼워둔=12 from-previous:애낀=17 from-previous:애남은=9
from-previous:애넣는=5 from-previous:애넣어둔=9 from-previous:애담긴=-8 from-previous:애담아둔=3
from-previous:애담았어=-25 from-previous:애둔=5 from-previous:애든=13 from-previous:애모아둔=14
from-previous:애붙였던=-6 from-previous:애붙은=-29 from-previous:애붙이던=9 from-previous:애붙인=7
from-previous:애빠뜨린=4 from-previous:애서=24 from-previous:애서나온=23 from-previous:애서땐=19
from-previous:애서빼낸=12 from-previous:애서뺀=21 from-previous:애서뽑은=15 from-previous:애싸서=-29
from-previous:애싼=-12 from-previous:애쌓인=3 from-previous:애쓰던=8 from-previous:애올려둔=19 from-previous:애있는대=15
from-previous:야=17 from-previous:야하는대=14 from-previous:어냈어요=-14 from-previous:어디버려=-14
from-previous:어디애둬=-4 from-previous:어뜨려서=-36 from-previous:어붙어서=-31 from-previous:어있는대=11
from-previous:어젔는대=-28 from-previous:옆=12 from-previous:온=7 from-previous:위=13 from-previous:위애=-59
from-previous:위애붙은=-9 from-previous:유리인대=-25 from-previous:으로=-50 from-previous:으로됀거=-9
from-previous:으로만든=-4 from-previous:으로쓰던=24 from-previous:은=-96 from-previous:은멀쩡=9
from-previous:은버렸고=-30 from-previous:은버리고=-39 from-previous:은버림=11 from-previous:은빨고=4
from-previous:은빼고=19 from-previous:은뺐고=13 from-previous:은씻음=6 from-previous:은왜=-25 from-previous:을=-38
from-previous:이=-39 from-previous:이거=-12 from-previous:이고=-8 from-previous:이남았내=-3 from-previous:이남았어=-6
from-previous:이랑=-13 from-previous:이부러짐=-6 from-previous:이애요=-9 from-previous:이야=-13
from-previous:이한=-15 from-previous:인가=-16 from-previous:인가요=-4 from-previous:인대=4 from-previous:잃어버린=-34
from-previous:있었어요=-7 from-previous:작은=8 from-previous:작은거=-5 from-previous:잔뜩붙은=19
from-previous:장났는대=-5 from-previous:종이=-38 from-previous:지워지는=6 from-previous:찌그러짐=-3
from-previous:찢어짐=5 from-previous:처럼생긴=9 from-previous:처리좀=-21 from-previous:칠하던=7 from-previous:캐이스=74
from-previous:키면오는=7 from-previous:키우던=5 from-previous:터짐=-3 from-previous:투명한대=-13 from-previous:튄=22
from-previous:포장=49 from-previous:플라스틱=-40 from-previous:하고=-6 from-previous:하다나온=-13
from-previous:하던=15 from-previous:한=-77 from-previous:한뭉치=-13 from-previous:해먹고=5 from-previous:해서버림=-17
from-previous:휘어버린=6 item:adhesive=29 item:air-conditioner=5 item:air-freshener=-34
item:aluminium-foil=28 item:artificial-leather=-25 item:artificial-tree=-18 item:aseptic-carton=60
item:baby-things=20 item:baby-wipes-cap=22 item:bag=-15 item:ball=-9 item:balloon=29 item:bean-husk=-4
item:beauty-aerosol=32 item:bed=27 item:beer-bottle=60 item:beverage-can=66 item:bicycle=9
item:blanket=23 item:blender=-25 item:bone=112 item:book=-4 item:bottle-cap-plastic=-130
item:bottle-sterilizer=12 item:bread-bag=-37 item:bread-snack=-48 item:bread-tie=-16 item:brick=28
item:briquette-ash=4 item:broken-glass=26 item:bubble-mailer=25 item:bubble-wrap=87 item:butane-can=-29
item:button-cell=9 item:calendar=14 item:camera=41 item:candle=-45 item:car-battery=55
item:cardboard-box=50 item:carpet=5 item:carton-cap=-9 item:cat-litter=25 item:chair=13
item:charger-cable=-3 item:chemical-cleaner=-93 item:cigarette-pack=23 item:cigarette=-3
item:citrus-peel=26 item:clear-pet-bottle=85 item:clock=-46 item:clothes-storage-box=-23
item:clothes=-26 item:coated-paper=58 item:coffee-grounds=20 item:coffee-mix-bag=28
item:cold-pack-gel=21 item:comforter=-65 item:composite-can=29 item:computer-parts=63
item:construction-debris=-29 item:contact-lens=-15 item:cooking-oil=-40 item:cooler-box=-10
item:cork=-16 item:cosmetic-container=-16 item:cosmetic-glass-bottle=-52 item:cosmetics=-89
item:cotton-swab=74 item:craft-work=-11 item:crustacean-shell=19 item:cup-holder=48 item:cup-lid=58
item:cup-noodle=-12 item:curtain=-18 item:cushion=-17 item:cutting-board=-9 item:dead-animal=-64
item:desk=17 item:desktop-computer=-51 item:diaper=14 item:dishwasher=-38 item:door=-47
item:drawing-paper=-14 item:drink-glass-bottle=-17 item:drinking-glass=83 item:drunk-milk=23
item:dry-cell=13 item:dry-ice=-12 item:drying-rack=24 item:earphones=-28 item:earthen-pot=39
item:egg-carton-paper=-82 item:egg-shell=32 item:electric-blanket=-7 item:electric-fan=31
item:electric-heater=14 item:electric-kettle=7 item:electric-mosquito-swatter=3 item:electric-shaver=49
item:electric-tool=34 item:electronic-cigarette=-26 item:electronic-scale=-8 item:fabric-cover=-17
item:farmhouse-things=-37 item:fermented-paste=-155 item:file-folder=9 item:fish-bone=-3
item:fish-guts=28 item:fish-tank=-30 item:fish=-24 item:flashlight=82 item:flower-pot-plastic=27
item:flower-pot=-54 item:fluorescent-lamp=37 item:foam-mat=21 item:foam-net=5 item:foil-container=-6
item:food-can=13 item:food-storage-box=-60 item:food-wrap=15 item:fruit-peel=62 item:fruit-stone=32
item:fruit=28 item:frying-pan=18 item:game-console=-33 item:garlic-peel=15 item:garment-cover=11
item:general-bag=-98 item:gift-card=18 item:gift-wrap=12 item:glass-bottle=28 item:glass-jar-lid=-80
item:glass-ornament=-20 item:glasses=64 item:gold-foil-paper=3 item:green-onion-root=39
item:grocery-bag=-28 item:gum=30 item:hair-dryer=25 item:hat=-48 item:heat-resistant-glass=-26
item:home-appliance=-5 item:hot-pack=-6 item:humidifier=24 item:incandescent-bulb=28
item:instant-rice-bowl=18 item:iron=23 item:jar=-11 item:juice-carton=5 item:kick-scooter=38
item:kimchi=-46 item:knife=-60 item:lamp-ballast=-32 item:laptop=4 item:large-glass-sheet=42
item:laundry-vinyl=3 item:leaflet=-45 item:leaves-flowers=-24 item:led-bulb=21 item:led-toy=22
item:leftovers=-100 item:leisure-things=-28 item:light-bulb=-20 item:lighter=10 item:liquid-medicine=-77
item:lithium-battery=-17 item:mail=-22 item:makeup-things=9 item:makeup=-34 item:manual=3 item:mask=36
item:massager=14 item:mat-vinyl=-7 item:mattress=16 item:meat-pad=44 item:meat=-71
item:medicine-bottle=25 item:metal-bowl=18 item:metal-cutlery=-79 item:metal-fittings=20
item:metal-grill=49 item:metal-mesh=34 item:metal-plumbing=-23 item:metal-rack=33
item:metal-small-goods=59 item:metal-tin=-57 item:microwave=-36 item:milk-carton=19
item:milky-cosmetic-bottle=20 item:mirror=63 item:mobile-phone=33 item:monitor=-20 item:nail-remover=12
item:nails-screws=-49 item:newspaper=-18 item:noodles=-20 item:notebook-paper=-19 item:nut-shell=80
item:office-paper=-13 item:oil-glass-bottle=43 item:oil-pet-bottle=-25 item:ointment=33
item:onion-net=18 item:onion-peel=-5 item:outdoor-furniture=-19 item:packaging-film=74
item:packing-foam=34 item:packing-peanuts=37 item:padding=-34 item:paint-can-empty=-8 item:paint=-10
item:painting-tools=17 item:paper-bag=-40 item:paper-bowl=28 item:paper-cup=57 item:paper-packing=47
item:paper-tape=33 item:paper-toy=-24 item:paper-tube=22 item:parcel-bag=30 item:pen=13
item:pepper-stem=5 item:perfume-bottle=-7 item:pesticide=30 item:pet-bottle-cap=32
item:pet-bottle-label=-110 item:pet-food=-34 item:pet-house=-15 item:pet-pad=5 item:pet-plastic=-9
item:pet-toy=-40 item:phone-case=48 item:photo=-6 item:piano=4 item:picture-frame=-56 item:pillow=-8
item:pills=34 item:pineapple-peel=14 item:pizza-box=46 item:plastic-bag=-5 item:plastic-basket=-95
item:plastic-case=-21 item:plastic-cup=64 item:plastic-cutlery=31 item:plastic-general=68
item:plastic-hanger=-65 item:plastic-toy=-64 item:plastic-tub=21 item:poly-gloves=-7 item:pool-float=12
item:porcelain-sink=-71 item:portable-gas-stove=5 item:pot=14 item:potato-peel=55 item:power-bank=46
item:preserve-glass-jar=-65 item:printer=-80 item:projector=18 item:protective-film=30
item:ptp-blister=19 item:pump-head=63 item:pvc-pipe=15 item:raincoat=38 item:ramen-bag=6
item:rat-poison=-18 item:raw-metal=24 item:razor=20 item:receipt=101 item:rechargeable-cell=-25
item:refill-pouch=11 item:refrigerator=-12 item:remote-control=-10 item:rice-cooker=-32
item:rice-grain=-27 item:rice-sack=-78 item:rubber-basin=-39 item:rubber-gloves=35 item:rubber-seal=-63
item:running-machine=42 item:sanitary-pad=40 item:sauce-glass-bottle=38 item:sauce-sachet=-15
item:scissors=15 item:sewing-machine=-45 item:sewing-things=-44 item:shampoo-bottle=-7
item:shellfish-shell=15 item:shoes=6 item:shop-fixture=-28 item:silica-gel=31 item:silicone-sealant=-5
item:silicone=39 item:single-shoe=15 item:sink-cabinet=-95 item:sink-strainer=-47 item:slippers=-10
item:small-appliance=8 item:snack-bag=54 item:snack-box=-73 item:soap=-93 item:socks=19
item:soda-glass-bottle=51 item:soda-pet-bottle=3 item:sofa=100 item:soil=-85 item:soju-bottle=-25
item:solvent=29 item:soup=-48 item:soymilk-carton=13 item:spoiled-milk=-45 item:sponge=-3
item:sports-gear=-18 item:spray-can=55 item:stationery=8 item:sticker=-53 item:straw=-11 item:stroller=5
item:stuffed-toy=100 item:styrofoam-box=102 item:styrofoam-tray=-31 item:syringe=5 item:table=-15
item:tablecloth=21 item:tablet=19 item:takeout-container=-82 item:tape-dispenser=-29 item:tea-bag=12
item:television=25 item:thermal-bag=22 item:thermometer-mercury=-5 item:tire=-41 item:toaster=-8
item:tofu-egg=27 item:toiletry-bag=19 item:toner=-16 item:tools=-35 item:toothbrush=58
item:toothpaste-tube=-41 item:toothpick=11 item:umbrella-cover=-28 item:umbrella=12 item:underwear=42
item:vacuum-cleaner=-24 item:vacuum-dust=-31 item:vegetable=-29 item:vending-machine=-53
item:vitamins=-27 item:volume-bag=-62 item:wallpaper=-8 item:wardrobe=24 item:washer-fluid-bottle=-10
item:washing-machine=-15 item:water-bottle-reusable=-15 item:water-bottle=46 item:water-purifier=-5
item:watermelon-rind=48 item:waybill=-32 item:wet-wipe=-28 item:wig=-18 item:window-glass=-11
item:wine-bottle=77 item:wood-ash=-39 item:wood=-108 item:wooden-chopsticks=74 item:workshop-aerosol=-12
item:worn-supports=-10 item:yogurt-cup=20 item:zipper-bag=28 kin:true=-94 length:1=-57 length:2=-36
length:3=-22 length:4=48 length:5=92 length:6=141 listed-after=-138 lists-next=112 name:a4용지=-10
name:aaa=31 name:aa건전지=5 name:cd=-25 name:led=16 name:led전구=17 name:tv=-9 name:가구=-25 name:가루=14
name:가루새재=-23 name:가루약=6 name:가방=-28 name:가스래인지=-14 name:가스버너=-11 name:가스통=-24 name:가습기=24 name:가운대=9
name:가위=8 name:가죽=-25 name:간식봉지=-9 name:간장=-19 name:간장개장=-4 name:갈비=-14 name:갈색병=-31 name:갈색유리병=14
name:갈치=-3 name:감기약=6 name:감자=-28 name:감자튀김=-16 name:강아지사료=-12 name:강화유리필름=17 name:개란=-26 name:개란껍대기=51
name:개란껍질=16 name:개란판=36 name:건전지=12 name:건전지두개=-23 name:건조기=-18 name:걸래=16 name:겉봉지=38 name:겉비닐=38
name:겉상자=27 name:경첩=-9 name:고구마=-4 name:고구마껍질=14 name:고기=-64 name:고대기=5 name:고등어=-5 name:고무=56
name:고무장갑=21 name:고무줄=12 name:고무패킹=-64 name:고양이모래=-10 name:고양이화장실=-14 name:고지서봉투=5 name:고철=-75
name:고추=-12 name:고추장=-13 name:고추장통=5 name:고춧가루=68 name:골판지=36 name:골판지상자=6 name:공=-6 name:공구함=-10
name:공책=-13 name:과일=41 name:과자=-3 name:과자봉지=-15 name:과자부스러기=-6 name:과자상자=19 name:곽=-10 name:구두=-15
name:국밥=37 name:국자=32 name:굴껍대기=-31 name:굴비=-8 name:궁중팬=-5 name:귤=21 name:귤껍질=59 name:그릇=-62 name:그린=-12
name:그림=-49 name:그물=15 name:글라스락=-50 name:기름=-52 name:기름종이=-3 name:기저귀=4 name:김밥=20 name:김봉지=5
name:김치=-54 name:김치국물=-10 name:김치냉장고=-8 name:김치전=5 name:김치찌개=13 name:김치통=11 name:김칫국물=-34 name:깡통=90
name:깨진거울=53 name:깨진유리=19 name:깨진접시=52 name:깨진컵=6 name:껌=-7 name:껍대기=-16 name:껍질=-13 name:꼬치=25
name:꼭지=13 name:꽁초=28 name:꽃=-19 name:꽃다발=26 name:꿀병=34 name:끈=-22 name:나무=-51 name:나무막대=-18
name:나무젓가락=95 name:나물=33 name:나사=-24 name:나사못=10 name:낙엽=17 name:난로=-3 name:남은식용유=23 name:낱개봉지=7
name:내솥=19 name:냄비=-39 name:냅킨=6 name:냉동만두=-3 name:냉장고=-41 name:노끈=-12 name:노트북=8 name:녹차티백=5 name:농약=6
name:다리미=-6 name:다리미바닥=30 name:다육이=-10 name:다이어리=-57 name:단무지=10 name:단추=-13 name:달걀=12 name:달력=14
name:닭가슴살=-7 name:닭뼈=17 name:담배꽁초=-39 name:담뱃갑=-6 name:담요=36 name:도마=-16 name:도시락=-42 name:도시락가방=-8
name:도어락=10 name:돈까스=-15 name:돌=-25 name:돌덩이=-49 name:됀장=-20 name:두부=53 name:두유=-12 name:두유팩=-5
name:드라이=-5 name:드라이기=-8 name:드라이버=3 name:드라이아이스=-12 name:들기름=-17 name:딸기=-20 name:딸기잼=22 name:땅콩껍질=10
name:떡=44 name:떡볶이=-11 name:뚜껑=-108 name:뚝배기=34 name:라면국물=-12 name:라면봉지=5 name:라밸=-51 name:라이터=13
name:락스=-34 name:락스통=-4 name:랜즈=-32 name:랜지대=-6 name:랜턴=43 name:랩=9 name:로봇청소기=40 name:로션통=-26 name:롤러=5
name:리모컨=11 name:리본=17 name:리본끈=9 name:리필봉지=21 name:리필봉투=21 name:리필파우치=-3 name:립밤=-11 name:립스틱=-58
name:마개=-18 name:마늘=-11 name:마스카라=25 name:마스크=-7 name:마신종이컵=9 name:마우스=-11 name:마카롱=-7 name:막걸리병=41
name:만두=3 name:망치=-15 name:매니큐어=-36 name:매실액=-16 name:매실청=-11 name:매트리스=-19 name:맥주병=-9 name:맥주캔=-15
name:머그컵=15 name:머리=29 name:머리카락=-12 name:먹고남은뼈=3 name:먼지=6 name:면도기=15 name:면봉=43 name:멸균팩=52
name:모기약=-9 name:모니터=-19 name:모니터박스=21 name:모래=-27 name:모종=31 name:모터=45 name:목장갑=3 name:몸통만=-44
name:무=-10 name:묶음비닐=24 name:문짝=-15 name:물감=45 name:물병=-29 name:물뿌리개=-13 name:물약=12 name:물통=-13
name:물티슈=-41 name:물티슈뚜껑=21 name:물티슈봉지=-8 name:미역국=-4 name:믹서기=15 name:밀가루=-38 name:바가지=-13 name:바구니=-41
name:바나나=14 name:바나나껍질=23 name:바늘=4 name:바디워시=16 name:바지=4 name:박스=-67 name:반찬=-16 name:반찬통=43
name:반창고=-16 name:받침=-15 name:받침대=-34 name:밤껍질=3 name:밥=44 name:밥그릇=-3 name:밥솥=43 name:밥알=11 name:밥풀=-91
name:방문=16 name:방석=-22 name:방향재=-9 name:배개=-20 name:배달봉투=-23 name:배달용기=8 name:배추=-11 name:배추겉잎=27
name:배터리=-97 name:배터리팩=10 name:백열전구=49 name:밴드=25 name:버너=16 name:벽돌=32 name:벽지=-26 name:변기=-40
name:병=-54 name:병따개=21 name:병뚜껑=-24 name:병원약=-30 name:보드북=-15 name:보온병=-27 name:보자기=3 name:보조배터리=46
name:보호필름=30 name:복숭아씨=22 name:본드=-4 name:본채=-63 name:볼팬=11 name:봉다리=-3 name:봉지=-145 name:봉투=-145
name:부스러기=-25 name:부직포=14 name:부탄가스=26 name:부탄가스통=6 name:분무기=-35 name:분유=-15 name:분유통=-9 name:붓=87
name:블라우스=8 name:블랙박스=5 name:비누=-15 name:비누조각=7 name:비닐=26 name:비닐류=-35 name:비닐봉지=35 name:비닐봉투=22
name:비닐장갑=-9 name:비닐창=-20 name:비닐커버=-28 name:비닐포대=6 name:비닐포장=109 name:비타500병=7 name:비타민=-15 name:빈병=65
name:빈캔=22 name:빔프로잭터=34 name:빗=-13 name:빨간망=9 name:빨대=-27 name:빨랫줄=-22 name:빵=-26 name:빵가루=-13
name:빵끈=27 name:빵봉지=22 name:뼈=47 name:뽁뽁이=76 name:뿌리=22 name:사과=-17 name:사과껍질=7 name:사기그릇=3 name:사기로됀거=9
name:사기접시=5 name:사기화분=16 name:사다리=29 name:사물함=-6 name:사발=-12 name:사진=-6 name:사탕=9 name:삼개탕=-4
name:삼겹살=-19 name:상자=-34 name:상자뚜껑=-11 name:새면대=-15 name:새우껍질=4 name:새장=-13 name:새재=-14 name:새재통=42
name:새탁기=-14 name:새탁소옷걸이=7 name:샌서등=-3 name:샐프로=-27 name:생리대=50 name:생선=-12 name:생선뼈=12 name:생수=25
name:생수병=43 name:생크림=-19 name:샴푸=-28 name:서랍장=3 name:서류=-3 name:석쇄=49 name:선물상자=-71 name:선반=-9
name:선인장=-3 name:선크림=6 name:선풍기=89 name:설명서=-4 name:설탕=16 name:셔츠=-16 name:소금=-23 name:소독약=-9
name:소스봉지=28 name:소시지=-6 name:소주뚜껑=10 name:소주병=-5 name:소주잔=4 name:소쿠리=-17 name:소파=99 name:소화재=-4
name:손잡이끈=-17 name:손전등=7 name:솔=19 name:솜=72 name:솥=79 name:쇄=38 name:쇄구슬=-19 name:쇄뚜껑=5 name:쇄스프링=-7
name:쇼핑백종이=4 name:수건=-17 name:수박=44 name:수박껍질=25 name:수새미=-41 name:수은=32 name:수저=-12 name:수족관=-15
name:숟가락=-41 name:술병=16 name:숯=-32 name:스캐치북=24 name:스태이플러=-32 name:스탠=94 name:스탠드=-18 name:스탠텀블러=9
name:스티로폼그릇=6 name:스티로폼박스=29 name:스티로폼받침=-7 name:스티로폼상자=13 name:스티로폼완충재=6 name:스티로폼접시=-4 name:스티로폼통=10
name:스티로폼틀=18 name:스티커=-31 name:스팸=-18 name:스팸캔=9 name:스펀지=29 name:스프래이=33 name:스프래이캔=4 name:시개=6
name:시럽=-15 name:시리얼=25 name:시리얼상자=-41 name:시트지=-7 name:식기새척기=-38 name:식물=36 name:식빵봉지=11 name:식용유=57
name:식초=-9 name:식칼=-6 name:식탁=3 name:식탁유리=-10 name:신문=-20 name:신문지=-4 name:신발=-15 name:신발상자=-24
name:신발장=32 name:실내화=-6 name:실리카갤=9 name:심=28 name:싱크대=-47 name:쌀=43 name:쌀자루=-32 name:쌀통=-9
name:쌀포대=-16 name:쓰래기봉투=-43 name:쓰래기통=-43 name:씨=27 name:아이스박스=-10 name:아이스컵=-33 name:아이스팩=-12
name:아이폰=31 name:안경=62 name:안경집=-63 name:안나와=-45 name:안마의자=18 name:안약=18 name:안주=-9 name:알루미늄=-27
name:알맹이=12 name:알약=83 name:알약껍대기=17 name:애어프라이어=-17 name:애코백=5 name:액자유리=5 name:앨범=-6 name:야채=-6
name:약=-70 name:약봉지=-59 name:약봉투=12 name:약통=22 name:얇은비닐=12 name:얇은종이=13 name:양말=19 name:양말한짝=-16
name:양주병=4 name:양철통=19 name:양파=-4 name:양파껍질=-5 name:양파망=8 name:어항=-33 name:연고=24 name:연필=-20 name:열쇄=15
name:영수증=56 name:오븐=-13 name:올리브유유리병=8 name:옷=-103 name:옷걸이=-68 name:옷장=-7 name:와이셔츠=-8 name:와인병=21
name:와인잔=15 name:완충재=-9 name:요가매트=21 name:요거트=-7 name:요구르트=-35 name:욕실등=-7 name:욕조=-23 name:용기=-18
name:우비=15 name:우유=43 name:우유갑=13 name:우유팩=-4 name:운동화=-11 name:원두=-12 name:원두봉투=25 name:위스키병=22
name:유리=-31 name:유리그릇=37 name:유리꽃병=8 name:유리단지=10 name:유리뚜껑=-13 name:유리문=-10 name:유리병=-23 name:유리병뚜껑=-84
name:유리용기=28 name:유리접시=-4 name:유리조각=17 name:유리컵=28 name:유리통=-15 name:유리판=-27 name:유산지=4 name:유심=-8
name:유튜브=-6 name:육개장사발면=10 name:은박껍대기=22 name:은박돗자리=6 name:은박뚜껑=15 name:은박봉지=33 name:은박지=15 name:은색봉지=10
name:음식=-30 name:음식물=-8 name:음식물쓰래기=-46 name:음식물쓰래기통=-12 name:음쓰=-44 name:음쓰통=-14 name:의자=17 name:이불=-49
name:이사박스=-29 name:이쑤시개=17 name:이어폰=24 name:이유식=-29 name:인덕션=-4 name:인형=5 name:일반쓰래기=-76 name:일쓰=-24
name:잉크=-17 name:자갈=34 name:자물쇄=-16 name:자석=-26 name:자전거=17 name:자판기=-38 name:작업복=34 name:잡지=10
name:장갑=-60 name:장난감=9 name:장롱=10 name:장바구니=-5 name:장작=-21 name:장판=-10 name:재=55 name:재떨이=-25
name:재사상=-12 name:잴리=-20 name:잼병=44 name:쟁반=-65 name:전구=-26 name:전구나간=24 name:전구알=3 name:전기밥솥=-16
name:전기포트=33 name:전단지=19 name:전복=-19 name:전자래인지=-35 name:접시=-22 name:접착재=4 name:젓가락=-65 name:정수기=-5
name:정장=3 name:젖꼭지=10 name:젖병=-13 name:조립하고남은나사=9 name:족발=-22 name:종량재봉투=9 name:종이=24 name:종이개란판=-25
name:종이곽=64 name:종이띠=11 name:종이라밸=-49 name:종이류=-64 name:종이박스=-7 name:종이봉투=-23 name:종이빨대=10 name:종이상자=81
name:종이쇼핑백=4 name:종이심=13 name:종이용기=40 name:종이컵=-23 name:종이판=34 name:종이팩=-12 name:종이포대=53 name:종이포일=9
name:종이포장=17 name:주방새재=-14 name:주사기=-6 name:죽었어=-13 name:지갑=9 name:지퍼백=12 name:진딧물약원액=4 name:집개=-14
name:짜장면=-30 name:짬뽕=-4 name:짬뽕그릇=-44 name:찌개=-27 name:찌꺼기=-43 name:차배터리=35 name:찬장=-5 name:참기름=-21
name:참치=-3 name:참치캔=-30 name:창문=-13 name:창문유리=11 name:채온개=-10 name:채육복=22 name:채중개=12 name:책=-18
name:책꽂이=6 name:책상=24 name:책상스탠드=-3 name:책장=22 name:천가방=14 name:철망=34 name:철사=31 name:철사옷걸이=-3
name:철심=-9 name:철통=11 name:청소기=-19 name:청소기먼지통=-40 name:초콜릿=-14 name:초콜릿상자=-7 name:촛농=-21 name:충전기=3
name:치실=38 name:치약=-12 name:치즈=12 name:치킨=-27 name:치킨박스=7 name:치킨뼈=60 name:치킨상자=18 name:침대=-10
name:칫솔=-33 name:카드=36 name:카래=10 name:카시트=6 name:칸막이=-52 name:칼=-51 name:캐리어=-8 name:캐이블=3 name:캐이스=-28
name:캐이크=-31 name:캐이크상자=-44 name:캐찹=-19 name:캔=-11 name:캔류=3 name:캔맥주=5 name:캠핑의자=-5 name:캣타워=33
name:커버=-23 name:커튼=16 name:커튼봉=-8 name:커피머신=-19 name:커피잔=-11 name:커피찌꺼기=44 name:컴퓨터=-4 name:컴퓨터본채=14
name:컴퓨터책상=4 name:컵=-81 name:컵라면=-14 name:컵라면뚜껑=35 name:컵라면용기=-9 name:코르크=10 name:코트=34 name:콩나물=15
name:쿠션=8 name:쿠션팩트=11 name:쿠키=-7 name:쿠킹호일=13 name:크래파스=-29 name:크리스마스트리=-17 name:키보드=48 name:키친타올=29
name:키친타월=-6 name:킥보드=-3 name:타일=16 name:태니스공=3 name:태블릿=18 name:태이프=-11 name:택배박스=17 name:택배봉투=11
name:택배상자=3 name:택배스티로폼=7 name:텀블러=16 name:토너=40 name:토분=19 name:토스터=-6 name:톱날=-4 name:통=-74
name:통조림깡통=18 name:투명비닐=53 name:투명패트=-37 name:투명한패트병=4 name:튀긴=-12 name:튀김=-8 name:튀김기름=9 name:튜브=22
name:트렁크=-7 name:티백=10 name:티비=36 name:파=-69 name:파우치=-96 name:판=-74 name:판때기=-92 name:팥=-10 name:패드=6
name:패딩=27 name:패식용유=8 name:패인트=-32 name:패인트통=-13 name:패트=-17 name:패트병=15 name:팩=-19 name:퍼프=20
name:펌프=-29 name:펌프통=-3 name:포대=-44 name:포도=3 name:포장=-82 name:포장비닐=52 name:포장상자=24 name:포장종이=16
name:포장지=-47 name:포카=-3 name:폰=-25 name:프라이팬=-32 name:프린터=-8 name:프링글스=19 name:플라스틱=-96 name:플라스틱그릇=44
name:플라스틱껍대기=105 name:플라스틱뚜껑=-8 name:플라스틱뚜껑만=25 name:플라스틱류=-30 name:플라스틱병=89 name:플라스틱상자=29
name:플라스틱칸막이=5 name:플라스틱칼=57 name:플라스틱캐이스=35 name:플라스틱컵=44 name:플라스틱통=89 name:플라스틱트래이=19 name:플라스틱틀=12
name:플라스틱팩=-9 name:플라스틱화분=23 name:피아노=-15 name:피자=-19 name:피자상자=-24 name:피클=16 name:필터=8 name:하얀스티로폼=5
name:학습지=-52 name:한복=17 name:한약=32 name:한약상자=6 name:핫도그=-11 name:핫팩=23 name:핸드크림=4 name:핸드폰=-9 name:핼맷=7
name:햄버거=-7 name:행거=4 name:행주=-12 name:향수=9 name:향수병=6 name:향초=-31 name:헌옷=22 name:혈압개=-25 name:혈압약=5
name:형광등=-17 name:형광팬=4 name:호스=3 name:호일=4 name:홈매트=-9 name:홍삼=28 name:홍합껍대기=7 name:화분=-63 name:화장대=-22
name:화장솜=-7 name:화장품=-79 name:화장품통=5 name:휴대폰=-7 name:휴지=-22 name:휴지심=6 name:휴지통=-17 name:흙=-32
name:흡수패드=8 name:흰티=17 named-again=59 next-after:=8 next-after:가=24 next-after:가는=-13 next-after:가서=12
next-after:가요=-10 next-after:가진=-8 next-after:가한=53 next-after:간거=6 next-after:갈고=5 next-after:감긴=-6
next-after:감싼=-11 next-after:갔어=-5 next-after:같은=21 next-after:같이=14 next-after:거=22 next-after:거고=9
next-after:거든=10 next-after:거야=-6 next-after:거한=65 next-after:건대=59 next-after:건짐=-11 next-after:걸던=-7
next-after:것도=-24 next-after:겉애=-9 next-after:겨온=-16 next-after:겨진=-7 next-after:겨짐=-14 next-after:겼던=-8
next-after:고간=-7 next-after:고난=7 next-after:고빈=-9 next-after:고산=-6 next-after:고요=5 next-after:고장=-13
next-after:고헌=-6 next-after:구운=-7 next-after:굽고=-8 next-after:굽던=-4 next-after:궈서=-4 next-after:그냥=-22
next-after:그란=-31 next-after:그럼=18 next-after:금감=19 next-after:기고=34 next-after:긴거=39 next-after:길래=-9
next-after:까만=-10 next-after:까서=-16 next-after:까지=16 next-after:깔던=-16 next-after:깔린=-22
next-after:깨진=-24 next-after:깨짐=81 next-after:꺼냄=-5 next-after:껍질=-24 next-after:꽂힌=-12 next-after:끗한=9
next-after:끼던=-4 next-after:나감=-6 next-after:나는=-18 next-after:나니=22 next-after:나무=-10 next-after:나서=30
next-after:나온=-57 next-after:나옴=62 next-after:나요=20 next-after:남긴=-23 next-after:남은=-62 next-after:남음=60
next-after:낱개=-6 next-after:내고=-21 next-after:낸거=54 next-after:냈고=-15 next-after:냈어=10 next-after:넣는=-6
next-after:넣던=-11 next-after:넣은=-10 next-after:녹슨=-9 next-after:녹은=-6 next-after:녹음=6 next-after:놓은=9
next-after:놨고=-19 next-after:놨어=3 next-after:는=14 next-after:는거=3 next-after:는대=36 next-after:는중=-4
next-after:니까=-25 next-after:니다=19 next-after:니라=-72 next-after:다가=-41 next-after:다쓴=12 next-after:다씀=20
next-after:다짬=14 next-after:닦던=-11 next-after:닦은=-7 next-after:닦음=-43 next-after:달린=-57 next-after:닳음=11
next-after:담긴=-31 next-after:담던=-13 next-after:담은=45 next-after:담음=-4 next-after:대신=-31
next-after:더니=-27 next-after:더라=39 next-after:던거=-27 next-after:던대=19 next-after:던큰=-5 next-after:도=32
next-after:도돼=13 next-after:돌린=-7 next-after:돼나=-7 next-after:돼는=-7 next-after:돼조=-32 next-after:돼지=19
next-after:됀거=-14 next-after:두=20 next-after:두개=32 next-after:두고=-6 next-after:두던=-26 next-after:둔거=13
next-after:든=-11 next-after:든거=5 next-after:들=12 next-after:들던=-4 next-after:들이=54 next-after:따로=6
next-after:딸린=13 next-after:때고=-59 next-after:때면=14 next-after:때쓴=-8 next-after:때온=-20 next-after:땐=-6
next-after:땐거=10 next-after:땜=4 next-after:땠어=-49 next-after:뜨린=-12 next-after:뜨림=-14 next-after:뜯고=-7
next-after:뜯은=-18 next-after:뜯음=-11 next-after:라고=-5 next-after:라서=14 next-after:란거=5 next-after:랑=-32
next-after:러서=-18 next-after:러진=-17 next-after:러짐=64 next-after:려고=-65 next-after:려다=4 next-after:려던=-4
next-after:려둔=-20 next-after:려면=5 next-after:려서=8 next-after:려온=-7 next-after:려요=23 next-after:렸고=14
next-after:렸어=-8 next-after:로=20 next-after:로됀=-12 next-after:로싼=-21 next-after:로온=-7 next-after:로폼=-38
next-after:를=14 next-after:리고=-3 next-after:리는=85 next-after:리던=-5 next-after:리좀=3 next-after:리터=9
next-after:리한=-5 next-after:린거=3 next-after:릴개=-19 next-after:릴때=20 next-after:릴래=-29 next-after:마심=22
next-after:만=34 next-after:만거=42 next-after:말고=-41 next-after:말림=31 next-after:맞지=-5 next-after:먹고=-32
next-after:먹는=-5 next-after:먹던=-9 next-after:먹어=-28 next-after:먹은=-28 next-after:먹음=67 next-after:멀쩡=-32
next-after:면서=-17 next-after:모난=-10 next-after:모양=-5 next-after:무개=13 next-after:무장=7 next-after:묶는=28
next-after:묶은=-21 next-after:묻은=16 next-after:물=42 next-after:물은=-10 next-after:뭉치=21 next-after:받은=-21
next-after:받침=-18 next-after:배임=10 next-after:버려=62 next-after:버린=-27 next-after:법좀=39 next-after:벗긴=-14
next-after:보니=-34 next-after:부푼=-8 next-after:붙은=-8 next-after:붙음=-5 next-after:붙인=-29 next-after:비닐=-40
next-after:비운=-38 next-after:빠진=63 next-after:빠짐=-23 next-after:빨간=27 next-after:빨던=11 next-after:빼고=35
next-after:빼낸=-12 next-after:빼면=6 next-after:빼서=4 next-after:뺀=-29 next-after:뺌=-15 next-after:뺐고=-18
next-after:뺐어=-9 next-after:뺐음=-10 next-after:뽑은=-5 next-after:새거=-29 next-after:새밴=-7 next-after:생긴=-14
next-after:서땐=-9 next-after:서뺀=3 next-after:서헌=-7 next-after:섞인=-14 next-after:섯개=5 next-after:속=-32
next-after:속애=-39 next-after:스틱=-21 next-after:시고=30 next-after:싸둔=-3 next-after:싸서=-5 next-after:싼=19
next-after:쌀은=4 next-after:쌌던=-3 next-after:쌓인=-12 next-after:썩음=-4 next-after:썼고=17 next-after:쏟고=45
next-after:쓰고=-18 next-after:쓰는=18 next-after:쓰던=-20 next-after:쓴거=44 next-after:쓸개=-3 next-after:씌운=-20
next-after:씻고=13 next-after:씻음=-41 next-after:아둔=27 next-after:아둠=-10 next-after:아서=-83 next-after:아온=-7
next-after:아준=-7 next-after:안=-22 next-after:안돼=-10 next-after:안애=36 next-after:안주=25 next-after:안쪽=-4
next-after:았내=6 next-after:았던=-16 next-after:았어=9 next-after:애=63 next-after:애낀=-15 next-after:애둔=-3
next-after:애둬=5 next-after:애든=-100 next-after:애서=48 next-after:애싼=14 next-after:애요=-20 next-after:앳날=9
next-after:야=-18 next-after:야해=21 next-after:얇은=-4 next-after:어낸=3 next-after:어냄=-26 next-after:어느=9
next-after:어도=44 next-after:어둔=-14 next-after:어디=18 next-after:어서=-53 next-after:어저=-33 next-after:어진=10
next-after:어짐=-28 next-after:없는=35 next-after:없음=47 next-after:었던=-34 next-after:었어=-24 next-after:었음=59
next-after:여서=5 next-after:였던=-17 next-after:옆=-10 next-after:오는=-14 next-after:온=-4 next-after:온거=-19
next-after:옮김=23 next-after:요헌=20 next-after:우는=-25 next-after:우던=-19 next-after:우면=3 next-after:워둔=-13
next-after:워준=-3 next-after:워진=-12 next-after:웠고=-10 next-after:위=-7 next-after:위애=64 next-after:유리=-39
next-after:으니=6 next-after:으로=-14 next-after:은=69 next-after:은거=49 next-after:은건=-23 next-after:은대=15
next-after:은왜=21 next-after:을=-7 next-after:이=7 next-after:이거=23 next-after:이건=47 next-after:이내=29
next-after:이는=-3 next-after:이던=-10 next-after:이라=-3 next-after:이랑=55 next-after:이런=-7 next-after:이스=-30
next-after:이야=52 next-after:이재=-27 next-after:이핀=-6 next-after:이한=23 next-after:인가=-5 next-after:있고=-14
next-after:있내=18 next-after:있는=-37 next-after:있던=-44 next-after:있음=-61 next-after:작은=15 next-after:잖아=37
next-after:잡이=-6 next-after:저서=-75 next-after:젔내=5 next-after:젔어=15 next-after:종이=-11 next-after:주고=3
next-after:주는=-10 next-after:주던=-7 next-after:중애=27 next-after:줬고=-9 next-after:지고=-42 next-after:지난=-6
next-after:지는=34 next-after:지만=-18 next-after:진거=-5 next-after:짜리=8 next-after:째로=-34 next-after:채로=-33
next-after:캠핑=7 next-after:커서=6 next-after:킬로=-10 next-after:태움=25 next-after:털고=44 next-after:통은=-42
next-after:투명=-39 next-after:튄=-17 next-after:팡이=38 next-after:포장=-10 next-after:하고=-21
next-after:하나=-16 next-after:하는=35 next-after:하던=-23 next-after:하얀=-48 next-after:한=47 next-after:한대=43
next-after:함애=-38 next-after:해서=14 next-after:해온=31 next-after:해요=15 next-after:해진=-17 next-after:했어=6
next-after:행군=23 next-after:행굼=24 next-after:혀서=4 next-after:활용=53 next-after:흘린=-8
next:aseptic-carton>aseptic-carton=14 next:aseptic-carton>general-waste=-24
next:aseptic-carton>milk-carton=41 next:aseptic-carton>paper=35 next:aseptic-carton>plastic=13
next:battery>battery=-10 next:battery>food-waste=16 next:battery>general-waste=29 next:battery>plastic=4
next:battery>small-electronics=-79 next:bulky>bulky=12 next:bulky>clothes=-34 next:bulky>cooking-oil=-11
next:bulky>electronics=-40 next:bulky>food-waste=-20 next:bulky>gas-can=-9 next:bulky>general-waste=17
next:bulky>glass-bottle=38 next:bulky>incombustible=-7 next:bulky>lamp=-32 next:bulky>milk-carton=-6
next:bulky>mobile-phone=-10 next:bulky>paint=8 next:bulky>paper=-56 next:bulky>plastic=5
next:bulky>scrap-metal=-9 next:bulky>small-electronics=27 next:bulky>styrofoam=-8 next:bulky>vinyl=-16
next:car-battery>battery=20 next:clear-pet>food-waste=13 next:clear-pet>general-waste=99
next:clear-pet>glass-bottle=57 next:clear-pet>incombustible=9 next:clear-pet>plastic=6
next:clear-pet>vinyl=18 next:clothes>bulky=-11 next:clothes>clothes=14 next:clothes>electronics=-6
next:clothes>food-waste=9 next:clothes>general-waste=36 next:clothes>medicine=-41 next:clothes>paper=-25
next:clothes>plastic=-13 next:clothes>power-bank=-5 next:clothes>scrap-metal=23
next:clothes>small-electronics=-18 next:clothes>vinyl=-43 next:construction>general-waste=84
next:construction>incombustible=11 next:cooking-oil>bulky=-5 next:cooking-oil>cooking-oil=8
next:cooking-oil>food-waste=-6 next:cooking-oil>general-waste=-5 next:cooking-oil>glass-bottle=-4
next:cooking-oil>metal-can=-17 next:cooking-oil>paper=-34 next:cooking-oil>scrap-metal=49
next:cooking-oil>vinyl=-9 next:deposit-bottle>general-waste=52 next:deposit-bottle>glass-bottle=106
next:electronics>bulky=-7 next:electronics>clothes=-16 next:electronics>electronics=28
next:electronics>food-waste=33 next:electronics>general-waste=15 next:electronics>incombustible=-47
next:electronics>milk-carton=-26 next:electronics>paper-cup=-25 next:electronics>paper=-25
next:electronics>plastic=-34 next:electronics>scrap-metal=-34 next:electronics>small-electronics=27
next:electronics>styrofoam=-28 next:food-waste>bulky=-8 next:food-waste>clothes=-46
next:food-waste>cooking-oil=-12 next:food-waste>electronics=16 next:food-waste>food-waste=58
next:food-waste>gas-can=-3 next:food-waste>general-waste=-11 next:food-waste>glass-bottle=-20
next:food-waste>incombustible=-14 next:food-waste>metal-can=-73 next:food-waste>paper-cup=-30
next:food-waste>paper=-57 next:food-waste>plastic=-59 next:food-waste>scrap-metal=-14
next:food-waste>small-electronics=-54 next:food-waste>styrofoam=-11 next:food-waste>vinyl=-6
next:gas-can>clothes=8 next:gas-can>general-waste=-15 next:gas-can>metal-can=90 next:gas-can>plastic=-13
next:gas-can>scrap-metal=-16 next:general-waste>aseptic-carton=-30 next:general-waste>battery=7
next:general-waste>bulky=-26 next:general-waste>clear-pet=-20 next:general-waste>clothes=-16
next:general-waste>cooking-oil=43 next:general-waste>electronics=-59 next:general-waste>food-waste=-19
next:general-waste>gas-can=-15 next:general-waste>general-waste=-5 next:general-waste>glass-bottle=-92
next:general-waste>incombustible=-4 next:general-waste>lamp=-17 next:general-waste>medicine=3
next:general-waste>metal-can=-6 next:general-waste>milk-carton=9 next:general-waste>mobile-phone=-12
next:general-waste>paint=3 next:general-waste>paper-cup=28 next:general-waste>paper=8
next:general-waste>pesticide=-3 next:general-waste>plastic=-4 next:general-waste>power-bank=-15
next:general-waste>scrap-metal=84 next:general-waste>small-electronics=-57
next:general-waste>styrofoam=46 next:general-waste>vinyl=50 next:glass-bottle>clear-pet=-6
next:glass-bottle>cooking-oil=25 next:glass-bottle>deposit-bottle=27 next:glass-bottle>food-waste=-45
next:glass-bottle>general-waste=66 next:glass-bottle>glass-bottle=8 next:glass-bottle>incombustible=68
next:glass-bottle>medicine=-4 next:glass-bottle>paper=-27 next:glass-bottle>plastic=-8
next:glass-bottle>scrap-metal=21 next:glass-bottle>vinyl=6 next:incombustible>bulky=-45
next:incombustible>food-waste=-55 next:incombustible>general-waste=10
next:incombustible>glass-bottle=103 next:incombustible>incombustible=23 next:incombustible>lamp=-4
next:incombustible>metal-can=-14 next:incombustible>paper=9 next:incombustible>pesticide=-5
next:incombustible>plastic=-36 next:incombustible>scrap-metal=31
next:incombustible>small-electronics=-28 next:incombustible>styrofoam=-15 next:incombustible>vinyl=31
next:lamp>bulky=-18 next:lamp>general-waste=12 next:lamp>incombustible=41 next:lamp>paper=-19
next:lamp>plastic=-41 next:lamp>scrap-metal=27 next:lamp>small-electronics=-23 next:medicine>bulky=-10
next:medicine>food-waste=-6 next:medicine>glass-bottle=-37 next:medicine>medicine=-23
next:medicine>paper=-8 next:medicine>plastic=-47 next:medicine>vinyl=-8 next:mercury>battery=-7
next:metal-can>clothes=-9 next:metal-can>cooking-oil=14 next:metal-can>food-waste=-44
next:metal-can>general-waste=64 next:metal-can>incombustible=-37 next:metal-can>metal-can=-5
next:metal-can>paint=-36 next:metal-can>paper=-16 next:metal-can>scrap-metal=-21
next:metal-can>small-electronics=-5 next:milk-carton>aseptic-carton=-10
next:milk-carton>general-waste=24 next:milk-carton>paper=45 next:milk-carton>plastic=59
next:mobile-phone>general-waste=-17 next:paint>general-waste=-81 next:paint>glass-bottle=-5
next:paint>paint=7 next:paint>plastic=-28 next:paper-cup>food-waste=33 next:paper-cup>general-waste=-59
next:paper-cup>paper=65 next:paper-cup>plastic=12 next:paper>bulky=56 next:paper>clear-pet=-7
next:paper>cooking-oil=53 next:paper>food-waste=-8 next:paper>general-waste=98
next:paper>glass-bottle=-4 next:paper>incombustible=-36 next:paper>lamp=40 next:paper>medicine=-11
next:paper>metal-can=6 next:paper>paper-cup=19 next:paper>paper=40 next:paper>pesticide=-7
next:paper>plastic=-15 next:paper>scrap-metal=20 next:paper>small-electronics=-8
next:paper>special-drop-off=-4 next:paper>styrofoam=24 next:paper>vinyl=26 next:pesticide>vinyl=11
next:plastic>battery=6 next:plastic>bulky=-3 next:plastic>clear-pet=105 next:plastic>clothes=69
next:plastic>cooking-oil=10 next:plastic>electronics=3 next:plastic>food-waste=-34
next:plastic>gas-can=-31 next:plastic>general-waste=-49 next:plastic>glass-bottle=-16
next:plastic>incombustible=25 next:plastic>medicine=47 next:plastic>metal-can=-30 next:plastic>paint=14
next:plastic>paper-cup=-21 next:plastic>paper=-30 next:plastic>plastic=24 next:plastic>scrap-metal=-42
next:plastic>small-electronics=38 next:plastic>vinyl=-7 next:power-bank>battery=6
next:power-bank>clothes=5 next:power-bank>general-waste=43 next:power-bank>plastic=3
next:scrap-metal>bulky=9 next:scrap-metal>clothes=-9 next:scrap-metal>cooking-oil=-12
next:scrap-metal>food-waste=32 next:scrap-metal>gas-can=-8 next:scrap-metal>glass-bottle=-23
next:scrap-metal>incombustible=48 next:scrap-metal>lamp=-7 next:scrap-metal>metal-can=23
next:scrap-metal>paper=-40 next:scrap-metal>plastic=-35 next:scrap-metal>scrap-metal=6
next:scrap-metal>small-electronics=-59 next:scrap-metal>vinyl=32 next:small-electronics>battery=-63
next:small-electronics>bulky=13 next:small-electronics>clothes=-5 next:small-electronics>electronics=27
next:small-electronics>food-waste=-27 next:small-electronics>gas-can=-8
next:small-electronics>general-waste=25 next:small-electronics>incombustible=-52
next:small-electronics>lamp=-5 next:small-electronics>paper=-14 next:small-electronics>plastic=46
next:small-electronics>power-bank=-19 next:small-electronics>scrap-metal=-35
next:small-electronics>small-electronics=10 next:small-electronics>special-drop-off=-35
next:small-electronics>styrofoam=-17 next:small-electronics>vinyl=-8
next:special-drop-off>general-waste=-18 next:special-drop-off>small-electronics=4
next:special-drop-off>special-drop-off=-10 next:styrofoam>bulky=13 next:styrofoam>electronics=-3
next:styrofoam>food-waste=33 next:styrofoam>general-waste=47 next:styrofoam>incombustible=-13
next:styrofoam>paper=26 next:styrofoam>vinyl=-24 next:vinyl>bulky=-13 next:vinyl>clothes=-32
next:vinyl>cooking-oil=20 next:vinyl>food-waste=-9 next:vinyl>general-waste=23
next:vinyl>incombustible=13 next:vinyl>metal-can=9 next:vinyl>paper=-34 next:vinyl>plastic=14
next:vinyl>scrap-metal=-10 next:vinyl>small-electronics=-8 next:vinyl>styrofoam=-5 next:vinyl>vinyl=43
previous-then:=-3 previous-then:가=-23 previous-then:가남았=18 previous-then:가아니=33 previous-then:가찢어=25
previous-then:가한=-8 previous-then:갈고=-14 previous-then:갈고나=8 previous-then:감싼=11 previous-then:같은=-31
previous-then:같은거=7 previous-then:거=-5 previous-then:고장=-19 previous-then:고장났=-5 previous-then:곰팡이=-27
previous-then:교채하=-9 previous-then:구멍났=-22 previous-then:구운=5 previous-then:구울때=7 previous-then:구워먹=5
previous-then:국물밴=3 previous-then:굳어서=-56 previous-then:굽던=9 previous-then:긁어냈=6 previous-then:금가서=-9
previous-then:금감=-8 previous-then:기름기=-6 previous-then:까먹고=4 previous-then:까서=16 previous-then:까지있=16
previous-then:깨저서=34 previous-then:깨젔는=-15 previous-then:깨진=23 previous-then:깨짐=-17
previous-then:껍대기=-23 previous-then:나갔는=-27 previous-then:나왔는=-10 previous-then:남았는=5
previous-then:남은거=-17 previous-then:남음=8 previous-then:낱개=6 previous-then:내놓는=-16 previous-then:넣어도=23
previous-then:눌어붙=-19 previous-then:는=-78 previous-then:는깨끗=13 previous-then:는따로=24
previous-then:는멀쩡=-18 previous-then:는버렸=27 previous-then:는빼고=-37 previous-then:는빼놨=16
previous-then:는뺐어=-48 previous-then:는쓸거=16 previous-then:는어디=-34 previous-then:는일반=-55
previous-then:는종이=-41 previous-then:니까=-45 previous-then:다마시=-8 previous-then:다먹고=7
previous-then:다먹었=-20 previous-then:다먹은=-32 previous-then:다섯개=-12 previous-then:다썼는=-14
previous-then:다쓰고=25 previous-then:다쓴=22 previous-then:다쓴거=-30 previous-then:다씀=-24 previous-then:다짬=-14
previous-then:닦던=28 previous-then:닦은=9 previous-then:달린=13 previous-then:담겨온=13 previous-then:담겨있=21
previous-then:담겼던=16 previous-then:담긴=64 previous-then:담던=15 previous-then:담아온=9 previous-then:담아준=-5
previous-then:담았던=12 previous-then:담은=-44 previous-then:대신=-30 previous-then:대신쓴=-8 previous-then:대워먹=7
previous-then:던저서=34 previous-then:도=-36 previous-then:도있는=16 previous-then:돌리다=23 previous-then:두=-22
previous-then:두꺼운=24 previous-then:든=7 previous-then:들=-10 previous-then:들었던=-3 previous-then:때고=3
previous-then:때고나=30 previous-then:때고남=-12 previous-then:때다가=5 previous-then:때문애=-11 previous-then:땐=19
previous-then:땜=-12 previous-then:떨어뜨=-39 previous-then:떨어저=-41 previous-then:뜯고나=3 previous-then:뜯은거=-4
previous-then:랑=-19 previous-then:랑껍질=-7 previous-then:로=-44 previous-then:로닦아=-27 previous-then:로닦았=14
previous-then:로됀=-18 previous-then:로싼=4 previous-then:로쓰던=-12 previous-then:를=-32 previous-then:마시고=-23
previous-then:만=-55 previous-then:만남았=34 previous-then:만남음=-14 previous-then:만들던=30 previous-then:말고=38
previous-then:말고종=10 previous-then:말고커=-37 previous-then:먹고=-4 previous-then:먹고나=-5 previous-then:먹고남=18
previous-then:먹은=14 previous-then:멀쩡한=-22 previous-then:모서리=4 previous-then:모아둔=-17 previous-then:모으는=42
previous-then:묶었던=-10 previous-then:묶은=-36 previous-then:묻은=3 previous-then:물=-13 previous-then:뭉치=-6
previous-then:뭘로분=-12 previous-then:밑애깔=17 previous-then:밑애서=15 previous-then:받침=45 previous-then:배송온=5
previous-then:버려야=-12 previous-then:버리고=49 previous-then:버리는=-83 previous-then:버리려=9
previous-then:버릴건=-7 previous-then:버릴때=-29 previous-then:버림=-3 previous-then:벗기고=14 previous-then:벗긴=4
previous-then:벗긴거=-4 previous-then:부러저=8 previous-then:부러짐=-8 previous-then:부어쓰=16 previous-then:붙은=28
previous-then:빨간=-29 previous-then:빨던=-7 previous-then:빼고남=3 previous-then:빼면=32 previous-then:빼서=-4
previous-then:뺀=25 previous-then:뺌=13 previous-then:사고나=6 previous-then:사니까=22 previous-then:사면들=24
previous-then:사이애=17 previous-then:살때온=6 previous-then:상해서=4 previous-then:새로사=5 previous-then:새로샀=22
previous-then:서랍애=12 previous-then:선물받=57 previous-then:선물새=5 previous-then:속=16 previous-then:손잡이=-14
previous-then:쇄로됀=-21 previous-then:수거함=13 previous-then:수명다=-30 previous-then:시켜먹=5 previous-then:시켰는=4
previous-then:시키면=24 previous-then:싸고있=19 previous-then:싼=-20 previous-then:쌌던=9 previous-then:쓴거=-27
previous-then:쓸어담=-18 previous-then:아니고=-5 previous-then:안=15 previous-then:안쓰는=-44 previous-then:안애=-6
previous-then:안애남=26 previous-then:안애든=35 previous-then:안애들=-8 previous-then:안애서=16 previous-then:안애있=9
previous-then:안애코=-23 previous-then:안쪽=-15 previous-then:안쪽애=7 previous-then:알루미=-27 previous-then:애=-61
previous-then:애같이=8 previous-then:애걸어=-3 previous-then:애깔던=4 previous-then:애꽂아=21 previous-then:애꽂혀=13
previous-then:애꽂힌=-40 previous-then:애끼우=9 previous-then:애끼워=5 previous-then:애낀=17 previous-then:애남은=11
previous-then:애넣는=5 previous-then:애넣어=41 previous-then:애넣으=8 previous-then:애놓던=4 previous-then:애누가=6
previous-then:애눌어=4 previous-then:애달린=3 previous-then:애담긴=-53 previous-then:애담아=-4 previous-then:애담았=-10
previous-then:애담은=3 previous-then:애도로=3 previous-then:애두고=16 previous-then:애둔=5 previous-then:애든=13
previous-then:애든거=-23 previous-then:애들어=25 previous-then:애따라=9 previous-then:애딸려=-28
previous-then:애모아=18 previous-then:애벌래=7 previous-then:애붙어=-16 previous-then:애붙였=-6
previous-then:애붙은=-21 previous-then:애붙인=-28 previous-then:애빠뜨=4 previous-then:애서=24 previous-then:애서건=-6
previous-then:애서곰=10 previous-then:애서꺼=6 previous-then:애서나=27 previous-then:애서때=-6 previous-then:애서땐=21
previous-then:애서뜯=11 previous-then:애서물=-28 previous-then:애서부=3 previous-then:애서분=5 previous-then:애서빼=9
previous-then:애서뺀=20 previous-then:애서뽑=-3 previous-then:애서퍼=14 previous-then:애싸둔=16
previous-then:애싸서=-18 previous-then:애싼=-12 previous-then:애쌓인=3 previous-then:애쓰던=9 previous-then:애씌우=5
previous-then:애씌워=-21 previous-then:애오래=7 previous-then:애옮겼=3 previous-then:애있는=41 previous-then:야=17
previous-then:어디버=-7 previous-then:어디애=-6 previous-then:옆=12 previous-then:온=7 previous-then:위=13
previous-then:위애=-59 previous-then:위애붙=-18 previous-then:위애올=18 previous-then:유리인=-23
previous-then:으로=-50 previous-then:으로됀=-11 previous-then:으로만=-4 previous-then:으로바=11
previous-then:으로쓰=-5 previous-then:은=-96 previous-then:은개속=13 previous-then:은두고=10 previous-then:은따로=59
previous-then:은먹고=22 previous-then:은멀쩡=36 previous-then:은반납=-18 previous-then:은버렸=-15
previous-then:은버림=11 previous-then:은빨고=4 previous-then:은빼고=19 previous-then:은뺐고=16 previous-then:은쓸거=8
previous-then:은씻어=-19 previous-then:은씻었=14 previous-then:은씻음=6 previous-then:은어디=-52
previous-then:은왜=-25 previous-then:은유리=-4 previous-then:은재활=25 previous-then:은종이=-9 previous-then:은플라=5
previous-then:을=-38 previous-then:을버리=-4 previous-then:이=-39 previous-then:이거=-12 previous-then:이고=-8
previous-then:이굳었=-38 previous-then:이깨저=3 previous-then:이남았=-8 previous-then:이랑=-13 previous-then:이랑같=30
previous-then:이새개=-42 previous-then:이아니=-8 previous-then:이애요=-9 previous-then:이야=-13
previous-then:이한=-15 previous-then:인가=-16 previous-then:인가요=-5 previous-then:인대=4 previous-then:인대안=-17
previous-then:잃어버=-18 previous-then:자르고=-6 previous-then:작은=8 previous-then:잔뜩붙=13 previous-then:재활용=-30
previous-then:정리하=-6 previous-then:종이=-38 previous-then:종이로=-34 previous-then:종이인=-11
previous-then:집애서=-13 previous-then:짜고남=-26 previous-then:째버리=-11 previous-then:찌그러=16
previous-then:찢어젔=-23 previous-then:찢어짐=-28 previous-then:처리좀=-21 previous-then:청소하=-4
previous-then:칠하고=6 previous-then:칠하던=7 previous-then:캐이스=74 previous-then:키우던=5 previous-then:택배애=3
previous-then:터짐=-3 previous-then:통째로=-13 previous-then:투명한=-6 previous-then:튄=22 previous-then:포장=49
previous-then:플라스=-82 previous-then:하고=-6 previous-then:하나가=-23 previous-then:하던=15 previous-then:한=-77
previous-then:한뭉치=-13 previous-then:해먹고=5 previous:aseptic-carton>aseptic-carton=13
previous:aseptic-carton>general-waste=11 previous:aseptic-carton>milk-carton=-41
previous:aseptic-carton>paper=-33 previous:aseptic-carton>plastic=-13 previous:battery>battery=3
previous:battery>food-waste=-17 previous:battery>general-waste=-30 previous:battery>mercury=-13
previous:battery>plastic=-26 previous:battery>small-electronics=98 previous:bulky>bulky=51
previous:bulky>clothes=21 previous:bulky>cooking-oil=11 previous:bulky>electronics=31
previous:bulky>food-waste=12 previous:bulky>gas-can=10 previous:bulky>general-waste=-41
previous:bulky>glass-bottle=-82 previous:bulky>lamp=8 previous:bulky>medicine=-17
previous:bulky>metal-can=11 previous:bulky>milk-carton=5 previous:bulky>mobile-phone=10
previous:bulky>paint=-7 previous:bulky>paper=44 previous:bulky>plastic=10 previous:bulky>scrap-metal=29
previous:bulky>small-electronics=-18 previous:bulky>styrofoam=-14 previous:car-battery>battery=-20
previous:clear-pet>clear-pet=-10 previous:clear-pet>food-waste=-32 previous:clear-pet>general-waste=-43
previous:clear-pet>glass-bottle=-14 previous:clear-pet>incombustible=-5 previous:clear-pet>plastic=16
previous:clear-pet>vinyl=-16 previous:clothes>clothes=-3 previous:clothes>electronics=-4
previous:clothes>food-waste=-22 previous:clothes>general-waste=13 previous:clothes>medicine=41
previous:clothes>paper=21 previous:clothes>plastic=44 previous:clothes>power-bank=5
previous:clothes>scrap-metal=-33 previous:clothes>vinyl=36 previous:construction>general-waste=-68
previous:construction>incombustible=-10 previous:cooking-oil>cooking-oil=9
previous:cooking-oil>food-waste=-20 previous:cooking-oil>general-waste=-30
previous:cooking-oil>glass-bottle=6 previous:cooking-oil>metal-can=16 previous:cooking-oil>paper=22
previous:cooking-oil>plastic=-23 previous:cooking-oil>scrap-metal=-27 previous:cooking-oil>vinyl=9
previous:deposit-bottle>general-waste=-3 previous:deposit-bottle>glass-bottle=-55
previous:electronics>clothes=19 previous:electronics>food-waste=-37
previous:electronics>general-waste=-82 previous:electronics>incombustible=47
previous:electronics>milk-carton=-19 previous:electronics>paper-cup=25 previous:electronics>paper=24
previous:electronics>plastic=11 previous:electronics>scrap-metal=-22
previous:electronics>small-electronics=-48 previous:electronics>styrofoam=28
previous:food-waste>bulky=-5 previous:food-waste>clear-pet=7 previous:food-waste>clothes=-8
previous:food-waste>electronics=-13 previous:food-waste>food-waste=74 previous:food-waste>gas-can=3
previous:food-waste>general-waste=-6 previous:food-waste>glass-bottle=19
previous:food-waste>incombustible=-14 previous:food-waste>metal-can=77 previous:food-waste>paper-cup=8
previous:food-waste>paper=40 previous:food-waste>plastic=-18 previous:food-waste>scrap-metal=5
previous:food-waste>small-electronics=47 previous:food-waste>styrofoam=13 previous:food-waste>vinyl=-33
previous:gas-can>general-waste=-5 previous:gas-can>metal-can=-76 previous:gas-can>plastic=17
previous:gas-can>scrap-metal=15 previous:general-waste>aseptic-carton=35
previous:general-waste>battery=-18 previous:general-waste>bulky=-86 previous:general-waste>clear-pet=-16
previous:general-waste>clothes=69 previous:general-waste>construction=10
previous:general-waste>cooking-oil=-35 previous:general-waste>electronics=80
previous:general-waste>food-waste=-16 previous:general-waste>gas-can=-24
previous:general-waste>general-waste=120 previous:general-waste>glass-bottle=36
previous:general-waste>incombustible=-34 previous:general-waste>lamp=15
previous:general-waste>medicine=-10 previous:general-waste>metal-can=10
previous:general-waste>milk-carton=10 previous:general-waste>mobile-phone=12
previous:general-waste>paint=-15 previous:general-waste>paper-cup=12 previous:general-waste>paper=-65
previous:general-waste>pesticide=5 previous:general-waste>plastic=11
previous:general-waste>power-bank=15 previous:general-waste>small-electronics=39
previous:general-waste>styrofoam=-50 previous:general-waste>vinyl=5 previous:glass-bottle>clear-pet=4
previous:glass-bottle>cooking-oil=-21 previous:glass-bottle>deposit-bottle=-56
previous:glass-bottle>food-waste=16 previous:glass-bottle>general-waste=-48
previous:glass-bottle>glass-bottle=10 previous:glass-bottle>incombustible=-12
previous:glass-bottle>medicine=4 previous:glass-bottle>paper=8 previous:glass-bottle>plastic=-36
previous:glass-bottle>scrap-metal=-17 previous:glass-bottle>vinyl=-6 previous:incombustible>bulky=-11
previous:incombustible>clear-pet=4 previous:incombustible>food-waste=18
previous:incombustible>general-waste=-35 previous:incombustible>glass-bottle=-100
previous:incombustible>incombustible=-13 previous:incombustible>lamp=10
previous:incombustible>metal-can=-7 previous:incombustible>paper-cup=-3 previous:incombustible>paper=-11
previous:incombustible>pesticide=5 previous:incombustible>plastic=21
previous:incombustible>scrap-metal=-39 previous:incombustible>small-electronics=-7
previous:incombustible>styrofoam=-13 previous:lamp>general-waste=-14 previous:lamp>incombustible=-22
previous:lamp>lamp=7 previous:lamp>paper=33 previous:lamp>plastic=40 previous:lamp>scrap-metal=-28
previous:lamp>small-electronics=30 previous:medicine>bulky=7 previous:medicine>food-waste=-4
previous:medicine>general-waste=30 previous:medicine>glass-bottle=-11 previous:medicine>paper=-12
previous:medicine>plastic=55 previous:medicine>vinyl=14 previous:mercury>battery=5
previous:mercury>mercury=4 previous:metal-can>clothes=-21 previous:metal-can>cooking-oil=-32
previous:metal-can>food-waste=-18 previous:metal-can>general-waste=-46
previous:metal-can>incombustible=-30 previous:metal-can>metal-can=10 previous:metal-can>paint=36
previous:metal-can>paper=15 previous:metal-can>plastic=-57 previous:metal-can>scrap-metal=24
previous:metal-can>small-electronics=5 previous:metal-can>vinyl=-43
previous:milk-carton>aseptic-carton=10 previous:milk-carton>general-waste=11
previous:milk-carton>paper=-46 previous:milk-carton>plastic=-37 previous:mobile-phone>general-waste=26
previous:paint>clothes=7 previous:paint>general-waste=73 previous:paint>glass-bottle=-24
previous:paint>paint=14 previous:paper-cup>food-waste=-16 previous:paper-cup>general-waste=46
previous:paper-cup>paper=-62 previous:paper-cup>plastic=13 previous:paper>bulky=-70
previous:paper>clear-pet=8 previous:paper>clothes=-14 previous:paper>cooking-oil=-57
previous:paper>electronics=-14 previous:paper>food-waste=3 previous:paper>general-waste=47
previous:paper>glass-bottle=10 previous:paper>incombustible=39 previous:paper>lamp=-12
previous:paper>medicine=48 previous:paper>metal-can=-5 previous:paper>paper-cup=-19
previous:paper>paper=129 previous:paper>pesticide=6 previous:paper>plastic=-9
previous:paper>small-electronics=15 previous:paper>special-drop-off=-3 previous:paper>styrofoam=-38
previous:paper>vinyl=-27 previous:pesticide>vinyl=-18 previous:plastic>battery=-5
previous:plastic>clear-pet=-81 previous:plastic>clothes=-17 previous:plastic>cooking-oil=17
previous:plastic>food-waste=31 previous:plastic>gas-can=95 previous:plastic>general-waste=25
previous:plastic>glass-bottle=-4 previous:plastic>incombustible=-47 previous:plastic>medicine=6
previous:plastic>metal-can=36 previous:plastic>paint=-17 previous:plastic>paper-cup=21
previous:plastic>paper=-57 previous:plastic>plastic=-52 previous:plastic>small-electronics=-46
previous:plastic>vinyl=3 previous:power-bank>battery=-6 previous:power-bank>general-waste=-41
previous:power-bank>plastic=-3 previous:scrap-metal>bulky=-45 previous:scrap-metal>cooking-oil=13
previous:scrap-metal>food-waste=10 previous:scrap-metal>gas-can=4 previous:scrap-metal>general-waste=10
previous:scrap-metal>glass-bottle=24 previous:scrap-metal>incombustible=-13 previous:scrap-metal>lamp=6
previous:scrap-metal>metal-can=-19 previous:scrap-metal>paper=41 previous:scrap-metal>scrap-metal=72
previous:scrap-metal>small-electronics=3 previous:scrap-metal>vinyl=-8
previous:small-electronics>battery=76 previous:small-electronics>bulky=-50
previous:small-electronics>clothes=-7 previous:small-electronics>electronics=-53
previous:small-electronics>food-waste=-8 previous:small-electronics>gas-can=8
previous:small-electronics>general-waste=-23 previous:small-electronics>incombustible=26
previous:small-electronics>lamp=23 previous:small-electronics>paper=23
previous:small-electronics>plastic=-10 previous:small-electronics>power-bank=25
previous:small-electronics>scrap-metal=30 previous:small-electronics>small-electronics=29
previous:small-electronics>special-drop-off=34 previous:small-electronics>styrofoam=19
previous:small-electronics>vinyl=7 previous:special-drop-off>scrap-metal=9
previous:special-drop-off>small-electronics=-3 previous:special-drop-off>special-drop-off=-40
previous:styrofoam>bulky=-8 previous:styrofoam>food-waste=-44 previous:styrofoam>general-waste=-6
previous:styrofoam>incombustible=19 previous:styrofoam>paper=-76 previous:styrofoam>styrofoam=-26
previous:styrofoam>vinyl=15 previous:vinyl>bulky=8 previous:vinyl>clear-pet=-4
previous:vinyl>clothes=-10 previous:vinyl>cooking-oil=-16 previous:vinyl>food-waste=27
previous:vinyl>general-waste=-23 previous:vinyl>glass-bottle=-13 previous:vinyl>incombustible=-24
previous:vinyl>metal-can=-19 previous:vinyl>paper=76 previous:vinyl>plastic=-18
previous:vinyl>scrap-metal=-26 previous:vinyl>small-electronics=-8 previous:vinyl>styrofoam=7
previous:vinyl>vinyl=68 rule:aseptic-carton=89 rule:briquette-ash=4 rule:bulky=-49 rule:car-battery=55
rule:clear-pet=22 rule:clothes=13 rule:construction=45 rule:cooking-oil=-40 rule:deposit-bottle=71
rule:electronics=-74 rule:food-waste=-47 rule:gas-can=53 rule:general-waste=27 rule:glass-bottle=33
rule:incombustible=6 rule:lamp=52 rule:mercury=23 rule:metal-can=14 rule:milk-carton=45
rule:mobile-phone=33 rule:paint=-38 rule:paper-cup=76 rule:paper=7 rule:pesticide=12 rule:plastic=-50
rule:power-bank=27 rule:scrap-metal=-28 rule:small-electronics=12 rule:special-drop-off=-60
rule:styrofoam=32 rule:vinyl=45 tail:=25 tail:가=28 tail:까지=-31 tail:나요=-27 tail:는=-52 tail:는요=55
tail:니까=-27 tail:도=-5 tail:들=46 tail:라=-16 tail:라고=-21 tail:랑=30 tail:로=-68 tail:를=38 tail:만=88
tail:물=14 tail:부터=10 tail:쇄=-47 tail:애=-65 tail:애서=-97 tail:애요=8 tail:야=21 tail:요=23 tail:으로=-32
tail:은=-75 tail:은요=29 tail:을=40 tail:이=15 tail:이고=7 tail:이니까=-36 tail:이라=-32 tail:이랑=13 tail:이애요=-41
tail:이야=-53 tail:이여=-6 tail:이요=85 tail:이조=47 tail:이지=7 tail:인가=-62 tail:인가요=-40 tail:인대=8 tail:인지=-4
tail:임=-69 tail:입니까=-13 tail:조=-16 tail:지=-3 tail:집애서=23 tail:째=-40 tail:째로=51 tail:하고=15 to-next:=8
to-next:가=24 to-next:가한=10 to-next:갈고=5 to-next:갈고나온=-5 to-next:감싼=-11 to-next:같은=21 to-next:같은거=-3
to-next:거=22 to-next:고장=15 to-next:고장났는대=3 to-next:곰팡이=33 to-next:구멍났는대=22 to-next:구운=-5 to-next:굽던=-4
to-next:긁어냈는대=5 to-next:금감=10 to-next:까서=-16 to-next:깨저서=6 to-next:깨젔는대=9 to-next:깨진=-19 to-next:깨짐=63
to-next:나왔는대=6 to-next:남음=7 to-next:낱개=-6 to-next:내놓는법좀=39 to-next:넣어두던=-6 to-next:눌어붙어서=13 to-next:는=14
to-next:는멀쩡한대=-5 to-next:는버렸고=-17 to-next:는뺐고=-18 to-next:니까=-24 to-next:다마시고=26 to-next:다먹고남은=-7
to-next:다먹은=-6 to-next:다섯개=7 to-next:다썼는대=12 to-next:다쓰고=-7 to-next:다쓴=34 to-next:다쓴거=10 to-next:다씀=17
to-next:다짬=14 to-next:닦던=-10 to-next:닦은=-6 to-next:달린=-36 to-next:담겨온=-7 to-next:담겨있던=-5 to-next:담겼던=-3
to-next:담긴=-11 to-next:담던=-12 to-next:담아온=-5 to-next:담았던=-6 to-next:담은=48 to-next:대신=-31 to-next:도=32
to-next:도있는대=-11 to-next:두=20 to-next:든=-11 to-next:들=12 to-next:들어있던=-11 to-next:들었던=-8 to-next:때고=-37
to-next:땐=-6 to-next:땜=4 to-next:떨어뜨려서=36 to-next:뜯은거=-18 to-next:랑=-32 to-next:로=20 to-next:로됀=18
to-next:로됀거=-36 to-next:로싼=-15 to-next:를=14 to-next:만=34 to-next:만남았는대=-39 to-next:만들던=-4 to-next:말고=-38
to-next:말고종이=-10 to-next:먹고=5 to-next:먹은=-3 to-next:모아둔거=11 to-next:묶었던=-3 to-next:묶은=-18 to-next:묻은=25
to-next:물=42 to-next:뭉치=11 to-next:뭘로분류돼=12 to-next:받침=-18 to-next:버려야하거=16 to-next:버리고=-56
to-next:버리는법알=8 to-next:버리는법이=22 to-next:버리려고해=-22 to-next:버릴때=26 to-next:버림=-4 to-next:벗기고=-16
to-next:벗긴=-9 to-next:벗긴거=15 to-next:부러짐=43 to-next:붙은=-16 to-next:빨간=27 to-next:빨던=11 to-next:빼고남은=-3
to-next:빼면=-4 to-next:빼서=4 to-next:뺀=-29 to-next:뺌=-15 to-next:사고나온=-6 to-next:사면들어있=-11
to-next:사이애끼워=-7 to-next:살때온=-6 to-next:새로샀더니=-22 to-next:속=-32 to-next:손잡이=4 to-next:쇄로됀거=16
to-next:시키면오는=-24 to-next:싸고있던=-12 to-next:싼=19 to-next:쌌던=-3 to-next:쓴거=29 to-next:안=-22 to-next:안애=-10
to-next:안애든=-35 to-next:안애들어있=-15 to-next:안애있던=-4 to-next:안쪽=15 to-next:애=63 to-next:애깔던=-4
to-next:애꽂아둔=-11 to-next:애꽂혀있던=-4 to-next:애꽂힌=-9 to-next:애끼우는=-3 to-next:애낀=-15 to-next:애남은=-5
to-next:애넣는=-5 to-next:애넣어둔=-4 to-next:애달린=-7 to-next:애담긴=-17 to-next:애담아놨는=-17 to-next:애담아둔=-6
to-next:애둔=-4 to-next:애든=-26 to-next:애들어있던=-12 to-next:애모아둔=-3 to-next:애붙어있던=-5 to-next:애붙였던=-17
to-next:애붙은=53 to-next:애붙인=-7 to-next:애빠뜨린=-4 to-next:애서=-47 to-next:애서곰팡이=-6 to-next:애서나온=-6
to-next:애서때어낸=-8 to-next:애서땐=-5 to-next:애서뜯어낸=-11 to-next:애서빼낸=-8 to-next:애서뺀=-16 to-next:애서뽑은=-5
to-next:애싸둔=-3 to-next:애싸서=-6 to-next:애싼=14 to-next:애있음=-7 to-next:야=-18 to-next:어디버려=7 to-next:어디애둬=5
to-next:옆=-10 to-next:온=-4 to-next:올려두던=-3 to-next:위=-7 to-next:위애=55 to-next:유리인대=21 to-next:유통기한지=-16
to-next:으로=-6 to-next:으로싼=-6 to-next:으로쓰던=-5 to-next:은=69 to-next:은버렸고=-12 to-next:은버림=-17
to-next:은빼고=-4 to-next:은뺐고=-6 to-next:은씻음=-12 to-next:은왜=21 to-next:은플라스틱=4 to-next:을=-7 to-next:이=7
to-next:이거=29 to-next:이고=9 to-next:이굳었는대=22 to-next:이남았내=5 to-next:이남았어=3 to-next:이랑=36 to-next:이애요=-9
to-next:이야=-25 to-next:이한=15 to-next:인가=-5 to-next:인대=-26 to-next:잃어버린=34 to-next:자르고남은=4
to-next:작은거=-19 to-next:잔뜩붙은=-13 to-next:정리하다나=-5 to-next:정리하다보=-6 to-next:종이=61 to-next:종이로됀거=36
to-next:중애=31 to-next:찌그러짐=32 to-next:찢어젔는대=24 to-next:찢어짐=-38 to-next:처리좀=3 to-next:칠하던=-7
to-next:캐이스=-30 to-next:키우던=-4 to-next:튄=-17 to-next:포장=-10 to-next:플라스틱=79 to-next:하고=9 to-next:하던=-10
to-next:한=47 to-next:한뭉치=12 to-next:해먹고=-4 word-behind-ends:4개=6 word-behind-ends:=59
word-behind-ends:ed=-15 word-behind-ends:kg=-12 word-behind-ends:가는=-6 word-behind-ends:가득=-50
word-behind-ends:가락=24 word-behind-ends:가루=7 word-behind-ends:가방=-7 word-behind-ends:가스=-6
word-behind-ends:가요=27 word-behind-ends:각각=-39 word-behind-ends:갈고=8 word-behind-ends:갈색=-27
word-behind-ends:감긴=-3 word-behind-ends:감싼=-11 word-behind-ends:갔던=-9 word-behind-ends:같은=32
word-behind-ends:같이=-40 word-behind-ends:갛개=-9 word-behind-ends:개로=5 word-behind-ends:개속=-10
word-behind-ends:개애=-25 word-behind-ends:개요=-16 word-behind-ends:거=6 word-behind-ends:거든=12
word-behind-ends:건대=-11 word-behind-ends:건짐=-13 word-behind-ends:걷음=-31 word-behind-ends:걸던=-7
word-behind-ends:겉=-18 word-behind-ends:겉애=-22 word-behind-ends:겨서=21 word-behind-ends:겨온=-5
word-behind-ends:겼던=-7 word-behind-ends:겼어=19 word-behind-ends:고기=17 word-behind-ends:고는=7
word-behind-ends:고무=-29 word-behind-ends:고요=4 word-behind-ends:고장=48 word-behind-ends:과일=14
word-behind-ends:과자=47 word-behind-ends:곽=12 word-behind-ends:광등=-15 word-behind-ends:구마=20
word-behind-ends:구멍=7 word-behind-ends:구애=-40 word-behind-ends:구운=-8 word-behind-ends:구울=-9
word-behind-ends:국물=37 word-behind-ends:국애=3 word-behind-ends:국은=-9 word-behind-ends:국이=-12
word-behind-ends:굳은=-57 word-behind-ends:굳음=-5 word-behind-ends:굽던=-5 word-behind-ends:궈서=15
word-behind-ends:궜음=-13 word-behind-ends:그거=12 word-behind-ends:그냥=57 word-behind-ends:그럼=37
word-behind-ends:그릇=7 word-behind-ends:그림=-4 word-behind-ends:금=90 word-behind-ends:금이=52
word-behind-ends:기고=-39 word-behind-ends:기는=-24 word-behind-ends:기라=13 word-behind-ends:기로=3
word-behind-ends:기름=-3 word-behind-ends:기만=-9 word-behind-ends:기애=21 word-behind-ends:기한=-17
word-behind-ends:김치=27 word-behind-ends:까지=4 word-behind-ends:깔고=7 word-behind-ends:깡통=-17
word-behind-ends:깨끗=4 word-behind-ends:깨서=3 word-behind-ends:깨진=-33 word-behind-ends:깨짐=-3
word-behind-ends:꺼기=-4 word-behind-ends:꺼내=-4 word-behind-ends:꺼냄=-23 word-behind-ends:꺼운=-19
word-behind-ends:껍질=-56 word-behind-ends:껑만=-17 word-behind-ends:껑은=43 word-behind-ends:껑이=5
word-behind-ends:꼭=-22 word-behind-ends:꽂아=-19 word-behind-ends:꽂은=-10 word-behind-ends:꽂힌=-24
word-behind-ends:꽃은=17 word-behind-ends:끈=-4 word-behind-ends:끈은=16 word-behind-ends:끗이=-20
word-behind-ends:끗한=-24 word-behind-ends:끗해=12 word-behind-ends:끼고=6 word-behind-ends:끼워=-34
word-behind-ends:낀=-15 word-behind-ends:나가=31 word-behind-ends:나감=16 word-behind-ends:나눠=-4
word-behind-ends:나도=-3 word-behind-ends:나무=26 word-behind-ends:나서=11 word-behind-ends:나씩=-10
word-behind-ends:나여=-3 word-behind-ends:나온=-14 word-behind-ends:나옴=22 word-behind-ends:나요=-30
word-behind-ends:남은=46 word-behind-ends:남음=-13 word-behind-ends:낱개=-21 word-behind-ends:내=-12
word-behind-ends:내고=-74 word-behind-ends:내도=-20 word-behind-ends:내면=-4 word-behind-ends:내서=-7
word-behind-ends:내요=3 word-behind-ends:냄새=-23 word-behind-ends:냈고=-53 word-behind-ends:냈어=-4
word-behind-ends:너무=20 word-behind-ends:넣고=-4 word-behind-ends:넣는=-22 word-behind-ends:넣던=-11
word-behind-ends:넣어=-4 word-behind-ends:넣음=-3 word-behind-ends:놓는=39 word-behind-ends:놓던=-3
word-behind-ends:놔도=51 word-behind-ends:놨고=-22 word-behind-ends:놨던=-27 word-behind-ends:놨어=-13
word-behind-ends:느라=-3 word-behind-ends:는대=-57 word-behind-ends:니고=-3 word-behind-ends:니까=48
word-behind-ends:니다=14 word-behind-ends:니라=-72 word-behind-ends:니애=-4 word-behind-ends:니조=-9
word-behind-ends:니터=13 word-behind-ends:닐로=-3 word-behind-ends:닐애=-7 word-behind-ends:닐은=-16
word-behind-ends:다=-22 word-behind-ends:다가=-92 word-behind-ends:다고=11 word-behind-ends:다른=14
word-behind-ends:다리=49 word-behind-ends:닦던=-11 word-behind-ends:닦은=-36 word-behind-ends:닦음=-10
word-behind-ends:닫고=-4 word-behind-ends:달린=-11 word-behind-ends:담겨=-18 word-behind-ends:담던=-25
word-behind-ends:담아=-7 word-behind-ends:담은=-8 word-behind-ends:담음=-4 word-behind-ends:대기=58
word-behind-ends:대는=-28 word-behind-ends:대로=-38 word-behind-ends:대신=-61 word-behind-ends:대요=-21
word-behind-ends:더기=10 word-behind-ends:더니=-42 word-behind-ends:더미=11 word-behind-ends:던대=10
word-behind-ends:도로=-5 word-behind-ends:돌돌=19 word-behind-ends:돌려=-26 word-behind-ends:돼나=-22
word-behind-ends:돼서=-20 word-behind-ends:됀=57 word-behind-ends:됀거=-40 word-behind-ends:두=39
word-behind-ends:두고=18 word-behind-ends:두던=-24 word-behind-ends:둔=-5 word-behind-ends:둘=-4
word-behind-ends:둠=-3 word-behind-ends:뒀고=-4 word-behind-ends:뒀던=-10 word-behind-ends:뒀어=-9
word-behind-ends:뒤애=-3 word-behind-ends:든=-6 word-behind-ends:들고=-14 word-behind-ends:들던=-4
word-behind-ends:들어=-18 word-behind-ends:들이=43 word-behind-ends:디다=-6 word-behind-ends:디로=29
word-behind-ends:디애=81 word-behind-ends:디야=3 word-behind-ends:따다=8 word-behind-ends:따로=34
word-behind-ends:따서=18 word-behind-ends:딴=-14 word-behind-ends:때=-16 word-behind-ends:때고=-33
word-behind-ends:때낸=29 word-behind-ends:때면=-27 word-behind-ends:때서=8 word-behind-ends:때야=-52
word-behind-ends:때어=-4 word-behind-ends:땐=-7 word-behind-ends:땜=-6 word-behind-ends:땠어=-18
word-behind-ends:땠음=-33 word-behind-ends:떡해=14 word-behind-ends:떻개=52 word-behind-ends:또=19
word-behind-ends:똥=4 word-behind-ends:뚜껑=-35 word-behind-ends:뜨려=11 word-behind-ends:뜨린=-4
word-behind-ends:뜯고=-16 word-behind-ends:뜯어=18 word-behind-ends:뜯은=-9 word-behind-ends:뜯음=-24
word-behind-ends:라고=32 word-behind-ends:라낸=-7 word-behind-ends:라냄=14 word-behind-ends:라는=-6
word-behind-ends:라밸=37 word-behind-ends:라서=-30 word-behind-ends:락은=3 word-behind-ends:랍애=5
word-behind-ends:래기=17 word-behind-ends:래이=-24 word-behind-ends:랩=-16 word-behind-ends:러서=-17
word-behind-ends:러진=-7 word-behind-ends:러짐=103 word-behind-ends:려고=4 word-behind-ends:려다=-4
word-behind-ends:려던=-4 word-behind-ends:려도=-25 word-behind-ends:려면=3 word-behind-ends:려서=60
word-behind-ends:려야=19 word-behind-ends:려요=9 word-behind-ends:렸고=-29 word-behind-ends:렸던=-6
word-behind-ends:렸어=-7 word-behind-ends:로폼=12 word-behind-ends:록색=30 word-behind-ends:루애=7
word-behind-ends:류로=3 word-behind-ends:류애=4 word-behind-ends:르고=-14 word-behind-ends:르다=-22
word-behind-ends:름기=8 word-behind-ends:름애=-4 word-behind-ends:름은=-9 word-behind-ends:름이=35
word-behind-ends:릇애=-5 word-behind-ends:리고=-30 word-behind-ends:리기=14 word-behind-ends:리나=-4
word-behind-ends:리는=49 word-behind-ends:리다=-19 word-behind-ends:리던=-5 word-behind-ends:리라=5
word-behind-ends:리로=42 word-behind-ends:리면=25 word-behind-ends:리애=-14 word-behind-ends:리콘=-18
word-behind-ends:리터=16 word-behind-ends:리필=-36 word-behind-ends:린내=6 word-behind-ends:린다=-10
word-behind-ends:릴개=42 word-behind-ends:릴까=4 word-behind-ends:릴때=11 word-behind-ends:릴래=-31
word-behind-ends:마자=-39 word-behind-ends:만든=22 word-behind-ends:말고=-51 word-behind-ends:맞조=-3
word-behind-ends:맞지=24 word-behind-ends:머리=-24 word-behind-ends:먹고=-41 word-behind-ends:먹는=-3
word-behind-ends:먹다=13 word-behind-ends:먹어=-6 word-behind-ends:먹은=-25 word-behind-ends:먹음=-26
word-behind-ends:먼저=34 word-behind-ends:멀쩡=-5 word-behind-ends:면서=-54 word-behind-ends:몇=20
word-behind-ends:모래=-30 word-behind-ends:모양=-26 word-behind-ends:모은=62 word-behind-ends:모음=-24
word-behind-ends:못=10 word-behind-ends:무기=-13 word-behind-ends:무로=29 word-behind-ends:무사=-6
word-behind-ends:무슨=7 word-behind-ends:묶는=28 word-behind-ends:묶던=-11 word-behind-ends:묶은=-19
word-behind-ends:묶음=-30 word-behind-ends:문애=-6 word-behind-ends:문지=6 word-behind-ends:묻고=-7
word-behind-ends:묻은=3 word-behind-ends:묻음=-15 word-behind-ends:물=77 word-behind-ends:물든=-8
word-behind-ends:물로=-8 word-behind-ends:물만=30 word-behind-ends:물애=-29 word-behind-ends:물은=29
word-behind-ends:물이=30 word-behind-ends:뭉치=21 word-behind-ends:뭐야=-43 word-behind-ends:뭘로=53
word-behind-ends:밑애=-46 word-behind-ends:박스=25 word-behind-ends:박혀=-18 word-behind-ends:박힌=-35
word-behind-ends:반=9 word-behind-ends:받은=23 word-behind-ends:받침=-18 word-behind-ends:발은=55
word-behind-ends:밥=21 word-behind-ends:방애=-21 word-behind-ends:방은=23 word-behind-ends:배=29
word-behind-ends:배달=-8 word-behind-ends:배송=-18 word-behind-ends:버려=70 word-behind-ends:버린=-9
word-behind-ends:버릴=39 word-behind-ends:벌래=-4 word-behind-ends:벗긴=9 word-behind-ends:벗김=-27
word-behind-ends:변기=6 word-behind-ends:병=-12 word-behind-ends:병애=40 word-behind-ends:병은=56
word-behind-ends:보니=-38 word-behind-ends:봉투=-25 word-behind-ends:부어=-11 word-behind-ends:분만=14
word-behind-ends:분애=21 word-behind-ends:분은=18 word-behind-ends:붙어=-35 word-behind-ends:붙은=-48
word-behind-ends:붙음=-15 word-behind-ends:붙인=-22 word-behind-ends:비닐=-24 word-behind-ends:비움=-24
word-behind-ends:빈=16 word-behind-ends:빠진=65 word-behind-ends:빨간=29 word-behind-ends:빨고=-3
word-behind-ends:빨대=10 word-behind-ends:빨던=11 word-behind-ends:빼고=-45 word-behind-ends:빼낸=-8
word-behind-ends:빼면=-4 word-behind-ends:빼서=22 word-behind-ends:뺀=-57 word-behind-ends:뺌=-39
word-behind-ends:뺐고=-34 word-behind-ends:뺐어=-17 word-behind-ends:뺐음=-22 word-behind-ends:뽑고=-8
word-behind-ends:뽑은=-5 word-behind-ends:쁜대=10 word-behind-ends:사고=-10 word-behind-ends:사로=-40
word-behind-ends:사면=-19 word-behind-ends:산=-11 word-behind-ends:살=-11 word-behind-ends:살림=-7
word-behind-ends:상은=5 word-behind-ends:상자=-42 word-behind-ends:상한=21 word-behind-ends:새=11
word-behind-ends:새가=7 word-behind-ends:새거=4 word-behind-ends:새로=-23 word-behind-ends:새서=-31
word-behind-ends:새요=-12 word-behind-ends:새재=6 word-behind-ends:새트=-27 word-behind-ends:색이=20
word-behind-ends:서른=-4 word-behind-ends:서요=-3 word-behind-ends:섞인=-14 word-behind-ends:선물=-35
word-behind-ends:소스=-30 word-behind-ends:소주=47 word-behind-ends:속=-41 word-behind-ends:속애=15
word-behind-ends:송장=3 word-behind-ends:쇄=27 word-behind-ends:쇄로=76 word-behind-ends:수거=20
word-behind-ends:수명=15 word-behind-ends:수병=10 word-behind-ends:수십=19 word-behind-ends:수증=-13
word-behind-ends:스는=5 word-behind-ends:스로=23 word-behind-ends:스무=24 word-behind-ends:스탠=-37
word-behind-ends:스틱=5 word-behind-ends:스팩=45 word-behind-ends:습재=-11 word-behind-ends:시고=8
word-behind-ends:시는=12 word-behind-ends:시락=6 word-behind-ends:시럽=13 word-behind-ends:시애=3
word-behind-ends:식물=73 word-behind-ends:식초=12 word-behind-ends:싸고=-20 word-behind-ends:싸둔=-17
word-behind-ends:싸서=6 word-behind-ends:싸여=-5 word-behind-ends:싸온=-10 word-behind-ends:싸준=-11
word-behind-ends:싼=12 word-behind-ends:쌌던=-3 word-behind-ends:쌓인=-7 word-behind-ends:썩음=-7
word-behind-ends:쓰고=39 word-behind-ends:쓰는=-4 word-behind-ends:쓰던=-46 word-behind-ends:쓰애=-5
word-behind-ends:쓴=20 word-behind-ends:쓴거=12 word-behind-ends:쓸=-18 word-behind-ends:쓸어=14
word-behind-ends:씀=-29 word-behind-ends:씌운=-13 word-behind-ends:씨=-38 word-behind-ends:씻고=12
word-behind-ends:씻기=-29 word-behind-ends:씻는=-12 word-behind-ends:씻어=-88 word-behind-ends:씻을=-4
word-behind-ends:씻음=-42 word-behind-ends:아도=-5 word-behind-ends:아둠=-14 word-behind-ends:아서=77
word-behind-ends:아야=13 word-behind-ends:아온=-13 word-behind-ends:아요=-3 word-behind-ends:아준=-23
word-behind-ends:아직=-26 word-behind-ends:안=-37 word-behind-ends:안애=10 word-behind-ends:안주=8
word-behind-ends:안쪽=13 word-behind-ends:았고=-24 word-behind-ends:았내=6 word-behind-ends:았던=-15
word-behind-ends:았어=-28 word-behind-ends:았음=29 word-behind-ends:애가=10 word-behind-ends:애서=13
word-behind-ends:애요=-66 word-behind-ends:약=-3 word-behind-ends:약은=46 word-behind-ends:양념=-3
word-behind-ends:얗개=-30 word-behind-ends:어간=-5 word-behind-ends:어낸=78 word-behind-ends:어냄=-17
word-behind-ends:어도=31 word-behind-ends:어둔=-37 word-behind-ends:어둠=-17 word-behind-ends:어디=82
word-behind-ends:어리=57 word-behind-ends:어서=113 word-behind-ends:어야=22 word-behind-ends:어요=-54
word-behind-ends:어저=-27 word-behind-ends:어진=-18 word-behind-ends:어짐=-15 word-behind-ends:어캐=-8
word-behind-ends:엄청=18 word-behind-ends:없음=46 word-behind-ends:었고=-20 word-behind-ends:었내=3
word-behind-ends:었던=-50 word-behind-ends:었어=-59 word-behind-ends:었음=23 word-behind-ends:었지=-8
word-behind-ends:여러=21 word-behind-ends:열=16 word-behind-ends:열두=36 word-behind-ends:였던=-17
word-behind-ends:옆=-16 word-behind-ends:옆애=-40 word-behind-ends:온=-20 word-behind-ends:올=-4
word-behind-ends:옷은=33 word-behind-ends:왔어=-13 word-behind-ends:왜=30 word-behind-ends:우고=45
word-behind-ends:우는=-28 word-behind-ends:우다=-17 word-behind-ends:우던=-19 word-behind-ends:우유=21
word-behind-ends:운대=16 word-behind-ends:울때=-3 word-behind-ends:웠고=-29 word-behind-ends:웠어=-25
word-behind-ends:위=44 word-behind-ends:위애=-58 word-behind-ends:유리=-18 word-behind-ends:유팩=6
word-behind-ends:육수=-17 word-behind-ends:으는=-60 word-behind-ends:으니=-12 word-behind-ends:으로=-16
word-behind-ends:으면=-30 word-behind-ends:은거=22 word-behind-ends:은대=-34 word-behind-ends:은박=49
word-behind-ends:은색=25 word-behind-ends:음쓰=22 word-behind-ends:의자=13 word-behind-ends:이=22
word-behind-ends:이가=46 word-behind-ends:이거=46 word-behind-ends:이고=-29 word-behind-ends:이내=29
word-behind-ends:이는=8 word-behind-ends:이다=-6 word-behind-ends:이던=-12 word-behind-ends:이라=-25
word-behind-ends:이랑=37 word-behind-ends:이로=-10 word-behind-ends:이류=5 word-behind-ends:이름=-11
word-behind-ends:이만=8 word-behind-ends:이미=-7 word-behind-ends:이스=-32 word-behind-ends:이애=-23
word-behind-ends:이야=56 word-behind-ends:이재=18 word-behind-ends:이조=24 word-behind-ends:이지=24
word-behind-ends:이컵=-44 word-behind-ends:이프=32 word-behind-ends:인대=-36 word-behind-ends:인지=13
word-behind-ends:인트=-15 word-behind-ends:인형=-4 word-behind-ends:일은=16 word-behind-ends:입을=62
word-behind-ends:있고=-19 word-behind-ends:있내=-7 word-behind-ends:있는=-59 word-behind-ends:있던=-78
word-behind-ends:있어=-31 word-behind-ends:있음=13 word-behind-ends:자국=-37 word-behind-ends:자기=-9
word-behind-ends:자는=61 word-behind-ends:자루=4 word-behind-ends:자른=-4 word-behind-ends:자애=-10
word-behind-ends:자째=9 word-behind-ends:작은=-23 word-behind-ends:잔뜩=-29 word-behind-ends:잘=-23
word-behind-ends:잡이=40 word-behind-ends:장갑=-63 word-behind-ends:장은=51 word-behind-ends:장품=9
word-behind-ends:저서=4 word-behind-ends:전구=-44 word-behind-ends:전지=12 word-behind-ends:접시=-28
word-behind-ends:접어=-7 word-behind-ends:접음=15 word-behind-ends:젔내=10 word-behind-ends:젔어=-7
word-behind-ends:정리=-5 word-behind-ends:조각=13 word-behind-ends:조금=-22 word-behind-ends:조림=-36
word-behind-ends:조립=-4 word-behind-ends:좀=-8 word-behind-ends:종이=18 word-behind-ends:주고=-7
word-behind-ends:주는=13 word-behind-ends:주던=-7 word-behind-ends:죽음=-6 word-behind-ends:준=31
word-behind-ends:줄=-76 word-behind-ends:중애=34 word-behind-ends:지가=-10 word-behind-ends:지고=-75
word-behind-ends:지는=-3 word-behind-ends:지도=54 word-behind-ends:지랑=20 word-behind-ends:지로=7
word-behind-ends:지만=-20 word-behind-ends:지애=23 word-behind-ends:지째=24 word-behind-ends:지퍼=-10
word-behind-ends:진거=15 word-behind-ends:진공=-7 word-behind-ends:진은=7 word-behind-ends:짜=8
word-behind-ends:짜고=26 word-behind-ends:짜리=14 word-behind-ends:째로=46 word-behind-ends:쩍=3
word-behind-ends:쪽애=-7 word-behind-ends:차=3 word-behind-ends:채로=-7 word-behind-ends:책은=8
word-behind-ends:챙김=-16 word-behind-ends:처럼=5 word-behind-ends:처리=34 word-behind-ends:처분=20
word-behind-ends:천=30 word-behind-ends:철=26 word-behind-ends:철통=-38 word-behind-ends:초는=4
word-behind-ends:추는=24 word-behind-ends:치는=11 word-behind-ends:치움=11 word-behind-ends:칸애=-33
word-behind-ends:칼은=5 word-behind-ends:캔=3 word-behind-ends:캔은=8 word-behind-ends:캠핑=9
word-behind-ends:커피=60 word-behind-ends:컵애=-4 word-behind-ends:컵은=-15 word-behind-ends:코팅=29
word-behind-ends:콩은=9 word-behind-ends:크기=-16 word-behind-ends:큰=14 word-behind-ends:키면=-24
word-behind-ends:킨은=12 word-behind-ends:킬로=-10 word-behind-ends:킹은=-4 word-behind-ends:타는=9
word-behind-ends:탐=-25 word-behind-ends:태움=16 word-behind-ends:택배=-21 word-behind-ends:터는=29
word-behind-ends:터짐=-6 word-behind-ends:털=35 word-behind-ends:털고=-18 word-behind-ends:털면=-21
word-behind-ends:통만=13 word-behind-ends:통애=-43 word-behind-ends:통은=-20 word-behind-ends:투명=-37
word-behind-ends:투애=14 word-behind-ends:튀긴=-21 word-behind-ends:튄=-33 word-behind-ends:트병=9
word-behind-ends:트애=-6 word-behind-ends:티백=26 word-behind-ends:티슈=45 word-behind-ends:티커=32
word-behind-ends:틱애=-18 word-behind-ends:팅됀=-14 word-behind-ends:팡이=33 word-behind-ends:패트=41
word-behind-ends:팩=8 word-behind-ends:퍼낸=-14 word-behind-ends:펌프=9 word-behind-ends:포장=-69
word-behind-ends:풀어=-18 word-behind-ends:프는=-21 word-behind-ends:프링=6 word-behind-ends:플러=22
word-behind-ends:필터=21 word-behind-ends:하개=-6 word-behind-ends:하고=64 word-behind-ends:하나=-3
word-behind-ends:하는=32 word-behind-ends:하다=-60 word-behind-ends:하던=-26 word-behind-ends:하루=17
word-behind-ends:하얀=-10 word-behind-ends:한=44 word-behind-ends:한대=36 word-behind-ends:한이=41
word-behind-ends:함애=-67 word-behind-ends:해서=31 word-behind-ends:해요=3 word-behind-ends:행굼=-11
word-behind-ends:혀서=36 word-behind-ends:활용=-10 word-behind-ends:흙이=21 word-behind:10=-11
word-behind:20=-23 word-behind:30=-24 word-behind:50=-3 word-behind:6개=-6 word-behind:=59
word-behind:le=-16 word-behind:가격=51 word-behind:가득=-47 word-behind:가루=43 word-behind:가방=-25
word-behind:가스=-3 word-behind:가위=4 word-behind:가저=-41 word-behind:각각=-41 word-behind:간장=4
word-behind:갈고=8 word-behind:갈다=16 word-behind:갈색=-27 word-behind:갈아=-8 word-behind:갈았=81
word-behind:감긴=-3 word-behind:감싸=-20 word-behind:감싼=-11 word-behind:감아=-11 word-behind:강아=-11
word-behind:같이=-39 word-behind:개란=60 word-behind:개속=-10 word-behind:거=6 word-behind:건더=12
word-behind:건저=-8 word-behind:건젔=-25 word-behind:건짐=-13 word-behind:걷음=-31 word-behind:걸던=-7
word-behind:걸어=-17 word-behind:겉=-18 word-behind:겉봉=-20 word-behind:겉애=-22 word-behind:겉포=9
word-behind:고구=20 word-behind:고기=12 word-behind:고무=-35 word-behind:고양=21 word-behind:고장=50
word-behind:고철=-15 word-behind:고추=21 word-behind:고치=4 word-behind:골라=22 word-behind:곰팡=71
word-behind:과일=14 word-behind:곽=12 word-behind:괜찮=-18 word-behind:교채=24 word-behind:구두=13
word-behind:구멍=26 word-behind:구운=-8 word-behind:구울=-11 word-behind:구워=-5 word-behind:구웠=-7
word-behind:국물=-7 word-behind:굳어=37 word-behind:굳은=-57 word-behind:굳음=-5 word-behind:굽다=-4
word-behind:굽던=-5 word-behind:그거=12 word-behind:그냥=57 word-behind:그대=-44 word-behind:그럼=37
word-behind:그릇=4 word-behind:그림=-13 word-behind:긁어=28 word-behind:금=90 word-behind:금이=52
word-behind:기름=60 word-behind:김치=48 word-behind:까먹=-6 word-behind:깔고=7 word-behind:깡통=-17
word-behind:깨끗=26 word-behind:깨서=3 word-behind:깨저=-9 word-behind:깨젔=81 word-behind:깨진=-25
word-behind:깨짐=-3 word-behind:꺼내=-31 word-behind:꺼냄=-23 word-behind:꺼냈=-25 word-behind:껍대=43
word-behind:꼭=-22 word-behind:꽁초=55 word-behind:꽂아=-35 word-behind:꽂은=-10 word-behind:꽂혀=-21
word-behind:꽂힌=-27 word-behind:꽃은=17 word-behind:끈=-4 word-behind:끓이=-10 word-behind:끼고=6
word-behind:끼우=-23 word-behind:끼워=-16 word-behind:낀=-15 word-behind:나감=16 word-behind:나갔=30
word-behind:나눠=-9 word-behind:나무=-6 word-behind:나온=-14 word-behind:나옴=22 word-behind:나왔=-26
word-behind:날아=-19 word-behind:낡아=9 word-behind:남겼=41 word-behind:남기=-40 word-behind:남아=17
word-behind:남았=86 word-behind:남은=36 word-behind:남음=-13 word-behind:낱개=-21 word-behind:내=-12
word-behind:내놓=-71 word-behind:내놔=51 word-behind:내도=-20 word-behind:내려=-15 word-behind:내리=-3
word-behind:내면=-4 word-behind:냄비=29 word-behind:냄새=-13 word-behind:냅킨=11 word-behind:냈어=-9
word-behind:냉동=31 word-behind:냉장=23 word-behind:너무=20 word-behind:넣고=-4 word-behind:넣는=-23
word-behind:넣던=-13 word-behind:넣어=-49 word-behind:넣었=7 word-behind:넣으=18 word-behind:넣을=34
word-behind:넣음=-3 word-behind:노트=6 word-behind:녹슬=34 word-behind:놓던=-3 word-behind:놔두=-3
word-behind:눌러=-35 word-behind:눌어=-99 word-behind:다=-22 word-behind:다듬=31 word-behind:다른=14
word-behind:다리=57 word-behind:닦던=-11 word-behind:닦았=-20 word-behind:닦으=-9 word-behind:닦은=-36
word-behind:닦음=-10 word-behind:닫고=-4 word-behind:닫아=18 word-behind:달린=-11 word-behind:담갔=-9
word-behind:담겨=-40 word-behind:담겼=-7 word-behind:담그=-7 word-behind:담던=-25 word-behind:담배=9
word-behind:담아=-32 word-behind:담았=-13 word-behind:담은=-8 word-behind:담음=-4 word-behind:대신=-61
word-behind:대워=-13 word-behind:던저=37 word-behind:덜어=-3 word-behind:도로=-5 word-behind:도시=17
word-behind:도자=-9 word-behind:돌돌=25 word-behind:돌려=-94 word-behind:돌리=-40 word-behind:돼나=-8
word-behind:됀=57 word-behind:두=39 word-behind:두고=24 word-behind:두꺼=-19 word-behind:둔=-5 word-behind:둘=-4
word-behind:둠=-3 word-behind:뒤애=-13 word-behind:뒤집=5 word-behind:드라=12 word-behind:든=-6
word-behind:들어=-56 word-behind:들었=14 word-behind:따다=-4 word-behind:따라=-65 word-behind:따로=26
word-behind:따서=18 word-behind:딱딱=12 word-behind:딴=-14 word-behind:딸려=4 word-behind:땅콩=-3
word-behind:때=-16 word-behind:때고=-33 word-behind:때낸=36 word-behind:때다=-5 word-behind:때면=-24
word-behind:때문=-6 word-behind:때서=8 word-behind:때야=-62 word-behind:때어=17 word-behind:땐=-7
word-behind:땜=-6 word-behind:땠어=17 word-behind:땠음=-33 word-behind:떨어=-43 word-behind:또=19
word-behind:똥=4 word-behind:뜨거=32 word-behind:뜯고=-16 word-behind:뜯어=-15 word-behind:뜯으=-9
word-behind:뜯은=-9 word-behind:뜯음=-24 word-behind:라밸=52 word-behind:랩=-16 word-behind:리모=10
word-behind:리필=-36 word-behind:마셨=-12 word-behind:마시=5 word-behind:만든=22 word-behind:만들=-25
word-behind:말고=-51 word-behind:말라=-6 word-behind:말려=10 word-behind:말리=39 word-behind:말았=-6
word-behind:맞나=-5 word-behind:맞아=-6 word-behind:맞조=-3 word-behind:맞지=19 word-behind:맥주=23
word-behind:머리=-22 word-behind:먹고=-16 word-behind:먹다=13 word-behind:먹어=-6 word-behind:먹었=-23
word-behind:먹은=-18 word-behind:먹음=-25 word-behind:먹이=-5 word-behind:먼저=34 word-behind:먼지=6
word-behind:멀쩡=4 word-behind:면도=14 word-behind:몇=20 word-behind:모니=13 word-behind:모래=39
word-behind:모서=-10 word-behind:모아=21 word-behind:모았=15 word-behind:모양=-26 word-behind:모으=-64
word-behind:모은=64 word-behind:모음=-24 word-behind:몸통=-21 word-behind:못=10 word-behind:무너=-8
word-behind:무사=-6 word-behind:무슨=7 word-behind:묶는=28 word-behind:묶던=-11 word-behind:묶어=-25
word-behind:묶었=-26 word-behind:묶은=-19 word-behind:묶음=-30 word-behind:문재=16 word-behind:문짝=9
word-behind:묻고=-7 word-behind:묻어=-32 word-behind:묻었=-15 word-behind:묻음=-16 word-behind:물=77
word-behind:물고=16 word-behind:물든=-8 word-behind:물러=13 word-behind:물려=-13 word-behind:물로=23
word-behind:물만=27 word-behind:물애=-30 word-behind:물티=45 word-behind:뭉치=21 word-behind:뭐야=-43
word-behind:뭘로=53 word-behind:미끄=5 word-behind:밑애=-60 word-behind:바꾸=5 word-behind:바꿔=-11
word-behind:바꿨=12 word-behind:바닥=-10 word-behind:바르=-13 word-behind:박스=-19 word-behind:박혀=-18
word-behind:박힌=-35 word-behind:반=9 word-behind:반납=-18 word-behind:받아=-7 word-behind:받았=-11
word-behind:받은=23 word-behind:받침=-20 word-behind:발라=-25 word-behind:밥=21 word-behind:밥풀=14
word-behind:방석=6 word-behind:방습=-39 word-behind:배=29 word-behind:배달=-8 word-behind:배송=-19
word-behind:배어=-21 word-behind:백열=-27 word-behind:버려=83 word-behind:버렸=-30 word-behind:버리=29
word-behind:버린=-11 word-behind:버릴=75 word-behind:버림=17 word-behind:버립=17 word-behind:벌래=-4
word-behind:범벅=-9 word-behind:벗겨=24 word-behind:벗겼=-8 word-behind:벗기=-40 word-behind:벗긴=9
word-behind:벗김=-27 word-behind:변기=10 word-behind:병=-12 word-behind:병애=-10 word-behind:병은=27
word-behind:보조=3 word-behind:보호=-20 word-behind:볼팬=28 word-behind:봉지=-14 word-behind:봉투=19
word-behind:부러=-29 word-behind:부분=24 word-behind:부서=-36 word-behind:부스=12 word-behind:부어=-19
word-behind:부으=-7 word-behind:부풀=5 word-behind:분리=10 word-behind:분무=-16 word-behind:분해=35
word-behind:붙어=46 word-behind:붙었=-8 word-behind:붙였=-17 word-behind:붙은=-22 word-behind:붙이=-7
word-behind:붙인=-22 word-behind:비닐=17 word-behind:비린=11 word-behind:비었=22 word-behind:비우=-25
word-behind:비움=-24 word-behind:비웠=13 word-behind:빈=16 word-behind:빠뜨=4 word-behind:빠진=65
word-behind:빨간=29 word-behind:빨갛=-9 word-behind:빨고=-3 word-behind:빨다=-5 word-behind:빨대=-27
word-behind:빨던=11 word-behind:빨아=6 word-behind:빼고=-45 word-behind:빼낸=-8 word-behind:빼놨=-15
word-behind:빼면=-4 word-behind:빼서=22 word-behind:빼야=-19 word-behind:뺀=-57 word-behind:뺌=-39
word-behind:뺐고=-34 word-behind:뺐어=-57 word-behind:뺐음=-22 word-behind:뽑고=-8 word-behind:뽑은=-5
word-behind:뿌리=14 word-behind:사고=-10 word-behind:사기=-4 word-behind:사니=-21 word-behind:사면=-28
word-behind:사이=-24 word-behind:사진=4 word-behind:사탕=-7 word-behind:산=-11 word-behind:산더=14
word-behind:살=-11 word-behind:살림=-7 word-behind:삶다=9 word-behind:삶아=4 word-behind:샀는=-18
word-behind:상자=-19 word-behind:상한=21 word-behind:상했=6 word-behind:새=11 word-behind:새거=4
word-behind:새건=-12 word-behind:새로=-23 word-behind:새서=-31 word-behind:새우=-6 word-behind:새재=12
word-behind:새탁=-15 word-behind:새트=-19 word-behind:색이=20 word-behind:샘플=-4 word-behind:생수=16
word-behind:서랍=-3 word-behind:서른=-6 word-behind:섞어=-8 word-behind:섞여=-5 word-behind:섞인=-14
word-behind:선물=-45 word-behind:선반=-11 word-behind:설명=-10 word-behind:설치=-3 word-behind:소스=-34
word-behind:소주=73 word-behind:속=-41 word-behind:속애=14 word-behind:손잡=23 word-behind:송장=27
word-behind:쇄=27 word-behind:쇄니=26 word-behind:쇄로=37 word-behind:수거=-32 word-behind:수명=15
word-behind:수십=19 word-behind:숟가=69 word-behind:쉬었=-4 word-behind:스무=27 word-behind:스탠=-37
word-behind:스티=14 word-behind:스펀=-3 word-behind:스프=6 word-behind:시들=5 word-behind:시켜=-3
word-behind:시켰=-6 word-behind:시키=6 word-behind:시트=17 word-behind:식용=-7 word-behind:식초=12
word-behind:식혀=35 word-behind:신발=65 word-behind:실리=-17 word-behind:싱크=68 word-behind:싸고=-19
word-behind:싸놨=-8 word-behind:싸둔=-17 word-behind:싸뒀=-12 word-behind:싸서=6 word-behind:싸여=-26
word-behind:싸준=-11 word-behind:싼=12 word-behind:쌌던=-3 word-behind:쌓여=6 word-behind:쌓인=-7
word-behind:썩어=17 word-behind:썩음=-7 word-behind:썼는=-10 word-behind:쏟아=-5 word-behind:쓰고=39
word-behind:쓰는=-4 word-behind:쓰던=-46 word-behind:쓰래=9 word-behind:쓴=20 word-behind:쓸=-18
word-behind:씀=-29 word-behind:씌우=-6 word-behind:씌운=-13 word-behind:씌워=-28 word-behind:씨=-38
word-behind:씻고=12 word-behind:씻기=-29 word-behind:씻는=-12 word-behind:씻어=11 word-behind:씻었=4
word-behind:씻을=-4 word-behind:씻음=-42 word-behind:아까=-7 word-behind:아니=-111 word-behind:아닌=-27
word-behind:아이=97 word-behind:아직=-26 word-behind:안=-37 word-behind:안때=-4 word-behind:안애=-8
word-behind:안주=8 word-behind:안쪽=6 word-behind:알갰=-23 word-behind:알루=31 word-behind:알약=-18
word-behind:애가=10 word-behind:애들=40 word-behind:애쁜=10 word-behind:약=-3 word-behind:약국=65
word-behind:약은=46 word-behind:양념=9 word-behind:양철=-34 word-behind:어디=116 word-behind:어떡=36
word-behind:어떻=52 word-behind:어쩌=4 word-behind:어캐=-11 word-behind:어항=-4 word-behind:얼음=34
word-behind:엄청=18 word-behind:없음=46 word-behind:여러=37 word-behind:열=16 word-behind:열두=45
word-behind:열쇄=-16 word-behind:열어=-40 word-behind:영수=-13 word-behind:옆=-16 word-behind:옆애=-48
word-behind:오래=-6 word-behind:온=-20 word-behind:올=-4 word-behind:올려=-14 word-behind:옮겼=-16
word-behind:옷은=33 word-behind:와인=20 word-behind:왜=30 word-behind:우리=-40 word-behind:우유=43
word-behind:위=44 word-behind:위애=-58 word-behind:유리=27 word-behind:유통=20 word-behind:육수=-17
word-behind:은박=48 word-behind:은색=25 word-behind:음식=95 word-behind:음쓰=25 word-behind:의류=-6
word-behind:의자=28 word-behind:이=22 word-behind:이거=47 word-behind:이름=3 word-behind:이미=-7
word-behind:이쑤=-27 word-behind:이재=18 word-behind:인형=-4 word-behind:인화=-5 word-behind:일반=26
word-behind:잃어=41 word-behind:입구=-4 word-behind:입을=62 word-behind:있고=-19 word-behind:있는=-59
word-behind:있던=-54 word-behind:있어=-32 word-behind:있음=20 word-behind:자국=-83 word-behind:자루=3
word-behind:자르=-14 word-behind:자른=-4 word-behind:자채=60 word-behind:작은=14 word-behind:잔뜩=-29
word-behind:잘=-23 word-behind:잘라=5 word-behind:장갑=-5 word-behind:장난=3 word-behind:장식=-30
word-behind:재활=-7 word-behind:접시=-10 word-behind:접어=3 word-behind:접었=10 word-behind:접음=15
word-behind:정리=-22 word-behind:조각=14 word-behind:조개=5 word-behind:조금=-22 word-behind:조립=-15
word-behind:좀=-8 word-behind:종량=16 word-behind:종이=26 word-behind:주머=-5 word-behind:죽었=-4
word-behind:죽음=-6 word-behind:준=31 word-behind:줄=-76 word-behind:중애=34 word-behind:지우=-32
word-behind:지퍼=-9 word-behind:진공=-9 word-behind:짜=8 word-behind:짜고=26 word-behind:쩍=3 word-behind:찌그=46
word-behind:찌꺼=-53 word-behind:찢어=-17 word-behind:차=3 word-behind:책상=10 word-behind:책은=4
word-behind:챙김=-16 word-behind:처리=36 word-behind:처분=20 word-behind:천=30 word-behind:철=26
word-behind:철망=11 word-behind:철사=-40 word-behind:청소=-14 word-behind:초록=8 word-behind:충전=47
word-behind:치우=-8 word-behind:치움=11 word-behind:치웠=-45 word-behind:치즈=9 word-behind:치킨=11
word-behind:칠하=-14 word-behind:카패=6 word-behind:칸애=-30 word-behind:칼은=5 word-behind:캐이=-24
word-behind:캔=3 word-behind:캔이=15 word-behind:캠핑=19 word-behind:커피=68 word-behind:컵애=6
word-behind:컵은=-27 word-behind:코르=15 word-behind:코팅=20 word-behind:콩은=8 word-behind:크기=-16
word-behind:큰=14 word-behind:키우=-8 word-behind:타는=9 word-behind:탐=-25 word-behind:태움=16
word-behind:태워=-17 word-behind:태이=15 word-behind:택배=-24 word-behind:터젔=-71 word-behind:터진=3
word-behind:터짐=-6 word-behind:털=35 word-behind:털고=-18 word-behind:털면=-21 word-behind:털어=5
word-behind:털었=-8 word-behind:통애=-50 word-behind:통조=-36 word-behind:통째=48 word-behind:투명=-7
word-behind:튀긴=-21 word-behind:튀김=10 word-behind:튀어=6 word-behind:튄=-33 word-behind:티백=26
word-behind:파란=-9 word-behind:팔았=-3 word-behind:패인=-15 word-behind:패트=56 word-behind:팩=8
word-behind:퍼낸=-14 word-behind:펌프=-11 word-behind:편의=4 word-behind:포장=-60 word-behind:풀어=-3
word-behind:프라=49 word-behind:플라=25 word-behind:필터=38 word-behind:핏물=15 word-behind:하나=-5
word-behind:하다=-34 word-behind:하던=-10 word-behind:하루=25 word-behind:하수=-17 word-behind:하얀=-10
word-behind:하얗=-24 word-behind:한=44 word-behind:해먹=-6 word-behind:행구=-5 word-behind:행굼=-11
word-behind:행궈=18 word-behind:행궜=14 word-behind:호일=7 word-behind:화분=6 word-behind:화장=17 word-behind:휴지=7
word-behind:흙이=17
`
