/**
 * How rare each word is that stands in two or more posts of the corpus that may be learned from, in
 * bits: first the number, then the words. Written by `npm run train`. Tells where words end in
 * letters that were spelled out without a gap.
 */
export const commonWords = `
5 i jag the
6 a and det och på är
7 att en han har he in inte it my on som to
8 at for för her hon is man me med mig min när of om she so så that till var vi was with you
9 about all av bara be because been but de den do du ett from får got går had hade has have him
9 his här if just kan know like men no not now nu off one out sa said says sen since ska säger
9 then this två two up vill we what when år
10 after alla allt an anyone are as asked back before blev blir bra by can dag day days did does
10 down dricker drink drinking där då efter eller every fick first four från fyra get gick go
10 going good gör ha hela hem here home honom how hur ingen ja kommer last mamma mitt never ni
10 night nykter någon nån only or over put say sedan sig själv skulle sober tar tell them there
10 they three time told tre upp us ut utan vad vara varje vet want week went who year years your
10 å åt över
11 again ago aldrig alltid always am andra any anything ask bad barn barnen bed behöver being
11 bilen bit bli bor both bottle brother came car come could dad dagar dem dig dog done door
11 drack dricka drinks druckit drunk er everyone ex fast feel fem finns five folk fråga frågade
11 full få första gave gjorde gjort glas goes gone gå gång gången gånger göra half hand hans
11 hemma henne hennes hit hos house husband igen im inget innan its jobbet ju keep kids klockan
11 kom kvar kväll kör left ligger lite little long look made mer mina months more morning mot
11 mother mum mycket myself natt nej ner new next nights nine nobody nothing något nåt o också
11 old oss other our own pappa people phone right ring room round sagt same samma sat satt
11 school see ser sex should sin sister sitter six skrev skriver sleep sluta slutade slutat
11 somebody someone something son sorry sover still stop stopped står sunday säga ta take ten
11 than thing think thought through today tog too took tror tycker tänker under used va varit
11 veckan veckor very vid ville vin väl way weed weeks well were where which whole wife will
11 wine without work would än öl
12 alcohol alltså also annan annars another anybody arg asking asleep away baby bag bar beer
12 best better big blivit bort bought box boy bredvid bror brukar bus bättre båda började börjat
12 call called cold comes coming count cut dagen daughter dead din dit doctor doing dom dont
12 dotter drank drive dry dö dörren each efteråt egen eight eleven else elva end enda ens ensam
12 even evening ever everything example face family far fel find fine flat floor fortfarande
12 forty found fram fredag free friday front fru frågar fått förra först gamla gets getting girl
12 glad glass grannen group grät gått haft hands having head hear hej helgen help helt hes heter
12 hittade hjälp hour hours hålla håller höll hör ibland idag igår ihop inga into job jobbar
12 kaffe kanske kept key keys kille kind kitchen knows komma kunde kvällen känner känns lad lady
12 late laughed leave let life light liv live looking lost lot love lovely luktar lunch länge
12 längre läser läste låg låter make mat mean mest mine minuter minutes monday money month most
12 moved much månader måste name natten need nice nio normal nurse ok once ones open outside
12 partner past person place plan please post prata pratar problem question quiet quit rang read
12 reading really redan riktigt ringa ringde ringer rum run runt rädd rätt röker sambo saturday
12 saw saying se second sent seven shift side sista sit sitt sju skriva skrivit slog slut slår
12 small some sov sova started stod stället svarar syster såg table tablets tack tagit talk tea
12 thank their things thinking thinks third thirty thursday tid tillbaka tills times timmar tio
12 tips tired tonight trodde trött tuesday twenty twice typ tyst tänkte undrar until ur ute
12 varför vecka vem veta vodka vår wake wanted wants water weekend while why woman write wrote
12 ändå åtta
13 aa actually advice alkohol allowed alls alone already andas angry annat answer anyway app arm
13 around asks ate awake bakom bank bath bathroom bedroom behind believe berätta berättade
13 bestämt between bil blue book borde bordet boring borta boss bottles boyfriend boys break
13 breakfast breathing bring broke brought bussen byta bästa börjar cake calm cannabis cans cant
13 card care cat chair changed check chef chefen children christmas church clean clear club coat
13 coffee com counsellor counting couple cousin cried cry crying cup cupboard cutting dan dark
13 death decent dess detta die died dinner direkt ditt dottern driving drove därför dåligt död
13 dör eat egentligen eget emot ena enough evenings everybody eyes faktiskt fall fanns farligt
13 father feeling feet fell fella felt few film finished fint flaska fler flera flyttade food
13 forum framför fredags fridge friend friends frun frågan funny förbi före förlåt förr förstår
13 förut gammal garage garden gav genom ger gift gin girlfriend girls give given gives glasses
13 god golvet gott gp granne great green grown gräs guy gärna haha hair hall hallen halv halva
13 handen happened happy hard heard heart hel held helst hi himself hits hold holding honest
13 honestly hospital hot hunden hurt hus huset huvudet händer händerna högt höra idea igenom
13 ihjäl ikväll illa ingenting inne inside instead ive jobb karl katten keeps kettle kid kill
13 klart knew kommit kompis konstigt kort kroppen kunna kvart kvinna kvällarna köket köpt köpte
13 köra körde la lads lagt laugh laughing law leaving ledsen less letter leva lever lie likes
13 line list liten lives livet lock locked lol looked looks loud lugn lugnt luktade lägga lägger
13 läkaren lärt läsa läst lång långt låst låta lördag lördags magen makes making mam mammas many
13 march married mars mate may maybe meant meeting mellan menar might mind mindre minns miss mor
13 morgon morgonen mormor mornings morse mostly murder månad måndag många mår namn nearly
13 neighbour nog noll noticed number numera ny nya nyktra nästa nästan några okej ont order
13 orkar orolig others paid par parents park party pass passed pay pengar pick pojken police
13 polisen pratade precis proper properly proud pub radio rakt rather real reason red remember
13 rest retired rings road row rummet running ryggen räcker räkna räknar röka rökt sad safe sak
13 saker sambon satte scared seen send set sett shaking shed sherry shes shoes shop shut sick
13 sidan sina single sitta skickar skolan skrattade skrek skriv skull skäms skönt sleeping slept
13 slutar slå smell smoke smokes smoking snäll snälla soffan sometimes sonen sort spelar sponsor
13 spring sprit stairs stand start stay stood story straight stuff stund ställer stå suget sure
13 svar svara svenska svårt syns säg sängen sätt sån sånt söndag söndags taken takes talked
13 talking te teacher telefon telefonen telling tells telly text thanks those though thread
13 tiden til timme tisdag tittade tittar tjej tjugo toast together tolv tomorrow top torsdag
13 trappan tredje trettio tried tro trying turn turned turns twelve tyckte tänka tänkt uncle
13 ungefär ursäkt use utanför vaken vaknade vaknar van vanligt varannan vatten vilken vinet
13 visste voice vägen väggen väntar vågar våras wait walk walked walking wall watch wedding
13 wednesday wee weekends whether whisky whoever window word words worked worker works worse
13 worst writing written wrong yes yesterday yourself äta äter ätit även åka åker åkte
14 above account across afraid afterwards against age agreed alcoholic alive alkoholfri
14 alkoholfritt alkoholist alldeles allihop along alright ambulance ansiktet answered antabus
14 anymore anywhere april armen arms ashamed asså august augusti aunt bakis balcony balkongen
14 beat bebisen beers begravning behandling behöva belt ber berättar berättat beside betalar
14 bett bike bild bin bins birthday biscuit biscuits bjöd black blanket blod bloke blood blå
14 board boat body bok booked boot boots bored bother bottom brandy bread breath breathe brev
14 bridge brings broken bron brorsan brothers brukade bryr building burk burken burn buy byter
14 bytt bytte bäst båten börja calling calls cards carer carried carry case cash centre change
14 chat cheese chest child chip chips choir cider class clinic close clothes coach code college
14 colour company contact cooking cos council country course court craving cross custody cykel
14 daddy dads daft dagarna danger dar date decided del delar dentist deras desk detox different
14 dina divorce doesnt doktorn dra drar drawer dreams drinker driver drives drog drop dropped
14 drops drömmer dum dumt dygnet dying dålig döda dörr dött early easier easter eating eats
14 eftersom egna either eldest empty english enligt era exactly explain extra eye fair familj
14 familjen fan fara farfar farmor farsan fat fattar februari february fed feed feels femton
14 fest fifteen fifty fight fin fina finally finger fingers finish fire fish fit fjorton fjärde
14 flask flaskan flaskor flatmate flickan flytta flyttat folks folköl foot football forgot
14 forgotten form fort forumet fourteen fourth fredagar fri fridays frugan frukost funderar
14 funeral funkar fyller fyrtio fönstret förklara förrgår förrän förskolan försöker försökte
14 föräldrar game garaget gate ge gett gifta gillar ginger giving glaset glömt gonna goodbye
14 goose grabben grader gran grand grandad gratis grej grey grupp gräset gråta gråter gubben
14 gummies gun gym gäller halsen halvår handed handlar handle handover hangover hann happens
14 hatar hate health heavy helg helgerna heller hello hellre helped helps hemtjänsten hers
14 herself hide hiding high hinner hip hitta hittar hittat hjälper hjälpte hjärtat holds holiday
14 hope hoppas horse hund hundra hundred hälften hällde häller hämta hämtade hämtar hände hänt
14 håll hållit håret hårt hög hörde hört höst ice id ifrån ill imorgon inför inlägg insurance
14 int istället jaha januari january jo joined joint joke juice jul june jämt jävla kaffet kall
14 kallar kassan katt keeping killed killing kilo kl klar kläder knappt knees knife knocked
14 koden kolla kollar kollega kontakt kr kram krogen kronor kusin kvinnofridslinjen kvällar
14 kylen källaren kände kändes känna köksbordet köpa köper kört ladies lagar lager landing lapp
14 lately lay learned least leaves legs letar letters library licence lift ligga lighter lights
14 lika liksom lilla lillasyster lillebror lips listen lived liver living log lose lovar lovat
14 low lying lyssnar lägenhet lägenheten läkare lämna lämnade lämnar lärare lärde lät lätt lås
14 låt låtsas lördagar machine mad maj maken malmö mamman manager mannen mark marriage match
14 maten means medan medicin meetings mej mening message met mg middag middle midnight midsommar
14 mil miles milk minus minute mirror missed mobil mobilen mom morfar moster mottagningen mouth
14 moving mummy mums munnen must män människa märker märkt märkte månaden möte names nan near
14 neck needed needs neighbours nere nerves news nineteen ninety nitton noise none noon normalt
14 note notice november nummer nursery nyckeln nycklarna nyss nytt nä nätter nätterna offered
14 office ofta oh okay olika online onsdag onsdagar opened ord ordet ordning ours packed page
14 pancakes paper papers pappan papper part passport patient payday pen pengarna pension
14 pensionerad per photo picked picture pillow pills pint pints plant plate plats play plus pm
14 point pojke pour poured pratat pretty primary prison program programme provat puts putting
14 pyjamas påse quick quid quite rad rain raised ramlade ran re ready record recovery rehab
14 relapse ren rent report resten ringing ringt rolig roligt roll roof rule rung runs rädda
14 räknas räknat råd rökte rösten rött sade saknar samtal samtidigt saturdays season seat seeing
14 sees senast september service ses seventy sexton share sheets shirt shook short shot shout
14 shouted shouting show showed shower sida sign signed sink sist site sits sitting sixty size
14 sjunger själva sjön sjöng skakar skicka skickade skilsmässan skor skorna skratta skrattar
14 skriker skämt skåpet sköter slagit sleeps sleeves slippa slipper slippers slow smakar smells
14 smoked sms små snarkar snart snoring sobriety soc social sofa soft sold somewhere sommaren
14 somnade somnar somnat somras sound sounds soup sovit spare speak speech spelade spent spriten
14 st standing stands stannar starting starts station stayed stays steg step stol stolt stomach
14 stone stopping stops stor store street strong stuck student stugan stupid stycken ställa
14 ställde ställe ställt stått such sugen suicidal suicide summer sundays super supper suppose
14 suttit svarade svart sverige svettas svärfar svärmor swap swimming synd syrran systemet
14 säkert säljer sällskap sätta sätter såna sömn sömnen söndagar sönder tabletter tag taget
14 taking tal talks tankar tant taught taxi teach team teeth terapeut terapi termos test thats
14 therapy theres these thoughts threw tillsammans tin tisdags titta tjejen toilet tom torsdagar
14 torsdags touched town train tramadol trouble truck true truth try tråden tuesdays tur tv
14 tvärt tvättstugan twins typing umeå undersköterska undrade ungar ungarna unit update uppe
14 upstairs usual usually utom vakna vanlig vape varandra varenda varm vart vattnet velat video
14 vilja vilka vilket visa visade vit vore vuxen vuxna väcka väg väldigt vän vänner vänta värre
14 värst värsta väska väskan våra vårdcentralen vårt waiting ward warm washing watched watching
14 wear weather weird welcome wet whatever white winter wish woke women wonder wont working
14 world worried worth yard yellow yet young yours zero ägg älskar äntligen åren året återfall
14 ögonen ölen önskar öppen öppna öppnar
15 able absolutely abstinens abuse accident act actual address adress affären afternoon ages
15 ahead aid air aisle akut akuten al alarm allotment alltihop allting almost altanen alvedon
15 ambulans ambulansen amount andras anhörig anhöriga anmäla anniversary annorlunda answering
15 answers antabuse anxiety apoteket apparently appointment area argue armarna arton assistant
15 auntie avdelning awful badly badrummet bags bakar bakfull baksätet ball barb barnbarn
15 barnbarnen barnbarnet barnens barnet barnvakt bastu bastun bay bc beach beans beats bebis
15 become bedtime begun behandlare behandlingshem behövde behövs bell below bench benen
15 beroendemottagningen beställ bestämmer besviken besök bet betala biblioteket bigger bilden
15 bilder bill bingo bits bjuder bland bless block blommor bloody blåmärken blåser blåste blöja
15 blöt bo bodde boiler boka bokat bolaget bolt books booze bord born bott bourbon bowl bowls
15 brevet bringing bruises bryggan brände bränner bråkade bråkar bröllop bröt bubbel
15 bubbelvatten bucket bud buddy budget buried burkar burnt business buss busy button buying bvc
15 bye byn byrån bär bära både början bössan cabin cabinet calendar camera camping canal cannot
15 caravan careful carpet carrying caught cause cbd ceiling cellar cereal certificate charge
15 chart cheap checking checks chemist chicken christening city cleaned clock closed closet
15 codeine colleague collect completely conny control conversation cook cordial cork corner cost
15 cot couch counselling counselor counted counter counts county couples cow coz cracked
15 cravings cream credit crew cries crime crisis crisps crossword custard cykeln cyklar da dagis
15 dam dangerous dare datum deal dear decide deer dela delade delete depot diary diazepam didnt
15 difference dinners disappointed dishwasher diskbänken divorced dm doc doctors dogs dollars
15 domestic doors dotterns double downstairs dragit drama dramatic dream dressing drew drick
15 drickande drickandet driven droppe drömmarna due duktig duschar duschen duvet dygn dä
15 därifrån döden ear ears easy eaten edge edibles egg eggs eighteen eighty elak elderflower
15 email ended ending ends enkelt enrad entire erfarenhet exakt except exet expect facket fallen
15 falling falls families farbror farlig farm farsa faster fault femte femtio festen fickan
15 field fifth fighting fika fill films filt finding finnas fira firar fishing fix fizzy fjol
15 flicka flickorna flickvän flingor flu flyttar folded followed forever forgive forward foster
15 foten framme fredagen freezer frightened frisk fruit frysen frågat frågor fröken fulla fullt
15 fun fungerar furniture fuss fylla färdig färdigt född följa följer föll fönster förresten
15 förrådet förskola försöka försökt ganska gap garderoben gas general gill glögg glömde glömmer
15 goda godnatt gold grabbarna grandchildren granddaughter grandma grandmother grandson grannar
15 grannarna grannens grateful grattis gravid grejen grejer grew gris ground grumpy gruppen
15 grynet grå grönt gröt gubbar gubbarna gubbe gud guess gul guns guys gymnasiet gångerna gården
15 gömde gömmer göran göteborg halvt halvtimme hammer hampus hang hanging happen hasch hat hated
15 hearing hedge hejdå helger hell helpline hemifrån hen hette hid hides historia history
15 hittills hitting hiya hjälpa hobby hockeyn hole holidays homework hopeless hoping hoppa
15 hoppar hospice hotar hotat hotel hr hugged hung hungover hungry hurts husbands hustrun hyran
15 hä hälla hällt hälsa hälsar hämtat hängde hänger härifrån häst hår höstas hösten ica ideas
15 idiot ifall ifred igång ihåg inom insidan internet iron ironed ironing isen jacka jar jaw
15 jealous jobba jobbat jobbigt jobs jokes judge julen juni kaka kalla kallt kasta kastade
15 kicked kicking killen kilometer kissar kissed kit klara klarade klarar klarat klassen klippte
15 klocka klokt km knee kniv kniven knives knock known knät kod kokar kollade kollegan kombucha
15 kommunen kompisar konjak konstig konto kopp korridoren korsord kortet korv kostade kostar
15 kudde kudden kul kunnat kurator kuratorn kurs kuvert kvinnor kvitton kylskåpet kyrkan käften
15 källare kännas känt kära kärlek kål kök körkort körkortet label lade laga lagade laget laid
15 lakan lake lamp lampan land landet landlord lane lasagne lass lastbil later laughs laundry
15 lead leaflet learn learning ledig lediga leeds leg legal legat leker lemon lemonade lent ler
15 leta lets letting levande levde levern liar lid lied lik likadant liked lillan lille lime
15 lined lines lista listened listening litar litet litre livrädd ljudet ljus ljuset load loaf
15 location locks loft london lonely longer loo lov lovade lucky luften lugnande lukten luleå
15 lumpen lunchen lund luren lyssna lyssnade lägg lämnat längst läpparna lär lära läs läsk
15 lättare lådan låna långa långärmat låren låsa låser låset låste löjligt lön löser ma macken
15 mackor magnesium mail makaroner manage mans marks mates maths matter medicine meet menade
15 meningen mention meter methadone middagen midwife minst minsta mints minut missing missus
15 mjölk mods moment mondays mood mormors morsan mossan motorn move mr mrs mug murdered music mä
15 människor måndags mörda mörkret mörkt möten mötet named nasty neither nephew nervös niece
15 noga nollan non norge normally notes nowhere nowt numbers nyckel nyheterna nykterhet nyår
15 nära näsan någonsin någonstans någonting nånstans obviously october odd offer officer oftast
15 often oktober older omklädningsrummet omkring onsdags op opening opens opinions opposite
15 orange ordentligt ordinary org orkade otherwise ovanpå oven overnight owe pack pain paint
15 panic panik pannan pappas paracetamol parent parked parkeringen parking parks parties passes
15 passet patches pays peace peaceful pensionär percent perfect perrongen personer perth pet
15 petrol pharmacist phoned phones photos piano picking pictures pie piece pier pigg pizza
15 places plain planer planerar planning plans plastic platser playing plays plockar pluggar
15 plumber plåster plötsligt pocket poison pojkarna pojkvän polare polis polite pool poor port
15 porten posted posten posting posts pot potatis pounds practice pray pregnant prescribed
15 present press pressed pressure price prick priest probably problemet programmet promenad
15 promise promised prosecco präst prästen psykolog pudding pull pulled punkt purple purpose
15 pushed pärlhönan påsen påskas questions quitting quiz rabatt radion rail rapport ratten reach
15 reads receipts recept reception receptionist reckon recommend recycling regn relapsed reply
15 resa retreat ride ritade river roast rock roliga rolls roommate rooms ropar rope rota route
15 rude rullar rycker räddade räknade räkningen röd röda rör rört röst saft salt samaritans
15 samtalet sandwich sandwiches sang sanningen sant save saved schema screaming sea seems sell
15 selling semester senare sends sense sentence serious services session sextio shake shakes
15 shame sheet shelf shifts shoot shopping shotgun shuts sidor signal silence silly singing
15 sisters sixteen sjuk sjukhus sjukskriven sjuksköterska sjukt sjutton självmordstankar
15 sjöbjörn skada skakade skam skar skift skillnad skin skit skjuta skjuter skjuts skogen skojar
15 skratt skrattat skrika skrikit skrivet skär skål skåne skåp sköt sköterskan slagen slapp
15 slapped sleeve slowly släkten släpper smelled smelling smyg snap snaps snällt snön socialen
15 sock socks soda soffa solicitor sommar somna sons sorg sorted soul south sovrummet spara
15 sparar sparat sparkar spela spelat spisen split spoon spreadsheet springa springer språk
15 spänn squash stad staff stage stan stanna stannade starköl state staying stepdad steps stick
15 stiff stilla stitches stock stolen stoned stora stort stout strange strangers strangled
15 stress stroke strypgrepp styvpappa städar städat stänga stängde stänger stängt stående sug
15 sugar suggested support supposed sur surgery svarat svaret svartsjuk svor svåger svågern
15 swapped swear sweat sweating sweet swim syskon system systers sämre säng särskilt sådan
15 sådana sålde söka söker sömntabletter söndagen söp tablet tabletterna tackade tackar tacksam
15 taggtråd taket tandläkaren tank tanke tanken tap tappade tappat tastes teaching teatime
15 teenager tent terapeuten term terrible testat texted texts therapist thousand threatened
15 throat throw throws thumb thursdays ticket tidigare tidigt tidningen tins tiny tip tisdagar
15 tjugotvå toa toaletten toan toddler tomatoes tomma tomt tongue tonic tonåring torch towel
15 towels training trappa trappen trapphuset treatment tree tretton trevlig treåring trifle trip
15 trust tryckte träffa träffat tränar tråd trådar tråkig tråkigt trötta tub turning
15 tvillingarna tvättar tvååringen tydligen type tystnad täcket tänder tänderna tåget tål tårta
15 tösen undan understand ung unge ungen uni uniform units upset ursäkta uses using utskrivet
15 vackert vagnen valt vana vanliga varann varsin veckorna verkligen version via vicar vidare
15 vila vintern vis visar visat visit visst vita vitt volunteer väger vägg vägrar välja vänder
15 väninna väntade världen världens värmen vågade våningen våren wages walks walls wanting
15 wardrobe warning wash washed waste wearing wednesdays wheel whenever whiskey whose wifi win
15 wind wives worry wrist writes www yeah yngsta youngest yrs äldre äldreboende ännu ärlig
15 ärligt åk åkt ålder ångest ångrar års ögat öppet öppnade örat överallt överdriver överens
15 överlevde övrigt
16 absolute adhd adjö admin adult agency ah airport alkoholen alkoholfria alkohollinjen allvar
16 alternate andan andre anledning anmälan anmäler anmält ann annans annanstans anon anonym
16 ansikte ansvar antal antibiotics använda använder använt anyhow apart apologised applåderade
16 ar arabiska arbetar arbete arguing argument army asken attack autocorrect autumn avdelningen
16 avgiftning avgiftningen avstängd avundsjuk axe axeln axlarna aye babies backwards bacon bada
16 badet badhuset badkaret badrumsdörren baileys bak baka bakade bakat bake bakfylla baking
16 baksidan balkong banan banana band bang banken bankkort barbecue barely barnmorska
16 barnmorskan barnskötare barnvagnen bars basement basically basket bast bat baths batteri
16 battery bear beating beautiful beds bees beforehand begagnad begravde begravningen begravt
16 behandlingen behov behövt believed believes bend berit beroende berusad beröm beskriver
16 beställde beställt bestämde bestämma betalade betalat betald betalt betyder betyg bible
16 biggest bilar bildörren bills bilnycklarna bio bird birds birgitta biter bitter bitti bjuda
16 bjudit blades blanda blandar blandat blew blicken blind blister blocked blodprov blodtryck
16 blommorna blåbärssoppa blåmärke blåsa blått blöder boden boende boendet boken bomb bong
16 boredom borås bothers botten boundaries bowling boxen boxes brain bramble brand brass brave
16 breaks brenda brevlådan brew bright brilliant brinner bris bristol bro brors brorsans
16 broschyr brown brownies bruise brukare bruket bryta bryter brännvin bränt bråk bråka bråttom
16 bröd bröder bröllopet bröstet budgie build built bullar bulle bullet bungalow bunk burden
16 burit burkarna burned burning bury buses butter buys buzzer byggde bygger byrå bälte bältet
16 bänk bänken bästis båt böcker ca cab canada cancelled cancer candle canoe canteen captain
16 cardigan cares carries castle catch cats cell certain chairs champagne changing chapel
16 charity chatt chaufför checked cheers childhood childminder chin chocolate choice choklad
16 choose cigaretter cigg clapped cleaner cleaning cleared clearing click cliff climbed clocks
16 closing clumsy co coaches coast coats coke cola combine comfort comment common communion
16 community complaining confession controlling cooked cooker cool cope cops cord corpse costs
16 costume cottage cough couldnt cousins covered crackers crash cricket crossed crossing csn
16 cured curious curry curtain curtains cuts dagbok dags dalarna dance dancing dansade dansar
16 danska darling dator datorn daughters dawn deadline debt decaf december decides deckare deep
16 degree degrees dejt delat deleted delirium delivery dement dementia denise denna dental
16 department depression deputy describe deserve dessutom di diabetes diakon differently diket
16 discreet discuss disgusting dishes disken diskhon diskmaskinen diskret distans
16 distriktssköterskan ditch djupt dock doften doktor doll dose dot dotters dr drain dramatiskt
16 drawers drawing drawn dreading dress dresser dricks drivers drizzle drogfri droppar drown
16 drug drugs drömde dubbelt dublin dull dunk during dusch dust duty dyrt däck därefter däremot
16 därinne dåliga dödar dödstrött dörrar earn earned earth eftermiddag eftermiddagen
16 eftermiddags ej ekonomi elakt elbows elementet elen elev elses em embarrassed emellan
16 emergency energy engine engineer enjoy enkel ensamma ensamt envelope ert escape essay etta
16 ettan everyones everywhere evidence exact exam exams excel excuse exist exit exman expected
16 experience facebook facetime facing failed fake familjer fancy farfars farmer farstun fatta
16 fattade favour favourite fear feb feber feelings femåringen fence fern fester festival fetch
16 fever figure figured file filled filmen final finds fingrar fingret finishes firade fired
16 firm fits fitted fixed fizz flag flaskorna flatmates flats flesta flit floaty floors floppy
16 flour flower flowers fly folder follow follows font fool forget forgets forgiven fork fortare
16 fortnight fortsatte fortsätta fortsätter fot fotboll framtid fraud fred freezing french fresh
16 frid friendly frisör frivilligt frukosten fryer fryser främling frånskild ful fula fult
16 funderat funkade furious further fusk fuskar future fyllan fyllde fyraåring fyraåringen
16 fängelse färg fånigt fåtöljen födelsedag fönstren förbannad föreslog företagshälsan förlorade
16 förlorat förlåta förlåtit förmiddagen församling församlingshemmet förstod förstå förstöra
16 förstört försvann försvinna försvinner försäkringen förtjänar förälder föräldrarna fötter
16 fötterna gaffel galen games gaps gardiner gardinerna gary gatan gay gear gemensam gentle
16 gentleman ggr gifte gitarr gladare glasen glasögonen gloves glänt gnäller goal godis godkänt
16 goodnight googla google gotland gown grabb grade grandfather grandkids grandparents grass
16 gravel gravy grejerna grief grieving grillen grinden groups grow grund gränsen gränser gråtit
16 grått grön gröten guests guitar gula gulligt gult gum gumman gummy gunilla gutted gutters
16 gymmet gympan gällde gäng gänget gäster gävle gångs gömma gömt habit halfway hallgolvet
16 halloween hallway ham hamnade hamnar hamnen hamster handduk handing handla handlade handleden
16 handlederna handwriting harder hardest hardly harming harvest hates hats haul havent headache
16 headphones heads hears heat heater heating hedgehog helpful helping helvete helvetet hembränt
16 hemmet hemskt hemtjänst herbal heron herregud hey hidden hilarious hill himla hink hinna
16 hisingen hissen historien hjälpt hjärnan hjärta hockey hook hoover hopp hoppade hoppet
16 hopplöst horses hose hostage hostel hotade housemate housemates hrs hull humor humör hun
16 hundar hundarna hunnit hunting hurting hustru husvagn husvagnen huvud hylla hyllan hymns hyr
16 hytten hämtas hända hänga härinne hål hålet hård höften högre högst höjer hörnet hörs iaf idk
16 ikea imagine imorn inatt inbillar including inclusive influensa ingegerd inhaler inifrån
16 inlagd inlägget inlåst insta insulin insulinet insåg interest interview ipad ireland irish
16 isnt itself iväg jackan jeans jigsaw jobbade join jorden jour journal joy julafton julbord
16 juli julmust july jump jumper jumpers jurist jättebra jättekonstigt jättemycket jättesnäll
16 kaffekopp kalas kalender kalendern kallade kalsonger kameran kanelbullar kaninerna kanten
16 kardemumma karin karlar karln kartan kartong kastar kastat kastrull kebab kent kerb ket kev
16 kicks killar killarna killes kinda kindly kiosken kiruna kiss kissa kista kistan klaga klagar
16 klass klipper klippt kliver klok klurig kläderna klänning knackar knackered kneel knocking
16 knocks knowing knuffade knä knäckebröd knäna koja koka koll kollat kolumn kommun konstiga
16 kontoret kontot kontroll koppen korna kramade kramades kramper kring kryper kräftskivan kräks
16 kräktes kunder kursen kusinen kusinerna kvarteret kvittot kämpar kär kärring köksfönstret
16 köksgolvet kön köp kören köttbullar labelled labels ladan ladder lag lagat lagom lagret
16 lakanen lakanet lamb lampa landskrona language lanyard lap lappen laptop large lasagna lasse
16 lasted laws lawyer leaf lean lecture lectures leder ledsna leftover legitimation lek lekte
16 length lennart letade letterbox level lifted lifts likör lila limit limp limpa linje linjen
16 link lip liquor listan lit liter literally ljud ljuga ljuger ljög loaded loads lobby local
16 locker lodger logga login loka lollipop lord lorry lova loved loves luck luckan lugna lugnare
16 lukta lunches lunchtime lust lycka lyckats lycklig lyser lyset läge längtar länk läraren
16 läskigt lättad lättöl låda lådor lånade lånat långsamt låsta löjlig lönen lördagen lösenord
16 macka mage magpie makt mama mammor managed map market maskinen mass massa mattan meal
16 measured medalj medical medicinen meds mejla melatonin members memes memory mental mentioned
16 mentor meself mess messaged messages mesta micke midnatt migrän mile minding minibus minnas
16 minstingen mint missade missat missbruk misshandel misstag mistake mitten mkt mm moan moaning
16 mobile mod module moms mon monitor moon mop moped morphine morron morsa mortgage mortified
16 motel mothers motorway mottagning mouthwash mower multi mun musik musiken myror mysigt märka
16 märke märken märkligt märks mätt må mådde mål måla målat mån måndagar mått mössa möta mötte
16 nag nah nails naltrexon naltrexone nana nanny nap nappy nattduksbordet nattlinne natural
16 nearest needing nerve nervous net newly nian nicely nicer nickar nineties ninth nittio nod
16 nodded nor norr norra north nose notebook nuförtiden numret nursing nycklar nyfiken nykterist
16 nytta nätet nå nåja nånsin nånting når nöjd nöjda odlar officially ohio oil oldest olja ollie
16 omtanken onions onto operation opinion oranges orden ordered orders ordna ordnat orka oroa
16 osams ost ovanför overdose overdosed overdoses overreacting overtime owt oxå packad packade
16 packar packat packet packing packs pages painting pair paket pan panicked pannkakor pantry
16 pants pappret paramedic parenting parish parkerar parrot parterapi partners passa passar
16 password passwords pastor pat patetisk path patience paying payroll pe peas penicillin
16 pensionen pensioner pensionärer period permission pers personal personen personlig pharmacy
16 photograph physio picks picnic pin ping pink pinot pipe piper placement plainly plane planned
16 planterar plaster plates platform plattan played pleased plenty pls plugga plånboken podcast
16 pojkar polen policeman polish politely pop popcorn porch porridge portvin position potatisen
16 pots pound pouring pours power poängen praktik prayer prescription pretending prinsesstårta
16 priser priset privat private probation procent profile progress project proof prov prova
16 provade psychologist psyk psykakuten puben public pulls pulse punch punched punches purse
16 push pussel påsk påverkad quarry quarter queen queue quicker quietly quote rack rader radhus
16 radiator raffle rage raging railway raka rakvatten ramadan ramla ramlat random ranked rar
16 rasande rasten reached reader realised receipt receptionen recipe recliner recognise records
16 reda refuge regel regnade regnar regret regular rekommendera rekommenderas rektor rektorn
16 relief relieved remembered remembers remote rena rensar rep repet replies reported reser
16 reservoir reset reste restful retirement return review ribs rice rid rifle rig rigs riktiga
16 rimsmeden rinner ritat ro roland roligare rolled rolling roofer ropa rosa rosary roses rough
16 routine rows royal rubbish rubriken rucksack rug rugby ruined rules rusar ruset rutan rutiner
16 rygg ryggsäcken räcka räcket räckte räkningarna rätta räven råkade rödvin röra rörd rörde
16 saint saken sakna salary salon samlat samvete sauce sausage scan scare scarf scene schack
16 schedule scissors scream screamed screams screen script seats sec seconds secret security
16 seem seger seizure seizures sej sekund sekunder self semestern senaste sending separate
16 separated separerade series sertraline sessions sets settee settle settled seventeen several
16 sewing sexåringen sfi shall shape shaped shared sharing sheep shell shelter shoe shooting
16 shops shoulder shoulders shouts shoved showing shows shy siffra siffran siffror silent sill
16 sillen simply sing sir sittande situation sjuan sjukhuset sjunga sjuttio sjuåringen självmord
16 självmordslinjen skadad skaffa skaka skala skallen skammen skickat skildes skillnaden
16 skilsmässa skip skjortan skjut skjutsar skog skoj skola skolskjuts skrivbordet skrämmer
16 skulder skurit sky skyldig skylla skäl skämdes skämmas skära skålar sköta sköterska sladden
16 slag slap sleepers sleepy slice slip slipped slurring slutet släckt släkt slängde släppa
16 slåss smakade smart smashing smelt smile smug smällde smäller småbarn småland snabb snabbt
16 snacka snett snickare snooker snore snow snus snygg snällaste snö snöar soaked socialjouren
16 solen solglasögon sonens song songs soon sooner soporna soppa sore sorten sorting sorts
16 sounded sovande spain spanien sparken speaking special spegeln spell spend spiders spirits
16 spoke spoken spot spots sprang spårvagn stabbed stag stair standard standardglas stark starkt
16 stationen steady steam steering sten stepfather stesolid sticka sticker stickers sticky
16 stockholm stool stopp storebror storey stories storm stove strangle strapped streak streck
16 streets strict strike strip struggling strumplästen strumpor stryk strypa stryptag studenten
16 studio stuga stunden stupfull stygn städa ställen stämmer stämningen stöd stör större stövel
16 suddenly sudoku suit suitcase sums sun sundsvall sunglasses sunrise supa supermarket
16 supervised supervisor surdeg surgeon surprise sv svaren svensk svettig svägerska svägerskan
16 svär svår svårare svårast swallow swallowed swears sweats sweaty sweets swing swish switch
16 switched swore sy säker säkerhets sälja sällan sämsta särbo sättet sådant sådär sågen sågs
16 sålt sökt sörjer sött tablett tacka tacos tala talar talet tall tally tandläkare tankarna
16 tanten tape taper tapering tappar taste tax tbh tecken teenage teenagers television temper
16 tentan terrace terrified tesco testa testamente tested tests thanked thc theirs themselves
16 thermos theyre thin thirteen tho threads thrown thru thumbs tickets tider tidy tied tights
16 timed timmarna timmen tingsrätten tionde tjata tjatar tjejer tjejerna tjugofem tjugosex
16 tjänar tjänst tofflor toilets tommy ton tonåringar tooth toothbrush topic torget torkar
16 toronto torr torsdagen tortoise touch tracks tractor tradition traffic trainers trains
16 trakten traktor trampoline trappar trappor trasig trauma tray trea treat trelleborg
16 trettioett trevliga trevligt treåringen trick trigger trolley trots trygg träffade träffar
16 träffen tränare träningen tråkiga tröja tröjan tube tuggar tuggummi tummen tungan tungt
16 tunnelbanan turkey tusen tvillingar tvingar tvärtom tvätt tvåa tvåan tvååring tycka typed
16 tyre tysta tystnaden tyvärr täckning tänd tänk tåg tålamod tårtan uk understood undra unga
16 ungdom uniforms uppsala ups urgent useful usel useless utantill utbildning utifrån utility
16 utsikt vacker vaknat vaktmästare valde vancouver vann vapen vapes varav vardagar
16 vardagsrummet vare varken varmt varning varv ved vedboden verkar verkligheten verktyg vetat
16 veterinären view vikt villa village vinden vinglas vinkade vinner vinter vintras violence
16 violent visitor viskade viskar vitamin voices volvo väder vädret vägrade välj välkommen vände
16 vänjer väntat väntrummet värd värme värt västerås växte våga vågat våld vården vårdnad
16 vårdnaden wagon waited waits wakes waking wales wallpaper war warehouse warned wasnt watches
16 wave waves ways wears wed weekly weirdly welfare wellies welsh wept whats whatsapp whining
16 whistle whos wi widower wild windows wing winters wished withdrawal woken won wonderful
16 wondering wood wore wouldnt xanax yatzy yngre yoga younger yous yr ytterdörren yxan zopiclone
16 äcklig äger äktenskap äktenskapet älg älskling ända änka ärr ät ångesten ångra åratal
16 återfallet åttan åttonde ögon önskade öppnat öronen övat överdos överdoser överkörd
16 övervåningen
17 abba abernathy absent absolut acamprosate accent accountant accounts accurate accused ache
17 acting acts ad add added addiction adelaide admit adressen adults advance advent advert
17 adverts advokat aff affär aftershave aged agreement aide aim airing alan aldi ale alicante
17 alkis alkoholism alkoholister alkoholproblem alkolås alkolåset allergi allergisk allra
17 allvarlig allvarligt alma aloud altandörren alto altogether amarillo amazing amends among
17 andades anders andetagen anfall ang ange angel anger anhöriggrupp aning anki ankle anmäl
17 anmäld anmälde annelie annoyed annoying anonymous anonymt anstalten antar anteckningar
17 antibiotika antidepressant antingen ants använd anxious apologises apology apotekaren appar
17 appen appetite applåd apprentice apps apron aptiten arbetsgivaren arbetskamrat
17 arbetskamraterna arbetslös arga argued arguments arket arlanda armar armbågarna arne arranged
17 arrangement arrive arrived arrives arse art article artig arv asda ashes aside aspackad
17 asplöv assistent assume asthma attempt attention attorney au auction auktion aunties aunty
17 australia avbetalning avgöra avlastning avlida avoid avskedsbrev avsluta avsnitt avstånd
17 avtal avvakta aw awkward axed babe babysitting backade backen badade badar badge badger
17 badminton badrumsgolvet badrumsskåpet bagare bail bairn bairns bajsar baker bakery bakfyllan
17 bakgrund baklänges baksmällan bakåt balkongdörren ballarat ban bandet banging bankade bankar
17 bankat banned bare barefoot baren barista barman barndom barndomen barnkanalen barskåpet
17 bartender bas base batch battered batteries battle bawled bearbetat beard beaten beautifully
17 became becomes becoming beetroot beg begged begin beginning begrava begravningar
17 begravningsentreprenör begriper behandlingshemmet behave behålla behövdes beige bekant
17 believing ben bender benefits benet bengt bensin bensinmacken benso bent benzo benzos beredd
17 berget bergväggen bernadette beskriva beslut bestämd besvikelse besvär besvära betong betydde
17 betygen betytt bev bevis bevisa bevåg beyond bf bh bibliotek bicycle bilderna bildligt
17 biljetten billig billiga billigare billigt bilnyckeln birger birgers birmingham biro birth
17 birthdays bishop bitar biten bites bitit bitten biverkningar bjuds blackout bladder blade
17 blame blandade blank blankt blast bled bleeding blek blekinge blessed blessing blick blinds
17 blink blisters blivande blocket blocks blodet blodförtunnande blodig blokes blomma bloods
17 blouse blow blows blues bluey blund blyerts blåa blåbär blås blödde blöjan blöta boarding
17 bodies bog bohuslän boiled boiling bokade bokar bokstavligen bokstavligt bokstäver boktips
17 bolibompa bombed bond bonde bone bonfire bongs bonusmamma boo booking bore borlänge borrow
17 borrowed borsta borstar borstbindare bossy bostadsrättsförening bostadsrättsföreningen
17 bothered bothering bouncer bouncy bow boxing braced bradford braj brandkåren brandman
17 brandvarnaren breaking breathalysed breathed brevbärare brevinkastet brewery brick bride
17 bridesmaid broccoli brodern bromma broms bromsar brorsa brorsdotter brorsdottern broth bru
17 bruk brun brunch brunnen brush brutit bry bränna brännmärken bråkat brödburken brödkniven
17 brödlådan brödrost bröts btw bubble bubbles buckle bucks buddies budgetrådgivaren bugg bula
17 bulb bump bumped bumpy bunker bunten bup burns burst bush butcher bygdegården bygden bygg
17 bygga bygget byggt byxor byxorna bärs båstad böckerna böjde bör bössa böter cactus cafe cakes
17 calendars calf calmer calming calms calves camp campingen campral canadian cancel cancelling
17 cap cape cardboard cardiff carefully carers caring carnage carport carriageway carrier cars
17 cart cartoon cartoons caseworker casserole cast catching catholic cattle cava cedar ceilidh
17 celebrate cello center centimeter central centralen certified certifierad chain chainsaw
17 challenge chance changes channel chans chap chaplain chapter character chardonnay charged
17 charger charming chased chatta chatten chauffören cheaper cheating checkout cheek cheerful
17 cheerfully cheerio chemo cherry chess chewing chews childcare childline chili chimney chippy
17 choked chokes choosing chop chops christ chuck chucked chuffed chutney cigarettes cinema
17 circle circumstances cistern citron civil cl clap clarinet claw clay cleans clearly clerk
17 clever clicks client clients cliffs climb climbing clinking clipboard clipped closes cloud
17 clubhouse coaching coal cocktail coconut codependent coffin coin coins col colin collar
17 collarbone colleagues collected collecting collection collects combination commas comments
17 committee competition complained complains compost computer concerned concerta concierge
17 conditions cone conference confessed congrats congratulations consultant contract controlled
17 controller convinced cookies cooler coop cop cormac corn corners cornwall correct corrected
17 corridor corsa counsellors countdown courage cover covers cows craic craig cranberry cranky
17 crashed crate crawl crazy creaks creams creek creepy criminal crosses crowd crown croydon
17 cruise crushed crusts cue cupboards cups cures curling cushion cushions customer customers
17 cute cyclist cykelpumpen cykelstället cyklade dagboken dagens dagga dagligen dagtid daily
17 dairy dal dale damer damp dana danced dancefloor danmark dansk darrar darrell dart dash
17 dashboard dass dates dating daytime deacon deaf dealer deaths debit decade decades decanter
17 deciding deck dej delighted deliver demens deposit derby des deserved designated desperate
17 desserten detail detective detsamma dev devil diagnos diagnosis diagram dial diaper diesel
17 digger digging dike dikter dill dinnertime dinosaur director dirty disappear discord
17 discovered disease disgrace disgusted disk diska diskade diskar diskat diskussion dispatcher
17 disposal distributor district division diwali djur dms docka dockan documentary dodgy
17 dokumentär domare dominoes donkey donkeys doorway dop dopet dorm dos dosett dosetten dots
17 dotterdottern doubling dougie downsizing drag dragged drags dragspel dragspelet drains dram
17 dramatisk draw drawings draws dreadful dreaming dreamt dressed drickat dried drift drill
17 drinkers drinkline droger dropping drowned dryer drygt drying dröjer drömmar drömmen drömt
17 dual duchess duck ducks dude dug dugg dui dukade dumb dumma dumped dundee dunedin duns durban
17 durham duscha duschat dusk dyker dyr däcken däremellan dåvarande dödade dödsannons
17 dödsannonserna dödsfall dölja döma dömdes dömer döpte dörrn döttrar earlier earlies ease east
17 ebba edges edit eejit eels efterfest eftermiddagarna eftermiddan efternamn egentid eid
17 eighties ek ekan ekar ekonomin el elbow elda eldat elder elektriker element elever elias elin
17 ellie elräkningen elsa elvaåringen elvis emails embarrass embarrassing emdr empties ende
17 energi engaged engelska england enhetschef enjoyed enklast ensamstående ente entirely envis
17 envy epilepsi epileptic erik eritrea erkänna erkänner eskilstuna especially essays estate et
17 etc etiketten etiquette ewe exaggerate exchange exercise exercises exes exets exfru exfrun
17 expecting expensive experiment explained explaining explorer extension faced faces fact
17 factory fadern fae fag failure faints falsk falun familjehem familjens fann fanta fantiserar
17 farewell farligare farmors fars farstubron farväl fas fasta fastest fastnade fastnar fastnat
17 fattas fattat feart feathers feeder feeding feeds fees feg felet fellas fellowship femhundra
17 femman femtionio femtonde femåring ferry festa fet fetched fewer ficka ficklampa fickorna
17 fierce fife fifties fiftieth fights figures fikarummet fil files filipino filling fills
17 filmade filmat filmer filming filten finaste fingrarna finishing finland firefighter
17 firmafesten firman fisk fiskar fiskare fiskhandlare fist fists fiver fixa fixade fixar fixat
17 fixes fjällen flak flannel fleece flicking flickor flickvännen flik flinch flinched flinches
17 flinching flip float flood flush flushed flyga flyget flying flytt flytväst flytvästar flög
17 foam fog folding folkets folkhögskolan folkölen following forced forces forecast forecourt
17 forehead forklift formlerna forms fortnite fortsätt foton fought fradga frakt frakten frame
17 framsteg framtiden framåt frankly franska freak fredagarna freedom freeze frestas friade
17 frighten frimärken friska frisyr fritids fritidsledare fritt frost frozen fruar fruktansvärt
17 frus frysa frysta främmande frågorna frånvarande frölunda frös fund fundering funerals
17 funniest funnits fy fyllkärring fyllot fyllt fyrahundra fyran fyren fyrtiofem fyrtiofyra
17 fyrtiotvå färdtjänst färgen färgerna färja färjan fågel fåglar fåglarna fåtölj föddes följare
17 följde förberett föreläser förening föreningen förfest förföljer förhand förklarade förklarar
17 förkyld förlora förlorar förlåtelse förmiddag förmiddagarna förmiddags förnedrande
17 församlingen försiktigt förslag förste förstås förstör försök förtroende förvarar förvirrad
17 förväg förvånad förvånansvärt föräldramöte föräldramötet galna galning galway gaming gamle
17 gamlingar gammalt garageporten garderob gardinen gareth garlic garvade gatorade geelong gel
17 gemensamma gene generad generationer generous genomblöt genomblött gent gently genuine
17 genuinely gerald geting getingar geväret gf ggt ghana ghost gifter gig giggling giggly gilla
17 giraffe gissa gitarren glada glasgow glasögon glatt glider glodde glor glovebox glow glowing
17 glue glädje glöggen glömma gnäll gnälla goat godiset golf golv goodbyes googlar gordon
17 gosedjur gossip gotten grab grabbar grabbed grace graduation gram granddad grandpa granen
17 grannfrun grannpojken granny grant grape grapes graph gratitude grav grave graven gravestone
17 gravsten gravöl gray greenhouse greyhound grieve grimsby grina grinade grind grinder
17 groceries grog groggar grounded grounds grout grouting growing gruppchatten grupper gryningen
17 gryta gräl grälade gräns grävde gräver grävt gröna guaranteed guard guards guest guilt guilty
17 guinea guinness guld gunnel gunvor gurgle gurgling gurka guttering gymnastics gympapåsen gäst
17 gästerna gästrummet gård gårn göte habits haircut hairdresser hakan halifax halkade halland
17 hallmattan halls hallsberg halmstad halsduk halsgropen halves halvåret hammarkullen hammered
17 hamnat hampa hamstring handbag handdukar handduken handlat handledare handles handling
17 handläggare handtaget handväska handy hangovers hangs happening happier happily harbour
17 hardware harlan harm hash hatade hatch hatchet hatt havet havregrynsgröt hay headaches headed
17 heading headmaster headset healed healing healthcare hearts heaven heavily hed height hejade
17 helnykter helrör helsingborg heltid hemlighet hemligheter hemsk hemska hemvägen hence hens
17 hero heta higher hills hinges hinken hint hiss historiken hives hjulsta hjälmen hjälpen
17 hjärtan hjärtklappning ho hobbies hockeyfarsan hogmanay holk hollering homebrew homes honesty
17 honey honeymoon honour hoo hood hoodie hoovering hoppats hopplös hora horn horrible horror
17 host hosta hostmedicin hotell hotellrum hotline houseplant houses housing hovering howled
17 https hubby huden hug hugger hugo hugs huh human humming hummus humorn humour hums hundens
17 hunger hungrig hungriga hunt hustruns huvet huvudpersonen huvudvärk hvb hygglig hyggliga
17 hygienist hypocrite hypotetiskt hypothetically häck häcken häfte häktet hälsade hälsingland
17 hälsning hälsningar hälsocentralen hämnd hämtad hämtning händig häng hängt härnösand häromdan
17 häromnatten hässleholm hästar hästarna hästen håkan hållet hållplats hårda höft höga högg
17 högtalaren höjde höjt hönsen hörby hördes hörlurar hörru hörts iced icing icu idrottslärare
17 igelkott illamående illegal ilska imorrn imorse imovane impression inbrott infarten infection
17 infört inge ingenjör ingenstans ingvar ingår injection injuries inkomst inlindad inloggningen
17 inlämnad inlåsta innanför innebandy inner innerfickan inombords inomhus inquest inre insomnia
17 inspector instructions insufferable insult intention interested interesting interfere intill
17 invented involved ipa irene irn ironin irons irriterad ish island isär itchy item jagar
17 jaktlaget jaktledaren jam jan janne japan jars jealousy jean jeep jens jerking jesus jigsaws
17 jittery jobbig jobbiga joburg johan joints jonas jourhavande journey jubilee jublade judged
17 judging jug julfesten julklapp julkort jumped jumping jumps jumpy junior junkie juristen
17 jäkla jämnt jämtland järn järnvägen jättefin jättefort jättefull jättetrevlig jönköping
17 kaffekoppen kakan kakel kakor kaktusen kalaset kallas kallat kalmar kalops kamera kammen
17 kanal kanalen kaniner kanterna kantor kapitel kappa kappan karaoke karen karlshamn karlskrona
17 karta kartor karts kask kassar kassaskåp kasse kassen kassörskan katter kattmaten kayak
17 keeper kelpie kemi kemist keramik kerstin ketchup kexchoklad kick kidding killer kinden
17 kinder kindle kindness kinds king kip kissat kissnödig kjell kladdkaka klagat klappa klappade
17 klappar klev kliar klick klicka klimakteriet klippa klippan kliva klockor klockslag klumpig
17 klädkammaren klämmer klär knackade knapp knappen knark knarkare knarrar knep knitting knivar
17 knot knuckles knuffar knut knuten kock kocken koder kojan kokade kokat kokhet kollegor
17 kollektiv kolonilott kommunens kompisarna kompisen kompisgänget komposten komvux
17 konfirmationen konjaken konkret konsult kontaktperson kontaktpersonen kontanter konton kontor
17 kontrakt kontrollerar koppar kor korg kork korridor kortare kortedala kostym kramp krampade
17 krampanfall krampar kranar kranen kratta kreta krig kriget kriminalvården kris kristianstad
17 krok krona kronofogden kropp kroppkakor krukor krukväxter kräftor kräftskiva kräkts kräver
17 krävs kröp kumla kunden kung kungsholmen kurragömma kurvan kusiner kuvertet kvadrat kvalitet
17 kvinnan kvinnliga kvinnojour kvinnojouren kvitt kvitto kvittona kyl kylskåp kylväska
17 kyrkkaffet kyrkogården kämpa känd känsla känslan känslig känslor kö kökssoffan köparen
17 köpenhamn köpet labrador laddsladden ladugården lagad lagd lagos lakrits lambing landline
17 lanes langare lappar lapse larm larmar larmet larne las lasarettet lasset lastbilar lastbilen
17 lasts latch lates latin launderette lavender lawn lax lazy leader leaned leans lease leash
17 lecturer led ledare ledaren ledigt lee leeks legend legged legion lego leicester leif leisure
17 leka lektionen lena lera lerduvor leverans leverpastej levervärdena levt license lidl lies
17 lifeguard ligg liggande lighthouses likadan likely liknande likören liljor lillasyrra
17 lillasyrran lillbrorsan lillebrorsan lillen lillkillen lily limerick limhamn linda linen
17 linköping linneskåpet lino linssoppa linus lisbet liseberg listens listor lists lita livers
17 livförsäkringen livs ljudbok ljungby ljusnar loading locket locksmith lodge logement logen
17 loggar logged logging logic logs lokalen lokförare loose loppis lorraine lorries loses losing
17 loss lots lotta louder loudly lovet lower ludde luft luggen lugnar lugnat luktat lump lungs
17 lurad lurat lurker lurking lush lutar lyder lyft lyfta lyfte lyrica lyssnat läcker lägenheter
17 läkartid läktaren län längs längsta länken lärarinna lärarna lärling lättja lättnad läxa
17 lådvin lågstadiet lågt lån lånet låten låtit lögn lögnare lök löning löpning lördagarna
17 lördan lös lösen lösenorden lösenordet löst löste macbeth madeira madrass magnet magsjuk
17 magsjuka maila main mainly maintenance maisie majorna malt mammy mams managing manchester
17 manners maple marathon marching mare margaret margareta marguerite maria marked marking
17 marmalade marriages marry marsh marsvinet marvellous mary mask maskin massacre massor master
17 mataffär matar matchen matematik math matlåda matlådor matta matte mattelärare matters
17 mattress mature maureen max mayo meals meaning meantime measure medal medaljen medberoende
17 meddelande meddelanden mediator mediciner medium medlemmar medlidande mejl melbourne melker
17 mello melodikrysset member menat meningar meningslöst mentions menu mera mercy merlot messar
17 messed messing metadon metal metall method methodist metoden mi mic mick microdosing
17 microphone mid midlands midsomer mild mileage milking mill mince mindes mindfulness minds
17 miner mini miniatures minimaria minne minnesstunden mins minusgrader missar missbrukare
17 misshandlade misstänksam mistakes mix mixed mixing mjukare mjölkbonde mjölken moa mockade
17 mocktail modden model moderation modul mogen monster moody moose moral morbror mord morden
17 mordisk morfin morfinplåster morgnar morgnarna morgonrock morot morris mors morsans motivated
17 motorsåg motorvägen motsatsen mottages mount moustache moves movie ms msg mugg munchies
17 murderer muslim mute mvh mycke mynt mysig mystery människan märkena märket märkvärdigt märsta
17 märta mätare mätarställningen målade målvakt måndagarna måndagen månen möbel möbler möblerna
17 möhippa möjligt mördad mördar mördare mördat mörka mössan mötas mötena na nacken nail namnet
17 namnteckning nans naps narcan national nativity natta nattpass nattpasset nattskiftet
17 nattvardsvinet naturliga neat neater nedtrappning neighbor neighbors nerver nerverna netball
17 netflix newborn newcastle nick nickade nicked nigel nightie nightmares nikotin nil nionde
17 nioåringen nite nittiotalet nobodys nodding nolltolerans nope norrköping norrland norrsken
17 norrut nosy notices noticing notpowerless novel nubbe nudlar nuisance numb nun nurses
17 nybliven nybörjare nye nykterdroppar nykterheten nyktert nyköping nynnar nyper nypt nyskild
17 nystart nyårsafton nz nämligen nämn nämner närmar närmast närmaste närmsta näsa nät någons
17 nås nötkärna oakley oartigt obehagligt obs occupational odometer offended offentligt offering
17 offices offie offshore offy oj olds oliver olof olofström olycka olåst omgift omgångar omkull
17 omtanke omtyckt omtänksam omväg onsdagen ontario onykter onödan onödigt opera operationen opp
17 ordering ordförande ordnade ordnar ordningen organ organised orkat oroar oroliga orosanmälan
17 ort orthodontist orättvist osby osten otis otrevlig otroligt otters ought ourselves outfit
17 outpatient ove overallen owed owls owner oxascand oxy oz pa pace packa paddan paddington
17 padel padlock painkillers painted pairs pal pals palt panel panicking panics pannlampa pans
17 panta panto paperwork papperen papperskorg pappor papprena parade paranoid parcel parcels
17 paret parkerade parkering parkeringshuset parlour parts passade passen passenger passerar
17 passing pasta pastorn pasty patch patetiska pathetic patted pattern pauline paus pause paused
17 paydays peach peed pekar pencil pendeln penguins penna pennan pennorna pens pensioners
17 perfectly perfekt perhaps persilja personalen personalfest personalfesten personality
17 personally personalrummet personnummer peth pew pga phase phil philippines photographs phrase
17 pic pickle pickled pictured pieces pies pig pigeons pigga pike pilates pile piller pillowcase
17 pilot pilsner pinch pings pinned pinsam pinsamt pissed pistol pistolen pit pitch piteå pizzan
17 pizzor planera planerat plants plast plasters platta plattformen playlist pleasant pledge
17 plingar plocka plockat plot plow pluggat plunta plånbok plåt po pockets podcasts podd poem
17 poems pointed pointer pointless points poisoning pojk poker poland policy polotröja pommac
17 pond pong poorly pops pork porter portioner portkoden portugal posh poster postman potato
17 potatoes pott powder poäng ppl practical practise prairies praise praktikant praktiken
17 praktisk praktiskt prat prayed praying prefers pregabalin premium premiär prep prescriptions
17 presentation presenter pretended prices prickar pricken pride princip principal print printed
17 pris privacy privately prize pro professional profil profilbild programmes projekt
17 projektledare prom promenader promille prop proposed provar prove prover provet provider
17 psalm psalmer psych psychiatrist psykiatrin pulling pulsen pump punishment pushchair pushes
17 puss pärm pärmarna pärmen pågen påkörd påtänd qualified quality quay queasy quieter rabarber
17 rabatten rabbit rabbits raccoon race races racing raden raderar raderat railing raimo rained
17 raining raise raising rakblad raken ram ramlar ramp rank rape raped rapporterar rara rasar
17 rasterna rate rattling raw ray reaches react reasons receptet recipes reckons recognised
17 recommended recovering redovisning reducing redundancy redundant reel refuses regardless
17 regional regissören registrar registration regler reglerna regnet regulars rehearsed rehomed
17 reiki rekommenderar relationship relationships relax relaxed religious remarried remembrance
17 reminder reminders remiss renarna renew renewed rensa rensat repeat repeats replace replaced
17 replacement replik replying reporter request requiem resan rescue residential residents
17 resorb respect respected respekt respektive respite responsibility restraining results retail
17 retar rev revben revisor rhyl rib ribbon ribena rich rida ridge riding rifles rights riktig
17 rim rimligt rimmar ringen rink rinkeby rioja ris rise riset risk rita roads roared roasting
17 robbed robe robin rode roger roligast roligaste rom romantic romantiskt ron rondellen ronneby
17 root rooting ropade ropat ropes rose rosengård rosslar roster rot roundabout router routern
17 rubbed rubber ruin rulla rullade rullator runda rune rural rush ryckte rye ryggsäck ryker
17 räcke räddat rädsla rädslan räkmacka räkor rälsen ränta rättar rätten räv råttor rödvinet rök
17 rökat rökningen rörmokare sack saga sake sakerna sakligt saknade saknas sakta sala salad
17 salongen saltet sambons samlar samling sample sams samtliga sand sandra sanna saucepan sauna
17 sausages saving savings sayin scanner scars scary scen schemat schools schysst schäfer
17 science scones score scouterna scratch screw screws scripts scrolla seagull search secretary
17 secrets section seed seeds seek seemed seesaw seg sells seltzer seltzers semi seminar semla
17 sensible sensor sentences serenity sergeant serie seriemördare seriöst sermon sertralin serve
17 served servett serving sesh setts seventh seventies sewn sexan sexpack sextiotre sexåring
17 shade shaky shandy shares sharp sharpening shaz sheriff shins ship shipping shirts shit shite
17 shock shocked shocking shoebox shoots shorts shots shovel shown shutting siblings sides
17 sideways sidoläge signatures signing signs siktar silver simhallen simmar simning simple
17 simrishamn simskolan sings sip sis sistone sixten sixth sjuka sjuksköterskan sjunde sjunka
17 sjuttiofyra sjuttiotalet sjuåring självmordsbenägen sjätte sjöbo skadar skafferiet skakat
17 skakig skallrar sked skedar ski skickas skiftet skild skilda skilja skiljas skiljer skinful
17 skinkan skint skipped skirt skiten skivor skjorta skjortor skjuten skjutit skjutsa skogsvägen
17 skoja skojade skolans skolavslutningen skolköket skoter skotern skott skottet skrik skruvat
17 skryter skrämma skuld skum skurup skvätt skydda skyddat skyller skyllt skägg skälla skällde
17 skämta skämtar skämtet skämts skärm skärmen skärp skärpt skåpbil skåpluckan skött skövde slab
17 slagna slaktade slaktare slam slammed slappna slaps slaughtered sleeper sleepless sleepover
17 slid slide sligo slips slottsskogen sluddrade sluice slump släcka släcker släckte slänga
17 slängt släppte slöjdlärare smacked smak smaka smakat smaken smashed smiled smiling smugit
17 smula smyger smällarna smärta smör smöret smörgås smörgåsar smörgåstårta snack snackar snacks
17 snake snarka sneakers sniffed snores snuset snyggt snödriva snöre soak soap sob sobermax
17 soberroot socialtjänsten society socker sod softer software sole solidaritet solidarity
17 somalia somehow sommarstugan sommelier sopade soppan soprummet sorgegrupp sorgen sorgligt
17 sortens sorter sorterade sorterar sorterat sorters sotaren sounding sourdough sovrumsdörren
17 spa space spade spaniel sparkade sparkling sparkonto speaker speeches speed spegel spel
17 spelet spice spices spider spillde spilled spilt spindlar spirit spjälsängen spliff spola
17 sponsorn sport sportlovet sports spotify spotless spottade spottar sprack spray spritskåpet
17 sprutan spy spydde spänd spåren spåret spårvagnen squad square squares squeaky squeezed stab
17 stabbings stack stackars stacking stairwell stallet stamps stapler star starka starkare
17 starksprit stars starta startar starter stash statements staten states statistik stats steals
17 steaming stegen steka steker stekpanna stekspaden stenar stepdaughter stepmum stepson sthlm
17 sticking stickningen stilnoct stinking stir stirrade stirrar stjärnor stolar stolarna stole
17 stolpe stoppade stoppar storasyster straff stranger straw strength stretch strictly string
17 strips stronger strongly strop struck struggle strukit strumpa strumporna stryka strypt strök
17 stubborn students study studying stugorna stulen styrelsemöte styrelsen styvfar städ städade
17 ställ stämning stängd stängda stängning stökigt stöttar stövlar subject submarine suckar
17 sudden suddigt sue suggest suggestion sulk sulked sum sunburn sunderland sunflower sup supar
17 supervision sura surface surfing surname surprised surrey survived sushi svag svagdricka
17 svagt svalde svalor svalt svamp svartnade sven svensexa svenskar svetsare svett svettades
17 svika svälja sväljer sväng svänger svärdotter svärföräldrar svärmors svärson svärsonen svåra
17 svåraste swan swearing swedish sweetheart swindon sworn sydde syföreningen sylt symaskin
17 symaskinen sympathy synas synen syrra syrrans syrup syskonbarn systembolaget systerdottern
17 säck säffle sägas sälj sällskapet sängkanten säsong säsongen säsonger såhär sång sånna sår
17 sårad söder sök sökte sölvesborg sömntablett sömntabletterna söndagarna söndan söner sörjt
17 tables tackat tae tak talat tallrik tallrikar tallriken tampons tand tandborste tandkräm
17 tanter tanterna tapered tapeten taps target tas tasted tasting tatuerad taxes teabags
17 teachers teaches tears teaspoon technically teckning teddies teething teetotal teg tejp
17 telefoner telefontid temperament temperature tempted tenant tenerife tenner tennis tenta
17 tenth tequila terminalen terminen termosen terribly testar teven texting thailand
17 thanksgiving theo thermostat thick thighs thimble thirties threat threaten threatens thrilled
17 throttle throwing thunder thx tia tick tidning tidying tie ties tiger tiktok tiles tillbaks
17 tillräckligt tillåtet timer timetable timing timmars timmerbil tinar tindra tinningen
17 tioåringen tipped tippen tipsa tire tiredness tisdagarna tisdagen tissue title tittat tja
17 tjat tjena tjock tjugofyra tjugonio tjugosju tjugotre tjugoåring tjur tjuv tjäna toalett
17 toapapper toaster tobias toes tolfte tolka tomater tomato tomelilla tomflaskor tomten tone
17 tonen tonåringen tool tools torbjörn tore torka torkade torktumlaren torn torra total touches
17 touching touchline tour tove tower track tracker trade trading trafiken trailer trained
17 trainee traitor transferred trappat trapphus trappsteg trappuppgången trasigt trean treasurer
17 treats trettioåtta triple trivs troende trott trousers trucken trucker truckförare trucks
17 truly trumman trumpet trusted trycker tryggt trädgård trädgården träffades träffas tränaren
17 träning trångt tröjor tröttnat tulpaner tumme tummy tung tunga tunna tunnbröd tuppen turas
17 tusentals tutor tuva tuvan tvekar tvilling tvinga tvingade tvungen tvärs tvätta tvättade
17 tvättat tvätten tvättid tvättkorgen tvättstuga tvåhundra tvål twenties twin twists twix ty
17 tyckt tydlig tyg tyler tyres tystnadsplikt täby täcker täljer tändaren tävling tå tågen tårar
17 tömde tömma tömt törs törst törstig udden ugly ugnen ukulele ulf ulla umgänget unbearable
17 uncles underbart underkänd underlig underneath understanding undertaker undertecknat
17 underwear undrat unexpected ungdomar ungdomarna ungdomsmottagningen unhappy unicorn union
17 universitetet university unlocked uno unopened unsupervised unwell uppfarten uppfostrad
17 uppmärksamhet upptäckte uppväxt uppåt upright ursäkter usch uselt usla utegångsförbud utmärkt
17 utomlands utsidan uttala vacation vaden vader vagn vak vakt vaktmästaren val valium valley
17 values vandrarhem vanished vanligaste vantar vante vapnen vapnet varar varberg vardag varma
17 varna varor vars varsitt varslad vartannat varva varvet vasa vasaloppet vasken vattna ve
17 veckans veden vegan vegas vegetarian vek vending vent verka verkade verkstan vermin vers vest
17 vestry veteran veterinär victim victorian videos vikarie vilan vilma vilse vinegar viner
17 vinglade vinkar vinterdäck visby viset visiting visits viss vissa visslar vitaminer vitamins
17 vodkan voicemail volume vomit vote voted voucher vrål vrålar vykort väck väcker väckte väga
17 väggar väggarna väljer välkomna välling vänd vända vänlig vänligt vännen vänster vänt
17 värdelös värden värktabletter värld värmland västar västra vävstolen växeln växt våldsam
17 våldsamt våldtäkt våran vård vårdcentral wage walker wallah wallet walter wander warden warn
17 warns washer wasp wasted waving wayne weak weapon website weddings weekday weekdays weighs
17 weight welder wendy western wetting wexcombe wexholt wheelie whichever whiskyn whispered
17 whispering whistling whitby whitsun whom wickr wide widow widowed wigan willpower willys
17 windowsill windy wiped wire wise wishing within wits wks wobbles wobbly wondered wooden
17 woodwork wool workers worksheet workshop worn worries wow wreck wrexham wrists writer xanor
17 ya yall yards ye yelling yells yngst yoghurt youre yourselves youth youtube yrke ystad yxa
17 zealand zeros zip zombie zoom äckliga äckligt äggklockan äkta äldsta äldste älgveckan älskade
17 ämne ände änden ändra ändrar ändrat ängelholm änkling äppelmust äpplen ärendet ärlighet ärmar
17 ärtsoppa ärva äsch ättika åh åkeriet ål ån ångermanland ångrade åre årets årig åring åringen
17 årsta åsikt åsikter återvinningen åtminstone åttaåringen åttio åttioett åttiotalet ögonblick
17 ögonbrynet öland ön önska öra örfil öron österbotten öva övar överenskommelse överflödig
17 överkänslig överlevt översta övningen övningskör
18 abborrar abborre abonnemang abort abroad absolutist abstinensen ac academy accountability
18 acres acupuncture addictive adds ade adjust adores adventure adviser advokaten af affair
18 afford affärn africa afternoons afterwork ag aga agatha agent agents agg agree aidan aint
18 airtag aja akten akvariet akvarium album alert alibi alkoholenheter alkoholens alkoholisten
18 alkoholmottagningen alkomätare allas allergic allergy allihopa allowance almanackan
18 almgläntans alongside alphabetised altan altar alternativ although alva amateur amazon ambien
18 ambulanssjuksköterska america ammar amningen ampuller amsterdam amy anar andats andedräkt
18 andetag andrastämman angående anhöriggruppen anka anklagad anledningen anmärkning anna
18 annandagen annexe announce announced announcing ansikts anstalt anställda antidepressiva
18 apartment apologise apotek appeal appears applause apple apply applåderar appointments apt
18 aptit aquarium arbeta arbetade arbetskamraten arbetskamrater arbetstid arch archive arent
18 argt argumentera arkitekt armchair arresten arsed arsenic artigt artonde arvika arvo ashby
18 ashtray aspudden ass astma attan attendance attic auckland audio auditor aussie australien
18 automatic automatiskt available avboka avbokade avbokat avenue avhållsamhet avis avliden
18 avrättning avsikt avskedstal avskum avslutade avstängt avtackningen awning ayr babymonitorn
18 babysit babysits babyvakt baccy bach backar backgammon backside badkarskanten bagarmossen
18 bajs bakgrunden baklava baksmälla bala balans balansen bali ballerina balloon bana bandage
18 bandy bangs bankdosa bankid banking bankkortet bankman banner barack baracken barber barbie
18 barfota barna barnbarnens barnbarnets barnsley barnslig barnvagn barnvakten barred barrel
18 barrels barricaded barrister basen basist bass bathtub batterierna batteriet battering
18 bawling bb beam beanbag beavers bedöma bee beekeeper beeps befälet began begging begrep
18 begränsat begäran begåvad behagligt behalf behandlingar behandlingsassistent behaved behaving
18 behaviour behåller beklagade bekymrad belfast bells belly belong belongs belöning bensinen
18 bereavement berg bergsjön beroendeframkallande beroendemottagning berättelse besked beskedet
18 beslutat beslutet beställa besvikna besöksförbud betydligt bibblan bibliotekets bilarna
18 bildäck bildörr biljett biljetter billigaste bilnycklar biltema binder bindor bingon binned
18 bipacksedeln birgit biskopsgården biståndshandläggaren bita bite bjuden bjudna björn
18 blackcurrant blacked blamed blazar blazer blazers bleach bleed bleka blickar blixtar blodiga
18 blowing blown bluff blunda blundar blurry blyg bläck blåaktiga blåljus blåst blåtiror blöda
18 blöjor blött boendes boil bokcirkeln bokhylla bokslut boll bolån bomben bomull bonad bonding
18 bongen boning bonnet bonus bookies bookings booster bootle bords borgerlig borrar borrows
18 borstat bortamatcherna bosnien bosse botkyrka bouldering bouleturneringen bout bowed boxar
18 boxed boxvin boxvinet boyfriends braai brace bracelet brae bragging brake brakes brandövning
18 branschen brazil bre breast breathalyser breathalyses breathes brevbäraren breven bridges
18 brightness brisbane brisket british britt broadband broar broby brochures bromsa bromölla
18 brooklyn brorson brownie brukaren brum bruna bruten brutna brygga brygger bryggeri bräda
18 bröderna bröllopsdag bröllopsfest brösarp bröst brösten bubbly buckla budskap buick bulk
18 bully bulten bunch burger burial burner bushes bussar butik butiken buzz buzzing bygge byte
18 bytta bäddade bäddat bål båthuset båtmotorn bödel bög böla bönder böner börda bössor cabbie
18 caddy cage caller calmed calpol cameras camomile canaria candles cane canny capital capsule
18 carbonara carbs caretaker cariad carlisle carrot carrow cartons carts cases casino casual
18 cataracts catfish cave cellmate cells centrum century chablis chalk chaos chase chats chattar
18 chatting chatty chauth cheats cheeky cheer cheered cheering chemistry chests chill chilled
18 chlordiazepoxide choke chopping chore chores chose cigarett cigarette ciggen cinderella
18 citodon citrus clappers clapping clays clementines cling clip clive clocked clockwork clown
18 coached coaster cobbler cocktails cocoa coercive colander cole collapsed color coloured
18 colouring commercial comparing complaint complete concert cones conferences confirmation
18 confiscated congratulated congregation connection conscience considered considering console
18 constantly contacted content context continue controls cookout cooks coors copies coping copy
18 corks cornflakes corny coroner cosy coughed coughing counters counties countryside coup
18 courses coventry covid cowboy cra crack cracking crane crave crib croissant crooked crop
18 cruel crumble crumpet crumpets crypto crystal cs cubs cucumber cuffs curate curb cure current
18 cykla dagmamma dagsljus dalsland damage damen dammet dammsugaren dangling daniel dansbanan
18 dansband danskt dared darra darren darrningar darth dated daycare daylight deadlock deals
18 dean deano debate debating deborah debrief debts deceased deciliter decimeter decision
18 decisions declared decorations default defence degen dejta dejten dejter deklaration
18 deklarationen delad delas delen delight delta deltid demolition dent departments depending
18 depends derbyt descaled describing desert designed desmond detoxen diagnosed diagrammet
18 diakonen dialekt diazies dies diet difficult digitalt dignity dikt diktatorn dimma diner
18 dining diocese direct direction directions disagree disappointing disaster disc discharged
18 discount discussion dish dishcloth diskborstarna dislocated dispatch dispensary distance
18 distribution disturb disulfiram dj djupare djuren djursjukhuset dobry documents doftar
18 dokumentären dollar dolt domnar donor donors doon doorbell dosan dosen dotterdotter downhill
18 dras draught dread drickas drinkare drip driveway drogtest drogtestet dropp droppade
18 dropparna drowsy drunknade dräkt dränka dränker drömma drömsömnen dts dubai dubbelpass dubbo
18 duk duken duktiga dummy dunkar dunken dunmarrow dunsar dutch duties dvs dwight dyra dyslexi
18 däckad dämpa däruppe därute dödat döds dödsbo dödsboet dödsstöten dödsångest döljer döpt
18 dörrarna dörrhandtaget dörrklocka earplugs earrings easily eczema edible efterlyst eh ekdahl
18 elakhet elbil eld eldar elden eldkvarn electric electrolyte elevator elfte elis elsie
18 elsparkcykel elvatiden emailed emergencies emoji emojis employed emptied emt enabling ene
18 energidryck engagement enheter enjoys enklare enormous ensamheten enskede envelopes envisa
18 epilepsy episodes equal erbjuder erfarenheter ersättning espresso essence essential etikett
18 eu eva eventually evert everyday evigt excited executed exempel existing exmannen expired
18 explains extrapris eyelid facetimed fack faff fags failing faint fairness fairy falkenberg
18 falla faller fallit falukorv familjechatten familjehemsmamma familjerummet familjerätten
18 famnen fantastisk fantastiskt farbrorn farföräldrar farming farrowby farsgubben farsor farsta
18 farten fasen fastän fatet fatima fattades feather feeders feller fellow female femhundring
18 femtiolapp femtiosex femtiotre femtiotvå fentanyl fergal ferries festar festerna festligt ffs
18 fia fiat ficklampor fikar filing filma filmar filmed filmjölk fimpar finals finance finances
18 finfint finlandsbåten finsk finska fireman fires firma firmafest fisherman fiske fisket
18 fisketur fiskgratäng fitbit fittja fixing fjor fjälls fjällström flapjack flathead flea
18 flemingsberg flen flight flimrar floating floder floods flop florist flygrädd flyta flytten
18 flyttkartonger fläkten fläta flätar flår foggy fold folkhögskola folktandvården fond fonder
18 footbridge footy force foreign forensic forest forgetful forgives forgiving forks formad
18 formel formen former formulerar formulär forskare forties forumets forummedlemmar fotade
18 fotat fotbadet fotbojan fotbollen fotbollsplan fotografi fots fourteenth fox framed framstupa
18 framtida frank fredagkväll fredrik fret fright frightens froth froze fruarna fry frys frälst
18 fuel fullmakten fullständigt fundera fungerat funka fuse fussing fussy fyllo fyllor fyratiden
18 fyrtioett fyrtionio fyrtiotre fänrik färdiga färdigpratat färgat färger färre fästman fästmö
18 fånge fåren födelseår följt förbjudit förbättring föredrag föreläsning föreningens föreslå
18 föreslår företagssköterskan förfärligt förgiftar förhandlar förhållande förhör förklarat
18 förklädet förkrossad förlorare förlovning förlåter förrätten försenad försiktig förskollärare
18 förstärkarna förstått förstörde försvarstal försvinn försäkringskassan försäkringspapperen
18 försäljningen förtjänat förtjänst föräldern föräldragruppen föräldrars förändring gaffeln
18 galet galge gambling gannet garanterat gardener gardens gardin gardinstången garn gasp gasped
18 gastro gata gbg gears geese gemensamt genant genius gentlest gents gerard german gerry gevär
18 gg ggn ghb giftinformationen gillat gins girlfriends git givetvis gjutjärnspanna gloomy glory
18 gluten glödlampa glöm gnager godmother golden googled googling goon gracefully grandbaby
18 grandchild grandparent granit grann grannbyn grannkommunen granntanten grappa grassing
18 gratulerar gravplats greetin greeting greggs grekland greyhounds grillade grillar grilled
18 grisar grocery groda groom grouted growth gruppchefen gruppledaren gruvan grytan
18 gräsklipparen gräsmattan gråa gråblå gråbodal grönsaker gta gubbjävel gudmor guds guessed
18 gummistövlar gums guts gutting gymnasium gympalärare gympapåse gående gårdsplanen göras gött
18 hagelbössan hagen hahaha hairbrush hairdryer hairnet hairy halkat halsduken halstablett halt
18 halved halverade halvrim halvtid hame hamid hamilton hamish hammaren handboll handbollen
18 handbrake handled handleder handovers handskar handske handskfacket handstil hangman haninge
18 hanterar haparanda happiest harrogate hasnt hasse hastings hatten haunt haunted havssvepning
18 hawk headsetet healer healthy heap hearse heel heels heights heineken heja hejar helikopter
18 helmet helnyktra helper hemlandet hemleverans hemlig hemliga hemligheten hemligt henry heroin
18 hexham hgv hibiscus hicka highlighter highlights highway himlar himlen hips hire hittas hive
18 hjul hjälm hjälps hjälte hjärtattack hjärtmedicin hjärtstopp hmu hoarse hob hobart hog
18 holländare hooch hooked hoot hoppades hoppat hornstull hostar hosting hotad hotellet hugga
18 hum hump humöret hundgodis hundkojan hunn hunted hurry hushållspapper hutt huvudvärken
18 hycklare hyckleri hydrangeas hypnotist hyra hyrde hyresgästen hyreshus hyresvärd hysterical
18 hysterisk hytt hälsat hälsovårdare härmed härom häromdagen hån hårfästet hårtorken höganäs
18 högar högen högljutt högsta högtalare hökarängen hörlurarna hörni hörselskydd höskullen höör
18 iallafall idc il illness ilskan imagination imam imiterar immersion impossible impressed
18 inblandad inblandat inch incident included income infants infected inflatable info informed
18 ingegerds ingemar ingick ingrid initiativ injury inklusive inkorg inlandet inloggad
18 innebandylaget inneboende innehålla innehåller innerligt ins insects inshallah inspected
18 inspection inspects inspirerad inspiring instagram instructor instruktioner instrumentbrädan
18 inställt insured intake intend intensive intensiven interfering international interstate
18 intressant intresserad introduced intyg inuti inventory inverness invoice inåt irritable
18 irriterande iskall issue jabs jack jacket jaffa jakten jaktkniven jaktlag jaktledare japanese
18 jaså jay jeanette jelly jessica jessie jobbets jobbresan jodå joggare jogging john johnny
18 joiner joining joker joking jono jordgubbar jordkällaren jordnötter josh jouren journalist
18 judgmental jular julas julfest julgran julie julklappen jägare jägarexamen jämföra jämjö
18 jämna järnbrist jäser jäst jätteduktig jättefint jätteledsen jätteroligt jättesakta
18 jättesnälla jävel jäveln jävligt jörgen kaffebryggare kaffekask kaffemaskin kaffemugg
18 kaffemuggen kaffesump kajak kajen kakelplattorna kaktus kale kalendrar kalix kalkylblad
18 kallad kalle kammar kammat kamomill kamrer kanin kaninen kanna kansas kant kantareller kapar
18 kardemummakaka karlarna karva kass kassakön kasst kassör kattens kavajen kavel kayleigh kbt
18 kebabtallrik keen keith kelowna ken kenneth kepsen kerry kevin keyboard keyring kia kidnappad
18 kikade kikare kilos kirurg kirurgen kissade kisses kitkat kivik klagade klarare klassrum
18 klassrummet klickar klingade kliniken klipp klistrar kloka klubbstugan klumpen klunk klämde
18 klättrade knacka knarkar kneeling knit knivhuggen knob knowledge knuckling knäckte knäpp ko
18 kodein kodord kofta koftan kolik kollegas kolonilotten kommentarer konditori konferens
18 konfirmand konkurs konservburk konsten konstigheter kontaktar kontaktboken kontaktförbud
18 kontraktet kontrollen koppel kopplade korgen korken koro korpfotboll korset korten kortärmat
18 korven kosttillskott kottar krama kramar kramas kramfors krampat kran krans kranvatten
18 krattade kriminell kristall kritik krympa kryssade kräva krångel kuddarna kullen kund
18 kunderna kungsbacka kungälv kunne kurser kurt kusinens kvarn kvarnbacksvägen kvarnen
18 kvarnstigen kvartalet kvarten kvarting kvist kvittar kvällspass kvällspasset kvällsskiftet
18 kvällstid kvällstur kvällståget kyla kyrkans kyrkoherde kyrkvaktmästaren kyssa kysst käkarna
18 käkat källarförrådet käppen käre kärleksfullt kärnfrisk kärringa kärringar kärringen
18 kåldolmar köksbord köksfläkten köping köret köttbullarna labbet labelling labor laddad laddat
18 laddning ladugård lagen lagledaren lagliga laholm laminated lamporna lamps landar landed
18 landlady landsbygden landsväg lantbrukare lantmätare lantmäteriet lapparna larmade lars
18 larvigt lastbilschaufför lasten laundromat layout league learnt lecturing leda ledge legless
18 leith lekplatsen leksaksaffären leksand lekstugan lend leo levels levererar lewis liaison
18 librarian librium licens lidande lightweight likadana likaså liket lilies lillfingret limited
18 limits limpor lincoln lindqvist lindvägen lingondricka lingonsylt linjal linnea liquid lisbon
18 listerna literature livets livsfarlig ljudböcker ljug ljusdal ljusen ljust loan loch lockdown
18 locking locum loggade logo lommen longest lookout loos loretta loser lotten louise lounge
18 loving lp lss lucia lucka ludvika luftgevär luftmadrass luggage lugnast lugnaste lumps
18 lunchrummet lungorna lura lutheran lyan lycksele lyfter lyon lysrör lyste lä lägen läger
18 läget lägret läker läkt längder läppar läsare läsningen lätta lättskrämd läxor lådorna
18 lågstadielärare lånar långkalsonger långtradare långtråkigt låret låtsades låtsaskronor löfte
18 lönehelgen lösgodis löv mackan madrassen maggie magic mags maid major makens maker malaga
18 malmötrakten mammaledig manages mandariner mandatory mandel mango manhattan manila mannens
18 manscentrum mansmottagning manual mapp marbles marcus marginalen marianne marie marine mario
18 marken mart masking massage masthugget mata mataffären matbordet matlagningsvinet mats
18 matteboken mcdonalds mcflurry meanwhile meat meddelandena mediation medicinavdelning
18 medicinskåp medicinskåpet medlem mejeriet mejlade mejlat mejlet mellanpojken melts membership
18 memorial memories mend menopause mensskydd mentorn meny merthyr messa messade messat metaphor
18 meteor metres mews michaelmas middagar midjan midsomras migrationsverket migränen miguel
18 mikaela mikron milen milestone militären milkman minded mineralvatten minibuss minibussen
18 minnen minnena minnesota minnesstund minnet minor mintpastiller minuterna miracle mirja
18 miserable misery misread missbrukar misses missförstå misshandlad misshandlar mission
18 misstänkt miste mithered mittemot mjuk mjöl mjölkningen ml moans mob mockar mocktails
18 moderatorn moderators modern modig modigaste modigt modulen mogadishu moines moko molar molly
18 mommy monica monthly mopeden moppe morecambe morfars morfintabletter morgan morrar morötter
18 mosters motgång moth motion motorbike motorväg mouldy mouse mudroom mugged muggen
18 mugghållaren mumbles mumin mumlar munk mural museum mushroom mushrooms musikskola mygg mygga
18 myndighet myren myrorna mäns märkliga mässan mäta mätaren mäter målare månaders måsar måsarna
18 måttligt möjliga möjligen möllan mölle mördaren mördarsniglar mörker mört nacka nadia naebody
18 nagged naggin nagging naglarna nailed naken naloxone namnsdag nappflaskan nappies narkoman
18 narkosläkaren nationella nationen nattar natter nattliga nattlinnet nattpersonalen nattskift
18 nattsköterska nattsyrran nattvard naturally naturligt nausea nav navy nearer nebraska
18 necessär ned nedvarvning needle needles negativt neglect neglected nell nerd nerför nervösa
18 nervösare neråt nest nettan networking neurologist newcomer newcomers ngn nhs nicest nicotine
18 nightly nightmare nineteenth nittiett nittioett nittiotre noble noggrann nojig nolla noodle
18 norovirus nostril notebooks noter nought novemberljus nr nudged nuts nybörjarfråga
18 nyckelharpa nyckelknippan nygifta nykterhetsmedalj nyponsoppa nämnde närhet närmare näsdukar
18 näst nättraby näve näven nåd nådde nöp nötter oat oavsett obituary oboe oboy occasion
18 odräglig okända olagligt olives oljan olyckliga olydig olympics olästa omaha omslaget ooh
18 opener operera opportunities ordination organisk organs originally orm oro orosanmälningar
18 orsa orsak oskarshamn ostört osynliga osäker otrogen otto otäckt outhärdlig outlive outright
18 ovan overall overpass owes owl owned owns oxazepam oxycodone oxycontin oxygen oyster oöppnad
18 oöppnade packaging packets packhouse pads paducah paediatrician paff paisley pale pall pallen
18 palmy paltar pandemic pandemin pantburkar panten papegoja papegojan papp pappaveckan
18 pappersbruket para paragraphs paraply parasite parental parkbänk parkerad parole parti
18 partille pasties patienten patients patio patrull pausen pavement paws payment pearl peckham
18 peeing peel peeling pekade pelargoner pelargonerna pell penalties penalty pendlar peng penny
18 pensionerade peppa pepparkaka pepparkakor perioder permanently permissionen persiennerna
18 personnumret persuaded pest pete peter petra petronella pets phd pia picker pickup pics pilar
18 pill pillar pillren pinches pineapple pip pipa pipes pitying pizzakartong pizzerian pjäs
18 placering plague planet planner planted plaque plasterboard plasterer platsen platserna
18 player playgroup plogbilen pluntan plusset plutonen plåstren pneumonia pointing poisoned
18 pojkens pojklaget pojkvännen polisanmälan polo polokrage pommes ponytail popped popsicle
18 portion portvinet positivt possible possum posta posture potluck pottery powerful powerpoint
18 practising prairie pratet pre preacher preaches precisely predikan predikningar predikstolen
18 pregabs pregnancy presbyterian preschool presenningen presentkort pressing preston pretend
18 prima prisoner promenera promising promoted promotion propane property props prose
18 proteinpulver protest protesterar proverna präktiga psalmboken psykiskt psykologen psykopat
18 pt publiken publishing pubs puddle puffy puke puking pulka pulpit pulver pumpen pumps
18 punching pune punsch pupil pupiller pupillerna purposes pushing putsad puttade puzzles päls
18 päron påg pågår påhittat påminner påsar påskmiddagen quad quarters quayside queens queenstown
18 query questionnaire quickly quill quits ra radera raggsockor raglar railings rails raises
18 rakat ranch randig range rann rasade raspberry rast rat rates raymond razor rd reaction
18 reaktionstiden reasonable rebound rebuttal rec receptionisten recommendation recommending
18 recorder recover redaktören redo reeks referees refrigerator refrängen refugen refuges refuse
18 regards regeln regementet reggae regiment region regissör register registrera rehearsal rejäl
18 rejält reklamen rekordet relatives relaxing religion rem remissen remorse reorganised repade
18 replied replokal reporting repris residence resor respekterar resting restless resurrected
18 reta retade retainer retire retreaten retur returned revision revolver rhyme rides ridiculous
18 rightly rik riksvägen rip riskbruk ritar rivers roadside roaring robbery robbie rockery rods
18 roffe roisin roller roman romania romeo ronny rooibos roomate ros rosalind rosor rotis
18 roughly roundabouts rowan rowing royals rubrik ruler rullatorn rullgardinen rumour rumpan
18 runeberg runner russin rusta ruth rutin rutinen rutorna ryck rycka ryggoperationen ryggskott
18 rymde rymden räckt räddar räddning räknades räkning räls rättegång rättsmedicin rättvik
18 rågsved råken rån röjer röjt rörande rörigt röstade röster saab sacked sacristy sadly
18 safeguarding safer safety saften saknad sakristian salaam saldot salu sambos sambuca
18 samlingen sammanfattning samosa samtalen samtalskontakt samtalslistan sancerre sanctimonious
18 sanded sandlådan sanity sash saskatchewan satsumas savaged scaffolder scarves scattered
18 scenen schampo scholarship schyssta scooter scotland scouse scouts scrabble scrap scrapbook
18 scratches screens screenshots scrollar scrolling scrubbed seadog seals sean searched seatbelt
18 seattle secondary secrecy seedlings segelbåt sekatören sekt selfie semlor sena senap senile
18 senior sensitive sentimental serial seriösa servera serverade servitrisen servitören setting
18 settles sevens seventieth sexa sexorna sextioett sextiosju sextiotvå sextioårsfest shaken
18 shakespeare shameful sharpener shattered shaved sherryn shove shoves sickness siege siffrorna
18 sigh sight signature sikh simma simpler simskola singel sinister sirap sisådär siv sized sjal
18 sjukdom sjukskriva sjukskrivit sjungit sjusitsig sjuttiosex sjuttiotvå självhjälp
18 självklarhet sjö sjökapten sjönk sjöss skaffat skalade skalar skall skarp skarpt skaver skedd
18 skellefteå skick skidor skilde skins skips skitbra skiter skitfull skitsnäll skjutbanan
18 skjutningar skjutningen skjutsade skokartong skolbuss skolkar skolkuratorn skolkök skolor
18 skolsköterska skolsyrran skolväskan skon skotta skottar skrapade skrift skriken skrivas
18 skrivbok skrivbord skrivbordsstolen skriven skruv skruvarna sku skulden skulderna skumpa
18 skumt skunk skurk skylight skyll skyllde skägget skälderviken skälet skäll skäller skämma
18 skärgård skärgården skärmtid skålen skåpdörren sköljde skönare skönast skötare skötte sladd
18 sladdarna slaget slagsmål slakt slaktboden slakteri slamming slangen slant slash slit slita
18 sliten slocknar slocknat sloe slogs slott slower slows sluddrar slumpen sluppit släckas
18 släcks släkta slänger släpp släppt slö slösa smear smiles smink smirnoff smith smoko
18 smothered smsar smutsigt smälla smärtan smärtstillande småsyskon småsyskonen smörgåsen
18 smörknivar snabba snabbare snaran snarkande snarkning sneaking sned sniffs snodde snowed
18 snubbe snubben snubblade snurrar snusa snål soaps sobril sociala socialt socionom sockar
18 sockerkaka sockret sofi sofie softball sol solallergi soles solid sollentuna solnedgång
18 solstolen somaliska someones someplace sommarjobb sommarlov sommarlovet sommarn sommelieren
18 somrar sonson soothing sopa sopat sorgliga sous sovrum spanish spar spark speaks specialist
18 specially speciellt spelas spends spes spettet spik spiken spin spinning spite spits spjället
18 splashing spoil spolar sponge sponsored sponsors spontan spoons sporten sportlov sprayed
18 springfield springs sprungit sprutor spränga spun spya spyfärdig spyor spyr spänt spår spöken
18 squared squeeze ssh stabil stackare stackarn staffanstorp stain staketet stalking stall
18 stamkund stamma stare staring startade startpaket static stationery statues stava stavningen
18 steer steers steget stekpannan stekte stel stellan stenarna stepchange stepdads stepmother
18 stickade stickan stickar stickat stirra stitched stjärnorna stolta stoner stones storgatan
18 storlek strand stranden strangely strap strategy strax strewth strindberg stripe stripes
18 stripped structural strular strychnine stryker strykjärnet sträcker sträckte strömstad stubs
18 studenter studerar studsar studsmattan stuffed stuffing stulit stung stup styck styckmord
18 styrde styvfarsan styvmorsan styvson städare städer städskåpet ställd stämma stål stödfamilj
18 stödforum stört stött stövlarna subway sucka suckade suddig suger suggestions suggests suits
18 sulker summa summan sundet sunk sunny sunt supit supportive surdegar surg surrendered
18 survival survivors susan suspect suspended suspicious svala svampskogen svarta svartsjuka
18 sved svek svimmade svin svordomar svällde svänga svärdottern svärföräldrarna svågrar swam
18 swans sweated swept swisha swishade swishar swiss swollen syn syrien systern systersonen
18 säkringen säl sängkammaren sänker sänkte sätet såga såra såret sås söderut södra
18 sökhistoriken sömnmedicinen söndagsmiddagar sörja sörjde söt tab tablecloth tabletten tabs
18 tacksamma tagen tailgate takeaway takeaways takter talats talker tallmora tam tandborsten
18 tandläkarn tandsköterska tangentbordet taped tapes tapping tash tassar tattooed tattoos
18 tauranga tava tavla tavlan tear tearful teckningar teddy tejpade tejpat tele telefonnummer
18 telephone tenor tense termosmugg terms tester testing textbook texten thai theory theralen
18 thermometer theyve thirsty thornby thorough thou thousands thriving throttled thu thurs
18 thyroid ticked ticks tide tidningsbudet tidtabellen tiga tigga tight tile tillfällen
18 tillstånd tilt timetables timma timvikarie ting tioåring tipsen tipset tipspromenad tjack
18 tjatade tjocka tjuga tjugofemte tjugonde tjugoåtta tjälen tjänsten tjänsteresa toagolvet
18 toastie tobacco toddlers tokig tolerance tolk toll tolliver tolvåring tomat tomburkar tomter
18 tonfisk tonne topp toppen tops torp torrfoder torsdan torvald totally totalt tough tours
18 towpath toy traded tragedy tram trans tranås trapp trapped trasa trash trast travel travels
18 travis trawler treating trettiofyra trettiosju trettonhelgen trevor tries trifles triggad
18 triggar triggers trips trist trivts trolleys tron trophy trosor trusting trusts trycka tryckt
18 trygga trygghet träff träna tränat trådarna trög tröskeln tröst trösta trötthet tröttsamt
18 tubs tucson tue tugga tuggade tulltjänsteman tumba tumbler tummarna tupp turen turist turnip
18 tvekade tveksam tvättmaskinen tvättmedel tvåmammafamilj tweed twentieth tydlighetens tydligt
18 tyngdtäcke typer tyskar tyskland tystare tystnar täcke täckte tältet tända tände tändes tänt
18 tålmodig tån tång tårarna tårna tömd tömmer töntigt tös ullared umgängesstöd unconscious
18 underarmarna underbemannade underligt undersköterskelinjen undo undvika unheard universitet
18 universum unless unlock unplugged unreal unremarkable unscrewed untitled updated uppdrag
18 upped upper uppför uppgift uppgången upphandling uppifrån uppriktig uppsagd uppsats
18 uppsägningen upptäckt upsets upside urge urine urn utbrott uteblev utedasset utelåst utflugna
18 utgången uthuset utifall utmattad utmattning utredningar utskriven utskrivna uttal uttråkad
18 utvecklingssamtalet utåt vackra vadkramp vakta vaktar valborg vale vallen vallmofrön vampires
18 vanan vandrat vanilla vanish vansinnig vant vapenvila vaping vardagskväll vardagsrum
18 varmrätten varnish vartenda varvar vas vass vattengympa vattenpistol vattkoppor vattnade
18 vattnat veckobrev veckopengen vedspisen vega vegetable vejpa vejpar vejpen vems ventilen
18 vents verandan verdict verge verkstad verkstaden vets vettig vibrates vicarage vice videon
18 videosamtal vidrig vidtalad vietnam vigseln vigselring vikarien viker vikten viktigaste vilar
18 vilhelmina viljan viljestyrka villain villan villkorlig vilsen vilt vimto vind vindskyddet
18 vinets vinflaskor vingla vinglasen vinhyllan vinklubben vinkyl vinkällaren vinst vinterdäcken
18 vintrar visitation visited visitors vispade visselpipa vits vitsandsby vittnen voddy vodkas
18 volunteered volvon volym volymen vomiting vovve vred vrida vrider vridit vräkningen vrå vs
18 vuxet vuxit vuxnas väckarklockan väderkvarnen väderomslag välte välvårdad väninnor vännerna
18 väns väntrum värk värka värma värmdö västmanland vätska vävkurs väx växer växthuset våfflor
18 vågen vånga våning våningar vårdar waist waiter waitress walkers wan wanders warmer wars
18 wasting watering waters watts weakness weaning weapons weep weepy weetabix wellbeing west
18 westgate wets wexford whale whereabouts whipped whiskeys whiskies whisper whiteboard whites
18 whitley wholesome winding winehouse wins wiper wireless wires wis wisdom wishes withdrawals
18 withdrawing witnesses wk wonky workbook worken workmate worktop worrier worrying wound
18 wrapped wrapping wrath xans xbox xii xmas yelled yoghurts yorkshires yrket yttre yurt zipped
18 zone zopiklon zulu äe äggklocka äldreboendet äldst älgbössan älgjakten älgstudsare älvbron
18 änkor änna äpple ärliga ärligare ärren ärret ärta åhus åkare åkeri ånge ångrat årsdagen
18 återförsäljare återgå återkomma åttaåring åttiett åttiosju ölandsbron ölburk önskan
18 öppenvården öppnas öre örebro örhängena örngottet örnsköldsvik öroninflammation öronproppar
18 örtdroppar österlen östra övade överdrivet överlever övernattning övers övning övningsköra
`;
