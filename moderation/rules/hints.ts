import type { Rule } from "../types.ts";

/**
 * Signs too small to count alone. Their weights add up per category (`combine.ts`): one changes
 * only the order in which staff read, several together bring a therapist's eye.
 */
function hint(
  id: string,
  category: Rule["category"],
  weight: number,
  why: Rule["why"],
  patterns: Rule["patterns"],
  catches: Rule["catches"],
  leaves: Rule["leaves"],
): Rule {
  return {
    id,
    category,
    level: "green",
    weight,
    why,
    patterns,
    catches,
    leaves,
    negation: "keep",
    past: "keep",
    unreal: "drop",
  };
}

export const hintRules: readonly Rule[] = [
  hint(
    "hint-child-and-drink",
    "child-welfare",
    0.35,
    { sv: "Barn och drickande nämns ihop.", en: "Children and drinking are named together." },
    {
      sv: ["{my-child} ~12 [full|dricker|druckit|bakis|bakfull]"],
      en: ["{my-child} ~12 [drunk|drinking|hungover|wasted]"],
    },
    {
      sv: [
        "dottern märker när jag dricker",
        "sonen ser att han är full",
        "barnen och jag, jag var bakis igen",
      ],
      en: [
        "my daughter notices when I'm drinking",
        "my son sees he is drunk",
        "the kids and me hungover again",
      ],
    },
    {
      sv: ["barnen leker", "jag dricker te", "dottern läser"],
      en: ["the kids play", "I drink tea", "my daughter reads"],
    },
  ),
  hint(
    "hint-fear",
    "violence",
    0.2,
    { sv: "Rädsla nämns.", en: "Fear is named." },
    {
      sv: ["[livrädd|skräckslagen|skräck]", "jag är rädd $"],
      en: ["[terrified|petrified]", "[im|i_am|i_m] ~1 [scared|afraid|frightened] $"],
    },
    {
      sv: ["jag är livrädd", "det är ren skräck", "jag är rädd"],
      en: ["I am terrified", "petrified again", "I'm scared"],
    },
    {
      sv: ["jag är glad", "ingen fara", "jag är trött"],
      en: ["I am happy", "no worries", "I am tired"],
    },
  ),
  hint(
    "hint-partner-anger",
    "violence",
    0.4,
    { sv: "Någons ilska eller svartsjuka nämns.", en: "Someone's anger or jealousy is named." },
    {
      sv: [
        "{doer} ~3 [arg|rasande|förbannad|svartsjuk|aggressiv|skriker|vrålar|utbrott|hotfull|elak]",
      ],
      en: [
        "{doer} ~3 [angry|furious|raging|jealous|aggressive|screams|yells|shouts|nasty|possessive|controlling|vicious]",
      ],
    },
    {
      sv: ["han blir arg", "sambon är svartsjuk", "hon skriker"],
      en: ["he gets angry", "my husband is jealous", "she screams"],
    },
    {
      sv: ["jag är arg på mig själv", "solen skiner", "de skrattar"],
      en: ["I am angry at myself", "the sun shines", "they laugh"],
    },
  ),
  hint(
    "hint-secrecy",
    "violence",
    0.4,
    { sv: "Något får inte synas eller berättas.", en: "Something must not show or be told." },
    {
      sv: [
        "[ingen|han|hon] får ~2 [veta|märka|se_att]",
        "[om_han_ser|om_hon_ser|måste_radera|raderar_det_här|får_reda_på]",
      ],
      en: [
        "[nobody|no_one|he|she] ~1 [can_know|must_know|cant_know|can_find|finds_out|cant_find_out|mustnt]",
        "[deleting_this|delete_this|if_he_sees|if_she_sees|have_to_delete]",
      ],
    },
    {
      sv: ["ingen får veta", "om han ser det här", "jag måste radera"],
      en: ["he can't know", "if he sees this", "I'm deleting this later"],
    },
    {
      sv: ["alla vet", "jag ser fram emot", "radera appen"],
      en: ["everyone knows", "I see it", "delete the app"],
    },
  ),
  hint(
    "hint-despair",
    "self-harm",
    0.4,
    { sv: "Förtvivlan.", en: "Despair." },
    {
      sv: [
        "[förtvivlad|uppgiven|hopplös|hopplöst|värdelös|becksvart|helvete_på_jorden|nattsvart|botten]",
        "[orkar_inte|pallar_inte] ~2",
      ],
      en: [
        "[despair|worthless|hopeless|helpless|broken|numb|rock_bottom|desperate]",
        "[cant_cope|cant_face|falling_apart|had_enough]",
      ],
    },
    {
      sv: ["jag är uppgiven", "känner mig värdelös", "jag orkar inte"],
      en: ["I feel hopeless", "I'm falling apart", "numb again"],
    },
    {
      sv: ["jag är hoppfull", "bra dag", "det orkar jag"],
      en: ["hopeful today", "good day", "I can face it"],
    },
  ),
  hint(
    "hint-no-sleep-alone",
    "self-harm",
    0.35,
    { sv: "Ensamhet och tomhet.", en: "Loneliness and emptiness." },
    {
      sv: ["[helt_ensam|ingen_att_prata|ingen_som_bryr|har_ingen|ingen_kvar]"],
      en: [
        "[all_alone|no_one_to_talk|nobody_to_talk|have_no_one|got_nobody|no_one_left|nobody_left]",
      ],
    },
    {
      sv: [
        "jag är helt ensam",
        "har ingen att prata med, ingen att prata med alls",
        "det finns ingen som bryr sig",
      ],
      en: ["I'm all alone", "no one to talk to", "I have no one"],
    },
    {
      sv: ["vi är många", "jag pratar med er", "ensamstående"],
      en: ["we are many", "I talk to you", "alone time is nice"],
    },
  ),
];
