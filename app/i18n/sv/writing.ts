import type { writing as english } from "../en/writing.ts";

export const writing = {
  "write.newTitle": "Skriv något nytt",
  "write.newIn": "I rummet {room}",
  "write.title": "Rubrik",
  "write.titleHelp": "Några ord om vad det handlar om. Inte ditt namn eller din ort.",
  "write.body": "Din text",
  "write.bodyHelp": "Så långt eller kort du vill. Du behöver varken vara färdig eller nykter.",
  "write.markdownSummary": "Så gör du listor, citat och betoning",
  "write.markdown":
    "Sätt *stjärnor* runt ord du vill betona. Börja rader med - för en lista eller med > för ett citat. Länkar börjar med https://",
  "write.whoReads": "Alla kan läsa det här, också de som inte har något alias.",
  "write.whoReadsIndexed": "Alla kan läsa det här. Sökmotorer kan också hitta det.",
  "write.publish": "Publicera för alla",
  "write.reply": "Skicka svaret",
  "write.preview": "Titta på det först",
  "write.previewTitle": "Så här kommer det att se ut",
  "write.previewNote": "Inget har skickats än.",
  "write.countLeft": "{n} tecken kvar",
  "write.countOver": "{n} tecken för mycket",
  "write.draftSaved": "Sparat bara i den här fliken",
  "write.draftRestored": "Din text från förut är tillbaka. Den finns bara i den här fliken.",
  "write.error.title": "Ge den en rubrik på några ord.",
  "write.error.titleLong": "Rubriken får vara högst 120 tecken. Nu är den {count}.",
  "write.error.body": "Skriv något först. En rad räcker.",
  "write.error.bodyLong": "Texten får vara högst 10 000 tecken. Nu är den {count}.",
  "write.error.secret":
    "I texten står din lösenfras eller dina sju ord. Ta bort dem, så att ingen annan kan komma in.",
  "write.error.wait":
    "Det skrivs mycket från samma nätverk just nu. Din text finns kvar här. Försök igen om några minuter.",
  "write.error.broken":
    "Något gick sönder hos oss. Din text finns kvar här och har inte skickats. Försök igen om en stund.",
  "write.identity.title": "Vill du verkligen visa det här?",
  "write.identity.text":
    "Det ser ut som att någon kan kännas igen på det här. Du kan säga det på ett annat sätt: ”min stad”, ”mitt barn”, ”på jobbet”.",
  "write.identity.keep": "Skicka som det är",
  "write.identity.keepHelp": "Då läser en människa det innan det visas för andra.",
  "write.identity.hint.phone":
    "”{phrase}” ser ut som ett telefonnummer. Du kan låta bli att ha med det.",
  "write.identity.hint.email":
    "”{phrase}” ser ut som en e-postadress. Du kan låta bli att ha med den.",
  "write.identity.hint.personal":
    "”{phrase}” ser ut som ett personnummer. Du kan låta bli att ha med det.",
  "write.identity.hint.handle":
    "”{phrase}” ser ut som ett namn från en annan sajt. Du kan låta bli att ha med det.",
  "write.alias.title": "Vad ska vi kalla dig?",
  "write.alias.intro":
    "Välj ett namn som ingen känner dig under. Ingen e-post, inget telefonnummer, inget annat behövs.",
  "write.alias.suggestions": "Ta ett av de här",
  "write.alias.own": "Eller hitta på ett eget",
  "write.alias.ownHelp": "Om du skriver något här är det det som gäller.",
  "write.alias.passphrase": "En lösenfras",
  "write.alias.passphraseHelp":
    "Minst tio tecken; några ord fungerar bra. Lämna tomt så får du sju ord att spara i stället. Vi kan inte skicka en ny: vi vet inte vem du är.",
  "write.alias.stay": "Var inloggad på den här enheten i 30 dagar",
  "write.alias.have": "Jag har redan ett alias",
  "sent.title.help": "Tack för att du skrev det här",
  "sent.title.plain": "Tack",
  "sent.crisis.intro":
    "Det du skrev gör oss oroliga för dig. Du har inte gjort något fel. Prata med någon nu.",
  "sent.help.intro":
    "Det du skrev låter tungt att bära ensam. Du har inte gjort något fel. Det finns människor att prata med just nu:",
  "sent.cannotSee":
    "Vi ser inte vem du är eller var du är, så vi kan inte skicka hjälp. Du, eller någon nära dig, kan ringa {number}.",
  "sent.noAnswer":
    "Om ingen svarar: ring nästa nummer. Är det bråttom, ring {number}. Du kan också gå till någon i närheten: en granne, en vän, en akutmottagning.",
  "sent.otherCountry": "I ett annat land?",
  "sent.otherCountryLink": "Nummer för andra länder",
  "sent.next": "Vad som händer nu",
  "sent.crisis.next":
    "Bara du och personalen kan se din text. En människa läser den {when}. Du får svar här, under ditt alias.",
  "sent.red.next":
    "Din text är publicerad: alla kan läsa den. Någon i personalen läser den {when}. Du får svar här, under ditt alias. Vill du ha bort den, skriv det i tråden, så tar personalen bort den.",
  "sent.amber.next": "Din text är publicerad. En terapeut läser den {when}.",
  "sent.held.next":
    "Din text är sparad. Bara du och personalen kan se den tills en människa har läst den, {when}.",
  "sent.held.rule": "Det har med den här husregeln att göra: {rule}",
  "sent.identity.next":
    "Det ser ut som att någon kan kännas igen på den, så en människa läser den först, {when}.",
  "sent.plain.next": "Din text är publicerad. Alla kan läsa den.",
  "sent.when.late": "så snart det går; det har tagit längre tid än vi lovade",
  "sent.removed.next": "Den här texten är borttagen. Varför står på din egen sida.",
  "sent.read.held":
    "En människa har läst din text. Bara du och personalen kan se den. Det de har skrivit till dig finns på din egen sida.",
  "sent.read.published": "En människa har läst din text. Den är publicerad: alla kan läsa den.",
  "sent.when.by": "senast {time}",
  "sent.when.opening": "när personalen är tillbaka, {opening}",
  "sent.when.day": "inom en arbetsdag",
  "sent.words.title": "Dina sju ord",
  "sent.words.text":
    "Tillsammans med namnet {alias} är de vägen tillbaka in. De visas bara den här gången. Skriv upp dem där bara du tittar.",
  "sent.words.lost":
    "Tappar du bort dem kan ingen släppa in dig, och du får välja ett nytt alias. Det du har skrivit finns kvar.",
  "sent.toThread": "Till tråden",
  "sent.toRoom": "Till rummet",
} satisfies Record<keyof typeof english, string>;
