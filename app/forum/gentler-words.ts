/** Other words for what could tell who somebody is: `gentle.child` of the catalogue is "my child". */
export type GentleKind =
  | "phone"
  | "email"
  | "personal"
  | "handle"
  | "plate"
  | "name"
  | "ownName"
  | "child"
  | "partner"
  | "parent"
  | "address"
  | "town"
  | "school"
  | "work";

const byRule: Record<string, GentleKind> = {
  "identity-email": "email",
  "identity-handle": "handle",
  "identity-phone": "phone",
  "identity-national-number": "personal",
  "identity-plate": "plate",
};

/** What to say instead of a phrase, by the rule that found it and the words in it. */
export function gentleKind(rule: string, phrase: string): GentleKind {
  if (rule === "identity-name") return nameKind(phrase);
  if (rule === "identity-place") return has(phrase, schools) ? "school" : "work";
  if (rule === "identity-address") return has(phrase, streets) ? "address" : "town";
  return byRule[rule] ?? "name";
}

const streets = "\\p{L}+(?:gatan|vägen|gränd|stigen|allén|backen|torget)|street|road|lane|avenue";
const schools =
  "\\p{L}*(?:skola|skolan|gymnasium|gymnasiet|dagis)|klass|school|academy|college|nursery|primary|year|class";

function nameKind(phrase: string): GentleKind {
  if (has(phrase, "jag heter|mitt namn|my name|i am|i'm|called")) return "ownName";
  if (has(phrase, "son|sonen|dotter|dottern|barn|daughter|child|kid|boy|girl")) return "child";
  if (has(phrase, "man|mannen|fru|sambo|husband|wife|partner|boyfriend|girlfriend")) {
    return "partner";
  }
  if (has(phrase, "mamma|pappa|mor|far|mum|mom|dad|mother|father")) return "parent";
  return "name";
}

/** Whether one of the words stands in a phrase as a word of its own. */
function has(phrase: string, words: string): boolean {
  return new RegExp(`(?<!\\p{L})(?:${words})(?!\\p{L})`, "iu").test(phrase);
}
