import type { Rule } from "../types.ts";

/** Things that mean danger when they stand near each other, whatever the order of the words. */
export const frameRules: readonly Rule[] = [
  {
    id: "trapped-with-someone-raging",
    category: "violence",
    level: "red",
    why: {
      sv: "Någon rasar och personen kan inte komma undan.",
      en: "Someone rages and the writer cannot get away.",
    },
    stance: ["victim"],
    negation: "keep",
    weight: 0.5,
    patterns: {
      sv: [
        "[slagit_sönder|slår_sönder|skriker|vrålar|kniv|kniven|rasar|full|bankar|sparkar] & [på_toan|i_badrummet|på_toaletten|i_garderoben|under_sängen|bakom_dörren|på_balkongen|i_sovrummet_med] & [sitter|låst|gömmer|gömt|gömd]",
        "[ingen_av_oss|kommer_inte_härifrån|kommer_aldrig_härifrån|går_härifrån|lämna_det_här_huset|levande] & [han|hon] & [säger|sa|hotar|skriker]",
        "{weapon} & [tittar_på_mig|stirrar|säger_inget|inte_sagt_något|mumlar|ler] & [han|hon]",
        "[når_inte|kommer_inte_förbi|kommer_inte_ut|spärrar] & [dörren|ytterdörren|honom|hallen] & [han|honom]",
      ],
      en: [
        "[none_of_us|not_walking_out|walking_out_of_here|leave_this_house_alive|leaving_here|get_out_alive] & [he|she] & [says|said|threat*|screaming]",
        "{weapon} & [looking_at_me|staring|hasnt_said_anything|wont_speak|muttering|smiling] & [he|she]",
        "[cant_get_past|cant_reach_the_door|wont_let_me_past|blocking] & [door|him|hall|doorway]",
        "{drunk} & [in_the_bathroom|in_the_toilet|in_the_closet|in_the_loo|in_the_wardrobe] & [with_the_kids|locked|hiding]",
      ],
    },
    catches: {
      sv: [
        "han är full och vrålar, jag sitter på toan med barnen",
        "han säger att ingen av oss kommer härifrån",
        "hon har en kniv och bara stirrar",
      ],
      en: [
        "he is drunk and I'm in the bathroom with the kids",
        "he said none of us are leaving here",
        "he holds a knife and he keeps staring",
      ],
    },
    leaves: {
      sv: [
        "jag sitter på toan och läser tråden",
        "han säger att ingen dricker här",
        "kniven ligger i lådan",
      ],
      en: [
        "I'm in the bathroom doing my hair",
        "he said none of the shops are open",
        "the knife is in the drawer",
      ],
    },
  },
  {
    id: "means-and-farewell",
    category: "self-harm",
    level: "red",
    why: {
      sv: "Medel finns till hands och någon ber om förlåtelse eller tar avsked.",
      en: "Means are at hand and someone asks forgiveness or says goodbye.",
    },
    stance: ["ideation"],
    negation: "keep",
    weight: 0.6,
    patterns: {
      sv: [
        "[bilnycklarna|bilnycklar|motorn|ratten] & [bergvägg|bergväggen|mötande|lastbil|stup|vägräcket|träd] & [väntar|vet|exakt|trafik|ikväll|nu]",
        "[slangen|avgaser|garaget] & [bilen|bil|motorn] & [sitter|nyckeln|vridit|startat|rutan]",
        "[orkar_inte|klarar_inte] & [alla|hela|flaska] & [tabletter|värktabletter|piller|sömntabletter|mediciner]",
        "[sagt_upp|avslutat|sparat|betalat|skänkt|ordnat] & [lösenorden|kuvert|testamente|försäkring*|begravning*|brev] & [imorgon|tyst|slipper|sen|tack|kram|över]",
        "[tabletter|tabletterna|värktabletter|piller|pillren|medicinerna|repet|rakblad|bössan] & [säg_till_min|säg_till_mina|säg_till_barnen|älskar_er|farväl|inte_ert_fel|inte_hennes_fel|inte_hans_fel|förlåt_för_allt]",
      ],
      en: [
        "[car_keys|engine|wheel] & [rock_face|oncoming|lorry|cliff|barrier|tree|bridge] & [waiting|know|exactly|traffic|tonight|now]",
        "[hose|exhaust|fumes] & [car|garage|engine|window]",
        "[cancelled|paid|sorted|moved|sent|given_away] & [pin|passwords|will|account|letter|funeral] & [by_the_time|tomorrow|quiet|thanks|hair|over|sunday|goodbye]",
        "[pills|tablets|painkillers|paracetamol|rope|razor|gun] & [tell_my_son|tell_my_kids|tell_my_daughter|tell_my_mum|tell_my_mom|goodbye|not_your_fault|isnt_her_fault|isnt_his_fault|love_you_all|sorry_for_everything]",
        "[cant_do_this|cant_go_on|cant_anymore] & [all_my|a_bottle|all_the|whole_bottle] & [painkillers|tablets|pills|sleeping_tablets]",
        "[pills|tablets|painkillers|painkiller|paracetamol|rope|razor|gun] & [tell_my|tell_my_son|tell_my_daughter] & [isnt_her_fault|isnt_his_fault|not_your_fault|love_them|sorry|love_him|love_her]",
      ],
    },
    catches: {
      sv: [
        "jag har tabletter här, säg till min dotter att jag älskar henne",
        "bilnycklarna i handen och vet exakt vilken bergvägg",
        "orkar inte, har en flaska och alla sömntabletter framför mig",
      ],
      en: [
        "I have the pills, tell my son I'm sorry",
        "the hose is in the car window",
        "can't do this, got all my tablets and a bottle",
      ],
    },
    leaves: {
      sv: [
        "tar mina tabletter varje morgon",
        "slangen till trädgården läcker",
        "bilnycklarna ligger hemma",
      ],
      en: ["I take my tablets every morning", "the garden hose leaks", "lost my car keys again"],
    },
  },
  {
    id: "poisoned-or-collapsing",
    category: "acute-danger",
    level: "red",
    why: {
      sv: "Någon har tagit något och svarar inte som vanligt.",
      en: "Someone has taken something and does not respond as usual.",
    },
    stance: ["about-another"],
    negation: "keep",
    weight: 0.5,
    patterns: {
      sv: [
        "[tagit|tog|druckit|rökt|svalt|köpte|blandat|nålen] & [ögonen_rullar|svarar_inte|rullar_med_ögonen|rosslar|blå|stel|medvetslös|kräks_i_sömnen|andas_konstigt|reagerar_inte|skakar_i_hela] & [han|hon|kompis|kompisen|sambon|sonen|dottern|bror|syster|grabben|tjejen|mamma|pappa]",
      ],
      en: [
        "[he|she|mate|friend|brother|sister|son|daughter] ~3 [took|taken|drank|smoked|swallowed] ~4 [something|lot|stuff|pills|tablets|loads] >>8 [wont_answer|not_responding|blue|twitching|rattling|eyes_rolling|wont_wake]",
      ],
    },
    catches: {
      sv: [
        "kompisen har tagit nåt och svarar inte",
        "hon tog tabletter och är blå om läpparna",
        "min bror har rökt nåt och rosslar",
      ],
      en: [
        "my mate took something and he won't answer",
        "she drank a lot and her lips are blue",
        "my brother smoked something and is twitching",
      ],
    },
    leaves: {
      sv: [
        "han har tagit körkort",
        "hon köpte en stickad tröja till mig",
        "sonen svarar inte i telefon, han är på träning",
      ],
      en: [
        "he took up running",
        "she bought a guitar",
        "my son won't answer the phone, he is at practice",
      ],
    },
  },
  {
    id: "infant-and-a-tired-hand",
    category: "child-welfare",
    level: "red",
    why: {
      sv: "Ensam med ett litet barn, berusad eller nära att göra det illa.",
      en: "Alone with a small child, intoxicated or close to hurting it.",
    },
    stance: ["perpetrator"],
    negation: "keep",
    weight: 0.5,
    patterns: {
      sv: [
        "[månader|bebis|bebisen|spädbarn|nyfödd|lillan|lillen|spjälsängen|vagnen] & [hårdare|skaka|skakade|hålla_för|kudde|kudden|tappa_det|slänga|kväva|klämma|tyst_på_henne] & [skrik*|skriker|tyst|gråter|händerna|ensam|druckit]",
        "[ensam|själv] & [druckit|full|packad|hög] & [bebisen|bebis|spädbarn|månader|nyfödd|nyfött]",
      ],
      en: [
        "[months|baby|newborn|infant|cot|pram|crib] & [tighter|shake|shook|hold_down|pillow|lose_it|throw|smother|squeeze|snap] & [scream*|crying|quiet|hands|alone|drunk|stop]",
        "[alone|on_my_own|by_myself] & [drunk|wasted|high|hammered|drunk_everything] & [baby|newborn|infant|months]",
      ],
    },
    catches: {
      sv: [
        "bebisen skriker och jag vill bara skaka henne, ensam",
        "hon är tre månader och skriker, jag är rädd att jag ska skaka henne, jag är ensam",
        "hon är tre månader, jag höll hårdare för att det skulle bli tyst",
      ],
      en: [
        "the baby keeps crying and I want to shake her",
        "on my own and drunk with a newborn",
        "three months old and I squeeze tighter to make it quiet",
      ],
    },
    leaves: {
      sv: [
        "tre månader nykter och ensam hemma",
        "bebisen sover gott i vagnen",
        "jag är själv med bebisen och dricker te",
      ],
      en: [
        "three months sober and alone",
        "the baby sleeps well in the pram",
        "on my own with the baby, tea and quiet",
      ],
    },
  },
  {
    id: "watched-all-the-time",
    category: "violence",
    level: "red",
    why: {
      sv: "Ständig övervakning, eller ett hem där man smyger.",
      en: "Constant watching, or a home where one creeps about.",
    },
    stance: ["victim"],
    negation: "keep",
    weight: 0.4,
    patterns: {
      sv: [
        "[duschar|toaletten|badrummet] & [dörren] & [öppen|olåst|stå_öppen] & [han|hon]",
        "[väcka|vaknar] & [honom|han] & [knarrar|smyger|planka|tassar|tyst|dyrt|får_äta_upp]",
        "[kärlek|kärleken] & [säger] & [koden|får_inte|kollar|följer|svartsjuk|dörren|låser]",
        "[körde|kör] & [jättefort|fort|alldeles_för_fort|som_en_galning] & [arg|förbannad|rasande] & [han|hon]",
        "[han|hon|sambon|mannen] ~1 har ~1 [koden|lösenordet|lösenorden] till ~1 [min|mina] ~1 [telefon|mobil|mail|konto]",
      ],
      en: [
        "[code|password|passcode|location|cameras|camera] & [he|she|husband|partner|boyfriend] & [phone|phones|shower|bathroom|bedroom|all_the_time]",
        "[shower|bathroom|toilet] & [door] & [open|unlocked] & [he|she|him|his]",
        "[wake|waking] & [him|he] & [creaks|creak|creep|tiptoe|quiet|pay_for_it|board]",
        "[drove|drives] & [really_fast|too_fast|so_fast|like_a_maniac|at_100|at_90] & [angry|furious|raging] & [he|she]",
      ],
    },
    catches: {
      sv: [
        "han har koden till min telefon",
        "dörren ska vara öppen när jag duschar, säger han",
        "jag smyger för att inte väcka honom",
      ],
      en: [
        "he has the code to my phone",
        "the bathroom door must stay open, he says",
        "I tiptoe so I don't wake him",
      ],
    },
    leaves: {
      sv: ["jag glömde koden till porten", "dörren till kyrkan är öppen", "kärlek är svårt"],
      en: ["I forgot the door code", "the shop door is open", "love is hard"],
    },
  },
  {
    id: "wishes-not-to-be",
    category: "self-harm",
    level: "red",
    why: {
      sv: "Önskar att inte finnas, eller tröstas av tanken på att dö.",
      en: "Wishes not to be, or is soothed by the thought of dying.",
    },
    stance: ["ideation"],
    negation: "keep",
    unreal: "keep",
    weight: 0.4,
    patterns: {
      sv: [
        "[sjön|havet|ån|bron|spåret|stupet|taket] & [lugn|lugnt|tröst|tittar|alltid_kan|går_dit] & [tanken|varje_kväll|alltid|tänker|kvällen]",
        "[gå_ut_i|gå_rakt_ut|simma_ut] ~1 [sjön|havet|vattnet|älven]",
        "[bara_stör|bara_i_vägen|är_i_vägen|är_en_belastning] & [trött|känns|jag]",
        "[önskar|önskade] ~2 jag [inte_fanns|aldrig_hade_fötts|aldrig_fötts]",
        "jag ~1 har gjort mig illa [igen|i_natt|igår|inatt|nu]",
      ],
      en: [
        "[wish|wishing|wished|hope|hoping|want] & [wasnt_here|werent_here|not_here|never_been_born|didnt_have_to_wake|not_be_here|wasnt_alive|didnt_exist|hadnt_been_born]",
        "[hurt|hurting|harmed|burned|cut] myself & [thighs|arms|legs|week|again|twice|wrist|wrists|razor|night]",
        "[lake|sea|river|bridge|tracks|roof|cliff|water] & [calm|calming|comfort|look|soothing|always] & [every_evening|every_night|know_you_can|thought|walk_into]",
        "[walk|wade|swim] ~1 [into|out_into|out_to] ~1 [lake|sea|river|water|ocean]",
      ],
    },
    catches: {
      sv: [
        "önskar att jag inte fanns",
        "jag har gjort mig illa igen",
        "jag tänker på att gå ut i sjön",
      ],
      en: [
        "wishing I wasn't here",
        "hurt myself twice this week",
        "I could just walk into the lake",
      ],
    },
    leaves: {
      sv: ["vi badade i sjön", "önskar att helgen var längre", "havet är lugnt"],
      en: ["we swam in the lake", "wish you were nearer", "hurt my knee running"],
    },
  },
  {
    id: "child-near-a-drunk-adult",
    category: "child-welfare",
    level: "red",
    why: {
      sv: "Ett barn hos någon som är påverkad eller utslagen.",
      en: "A child with someone intoxicated or passed out.",
    },
    stance: ["witness"],
    negation: "keep",
    past: "lower",
    weight: 0.35,
    patterns: {
      sv: [
        "{kid} & [somnar|somnat|däckad|däckar|utslagen|ligger] & [golvet|soffan_full|badrumsgolvet|hallgolvet] & [mamma|pappa|mamman|pappan|jag|exfrun|exet|hon|han]",
        "[röker_på|röka_på|dricker|full|hög] & [samma_rum|inför|bredvid] & {kid}",
        "{kid} & [berättar|berättade|säger|sa] & [mamma_somnar|pappa_somnar|mamma_är_full|pappa_är_full|konstig|spyr|skriker|slår]",
        "blåsa ~3 [så|för] ~1 [att]? ~1 bilen",
      ],
      en: [
        "[blow|breathalyser|interlock|breathalyzer] & [car] & [starts|start] & [dad|mum|mom|me|{kid}]",
        "{kid} & [tells|told|says|said] & [mummy_falls|daddy_falls|mummy_is_drunk|daddy_is_drunk|funny_water|throws_up|shouts_at|hits]",
        "{kid} ~2 found ~2 [mum|dad|me|mom|him|her] ~3 [passed_out|unconscious|out_cold] ~3",
        "[smokes|smoke|smoking] ~3 [weed|crack|meth] ~4 [same_room|in_front_of] ~3 {kid}",
      ],
    },
    catches: {
      sv: [
        "sonen säger att mamma somnar på golvet",
        "hon röker på i samma rum som barnen",
        "pappa vill att jag ska blåsa så att bilen startar",
      ],
      en: [
        "my son found mum passed out on the floor",
        "he smokes weed in the same room as the kids",
        "dad makes me blow so the car starts",
      ],
    },
    leaves: {
      sv: ["barnen leker på golvet", "dottern somnade i soffan", "vi bor i samma rum på hotellet"],
      en: [
        "the kids play on the floor",
        "my son fell asleep on the sofa",
        "blow out the candles, kids",
      ],
    },
  },
  {
    id: "body-in-withdrawal",
    category: "acute-danger",
    level: "red",
    why: {
      sv: "Flera abstinenstecken efter mycket alkohol eller tabletter.",
      en: "Several withdrawal signs after much alcohol or pills.",
    },
    negation: "keep",
    weight: 0.4,
    patterns: {
      sv: [
        "[utan|slutat|slutade|timmar|dygn|abstinens|nykter] & [skakar|darrar|rycker|skakningar] & [kallsvettas|svettas|hjärtat|puls|kräks|blixtar]",
        "[flaskor|flaska|liter|helrör|box|stesolid|sobril|benso|xanor] & [om_dagen|om_dan|per_dag|varje_dag|halverade|trappade] & [skakar|darrar|rycker|kallsvettas|svettas|blixtar]",
      ],
      en: [
        "[without|stopped|quit|hours|days|withdrawal|sober|dry] & [shaking|shakes|trembling|jerking|twitching] & [sweats|sweating|heart|pulse|vomiting|flashes]",
        "[bottles|bottle|litre] ~3 [a_day|every_day|daily] >>8 [shaking|shakes|trembling|sweats]",
      ],
    },
    catches: {
      sv: [
        "utan i 30 timmar, skakar och kallsvettas",
        "två flaskor om dagen och nu darrar jag",
        "slutade igår, hjärtat rusar och jag skakar",
      ],
      en: [
        "thirty hours without, shaking, cold sweats",
        "two bottles a day and now I'm shaking",
        "quit yesterday, heart racing and trembling",
      ],
    },
    leaves: {
      sv: ["utan socker i kaffet", "jag skakar hand med chefen", "svettas på gymmet varje dag"],
      en: [
        "two days without sugar",
        "shaking hands with the boss",
        "sweating at the gym every day",
      ],
    },
  },
];
