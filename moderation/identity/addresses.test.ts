import { describe, expect, test } from "vitest";
import { foundIn, lines } from "#tests/support/identity-table.ts";

const addresses = lines(`
bor på Kvarngatan 14
Kvarngatan 14
kom till storgatan 3b
Lindvägen 14 B
Norra Kvarngatan 7
Stora gatan 12
på Björkstigen 3
Ekallén 22, bottenvåningen
Hamngränd 5
Stortorget 2
Kyrkbacken 9
bor på kvarngatan 14
min adress är kvarngatan 14
adressen är Lindhöjden 4
bor på Rosenlund 5
hon bor på Södra Liden 12
Kvarngatan nr 14
Kvarngatan nummer 14
14 Kvarngatan
Kvarngatan fjorton
bor på Kvarngatan i Mjölby
Kvarngatan 14, lgh 1203
KVARNGATAN 14
Kvarngatan １４
Kvarngatan 14, 123 45 Ekstad
123 45 Ekstad
SE-123 45 Ekstad
postnummer 123 45
box 123, 123 45 Ekstad
c/o Svensson
C/O Anna Lindqvist
lägenhet 12 på Ekbacken
live at 22 Hollybush Road
22 Hollybush Road
22 Hollybush Rd
14a Elm Terrace
14 St Mary's Lane
221 Old Mill Lane
350 5th Avenue
1200 North Maple Street
12-14 Quay Street
I live at 22 hollybush road
we're at 14 elm close
my address is 22 hollybush road
come to 9 maple avenue
find me round 14 orchard grove
address: 7 mill lane
number 3 Kirk Brae
The kids at 14 Ferrow Bank
22 Tamwick Gate, the back bedroom
we live on Quenby Hatch Rd
Flat 3, Elm Court
flat 12 in Hazel House
room 214 Ashby Hall
Caravan 12 at the Wattle Bend park
Apt 4B Maple Towers
PO Box 42
P.O. Box 42
Box 90 Route 3
SW1A 1AA
I'm in M25 3AB
postcode m25 3ab
eircode D02 AF30
Akron, OH 44301
Ohio 44301
Springfield, IL 62701-1234
zip code 44301
zip is 44301
K1A 0B1
Wagga Wagga NSW 2650
VIC 3550
`);
const addressesLeft = lines(`
vägen är lång
gick vägen 3 gånger
på vägen 5 km
hemvägen 3 km
landsvägen 40 minuter
motorvägen 4 mil
E4 norrut, väg 40 österut
cykelvägen 5 km
uppförsbacken 10 gånger
på gatan 2 timmar
stod på torget 3 timmar
storgatan är tom
gatan 2019 var en annan
på Kungsgatan 3 veckor
stigen 2,5 km
huset är från 1974
nummer 14 i kön
bor i Malmö 3 dagar i veckan
bodde i Malmö 2019
bodde i Lund 12 år
bor på plan 3
bor på våning 4
bor på Avdelning 34
bor på tredje våningen
bor 3 trappor upp
låda 12 i källaren
box 12 på gymmet
rum 12
room 12 was cold
room 5 Tuesday
flat 3 beers in
the flat was 500 a month
halfway down the road
live 5 minutes down the road
live 2 doors down the street
a 4 lane road
step 12 is a long road
12 steps road
the road to recovery is 90 days
10 Downing Street
Baker Street
memory lane
on the street for 3 years
day 14 on the road
road trip 300 miles
2 way street
one way street
I took 2 at the close of day
at 22 he came close
we drive 40 miles
a 20 minute drive
Drive 5 hours
at 9 we drive home
puls 100 50 Det var
blodtryck 120 80 Sen gick jag
AUDIT 23
B12 5MG
D3 20 UG
vitamin B12 100
in 2024 I stopped
OK 12345 steps
i maj 2650
WA 2019
100 00 Kronor
avenue of trees
the crescent moon at 4
4 pints at the arms
18 and living in a van
address the problem
adressen är hemlig
min adress är hemlig
no fixed address since 2021
postcode lottery
gatukontoret 3 av 5
backen 3
`);
const places = lines(`
går på Bäckaskolan
min dotter går på Almkulla gymnasium
jag undervisar på Kvarnhöjdens skola
barnen går på Smultronstigens förskola
läraren Per Holm på Ekskolan
at St Brannock's Primary
goes to Oakfield Primary
she goes to Oakfield High School
he teaches at Oakfield Academy
Year 4 at St Oswin's
two in 4B at St Brannock's
you're from St Anne's in Wellcote
jobbar på ICA Kvantum i Mjölby
jobbar i kassan på Coop i Mjölby
arbetar på Almgården i Ekstad
sköterska på avdelning 34 på Sunderby sjukhus
undersköterska på Almgläntans äldreboende
rektor för Grävlingstigens förskola
receptionist på Gråviks vårdcentral
works at Tesco in Wellcote
works at the Wheatsheaf in Wellcote
nurse at Wexcombe Royal
the nurse at Larkhollow Lodge
manager at Wellcote Leisure Centre
I drove for Blackmoor Coaches in Wellcote
ward at St Corvin's
den enda kvinnliga prästen i Ekstad
the only midwife in Strathlorne
the only lady vicar in the Diocese of Ely
`);
const placesLeft = lines(`
jobbar på Ica
jobbar på ICA
jobbar på sjukhus
jobbar på ett sjukhus i Malmö
jobbar natt på lasarettet i Kristianstad
jobbar i Stockholm
jobbar på kontor i Göteborg
ligger på Sunderby sjukhus
grundskolan är bra
gick i Grundskolan
började Högskolan
går i skolan
works at Tesco
works in London
works nights
works at a school
I work in Sweden
went to High School
it was Forest School all along
Sunday School
went to Catholic School
the only pub in Leeds
the only thing in Sweden
det enda stället i Stockholm
enda systemet i Lund
the ward in Newcastle
from St Lucia
the White House
a nurse in Leeds
manager at work
Folkhögskolan var fin
`);

describe("addresses", () => {
  test.each(addresses)("found: %s", (text) => {
    expect(foundIn(text)).toContain("identity-address");
  });
  test.each(addressesLeft)("left: %s", (text) => {
    expect(foundIn(text)).toEqual([]);
  });
});

describe("schools and workplaces", () => {
  test.each(places)("found: %s", (text) => {
    expect(foundIn(text)).toContain("identity-place");
  });
  test.each(placesLeft)("left: %s", (text) => {
    expect(foundIn(text)).toEqual([]);
  });
});
