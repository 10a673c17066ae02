import { anyOf, latin, type Source, type Trace, take } from "./source.ts";

const service = anyOf(
  `snap snapchat snapen insta instagram instan ig kik discord telegram tiktok facebook fb messenger whatsapp wickr
  twitter reddit signal threads bluesky bsky mastodon linkedin tumblr skype viber jodel tinder bumble
  steam xbox psn onlyfans twitch snapchatten dc`,
);
const gate = latin(`(?<![\\p{L}])${service}(?![\\p{L}])`, "u");
/** Quicker than the gate: part of a word is enough. */
const hint =
  /snap|insta|kik|discord|telegram|tiktok|facebook|messenger|whatsapp|wickr|twitter|reddit|signal|threads|bluesky|bsky|mastodon|linkedin|tumblr|skype|viber|jodel|tinder|bumble|steam|xbox|onlyfans|twitch|\b(?:ig|fb|psn|dc)\b/;
const open = "(?<![\\p{L}\\p{N}_.@/])";
const shut = "(?![\\p{L}\\p{N}_])";
/** A name with something no ordinary word has: an underscore, a digit after letters, a point inside. */
const oddName =
  "(?:\\p{L}[\\p{L}\\p{N}.]{0,24}_[\\p{L}\\p{N}_.]{0,24}|_[\\p{L}\\p{N}_.]{3,24}|\\p{L}{2,20}\\.\\p{L}{1,20}\\d{1,6}|\\p{L}{2,24}[\\d.]{0,3}\\d{1,6}[\\p{L}\\p{N}_.]{0,12}|[\\p{L}\\p{N}_.]{2,30}#\\d{3,5})";
const pointed = "\\p{L}[\\p{L}\\p{N}]{1,20}\\.\\p{L}[\\p{L}\\p{N}.]{1,20}";
const label = "(?:namn|name|username|user|konto|account|handle|id|adress)?";
const afterService = latin(
  [
    // "snap: tuva", "ig = tuva": whatever stands there.
    `${open}${service}[ -]?${label} ?[:=]{1,2} ?@?([\\p{L}\\p{N}_][\\p{L}\\p{N}_.#-]{2,30})`,
    // "my insta is tuva.k": a name no sentence would have there.
    `${open}${service}[ -]?${label} (?:är|e|is|heter|=|@) ?@?(${oddName}|${pointed})${shut}`,
    // "min snap, om nån vill, är tuva_99".
    `${open}${service}(?![\\p{L}])[^\\n@.!?:]{0,40}?[ (]@?(${oddName})${shut}`,
    `(?:heter|hittar mig som|i'm called|find me as|known as|go by|jag är) (${oddName}|${pointed}|[\\p{L}]{3,20}) (?:på|on|over on) ${service}${shut}`,
    `${open}(${oddName}|${pointed})(?: (?:är|is) (?:min|mitt|my))?,? (?:på|on|i|via|over on|is my|är min) ${service}${shut}`,
    `${open}(?:på|on) ${service}(?:en)? (?:heter jag|är jag|kallar jag mig|i'm called|i am|i'm|as) @?(${oddName}|${pointed})`,
  ].join("|"),
  "gu",
);
const commonAfterColon =
  /^(?:nej|ja|jo|no|yes|the|det|inte|not|jag|och|and|men|but|alla|all|everyone|folk|people|han|hon|she|they|det|där|there|bara|just|samma|same|deleted|raderat|borta|gone|off|av|ingen|none|allt|everything|my|min|mina|a|an|en|ett|with|when|where|you|you're|he|it's|that|this)$/;
const notAName = latin(
  /^(?:covid|iphone|ps|xbox|windows|mp|h2o|b12|omega|v|week|day|dag|sida|page|step|steg|vecka|åk|grade|year|klass|kl|ca|typ|age|season|episode|level|nivå|samsung|galaxy|android|ios|av)[-_.]?\d|^\p{L}\d{1,2}$|^\d|^\p{L}{1,2}\d\p{L}?$|^\d*\p{L}{1,3}$|^(?:www|http|https|t\.ex|bl\.a|m\.m|e\.g|i\.e|o\.s\.v|p\.g\.a|f\.d|s\.k)/u,
);
const profile = latin(
  /(?:(?:facebook|instagram|tiktok|snapchat|linkedin|twitter|threads|tumblr|twitch|onlyfans|vk|pinterest)\.(?:com|net|tv)|(?<![\p{L}\d-])(?:x|fb|bsky)\.(?:com|me|app))\/@?[\p{L}\p{N}_.@/?=-]{2,60}|reddit\.com\/u(?:ser)?\/[\w-]{2,30}|youtube\.com\/@[\w.-]{2,40}|(?<![\p{L}\d.-])(?:t|wa|m|kik|signal)\.me\/[\p{L}\p{N}_+#/]{3,40}|(?:discord\.gg|linktr\.ee|discordapp\.com\/users|discord\.com\/(?:users|invite))\/[\w-]{3,30}/gu,
);
const reddit = latin(/(?<![\p{L}\p{N}/.])\/?u\/[\w-]{3,24}/gu);
const tagged = latin(/(?<![\p{L}\p{N}_.])(?![\d.]{2,30}#)[\p{L}\p{N}_.]{2,30}#\d{4}(?!\d)/gu);
const atName = latin(/(?<![\p{L}\p{N}._%+@/-])@([\p{L}\p{N}_][\p{L}\p{N}_.-]{2,40})/gu);
const askedNear = latin(
  /(?<!\p{L})(?:add|follow|följ|följer|adda|lägg till|lägg in|skriv till|skriv på|skriv|messa|message|dm|dma|pm|hitta|hittar|find|reach|kontakta|contact|nås|nå|hit me up|hmu|ping|pinga|jag finns|i'm|my handle|my username|mitt användarnamn|handle|heter|kallas|he's|she's|he is|she is|that's|posts as|posts under|goes by)(?!\p{L})[^\n.!?]{0,30}$|(?:\(| at )$/u,
);

/** Names on other services. A member of the forum who is spoken to ("@Anders: ja") is none. */
export function findHandles({ text }: Source, traces: Trace[]): void {
  if (/[a-z]\/[@a-z\d]/.test(text)) take(traces, text, profile, ["identity-handle", 0.8]);
  if (text.includes("u/")) take(traces, text, reddit, ["identity-handle", 0.7]);
  if (text.includes("#")) take(traces, text, tagged, ["identity-handle", 0.7]);
  if (hint.test(text) && gate.test(text)) {
    take(traces, text, afterService, ["identity-handle", 0.6], (match) => {
      const name = match.slice(1).find((group) => group !== undefined) ?? "";
      return !commonAfterColon.test(name) && !notAName.test(name);
    });
  }
  if (!text.includes("@")) return;
  take(traces, text, atName, ["identity-handle", 0.6], ({ index, 0: found, 1: name = "" }) => {
    const before = text.slice(Math.max(0, index - 45), index);
    const end = index + found.length;
    if (gate.test(before) || gate.test(text.slice(end, end + 25))) return true;
    if (/(?:handle|username|användarnamn)[^\n.!?]{0,25}$/.test(before)) return true;
    return /[\d_.]/.test(name.replace(/[.-]+$/, "")) && askedNear.test(before);
  });
}
