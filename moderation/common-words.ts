/**
 * Words that stand in at least fourteen posts of the corpus that may be learned from. They tell where
 * words end in letters that were spelled out without a gap.
 */
export const commonWords: readonly string[] = `
  aa about above abstinens account across actual actually advice afraid after afternoon
  afterwards again against age ago agreed ahead akuten alcohol alcoholic aldrig alive alkohol
  alkoholfri alkoholfritt alkoholist all alla alldeles allihop allotment allowed alls allt alltid
  alltså alone along already alright also always am ambulance an and andas andra angry annan
  annars annat another ansiktet answer answered antabus any anybody anymore anyone anything
  anyway anywhere app april are arg arm armarna armen arms around arton as ashamed ask asked
  asking asks asleep asså at ate att august augusti aunt av awake away baby back bad badrummet
  bag bakis bakom balcony balkongen ball bank bar bara barb barn barnbarnen barnen barnens bastun
  bath bathroom be beat bebisen because bed bedroom been beer beers before begravning behandling
  behind behöva behövde behöver being believe bell belt benen ber berätta berättade berättar
  berättat beside best bestämmer bestämt betalar bett better between biblioteket big bike bil
  bild bilder bilen bin bins birthday biscuit biscuits bit bits bjuder bjöd black blanket bless
  blev bli blir blivit blod bloke blommor blood blue blå board boat body bok book booked boot
  boots bor borde bordet boring born bort borta boss both bother bottle bottles bottom bought box
  boy boyfriend boys bra brandy bread break breakfast breath breathe breathing bredvid brev
  bridge bring brings broke broken bron bror brorsan brother brothers brought bruises brukade
  brukar bryggan bryr building burk burken bus bussen but buy by byta byter bytt bytte bär bäst
  bästa bättre båda både båten börja började börjar börjat cabinet cake call called calling calls
  calm came can cannabis cans cant car caravan card cards care carer carpet carried carry case
  cash cat cause centre chair changed chat check chef chefen chest child children chip chips
  choir christening christmas church cider city class clean cleaned clear clinic clock clothes
  club coach coat code coffee cold college colour com come comes coming company contact cook
  cooking corner cos could couldnt council counsellor counselor count counted counter counting
  country couple course court cousin craving cried cross cry crying cup cupboard custard cut
  cutting cykel dad daddy dads daft dag dagar dagarna dagen dan danger dar dark date daughter day
  days de dead dear death decent decided del delar dem den dentist depot deras desk dess det
  detox detta did didnt die died different dig din dina dinner direkt dit ditt divorce do doctor
  does doesnt dog doing doktorn dom done dont door doors dotter dottern down dra drack dramatic
  drank drar drawer dreams dricka dricker drink drinker drinking drinks drive driver drives
  driving drog drop droppe dropped drops drove druckit drunk dry du duktig dum dumt dygnet dying
  där därför då dålig dåligt dö död döda dör dörr dörren dött each early easier easter eat eaten
  eating eats efter eftersom efteråt egen egentligen eget egg egna eight eighteen either eldest
  eleven eller else elva emot empty en ena end enda ended english enligt enough ens ensam er era
  ett even evening evenings ever every everybody everyone everything ex exactly exakt example
  exet explain eye eyes face fair faktiskt fall familj familjen family fan fanns far fara farfar
  farligt farm farmor farsan fast fat father fattar februari february fed feed feel feeling feels
  feet fel fell fella felt fem femton fest few fick fifteen fifty fight film filt fin fina
  finally find fine finger fingers finish finished finnas finns fint fire first fish fit five
  fjorton fjärde flask flaska flaskan flaskor flat flatmate fler flera flickan floor flytta
  flyttade flyttat folk folks folköl food foot football for forgot forgotten form fort
  fortfarande forty forum found four fourteen fourth fram framför fredag fredagar fredags free
  friday fridays fridge friend friends frightened from front fru frugan frukost frun fråga
  frågade frågan frågar frågat frågor från full fun funderar funeral funkar funny fyller fyra
  fyrtio färdigt få får fått följer fönstret för förbi före förklara förlåt förr förra förresten
  förrgår förrän förskolan först första förstår försöker försökt försökte förut föräldrar game
  gamla gammal garage garaget garden gate gav gave ge genom ger get gets gett getting gick gift
  gifta gillar gin ginger girl girlfriend girls give given gives giving gjorde gjort glad glas
  glaset glass glasses glömde glömmer glömt go god goes going golvet gone gonna good goodbye
  goose got gott gp grabben grader gran grand grandad grandson grannarna granne grannen gratis
  gravid great green grej group grown grupp grynet gräs gräset grät gråta gråter gubbar gubbe
  gubben gud guy gym gäller gärna gå gång gången gånger går gården gått gör göra göteborg ha had
  hade hadnt haft haha hair half hall hallen halsen halv halva halvår han hand handed handen
  handlar handle handover hands hanging hangover hann hans happened happens happy har hard has
  hasch hasnt hatar hate have havent having he head health hear heard hearing heart hej hel hela
  held helg helgen helgerna heller hello hellre help helped helps helst helt hem hemma henne
  hennes her here hers herself heter hette hi hid hide hiding high him himself hinner hip his hit
  hits hitta hittade hittar hittat hjälp hjälper hjälpte hjärtat hold holding holds holiday home
  hon honest honestly honom hope hoppar hoppas horse hos hospital hot hour hours house how hund
  hunden hundra hundred hungry hur hurt hurts hus husband huset huvudet hälften hällde häller
  hälsa hälsar hämta hämtade hämtar hände händer händerna hänger hänt här härifrån håll hålla
  håller hållit håret hårt hög högt höll hör höra hörde hört höst höstas ibland ice id idag idea
  if ifrån igen igenom igår ihjäl ihop ikväll ill illa imorgon in inför inga ingen ingenting
  inget inlägg innan inne inside instead insurance int inte into iron is isen isnt istället it
  its ja jag jaha januari january jo job jobb jobbar jobbat jobbet joined joint joke ju judge
  juice jul june just jämt jävla kaffe kaffet kall kallar kallt kan kanske karl kassan katt
  katten keep keeping keeps kept kettle key keys kid kids kill kille killed killen killing kilo
  kilometer kind kitchen kl klar klara klart klassen klockan kläder knappt knees knew knife know
  knows koden kolla kollar kollega kom komma kommer kommit kompis konstigt kontakt kort kr kram
  kronor kroppen kunde kunna kunnat kurator kuratorn kusin kvar kvart kvinna kvinnofridslinjen
  kväll kvällar kvällarna kvällen kylen kylskåpet källaren kände kändes känna känner känns kära
  köket köksbordet köpa köper köpt köpte kör köra körde kört la lad ladies lads lady lagade lagar
  lagt lamp landing lapp lass last late lately laugh laughed laughing law lay learned least leave
  leaves leaving ledsen leeds left legs lent less let leta letar letter letters leva lever
  library licence lid lie life lift ligga ligger light lighter lights lika like liked likes
  liksom lilla lillasyster lillebror line lips list lista listen listening lite liten litre
  little liv live lived liver lives livet living ll lock locked log lol long look looked looking
  looks lose lost lot loud lovar lovat love lovely low lugn lugnt luktade luktar lunch lying
  lyssnar lägenhet lägenheten lägg lägga lägger läkare läkaren lämna lämnade lämnar länge längre
  längst läpparna lära lärare lärde lärt läsa läser läst läste lät lättare låg lång långt lås
  låset låst låt låta låter låtsas lördag lördagar lördags ma machine macken mad made magen maj
  make maken makes making malmö mam mama mamma mammas man manager mannen many march mark marriage
  married mars mat mate maten may maybe me mean meant med medan medicin meeting meetings mej
  mellan men menade menar mention mer message mest met middag middle midnight midsommar mig might
  mil miles milk min mina mind mindre mine minns minus minute minuter minutes mirror miss missed
  mitt mobil mobilen mods mom monday money month months mor more morfar morgon morgonen mormor
  morning mornings morsan morse most moster mostly mot mother mottagningen mouth move moved
  moving much mum mummy mums munnen murder must my mycket myself män människa människor märker
  märkt märkte månad månaden månader måndag måndags många mår måste mörkt möte name names namn
  nan natt natten near nearly neck need needed needs neighbour neighbours neither nej nephew ner
  nere nerves never new news next ni nice niece night nights nine nineteen ninety nio nitton no
  nobody nog noise noll nollan none noon normal normalt not note nothing notice noticed november
  now nu number numera nummer nurse nursery ny nya nyckel nyckeln nycklarna nykter nyktra nyss
  nytt nä när näsan nästa nästan nätter nätterna någon någonstans något några nån nånstans nåt
  och också odd of off offered office ofta often oh ok okay okej oktober old olika om on once one
  ones only onsdag ont open opened opens or ord order ordet ordning orkar orolig oss other others
  our ours out outside ovanpå over owe own packed page paid paper papers pappa pappan papper par
  parents park parkeringen part partner party pass passed passet passport past patient pay payday
  peace pen pengar pengarna pensionerad people per person personer pet petrol phone photo pick
  picked picking picture pillow pills pint place places plan plant plate plats play please
  plockar pm pocket point pojke pojken police polisen post posting posts potatis pour poured
  prata pratade pratar pratat precis pretty primary prison problem problemet programme promenad
  proper properly prosecco proud provat pub put puts putting pyjamas på påse question questions
  quick quid quiet quit quite rad radio radion rain raised rakt ramlade ran rang rather re reach
  read reading ready real really reason record recovery red redan rehab remember ren report resa
  rest resten retired right riktigt ring ringa ringde ringer ringing rings ringt road rolig
  roligt roof room rooms round row rule rum rummet run rung running runs runt ryggen räcker rädd
  räkna räknade räknar räknas räknat rätt råd röd röka röker rökt rökte rört rösten rött sa sad
  sade safe saft sagt said sak saker saknar samaritans sambo sambon same samma samtal samtidigt
  sant sat satt satte saturday saturdays saved saw say saying says scared school se seat second
  sedan see seeing seen sees sen senast send sends sent september ser service ses set sett seven
  seventy sex sexton shaking share she shed sheets sherry shift shirt shoes shook shop short shot
  should shout shouted shouting show showed shower shut sick sida sidan side sig sign signed
  silence sin sina since singing single sink sist sista sister sit site sits sitt sitta sitter
  sitting six sixteen sixty size sju sjuk sjunger sjutton själv själva sjöbjörn sjön sjöng ska
  skada skakar skicka skickade skickar skilsmässan skjuter skogen skolan skor skorna skratta
  skrattade skrattar skrek skrev skriker skriv skriva skriver skrivit skull skulle skäms skämt
  skåpet skönt sköt sköter slagit sleep sleeping sleeps sleeves slept slippa slipper slippers
  slog slow slut sluta slutade slutar slutat släkten släpper slå slår smakar small smell smelled
  smells smoke smoked smokes smoking sms små snarkar snart snoring snäll snälla so sober sobriety
  soc social sofa soffan soft sold solicitor som some somebody someone something sometimes
  somewhere sommaren somna somnade somnar somnat somras son sonen sorry sort sound sounds soup
  sov sova sover sovit sparat spare speak spelade spelar spent spisen sponsor spring sprit
  spriten spänn st stairs stan stand standing stanna stannade stannar start started starting
  starts state station stay stayed stays steg step steps still stilla stod stol stolt stomach
  stone stood stop stopped stopping stops stor stora store story straight street stuck student
  stuff stugan stund stupid stycken ställa ställde ställe ställer stället ställt stänger stå
  stående står stått such sugen suget suicidal suicide summer sunday sundays super supper suppose
  supposed sur sure suttit svar svara svarade svarar svaret svart svenska sverige svettas svärfar
  svärmor svårt swap swapped sweating swimming synd syns syrran systemet syster säg säga säger
  säkert säljer sällskap sängen särskilt sätt sätta sätter så såg sån såna sånt sömn sömnen
  söndag söndagar söndags sönder ta table tablet tablets tabletter tack tag taget taggtråd tagit
  take taken takes taket taking tal talk talked talking talks tankar tant tar taught te tea teach
  teacher teaching team teeth telefon telefonen tell telling tells telly ten terapi termos
  terrible test text texts th than thank thanks that the their them then therapy there theres
  these they thing things think thinking thinks third thirty this those though thought thoughts
  thread three threw through throw thursday thursdays tid tiden til till tillbaka tills
  tillsammans time times timmar timme tin tio tip tips tired tisdag tisdagar tisdags titta
  tittade tittar tjej tjejen tjugo tjugotvå to toaletten toan toast today toddler tog together
  toilet told tolv tom tomorrow tonight too took top torsdag torsdagar torsdags touched towel
  town training trappa trappan tre tredje trettio tried trifle tro trodde tror trouble truck true
  truth try trying tråden trött tuesday tuesdays tur turn turned turning turns tv tvillingarna
  tvärt tvättstugan två twelve twenty twice twins two tycker tyckte tydligen typ type typing tyst
  tänder tänka tänker tänkt tänkte tål tårta uncle undan under undersköterska undrade undrar
  ungar ungarna ungefär uni unit until up update upp uppe upstairs ur ursäkt us use used usual
  usually ut utan utanför ute utom va vad vaken vakna vaknade vaknar van vanlig vanliga vanligt
  vape var vara varandra varannan varenda varför varit varje varm vart vatten vattnet ve vecka
  veckan veckor velat vem very vet veta vi vid video vilja vilka vilken vilket vill ville vin
  vinet visa visade visste vit vita vodka voice vore vuxen vuxna väcka väg vägen väggen väl
  väldigt vän vänner vänta väntade väntar värre värst värsta väska väskan vågar vår våra våras
  vårdcentralen vårt wait waiting wake walk walked walking wall want wanted wants ward warm was
  washing wasnt watch watched watching water way we wear weather wedding wednesday wednesdays wee
  weed week weekend weekends weeks welcome well went were wet what whatever when where whether
  which while whiskey whisky white who whoever whole whose why wife will window wine winter wish
  with without woke woman women wont word words work worked worker working works world worried
  worse worst worth would wouldnt write writing written wrong wrote yard year years yellow yes
  yesterday yet you young youngest your yours yourself zero ägg äldre älskar än ändå äntligen är
  äta äter ätit även åka åker åkte år åren året åt återfall åtta ögonen öl ölen önskar öppen
  öppna öppnar över
`
  .trim()
  .split(/\s+/);
