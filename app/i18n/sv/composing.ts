import type { composing as english } from "../en/composing.ts";

/** Det man kan välja, erbjuds och tillfrågas om medan man skriver; sparade texter. */
export const composing = {
  "composing.more": "Fler val",
  "composing.moreHelp": "Inget av det här måste du välja.",
  "composing.audience": "Vem får läsa det?",
  "composing.audience.everyone": "Alla",
  "composing.audience.everyone.help": "Också de som inte har något alias.",
  "composing.audience.members": "Medlemmar",
  "composing.audience.members.help": "De som har ett alias här, när de har loggat in.",
  "composing.audience.therapists": "Bara terapeuter",
  "composing.audience.therapists.help":
    "En privat linje mellan dig och personalen här. Ingen annan medlem ser den.",
  "composing.need": "Vad behöver du?",
  "composing.need.none": "Jag vet inte, eller vill inte säga",
  "composing.need.listening": "Någon som lyssnar",
  "composing.need.ideas": "Idéer",
  "composing.need.facts": "Fakta",
  "composing.need.writing": "Bara få skriva",
  "composing.sober": "Om du inte är nykter just nu",
  "composing.sober.none": "Skicka som vanligt",
  "composing.sober.gently": "Skicka nu och be om ett varsamt svar",
  "composing.sober.gently.help": "Det står i en liten rad ovanför din text.",
  "composing.sober.morning": "Spara till i morgon",
  "composing.sober.morning.help":
    "Ingen läser det under tiden, inte heller personalen. Du hittar det på din egen sida och kan skicka eller kasta det.",
  "composing.young": "Jag är under 18",
  "composing.young.help":
    "Då går din text bara till personalen, och du får nummer till människor som finns till för dig.",
  "composing.gently.tag": "Skrivet en svår kväll: svara gärna varsamt",

  "composing.who.everyone": "Alla kan läsa det här, också de som inte har något alias.",
  "composing.who.members": "De som har ett alias här kan läsa det här. Ingen annan.",
  "composing.who.therapists": "Bara du och personalen här kan läsa det här.",
  "composing.who.morning": "Bara du kan läsa det här. Ingen får veta att du har skrivit det.",
  "composing.publish.members": "Publicera för medlemmar",
  "composing.publish.therapists": "Skicka till terapeuterna",
  "composing.publish.young": "Skicka till personalen",
  "composing.publish.morning": "Spara till i morgon",
  "composing.publish.any": "Skicka",

  "composing.have.title": "Logga in och skicka",
  "composing.have.intro": "Din text står kvar här. Den skickas i samma tryck som du loggar in med.",
  "composing.have.alias": "Ditt alias",
  "composing.have.passphrase": "Din lösenfras, eller dina sju ord",
  "composing.have.new": "Jag har inget alias än",
  "composing.have.staff":
    "Personalen loggar in på sin egen sida, med en kod. Kopiera din text först.",
  "composing.expired.title": "Du har blivit utloggad under tiden",
  "composing.expired.text":
    "Din text står kvar här, hela texten. Logga in nedan, så skickas den i samma tryck.",
  "composing.kept.title": "Din text finns kvar här",
  "composing.kept.text": "Den har inte skickats än.",
  "composing.gone":
    "Det finns ingen sådan tråd, eller så får du inte läsa den. Din text står kvar här. Kopiera den om du vill ha kvar den.",
  "composing.draftGone":
    "Den här texten är redan skickad eller kastad, kanske i en annan flik. Det du har skrivit här står kvar. Kopiera det om du vill ha kvar det.",
  "composing.copy": "Det du har skrivit",
  "composing.toStaffTitle": "Svar i: {title}",

  "openers.title": "Vill du ha en början?",
  "openers.text":
    "Du behöver inte skriva mer. Om det är svårt att hitta ord kan du ta en av de här och fortsätta därifrån.",
  "openers.send": "Skicka som det är",
  "openers.own.1": "Det som har varit svårast på sistone",
  "openers.own.1.start": "Det som har varit svårast på sistone är",
  "openers.own.2": "Hur det var senast",
  "openers.own.2.start": "Senast jag drack eller rökte var",
  "openers.own.3": "Det jag hoppas på när jag skriver",
  "openers.own.3.start": "Det jag hoppas på när jag skriver här är",
  "openers.relative.1": "Det jag oroar mig mest för",
  "openers.relative.1.start": "Det jag oroar mig mest för är",
  "openers.relative.2": "Hur det är för mig",
  "openers.relative.2.start": "För mig är en vanlig kväll",
  "openers.relative.3": "Det jag har försökt med",
  "openers.relative.3.start": "Det jag har försökt med hittills är",
  "openers.reply.1": "Det jag känner igen",
  "openers.reply.1.start": "Jag känner igen",
  "openers.reply.2": "Det som har hjälpt mig",
  "openers.reply.2.start": "Något som har hjälpt mig är",
  "openers.reply.3": "Något jag undrar",
  "openers.reply.3.start": "Något jag undrar, om du vill berätta, är",

  "identify.intro": "Välj för var och en och skicka sedan. Du kan också ändra i texten själv.",
  "identify.replace": "Säg ”{gentle}” i stället",
  "identify.remove": "Ta bort det",
  "identify.keep": "Behåll det",
  "identify.hint.address": "”{phrase}” ser ut som en gatuadress.",
  "identify.hint.work": "”{phrase}” kan visa var någon arbetar.",
  "identify.hint.child": "”{phrase}” är ett namn med en ålder. Någon kan veta vem det är.",
  "identify.use": "Säg ”{gentle}”",
  "identify.buttons": "Vad vill du göra med ”{phrase}”",
  "identify.done": "Ändrat i din text.",

  "gentle.phone": "mitt nummer",
  "gentle.email": "min mejladress",
  "gentle.personal": "mitt personnummer",
  "gentle.handle": "mitt konto",
  "gentle.plate": "min bil",
  "gentle.name": "någon jag känner",
  "gentle.ownName": "jag vill inte säga vad jag heter",
  "gentle.child": "mitt barn",
  "gentle.partner": "min partner",
  "gentle.parent": "min förälder",
  "gentle.address": "min gata",
  "gentle.town": "min stad",
  "gentle.school": "skolan",
  "gentle.work": "min arbetsplats",

  "toolbar.label": "Betoning, citat och listor",
  "toolbar.bold": "Fet",
  "toolbar.italic": "Kursiv",
  "toolbar.quote": "Citat",
  "toolbar.list": "Lista",
  "toolbar.preview": "Så kommer det att se ut",
  "toolbar.previewEmpty": "Inget är skrivet än.",

  "device.label": "Spara i 7 dagar på den här enheten",
  "device.help":
    "Annars finns det bara i den här fliken. Andra som använder enheten kan då öppna sidan och läsa vad du har skrivit. Det försvinner när du skickar, loggar ut eller tar vägen ut.",
  "device.saved": "Sparat på den här enheten i 7 dagar",

  "young.title": "Det finns människor för dig",
  "young.unpublished":
    "Det som skrivs öppet här är skrivet av vuxna. Därför publiceras inte din text, men personalen läser den.",
  "young.intro": "Du har inte gjort något fel. Du kan prata med någon nu också:",
  "young.maybe": "Om du är under 18 finns de här till för dig:",
  "young.next":
    "Bara du och personalen kan läsa din text. En människa läser den {when}. Du får svar här, under ditt alias. De vet inte vem du är.",

  "drafts.title": "Sparat för dig själv",
  "drafts.intro":
    "Bara du kan läsa det här. Varje text försvinner av sig själv {days} dagar efter sin morgon.",
  "drafts.none":
    "Du har inte sparat något. När du skriver kan du spara en text till i morgon under ”Fler val”.",
  "drafts.link": "Texter du har sparat",
  "drafts.reply": "Svar i: {title}",
  "drafts.readyAt": "Vilar till {when}",
  "drafts.ready": "Klar. Finns kvar till {when}",
  "drafts.one": "En text du har sparat",
  "drafts.kept": "Den är sparad. Ingen annan kan läsa den.",
  "drafts.keptText":
    "{ready}. Du hittar den på din egen sida, under ”Texter du har sparat”. Du kan ändra den, skicka den eller kasta den när du vill.",
  "drafts.saved": "Dina ändringar är sparade.",
  "drafts.threadGone":
    "Tråden som den svarade i finns inte längre. Du kan skicka den som något nytt.",
  "drafts.save": "Spara som den är nu",
  "drafts.discard": "Kasta den",
  "drafts.discarded": "Den är kastad.",
  "drafts.discardNote": "Den går inte att få tillbaka.",
  "drafts.help.intro":
    "Det du skrev gör oss oroliga för dig. Du har inte gjort något fel. Prata med någon nu:",
  "drafts.help.unread":
    "Ingen har läst din text, och ingen gör det förrän du skickar den. Vill du att en människa här läser den, skicka den till personalen nu. Ingen annan medlem ser den.",
  "drafts.help.send": "Skicka den till personalen nu",
} satisfies Record<keyof typeof english, string>;
