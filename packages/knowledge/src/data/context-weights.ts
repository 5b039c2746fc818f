/** Written by `pnpm learn`. A context of `retrieve/contexts.ts` = its weight in hundredths. */
export const contextWeights = `
before:0=-6 before:5리터=-5 before:=-24 before:가=-25 before:가구=7 before:가는=21 before:가득=-20 before:가락=-33
before:가루=20 before:가방속=-21 before:가서=18 before:가요=-10 before:가죽=-32 before:가준=-30 before:가한=-62
before:각=-7 before:간=-15 before:감=49 before:감기약=66 before:감싼=10 before:갑=-20 before:갑은=-4 before:갔는대=-3
before:강아지=3 before:같은=-13 before:개=61 before:개고장=-20 before:개변한=9 before:갰는대=16 before:거=-174
before:거고=6 before:거기=9 before:거든=-8 before:거말고=-4 before:거야=11 before:건=-72 before:건대=-30
before:건더기=-13 before:건전지=-6 before:건짐=-6 before:걸던=15 before:걸이=17 before:것=9 before:것도=-6 before:겨온=54
before:겨있던=18 before:겨진=28 before:겹살=23 before:겼고=16 before:겼는대=-4 before:겼던=28 before:고=-18
before:고간=49 before:고기=-29 before:고기는=-4 before:고나니=9 before:고나온=60 before:고난=6 before:고남은=93
before:고빈=30 before:고산=16 before:고애=5 before:고요=7 before:고있던=20 before:고장=-51 before:고행군=-22
before:고헌=29 before:골=-5 before:곰팡이=-19 before:과=59 before:과일=-3 before:과자=5 before:관=7 before:구=34
before:구르트=18 before:구운=13 before:국물=-18 before:국물밴=3 before:국애서=-18 before:군=-22 before:굼=-42
before:귀=10 before:귤한=-9 before:그=129 before:그냥=-84 before:그란=29 before:그러짐=-16 before:그럼=-20
before:그릇=-10 before:그만=4 before:금간=-19 before:금감=-14 before:기=-19 before:기가한=-61 before:기고=-83
before:기는=-63 before:기름=-64 before:기름을=-8 before:기름한=-4 before:기애=-18 before:기약=66 before:기한=-3
before:기향=-51 before:긴=111 before:긴거=-8 before:길래=-13 before:김=50 before:까=-57 before:까만=12
before:까먹고=17 before:까먹은=9 before:까서=11 before:깎은=16 before:깐=21 before:깔=21 before:깔던=5 before:깔린=12
before:깔았던=-37 before:깡통=-13 before:깨끗한=41 before:깨진=24 before:깨진거=-8 before:깨짐=15 before:꺼기=-6
before:껍대기=-42 before:껍질=-59 before:껍질이=-3 before:껑=39 before:껑은=51 before:꽂힌=8 before:끓이고=7
before:끗한=41 before:끼우는=-17 before:낀=46 before:나=18 before:나감=3 before:나니=8 before:나면=-36 before:나무=9
before:나서=-13 before:나온=86 before:나온거=3 before:나옴=-59 before:나요=-24 before:난=29 before:난감=39
before:난거=-5 before:남=-29 before:남긴=41 before:남았어=-11 before:남은=76 before:남은거=-35 before:남은건=-28
before:남음=10 before:났고=-17 before:났는대=-55 before:났어요=32 before:낱개=6 before:내=-50 before:내고=50
before:내나는=12 before:낸=54 before:낸거=-22 before:냄=-14 before:냈고=11 before:냈는대=-22 before:냈어=7
before:냥=-93 before:넣는=21 before:넣어둔=28 before:넣었어=20 before:넣은=31 before:녹슨=16 before:녹아서=-3
before:녹음=-5 before:놔두고=11 before:놨고=21 before:놨는대=29 before:놨어=-19 before:는=18 before:는거=-14
before:는건=-26 before:는두고=11 before:는멀쩡=-7 before:는법좀=-23 before:는뺐고=13 before:는작은=7 before:는중=-4
before:니=49 before:니고=-5 before:니까=-57 before:니다=-45 before:닌=-74 before:닐=-23 before:닐말고=11
before:닐봉지=-5 before:닐애=13 before:닐이야=-10 before:닐장갑=-14 before:닐포장=-12 before:다=8 before:다가=20
before:다나온=-17 before:다남은=31 before:다먹고=22 before:다먹은=-5 before:다썼고=-8 before:다쓰고=24 before:다쓴=81
before:다쓴거=-12 before:다씀=-16 before:다이소=9 before:다짬=-21 before:닦다가=7 before:닦던=8 before:닦은=20
before:닦음=32 before:단=-11 before:단지=3 before:달린=37 before:달온=-6 before:담겨온=54 before:담겼던=28 before:담긴=32
before:담던=19 before:담배=10 before:담아둔=-15 before:담아온=10 before:담았던=18 before:담았어=-20 before:담은=-50
before:담음=3 before:대=-37 before:대기=-22 before:대기는=-3 before:대기한=-3 before:대는=-4 before:대신=7
before:대신쓴=-24 before:대안애=-35 before:대용량=6 before:대이건=-19 before:더기=-13 before:더니=5 before:더라=10
before:던=158 before:던거=-5 before:던대=-22 before:던큰=3 before:도=-44 before:도그=11 before:도돼=-19
before:도돼나=-3 before:도시락=19 before:돌=-30 before:동=-20 before:동그란=29 before:돼=-32 before:돼나=5
before:돼나요=-15 before:돼는=17 before:돼조=-48 before:돼지=20 before:됀=41 before:됀거=-25 before:됐는대=-33
before:두=-10 before:두고=54 before:두고간=57 before:두던=10 before:둔=31 before:둔거=-10 before:둠=13 before:둬=-4
before:드고장=-15 before:득=-20 before:든=48 before:든거=-38 before:들=-15 before:들던=27 before:들었던=-19
before:들이=-75 before:듦=-17 before:등=34 before:디=-3 before:디버려=-21 before:디애둬=-3 before:따로=33
before:딸려온=21 before:때=-30 before:때고=-38 before:때면=8 before:때받은=30 before:때쓰던=15 before:때쓴=-3
before:때온=25 before:땐=56 before:땜=-22 before:땠어=20 before:떨어진=32 before:뚜껑=39 before:뚜껑은=51
before:뜨려서=-28 before:뜨림=-5 before:뜯고=12 before:뜯은=17 before:뜯은거=-3 before:라=11 before:라냄=-4
before:라는대=36 before:라면=54 before:라서=-13 before:라스락=27 before:라스틱=-14 before:락=11 before:란=64
before:란거=-6 before:란껍질=-4 before:란다=-11 before:랑=-28 before:래=4 before:래이=10 before:랩은=-3 before:량=6
before:러=-25 before:러니까=16 before:러짐=-34 before:런=26 before:럼=-24 before:럼생긴=25 before:럽=-8 before:려=-37
before:려고=41 before:려고산=10 before:려고요=7 before:려는대=12 before:려던=8 before:려도돼=-18 before:려면=-5
before:려서=-42 before:려온=21 before:려요=-17 before:렸고=-38 before:렸는대=-14 before:렸어=11 before:로=6
before:로됀=39 before:로됀거=-5 before:로만든=-6 before:로먹은=-3 before:로버려=-55 before:로산=-15 before:로션=34
before:로싼=10 before:로쓰던=-4 before:로온=-3 before:로폼=-36 before:록=38 before:료=5 before:르트=18 before:른=6
before:를=-23 before:름=-70 before:름을=-8 before:름한=-4 before:릇=-10 before:리=-15 before:리고=-10 before:리는=5
before:리는대=-12 before:리려고=57 before:리로됀=16 before:리면=13 before:리병=-21 before:리병애=17 before:리브=9
before:리애=35 before:리인대=-8 before:리좀=-30 before:리컵=32 before:리터=-26 before:린=71 before:린거=5 before:릴=-9
before:릴개=22 before:릴건=20 before:릴건대=4 before:릴래=28 before:림=-34 before:마=-13 before:마시고=27 before:마신=38
before:마심=5 before:마트=-9 before:막=-18 before:만=21 before:만거=-17 before:만남은=-67 before:만남음=-18
before:만든=-4 before:만들던=27 before:만한=-3 before:말고=35 before:말라서=-5 before:말림=-35 before:망=42
before:매장=-9 before:맥주=6 before:머니=-15 before:머리=-5 before:먹고=58 before:먹고난=3 before:먹는=-5 before:먹던=8
before:먹어=38 before:먹었고=-3 before:먹은=41 before:먹음=-34 before:며=3 before:면=14 before:면서=-3 before:면서헌=26
before:면오는=-4 before:명=52 before:명한=47 before:명한대=-19 before:모기향=-51 before:모양=48 before:모으는=-21
before:못먹어=18 before:무=7 before:무개=-8 before:무실=-45 before:무장갑=8 before:묶는=4 before:묶었던=18 before:묶은=-17
before:문지=-25 before:묻은=-24 before:묻음=-19 before:물=-69 before:물든=9 before:물말고=6 before:물묻은=8 before:물밴=4
before:뭉치=-27 before:미=37 before:믹서기=-20 before:박스=-16 before:박스애=-14 before:반=40 before:반찬=19
before:반창고=-3 before:받은=29 before:받침=92 before:발=-16 before:밥=5 before:밥그릇=-10 before:방=-13
before:방속=-21 before:배=11 before:배달온=-6 before:배란다=-11 before:배로온=-5 before:배박스=-14 before:배상자=-12
before:배송온=3 before:배임=-11 before:백=-34 before:밴=35 before:밴드=-10 before:버려=-37 before:버려요=-17
before:버렸고=-37 before:버렸어=11 before:버리고=-13 before:버리는=-18 before:버리면=7 before:버린=-20 before:버릴건=20
before:버릴때=-3 before:버릴래=28 before:버림=-32 before:버지=-37 before:벅=14 before:법좀=-23 before:벗겨진=28
before:벗기고=22 before:벗긴=13 before:벗긴거=-4 before:변한=9 before:병=-115 before:병뚜껑=21 before:병애=-39
before:병원=9 before:병은=-26 before:병을=-6 before:보낸=16 before:보리=4 before:복=32 before:봉지=38 before:봉지는=-34
before:봉지애=-10 before:봉투=-39 before:봉투애=14 before:부러짐=-18 before:붙어서=-27 before:붙었어=-7 before:붙였던=3
before:붙은=36 before:붙인=74 before:브=13 before:블러=-23 before:비=-48 before:비닐=-23 before:비닐애=13
before:비운=32 before:빈=111 before:빈병=-5 before:빙수=24 before:빠지는=12 before:빨간=-13 before:빨고=7 before:빨대=-8
before:빼고=-61 before:빼낸=12 before:빼면=21 before:뺀=69 before:뺀거=-13 before:뺌=30 before:뺐고=37 before:뺐는대=4
before:뺐어=9 before:뺐음=10 before:뼈=-75 before:뼈는=-5 before:뼈담은=-28 before:뼈랑=-11 before:뽁뽁이=-32
before:뽁이=-32 before:사=-10 before:사료=4 before:사무실=-45 before:사온=8 before:산=-33 before:살=31 before:삼=-7
before:삼겹살=23 before:상=10 before:상자=-34 before:상자는=-35 before:상자랑=49 before:상자속=36 before:상자안=-4
before:상자애=26 before:상함=4 before:상해서=30 before:새=-62 before:새로산=-33 before:새미=39 before:새재=45
before:새트=27 before:색=4 before:생긴=27 before:샴푸=30 before:샴푸통=41 before:서=-42 before:서기=-20 before:서나온=45
before:서땐=30 before:서마신=31 before:서먹은=-7 before:서받은=-71 before:서버려=-11 before:서버림=-30 before:서빼낸=3
before:서뺀=46 before:서산=-35 before:서쓰던=-39 before:서온=-22 before:서준=-8 before:서헌=26 before:선=-35
before:섯개=-19 before:션=33 before:셨는대=-29 before:소=9 before:속=16 before:속애=46 before:손배임=-11
before:손잡이=-16 before:솔=12 before:솜=-30 before:송온=3 before:송장=-18 before:쇄=45 before:쇄니까=-14 before:수=26
before:수새미=39 before:수증은=-6 before:쉬었어=-9 before:스=58 before:스는=-8 before:스락=27 before:스말고=8
before:스무개=-8 before:스애=-14 before:스크림=-7 before:스통=8 before:스트리=12 before:스틱=-14 before:스틱통=-48
before:슨=11 before:습니다=-18 before:시=-13 before:시고=25 before:시듦=-4 before:시락=19 before:시럽=-8
before:시애=-17 before:시켜=8 before:신=24 before:신문지=-25 before:신발=20 before:신쓴=-24 before:실=-22
before:싸는=12 before:싸둔=-5 before:싸서=-23 before:싸온=-7 before:싸준=9 before:싼=-4 before:쌀은=-8 before:쌌던=23
before:쌓인=21 before:써=23 before:썩음=3 before:썼고=-8 before:썼는대=17 before:쓰=-14 before:쓰고=19 before:쓰는=16
before:쓰던=-28 before:쓴=70 before:쓴거=-30 before:쓸개=17 before:쓸거고=33 before:쓸거야=11 before:씀=20
before:씌운=17 before:씨=-31 before:씻고=-7 before:씻었고=22 before:씻었어=4 before:씻으면=-16 before:아=4
before:아가는=16 before:아니고=-5 before:아두던=5 before:아둔=-52 before:아둔거=-10 before:아둠=10 before:아버지=-37
before:아서=27 before:아온=11 before:아이=-18 before:아준=23 before:아지=3 before:안=12 before:안먹음=22 before:안애=-39
before:안애든=13 before:안애서=-30 before:안입는=17 before:안주=-58 before:안쪽=-12 before:았고=-14 before:았는대=67
before:았던=-16 before:았어=-20 before:았어요=6 before:앞=-25 before:애=-39 before:애가=-7 before:애깔던=5
before:애깔린=12 before:애꽂힌=5 before:애남은=8 before:애달린=15 before:애담긴=-9 before:애둔=7 before:애둬=-3
before:애든=11 before:애붙은=-35 before:애붙인=20 before:애서=22 before:애서땐=28 before:애서뺀=41 before:애서산=-43
before:애서온=15 before:애서준=-8 before:애싸둔=-5 before:애싸서=-23 before:애싼=21 before:애쌓인=21 before:애쓰는=3
before:애쓰던=-13 before:애씌운=17 before:애올린=3 before:애요=-35 before:애있는=44 before:애있던=-85 before:앳날=13
before:야=-62 before:야해=-9 before:약=5 before:약은=-4 before:얀=40 before:양=48 before:어=-33 before:어낸=-3
before:어낸거=-6 before:어둔=29 before:어둠=-3 before:어버린=10 before:어붙은=4 before:어서=-21 before:어쓰고=26
before:어애=-11 before:어온=-7 before:어요=36 before:어있는=37 before:어있던=27 before:어진=12 before:어짐=-47
before:없고=-3 before:없는=-7 before:없음=-31 before:없이=-9 before:었고=-12 before:었는대=6 before:었더니=-37
before:었던=-9 before:었어=36 before:었어요=21 before:었음=-23 before:여섯개=-13 before:였는대=30 before:였던=3
before:옆=21 before:온=78 before:온거=-32 before:올린=3 before:옮김=-25 before:옴=-61 before:옷=5 before:옷걸이=28
before:와=43 before:와서=8 before:왔는대=-31 before:왔어=-17 before:왜=-53 before:요=-110 before:용=-40
before:용기=-8 before:용기애=-9 before:용량=6 before:우는=12 before:우던=23 before:우리=6 before:우유팩=-6 before:우치=37
before:운=90 before:움=-15 before:워온=-9 before:워준=8 before:워지는=10 before:워진=6 before:원=9 before:웠는대=40
before:위=9 before:위애=-49 before:유=20 before:유리=-38 before:유리병=-16 before:유리컵=-6 before:유식=20
before:유팩=-6 before:유팩은=-8 before:으는=-21 before:으니=18 before:으로=-39 before:으로됀=13 before:으면=4
before:은=43 before:은거=-60 before:은건=-28 before:은껍질=-4 before:은대=-12 before:은멀쩡=33 before:은버림=11
before:은비닐=-22 before:은빨고=7 before:은빼고=-22 before:은뺐고=31 before:은씻음=8 before:은종이=4 before:을=-60
before:음=4 before:의자=-17 before:이=-39 before:이가=-32 before:이거=-51 before:이건=-43 before:이것도=-6
before:이고=55 before:이내=-32 before:이는=-3 before:이니까=-25 before:이던=8 before:이랑=7 before:이런=26
before:이로됀=19 before:이로싼=25 before:이말고=10 before:이봉투=-21 before:이상자=-16 before:이소=9 before:이스=22
before:이애=-19 before:이애요=-23 before:이야=-39 before:이유식=20 before:이재=53 before:이캔=-11 before:이컵=-11
before:이컵애=17 before:이크=3 before:인=51 before:인가요=-6 before:인대=-26 before:인지=11 before:일=-40 before:일은=3
before:일홰용=-15 before:임=-46 before:입는=17 before:있고=13 before:있내=14 before:있는=50 before:있는대=25
before:있던=-4 before:있던거=7 before:있어=28 before:있었음=-21 before:있음=48 before:잎=-24 before:자=-9
before:자는=-35 before:자랑=49 before:자루=-29 before:자리=21 before:자말고=-73 before:자속=36 before:자안=-4
before:자애=26 before:자애든=3 before:자종이=-49 before:작은=18 before:잔=-7 before:잖아=13 before:잡이=-16 before:장=8
before:장갑=-22 before:장난감=39 before:장비닐=-33 before:장실=28 before:장품=13 before:재=42 before:재통=-12
before:재활용=-29 before:저서=-45 before:전구=29 before:전복=16 before:전지=-6 before:전지는=-11 before:전지뺌=35
before:점=-6 before:점애서=-32 before:접시=-22 before:접시애=-17 before:젓=44 before:젓가락=-16 before:젔내=-11
before:젔는대=-40 before:젔어=-31 before:젔어요=-4 before:정=-6 before:조=-69 before:조각=-7 before:조그만=4
before:조림=8 before:좀=-52 before:종이=21 before:종이야=-28 before:종이컵=-11 before:주=-33 before:주는=4 before:주던=5
before:주신=-15 before:주워온=4 before:죽=-43 before:죽은=15 before:준=17 before:줌=6 before:중=-117 before:중애=18
before:줬고=-6 before:즈=3 before:즈뺀거=-3 before:증은=-6 before:지=-58 before:지가=21 before:지난=16 before:지는=-41
before:지랑=-10 before:지로싼=-15 before:지를=-23 before:지만=31 before:지말고=17 before:지비닐=-23 before:지뺌=35
before:지안애=15 before:지애=-13 before:진=82 before:진거=-10 before:질=-26 before:질까서=11 before:질이=-3
before:짐=-80 before:집=46 before:짜리=30 before:짬=-21 before:째=34 before:째로=-11 before:쩡한대=-19 before:쪽=-4
before:찌꺼기=-6 before:찢어서=22 before:찢어진=-20 before:찢어짐=-41 before:차=5 before:차티백=-4 before:찬=17
before:참치캔=-10 before:창=-10 before:창고=-3 before:채=-9 before:처리좀=-30 before:철사=-9 before:청=-16
before:초=59 before:츠=-8 before:치=16 before:치는=-4 before:치던=6 before:치캔=-17 before:침=93 before:칫솔=12
before:캐이스=22 before:캔=-51 before:캔애=-61 before:캔이=-3 before:캠핑=-4 before:커피=8 before:컵=12 before:컵애=31
before:컵이=-3 before:켜=8 before:켜먹고=-4 before:켰더니=22 before:크=33 before:크림=12 before:큰=31 before:키우던=11
before:킨=-5 before:탄=24 before:탕=42 before:터=29 before:터진=9 before:텀블러=-23 before:통=-101 before:통말고=-48
before:통애=10 before:통애든=9 before:통은=14 before:통조림=15 before:통째로=-11 before:투=-15 before:투명=52
before:투명한=47 before:투애=14 before:튀긴=20 before:튀김=24 before:튄=-13 before:트=73 before:트리=12 before:트병=-40
before:트상자=-31 before:트애서=-6 before:티로폼=-10 before:티백=-18 before:틱=-14 before:틱이랑=70 before:틱인대=-42
before:틱통=-48 before:파우치=37 before:판=20 before:팡이=-19 before:패=-12 before:패드=-11 before:패트병=-37
before:팩=-8 before:팩은=-21 before:팩을=-7 before:팬=-9 before:포장=55 before:포트=-32 before:폰=22 before:폼=-58
before:폼상자=-14 before:폼접시=-6 before:푸=30 before:푸통=41 before:품=22 before:풍=-6 before:프=-16 before:프로=6
before:프뭉치=-5 before:플=-17 before:피=8 before:피자=30 before:필=18 before:핑=-4 before:하거든=-10 before:하고=-7
before:하나=16 before:하는대=40 before:하다=56 before:하던=35 before:하얀=40 before:한=-13 before:한가득=-20
before:한거=-11 before:한대=-55 before:한뭉치=-20 before:함=-27 before:핫도그=11 before:해=-37 before:해먹고=8
before:해서=-59 before:해온=-32 before:해요=-38 before:해진=20 before:했고=-9 before:했는대=-31 before:했어=10
before:행군=-22 before:행굼=-36 before:향=-67 before:헌=53 before:현관=-5 before:호일=-17 before:홍삼=3 before:화=53
before:화장실=28 before:화장품=13 before:활용=-29 before:홰용=-15 before:휴지=17 before:흘린=7 before:힌=25
behind:10=-10 behind:1=10 behind:2=-37 behind:30=-24 behind:3=-28 behind:50=9 behind:5=9 behind:6=-13
behind:6개=-9 behind:=130 behind:l=-14 behind:le=-14 behind:led=-14 behind:가=22 behind:가남=38
behind:가남았=37 behind:가남았는=-5 behind:가루=22 behind:가말=26 behind:가말라=26 behind:가방=9 behind:가방애=-9
behind:가산=-35 behind:가산더=-35 behind:가산더미=-35 behind:가새=22 behind:가스=18 behind:가아=-99 behind:가아니=-105
behind:가안=-48 behind:가안떨=-48 behind:가안떨어=-48 behind:가열=13 behind:가열개=13 behind:가위=13 behind:가종=-27
behind:가종이=-27 behind:가한=11 behind:갈=25 behind:갈고=-7 behind:갈고나=-9 behind:갈고나온=-9 behind:갈색=-15
behind:갈아=-6 behind:갈았=27 behind:감=3 behind:감싸=-11 behind:같=-23 behind:같은=-7 behind:같은대=-35 behind:개=-12
behind:거=7 behind:건=-20 behind:건더=7 behind:건더기=7 behind:건전=-16 behind:건전지=-16 behind:걸=29 behind:걸이=36
behind:겉=-41 behind:겉봉=-44 behind:겉봉지=-23 behind:겉포=22 behind:겉포장=22 behind:고=84 behind:고무=-13
behind:고무패=-15 behind:고무패킹=-15 behind:고장=45 behind:고장건=38 behind:고장건전=38 behind:고장났=7 behind:고장났는=5
behind:고장어=-13 behind:고장어항=-13 behind:곰=26 behind:곰팡=26 behind:곰팡이=26 behind:공=26 behind:과=25
behind:과일=21 behind:교=29 behind:교채=29 behind:교채하=29 behind:교채하고=29 behind:구=-9 behind:구멍=30
behind:구운=-14 behind:구울=-4 behind:구울때=-4 behind:구워=-3 behind:구워먹=-3 behind:구웠=-7 behind:국=-8
behind:국물=-8 behind:국물밴=-3 behind:국물버=23 behind:국물버리=15 behind:국물자=3 behind:국물자국=3 behind:굳=-14
behind:굽=-6 behind:굽던=-3 behind:귀=-8 behind:귤=7 behind:그=-14 behind:그거=8 behind:그냥=29 behind:그대=-32
behind:그대로=-32 behind:그릇=-10 behind:긁=34 behind:긁어=81 behind:긁어낸=74 behind:긁어냈=7 behind:긁어냈는=7
behind:금=73 behind:금감=62 behind:기=4 behind:기름=24 behind:기름다=12 behind:기름닦=-4 behind:기름따=4 behind:기름따라=4
behind:기름묻=9 behind:기름묻은=9 behind:기름애=-5 behind:김=40 behind:까=-43 behind:까먹고=4 behind:까서=8 behind:까지=-63
behind:깎=-14 behind:깡=-26 behind:깨=-3 behind:깨끗=-19 behind:깨저=-4 behind:깨저서=-4 behind:깨젔=64
behind:깨젔어=20 behind:깨진=-14 behind:깨진거=9 behind:깨짐=-44 behind:꺼=-13 behind:꺼내=-12 behind:껍=70
behind:껍대=80 behind:껍대기=80 behind:껍질=-10 behind:꼬=15 behind:꼬치=-14 behind:꽁=-38 behind:꽂=-109
behind:꽂아=-19 behind:꽂혀=-5 behind:꽂혀있=-5 behind:꽂힌=-28 behind:꽂힌채=-16 behind:꽂힌채로=-11 behind:꽃=68
behind:꽃은=26 behind:끈=-10 behind:끓=-7 behind:끼=-44 behind:끼워=-35 behind:나=66 behind:나무=64 behind:나옴=8
behind:나왔는=-3 behind:나왔는대=-3 behind:날=24 behind:낡=12 behind:남=74 behind:남았=-14 behind:남았는=-3
behind:남았는대=-3 behind:남았어=-11 behind:남은=64 behind:남은거=50 behind:남은건=15 behind:남음=27 behind:낱=-26
behind:낱개=-26 behind:내=44 behind:내개=-4 behind:내놓=-15 behind:내놓는=48 behind:내놓는법=48 behind:냄=-37
behind:냄새=-37 behind:냄새가=4 behind:냅=19 behind:냅킨=19 behind:냅킨은=19 behind:냉=27 behind:너=37 behind:너무=36
behind:넣=-33 behind:넣는=-27 behind:넣어=20 behind:넣어도=38 behind:넣어도돼=38 behind:노=-20 behind:녹=64
behind:녹슬=21 behind:누=27 behind:눌=-18 behind:눌어=-13 behind:눌어붙=-13 behind:는=-75 behind:는괜=-20
behind:는괜찮=-20 behind:는그=37 behind:는그럼=40 behind:는깨=12 behind:는깨끗=12 behind:는남=-16 behind:는남겨=-6
behind:는냉=-4 behind:는놔=-4 behind:는다=-94 behind:는다먹=-19 behind:는다먹었=-16 behind:는다썼=-48 behind:는다씀=-10
behind:는따=16 behind:는따로=16 behind:는먹=-35 behind:는먹음=-24 behind:는멀=-34 behind:는멀쩡=-34 behind:는무슨=7
behind:는뭐=5 behind:는뭘=29 behind:는뭘로=29 behind:는버=-59 behind:는버렸=-47 behind:는버렸고=-47 behind:는버림=-49
behind:는비=-42 behind:는비닐=-42 behind:는빼=-49 behind:는빼놨=-41 behind:는뺌=21 behind:는뺐=-67 behind:는뺐고=-18
behind:는뺐어=-41 behind:는뺐어요=-15 behind:는뺐음=-9 behind:는살=-25 behind:는새=-22 behind:는새거=-12 behind:는실=-12
behind:는쓰=-3 behind:는쓸=-30 behind:는쓸거=-29 behind:는쓸거고=-23 behind:는씻=-35 behind:는아=-67 behind:는아직=-40
behind:는어=145 behind:는어디=138 behind:는어디다=9 behind:는어디로=46 behind:는어디버=37 behind:는어디애=-13 behind:는없=-19
behind:는옮=-15 behind:는옮김=-7 behind:는요=42 behind:는음=37 behind:는음식=37 behind:는음식물=37 behind:는일=39
behind:는일반=39 behind:는일반쓰=61 behind:는잘=-15 behind:는접=-13 behind:는접어=-11 behind:는종=7 behind:는종이=7
behind:는종이로=-22 behind:는종이야=13 behind:는치=-45 behind:는치웠=-42 behind:는플=28 behind:는플라=28 behind:는플라스=28
behind:니=-27 behind:니까=-28 behind:니까고=-12 behind:니까고철=-12 behind:니까종=-14 behind:니까종이=-14 behind:다=71
behind:다듬=30 behind:다리=56 behind:다마=30 behind:다마시=32 behind:다마시고=32 behind:다먹=-35 behind:다먹고남=-3
behind:다먹고종=9 behind:다먹었=-6 behind:다먹은=-8 behind:다먹은유=-6 behind:다비=26 behind:다섯=-12 behind:다섯개=-12
behind:다시=5 behind:다썼=16 behind:다썼는=16 behind:다썼는대=16 behind:다쓰=-45 behind:다쓰고=-45 behind:다쓴=52
behind:다쓴거=22 behind:다쓴거플=4 behind:다씀=-16 behind:다짜=19 behind:다짬=23 behind:닦=-41 behind:닦아=11
behind:닦은=-32 behind:닦은물=-7 behind:닦은물티=-7 behind:닫=-31 behind:닫아=-6 behind:닫아서=-6 behind:달=-55
behind:달린=-44 behind:달린거=-20 behind:담=-119 behind:담갔=-8 behind:담갔던=-8 behind:담겨=-48 behind:담겨온=-12
behind:담겨온종=-8 behind:담겨왔=-18 behind:담겨있=-21 behind:담겨있던=-21 behind:담겼=-7 behind:담겼던=-7 behind:담긴=-21
behind:담긴비=-3 behind:담긴비닐=-3 behind:담긴스=-3 behind:담긴스티=-3 behind:담긴플=-7 behind:담긴플라=-7 behind:담던=-35
behind:담아=-31 behind:담아온=-6 behind:담아온비=-3 behind:담아준=-19 behind:담았=-20 behind:담았던=-14 behind:담은=-8
behind:담은종=34 behind:담은종이=34 behind:대=-19 behind:대신=-86 behind:대신쓴=-12 behind:대워=-9 behind:대워먹=-9
behind:대워먹고=-9 behind:덮=-61 behind:도=-33 behind:도같=37 behind:도같이=-5 behind:도넣=52 behind:도넣어=24
behind:도넣어도=24 behind:도버=10 behind:도시=48 behind:도시락=48 behind:도시락통=24 behind:도안=-3 behind:도없=-30
behind:도있=-87 behind:도있는=-27 behind:도있는대=-27 behind:도있어=-43 behind:도플=-6 behind:도플라=-6 behind:도플라스=-6
behind:돌=-46 behind:돌려=-51 behind:돌리=-22 behind:돌말=-3 behind:돼=-31 behind:돼나=-28 behind:돼나요=-28
behind:됀=-35 behind:두=38 behind:두개=65 behind:두꺼=-28 behind:두꺼운=-28 behind:둘=-6 behind:뒤=13 behind:뒤애=-5
behind:든=-42 behind:들=46 behind:들어=-74 behind:들어있=-73 behind:들어있던=-60 behind:들어있음=-3 behind:들었=11
behind:들었던=-18 behind:따=6 behind:따다=-6 behind:따라=-13 behind:따라내=-4 behind:따라내고=-4 behind:따로=-27
behind:따서=40 behind:때=-51 behind:때고=-34 behind:때고나=-19 behind:때고버=-21 behind:때면=-29 behind:때문=-5
behind:때문애=-5 behind:때서=8 behind:때야=-80 behind:때어=27 behind:땐=7 behind:땜=-17 behind:땠=-32 behind:땠어=-26
behind:떡=7 behind:떨=-28 behind:떨어=-28 behind:떨어뜨=-29 behind:떨어뜨려=8 behind:뚜=-20 behind:뚜껑=-20
behind:뚜껑고=36 behind:뚜껑고무=36 behind:뚜껑은=17 behind:뚜껑이=-42 behind:뜯=60 behind:뜯고=-6 behind:뜯고나=4
behind:뜯어=29 behind:뜯어낸=44 behind:뜯어서=-50 behind:뜯은=9 behind:뜯은거=13 behind:라=21 behind:라고=-34
behind:라밸=33 behind:랑=23 behind:랑같=-76 behind:랑같이=-76 behind:랑같이버=-64 behind:랑껍=14 behind:랑껍질=14
behind:랩=14 behind:로=-75 behind:로내=22 behind:로내놔=41 behind:로내놔도=41 behind:로내도=-10 behind:로내도돼=-10
behind:로내면=8 behind:로내면돼=8 behind:로냈=-32 behind:로냈어=-15 behind:로닦=-42 behind:로닦았=-14 behind:로도=-13
behind:로돼=8 behind:로됀=116 behind:로됀거=23 behind:로버=-42 behind:로버려=-20 behind:로버려도=-16 behind:로버리=-21
behind:로버리나=-11 behind:로버리면=-4 behind:로빨=-14 behind:로싼=-27 behind:로쓰=-8 behind:로쓰던=-10 behind:로자=8
behind:로잘=-4 behind:를=64 behind:를다=-5 behind:를버=69 behind:를버려=58 behind:를버리=8 behind:를새=-16
behind:리필=-29 behind:리필봉=-41 behind:리필봉지=-23 behind:마=-21 behind:마시=18 behind:마시고=19 behind:막=60
behind:만=99 behind:만골=22 behind:만골라=22 behind:만깨=-3 behind:만남=106 behind:만남았=26 behind:만남았는=-25
behind:만남았어=31 behind:만남은=63 behind:만남음=-50 behind:만내=4 behind:만내놓=4 behind:만들=-62 behind:만들기=-3
behind:만들다=-5 behind:만들던=-9 behind:만따=92 behind:만따로=92 behind:만따로버=25 behind:만때=21 behind:만뜯=-60
behind:만버=147 behind:만버려=26 behind:만버리=41 behind:만버리면=25 behind:만버릴=24 behind:만버릴건=6 behind:만버릴래=-17
behind:만버림=69 behind:만씻=-10 behind:만어디=-15 behind:만어디버=4 behind:만접=11 behind:만털=-37 behind:만털면=-37
behind:만한=74 behind:많=3 behind:말=-44 behind:말고=-95 behind:말고상=-6 behind:말고상자=-6 behind:말고종=-12
behind:말고종이=-12 behind:말았=-7 behind:망=58 behind:맞=11 behind:맞나=-15 behind:맞나요=3 behind:맞아=-14
behind:맞조=30 behind:맞지=21 behind:매=5 behind:맥=12 behind:맥주=12 behind:머=-36 behind:머리=-22 behind:먹=-44
behind:먹고=-28 behind:먹고나=-6 behind:먹고나온=-3 behind:먹고남=-11 behind:먹고남은=-11 behind:먼=24 behind:멸=-19
behind:몇=23 behind:몇개=51 behind:모=30 behind:모아=10 behind:모아둔=20 behind:모아둔거=20 behind:모으=-40
behind:모으는=-40 behind:모으는대=-12 behind:몸=-5 behind:몸통=-5 behind:못=-9 behind:무=-9 behind:묶=-69
behind:묶었=-15 behind:묶었던=-15 behind:묶은=-21 behind:묶음=-20 behind:문=39 behind:묻=-58 behind:묻고=-12
behind:묻었=-26 behind:묻었는=-20 behind:묻었는대=-20 behind:묻은=16 behind:묻은거=-13 behind:묻은비=56 behind:묻은비닐=56
behind:묻음=-23 behind:물=4 behind:물고=12 behind:물고기=12 behind:물로=35 behind:물로행=35 behind:물로행궜=35
behind:물버=-11 behind:뭉=20 behind:뭉치=28 behind:뭘=18 behind:뭘로=18 behind:뭘로분=17 behind:뭘로분류=17
behind:미=-13 behind:밑=-69 behind:밑애=-70 behind:밑애깔=-11 behind:밑애깔린=-6 behind:밑애서=-30 behind:바닥=3
behind:바닥애=4 behind:바닥애깔=-4 behind:바르=-22 behind:박=-49 behind:박스=-13 behind:박스로=10 behind:박힌=-35
behind:반=66 behind:반병=9 behind:반통=25 behind:받=-21 behind:받침=-9 behind:발=-17 behind:밥=25 behind:방=-13
behind:배송=-17 behind:배어=-3 behind:배터=34 behind:배터리=34 behind:백=-42 behind:백열=-36 behind:버=95
behind:버려=16 behind:버려도=15 behind:버려도돼=29 behind:버려야하=19 behind:버리=-3 behind:버리고=-39 behind:버리기=5
behind:버리는=58 behind:버리는곳=21 behind:버리는대=8 behind:버리는방=36 behind:버리는법=-5 behind:버리려=15 behind:버리려고=5
behind:버리려는=-3 behind:버릴=61 behind:버릴때=-4 behind:버릴래=-24 behind:버림=10 behind:벌=-17 behind:벌래=-20
behind:범=-8 behind:범벅=-8 behind:벗=-74 behind:벗겨=-15 behind:벗기=-41 behind:벗기고=-41 behind:벗긴=26
behind:벗긴거=34 behind:벗김=-15 behind:변=4 behind:변기=4 behind:변기애=3 behind:병=55 behind:병애=15 behind:병은=29
behind:보=-74 behind:보호=-35 behind:볼=7 behind:봉=-61 behind:봉지=-55 behind:봉지는=-43 behind:봉지애=30
behind:봉지째=10 behind:봉투=-8 behind:봉투애=4 behind:부=42 behind:부러=19 behind:부러짐=9 behind:부러짐모=26
behind:부분=24 behind:부스=15 behind:부스러=15 behind:부어=-22 behind:부어쓰=-22 behind:부어쓰고=-22 behind:부터=7
behind:분=24 behind:분무=-16 behind:분무기=-16 behind:불=65 behind:붙=-36 behind:붙어=32 behind:붙어있=-44
behind:붙어있는=-44 behind:붙은=-78 behind:붙은거=-74 behind:블=-11 behind:비=6 behind:비닐로=-61 behind:비닐류=13
behind:비닐봉=-28 behind:비닐봉지=-15 behind:비닐애=30 behind:비닐은=-5 behind:비닐이=41 behind:비닐이야=35 behind:비닐인=19
behind:비닐포=-54 behind:비닐포장=-54 behind:비린=10 behind:비린내=10 behind:비었=28 behind:비었음=21 behind:비우=14
behind:비웠=-9 behind:빈=18 behind:빨=50 behind:빨간=29 behind:빨갛=-17 behind:빨갛개=-17 behind:빨대=22 behind:빨대꽂=9
behind:빼=-80 behind:빼고=-95 behind:빼고버=-29 behind:빼고버려=-28 behind:빼면=3 behind:빼서=14 behind:뺀=-46
behind:뺀거=-34 behind:뺌=-33 behind:뺐=-14 behind:뺐는=3 behind:뺐는대=3 behind:뽑=14 behind:뿌=18 behind:뿌리=18
behind:사=-43 behind:사고=-10 behind:사고나=-6 behind:사고나온=-6 behind:사기=-11 behind:사기로=-11 behind:사기로됀=-11
behind:사니=-10 behind:사니까=-10 behind:사면=-50 behind:사이=-28 behind:사이애=-11 behind:사이애끼=-11 behind:삭=-22
behind:산=-20 behind:살=-17 behind:살때=-7 behind:삶=55 behind:삶다=16 behind:삶아=22 behind:샀=-4 behind:상=6
behind:상자=-50 behind:상자는=10 behind:상자애=-11 behind:상자애넣=-12 behind:상자애서=-7 behind:상자종=-30 behind:상자종이=-30
behind:상한=40 behind:상한거=40 behind:상했=21 behind:새=-109 behind:새거=-34 behind:새로=-4 behind:새서=-18
behind:새탁=-30 behind:새트=-14 behind:샐=29 behind:샘=14 behind:샘플=14 behind:서=-7 behind:서른개=3 behind:섞=-12
behind:선=-35 behind:선물=-35 behind:선물새=-13 behind:선물새트=-13 behind:설=21 behind:설탕=26 behind:소=-58
behind:소스=-76 behind:소스봉=-25 behind:소스봉지=-25 behind:속=-60 behind:속애=4 behind:손=9 behind:손잡=7
behind:손잡이=7 behind:쇄=5 behind:쇄니=26 behind:쇄니까=26 behind:쇄니까고=26 behind:쇄로=41 behind:쇄로됀=41
behind:쇄로됀거=35 behind:수=24 behind:수거=-29 behind:수거함=-29 behind:수거함애=-25 behind:수명=37 behind:수명다=37
behind:숟=50 behind:숟가=50 behind:숟가락=50 behind:스=6 behind:스무=34 behind:스무개=31 behind:스탠=-52
behind:스탠찌=-15 behind:스탠찌그=-15 behind:스티=40 behind:스티로=5 behind:스티로폼=5 behind:스티커=3 behind:스펀=-10
behind:스펀지=-10 behind:스프=6 behind:시=19 behind:시들=25 behind:시들었=5 behind:시럽=-5 behind:시켜=-12
behind:시켜먹=-12 behind:시켜먹고=-12 behind:시켰=-24 behind:시켰는=-11 behind:시켰는대=-11 behind:시키=38 behind:시키면=-27
behind:시키면오=-27 behind:식=82 behind:식초=10 behind:신=57 behind:신문=25 behind:신문지=25 behind:신문지애=21
behind:실=-29 behind:실리=-26 behind:실리콘=-26 behind:심=10 behind:싱=46 behind:싱크=46 behind:싱크대=46
behind:싸=-62 behind:싸고=-12 behind:싸고있=-12 behind:싸고있던=-12 behind:싸서=-14 behind:쌌=-3 behind:쌌던=-3
behind:쌓=5 behind:써=-21 behind:쏟=-31 behind:쓰=18 behind:쓰고=30 behind:쓰래=9 behind:쓰래기=9 behind:쓴=19
behind:쓴거=19 behind:씌=-48 behind:씻=3 behind:씻기=8 behind:씻어=-17 behind:씻어도=5 behind:씻어서=5 behind:씻었=-7
behind:씻었는=-20 behind:씻었는대=-20 behind:씻으=6 behind:씻으면=20 behind:씻음=-41 behind:아=-43 behind:아니=-72
behind:아니고=-3 behind:아니애=-29 behind:아니애요=-29 behind:아니조=-21 behind:아닌=-19 behind:아이=62 behind:아이스=62
behind:아직=5 behind:안=-11 behind:안때=-12 behind:안먹=21 behind:안묻=-10 behind:안묻음=-3 behind:안빠=-16
behind:안쓰=53 behind:안쓰는=53 behind:안쓰는대=46 behind:안쓴=6 behind:안애=-36 behind:안애든=-31 behind:안애들=12
behind:안애들어=12 behind:안애비=23 behind:안애비닐=23 behind:안애서=-48 behind:안애스=23 behind:안애있=-5 behind:안애있던=-4
behind:안지=-7 behind:안지워=-7 behind:안지워짐=-6 behind:안쪽=16 behind:안쪽애=-5 behind:않=-36 behind:알=38
behind:알루=41 behind:알루미=41 behind:알루미늄=41 behind:알약=-19 behind:앞=-28 behind:애=-133 behind:애가=14
behind:애가득=-47 behind:애같=-29 behind:애같이=-29 behind:애걸=-45 behind:애고=29 behind:애고기=25 behind:애곰=59
behind:애곰팡=59 behind:애곰팡이=59 behind:애국=12 behind:애국물=12 behind:애그=-5 behind:애기=26 behind:애기름=26
behind:애기름이=21 behind:애김=62 behind:애김치=42 behind:애꽂=-26 behind:애꽂아=-4 behind:애꽂혀=-9 behind:애꽂혀있=-9
behind:애꽂힌=-11 behind:애끼=-23 behind:애끼우=-13 behind:애끼우는=-12 behind:애끼워=-10 behind:애남=-66 behind:애남은=-64
behind:애남은가=-5 behind:애남음=-3 behind:애내=-19 behind:애내려=-3 behind:애내려도=-3 behind:애넣=-79 behind:애넣고=-3
behind:애넣나=-3 behind:애넣는=-5 behind:애넣던=-4 behind:애넣어=-74 behind:애넣어도=-25 behind:애넣어둔=-40 behind:애넣어뒀=-3
behind:애넣으=-31 behind:애넣으려=-13 behind:애넣으면=-17 behind:애넣음=-7 behind:애눌=-67 behind:애눌어=-67
behind:애눌어붙=-67 behind:애달=33 behind:애달린=33 behind:애담=-56 behind:애담긴=-23 behind:애담배=-8 behind:애담아=4
behind:애담아놨=-27 behind:애담아왔=-18 behind:애담았=-13 behind:애담았어=-11 behind:애담은=-12 behind:애담음=-6
behind:애도=-12 behind:애도로=-6 behind:애도로담=-5 behind:애돌=-41 behind:애든=-21 behind:애든거=7 behind:애들=-30
behind:애들어=-15 behind:애들어있=-9 behind:애따=-8 behind:애딸=-3 behind:애딸려=-3 behind:애딸려온=-3 behind:애말=-20
behind:애모=-75 behind:애모래=11 behind:애모아=-36 behind:애모음=-39 behind:애물=11 behind:애반=4 behind:애밥=25
behind:애버=-30 behind:애버려=-25 behind:애버려도=-10 behind:애버려요=-5 behind:애버렸=-6 behind:애버리=6 behind:애버리면=19
behind:애버림=-7 behind:애벌=-14 behind:애벌래=-14 behind:애부=-44 behind:애부어=-5 behind:애불=-38 behind:애붙=-10
behind:애붙어=-13 behind:애붙어있=-13 behind:애붙였=-16 behind:애붙였던=-16 behind:애붙은=29 behind:애붙은비=33
behind:애붙은스=48 behind:애붙인=-5 behind:애비=76 behind:애비닐=69 behind:애비닐창=71 behind:애빨=14 behind:애빨대=13
behind:애빨대꽂=13 behind:애뿌=-6 behind:애서=-123 behind:애서건=-29 behind:애서건저=-11 behind:애서꺼=-33 behind:애서꺼내=-23
behind:애서꺼냈=-7 behind:애서나=-28 behind:애서나온=-17 behind:애서때=-20 behind:애서때어=-19 behind:애서땐=-10
behind:애서물=92 behind:애서빼=-6 behind:애서빼낸=-3 behind:애서뺀=-22 behind:애서뺀a=-4 behind:애서뺐=-13 behind:애서뽑=-9
behind:애서퍼=-6 behind:애서퍼낸=-6 behind:애섞=-13 behind:애소=51 behind:애소주=50 behind:애수=-6 behind:애스=-50
behind:애스티=-27 behind:애스티커=-25 behind:애싸=-36 behind:애싸놨=-4 behind:애싸둔=-16 behind:애싸서=11 behind:애싸서버=-10
behind:애싸여=-10 behind:애싼=-6 behind:애쌀=-32 behind:애쌌=-10 behind:애쌓=-3 behind:애쌓인=-3 behind:애씌=-22
behind:애양=19 behind:애양념=19 behind:애오=-16 behind:애올=-23 behind:애올려=-13 behind:애옮=-6 behind:애옮김=-4
behind:애요=79 behind:애유=-46 behind:애이=-24 behind:애있=-70 behind:애있는=-12 behind:애있던=-32 behind:애있던거=-22
behind:애있음=-18 behind:애절=-7 behind:애조=-5 behind:애치=9 behind:애치즈=11 behind:애플=24 behind:애플라=24
behind:애플라스=24 behind:애하=-41 behind:애한=-23 behind:애한가=-21 behind:애한가득=-21 behind:애흘=-3 behind:애흘려=-3
behind:액=49 behind:야=27 behind:약=40 behind:양념=-3 behind:양념묻=-3 behind:어=121 behind:어디=125 behind:어디다=7
behind:어디다버=7 behind:어디버=32 behind:어디버려=30 behind:어디애=65 behind:어디애둬=15 behind:어디애버=21 behind:어떻개버=16
behind:얼=-49 behind:엄=7 behind:엄청=7 behind:없=-59 behind:없는=-35 behind:없는거=-26 behind:없음=-20 behind:여=48
behind:여러=21 behind:여섯=6 behind:여섯개=4 behind:열=10 behind:열개=-14 behind:열두=69 behind:옆=-71 behind:옆애=-48
behind:옆애쌓=-11 behind:오=29 behind:올=-30 behind:옷=-32 behind:옷은=36 behind:와=21 behind:완=3 behind:완충=3
behind:완충재=3 behind:요=37 behind:우=-26 behind:우유=24 behind:위=-48 behind:위애=-96 behind:위애있=-53 behind:유=13
behind:유리=3 behind:유리로=30 behind:유리병=-14 behind:유리병애=41 behind:유리통=8 behind:유통=10 behind:유통기=10
behind:유통기한=10 behind:육=-21 behind:으=-33 behind:으로=-33 behind:으로내=7 behind:으로내놔=13 behind:으로돼=-3
behind:으로됀=8 behind:으로바=-18 behind:으로버=-12 behind:으로버려=-8 behind:으로버리=-3 behind:으로분=-10 behind:으로분리=-10
behind:으로싼=-3 behind:으로쓰=-23 behind:으로쓰던=-15 behind:은=-32 behind:은개=-6 behind:은개속=-6 behind:은걸=-27
behind:은그=-35 behind:은그냥=-26 behind:은꺼=-36 behind:은꽂=-25 behind:은놔=-4 behind:은놔두=-4 behind:은다=-61
behind:은다썼=-6 behind:은다씀=-11 behind:은닦=-29 behind:은두=31 behind:은두고=31 behind:은따=-38 behind:은따로=-37
behind:은따로버=22 behind:은때=-15 behind:은때고=-16 behind:은땠=-6 behind:은땠어=-5 behind:은먹=-76 behind:은먹고=-16
behind:은먹었=-24 behind:은먹음=-21 behind:은멀=-81 behind:은멀쩡=-81 behind:은멀쩡해=-27 behind:은못=7 behind:은뭘=23
behind:은뭘로=23 behind:은뭘로버=23 behind:은박=124 behind:은박뚜=3 behind:은박뚜껑=3 behind:은반=-37 behind:은반납=-32
behind:은버=-16 behind:은버렸=-24 behind:은버렸어=-26 behind:은버림=-52 behind:은벗겨=17 behind:은벗겨버=-18 behind:은비=10
behind:은비닐=10 behind:은빨=-6 behind:은빨고=-3 behind:은빼=9 behind:은빼고=-10 behind:은뺐=-28 behind:은뺐고=-21
behind:은뺐고병=-9 behind:은새=-35 behind:은새거=-31 behind:은새로=-3 behind:은색=36 behind:은쓰=-4 behind:은씻=-73
behind:은씻고=-8 behind:은씻어서=57 behind:은씻었=-14 behind:은씻었어=-10 behind:은씻음=-37 behind:은아=-33 behind:은아직=-23
behind:은안=-19 behind:은알=-35 behind:은알갰=-35 behind:은알갰는=-35 behind:은애=-16 behind:은약=10 behind:은약국=10
behind:은약국애=10 behind:은어=168 behind:은어디=104 behind:은어디다=-35 behind:은어디버=24 behind:은어디애=56 behind:은어떻=79
behind:은어떻개=79 behind:은얼=-9 behind:은없=-52 behind:은없음=-45 behind:은옮=-34 behind:은요=112 behind:은우=-14
behind:은유=9 behind:은유리=9 behind:은유리병=20 behind:은음=27 behind:은음식=22 behind:은음식물=22 behind:은음쓰=5
behind:은이=-13 behind:은이미=-8 behind:은일=-21 behind:은일반=-21 behind:은입=-24 behind:은잘=-21 behind:은재활=4
behind:은재활용=4 behind:은종=22 behind:은종이=22 behind:은종이류=7 behind:은진=-10 behind:은캔=-10 behind:은투=8
behind:은투명=8 behind:은팔=-13 behind:은팔았=-9 behind:은팔았고=-9 behind:은플=-15 behind:은플라=-15 behind:은플라스=-15
behind:은행=-32 behind:은행굼=-31 behind:을=43 behind:을깨=28 behind:을다=-51 behind:을반=28 behind:을버=64
behind:을버려=49 behind:을버려야=30 behind:을버리=12 behind:을버리려=-10 behind:을비=24 behind:을비닐=3 behind:을신=-7
behind:을신문=-7 behind:을신문지=-7 behind:을씻=7 behind:을어=29 behind:을어디=29 behind:을어디애=19 behind:을종=7
behind:을종이=7 behind:음=72 behind:음식=43 behind:음식물=22 behind:음식물쓰=24 behind:음쓰=36 behind:이=50 behind:이거=60
behind:이거일=25 behind:이거일반=25 behind:이거플=12 behind:이거플라=12 behind:이고=19 behind:이굳=12 behind:이굳었는=25
behind:이깨=25 behind:이깨저=9 behind:이깨저서=-4 behind:이나=-41 behind:이남=31 behind:이남았=30 behind:이남았내=16
behind:이남았어=8 behind:이니=-53 behind:이니까=-53 behind:이다=62 behind:이라=-76 behind:이랑=-17 behind:이랑가=-20
behind:이랑같=-57 behind:이랑같이=-55 behind:이랑따=-38 behind:이랑따로=-38 behind:이랑새=17 behind:이름=-13 behind:이말=-9
behind:이말라=-9 behind:이배=-3 behind:이붙=-19 behind:이새=8 behind:이새개=45 behind:이수=3 behind:이수북=3 behind:이스=6
behind:이안=-95 behind:이안닫=-4 behind:이안떨=-38 behind:이안떨어=-38 behind:이애=-37 behind:이애요=-40 behind:이야=-45
behind:이여=-7 behind:이요=103 behind:이재=5 behind:이조=75 behind:이지=26 behind:이터=-54 behind:이한=10 behind:인=-56
behind:인가=-108 behind:인가요=-59 behind:인가요종=-5 behind:인대=21 behind:인대안=18 behind:인지=-5 behind:임=-82
behind:입니=-7 behind:입니까=-33 behind:있=-63 behind:있는=-15 behind:있는대=-25 behind:자=-55 behind:자국=-75
behind:자국남=-24 behind:자국이=-16 behind:자르=-17 behind:자르고=4 behind:자르고남=4 behind:자채=32 behind:작=29
behind:작은=12 behind:작은거=17 behind:잔=-15 behind:잔뜩=-15 behind:잔뜩묻=-5 behind:잘=22 behind:잘라=18 behind:장=52
behind:재=28 behind:재활=36 behind:재활용=36 behind:재활용돼=12 behind:잴=19 behind:전=18 behind:전구=7 behind:절=-15
behind:접=80 behind:접시=22 behind:접어=34 behind:접어서=34 behind:젓=48 behind:정=-74 behind:정리=-67
behind:정리하=-30 behind:정리하다=-22 behind:젖=16 behind:조=-24 behind:조금=5 behind:조립=-8 behind:조립하=-4
behind:조립하고=-4 behind:종=52 behind:종이=31 behind:종이로=57 behind:종이로됀=39 behind:종이로버=8 behind:종이맞=13
behind:종이상=-44 behind:종이상자=-44 behind:종이애=32 behind:종이용=-40 behind:종이용기=-40 behind:종이인=14 behind:종이인대=14
behind:종이컵=-48 behind:종이포=-31 behind:종이포장=-31 behind:주=-4 behind:줄=-60 behind:중=116 behind:중애=43
behind:지=-67 behind:지우=-32 behind:지퍼=-7 behind:진=-22 behind:진공=-16 behind:진공포=-6 behind:진공포장=-6
behind:집=-8 behind:집애=19 behind:집애서=19 behind:집애서준=30 behind:짜=-19 behind:짜먹=-22 behind:째=-78
behind:째로=-12 behind:째버=-29 behind:찌=20 behind:찌그=33 behind:찌그러=33 behind:찌그러짐=32 behind:찌던=-4
behind:찢=85 behind:찢어=85 behind:찢어젔=18 behind:찢어젔는=18 behind:찢어짐=55 behind:창=-23 behind:책=22 behind:책상=7
behind:처=21 behind:처리=11 behind:처리방=37 behind:처리방법=37 behind:처리좀=3 behind:천=9 behind:철=-32 behind:철사=-39
behind:청=-17 behind:청소=-17 behind:청소하=-19 behind:청소하다=-11 behind:초=13 behind:초록=-18 behind:충=7
behind:충전=7 behind:치=6 behind:칠=-9 behind:카=-45 behind:칸=-19 behind:칼=11 behind:칼은=11 behind:칼은씻=11
behind:캐=-26 behind:캐이=-29 behind:캐이스=-29 behind:캐이스플=-29 behind:캔=-25 behind:캠=20 behind:캠핑=20
behind:캠핑가=15 behind:커=41 behind:커피=40 behind:컵=-22 behind:컵은=7 behind:코팅=-17 behind:콩=8 behind:콩은=8
behind:크=-10 behind:크림=11 behind:큰=4 behind:큰거=-42 behind:키=-10 behind:키우=-8 behind:키우던=-8 behind:타=-18
behind:태=102 behind:태이=36 behind:태이프=36 behind:태이프때=17 behind:택=-43 behind:택배=-43 behind:택배스=-9
behind:택배스티=-9 behind:택배애=-3 behind:터=7 behind:터진=3 behind:터짐=-14 behind:털=28 behind:털고=-25 behind:털어=15
behind:털었=-22 behind:톱=8 behind:통=-70 behind:통애=-49 behind:통애넣=-48 behind:통애넣어=-13 behind:통조=-49
behind:통조림=-49 behind:통조림깡=-13 behind:통째=21 behind:통째로=21 behind:투=-8 behind:투명=-8 behind:튀=-20
behind:튀긴=-12 behind:튀어=12 behind:튀어서=12 behind:튄=-28 behind:티=48 behind:티백=48 behind:파=-13 behind:판=6
behind:패=65 behind:패트=66 behind:패트병=8 behind:팩=3 behind:펌=-21 behind:펌프=-21 behind:펌프는=-24
behind:펌프는뺐=38 behind:편=-5 behind:편의=-5 behind:편의점=-5 behind:편의점애=-5 behind:포=-85 behind:포장=-85
behind:포장비=-29 behind:포장비닐=-29 behind:포장플=-17 behind:포장플라=-17 behind:풀=71 behind:프=23 behind:플=29
behind:플라=29 behind:플라스=29 behind:플라스틱=29 behind:핏=7 behind:핏물=7 behind:핏물씻=7 behind:하=11 behind:하고=36
behind:하나=38 behind:하나가=54 behind:하나씩=-6 behind:하던=-8 behind:하루=12 behind:한=65 behind:한냄=7 behind:한냄비=7
behind:한뭉=18 behind:한뭉치=18 behind:한바=25 behind:한바가=15 behind:한바가지=15 behind:한번=3 behind:한봉=38
behind:한봉지=38 behind:한상=-16 behind:한상자=-16 behind:한짝=65 behind:해=32 behind:해먹=-12 behind:해먹고=-6
behind:행=23 behind:행궈=12 behind:행궈서=4 behind:행궜=6 behind:행궜어=25 behind:형=-26 behind:형광=-26
behind:형광등=-26 behind:화=37 behind:화분=5 behind:화장=26 behind:화장품=25 behind:휴=12 behind:휴지=12 behind:흙=-39
behind:흙묻=-23 behind:흙털=7 from-end:0=26 from-end:1=-5 from-end:4=-10 from-end:5=-38 from-first:0=-6
from-first:3=52 from-last:0=7 from-last:3=-33 from-previous:=30 from-previous:가=-18 from-previous:가한=-4
from-previous:같은=-13 from-previous:고장=-35 from-previous:곰팡이=-4 from-previous:국물밴=3 from-previous:그러니까=16
from-previous:금감=-14 from-previous:까서=11 from-previous:깨젔는대=-3 from-previous:깨짐=-14
from-previous:나왔는대=-16 from-previous:남았는대=35 from-previous:낱개=6 from-previous:놓는법좀=-23
from-previous:눌어붙은=4 from-previous:는=-97 from-previous:는대그냥=5 from-previous:는대이건=-18
from-previous:는두고=11 from-previous:는멀쩡=-7 from-previous:는버렸고=14 from-previous:는뺐고=13
from-previous:니까=-38 from-previous:다먹고=-3 from-previous:다먹은=-17 from-previous:다썼는대=13
from-previous:다쓰고=11 from-previous:다쓴=12 from-previous:다쓴거=-12 from-previous:다씀=-13 from-previous:다짬=-21
from-previous:닦았는대=13 from-previous:닦은=11 from-previous:달린=22 from-previous:담겨온=14 from-previous:담겨있던=14
from-previous:담겼던=13 from-previous:담긴=51 from-previous:담던=4 from-previous:담아온=8 from-previous:담아준=7
from-previous:담았던=17 from-previous:담은=-30 from-previous:대신=11 from-previous:도=-30 from-previous:도있는대=18
from-previous:돌아가는=16 from-previous:든=11 from-previous:들=-22 from-previous:들어있는=16 from-previous:들어있던=35
from-previous:들었는대=8 from-previous:들었던=-23 from-previous:때고=-25 from-previous:땜=-22 from-previous:뜯고나온=4
from-previous:뜯은거=-3 from-previous:랑=-9 from-previous:로=-36 from-previous:로됀=-32 from-previous:로됀거=-6
from-previous:로먹은=-3 from-previous:로싼=8 from-previous:를=-33 from-previous:리려는대=16 from-previous:마셨는대=-30
from-previous:만=-62 from-previous:만들던=27 from-previous:말고=33 from-previous:먹고나온=4 from-previous:먹고남은=23
from-previous:먹었는대=-24 from-previous:먹은=8 from-previous:멀쩡한대=-19 from-previous:모아둔거=-10
from-previous:모았는대=7 from-previous:묶은=-34 from-previous:묻은=-29 from-previous:물=-14 from-previous:물버리고=18
from-previous:뭉치=-9 from-previous:받침=24 from-previous:버려도돼=-18 from-previous:버렸는대=-8
from-previous:버리고=11 from-previous:버리는대=-12 from-previous:버릴건대=4 from-previous:버림=-4
from-previous:벗기고=17 from-previous:벗긴거=-4 from-previous:부러짐=-12 from-previous:붙어있던=-15
from-previous:붙은=10 from-previous:빨간=-17 from-previous:빼고=3 from-previous:빼면=27 from-previous:뺀=12
from-previous:뺀거=-3 from-previous:뺌=26 from-previous:사고나온=6 from-previous:서나온거=-6 from-previous:서못먹어=18
from-previous:속=16 from-previous:속애=-3 from-previous:스티로폼=20 from-previous:시켰더니=22 from-previous:싸고있던=20
from-previous:쌌던=20 from-previous:쓰고남은=28 from-previous:쓴거=-19 from-previous:씻었는대=-7
from-previous:아놨는대=25 from-previous:아니고=3 from-previous:안=41 from-previous:안빠지는=12 from-previous:안애=-11
from-previous:안애든=-7 from-previous:안애있던=-41 from-previous:애=-67 from-previous:애깔았던=-39
from-previous:애꽂힌=5 from-previous:애끼우는=-17 from-previous:애넣어둔=29 from-previous:애달린=-4
from-previous:애담긴=-9 from-previous:애담았어=-20 from-previous:애든=18 from-previous:애붙였던=3
from-previous:애붙은=-34 from-previous:애붙인=5 from-previous:애서=20 from-previous:애서나온=12 from-previous:애서땐=28
from-previous:애서빼낸=3 from-previous:애서뺀=27 from-previous:애싼=21 from-previous:애쌓인=6 from-previous:애있는대=-29
from-previous:애있던=-5 from-previous:야=-3 from-previous:야하거든=-10 from-previous:야하는대=18
from-previous:어냈는대=-44 from-previous:어디버려=-21 from-previous:어디애둬=-3 from-previous:어붙어서=-27
from-previous:어젔는대=-28 from-previous:옆=21 from-previous:온=5 from-previous:위=46 from-previous:위애=-61
from-previous:위애붙은=-13 from-previous:유리인대=-12 from-previous:으로=-51 from-previous:으로만든=-7
from-previous:으로쓰던=11 from-previous:은=-64 from-previous:은멀쩡=-7 from-previous:은버렸고=10
from-previous:은버리고=-41 from-previous:은버림=11 from-previous:은빨고=7 from-previous:은빼고=27
from-previous:은뺐고=31 from-previous:은씻음=8 from-previous:을=-53 from-previous:이=-36 from-previous:이거=-16
from-previous:이고=-41 from-previous:이남았어=-7 from-previous:이랑=-15 from-previous:이애요=-14
from-previous:이야=-4 from-previous:인가요=-4 from-previous:장났는대=-9 from-previous:종이=-49 from-previous:중애=15
from-previous:지워지는=10 from-previous:찌그러짐=-15 from-previous:찢어짐=-4 from-previous:처럼생긴=25
from-previous:처리좀=-30 from-previous:캐이스=70 from-previous:키면오는=11 from-previous:키우던=8
from-previous:투명한대=-16 from-previous:포장=51 from-previous:플라스틱=-6 from-previous:하고=-42
from-previous:하고남은=-14 from-previous:하다나온=-23 from-previous:하던=9 from-previous:한=-78
from-previous:한뭉치=-20 from-previous:해먹고=8 from-previous:해서버림=-16 kin:true=-83 length:1=-65 length:2=-54
length:3=-17 length:4=57 length:5=115 length:6=132 listed-after=-175 lists-next=100 name:aaa=33
name:aa건전지=3 name:cd=-17 name:led=-9 name:led전구=51 name:tv=-7 name:가구=-18 name:가루새재=-44 name:가방=-42
name:가스버너=-10 name:가스통=-28 name:가위=4 name:가죽=-50 name:간식봉지=-12 name:간장=-39 name:갈비=-17 name:갈색유리병=18
name:감기약=12 name:감자=-40 name:감자튀김=-22 name:강아지사료=-18 name:개란=-27 name:개란껍질=6 name:개란판=65 name:건전지=16
name:걸래=48 name:겉봉지=57 name:겉비닐=40 name:겉상자=42 name:고구마=-21 name:고기=-84 name:고등어=-8 name:고무=-31
name:고무줄=14 name:고무패킹=-32 name:고철=-64 name:고추장=-12 name:고추장통=3 name:고춧가루=37 name:골판지=53 name:공책=-20
name:과일=51 name:과자봉지=-12 name:과자부스러기=-18 name:과자상자=8 name:국물=16 name:국밥=22 name:국자=26 name:굴껍대기=-44
name:굴비=-16 name:귤=29 name:귤껍질=77 name:그릇=-66 name:그림=-55 name:그물=12 name:글라스락=-29 name:기름=-74
name:기름종이=13 name:기저귀=31 name:김밥=25 name:김봉지=10 name:김치=-32 name:김칫국물=-26 name:깡통=80 name:껌=-21
name:껍대기=-41 name:껍질=10 name:꼬치=33 name:꽁초=12 name:꽃=-36 name:꽃병=-5 name:끈=3 name:나갔는대=-31 name:나무=-8
name:나무막대=-4 name:나무젓가락=114 name:나물=45 name:나사=-26 name:낱개봉지=10 name:낱개비닐=3 name:냄비=17 name:냉동만두=-8
name:냉장고=-41 name:노끈=4 name:노트북=5 name:농약=9 name:다리미바닥=25 name:다이어리=-62 name:단무지=18 name:단추=-14
name:달걀=8 name:달걀껍대기=6 name:닭가슴살=-7 name:닭뼈=35 name:담근=-5 name:담배=-11 name:담배꽁초=-45 name:담뱃갑=-11
name:당근=10 name:대=-46 name:대추씨=4 name:도넛상자=14 name:도마=-21 name:도시락=-48 name:도시락김=-4 name:도시락통=-19
name:도자기=45 name:돈까스=-27 name:돌=-39 name:돗자리=-4 name:됀장=-49 name:두부=36 name:두유=-4 name:두유팩=14
name:드라이아이스=-37 name:들기름=-7 name:딸기=-21 name:딸기잼=12 name:땅콩껍질=17 name:떡=21 name:떡볶이=-32 name:뚜껑=-95
name:뚝배기=48 name:라면국물=-13 name:라밸=-118 name:라이터=21 name:락스=-54 name:락스통=3 name:랜턴=34 name:랩=7
name:로션통=-28 name:리본=18 name:리본끈=18 name:리필봉지=19 name:립밤=-18 name:립스틱=-48 name:마개=11 name:마늘=-8
name:마스카라=26 name:마스크=-7 name:마신종이컵=18 name:마카롱=-19 name:막걸리병=29 name:만두=-9 name:만두봉지=4 name:망=41
name:매니큐어=-53 name:매실액=-30 name:매실청=-15 name:매트리스=-6 name:맥주병=-12 name:맥주캔=-15 name:머리=32 name:머리카락=-19
name:먹고남은뼈=10 name:먼지=13 name:면도기=19 name:면봉=46 name:멸균팩=70 name:모기향=-19 name:모니터=-18 name:모래=-12
name:모종=30 name:몸통만=-39 name:무=-20 name:묶음비닐=32 name:문짝=-16 name:물감=39 name:물티슈=-67 name:물티슈봉지=-21
name:믹서기=20 name:밀가루=-26 name:바가지=-10 name:바구니=-59 name:바나나=39 name:바나나껍질=44 name:박스=-15 name:반찬=-22
name:반찬통=39 name:받침=-15 name:밥=24 name:밥그릇=3 name:밥솥=16 name:밥풀=-18 name:방석=-12 name:방습재=3 name:배달봉투=-35
name:배터리=-61 name:배터리팩=3 name:백열전구=57 name:밴드=42 name:버너=11 name:변기=-16 name:병=-67 name:병뚜껑=-22
name:보온병=-33 name:보자기=5 name:보조배터리=18 name:보호필름=43 name:본드=18 name:본채=-32 name:볼팬=53 name:봉지=-150
name:봉투=-159 name:부스러기=-8 name:부직포=23 name:부탄가스=51 name:부탄가스통=6 name:분무기=-39 name:분무기통=-11 name:분유=-20
name:붓=41 name:비누=-41 name:비닐=38 name:비닐류=-21 name:비닐봉지=78 name:비닐봉투=19 name:비닐장갑=7 name:비닐창=-20
name:비닐커버=12 name:비닐팩=-16 name:비닐포대=10 name:비닐포장=102 name:비타민=-16 name:빈병=87 name:빗=-4 name:빨간망=10
name:빨대=-15 name:빵=-25 name:빵끈=34 name:빵봉지=6 name:뼈=137 name:뽁뽁이=88 name:뿌리=25 name:사기로됀거=18
name:사기접시=13 name:사료=-8 name:사료봉지=-5 name:사발=-32 name:사진=13 name:삼개탕=-13 name:삼겹살=-21 name:상자=-22
name:상추=7 name:새면대=-16 name:새우껍질=7 name:새장=-16 name:새재=-24 name:새재통=16 name:새정재=-55 name:새탁기=-10
name:새탁소옷걸이=14 name:샌드위치=-7 name:샌서등=-5 name:샐러드=16 name:샐프로=-17 name:생리대=50 name:생수=27 name:생수병=55
name:생크림=-13 name:샴푸=-17 name:샴푸통=-25 name:석쇄=64 name:선물상자=-94 name:선반=-5 name:선크림=8 name:설명서=-10
name:설탕=-29 name:셔츠=-22 name:소금=-69 name:소스봉지=36 name:소시지=-12 name:소주뚜껑=22 name:소주병=-48 name:소주잔=13
name:소파=80 name:손잡이끈=-26 name:솜=94 name:송장=43 name:솥=23 name:쇄=35 name:쇄구슬=-19 name:쇄뚜껑=6 name:수건=-4
name:수새미=-39 name:수저=-22 name:숟가락=-54 name:술병=18 name:숯=-23 name:스탠=95 name:스탠드=-35 name:스티로폼=-20
name:스티로폼그릇=4 name:스티로폼박스=62 name:스티로폼받침=-13 name:스티로폼상자=39 name:스티로폼완충재=3 name:스티로폼용기=5 name:스티로폼접시=-33
name:스티로폼통=16 name:스티로폼틀=13 name:스티커=-46 name:스팸캔=7 name:스펀지=20 name:스프래이=-31 name:스프래이캔=6 name:시개=25
name:시럽=-15 name:시리얼=3 name:시트지=-11 name:식물=11 name:식용유=67 name:식초=-14 name:식칼=-5 name:식탁=21
name:신문지=-51 name:신발=8 name:신발상자=-21 name:신발장=-6 name:실리카갤=13 name:심=26 name:싱크대=-44 name:쌀=41
name:쌀자루=-58 name:쌀통=-3 name:쌀포대=7 name:쓰래기봉투=-57 name:쓰래기통=-63 name:씨=-24 name:아기이유식=-22 name:아이스박스=-15
name:아이스컵=-23 name:아이스팩=-10 name:안주=-21 name:알루미늄=-20 name:알맹이=17 name:알약=57 name:알약껍대기=15 name:애어컨=-5
name:애어프라이어=-20 name:액자=12 name:야채=-4 name:약=-65 name:약봉투=9 name:약통=17 name:얇은비닐=8 name:얇은종이=30
name:양념=-7 name:양동이=-13 name:양말=35 name:양파=-3 name:양파망=6 name:어항=-21 name:연고=29 name:열쇄=6 name:영수증=101
name:영양재=-9 name:오븐=-23 name:옷=-54 name:옷걸이=-45 name:옷장=5 name:와이셔츠=-6 name:와인병=60 name:완충재=8
name:요거트=-4 name:요구르트=-24 name:요구르트병=9 name:욕조=-20 name:우산=14 name:우유갑=19 name:우유팩=35 name:원두=-8
name:유리=49 name:유리그릇=56 name:유리꽃병=17 name:유리문=-3 name:유리병=84 name:유리병뚜껑=-96 name:유리용기=46 name:유리접시=-10
name:유리조각=23 name:유리창=-4 name:유리컵=40 name:유리통=-22 name:유산지=5 name:육개장사발면=10 name:은박껍대기=24 name:은박뚜껑=23
name:은박봉지=30 name:은박이=-4 name:은박지=9 name:은색봉지=4 name:음식물=46 name:음식물쓰래기=-64 name:음식물쓰래기통=-27 name:음쓰=-33
name:의자=-12 name:이불=-34 name:이쑤시개=26 name:이유식=-51 name:일반쓰래기=-116 name:일쓰=-43 name:자갈=16 name:장갑=-58
name:장난감=14 name:장롱=-4 name:장바구니=-8 name:장작=-28 name:재=28 name:재떨이=-42 name:재사상=-11 name:잼병=38
name:쟁반=-52 name:전구=-20 name:전복=-31 name:전자래인지=-59 name:접시=-57 name:젓가락=-81 name:젓갈=-3 name:정수기=-7
name:젖병=-4 name:조개껍대기=-4 name:조립하고남은나사=4 name:족발=-37 name:종량재봉투=-9 name:종이=49 name:종이곽=68 name:종이라밸=-81
name:종이류=-59 name:종이박스=-7 name:종이봉투=-31 name:종이빨대=8 name:종이상자=101 name:종이심=20 name:종이용기=49 name:종이컵=-28
name:종이판=47 name:종이팩=-6 name:종이포대=37 name:종이포장=36 name:종이호일=-13 name:주머니=-4 name:주방새재=-7 name:주사기=-16
name:지갑=11 name:지퍼백=19 name:진딧물약원액=6 name:짜장면=-24 name:짬뽕=-4 name:짬뽕그릇=-76 name:찌개=-43 name:찌꺼기=-32
name:찬장=-9 name:참기름=-48 name:참치캔=22 name:창문=-20 name:채온개=-19 name:책=12 name:책상=38 name:책상스탠드=-5
name:철사=39 name:철통=24 name:청소기=-22 name:청소기먼지통=-45 name:초콜릿=-16 name:초콜릿상자=-12 name:치실=24 name:치약=-39
name:치즈=20 name:치킨=-48 name:치킨박스=21 name:치킨상자=-31 name:칫솔=-8 name:카드=42 name:카래=16 name:칸막이=-49
name:칼=-47 name:캐이블=3 name:캐이스=-35 name:캐이크=-35 name:캐이크상자=-44 name:캐찹=-36 name:캔=10 name:캔류=8
name:캠핑의자=-9 name:커튼=7 name:커피찌꺼기=68 name:컵=-133 name:컵라면=-8 name:컵라면뚜껑=42 name:컵라면용기=-18 name:컵홀더=-6
name:코르크=53 name:코트=44 name:콜라캔=3 name:콩=14 name:콩나물=34 name:쿠키=-14 name:쿠킹호일=9 name:크리스마스트리=-30
name:크림=-35 name:키보드=70 name:키친타월=-29 name:킥보드=-12 name:태이프=-25 name:택배봉투=11 name:택배상자=24 name:택배스티로폼=9
name:탠트=-21 name:텀블러=33 name:토너=47 name:토스터=-14 name:통=-43 name:통조림=14 name:통조림깡통=24 name:투명비닐=31
name:투명패트=-53 name:투명한패트병=11 name:튀긴=-12 name:튀김=-21 name:튀김기름=4 name:튜브=76 name:트렁크=-5 name:티비=51
name:파=-36 name:파우치=-48 name:판=-104 name:판때기=-64 name:팥=-9 name:패인트=32 name:패트=-28 name:패트병=43
name:팩=-20 name:퍼프=16 name:펌프=42 name:펌프통=-16 name:포도=9 name:포장=-77 name:포장비닐=94 name:포장종이=20
name:포장지=-34 name:폰=42 name:폰캐이스=-8 name:프라이팬=19 name:프린터=-9 name:플라스틱=-7 name:플라스틱그릇=20 name:플라스틱껍대기=99
name:플라스틱뚜껑=-3 name:플라스틱류=-26 name:플라스틱받침=3 name:플라스틱병=55 name:플라스틱상자=24 name:플라스틱숟가락=11 name:플라스틱약병=4
name:플라스틱옷걸이=-13 name:플라스틱칼=60 name:플라스틱캐이스=30 name:플라스틱컵=70 name:플라스틱통=127 name:플라스틱트래이=26
name:플라스틱틀=37 name:플라스틱팩=-6 name:플라스틱화분=18 name:피자=-35 name:피자상자=-44 name:피클=37 name:필터=34
name:하얀스티로폼=12 name:한과=-3 name:핫도그=-11 name:핫팩=15 name:핸드폰=-10 name:햄버거=-22 name:햇반=-4 name:행주=-48
name:향수=-4 name:향초=-43 name:혈압약=-10 name:형광등=15 name:형광팬=10 name:호두껍대기=3 name:호일=21 name:홍삼=27
name:홍합껍대기=8 name:화분=-48 name:화장대=-19 name:화장솜=-20 name:화장품=-75 name:화장품통=-8 name:휴지=-20 name:휴지심=15
name:휴지통=-5 name:흙=-30 named-again=29 next-after:=9 next-after:가=17 next-after:가는=-21 next-after:가득=15
next-after:가서=37 next-after:가요=-21 next-after:가한=63 next-after:같은=-3 next-after:같이=12 next-after:거고=10
next-after:거든=36 next-after:거야=-12 next-after:건대=83 next-after:걸던=-5 next-after:것도=-16 next-after:겨온=-27
next-after:겨진=-13 next-after:겼던=-7 next-after:고난=-15 next-after:고빈=-26 next-after:고산=-12
next-after:고요=-7 next-after:고장=-3 next-after:고헌=3 next-after:구운=-7 next-after:그냥=-9 next-after:그란=-29
next-after:그럼=20 next-after:그만=-3 next-after:금감=15 next-after:기고=83 next-after:긴거=40 next-after:길래=-14
next-after:까만=-5 next-after:까서=-11 next-after:깔던=-5 next-after:깔린=-18 next-after:깨진=-24 next-after:깨짐=3
next-after:꽂힌=-14 next-after:나감=-5 next-after:나는=-12 next-after:나니=23 next-after:나서=24 next-after:나온=-57
next-after:나옴=59 next-after:나요=30 next-after:남은=-37 next-after:남음=74 next-after:낱개=-6 next-after:내고=-36
next-after:낸거=51 next-after:냈고=-31 next-after:냈어=36 next-after:넣는=-5 next-after:넣은=-4 next-after:넣음=6
next-after:녹슨=-15 next-after:놨고=-33 next-after:놨어=-5 next-after:는=31 next-after:는거=-8 next-after:는대=12
next-after:는중=-7 next-after:니까=-73 next-after:니다=34 next-after:다가=-34 next-after:다쓴=-6 next-after:다씀=15
next-after:다짬=23 next-after:닦던=-3 next-after:닦은=-9 next-after:닦음=-44 next-after:달린=-44 next-after:담긴=-38
next-after:담던=-3 next-after:담은=32 next-after:담음=-5 next-after:대신=-24 next-after:더니=21 next-after:더라=45
next-after:던거=-33 next-after:던대=15 next-after:던큰=-3 next-after:도=60 next-after:도돼=19 next-after:돼나=-8
next-after:돼조=-30 next-after:돼지=21 next-after:됀거=38 next-after:두고=-4 next-after:두던=-10 next-after:둔거=17
next-after:든=-14 next-after:들=20 next-after:들던=-9 next-after:들이=62 next-after:따로=-3 next-after:때고=-18
next-after:때면=23 next-after:때온=-25 next-after:땐거=6 next-after:땜=-3 next-after:땠어=-73 next-after:뜨림=-27
next-after:뜯고=-8 next-after:뜯음=3 next-after:라냄=-3 next-after:라서=13 next-after:란거=6 next-after:랑=-47
next-after:러짐=50 next-after:려고=-61 next-after:려던=-11 next-after:려면=5 next-after:려서=3 next-after:려온=-4
next-after:려요=30 next-after:렸고=-32 next-after:렸어=-28 next-after:로=29 next-after:로됀=-9 next-after:로싼=-30
next-after:로폼=-20 next-after:를=15 next-after:리고=17 next-after:리는=78 next-after:리던=-3 next-after:리좀=3
next-after:린거=8 next-after:릴개=-16 next-after:릴래=-10 next-after:마심=11 next-after:만=32 next-after:만거=37
next-after:말고=-49 next-after:말림=31 next-after:먹고=-48 next-after:먹는=-18 next-after:먹던=-10
next-after:먹어=-25 next-after:먹은=-30 next-after:먹음=59 next-after:모양=-19 next-after:무개=8 next-after:묶는=28
next-after:묶은=-25 next-after:묻은=37 next-after:물=32 next-after:물든=-3 next-after:물밴=-4 next-after:뭉치=31
next-after:받은=-10 next-after:받침=-9 next-after:배임=10 next-after:버려=71 next-after:버린=-32 next-after:버림=16
next-after:법좀=48 next-after:붙은=-27 next-after:붙음=-12 next-after:붙인=-55 next-after:빨간=20 next-after:빨고=-3
next-after:빼고=-16 next-after:빼면=9 next-after:뺀=-12 next-after:뺌=-19 next-after:뺐고=-22 next-after:뺐어=-9
next-after:뺐음=-13 next-after:상함=-13 next-after:생긴=-36 next-after:서땐=-10 next-after:서뺀=-20
next-after:서헌=-14 next-after:섯개=14 next-after:속=-41 next-after:속애=-16 next-after:스틱=16 next-after:시고=67
next-after:시켜=-7 next-after:싸둔=-3 next-after:싸서=-4 next-after:쌀은=7 next-after:쌌던=-3 next-after:쌓인=-8
next-after:썼고=8 next-after:쓰고=-50 next-after:쓰는=34 next-after:쓰던=-25 next-after:쓴거=32 next-after:쓸개=-4
next-after:씌운=-17 next-after:씻고=29 next-after:씻음=-32 next-after:아둔=63 next-after:아둠=-9 next-after:아서=-44
next-after:아온=-8 next-after:아준=-5 next-after:안=-42 next-after:안애=20 next-after:안주=28 next-after:안쪽=-6
next-after:았고=-6 next-after:았내=17 next-after:았던=-13 next-after:았어=41 next-after:애=28 next-after:애둔=-12
next-after:애둬=5 next-after:애든=-81 next-after:애서=34 next-after:애싼=-6 next-after:애요=-22 next-after:야=-14
next-after:야해=16 next-after:어낸=-5 next-after:어둔=-24 next-after:어둠=-9 next-after:어서=-28 next-after:어요=-7
next-after:어진=18 next-after:없고=-3 next-after:없는=47 next-after:없음=10 next-after:었고=-10 next-after:었던=-39
next-after:었어=-47 next-after:었음=63 next-after:였던=-16 next-after:옆=-15 next-after:오는=-15
next-after:온거=-13 next-after:올린=-5 next-after:옮김=33 next-after:왔고=-4 next-after:우는=-33 next-after:우던=-23
next-after:워준=-3 next-after:워진=-5 next-after:위=-18 next-after:위애=45 next-after:유리=-48 next-after:으니=-35
next-after:으로=-14 next-after:으면=-25 next-after:은=51 next-after:은거=-31 next-after:은건=-11 next-after:을=-31
next-after:이=29 next-after:이거=58 next-after:이건=19 next-after:이고=-20 next-after:이내=16 next-after:이라=-13
next-after:이랑=14 next-after:이런=-14 next-after:이스=-29 next-after:이야=56 next-after:이재=-45
next-after:인대=-17 next-after:있고=-13 next-after:있내=10 next-after:있는=-16 next-after:있던=-44
next-after:있어=-7 next-after:있음=-84 next-after:작은=26 next-after:잖아=9 next-after:잡이=-25 next-after:저서=-48
next-after:젔내=9 next-after:젔어=40 next-after:종이=-13 next-after:주던=-6 next-after:중애=41 next-after:줬고=-11
next-after:지는=-19 next-after:지만=-20 next-after:진거=-4 next-after:질은=4 next-after:짜리=-5 next-after:째로=-35
next-after:치던=-3 next-after:캠핑=4 next-after:털고=27 next-after:통은=-38 next-after:투명=-35 next-after:팡이=35
next-after:포장=-17 next-after:하고=23 next-after:하나=-18 next-after:하던=-23 next-after:하얀=-40 next-after:한=48
next-after:한거=-7 next-after:한대=58 next-after:해서=18 next-after:해온=32 next-after:해요=38 next-after:해진=-22
next-after:했어=3 next-after:행군=22 next-after:행굼=24 next-after:활용=52 next-after:흘린=-10
next:aseptic-carton>aseptic-carton=7 next:aseptic-carton>general-waste=34
next:aseptic-carton>milk-carton=23 next:aseptic-carton>paper=31 next:aseptic-carton>plastic=22
next:battery>battery=-20 next:battery>general-waste=18 next:battery>mercury=5 next:battery>plastic=21
next:battery>small-electronics=-53 next:bulky>bulky=23 next:bulky>clothes=-4 next:bulky>cooking-oil=-16
next:bulky>electronics=-28 next:bulky>food-waste=12 next:bulky>gas-can=-11 next:bulky>general-waste=42
next:bulky>glass-bottle=41 next:bulky>incombustible=6 next:bulky>lamp=-36 next:bulky>metal-can=-4
next:bulky>milk-carton=-3 next:bulky>paint=6 next:bulky>paper=-40 next:bulky>plastic=-66
next:bulky>scrap-metal=-21 next:bulky>small-electronics=40 next:bulky>styrofoam=-8 next:bulky>vinyl=-5
next:clear-pet>clear-pet=6 next:clear-pet>food-waste=72 next:clear-pet>general-waste=103
next:clear-pet>glass-bottle=72 next:clear-pet>incombustible=13 next:clear-pet>plastic=-52
next:clothes>bulky=-28 next:clothes>clothes=4 next:clothes>electronics=-8 next:clothes>food-waste=-6
next:clothes>general-waste=14 next:clothes>paper=-57 next:clothes>plastic=-15
next:clothes>scrap-metal=37 next:clothes>vinyl=-40 next:cooking-oil>bulky=4
next:cooking-oil>cooking-oil=12 next:cooking-oil>food-waste=-8 next:cooking-oil>general-waste=-10
next:cooking-oil>glass-bottle=-3 next:cooking-oil>metal-can=-9 next:cooking-oil>paper=-44
next:cooking-oil>scrap-metal=45 next:cooking-oil>vinyl=-11 next:deposit-bottle>general-waste=60
next:deposit-bottle>glass-bottle=111 next:electronics>bulky=16 next:electronics>clothes=-27
next:electronics>general-waste=37 next:electronics>incombustible=-36 next:electronics>milk-carton=-21
next:electronics>paper-cup=-34 next:electronics>paper=-27 next:electronics>plastic=-56
next:electronics>scrap-metal=-27 next:electronics>small-electronics=11 next:electronics>styrofoam=-16
next:food-waste>bulky=-38 next:food-waste>clothes=-46 next:food-waste>cooking-oil=-62
next:food-waste>electronics=15 next:food-waste>food-waste=65 next:food-waste>general-waste=-20
next:food-waste>glass-bottle=-26 next:food-waste>incombustible=-30 next:food-waste>metal-can=-39
next:food-waste>paper-cup=-40 next:food-waste>paper=-49 next:food-waste>plastic=-55
next:food-waste>scrap-metal=-33 next:food-waste>small-electronics=-39 next:food-waste>styrofoam=-12
next:food-waste>vinyl=3 next:gas-can>clothes=5 next:gas-can>general-waste=-22 next:gas-can>metal-can=27
next:gas-can>plastic=-27 next:gas-can>scrap-metal=-8 next:general-waste>aseptic-carton=-21
next:general-waste>battery=8 next:general-waste>bulky=9 next:general-waste>clear-pet=-37
next:general-waste>clothes=-38 next:general-waste>cooking-oil=53 next:general-waste>electronics=-43
next:general-waste>food-waste=-47 next:general-waste>gas-can=-18 next:general-waste>general-waste=7
next:general-waste>glass-bottle=-104 next:general-waste>incombustible=23 next:general-waste>medicine=4
next:general-waste>metal-can=-34 next:general-waste>milk-carton=-55 next:general-waste>mobile-phone=-19
next:general-waste>paint=-21 next:general-waste>paper-cup=13 next:general-waste>paper=24
next:general-waste>plastic=-3 next:general-waste>scrap-metal=95 next:general-waste>small-electronics=4
next:general-waste>styrofoam=10 next:general-waste>vinyl=25 next:glass-bottle>cooking-oil=35
next:glass-bottle>food-waste=-53 next:glass-bottle>general-waste=80 next:glass-bottle>glass-bottle=8
next:glass-bottle>incombustible=111 next:glass-bottle>medicine=-4 next:glass-bottle>paper=-45
next:glass-bottle>plastic=-34 next:incombustible>bulky=-33 next:incombustible>food-waste=-20
next:incombustible>general-waste=-30 next:incombustible>glass-bottle=93
next:incombustible>incombustible=-5 next:incombustible>lamp=19 next:incombustible>metal-can=-41
next:incombustible>paper-cup=11 next:incombustible>paper=38 next:incombustible>pesticide=-7
next:incombustible>plastic=-5 next:incombustible>scrap-metal=18 next:incombustible>small-electronics=-53
next:incombustible>styrofoam=-22 next:incombustible>vinyl=28 next:lamp>lamp=-7 next:lamp>paper=-26
next:lamp>small-electronics=-29 next:medicine>bulky=6 next:medicine>general-waste=7
next:medicine>glass-bottle=-42 next:medicine>medicine=-18 next:medicine>paper=4
next:medicine>plastic=-36 next:medicine>vinyl=-20 next:metal-can>cooking-oil=11
next:metal-can>food-waste=-22 next:metal-can>general-waste=46 next:metal-can>incombustible=-28
next:metal-can>metal-can=-65 next:metal-can>paint=-13 next:metal-can>paper=-19 next:metal-can>plastic=25
next:metal-can>scrap-metal=19 next:metal-can>small-electronics=-6 next:metal-can>vinyl=6
next:milk-carton>general-waste=15 next:milk-carton>paper=29 next:milk-carton>plastic=51
next:mobile-phone>general-waste=-5 next:paint>general-waste=-24 next:paint>paint=12 next:paint>paper=8
next:paint>plastic=-32 next:paper-cup>food-waste=47 next:paper-cup>general-waste=-42
next:paper-cup>paper=77 next:paper-cup>plastic=-20 next:paper>aseptic-carton=-4 next:paper>bulky=84
next:paper>clear-pet=-6 next:paper>clothes=-13 next:paper>cooking-oil=69 next:paper>food-waste=-30
next:paper>general-waste=145 next:paper>glass-bottle=11 next:paper>incombustible=-48 next:paper>lamp=39
next:paper>medicine=-14 next:paper>metal-can=7 next:paper>paper-cup=29 next:paper>paper=63
next:paper>scrap-metal=8 next:paper>small-electronics=-8 next:paper>styrofoam=10 next:plastic>battery=26
next:plastic>bulky=3 next:plastic>clear-pet=92 next:plastic>clothes=48 next:plastic>cooking-oil=9
next:plastic>food-waste=-46 next:plastic>gas-can=-26 next:plastic>general-waste=-63
next:plastic>glass-bottle=-33 next:plastic>incombustible=13 next:plastic>medicine=57
next:plastic>metal-can=-22 next:plastic>paint=19 next:plastic>paper-cup=-24 next:plastic>paper=-38
next:plastic>plastic=62 next:plastic>scrap-metal=-42 next:plastic>small-electronics=46
next:plastic>vinyl=-50 next:scrap-metal>bulky=5 next:scrap-metal>clothes=6
next:scrap-metal>cooking-oil=-7 next:scrap-metal>food-waste=45 next:scrap-metal>general-waste=-30
next:scrap-metal>glass-bottle=-34 next:scrap-metal>incombustible=58 next:scrap-metal>lamp=-6
next:scrap-metal>metal-can=29 next:scrap-metal>paper=-39 next:scrap-metal>plastic=-17
next:scrap-metal>scrap-metal=14 next:scrap-metal>vinyl=7 next:small-electronics>battery=-54
next:small-electronics>bulky=-13 next:small-electronics>clothes=25 next:small-electronics>food-waste=-37
next:small-electronics>general-waste=18 next:small-electronics>incombustible=-22
next:small-electronics>lamp=42 next:small-electronics>paper=-8 next:small-electronics>plastic=71
next:small-electronics>power-bank=-23 next:small-electronics>scrap-metal=-55
next:small-electronics>small-electronics=18 next:small-electronics>styrofoam=-14
next:small-electronics>vinyl=-4 next:special-drop-off>plastic=33 next:styrofoam>bulky=21
next:styrofoam>food-waste=26 next:styrofoam>general-waste=21 next:styrofoam>incombustible=-19
next:styrofoam>paper=26 next:styrofoam>styrofoam=-10 next:styrofoam>vinyl=-31 next:vinyl>bulky=-28
next:vinyl>clear-pet=-11 next:vinyl>clothes=-11 next:vinyl>cooking-oil=19 next:vinyl>food-waste=-53
next:vinyl>general-waste=34 next:vinyl>incombustible=47 next:vinyl>metal-can=3 next:vinyl>paper=-8
next:vinyl>plastic=-21 next:vinyl>scrap-metal=-41 next:vinyl>styrofoam=-3 next:vinyl>vinyl=74
previous-then:500=-6 previous-then:=30 previous-then:가=-18 previous-then:가남았=26 previous-then:가한=-4
previous-then:갈고나=9 previous-then:같은=-13 previous-then:같은거=8 previous-then:같은대=3 previous-then:고장=-35
previous-then:고장났=-16 previous-then:교채하=-18 previous-then:구울때=5 previous-then:구워먹=3 previous-then:국물밴=3
previous-then:긁어냈=4 previous-then:금감=-14 previous-then:까서=11 previous-then:깨저서=4 previous-then:깨짐=-14
previous-then:나왔는=-10 previous-then:남았는=5 previous-then:남은거=-42 previous-then:남은건=-3 previous-then:낱개=6
previous-then:내놓는=-23 previous-then:눌어붙=-10 previous-then:는=-97 previous-then:는깨끗=-4
previous-then:는두고=11 previous-then:는따로=18 previous-then:는멀쩡=7 previous-then:는버렸=29 previous-then:는빼놨=32
previous-then:는뺐고=13 previous-then:는뺐어=-44 previous-then:는쓰고=3 previous-then:는쓸거=26
previous-then:는일반=-62 previous-then:는종이=-29 previous-then:니까=-38 previous-then:다먹은=-17
previous-then:다썼는=-13 previous-then:다쓰고=34 previous-then:다쓴=12 previous-then:다쓴거=-18
previous-then:다씀=-13 previous-then:다짬=-21 previous-then:닦은=11 previous-then:달린=22 previous-then:담겨온=15
previous-then:담겨있=22 previous-then:담겼던=13 previous-then:담긴=51 previous-then:담던=4 previous-then:담아온=6
previous-then:담아준=-9 previous-then:담았던=17 previous-then:담은=-30 previous-then:대신=11 previous-then:대신쓴=-7
previous-then:대워먹=9 previous-then:도=-30 previous-then:도있는=29 previous-then:두꺼운=39 previous-then:든=11
previous-then:들=-22 previous-then:들어있=32 previous-then:들었던=-23 previous-then:때고=-25 previous-then:때고나=37
previous-then:때고남=-6 previous-then:때문애=-5 previous-then:땜=-22 previous-then:떨어뜨=-18 previous-then:뜯은거=-3
previous-then:랑=-9 previous-then:랑같이=55 previous-then:랑껍질=-9 previous-then:로=-36 previous-then:로닦아=-14
previous-then:로닦았=18 previous-then:로됀=-32 previous-then:로먹은=-3 previous-then:로싼=8 previous-then:를=-33
previous-then:마시고=-24 previous-then:만=-62 previous-then:만남았=49 previous-then:만들다=5 previous-then:만들던=27
previous-then:말고=33 previous-then:먹고나=6 previous-then:먹고남=3 previous-then:먹은=8 previous-then:모아둔=-14
previous-then:묶은=-34 previous-then:묻은=-29 previous-then:물=-14 previous-then:뭉치=-9 previous-then:뭘로분=-18
previous-then:밑애깔=10 previous-then:밑애서=26 previous-then:바닥애=12 previous-then:받침=24 previous-then:버려야=-10
previous-then:버리고=21 previous-then:버리는=-83 previous-then:버리려=9 previous-then:버림=-4 previous-then:벗기고=25
previous-then:벗긴거=-4 previous-then:부러짐=-12 previous-then:부어쓰=25 previous-then:붙은=10 previous-then:비닐애=-3
previous-then:빨간=-17 previous-then:빼고=3 previous-then:빼면=27 previous-then:뺀=12 previous-then:뺀거=-3
previous-then:뺌=26 previous-then:사고나=6 previous-then:사니까=10 previous-then:사이애=15 previous-then:새로사=4
previous-then:선물새=8 previous-then:속=16 previous-then:속애=-3 previous-then:손잡이=-26 previous-then:쇄로됀=-13
previous-then:수거함=14 previous-then:시들었=-4 previous-then:시켜먹=14 previous-then:시켰는=9 previous-then:시키면=27
previous-then:싸고있=18 previous-then:쌌던=20 previous-then:쓴거=-19 previous-then:아니고=4 previous-then:안=41
previous-then:안쓰는=-36 previous-then:안애=-11 previous-then:안애든=11 previous-then:안애서=20 previous-then:안애있=4
previous-then:안쪽애=5 previous-then:애=-67 previous-then:애같이=13 previous-then:애깔았=-41 previous-then:애꽂아=28
previous-then:애꽂혀=21 previous-then:애꽂힌=-42 previous-then:애끼우=-8 previous-then:애끼워=6 previous-then:애남은=19
previous-then:애넣어=50 previous-then:애눌어=4 previous-then:애담긴=-9 previous-then:애담아=28 previous-then:애담았=3
previous-then:애담은=6 previous-then:애도로=5 previous-then:애든=18 previous-then:애든거=-38 previous-then:애들어=20
previous-then:애딸려=-14 previous-then:애모아=6 previous-then:애벌래=14 previous-then:애붙어=17
previous-then:애붙은=-21 previous-then:애붙인=5 previous-then:애서=20 previous-then:애서건=-4 previous-then:애서꺼=9
previous-then:애서나=37 previous-then:애서땐=30 previous-then:애서물=-41 previous-then:애서빼=3 previous-then:애서뺀=17
previous-then:애서퍼=6 previous-then:애싸둔=14 previous-then:애싸서=-13 previous-then:애싸여=-13 previous-then:애싼=21
previous-then:애쌓인=6 previous-then:애씌워=-12 previous-then:애있는=9 previous-then:애있던=-6 previous-then:야=-3
previous-then:어디버=-10 previous-then:어디애=-10 previous-then:옆=21 previous-then:온=5 previous-then:위=46
previous-then:위애=-61 previous-then:위애붙=-20 previous-then:유리인=-10 previous-then:유통기=11
previous-then:으로=-51 previous-then:으로됀=-13 previous-then:으로만=-7 previous-then:으로바=19
previous-then:으로쓰=-37 previous-then:은=-64 previous-then:은개속=19 previous-then:은놔두=13 previous-then:은따로=52
previous-then:은먹고=29 previous-then:은멀쩡=23 previous-then:은버렸=9 previous-then:은버림=11 previous-then:은빨고=7
previous-then:은빼고=27 previous-then:은뺐고=36 previous-then:은씻어=19 previous-then:은씻었=14 previous-then:은씻음=8
previous-then:은아직=22 previous-then:은어디=-30 previous-then:은재활=21 previous-then:은종이=14
previous-then:은플라=29 previous-then:을=-53 previous-then:이=-36 previous-then:이거=-16 previous-then:이고=-41
previous-then:이굳었=-28 previous-then:이남았=-15 previous-then:이랑=-15 previous-then:이랑같=44
previous-then:이새개=-32 previous-then:이수북=5 previous-then:이애요=-14 previous-then:이야=-4 previous-then:인가요=-4
previous-then:인대안=-15 previous-then:자르고=-9 previous-then:작은거=3 previous-then:재활용=-28
previous-then:정리하=-19 previous-then:종이=-49 previous-then:종이로=-18 previous-then:종이인=-13
previous-then:중애=15 previous-then:집애서=9 previous-then:찌그러=-14 previous-then:찢어젔=-18
previous-then:찢어짐=-27 previous-then:처리좀=-30 previous-then:청소하=-9 previous-then:캐이스=70
previous-then:키우던=8 previous-then:태이프=30 previous-then:택배애=3 previous-then:통째로=-8 previous-then:포장=51
previous-then:플라스=-72 previous-then:하고=-42 previous-then:하나가=-43 previous-then:하던=9 previous-then:한=-78
previous-then:한뭉치=-20 previous-then:해먹고=8 previous:aseptic-carton>aseptic-carton=19
previous:aseptic-carton>general-waste=-25 previous:aseptic-carton>milk-carton=-23
previous:aseptic-carton>paper=-31 previous:aseptic-carton>plastic=-22 previous:battery>battery=7
previous:battery>general-waste=-20 previous:battery>mercury=-17 previous:battery>plastic=-68
previous:battery>small-electronics=94 previous:bulky>bulky=19 previous:bulky>clothes=-15
previous:bulky>cooking-oil=16 previous:bulky>electronics=11 previous:bulky>food-waste=-19
previous:bulky>gas-can=11 previous:bulky>general-waste=12 previous:bulky>glass-bottle=-95
previous:bulky>incombustible=-45 previous:bulky>lamp=10 previous:bulky>metal-can=-13
previous:bulky>milk-carton=3 previous:bulky>paint=-28 previous:bulky>paper=-12 previous:bulky>plastic=72
previous:bulky>scrap-metal=21 previous:bulky>small-electronics=-11 previous:bulky>styrofoam=-5
previous:bulky>vinyl=-14 previous:clear-pet>clear-pet=-16 previous:clear-pet>food-waste=-47
previous:clear-pet>general-waste=-43 previous:clear-pet>glass-bottle=-19
previous:clear-pet>incombustible=-10 previous:clear-pet>plastic=65 previous:clear-pet>vinyl=-15
previous:clothes>bulky=17 previous:clothes>clothes=-16 previous:clothes>electronics=-8
previous:clothes>food-waste=-11 previous:clothes>paper=57 previous:clothes>plastic=43
previous:clothes>scrap-metal=-38 previous:clothes>small-electronics=-4 previous:clothes>vinyl=28
previous:cooking-oil>cooking-oil=29 previous:cooking-oil>food-waste=-17
previous:cooking-oil>general-waste=-38 previous:cooking-oil>glass-bottle=5
previous:cooking-oil>metal-can=7 previous:cooking-oil>paper=18 previous:cooking-oil>plastic=-22
previous:cooking-oil>scrap-metal=-8 previous:cooking-oil>vinyl=11
previous:deposit-bottle>general-waste=-10 previous:deposit-bottle>glass-bottle=-58
previous:electronics>bulky=-20 previous:electronics>clothes=37 previous:electronics>electronics=-8
previous:electronics>food-waste=-5 previous:electronics>general-waste=-91
previous:electronics>incombustible=45 previous:electronics>milk-carton=-28
previous:electronics>paper-cup=34 previous:electronics>paper=12 previous:electronics>plastic=24
previous:electronics>scrap-metal=-16 previous:electronics>small-electronics=-7
previous:electronics>styrofoam=16 previous:food-waste>bulky=-53 previous:food-waste>clothes=-29
previous:food-waste>cooking-oil=22 previous:food-waste>electronics=-7 previous:food-waste>food-waste=94
previous:food-waste>general-waste=21 previous:food-waste>glass-bottle=20
previous:food-waste>metal-can=56 previous:food-waste>paper-cup=22 previous:food-waste>paper=32
previous:food-waste>plastic=-45 previous:food-waste>scrap-metal=-10
previous:food-waste>small-electronics=19 previous:food-waste>styrofoam=10 previous:food-waste>vinyl=-5
previous:gas-can>general-waste=-4 previous:gas-can>metal-can=-27 previous:gas-can>plastic=34
previous:gas-can>scrap-metal=5 previous:general-waste>aseptic-carton=27
previous:general-waste>battery=-12 previous:general-waste>bulky=-35 previous:general-waste>clear-pet=-11
previous:general-waste>clothes=106 previous:general-waste>cooking-oil=-27
previous:general-waste>electronics=76 previous:general-waste>food-waste=-52
previous:general-waste>gas-can=-17 previous:general-waste>general-waste=140
previous:general-waste>glass-bottle=20 previous:general-waste>incombustible=-48
previous:general-waste>medicine=-20 previous:general-waste>metal-can=16
previous:general-waste>milk-carton=38 previous:general-waste>mobile-phone=19
previous:general-waste>paint=-25 previous:general-waste>paper-cup=-7 previous:general-waste>paper=-69
previous:general-waste>scrap-metal=-25 previous:general-waste>small-electronics=-37
previous:general-waste>styrofoam=-15 previous:general-waste>vinyl=38
previous:glass-bottle>cooking-oil=-30 previous:glass-bottle>food-waste=29
previous:glass-bottle>general-waste=-69 previous:glass-bottle>glass-bottle=28
previous:glass-bottle>incombustible=-33 previous:glass-bottle>medicine=3 previous:glass-bottle>paper=18
previous:glass-bottle>plastic=-23 previous:incombustible>bulky=6
previous:incombustible>general-waste=-62 previous:incombustible>glass-bottle=-94
previous:incombustible>incombustible=-40 previous:incombustible>metal-can=-8
previous:incombustible>paper-cup=-9 previous:incombustible>paper=-9 previous:incombustible>pesticide=7
previous:incombustible>plastic=78 previous:incombustible>scrap-metal=-39
previous:incombustible>small-electronics=12 previous:incombustible>styrofoam=-13
previous:incombustible>vinyl=-30 previous:lamp>incombustible=-8 previous:lamp>lamp=6
previous:lamp>paper=45 previous:lamp>small-electronics=48 previous:medicine>bulky=-6
previous:medicine>general-waste=31 previous:medicine>glass-bottle=-4 previous:medicine>medicine=5
previous:medicine>paper=-50 previous:medicine>plastic=45 previous:medicine>vinyl=29
previous:metal-can>cooking-oil=-45 previous:metal-can>food-waste=-19
previous:metal-can>general-waste=-45 previous:metal-can>incombustible=-37
previous:metal-can>metal-can=21 previous:metal-can>paint=49 previous:metal-can>paper=13
previous:metal-can>plastic=-21 previous:metal-can>scrap-metal=-25 previous:metal-can>small-electronics=5
previous:metal-can>vinyl=-39 previous:milk-carton>general-waste=13 previous:milk-carton>paper=-29
previous:milk-carton>plastic=-22 previous:mobile-phone>general-waste=5 previous:paint>general-waste=3
previous:paint>paint=20 previous:paint>paper=-10 previous:paint>plastic=18
previous:paper-cup>food-waste=-28 previous:paper-cup>general-waste=21 previous:paper-cup>paper=-65
previous:paper-cup>plastic=19 previous:paper>bulky=-81 previous:paper>clear-pet=6
previous:paper>clothes=-19 previous:paper>cooking-oil=-58 previous:paper>electronics=-24
previous:paper>food-waste=21 previous:paper>general-waste=61 previous:paper>glass-bottle=7
previous:paper>incombustible=16 previous:paper>lamp=-17 previous:paper>medicine=45
previous:paper>metal-can=-8 previous:paper>paper-cup=-29 previous:paper>paper=145
previous:paper>plastic=-35 previous:paper>scrap-metal=7 previous:paper>small-electronics=13
previous:paper>styrofoam=-15 previous:plastic>battery=-31 previous:plastic>bulky=-4
previous:plastic>clear-pet=-77 previous:plastic>clothes=-12 previous:plastic>cooking-oil=25
previous:plastic>food-waste=61 previous:plastic>gas-can=43 previous:plastic>general-waste=-8
previous:plastic>glass-bottle=22 previous:plastic>incombustible=-69 previous:plastic>medicine=-13
previous:plastic>metal-can=28 previous:plastic>paint=-30 previous:plastic>paper-cup=24
previous:plastic>paper=-37 previous:plastic>plastic=-52 previous:plastic>small-electronics=-31
previous:plastic>vinyl=31 previous:scrap-metal>bulky=-41 previous:scrap-metal>clothes=-9
previous:scrap-metal>cooking-oil=8 previous:scrap-metal>food-waste=13 previous:scrap-metal>gas-can=-3
previous:scrap-metal>general-waste=68 previous:scrap-metal>glass-bottle=34
previous:scrap-metal>incombustible=9 previous:scrap-metal>metal-can=-23 previous:scrap-metal>paper=36
previous:scrap-metal>plastic=-18 previous:scrap-metal>scrap-metal=73 previous:scrap-metal>vinyl=26
previous:small-electronics>battery=77 previous:small-electronics>bulky=-9
previous:small-electronics>clothes=-30 previous:small-electronics>food-waste=19
previous:small-electronics>general-waste=-33 previous:small-electronics>incombustible=9
previous:small-electronics>lamp=-22 previous:small-electronics>metal-can=-5
previous:small-electronics>plastic=-21 previous:small-electronics>power-bank=23
previous:small-electronics>scrap-metal=53 previous:small-electronics>small-electronics=11
previous:small-electronics>styrofoam=15 previous:small-electronics>vinyl=3 previous:styrofoam>bulky=-13
previous:styrofoam>food-waste=-21 previous:styrofoam>general-waste=30
previous:styrofoam>incombustible=26 previous:styrofoam>paper=-52 previous:styrofoam>styrofoam=-12
previous:styrofoam>vinyl=11 previous:vinyl>bulky=28 previous:vinyl>clear-pet=9
previous:vinyl>clothes=-12 previous:vinyl>cooking-oil=-10 previous:vinyl>food-waste=-13
previous:vinyl>general-waste=-20 previous:vinyl>incombustible=-13 previous:vinyl>metal-can=-21
previous:vinyl>paper=84 previous:vinyl>plastic=-3 previous:vinyl>scrap-metal=-29
previous:vinyl>small-electronics=-5 previous:vinyl>styrofoam=4 previous:vinyl>vinyl=75
rule:aseptic-carton=139 rule:battery=-16 rule:bulky=-110 rule:car-battery=37 rule:clear-pet=50
rule:clothes=-35 rule:construction=-28 rule:cooking-oil=-44 rule:deposit-bottle=76 rule:electronics=-92
rule:food-waste=-52 rule:gas-can=9 rule:general-waste=4 rule:glass-bottle=39 rule:incombustible=-4
rule:lamp=-15 rule:medicine=-30 rule:mercury=8 rule:metal-can=37 rule:milk-carton=71
rule:mobile-phone=45 rule:paint=-61 rule:paper-cup=84 rule:paper=12 rule:pesticide=39 rule:plastic=-18
rule:power-bank=35 rule:scrap-metal=-28 rule:small-electronics=-46 rule:special-drop-off=23
rule:styrofoam=45 rule:vinyl=57 to-next:=9 to-next:가=17 to-next:가남았는대=-5 to-next:가한=5 to-next:같은=-3
to-next:고장=50 to-next:고장났는대=5 to-next:곰팡이=19 to-next:국물밴=-3 to-next:긁어냈는대=7 to-next:금감=15 to-next:까서=-11
to-next:깨짐=4 to-next:남았는대=-7 to-next:남음=9 to-next:낱개=-6 to-next:내놓는법좀=48 to-next:는=31 to-next:는멀쩡=-16
to-next:는버렸고=-15 to-next:는뺐고=-18 to-next:니까=-25 to-next:다마시고=32 to-next:다먹고=3 to-next:다먹고남은=-3
to-next:다먹은=-8 to-next:다썼는대=15 to-next:다쓰고=-21 to-next:다쓴=32 to-next:다쓴거=12 to-next:다씀=9 to-next:다짬=23
to-next:닦은=-8 to-next:달린=-25 to-next:담겨온=-10 to-next:담겨있던=-7 to-next:담긴=-15 to-next:담아온=-4
to-next:담아준=-3 to-next:담았던=-7 to-next:담은=34 to-next:대신=-24 to-next:도=60 to-next:도있는대=-18 to-next:든=-14
to-next:들=20 to-next:들어있던=-9 to-next:들었던=-15 to-next:때고=-20 to-next:땜=-3 to-next:떨어뜨려서=8 to-next:뜯은거=-3
to-next:랑=-47 to-next:로=29 to-next:로됀=32 to-next:로됀거=10 to-next:로싼=-27 to-next:를=15 to-next:만=32
to-next:만남았는대=-64 to-next:만들던=-9 to-next:말고=-41 to-next:먹고나온=-3 to-next:먹고남은=-5 to-next:모아둔거=17
to-next:묶었던=-8 to-next:묶은=-21 to-next:묻은=42 to-next:물=32 to-next:뭉치=15 to-next:뭘로분류돼=17 to-next:받침=-9
to-next:버려야하거=32 to-next:버리고=-24 to-next:버리려고해=-14 to-next:벗기고=-30 to-next:벗긴거=30 to-next:부러짐=34
to-next:붙은=-4 to-next:빨간=24 to-next:빼고=-28 to-next:빼면=3 to-next:뺀=-12 to-next:뺀거=3 to-next:뺌=-19
to-next:사고나온=-6 to-next:속=-41 to-next:시키면오는=-27 to-next:싸고있던=-12 to-next:쌌던=-3 to-next:쓴거=19
to-next:안=-42 to-next:안애=-21 to-next:안애든=-18 to-next:안애들어있=-16 to-next:애=28 to-next:애꽂힌=-10
to-next:애끼우는=-5 to-next:애남은=-4 to-next:애넣어둔=-5 to-next:애담긴=-20 to-next:애담아놨는=-27 to-next:애담았어=-8
to-next:애든=-28 to-next:애들어있던=-6 to-next:애붙어있던=-13 to-next:애붙였던=-15 to-next:애붙은=42 to-next:애붙인=-5
to-next:애서=-58 to-next:애서꺼냈는=-7 to-next:애서나온=-5 to-next:애서땐=-7 to-next:애서빼낸=-3 to-next:애서뺀=-19
to-next:애싸둔=-3 to-next:애싼=-6 to-next:애쌓인=-3 to-next:애있던=-3 to-next:애있음=-10 to-next:야=-14 to-next:어디버려=17
to-next:어디애둬=5 to-next:옆=-15 to-next:위=-18 to-next:위애=57 to-next:유통기한지=-29 to-next:으로싼=-4
to-next:으로쓰던=-15 to-next:은=51 to-next:은멀쩡=-8 to-next:은버렸고=-10 to-next:은버림=-23 to-next:은빨고=-3
to-next:은빼고=-10 to-next:은뺐고=-15 to-next:은씻음=-12 to-next:은플라스틱=-24 to-next:을=-31 to-next:이=29
to-next:이거=32 to-next:이고=32 to-next:이굳었는대=25 to-next:이남았내=16 to-next:이남았어=4 to-next:이랑=16 to-next:이야=-17
to-next:인가요=-5 to-next:인대=-30 to-next:자르고남은=4 to-next:정리하다나=-5 to-next:정리하다보=-5 to-next:종이=120
to-next:종이로됀거=29 to-next:중애=43 to-next:찌그러짐=32 to-next:찢어젔는대=18 to-next:처리좀=3 to-next:캐이스=-29
to-next:키우던=-8 to-next:포장=-17 to-next:플라스틱=74 to-next:하고=47 to-next:하던=-8 to-next:한=48 to-next:한뭉치=18
to-next:해먹고=-6
`
