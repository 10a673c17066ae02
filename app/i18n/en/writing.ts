export const writing = {
  "write.newTitle": "Write something new",
  "write.newIn": "In the room {room}",
  "write.title": "Title",
  "write.titleHelp": "A few words about what it is. Not your name or place.",
  "write.body": "Your text",
  "write.bodyHelp": "As long or short as you like. You do not have to be finished or sober.",
  "write.markdownSummary": "How to make lists, quotes and emphasis",
  "write.markdown":
    "Put *stars* around words to stress them. Begin lines with - for a list, or with > for a quote. Links start with https://",
  "write.whoReads": "Everyone can read this, also people without an alias.",
  "write.whoReadsIndexed": "Everyone can read this. Search engines may find it too.",
  "write.publish": "Publish for everyone",
  "write.reply": "Send the reply",
  "write.preview": "Look at it first",
  "write.previewTitle": "This is how it will look",
  "write.previewNote": "Nothing has been sent yet.",
  "write.countLeft": "{n} characters left",
  "write.countOver": "{n} characters too many",
  "write.draftSaved": "Kept in this tab only",
  "write.draftRestored": "Your text from before is back. It is kept in this tab only.",
  "write.error.title": "Give it a title of a few words.",
  "write.error.titleLong": "The title can be at most 120 characters. It is {count} now.",
  "write.error.body": "Write something first. One line is enough.",
  "write.error.bodyLong": "The text can be at most 10,000 characters. It is {count} now.",
  "write.error.secret":
    "Your text contains your passphrase or your seven words. Take them out, so that nobody else can get in.",
  "write.error.wait":
    "A lot is being written from the same network right now. Your text is still here. Try again in a few minutes.",
  "write.error.broken":
    "Something broke on our side. Your text is still here and has not been sent. Try again in a moment.",
  "write.identity.title": "Do you want to show this?",
  "write.identity.text":
    "It looks as if somebody could be recognised by this. You can say it another way: “my town”, “my child”, “at work”.",
  "write.identity.keep": "Send it as it is",
  "write.identity.keepHelp": "Then a person reads it before it is shown to others.",
  "write.identity.hint.phone": "“{phrase}” looks like a phone number. You could leave it out.",
  "write.identity.hint.email": "“{phrase}” looks like an e-mail address. You could leave it out.",
  "write.identity.hint.personal":
    "“{phrase}” looks like a personal identity number. You could leave it out.",
  "write.identity.hint.handle":
    "“{phrase}” looks like a name from another site. You could leave it out.",
  "write.alias.title": "What shall we call you?",
  "write.alias.intro":
    "Choose a name that nobody knows you by. No e-mail, no phone number, nothing else is asked.",
  "write.alias.suggestions": "Take one of these",
  "write.alias.own": "Or make up your own",
  "write.alias.ownHelp": "If you write one here, this is the one that counts.",
  "write.alias.passphrase": "A passphrase",
  "write.alias.passphraseHelp":
    "At least ten characters; a few words work well. Leave it empty and you get seven words to keep instead. We cannot send you a new one: we do not know who you are.",
  "write.alias.stay": "Stay signed in on this device for 30 days",
  "write.alias.have": "I already have an alias",
  "sent.title.help": "Thank you for writing this",
  "sent.title.plain": "Thank you",
  "sent.crisis.intro":
    "What you wrote makes us worried about you. You have done nothing wrong. Please talk to somebody now.",
  "sent.help.intro":
    "What you wrote sounds heavy to carry alone. You have done nothing wrong. There are people to talk to right now:",
  "sent.cannotSee":
    "We cannot see who or where you are, so we cannot send help. You, or somebody near you, can call {number}.",
  "sent.noAnswer":
    "If nobody answers: call the next number. If it is urgent, call {number}. You can also go to somebody near you: a neighbour, a friend, an emergency room.",
  "sent.otherCountry": "In another country?",
  "sent.otherCountryLink": "Numbers for other countries",
  "sent.next": "What happens now",
  "sent.crisis.next":
    "Only you and the staff can see your text. A person reads it {when}. They answer you here, under your alias.",
  "sent.red.next":
    "Your text is published: everyone can read it. Somebody on the staff reads it {when}. They answer you here, under your alias. If you want it taken away, write so in the thread, and staff will do it.",
  "sent.amber.next": "Your text is published. A therapist reads it {when}.",
  "sent.held.next":
    "Your text is kept. Only you and the staff can see it until a person has read it, {when}.",
  "sent.held.rule": "It has to do with this house rule: {rule}",
  "sent.identity.next":
    "It looks as if somebody could be recognised by it, so a person reads it first, {when}.",
  "sent.plain.next": "Your text is published. Everyone can read it.",
  "sent.when.late": "as soon as they can; it is taking longer than we promised",
  "sent.removed.next": "This text has been taken away. You find why on your own page.",
  "sent.read.held":
    "A person has read your text. Only you and the staff can see it. What they wrote to you is on your own page.",
  "sent.read.published": "A person has read your text. It is published: everyone can read it.",
  "sent.when.by": "at the latest {time}",
  "sent.when.opening": "when the staff are back, {opening}",
  "sent.when.day": "within a working day",
  "sent.words.title": "Your seven words",
  "sent.words.text":
    "Together with the name {alias} they are the way back in. They are shown this once. Write them down where only you look.",
  "sent.words.lost":
    "If you lose them, nobody can let you in, and you choose a new alias. What you wrote stays.",
  "sent.toThread": "To the thread",
  "sent.toRoom": "To the room",
} as const;
