/** Coming and going: sessions, aliases, pause and leaving, a copy of one's own, the first words. */
export const coming = {
  "sessions.title": "Where you are signed in",
  "sessions.intro":
    "Do you see something that is not you? End it here, and then choose a new passphrase.",
  "sessions.here": "This device",
  "sessions.other": "Another device or browser",
  "sessions.since": "Signed in {when}",
  "sessions.sinceUnknown": "Signed in some time ago",
  "sessions.as": "Writes as {alias}",
  "sessions.end": "Sign out there",
  "sessions.ended": "That session has ended.",
  "me.toSessions": "Where you are signed in",
  "me.toAliases": "Your aliases",
  "me.toAway": "Pause, hide or leave",
  "me.toCopy": "All that we keep about you",

  "aliases.title": "Your aliases",
  "aliases.intro":
    "You can have several, to keep parts of your life apart. Nobody can see that they belong together, not even the staff. To them you are different people.",
  "aliases.here": "Writes now",
  "aliases.first": "You sign in with this one",
  "aliases.switch": "Write as {alias}",
  "aliases.writes": "You write as {alias} from here on.",
  "aliases.left":
    "That alias is gone. You write as {alias} now. Next time, sign in as {first}, with the passphrase or the words you have.",
  "aliases.signIn":
    "When you sign in, do it as {alias}, with your passphrase or your seven words. The others have none of their own. You switch to them here.",
  "aliases.apart":
    "What can give you away is what you tell and how you write. If you tell the same story twice, somebody may see it. The database knows which aliases are yours, and so does whoever runs the server.",
  "aliases.another": "Make another alias",
  "aliases.anotherText": "What you have written stays under the alias that wrote it.",
  "aliases.make": "Make this alias and write as it",
  "aliases.tooMany":
    "You can have at most {count} aliases. To make a new one, leave with one first.",
  "accounts.signIn.aliasHelp": "If you have several: the first one you took.",

  "away.title": "Pause, hide or leave",
  "away.intro":
    "You may go whenever you like and come back whenever you like. You do not have to say why.",
  "away.now.paused": "You are taking a pause.",
  "away.now.hidden": "Your words are hidden.",
  "away.done.paused": "You are taking a pause from now on. Rest well.",
  "away.done.hidden": "Your words are hidden now.",
  "away.done.present": "Welcome back. Everything is as it was.",
  "away.pause.title": "Take a pause",
  "away.pause.text":
    "Nothing is sent to you. What you have written stays where it is, and you can still read and write. You come back with one button.",
  "away.paused.button": "Take a pause",
  "away.hide.title": "Hide what you have written",
  "away.hide.text":
    "All that you have written is folded away, titles too. Others see that the writer has hidden their words, and not who it was. Nothing is sent to you. Everything comes back when you do.",
  "away.hide.staff":
    "The staff can still read it. What others have quoted or copied we cannot reach.",
  "away.hidden.button": "Hide my words",
  "away.back.button": "I am back",
  "away.scope": "For which alias?",
  "away.scope.this": "Only the one that writes now",
  "away.scope.all": "All my aliases",
  "away.scope.together":
    "If it happens to several at the same time, somebody may guess that they belong together.",
  "away.leave.copy": "Do you want to keep what is yours? Save it first:",
  "away.leave.hidden":
    "Your words are hidden now. If you let them stay when you leave, they can be read again, without your alias.",
  "away.hiddenPost": "The writer has hidden their words.",
  "away.hiddenTitle": "The writer has hidden their words",
  "away.hiddenAlias": "Hidden",

  "copy.title": "All that we keep about you",
  "copy.intro":
    "This is everything in our database that is tied to you. You can read it here, or save it as a file.",
  "copy.leftOut":
    "Three things are left out: the scrambled forms of your passphrase and keys, numbers that only hold the rows together, and what the staff have noted among themselves. If you want to know more about that, ask us.",
  "copy.device":
    "The file can be read by anybody who gets at this device. Think about where you keep it.",
  "copy.save": "Save it all as a file",
  "copy.alias": "Under {alias}",
  "copy.part": "{title} ({count})",
  "copy.yes": "yes",
  "copy.no": "no",
  "copy.table.members": "Your alias",
  "copy.table.sessions": "Where you are signed in",
  "copy.table.threads": "Threads you began",
  "copy.table.posts": "What you have written",
  "copy.table.notices": "Word from the staff",
  "copy.table.readingMarks": "How far you have read",
  "copy.table.follows": "What you follow",
  "copy.table.mutes": "What you have muted",
  "copy.table.bookmarks": "What you have saved",
  "copy.table.notes": "Your notes",
  "copy.table.diaryDays": "Your diary",
  "copy.table.sentenceChecks": "What a therapist asked you, and your answer",
  "copy.table.reactions": "Your reactions",
  "copy.table.feedLinks": "Your feed links",
  "copy.table.pushSubscriptions": "Devices that get a push",
  "copy.table.keptDrafts": "Drafts you keep",
  "copy.table.checkIns": "How replies felt to you",
  "copy.table.reports": "Your reports",
  "copy.table.appeals": "Your appeals",
  "copy.table.assessments": "What the program noted about your texts",
  "copy.table.decisions": "What was decided about your texts",
  "copy.table.secondOpinions": "What the second program noted",
  "copy.table.escalations": "Texts that made us worry that somebody is in danger",
  "copy.table.audit": "The log",

  "start.title": "Before you write",
  "start.before": "Before you write for the first time",
  "start.link": "What this place is, on one page",
  "start.is":
    "Here you write with others about alcohol, cannabis and life near someone who uses them. It is not health care.",
  "start.readers": "Therapists read {hours}.",
  "start.answer": {
    one: "You get an answer within one working day.",
    other: "You get an answer within {count} working days.",
  },
  "start.night": "In between nobody of us reads.",
  "start.public": "What you publish for everyone can be read by anybody.",
  "start.public.indexed":
    "What you publish for everyone can be read by anybody, and found by search engines.",
  "start.limits":
    "We do not know who you are. But somebody who knows you may know your story, and whoever holds your phone can see what you read. So leave out names and places.",
  "start.danger": "If somebody is in danger, press Help now.",
  "start.putAway": "I have read the first words, put them away",
  "start.seen": "I have read this",
} as const;
