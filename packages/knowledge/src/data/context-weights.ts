/** Written by `pnpm learn`. A context of `retrieve/contexts.ts` = its weight in hundredths. */
export const contextWeights = `
before:0=-10 before:5리터=-10 before:=-54 before:d=40 before:ed=40 before:led=40 before:가=-27 before:가개=9
before:가구=6 before:가는=17 before:가득=-4 before:가락=-27 before:가루=12 before:가방=-36 before:가방속=-10
before:가서=17 before:가쓰던=-16 before:가요=-8 before:가죽=-32 before:가준=-26 before:가진=8 before:가한=-51
before:각=-16 before:간=26 before:갈고=-16 before:감=57 before:감기약=54 before:감긴=9 before:감싼=11 before:갑=13
before:갔는대=-4 before:갔어=-23 before:강아지=4 before:같은=-18 before:같이=4 before:개=85 before:개고장=-12
before:개됀=27 before:개변한=6 before:갰는대=16 before:거=-168 before:거든=7 before:거말고=-8 before:거실=-9
before:거야=10 before:거함애=7 before:건=-52 before:건대=-3 before:건더기=-7 before:건전지=-5 before:건짐=-6
before:걸던=27 before:걸이=37 before:겨온=42 before:겨있던=15 before:겨진=10 before:겨짐=3 before:겹살=26 before:겼고=7
before:겼는대=-3 before:겼던=26 before:고=-7 before:고간=58 before:고그냥=7 before:고기=-17 before:고기는=-3
before:고나니=13 before:고나온=51 before:고난=-6 before:고남은=100 before:고리=27 before:고받은=21 before:고빈=39
before:고산=3 before:고안애=12 before:고애=-4 before:고요=-11 before:고있던=24 before:고장=-34 before:고장난=-4
before:고종이=3 before:고행군=-28 before:고헌=16 before:골=-3 before:곰팡이=-8 before:과=27 before:과일=4 before:과자=6
before:관=4 before:구=27 before:구르트=26 before:구운=8 before:국물=-7 before:국애서=-18 before:군=-28 before:굳음=-8
before:굼=-29 before:궈서=-5 before:귀=17 before:귤한=-7 before:그=103 before:그냥=-76 before:그란=26 before:그러짐=-4
before:그럼=-23 before:그말고=16 before:근=12 before:금간=4 before:금감=-16 before:금갔어=-23 before:기=-31
before:기가한=-43 before:기고=-50 before:기고장=-16 before:기는=-61 before:기도=-18 before:기로=-17 before:기름=-53
before:기름을=-12 before:기름한=-3 before:기말고=3 before:기애=-15 before:기약=54 before:기한=-5 before:기향=-45
before:긴=94 before:긴거=-3 before:길래=-5 before:김=52 before:까=-35 before:까만=10 before:까먹고=15 before:까먹은=7
before:까서=15 before:깎은=10 before:깐=12 before:깔=16 before:깔던=17 before:깔린=16 before:깔았던=-29 before:깡통=-11
before:깨끗한=15 before:깨뜨림=-9 before:깨저서=23 before:깨진=23 before:깨진거=-7 before:깨짐=-12 before:깬=42
before:껍대기=-30 before:껍질=-37 before:껑=48 before:껑때고=31 before:껑은=57 before:꽂던=19 before:끓이고=-11
before:끗한=15 before:끼던=24 before:끼우는=-4 before:끼우던=8 before:끼워둔=12 before:낀=46 before:나=20 before:나간=5
before:나감=9 before:나는=-4 before:나니=12 before:나면=-15 before:나무=8 before:나서=-19 before:나온=68
before:나온거=-10 before:나옴=-61 before:나요=-22 before:난=30 before:난감=38 before:날=21 before:남=-12
before:남긴=29 before:남았어=-7 before:남은=80 before:남은거=-37 before:남은건=-26 before:남음=7 before:났고=-6
before:났는대=-42 before:났어요=14 before:낱개=6 before:내=-75 before:내고=33 before:내나는=12 before:내모난=15
before:낸=89 before:낸거=-19 before:냄=-32 before:냈고=-10 before:냈는대=-31 before:냈어=18 before:냈어요=-7
before:냉장고=-5 before:냥=-83 before:넣는=14 before:넣어둔=7 before:넣었던=3 before:넣었어=32 before:넣은=30
before:넣음=-13 before:년됀=7 before:노=-27 before:녹슨=15 before:녹아서=-4 before:녹은=-17 before:놓은=-7
before:놔두고=8 before:놨고=22 before:놨는대=22 before:놨어=-9 before:는=18 before:는거=-10 before:는건=5 before:는대=-7
before:는두고=7 before:는멀쩡=-15 before:는법좀=-17 before:는빼고=-31 before:는뺐고=-11 before:는중=-6 before:니=46
before:니가=-7 before:니까=-59 before:니다=-18 before:닌=-66 before:닐=-10 before:닐말고=6 before:닐봉지=-3
before:닐애=17 before:닐이야=-8 before:닐장갑=-12 before:닐포장=-4 before:다가=26 before:다나온=-33 before:다남은=23
before:다리=-46 before:다먹고=27 before:다먹은=-4 before:다썼고=-17 before:다쓰고=13 before:다쓴=80 before:다쓴거=-14
before:다씀=-27 before:다이소=12 before:다짬=-17 before:닦다가=5 before:닦던=13 before:닦은=28 before:닦음=34
before:단=-10 before:달=-4 before:달린=38 before:달온=-7 before:담겨온=42 before:담겼던=26 before:담근=12 before:담긴=50
before:담던=20 before:담배=4 before:담아둔=6 before:담아온=8 before:담아준=5 before:담았던=13 before:담았어=-12
before:담은=-30 before:대=-32 before:대그냥=-20 before:대기=-16 before:대기는=-7 before:대기한=-5 before:대는=-6
before:대빼고=16 before:대신=-30 before:대신쓴=-17 before:대안애=-39 before:대용량=10 before:대위=-3 before:대이건=-34
before:더기=-7 before:더니=-5 before:더라=7 before:던=143 before:던거=-6 before:던대=-6 before:던유리=16 before:던큰=3
before:도=-34 before:도그=7 before:도돼=-18 before:도시락=11 before:돌=-25 before:돌린=15 before:동=-29
before:동그란=26 before:돼=-4 before:돼나=6 before:돼나요=-13 before:돼는=18 before:돼조=-43 before:돼지=5 before:됀=80
before:됀거=-28 before:됌=-3 before:됐는대=-26 before:두=-17 before:두고=35 before:두고간=57 before:두던=14
before:둔=36 before:둔거=-7 before:둠=9 before:둬=-5 before:드=9 before:드고장=-15 before:득=-4 before:든=-6
before:든거=-37 before:들던=25 before:들었던=-11 before:들이=-80 before:듦=-11 before:등=28 before:디=5
before:디버려=-13 before:디애둬=-5 before:따로=41 before:딸려온=14 before:딸린=-18 before:때=-30 before:때고=9
before:때면=8 before:때받은=21 before:때쓰던=19 before:때쓴=4 before:때어낸=37 before:때온=27 before:땐=54 before:땐거=-10
before:땜=-10 before:땠어=6 before:떨어진=24 before:떨어짐=8 before:뚜껑=48 before:뚜껑은=57 before:뜨려=-10
before:뜨려서=-48 before:뜨린=15 before:뜨림=-9 before:뜩붙은=25 before:뜯고=6 before:뜯은=12 before:뜯은거=-4
before:뜯음=4 before:라=-18 before:라는대=39 before:라면=38 before:라서=-10 before:라스락=33 before:락=16 before:란=61
before:란거=-5 before:란껍질=-3 before:란다=-7 before:랑=-45 before:래=-21 before:래말고=-15 before:래이=4 before:량=10
before:러=-16 before:러니까=4 before:러서=36 before:러저서=4 before:러진=-17 before:러짐=-23 before:런=10 before:럼=-24
before:럼생긴=11 before:려=-39 before:려고=55 before:려고요=-11 before:려다=-13 before:려던=-6 before:려도돼=-17
before:려둔=20 before:려면=-7 before:려받은=29 before:려서=-27 before:려오는=4 before:려온=16 before:려요=-11
before:렸고=-57 before:렸는대=-5 before:렸어=6 before:로=6 before:로됀=39 before:로됀거=-16 before:로먹은=3
before:로받은=-4 before:로버려=-44 before:로산=-22 before:로션=34 before:로싼=4 before:로쓰던=5 before:로폼=-36
before:록=30 before:료=7 before:루=-3 before:르트=26 before:른=12 before:를=-6 before:름=-53 before:름을=-12
before:름한=-3 before:리=-22 before:리고=38 before:리깨진=23 before:리는=-4 before:리다=14 before:리려고=45
before:리로됀=9 before:리면=11 before:리병=-16 before:리병애=6 before:리브=5 before:리애=15 before:리인대=-8
before:리좀=-22 before:리컵=33 before:리터=-21 before:린=73 before:린거=3 before:릴개=23 before:릴건=12 before:릴건대=22
before:릴래=28 before:림=-7 before:마=-26 before:마시고=17 before:마신=46 before:마심=21 before:마트=-10 before:막=-18
before:막대=-3 before:만=27 before:만거=-17 before:만남은=-54 before:만남음=-23 before:만들던=25 before:만한=13
before:말고=53 before:말림=-27 before:망=16 before:망가진=8 before:맞지=4 before:매장=-7 before:맥주=6 before:머니=-17
before:머니가=-7 before:먹고=61 before:먹는=-3 before:먹던=8 before:먹어=40 before:먹었고=-11 before:먹은=21
before:먹음=-44 before:멀쩡=-8 before:멀쩡한=3 before:면=-4 before:면서=-11 before:면서헌=14 before:면주는=4 before:명=57
before:명서=-4 before:명한=45 before:명한대=-21 before:모기향=-45 before:모난=15 before:모아둔=12 before:모양=19
before:모으는=-21 before:모은=25 before:몸통은=-4 before:못먹어=18 before:무=4 before:무개=-15 before:무실=-34
before:묵은=-22 before:묶는=6 before:묶은=-19 before:문=-26 before:문애=-17 before:문지=-24 before:묻은=-16
before:묻음=-5 before:물=-45 before:물든=7 before:물말고=6 before:물묻은=4 before:물새트=3 before:뭉치=-20 before:미=26
before:믹서기=-25 before:박스=-15 before:박스애=-13 before:반=41 before:반찬=20 before:받아온=4 before:받은=19
before:받침=95 before:발=-13 before:밥=4 before:밥솥=10 before:방=-38 before:방속=-10 before:밭=-26 before:배=4
before:배달=-4 before:배달온=-7 before:배란다=-7 before:배로온=-6 before:배박스=-16 before:배상자=18 before:배임=-11
before:배터리=24 before:백=-22 before:밴=20 before:밴드=-5 before:버=-41 before:버려=-30 before:버려요=-11
before:버렸고=-57 before:버렸어=6 before:버리고=25 before:버리는=-19 before:버리면=4 before:버린=-15 before:버릴건=12
before:버릴래=28 before:버지=-4 before:벅=14 before:범=-16 before:법좀=-17 before:벗겨진=10 before:벗겨짐=3 before:벗긴=9
before:변한=6 before:병=-95 before:병뚜껑=23 before:병애=-38 before:병원=5 before:병은=-30 before:병을=-5 before:보=4
before:보낸=9 before:보니=38 before:보드=-36 before:보리=3 before:복=-12 before:봉지=47 before:봉지는=-38
before:봉지애=-8 before:봉투=-40 before:봉투애=17 before:부러진=-20 before:부러짐=-20 before:부순=19 before:북=-22
before:분=-6 before:붙어서=-13 before:붙었어=-7 before:붙였던=-3 before:붙은=28 before:붙음=7 before:붙이던=13
before:붙인=46 before:브=4 before:블러=-16 before:비=-41 before:비닐=-10 before:비닐애=17 before:비운=38 before:빈=105
before:빈병=-3 before:빙수=13 before:빠=-6 before:빠뜨린=4 before:빠지는=15 before:빠진=21 before:빠짐=-9 before:빨간=-19
before:빨고=5 before:빨대=-4 before:빨대는=-6 before:빨던=4 before:빼고=-69 before:빼낸=18 before:빼놨고=25 before:빼면=22
before:뺀=66 before:뺀거=-5 before:뺌=10 before:뺐고=5 before:뺐는대=10 before:뺐어=9 before:뺐음=7 before:뼈=-49
before:뼈담은=-19 before:뼈랑=-16 before:뽁뽁이=-31 before:뽁이=-31 before:뽑은=11 before:사료=8 before:사무실=-34
before:사온=6 before:산=-27 before:살=31 before:살때온=7 before:삼=-15 before:삼겹살=26 before:상=4 before:상자=18
before:상자는=-30 before:상자랑=47 before:상자속=19 before:상자안=-8 before:상자애=17 before:상한=6 before:상함=10
before:상해서=24 before:새=-46 before:새로산=-33 before:새미=38 before:새재=31 before:새정재=4 before:새트=27 before:색=8
before:생긴=15 before:샴푸=38 before:샴푸통=14 before:서기=-25 before:서깬=5 before:서나온=46 before:서땐=23
before:서마신=33 before:서받은=-55 before:서버려=-8 before:서버림=-30 before:서빼낸=12 before:서뺀=34 before:서뽑은=10
before:서산=-24 before:서쓰던=-31 before:서온=-6 before:서젖은=-9 before:서준=-6 before:서헌=14 before:석=20
before:선=-18 before:선크림=8 before:설명서=-4 before:섯개=-10 before:션=33 before:셨는대=-25 before:소=12 before:속=14
before:속애=44 before:손배임=-11 before:손잡이=-13 before:솔=-6 before:솜=-26 before:송장=-10 before:솥=7 before:쇄=52
before:쇄니까=-15 before:수=59 before:수새미=38 before:순=19 before:쉬었어=-4 before:스=64 before:스는=-3 before:스락=33
before:스말고=16 before:스무개=-15 before:스애=-13 before:스크림=-5 before:스터=3 before:스통=7 before:스트리=11
before:스틱통=-36 before:슨=8 before:습니다=-12 before:시=-22 before:시고=17 before:시던=10 before:시락=11
before:시애=-14 before:식=-10 before:식용유=-10 before:신문지=-24 before:신발=15 before:신쓴=-17 before:실=-32
before:심=9 before:심었던=3 before:싸는=12 before:싸서=-34 before:싸온=10 before:쌀은=-3 before:쌌던=21 before:쌓인=21
before:써=18 before:썩음=-9 before:썼고=-17 before:썼는대=7 before:쏟고=-51 before:쓰=-9 before:쓰개됀=27 before:쓰고=-4
before:쓰고빈=13 before:쓰는=34 before:쓰던=4 before:쓰시던=10 before:쓴=83 before:쓴거=-40 before:쓸개=13
before:쓸거고=26 before:쓸거야=10 before:씌운=23 before:씨=-43 before:씻고=-4 before:씻었고=12 before:씻으면=-7
before:아가는=14 before:아기=28 before:아노=-27 before:아두던=3 before:아둔=-10 before:아둔거=-7 before:아둠=9
before:아버지=-4 before:아빠=-6 before:아서=73 before:아온=13 before:아이=-34 before:아준=28 before:아지=4 before:안=6
before:안돼=11 before:안됌=-3 before:안먹음=14 before:안쓰는=19 before:안애=15 before:안애든=8 before:안애서=-36
before:안입는=21 before:안주=-63 before:안쪽=-3 before:았고=-16 before:았는대=66 before:았던=-12 before:았어=-16
before:앞=-19 before:애=-11 before:애가=-10 before:애깔던=17 before:애깔린=16 before:애낀=16 before:애남은=12
before:애달린=15 before:애둬=-5 before:애든=12 before:애들=-4 before:애붙은=-24 before:애붙인=9 before:애서=-11
before:애서땐=18 before:애서뺀=31 before:애서산=-24 before:애서온=21 before:애서준=-6 before:애싸서=-33 before:애싼=6
before:애쌓인=15 before:애쓰던=10 before:애씌운=17 before:애요=-45 before:애있는=32 before:애있던=-67 before:애흘린=7
before:액자=4 before:앨범=-16 before:앳날=23 before:야=-65 before:야해=-16 before:약=22 before:약은=-5 before:약통=-3
before:얀=39 before:양=19 before:어=-26 before:어낸=39 before:어낸거=-6 before:어냄=-12 before:어둔=9 before:어둠=-7
before:어뜨려=-10 before:어머니=-15 before:어버린=15 before:어버림=23 before:어붙은=3 before:어서=-35 before:어쓰고=24
before:어애=-9 before:어요=-17 before:어요헌=-7 before:어있는=40 before:어있던=30 before:어있음=-11 before:어저=42
before:어저서=-28 before:어진=9 before:어짐=-6 before:없는=-5 before:없음=-23 before:없이=-12 before:었고=-18
before:었는대=16 before:었더니=-38 before:었던=-15 before:었어=32 before:었어요=24 before:었으니=-4 before:었음=-31
before:여서=25 before:여섯개=-3 before:였는대=8 before:였던=-3 before:옆=19 before:오는=6 before:온=80 before:온개=10
before:온거=-42 before:올려둔=20 before:옮김=-16 before:옴=-63 before:옷=-38 before:옷걸이=42 before:와=51
before:와서=-3 before:왔는대=-32 before:왔어=-8 before:왜=-54 before:요=-139 before:요헌=-7 before:용=-31
before:용기=-4 before:용기애=-4 before:용량=10 before:용유=-10 before:우고=14 before:우는=19 before:우던=22
before:우유팩=-6 before:우치=61 before:운=90 before:울=-14 before:울달린=7 before:움=-52 before:워둔=12 before:워온=-13
before:워준=7 before:워지는=7 before:워진=7 before:원=34 before:웠는대=28 before:위=11 before:위애=-51 before:유리=-16
before:유리병=-14 before:유식=13 before:유팩=32 before:유팩은=-9 before:으는=-21 before:으니=6 before:으려던=-13
before:으로=-38 before:으로됀=31 before:으면=-10 before:은=68 before:은거=-73 before:은건=-26 before:은기름=-6
before:은껍질=-3 before:은대=-6 before:은멀쩡=34 before:은버림=11 before:은비닐=-12 before:은빨고=5 before:은빼고=-26
before:은뺐고=16 before:은씻음=5 before:은종이=-5 before:을=-43 before:음=14 before:의자=-35 before:이=-38
before:이가=-17 before:이거=-35 before:이건=-53 before:이고=16 before:이내=-50 before:이니까=-19 before:이던=14
before:이라=3 before:이랑=16 before:이런=10 before:이로싼=16 before:이말고=7 before:이봉투=-19 before:이상자=-15
before:이소=12 before:이스=37 before:이애=-22 before:이애요=-28 before:이야=-44 before:이어애=5 before:이유식=13
before:이재=32 before:이캔=-10 before:이컵=12 before:이컵애=10 before:이크=4 before:이프=-19 before:인=35
before:인가요=-4 before:인대=-35 before:인지=6 before:일=-25 before:일홰용=-9 before:임=-54 before:입는=21 before:있고=8
before:있내=-3 before:있는=59 before:있는대=14 before:있던=12 before:있던거=3 before:있던큰=3 before:있어=6
before:있었음=-31 before:있음=60 before:잎=-17 before:자=4 before:자는=-30 before:자랑=47 before:자루=-13
before:자리=33 before:자말고=-68 before:자속=19 before:자안=-8 before:자안애=9 before:자애=17 before:자종이=-30
before:작은=44 before:잔=-5 before:잖아=4 before:잡이=-13 before:장=53 before:장갑=15 before:장고=-5 before:장난=-4
before:장난감=38 before:장비닐=-17 before:장실=51 before:장품=10 before:재=19 before:재말고=12 before:재통=-11
before:재활용=-33 before:저=38 before:저서=17 before:전구=31 before:전기=7 before:전복=7 before:전지=-5 before:전지는=-6
before:전지뺌=15 before:점애서=-31 before:접시=-15 before:접시애=-14 before:젓=29 before:젓가락=-6 before:젔내=-6
before:젔는대=-30 before:젔어=-9 before:정=-5 before:정재=4 before:젖은=-9 before:조=-54 before:조각=-16 before:조림=17
before:좀=-38 before:종이=9 before:종이야=-37 before:종이컵=12 before:주=-51 before:주고=4 before:주는=6 before:주던=6
before:주신=-13 before:죽=-42 before:죽은=5 before:준=15 before:줄=20 before:줄말고=3 before:줌=4 before:중=-108
before:중애=4 before:중인대=5 before:줬고=-8 before:줬는대=-4 before:지=-51 before:지가=20 before:지난=21 before:지는=-88
before:지랑=-13 before:지로싼=-9 before:지를=-5 before:지만=28 before:지말고=31 before:지비닐=-13 before:지빼고=-8
before:지뺌=15 before:지안애=16 before:지애=-9 before:진=88 before:진거=-10 before:질=-5 before:질까서=15 before:짐=-89
before:집=53 before:짬=-17 before:째=27 before:째로=-5 before:쩡=-8 before:쩡한=3 before:쩡한대=-6 before:쪽=8
before:찢어서=16 before:찢어진=-14 before:찢어짐=-20 before:차=8 before:찬=28 before:참치캔=-7 before:창=12
before:창고애=-5 before:찾은=14 before:채=-15 before:채로=27 before:채온개=10 before:책상=8 before:책장=-17
before:처둔=-8 before:처리좀=-22 before:처서=-7 before:철사=8 before:청=-18 before:초=57 before:초담긴=3 before:츠=-17
before:치=51 before:치고=14 before:치는=-4 before:치던=3 before:치캔=-12 before:치킨=-11 before:친=5 before:칠하던=7
before:침=96 before:카패=-5 before:캐이스=37 before:캐이크=3 before:캔=-73 before:캔애=-45 before:캔이=-8 before:캠핑=-6
before:커버=-40 before:커피=6 before:컵=43 before:컵애=39 before:컵이=-3 before:켰더니=18 before:코트=-4 before:콩=6
before:크=22 before:크림=8 before:큰=26 before:키=24 before:키우던=7 before:킨=-12 before:탄=12 before:탕=28
before:태움=-24 before:터=28 before:터리=24 before:터진=5 before:터짐=-16 before:털고=-15 before:텀블러=-16
before:텃밭=-26 before:통=-57 before:통애=-5 before:통애든=15 before:통은=12 before:통조림=22 before:통째로=-8
before:투=-18 before:투명=45 before:투명한=45 before:투애=17 before:튀긴=19 before:튀김=17 before:튄=4 before:트=68
before:트리=11 before:트병=-32 before:트상자=-14 before:트애서=-5 before:틀=-28 before:티=-4 before:티로폼=-6
before:티백=-16 before:틱이랑=68 before:틱인대=-41 before:틱통=-36 before:파우치=61 before:판=7 before:판말고=4
before:팡이=-8 before:패=-6 before:패트병=-24 before:팩=36 before:팩은=-22 before:팩을=-6 before:포대=78 before:포장=69
before:포트=-4 before:폰=-7 before:폼=-54 before:폼박스=-5 before:폼상자=-5 before:폼접시=-9 before:푸=38 before:푸통=14
before:품=19 before:풍=-4 before:프=-28 before:프로=9 before:프뭉치=-3 before:플=-17 before:피=6 before:피아노=-27
before:피자=5 before:핀=21 before:필=11 before:핑=-6 before:핑가서=27 before:하고=20 before:하나=18 before:하는대=27
before:하다=16 before:하던=31 before:하얀=39 before:한=-51 before:한가득=-4 before:한거=-18 before:한대=-47
before:한뭉치=-16 before:한지난=20 before:할머니=-9 before:함애=22 before:핫도그=7 before:해=-44 before:해먹고=5
before:해서=-58 before:해온=-38 before:해요=-26 before:해진=16 before:해짐=-13 before:했고=-24 before:했는대=-28
before:했어=9 before:행군=-28 before:행굼=-27 before:향=-65 before:헌=14 before:헐=3 before:혀있던=5 before:형=7
before:호일=-14 before:홍삼=6 before:화=40 before:화분=-6 before:화장실=51 before:화장품=10 before:활용=-33
before:홰용=-9 before:휴지=29 before:흘린=4 before:힌=22 behind:10=-3 behind:1=4 behind:2=-27 behind:30=-23
behind:3=-20 behind:50=6 behind:5=6 behind:6=-9 behind:6개=-6 behind:=45 behind:l=-9 behind:le=-9
behind:led=-9 behind:가=38 behind:가남=31 behind:가남았=30 behind:가다=26 behind:가들=-3 behind:가들어=-4
behind:가들어있=-4 behind:가루=23 behind:가말=27 behind:가말라=27 behind:가방애=-11 behind:가부=20 behind:가산=-28
behind:가산더=-28 behind:가산더미=-28 behind:가상=-3 behind:가새=12 behind:가스=16 behind:가아=-59 behind:가아니=-68
behind:가안=-41 behind:가안떨=-41 behind:가안떨어=-41 behind:가열=8 behind:가열개=8 behind:가위=7 behind:가종=-27
behind:가종이=-27 behind:가찢=-28 behind:가찢어=-28 behind:가한=15 behind:갈=32 behind:갈고=-8 behind:갈고나=-7
behind:갈고나온=-7 behind:갈다=18 behind:갈다가=18 behind:갈색=-10 behind:갈아=10 behind:갈았=48 behind:갈았는=19
behind:갈았는대=19 behind:감=3 behind:감싸=-17 behind:감싼=-9 behind:같=-15 behind:같은=-27 behind:같은대=-28
behind:같이=24 behind:개=-17 behind:거=7 behind:건=23 behind:건더=9 behind:건더기=9 behind:건전=11 behind:건전지=11
behind:걸=12 behind:걸이=23 behind:겉=-28 behind:겉봉=-27 behind:겉봉지=-17 behind:겉포=21 behind:겉포장=21
behind:고=56 behind:고기=-3 behind:고무=-15 behind:고무패=16 behind:고무패킹=16 behind:고장=26 behind:고장건=26
behind:고장건전=26 behind:고장났=4 behind:고장났는=3 behind:고장어=-7 behind:고장어항=-7 behind:고추=3 behind:곰=22
behind:곰팡=22 behind:곰팡이=22 behind:공=29 behind:과=43 behind:과일=11 behind:교=31 behind:교채=31 behind:교채하=26
behind:교채하고=26 behind:구두=21 behind:구멍=16 behind:구멍남=25 behind:구운=-10 behind:구울=-4 behind:구울때=-4
behind:구워=-4 behind:구워먹=-4 behind:구웠=-8 behind:국=-12 behind:국물=-12 behind:국물버=16 behind:국물버리=5
behind:굳=33 behind:굳어=25 behind:굳어서=25 behind:굳음=-10 behind:굽=-4 behind:귀=-10 behind:귤=6 behind:그=14
behind:그거=5 behind:그냥=23 behind:그대=-9 behind:그대로=-9 behind:긁=27 behind:긁어=53 behind:긁어낸=49 behind:긁어냈=5
behind:긁어냈는=5 behind:금=64 behind:금가=14 behind:금가서=14 behind:금감=51 behind:금갔=6 behind:금갔어=5 behind:기=-7
behind:기름=15 behind:기름다=4 behind:기름닦=-4 behind:기름묻=11 behind:기름묻은=10 behind:기름애=-9 behind:김=12
behind:까=-23 behind:까먹=-5 behind:까지=-35 behind:까지있=-22 behind:깎=-25 behind:깔=-7 behind:깔고=-12
behind:깡=-12 behind:깨=4 behind:깨끗=-6 behind:깨젔=43 behind:깨젔는=29 behind:깨젔는대=29 behind:깨젔어=12
behind:깨진=-16 behind:깨진거=12 behind:깨짐=-18 behind:깨짐건=-24 behind:깨짐건전=-24 behind:꺼=-15 behind:꺼내=-14
behind:껍=59 behind:껍대=66 behind:껍대기=66 behind:껍질=-6 behind:꼬=20 behind:꼬치=-5 behind:꽁=-28 behind:꽁초=-9
behind:꽂=-102 behind:꽂아=-17 behind:꽂힌=-22 behind:꽂힌채=-13 behind:꽂힌채로=-8 behind:꽃=53 behind:꽃은=15
behind:끈=-18 behind:끊=-30 behind:끓=-5 behind:끼=-46 behind:끼고=-4 behind:끼우=-15 behind:끼워=-28 behind:나=64
behind:나감=11 behind:나무=63 behind:나옴=7 behind:나왔=10 behind:나왔는=7 behind:나왔는대=7 behind:나왔어=3 behind:날=6
behind:낡=5 behind:남=69 behind:남았=-10 behind:남았어=-8 behind:남은=69 behind:남은거=47 behind:남은건=11 behind:남음=20
behind:낱=-20 behind:낱개=-20 behind:내=57 behind:내개=-5 behind:내놓=-15 behind:내놓는=33 behind:내놓는법=33
behind:냄=-25 behind:냄새=-25 behind:냄새가=9 behind:냄새남=-12 behind:냅=9 behind:냅킨=9 behind:냅킨은=9 behind:냉=17
behind:냉장=15 behind:냉장고=15 behind:너=18 behind:너무=17 behind:넣=-11 behind:넣는=-34 behind:넣는거=-30
behind:넣어=27 behind:넣어도=39 behind:넣어도돼=58 behind:넣어두=-3 behind:넣어두던=-3 behind:넣었=21 behind:노=-23
behind:녹=57 behind:녹슬=24 behind:누=27 behind:눌=-15 behind:눌어=-11 behind:눌어붙=-11 behind:눌어붙어=3
behind:는=-53 behind:는괜=-20 behind:는괜찮=-20 behind:는그=35 behind:는그럼=36 behind:는깨=49 behind:는깨끗=43
behind:는깨끗해=14 behind:는남=-21 behind:는남겨=-3 behind:는놔=-5 behind:는다=-71 behind:는다먹=-10 behind:는다먹었=-9
behind:는다썼=-40 behind:는다씀=-5 behind:는따=23 behind:는따로=23 behind:는땠=-14 behind:는먹=-16 behind:는먹음=-10
behind:는멀=-30 behind:는멀쩡=-30 behind:는멀쩡한=-3 behind:는무=-5 behind:는무사=-15 behind:는무슨=10 behind:는물=-10
behind:는뭐=6 behind:는뭘=24 behind:는뭘로=24 behind:는버=-5 behind:는버렸=-35 behind:는버렸고=-35 behind:는버림=-40
behind:는보=-14 behind:는보관=-14 behind:는비=-28 behind:는비닐=-26 behind:는빨=-20 behind:는빼=-29 behind:는빼고=-3
behind:는빼놨=-22 behind:는빼놨고=-17 behind:는뺌=8 behind:는뺐=-45 behind:는뺐고=-16 behind:는뺐어=-26 behind:는뺐어요=-14
behind:는뺐음=-4 behind:는살=-19 behind:는새=-27 behind:는새거=-13 behind:는새로=-5 behind:는신=-8 behind:는실=-5
behind:는쓸=-37 behind:는쓸거=-17 behind:는쓸거고=-9 behind:는씀=-13 behind:는씻=-18 behind:는씻었=-5 behind:는아=-49
behind:는아직=-33 behind:는안=-4 behind:는어=91 behind:는어디=74 behind:는어디다=12 behind:는어디로=29 behind:는어디버=27
behind:는어디애=-33 behind:는없=-9 behind:는옮=-15 behind:는옮김=-12 behind:는요=25 behind:는음=30 behind:는음식=30
behind:는음식물=30 behind:는일=42 behind:는일반=42 behind:는일반쓰=47 behind:는있=-12 behind:는잘=-11 behind:는재=-22
behind:는접=-15 behind:는접어=-15 behind:는종=23 behind:는종이=23 behind:는종이로=-20 behind:는종이야=22 behind:는치=-38
behind:는치웠=-35 behind:는플=35 behind:는플라=35 behind:는플라스=35 behind:니=-23 behind:니까=-23 behind:니까고=-10
behind:니까고철=-10 behind:니까종=-12 behind:니까종이=-12 behind:다=78 behind:다닳=14 behind:다듬=21 behind:다리=38
behind:다마=29 behind:다마시=22 behind:다마시고=22 behind:다먹=-19 behind:다먹은=-4 behind:다비=27 behind:다섯=-8
behind:다섯개=-9 behind:다시=3 behind:다썼=15 behind:다썼는=15 behind:다썼는대=15 behind:다쓰=-22 behind:다쓰고=-22
behind:다쓰고남=-3 behind:다쓴=61 behind:다쓴거=23 behind:다쓴거플=3 behind:다쓴플=-8 behind:다쓴플라=-8 behind:다씀=4
behind:다짜=11 behind:다짬=18 behind:다털=-10 behind:닦=-51 behind:닦던=-8 behind:닦아=11 behind:닦은=-33
behind:닦은물=-6 behind:닦은물티=-6 behind:닦은휴=-3 behind:닦은휴지=-3 behind:닫=-19 behind:닫아=-3 behind:닫아서=-3
behind:달=-42 behind:달린=-46 behind:달린거=-19 behind:담=-90 behind:담갔=-10 behind:담갔던=-10 behind:담겨=-41
behind:담겨온=-8 behind:담겨온종=-5 behind:담겨왔=-14 behind:담겨있=-22 behind:담겨있던=-22 behind:담겼=-6 behind:담겼던=-6
behind:담긴=-19 behind:담긴플=-6 behind:담긴플라=-6 behind:담긴하=-3 behind:담긴하얀=-3 behind:담던=-25 behind:담아=-33
behind:담아온=-7 behind:담아온비=-3 behind:담아준=-19 behind:담았=-20 behind:담았던=-15 behind:담은=4 behind:담은종=37
behind:담은종이=37 behind:대=-12 behind:대신=-60 behind:대신쓴=-6 behind:대워=-7 behind:대워먹=-7 behind:대워먹고=-7
behind:던=8 behind:던저=8 behind:던저서=8 behind:덮=-62 behind:도=-11 behind:도같=52 behind:도같이=26 behind:도넣=48
behind:도넣어=16 behind:도넣어도=16 behind:도버=16 behind:도시=24 behind:도시락=24 behind:도시락통=8 behind:도없=-16
behind:도있=-59 behind:도있는=-14 behind:도있는대=-14 behind:도있어=-24 behind:도종=-3 behind:도종이=-3 behind:도플=-17
behind:도플라=-17 behind:도플라스=-17 behind:돌=-69 behind:돌려=-38 behind:돌리=-34 behind:돌리다=-21 behind:돼=-19
behind:돼나=-20 behind:돼나요=-21 behind:됀=-44 behind:두=23 behind:두개=43 behind:두꺼=-21 behind:두꺼운=-21
behind:둘=-7 behind:뒤애=-12 behind:드=5 behind:든=-12 behind:들=15 behind:들어=-46 behind:들어있=-45
behind:들어있던=-35 behind:들었던=-14 behind:따다=4 behind:따라=-8 behind:따로=-31 behind:따서=19 behind:때=-50
behind:때고=-43 behind:때고나=-19 behind:때고나니=-19 behind:때고버=-14 behind:때면=-20 behind:때문=-4 behind:때문애=-4
behind:때서=5 behind:때야=-65 behind:때어=35 behind:때어낸=7 behind:때어냄=8 behind:땐=-7 behind:땜=-7 behind:땠=-15
behind:땠어=-10 behind:떡=9 behind:떨=-7 behind:떨어=-6 behind:떨어뜨=14 behind:떨어뜨려=48 behind:떨어저=-19
behind:떨어저서=-15 behind:뚜=-22 behind:뚜껑=-22 behind:뚜껑고=24 behind:뚜껑고무=24 behind:뚜껑은=22 behind:뚜껑이=-28
behind:뜯=20 behind:뜯고=-12 behind:뜯고나=7 behind:뜯어낸=37 behind:뜯어서=-77 behind:뜯은거=3 behind:라=21
behind:라고=-19 behind:라밸=19 behind:라밸때=9 behind:랑=34 behind:랑같=-43 behind:랑같이=-43 behind:랑같이버=-35
behind:랑껍=11 behind:랑껍질=11 behind:랑모=3 behind:래=18 behind:로=-21 behind:로감=-12 behind:로내=20 behind:로내놔=32
behind:로내놔도=32 behind:로내도=-5 behind:로내도돼=-5 behind:로내면=6 behind:로내면돼=6 behind:로냈=-13 behind:로냈어=-6
behind:로다=-9 behind:로닦=-36 behind:로닦았=-16 behind:로도=-9 behind:로돼=8 behind:로됀=69 behind:로됀거=-12
behind:로받=-5 behind:로버=-31 behind:로버려=-20 behind:로버려도=-15 behind:로버리=-10 behind:로버리나=-4 behind:로붙=-20
behind:로빨=-16 behind:로빨아=-11 behind:로싼=-19 behind:로쓰=-12 behind:로쓰던=-15 behind:로자=3 behind:로잘=-6
behind:를=43 behind:를다=12 behind:를버=44 behind:를버려=35 behind:를버리=5 behind:를새=-9 behind:리=-10 behind:리모=10
behind:리모컨=10 behind:리필=-31 behind:리필봉=-37 behind:리필봉지=-19 behind:리필봉투=-19 behind:마=-22 behind:마시=17
behind:마시고=19 behind:막=57 behind:만=73 behind:만골=23 behind:만골라=23 behind:만깨=7 behind:만깨짐=15 behind:만남=90
behind:만남았=50 behind:만남았는=-3 behind:만남았어=20 behind:만남은=47 behind:만남음=-8 behind:만내=-51 behind:만내놓=-51
behind:만들=-16 behind:만들기=14 behind:만들던=-4 behind:만따=81 behind:만따로=81 behind:만따로버=17 behind:만때=11
behind:만뜯=-45 behind:만모=7 behind:만버=113 behind:만버려=15 behind:만버려요=5 behind:만버리=40 behind:만버리려=8
behind:만버리면=22 behind:만버릴=12 behind:만버릴래=-11 behind:만버림=60 behind:만빼=36 behind:만씻=-17 behind:만어=-23
behind:만어디=-33 behind:만어디버=-8 behind:만접=15 behind:만처=10 behind:만털=-33 behind:만털면=-33 behind:만한=31
behind:많=6 behind:말=-16 behind:말고=-56 behind:말고상=-3 behind:말고종=-11 behind:말고종이=-11 behind:말고커=42
behind:말았=-5 behind:망=20 behind:맞=18 behind:맞나=-6 behind:맞나요=4 behind:맞아=-9 behind:맞조=13 behind:맞지=24
behind:매=35 behind:맥=6 behind:맥주=6 behind:머=-26 behind:머리=-20 behind:먹=-33 behind:먹고=-9 behind:먹고나=-4
behind:먹고남=-7 behind:먹고남은=-7 behind:먹은=-15 behind:먹이=-3 behind:먼=21 behind:멀=37 behind:멀쩡=40
behind:멀쩡한=10 behind:멀쩡한대=10 behind:면=15 behind:몇=22 behind:몇개=53 behind:모=45 behind:모래=25 behind:모서=-5
behind:모서리=-5 behind:모아=6 behind:모아둔=17 behind:모아둔거=17 behind:모으=-50 behind:모으는=-49 behind:모으는대=-24
behind:모터=3 behind:몸=-7 behind:몸통=-7 behind:못=4 behind:무=16 behind:무너=16 behind:묶=-58 behind:묶던=-10
behind:묶었=-14 behind:묶었던=-14 behind:묶은=-16 behind:묶음=-21 behind:문=26 behind:묻=-46 behind:묻고=-8
behind:묻어=-26 behind:묻어서=-8 behind:묻었=-10 behind:묻었는=-8 behind:묻었는대=-8 behind:묻은=16 behind:묻은거=-9
behind:묻은비=67 behind:묻은비닐=67 behind:묻은종=-3 behind:묻은종이=-3 behind:묻음=-14 behind:물=5 behind:물고=21
behind:물고기=21 behind:물고기는=7 behind:물로=27 behind:물로행=27 behind:물로행궜=27 behind:물버=-18 behind:뭉=14
behind:뭉치=19 behind:뭘=15 behind:뭘로=15 behind:뭘로분=15 behind:뭘로분류=15 behind:미=-10 behind:밑=-57
behind:밑애=-57 behind:밑애깔=-15 behind:밑애깔린=-5 behind:밑애서=-21 behind:바꾸=-19 behind:바닥=9 behind:바닥애=10
behind:바르=-17 behind:박=-45 behind:박스=-17 behind:박스로=6 behind:박힌=-28 behind:반=48 behind:반병=9 behind:반통=29
behind:받=-16 behind:받침=-18 behind:발=5 behind:밥=11 behind:방=22 behind:배=-7 behind:배달=-6 behind:배송=-15
behind:백=-37 behind:백열=-23 behind:버=66 behind:버려=8 behind:버려도=22 behind:버려도돼=32 behind:버려야=-19
behind:버려야하=6 behind:버리=-33 behind:버리고=-56 behind:버리기=15 behind:버리는=20 behind:버리는곳=15 behind:버리는대=-26
behind:버리는방=27 behind:버리려=18 behind:버리려고=4 behind:버리려는=-3 behind:버리려면=17 behind:버릴=34 behind:버릴건=6
behind:버릴건대=6 behind:버릴때=-26 behind:버릴래=-18 behind:버림=46 behind:벌=-11 behind:벌래=-11 behind:범=-7
behind:범벅=-7 behind:벗=-67 behind:벗겨=-11 behind:벗겨저=-14 behind:벗기=-28 behind:벗기고=-28 behind:벗긴=11
behind:벗긴거=25 behind:벗김=-15 behind:벽=18 behind:변=7 behind:변기=7 behind:변기애=4 behind:변기애버=3 behind:병애=-7
behind:병은=19 behind:보=-35 behind:보호=-21 behind:볼=4 behind:봉=-71 behind:봉지=-58 behind:봉지는=-31
behind:봉지애=14 behind:봉지째=16 behind:봉투=-16 behind:봉투애=4 behind:부=13 behind:부러=-17 behind:부러진=-8
behind:부러진거=-9 behind:부러짐=32 behind:부러짐모=28 behind:부분=23 behind:부스=10 behind:부스러=10 behind:부어=-14
behind:부어쓰=-14 behind:부어쓰고=-14 behind:부터=7 behind:분=54 behind:분리=23 behind:분리수=15 behind:분리수거=15
behind:분무=-8 behind:분무기=-8 behind:불=35 behind:붙=-32 behind:붙어=22 behind:붙어있=-41 behind:붙어있는=-41
behind:붙은=-53 behind:붙은거=-49 behind:블=-24 behind:비닐=15 behind:비닐로=-56 behind:비닐류=5 behind:비닐봉=-46
behind:비닐봉지=-23 behind:비닐애=19 behind:비닐이=30 behind:비닐이야=23 behind:비닐인=12 behind:비닐찢=42 behind:비닐찢어=42
behind:비닐포=-51 behind:비닐포장=-51 behind:비린=8 behind:비린내=8 behind:비었=25 behind:비었음=20 behind:비우=-13
behind:비움=-13 behind:비웠=-4 behind:빈=18 behind:빨=52 behind:빨간=25 behind:빨갛=-13 behind:빨갛개=-13
behind:빨대=-19 behind:빨대꽂=9 behind:빨아=29 behind:빵=8 behind:빼=-65 behind:빼고=-62 behind:빼고버=-21
behind:빼고버려=-18 behind:빼면=-3 behind:빼서=10 behind:뺀=-45 behind:뺀거=-18 behind:뺌=-35 behind:뺐=-14
behind:뿌=25 behind:뿌리=25 behind:사=-53 behind:사고=-6 behind:사고나=-4 behind:사고나온=-4 behind:사기=-4
behind:사기로=-9 behind:사기로됀=-9 behind:사니=-21 behind:사니까=-21 behind:사면=-37 behind:사면들=-17 behind:사면들어=-17
behind:사면서=-10 behind:사이=-23 behind:사이애=-11 behind:사이애끼=-8 behind:사진=8 behind:삭=-27 behind:산=-17
behind:살=-27 behind:살때=-13 behind:살때온=-7 behind:삶=48 behind:삶다=16 behind:삶아=14 behind:샀=-21 behind:상=-8
behind:상자=-6 behind:상자는=11 behind:상자는종=8 behind:상자애=-7 behind:상자애넣=-5 behind:상자애서=-8 behind:상자종=-32
behind:상자종이=-32 behind:상한=25 behind:상한거=25 behind:상했=19 behind:새=-72 behind:새거=-25 behind:새로=-20
behind:새로샀=-18 behind:새로샀더=-18 behind:새서=-32 behind:새재=4 behind:새탁=-10 behind:새탁기=24 behind:새트=-8
behind:샐=9 behind:샘=8 behind:샘플=9 behind:서=-14 behind:서랍=-14 behind:서랍애=-8 behind:서른개=7 behind:섞=18
behind:선=-17 behind:선물=-11 behind:선물받=-57 behind:선물상=45 behind:선물상자=45 behind:선물새=-10 behind:선물새트=-10
behind:설탕=10 behind:소=-31 behind:소스=-45 behind:소스봉=-19 behind:소스봉지=-19 behind:속=-43 behind:속플=-4
behind:속플라=-4 behind:속플라스=-4 behind:손=8 behind:손잡=8 behind:손잡이=8 behind:손잡이는=-3 behind:쇄=16 behind:쇄니=25
behind:쇄니까=25 behind:쇄니까고=25 behind:쇄로=29 behind:쇄로됀=29 behind:쇄로됀거=25 behind:수=20 behind:수거함=-15
behind:수거함애=-18 behind:수명=38 behind:수명다=38 behind:수십=14 behind:숟=50 behind:숟가=50 behind:숟가락=50
behind:숟가락은=9 behind:스=4 behind:스무=25 behind:스무개=24 behind:스탠=-27 behind:스탠으=5 behind:스탠으로=5
behind:스탠찌=-15 behind:스탠찌그=-15 behind:스티=17 behind:스티로=5 behind:스티로폼=5 behind:스프=4 behind:스프링=9
behind:시=36 behind:시들=41 behind:시들었=7 behind:시켜=-6 behind:시켜먹=-6 behind:시켜먹고=-6 behind:시켰=-11
behind:시켰는=-6 behind:시켰는대=-6 behind:시키=22 behind:시키면=-29 behind:시키면오=-29 behind:시트=24 behind:식=73
behind:식초=9 behind:신=42 behind:신문=14 behind:신문지=14 behind:신문지애=11 behind:신발=29 behind:실=7 behind:실리=-15
behind:실리콘=-15 behind:심=13 behind:싱=33 behind:싱크=33 behind:싱크대=33 behind:싸=-70 behind:싸고=-12
behind:싸고있=-12 behind:싸고있던=-12 behind:싸서=-15 behind:쌌=-3 behind:쌌던=-3 behind:써=-25 behind:썩=-3
behind:쏟=-32 behind:쏟아=-23 behind:쓰=-12 behind:쓰고=11 behind:쓰래=5 behind:쓰래기=5 behind:쓴=30 behind:쓴거=30
behind:씌=-34 behind:씻=14 behind:씻기=10 behind:씻어=-12 behind:씻어도=5 behind:씻었=6 behind:씻었는=-6
behind:씻었는대=-6 behind:씻었어=8 behind:씻으=4 behind:씻으면=13 behind:씻음=-23 behind:아=-37 behind:아니=-44
behind:아니애=-18 behind:아니애요=-18 behind:아니조=-12 behind:아닌=-25 behind:아이=42 behind:아이스=42 behind:아이스박=7
behind:아직=3 behind:안=14 behind:안때=-11 behind:안뜯=-10 behind:안먹=47 behind:안묻=-9 behind:안묻음=-3
behind:안빠=-16 behind:안쓰=49 behind:안쓰는=49 behind:안쓰는대=47 behind:안씀=7 behind:안애=-50 behind:안애남=-14
behind:안애든=-42 behind:안애들=9 behind:안애들어=9 behind:안애비=22 behind:안애비닐=22 behind:안애서=-48 behind:안애스=25
behind:안애있=-3 behind:안지=-6 behind:안지워=-6 behind:안지워짐=-19 behind:안쪽=8 behind:안쪽애=-4 behind:안켜=22
behind:않=-51 behind:알=39 behind:알루=28 behind:알루미=28 behind:알루미늄=28 behind:알약=-16 behind:앞=-26
behind:애=-83 behind:애가=32 behind:애가득=-13 behind:애같=-15 behind:애같이=-15 behind:애걸=-43 behind:애걸어=-3
behind:애걸어둔=-3 behind:애고=22 behind:애고기=21 behind:애곰=52 behind:애곰팡=52 behind:애곰팡이=52 behind:애국=7
behind:애국물=7 behind:애그=-3 behind:애금=21 behind:애기=45 behind:애기름=30 behind:애기름이=16 behind:애김=49
behind:애김치=37 behind:애깔=-4 behind:애깔던=-3 behind:애꽂=-25 behind:애꽂아=-4 behind:애꽂혀=-5 behind:애꽂혀있=-5
behind:애꽂힌=-12 behind:애끼=-21 behind:애끼우=-10 behind:애끼우는=-7 behind:애끼우던=-3 behind:애끼워=-11 behind:애낀=-14
behind:애남=-69 behind:애남은=-66 behind:애남은가=-4 behind:애내=-22 behind:애내려=-3 behind:애내려도=-3 behind:애넣=-59
behind:애넣는=-6 behind:애넣어=-63 behind:애넣어도=-20 behind:애넣어둔=-38 behind:애넣으=-23 behind:애넣으려=-5
behind:애넣으면=-14 behind:애넣음=-4 behind:애누=-10 behind:애누가=-10 behind:애눌=-47 behind:애눌어=-47 behind:애눌어붙=-47
behind:애다=-23 behind:애달=41 behind:애달린=41 behind:애담=-17 behind:애담긴=25 behind:애담배=-24 behind:애담아=4
behind:애담아놨=-22 behind:애담아둔=-8 behind:애담아왔=-3 behind:애담았=-9 behind:애담았어=-8 behind:애담은=-7 behind:애담음=-5
behind:애도=-10 behind:애도로=-4 behind:애도로담=-3 behind:애돌=-29 behind:애든=11 behind:애들=-23 behind:애들어=-14
behind:애들어가=-4 behind:애들어있=-10 behind:애따=-8 behind:애딸=-5 behind:애말=-13 behind:애모=-54 behind:애모래=11
behind:애모아=-26 behind:애모아둔=-6 behind:애모음=-29 behind:애물=8 behind:애박=-14 behind:애밥=32 behind:애버=-26
behind:애버려=-19 behind:애버려도=-11 behind:애버려요=-7 behind:애버렸=-5 behind:애버리면=11 behind:애버림=-6 behind:애벌=-5
behind:애벌래=-5 behind:애부=-38 behind:애부어=-7 behind:애불=-29 behind:애붙=5 behind:애붙어=-4 behind:애붙어있=-4
behind:애붙였=-17 behind:애붙였던=-17 behind:애붙은=36 behind:애붙은비=43 behind:애붙은스=45 behind:애붙인=-7 behind:애비=68
behind:애비닐=64 behind:애비닐창=66 behind:애빨=13 behind:애빨대=13 behind:애빨대꽂=13 behind:애뿌=-5 behind:애새=-5
behind:애서=-93 behind:애서건=-47 behind:애서건저=-6 behind:애서꺼=-15 behind:애서꺼내=-12 behind:애서나=-24
behind:애서나온=-14 behind:애서때=-16 behind:애서때어=-13 behind:애서땐=-11 behind:애서떨=-18 behind:애서떨어=-18
behind:애서뜯=-6 behind:애서뜯어=-6 behind:애서물=78 behind:애서부=-4 behind:애서빼=-11 behind:애서빼낸=-9 behind:애서뺀=-13
behind:애서뺀a=-3 behind:애서뺀펌=-5 behind:애서뺐=-9 behind:애서뽑=-5 behind:애서뽑은=-5 behind:애서퍼=-7 behind:애서퍼낸=-7
behind:애섞=-17 behind:애소=49 behind:애소주=50 behind:애쇄=7 behind:애수=-10 behind:애스=-44 behind:애스티=-22
behind:애스티커=-21 behind:애싸=-22 behind:애싸놨=-7 behind:애싸둔=-12 behind:애싸서=11 behind:애싸서버=-4 behind:애싸여=-3
behind:애싼=-3 behind:애쌀=-25 behind:애쌌=-6 behind:애씌=-23 behind:애씌우=-8 behind:애안=-11 behind:애양=15
behind:애양념=15 behind:애오=-10 behind:애오래=-10 behind:애올=-24 behind:애올려=-12 behind:애옮=-5 behind:애요=18
behind:애유=-23 behind:애이=-16 behind:애있=-35 behind:애있는=-6 behind:애있던=-13 behind:애있던거=-11 behind:애있음=-8
behind:애조=-25 behind:애치=9 behind:애치즈=11 behind:애플=22 behind:애플라=22 behind:애플라스=22 behind:애하=-27
behind:애한=-21 behind:애한가=-18 behind:애한가득=-18 behind:야=25 behind:약=41 behind:약은=13 behind:양=-25
behind:양철=-30 behind:양철통=-30 behind:어=76 behind:어디=53 behind:어디다=10 behind:어디다버=13 behind:어디애=53
behind:어디애둬=11 behind:어디애버=7 behind:어떡=39 behind:어떻개버=13 behind:얼=-25 behind:엄=5 behind:엄청=5
behind:없=-28 behind:없는=-24 behind:없는거=-17 behind:없음=8 behind:여=41 behind:여러=23 behind:여러장=4 behind:여섯=5
behind:연=13 behind:열=-34 behind:열개=-15 behind:열두=50 behind:옆=-63 behind:옆애=-45 behind:옆애둔=-9
behind:옆애서=-9 behind:옆애쌓=-7 behind:옆애쌓인=-4 behind:오=23 behind:올=-24 behind:옮=39 behind:옷=-36
behind:옷은=26 behind:와=23 behind:요=12 behind:우=-10 behind:우유=20 behind:위=-31 behind:위애=-62 behind:위애올=-21
behind:위애있=-35 behind:유=4 behind:유리=-15 behind:유리병애=31 behind:유리인=-6 behind:유리통=13 behind:유리통만=13
behind:유통=20 behind:유통기=20 behind:유통기한=20 behind:육=-14 behind:으=-33 behind:으로=-33 behind:으로내놔=4
behind:으로돼=-3 behind:으로됀=28 behind:으로됀거=27 behind:으로묶=-28 behind:으로바=-10 behind:으로버=-10 behind:으로버려=-9
behind:으로분=-4 behind:으로분리=-4 behind:으로쓰=-26 behind:으로쓰던=-20 behind:은=-40 behind:은개=-11 behind:은개속=-11
behind:은걸=-13 behind:은그=-18 behind:은그냥=-20 behind:은꺼=-25 behind:은꽂=-13 behind:은남=-16 behind:은남음=-12
behind:은놔=-3 behind:은놔두=-3 behind:은다=-34 behind:은다른=22 behind:은다른대=22 behind:은다씀=-6 behind:은닦=-15
behind:은두=23 behind:은두고=23 behind:은들=-18 behind:은따=-23 behind:은따로=-23 behind:은따로버=13 behind:은때=-3
behind:은때고=-8 behind:은땠=-37 behind:은땠어=-4 behind:은먹=-43 behind:은먹고=-6 behind:은먹었=-16 behind:은먹음=-10
behind:은멀=-57 behind:은멀쩡=-57 behind:은멀쩡해=-18 behind:은못=9 behind:은무=-35 behind:은무사=-35 behind:은물=-26
behind:은물려=-23 behind:은뭘=21 behind:은뭘로=21 behind:은뭘로버=21 behind:은박=48 behind:은박뚜=-17 behind:은박뚜껑=-17
behind:은반=-18 behind:은반납=-13 behind:은버=25 behind:은버려=65 behind:은버렸고=11 behind:은버렸어=-12 behind:은버림=-37
behind:은벗=21 behind:은벗겨=26 behind:은벗겨버=-11 behind:은보=-6 behind:은보관=-5 behind:은비닐=6 behind:은빨=-3
behind:은빼=11 behind:은빼고=-3 behind:은뺌=-16 behind:은뺐=-32 behind:은뺐고=-13 behind:은뺐고병=-4 behind:은뺐어=-13
behind:은살=-5 behind:은새=-22 behind:은새거=-17 behind:은새로=-3 behind:은색=32 behind:은쓰=-3 behind:은쓸=-52
behind:은쓸거=-27 behind:은씀=-25 behind:은씻=-15 behind:은씻고=-7 behind:은씻어=14 behind:은씻어서=41 behind:은씻었=-10
behind:은씻었어=-6 behind:은씻음=11 behind:은아=-17 behind:은아직=-12 behind:은안=-11 behind:은알=-14 behind:은알갰=-14
behind:은알갰는=-14 behind:은애=-8 behind:은약=7 behind:은약국=7 behind:은약국애=7 behind:은어=141 behind:은어디=90
behind:은어디다=-9 behind:은어디로=9 behind:은어디버=18 behind:은어디애=22 behind:은어떻=62 behind:은어떻개=62 behind:은얼=-4
behind:은없=-30 behind:은없음=-28 behind:은옮=-32 behind:은옮김=-22 behind:은요=54 behind:은우=-3 behind:은유=24
behind:은유리=24 behind:은유리병=20 behind:은음=32 behind:은음식=23 behind:은음식물=23 behind:은음쓰=10 behind:은이=-10
behind:은이미=-6 behind:은일=-13 behind:은일반=-13 behind:은입=-16 behind:은잘=-13 behind:은재=10 behind:은재활=10
behind:은재활용=10 behind:은조=-3 behind:은종=36 behind:은종이=36 behind:은종이류=8 behind:은종이야=-6 behind:은진=-8
behind:은챙=-11 behind:은챙김=-11 behind:은투=19 behind:은투명=19 behind:은팔=-8 behind:은팔았=-3 behind:은팔았고=-3
behind:을=48 behind:을깨=12 behind:을다=-44 behind:을반=23 behind:을버=40 behind:을버려=31 behind:을버려야=20
behind:을버리=7 behind:을버리려=-7 behind:을비=15 behind:을신=-11 behind:을신문=-11 behind:을신문지=-11 behind:을씻=14
behind:을어=9 behind:을어디=9 behind:을어디애=6 behind:을종=5 behind:을종이=5 behind:음=42 behind:음식=26 behind:음식물=13
behind:음식물쓰=6 behind:음쓰=20 behind:이=36 behind:이거=44 behind:이거일=18 behind:이거일반=18 behind:이거플=8
behind:이거플라=8 behind:이고=8 behind:이굳=7 behind:이굳었는=23 behind:이깨=15 behind:이깨저서=-5 behind:이깨젔=7
behind:이나=-39 behind:이남=13 behind:이남았=14 behind:이남았내=3 behind:이남았어=9 behind:이니=-35 behind:이니까=-35
behind:이다=57 behind:이라=-47 behind:이랑=3 behind:이랑가=-15 behind:이랑같=-32 behind:이랑같이=-30 behind:이랑따=-30
behind:이랑따로=-30 behind:이랑새=21 behind:이름=9 behind:이말=-7 behind:이말라=-7 behind:이배=-3 behind:이붙=-25
behind:이새=18 behind:이새개=61 behind:이스=3 behind:이안=-68 behind:이안닫=-5 behind:이안닫혀=-4 behind:이안떨=-37
behind:이안떨어=-37 behind:이애=-30 behind:이애요=-34 behind:이야=-24 behind:이여=-7 behind:이요=62 behind:이재=10
behind:이조=41 behind:이지=12 behind:이책=4 behind:이책상=4 behind:이터=-35 behind:이한=14 behind:인=-60 behind:인가=-99
behind:인가요=-47 behind:인대=8 behind:인대안=19 behind:인지=-3 behind:인형=-4 behind:잃어버려=8 behind:임=-65
behind:입=-14 behind:입니=-13 behind:입니까=-26 behind:있=-44 behind:있는=-9 behind:있는대=-14 behind:자=-41
behind:자국=-77 behind:자국남=-14 behind:자국은=-9 behind:자국이=-11 behind:자루=-3 behind:자르=-12 behind:자르고=6
behind:자르고남=6 behind:자른=-4 behind:자른거=-4 behind:자채=36 behind:작=24 behind:작은=13 behind:작은거=16
behind:잔=-21 behind:잔뜩=-21 behind:잔뜩묻=-5 behind:잘=20 behind:잘라=19 behind:장=3 behind:장식=-29 behind:재=23
behind:재활=38 behind:재활용=38 behind:재활용돼=10 behind:잴=26 behind:전=18 behind:전구=4 behind:절=22 behind:접=53
behind:접시=10 behind:접어=31 behind:접어서=25 behind:젓=30 behind:정=-57 behind:정리=-43 behind:정리하=-31
behind:정리하다=-21 behind:젖=10 behind:조=-4 behind:조각=6 behind:조금=13 behind:조립=-10 behind:조립하=-7
behind:조립하고=-7 behind:종=45 behind:종이=37 behind:종이로=65 behind:종이로됀=49 behind:종이로버=8 behind:종이맞=10
behind:종이상=-24 behind:종이상자=-24 behind:종이애=39 behind:종이용=-37 behind:종이용기=-37 behind:종이인=5 behind:종이인대=5
behind:종이컵=-35 behind:종이컵애=-7 behind:종이파=3 behind:종이포=-25 behind:종이포장=-25 behind:주=-8 behind:주머=-3
behind:주머니=-3 behind:주머니애=-3 behind:죽=-13 behind:줄=-50 behind:중=110 behind:중애=40 behind:지=-68
behind:지우=-35 behind:지퍼=-8 behind:지퍼달=-5 behind:지퍼달린=-5 behind:진=-13 behind:진공=-10 behind:진공포=-5
behind:진공포장=-5 behind:집=-21 behind:집애=21 behind:집애서=20 behind:집애서준=28 behind:짜=37 behind:짜먹=-18
behind:째=5 behind:째로=55 behind:째버=-72 behind:째버리=-40 behind:찌=38 behind:찌그=42 behind:찌그러=42
behind:찌그러짐=42 behind:찢=43 behind:찢어=41 behind:찢어젔=24 behind:찢어젔는=24 behind:찢어짐=-5 behind:창=-28
behind:책=26 behind:책상=10 behind:책은=4 behind:처=37 behind:처리=24 behind:처리방=32 behind:처리방법=32 behind:천=8
behind:철=-43 behind:철사=-28 behind:철사로=-41 behind:철사로됀=-41 behind:청=-9 behind:청소=-9 behind:청소하=-13
behind:청소하다=-8 behind:초=10 behind:초록=-5 behind:충=3 behind:충전=3 behind:치=-29 behind:치우=-17 behind:칠=-14
behind:칠하=-14 behind:칠하던=-8 behind:카=-41 behind:칸=-6 behind:칼=9 behind:칼은=6 behind:칼은씻=6 behind:캐=-31
behind:캐이=-27 behind:캐이스=-26 behind:캐이스플=-19 behind:캔=-10 behind:캠=17 behind:캠핑=17 behind:캠핑가=10
behind:커=32 behind:커피=16 behind:컵=-16 behind:컵은=7 behind:코=22 behind:코팅=8 behind:콩=6 behind:콩은=6
behind:크=-18 behind:큰=-7 behind:큰거=-58 behind:키=-8 behind:키우=-4 behind:키우던=-4 behind:타=-17 behind:탄=16
behind:태=79 behind:태이=8 behind:태이프=8 behind:태이프는=-26 behind:태이프때=21 behind:택=-34 behind:택배=-37
behind:택배스=-9 behind:택배스티=-9 behind:터=20 behind:터진=3 behind:털=14 behind:털고=-15 behind:털었=-14
behind:토=-25 behind:톱=21 behind:통=-44 behind:통애=-41 behind:통애넣=-42 behind:통애넣어=-11 behind:통조=-34
behind:통조림=-34 behind:통조림깡=-9 behind:통째=46 behind:통째로=46 behind:투=-8 behind:투명=-8 behind:튀=-15
behind:튀긴=-6 behind:튀어=3 behind:튀어서=3 behind:튄=-32 behind:티=30 behind:티백=30 behind:파=7 behind:파우=-5
behind:판=5 behind:패=56 behind:패트=44 behind:패트병=4 behind:펌=-18 behind:펌프=-18 behind:펌프는=-3 behind:펌프는뺐=42
behind:펌프뺌=8 behind:편=6 behind:편의=6 behind:편의점=6 behind:편의점애=6 behind:포=-75 behind:포장=-60 behind:포장비=-22
behind:포장비닐=-22 behind:포장플=-8 behind:포장플라=-8 behind:풀=40 behind:프=23 behind:플=28 behind:플라=28
behind:플라스=28 behind:플라스틱=28 behind:필=36 behind:필터=33 behind:핏=6 behind:핏물=6 behind:핏물씻=6 behind:하=7
behind:하고=30 behind:하나=31 behind:하나가=44 behind:하나씩=-7 behind:하다=-27 behind:하던=-8 behind:하루=9 behind:한=7
behind:한가=4 behind:한가득=4 behind:한냄=5 behind:한냄비=5 behind:한뭉=16 behind:한뭉치=16 behind:한바=16 behind:한바가=9
behind:한바가지=9 behind:한박=-3 behind:한박스=-3 behind:한번=4 behind:한봉=42 behind:한봉지=42 behind:한상=-7
behind:한상자=-7 behind:한짝=49 behind:한켤=3 behind:한켤래=3 behind:한통=-6 behind:해=29 behind:해먹=-8 behind:해먹고=-4
behind:행=16 behind:행굼=19 behind:행궈=6 behind:행궈서=4 behind:행궜=-3 behind:행궜어=24 behind:형=-19 behind:형광=-19
behind:형광등=-19 behind:호=5 behind:호일=5 behind:화=31 behind:화분=14 behind:화분애=7 behind:화장=15 behind:화장품=14
behind:휴=20 behind:휴지=20 behind:흙=-37 behind:흙묻=-24 behind:흙털=6 ends:=45 ends:고장=27 ends:깨짐=-62
ends:나감=11 ends:나옴=3 ends:남은거=12 ends:는=221 ends:는다씀=-5 ends:는먹음=-10 ends:는멀쩡=-3 ends:는무사=-14
ends:는버림=-11 ends:는보관=-14 ends:는새거=-13 ends:는씀=-13 ends:는어디=45 ends:는옮김=-12 ends:다씀=-12 ends:달린거=-19
ends:돼나요=-21 ends:두개=6 ends:들=27 ends:때어냄=8 ends:땜=-7 ends:로=-3 ends:로됀거=8 ends:를=40 ends:만=-74
ends:만남음=-5 ends:만버려=10 ends:만버림=59 ends:만어디=-25 ends:말고=-12 ends:맞나요=4 ends:맞조=13 ends:맞지=38
ends:묻음=-15 ends:뭉치=10 ends:반통=24 ends:버려=29 ends:버리기=15 ends:버릴때=19 ends:버림=37 ends:범벅=-5 ends:봉지=11
ends:붙은거=-31 ends:비닐=6 ends:비었음=20 ends:비움=-9 ends:쇄=4 ends:씻음=-25 ends:아니조=-12 ends:애=-63 ends:애버림=-6
ends:애요=17 ends:애있음=-3 ends:야=-23 ends:어디=-5 ends:어디애=36 ends:없음=17 ends:요=-12 ends:유리병=-17 ends:은=200
ends:은남음=-12 ends:은다씀=-6 ends:은따로=-3 ends:은먹음=-10 ends:은멀쩡=-32 ends:은무사=-35 ends:은버림=-18 ends:은보관=-5
ends:은뺌=-16 ends:은새거=-15 ends:은씀=-25 ends:은씻음=18 ends:은어디=25 ends:은없음=-28 ends:은요=12 ends:은챙김=-11
ends:은행굼=23 ends:을=4 ends:이애요=-31 ends:이야=8 ends:이요=62 ends:이조=41 ends:이지=7 ends:인가=-54 ends:인가요=-48
ends:인대=-20 ends:임=-65 ends:입니까=-26 ends:조=-15 ends:종이=5 ends:째=46 ends:찢어짐=-19 ends:처리=-9 ends:큰거=-41
ends:통조림=-23 ends:한박스=10 ends:한봉지=13 from-end:0=13 from-end:1=-4 from-end:2=-4 from-end:3=-3
from-end:4=-18 from-first:1=-9 from-first:2=11 from-first:3=47 from-last:1=11 from-last:2=-19
from-last:3=-18 from-previous:=10 from-previous:가=-20 from-previous:가한=-9 from-previous:갈고=-16
from-previous:갈고나온=6 from-previous:감싼=9 from-previous:같은=-18 from-previous:고장=-18 from-previous:곰팡이=-3
from-previous:구운=5 from-previous:그러니까=4 from-previous:금감=-7 from-previous:기한지난=6 from-previous:까서=15
from-previous:깨저서=18 from-previous:깨젔는대=-3 from-previous:깨진=31 from-previous:깨짐=-10 from-previous:꽂혀있던=5
from-previous:나왔는대=-14 from-previous:남았는대=33 from-previous:남은거=-4 from-previous:남음=3 from-previous:낱개=6
from-previous:놓는법좀=-17 from-previous:눌어붙은=3 from-previous:는=-93 from-previous:는대그냥=-16
from-previous:는대이건=-34 from-previous:는두고=7 from-previous:는멀쩡=-15 from-previous:는버렸고=26
from-previous:는빼고=-31 from-previous:는뺐고=-11 from-previous:니까=-32 from-previous:다깨뜨림=-9
from-previous:다마시고=-10 from-previous:다먹은=-18 from-previous:다부러진=16 from-previous:다썼는대=9
from-previous:다쓰고=5 from-previous:다쓴=23 from-previous:다쓴거=-14 from-previous:다씀=-25 from-previous:다짬=-17
from-previous:닦던=12 from-previous:닦았는대=13 from-previous:닦은=13 from-previous:달린=23 from-previous:담겨온=11
from-previous:담겨있던=12 from-previous:담겼던=11 from-previous:담긴=49 from-previous:담던=9 from-previous:담아온=8
from-previous:담아준=9 from-previous:담았던=10 from-previous:담은=-31 from-previous:대신=-28 from-previous:도=-24
from-previous:도있는대=17 from-previous:돌아가는=14 from-previous:뒤애붙은=24 from-previous:든=8 from-previous:들=-18
from-previous:들어있는=22 from-previous:들어있던=46 from-previous:들었던=-15 from-previous:때고=9 from-previous:땐=16
from-previous:땜=-10 from-previous:떨어저서=-32 from-previous:뜯은거=-4 from-previous:랑=-40 from-previous:로=-41
from-previous:로됀=-33 from-previous:로됀거=-3 from-previous:로먹은=3 from-previous:로싼=4 from-previous:로쓰던=-8
from-previous:를=-22 from-previous:리려는대=6 from-previous:마셨는대=-25 from-previous:만=-45 from-previous:만들던=25
from-previous:말고=57 from-previous:말고종이=10 from-previous:먹고=-5 from-previous:먹고나온=8 from-previous:먹고남은=14
from-previous:먹었는대=-22 from-previous:먹은=8 from-previous:멀쩡한대=-6 from-previous:면서나온=5
from-previous:모아둔거=-7 from-previous:모았는대=8 from-previous:묶었던=-14 from-previous:묶은=-37
from-previous:묻은=-14 from-previous:물=-11 from-previous:물버리고=24 from-previous:뭉치=-4 from-previous:받침=35
from-previous:버려도돼=-17 from-previous:버리고=41 from-previous:버리려고=-8 from-previous:버릴건대=22
from-previous:버림=-6 from-previous:벗긴=5 from-previous:부러저서=4 from-previous:부러짐=-8 from-previous:붙어있던=-32
from-previous:붙은=7 from-previous:빨간=-21 from-previous:빼면=31 from-previous:뺀=26 from-previous:뺌=14
from-previous:사고나온=4 from-previous:살때온=7 from-previous:서때어낸=-7 from-previous:서못먹어=18 from-previous:속=14
from-previous:속애=-4 from-previous:손잡이=-7 from-previous:쇄로됀거=-12 from-previous:스티로폼=12
from-previous:시켰더니=18 from-previous:싸고있던=24 from-previous:쌌던=20 from-previous:쓰고남은=20
from-previous:쓴거=-28 from-previous:씻었는대=-6 from-previous:아놨는대=18 from-previous:아니고=6
from-previous:아버리고=9 from-previous:안=29 from-previous:안빠지는=15 from-previous:안애든=18
from-previous:안애있던=-40 from-previous:애=-64 from-previous:애깔던=3 from-previous:애깔았던=-32
from-previous:애끼우는=-13 from-previous:애끼우던=4 from-previous:애끼워둔=12 from-previous:애낀=16
from-previous:애넣어둔=7 from-previous:애담아둔=5 from-previous:애담았어=-12 from-previous:애든=20
from-previous:애모아둔=12 from-previous:애붙였던=-4 from-previous:애붙은=-31 from-previous:애붙이던=13
from-previous:애붙인=3 from-previous:애빠뜨린=4 from-previous:애서=29 from-previous:애서나온=27 from-previous:애서땐=18
from-previous:애서빼낸=12 from-previous:애서뺀=17 from-previous:애서뽑은=10 from-previous:애싼=6 from-previous:애쌓인=3
from-previous:애쓰던=8 from-previous:애올려둔=20 from-previous:애있는대=-22 from-previous:애있던=-3 from-previous:야=6
from-previous:야하는대=9 from-previous:어냈는대=-47 from-previous:어디버려=-13 from-previous:어디애둬=-5
from-previous:어뜨려서=-39 from-previous:어붙어서=-26 from-previous:어있는대=13 from-previous:어젔는대=-28
from-previous:옆=19 from-previous:옆애쌓인=4 from-previous:온=6 from-previous:위=29 from-previous:위애=-53
from-previous:유리인대=-9 from-previous:으로=-46 from-previous:으로됀거=-10 from-previous:으로만든=-3
from-previous:으로쓰던=13 from-previous:은=-66 from-previous:은버렸고=-32 from-previous:은버리고=-41
from-previous:은버림=11 from-previous:은빨고=5 from-previous:은빼고=13 from-previous:은뺐고=16 from-previous:은씻음=4
from-previous:을=-37 from-previous:이=-41 from-previous:이거=-10 from-previous:이고=-22 from-previous:이남았어=-7
from-previous:이랑=-5 from-previous:이부러짐=-3 from-previous:이애요=-15 from-previous:이야=-7 from-previous:인대=4
from-previous:잔뜩붙은=25 from-previous:장났는대=-7 from-previous:종이=-37 from-previous:지워지는=7
from-previous:찌그러짐=-3 from-previous:찢어짐=6 from-previous:처럼생긴=11 from-previous:처리좀=-22
from-previous:캐이스=75 from-previous:키면오는=11 from-previous:키우던=4 from-previous:터짐=-16
from-previous:투명한대=-16 from-previous:포장=57 from-previous:플라스틱=-22 from-previous:하고=-15
from-previous:하고남은=-8 from-previous:하다나온=-13 from-previous:하던=11 from-previous:한=-72
from-previous:한뭉치=-16 from-previous:해먹고=5 from-previous:해서버림=-17 from-previous:휘어버린=4 item:adhesive=46
item:air-conditioner=3 item:air-freshener=-16 item:aluminium-foil=20 item:animal-fat=46
item:artificial-leather=-35 item:artificial-tree=-29 item:aseptic-carton=64 item:baby-things=16
item:baby-wipes-cap=26 item:bag=-26 item:ball=10 item:balloon=37 item:beauty-aerosol=47
item:beer-bottle=54 item:beverage-can=54 item:bicycle=-16 item:blender=-11 item:bone=126 item:book=12
item:bookshelf=-10 item:bottle-cap-plastic=-105 item:bottle-sterilizer=8 item:bread-bag=-31
item:bread-snack=-56 item:bread-tie=-7 item:brick=-13 item:briquette-ash=6 item:broken-glass=22
item:broom=-27 item:bubble-mailer=25 item:bubble-wrap=81 item:butane-can=-9 item:button-cell=3
item:calculator=-11 item:calendar=14 item:camera=20 item:camping-metal=-14 item:candle=-22
item:car-battery=56 item:cardboard-box=67 item:carpet=-8 item:carton-cap=-13 item:cat-litter=14
item:cd-dvd=-13 item:chair=20 item:chemical-cleaner=-98 item:cigarette-pack=25 item:cigarette=-9
item:citrus-peel=69 item:clear-pet-bottle=99 item:clock=-43 item:clothes-storage-box=-25
item:clothes=-31 item:coated-paper=49 item:coffee-grounds=24 item:coffee-mix-bag=23
item:cold-pack-gel=14 item:comforter=-34 item:composite-can=15 item:computer-parts=45
item:construction-debris=-17 item:contact-lens=21 item:cooking-oil=-31 item:cooler-box=-10 item:cork=28
item:corn-cob=3 item:cosmetic-container=-32 item:cosmetic-glass-bottle=-26 item:cosmetics=-58
item:cotton-swab=54 item:craft-work=-13 item:crustacean-shell=52 item:cup-holder=40 item:cup-lid=10
item:cup-noodle=4 item:curtain=-13 item:cushion=-20 item:cutting-board=-10 item:dehumidifier-box=3
item:desk=20 item:desktop-computer=-48 item:detergent-bottle=-12 item:diaper=51 item:dishwasher=-39
item:door=-40 item:drawing-paper=-33 item:drink-glass-bottle=-18 item:drinking-glass=85 item:dry-ice=-21
item:drying-rack=24 item:earphones=-25 item:earthen-pot=50 item:egg-carton-paper=-60 item:egg-shell=19
item:electric-blanket=-19 item:electric-fan=25 item:electric-heater=17 item:electric-kettle=20
item:electric-shaver=45 item:electric-tool=30 item:electronic-cigarette=-19 item:electronic-scale=5
item:fabric-cover=-34 item:farmhouse-things=-29 item:fermented-paste=-147 item:file-folder=6
item:fish-bone=-7 item:fish-guts=21 item:fish-tank=-33 item:fish=-31 item:flashlight=89
item:flower-pot-plastic=15 item:flower-pot=-86 item:fluorescent-lamp=45 item:foam-mat=17 item:foam-net=9
item:foil-container=-16 item:food-can=6 item:food-storage-box=-52 item:food-wrap=27 item:fruit-peel=46
item:fruit-stone=15 item:fruit=11 item:frying-pan=16 item:game-console=-15 item:garment-cover=15
item:general-bag=-113 item:gift-card=17 item:gift-wrap=32 item:glass-bottle=28 item:glass-jar-lid=-85
item:glass-ornament=-21 item:glasses=46 item:gold-foil-paper=-4 item:green-onion-root=12
item:grocery-bag=-29 item:gum=22 item:hair-dryer=10 item:hat=-36 item:heat-resistant-glass=-19
item:herbal-dregs=3 item:home-appliance=-8 item:hot-pack=37 item:humidifier=23 item:incandescent-bulb=50
item:iron=18 item:jar=23 item:jewellery=18 item:juice-carton=8 item:kick-scooter=66 item:kimchi=-38
item:knife=-47 item:lamp-ballast=-11 item:laptop=-8 item:large-glass-sheet=-6 item:laundry-vinyl=32
item:leaflet=-46 item:leaves-flowers=-51 item:led-bulb=4 item:led-toy=15 item:leftovers=-80
item:leisure-things=-31 item:light-bulb=-43 item:lighter=13 item:liquid-medicine=-81
item:lithium-battery=-12 item:mail=-21 item:makeup-things=4 item:makeup=-12 item:mask=35
item:massager=21 item:mat-vinyl=-19 item:mattress=13 item:meat-pad=8 item:meat=-59
item:medicine-bottle=27 item:metal-bowl=32 item:metal-cutlery=-65 item:metal-fittings=16
item:metal-grill=37 item:metal-mesh=39 item:metal-plumbing=-17 item:metal-rack=12
item:metal-small-goods=38 item:metal-tin=17 item:microwave=-38 item:milk-carton=26
item:milky-cosmetic-bottle=27 item:mirror=33 item:mobile-phone=29 item:monitor=-22 item:nails-screws=-38
item:newspaper=-32 item:noodles=-7 item:notebook-paper=-44 item:nut-shell=64 item:office-paper=-15
item:oil-glass-bottle=43 item:oil-pet-bottle=-24 item:ointment=38 item:onion-net=19 item:onion-peel=7
item:outdoor-furniture=3 item:packaging-film=72 item:packing-foam=20 item:padding=29
item:paint-can-empty=-29 item:paint=-23 item:painting-tools=31 item:paper-bag=-8 item:paper-bowl=30
item:paper-cup=62 item:paper-packing=45 item:paper-tape=47 item:paper-toy=-15 item:paper-tube=3
item:parcel-bag=30 item:pen=21 item:perfume-bottle=-24 item:pesticide=62 item:pet-bottle-cap=5
item:pet-bottle-label=-123 item:pet-food-bag=-9 item:pet-food=-48 item:pet-house=-69 item:pet-pad=-3
item:pet-plastic=-3 item:pet-toy=-4 item:phone-case=13 item:photo=15 item:piano=6 item:picture-frame=-52
item:pillow=-14 item:pills=26 item:pizza-box=19 item:plastic-bag=-13 item:plastic-basket=-85
item:plastic-case=-29 item:plastic-cup=66 item:plastic-cutlery=14 item:plastic-general=83
item:plastic-hanger=-56 item:plastic-toy=-60 item:plastic-tub=17 item:poly-gloves=-4 item:pool-float=14
item:porcelain-sink=-33 item:pot=28 item:potato-peel=44 item:power-bank=12 item:preserve-glass-jar=-49
item:printer=-69 item:protective-film=31 item:ptp-blister=9 item:pump-head=53 item:pvc-goods=-33
item:pvc-pipe=9 item:raincoat=41 item:ramen-bag=57 item:rat-poison=-44 item:raw-metal=41 item:razor=11
item:receipt=94 item:refill-pouch=-15 item:refrigerator=-17 item:remote-control=-35 item:rice-cooker=-12
item:rice-grain=10 item:rice-sack=-50 item:rubber-basin=-25 item:rubber-gloves=28 item:rubber-seal=-64
item:running-machine=24 item:sanitary-pad=44 item:sauce-glass-bottle=39 item:sauce-sachet=-16
item:scissors=-9 item:sewing-machine=-42 item:sewing-things=-36 item:shampoo-bottle=-13
item:shellfish-shell=-21 item:shoe-parts=8 item:shoes=-10 item:shop-fixture=-70 item:shower-curtain=-5
item:silica-gel=30 item:silicone-sealant=3 item:silicone=18 item:single-shoe=-5 item:sink-cabinet=-78
item:sink-strainer=-46 item:slippers=-15 item:snack-bag=42 item:snack-box=-68 item:soap=-102
item:socks=13 item:soda-glass-bottle=50 item:soda-pet-bottle=15 item:sofa=49 item:soil=-75
item:soju-bottle=-6 item:solvent=6 item:soup=-57 item:soymilk-carton=20 item:spoiled-milk=-36
item:sponge=-13 item:sports-gear=-11 item:spray-can=15 item:stationery=-11 item:sticker=-48
item:stuffed-toy=68 item:styrofoam-box=76 item:styrofoam-tray=-21 item:table=12 item:tablecloth=16
item:tablet=19 item:takeout-container=-49 item:tape-dispenser=-24 item:tea-bag=7 item:television=26
item:thermal-bag=19 item:tire=-12 item:tissue=-8 item:toaster=-6 item:tofu-egg=19 item:toiletry-bag=9
item:toner=-24 item:tools=-11 item:toothbrush=43 item:toothpaste-tube=-27 item:toothpick=3 item:towel=-3
item:tumbler=-4 item:umbrella=-3 item:underwear=49 item:vacuum-cleaner=-26 item:vacuum-dust=-40
item:vegetable=-26 item:vending-machine=-27 item:vitamins=-35 item:volume-bag=-60 item:wallpaper=5
item:wardrobe=47 item:washing-machine=-19 item:water-bottle-reusable=-23 item:water-bottle=59
item:water-purifier=-8 item:watermelon-rind=44 item:waybill=-11 item:wet-wipe=-17 item:wig=-27
item:window-glass=-17 item:wine-bottle=71 item:wood-ash=-26 item:wood=-49 item:wooden-chopsticks=57
item:yogurt-cup=-4 item:zipper-bag=32 kin:true=-92 length:1=-76 length:2=-42 length:3=-16 length:4=51
length:5=99 length:6=145 listed-after=-153 lists-next=82 name:a4용지=-16 name:aaa=26 name:aa건전지=3
name:cd=-27 name:led=-8 name:led전구=30 name:tv=-9 name:가구=-17 name:가루새재=-18 name:가루약=5 name:가방=-32
name:가스래인지=-12 name:가스버너=-8 name:가스통=-21 name:가습기=23 name:가위=-6 name:가죽=-35 name:간식봉지=-15 name:간장=-27
name:갈비=-15 name:갈색병=-27 name:갈색유리병=10 name:감기약=15 name:감자=-53 name:감자튀김=-19 name:강아지사료=-16 name:개란=-27
name:개란껍질=8 name:개란판=57 name:거울=-13 name:건전지=11 name:건전지두개=-23 name:건조기=-8 name:걸래=13 name:겉봉지=43
name:겉비닐=32 name:겉상자=28 name:고구마=-11 name:고구마껍질=14 name:고기=-51 name:고대기=6 name:고등어=-6 name:고무=48
name:고무장갑=12 name:고무줄=14 name:고무패킹=-46 name:고양이모래=-16 name:고철=-78 name:고추=-7 name:고추장통=11 name:고춧가루=55
name:골판지=35 name:공구함=-11 name:공책=-13 name:과일=47 name:과자봉지=-27 name:과자부스러기=-9 name:과자상자=24 name:구두=-19
name:국물=11 name:국밥=36 name:국자=42 name:굴껍대기=-33 name:굴비=-10 name:귤=17 name:귤껍질=56 name:그릇=-66 name:그림=-49
name:그물=12 name:글라스락=-38 name:기름=-79 name:기름종이=16 name:기저귀=35 name:김밥=21 name:김봉지=8 name:김치=-57
name:김치냉장고=-6 name:김치통=-5 name:김칫국물=-32 name:깡통=62 name:껌=-17 name:껍대기=-51 name:껍질=-16 name:꼬치=14
name:꽁초=13 name:꽃=-34 name:꽃다발=37 name:나무막대=-5 name:나무젓가락=96 name:나물=24 name:나사못=7 name:낙엽=8 name:난로=-3
name:남은식용유=19 name:낱개봉지=6 name:내솥=-8 name:냄비=-12 name:냅킨=8 name:냉동만두=-5 name:냉장고=-43 name:노끈=-13
name:노트북=-3 name:농약=5 name:다리미=-7 name:다리미바닥=25 name:다육이=-10 name:다이어리=-57 name:단무지=11 name:단추=-6
name:달걀=11 name:달걀껍대기=10 name:달력=15 name:닭가슴살=-5 name:닭뼈=11 name:담근=-19 name:담배꽁초=-24 name:담뱃갑=-4
name:담요=15 name:대=-48 name:도넛상자=3 name:도마=-13 name:도시락=-46 name:도시락가방=-10 name:도시락통=-4 name:도자기=29
name:돈까스=-13 name:돌=-43 name:됀장=-22 name:두부=46 name:두유팩=-9 name:드라이기=3 name:드라이아이스=-21 name:들기름=-10
name:딸기=-15 name:딸기잼=18 name:땅콩껍질=8 name:떡=19 name:떡볶이=-15 name:뚜껑=-86 name:뚝배기=40 name:라면국물=-12
name:라밸=-69 name:라이터=15 name:락스=-32 name:랜즈=4 name:랜지대=-6 name:랜턴=40 name:랩=28 name:로봇청소기=26
name:로션통=-24 name:롤러=15 name:리모컨=-16 name:리본=17 name:리본끈=9 name:리필봉지=17 name:리필봉투=19 name:립밤=-13
name:립스틱=-20 name:마개=18 name:마늘=-4 name:마스카라=32 name:마스크=-10 name:마신종이컵=12 name:마우스=-3 name:마카롱=-8
name:막걸리병=34 name:망=10 name:망치=-11 name:매니큐어=-41 name:매실=3 name:매실액=-16 name:매실청=-12 name:매트리스=-9
name:맥주병=-4 name:맥주캔=-20 name:머그컵=-7 name:머리=24 name:머리카락=-16 name:먼지=-4 name:멀티탭=3 name:면도기=3
name:면봉=51 name:멸균팩=51 name:모니터=-21 name:모니터박스=22 name:모래=-27 name:모종=32 name:모터=58 name:목도리=26
name:목장갑=7 name:몸통만=-42 name:무=-24 name:묶음비닐=29 name:문짝=-13 name:물감=38 name:물병=-26 name:물뿌리개=-13
name:물약=6 name:물통=-20 name:물티슈=-48 name:물티슈뚜껑=25 name:물티슈봉지=-14 name:미역국=12 name:믹서기=16 name:밀가루=-24
name:바가지=-4 name:바구니=-23 name:바나나=19 name:바나나껍질=20 name:바늘=6 name:박스=-34 name:반찬=-16 name:반찬통=39
name:반찬통뚜껑=20 name:반창고=-14 name:받침=-19 name:밥=24 name:밥그릇=-4 name:밥솥=42 name:밥알=17 name:밥풀=-12
name:방석=-25 name:배달봉투=-26 name:배추=-11 name:배터리=-85 name:배터리팩=4 name:백열전구=37 name:밴드=27 name:버너=7
name:벽돌=4 name:벽지=-10 name:변기=-22 name:병=-83 name:병따개=19 name:병뚜껑=-15 name:병원약=-29 name:보온병=-31
name:보조배터리=12 name:보호필름=31 name:본드=13 name:본채=-60 name:볼팬=15 name:봉지=-159 name:봉투=-158 name:부스러기=-23
name:부직포=18 name:부탄가스=38 name:부탄가스통=5 name:분무기=-40 name:분유=-13 name:분유통=-6 name:붓=25 name:블라우스=3
name:블랙박스=12 name:비누=-21 name:비누조각=7 name:비닐=18 name:비닐류=-17 name:비닐봉지=58 name:비닐봉투=23 name:비닐장갑=-7
name:비닐창=-24 name:비닐커버=3 name:비닐팩=-5 name:비닐포대=5 name:비닐포장=101 name:비타민=-13 name:빈병=49 name:빈캔=19
name:빗=-5 name:빨간망=8 name:빨대=-12 name:빨랫줄=-33 name:빵=-18 name:빵가루=-19 name:빵끈=32 name:빵봉지=17 name:뼈=65
name:뽁뽁이=68 name:뿌리=12 name:사과=-13 name:사기그릇=4 name:사기로됀거=11 name:사기접시=7 name:사다리=29 name:사료=-3
name:사료봉지=-6 name:사발=-22 name:사탕=5 name:삼개탕=-5 name:삼겹살=-14 name:상자=-33 name:새면대=-7 name:새우껍질=3
name:새장=-14 name:새재=-14 name:새재통=29 name:새정재=-32 name:새탁기=-16 name:새탁소옷걸이=14 name:샌드위치=-5 name:샐러드=32
name:샐프로=-17 name:생리대=44 name:생선=-9 name:생수=26 name:생수병=37 name:생크림=-9 name:샴푸=-21 name:샴푸통=-5
name:서류=-4 name:석쇄=36 name:선물상자=-72 name:선반=-10 name:선크림=9 name:선풍기=69 name:설명서=-7 name:설탕=23
name:셔츠=-18 name:소금=-22 name:소독약=-6 name:소스봉지=27 name:소시지=-5 name:소주뚜껑=15 name:소주병=-31 name:소주잔=6
name:소파=48 name:손거울=5 name:손잡이끈=-20 name:손전등=7 name:솜=69 name:송장=23 name:솥=75 name:쇄=37 name:쇄구슬=-23
name:쇄뚜껑=4 name:쇄스프링=-10 name:쇼핑백종이=8 name:수건=-5 name:수박=-4 name:수새미=-38 name:수은=37 name:수저=-15
name:수족관=-3 name:숟가락=-46 name:술병=15 name:숯=-22 name:스캐치북=4 name:스탠=86 name:스탠드=-18 name:스티로폼=-41
name:스티로폼그릇=5 name:스티로폼박스=37 name:스티로폼받침=-3 name:스티로폼상자=21 name:스티로폼완충재=9 name:스티로폼접시=10 name:스티로폼통=8
name:스티로폼틀=15 name:스티커=-15 name:스팸캔=3 name:스펀지=14 name:스프래이=-7 name:스프래이캔=8 name:시개=4 name:시럽=-20
name:시리얼=8 name:시트지=-7 name:식기새척기=-39 name:식물=10 name:식빵봉지=9 name:식용유=61 name:식초=-4 name:식칼=-5
name:식탁=17 name:신문=-27 name:신문지=-11 name:신발=-15 name:신발상자=-15 name:신발장=8 name:실내화=-6 name:실리카갤=10
name:심=28 name:싱크대=-38 name:쌀=14 name:쌀자루=-42 name:쌀포대=3 name:쓰래기봉투=-37 name:쓰래기통=-39 name:씨=-9
name:아기기저귀=19 name:아기이유식=-13 name:아이스박스=-10 name:아이스컵=-35 name:아이스팩=-10 name:안경=43 name:안경집=-45
name:안마의자=12 name:안약=5 name:안주=-8 name:알루미늄=-25 name:알맹이=3 name:알약=44 name:알약껍대기=12 name:애어컨=13
name:애어프라이어=-7 name:애코백=5 name:액자=10 name:액자유리=9 name:앨범=-5 name:약=-53 name:약통=10 name:얇은비닐=8
name:얇은종이=22 name:양념=-3 name:양동이=-8 name:양말=12 name:양말한짝=-20 name:양철통=6 name:양파=-3 name:양파껍질=5
name:양파망=4 name:어항=-35 name:연고=46 name:연필=-22 name:열쇄=12 name:영수증=58 name:오븐=-10 name:옷=-69 name:옷걸이=-61
name:옷장=12 name:와이셔츠=-4 name:와인병=25 name:완충재=-7 name:요가매트=17 name:요거트=-4 name:요구르트=-29 name:욕조=-7
name:용기=-9 name:우산=-3 name:우유=50 name:우유갑=17 name:우유팩=-7 name:운동화=-22 name:원두=-11 name:유리=5 name:유리그릇=47
name:유리꽃병=14 name:유리문=-5 name:유리병=40 name:유리병뚜껑=-78 name:유리용기=30 name:유리접시=-15 name:유리조각=21 name:유리컵=20
name:유리통=-26 name:유리판=-27 name:유모차=-4 name:육개장사발면=8 name:은박껍대기=25 name:은박뚜껑=6 name:은박봉지=25 name:은박이=-10
name:은박지=7 name:은색봉지=4 name:음식물=17 name:음식물쓰래기=-30 name:음식물쓰래기통=-17 name:음쓰=-14 name:의자=-6 name:이불=-46
name:이쑤시개=22 name:이어폰=26 name:이유식=-34 name:인덕션=-11 name:인형=3 name:일반쓰래기=-82 name:일쓰=-33 name:잉크=-24
name:자갈=26 name:자물쇄=-28 name:자석=-16 name:자전거=-5 name:장갑=-85 name:장난감=4 name:장난감자동차=-22 name:장롱=19
name:장바구니=-4 name:장작=-26 name:재=22 name:재떨이=-33 name:재봉틀=3 name:재사상=-9 name:잼병=47 name:쟁반=-42
name:전구=-20 name:전기밥솥=-5 name:전기포트=20 name:전동드릴=3 name:전복=-19 name:전자래인지=-29 name:접시=-20 name:젓가락=-72
name:정수기=-8 name:젖꼭지=6 name:젖병=-12 name:조개껍대기=9 name:조립하고남은나사=5 name:족발=-28 name:종량재봉투=9 name:종이=35
name:종이곽=67 name:종이라밸=-48 name:종이류=-62 name:종이박스=-15 name:종이봉투=-23 name:종이빨대=11 name:종이상자=69 name:종이심=19
name:종이용기=44 name:종이컵=-28 name:종이판=38 name:종이팩=-4 name:종이포대=41 name:종이포장=27 name:종이호일=-10 name:주머니=-6
name:주방새재=-9 name:주사기=-9 name:주전자=4 name:지갑=10 name:지퍼백=15 name:진딧물약원액=4 name:집개=-13 name:짜장면=-27
name:짬뽕=-4 name:짬뽕그릇=-47 name:찌개=-30 name:찌꺼기=-44 name:차배터리=35 name:참기름=-33 name:참치캔=27 name:창문=-27
name:채온개=-14 name:채육복=13 name:채중개=18 name:책=9 name:책상=24 name:책상스탠드=-3 name:책장=19 name:철망=39 name:철사=32
name:철사옷걸이=-4 name:철심=-15 name:철통=9 name:청소기=-18 name:청소기먼지통=-35 name:초밥=3 name:초콜릿=-15 name:초콜릿상자=-7
name:치실=9 name:치약=-16 name:치즈=14 name:치킨=-30 name:치킨박스=12 name:치킨상자=-17 name:침대=-7 name:칫솔=-12
name:카드=42 name:카래=10 name:카시트=7 name:칸막이=-48 name:칼=-39 name:캐이블=5 name:캐이스=-26 name:캐이크=-25
name:캐이크상자=-34 name:캐찹=-23 name:캔=-22 name:캔류=8 name:캔맥주=5 name:캠핑랜턴=15 name:캠핑의자=-4 name:커버=-47
name:커튼=14 name:커피잔=11 name:커피찌꺼기=47 name:컴퓨터본채=7 name:컴퓨터책상=10 name:컵=-126 name:컵라면=-8 name:컵라면뚜껑=53
name:컵라면용기=-14 name:컵홀더=-6 name:코르크=26 name:코트=39 name:콩=7 name:콩나물=20 name:쿠션=9 name:쿠션팩트=5 name:쿠키=-7
name:쿠킹호일=9 name:크래파스=4 name:크리스마스트리=-28 name:키보드=64 name:키친타월=-11 name:킥보드=7 name:태블릿=18 name:택배박스=14
name:택배봉투=13 name:택배상자=12 name:택배스티로폼=9 name:탠트=8 name:텀블러=24 name:토너=43 name:토스터=-6 name:톱=-8
name:톱날=-4 name:통=-38 name:통조림=8 name:통조림깡통=16 name:투명비닐=38 name:투명패트=-42 name:투명한패트병=4 name:튀긴=-11
name:튀김=-16 name:튀김기름=8 name:튜브=16 name:트렁크=-8 name:티백=12 name:티비=32 name:파=-35 name:파우치=-81 name:판=-70
name:판때기=-68 name:팥=-5 name:패드=3 name:패딩=26 name:패인트=8 name:패트=-17 name:패트병=29 name:팩=-19 name:퍼프=11
name:펌프=-34 name:포대=-7 name:포도=6 name:포장=-87 name:포장비닐=45 name:포장상자=21 name:포장종이=17 name:포장지=-48
name:포트=-31 name:폰=53 name:폰캐이스=-8 name:프라이팬=-12 name:플라스틱=-65 name:플라스틱그릇=39 name:플라스틱껍대기=89
name:플라스틱뚜껑=-11 name:플라스틱류=-33 name:플라스틱병=75 name:플라스틱상자=29 name:플라스틱접시=3 name:플라스틱칸막이=3 name:플라스틱칼=58
name:플라스틱캐이스=43 name:플라스틱컵=43 name:플라스틱통=90 name:플라스틱트래이=17 name:플라스틱틀=15 name:플라스틱팩=-5 name:플라스틱화분=12
name:피아노=-14 name:피자=-20 name:피자상자=-37 name:피클=16 name:필터=11 name:하얀스티로폼=5 name:한과=-3 name:한약=23
name:한약상자=4 name:핫도그=-7 name:핫팩=30 name:핸드크림=6 name:핸드폰=-11 name:핼맷=-8 name:햄버거=-13 name:햇반=-11
name:행거=15 name:행주=-21 name:향수=13 name:향수병=5 name:향초=-28 name:헌옷=15 name:혈압개=-21 name:형광등=-13
name:형광팬=10 name:호일=6 name:홍삼=31 name:홍합껍대기=12 name:화분=-49 name:화장대=-11 name:화장솜=-11 name:화장품=-57
name:휴대폰=-6 name:휴지=-9 name:휴지심=23 name:휴지통=-9 name:흙=-23 name:흡수패드=7 named-again=48 next-after:=4
next-after:가=17 next-after:가는=-17 next-after:가서=21 next-after:가요=-15 next-after:가진=-8 next-after:가한=53
next-after:갈고=7 next-after:감긴=-4 next-after:감싼=-9 next-after:같은=-8 next-after:같이=15 next-after:거고=10
next-after:거든=5 next-after:거야=-9 next-after:건대=57 next-after:걸던=-6 next-after:것도=-12 next-after:겨온=-14
next-after:겨진=-4 next-after:겨짐=-17 next-after:겼던=-10 next-after:고간=-15 next-after:고빈=-23
next-after:고산=-8 next-after:고요=11 next-after:고장=-3 next-after:고헌=14 next-after:구운=-8 next-after:굳음=16
next-after:굽고=-8 next-after:그란=-26 next-after:그럼=22 next-after:금감=18 next-after:기고=36 next-after:긴거=28
next-after:길래=-12 next-after:까만=-5 next-after:까서=-15 next-after:깔던=-16 next-after:깔린=-18
next-after:깨진=-34 next-after:깨짐=36 next-after:꽂던=-9 next-after:꽂힌=-13 next-after:끗한=18 next-after:끼던=-4
next-after:나간=-5 next-after:나감=-9 next-after:나는=-12 next-after:나니=37 next-after:나무=-3 next-after:나서=32
next-after:나온=-57 next-after:나옴=68 next-after:나요=28 next-after:남긴=-28 next-after:남은=-47 next-after:남음=75
next-after:낱개=-6 next-after:내고=-21 next-after:낸거=41 next-after:냈고=-6 next-after:냈어=4 next-after:넣는=-4
next-after:넣던=-6 next-after:넣은=-6 next-after:넣음=15 next-after:녹슨=-10 next-after:녹은=-5 next-after:놓은=4
next-after:놨고=-17 next-after:놨어=-6 next-after:는=35 next-after:는대=30 next-after:는중=-3 next-after:니까=-40
next-after:니다=18 next-after:다가=-32 next-after:다쓴=7 next-after:다씀=21 next-after:다짬=18 next-after:닦던=-8
next-after:닦은=-11 next-after:닦음=-42 next-after:달린=-45 next-after:담긴=-37 next-after:담던=-8
next-after:담은=31 next-after:담음=-3 next-after:대신=-20 next-after:더니=27 next-after:더라=37 next-after:던거=-28
next-after:던대=24 next-after:던큰=-3 next-after:도=36 next-after:도돼=19 next-after:돌린=-5 next-after:돼나=-8
next-after:돼조=-26 next-after:돼지=25 next-after:됀거=-8 next-after:두고=-3 next-after:두던=-21 next-after:둔거=10
next-after:든=-11 next-after:들=23 next-after:들던=-4 next-after:들이=53 next-after:따로=4 next-after:딸린=18
next-after:때고=-48 next-after:때면=29 next-after:때쓴=-8 next-after:때온=-27 next-after:땐=-6 next-after:땐거=17
next-after:땠어=-51 next-after:뜨린=-13 next-after:뜨림=-5 next-after:뜯은=-10 next-after:뜯음=3 next-after:라서=10
next-after:란거=5 next-after:랑=-42 next-after:러서=-29 next-after:러진=-15 next-after:러짐=61 next-after:려고=-74
next-after:려던=-6 next-after:려둔=-21 next-after:려면=7 next-after:려서=-5 next-after:려온=-10 next-after:려요=32
next-after:렸고=8 next-after:렸어=-15 next-after:로=28 next-after:로싼=-20 next-after:로온=-7 next-after:로폼=-12
next-after:를=11 next-after:리고=-14 next-after:리는=60 next-after:리던=-4 next-after:리면=5 next-after:린거=3
next-after:릴개=-14 next-after:릴래=-18 next-after:마심=25 next-after:만=27 next-after:만거=40 next-after:말고=-29
next-after:말림=36 next-after:맞지=-5 next-after:먹고=-30 next-after:먹는=-8 next-after:먹던=-8 next-after:먹어=-28
next-after:먹은=-19 next-after:먹음=70 next-after:멀쩡=14 next-after:면서=-16 next-after:모난=-15 next-after:모양=-6
next-after:모음=-4 next-after:무개=16 next-after:묶는=30 next-after:묶은=-25 next-after:묻은=35 next-after:물=35
next-after:뭉치=22 next-after:받은=-14 next-after:받침=-18 next-after:배임=10 next-after:버려=53 next-after:버린=-41
next-after:버림=28 next-after:법좀=33 next-after:벗긴=-18 next-after:보니=-37 next-after:붙은=-9 next-after:붙음=-6
next-after:붙인=-33 next-after:비운=-32 next-after:빠짐=9 next-after:빨간=21 next-after:빼낸=-14 next-after:빼면=6
next-after:뺀=-28 next-after:뺌=-12 next-after:뺐고=-16 next-after:뺐어=-7 next-after:뺐음=-8 next-after:뽑은=-5
next-after:상함=-10 next-after:생긴=-16 next-after:서땐=-9 next-after:서뺀=-13 next-after:서헌=-8 next-after:섯개=6
next-after:속=-30 next-after:속애=-15 next-after:스틱=-4 next-after:시고=51 next-after:싸서=-8 next-after:쌌던=-3
next-after:쌓인=-14 next-after:썩음=-6 next-after:썼고=16 next-after:쓰고=-22 next-after:쓰는=26 next-after:쓰던=-18
next-after:쓴거=45 next-after:씌운=-23 next-after:씻고=15 next-after:씻음=-14 next-after:아둔=40 next-after:아둠=-9
next-after:아서=-93 next-after:아온=-6 next-after:아준=-4 next-after:안=-30 next-after:안돼=-12 next-after:안애=44
next-after:안주=27 next-after:안쪽=-7 next-after:았고=6 next-after:았내=3 next-after:았던=-18 next-after:았어=29
next-after:애=25 next-after:애낀=-14 next-after:애둔=-9 next-after:애둬=6 next-after:애든=-91 next-after:애서=54
next-after:애싼=-3 next-after:애요=-10 next-after:앳날=14 next-after:야=-13 next-after:야해=18 next-after:어낸=-18
next-after:어냄=-28 next-after:어둔=-18 next-after:어서=-18 next-after:어저=-42 next-after:어진=8
next-after:어짐=-46 next-after:없고=-4 next-after:없는=27 next-after:없음=5 next-after:었고=-6 next-after:었던=-33
next-after:었어=-29 next-after:었음=57 next-after:여서=3 next-after:였던=-18 next-after:옆=-13 next-after:오는=-15
next-after:옮김=25 next-after:왔고=6 next-after:요헌=7 next-after:우는=-35 next-after:우던=-20 next-after:워둔=-10
next-after:워준=-3 next-after:워진=-6 next-after:웠고=-9 next-after:위=-21 next-after:위애=58 next-after:유리=-35
next-after:으니=-15 next-after:으로=-4 next-after:으면=7 next-after:은=79 next-after:은거=-4 next-after:은건=-6
next-after:은대=-4 next-after:을=-34 next-after:이=19 next-after:이거=41 next-after:이건=28 next-after:이내=17
next-after:이던=-13 next-after:이라=-7 next-after:이랑=13 next-after:이런=-5 next-after:이스=-26 next-after:이야=55
next-after:이재=-26 next-after:인대=-3 next-after:있고=-10 next-after:있내=10 next-after:있는=-39
next-after:있던=-36 next-after:있음=-53 next-after:작은=9 next-after:잖아=24 next-after:잡이=-10 next-after:장난=6
next-after:저서=-70 next-after:젔내=4 next-after:젔어=17 next-after:종이=-10 next-after:주고=-7 next-after:주던=-7
next-after:중애=35 next-after:줬고=-6 next-after:지난=-7 next-after:지는=38 next-after:지만=-17 next-after:째로=-36
next-after:채로=-35 next-after:캠핑=6 next-after:태움=19 next-after:터짐=11 next-after:털고=38 next-after:통은=-41
next-after:투명=-32 next-after:팡이=25 next-after:포장=-8 next-after:하나=-15 next-after:하던=-21
next-after:하얀=-31 next-after:한=48 next-after:한거=6 next-after:한대=36 next-after:함애=-31 next-after:해서=27
next-after:해온=38 next-after:해요=26 next-after:해진=-20 next-after:해짐=7 next-after:했어=8 next-after:행군=29
next-after:행굼=19 next-after:혀서=3 next-after:활용=55 next-after:흘린=-9 next:aseptic-carton>aseptic-carton=11
next:aseptic-carton>general-waste=4 next:aseptic-carton>milk-carton=22 next:aseptic-carton>paper=31
next:aseptic-carton>plastic=14 next:battery>battery=-29 next:battery>general-waste=10
next:battery>plastic=18 next:battery>small-electronics=-81 next:bulky>bulky=13 next:bulky>clothes=-26
next:bulky>cooking-oil=-8 next:bulky>electronics=-34 next:bulky>food-waste=-3 next:bulky>gas-can=-10
next:bulky>general-waste=13 next:bulky>glass-bottle=34 next:bulky>incombustible=-8 next:bulky>lamp=-36
next:bulky>mobile-phone=-6 next:bulky>paint=13 next:bulky>paper=-58 next:bulky>plastic=-20
next:bulky>scrap-metal=-14 next:bulky>small-electronics=27 next:bulky>styrofoam=-9 next:bulky>vinyl=-8
next:car-battery>battery=22 next:clear-pet>clear-pet=5 next:clear-pet>cooking-oil=-5
next:clear-pet>food-waste=65 next:clear-pet>general-waste=87 next:clear-pet>glass-bottle=55
next:clear-pet>incombustible=14 next:clear-pet>plastic=-42 next:clear-pet>vinyl=14
next:clothes>bulky=-10 next:clothes>clothes=12 next:clothes>electronics=-6 next:clothes>food-waste=-6
next:clothes>general-waste=62 next:clothes>medicine=-27 next:clothes>paint=14 next:clothes>paper=-53
next:clothes>plastic=-19 next:clothes>power-bank=-4 next:clothes>scrap-metal=27
next:clothes>small-electronics=-6 next:clothes>vinyl=-38 next:construction>incombustible=18
next:cooking-oil>bulky=3 next:cooking-oil>cooking-oil=9 next:cooking-oil>food-waste=-8
next:cooking-oil>metal-can=-8 next:cooking-oil>paper=-29 next:cooking-oil>scrap-metal=37
next:cooking-oil>vinyl=-10 next:deposit-bottle>general-waste=62 next:deposit-bottle>glass-bottle=97
next:electronics>bulky=-9 next:electronics>clothes=-16 next:electronics>food-waste=-3
next:electronics>general-waste=30 next:electronics>incombustible=-44 next:electronics>milk-carton=-19
next:electronics>paper-cup=-13 next:electronics>paper=-20 next:electronics>plastic=-33
next:electronics>scrap-metal=-29 next:electronics>small-electronics=9 next:electronics>styrofoam=-29
next:food-waste>bulky=-35 next:food-waste>clothes=-44 next:food-waste>cooking-oil=-34
next:food-waste>electronics=17 next:food-waste>food-waste=32 next:food-waste>general-waste=-6
next:food-waste>glass-bottle=-18 next:food-waste>incombustible=-24 next:food-waste>metal-can=-35
next:food-waste>paper-cup=-31 next:food-waste>paper=-39 next:food-waste>plastic=-52
next:food-waste>scrap-metal=-17 next:food-waste>small-electronics=-37 next:food-waste>styrofoam=-12
next:food-waste>vinyl=9 next:gas-can>clothes=5 next:gas-can>general-waste=14 next:gas-can>metal-can=21
next:gas-can>plastic=-21 next:gas-can>scrap-metal=-10 next:general-waste>aseptic-carton=-16
next:general-waste>battery=7 next:general-waste>bulky=-36 next:general-waste>clear-pet=-24
next:general-waste>clothes=-38 next:general-waste>cooking-oil=56 next:general-waste>electronics=-61
next:general-waste>food-waste=-20 next:general-waste>gas-can=-11 next:general-waste>general-waste=12
next:general-waste>glass-bottle=-49 next:general-waste>metal-can=-27 next:general-waste>milk-carton=3
next:general-waste>mobile-phone=-15 next:general-waste>paint=-5 next:general-waste>paper-cup=20
next:general-waste>paper=16 next:general-waste>pesticide=-3 next:general-waste>plastic=11
next:general-waste>scrap-metal=77 next:general-waste>small-electronics=-58
next:general-waste>styrofoam=35 next:general-waste>vinyl=25 next:glass-bottle>cooking-oil=25
next:glass-bottle>food-waste=-35 next:glass-bottle>general-waste=86 next:glass-bottle>incombustible=91
next:glass-bottle>medicine=-5 next:glass-bottle>paper=-32 next:glass-bottle>plastic=22
next:incombustible>bulky=-44 next:incombustible>clothes=4 next:incombustible>food-waste=-28
next:incombustible>general-waste=-12 next:incombustible>glass-bottle=90 next:incombustible>lamp=-4
next:incombustible>metal-can=-28 next:incombustible>paper-cup=4 next:incombustible>paper=27
next:incombustible>pesticide=-4 next:incombustible>plastic=-32 next:incombustible>scrap-metal=26
next:incombustible>small-electronics=-17 next:incombustible>styrofoam=-19 next:incombustible>vinyl=5
next:lamp>bulky=-18 next:lamp>incombustible=11 next:lamp>paper=-23 next:lamp>plastic=-30
next:lamp>small-electronics=-21 next:medicine>bulky=-15 next:medicine>general-waste=-4
next:medicine>glass-bottle=-26 next:medicine>medicine=-12 next:medicine>plastic=-23
next:medicine>vinyl=-4 next:mercury>battery=-7 next:metal-can>clothes=-11 next:metal-can>cooking-oil=19
next:metal-can>food-waste=-33 next:metal-can>general-waste=55 next:metal-can>incombustible=-32
next:metal-can>metal-can=-39 next:metal-can>paint=-14 next:metal-can>paper=-14 next:metal-can>plastic=16
next:metal-can>scrap-metal=-6 next:metal-can>vinyl=5 next:milk-carton>general-waste=26
next:milk-carton>paper=42 next:milk-carton>plastic=66 next:mobile-phone>bulky=3 next:paint>clothes=-6
next:paint>general-waste=-56 next:paint>glass-bottle=-8 next:paint>paint=8 next:paint>paper=5
next:paint>plastic=-27 next:paper-cup>food-waste=34 next:paper-cup>general-waste=-46
next:paper-cup>paper=64 next:paper-cup>plastic=-3 next:paper>bulky=73 next:paper>clear-pet=-6
next:paper>clothes=-15 next:paper>cooking-oil=49 next:paper>food-waste=-29 next:paper>general-waste=116
next:paper>glass-bottle=8 next:paper>incombustible=-49 next:paper>lamp=33 next:paper>medicine=17
next:paper>metal-can=4 next:paper>paper-cup=20 next:paper>paper=55 next:paper>pesticide=-8
next:paper>plastic=16 next:paper>scrap-metal=22 next:paper>small-electronics=-13
next:paper>special-drop-off=-3 next:paper>styrofoam=44 next:paper>vinyl=3 next:pesticide>vinyl=18
next:plastic>battery=7 next:plastic>bulky=-15 next:plastic>clear-pet=91 next:plastic>clothes=60
next:plastic>cooking-oil=14 next:plastic>food-waste=-26 next:plastic>gas-can=-18
next:plastic>general-waste=-43 next:plastic>glass-bottle=-18 next:plastic>incombustible=20
next:plastic>medicine=57 next:plastic>metal-can=-18 next:plastic>paint=13 next:plastic>paper-cup=-22
next:plastic>paper=-17 next:plastic>plastic=18 next:plastic>scrap-metal=-38
next:plastic>small-electronics=36 next:plastic>vinyl=-36 next:power-bank>battery=7
next:power-bank>plastic=4 next:scrap-metal>bulky=-11 next:scrap-metal>clothes=3
next:scrap-metal>cooking-oil=-19 next:scrap-metal>food-waste=57 next:scrap-metal>gas-can=-4
next:scrap-metal>general-waste=-13 next:scrap-metal>glass-bottle=-20 next:scrap-metal>incombustible=52
next:scrap-metal>lamp=-10 next:scrap-metal>metal-can=9 next:scrap-metal>paper=-37
next:scrap-metal>plastic=-26 next:scrap-metal>scrap-metal=28 next:scrap-metal>small-electronics=-62
next:scrap-metal>vinyl=27 next:small-electronics>battery=-66 next:small-electronics>bulky=21
next:small-electronics>food-waste=-25 next:small-electronics>gas-can=-6
next:small-electronics>incombustible=-45 next:small-electronics>lamp=-5 next:small-electronics>paper=-9
next:small-electronics>plastic=54 next:small-electronics>power-bank=-19
next:small-electronics>scrap-metal=-43 next:small-electronics>small-electronics=20
next:small-electronics>special-drop-off=-36 next:small-electronics>styrofoam=-15
next:small-electronics>vinyl=-3 next:special-drop-off>general-waste=-21
next:special-drop-off>special-drop-off=-13 next:styrofoam>bulky=12 next:styrofoam>food-waste=27
next:styrofoam>general-waste=5 next:styrofoam>incombustible=-8 next:styrofoam>paper=46
next:styrofoam>styrofoam=-4 next:styrofoam>vinyl=-26 next:vinyl>bulky=-20 next:vinyl>clear-pet=-4
next:vinyl>clothes=-12 next:vinyl>cooking-oil=21 next:vinyl>food-waste=-43 next:vinyl>general-waste=38
next:vinyl>incombustible=53 next:vinyl>metal-can=8 next:vinyl>paper=-14 next:vinyl>plastic=-9
next:vinyl>scrap-metal=-11 next:vinyl>small-electronics=4 next:vinyl>styrofoam=-3 next:vinyl>vinyl=58
previous-then:500=-7 previous-then:=10 previous-then:가=-20 previous-then:가남았=15 previous-then:가찢어=29
previous-then:가한=-9 previous-then:갈고=-16 previous-then:갈고나=7 previous-then:감싼=9 previous-then:같은=-18
previous-then:같은거=8 previous-then:같은대=3 previous-then:고장=-18 previous-then:고장났=-9 previous-then:교채하=-14
previous-then:구운=5 previous-then:구울때=5 previous-then:구워먹=8 previous-then:굳어서=-52 previous-then:긁어냈=7
previous-then:금가서=-14 previous-then:금감=-7 previous-then:까먹고=4 previous-then:까서=15 previous-then:까지있=16
previous-then:깨저서=25 previous-then:깨젔는=-26 previous-then:깨진=31 previous-then:깨짐=-10
previous-then:나왔는=-10 previous-then:남았는=7 previous-then:남은거=-30 previous-then:남은건=-4 previous-then:남음=3
previous-then:낱개=6 previous-then:내놓는=-17 previous-then:눌어붙=-12 previous-then:는=-93 previous-then:는두고=7
previous-then:는따로=29 previous-then:는멀쩡=-8 previous-then:는버렸=28 previous-then:는빼고=-31
previous-then:는빼놨=19 previous-then:는뺐고=-11 previous-then:는뺐어=-49 previous-then:는쓸거=17
previous-then:는일반=-52 previous-then:는종이=-40 previous-then:니까=-32 previous-then:다마시=-10
previous-then:다먹고=4 previous-then:다먹은=-18 previous-then:다썼는=-9 previous-then:다쓰고=18 previous-then:다쓴=23
previous-then:다쓴거=-19 previous-then:다씀=-25 previous-then:다짬=-17 previous-then:닦던=12 previous-then:닦은=13
previous-then:달린=23 previous-then:담겨온=12 previous-then:담겨있=23 previous-then:담겼던=11 previous-then:담긴=49
previous-then:담던=9 previous-then:담아온=7 previous-then:담아준=-3 previous-then:담았던=10 previous-then:담은=-31
previous-then:대신=-28 previous-then:대신쓴=-4 previous-then:대워먹=7 previous-then:던저서=18 previous-then:도=-24
previous-then:도있는=23 previous-then:돌리다=21 previous-then:두꺼운=30 previous-then:든=8 previous-then:들=-18
previous-then:들어있=23 previous-then:들었던=-15 previous-then:때고=9 previous-then:때고나=34 previous-then:때고남=-9
previous-then:때문애=-13 previous-then:땐=16 previous-then:땜=-10 previous-then:떨어뜨=-58 previous-then:떨어저=-45
previous-then:뜯은거=-4 previous-then:랑=-40 previous-then:랑같이=23 previous-then:랑껍질=-6 previous-then:로=-41
previous-then:로닦아=-26 previous-then:로닦았=8 previous-then:로됀=-33 previous-then:로됀거=-7 previous-then:로먹은=3
previous-then:로싼=4 previous-then:로쓰던=4 previous-then:를=-22 previous-then:마시고=-30 previous-then:만=-45
previous-then:만남았=36 previous-then:만남음=-19 previous-then:만들던=25 previous-then:말고=57 previous-then:말고남=6
previous-then:말고종=10 previous-then:말고커=-41 previous-then:먹고=-5 previous-then:먹고나=3 previous-then:먹고남=5
previous-then:먹은=8 previous-then:모아둔=-15 previous-then:모으는=28 previous-then:묶었던=-11 previous-then:묶은=-37
previous-then:묻은=-14 previous-then:물=-11 previous-then:뭉치=-4 previous-then:뭘로분=-15 previous-then:밑애깔=15
previous-then:밑애서=18 previous-then:바닥애=7 previous-then:받침=35 previous-then:버려야=-14 previous-then:버리고=47
previous-then:버리는=-67 previous-then:버리려=9 previous-then:버릴때=-6 previous-then:버림=-6 previous-then:벗기고=8
previous-then:벗긴=5 previous-then:부러짐=-8 previous-then:부어쓰=17 previous-then:붙은=7 previous-then:빨간=-21
previous-then:빼면=31 previous-then:뺀=26 previous-then:뺌=14 previous-then:사고나=4 previous-then:사니까=22
previous-then:사면들=35 previous-then:사이애=17 previous-then:살때온=7 previous-then:새로샀=18 previous-then:서랍애=9
previous-then:선물받=61 previous-then:선물새=8 previous-then:속=14 previous-then:속애=-4 previous-then:손잡이=-27
previous-then:쇄로됀=-18 previous-then:수거함=7 previous-then:시들었=-6 previous-then:시켜먹=12 previous-then:시켰는=4
previous-then:시키면=29 previous-then:싸고있=22 previous-then:쌌던=20 previous-then:쓴거=-28 previous-then:아니고=13
previous-then:안=29 previous-then:안쓰는=-33 previous-then:안애남=14 previous-then:안애든=30 previous-then:안애들=-3
previous-then:안애서=13 previous-then:안쪽애=4 previous-then:알루미=-29 previous-then:애=-64 previous-then:애같이=11
previous-then:애깔던=3 previous-then:애깔았=-39 previous-then:애꽂아=14 previous-then:애꽂혀=13
previous-then:애꽂힌=-36 previous-then:애끼우=-6 previous-then:애끼워=5 previous-then:애낀=16 previous-then:애남은=5
previous-then:애넣어=40 previous-then:애넣으=8 previous-then:애놓던=3 previous-then:애누가=10 previous-then:애눌어=5
previous-then:애담긴=-49 previous-then:애담아=14 previous-then:애담은=3 previous-then:애도로=3 previous-then:애든=20
previous-then:애든거=-23 previous-then:애들어=18 previous-then:애딸려=-17 previous-then:애모아=13
previous-then:애버렸=3 previous-then:애벌래=5 previous-then:애붙어=-16 previous-then:애붙였=-4 previous-then:애붙은=-26
previous-then:애붙인=-32 previous-then:애빠뜨=4 previous-then:애서=29 previous-then:애서건=-4 previous-then:애서꺼=5
previous-then:애서나=49 previous-then:애서때=-5 previous-then:애서땐=23 previous-then:애서물=-30 previous-then:애서부=3
previous-then:애서분=4 previous-then:애서빼=9 previous-then:애서뺀=14 previous-then:애서뽑=-3 previous-then:애서퍼=7
previous-then:애싸둔=11 previous-then:애싸서=-21 previous-then:애싸여=-3 previous-then:애싼=6 previous-then:애쌓인=3
previous-then:애쓰던=9 previous-then:애씌우=8 previous-then:애씌워=-12 previous-then:애있는=4 previous-then:애있던=-4
previous-then:야=6 previous-then:어디버=-6 previous-then:어디애=-6 previous-then:여섯개=4 previous-then:옆=19
previous-then:옆애쌓=4 previous-then:온=6 previous-then:위=29 previous-then:위애=-53 previous-then:위애붙=-6
previous-then:위애올=20 previous-then:유리인=-6 previous-then:유통기=6 previous-then:으로=-46 previous-then:으로만=-3
previous-then:으로바=10 previous-then:으로쓰=-18 previous-then:은=-66 previous-then:은개속=13 previous-then:은놔두=9
previous-then:은두고=27 previous-then:은따로=37 previous-then:은먹고=16 previous-then:은멀쩡=24
previous-then:은반납=-18 previous-then:은버렸=-15 previous-then:은버림=11 previous-then:은빨고=5
previous-then:은빼고=13 previous-then:은뺐고=18 previous-then:은쓸거=9 previous-then:은씻어=-8 previous-then:은씻었=13
previous-then:은씻음=4 previous-then:은아직=16 previous-then:은어디=-45 previous-then:은유리=3 previous-then:은재활=32
previous-then:은플라=8 previous-then:을=-37 previous-then:이=-41 previous-then:이거=-10 previous-then:이고=-22
previous-then:이굳었=-31 previous-then:이깨저=5 previous-then:이남았=-7 previous-then:이랑=-5 previous-then:이랑같=36
previous-then:이새개=-48 previous-then:이애요=-15 previous-then:이야=-7 previous-then:인가요=-4 previous-then:인대=4
previous-then:인대안=-16 previous-then:잃어버=6 previous-then:자르고=-10 previous-then:작은거=3
previous-then:재활용=-28 previous-then:정리하=-4 previous-then:종이=-37 previous-then:종이로=-24
previous-then:종이인=-4 previous-then:집애서=-9 previous-then:째버리=-21 previous-then:찌그러=-3
previous-then:찢어젔=-23 previous-then:찢어짐=-23 previous-then:처리좀=-22 previous-then:캐이스=75
previous-then:키우던=4 previous-then:태이프=31 previous-then:터짐=-16 previous-then:통째로=-4 previous-then:포장=57
previous-then:플라스=-60 previous-then:하고=-15 previous-then:하나가=-38 previous-then:하던=11 previous-then:한=-72
previous-then:한뭉치=-16 previous-then:해먹고=5 previous:aseptic-carton>aseptic-carton=19
previous:aseptic-carton>general-waste=-4 previous:aseptic-carton>milk-carton=-22
previous:aseptic-carton>paper=-31 previous:aseptic-carton>plastic=-14 previous:battery>battery=5
previous:battery>general-waste=-11 previous:battery>mercury=-16 previous:battery>plastic=-46
previous:battery>small-electronics=102 previous:bulky>bulky=46 previous:bulky>clothes=11
previous:bulky>cooking-oil=14 previous:bulky>electronics=28 previous:bulky>food-waste=-6
previous:bulky>gas-can=12 previous:bulky>general-waste=-4 previous:bulky>glass-bottle=-80
previous:bulky>incombustible=-6 previous:bulky>lamp=13 previous:bulky>medicine=-13
previous:bulky>metal-can=5 previous:bulky>mobile-phone=7 previous:bulky>paint=-29
previous:bulky>paper=-10 previous:bulky>plastic=37 previous:bulky>scrap-metal=13
previous:bulky>small-electronics=-13 previous:bulky>styrofoam=-4 previous:bulky>vinyl=-7
previous:car-battery>battery=-22 previous:clear-pet>clear-pet=-8 previous:clear-pet>cooking-oil=4
previous:clear-pet>food-waste=-49 previous:clear-pet>general-waste=-37
previous:clear-pet>glass-bottle=-7 previous:clear-pet>incombustible=-8 previous:clear-pet>plastic=70
previous:clear-pet>vinyl=-20 previous:clothes>bulky=-5 previous:clothes>clothes=-22
previous:clothes>food-waste=-8 previous:clothes>general-waste=-25 previous:clothes>medicine=27
previous:clothes>paint=-25 previous:clothes>paper=54 previous:clothes>plastic=29
previous:clothes>power-bank=4 previous:clothes>scrap-metal=-36 previous:clothes>vinyl=21
previous:construction>incombustible=-16 previous:cooking-oil>bulky=-3
previous:cooking-oil>cooking-oil=25 previous:cooking-oil>food-waste=-7
previous:cooking-oil>general-waste=-24 previous:cooking-oil>glass-bottle=4
previous:cooking-oil>metal-can=9 previous:cooking-oil>plastic=-18 previous:cooking-oil>scrap-metal=-18
previous:cooking-oil>vinyl=10 previous:deposit-bottle>general-waste=-9
previous:deposit-bottle>glass-bottle=-54 previous:electronics>bulky=-3 previous:electronics>clothes=18
previous:electronics>electronics=-4 previous:electronics>general-waste=-96
previous:electronics>incombustible=45 previous:electronics>milk-carton=-16
previous:electronics>paper-cup=13 previous:electronics>paper=6
previous:electronics>small-electronics=-40 previous:electronics>styrofoam=28
previous:food-waste>bulky=-31 previous:food-waste>clothes=-6 previous:food-waste>cooking-oil=19
previous:food-waste>electronics=-12 previous:food-waste>food-waste=92
previous:food-waste>general-waste=18 previous:food-waste>glass-bottle=11
previous:food-waste>incombustible=-5 previous:food-waste>metal-can=44 previous:food-waste>paper-cup=18
previous:food-waste>paper=25 previous:food-waste>plastic=-17 previous:food-waste>scrap-metal=6
previous:food-waste>small-electronics=24 previous:food-waste>styrofoam=17 previous:food-waste>vinyl=-7
previous:gas-can>general-waste=-33 previous:gas-can>metal-can=-21 previous:gas-can>plastic=23
previous:gas-can>scrap-metal=9 previous:general-waste>aseptic-carton=22
previous:general-waste>battery=-20 previous:general-waste>bulky=-71 previous:general-waste>clear-pet=-17
previous:general-waste>clothes=91 previous:general-waste>cooking-oil=-36
previous:general-waste>electronics=78 previous:general-waste>food-waste=-42
previous:general-waste>gas-can=-16 previous:general-waste>general-waste=120
previous:general-waste>glass-bottle=-17 previous:general-waste>incombustible=-46
previous:general-waste>medicine=-11 previous:general-waste>milk-carton=-10
previous:general-waste>mobile-phone=15 previous:general-waste>paint=-3
previous:general-waste>paper-cup=18 previous:general-waste>paper=-70 previous:general-waste>pesticide=4
previous:general-waste>scrap-metal=8 previous:general-waste>small-electronics=32
previous:general-waste>styrofoam=-33 previous:general-waste>vinyl=11
previous:glass-bottle>cooking-oil=-22 previous:glass-bottle>food-waste=9
previous:glass-bottle>general-waste=-51 previous:glass-bottle>glass-bottle=17
previous:glass-bottle>incombustible=-38 previous:glass-bottle>medicine=5 previous:glass-bottle>paper=8
previous:glass-bottle>plastic=-68 previous:incombustible>bulky=-4 previous:incombustible>clear-pet=4
previous:incombustible>clothes=-4 previous:incombustible>food-waste=21
previous:incombustible>general-waste=-64 previous:incombustible>glass-bottle=-73
previous:incombustible>incombustible=-30 previous:incombustible>lamp=15
previous:incombustible>metal-can=-11 previous:incombustible>paper-cup=-7 previous:incombustible>paper=-6
previous:incombustible>pesticide=4 previous:incombustible>plastic=65
previous:incombustible>scrap-metal=-32 previous:incombustible>small-electronics=-25
previous:incombustible>styrofoam=-3 previous:incombustible>vinyl=-8 previous:lamp>incombustible=-5
previous:lamp>lamp=5 previous:lamp>paper=37 previous:lamp>plastic=41 previous:lamp>small-electronics=34
previous:medicine>bulky=10 previous:medicine>food-waste=-4 previous:medicine>general-waste=36
previous:medicine>glass-bottle=-16 previous:medicine>medicine=3 previous:medicine>paper=-30
previous:medicine>plastic=34 previous:medicine>vinyl=14 previous:mercury>battery=6
previous:metal-can>clothes=-16 previous:metal-can>cooking-oil=-46 previous:metal-can>food-waste=-20
previous:metal-can>general-waste=-39 previous:metal-can>incombustible=-31
previous:metal-can>metal-can=21 previous:metal-can>paint=52 previous:metal-can>paper=12
previous:metal-can>plastic=-11 previous:metal-can>scrap-metal=14 previous:metal-can>vinyl=-45
previous:milk-carton>paper=-42 previous:milk-carton>plastic=-33 previous:mobile-phone>bulky=-3
previous:mobile-phone>general-waste=-4 previous:paint>clothes=9 previous:paint>general-waste=59
previous:paint>glass-bottle=-17 previous:paint>paint=15 previous:paint>paper=-6
previous:paint>plastic=19 previous:paper-cup>food-waste=-20 previous:paper-cup>general-waste=34
previous:paper-cup>paper=-55 previous:paper-cup>plastic=10 previous:paper>bulky=-79
previous:paper>clear-pet=4 previous:paper>cooking-oil=-48 previous:paper>electronics=-18
previous:paper>food-waste=16 previous:paper>general-waste=44 previous:paper>incombustible=43
previous:paper>lamp=-11 previous:paper>medicine=22 previous:paper>metal-can=-4
previous:paper>paper-cup=-20 previous:paper>paper=133 previous:paper>pesticide=8
previous:paper>plastic=-34 previous:paper>scrap-metal=-5 previous:paper>small-electronics=24
previous:paper>special-drop-off=-5 previous:paper>styrofoam=-33 previous:paper>vinyl=-8
previous:pesticide>vinyl=-39 previous:plastic>battery=-10 previous:plastic>bulky=10
previous:plastic>clear-pet=-86 previous:plastic>clothes=-14 previous:plastic>cooking-oil=13
previous:plastic>food-waste=26 previous:plastic>gas-can=34 previous:plastic>general-waste=33
previous:plastic>glass-bottle=17 previous:plastic>incombustible=-46 previous:plastic>medicine=-11
previous:plastic>metal-can=22 previous:plastic>paint=-18 previous:plastic>paper-cup=22
previous:plastic>paper=-58 previous:plastic>plastic=-42 previous:plastic>scrap-metal=-6
previous:plastic>small-electronics=-38 previous:plastic>vinyl=28 previous:power-bank>battery=-7
previous:power-bank>plastic=-4 previous:scrap-metal>bulky=-38 previous:scrap-metal>clothes=-10
previous:scrap-metal>cooking-oil=12 previous:scrap-metal>general-waste=20
previous:scrap-metal>glass-bottle=21 previous:scrap-metal>incombustible=5 previous:scrap-metal>lamp=7
previous:scrap-metal>metal-can=-6 previous:scrap-metal>paper=43 previous:scrap-metal>plastic=-16
previous:scrap-metal>scrap-metal=49 previous:scrap-metal>small-electronics=7
previous:small-electronics>battery=90 previous:small-electronics>bulky=-49
previous:small-electronics>clothes=-3 previous:small-electronics>electronics=-30
previous:small-electronics>food-waste=4 previous:small-electronics>gas-can=6
previous:small-electronics>general-waste=-36 previous:small-electronics>incombustible=13
previous:small-electronics>lamp=20 previous:small-electronics>paper=3
previous:small-electronics>plastic=-13 previous:small-electronics>power-bank=19
previous:small-electronics>scrap-metal=35 previous:small-electronics>small-electronics=23
previous:small-electronics>special-drop-off=35 previous:small-electronics>styrofoam=17
previous:special-drop-off>scrap-metal=4 previous:special-drop-off>special-drop-off=-43
previous:styrofoam>bulky=-8 previous:styrofoam>food-waste=-29 previous:styrofoam>general-waste=50
previous:styrofoam>incombustible=14 previous:styrofoam>paper=-79 previous:styrofoam>styrofoam=-27
previous:styrofoam>vinyl=14 previous:vinyl>bulky=15 previous:vinyl>clothes=-14
previous:vinyl>cooking-oil=-19 previous:vinyl>food-waste=-5 previous:vinyl>general-waste=-43
previous:vinyl>incombustible=-8 previous:vinyl>medicine=3 previous:vinyl>metal-can=-22
previous:vinyl>paper=80 previous:vinyl>plastic=-17 previous:vinyl>scrap-metal=-25
previous:vinyl>small-electronics=-6 previous:vinyl>styrofoam=4 previous:vinyl>vinyl=88
rule:aseptic-carton=102 rule:battery=-7 rule:briquette-ash=6 rule:bulky=-80 rule:car-battery=56
rule:clear-pet=14 rule:clothes=9 rule:construction=-18 rule:cooking-oil=-31 rule:deposit-bottle=88
rule:electronics=-85 rule:food-waste=-43 rule:gas-can=37 rule:general-waste=19 rule:glass-bottle=44
rule:incombustible=3 rule:lamp=18 rule:medicine=-9 rule:mercury=29 rule:metal-can=25 rule:milk-carton=43
rule:mobile-phone=29 rule:paint=-60 rule:paper-cup=64 rule:paper=25 rule:pesticide=19 rule:plastic=-34
rule:scrap-metal=-24 rule:small-electronics=-9 rule:special-drop-off=-49 rule:styrofoam=23 rule:vinyl=48
tail:=23 tail:가=26 tail:까지=-35 tail:는=-65 tail:는요=36 tail:니까=-23 tail:도=-30 tail:들=64 tail:라고=-19
tail:랑=34 tail:로=-48 tail:를=43 tail:만=86 tail:부터=7 tail:쇄=-44 tail:애=-76 tail:애서=-93 tail:애요=18 tail:야=7
tail:요=23 tail:으로=-33 tail:은=-63 tail:은요=54 tail:을=48 tail:이=18 tail:이고=8 tail:이니까=-35 tail:이라=-39
tail:이랑=24 tail:이애요=-34 tail:이야=-24 tail:이여=-7 tail:이요=62 tail:이조=41 tail:이지=12 tail:인가=-57 tail:인가요=-48
tail:인대=8 tail:인지=-3 tail:임=-65 tail:입니까=-18 tail:조=-15 tail:지=-7 tail:집애서=22 tail:째=-56 tail:째로=63
tail:하고=35 to-next:=4 to-next:가=17 to-next:가한=11 to-next:갈고=7 to-next:갈고나온=-5 to-next:감싼=-9
to-next:같은=-8 to-next:고장=23 to-next:고장났는대=3 to-next:곰팡이=19 to-next:구운=-7 to-next:긁어냈는대=5 to-next:금감=10
to-next:까서=-15 to-next:깨젔는대=7 to-next:깨진=-28 to-next:깨짐=26 to-next:나왔는대=9 to-next:남았는대=-4 to-next:남은거=3
to-next:남음=6 to-next:낱개=-6 to-next:내놓는법좀=33 to-next:넣어두던=-3 to-next:는=35 to-next:는멀쩡=-9 to-next:는멀쩡한대=-3
to-next:는버렸고=-16 to-next:는빼고=-3 to-next:는뺐고=-15 to-next:니까=-21 to-next:다마시고=22 to-next:다먹은=-5
to-next:다썼는대=12 to-next:다쓰고=-10 to-next:다쓰고남은=-3 to-next:다쓴=40 to-next:다쓴거=14 to-next:다씀=16
to-next:다짬=18 to-next:닦던=-8 to-next:닦은=-11 to-next:달린=-27 to-next:담겨온=-8 to-next:담겨있던=-6 to-next:담긴=-12
to-next:담던=-7 to-next:담아온=-5 to-next:담아준=-3 to-next:담았던=-5 to-next:담은=35 to-next:대신=-20 to-next:도=36
to-next:도있는대=-11 to-next:든=-11 to-next:들=23 to-next:들어있던=-10 to-next:들었던=-13 to-next:때고=-44 to-next:땐=-6
to-next:떨어뜨려서=48 to-next:뜯은거=-9 to-next:랑=-42 to-next:로=28 to-next:로됀=33 to-next:로됀거=-36 to-next:로싼=-19
to-next:를=11 to-next:만=27 to-next:만깨짐=15 to-next:만남았는대=-29 to-next:만들던=-4 to-next:말고=-26
to-next:말고종이=-10 to-next:먹고=6 to-next:먹고남은=-4 to-next:모아둔거=10 to-next:묶었던=-4 to-next:묶은=-16
to-next:묻은=41 to-next:물=35 to-next:뭉치=9 to-next:뭘로분류돼=15 to-next:받침=-18 to-next:버려야하거=20 to-next:버리고=-49
to-next:버리려고해=-18 to-next:벗기고=-20 to-next:벗긴=-14 to-next:벗긴거=22 to-next:부러짐=32 to-next:붙은=-3
to-next:빨간=23 to-next:빼고=-24 to-next:빼면=-3 to-next:뺀=-28 to-next:뺌=-12 to-next:사고나온=-4 to-next:사면들어있=-17
to-next:사이애끼워=-4 to-next:살때온=-7 to-next:새로샀더니=-18 to-next:속=-30 to-next:속애=-5 to-next:손잡이=3
to-next:쇄로됀거=13 to-next:시키면오는=-29 to-next:싸고있던=-12 to-next:쌌던=-3 to-next:쓴거=30 to-next:안=-30
to-next:안애든=-32 to-next:안애들어있=-12 to-next:애=25 to-next:애걸어둔=-3 to-next:애깔던=-3 to-next:애꽂혀있던=-5
to-next:애꽂힌=-11 to-next:애끼우는=-3 to-next:애끼우던=-3 to-next:애낀=-14 to-next:애남은=-4 to-next:애넣어둔=-7
to-next:애달린=-4 to-next:애담긴=-23 to-next:애담아놨는=-22 to-next:애담아둔=-8 to-next:애담았어=-5 to-next:애든=-27
to-next:애들어있던=-7 to-next:애붙어있던=-4 to-next:애붙였던=-17 to-next:애붙은=41 to-next:애붙인=-4 to-next:애서=-59
to-next:애서나온=-5 to-next:애서때어낸=-4 to-next:애서땐=-5 to-next:애서빼낸=-9 to-next:애서뺀=-11 to-next:애서뽑은=-5
to-next:애싼=-3 to-next:애있음=-3 to-next:야=-13 to-next:어디버려=7 to-next:어디애둬=6 to-next:옆=-13 to-next:옆애쌓인=-4
to-next:위=-21 to-next:위애=61 to-next:유통기한지=-27 to-next:으로쓰던=-10 to-next:은=79 to-next:은멀쩡=-4
to-next:은버렸고=-13 to-next:은버림=-19 to-next:은빼고=-3 to-next:은뺐고=-8 to-next:은씻음=-7 to-next:은플라스틱=-11
to-next:을=-34 to-next:이=19 to-next:이거=26 to-next:이고=15 to-next:이굳었는대=23 to-next:이남았내=3 to-next:이남았어=4
to-next:이랑=14 to-next:이애요=7 to-next:이야=-18 to-next:인대=-41 to-next:자르고남은=6 to-next:정리하다나=-9 to-next:종이=85
to-next:종이로됀거=32 to-next:중애=40 to-next:찌그러짐=31 to-next:찢어젔는대=24 to-next:찢어짐=-37 to-next:캐이스=-26
to-next:키우던=-4 to-next:터짐=11 to-next:포장=-8 to-next:플라스틱=77 to-next:하고=20 to-next:하던=-8 to-next:한=48
to-next:한뭉치=14 to-next:해먹고=-4 word-behind-ends:4개=8 word-behind-ends:=54 word-behind-ends:ed=-9
word-behind-ends:kg=-13 word-behind-ends:가는=-3 word-behind-ends:가득=-46 word-behind-ends:가락=31
word-behind-ends:가방=-9 word-behind-ends:가스=-3 word-behind-ends:가요=29 word-behind-ends:갈색=-24
word-behind-ends:감긴=-4 word-behind-ends:감싼=-9 word-behind-ends:갔던=-10 word-behind-ends:같은=23
word-behind-ends:같이=-34 word-behind-ends:갛개=-13 word-behind-ends:개로=5 word-behind-ends:개속=-17
word-behind-ends:개애=-20 word-behind-ends:개요=-20 word-behind-ends:거든=8 word-behind-ends:건대=-8
word-behind-ends:건짐=-15 word-behind-ends:걸던=-6 word-behind-ends:걸이=26 word-behind-ends:겉=-21
word-behind-ends:겨서=24 word-behind-ends:겨온=-6 word-behind-ends:겼던=-6 word-behind-ends:고기=16
word-behind-ends:고는=7 word-behind-ends:고무=-17 word-behind-ends:고애=-3 word-behind-ends:고장=47
word-behind-ends:과일=28 word-behind-ends:과자=50 word-behind-ends:광등=-17 word-behind-ends:구마=17
word-behind-ends:구멍=31 word-behind-ends:구애=-44 word-behind-ends:구운=-10 word-behind-ends:구워=-3
word-behind-ends:국물=34 word-behind-ends:국애=6 word-behind-ends:국은=-9 word-behind-ends:국이=-11
word-behind-ends:굳은=-26 word-behind-ends:굳음=-10 word-behind-ends:궈서=13 word-behind-ends:그거=5
word-behind-ends:그냥=19 word-behind-ends:그럼=42 word-behind-ends:그릇=10 word-behind-ends:금=82
word-behind-ends:금은=4 word-behind-ends:금이=49 word-behind-ends:기고=-39 word-behind-ends:기는=-18
word-behind-ends:기름=36 word-behind-ends:기만=-17 word-behind-ends:기애=10 word-behind-ends:기한=-28
word-behind-ends:길래=-3 word-behind-ends:김치=26 word-behind-ends:깔고=-12 word-behind-ends:깡통=-13
word-behind-ends:깨끗=27 word-behind-ends:깨서=3 word-behind-ends:깨진=-29 word-behind-ends:깨짐=-4
word-behind-ends:꺼내=-3 word-behind-ends:꺼냄=-17 word-behind-ends:꺼운=-13 word-behind-ends:껍질=-53
word-behind-ends:껑만=-22 word-behind-ends:껑은=37 word-behind-ends:꽂던=-9 word-behind-ends:꽂아=-23
word-behind-ends:꽂힌=-31 word-behind-ends:꽃은=15 word-behind-ends:꽉=4 word-behind-ends:끈=-6
word-behind-ends:끈은=16 word-behind-ends:끗이=-20 word-behind-ends:끗한=-7 word-behind-ends:끗해=14
word-behind-ends:끼고=-4 word-behind-ends:끼워=-37 word-behind-ends:낀=-14 word-behind-ends:나가=44
word-behind-ends:나감=11 word-behind-ends:나도=-6 word-behind-ends:나무=26 word-behind-ends:나서=12
word-behind-ends:나씩=-7 word-behind-ends:나온=-13 word-behind-ends:나옴=19 word-behind-ends:나요=-60
word-behind-ends:남은=53 word-behind-ends:남음=-17 word-behind-ends:낱개=-20 word-behind-ends:내=-6
word-behind-ends:내고=-38 word-behind-ends:내도=-19 word-behind-ends:내서=-9 word-behind-ends:내요=3
word-behind-ends:냄새=-18 word-behind-ends:냈고=-50 word-behind-ends:냈어=-7 word-behind-ends:너무=27
word-behind-ends:넣고=-4 word-behind-ends:넣는=-36 word-behind-ends:넣던=-6 word-behind-ends:넣음=-3
word-behind-ends:녹슨=-7 word-behind-ends:놓는=33 word-behind-ends:놔도=56 word-behind-ends:놨고=-22
word-behind-ends:놨던=-24 word-behind-ends:놨어=-15 word-behind-ends:는대=-74 word-behind-ends:니까=73
word-behind-ends:니다=15 word-behind-ends:니라=-71 word-behind-ends:니애=-3 word-behind-ends:니조=-12
word-behind-ends:니터=10 word-behind-ends:닐로=-53 word-behind-ends:닐애=-10 word-behind-ends:닐은=-54
word-behind-ends:다=-38 word-behind-ends:다가=-70 word-behind-ends:다고=14 word-behind-ends:다른=11
word-behind-ends:다리=34 word-behind-ends:다섯=-8 word-behind-ends:다시=-3 word-behind-ends:닥애=-5
word-behind-ends:닦던=-8 word-behind-ends:닦은=-33 word-behind-ends:닦음=-7 word-behind-ends:달린=-4
word-behind-ends:담겨=-19 word-behind-ends:담긴=4 word-behind-ends:담던=-25 word-behind-ends:담아=-5
word-behind-ends:담은=-3 word-behind-ends:담음=-5 word-behind-ends:대기=67 word-behind-ends:대는=-33
word-behind-ends:대로=-25 word-behind-ends:대신=-60 word-behind-ends:대요=-12 word-behind-ends:더기=8
word-behind-ends:더니=-64 word-behind-ends:더미=-29 word-behind-ends:던대=16 word-behind-ends:도로=-4
word-behind-ends:돌려=-29 word-behind-ends:돼나=-31 word-behind-ends:돼서=-5 word-behind-ends:됀=60
word-behind-ends:됀거=-55 word-behind-ends:됌=-4 word-behind-ends:두=38 word-behind-ends:두고=22
word-behind-ends:두던=-19 word-behind-ends:둠=-4 word-behind-ends:뒀고=-7 word-behind-ends:뒀던=-11
word-behind-ends:뒀어=-10 word-behind-ends:뒤애=-5 word-behind-ends:든=-8 word-behind-ends:들고=-20
word-behind-ends:들기=14 word-behind-ends:들던=-4 word-behind-ends:들어=-17 word-behind-ends:디다=12
word-behind-ends:디로=45 word-behind-ends:디애=81 word-behind-ends:디야=4 word-behind-ends:따다=8
word-behind-ends:따로=22 word-behind-ends:따서=19 word-behind-ends:딴=-20 word-behind-ends:때=-6
word-behind-ends:때고=-47 word-behind-ends:때낸=24 word-behind-ends:때면=-21 word-behind-ends:때서=11
word-behind-ends:때어=-6 word-behind-ends:땐=-18 word-behind-ends:땜=-8 word-behind-ends:땠어=-12
word-behind-ends:땠음=-41 word-behind-ends:떻개=68 word-behind-ends:또=15 word-behind-ends:뚜껑=-5
word-behind-ends:뜨려=20 word-behind-ends:뜯고=-12 word-behind-ends:뜯어=37 word-behind-ends:뜯음=3
word-behind-ends:라고=35 word-behind-ends:라냄=14 word-behind-ends:라는=-6 word-behind-ends:라면=24
word-behind-ends:라밸=10 word-behind-ends:라서=4 word-behind-ends:락은=10 word-behind-ends:랍애=7
word-behind-ends:래기=17 word-behind-ends:랩=-12 word-behind-ends:러서=-40 word-behind-ends:러진=-9
word-behind-ends:러짐=74 word-behind-ends:려고=15 word-behind-ends:려다=-6 word-behind-ends:려던=-6
word-behind-ends:려도=-23 word-behind-ends:려서=47 word-behind-ends:려야=16 word-behind-ends:려요=9
word-behind-ends:려줌=-19 word-behind-ends:렸고=-25 word-behind-ends:렸던=-8 word-behind-ends:렸어=-18
word-behind-ends:로폼=8 word-behind-ends:류로=4 word-behind-ends:류애=4 word-behind-ends:르고=-17
word-behind-ends:르다=-24 word-behind-ends:름애=-9 word-behind-ends:름은=-8 word-behind-ends:름이=-15
word-behind-ends:리고=-36 word-behind-ends:리기=15 word-behind-ends:리나=-9 word-behind-ends:리는=30
word-behind-ends:리다=-19 word-behind-ends:리던=-4 word-behind-ends:리라=7 word-behind-ends:리로=40
word-behind-ends:리면=44 word-behind-ends:리병=-25 word-behind-ends:리애=-13 word-behind-ends:리콘=-16
word-behind-ends:리터=17 word-behind-ends:리필=-31 word-behind-ends:린내=6 word-behind-ends:릴개=44
word-behind-ends:릴까=-25 word-behind-ends:릴래=-28 word-behind-ends:마자=9 word-behind-ends:만든=21
word-behind-ends:말고=-56 word-behind-ends:맞조=13 word-behind-ends:맞지=30 word-behind-ends:맣개=4
word-behind-ends:머리=-22 word-behind-ends:먹고=-22 word-behind-ends:먹는=-3 word-behind-ends:먹어=-8
word-behind-ends:먹은=-23 word-behind-ends:먹음=-21 word-behind-ends:먼저=29 word-behind-ends:먼지=4
word-behind-ends:멀쩡=-49 word-behind-ends:면서=-73 word-behind-ends:몇=22 word-behind-ends:모래=-14
word-behind-ends:모음=-27 word-behind-ends:모터=3 word-behind-ends:못=5 word-behind-ends:무기=-7
word-behind-ends:무로=30 word-behind-ends:무사=-49 word-behind-ends:무슨=10 word-behind-ends:묶는=30
word-behind-ends:묶던=-10 word-behind-ends:묶은=-22 word-behind-ends:묶음=-26 word-behind-ends:문애=-4
word-behind-ends:문지=12 word-behind-ends:묻고=-8 word-behind-ends:묻은=22 word-behind-ends:묻음=-10
word-behind-ends:물=71 word-behind-ends:물든=-7 word-behind-ends:물로=-6 word-behind-ends:물만=21
word-behind-ends:물애=-31 word-behind-ends:물은=30 word-behind-ends:물이=10 word-behind-ends:뭉치=20
word-behind-ends:뭐야=-17 word-behind-ends:뭘로=59 word-behind-ends:밑애=-38 word-behind-ends:박혀=-24
word-behind-ends:박힌=-28 word-behind-ends:반=9 word-behind-ends:받침=-18 word-behind-ends:발은=37
word-behind-ends:밥=28 word-behind-ends:방애=-27 word-behind-ends:배=30 word-behind-ends:배달=-6
word-behind-ends:배송=-14 word-behind-ends:백=-15 word-behind-ends:버려=84 word-behind-ends:버린=-27
word-behind-ends:버릴=60 word-behind-ends:버림=-12 word-behind-ends:벌래=-28 word-behind-ends:벗긴=11
word-behind-ends:벗김=-34 word-behind-ends:병=4 word-behind-ends:병애=43 word-behind-ends:병은=47
word-behind-ends:보관=-19 word-behind-ends:보니=-43 word-behind-ends:봉지=13 word-behind-ends:봉투=-29
word-behind-ends:부어=-14 word-behind-ends:분만=16 word-behind-ends:분애=8 word-behind-ends:분은=12
word-behind-ends:붙어=-35 word-behind-ends:붙은=-43 word-behind-ends:붙음=-19 word-behind-ends:붙인=-29
word-behind-ends:비닐=-5 word-behind-ends:비움=-19 word-behind-ends:빈=18 word-behind-ends:빨간=25
word-behind-ends:빨대=27 word-behind-ends:빼고=-69 word-behind-ends:빼낸=-12 word-behind-ends:빼면=-3
word-behind-ends:빼서=24 word-behind-ends:뺀=-55 word-behind-ends:뺌=-46 word-behind-ends:뺐고=-34
word-behind-ends:뺐어=-14 word-behind-ends:뺐음=-17 word-behind-ends:뽑은=-5 word-behind-ends:쁜대=6
word-behind-ends:사고=-6 word-behind-ends:사로=-41 word-behind-ends:사면=-28 word-behind-ends:산=-11
word-behind-ends:살=-13 word-behind-ends:살림=-8 word-behind-ends:상자=-53 word-behind-ends:상한=25
word-behind-ends:새=-8 word-behind-ends:새가=9 word-behind-ends:새거=-6 word-behind-ends:새로=-20
word-behind-ends:새서=-39 word-behind-ends:새재=11 word-behind-ends:새트=-14 word-behind-ends:색이=16
word-behind-ends:샘플=10 word-behind-ends:서요=-3 word-behind-ends:선물=-41 word-behind-ends:소스=-30
word-behind-ends:소주=41 word-behind-ends:속=-31 word-behind-ends:쇄=31 word-behind-ends:쇄로=76
word-behind-ends:수거=36 word-behind-ends:수명=38 word-behind-ends:수십=14 word-behind-ends:수증=-12
word-behind-ends:스로=6 word-behind-ends:스무=26 word-behind-ends:스탠=-33 word-behind-ends:스틱=10
word-behind-ends:스팩=48 word-behind-ends:습재=-11 word-behind-ends:시고=18 word-behind-ends:시는=4
word-behind-ends:시락=12 word-behind-ends:시럽=17 word-behind-ends:시애=3 word-behind-ends:시켜=-5
word-behind-ends:식물=39 word-behind-ends:식초=9 word-behind-ends:싸고=-13 word-behind-ends:싸둔=-12
word-behind-ends:싸여=-3 word-behind-ends:싸온=-10 word-behind-ends:싼=5 word-behind-ends:쌌던=-3
word-behind-ends:쌓인=-7 word-behind-ends:쓰고=9 word-behind-ends:쓰는=-4 word-behind-ends:쓰던=-41
word-behind-ends:쓴거=17 word-behind-ends:쓸=-39 word-behind-ends:씀=-47 word-behind-ends:씌운=-18
word-behind-ends:씻고=13 word-behind-ends:씻기=10 word-behind-ends:씻는=-13 word-behind-ends:씻어=-77
word-behind-ends:씻을=-7 word-behind-ends:씻음=-22 word-behind-ends:아둔=21 word-behind-ends:아둠=-17
word-behind-ends:아서=63 word-behind-ends:아야=19 word-behind-ends:아온=-8 word-behind-ends:아요=5
word-behind-ends:아준=-20 word-behind-ends:아직=-33 word-behind-ends:안=-16 word-behind-ends:안애=17
word-behind-ends:안주=11 word-behind-ends:안쪽=4 word-behind-ends:았고=-28 word-behind-ends:았내=3
word-behind-ends:았던=-13 word-behind-ends:았어=-30 word-behind-ends:았음=15 word-behind-ends:애가=5
word-behind-ends:애서=-4 word-behind-ends:애요=-63 word-behind-ends:약=-8 word-behind-ends:약은=43
word-behind-ends:얗개=-33 word-behind-ends:어낸=61 word-behind-ends:어냄=-23 word-behind-ends:어도=35
word-behind-ends:어둔=-41 word-behind-ends:어둠=-13 word-behind-ends:어디=47 word-behind-ends:어서=157
word-behind-ends:어야=21 word-behind-ends:어요=-32 word-behind-ends:어저=-24 word-behind-ends:어진=-30
word-behind-ends:어짐=-19 word-behind-ends:어캐=-7 word-behind-ends:엄청=21 word-behind-ends:없고=-6
word-behind-ends:없는=-22 word-behind-ends:없음=-31 word-behind-ends:었고=-5 word-behind-ends:었내=8
word-behind-ends:었던=-55 word-behind-ends:었어=-49 word-behind-ends:었음=22 word-behind-ends:었지=-12
word-behind-ends:여러=14 word-behind-ends:여섯=5 word-behind-ends:열=19 word-behind-ends:열두=42
word-behind-ends:였던=-17 word-behind-ends:옆=-20 word-behind-ends:옆애=-39 word-behind-ends:온=-20
word-behind-ends:올=-4 word-behind-ends:옷은=26 word-behind-ends:왔어=-12 word-behind-ends:왜=41
word-behind-ends:우고=104 word-behind-ends:우는=-38 word-behind-ends:우다=-15 word-behind-ends:우던=-20
word-behind-ends:운대=19 word-behind-ends:워서=3 word-behind-ends:웠고=-34 word-behind-ends:웠어=-26
word-behind-ends:위=38 word-behind-ends:위로=5 word-behind-ends:위애=-62 word-behind-ends:유리=-11
word-behind-ends:으는=-49 word-behind-ends:으니=-13 word-behind-ends:으로=-13 word-behind-ends:으면=-29
word-behind-ends:은거=11 word-behind-ends:은대=-28 word-behind-ends:은박=49 word-behind-ends:은색=27
word-behind-ends:음쓰=19 word-behind-ends:이=5 word-behind-ends:이가=47 word-behind-ends:이거=43
word-behind-ends:이고=-23 word-behind-ends:이내=17 word-behind-ends:이는=5 word-behind-ends:이다=-3
word-behind-ends:이던=-12 word-behind-ends:이라=-29 word-behind-ends:이랑=24 word-behind-ends:이로=-11
word-behind-ends:이름=-19 word-behind-ends:이만=11 word-behind-ends:이미=-6 word-behind-ends:이스=-20
word-behind-ends:이애=-20 word-behind-ends:이야=56 word-behind-ends:이재=7 word-behind-ends:이조=19
word-behind-ends:이지=25 word-behind-ends:이컵=-32 word-behind-ends:이프=55 word-behind-ends:인가=7
word-behind-ends:인대=-5 word-behind-ends:인형=-4 word-behind-ends:일은=17 word-behind-ends:입을=57
word-behind-ends:있고=-16 word-behind-ends:있내=-7 word-behind-ends:있는=-7 word-behind-ends:있던=-91
word-behind-ends:있어=-27 word-behind-ends:있음=-28 word-behind-ends:자국=-19 word-behind-ends:자기=-14
word-behind-ends:자는=55 word-behind-ends:자루=6 word-behind-ends:자른=-6 word-behind-ends:자애=-4
word-behind-ends:작은=-16 word-behind-ends:잔뜩=-29 word-behind-ends:잘=-19 word-behind-ends:잡이=26
word-behind-ends:장갑=-61 word-behind-ends:장은=35 word-behind-ends:장품=14 word-behind-ends:저서=31
word-behind-ends:전구=-37 word-behind-ends:전지=25 word-behind-ends:접시=-27 word-behind-ends:젔내=4
word-behind-ends:젔어=-5 word-behind-ends:정리=18 word-behind-ends:조금=-8 word-behind-ends:조림=-35
word-behind-ends:조립=-4 word-behind-ends:좀=4 word-behind-ends:종이=7 word-behind-ends:주고=-7
word-behind-ends:주던=-7 word-behind-ends:죽음=-6 word-behind-ends:준=28 word-behind-ends:줄=-47
word-behind-ends:중애=40 word-behind-ends:지가=-9 word-behind-ends:지고=-77 word-behind-ends:지는=-5
word-behind-ends:지도=38 word-behind-ends:지랑=12 word-behind-ends:지로=12 word-behind-ends:지만=-24
word-behind-ends:지애=15 word-behind-ends:지째=16 word-behind-ends:지퍼=-8 word-behind-ends:진거=20
word-behind-ends:진공=-8 word-behind-ends:진은=10 word-behind-ends:짜=-15 word-behind-ends:짜리=5
word-behind-ends:째로=46 word-behind-ends:쪽애=-4 word-behind-ends:찮아=-22 word-behind-ends:채로=-7
word-behind-ends:책은=11 word-behind-ends:챙김=-11 word-behind-ends:처럼=8 word-behind-ends:처리=29
word-behind-ends:처분=20 word-behind-ends:처서=-10 word-behind-ends:천=17 word-behind-ends:철사=6
word-behind-ends:철통=-35 word-behind-ends:초는=4 word-behind-ends:초록=3 word-behind-ends:추는=12
word-behind-ends:치는=13 word-behind-ends:치움=8 word-behind-ends:칸애=-31 word-behind-ends:칼은=6
word-behind-ends:캠핑=10 word-behind-ends:커피=68 word-behind-ends:컵=22 word-behind-ends:컵애=-7
word-behind-ends:컵은=-3 word-behind-ends:코팅=23 word-behind-ends:콩은=7 word-behind-ends:크림=4
word-behind-ends:큰=12 word-behind-ends:키면=-29 word-behind-ends:킨은=11 word-behind-ends:킹은=-7
word-behind-ends:타는=11 word-behind-ends:탐=-17 word-behind-ends:태움=8 word-behind-ends:택배=-35
word-behind-ends:터는=25 word-behind-ends:터진=3 word-behind-ends:털=37 word-behind-ends:털고=-17
word-behind-ends:털면=-25 word-behind-ends:통만=14 word-behind-ends:통애=-34 word-behind-ends:통은=-25
word-behind-ends:투명=-14 word-behind-ends:투애=6 word-behind-ends:튀긴=-12 word-behind-ends:튄=-32
word-behind-ends:트병=3 word-behind-ends:트애=-7 word-behind-ends:티백=30 word-behind-ends:티커=32
word-behind-ends:틱애=-22 word-behind-ends:팡이=27 word-behind-ends:퍼낸=-7 word-behind-ends:펌프=19
word-behind-ends:포장=-58 word-behind-ends:풀어=-22 word-behind-ends:프는=-29 word-behind-ends:프링=9
word-behind-ends:필터=20 word-behind-ends:핏물=5 word-behind-ends:하고=16 word-behind-ends:하나=25
word-behind-ends:하다=-50 word-behind-ends:하던=-28 word-behind-ends:하루=9 word-behind-ends:하얀=-9
word-behind-ends:한=41 word-behind-ends:함애=-56 word-behind-ends:해도=-4 word-behind-ends:해서=49
word-behind-ends:해요=15 word-behind-ends:행굼=21 word-behind-ends:혀서=-6 word-behind-ends:활용=-8
word-behind:10=-3 word-behind:30=-23 word-behind:50=6 word-behind:6개=-6 word-behind:=54
word-behind:le=-8 word-behind:가격=49 word-behind:가득=-46 word-behind:가루=51 word-behind:가방=-7
word-behind:가스=-3 word-behind:가위=9 word-behind:가저=-32 word-behind:각각=-40 word-behind:간장=4
word-behind:갈다=18 word-behind:갈색=-24 word-behind:갈아=-5 word-behind:갈았=90 word-behind:감긴=-4
word-behind:감싸=-17 word-behind:감싼=-9 word-behind:감아=-11 word-behind:강아=-9 word-behind:같은=-3
word-behind:같이=-34 word-behind:개속=-17 word-behind:건더=9 word-behind:건저=-9 word-behind:건전=-10
word-behind:건짐=-15 word-behind:걸던=-6 word-behind:걸려=-5 word-behind:걸어=-15 word-behind:걸이=23
word-behind:겉=-21 word-behind:겉봉=-23 word-behind:겉포=21 word-behind:고구=17 word-behind:고기=10
word-behind:고무=-38 word-behind:고양=22 word-behind:고장=49 word-behind:고철=-10 word-behind:고추=5
word-behind:골라=26 word-behind:곰팡=65 word-behind:과일=28 word-behind:괜찮=-34 word-behind:교채=29
word-behind:구두=21 word-behind:구멍=32 word-behind:구운=-10 word-behind:구울=-4 word-behind:구워=-5
word-behind:구웠=-8 word-behind:국물=-6 word-behind:굳어=38 word-behind:굳은=-26 word-behind:굳음=-10
word-behind:그거=5 word-behind:그냥=19 word-behind:그대=-30 word-behind:그럼=42 word-behind:그릇=12
word-behind:긁어=30 word-behind:금=82 word-behind:금이=49 word-behind:기름=35 word-behind:김치=52
word-behind:까먹=-6 word-behind:깔고=-12 word-behind:깔았=-4 word-behind:깡통=-13 word-behind:깨끗=44
word-behind:깨서=3 word-behind:깨저=7 word-behind:깨젔=94 word-behind:깨진=-18 word-behind:깨짐=-4
word-behind:꺼내=-30 word-behind:꺼냄=-17 word-behind:꺼냈=-29 word-behind:껍대=55 word-behind:껍질=6
word-behind:꽁초=58 word-behind:꽂던=-9 word-behind:꽂아=-33 word-behind:꽂혀=-7 word-behind:꽂힌=-33
word-behind:꽃은=15 word-behind:꽉=4 word-behind:끈=-6 word-behind:끈적=-4 word-behind:끊어=-3 word-behind:끓이=-7
word-behind:끼고=-4 word-behind:끼우=-24 word-behind:끼워=-21 word-behind:낀=-14 word-behind:나감=11
word-behind:나눠=-5 word-behind:나무=33 word-behind:나온=-12 word-behind:나옴=19 word-behind:나왔=-38
word-behind:날아=-19 word-behind:낡아=7 word-behind:남겨=-3 word-behind:남기=-39 word-behind:남아=23
word-behind:남았=71 word-behind:남은=43 word-behind:남음=-17 word-behind:낱개=-20 word-behind:내=-6
word-behind:내놓=-77 word-behind:내놔=56 word-behind:내도=-19 word-behind:내려=-3 word-behind:냄비=10
word-behind:냄새=-25 word-behind:냅킨=9 word-behind:냈어=-9 word-behind:냉동=44 word-behind:냉장=17
word-behind:너무=27 word-behind:넣고=-4 word-behind:넣는=-38 word-behind:넣던=-7 word-behind:넣어=-30
word-behind:넣었=-7 word-behind:넣으=21 word-behind:넣음=-3 word-behind:녹슨=-7 word-behind:녹슬=28
word-behind:녹아=6 word-behind:놔두=-3 word-behind:눌러=-46 word-behind:눌어=-60 word-behind:다=-38
word-behind:다듬=21 word-behind:다른=11 word-behind:다리=48 word-behind:다섯=-8 word-behind:다시=-3
word-behind:다쓴=5 word-behind:닦던=-8 word-behind:닦아=5 word-behind:닦았=-22 word-behind:닦으=-8
word-behind:닦은=-33 word-behind:닦음=-7 word-behind:닫아=12 word-behind:달린=-4 word-behind:담갔=-10
word-behind:담겨=-44 word-behind:담겼=-6 word-behind:담긴=4 word-behind:담던=-25 word-behind:담배=12
word-behind:담아=-25 word-behind:담았=-19 word-behind:담은=-3 word-behind:담음=-5 word-behind:대신=-60
word-behind:대워=-7 word-behind:던저=8 word-behind:덜어=-5 word-behind:도로=-4 word-behind:도시=24
word-behind:도자=-22 word-behind:돌돌=29 word-behind:돌려=-88 word-behind:돌리=-35 word-behind:돼나=-20
word-behind:됀=60 word-behind:됌=-4 word-behind:두=38 word-behind:두고=28 word-behind:두꺼=-13 word-behind:둠=-4
word-behind:뒤애=-12 word-behind:뒤집=17 word-behind:든=-8 word-behind:들어=-59 word-behind:따라=-25
word-behind:따로=19 word-behind:따서=19 word-behind:딱딱=9 word-behind:딴=-20 word-behind:때=-6
word-behind:때고=-47 word-behind:때낸=24 word-behind:때면=-19 word-behind:때문=-4 word-behind:때서=11
word-behind:때야=-66 word-behind:때어=20 word-behind:땐=-18 word-behind:땜=-8 word-behind:땠어=15
word-behind:땠음=-41 word-behind:떨어=-28 word-behind:또=15 word-behind:뚜껑=6 word-behind:뜯고=-12
word-behind:뜯어=-22 word-behind:뜯었=-16 word-behind:뜯음=3 word-behind:라면=43 word-behind:라밸=22
word-behind:랩=-12 word-behind:리모=10 word-behind:리필=-31 word-behind:마시=14 word-behind:만든=21
word-behind:만들=-23 word-behind:말고=-56 word-behind:말라=10 word-behind:말려=21 word-behind:말리=39
word-behind:말아=-17 word-behind:말았=-5 word-behind:맞나=-7 word-behind:맞아=-9 word-behind:맞조=13
word-behind:맞지=24 word-behind:맥주=24 word-behind:머리=-20 word-behind:먹고=3 word-behind:먹어=-8
word-behind:먹었=-27 word-behind:먹은=-16 word-behind:먹음=-20 word-behind:먹이=-3 word-behind:먼저=29
word-behind:먼지=7 word-behind:멀쩡=-27 word-behind:면도=35 word-behind:몇=22 word-behind:모니=12
word-behind:모래=35 word-behind:모서=-5 word-behind:모았=9 word-behind:모으=-53 word-behind:모은=6
word-behind:모음=-27 word-behind:모터=3 word-behind:몸통=-19 word-behind:못=5 word-behind:무너=-6
word-behind:무사=-49 word-behind:무슨=10 word-behind:묶는=30 word-behind:묶던=-10 word-behind:묶어=-18
word-behind:묶었=-21 word-behind:묶은=-22 word-behind:묶음=-25 word-behind:문재=18 word-behind:묻고=-8
word-behind:묻어=-27 word-behind:묻은=18 word-behind:묻음=-12 word-behind:물=71 word-behind:물고=18
word-behind:물든=-7 word-behind:물려=-27 word-behind:물로=27 word-behind:물애=-31 word-behind:뭉치=19
word-behind:뭐야=-17 word-behind:뭘로=59 word-behind:밑애=-57 word-behind:바꾸=-24 word-behind:바꿔=-9
word-behind:바꿨=16 word-behind:바닥=-13 word-behind:바르=-17 word-behind:박스=-7 word-behind:박혀=-24
word-behind:박힌=-28 word-behind:반=9 word-behind:반납=-14 word-behind:반찬=-17 word-behind:받아=13
word-behind:받았=-7 word-behind:받침=-18 word-behind:발라=-17 word-behind:밥=28 word-behind:방석=7
word-behind:방습=-7 word-behind:배=30 word-behind:배달=-6 word-behind:배송=-15 word-behind:배어=-22
word-behind:백=-15 word-behind:백열=-23 word-behind:버려=80 word-behind:버렸=-32 word-behind:버리=39
word-behind:버린=-18 word-behind:버릴=57 word-behind:버림=25 word-behind:버립=18 word-behind:벌래=-28
word-behind:범벅=-9 word-behind:벗겨=27 word-behind:벗겼=-10 word-behind:벗기=-46 word-behind:벗긴=11
word-behind:벗김=-34 word-behind:변기=6 word-behind:병=4 word-behind:병애=-7 word-behind:병은=19
word-behind:보관=-19 word-behind:보조=5 word-behind:보호=-21 word-behind:볼팬=27 word-behind:봉투=8
word-behind:부러=-47 word-behind:부분=23 word-behind:부스=10 word-behind:부어=-24 word-behind:분리=14
word-behind:분무=-8 word-behind:붙어=31 word-behind:붙었=-10 word-behind:붙였=-17 word-behind:붙은=-19
word-behind:붙이=-4 word-behind:붙인=-29 word-behind:비린=12 word-behind:비었=25 word-behind:비우=-13
word-behind:비움=-19 word-behind:비웠=8 word-behind:빈=18 word-behind:빨간=25 word-behind:빨갛=-13
word-behind:빨다=4 word-behind:빨대=-9 word-behind:빵빵=3 word-behind:빼고=-69 word-behind:빼낸=-12
word-behind:빼놨=-13 word-behind:빼면=-3 word-behind:빼서=24 word-behind:뺀=-55 word-behind:뺌=-46
word-behind:뺐고=-34 word-behind:뺐어=-48 word-behind:뺐음=-17 word-behind:뽑은=-5 word-behind:뿌리=24
word-behind:사고=-6 word-behind:사기=-5 word-behind:사니=-21 word-behind:사면=-37 word-behind:사이=-23
word-behind:사진=8 word-behind:사탕=-5 word-behind:산=-11 word-behind:산더=-24 word-behind:살=-13
word-behind:살림=-8 word-behind:삶다=16 word-behind:삶아=14 word-behind:샀는=-12 word-behind:상자=12
word-behind:상한=25 word-behind:새=-8 word-behind:새거=-6 word-behind:새로=-20 word-behind:새서=-39
word-behind:새우=5 word-behind:새재=12 word-behind:새탁=-9 word-behind:새트=-65 word-behind:색이=16
word-behind:샘플=9 word-behind:생수=10 word-behind:섞어=-7 word-behind:섞여=-5 word-behind:선물=-39
word-behind:선반=-11 word-behind:설거=3 word-behind:설명=-10 word-behind:설치=-5 word-behind:설탕=10
word-behind:소스=-36 word-behind:소주=79 word-behind:속=-31 word-behind:손잡=14 word-behind:쇄=31
word-behind:쇄니=25 word-behind:쇄로=29 word-behind:수거=-16 word-behind:수명=38 word-behind:수북=-3
word-behind:수십=14 word-behind:숟가=66 word-behind:쉬었=-5 word-behind:스무=31 word-behind:스탠=-29
word-behind:스티=25 word-behind:스프=7 word-behind:시들=41 word-behind:시럽=8 word-behind:시켜=-6
word-behind:시켰=-11 word-behind:시키=22 word-behind:시트=24 word-behind:식용=-4 word-behind:식초=9
word-behind:식혀=-5 word-behind:신문=9 word-behind:신발=34 word-behind:실리=-18 word-behind:싱크=66
word-behind:싸고=-12 word-behind:싸놨=-8 word-behind:싸둔=-12 word-behind:싸뒀=-14 word-behind:싸여=-25
word-behind:싼=5 word-behind:쌌던=-3 word-behind:쌓여=6 word-behind:쌓인=-7 word-behind:썩어=3 word-behind:쏟아=-16
word-behind:쓰고=9 word-behind:쓰는=-4 word-behind:쓰던=-41 word-behind:쓸=-39 word-behind:쓸어=-11
word-behind:씀=-47 word-behind:씌우=-8 word-behind:씌운=-18 word-behind:씌워=-26 word-behind:씻고=13
word-behind:씻기=10 word-behind:씻는=-13 word-behind:씻어=6 word-behind:씻었=-8 word-behind:씻을=-7
word-behind:씻음=-22 word-behind:아까=-10 word-behind:아니=-113 word-behind:아닌=-25 word-behind:아이=55
word-behind:아직=-33 word-behind:안=-16 word-behind:안애=-13 word-behind:안주=12 word-behind:알갰=-14
word-behind:알루=29 word-behind:알약=-16 word-behind:애가=5 word-behind:애들=41 word-behind:애쁜=6
word-behind:약=-8 word-behind:약국=65 word-behind:약은=43 word-behind:양념=12 word-behind:양철=-30
word-behind:어디=115 word-behind:어떡=53 word-behind:어떻=68 word-behind:어캐=-7 word-behind:어항=-3
word-behind:얼룩=-4 word-behind:얼음=35 word-behind:엄청=21 word-behind:없고=-5 word-behind:없는=-27
word-behind:없어=-12 word-behind:없음=-31 word-behind:여러=31 word-behind:여섯=5 word-behind:열=19
word-behind:열두=50 word-behind:열어=-44 word-behind:영수=-12 word-behind:옆=-20 word-behind:옆애=-47
word-behind:오래=-3 word-behind:온=-20 word-behind:올=-4 word-behind:올려=-14 word-behind:옮겼=-13
word-behind:옷은=26 word-behind:와인=4 word-behind:왜=41 word-behind:우리=-42 word-behind:우유=20
word-behind:위=38 word-behind:위애=-62 word-behind:유리=29 word-behind:유통=27 word-behind:은박=80
word-behind:은색=27 word-behind:음식=91 word-behind:음쓰=30 word-behind:이=5 word-behind:이거=44
word-behind:이름=-3 word-behind:이미=-6 word-behind:이쑤=-35 word-behind:이재=7 word-behind:인형=-4
word-behind:일반=33 word-behind:잃어=-45 word-behind:입을=57 word-behind:있고=-16 word-behind:있는=-20
word-behind:있던=-48 word-behind:있어=-24 word-behind:있음=-24 word-behind:자국=-74 word-behind:자루=5
word-behind:자르=-16 word-behind:자른=-6 word-behind:자채=36 word-behind:작은=13 word-behind:잔뜩=-31
word-behind:잘=-19 word-behind:잘라=10 word-behind:장난=-6 word-behind:장식=-29 word-behind:재활=-8
word-behind:전구=4 word-behind:접시=-15 word-behind:접어=6 word-behind:접었=10 word-behind:정리=-14
word-behind:조각=6 word-behind:조개=-6 word-behind:조금=-10 word-behind:조립=-11 word-behind:좀=4
word-behind:종량=5 word-behind:종이=14 word-behind:주머=-6 word-behind:죽었=8 word-behind:죽음=-6 word-behind:준=28
word-behind:줄=-47 word-behind:중애=40 word-behind:지우=4 word-behind:지퍼=-6 word-behind:진공=-10
word-behind:짜=-15 word-behind:찌그=61 word-behind:찌꺼=-44 word-behind:책상=13 word-behind:책은=4
word-behind:챙김=-11 word-behind:처리=31 word-behind:처분=20 word-behind:천=17 word-behind:철사=-34
word-behind:청소=-9 word-behind:초록=-5 word-behind:충전=3 word-behind:치우=-8 word-behind:치움=8
word-behind:치웠=-50 word-behind:치즈=12 word-behind:칠하=-14 word-behind:칼은=6 word-behind:캐이=-23
word-behind:캔이=12 word-behind:캠핑=16 word-behind:커피=80 word-behind:컵=22 word-behind:컵애=4
word-behind:컵은=-18 word-behind:코팅=20 word-behind:콜라=7 word-behind:콩은=6 word-behind:큰=12
word-behind:키우=-7 word-behind:타는=11 word-behind:탐=-17 word-behind:태움=8 word-behind:태워=15
word-behind:태이=33 word-behind:택배=-37 word-behind:터젔=-69 word-behind:터진=3 word-behind:털=37
word-behind:털고=-17 word-behind:털면=-25 word-behind:털었=-14 word-behind:통애=-41 word-behind:통조=-34
word-behind:통째=46 word-behind:투명=11 word-behind:튀긴=-12 word-behind:튀어=3 word-behind:튄=-32
word-behind:티백=30 word-behind:파란=-17 word-behind:파우=-5 word-behind:팔았=-33 word-behind:패트=47
word-behind:퍼낸=-7 word-behind:펌프=-9 word-behind:편의=6 word-behind:포장=-61 word-behind:풀어=12
word-behind:프라=44 word-behind:플라=37 word-behind:필터=33 word-behind:핏물=6 word-behind:하다=-27
word-behind:하던=-8 word-behind:하루=9 word-behind:하얀=-9 word-behind:하얗=-27 word-behind:한=41
word-behind:함애=-19 word-behind:해먹=-7 word-behind:행굼=21 word-behind:행궈=15 word-behind:형광=-14
word-behind:호일=5 word-behind:화분=14 word-behind:화장=10 word-behind:휴지=10
`
