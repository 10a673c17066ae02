import { describe, expect, test } from "vitest";
import { foundIn, lines } from "#tests/support/identity-table.ts";

const emails = lines(`
maila anna.b@exempel.se
skriv till silver.fern@example.com nu
a@example.org
ANNA@EXAMPLE.COM
anna+x@example.co.uk
ａｎｎａ@example.com
anna​.b@example.com
anna at example dot com
anna.svensson at example dot com
anna punkt svensson snabel-a example punkt se
anna.svensson snabela example.se
anna snabel-a exempel punkt se
anna (at) example (dot) com
anna(at)example.com
anna [at] example [dot] com
anna{at}example{dot}com
anna @ example . com
anna.b @ example.com
anna at gmail dot com
anna at gmail.com
annab82@gmail
annab82 snabel-a gmail
annab82 at gmail
anna.b på hotmail
min mejl är anna understreck b snabel-a example punkt se
anna dash b at example dot org
anna alfakrull example.se
`);
const emailsLeft = lines(`
50 % @ jobbet
look at that dot on the wall
he laughed at me. Com on
we met at noon. Se you
jo@samaritans.org
hjälp@mind.se eller 90101
stirrade at the dot
I was at home. Dot came by
punkt slut
punkt. Se dig omkring
vi ses @ torget
I work at tesco.com warehouse
hos mig punkt se till att sova
en punkt som stör
the at sign
not good at gmail
`);
const handles = lines(`
snap: tuva_99
min snap är tuva99
snapchat tuva.k99
insta: tuvis
lillafrida_03 på insta
lägg till lillafrida_03 på snap
my ig is tuva_k
ig: mossylantern
instagram = mossy.lantern
kik me at mossy_lantern
kik: mossy
discord tuva#1234
discord: stilla.vatten
tuva#1234
telegram @mossylantern
t.me/mossylantern
https://t.me/mossylantern
wa.me/46701740612
whatsapp me, mossy_77
tiktok.com/@mossylantern
tiktok @mossylantern
facebook.com/anna.exempel
https://www.facebook.com/anna.exempel
instagram.com/mossylantern
linkedin.com/in/anna-exempel
signal: tuva.42
signal username tuva.42
u/mossylantern
reddit u/mossy_lantern
/u/mossy_lantern
reddit.com/user/mossylantern
discord.gg/abcdef
add me @mossy_lantern
lägg till @mossy.lantern
skriv till @tuva99 så tar vi det
follow @tuva_99
hitta mig som @tuva_99
@mossylantern på insta
my handle is @lorcanunbound
my nephew (@corm_grows on the app)
she's @chantel.nailz
på snap heter jag tuva_99
heter tuvis på insta
I'm called tuvis on discord
messenger: anna exempel
kolla linktr.ee/mossylantern
snapchat.com/add/tuva99
youtube.com/@mossylantern
xbox gamertag mossy_77
jag är tuva_99 på tiktok
`);
const handlesLeft = lines(`
@Anders: jo men det är ju det
@Maj-Britt: när du skriver så
@nightowl67 I'm going to ask you straight
@stilla_vatten: tack för det
@nightowl67, tack
som @nightowl67 skrev igår
tack @Anders
håller med @stilla_vatten
Insta är bara folk som ler, och Discord är inget för mig.
snap är dött
my insta is boring
min snap är borttagen
facebook i 10.30 timmar
tog bort facebook 2019
insta 3 timmar om dagen
facebook: nej tack
tiktok: the worst
discord, covid19 och allt
kör xbox360 på kvällarna
whatsapp gruppen har 12 personer
the ig reels at 3am
signal failure på tåget i 40 min
snap out of it
han fick en snap kl 23.15
reddit har en tråd om dag 30
kik in genom fönstret
either/or, and/or
km/h 50
och/eller
t.ex. på insta
youtube 4 timmar
kolla på facebook ibland
han är på insta hela tiden
she lives on tiktok
messenger plingade 14 gånger
#1 #2 #2023
#nykter2024
nummer #4 på listan
e.g. discord
`);

describe("e-mail", () => {
  test.each(emails)("found: %s", (text) => {
    expect(foundIn(text)).toContain("identity-email");
  });
  test.each(emailsLeft)("left: %s", (text) => {
    expect(foundIn(text)).toEqual([]);
  });
});

describe("names on other services", () => {
  test.each(handles)("found: %s", (text) => {
    expect(foundIn(text)).toContain("identity-handle");
  });
  test.each(handlesLeft)("left: %s", (text) => {
    expect(foundIn(text)).toEqual([]);
  });
});
