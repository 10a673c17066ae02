import type { Rule } from "../types.ts";

/** Overdose, withdrawal, dangerous mixing, poisoning, driving. */
export const acuteDangerRules: readonly Rule[] = [
  {
    id: "overdose-possible",
    category: "acute-danger",
    level: "red",
    why: {
      sv: "En farlig mängd kan ha tagits.",
      en: "A dangerous amount may have been taken.",
    },
    weight: 0.7,
    patterns: {
      sv: [
        "[tog|tagit|svalt|svalde|käkade|tryckte_i] ~3 [{lots}|alla|hela|allihop] ~3 {pills} !4:[per_dag|om_dagen|dagligen|mot_huvudvärk] ~6",
        "[tagit|tog] ~2 [alla|hela] ~2 [sina|mina|sin|min|burken|kartan|förpackningen|asken] ~3 {pills}",
        "{doer} ~2 [tagit|tog] ~1 [en]? överdos",
      ],
      en: [
        "[took|taken|swallowed|necked|downed|popped|had|ate|dropped] ~3 [{lots}|all|every|whole_packet|whole_box|whole_bottle] ~3 {pills} !4:[a_day|daily|per_day|as_prescribed|headache] ~6",
        "[took|taken|swallowed] ~2 [all|the_whole|the_rest] ~2 [my|her|his|of|packet|box|bottle|strip] ~3 {pills}",
        "took too [many|much] ~3",
        "[he|she|friend|mate|son|daughter|brother|sister|partner|husband|wife] ~1 overdosed ~2 [tonight|last_night|again|yesterday|on_sunday|this_week]",
        "ate ~2 whole ~2 [bag|tray|pack] ~3 [edibles|gummies|brownies|percs]",
      ],
    },
    catches: {
      sv: [
        "jag tog 30 alvedon för en timme sen",
        "hon har tagit alla sina tabletter",
        "han har tagit en överdos",
      ],
      en: ["I took 40 paracetamol", "she has taken all her pills", "he overdosed tonight"],
    },
    leaves: {
      sv: [
        "jag tog en alvedon mot huvudvärken",
        "jag tog alla trapporna",
        "tog min medicin i morse",
      ],
      en: ["I took my tablet this morning", "took all day to get here", "took the kids swimming"],
    },
  },
  {
    id: "hard-to-wake",
    category: "acute-danger",
    level: "red",
    why: {
      sv: "Någon kan vara svår att väcka eller andas konstigt.",
      en: "Someone may be hard to wake or breathe strangely.",
    },
    stance: ["about-another"],
    negation: "keep",
    weight: 0.8,
    patterns: {
      sv: [
        "[går_inte_att_väcka|går_ej_att_väcka|går_inte_väcka|inte_väcka|får_inte_liv_i|vaknar_inte|inte_kontaktbar|medvetslös|reagerar_inte|svarar_inte_på_tilltal|livlös]",
        "[läpparna|läppar|fingrarna|fingrar|naglarna|ansiktet|naglar] ~3 [blå|blåa|grå|lila|vita|kalla]",
        "andas ~2 [konstigt|knappt|ytligt|inte|långsamt|rosslande|oregelbundet|rossligt]",
        "[snarkar|rosslar|gurglar] ~3 [konstigt|jättekonstigt|läskigt|väcka]",
        "[ligger|legat] ~4 [golvet|badrumsgolvet|hallen] ~8 [väcka|svarar|rör_sig|timmar|sen_igår|kontakt]",
        "{doer} ~3 [helt_borta|grå_i_ansiktet|helt_grå|helt_vit] ~6",
      ],
      en: [
        "[cant|cannot|couldnt|unable_to|not_able_to] ~2 [wake|rouse|get_a_response|bring_round] ~1 [him|her|them|my|up]?",
        "[wont_wake|not_waking|isnt_waking|doesnt_wake|unresponsive|not_responding|isnt_responding|unconscious|wont_come_round]",
        "[lips|fingers|fingertips|face|nails|skin] ~3 [blue|purple|grey|gray|white_as|cold]",
        "[breathing|breath|breathes] ~3 [weird|slow|slowly|shallow|funny|barely|strange|stopped|rattling|weirdly|gurgling|every]",
        "[barely|hardly|not|isnt|stopped] breathing",
        "[snoring|gurgling|rattling] ~3 [weird|funny|strange|wake|blue]",
        "[on_the_floor|on_the_bathroom_floor] ~6 [wake|hours|since|moving|respond]",
      ],
    },
    catches: {
      sv: ["hon går inte att väcka", "läpparna är blå", "han andas konstigt och rosslar"],
      en: ["I can't wake him up", "her lips look blue", "he is barely breathing"],
    },
    leaves: {
      sv: [
        "barnen går att väcka med pannkakor",
        "jag vaknar utvilad",
        "jag andas lugnt och räknar till fyra",
      ],
      en: ["I wake up fresh", "breathing exercises help", "the sky is blue"],
    },
  },
  {
    id: "seizure-or-delirium",
    category: "acute-danger",
    level: "red",
    why: {
      sv: "Kramper, synvillor eller förvirring. Det kan vara livsfarlig abstinens.",
      en: "Seizures, seeing things or confusion. It may be life-threatening withdrawal.",
    },
    weight: 0.65,
    unreal: "drop",
    patterns: {
      sv: [
        "[ser|såg|hör|hörde|pratar_med] ~5 [saker_som_inte|nån_som_inte|någon_som_inte|kryp|skuggor|spindlar|insekter|djur_som_inte|folk_som_inte|röster_som|personer_som_inte|gubbar|råttor]",
        "[saker|människor|djur|kryp|nån|någon|röster|de] ~4 [inte_finns|inte_är_där|inte_är_här]",
        "[kryper|krälar] ~4 [väggen|väggarna|huden|golvet|sängen|lakanen|tapeten|under_skinnet]",
        "[ramlade_ihop|föll_ihop|svimmade|tuppade_av|vaknade] ~8 [blod_i_munnen|bitit|kissat|tungan|kramp|skakade|golvet_och]",
        "[bitit|bet] ~2 [tungan|i_tungan]",
        "[skakade|ryckte] ~3 [hela_kroppen|över_hela] ~6",
        "[hallucinerar|hallucinationer|hallucinerade|hallucinerat|hallucinera]",
        "vet inte ~2 [vilken_dag|var_han_är|vem_jag_är|vem_hon_är|var_jag_är]",
        "plockar ~3 [trådar|myror|luften|osynliga]",
        "[krampar|krampade|krampat|kramper] ~4 [igen|natt|nu|golvet|två|hela|tungan|medvetslös|skum|minuter]",
      ],
      en: [
        "[had_a_seizure|having_a_seizure|having_seizures|had_seizures|a_seizure|had_a_fit|having_a_fit|just_had_a_fit|fitted_twice|convulsing|convulsed|has_the_dts|have_the_dts|got_the_dts|fitting_on]",
        "[isnt|arent|not|wasnt] real ~3",
        "[man|woman|people|someone|figure|kids] ~6 [not_real|isnt_real|isnt_there|arent_there|arent_real]",
        "[crawling] ~4 [skin|wall|walls|floor|ceiling|sheets|me|curtains]",
        "[bit|bitten] ~2 my? ~1 tongue",
        "bit through my tongue",
        "[came_round|came_to|woke|blacked_out|collapsed] ~4 [floor|lino|tiles] ~10 [tongue|blood|wet_myself|shaking|confused|wet]",
        "[hallucinating|hallucinations|hallucinated|hallucinate]",
        "eyes rolled",
        "shaking all over ~6 [eyes|fit|floor|confused|who]",
        "[doesnt|dont|didnt] know [who_i_am|where_he_is|who_he_is|where_i_am|what_day|who_she_is|where_she_is|what_year]",
        "[i|m|he|she|s|husband|dad|mum|mom|son|wife] ~2 [seeing|sees|see|hearing|hears] ~2 [bugs|spiders|insects|rats|ants|people_who_arent|things_that_arent] !3:[lights]",
        "[theres|there_is|s] ~1 [bugs|ants|spiders|rats] ~3 [carpet|walls|wall|skin|sheets|curtains|bath]",
        "[picking|plucking] ~3 [duvet|air|sheets|blanket|arent_there]",
        "[talking|speaking] ~2 [to|with] ~2 [dead|grandad|grandmother|his_mother] ~8 [dead|died|buried|years]",
      ],
    },
    catches: {
      sv: ["han krampade i natt", "jag ser saker som inte finns", "det kryper djur på väggarna"],
      en: [
        "he had a seizure last night",
        "I'm seeing bugs on the wall",
        "she is hallucinating after three days without",
      ],
    },
    leaves: {
      sv: [
        "jag ser djur i skogen varje morgon nej då, jag ser fram emot helgen",
        "jag fick kramp i vaden",
        "drömmer konstigt på nätterna",
      ],
      en: ["I see a future now", "leg cramp after running", "mad dreams on day 9"],
    },
  },
  {
    id: "withdrawal-signs",
    category: "acute-danger",
    level: "red",
    why: {
      sv: "Tecken på abstinens som kan bli farlig.",
      en: "Signs of withdrawal that may become dangerous.",
    },
    now: "red",
    weight: 0.4,
    patterns: {
      sv: [
        "[slutade|slutat|sluta|sista_glaset|utan|inte_druckit|dag_1|dag_2|dag_3|dygn|dagen|abstinens*|la_av] >>30 [skakar|darrar|skakningar|darrningar|skakningarna|hjärtat_rusar|hjärtat_slår|svettas_igenom|kallsvettas|svettas|feber|hjärtrusning] >>14 [svett*|hjärta*|hjärtat|skakar|kräks|spyr|sova|puls*|lakan*|normalt|farligt|rädd|hålla|händerna|darrar]",
        "[skakar|darrar|skakningar|darrningar] >>14 [svett*|hjärta*|hjärtat|kräks|puls*|lakan*] >>24 [slutade|slutat|utan|druckit|druckit_på|abstinens*|nykter|dygn|flaska|helrör]",
        "[slutade|slutat|sluta|slutar] ~2 [tvärt|tvärstopp|från_en_dag|över_en_natt|cold_turkey] >>30 [skak*|darr*|svett*|hjärta*|kramp*|flaska|om_dan|helrör|benso*|sobril|varje_dag|om_dagen]",
        "[trappade|trappat|slutade|slutat|sluta] ~3 [ut|av|med|ner]? ~2 {benzo} ~14 [tvärt|skak*|darr*|kramp*|sover|ångest|svett*|själv|på_egen|sömn]",
        "{benzo} ~14 [rycker|rycker_i|blixtar|elstötar|stötar|inte_sovit|inte_sover|skakar|krampar]",
        "[händerna|händer] ~3 [skakar|darrar] ~4 så ~3 [glas*|hålla|skriva|kaffe*|nyckel*]",
        "[måste|behöver] ~2 [dricka|ta_en|ha_en] ~6 [på_morgonen|sluta_skaka|skakningarna|för_att_inte_skaka|innan_jobbet|fungera]",
        "[händerna|handen|händer] ~1 [går|hoppar|skakar|darrar|rister] ~1 så ~1 att? jag inte",
        "hjärtat går i ~1 [110|120|130|140|150]",
        "hör radion ~3 [inte_är_på|är_av|sladden|avstängd]",
      ],
      en: [
        "[stopped|ran_out|off|quit|stopping|came_off|come_off] ~3 {benzo} ~14 [cold|shak*|sweat*|sleep|anxiety|suddenly|twitch*|days|zaps|fit]",
        "{benzo} ~14 [jerking|jerks|flashes|zaps|twitching|havent_slept|not_slept|no_sleep|cant_sleep_shak*]",
        "[need|have_to|got_to] ~2 [drink|have_one|have_a_drink] ~6 [in_the_morning|stop_shaking|stop_the_shakes|to_function|before_work|shakes]",
        "[stopped|quit|last_drink] ~4 [yesterday|days_ago|hours_ago|on_sunday|on_monday|on_friday] >>14 [shaking|shakes|sweating|heart_racing|trembling]",
        "[quit|stopped] cold turkey >>8 [litre|bottle|bottles|a_day|shaking|sweating]",
        "shaking ~3 bad ~4 [cant|hold|type|write]",
        "[stopped|quit] ~3 [yesterday|monday|sunday|saturday|friday] >>20 [jerking|seizure|fit|shaking|shakes]",
        "[hands|hand] ~3 [going|dancing|jumping|shaking|shaky] ~6 [cant|couldnt|can_not|cannot] ~3 [hold|write|type|pour|sign]",
        "cant hold ~1 [mug|cup|glass|coffee|pen]",
        "[soaked|soaking] ~3 [two|three|both|through] ~1 [t_shirts|sheets|sleeping_bags]",
      ],
    },
    catches: {
      sv: [
        "slutade i förrgår, händerna skakar och jag svettas",
        "slutade tvärt efter en flaska om dan",
        "händerna darrar så jag inte kan hålla glaset",
      ],
      en: [
        "stopped two days ago, shaking and sweating with my heart racing",
        "quit cold turkey after a litre a day",
        "hands shaking so bad I can't type",
      ],
    },
    leaves: {
      sv: [
        "slutade i förrgår och sover bättre",
        "jag svettas på gymmet",
        "tre dagar nykter, lite huvudvärk",
      ],
      en: [
        "stopped two weeks ago and sleeping better",
        "sweating at the gym",
        "three days sober, headache",
      ],
    },
  },
  {
    id: "dangerous-mix",
    category: "acute-danger",
    level: "red",
    why: {
      sv: "Blandar sådant som tillsammans kan stoppa andningen.",
      en: "Mixes substances that together can stop the breath.",
    },
    now: "red",
    weight: 0.4,
    patterns: {
      sv: [
        "{benzo} ~8 [och|med|på|plus|till|ihop|sköljer|samtidigt|ovanpå] ~6 {booze} !3:[slutat]",
        "{booze} ~8 [och|med|på|plus|till|ihop|samtidigt|ovanpå] ~6 {benzo}",
        "[{booze}|{benzo}] ~8 [och|med|på|plus|till|ihop|samtidigt] ~6 {opioid}",
        "[blandar|blandade|blanda|blandat|blandning] ~6 [{benzo}|{opioid}|tabletter|piller] ~6",
        "antabus ~8 [druckit|drack|dricka|öl|vin|ändå]",
        "[tabletter|tabletterna|piller|sömntabletter] ~6 [med|och|på] ~3 [vin|sprit|vodka|öl|alkohol]",
        "[lugnande|sömntabletter|sömntabletten] ~10 [ovanpå|ihop_med|tillsammans_med|sköljer_ner] ~4",
        "blandar ~4 med ~2 [vin|vinet|sprit|öl|vodka|alkohol] !2:[läsk|sodavatten]",
        "[sömnmedicin|lugnande|tramadol|sobril|stesolid|oxynorm] ~6 [och|med|till|ihop|ovanpå] ~3 {booze}",
      ],
      en: [
        "{benzo} ~8 [and|with|on_top|plus|washing|washed|wash|then|mixed] ~6 {booze}",
        "{booze} ~8 [and|with|on_top|plus|then|mixed] ~6 {benzo}",
        "{opioid} ~8 [and|with|on_top|plus|then|mixed] ~6 [{booze}|{benzo}]",
        "[{booze}|{benzo}] ~8 [and|with|on_top|plus|mixed] ~6 {opioid}",
        "[mix|mixed|mixing|mixes] ~6 [{benzo}|{opioid}|tablets|pills] ~6",
        "[antabuse|disulfiram] ~8 [drank|drink|wine|beer|anyway]",
        "[pills|tablets|meds] ~4 [with|and|on] ~2 [wine|vodka|gin|whisky|booze|alcohol] ~4",
      ],
    },
    catches: {
      sv: [
        "tar sobril och dricker vin för att sova",
        "tramadol och alkohol varje kväll",
        "jag blandar benso med sprit",
      ],
      en: [
        "xanax and wine to sleep",
        "mixing tramadol with vodka",
        "I drink on top of my diazepam and then more wine with diazepam",
      ],
    },
    leaves: {
      sv: [
        "läkaren skrev ut Antabus",
        "jag tar min medicin och dricker te",
        "jag tar sobril som läkaren sagt",
      ],
      en: [
        "the doctor started me on Antabuse",
        "I take my meds with water",
        "never mix drinks at a wedding",
      ],
    },
  },
  {
    id: "poisonous-drink",
    category: "acute-danger",
    level: "red",
    why: {
      sv: "Har druckit något som kan vara giftigt.",
      en: "Has drunk something that may be poisonous.",
    },
    now: "red",
    negation: "drop",
    weight: 0.6,
    patterns: {
      sv: [
        "[garaget|dunk|dunken|hemkört|hembränt] ~14 [ser_suddigt|suddigt|brände|blind|ögonen|konstigt]",
        "[suddigt|ser_dåligt|snöar|dimmigt] >>14 [drack|druckit|garaget|dunk|spriten|hembränt]",
        "[drack|druckit|tog] >>14 [ser_suddigt|lite_suddigt|ser_dåligt|snö_framför|flimrar]",
        "[drack|druckit|dricker|svepte] ~3 [t_röd|t_sprit|spolarvätska|handsprit|rödsprit|metanol|träsprit|aceton|glykol|munskölj|rakvatten|k_sprit|frostskydd|tändvätska]",
      ],
      en: [
        "[under_the_sink|blue_stuff|from_the_garage|moonshine|homemade] ~14 [vision|blurry|eyes|see|snowy|blind|mixed]",
        "[vision|sight|eyesight] ~4 [snowy|blurry|blurred|fuzzy|going|weird|funny|foggy]",
        "[drank|drinking|drink|swallowed|downed|necked] ~3 [hand_sanitiser|hand_sanitizer|mouthwash|antifreeze|methylated|meths|rubbing_alcohol|isopropyl|aftershave|surgical_spirit|white_spirit|methanol|listerine]",
      ],
    },
    catches: {
      sv: [
        "jag drack handsprit igår",
        "drack ur dunken i garaget och ser suddigt",
        "jag har druckit spolarvätska",
      ],
      en: [
        "I drank hand sanitiser",
        "had the stuff under the sink and my vision is blurry",
        "been drinking mouthwash for the alcohol",
      ],
    },
    leaves: {
      sv: ["garaget är fullt av skräp", "jag ser fram emot sommaren", "jag drack kaffe i garaget"],
      en: ["I cleaned under the sink", "a vision of a sober life", "moonlight walk"],
    },
  },
  {
    id: "drunk-driving",
    category: "acute-danger",
    level: "red",
    why: {
      sv: "Kör påverkad, så att andra är i fara.",
      en: "Drives intoxicated, so that others are in danger.",
    },
    now: "crisis",
    weight: 0.35,
    patterns: {
      sv: [
        "[kör|köra|skjutsa|bil] ~6 [fast|trots_att|även_om|medan] ~6 [druckit|dricker|full]",
        "[dricker|druckit|öl|vodka|full] ~8 [i_hytten|bakom_ratten|innan_passet|på_jobbet_och_kör|buss*|lastbil*|truck*|ambulans*]",
        "[kör] ~2 [lastbil|buss|taxi|skolbuss|truck|tåg|ambulans|färdtjänst] ~10 [dricker|öl|vodka|full|druckit|fyllan|plunta]",
        "[bilnycklarna|nycklarna] ~6 [full|druckit] ~6",
        "{doer} ~2 [kör|körde|kört] ~3 [full|fulla|packad|berusad|påverkad|onykter|stupfull|på_fyllan] !2:[av|med|fart]",
        "jag ~2 [kör|körde|kört] ~4 [full|packad|berusad|påverkad|onykter|promille] !2:[av|med|fart]",
        "[kör|körde|kört|skjutsade] ~8 [öl|glas|promille|vodka|folköl|alkohol|sprit] ~1 [i_kroppen|i_mig|i_blodet]",
        "[kört|körde|kör] ~6 på ~2 [fyra|fem|sex|sju|åtta|4|5|6|7|8] ~1 [glas|öl|burkar]",
        "[hon|han] är {drunk} ~2 [tar|tog] bilen",
        "[kör|körde|kört] ~12 [öl|folköl|vodka] ~2 [kroppen|termosen|öl|om]",
        "[kört|körde|kör] ~8 [fem|sex|sju|åtta|4|5|6|7|8] ~1 [glas|öl]",
        "kör ~3 [ambulansen|skolskjuts|skolbuss|bussen|skåpbil|lastbil|taxi|elever] ~8 [bakfull|full|hög|påverkad|vodka]",
        "[termosen|kaffemuggen] ~2 inte ~1 kaffe",
        "[termosmugg|kaffemugg] ~2 lock ~12 [kör|kliver|rutan|backade]",
        "[kör|körde|kört] ~2 [full|packad|onykter] med ~1 {kid}",
      ],
      en: [
        "[drive|drives|driving|drove|driven] ~6 {drunk}",
        "[drive|drives|driving] ~6 [even_though|although|despite|after] ~6 [drink*|whisky|vodka|wine|beer|drunk|gin]",
        "{drunk} ~5 [drove|drive|drives|driving|behind_the_wheel|got_in_the_car|takes_the_car|took_the_car|car_keys]",
        "[flask|vodka|beer|cans] ~6 [behind_the_wheel|in_the_cab|on_shift|before_work_driving|glovebox]",
        "[he|she|i|ex|husband|wife|boss|dad|mum|mom|sister|brother|leader|driver] ~2 [drives|drove|driving|drive] ~4 [drunk|hammered|wasted|over_the_limit|stoned|pissed]",
        "[drove|drive|drives|driving] ~8 on [4|5|6|7|8|9|10|12|four|five|six|eight|several] ~1 [cans|pints|beers|glasses]",
        "[drives|driving] ~4 [bus|van|lorry|truck|rig|tanker] ~8 [drunk|over_the_limit|vodka|drinks|drinking|stoned|high]",
        "[i|ve] ~2 been over the limit ~4",
        "[drives|drove|driving] ~4 [school_bus|tanker|engine|rig] ~10 [pint|drunk|bottle|pen|over|cans|high]",
        "[drives|drove|drive] ~10 [pints|six_pack|cans] ~2",
        "[pints|six_pack|cans] ~8 when [he|she|i] drove",
        "one eye [shut|closed] ~8",
        "[flask|thermos|coffee_cup] ~2 [isnt|not|aint] ~1 coffee",
      ],
    },
    catches: {
      sv: [
        "han kör full nästan varje helg",
        "hon är full och tar bilen",
        "han kör buss och dricker på rasterna",
      ],
      en: [
        "he drives drunk every weekend",
        "she was hammered and took the car",
        "he drives a truck and drinks vodka on breaks",
      ],
    },
    leaves: {
      sv: [
        "jag kör hem så jag dricker inte",
        "jag kör nykter i år",
        "polisen stoppade mig och jag blåste noll",
      ],
      en: ["I'm driving so I stick to soft drinks", "drove home sober", "the bus driver was kind"],
    },
  },
  {
    id: "drove-once",
    category: "acute-danger",
    level: "green",
    why: { sv: "Har kört påverkad tidigare.", en: "Has driven intoxicated before." },
    stance: ["past"],
    past: "keep",
    weight: 0.1,
    patterns: {
      sv: [
        "[körde|kört] ~3 [full|onykter|berusad|bakfull|packad] ~3 [en_gång|förra|i_somras|i_vintras|för]",
        "[blev_av_med_körkortet|rattfylla|rattfyllan|dömd_för_rattfylleri]",
      ],
      en: [
        "[drove|driven] ~4 [over_the_limit|drunk|hungover] ~3 [once|last|years|in]",
        "[lost_my_licence|lost_my_license|dui|my_dui|drink_driving]",
      ],
    },
    catches: {
      sv: ["körde full en gång i somras", "jag blev av med körkortet", "åkte dit för rattfylla"],
      en: ["drove over the limit once", "I lost my licence", "got a DUI in college"],
    },
    leaves: {
      sv: ["körde hem nykter", "tog körkortet i våras", "full tank och långresa"],
      en: ["drove home once it stopped raining", "renewed my licence", "full tank and off we went"],
    },
  },
  {
    id: "bleeding-or-failing-body",
    category: "acute-danger",
    level: "red",
    why: {
      sv: "Kroppsliga tecken som behöver vård snabbt.",
      en: "Bodily signs that need care soon.",
    },
    now: "red",
    weight: 0.6,
    patterns: {
      sv: [
        "[kräks|kräktes|spyr|spydde|kräkts|kräkning*|spytt|kräkas] ~8 [blod|svart|kaffesump|mörkt]",
        "[kaffesump]",
        "ögonvitorna",
        "[gul|gula|gult] ~6 [ögon|ögonen|hud|huden|i_ansiktet|vitor]",
        "[slog|slagit|ramlat|ramlade] ~6 huvudet ~8 [kräk*|minns|yr|medvetslös|blod|svimmade]",
        "[ont|tryck|smärta] ~2 [i|över] bröstet ~8 [arm*|andas|kola|tjack|druckit]",
        "[bajset|avföringen] är ~1 [svart|svarta|blodig]",
      ],
      en: [
        "[vomit*|throwing_up|threw_up|been_sick|puking|puked|sick|coughing] ~8 [blood|coffee_grounds|black]",
        "coffee grounds",
        "[poo|stool|stools|poop|shit] ~4 [black|tarry|blood|bloody]",
        "[yellow|jaundiced] ~4 [eyes|skin]",
        "[eyes|skin] ~3 [yellow|gone_yellow|going_yellow]",
        "[hit|banged|smacked|cracked] ~2 my head ~8 [vomit*|sick|dizzy|remember|blood|passed|confused]",
        "[chest_pain|chest_pains|pain_in_my_chest] ~8",
      ],
    },
    catches: {
      sv: ["jag kräktes blod i natt", "avföringen är svart", "ögonvitorna är gula"],
      en: ["I've been vomiting blood", "my stool is black", "my skin has gone yellow"],
    },
    leaves: {
      sv: ["kräktes i taxin efter festen", "gula gardiner i köket", "svart kaffe på morgonen"],
      en: [
        "threw up after the party",
        "black coffee in the morning",
        "yellow flowers on the table",
      ],
    },
  },
  {
    id: "plans-to-stop-alone",
    category: "acute-danger",
    level: "amber",
    why: {
      sv: "Dricker mycket varje dag och tänker sluta tvärt på egen hand.",
      en: "Drinks heavily every day and means to stop at once, alone.",
    },
    weight: 0.4,
    patterns: {
      sv: [
        "[sluta|slutar|lägga_av] ~2 [helt|tvärt|imorgon|på_måndag|nu] >>20 [flaska|helrör|liter|box|öl_om_dagen|varje_dag|om_dagen|dagligen|halvrör]",
        "[flaska|helrör|halvrör|liter|box|burkar] ~4 [om_dan|om_dagen|per_dag|varje_dag|varje_kväll|per_kväll|om_dygnet] >>24 [sluta|tvärt|hemma|trappa|darrning*|skak*|abstinens*]",
        "[klarar|kan|våga|vågar] ~5 [hemma|själv|på_egen_hand] >>10 [abstinens*|sluta|avgiftning|darr*]",
      ],
      en: [
        "[stop|stopping|quit|quitting] ~2 [completely|dead|cold_turkey|tomorrow|on_monday|altogether|altogether] >>20 [bottle|litre|bottles|cans|a_night|a_day|every_day|vodka]",
        "[bottle|bottles|litre|cans|pints|units] ~6 [a_night|a_day|every_night|every_day|daily|per_day] >>24 [stop|quit|cold_turkey|at_home|taper|trembl*|shak*|withdraw*]",
        "[detox|withdraw*|come_off] ~6 [at_home|alone|on_my_own|by_myself]",
      ],
    },
    catches: {
      sv: [
        "tänker sluta helt på måndag, dricker en flaska varje dag",
        "ett helrör om dagen, kan man sluta hemma",
        "klarar man abstinens hemma, vågar jag sluta själv och få abstinens",
      ],
      en: [
        "going to stop completely on Monday after a bottle a day",
        "two bottles a night, can I quit at home",
        "is it ok to detox at home",
      ],
    },
    leaves: {
      sv: [
        "jag slutade röka på måndag",
        "en flaska vin i veckan",
        "trappar ner med hjälp av läkare",
      ],
      en: ["stopping for coffee on Monday", "a bottle of wine a month", "my GP planned the taper"],
    },
  },
];
