export type IdentityKind = "personal" | "email" | "phone" | "handle" | "address" | "work" | "child";
export type Noticed = { kind: IdentityKind; phrase: string };

// No lookbehind anywhere: older Safari would refuse the whole module, and the way out with it.
const EMAIL = /[^\s@<>"'(]+@[^\s@<>"']+\.\p{L}{2,}/u;
/** Swedish personal and co-ordination numbers: (YY)YYMMDD-NNNN, Skatteverket SKV 704. */
const PERSONAL = /(?:^|\D)((?:19|20)?(\d{6}[-+ ]?\d{4}))(?!\d)/g;
/** International, or national with a leading zero; 8 to 15 digits as in ITU-T E.164. */
const PHONE = /(?:^|[^\p{L}\d])((?:(?:\+|00)[1-9]|0[1-9])(?:[ \u00a0()-]{0,2}\d){6,13})(?!\d)/gu;
const DATE = /^\d\d-\d\d-\d{4}$/;
/** Free numbers in Sweden (020, 0770 to 0775) and Britain (0800, 0808): help lines, not people. */
const PUBLIC_NUMBER = /^(?:(?:\+46|0046|0)(?:20|77[0-5])|080[08])/;
/** @name on its own. */
const AT_NAME = /(?:^|[^\p{L}\d@./])(@[\p{L}\d][\p{L}\d._-]{2,})/u;
/** A name after a service: any word after a colon, but after a verb only what looks like a handle. */
const SERVICE_NAME =
  /(?:^|[^\p{L}])((?:snap(?:chat)?|insta(?:gram)?|discord|telegram|tiktok|whatsapp|kik|wickr)\s*(?:[:=]\s*@?[\p{L}\d][\p{L}\d._#-]{2,}|(?:är|heter|is)\s+\p{L}*[@._#\d][\p{L}\d._#-]{2,}))/iu;

/** A street with a number, as it is written in Swedish and in English. */
const STREET =
  /(?:^|[^\p{L}])(\p{Lu}[\p{L}-]+(?:gatan|vägen|gränd|stigen|allén|backen|torget) \d{1,4} ?[A-Z]?)(?![\p{L}\d])/u;
const ENGLISH_STREET =
  /(?:^|[^\p{L}\d])(\d{1,4}[a-z]? \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)? (?:Street|Road|Lane|Avenue|Close|Drive|Terrace|Court|Gardens|Crescent|Rd|Ave))(?!\p{L})/u;
/** An employer by name in a town by name. */
const WORK =
  /(?:^|[^\p{L}])(?:jobbar|arbetar|works?|working) (?:som \p{L}+ |as an? \p{L}+ )?(?:på|hos|vid|at|for) (?:the )?(\p{Lu}[\p{L}&'-]+(?: \p{Lu}[\p{L}&'-]+){0,2} (?:i|in) \p{Lu}\p{L}+)/u;
/** Kin by first name and age. */
const CHILD =
  /(?:^|[^\p{L}])((?:[Mm]in|[Mm]itt|[Mm]y) (?:son|dotter|barn|pojke|flicka|daughter|child|kid|boy|girl),? \p{Lu}\p{Ll}+,? (?:som är |who is |aged )?\(?\d{1,2})(?!\d)/u;

/**
 * Notices what could tell others who somebody is. Returns the first thing found, most revealing
 * first, or nothing; `kept` phrases are the writer's to keep. It only helps the writer see it; the
 * server looks again and more closely.
 */
export function notice(text: string, kept: ReadonlySet<string> = new Set()): Noticed | undefined {
  const rest = [...kept].reduce((left, phrase) => left.split(phrase).join("\n"), text);
  for (const find of finders) {
    const noticed = find(rest);
    if (noticed) return noticed;
  }
  return undefined;
}
const finders: ((text: string) => Noticed | undefined)[] = [
  (text) => found("personal", personal(text)),
  (text) => found("email", EMAIL.exec(text)?.[0]),
  (text) => found("phone", phone(text)),
  (text) => found("handle", (AT_NAME.exec(text) ?? SERVICE_NAME.exec(text))?.[1]),
  (text) => found("address", (STREET.exec(text) ?? ENGLISH_STREET.exec(text))?.[1]?.trim()),
  (text) => found("child", CHILD.exec(text)?.[1]),
  (text) => found("work", WORK.exec(text)?.[1]),
];

function found(kind: IdentityKind, phrase: string | undefined): Noticed | undefined {
  return phrase ? { kind, phrase } : undefined;
}

function personal(text: string): string | undefined {
  for (const [, whole, short = ""] of text.matchAll(PERSONAL)) {
    const digits = short.replace(/\D/g, "");
    const month = Number(digits.slice(2, 4));
    // Co-ordination numbers carry the day plus 60.
    const day = Number(digits.slice(4, 6)) % 60;
    if (month >= 1 && month <= 12 && day >= 1 && day <= 31 && luhn(digits)) return whole;
  }
  return undefined;
}

/** The check digit of Swedish numbers: Luhn, weights 2 and 1 from the left. */
function luhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const weighed = Number(digits[i]) * (i % 2 === 0 ? 2 : 1);
    sum += weighed > 9 ? weighed - 9 : weighed;
  }
  return sum % 10 === 0;
}

function phone(text: string): string | undefined {
  for (const [, number = ""] of text.matchAll(PHONE)) {
    if (DATE.test(number) || PUBLIC_NUMBER.test(number.replace(/[^\d+]/g, ""))) continue;
    return number;
  }
  return undefined;
}
