import type { safety as english } from "../en/safety.ts";
import type { Message } from "../translator.ts";

export const safety = {
  "report.link": "Anmäl",
  "report.linkOf": "Anmäl texten av {alias}",
  "report.title": "Berätta om en text",
  "report.intro":
    "Varje anmälan läses av en människa i personalen. Du behöver inget alias. Den som skrev texten får inte veta vem du är.",
  "report.text": "Texten det gäller",
  "report.by": "{alias} skrev:",
  "report.reason": "Vad är fel?",
  "report.reason.danger": "Någon kan vara i fara",
  "report.reason.danger.help": "Den som skriver, eller någon som texten handlar om.",
  "report.reason.identifies": "Det går att se vem någon är",
  "report.reason.identifies.help":
    "Ett namn, en adress, ett nummer, en arbetsplats eller annat som pekar ut någon.",
  "report.reason.attack": "Den angriper någon",
  "report.reason.sourcing": "Köp eller försäljning",
  "report.reason.spam": "Reklam",
  "report.reason.under-18": "Den som skriver kan vara under 18",
  "report.reason.other": "Något annat",
  "report.words": "Något du vill lägga till",
  "report.wordsHelp":
    "Du kan lämna det tomt. Bara personalen läser det. Du behöver inte bevisa något.",
  "report.urgent": "Är det bråttom, ring {number}. Vi ser inte vem någon är eller var någon är.",
  "report.urgentLink": "Fler att ringa eller skriva till",
  "report.next.title": "Vad som händer sedan",
  "report.next.danger": "Om någon kan vara i fara läser en människa den {when}.",
  "report.next.other": "Allt annat blir läst {when}.",
  "report.next.stays":
    "Texten står kvar medan vi läser. Om den kan visa vem någon är kan den döljas under tiden. En anmälan tar aldrig ensam bort en text.",
  "report.next.code": "Du får en kod. Med den kan du se hur det gick, utan alias.",
  "report.send": "Skicka anmälan",
  "report.error.reason": "Välj vad som är fel.",
  "report.error.words": "Det får vara högst 2 000 tecken. Nu är det {count}.",
  "report.error.wait":
    "Det kommer många anmälningar från samma nätverk just nu. Din finns kvar här. Försök igen om några minuter. Om någon kan vara i fara, välj det: då behöver du aldrig vänta.",
  "report.error.notHere":
    "Vi hittar inte den här texten. Den kan vara bara för medlemmar: logga in i en annan flik och skicka sedan igen.",
  "report.error.gone":
    "Personalen har redan tagit bort den här texten. Tack för att du håller utkik.",
  "report.error.broken":
    "Något gick sönder hos oss. Det du skrev finns kvar här och har inte skickats. Försök igen om en stund.",
  "report.by.time": "senast {time}",
  "report.late": "så snart det går; det har tagit längre tid än vi lovade",

  "receipt.title": "Tack för att du berättade",
  "receipt.when": "En människa i personalen läser din anmälan {when}.",
  "receipt.code": "Din kod",
  "receipt.codeText":
    "Den visas bara den här gången. Skriv upp den om du vill se hur det gick. Stora och små bokstäver spelar ingen roll, inte mellanslag heller, och bokstäverna O, I och L finns inte med.",
  "receipt.me": "Du ser den också på din egen sida.",
  "receipt.follow": "Se hur en anmälan gick",
  "receipt.back": "Tillbaka till läsningen",
  "receipt.help": "Är du orolig för någon just nu ska du inte vänta på oss.",
  "receipt.goneTitle": "Det här har redan visats",
  "receipt.gone":
    "En kod visas bara en gång. Din anmälan har kommit fram ändå, och en människa läser den.",

  "follow.title": "Hur gick det med din anmälan?",
  "follow.intro": "Skriv koden du fick. Den visar ingenting om den som skrev texten.",
  "follow.code": "Koden",
  "follow.codeHelp": "Tre grupper om fyra, till exempel K7MP 3XQ9 TT4W.",
  "follow.button": "Titta",
  "follow.error.code": "Det ser inte ut som en kod. Den har tolv bokstäver och siffror.",
  "follow.error.unknown":
    "Vi hittar ingen anmälan med den koden. Titta på den en gång till. Om den som skrev texten har raderat den är anmälan också borta.",
  "follow.error.wait": "Många koder har prövats från samma nätverk. Försök igen om några minuter.",
  "follow.about": "Det du berättade: {reason}",
  "follow.state.received": "Vi har den. En människa läser den {when}.",
  "follow.state.read": "En människa har läst den och arbetar med den.",
  "follow.state.answered": "En människa har läst den och bestämt sig.",
  "follow.answer.remove": "Tack. Vi höll med dig, och texten är borttagen.",
  "follow.answer.ask-for-change":
    "Tack. Vi höll med om att den inte skulle stå som den gjorde. Texten är dold tills den har ändrats.",
  "follow.answer.escalate":
    "Tack. Det var rätt att berätta. Personalen tar hand om det här. Mer kan vi inte säga, av omtanke om den det gäller.",
  "follow.answer.publish":
    "Tack. Vi har läst texten noga och låtit den stå kvar. Det var rätt att berätta ändå.",
  "follow.answer.read":
    "Tack. Vi har läst texten noga och låtit den stå kvar. Det var rätt att berätta ändå.",
  "follow.answer.other": "Tack. Det var rätt att berätta.",
  "me.reports": "Det du har berättat för oss",
  "me.reports.intro":
    "Texter du har anmält medan du var inloggad. Bara du och personalen ser det här.",
  "rules.report.title": "Om en text oroar dig",
  "rules.report.body":
    "Under varje text finns en länk. Välj ”Anmäl” och säg vad som är fel, med eller utan alias. En människa läser det.",

  "me.notice.held": "En text du skrev väntar på att bli läst",
  "me.notice.appeal-answered": "Vi har tittat en gång till",
  "me.notice.more": "Läs allt, och be om en ny titt",
  "me.notice.moreAnswer": "Läs allt",

  "write.error.slow": {
    one: "Den här tråden går långsamt just nu. Du kan skicka nästa svar om {count} minut. Din text finns kvar här.",
    other:
      "Den här tråden går långsamt just nu. Du kan skicka nästa svar om {count} minuter. Din text finns kvar här.",
  },
  "thread.slow.title": "Den här tråden går långsamt just nu",
  "thread.slow.text": {
    one: "För att alla ska hinna tänka är det {count} minut mellan svaren för varje alias.",
    other: "För att alla ska hinna tänka är det {count} minuter mellan svaren för varje alias.",
  },
  "sent.why": "Varför, och hur du ber om en ny titt",
  "sent.newcomers.next":
    "Många nya alias skriver här samtidigt just nu, så en människa läser varje första text innan den visas. Det har inget med dig eller det du skrev att göra. Din text är sparad och läses {when}.",
  "notice.title": "Från personalen",
  "notice.words": "Vad vi säger om den",
  "notice.facts": "Vad som har bestämts, och hur",
  "notice.what": "Vad det betyder",
  "notice.what.held": "Bara du och personalen kan se texten tills en människa har läst den.",
  "notice.what.change-asked":
    "Bara du och personalen kan se texten. Den kan visas igen när den har ändrats.",
  "notice.what.removed": "Texten visas inte för andra. På dess plats står en kort rad.",
  "notice.now": "Just nu",
  "notice.now.published": "Alla kan läsa texten.",
  "notice.now.held": "Bara du och personalen kan se den.",
  "notice.now.removed": "Texten är borttagen.",
  "notice.basis": "Vad som ledde till det",
  "notice.basis.program": "Ett program läser varje text först, och det märkte något här.",
  "notice.basis.own": "Personalen läste den. Ingen hade klagat.",
  "notice.basis.report":
    "Läsare hade berättat om den för oss. En anmälan bestämmer ingenting ensam.",
  "notice.decided": "Vem som bestämde",
  "notice.decided.program": "Ett program, på egen hand. Ingen människa hade läst texten än.",
  "notice.decided.person": "En människa i personalen.",
  "notice.rule": "Regeln",
  "notice.allRules": "Alla husregler",
  "notice.held.care":
    "Vi behåller den här texten mellan dig och personalen så länge. Det är för att en människa ska kunna läsa den först och svara dig i lugn och ro. Du har inte brutit mot någon regel, och du gjorde inget fel när du skrev den.",
  "notice.held.newcomers":
    "Många nya alias skrev här samtidigt, så en människa läser varje första text innan den visas. Det har inget med dig eller det du skrev att göra.",
  "notice.held.unread":
    "En människa läser den här texten innan den visas för andra. Programmet kunde inte på egen hand avgöra om den kan skada någon.",
  "notice.held.rule":
    "Det ser ut som att texten har med en av husreglerna att göra, så en människa läser den innan den visas för andra. Programmet kan ha fel, och det har inte dömt någon.",
  "notice.appeal.changed":
    "Någon annan i personalen har tittat en gång till och håller med dig. Texten visas igen.",
  "notice.appeal.stands":
    "Någon annan i personalen har tittat en gång till och tycker att beslutet ska stå fast.",

  "appeal.title": "Om du tycker att vi har fel",
  "appeal.intro":
    "Be om en ny titt. Någon annan än den som bestämde läser, inom tre av personalens arbetsdagar. Det kostar dig ingenting, och ingen blir arg för att du frågar.",
  "appeal.words": "Det du vill att de ska veta",
  "appeal.wordsHelp": "Du kan lämna det tomt.",
  "appeal.send": "Be om en ny titt",
  "appeal.open": "Du har bett om en ny titt",
  "appeal.openText": "Någon i personalen läser den {when}. Svaret kommer hit, till din egen sida.",
  "appeal.changed": "Vi tittade en gång till, och du hade rätt",
  "appeal.stands": "Vi tittade en gång till, och beslutet står fast",
  "appeal.yours": "Du skrev:",
  "appeal.none.shown": "Alla kan läsa texten nu, så det finns inget att titta på igen.",
  "appeal.none.erased": "Orden är borta, så det finns inget att titta på igen.",
  "appeal.none.kind": "Här finns inget att titta på igen.",
  "appeal.error.words": "Det får vara högst 2 000 tecken. Nu är det {count}.",
  "privacy.reports.title": "Om du anmäler en text",
  "privacy.reports.body":
    "Vi sparar det du berättade, vilken del av dagen det var och en omvandlad form av din kod. Var du inloggad vet vi vilket alias det var, men ingen får se det, inte personalen heller.",
  "privacy.reports.words": "Dina egna ord raderas {days} dagar efter att du fått svar.",
  "privacy.reports.appeals":
    "Det vi bestämmer om dina texter, och det du säger när du ber om en ny titt, sparas tills du raderar ditt alias.",
  "notice.held.reported":
    "Läsare har sagt till oss att någon kan kännas igen på den här texten. Den är dold medan en människa läser den. Det är ingen dom över dig: oftast behöver bara några ord ändras.",
} satisfies Record<keyof typeof english, Message>;
