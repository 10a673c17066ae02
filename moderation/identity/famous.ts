import { words } from "./source.ts";

/** Surnames that anyone would know: writers, artists, sportspeople, politicians, figures of fiction, brands. */
const known = words(`
  winehouse lindgren strindberg bergman ibrahimovic ibrahimović hemingway presley cobain pattinson runeberg lagerlöf
  fröding ferlin taube bellman söderberg dagerman boye tranströmer vreeswijk wiehe lundell rydberg gessle uggla
  persbrandt skarsgård vikander garbo rapace palme reinfeldt löfven kristersson thunberg kamprad nobel wallenberg
  linné celsius borg edberg wilander stenmark kallur klüft sjöström hellström winnerbäck ledin fältskog ulvaeus
  andersson-bond blomkvist salander wallander långstrump ljungberga hamilton-bond jackson lennon mccartney starr
  harrison jagger richards bowie mercury elton cohen dylan springsteen cash waits joplin hendrix morrison cave
  gallagher adele sheeran swift spears timberlake beyoncé rihanna eminem bieber perry gaga osbourne clapton
  diana churchill thatcher blair trump obama biden clinton bush reagan kennedy lincoln washington johnson-boris
  farage starmer corbyn putin zelensky stalin lenin hitler gandhi mandela luther king shakespeare dickens austen
  brontë wilde yeats joyce beckett heaney behan orwell tolkien rowling potter granger weasley dumbledore hagrid
  holmes watson poirot marple bond bourne rambo balboa gump skywalker vader solo simpson flanders griffin soprano
  draper pinkman white-walter hepburn monroe brando dean-james pacino niro dicaprio pitt jolie aniston depp cruise
  hanks gibson winslet dench mirren hopkins connery moore-roger craig-daniel perry-matthew williams-robin carrey
  beckham ronaldo messi maradona pele gascoigne best-george ferguson klopp woods nadal federer djokovic bolt tyson
  ali bruno-frank rooney einstein newton darwin hawking freud jung marx nietzsche kierkegaard descartes plato brand
  fry bourdain ramsay oliver-jamie winfrey oprah grylls attenborough clarkson kardashian hilton musk bezos gates
  jobs zuckerberg branson bukowski poe burton plath woolf sexton cheever kerouac burroughs carver faulkner fitzgerald
  daniels daniel's walker-johnnie walker-johnny beam morgan-captain smirnoff gordon's collins-tom wallbanger russell
  kerouac bacon picasso gogh monet munch zorn larsson-carl larsson-stieg mankell nesser läckberg guillou moberg
  hammarskjöld bernadotte ekman-gösta lassgård nykvist lundgren-dolph fares hassan-fredrik schyman wilson-bill
  smith-bob wonka claus christ baptist magdalene iscariot crusoe finn-huckleberry sawyer frankenstein dracula
  hyde jekyll scrooge twist-oliver copperfield heathcliff darcy bennet eyre karenina gatsby caulfield bovary
  gray-dorian march-jo lecter bateman ripley croft mario jones-bridget jones-indiana doubtfire poppins nightingale
  mccall-davina kaye-bryony carr-allen porter-william clegg-bill karr knapp grisel gray-catherine whitaker-holly
  warrington-ruby maté ditzler smith-maggie smith-eva smith-patti smith-will hood hood's lewis-john
  gustaf-carl philip-carl cook-thomas rivers-darrell madonna minogue houston turner-tina collins-phil simpson-homer dee-jack bean lewis-c christie kane-bob
`);

/** True if a name is one that everybody knows, and so names nobody here. */
export function isFamous(first: string, last: string): boolean {
  const surname = last.toLowerCase().replace(/'s?$/, "");
  return [surname, surname.replace(/s$/, "")].some(
    (name) => known.has(name) || known.has(`${name}-${first.toLowerCase()}`),
  );
}
