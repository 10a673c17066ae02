import type { accounts as english } from "../en/accounts.ts";

export const accounts = {
  "accounts.join.title": "Välj ett alias",
  "accounts.join.button": "Ta det här aliaset",
  "accounts.onceMore": "Försök en gång till",
  "accounts.wait":
    "Det är många som vill in samtidigt just nu. Du har inte gjort något fel. Vänta en minut och försök igen.",
  "accounts.removedByWriter": "Den som skrev det här har tagit bort det.",
  "accounts.removedTitle": "Borttaget av den som skrev",

  "accounts.alias.empty": "Ta ett av namnen, eller skriv ett eget.",
  "accounts.alias.too-short": "Ett alias behöver minst tre bokstäver.",
  "accounts.alias.too-long": "Ett alias får ha högst 30 bokstäver.",
  "accounts.alias.characters": "Använd bokstäver, siffror, enkla mellanslag och bindestreck.",
  "accounts.alias.mixed-script": "Använd samma sorts bokstäver i hela aliaset.",
  "accounts.alias.looks-like-name":
    "Det där ser ut som ett riktigt namn. Välj något som ingen känner dig under.",
  "accounts.alias.looks-like-contact":
    "Det där ser ut som en adress, ett nummer eller ett namn från en annan sajt. Välj något som inte leder till dig.",
  "accounts.alias.reserved": "Det namnet behöver vi själva. Välj ett annat.",
  "accounts.alias.staff-like": "Det låter som någon som arbetar här. Välj ett annat.",
  "accounts.alias.substance":
    "Många här försöker hålla sig borta från alkohol eller droger. Välj ett namn utan dem.",
  "accounts.alias.taken":
    "Någon har redan det aliaset, eller ett som är väldigt likt. Välj ett annat.",

  "accounts.passphrase.too-short": "Använd minst {min} tecken. Några ord fungerar bra.",
  "accounts.passphrase.too-long": "Använd högst 200 tecken.",
  "accounts.passphrase.too-common": "Den är lätt att gissa. Ta några ord som inte hör ihop.",

  "accounts.signIn.alias": "Ditt alias",
  "accounts.signIn.passphrase": "Din lösenfras",
  "accounts.signIn.passphraseHelp": "Eller dina sju ord, i ordning.",
  "accounts.signIn.wordsSummary": "Jag vill se mina sju ord medan jag skriver",
  "accounts.signIn.words": "Dina sju ord",
  "accounts.signIn.wordsHelp":
    "Lämna då lösenfrasen tom. Stora bokstäver och komman spelar ingen roll. Tänk på vem som ser skärmen.",
  "accounts.signIn.noAlias": "Jag har inget alias än",
  "accounts.signIn.lostSummary": "Om du har tappat bort båda",
  "accounts.signIn.lost":
    "Då kan ingen släppa in dig, för vi vet inte vem du är. Du kan välja ett nytt alias. Det du har skrivit finns kvar.",
  "accounts.signIn.refused":
    "Aliaset och lösenfrasen hör inte ihop. Titta på båda och försök igen.",
  "accounts.signIn.aliasMissing": "Skriv ditt alias.",
  "accounts.signIn.passphraseMissing": "Skriv din lösenfras eller dina sju ord.",

  "accounts.code.title": "Ett steg till",
  "accounts.code.intro": "Lösenfrasen stämmer. Nu den andra nyckeln.",
  "accounts.code.code": "Kod",
  "accounts.code.help": "De sex siffrorna som din app visar nu, eller en av dina reservkoder.",
  "accounts.code.missing": "Skriv koden.",
  "accounts.code.wrong":
    "Den koden fungerar inte nu. Varje kod gäller en gång: vänta på nästa och försök igen.",
  "accounts.code.wait":
    "Det går att försöka fem gånger på fem minuter. Vänta lite och försök igen.",

  "accounts.invite.title": "Välkommen till personalen",
  "accounts.invite.therapist":
    "Du är inbjuden som terapeut. Du läser det som skrivs och svarar med ditt förnamn.",
  "accounts.invite.admin":
    "Du är inbjuden som admin. Du tar hand om eskaleringar och bjuder in de andra.",
  "accounts.invite.firstName": "Ditt förnamn",
  "accounts.invite.firstNameHelp":
    "Ett enda förnamn. Alla kan läsa det. Inget efternamn och ingen titel.",
  "accounts.invite.profession": "Ditt yrke",
  "accounts.invite.professionHelp": "Står bredvid ditt namn: ”Anna, psykolog”.",
  "accounts.invite.passphrase": "En egen lösenfras",
  "accounts.invite.passphraseHelp":
    "Minst tolv tecken. Fyra eller fem ord som inte hör ihop fungerar bra.",
  "accounts.invite.appTitle": "En andra nyckel",
  "accounts.invite.appText":
    "Rikta en autentiseringsapp i din telefon mot rutan. Sedan visar appen en ny kod varje halvminut.",
  "accounts.invite.qrLabel": "Rutkod för autentiseringsappen",
  "accounts.invite.appOther": "Utan kamera",
  "accounts.invite.appSecret": "Skriv in den här nyckeln i appen:",
  "accounts.invite.appLink": "Eller öppna den i en app på den här enheten",
  "accounts.invite.code": "Koden som appen visar nu",
  "accounts.invite.codeHelp": "Sex siffror. De visar att appen fungerar innan du behöver den.",
  "accounts.invite.codeWrong":
    "Det är inte koden som gäller just nu. Vänta på nästa och försök igen. Rutan är densamma som förut.",
  "accounts.invite.setupLost":
    "Rutan gick inte att använda längre, så här är en ny. Rikta appen mot den i stället.",
  "accounts.invite.button": "Gå med i personalen",
  "accounts.invite.totpLabel": "personal",
  "accounts.invite.unknown": "Den inbjudan finns inte",
  "accounts.invite.unknownText":
    "Kontrollera att hela adressen kom med. Gjorde den det, be den som bjöd in dig om en ny länk.",
  "accounts.invite.used": "Inbjudan är redan använd",
  "accounts.invite.usedText":
    "Varje länk fungerar en gång. Var det du, så logga in. Var det inte du, säg till en admin genast.",
  "accounts.invite.expired": "Inbjudan har gått ut",
  "accounts.invite.expiredText": "En länk gäller i tre dygn. Be den som bjöd in dig om en ny.",

  "accounts.firstName.empty": "Skriv ditt förnamn.",
  "accounts.firstName.several-names": "Skriv bara ett förnamn, utan efternamn.",
  "accounts.firstName.title": "Hoppa över titeln. Yrket har en egen rad.",
  "accounts.firstName.characters": "Skriv namnet med bara bokstäver, minst två.",
  "accounts.firstName.too-long": "Skriv ett namn på högst 20 bokstäver.",
  "accounts.profession.empty": "Skriv ditt yrke.",
  "accounts.profession.too-short": "Skriv yrket med minst två bokstäver.",
  "accounts.profession.too-long": "Skriv yrket med högst 40 bokstäver.",
  "accounts.profession.characters": "Skriv yrket med bara bokstäver, mellanslag och bindestreck.",
  "accounts.profession.looks-like-name":
    "Det där ser ut som ett namn. Skriv bara vad du arbetar som.",

  "accounts.welcome.toMe": "Jag har skrivit upp dem",
  "accounts.welcome.codesTitle": "Dina reservkoder",
  "accounts.welcome.signInName": "Du loggar in som {name}.",
  "accounts.welcome.codesText":
    "Om du blir av med telefonen kan du logga in med en av de här koderna i stället. Var och en gäller en gång. De visas bara nu: skriv ut dem, eller spara dem där du har dina lösenfraser.",
  "accounts.welcome.toDesk": "Jag har sparat dem",
  "accounts.welcome.goneTitle": "Det här har redan visats",
  "accounts.welcome.goneMember":
    "Orden visas bara en gång. Har du en lösenfras, eller har du skrivit upp orden, kan du göra nya.",
  "accounts.welcome.goneStaff":
    "Reservkoderna visas bara en gång. Hann du inte spara dem, be en admin om en ny inbjudan.",
  "accounts.welcome.goneNobody": "Ord och koder visas bara en gång.",
  "accounts.welcome.newWords": "Gör nya ord",

  "me.title": "Din sida",
  "me.alias": "Du skriver här som {alias}.",
  "me.notices": "Från personalen",
  "me.noNotices": "Det finns inget från personalen just nu.",
  "me.notice.published": "Din text är publicerad",
  "me.notice.change-asked": "Vi ber dig att ändra något",
  "me.notice.removed": "Vi har tagit bort en text du skrev",
  "me.notice.supported": "Några ord till dig",
  "me.notice.answered": "Du har fått svar",
  "me.notice.rule": "Det har med den här husregeln att göra: {rule}",
  "me.notice.thread": "I tråden ”{title}”",
  "me.notice.by": "Från {name}, {profession}",
  "me.notice.read": "Jag har läst det här",
  "me.notice.readAll": "Jag har läst alla",
  "me.notice.earlier": "Det du har läst förut",
  "me.posts": "Det du har skrivit",
  "me.noPosts": "Du har inte skrivit något än.",
  "me.postsMost": "Här visas de {count} senaste. Resten står kvar i sina trådar.",
  "me.state.published": "Publicerat",
  "me.state.held": "Väntar på att bli läst. Bara du och personalen kan se det.",
  "me.state.removed": "Borttaget av personalen",
  "me.reply": "Svar nr {number}",
  "me.first": "Tråd som du började",
  "me.account": "Ditt alias",
  "me.accountText":
    "Vi känner till ditt alias och inget annat om dig. Därför kan ingen annan än du öppna det.",
  "me.toWords": "Gör nya återställningsord",
  "me.toPassphrase": "Välj en ny lösenfras",
  "me.signOutEverywhere": "Logga ut på alla enheter",
  "me.toLeave": "Lämna för gott",

  "me.words.title": "Nya återställningsord",
  "me.words.text":
    "Du får sju ord. Tillsammans med ditt alias är de en väg in, också om du glömmer lösenfrasen. De visas en gång.",
  "me.words.old": "Om du redan har ord slutar de att fungera.",
  "me.words.button": "Visa nya ord",

  "me.passphrase.title": "En ny lösenfras",
  "me.passphrase.current": "Din lösenfras i dag, eller dina sju ord",
  "me.passphrase.new": "Din nya lösenfras",
  "me.passphrase.newHelp": "Minst tio tecken. Några ord fungerar bra.",
  "me.passphrase.others": "Du loggas ut på alla andra enheter.",
  "me.passphrase.button": "Byt lösenfras",
  "me.passphrase.wrong": "Det är inte din lösenfras eller dina ord. Försök igen.",
  "me.passphrase.done": "Din nya lösenfras gäller från och med nu.",

  "me.leave.title": "Lämna för gott",
  "me.leave.intro":
    "Du kan ta bort ditt alias här och nu, utan att fråga någon. Det går inte att ångra.",
  "me.leave.choice": "Vad ska hända med det du har skrivit?",
  "me.leave.keep": "Låt det stå kvar, utan mitt alias",
  "me.leave.keepHelp": "Då står det ”Någon som har lämnat”. Andra kan behöva dina ord.",
  "me.leave.remove": "Ta bort mina ord också",
  "me.leave.removeHelp":
    "Dina texter och rubriker raderas. Det som andra har svarat står kvar, i deras eget namn.",
  "me.leave.choiceMissing": "Välj vad som ska hända med dina ord.",
  "me.leave.case":
    "En sak kan vi inte ta bort: har personalen varit orolig för att någon är i fara, sparar de en kopia av den texten. Ditt alias står inte kvar på den. Det som andra har kopierat når vi inte heller.",
  "me.leave.confirm": "Din lösenfras eller dina sju ord",
  "me.leave.confirmHelp": "Så att ingen annan kan göra det här i ditt ställe.",
  "me.leave.button": "Ta bort mitt alias",
  "me.leave.cancel": "Nej, jag stannar",
  "me.left.title": "Ditt alias är borta",
  "me.left.text": "Du är utloggad överallt. Du är välkommen tillbaka när du vill, med ett nytt.",
} satisfies Record<keyof typeof english, string>;
