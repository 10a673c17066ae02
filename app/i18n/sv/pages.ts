import type { pages as en } from "../en/pages.ts";
import type { Message } from "../translator.ts";

/** Orden på de stående sidorna. */
export const pages = {
  "help.title": "Hjälp nu",
  "help.intro": "Är någon i fara nu? Ring {number}.",
  "help.unseen": "Vi ser inte vem du är eller var du är. Vi kan inte skicka hjälp till dig.",
  "help.night":
    "Ingen terapeut läser just nu. Vi läser igen {opening}. Här nedanför finns linjer som kan ha öppet.",
  "help.country.label": "Vilket land är du i?",
  "help.country.submit": "Visa linjerna",
  "help.country.current": "Linjer i {country}",
  "help.topic.emergency": "Fara just nu",
  "help.topic.health": "Råd om vård",
  "help.topic.crisis": "När allt känns för tungt",
  "help.topic.violence": "Våld och hot",
  "help.topic.children": "Barn och unga",
  "help.topic.substances": "Alkohol och droger",
  "help.topic.other": "Fler linjer",
  "help.label.hours": "Öppet",
  "help.label.audience": "För vem",
  "help.channel.phone": "Telefon",
  "help.channel.text": "Sms",
  "help.channel.web": "Webb",
  "help.channel.other": "Nummer",
  "help.checked.on": "Kontrollerat {date}",
  "help.checked.old": "Kontrollerat {date}. Det är ett tag sedan, så det kan ha ändrats.",
  "help.checked.seen": "Vi har inte kontrollerat det här än. Uppgiften kommer från {source}.",
  "help.checked.unknown": "Vi har inte kontrollerat det här än. Uppgiften kan ha ändrats.",
  "help.empty": "Vi har inga linjer för det landet än. Ring nödnumret där du är.",
  "help.unanswered.title": "Om ingen svarar",
  "help.unanswered.intro":
    "Det är många som ringer samtidigt. Det betyder inte att du är mindre viktig.",
  "help.unanswered.next": "Prova nästa linje i listan. Ring sedan den första igen.",
  "help.unanswered.emergency": "Är det bråttom? Ring {number}.",
  "help.unanswered.near":
    "Gå till någon i närheten: en vän, en granne eller en akutmottagning. Du behöver inte förklara allt. Det räcker att säga ”jag behöver sällskap”.",
  "help.silent.gb":
    "I Storbritannien: kan du inte prata, ring 999 från en mobil. Tryck 55 när du blir ombedd.",
  "help.stopping.title": "Om du dricker mycket varje dag",
  "help.stopping.body":
    "Har du druckit mycket varje dag kan det vara farligt att sluta tvärt. Prata först med en läkare eller sköterska. De kan hjälpa dig att sluta på ett säkert sätt.",
  "help.stopping.signs":
    "Sök vård om du skakar, svettas mycket, ser sådant som inte finns eller får kramper.",
  "help.stopping.emergency": "Blir det värre? Har någon fått ett krampanfall? Ring {number}.",
  "help.child.title": "Om du är orolig för ett barn",
  "help.child.se":
    "Ring socialtjänsten där barnet bor. Du kan be om råd först, utan att säga vem det gäller. Är barnet i fara nu? Ring 112.",
  "help.child.other":
    "Ring en av linjerna för barn. Ofta får vuxna som är oroliga också ringa. Är barnet i fara nu? Ring nödnumret.",
  "help.tonight.title": "Fram till i morgon",
  "help.tonight.intro":
    "Du behöver inte lösa något i natt. Du behöver bara ta dig fram till morgonen.",
  "help.tonight.place": "Sätt eller lägg dig där du känner dig trygg. Drick lite vatten.",
  "help.tonight.company": "Be någon vara hos dig, eller ha mobilen på i natt.",
  "help.tonight.means":
    "Finns det något du kan skada dig med? Lägg det långt bort, eller be någon ta hand om det.",
  "help.tonight.craving":
    "Ett sug är som en våg. Det stiger, och sedan sjunker det. Andas lugnt, vänta en stund och känn efter.",
  "help.tonight.home": "Är du rädd för någon hemma? Håll dig nära en dörr och ha mobilen på dig.",
  "help.tonight.read": "Läs här en stund. Forumet är öppet hela natten.",
  "help.leave.title": "Om någon kan se din skärm",

  "rules.title": "Husregler",
  "rules.intro": "Reglerna är få. De finns för att alla ska våga skriva.",
  "rules.why": "Varför",
  "rules.example": "Exempel",
  "rules.broken.title": "När en regel bryts",
  "rules.broken.body":
    "Någon i personalen läser texten. Ofta ber vi dig ändra några ord. Ibland tar vi bort texten. Du är lika välkommen även om du har brutit mot en regel.",
  "rules.decisions.title": "Vem bestämmer",
  "rules.decisions.machine":
    "Ett program läser varje text först. Det sorterar bara: vad personalen läser först, och vad som får vänta tills en människa har läst.",
  "rules.decisions.people":
    "Resten bestämmer människor. Programmet tar aldrig bort en text, och det dömer dig aldrig.",
  "rules.reason.title": "Du får veta varför",
  "rules.reason.body":
    "När vi har bestämt något om din text får du veta vilken regel det gällde och varför. Du hittar det på din egen sida.",
  "rules.again.title": "Om du tycker att vi har fel",
  "rules.again.body":
    "Be om en ny titt. Under varje beslut på din egen sida finns ett formulär för det. Någon annan än den som bestämde läser, inom tre av personalens arbetsdagar, och du får ett svar med en motivering.",
  "rules.limits.title": "När vi måste göra något",
  "rules.limits.life": "Om någons liv är i fara måste vi berätta det vi vet för polisen.",
  "rules.limits.child":
    "Misstänker vi att ett barn far illa kan vi behöva berätta det för socialtjänsten.",
  "rules.limits.unknown":
    "Vi vet inte vem du är. Kanske finns det inget mer att lämna än det du har skrivit här.",

  "privacy.title": "Vad vi sparar",
  "privacy.intro":
    "Här står vad sajten sparar om dig och vad den aldrig frågar efter. Sidan görs av de inställningar som gäller just nu.",
  "privacy.never.title": "Det vi aldrig frågar efter",
  "privacy.never.body":
    "Vi frågar aldrig efter ditt namn, din e-post, ditt telefonnummer eller när du är född. Det finns ingen plats för det i databasen.",
  "privacy.alias.title": "Ditt alias",
  "privacy.alias.body":
    "Vi sparar ditt alias, ditt språk och vilken månad du kom hit. Vi sparar också en enklare stavning av ditt alias. Då kan ingen ta ett som ser likadant ut.",
  "privacy.alias.linked":
    "Allt du skriver med samma alias går att läsa ihop. Tänk på det när du berättar sådant som bara du kan veta.",
  "privacy.alias.several":
    "Har du flera alias sparar vi vilka som hör ihop. Det visas inte för någon, inte ens för personalen. Den som sköter servern kan se det.",
  "privacy.alias.away": "Vi sparar om du har paus eller har dolt dina ord, men inte sedan när.",
  "privacy.passphrase.title": "Din lösenfras",
  "privacy.passphrase.body":
    "Vi sparar inte din lösenfras, eller orden du fick i stället för en. Vi sparar en omvandlad form som inte går att räkna tillbaka. Tappar du bort dem kan vi inte släppa in dig.",
  "privacy.posts.title": "Det du skriver",
  "privacy.posts.body": "Vi sparar dina texter tills de raderas. De försvinner inte av sig själva.",
  "privacy.posts.times":
    "Vid din text sparar och visar vi bara vilken del av dagen det var, till exempel ”i morse”.",
  "privacy.posts.change":
    "Du kan ändra en text i femton minuter. Vi sparar när den tiden är slut, på fem minuter när, och glömmer det inom en timme efteråt.",
  "privacy.reading.title": "Det du läser",
  "privacy.reading.body":
    "Om du har ett alias sparar vi hur långt du har läst i varje tråd, utan någon tid. Vi sparar också vilka ord, rum och personer du vill slippa.",
  "privacy.reading.forget":
    "Bara du ser det. Du kan få oss att glömma det på sidan om din läsning.",
  "privacy.times.title": "Exakta tider",
  "privacy.times.body":
    "Personalen ser exakt när en text kom in, så att ingen ska behöva vänta för länge. Vår logg noterar att ett alias skapades eller att en text skrevs, men bara vilken del av dygnet. Det personalen gör noteras med exakta tider.",
  "privacy.engine.title": "Det programmet noterar",
  "privacy.engine.body":
    "Ett program läser varje text innan andra kan läsa den. Det noterar språket, hur allvarlig texten verkar, vilka regler det gick efter och var i texten. Det sparas ihop med texten.",
  "privacy.engine.corrections":
    "Personalen kan säga till när programmet har läst fel. Då sparar vi vad de hade sagt i stället, vem det var och när. Programmet kan få lära sig av sådana texter, men bara på den här servern. Det lär sig aldrig av en text som du har raderat. Det som det lärde sig innan finns kvar som siffror tills det får lära sig på nytt.",
  "privacy.engine.who":
    "Bara personalen ser det. Programmet körs på den här servern och skickar inget till någon annan.",
  "privacy.second.who": "Bara personalen ser det. Programmet körs på den här servern.",
  "privacy.second.title": "Ett andra program som läser",
  "privacy.second.body":
    "När du har skickat en text läses den också av ett program på en tjänst som vi själva driver. Dit skickas rubriken och texten. Ditt alias, rummet och tiden skickas inte.",
  "privacy.second.kept":
    "Vi sparar hur allvarlig tjänsten tyckte att texten var och vad den handlade om. Den kan bara få oss att läsa en text tidigare. Den kan inte gömma eller ta bort någon.",
  "privacy.second.where":
    "Tjänsten finns utanför vårt eget nät, på {host}. Förbindelsen dit är krypterad.",
  "privacy.cases.title": "Om någon kan vara i fara",
  "privacy.cases.body":
    "Då öppnar vi ett ärende. Där finns en kopia av texten, och allt vi gör skrivs upp med exakta tider. Kopian finns kvar även om texten raderas.",
  "privacy.sessions.title": "När du är inloggad",
  "privacy.sessions.member":
    "Du är inloggad i högst {hours} timmar. Väljer du att vara inloggad längre är det {days} dagar. Vi sparar en omvandlad form av nyckeln i din kaka, och vilken timme den slutar gälla.",
  "privacy.sessions.list":
    "Till varje sparar vi vilken del av dygnet den började, så att du kan skilja dem åt och avsluta dem.",
  "privacy.sessions.staff": "Personalen loggas ut efter {minutes} minuter om de inte gör något.",
  "privacy.cookies.title": "Kakor",
  "privacy.cookies.body":
    "De här kakorna använder vi: {cookies}. De håller dig inloggad, minns ditt språk och bär med sig besked till nästa sida. En vet att du har läst de första orden. En minns vilken dag du senast var här, så att vi kan hälsa dig välkommen tillbaka. Den finns bara på din enhet.",
  "privacy.device.body":
    "Det du håller på att skriva sparas bara i den här fliken, tills du skickar det, lämnar sidan eller stänger fliken.",
  "privacy.address.title": "Din ip-adress",
  "privacy.address.body":
    "Vi skriver aldrig upp din ip-adress. En omvandlad bit av den finns i minnet i högst {minutes} minuter, så att ingen kan skicka för mycket på en gång.",
  "privacy.address.proxy":
    "Framför den här servern står en annan som skickar vidare din adress. Vad den sparar styr den som driver sajten.",
  "privacy.logs.title": "Loggar",
  "privacy.logs.body":
    "Vi för ingen lista över besök. När något går sönder noterar vi vilket slags fel det var. Inga texter, inget alias, ingen adress.",
  "privacy.thirdparties.title": "Andra företag",
  "privacy.thirdparties.body":
    "Våra sidor hämtar inget från andra sajter. Här finns ingen reklam och ingen spårning.",
  "privacy.kept.title": "Var det finns",
  "privacy.kept.file": "Allt finns i en databas ({database}), en fil på samma server som sajten.",
  "privacy.kept.server":
    "Allt finns i en databas ({database}), på en server som den som driver sajten har valt.",
  "privacy.kept.https": "Det du skickar och läser är krypterat på vägen.",
  "privacy.kept.http":
    "Den här sajten krypterar inte det du skickar och läser. Andra på samma nät kan se det.",
  "privacy.kept.backups":
    "Den som driver sajten har hand om säkerhetskopior. En text som raderas här kan finnas kvar i en kopia en tid.",
  "privacy.readers.title": "Vem kan läsa vad",
  "privacy.readers.everyone": "Alla kan läsa det som är publicerat, även utan alias.",
  "privacy.readers.you": "Du och personalen kan läsa en text av dig som väntar.",
  "privacy.readers.staff": "Personalen kan läsa alla texter, och även det programmet har noterat.",
  "privacy.readers.admin":
    "Administratörer kan också läsa ärenden och loggen. Varje gång någon öppnar ett ärende för att läsa det skrivs det upp.",
  "privacy.tell.title": "När vi måste berätta",
  "privacy.tell.life": "Om någons liv är i fara måste vi berätta det vi vet för polisen.",
  "privacy.tell.child":
    "Misstänker vi att ett barn far illa kan vi behöva berätta det för socialtjänsten.",
  "privacy.tell.nothing":
    "Vi vet inte vem du är eller var du bor. Kanske finns det inget mer att lämna än det du har skrivit här.",
  "privacy.tell.you": "Vi säger till dig när vi kan, och vi gör det helst ihop med dig.",
  "privacy.limits.title": "Det ingen sajt kan hindra",
  "privacy.limits.device": "Den som har din mobil eller dator kan se vad du har läst.",
  "privacy.limits.malware":
    "Det finns program som spionerar på en mobil eller dator. Vi kan inte se dem eller stoppa dem.",
  "privacy.limits.style":
    "Den som känner dig väl kan känna igen hur du skriver, eller det du berättar.",
  "privacy.limits.operator": "Den som sköter servern kan komma åt allt som finns på den.",
  "privacy.search.title": "Sökmotorer",
  "privacy.search.off":
    "Vi ber sökmotorer att inte ta med trådarna. De flesta gör som vi ber, men inte alla.",
  "privacy.search.on": "Trådarna kan hittas i sökmotorer. Den som söker på dina ord kan hitta dem.",
  "privacy.rights.title": "Dina rättigheter",
  "privacy.rights.body":
    "Du har rätt att få veta vad vi sparar om dig. Du har rätt att få det rättat och att få det raderat.",
  "privacy.rights.authority":
    "Tycker du att vi gör fel kan du vända dig till den myndighet som har hand om dataskydd där du bor. I Sverige heter den IMY.",
  "privacy.delete.title": "Så raderar du",
  "privacy.delete.self":
    "På din egen sida kan du radera ditt alias, eller dölja dina ord. Du behöver inte säga varför. Där finns också allt vi sparar om dig.",
  "privacy.delete.ask":
    "Logga in och skriv i en tråd att du vill få något raderat. Du behöver inte säga varför. Ditt alias räcker, så skriv inte ditt namn.",
  "privacy.operator.title": "Vem som ansvarar",
  "privacy.operator.named": "{operator} driver sajten och ansvarar för det som sparas.",
  "privacy.operator.unnamed":
    "Den som driver sajten har inte skrivit vem det är än. Tänk på det innan du skriver.",
  "privacy.contact.given": "Skriv till {contact}. Men tänk på att e-post visar vem du är.",
  "privacy.contact.missing": "Det finns ingen adress att skriva till än. Du kan fråga i ”Ny här”.",

  "accessibility.title": "Tillgänglighet",
  "accessibility.intro": "Alla ska kunna läsa och skriva här. Vårt mål är WCAG 2.2 på nivå AA.",
  "accessibility.tested.title": "Det vi testar",
  "accessibility.tested.axe":
    "Vi testar varje sida med ett verktyg som heter axe. Vi gör det på svenska och engelska, i ljust och mörkt läge.",
  "accessibility.tested.keyboard": "Vi testar att allt går att göra med bara tangenterna.",
  "accessibility.tested.narrow":
    "Vi testar att varje sida får plats på en skärm som är 320 pixlar bred.",
  "accessibility.tested.scripts": "Du kan läsa, skriva och hitta hjälp även med skript avstängda.",
  "accessibility.untested.title": "Det vi inte har testat",
  "accessibility.untested.body":
    "Ingen som läser med skärmläsare har testat sajten än. Ett verktyg hittar inte alla fel, så det kan finnas fel som vi inte vet om.",
  "accessibility.report.title": "Om något inte fungerar",
  "accessibility.report.contact": "Berätta vad som hände. Skriv till {contact}.",
  "accessibility.report.forum": "Berätta vad som hände. Du kan skriva det i ”Ny här”.",

  "about.title": "Om platsen",
  "about.what.title": "Vad det här är",
  "about.what.is":
    "Här kan du läsa och skriva om alkohol, om cannabis och om livet nära någon som dricker eller röker. Du får sällskap av andra som vet hur det känns, och råd av terapeuter. Du har ett alias. Vi vet inte vem du är.",
  "about.what.isnot":
    "Det här är inte vård, och vi för ingen journal. Det är inte till för akuta lägen: vi ser inte var du är, och när vi har stängt läser ingen av oss. Är någon i fara nu? Ring {number}.",
  "about.who.title": "Vem som står bakom",
  "about.who.named": "{operator} driver sajten och ansvarar för den.",
  "about.who.unnamed": "Den som driver sajten har inte skrivit vem det är än.",
  "about.contact.given": "Kontakt: {contact}",
  "about.contact.missing": "Det finns ingen adress att skriva till än. Du kan fråga i ”Ny här”.",
  "about.readers.title": "Vem som läser",
  "about.readers.body":
    "Terapeuter läser och svarar här. Du ser deras förnamn och vad de jobbar som, inget mer. Varje svar är skrivet av en människa.",
  "about.readers.none": "Det finns inga terapeuter här än.",
  "about.when.title": "När vi läser",
  "about.when.hours": "Vi läser {hours}.",
  "about.when.promise": {
    one: "En terapeut svarar inom en arbetsdag.",
    other: "En terapeut svarar inom {count} arbetsdagar.",
  },
  "about.night.title": "På natten",
  "about.night.body":
    "När vi har stängt läser ingen av oss. Du kan ändå läsa, skriva och få svar av andra här.",
  "about.night.program":
    "Ett program läser varje text direkt. Verkar någon vara i fara får du se nummer att ringa. Den texten läser vi först när vi öppnar.",

  "leave.label": "Lämna sidan",
  "leave.does.title": "Vad knappen gör",
  "leave.does.page": "Sidan blir tom direkt, och en annan sajt öppnas i stället.",
  "leave.does.keys": "Du kan också trycka tre gånger på Skift.",
  "leave.does.text": "Det du höll på att skriva i fliken rensas.",
  "leave.does.signout": "Du loggas ut.",
  "leave.doesnot.title": "Vad den inte gör",
  "leave.doesnot.history":
    "Den rensar inte din historik. Sidor du har läst här kan gå att hitta i webbläsaren.",
  "leave.doesnot.watching":
    "Den stoppar inte den som följer din mobil eller dator med ett program.",
  "leave.tip.title": "Vill du lämna färre spår",
  "leave.tip.private": "Läs i ett privat fönster och stäng det när du är klar.",
  "leave.tip.history":
    "Du kan ta bort enstaka sidor ur historiken. En helt tom historik kan verka konstig för den som tittar.",

  "error.danger": "Är någon i fara nu? Ring {number}.",
  "error.400.title": "Vi förstod inte riktigt",
  "error.400.text": "Något saknades eller blev fel på vägen.",
  "error.400.next": "Gå tillbaka, din text bör finnas kvar. Försök sedan igen.",
  "error.403.title": "Den här sidan är inte öppen för dig",
  "error.403.text": "Den kan höra till någon annan. Du kan också ha blivit utloggad.",
  "error.403.next":
    "Om du höll på att skriva: gå tillbaka, din text bör finnas kvar. Logga in och försök igen.",
  "error.404.title": "Vi hittar inte sidan",
  "error.404.text": "Den kan vara borttagen, eller så är adressen fel.",
  "error.404.next": "Du kan leta efter den från första sidan.",
  "error.405.title": "Det går inte här",
  "error.405.text": "Sidan kan inte användas på det sättet. Du har inte gjort något fel.",
  "error.405.next": "Börja om från första sidan.",
  "error.413.title": "Det blev för mycket på en gång",
  "error.413.text": "Din text är längre än vi kan ta emot i ett stycke.",
  "error.413.next":
    "Gå tillbaka, din text bör finnas kvar. Korta den, eller skicka den i två delar.",
  "error.415.title": "Vi kan bara ta emot text",
  "error.415.text": "Det går inte att skicka filer eller bilder här.",
  "error.415.next": "Gå tillbaka, din text bör finnas kvar. Skicka den utan filen.",
  "error.422.title": "Något behöver ändras",
  "error.422.text": "Vi kunde inte spara det som det var.",
  "error.422.next":
    "Gå tillbaka, din text bör finnas kvar. Ändra det som är markerat och skicka igen.",
  "error.429.title": "Vänta lite",
  "error.429.text": "Det har skickats mycket på kort tid. Det kan ha varit andra än du.",
  "error.429.next": "Gå tillbaka, din text bör finnas kvar. Vänta några minuter och skicka igen.",
  "error.500.title": "Något gick sönder",
  "error.500.text": "Felet är vårt. Du har inte gjort något fel.",
  "error.500.next":
    "Om du höll på att skriva: gå tillbaka, din text bör finnas kvar. Vänta en stund och försök igen.",
  "error.503.title": "Vi har stängt en kort stund",
  "error.503.text": "Sajten startar eller har för mycket att göra. Den är snart tillbaka.",
  "error.503.next":
    "Om du höll på att skriva: gå tillbaka, din text bör finnas kvar. Vänta en stund och försök igen.",
} satisfies Record<keyof typeof en, Message>;
