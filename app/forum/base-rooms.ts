/** The rooms a new forum opens with (DOMAIN D2): the operator's from then on. */
export const baseRooms = [
  {
    slug: "new-here",
    position: 1,
    nameSv: "Ny här",
    nameEn: "New here",
    purposeSv: "Säg hej, fråga hur det fungerar eller skriv det du inte har sagt till någon.",
    purposeEn: "Say hello, ask how this works, or write what you have not told anyone.",
  },
  {
    slug: "alcohol-cutting-down",
    position: 2,
    nameSv: "Alkohol – dricka mindre",
    nameEn: "Alcohol – cutting down",
    purposeSv: "För dig som vill dricka mindre, och för dig som inte vet om du vill.",
    purposeEn: "For you who want to drink less, and for you who are not sure.",
  },
  {
    slug: "alcohol-quitting",
    position: 3,
    nameSv: "Alkohol – sluta",
    nameEn: "Alcohol – quitting",
    purposeSv: "Första dagen, första året och dagarna då det inte gick.",
    purposeEn: "The first day, the first year, and the days it did not work.",
  },
  {
    slug: "cannabis",
    position: 4,
    nameSv: "Cannabis",
    nameEn: "Cannabis",
    purposeSv: "Om att röka mindre eller sluta, och om sömnen, suget och tomrummet efteråt.",
    purposeEn: "On smoking less or stopping, and on sleep, craving and the gap it leaves.",
  },
  {
    slug: "family",
    position: 5,
    nameSv: "Familj och närstående",
    nameEn: "Family and close ones",
    purposeSv: "För dig som oroar dig för någon annan. Här handlar det också om dig.",
    purposeEn: "For you who worry about somebody else. This is about you, too.",
  },
];
