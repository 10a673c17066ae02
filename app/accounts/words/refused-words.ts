/**
 * Words that an alias may not carry: those that sound like staff or the service, names kept for the
 * service's own use, and words and brands of alcohol and drugs (DOMAIN 5.6). All are compared by
 * their loose key, so capitals, accents, spaces and digits for letters change nothing.
 */

const list = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** Refused inside a word of an alias, or beginning with one and running on across spaces. */
export const staffStems = list(`
  admin moderator terapeut therapist terapi therapy psykolog psycholog psykiat
  psychiat kurator counsellor counselor socionom socialsekreterare socialtjänst socialworker
  läkare doktor doctor sjuksköter undersköter leeward officiell official helpline helpdesk
  hjälplinje jourlinje behandlare vårdgivare vårdpersonal rådgivare adviser advisor customerservice
  kundtjänst kundservice sysadmin webmaster redaktion psykoterap psychotherap beroendevård
`);

/** Refused as words of their own. */
export const staffWords = list(`
  admins adm staff personal personalen support supporten system
  systemet nurse medic gp clinician klinik kliniken clinic coach coachen handledare supervisor
  official sos alarm emergency akut akuten polis polisen police ambulans
  ambulance soc socialen jour jouren service owner ägare operator operatör editor redaktör
  dr doc phd legitimerad licensed expert experten specialist
`);

/** Staff words in one language that mean something else in the other ("mod" is courage). */
export const staffWordsBy: Readonly<Record<"sv" | "en", readonly string[]>> = {
  sv: list("leg"),
  en: list("mod mods"),
};

/** Numbers people call for help; an alias must not stand for one. */
export const helpNumbers: ReadonlySet<string> = new Set(
  list("112 911 999 988 1177 11313 11414 90101"),
);

/** Ordinary words that contain a refused stem by chance. */
export const innocentStems = list("badminton");

/** Refused when they are the whole alias. */
export const reservedNames = list(`
  anonymous anonym anonymt anon deleted removed borttagen raderad gäst guest null undefined none nan
  root everyone alla all nobody ingen någon someone somebody member medlem members medlemmar alias
  namn name me jag du you we vi här here unknown okänd test tester example exempel login logout
  signin signout settings inställningar help hjälp privacy rules regler desk api www info
`);

/** Alcohol, drugs and what they are called, refused in the same way. */
export const substanceStems = list(`
  alkohol alcohol alkis alkolist vodka whisky whiskey tequila konjak cognac champagne prosecco
  ölburk ölflaska rödvin vitvin lådvin vinflaska winebottle redwine
  brännvin hembränt moonshine bourbon absint absinthe likör liqueur bakfyll bakrus hangover
  drunkard berusad intoxicat fyllo fyllis fylleri spritare
  cannabis marijuana marihuana ganja hashish hasch haschis knark pundare narkoman narkotika junkie
  heroin cocaine kokain amfetamin amphetamin metamf methamph ecstasy extacy opium opiat opioid
  fentanyl tramadol oxycontin oxycodon oxikodon morfin morphine bensodia benzodia xanax
  valium stesolid rivotril ketamin mefedron spliff missbruk addict stoner psilocyb
  ayahuasca kratom
  heineken carlsberg budweiser guinness smirnoff bacardi jägermeister jagermeister jackdaniel
  jimbeam johnniewalker baileys captainmorgan spendrups norrlandsguld koskenkorva finlandiavodka
  absolutvodka systembolaget pripps mariestads
`);

/** Alcohol and drug words that are refused only as words of their own, in both languages. */
export const substanceWords = list(`
  öl ölen starköl starkölen folköl folkölen mellanöl lättöl beer beers wine wines vin vinet vinglas sprit spriten snaps snapsen gin bira biran bärs
  bärsen pilsner ale ipa cider booze boozer liquor drunk drunken wasted hammered tipsy stoned
  packad aspackad dyngrak weed bong joint joints blunt blunts kush braj brajare braja
  tjack speed crack meth lsd mdma ghb molly benzo benzos bensos thc cbd pundig drog droger drug
  drugs druggie dope doped narcotics fylla fyllan shots beroende missbrukare
`);

/** Words that mean a substance in one language and something else in the other. */
export const substanceWordsBy: Readonly<Record<"sv" | "en", readonly string[]>> = {
  sv: list("full fullis rus ruset brass röka rökare gräset"),
  en: list("rum lager pot hash brandy stout port sherry"),
};

/** Places to be reached outside; an alias that names one is a way round having no contact. */
export const contactStems = list(`
  instagram snapchat facebook telegram whatsapp discord tiktok messenger onlyfans wickr hotmail gmail
  outlookcom protonmail icloud linkedin youtube twitter bankid
`);

/** The same, as words of their own. */
export const contactWords = list("insta snap kik http https www mail email epost");
