import type { audience as english } from "../en/audience.ts";

/** Vem som får läsa en tråd och vad skribenten behöver: i listor, i tråden och vid skrivbordet. */
export const audience = {
  "audience.members.tag": "Bara medlemmar",
  "audience.therapists.tag": "Privat: du och personalen",
  "audience.members.thread": "Bara de som har ett alias här kan läsa den här tråden.",
  "audience.therapists.thread":
    "Det här är en privat linje. Bara du och personalen kan läsa och skriva i den.",
  "audience.therapists.threadStaff":
    "Det här är en privat linje. Bara den som skrev och personalen kan läsa och skriva i den.",
  "audience.desk.members": "Bara medlemmar",
  "audience.desk.therapists": "Privat linje",
  "audience.desk.whoSees.members": "De som har ett alias, och personalen",
  "audience.desk.whoSees.therapists": "Bara den som skrev och personalen: en privat linje",
  "audience.members.sent": "Din text är här, för alla som har ett alias. Tack för att du skrev.",
  "audience.therapists.sent": "Din text är här, för dig och personalen. Tack för att du skrev.",
  "audience.members.next":
    "Din text är publicerad för dem som har ett alias här. Ingen annan kan läsa den.",
  "audience.therapists.next":
    "Bara du och personalen kan läsa din text. En terapeut svarar dig här, under ditt alias, inom {days} arbetsdagar.",
  "audience.therapists.soon":
    "Bara du och personalen kan läsa din text. En människa läser den {when}. Du får svar här, under ditt alias.",
  "audience.members.soon":
    "Din text är publicerad för dem som har ett alias här. Någon i personalen läser den {when}.",
  "audience.therapists.read":
    "En människa har läst din text. Bara du och personalen kan läsa den. Svaret kommer här, under din text.",
  "audience.members.read":
    "En människa har läst din text. Den är publicerad för dem som har ett alias.",
  "audience.therapists.state": "Privat: bara du och personalen läser det",
  "audience.members.asStaff":
    "Du svarar som {name}, {profession}. De som har ett alias kan läsa det.",
  "audience.therapists.asStaff":
    "Du svarar som {name}, {profession}. Bara den som skrev och personalen kan läsa det.",
  "audience.desk.young": "Skribenten säger sig vara under 18",
  "audience.desk.gently": "Skrivet en svår kväll: svara varsamt",
  "need.listening": "Vill att någon lyssnar",
  "need.ideas": "Vill ha idéer",
  "need.facts": "Vill ha fakta",
  "need.writing": "Behövde bara skriva",
  "need.desk": "Vad skribenten behöver",
} satisfies Record<keyof typeof english, string>;
