import type { Rule } from "../types.ts";

/**
 * Danger to someone's life or to a child, now, said so that it cannot mean anything else. Whatever
 * can be read in two ways belongs to the red rules, which the model weighs.
 */
export const crisisOthersRules: readonly Rule[] = [
  {
    id: "cannot-be-woken",
    category: "acute-danger",
    level: "crisis",
    why: {
      sv: "Någon går inte att väcka eller har slutat andas som hen ska.",
      en: "Someone cannot be woken or no longer breathes as they should.",
    },
    stance: ["about-another"],
    negation: "keep",
    weight: 0.8,
    patterns: {
      sv: [
        "{doer} ~2 [går_inte_att_väcka|går_ej_att_väcka|går_inte_väcka|vaknar_inte|inte_kontaktbar|reagerar_inte|svarar_inte_på_tilltal]",
        "[går_inte|går_ej|kan_inte|kan_ej] ~2 [väcka_honom|väcka_henne|få_liv_i|väcka_min]",
        "[får_inte|får_ej] ~1 [liv_i|upp_ögonen] ~2 [honom|henne|han|hon|på]",
        "får ~1 [ingen_kontakt|inte_kontakt] ~1 [med]? ~1 [honom|henne]",
        "[läpparna|läppar|naglarna] ~3 [blå|blåa|lila|blålila|grå]",
        "{doer} ~1 andas ~2 [knappt|inte|rosslande|rossligt|konstigt|jättelångsamt]",
        "{doer} ~1 [snarkar|rosslar|gurglar] ~3 [konstigt|jättekonstigt|läskigt|inte_att_väcka]",
        "[fradga|skum] ~3 [munnen|mun|läpparna]",
        "[nålen|sprutan|kanylen] ~2 kvar ~1 i armen",
        "{doer} ~4 andas ~4 [tionde|tjugonde|trettionde] sekund",
      ],
      en: [
        "[cant|cannot] ~2 [wake|rouse] ~1 [him|her|them|my] ~2",
        "[cant|cannot] get [him|her|them] to wake ~2",
        "{doer} ~2 [wont_wake|wont_wake_up|not_waking_up|isnt_waking_up|unresponsive|wont_come_round]",
        "[he|she|friend|mate|brother|sister|husband|wife|partner|mum|mom|dad|son|daughter|flatmate] ~2 [not|isnt|barely|hardly|stopped] breathing",
        "[his|her|the|their|with|and|has] ~1 [lips|face|fingertips] ~1 [are|is|going|gone|turning|look] ~1 [blue|purple|grey|gray]",
        "blue lips",
        "{doer} ~2 [snoring|gurgling|rattling] ~3 [weird|funny|strange|wake|blue]",
        "breathing ~2 [twice|once|three_times|four_times] a minute",
        "breath* ~3 then nothing ~2",
        "[foam|froth|foaming|frothing] ~3 [mouth|lips]",
        "needle ~3 still ~1 in [his|her] arm",
      ],
    },
    catches: {
      sv: [
        "hon går inte att väcka",
        "läpparna är blå",
        "han andas knappt",
        "nålen sitter kvar i armen",
      ],
      en: [
        "I can't wake him up",
        "her lips are blue",
        "he is barely breathing",
        "breathing like twice a minute",
        "the needle is still in his arm",
      ],
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
    id: "assault-now",
    category: "violence",
    level: "crisis",
    why: {
      sv: "Våld pågår, eller någon med vapen är på väg in.",
      en: "Violence is happening, or someone armed is on the way in.",
    },
    stance: ["victim"],
    weight: 0.7,
    patterns: {
      sv: [
        "[han|hon|exet|mannen|sambon|pappa|mamma|farsan] ~2 [sparkar|bankar|slår|bultar|dunkar|hamrar] ~1 [på|in] ~1 [dörren|badrumsdörren|sovrumsdörren|toadörren] ~14 [skriker|hotar|kniv|kniven|yxa|yxan|hammaren|döda|dödar|rädd|låst|gömmer|polisen|slår_ihjäl]",
        "jag ~4 [låst_in|gömt|gömmer|barrikaderat] [mig|oss] >>12 [kniv|kniven|yxan|skriker|bankar|letar_efter|slår_ihjäl|döda|sparkar|full|vrålar|utanför_dörren|rasar]",
        "[skriker|bankar|sparkar|rasar|vrålar] >>10 [jag|vi] ~2 [låst_in|gömt|gömmer|barrikaderat] [mig|oss]",
        "[han|hon|exet|mannen|sambon|pappa] letar efter [mig|oss] ~6 [nu|rum|ute|kniv|kniven|yxa|yxan|huset]",
        "[han|hon|exet|mannen|sambon|pappa|farsan] har ~2 {weapon} ~8 [släpper|vägrar|mot_mig|mot_oss|döda|inlåst|låst]",
        "[håller|har|sätter|trycker] ~2 {weapon} mot [mig|min_hals|strupen|oss|halsen|mitt]",
        "[han|hon|exet] [kommer_att|ska|tänker] [döda|slå_ihjäl|mörda|ha_ihjäl|skjuta] [mig|oss] ~2 [ikväll|nu|inatt|i_natt|i_kväll]",
        "[vet_inte_om|tror_inte] ~1 [vi|jag] överlever ~1 [natten|ikväll|i_natt|inatt]",
        "[han|hon] [stryper|misshandlar|slår] [mig|henne|mamma] [nu|just_nu]",
        "{doer} ~2 har ~1 [yxan|kniven|bössan|geväret|pistolen] ~6 [nu|dörren|trappan|köket|uppe]",
      ],
      en: [
        "[he|she|ex|husband|boyfriend|partner|dad|stepdad|wife] ~2 [kicking|banging|hammering|smashing|breaking|battering] ~2 [door|doors|window] ~14 [in|down|scream*|knife|bat|axe|kill|scared|police|hiding|locked]",
        "[i|we] ~2 [locked|hiding|barricaded] ~5 [bathroom|toilet|bedroom|closet|wardrobe|bed|loo|shed|attic|cupboard] >>14 [knife|banging|screaming|smashing|kill|looking_for|kicking|going_room|raging|outside_the_door|gun|axe]",
        "[banging|screaming|smashing|raging|kicking] >>10 [i|we] ~2 [locked|hiding|barricaded] ~5 [bathroom|toilet|bedroom|closet|wardrobe|bed|loo|shed|attic|cupboard]",
        "{doer} ~1 [is|s]? going room to room",
        "[he|she|ex|husband|boyfriend|dad|stepdad] ~2 [has|got|holding|waving|picked_up] ~2 {weapon} ~8 [wont_let|at_me|hiding|locked|kill|outside_the|coming]",
        "[holding|holds|has|pressing] ~2 {weapon} ~1 [to|at|against] [my|her|me] ~1 [throat|neck|head|face|stomach]?",
        "[he|she|ex|husband|boyfriend] [is|going_to|gonna|will] ~1 [going_to]? [kill|murder|stab|shoot] [me|us] [tonight|now]",
        "[he|she] [is]? [strangling|choking|throttling|beating|stabbing] [me|her|my_mum|my_mom|mum|mom] ~2",
        "[dont_think|not_sure|wont|might_not] ~3 [survive|make_it_through|live_through] ~1 [tonight|the_night]",
        "not ~2 seeing [morning|tomorrow]",
        "[coming|on_his_way|driving] ~3 to ~1 [kill|finish|shoot|stab] [me|us]",
      ],
    },
    catches: {
      sv: [
        "han bankar på dörren och skriker att han ska döda mig",
        "jag har låst in mig på toaletten, han har en kniv",
        "han har en kniv och vägrar släppa ut mig",
        "han stryper mig nu",
      ],
      en: [
        "he is banging on the door and screaming",
        "I've locked myself in the bathroom, he has a knife",
        "he is strangling me",
        "my ex is on his way to kill us",
      ],
    },
    leaves: {
      sv: [
        "barnen bankar inte på dörren längre",
        "han är på väg hem med blommor",
        "jag låste in vinet i skåpet",
        "låste in mig på toaletten i går kväll med en bok",
      ],
      en: [
        "we locked the drinks cabinet",
        "he knocked on the door with cake",
        "the kids are hiding the eggs",
        "locked myself in the bathroom with a chocolate bar",
      ],
    },
  },
  {
    id: "threat-to-kill-now",
    category: "violence",
    level: "crisis",
    why: {
      sv: "Skribenten säger sig tänka döda någon, med tid eller vapen.",
      en: "The writer says they will kill someone, with a time or a weapon.",
    },
    stance: ["intent"],
    floor: "amber",
    weight: 0.7,
    patterns: {
      sv: [
        "jag ~1 [ska|kommer_att|tänker] ~1 [döda|skjuta|mörda|knivhugga|slå_ihjäl|köra_över|ha_ihjäl] ~1 [honom|henne|dem|dom|han|mitt_ex|min_fru|min_man|exet] ~6 [ikväll|i_kväll|inatt|i_natt|nu|idag|imorgon|i_morgon|när_han_kommer|när_hon_kommer]",
        "[skjuter|dödar|knivhugger] jag [honom|henne|dem|dom|han]",
        "[kniven|bössan|geväret|pistolen|hagelbössan|yxan] ~4 [i_jackan|i_väskan|i_baksätet|i_bilen|laddad|i_fickan|framtagen] >>20 [döda|skjuter|skjuta|hugger|dör|kommer_ut|hem_till_honom|hem_till_henne|hem_till_han]",
        "[åker|går] ~1 hem till [honom|henne|han|exet] ~6 [kniven|bössan|pistolen|yxan|geväret]",
        "[ikväll|i_kväll|inatt|i_natt|nu|imorgon] ~1 [dödar_jag|skjuter_jag|hugger_jag] ~1 [honom|henne|dem|dom|han]",
        "[ikväll|i_kväll|inatt|i_natt|nu|imorgon] ~1 ska jag ~1 [döda|skjuta|mörda|knivhugga] ~1 [honom|henne|dem|dom|han]",
      ],
      en: [
        "i ~2 [going_to|gonna|will] ~1 [kill|shoot|stab|murder] ~1 [him|her|them|my_ex|my_wife|my_husband|my_boss|everyone|my_stepdad] ~3 [tonight|now|today|tomorrow|when_he_comes|when_she_comes|when_he_gets]",
        "[tonight|tomorrow|today] ~1 i ~1 [going_to|gonna|will] ~1 [kill|shoot|stab|murder] [him|her|them|my_ex]",
        "i [going_back|going_over|driving_over|going_round|heading_over] ~6 with ~2 {weapon}",
        "i ~1 [got|have|packed|loaded] ~2 [gun|knife|shotgun|blade|machete|pistol|rifle] ~3 [in_the_car|in_my_coat|in_my_bag|loaded|in_the_boot|in_the_truck|with_me] >>16 [kill|shoot|stab|dead_man|going_to_die|his_house|her_house|when_he_comes_out]",
        "if i cant have [her|him|them] ~1 [nobody|no_one|she_wont|he_wont|she|he] ~2",
      ],
    },
    catches: {
      sv: [
        "jag ska döda honom ikväll",
        "i natt skjuter jag henne",
        "kniven ligger i väskan, i kväll åker jag hem till honom",
      ],
      en: [
        "I'm going to kill him tonight",
        "I'm driving over there with the shotgun",
        "if I can't have her nobody will",
      ],
    },
    leaves: {
      sv: [
        "jag ska döda lite tid på stan nu",
        "ikväll ska jag slå honom i padel",
        "jag åker hem till honom med tårta",
      ],
      en: [
        "I could kill for a drink tonight",
        "I will kill it at the gym tomorrow",
        "I'm going over there with cake",
      ],
    },
  },
  {
    id: "child-in-danger-now",
    category: "child-welfare",
    level: "crisis",
    why: { sv: "Ett barn är i fara just nu.", en: "A child is in danger right now." },
    stance: ["witness"],
    floor: "amber",
    weight: 0.7,
    negation: "keep",
    patterns: {
      sv: [
        "jag [o|och|å] ~2 {sibling} ~3 [gömmer|gömt|låst_in]",
        "rädd att jag ~2 [ska|kommer|gör|skadar|skakar] ~2 [göra|skada|skaka]? ~1 [bebisen|spädbarnet|barnet|min_son|min_dotter|min_bebis] ~2",
        "[vill|nära_att|lust_att] ~2 [skaka|kasta|kväva] ~1 [bebisen|barnet|spädbarnet]",
        "[skakat|skakade] ~1 [bebisen|spädbarnet] ~6 [tyst|slapp|nu|konstig|spyr|vaknar]",
        "[han|hon|pappa|mamma|exet|pappan|mamman] ~3 [åkte|körde|stack|kör] ~2 [nyss|just|precis|nu|iväg] ~3 med ~1 {kid} ~12 {drunk}",
        "[han|hon|pappa|mamma|exet|pappan|mamman] ~2 {drunk} ~6 [kör|körde|åkte|stack] ~3 [nu|nyss|just|iväg] ~4 {kid}",
        "{kid} andas [inte|knappt]",
        "{kid} ~2 [livlös|medvetslös|går_inte_att_väcka|helt_slapp]",
        "{kid} ~3 [svalt|ätit|fått_i_sig] ~3 [{benzo}|{opioid}|tabletter|tabletterna|piller|mina_mediciner|metadon]",
        "{kid} ~3 [ensam|ensamma] hemma ~1 [nu|just_nu|sen_igår|i_natt|inatt] !3:[med|hos]",
      ],
      en: [
        "[me|i] [and|n] ~2 {sibling} ~3 [hiding|hid|locked_in|locked_ourselves]",
        "[scared|afraid|frightened|terrified] ~3 i ~1 [hurt|shake|harm|going_to_hurt|going_to_shake|gonna_hurt] ~1 [the_baby|my_baby|my_son|my_daughter|the_kids|my_child]",
        "[want|going|about] to [shake|throw|smother] ~1 [baby|newborn]",
        "i ~2 [shaken|shook] ~1 [baby|newborn|infant] ~6 [quiet|floppy|limp|now|stopped|wont]",
        "i have shaken ~1 [baby|newborn]",
        "[he|she|ex|dad|mum|mom|husband|wife] ~3 [drove_off|took_off|driving|just_left|driving_off] ~2 with ~2 {kid} ~8 {drunk}",
        "[he|she|ex|dad|mum|mom|husband|wife] ~2 {drunk} ~6 [drove_off|just_left|took_off|driving] ~2 with ~2 {kid}",
        "[he|she|ex|dad|husband] ~2 just ~1 [picked_up|took|drove_off_with] ~2 {kid} ~3 {drunk}",
        "{kid} ~1 [not_breathing|isnt_breathing|limp|floppy|unconscious|wont_wake|wont_wake_up|unresponsive]",
        "{kid} ~3 [swallowed|eaten|ate|got_into] ~3 [my_pills|pills|tablets|methadone|edible|edibles|gummies|{benzo}|{opioid}]",
        "{kid} ~3 [alone|home_alone|on_their_own] ~3 [right_now|since_last_night|since_this_morning]",
        "[my_mum|mum|mom|my_mom|my_dad|dad] ~8 [hitting|strangling|stabbing] ~2 [mum|mom|my_mum|my_mom|her|my_brother|my_sister] ~3 [now|downstairs|upstairs]",
      ],
    },
    catches: {
      sv: [
        "pappan åkte nyss med barnen i bilen och han är full",
        "jag och lillebror gömmer oss under sängen",
        "jag är rädd att jag ska göra bebisen illa",
        "barnet andas knappt",
      ],
      en: [
        "he just picked up our daughter drunk and drove off",
        "me and my sister are hiding in the wardrobe",
        "I'm scared I'll hurt the baby",
        "my toddler ate my gummies",
        "I have shaken the baby",
      ],
    },
    leaves: {
      sv: [
        "barnen leker kurragömma i garderoben",
        "barnen är ensamma hemma med farmor i helgen",
        "jag och lillebror bygger koja i sängen",
      ],
      en: [
        "kids are with my mum tonight",
        "the baby finally stopped crying and slept",
        "me and my sister watched films",
        "her son my husband drank for forty years",
      ],
    },
  },
  {
    id: "someone-else-in-danger-now",
    category: "self-harm",
    level: "crisis",
    why: {
      sv: "Någon annan är på väg att ta sitt liv, eller har försökt, nu.",
      en: "Someone else is about to end their life, or has tried, now.",
    },
    stance: ["about-another"],
    negation: "keep",
    weight: 0.7,
    patterns: {
      sv: [
        "[låst_in_sig|låste_in_sig|stängt_in_sig] ~8 [gevär*|bössa*|vapen*|kniv*|tabletter*|rep|repet]",
        "[ta_livet_av_sig|avskedsbrev|vill_dö|inte_leva] >>12 [svarar_inte|svarar_han_inte|svarar_hon_inte|mobilen_är_avstängd|telefonen_är_avstängd|bössan_är_borta]",
        "[förlåt_för_allt|farväl|tack_för_allt|förlåt_till_alla] >>10 [svarar_inte|svarar_han_inte|svarar_hon_inte|mobilen_är_avstängd|telefonen_är_avstängd]",
        "[han|hon|kompisen|kompis|bror|brorsan|syster|syrran|sonen|dottern] ~4 [taket|bron|spåret|räcket|kranen] ~8 [hoppa|hoppar|farväl|tack_för_allt|förlåt_till_alla|förlåt_för_allt]",
        "{doer} ~3 [hängt_sig|hängde_sig_nyss|skurit_upp_handlederna|skurit_handlederna]",
      ],
      en: [
        "[locked|shut|barricaded] ~1 [himself|herself|themselves] ~8 [gun|rifle|shotgun|knife|pills|rope]",
        "[kill_himself|kill_herself|suicide_note|wants_to_die|end_his_life|end_her_life] >>12 [not_answering|isnt_answering|wont_answer|phone_off|phone_is_off|phone_s_off|missing]",
        "[goodbye|sorry_for_everything|done_it|say_goodbye] >>10 [not_answering|isnt_answering|wont_answer|phone_off|phone_is_off|phone_s_off|phone_rings_out]",
        "{kin} ~3 on the [roof|bridge|ledge|tracks] ~8 [bye|goodbye|jump|end_it|die]",
        "[he|she|son|daughter|wife|husband|partner|boyfriend|girlfriend] ~1 [hung|hanged] [himself|herself] ~12 [got_her_down|got_him_down|ambulance|breathing|cut_him|cut_her]",
      ],
    },
    catches: {
      sv: [
        "han har låst in sig i garaget med bössan",
        "hon skrev förlåt för allt och svarar inte i telefon",
        "han pratade om att ta livet av sig och nu svarar han inte",
      ],
      en: [
        "he has locked himself in the garage with the rifle",
        "she texted goodbye and isn't answering",
        "he said he'd kill himself and now his phone is off",
      ],
    },
    leaves: {
      sv: [
        "han svarar inte på sms när han jobbar",
        "hon låste in sig på jobbet av misstag",
        "mamma skrev hej då och åkte hem",
      ],
      en: [
        "he isn't answering because he is at work",
        "she locked herself out of the car",
        "mum texted goodnight",
      ],
    },
  },
];
