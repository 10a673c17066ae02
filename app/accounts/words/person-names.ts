/**
 * What a person's real name tends to look like in Sweden and in English. Used only to stop somebody
 * from signing up under their own name by mistake; it need not be complete, and cannot be.
 * Names from general knowledge of the commonest given names and surnames in both countries.
 */

const list = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** Common given names that are nothing else. */
export const givenNames: ReadonlySet<string> = new Set(
  list(`
  agneta alexander alexandra alice amanda anders andreas anette anita ann anna anne anneli annika
  anton arvid astrid axel barbro bengt berit birgitta bo britt britta camilla carina carl caroline
  catarina cecilia charlotte christer christina christoffer daniel david ebba elin elisabeth ella
  elias elsa emelie emil emma emmy erik eric erika eva evelina felicia felix filip frida fredrik
  gabriel gunilla gunnar gustav göran hampus hanna hans harald helena henrik hugo håkan ida inga
  ingela inger ingrid isabelle jakob jan jenny jens jesper jessica joakim johan johanna jonas
  josefin julia jörgen kajsa karin karl katarina kent kerstin kjell klara kristina kristoffer
  kurt lars lena lennart leif liam linda linus lisa lisbeth louise lova lovisa lucas ludvig maja
  malin marcus margareta maria marianne marie markus martin mathias mats mattias melker mikael
  magnus mårten staffan ronja alva vera signe ellen tilda tyra nora theo leo oliver nellie stella
  moa mona monica monika nathalie nicklas niklas nils ola olivia olle olof oscar oskar ove patrik
  pernilla per peter petra pia pontus rasmus rebecka rickard robert robin roger roland rolf sandra
  sara sebastian simon siv sofia sofie stefan stig stina susanne susann sven svante thomas tobias
  tommy tomas torbjörn tove tuva ulf ulla ulrika urban veronica victoria viktor viktoria ville
  therese terese theres kalle pelle nisse lasse kenneth roy ronny jimmy jonny conny sonny benny
  bertil arne sture börje bosse janne micke anki gun gunnel gerd maj majken ulrica carola camila
  annelie anneli madeleine madelene marina martina mikaela michaela nina rebecka sanna satu tina
  veronika yvette zandra alva elvira ester freja isak oskar milo loke valter nils sixten melvin
  vilma wilhelm william wilma yvonne åke åsa örjan
  ahmed aisha ali amir amina fatima hassan hussein ibrahim khadija mariam mehdi mehmet mohamed
  mohammad mohammed muhammad mustafa nour omar reza yusuf zahra zainab
  adam alan amy andrew angela anthony ashley ben benjamin betty brandon brian carol catherine
  charles chris christopher claire cynthia deborah dennis diane donald donna dorothy edward
  elizabeth emily ethan gary george gemma harry heidi helen jack jacob james jane janet jason
  jeffrey jennifer jeremy joan joe joseph john joshua joyce judith justin karen kate katherine
  kathleen keith kelly kenneth kevin kimberly laura linda logan luke margaret mark martha mary
  matthew megan melissa michael michelle nancy natalie nathan nicholas nicole noah pamela patricia
  patrick paul philip rachel raymond rebecca richard ronald ruth ryan samantha samuel sandra sarah
  scott sean sharon shirley sophie stephanie stephen steven susan teresa theresa timothy tom tyler
  vanessa vincent walter wayne wendy zoe
  `),
);

/** Given names that are also plants, animals or stones: a name only before an unmistakable surname. */
const natureGivenNames: ReadonlySet<string> = new Set(
  list(`
  amber björn daisy fern hazel heather holly iris ivy jasmine lilja lily linnea linnéa liv rose
  rosa ruby sten saga sol sky summer viola violet willow dawn robin nova jade olive poppy ulv varg
  `),
);

/** Surnames that are nothing else, beside those that end in -sson. */
const surnames: ReadonlySet<string> = new Set(
  list(`
  smith smyth jones taylor williams brown davies davis evans wilson thomas roberts johnson walker
  wright robinson thompson hughes edwards harris lewis clarke patel jackson martin turner cooper
  morris ward moore clark baker harrison morgan allen james scott phillips watson parker bennett
  griffiths kelly simpson marshall collins carter murphy miller richardson anderson garcia
  rodriguez martinez hernandez lopez gonzalez perez sanchez ramirez torres nguyen campbell
  mitchell stewart murray macdonald kennedy o'brien obrien o'connor ryan sullivan khan singh ali
  ahmed hassan hussein ibrahim mohamed mohammed jensen hansen nielsen larsen olsen pedersen
  johansen virtanen korhonen nieminen mäkinen kowalski novak müller mueller schmidt schneider
  `),
);

/** Surnames that are also words of nature or of daily life: a name only after a plain given name. */
const everydaySurnames: ReadonlySet<string> = new Set(
  list(`
  berg lind lund ek alm björk dahl dal holm ström sjö sjöö strand falk lilja nord norén nordin
  sandin wallin bergman hedman nyman åberg öberg öman blom hedin norman sundin boman engman
  björkman löf löv rask stark frisk modig ståhl stål ros roos sköld molin melin hjelm hjälm
  borg backman ahl hall hill green white black wood woods brook brooks bell king young lee long
  west fox fisher field fields stone rivers lake marsh banks bush reed frost snow winter summers
  day knight price rose cole ross reed grey gray
  `),
);

const UNMISTAKABLE_ENDING = /.{2}(?:sson|sdotter|qvist|kvist|quist|oglu|zadeh|ovic|ović)$/u;
const SURNAME_ENDING =
  /.{2}(?:berg|borg|ström|gren|lund|dahl|dal|stedt|stad|blad|blom|bäck|man|mark|feldt|felt|hammar|holm|hult|vall|wall|strand|sten|fors|ling|son|sen|ton|field|wood|worth|ford|stein|witz|ski|sky)$/u;

/** Whether a word, in lower case, can hardly be anything but a surname. */
export function isUnmistakableSurname(word: string): boolean {
  return surnames.has(word) || UNMISTAKABLE_ENDING.test(word);
}

/** Whether a word, in lower case, could be a surname when a given name stands before it. */
export function couldBeSurname(word: string): boolean {
  return isUnmistakableSurname(word) || everydaySurnames.has(word) || SURNAME_ENDING.test(word);
}

function isFullName(given: string, family: string): boolean {
  if (givenNames.has(given)) return couldBeSurname(family);
  return natureGivenNames.has(given) && isUnmistakableSurname(family);
}

/**
 * Whether two neighbouring words are a given name and a surname, in either order, or one word is
 * the two run together ("annasvensson"). Takes words in lower case.
 */
export function looksLikeFullName(words: readonly string[]): boolean {
  return words.some((word, index) => {
    const next = words[index + 1];
    if (next !== undefined && (isFullName(word, next) || isFullName(next, word))) return true;
    // Three letters is the shortest given name that is worth looking for inside a word.
    for (let cut = 3; cut <= word.length - 4; cut += 1) {
      const [given, family] = [word.slice(0, cut), word.slice(cut)];
      if (givenNames.has(given) && isUnmistakableSurname(family)) return true;
    }
    return false;
  });
}
