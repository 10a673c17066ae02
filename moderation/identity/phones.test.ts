import { describe, expect, test } from "vitest";
import { foundIn, lines } from "#tests/support/identity-table.ts";

// Phone numbers are from the ranges kept for fiction (PTS, Ofcom, NANPA) where there are any.
const phones = lines(`
Ring 070-174 06 05
0701740605
070 174 06 12
070 1740612
070-1740 612
070/174 06 12
070.174.06.12
(070) 174 06 12
(070)1740612
0 7 0 1 7 4 0 6 1 2
0-7-0-1-7-4-0-6-1-2
070*174*06*12
070_174_06_12
0️⃣7️⃣0️⃣1️⃣7️⃣4️⃣0️⃣6️⃣1️⃣2️⃣
０７０１７４０６１２
٠٧٠١٧٤٠٦١٢
०७०१७४०६१२
⓪⑦⓪①⑦④⓪⑥①②
o7o 174 o6 12
07o-174o612
tel0701740612
mitt nr0701740612
+46 70 174 06 05
+46701740605
+46 (0)70 174 06 05
+46(0)70-1740605
+46-70-174-06-05
0046701740605
0046 70 174 06 05
46701740605
(+46) 70 174 06 05
+ 46 70 174 06 05
08-465 004 12
08-46500412
08 465 004 12
(08) 46500412
031-390 06 12
0313900612
031/3900612
040-628 04 12
040 6280412
0980-319 212
0980 31 92 12
0980-319212
call me (555) 014-2297
(202) 555-0143
202-555-0143
202.555.0143
202 555 0143
1-202-555-0143
+1 202 555 0143
+1 (202) 555-0143
+12025550143
001 202 555 0143
my cell is 555-0143
tell him I am at the diner. 555-0177
text 555 0188 after six
07700 900461
07700900461
07700-900-461
0 7 7 0 0 9 0 0 4 6 1
+44 7700 900461
+44 (0)7700 900461
00447700900461
447700900461
020 7946 0123
(020) 7946 0123
020-7946-0123
+44 20 7946 0123
ring mig 91 23 45 67
ring meg på 912 34 567
sms:a 91234567 om du vill
my number is 91 23 45 67
nummeret mitt, altså nummer 412 34 567
tlf 22 34 56 78
+47 912 34 567
+4791234567
0047 912 34 567
+45 12 34 56 78
mobil: 20 12 34 56
+358 40 123 4567
040 123 4567
+358401234567
087 123 4567
+353 87 123 4567
01 496 0123 är till mamma i Dublin
0491 570 156
+61 491 570 156
(02) 5550 1234
+49 30 123456
+33 6 12 34 56 78
0701740612 är mitt nummer
70 174 06 12 är mitt nummer
jag nås på 0701740612 hela natten
ring 0701740612 kl 17.00
kl 17.00 på 070-174 06 12
2024-03-12 ringde jag 070-174 06 12
numret är 070-174 06 12 eller 070-174 06 13
swisha 0701740612 så bjuder jag
whatsapp 0701740612
noll sju noll ett sju fyra noll sex noll fem
noll-sju-noll ett-sju-fyra noll-sex noll-fem
noll, sju, noll, ett, sju, fyra, noll, sex, ett, två
noll sju noll 1 7 4 noll 6 ett två
07 noll ett sju fyra 06 ett två
noll sjuttio hundra, nej: noll sju noll ett sju fyra tolv
noll sjuttio ett sjuttiofyra noll sex tolv
nolla sju nolla ett sju fyra nolla sex ett tvåa
zero seven seven zero zero nine zero zero four six one
oh double seven oh oh nine oh oh four six one
zero double-seven double zero nine double zero four six one
noll dubbel-sju dubbelnoll nio noll noll fyra sex ett
five five five oh one four three
call two oh two, five five five, oh one four three
ring nio ett två tre fem fyra sju sex
plus four six seven zero one seven four zero six one two
`);

const phonesLeft = lines(`
12/8 2023
2023-08-12
12.08.2023
12/08/2023
08/25/2023
01-12-2023
2024-01-02 2024-03-04
2024-01-02 - 2024-03-04
01022023
08.00-16.00
Nummer som är bra att ha: 112, 1177, 90101, Alkohollinjen 020-84 44 48
kl 07.30 08.15 09.45
17.00-19.30 varje dag
07.00 - 15.30
24 500 kr
1 000 000 gånger
10 000 000 kr
$1,250,000
£2,450
€ 12 500 000
ring 112
113 911 999 988
1177
90101
116 111
116 123
116 117 på natten
020-50 50 50
020-84 44 48
020 22 00 60
0771-22 44 88
0200-23 95 00
0808 2000 247
0800 1111
0800 917 7650
0300 123 1110
1-800-662-4357
1-800-273-8255
(800) 662-4357
1800 55 1800
13 11 14
1300 659 467
text 741741
text HOME to 741741
call 988 now
ring Jourhavande medmänniska 08-702 16 80
ring 08-702 16 80 i natt
Samaritans 116 123 or 0300 123 1110
+46 8 702 16 80
dag 120
dag 1 2 3 4 5 6 7 8 9
35 standardglas, 6-7 öl
2019-2023 drack jag
15 000 kr i månaden
0,5 promille
0.75 0.5 0.25 0.1
1 2 3 4 5 6 7 8
10 9 8 7 6 5 4 3 2 1
0 0 2 1 0 3 0
3 0 4 2 0 1
50 mg 3 gånger om dagen 7 dagar
25-50 mg, 100-200 mg, 300-600 mg
120/80 och 140/90
blodtryck 145 95, puls 88
AUDIT 23 poäng, 17 poäng
order 0123456789
ordernummer 4501234567
beställning 0701234567
ISBN 978-91-0-012345-6
isbn 0-306-40615-2
bankgiro 5050-1055
ref 0412345678
tracking number 0034012345678
organisationsnummer 556677-8899
org.nr 802000-1234
ärende 2024-123456
ett två tre fyra fem sex sju åtta nio tio
tio nio åtta sju sex fem fyra tre två ett noll
one two three four five six seven eight
ten nine eight seven six five four three two one
one two one two one two one two
ett två tre ett två tre ett två tre
en två tre fyra, en två tre fyra
andas in fyra, håll sju, ut åtta
seven, seven, seven, seven, seven, seven, seven, seven
three pints four shots two beers one wine
10 000 steg och 1 234 567 steg i år
I called 12 times in 2023 and 14 in 2024
they rang 3 times between 10.00 and 11.30
ring mig 2024-03-12
call me on 12/08/2023
4 x 100 m, 8 x 50 m
3.5 5.2 4.8 6.1 mmol
v 12 34 56
1981, 1982, 1983, 1984
12 345 678 views
-5 -10 -15 -20 grader
5-2 3-1 4-4 2-0
14/2 15/2 16/2 17/2
0,33 0,5 0,75
week 1-12, day 1-84
lottorad 4 11 17 23 28 33 35
1 500 000 people
`);

describe("phones", () => {
  test.each(phones)("found: %s", (text) => {
    expect(foundIn(text)).toContain("identity-phone");
  });
  test.each(phonesLeft)("left: %s", (text) => {
    expect(foundIn(text)).toEqual([]);
  });
});
