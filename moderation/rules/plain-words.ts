import type { Rule } from "../types.ts";

/** Said outright, in the present, by the one it happens to: the model takes nothing of it back. */
export const plainWordRules: readonly Rule[] = [
  {
    id: "partner-hits-me",
    category: "violence",
    level: "red",
    sure: true,
    why: {
      sv: "En partner slår eller gör illa, i nutid och sagt rakt ut.",
      en: "A partner hits or hurts, now and said outright.",
    },
    stance: ["victim"],
    now: "crisis",
    weight: 0.7,
    patterns: {
      sv: [
        "[min|mitt] ~1 {partner} ~2 [slår|sparkar|örfilar|misshandlar|klår_upp] [mig|mej] !4:[i_schack|i_yatzy|i_kort|i_padel|i_alfapet|i_fia|i_tennis|i_golf|i_spel|i_pingis|med_häpnad|som]",
        "[min|mitt] ~1 {partner} ~2 [har|brukar] ~1 [slagit|sparkat|misshandlat|slå|sparka] [mig|mej] !3:[i_schack|i_yatzy|i_kort|i_padel|i_alfapet|i_fia|i_tennis|i_golf|i_spel] ~4 [igen|när|varje|flera|många|full|druckit|dricker]",
        "[blir|blivit] [slagen|misshandlad|sparkad] av ~1 [min|mitt] ~1 {partner}",
      ],
      en: [
        "my ~1 {partner} ~2 [hits|beats|punches|kicks|slaps|chokes|batters] me !3:[at|to|hollow|up_at|down_on|for_a_laugh]",
        "my ~1 {partner} ~3 [hit|beat|punched|kicked|slapped|choked] me again",
        "my ~1 {partner} [keeps|kept|has_been|have_been|has_started|started] ~1 [hitting|beating|punching|kicking|slapping|choking] me !3:[at|to]",
      ],
    },
    catches: {
      sv: [
        "min man slår mig när han har druckit",
        "min sambo sparkar mig när vi bråkar",
        "jag blir misshandlad av min fru",
      ],
      en: [
        "my husband hits me when he has been drinking",
        "my girlfriend slapped me again",
        "my ex partner keeps hitting me",
      ],
    },
    leaves: {
      sv: [
        "min man slår mig aldrig",
        "min man slår mig alltid i schack",
        "min sambo slår på kaffet åt mig",
      ],
      en: [
        "my husband never hits me",
        "my wife beats me at scrabble every time",
        "my boyfriend beats me to the kettle",
      ],
    },
  },
  {
    id: "hit-lately",
    category: "violence",
    level: "red",
    sure: true,
    why: {
      sv: "Någon har slagit, sparkat eller strypt, nyligen och sagt rakt ut.",
      en: "Somebody hit, kicked or choked the writer, lately and said outright.",
    },
    stance: ["victim"],
    now: "crisis",
    weight: 0.65,
    patterns: {
      sv: [
        "[han|hon|{partner}] ~2 [slog|sparkade|knuffade|örfilade|ströp|misshandlade] [mig|mej] ~3 [igår|i_går|i_måndags|i_tisdags|i_onsdags|i_torsdags|i_fredags|i_lördags|i_söndags|i_helgen|i_natt|inatt|i_morse|häromdagen|förra_veckan]",
        "[igår|i_går|i_måndags|i_tisdags|i_onsdags|i_torsdags|i_fredags|i_lördags|i_söndags|i_helgen|i_natt|inatt|i_morse|häromdagen] ~1 [slog|sparkade|knuffade|örfilade|ströp|misshandlade] [han|hon|{partner}] [mig|mej]",
        "[han|hon|{partner}] ~1 tog ~1 [stryptag|strypgrepp] på [mig|mej]",
      ],
      en: [
        "[he|she|{partner}] ~2 [hit|punched|kicked|slapped|choked|strangled|beat] me ~3 [yesterday|last_night|last_week|this_morning|the_other_day|on_monday|on_tuesday|on_wednesday|on_thursday|on_friday|on_saturday|on_sunday|at_the_weekend|over_the_weekend]",
        "[yesterday|last_night|last_week|this_morning|the_other_day|on_saturday|on_sunday|on_friday] ~1 [he|she|{partner}] ~1 [hit|punched|kicked|slapped|choked|strangled|beat] me",
      ],
    },
    catches: {
      sv: ["han slog mig i lördags", "i går kväll sparkade hon mig", "min man tog stryptag på mig"],
      en: ["he hit me on Saturday", "last night she slapped me", "my husband choked me last week"],
    },
    leaves: {
      sv: [
        "han slog mig i schack i lördags",
        "han slog mig aldrig",
        "det slog mig i går att jag är nykter",
      ],
      en: [
        "it hit me on Saturday that I was sober",
        "she beat me at cards last night",
        "he never hit me",
      ],
    },
  },
  {
    id: "thinks-of-suicide",
    category: "self-harm",
    level: "red",
    sure: true,
    why: {
      sv: "Tankar på att ta sitt liv, i nutid och sagt rakt ut.",
      en: "Thoughts of suicide, now and said outright.",
    },
    stance: ["ideation"],
    negation: "lower",
    weight: 0.6,
    patterns: {
      sv: [
        "jag ~2 [tänker|funderar|överväger] ~2 [på|att] ~1 [ta_livet_av_mig|ta_mitt_liv|självmord|ta_mitt_eget_liv]",
        "jag ~1 vill ~1 [ta_livet_av_mig|ta_mitt_liv|begå_självmord]",
        "[självmordstankar|självmordstankarna] ~3 [igen|varje|hela_tiden|kommer|starkare|värre]",
      ],
      en: [
        "i ~5 [thinking_about|thinking_of|think_about|think_of|thoughts_of|thoughts_about] ~1 [killing_myself|suicide|ending_my_life|ending_it_all|taking_my_life]",
        "i ~1 want to ~1 [kill_myself|end_my_life|commit_suicide|take_my_own_life]",
        "[im|i_am|i_m|feel|feeling] ~1 suicidal [again|tonight|today|every|most|and]",
      ],
    },
    catches: {
      sv: [
        "jag tänker på att ta livet av mig hela tiden",
        "jag vill ta mitt liv",
        "självmordstankarna kommer varje kväll",
      ],
      en: [
        "I can't stop thinking about killing myself",
        "I want to end my life",
        "I am feeling suicidal again",
      ],
    },
    leaves: {
      sv: [
        "tänker på att ta en promenad",
        "jag vill ta livet lite lugnare",
        "hon skrev om självmord i sin bok",
      ],
      en: [
        "I keep thinking about killing time until six",
        "I want to end my lease",
        "a documentary about suicide prevention",
      ],
    },
  },
];
