import type { alarm as english } from "../en/alarm.ts";

/** Att nå personalen utanför webbläsaren: vad meddelandena säger, adminsidan, den egna adressen. */
export const alarm = {
  "alarm.subject": "Leeward: ärende {number} väntar",
  "alarm.step.opened": "Ärende {number} har kommit in och är brådskande.",
  "alarm.step.reminder": "Ingen har tagit sig an ärende {number} än.",
  "alarm.step.due": "Tiden för ärende {number} har gått ut och ingen har tagit sig an det.",
  "alarm.step.lead": "Ärende {number} är sent. Du kontaktas för att du leder arbetet.",
  "alarm.step.everyone": "Ärende {number} är mycket sent. Alla i personalen kontaktas.",
  "alarm.noWords": "Vad det handlar om står bara på sajten.",
  "alarm.test.subject": "Leeward: det här är ett test",
  "alarm.test.text":
    "Någon provar om larmen kommer fram. Ingen är i fara, och du behöver inte göra något.",
  "alarm.overview.title": "Larm",
  "alarm.overview.more": "Vilka som kontaktas när ingen tar sig an ett ärende",
  "alarm.overview.fine": "Larm kommer fram, så långt det senaste testet visar.",
  "alarm.title": "Larm utanför webbläsaren",
  "alarm.intro":
    "När ingen tar sig an ett ärende hör Leeward av sig: först till den som har jouren, sedan till reserven, sedan till alla admin, sedan till alla. Ett meddelande har ärendets nummer och en länk, aldrig ett ord av texten.",
  "alarm.channels": "Hur personalen nås",
  "alarm.channel": "Kanal",
  "alarm.tested": "Senaste test",
  "alarm.latest": "Senaste meddelande",
  "alarm.never": "Aldrig",
  "alarm.went": "{when}: kom fram",
  "alarm.failed": "{when}: kom inte fram ({code})",
  "alarm.waiting": "På väg sedan {when}",
  "alarm.test": "Testa alla kanaler",
  "alarm.done.tested": "Alla kanaler tog emot testet.",
  "alarm.done.failed": "Minst en kanal tog inte emot testet. Se nedan.",
  "alarm.people": "Vilka som kan nås med e-post",
  "alarm.person.yes": "{name}: har lämnat en adress",
  "alarm.person.no": "{name}: har inte lämnat någon adress",
  "alarm.own": "Din egen adress",
  "alarm.warn.title": "Larm kanske inte kommer fram",
  "alarm.warn.none":
    "Ingen kanal är inställd. Om ingen tittar här får ingen veta att ett ärende väntar. Den som driver sajten ställer in SMTP_URL eller ALARM_WEBHOOKS.",
  "alarm.warn.test": "Det senaste testet av {channel} misslyckades.",
  "alarm.warn.untested": "{channel} har aldrig testats.",
  "alarm.warn.address": "E-post är inställd, men ingen i personalen har lämnat en adress.",
  "alarm.warn.baseUrl":
    "BASE_URL är inte inställd, så länkarna i meddelandena leder bara till den här datorn.",
  "alarm.address.title": "Hur larm når dig",
  "alarm.address.intro":
    "Lämna en jobbadress, så skriver Leeward till dig när ett ärende väntar och det är din tur. Den sparas krypterad, visas inte för någon annan och används inte till något annat. Du kontaktas bara under bemannad tid.",
  "alarm.address.label": "E-postadress",
  "alarm.address.help": "Lämna tomt för att ta bort den.",
  "alarm.address.save": "Spara",
  "alarm.address.saved": "Sparat.",
  "alarm.address.error": "Det här ser inte ut som en e-postadress.",
  "alarm.address.noMail":
    "E-post är inte inställd på den här sajten. Din adress sparas till den dag den är det.",
} satisfies Record<keyof typeof english, string>;
