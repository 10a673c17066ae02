import { describe, expect, test } from "vitest";
import { foundIn, lines } from "#tests/support/identity-table.ts";

// The tax agency's numbers for tests, and invented ones.
const personal = lines(`
811228-9874
19811228-9874
198112289874
8112289874
811228 9874
19811228 9874
811228+9874
811228 - 9874
1981-12-28-9874
1981 12 28 9874
8 1 1 2 2 8 9 8 7 4
８１１２２８-９８７４
701063-2391
7010632391
19701063-2391
mitt personnummer är 811228-9875
pnr 8112289875
personnr: 811228-1234
hennes pnr är 19811228-1111
samordningsnummer 701063-1111
fødselsnummer 01010112345
fnr 010101 12345
CPR 010190-1234
cpr-nummer 0101901234
hetu 131052-308T
131052-308T
131052A308T
AB 12 34 56 C
AB123456C
ab 12 34 56 c
my NI is JG103759A
NHS number 943 476 5919
nhs no 9434765919
SSN 123-45-6789
123-45-6789
social security 123 45 6789
ssn 123456789
PPS 1234567T
pps number is 1234567FA
1234567T
passnummer 12345678
passport number 533401234
driver's license A1234567
my reg is AB12 CDE
reg ABC 123 på bilen
regnr abc 123
bilen ABC123 står utanför
han kör en Volvo ABC 12D
registreringsnumret är MLB 84A
skylten DEF 456
the car, a Ford, AB12 CDE
number plate ab12 cde
drives the white Tundra, plate starts with 518
`);

const personalLeft = lines(`
811228-9875
811328-9874
8112289875
556677-8899
org 802456-1234
556016-0680
1234567890
2023123456
98765432101
1234567
123-456-789
12-34-567
000-12-3456
666-12-3456
12345678A
QQ123
B12 25 mg
A4 papper, A5 block
the 800, stone cold sober
PR in the 800 and the 400
bilen kostade 100 000
bilen gick 250 km
car for 500 a month
kör tåg 123 till jobbet
kör E4 120
drive the 101 to work
regeln 123
regional meet, the 800
BMW 320 blev stulen
en Volvo V70 från 2004
Audi A4
the van was 450 quid
v38 2024
AA 24 timmar
nhs 111
NHS 24
nhs waited 18 weeks
PHQ9 17 GAD7 12
cpr in 2019
fick HLR 2 gånger, cpr 30 2
personnummer behövs inte
social security cut me off
pass 3 4 gånger
passport from 2019
`);

describe("personal numbers and plates", () => {
  test.each(personal)("found: %s", (text) => {
    expect(foundIn(text).some((rule) => /number|plate/.test(rule))).toBe(true);
  });
  test.each(personalLeft)("left: %s", (text) => {
    expect(foundIn(text)).toEqual([]);
  });
});
