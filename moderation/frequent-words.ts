const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

// Frequent words that belong to one language only (not "man", "den", "barn", "hit", "i", "so").
export const swedishWords = words(`
  och att det är jag inte som på har med av för till ett han hon vi ni de dem sig mig dig min mitt
  mina din ditt hans hennes kan ska skulle var vara vill så om men när eller bara nu mycket också
  från efter varje någon något några alla allt hur vad vem där här aldrig alltid igen finns blir
  blev hade går gick får fick vet veta säger sa honom henne oss er mamma pappa barnen hela dag kväll
  sen sedan ju väl nog typ liksom redan än ännu utan över under bra dricker dricka nykter tror orkar
  hemma ikväll inatt idag imorgon igår själv mej dej nån nåt dom är år ar inget ingen måste känns
`);
export const englishWords = words(`
  the and to of is it that you he she was were are my me your his her him they them we our have has
  had been be do does did don't dont not no for with this but so at from what when who how why
  would could should can't cant will just about like get got there then their out up if or an as
  because after before know think want feel need day night drink drinking sober really all into its
  over never always every again still am i'm im i've ive going been being home back one mum mom dad
`);
