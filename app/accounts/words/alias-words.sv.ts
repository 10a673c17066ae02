const list = (words: string): readonly string[] => words.trim().split(/\s+/u);

/**
 * The Swedish words that suggested aliases are made of: any adjective before any word of nature,
 * over 100,000 pairs (DOMAIN 5.6). Screened: nothing of alcohol, drugs, illness, war, religion or
 * the body, nothing sad, erotic or belittling, no given names, no brands.
 * Only nouns of common gender, so that every adjective, in its common form, agrees with every
 * noun.
 */
export const aliasWordsSv = {
  adjectives: list(`
    aftonröd alert anspråkslös aprikosgul avslappnad avspänd balanserad behaglig bestämd
    björkgrön blommande blyg blänkande blåbärsblå blågrön blåklocksblå bofast brokig brusande
    bärnstensgul böljande charmig citrongul daggfrisk daggklar daggstänkt dansande dimgrå
    djupblå djärv doftande drömmande dunlätt dunmjuk duvblå duvgrå eftertänksam egensinnig
    elegant energisk enkel entusiastisk fin finstämd finurlig fjäderlätt fjällvan flink flitig
    framsynt fredlig fri fridfull fridsam frimodig frostklar fundersam fyndig färgglad färgrik
    färgstark försiktig förståndig förtrollad förundrad gedigen generös genuin givmild glad
    gladlynt glidande glimmande glimrande glittrande glänsande glödande gnistrande god
    godhjärtad godmodig graciös grangrön gryningsljus gryningsröd gräddvit gråblå grönskande
    guldfärgad guldgul gungande gyllene gästfri gåtfull hallonröd halmgul harmonisk hasselbrun
    havsblå havsdoftande havsgrön havsnära havsvan hemkär hemlig hemtam himmelsblå himmelsljus
    hjälpsam hjärtevarm hjärtlig honungsfärgad honungsgul hoppfull hänsynsfull härdig högrest
    höstfärgad höstgyllene höstklar höstsolig ihärdig indigoblå inkännande isblå ivrig jordnära
    junigrön kanelbrun kastanjebrun klangfull klar klarblå klargrön klarsynt klingande klok
    koboltblå konstnärlig kopparfärgad kopparröd korallrosa korallröd krämvit kunnig kvick
    kvicktänkt kvittrande kvällsljum kvällsljus kvällsröd kvällsstilla källklar körsbärsröd
    lavendelblå lavgrå leende lekfull levande lila liljevit limegrön lingonröd livfull livlig
    ljunglila ljus ljusblå ljusgrå ljusgrön ljusgul ljusrosa ljuv ljuvlig luftig lugn lycklig
    lyhörd lysande lyssnande långväga lövgrön magisk majgrön medveten melodisk midnattsblå
    midsommarljus mild mintgrön mjuk modig molnfri molnlätt morgonglad morgonljus morgonpigg
    morgonröd morgontidig mossgrön munter musikalisk mäktig målmedveten månbelyst mångfärgad
    månklar månljus nattblå nattklar naturlig noggrann nordlig nyfiken nynnande nyponröd nyvaken
    näpen närvarande nätt nötbrun obekymrad oförskräckt oförtruten olivgrön omtänksam
    optimistisk orange ordningsam orädd outforskad outtröttlig ovanlig oändlig persikorosa pigg
    plommonlila poetisk porlande pratglad purpurröd pärlgrå pärlvit påhittig pålitlig rask
    regnklar reslig resvan ringlande robust rofylld rolig rosa rosenröd roströd rytmisk rättvis
    rönnbärsröd rörlig saffransgul safirblå sagolik saktmodig samlad sammetslen sammetsmjuk
    sandfärgad sansad seglande silkeslen silverblank silverblå silverfärgad silvergrå silvergrön
    silvrig sjungande självständig sjöblå skarpsynt skiffergrå skiftande skimrande skinande
    skogsgrön skogsvan skymningsblå skämtsam smaragdgrön smidig smultronröd smörgul snabb
    snöljus solbelyst solblank solglittrande solgul solig solvarm sommarglad sommarljus
    sommarsolig sommarvarm spegelblank spejande spelande spirande spontan sprallig sprudlande
    spänstig stabil stadig stark stilfull stilla stillsam stillsint stilren stjärnklar
    stjärnljus stjärnströdd storsint storslagen strålande ståtlig susande svävande sydlig
    syrenlila säker sällsam sällskaplig sällsynt tacksam tankfull tapper tidlös tillitsfull
    tindrande trivsam trofast trogen trygg turkos turkosblå tyst tänkande tålig tålmodig
    underfundig uppfinningsrik uppmärksam uppriktig uråldrig uthållig vacker vaken vaksam
    vandrande varm varmhjärtad varsam vidsträckt vidsynt vidöppen vilande vild vildvuxen
    vindlätt vindsnabb vindstilla vindtålig vinterklar vintersolig vinterstilla violblå violett
    virvlande viskande visslande väderbiten väldoftande välkommen vänfast vänlig vänsäll
    väntande västlig växande vårglad vårgrön vårlik vårljus vårsolig äkta älskvärd äppelröd
    ärlig ärtgrön äventyrlig ödmjuk öppen östlig
  `),
  nouns: list(`
    abborre aftonstjärna akleja ametist backe backnejlika badbrygga barrskog beckasin bergfink
    bergsstig bergstall berguv björk björkdunge björkhage björkskog björktrast björnunge
    blomsteräng blåbärsbuske blåhake blåklint blåklocka blåmes blåsippa blåvinge bofink bokskog
    bris brygga bukt buskskvätta bäck bärbuske bärnsten bölja ceder citronfjäril citronmeliss
    dagg daggdroppe daggkåpa dal dalgång delfin dovhjort dunge dvärgbjörk dyning ejder ekorre
    entita fiskgjuse fiskmås fisktärna fjord fjällbjörk fjällblomma fjällbäck fjällgran
    fjällhare fjällhed fjällripa fjällsida fjällsjö fjällstig fjälltjärn fjälltopp fjällvråk
    fjällälv fjäril flodsten flugsnappare fläder forell fors forsärla fullmåne förgätmigej
    glasbjörk glänta gran grankotte granskog groda grusväg gräsand gräshoppa grävling gråsäl
    grönfink grönsiska guldvinge gullviva gulsparv gärdsgård gärdsmyg göl hackspett hage hagtorn
    hagtornsblom hallonbuske halvmåne hare hassel hasselnöt havsbris havsvik havsvåg havsörn
    havtorn hed hermelin himmel hjort holme hornuggla humla hyacint häger hägg hängbjörk
    högfjäll höjd igelkott insjö järnsparv järpe kabbeleka kanin kaprifol kastanj kiselsten
    klippa klippstrand klippö klockljung klöver kobbe koltrast komet korall korp kotte krokus
    kronhjort krusbärsbuske kulle kungsfiskare kungsfågel kungsörn kvarts källa körsbärsblom
    ladusvala lagun landsväg lanterna lavendel lavskrika lax liljekonvalj ljung ljunghed luktärt
    lunnefågel lupin lykta lägereld lärka lönn lövskog lövsångare maskros mjölkört molntuss
    mossa mosse mynta myr måne mård nejlika nymåne nyponros näckros näktergal nässelfjäril
    nötskrika nötväcka ormbunke ormvråk orre oxel pilfink pinje pion planet polstjärna poppel
    pärlemorfjäril pärlhyacint pärluggla regnbåge regndroppe regnskur renlav rimfrost ringblomma
    ringduva ros rosenbuske rosengård rosmarin rubin rävunge rödhake röding rödklöver rölleka
    rönn rönnbärsklase safir salamander salvia sandbank sandkulle sandstrand sidensvans
    silvertärna sjö sjöbris sjöhäst sjöstjärna skarv skog skogsblomma skogsbäck skogsduva
    skogsglänta skogshare skogskälla skogssjö skogsstig skogsstjärna skogstjärn skogsviol
    skogsväg skäggdopping skärgårdsö sköldpadda slaguggla slätt smaragd smålom smörblomma
    smörboll snäcka snäckskal snödroppe solbacke solglimt solkatt solnedgång solros solstråle
    soluppgång solvända spång steglits stenskvätta stjärna stjärnblomma stjärnnatt stockros
    stork storlom storspov strand strandklippa strandros strandskata strandsten strandstig
    strömstare svala syren syrsa sädesärla sälg sånglärka sångsvan tall tallkotte tallskog
    talltita taltrast timjan tjäder tjärn tofsvipa topas tornfalk tornsvala trana trast
    trollslända trädgård trädkoja tulpan turmalin turturduva tusensköna tussilago udde uggla
    utter vaktel valnöt vandringsstig vattendroppe vattenlilja vattenspegel vik vildros vind
    vintergäck viol vitmossa vitsippa våg älgkalv älv äng ängsblomma ängsklocka ängsvädd
    äppelblom åkervädd öring örtagård
  `),
} as const;
