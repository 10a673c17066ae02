export const accounts = {
  "accounts.join.title": "Choose an alias",
  "accounts.join.button": "Take this alias",
  "accounts.onceMore": "Please try once more",
  "accounts.wait":
    "Many are coming in at the same time right now. You have done nothing wrong. Wait a minute and try again.",
  "accounts.removedByWriter": "The person who wrote this has taken it away.",
  "accounts.removedTitle": "Removed by the writer",

  "accounts.alias.empty": "Take one of the names, or write one of your own.",
  "accounts.alias.too-short": "An alias needs at least three letters.",
  "accounts.alias.too-long": "An alias can have at most 30 letters.",
  "accounts.alias.characters": "Use letters, digits, single spaces and hyphens.",
  "accounts.alias.mixed-script": "Use the same kind of letters through the whole alias.",
  "accounts.alias.looks-like-name":
    "That looks like a real name. Choose something that nobody knows you by.",
  "accounts.alias.looks-like-contact":
    "That looks like an address, a number or a name from another site. Choose something that leads nobody to you.",
  "accounts.alias.reserved": "We need that name ourselves. Please choose another.",
  "accounts.alias.staff-like": "That sounds like somebody who works here. Please choose another.",
  "accounts.alias.substance":
    "Many here are working to keep away from alcohol or drugs. Choose a name without them.",
  "accounts.alias.taken":
    "Somebody already has that alias, or one very like it. Please choose another.",

  "accounts.passphrase.too-short": "Use at least {min} characters. A few words work well.",
  "accounts.passphrase.too-long": "Use at most 200 characters.",
  "accounts.passphrase.too-common":
    "That one is easy to guess. Take a few words that do not belong together.",

  "accounts.signIn.alias": "Your alias",
  "accounts.signIn.passphrase": "Your passphrase",
  "accounts.signIn.passphraseHelp": "Or your seven words, in order.",
  "accounts.signIn.wordsSummary": "I would rather see my seven words as I write them",
  "accounts.signIn.words": "Your seven words",
  "accounts.signIn.wordsHelp":
    "Then leave the passphrase empty. Capitals and commas do not matter. Mind who can see the screen.",
  "accounts.signIn.noAlias": "I have no alias yet",
  "accounts.signIn.lostSummary": "If you have lost both",
  "accounts.signIn.lost":
    "Then nobody can let you in, because we do not know who you are. You can choose a new alias. What you have written stays.",
  "accounts.signIn.refused":
    "The alias and the passphrase do not go together. Look at both and try again.",
  "accounts.signIn.aliasMissing": "Write your alias.",
  "accounts.signIn.passphraseMissing": "Write your passphrase or your seven words.",

  "accounts.code.title": "One more step",
  "accounts.code.intro": "Your passphrase is right. Now the second key.",
  "accounts.code.code": "Code",
  "accounts.code.help": "The six digits your app shows now, or one of your recovery codes.",
  "accounts.code.missing": "Write the code.",
  "accounts.code.wrong":
    "That code does not work now. Each code works once: wait for the next one and try again.",
  "accounts.code.wait": "Five tries in five minutes is the most. Wait a little and try again.",

  "accounts.invite.title": "Welcome to the staff",
  "accounts.invite.therapist":
    "You are invited as a therapist. You read what people write, and answer by your first name.",
  "accounts.invite.admin":
    "You are invited as an admin. You take care of escalations and invite the others.",
  "accounts.invite.firstName": "Your first name",
  "accounts.invite.firstNameHelp":
    "One given name. Everybody can read it. No surname and no title.",
  "accounts.invite.profession": "Your profession",
  "accounts.invite.professionHelp": "Stands beside your name: “Anna, psychologist”.",
  "accounts.invite.passphrase": "A passphrase of your own",
  "accounts.invite.passphraseHelp":
    "At least twelve characters. Four or five words that do not belong together work well.",
  "accounts.invite.appTitle": "A second key",
  "accounts.invite.appText":
    "Point an authenticator app on your phone at this square. From then on the app shows a new code every half minute.",
  "accounts.invite.qrLabel": "Square code for the authenticator app",
  "accounts.invite.appOther": "Without a camera",
  "accounts.invite.appSecret": "Write this key in the app:",
  "accounts.invite.appLink": "Or open it in an app on this device",
  "accounts.invite.code": "The code the app shows now",
  "accounts.invite.codeHelp": "Six digits. They prove that the app works before you need it.",
  "accounts.invite.codeWrong":
    "That is not the code for right now. Wait for the next one and try again. The square is the same as before.",
  "accounts.invite.setupLost":
    "The square could not be used any more, so here is a new one. Point the app at it again.",
  "accounts.invite.button": "Join the staff",
  "accounts.invite.totpLabel": "staff",
  "accounts.invite.unknown": "There is no such invitation",
  "accounts.invite.unknownText":
    "Check that the whole address came along. If it did, ask whoever invited you for a new link.",
  "accounts.invite.used": "This invitation has been used",
  "accounts.invite.usedText":
    "Each link works once. If it was you, sign in. If it was not, tell an admin at once.",
  "accounts.invite.expired": "This invitation has run out",
  "accounts.invite.expiredText":
    "A link works for three days. Ask whoever invited you for a new one.",

  "accounts.firstName.empty": "Write your first name.",
  "accounts.firstName.several-names": "Write one first name only, without a surname.",
  "accounts.firstName.title": "Leave the title out. Your profession has a line of its own.",
  "accounts.firstName.characters": "Write the name with letters only, at least two.",
  "accounts.firstName.too-long": "Write a name of at most 20 letters.",
  "accounts.profession.empty": "Write your profession.",
  "accounts.profession.too-short": "Write the profession with at least two letters.",
  "accounts.profession.too-long": "Write the profession with at most 40 letters.",
  "accounts.profession.characters": "Write the profession with letters, spaces and hyphens only.",
  "accounts.profession.looks-like-name": "That looks like a name. Write only what you work as.",

  "accounts.welcome.toMe": "I have written them down",
  "accounts.welcome.codesTitle": "Your recovery codes",
  "accounts.welcome.signInName": "You sign in as {name}.",
  "accounts.welcome.codesText":
    "If you lose your phone, one of these codes opens instead. Each works once. They are shown only now: print them, or keep them where you keep your passphrases.",
  "accounts.welcome.toDesk": "I have kept them",
  "accounts.welcome.goneTitle": "This has already been shown",
  "accounts.welcome.goneMember":
    "Words are shown once only. If you have a passphrase, or wrote the words down, you can make new ones.",
  "accounts.welcome.goneStaff":
    "Recovery codes are shown once only. If you did not have time to keep them, ask an admin for a new invitation.",
  "accounts.welcome.goneNobody": "Words and codes are shown once only.",
  "accounts.welcome.newWords": "Make new words",

  "me.title": "Your page",
  "me.alias": "You write here as {alias}.",
  "me.notices": "From the staff",
  "me.noNotices": "There is no word from the staff right now.",
  "me.notice.published": "Your text is published",
  "me.notice.change-asked": "We ask you to change something",
  "me.notice.removed": "We have taken away a text of yours",
  "me.notice.supported": "A few words for you",
  "me.notice.answered": "You have an answer",
  "me.notice.rule": "It has to do with this house rule: {rule}",
  "me.notice.thread": "In the thread “{title}”",
  "me.notice.by": "From {name}, {profession}",
  "me.notice.read": "I have read this",
  "me.notice.readAll": "I have read them all",
  "me.notice.earlier": "What you have read before",
  "me.posts": "What you have written",
  "me.noPosts": "You have not written anything yet.",
  "me.postsMost": "The latest {count} are shown here. The rest still stand in their threads.",
  "me.state.published": "Published",
  "me.state.held": "Waits to be read. Only you and the staff can see it.",
  "me.state.removed": "Taken away by the staff",
  "me.reply": "Reply no. {number}",
  "me.first": "Thread you started",
  "me.account": "Your alias",
  "me.accountText":
    "We know your alias and nothing else about you. That is why nobody but you can open it.",
  "me.toWords": "Make new recovery words",
  "me.toPassphrase": "Choose a new passphrase",
  "me.signOutEverywhere": "Sign out on all devices",
  "me.toLeave": "Leave for good",

  "me.words.title": "New recovery words",
  "me.words.text":
    "You get seven words. Together with your alias they are a way in, also if you forget your passphrase. They are shown once.",
  "me.words.old": "If you have words already, those stop working.",
  "me.words.button": "Show me new words",

  "me.passphrase.title": "A new passphrase",
  "me.passphrase.current": "Your passphrase today, or your seven words",
  "me.passphrase.new": "Your new passphrase",
  "me.passphrase.newHelp": "At least ten characters. A few words work well.",
  "me.passphrase.others": "You are signed out on all other devices.",
  "me.passphrase.button": "Change the passphrase",
  "me.passphrase.wrong": "That is not your passphrase or your words. Try again.",
  "me.passphrase.done": "Your new passphrase works from now on.",

  "me.leave.title": "Leave for good",
  "me.leave.intro":
    "You can take your alias away here and now, without asking anybody. It cannot be undone.",
  "me.leave.choice": "What should happen to what you have written?",
  "me.leave.keep": "Let it stay, without my alias",
  "me.leave.keepHelp": "It will say “Someone who has left”. Others may need your words.",
  "me.leave.remove": "Take my words away too",
  "me.leave.removeHelp":
    "Your texts and titles are erased. What others wrote in reply stays, in their own name.",
  "me.leave.choiceMissing": "Choose what should happen to your words.",
  "me.leave.case":
    "One thing we cannot take away: if the staff have worried that somebody is in danger, they keep a copy of that text. It no longer carries your alias. What others have copied we cannot reach either.",
  "me.leave.confirm": "Your passphrase or your seven words",
  "me.leave.confirmHelp": "So that nobody else can do this in your place.",
  "me.leave.button": "Take my alias away",
  "me.leave.cancel": "No, I am staying",
  "me.left.title": "Your alias is gone",
  "me.left.text":
    "You are signed out everywhere. You are welcome back whenever you like, under a new one.",
} as const;
