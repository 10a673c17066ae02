import type { Rule } from "../types.ts";

/**
 * Danger to the writer's own life, now, said so that it cannot mean anything else. Nothing lowers a
 * crisis, so whatever can be read in two ways belongs to the red rules, which the model weighs.
 */
export const crisisSelfRules: readonly Rule[] = [
  {
    id: "suicide-plan-or-intent",
    category: "self-harm",
    level: "crisis",
    why: {
      sv: "Säger att hen ska ta sitt liv, med tid, på plats eller med medlet i handen.",
      en: "Says they will end their life, with a time, on the spot or with the means in hand.",
    },
    stance: ["intent"],
    floor: "amber",
    weight: 0.7,
    patterns: {
      sv: [
        "[ikväll|inatt|i_kväll|i_natt|nu|imorgon|i_morgon|idag|i_helgen|på_fredag|på_lördag|på_söndag] ~1 [tar_jag_livet_av_mig|tar_jag_livet_av_mej|tar_jag_mitt_liv|hänger_jag_mig|skjuter_jag_mig|dödar_jag_mig|dränker_jag_mig|hoppar_jag_från|hoppar_jag_framför] !2:[i_foten|foten|fot]",
        "nu hoppar jag [tack|hejdå|hej_då|farväl|förlåt|från_bron|från_taket]",
        "jag ~1 [ska|kommer_att|tänker] ~1 [ta_livet_av_mig|ta_livet_av_mej|ta_mitt_liv|begå_självmord|döda_mig_själv|hänga_mig|skjuta_mig|dränka_mig|avsluta_mitt_liv|hoppa_från_bron|hoppa_framför_tåget] ~4 [ikväll|inatt|i_kväll|i_natt|nu|imorgon|i_morgon|idag|i_helgen|på_fredag|på_lördag|på_söndag|när_alla|när_barnen]",
        "[ikväll|inatt|i_kväll|i_natt|idag|imorgon|i_morgon] ~1 ska jag ~1 [ta_livet_av_mig|ta_livet_av_mej|ta_mitt_liv|dö|hänga_mig|skjuta_mig|hoppa_från|hoppa_framför]",
        "[tar_livet_av_mig|ta_livet_av_mig|tar_livet_av_mej|ta_livet_av_mej|tar_mitt_liv|ta_mitt_liv|skjuter_mig|hänger_mig|dödar_mig_själv] ~1 [ikväll|inatt|i_kväll|i_natt|nu|imorgon|i_morgon|idag|i_helgen|på_fredag|på_lördag|på_söndag]",
        "[ikväll|inatt|i_kväll|i_natt|imorgon|nu] ~1 gör jag det >>12 [farväl|adjö|hejdå_alla|hej_då_alla|tack_för_allt|förlåt_för_allt|älskar_er]",
        "[farväl|adjö|hejdå_alla|hej_då_alla|förlåt_för_allt] >>12 [ikväll|inatt|i_kväll|i_natt|imorgon|nu] ~1 gör jag det",
        "[repet|snaran|rep|bältet|skärpet|sladden] ~2 [runt|om|kring] [min_hals|halsen_nu|halsen_och_stolen]",
        "[pistolen|geväret|bössan|pistol|revolvern] ~4 [i_munnen_nu|i_min_mun|mot_min_tinning|under_min_haka|mot_mitt_huvud]",
        "[fel_sida|utsidan|andra_sidan] om? av? [räcket|broräcket]",
        "[står|sitter|ligger] ~2 [utanför_räcket|på_rälsen|på_tågspåret|på_spåren|på_broräcket|på_takkanten]",
        "[står|sitter|är] ~2 [på|högst_upp_på] ~1 [taket|bron|parkeringshuset|viadukten|klippan] ~8 [hoppa|hoppar|dö|slut_på_allt|ta_livet]",
        "[tabletterna|pillren|medicinerna|sömntabletterna] ~3 [räknade|uppradade|uppräknade] ~10 [tar_jag|sväljer_jag|tar_dem|ikväll|i_kväll|inatt|i_natt]",
        "[räknat|samlat|sparat|samlat_ihop|sparat_ihop] ~4 {pills} >>12 [tar_jag_dem|tar_jag_allt|tar_jag_alltihop|tar_jag_alla|tar_jag_dom]",
        "när [ni|du] läser det här ~1 [är|finns] ~1 jag ~2 [död|borta|inte]",
        "[farväl|adjö] ~1 [alla|allihop|världen|mina_vänner] >>8 [orkar_inte|inte_ert_fel|älskar_er|dö|slut_nu]",
      ],
      en: [
        "i ~2 [going_to|gonna|will|about_to|have_decided_to|decided_to|planning_to|plan_to] ~1 {self-kill} ~3 [tonight|tomorrow|now|today|this_weekend|on_friday|on_saturday|on_sunday|on_monday|at_midnight|when_they|when_everyone]",
        "[tonight|tomorrow|today|on_friday|on_saturday|on_sunday] ~1 i ~2 [going_to|gonna|will|plan_to] ~1 {self-kill}",
        "[kill_myself|killing_myself|end_my_life|ending_my_life|hang_myself|hanging_myself|shoot_myself|shooting_myself] [tonight|now|today|tomorrow|this_weekend|on_friday|on_sunday|at_midnight]",
        "[doing_it|do_it|ending_it|end_it] ~1 [tonight|now|today] >>12 [goodbye|bye_everyone|farewell|sorry_everyone|love_you_all|sorry_for_everything]",
        "[goodbye|bye_everyone|farewell|sorry_everyone|sorry_for_everything] >>12 i [doing_it|going_to_do_it|gonna_do_it|ending_it] ~1 [tonight|now|today]",
        "[rope|noose|belt|cord] ~3 [round|around] my neck",
        "[gun|pistol|revolver|shotgun|rifle|barrel] ~4 [in_my_mouth|to_my_head|against_my_head|to_my_temple|under_my_chin]",
        "i [going_to|gonna|about_to] jump [now|$]",
        "i jumping [now|tonight|$]",
        "[roof|bridge|ledge|balcony|cliff|tower|overpass] ~8 i ~1 [going_to_jump|about_to_jump|gonna_jump|going_to_let_go|jumping_now]",
        "wrong side of the [railing|railings|rail|rails|barrier|bridge]",
        "[standing|sitting|stood|sat|lying] ~1 on the [tracks|train_tracks|railway_tracks|rails|railway_line|ledge]",
        "[pills|tablets] ~3 [lined_up|counted_out|laid_out|in_my_hand|in_front_of_me] ~10 [taking_them|take_them_all|going_to_take|swallow|goodbye|tonight_is_the_night]",
        "[when|by_the_time] ~1 you ~1 read this ~5 [dead|gone_for_good|be_gone]",
        "[goodbye|farewell] ~1 [everyone|all|everybody|world] >>8 [cant_go_on|cant_do_this_anymore|not_your_fault|no_ones_fault|tired_of_living|be_dead]",
      ],
    },
    catches: {
      sv: [
        "ikväll tar jag livet av mig",
        "jag ska hänga mig i natt när barnen sover",
        "Farväl alla. I natt gör jag det.",
        "står utanför räcket nu",
        "tabletterna är räknade och när filmen är slut tar jag dem",
        "när ni läser det här är jag borta",
      ],
      en: [
        "tonight I'm going to kill myself",
        "Goodbye all. I'm doing it tonight.",
        "I am on the wrong side of the railing",
        "the rope is around my neck",
        "pills lined up on the desk, taking them after the news",
        "by the time you read this I will be dead",
      ],
    },
    leaves: {
      sv: [
        "ikväll tar jag mina tabletter mot migrän",
        "nu hoppar jag i säng",
        "står på perrongen och väntar på tåget till jobbet",
        "halsduken satt hårt runt halsen",
        "jag har skrivit ett brev till alkoholen",
      ],
      en: [
        "I've decided, tonight I pour it out",
        "I took the train over the bridge",
        "any thoughts of suicide today, she asks every morning",
        "goodbye everyone, see you on Monday",
        "wrote a goodbye letter to wine",
      ],
    },
  },
  {
    id: "attempt-under-way",
    category: "self-harm",
    level: "crisis",
    why: {
      sv: "Ett försök eller en allvarlig skada pågår.",
      en: "An attempt or a serious injury is under way.",
    },
    stance: ["intent"],
    weight: 0.85,
    patterns: {
      sv: [
        "[skar|skurit|snittat] ~2 [mig|mej|handleden|handlederna|armen|pulsådern] ~2 [för_djupt|djupt_och|slutar_inte|blöder]",
        "[skurit|skar] ~1 [upp|av] ~1 [handleden|handlederna|pulsådern|pulsådrorna]",
        "jag ~1 [skurit|skar] ~4 slutar inte blöda",
        "[har_gjort|gjort|gjorde] ~1 det ~1 nu >>14 [blöder|blodet|blod|tabletterna|somnar|domnar]",
      ],
      en: [
        "i ~2 [cut|slit|slashed|sliced] ~1 [way_too|too|so] deep !3:[into]",
        "[i|have|just] [slit|slashed|sliced|opened] ~1 my [wrist|wrists]",
        "[cut|wrist|wrists|blood|arm|razor] >>8 [wont|isnt|not|doesnt] ~1 [stop|stopping] ~1 bleeding",
        "[already|ive|i_have] ~1 done it >>14 [bleeding|blood|bath|pills|cold|sleepy|isnt_stopping]",
      ],
    },
    catches: {
      sv: [
        "jag har skurit mig för djupt",
        "har skurit upp handlederna",
        "nu har jag gjort det nu, det blöder på golvet",
      ],
      en: [
        "I cut too deep",
        "I've slit my wrists",
        "my arm won't stop bleeding, it won't stop bleeding at all",
      ],
    },
    leaves: {
      sv: ["jag skär grönsaker", "jag skar mig på brödkniven", "näsan blöder inte längre"],
      en: ["cut deep into my savings", "the nosebleed stopped", "I have done it, thirty days"],
    },
  },
  {
    id: "overdose-taken",
    category: "acute-danger",
    level: "crisis",
    why: {
      sv: "En farlig mängd har tagits, av skribenten eller någon intill.",
      en: "A dangerous amount has been taken, by the writer or someone near.",
    },
    weight: 0.7,
    patterns: {
      sv: [
        "[tagit|tog|svalt|svalde|käkat|ätit|ätit_upp|åt_upp] ~2 [alla|hela_burken|hela_kartan|allihop|resten_av] ~3 {pills} !6:[per_dag|om_dagen|tillbaka|apotek*|sopor|slängde|ordin*]",
        "[tagit|tog|svalt|svalde|käkat|ätit] ~1 [20|24|25|28|30|32|35|36|40|45|48|50|56|60|64|70|80|90|100|120|tjugo|trettio|fyrtio|femtio|sextio|hundra] ~1 {pills} !4:[per_dag|om_dagen|i_månaden]",
        "[tagit|svalt|ätit_upp|svalde|tog] ~2 hela ~1 [burken|kartan|asken|dosetten|tablettburken|tablettkartan] ~4",
        "[har|jag] ~1 [tagit|svalt|svalde|tog] ~2 [allt|alla|tabletterna] ~2 som fanns",
        "[har|hade] ~1 redan tagit [dom|dem|alla|allihop]",
        "[svalt|svalde] ~1 [allt|alla] ~2 [jag_hade|vi_hade|i_burken|i_skåpet|i_asken]",
        "[han|hon|jag|har|dottern|sonen] ~2 tagit ~1 [överdos|en_överdos]",
        "[tog|tar] ~1 [överdos|en_överdos] ~2 [nu|nyss|ikväll|inatt|i_natt|i_kväll]",
        "jag tar ~2 [tabletterna|pillren|alla_tabletter|alla_piller|sömntabletterna] nu",
      ],
      en: [
        "[took|taken|swallowed|necked|downed|eaten|ate] ~1 [all|every|the_rest_of] ~3 {pills} !6:[back|chemist|pharmacy|away|bin|down_the|as_prescribed|off]",
        "[took|taken|swallowed|necked|downed] ~1 [20|24|25|28|30|32|35|36|40|45|48|50|56|60|64|70|80|90|100|120|150|200|twenty|thirty|forty|fifty|sixty|hundred] ~2 {pills} !4:[a_day|daily|per_day|a_week|over|a_month]",
        "[took|taken|swallowed|necked|ate|eaten|downed] ~1 [whole|entire|full] ~1 [bottle|box|packet|pack|strip|bag|tub] ~4 {pills}",
        "[took|taken|swallowed|did|had] the [whole]? lot ~2 [with_the|with_vodka|with_gin|about_half|half_an|an_hour|minutes|washed]",
        "[he|she|i|friend|mate|son|daughter|brother|sister|partner|husband|wife] ~2 overdosing !on",
        "[he|she|i|just|friend|mate|son|daughter|brother|sister|partner] ~1 [overdosed|od_d|oded] ~1 [tonight|now|just_now|minutes_ago|an_hour_ago|half_an_hour]",
        "[taken|took] an overdose ~3 [now|tonight|just|hour_ago|minutes|$]",
        "i taking ~1 [the|all_the|all_my|my] [pills|tablets] now",
      ],
    },
    catches: {
      sv: [
        "jag tog 30 alvedon för en timme sen",
        "hon har tagit alla sina tabletter",
        "har ätit upp hela dosetten nu",
        "jag tar tabletterna nu",
        "han har tagit en överdos",
      ],
      en: [
        "I took 40 paracetamol",
        "she has taken all her pills",
        "ate a whole bag of percs and drank",
        "took the whole lot with the wine",
        "he overdosed tonight",
      ],
    },
    leaves: {
      sv: [
        "jag tog en alvedon mot huvudvärken",
        "jag tog alla tabletter tillbaka till apoteket",
        "på utbildningen talade de om överdos och naloxon",
        "tog min medicin i morse",
      ],
      en: [
        "I took my tablet this morning",
        "took all the tablets back to the chemist",
        "overdosed on crime podcasts tonight",
        "took the kids swimming",
      ],
    },
  },
];
