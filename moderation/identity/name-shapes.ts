import { kin, titles } from "./name-words.ts";
import { latin } from "./source.ts";

const capital = "\\p{Lu}[\\p{L}']{1,20}(?:-\\p{Lu}[\\p{L}']{1,20})?";
const edge = "(?<![\\p{L}\\p{N}'-])";
export const pair = latin(
  `${edge}(${capital}) ((?:(?:von|af|de|van|der|al|el|bin|O'|Mc|Mac) ?){0,2}(?:${capital} )?${capital})(?![\\p{L}])`,
  "gu",
);
export const initialled = latin(
  `${edge}(${capital}) ((?:\\p{Lu}\\.? )\\p{Lu}[\\p{L}'-]{2,20})(?![\\p{L}])`,
  "gu",
);
export const surnameEnd =
  /(?:sson|berg|bergh|dahl|kvist|qvist|ström|strand|lund|gren|borg|stedt|holm|ell|én|ov|ova|ić|ski|ska|wicz|sund|hed|löf|löv|mark|blad|blom|stam|fors|hult|ås|ander|elius|enius|mann|lind)$/;
export const own = latin(
  `${edge}(?:[Jj]ag heter|[Mm]itt (?:riktiga |hela |fulla )?namn är|[Nn]amnet är|[Jj]ag är döpt till|[Mm]y (?:real |full |actual )?name(?: is|'s|s)|[Ii]'m called|[Ii] am called|[Ii]'m named) (${capital}(?: ${capital}){0,2}|\\p{Ll}[\\p{L}'-]{2,20}(?: \\p{Ll}{2,16}(?:sson|berg|bergh|dahl|kvist|qvist|ström|lund|gren|man|borg|holm|lind|stedt)(?![\\p{L}]))?)`,
  "gu",
);
export const called = latin(
  `(?:(?:${kin}|[Hh]an|[Hh]on|[Jj]ag|[Ee]xet|[Hh]e(?:'s| is)|[Ss]he(?:'s| is)|I'm)(?:,? som| who is)?,? (?:heter|called|named|döpt till)|[Mm]itt namn är|(?:[Rr]eal|[Ff]ull|[Hh]is|[Hh]er) name(?: is|'s)?|[Rr]iktiga namn är|vid namn|by the name of),? (${capital}(?: (?:von |af |de |van )?${capital}){1,2})(?![\\p{L}])`,
  "gu",
);
export const surnameOnly = latin(
  `(?:efternamnet är|efternamn är|heter i efternamn|[Ss]urname(?:'s| is|,)?|last name(?: is)?) (${capital})(?![\\p{L}])`,
  "gu",
);
export const role = latin(
  `${edge}(?:${kin}|${titles}),? (${capital}) (${capital})(?![\\p{L}])`,
  "gu",
);
export const kinDetail = latin(
  `${edge}(?:${kin})(?:,| heter| is called| is named|'s name is|:| is| är)? (${capital})(?:,| är| is| blev| turned|,? som är|,? who is|,? who's)? ?(?:\\(?(?:aged? |på )?\\d{1,2}(?![\\d:.%]|,\\d)(?! ?(?:timmar|gånger|kr|km|mg|öl|glas|hours|times|pints|beers|dagar|days|minuter|minutes|o'clock|pm|am|månader sen|veckor|weeks))|(?:(?:i|in|from|från|at) |på )(?:the )?(?!${anyOfDays()})\\p{Lu}[\\p{L}']{2,20}|, (?:(?:i|in) )?(?:klass|åk|årskurs|year|grade) ?\\d)`,
  "gu",
);
export const ageFirst = latin(
  `${edge}(?:[Mm]in|[Vv]år|[Mm]y|[Oo]ur) (?:lilla |lille |little )?\\d{1,2}[- ](?:year[- ]old|åring|åriga|årige)(?: (?:son|daughter|dotter|boy|girl|pojke|flicka|grandson|granddaughter|barnbarn))?,? (${capital})(?![\\p{L}])`,
  "gu",
);
export const ownDetail = latin(
  `${edge}(?:[Ii]'m|[Ii] am|[Jj]ag är|[Dd]etta är|[Tt]his is) (${capital}),? (?:\\(?\\d{2}\\)?,? (?:från|from|in|i|of|år)|(?:och jag )?(?:kommer )?(?:from|från) \\p{Lu})`,
  "gu",
);
export const described = latin(
  `${edge}(${capital} ${capital})(?:,? (?:that does|who works|who runs|who teaches|that works|who drives|som (?:jobbar|arbetar|sitter i|kör|har \\p{Ll}{2,15}verkstad)|in [PY]\\d|in [Yy]ear \\d|på \\p{Ll}{3,20} i \\p{Lu})|, (?:the|our|enhetschef|chef|rektor|lärare|läkare|roofer|plumber)(?![\\p{L}']))`,
  "gu",
);
export const presented = latin(
  `(?:[Ii]t's|[Ss]he's|[Hh]e's|[Tt]hat's|I am|I'm|[Dd]et är|[Dd]et var|[Hh]on är|[Hh]an är|[Jj]ag är|is called) (${capital}) (${capital})(?=,? (?:who|in|at|som|på|from|från|hos|vid|\\d))`,
  "gu",
);
export const thirdWithWork = latin(
  `(?:[Hh]on|[Hh]an) heter (${capital}) och (?:hon |han )?(?:jobbar|arbetar|är (?:lärare|läkare|rektor|sköterska|chef))|(?:[Hh]er|[Hh]is) name(?: is|'s) (${capital}) and s?he (?:works|runs|teaches|drives)`,
  "gu",
);
export const workMate = latin(
  `(?<=(?:is|är|han|hon) )(${capital})(?= som (?:jobbar|sitter))`,
  "gu",
);
export const titled = latin(
  `${edge}(?:Coach|Pastor|Nurse|Dr|Mr|Mrs|Ms|Miss|Doktor|Doctor|Doc|Sir|Father|Fader|Sister|Reverend|Rev|Professor|Prof|Sergeant|PC|Herr|Fru|Fröken)\\.? (?:${capital} ${capital}|${capital}(?:,| at| på| from| in| från| i) (?:the )?\\p{Lu}[\\p{L}']{2,20}(?: \\p{Lu}[\\p{L}']{2,20}){0,2})`,
  "gu",
);

function anyOfDays(): string {
  return "(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|God|Heaven|English|Swedish)(?![\\p{L}])";
}
