import { isPublicEmail } from "./helplines.ts";
import { anyOf, latin, type Source, type Trace, take } from "./source.ts";

const email = latin(
  /[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/gu,
);
const part = "[\\p{L}\\p{N}][\\p{L}\\p{N}_-]{0,30}";
const point = "(?: ?[(\\[{<]? ?(?:punkt|dot|prick|point) ?[)\\]}>]? ?| ?\\. ?)";
const saidPoint = "(?: ?[(\\[{<] ?(?:punkt|dot|prick|\\.) ?[)\\]}>] ?| (?:punkt|dot|prick|point) )";
const joint =
  "(?: (?:punkt|dot|understreck|underscore|bindestreck|hyphen|dash|plus) |[._-]| ?[(\\[](?:punkt|dot)[)\\]] ?)";
const local = `${part}(?:${joint}${part}){0,4}`;
const sureAt =
  "(?: ?[(\\[{<] ?(?:at|@|a|snabel-?a|ät) ?[)\\]}>] ?| ?(?:snabel-?a|snabelat|alfakrull|kanelbulle) ?| ?@ ?)";
const ends = anyOf(
  "com se net org no dk fi uk nu io me ie au ca us eu info de fr co ai app dev xyz example exempel test",
);
const provider = anyOf(
  `gmail hotmail outlook yahoo icloud protonmail proton telia comhem bredband live msn aol gmx spray
  yandex btinternet sky virginmedia ymail googlemail tutanota fastmail example exempel`,
);
const over = "(?![\\p{L}\\p{N}])";
const spelledEmail = latin(
  [
    `${local}${sureAt}${part}(?:${point}${part}){0,2}${point}${ends}${over}`,
    `${local} at ${part}(?:${saidPoint}${part}){0,2}${saidPoint}${ends}${over}`,
    `${local} at ${provider}\\.${ends}${over}`,
    `[\\p{L}\\p{N}_.-]{3,40}(?:@| ?[(\\[]at[)\\]] ?| ?snabel-?a )${provider}${over}`,
    `(?=\\p{L}{1,20}[._\\d])[\\p{L}\\p{N}_.-]{3,40} (?:at|på) (?:gmail|hotmail|outlook|yahoo|icloud|protonmail)${over}`,
  ]
    .map((shape) => `(?<![\\p{L}\\p{N}._-])${shape}`)
    .join("|"),
  "gu",
);
const spelledGate =
  /@|[([{<] ?(?:at|a|ät) ?[)\]}>]|snabel|alfakrull|kanelbulle| dot | punkt |[([{<] ?(?:dot|punkt)|gmail|hotmail|outlook|yahoo|icloud|proton| at [\w-]{2,30}\.[a-z]/;
const notLocal =
  /^(?:look|looked|looking|laugh|good|bad|up|not|is|was|am|are|be|it|and|or|work|home)(?: at )/;

/** E-mail addresses, written as such or spelled out so that a filter may not see them. */
export function findEmail({ text }: Source, traces: Trace[]): void {
  if (text.includes("@")) {
    const accept = ({ 0: found }: RegExpExecArray) => !isPublicEmail(found);
    take(traces, text, email, ["identity-email", 0.9], accept);
  }
  if (!spelledGate.test(text)) return;
  take(
    traces,
    text,
    spelledEmail,
    ["identity-email", 0.7],
    ({ 0: found }) => !notLocal.test(found) && !isPublicEmail(found) && !/^\P{L}*$/u.test(found),
  );
}
