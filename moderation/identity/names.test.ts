import { describe, expect, test } from "vitest";
import { foundIn, lines } from "#tests/support/identity-table.ts";

const names = lines(`
Jag heter Anna
jag heter anna
jag heter torbjörn ekdahl
Jag heter Torvald Lingmerth
mitt namn är Karin
mitt riktiga namn är Karin Ek
my name is Bob
My name's Bernadette
my real name is Colette Ansdale
I'm called Denise
I'm Kevin, 34, from Wellcote
Jag är Anna, 34 år
jag är Karin från Ekstad
min dotter Elsa, 7 år
min dotter Elsa, 7
min dotter Elsa (7)
min dotter Elsa är 7
min dotter heter Elsa, 7 år
min 7-åring Elsa
my daughter Elsa, 7
my daughter Elsa, aged 7
my son Callum is 9
my 7-year-old Elsa
my daughter Elsa at Oakfield Primary
My husband Gareth, 41, left
my brother Tommy in Wellcote
min bror Tommy i Ekstad
min son Love, klass 3
my nephew Tom, year 4
Anna Svensson
grannen Per Holm
läraren Per Holm på Ekskolan
min chef Torvald Brännsjö
min svåger heter Torvald Lingmerth
Min man Lars Ekdahl slog mig
Monica Tallskär på lönekontoret
Ann-Kristin Rosenvall
mitt ex heter Klas-Göran Tranefalk
Johan af Ekenstam
Anna Maria Lindqvist
Ulf Dahlmarker, jag var gift med honom
Solveig Tjällmo vet vem jag är
Ahmed Haddad bor granne
Fatima El-Amin
Zoran Petrović
Darren Pickersgill, roofer
Watch out for Gordon Pellwick
this is Brandi Tolliver
Craig Dunsford hit me
It's Susan Aldernay who has the salon
Dr Alaric Penhallow
Dr Neil Farrowby
Mrs Annis Tredgold at the end cottage
Coach Darrell Stubbs
Dr Farrowby at Gannet Quay
our night supervisor Tammy Rudisill
her boss Kyle Brandvold
my ex's real name is Gareth Mullaney
his name is Wayne Prosser
by the name of Hamish Pratley
surname Pryke
surname is Pryke
efternamnet är Brännsjö
hon heter Mikaela och jobbar i receptionen
her name is Orlaith and she works the desk
Mary O'Brien
Siobhan McAllister
Jean-Luc Moreau-Petit är min läkare, doktor Anna Moreau
Priya Raman from accounts
Sean Duffield sold it
Rasmus Wik-Lindencrona
Sven Karlsson
Björn Andersson
Will Johansson
Grace Holmström
JAG HETER Anna Berg
det är Karin Ek som bor här
She's Priyanka Dalgado in Parks
Malachy Brackenreid, four years old
tell Dougie Farrance
Anna Bergman
Karin Söderberg
Peter Lundell
Helen Parker
Anna Lindgren
Sarah Holmes
`);
const namesLeft = lines(`
my mate Tom
my mate Tom is coming Saturday
min kompis Ylva
min kompis Ylva ritade ett diagram
My late husband Vernon
My late husband Vernon, who never raised his voice
hon heter Birgitta
Hon heter Birgitta. Tack Birgitta, ta en kaka.
The nurse is called Comfort
min chef heter Conny
my cousin Bev, the chip shop
min dotter heter Gunnel i andra namn
min bror Tommy söp
my husband Gareth left
jag heter inget
Jag heter inte nåt särskilt
jag heter inget här
jag heter mamma
min man heter Döds-Leffe i bandet
a fella with a Jack Russell
Stoke Newington
lived in Stoke Newington
Amy Winehouse dog ung
läste Astrid Lindgren
Selma Lagerlöf
August Strindberg söp
Johan Ludvig Runeberg, sa jag
Zlatan Ibrahimović
like Harry Potter
James Bond
Tom Waits on repeat
Leonard Cohen
Elvis Presley
Jack Daniels
Johnny Walker
Jim Beam
Captain Morgan
Robin Williams
Matthew Perry died
Russell Brand
Bill Wilson and Bob Smith
Martin Luther King
Winston Churchill
Ernest Hemingway
Robin Hood
Maggie Smith
Mary Poppins
Sherlock Holmes
Pippi Långstrump
Evert Taube
Alzheimer
mamma har Alzheimers
Parkinson och Crohns
S:t Martin
Lucia
Valborg och Midsommar
Anna firar Jul
Anna Och jag
Min man Han sover
my mum I think
my mum Monday
Women's Aid
John Lewis
Ben Nevis
Charles Street
Victoria Station
Stanley Knife
Thomas Cook
Good Friday
New Year
Happy Birthday Mum
Merry Christmas Dad
Red Bull
Crown Royal
Alcoholics Anonymous
Anonyma Alkoholister
Röda Korset
Länkarna
Al-Anon
AA Monday
Maria Ungdom
Santa Claus
Jesus Christ
Virgin Mary
a plastic man called Resusci Andy
our quiz team called Agatha Quiztie
mitt band heter Magpumpad Madonna
a ship called Lady Margaret
the cat, his name's Gerald and he purrs
he said "my name's Bernadette"
han sa "jag heter Dragan, ska du ha"
Storbritannien och Nordirland
i Norra Finland
in West Yorkshire
Game of Thrones
Grey's Anatomy
Ted Lasso
Kung Carl Gustaf
King Charles
Knausgård, alltså Karl Ove Knausgård
Annie Grace
Alan Carr
Anne Frank
Daniel Radcliffe
bor i Karl Johan
Queen Elizabeth
Prince Harry
`);

describe("names", () => {
  test.each(names)("found: %s", (text) => {
    expect(foundIn(text)).toContain("identity-name");
  });
  test.each(namesLeft)("left: %s", (text) => {
    expect(foundIn(text)).toEqual([]);
  });
});
