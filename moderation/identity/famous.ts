import { words } from "./source.ts";

/** Surnames borne by hardly anybody else: artists, writers, sportspeople, politicians, figures of fiction. */
const surnames = words(`
  winehouse strindberg ibrahimovic ibrahimović hemingway presley cobain pattinson runeberg lagerlöf ferlin
  taube dagerman tranströmer vreeswijk persbrandt skarsgård vikander garbo palme reinfeldt löfven kristersson thunberg
  kamprad nobel wallenberg celsius salander wallander långstrump winnerbäck fältskog ulvaeus gärdestad bergling
  mccartney jagger bowie clapton dylan springsteen joplin hendrix timberlake beyoncé rihanna eminem bieber osbourne
  churchill thatcher trump obama biden reagan farage starmer corbyn putin zelensky stalin lenin hitler gandhi mandela
  shakespeare dickens austen brontë yeats orwell tolkien rowling weasley dumbledore hagrid granger poirot marple rambo
  balboa gump skywalker vader soprano pinkman hepburn monroe brando pacino dicaprio jolie aniston depp schwarzenegger
  stallone beckham ronaldo maradona gascoigne rooney federer djokovic nadal einstein darwin hawking freud nietzsche
  kierkegaard descartes bourdain winfrey grylls attenborough kardashian bezos zuckerberg bukowski plath woolf kerouac
  faulkner smirnoff wallbanger picasso gogh zorn mankell läckberg guillou hammarskjöld wonka christ magdalene
  iscariot crusoe frankenstein dracula hyde jekyll scrooge heathcliff bovary karenina gatsby caulfield lecter poppins
  doubtfire knausgård radcliffe affleck eilish capaldi furtado sheeran maté thoreau tolstoj tolstoy dostojevskij
  claus garfunkel nightingale madonna minogue trillian lidman skäringer ternheim
  barrymore minnelli baldwin knievel houdini clooney swayze schumacher pavarotti
`);
/** Whole names, where the surname alone is common. */
const people = new Set(
  `astrid lindgren,ingmar bergman,ingrid bergman,hjalmar söderberg,karin boye,gustaf fröding,carl michael bellman,
  cornelis vreeswijk,ulf lundell,mikael wiehe,viktor rydberg,lasse åberg,alfons åberg,ebba grön,mikael blomkvist,
  håkan hellström,victor sjöström,carl bildt,björn borg,stefan edberg,mats wilander,ingemar stenmark,jenny berggren,
  carl larsson,stieg larsson,dolph lundgren,peter forsberg,mats sundin,greta garbo,zarah leander,carl gustaf,
  karl johan,carl philip,michael jackson,john lennon,george harrison,ringo starr,keith richards,freddie mercury,
  elton john,leonard cohen,johnny cash,tom waits,jim morrison,nick cave,noel gallagher,liam gallagher,taylor swift,
  britney spears,katy perry,matthew perry,lady gaga,tony blair,bill clinton,hillary clinton,george bush,john kennedy,
  abraham lincoln,george washington,boris johnson,martin luther,luther king,oscar wilde,james joyce,samuel beckett,
  sherlock holmes,doctor watson,emma watson,james bond,jason bourne,harry potter,homer simpson,bart simpson,
  marge simpson,ned flanders,peter griffin,don draper,walter white,james dean,al pacino,brad pitt,tom cruise,
  tom hanks,mel gibson,kate winslet,judi dench,helen mirren,anthony hopkins,sean connery,roger moore,daniel craig,
  robin williams,jim carrey,george best,alex ferguson,tiger woods,usain bolt,mike tyson,muhammad ali,frank bruno,
  isaac newton,karl marx,russell brand,stephen fry,gordon ramsay,jamie oliver,jeremy clarkson,paris hilton,elon musk,
  bill gates,steve jobs,richard branson,edgar poe,allan poe,richard burton,virginia woolf,anne sexton,john cheever,
  raymond carver,william burroughs,scott fitzgerald,jack daniels,johnnie walker,johnny walker,jim beam,captain morgan,
  jack russell,tom collins,francis bacon,edvard munch,claude monet,vilhelm moberg,kay pollak,bill wilson,bob smith,
  tom sawyer,huckleberry finn,oliver twist,david copperfield,elizabeth bennet,jane eyre,dorian gray,norman bates,
  patrick bateman,tom ripley,lara croft,bridget jones,indiana jones,davina mccall,bryony gordon,allen carr,alan carr,
  william porter,simon chapple,alastair campbell,jean grisel,catherine gray,holly whitaker,clare pooley,annie grace,
  brené brown,maggie smith,eva smith,patti smith,will smith,john lewis,tina turner,phil collins,sean bean,
  whitney houston,robin hood,darrell rivers,agatha christie,stephen king,bob kane,charlie brown,charlie sheen,
  martin sheen,jamie curtis,lee curtis,rob lowe,bradley cooper,alice cooper,tommy cooper,anne frank,bruce wayne,
  clark kent,peter parker,harry styles,kalle anka,tim hortons,john deere,thomas cook,otto olsson,tommy john,
  florence nightingale,mary seacole,billy elliot,forrest gump,paul simon,simon cowell,oliver reed,george michael,
  ringo star,mary jane,molly malone,danny boy,bloody mary,tom yum,ben nevis,ernst kirchsteiger,leif mannerström,
  gary lineker,tony adams,paul merson,ronnie wood,steven tyler,dennis hopper,dean martin,frank sinatra,nina simone,
  billie holiday,charlie parker,miles davis,john coltrane,ella fitzgerald,etta james,amy winehouse,sara lidman`
    .split(",")
    .map((name) => name.trim()),
);

/** True if a name is one that everybody knows, and so names nobody here. */
export function isFamous(first: string, last: string): boolean {
  const surname = last.toLowerCase().replace(/'s?$/, "");
  const given = first.toLowerCase();
  return [surname, surname.replace(/s$/, "")].some(
    (name) => surnames.has(name) || people.has(`${given} ${name}`),
  );
}
