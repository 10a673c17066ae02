/**
 * The Swedish recovery words: 2,048 easy words of 3 to 9 letters, so that each is 11 bits and seven
 * are 77 (SECURITY, requirement 8). Dots and rings aside, no two are one slip apart: a letter
 * changed, added, dropped or swapped. Nothing sad, rude or about alcohol or drugs. The list must
 * stay as it is: people keep these words on paper.
 */
export const recoveryWordsSv: readonly string[] = `
  abborre acceptera addera adress advent affisch afton aftonsol akademi akrobat akta aktiv
  akvarell akvarium alfabet algebra allmän almanacka alpin ambassad ambition analys ananas
  andning anka ankare ankdamm ankomst annons anorak ansikte ansluta anställa antal anteckna
  antenn antik antilop använda apelsin apotek applåd aprikos april arbete arena argument arkiv
  arktisk armband armbåge armstöd aroma art artikel artist aspekt assistent astronaut atlas
  atmosfär atom augusti automat avdelning avgång avokado avsikt avsnitt avstånd avsändare axel
  bada badanka badboll badbyxor baddräkt badhus badkar badkruka badlakan badrum badstrand bagare
  bageri bakelse bakgrund bakgård bakverk balett balkong bambu banan band bandspår barfota
  barkbåt barnbarn barnbok barndom barnvagn barnvakt barometer barr barrskog baryton basar
  basket bassäng bastu batteri beige bekant bekväm belysning berg bergsstig berätta beröm
  beskriva besluta bestick beställa besök besökare betala betong betyda betyg beundra bevara
  bibliotek biff bikupa bilda bilfärja biljard biljett billig bilnyckel biodling biograf björk
  björkris björkved björnbär björnunge blad bladverk blanda blandning blank blinka blixt block
  blomkruka blomkål blomma blommig blomster blomsäng blus blyerts blyg blåbär blågrön blåklocka
  blåmes blåsa blåsippa bofink bokcirkel bokhandel bokhylla bokklubb bokmärke bokstav boll
  bollplan bolster bomull bonde bondgård bordduk borsta bostad botanik botten brev brevlåda
  brevvän bricka broccoli brodera broms broschyr bruka brunn brygga brädspel bränsle bråttom
  bröd brödbit brödkorg brödrost brödskiva bröllop bubbla buffel bukett bulldogg bulle bunt burk
  busig buske buss bussresa busstur bygel byggkloss byggnad byrålåda byta byxor bäck bäcken
  bälte bärbuske båge båt båtmössa böjning böna börja camping cello celsius cement central
  centrum chans charm chiffong chips choklad cirkel cirkus citat citron citrus clown curry cykel
  cykelstig cykeltur cykelväg cykla cyklist cypress dagbok dagdröm dagis daglig dagsljus dagtur
  dalahäst dalgång dansa dansare dansbana danskväll dator datum debatt december deg dekor delfin
  delikat demokrati dessert detalj detektiv diagram dialekt dialog diamant dikta diktare dill
  dimma dimmig diplom direkt diska djungel djup djurpark djurvän docka dockhus dokument domare
  domino doppa dotter dragkamp dragkedja dragspel drake drama drivhus droppe drottning druva
  dröm drömma drömresa dubbel duett duga duk dunjacka dunkudde duntäcke duscha dygn dyka dykare
  dynamisk dyrbar dörr dörrmatta efternamn ekollon ekorre elastisk eldfluga eldstad elefant
  elektrisk element elev elgitarr elva energi enfärgad engagera enhörning enig enkel envis
  episod epok espresso examen exempel exotisk expert express extra extrapris fabrik fackbok
  fackla falk familj familjär fantasi farbror farfar farmor fartyg faster fastland favorit
  februari fest festival fiber ficka ficklampa figur fikabröd fikapaus filma filmkväll filt
  filter fin finger fingra finish fiol fiskare fiskebåt fiskmås fiskpinne fisksoppa fjord
  fjorton fjäder fjäll fjällbäck fjällräv fjälltopp fjäril flagga flamingo flanell flinga flitig
  flod flodhäst flotta flyga flygel flygplan flytväst fläkt fläta flöjt fokus folkdans folklig
  fontän forell form formel formulär forskare fortsätta fotbad fotboll foto fotograf fotspår
  frakta fred fredag frihet friluft frimärke frisk frisyr fritid frodig frost frostig frukost
  frukt fruktskål fruktträd frusen frysa främja främling fräsch från frö fundera funktion fura
  fynd fyndig fyrkant fyrtorn fysik fänkål färdig färdväg färgglad färgkrita färja färsk fästa
  fågel fågelbo fågelfrö fågelholk fågelsång fågelunge får fåtölj följa fönster förare föremål
  förening förklara förkläde förlåta förmiddag förnamn förrätt förråd förslag försommar förstora
  försöka förvara föräldrar gaffel galleri galopp gammal garage garanti garderob gardin garn
  gasell gatlykta gemenskap genre geografi gepard giraff gitarr gitarrist givare glasbruk glass
  glassbar glasskål glasögon glida glimma glitter glittra glob glädjas glädje glänsa glödande
  glödlampa gnägga godis godkänna golf gosig grafik grankotte granne granris granska grattis
  gren grilla grind groda grotta grov grupp grusgång grusväg gryning gryta grädde gräsgrön
  gräshoppa gräslök gräsmatta gräva grönkål grönsak grötfat guld guldfisk gullig gullviva
  gummiboll gunga gungbräda gunghäst gungstol gurka gyllene gymnasium gymnast gädda gäddfiske
  gäng gäspa gäst gästrum gårdshus gårdsplan gåta gömma gömställe göra gördel hackspett hallon
  halmhatt halsband halsduk halvmåne halvtimme halvö hammare hamn hamnstad hamster handbok
  handboll handduk handel handske handstil handtag hantverk harmoni harunge hasselnöt hav havre
  havsbad havsblå havsbris havsluft havsvik havsörn hej helg hembakad hembygd hemkomst hemland
  hemlig hemsida hemslöjd hemstad hemväg herde hermelin heta himmel hinder hink hissa historia
  hitta hjort hjortron hjul hjälm hjälpa hjälte hjärta hjärtlig hobby hoppfull hopprep horisont
  hotell hotellrum hummer hund hundra hundvalp husbil husdjur hushåll husrum husvagn huvud
  huvudroll hyra hyresrum hytt hyvel hyvla häger hälft hällregn hälsa hälsning hämta händelse
  händig hänga hängmatta hängsle härlig hästhage hästsko hästsvans hållplats hårband hårborste
  hårspänne hög högtalare höjd höjdpunkt hörlur hörsel höst höstack höstdag höstkväll höstlöv
  höstsol hövlig iaktta ideal idrott idyll igelkott igloo imorgon inbjudan industri ingefära
  ingenjör inköp innebandy innehåll innergård inneskor inomhus inredning insekt insida insjö
  internet intresse intryck invånare isberg isbit isbjörn isflak isgata isglass ishall ishockey
  istapp istäcke jacka jaguar januari jasmin jazz jeans jogga joggare jordbruk jordglob
  jordgubbe jordnöt journal jubel jubileum jubla juice julafton julbock julduk julgran juli
  julklapp julkort jullov julpynt julsång jämföra järnväg jätte jättebra kabin kaffe kaffebröd
  kaffekopp kafferast kajak kakao kakburk kakel kakfat kaktus kalas kalender kalkon kamera
  kamomill kamrat kanal kanalbåt kanot kantarell kapitel kapten karamell karaoke karavan
  karneval kartbok kartong karusell kasse kassett kassör kastanj kastrull katalog kattunge keps
  keramik ketchup kikare kilo kimono kind kiosk kiwi kjol klack klang klappa klara klarinett
  klassisk klimat klipphäll klippö klister klistra klocka klok klubba klubbhus klyfta kläder
  klädsel klänning klättra klöver knacka knappnål knippe knopp knut knyta knä koala kock kofta
  koja kokbok kokosboll kokosnöt kokplatta kollega kollektiv koltrast komedi komet kommun
  kompass kompis kompost konditor konsert konst konstnär kontakt konung kopia koppar koppla
  korall korgstol koriander kornfält korridor korsord kort kortlek kortspel kosmos kostym kotte
  krabba kraft kraftig krage krans kreativ kringla krita krona kronhjort krukväxt krullig
  krusbär krydda krypa kräm kråka kudde kung kunglig kungsörn kunna kunskap kupé kurva kusin
  kust kustlinje kuvert kvarn kvarter kvist kvitter kvitto kväll kvällsmat kvällssol kyckling
  kyla kylig kylskåp kylväska källa källare kämpa känslig kärlek kärna kålhuvud kålrot köksbord
  köksstol kölvatten körsbär körsång laddare ladugård lagerblad lagun lakrits lamm lammull
  lampskärm landskap landsväg lantbruk lasagne lastbil lavendel lax ledig ledstång ledtråd
  legend lejon lek lekfull lekplats leksak lekstuga lektion leopard lera lergods lerkruka
  lerskål lilja limpa linbana linda lingon linjal linje lista liten livbåt livlig ljud ljudbok
  ljung ljusblå ljusglimt ljuslykta ljuspunkt ljusstake loppis luciatåg lucka lufta lugn
  lugnande lunch lupin lussekatt lustig lycklig lyhörd lykta lysa lyssna lyssnare lägenhet
  lägereld längd längtan lärare lärka läsebok läsk läslampa låna långbord långfärd långsam
  långsjal löfte lönn löpa löpare lördag lös lösning lövhög lövsal lövskog lövtunn magasin magi
  magisk magnet maj majbrasa majskolv makaroner mamma mammut mandarin mango marin marknad
  marmelad mars marsipan marsvin maskin maskros matbit matbord match matematik matkorg matlåda
  matrast matrum matsal matsked matsäck matta medalj medlem medsols medveten medvind melodi
  melodisk melon mening meny meter middag midnatt midsommar midvinter mikrofon mild miljon
  mimosa minnas minne minska minut mittpunkt mjuk mjukglass mjölk mobil mod modellbåt modig moln
  molnfri molnig mopp morfar morgonsol mormor morot mossa moster mottagare mousse muffins mugg
  mullvad munspel mur museum musik musikal musiker muskot mynta myrmark myrstack mysig människa
  märke måla målare målning målvakt månad måndag månen månljus månsken möjlig mörk möta nacke
  nalle namnlapp namnsdag napp natt nattduk nattlampa nattåg natur naturlig naturlära naturstig
  nejlika nektar nitton njuta nomad nord nordan nordisk nordlig norrsken not notera novell
  november nudel nybakad nybyggd nybörjare nyckel nyckelhål nyckelord nyfiken nyhet nyklippt
  nymåne nypon nyponros nypotatis nystan nystart nyttig nyår nyårsdag näckros näktergal nämna
  nära näsduk nöje nötskal nötväcka oas ocean odla odling offentlig okej oktober oliv olivolja
  olivträd olympisk omsorg omtanke onsdag opal opera optimist ordlek ordlista ordspråk oregano
  orgel orka orkester orkidé ormbunke ostbricka ostkaka ostkupa ovan ovanlig oväntad oxe oändlig
  paket palmblad panna pannkaka panorama panter papaya papegoja papper pappskiva paprika parad
  paraply parasoll parfym park parkbänk parkera parksoffa parti pastill paus paviljong peka
  pekfinger pelargon pelikan pengar pensel pensla peppar persilja person pianist piano picknick
  piggsvin pilot pilträd pingla pingvin pinnbröd pinnstol pionjär pirog pistage pizza pizzabit
  pjäs placera plan planet planka plantera plast platta plommon plugga plånbok plåster plåtburk
  plöja poesi poet pokal polera polkagris pollen ponny popcorn popgrupp poppel populär porslin
  porträtt postbud posthus postkort potatis poäng prakt present prins prisma professor promenad
  promenera propeller prova provins pudding pulka pumpa pumpafrö punkt purjolök pussel pusselbit
  pyjamas pyramid pysselbok pyssla pälsmössa pärla pärlband pärlbåt päron påfågel påle pålägg
  påsklilja påskris påskägg pöl rabarber rabatt racket radio ramsa rapport rastlös rastplats
  raststuga redskap regel regn regnbåge regndag regnig regnjacka regnmoln regnrock regnskog
  regnskur rejäl renovera resa resebok resmål resplan resväska ribba riddare ridhus rik rikedom
  riktig rimfrost ringa risgryn ritblock roddbåt rolig roman rop rosbuske rosendoft rosett
  rosmarin rostbröd rotfrukt rubin rucola rulla rullbord rulltårta rundresa rundtur rutig
  ryamatta ryggstöd ryggsäck rykte rymd rymddräkt rymdfärja rymdraket räddning rädisa räkna räls
  rävunge rådjur råg rågfält rödbeta rödhake rödkål rödlök rönnbär rörelse sadel safari saffran
  saftglas saga sagobok sagolik sagovärld salami sallad salong salt saltgurka saltkar salvia
  samarbete samtal sandal sandbank sandkorn sandlåda sandslott sann sanning sannolik saxofon
  scen schack schampo scout segelbåt segelflyg seger seglare semla senap senior september serie
  serva servett servitör sida siden siffra signal sikt silke silkeslen silver silvergrå simhall
  simmare sirap sittplats sjal sju sjunga sjöbod sjöbris sjöfågel sjöhäst sjökort sjömil
  sjöutsikt skapa skatbo skatt sked skepp skicka skidspår skidtur skift skimmer skimra skina
  skingra skiss skjorta skog skogsbryn skogsstig skola skolbok skolbuss skoldag skolgård
  skolväska skomakare skosnöre skoter skottår skratta skridsko skriva skrivare skrivbok
  skrivbord skrivstil skugga skuggig skur sky skylt skymning skämta skänka skärgård skärm
  skönhet skörda slalom slips slott sluta släcka släde slädtur släkting slöjd smaka smaklig
  smaragd smart smidig smultron små småbarn småkaka småland smör smörgås smörkola snabb snickare
  snickeri snigel snigelhus snorkel snurra snäckhus snäckskal snäll snöboll snöbär snödriva
  snödroppe snöfall snöflinga snögubbe snölykta snöskoter snöstorm snövit socker sockerbit soffa
  soffbord solbad solfjäder solglimt solhatt solkräm solljus solros solrosfrö solsken solskydd
  solstol solstråle solvärme sommar sommardag sommarhus sommarlov sommaräng soppskål sortera
  sova sovmorgon sovrum sovstund spagetti spargris sparv spegel spegla spel spelare speldosa
  spelkort spenat spetsig spik spinna spiral sport sportbil sportlov spray spridning springa
  språng spännande spårvagn stabil stadion stadsdel stadshus stadspark staket stam stanna stege
  stekpanna stenmur stereo stickad stickning stig stilla stillhet stjärna stod stolt stopp stork
  stormar storstad strand strandbad strumpa strut strykjärn sträcka strålande stråle strömming
  strössel student studio stuga stund styck styrka städa stämma stämpel ständig stödja stövel
  summa susa svala svans svägerska svänga syltburk symbol symfoni syn syren syrenhäck syskon
  syster säker säkerhet sälja sällskap sänglampa säte sångare sångbok sångfågel sångröst söder
  södra sömn sömnig söndag tacksam tagg taklampa takpanna takt tall tallbarr tallkotte tallrik
  tallskog tandkräm tankfull tapet tapetsera tavla taxi teater tebricka tecken teckna teckning
  tefat tejp tekanna teknik tekopp telefon teleskop tennis tenor termos terrass terrier terräng
  tevagn tid tidlös tidning tidpunkt tidskrift tidsplan tidtabell tiger tillit tillåta timglas
  timjan timme tisdag tistel tivoli tjugo tjur tjusig tjäna tjänst tjärdoft tjärn toffel tolv
  tomat tomte ton tonfisk tonsätta tonåring torgdag torkställ torp traktor tralla trampolin
  tranbär trappa trappsteg trast travhäst tre tredje trekant trekantig treklang trevlig trivas
  trivsam troll trollspö trombon trumma trumpet trumpinne trycka tryckeri trygg trygghet
  trädgren trädgård trädkoja trädtopp träffa träkloss tränare trängsel träslöjd tråd trådrulle
  tröja tröskel tuba tugga tulpan tumla tumvante tunika tunn tunnbröd tunnel tunnland tupp
  turism turkos turné tusen tussilago tvilling tvätta tvättlina tvål tydlig tyg tygbit tygpåse
  tyst tältplats tända tävling tågresa tålamod tårta tårtbit törnbuske törnros udda uggla
  ukulele ull ullgarn ulltröja underbar underhåll underlag undersöka undervisa undvika ungdom
  ungdomlig ungefär unik universum uppehåll uppfart uppfinna uppleva upptäcka urmakare urskog
  ursäkt uteplats utfart utflykt utforska utgång uthus utkik utland utomhus utomlands utsida
  utsikt uttryck vacker vagga vagn vaken vaksam vallhund valnöt valp valross valuta vandra
  vandrare vandring vanilj vante varandra vardag varg vatten vattenhål vattenväg vattna vaxduk
  vaxkaka vaxljus veckodag veckända vedbod vedhög vedspis vedstapel vedträ veranda verb verkstad
  verktyg vessla vete vetebulle veteran video vifta vig vika vildand vildmark villa vilstol
  vimpel vinbär vindpust vindsurfa vinge vinna vinnare vinter vinterdag vinterlov vintersol
  violett vippa virknål virvel visdom visning visp vitamin vitkål vitlök vitsippa vrida vulkan
  vuxen vykort väder väderlek vägbom vägkant vägren vägskylt vägskäl vägvisare väldig välgjord
  välkommen vällagad välmående vänbok vänkrets vänskap vänster väntan väntrum värde värld
  världsdel värma värmeljus väska västkust väva växt växthus våffla våning vårblomma vårlök
  vårregn vårsol vårvind yacht yoga yoghurt yrke ytterdörr zebra äggkopp äggula äldre älg
  älgkalv älska älskling ämne ängshumla ängsmark äppelkaka äppelmos äppelmust äppelpaj äppelträd
  äpple ärtskida ärtsoppa äventyr åkerbär åkermark årsdag årskurs årsring årstid åskmoln
  åskväder åskådare åtanke åter återbruk återkomst återse återvinna ögonblick ögonbryn ögonfrans
  önskan öppen öppna öppning örhänge öring örn örngott öronlapp örtagård östanvind österut
  överblick överens överkast överraska överrock översätta övning
`
  .trim()
  .split(/\s+/u);
