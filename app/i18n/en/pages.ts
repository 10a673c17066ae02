/** The words of the standing pages: help, rules, what we store, accessibility, about, leaving, errors. */
export const pages = {
  "help.title": "Help now",
  "help.intro": "If someone is in danger now, call {number}.",
  "help.unseen": "We cannot see who or where you are. We cannot send help to you.",
  "help.night":
    "No therapist is reading now. We read again {opening}. There are lines below that may be open.",
  "help.country.label": "Which country are you in?",
  "help.country.submit": "Show the lines",
  "help.country.current": "Lines in {country}",
  "help.topic.emergency": "In danger now",
  "help.topic.health": "Medical advice",
  "help.topic.crisis": "When everything is too much",
  "help.topic.violence": "Violence and threats",
  "help.topic.children": "Children and young people",
  "help.topic.substances": "Alcohol and drugs",
  "help.topic.other": "More lines",
  "help.label.hours": "Open",
  "help.label.audience": "For whom",
  "help.channel.phone": "Phone",
  "help.channel.text": "Text message",
  "help.channel.web": "Website",
  "help.channel.other": "Number",
  "help.checked.on": "Checked on {date}",
  "help.checked.old": "Checked on {date}. That is a while ago, so it may have changed.",
  "help.checked.seen": "Not yet checked by us. The details come from {source}.",
  "help.checked.unknown": "Not yet checked by us. It may have changed.",
  "help.empty": "We have no lines for this country yet. Call the emergency number where you are.",
  "help.unanswered.title": "If nobody answers",
  "help.unanswered.intro":
    "Many people call at the same time. It does not mean that you matter less.",
  "help.unanswered.next": "Try the next line in the list, then try the first one again.",
  "help.unanswered.emergency": "Is it urgent? Call {number}.",
  "help.unanswered.near":
    "Go to someone near you: a friend, a neighbour or a hospital. You do not have to explain everything. “I need company” is enough.",
  "help.silent.gb":
    "In the UK: if you cannot speak, call 999 from a mobile. Press 55 when you are asked to.",
  "help.stopping.title": "If you drink a lot every day",
  "help.stopping.body":
    "If you have been drinking a lot every day, it can be dangerous to stop all at once. Talk to a doctor or a nurse first. They can help you stop safely.",
  "help.stopping.signs":
    "Get medical help if you shake, sweat a lot, see things that are not there or have a seizure.",
  "help.stopping.emergency": "Is it getting worse? Has someone had a seizure? Call {number}.",
  "help.child.title": "If you worry about a child",
  "help.child.se":
    "Call social services where the child lives. You can ask for advice first, without saying who it is about. Is the child in danger now? Call 112.",
  "help.child.other":
    "Call one of the lines for children. Adults who worry may often call too. Is the child in danger now? Call the emergency number.",
  "help.tonight.title": "Until morning",
  "help.tonight.intro":
    "You do not have to solve anything tonight. You only have to get to the morning.",
  "help.tonight.place": "Sit or lie down where you feel safe. Drink some water.",
  "help.tonight.company": "Ask someone to stay with you, or to keep their phone on tonight.",
  "help.tonight.means":
    "Is there something you might hurt yourself with? Put it far away, or ask someone to keep it.",
  "help.tonight.craving":
    "A craving is like a wave. It rises, and then it falls. Breathe slowly, wait a while and see how it feels.",
  "help.tonight.home":
    "Are you afraid of someone at home? Stay close to a door, and keep your phone on you.",
  "help.tonight.read": "Read here for a while. The forum is open all night.",
  "help.leave.title": "If someone may see your screen",

  "rules.title": "House rules",
  "rules.intro": "The rules are few. They are here so that everyone can dare to write.",
  "rules.why": "Why",
  "rules.example": "Example",
  "rules.broken.title": "When a rule is broken",
  "rules.broken.body":
    "One of us reads the text. Often we ask you to change a few words. Sometimes we remove the text. Breaking a rule once does not make you less welcome.",
  "rules.decisions.title": "Who decides",
  "rules.decisions.machine":
    "A program reads every text first. It only sorts: which texts we read first, and which ones wait until one of us has read them.",
  "rules.decisions.people":
    "People decide the rest. The program never removes a text, and it never judges you.",
  "rules.reason.title": "You are told why",
  "rules.reason.body":
    "When we decide about your text, you are told which rule it was about and why. You find it on your own page.",
  "rules.again.title": "If you think we are wrong",
  "rules.again.body":
    "Ask for another look. There is a form for it under each decision on your own page. Somebody other than whoever decided reads it, within three working days of the staff, and you get an answer with a reason.",
  "rules.limits.title": "When we must act",
  "rules.limits.life": "If someone’s life is in danger, we must tell the police what we know.",
  "rules.limits.child":
    "If we suspect that a child is being harmed, we may have to tell social services.",
  "rules.limits.unknown":
    "We do not know who you are. There may be nothing to send but what you have written here.",

  "privacy.title": "What we store",
  "privacy.intro":
    "This page says what this site keeps about you, and what it never asks for. It is made from the settings the site runs on right now.",
  "privacy.never.title": "What we never ask for",
  "privacy.never.body":
    "We never ask for your name, e-mail, phone number or date of birth. The database has no place for them.",
  "privacy.alias.title": "Your alias",
  "privacy.alias.body":
    "We keep your alias, your language and the month you joined. We also keep a simple spelling of the alias, so that nobody can take one that looks the same.",
  "privacy.alias.linked":
    "All that you write under one alias can be read together. Think of that when you tell something that only you could know.",
  "privacy.alias.several":
    "If you have several aliases, we keep which of them belong together. Nobody is shown it, not even staff. Whoever runs the server can see it.",
  "privacy.alias.away":
    "We keep whether you are taking a pause or have hidden your words, but not since when.",
  "privacy.passphrase.title": "Your passphrase",
  "privacy.passphrase.body":
    "We do not keep your passphrase, or the words you got instead of one. We keep a scrambled form that cannot be turned back. If you lose them, we cannot let you in.",
  "privacy.posts.title": "What you write",
  "privacy.posts.body":
    "We keep your texts until they are deleted. They do not go away by themselves.",
  "privacy.posts.times":
    "With your text we save and show only the part of the day, such as “this morning”.",
  "privacy.posts.change":
    "You can change a text for fifteen minutes. We keep when that ends, to five minutes, and forget it within an hour after.",
  "privacy.reading.title": "What you read",
  "privacy.reading.body":
    "If you have an alias, we keep how far you have read in each thread, without any time. We keep which words, rooms and people you want to be spared.",
  "privacy.reading.forget":
    "Only you see it. You can make us forget it on the page about your reading.",
  "privacy.times.title": "Exact times",
  "privacy.times.body":
    "Staff see exactly when a text came in, so that nobody has to wait too long. Our log notes that an alias was made or a text was written, with the part of the day only. What staff do is noted with exact times.",
  "privacy.engine.title": "What the program notes",
  "privacy.engine.body":
    "A program reads every text before others can. It notes the language, how grave it seems, which of its rules it used and where in the text. The notes are kept with the text.",
  "privacy.engine.corrections":
    "Staff may say that the program misread a text. Then we keep what they would have said, who it was and when. The program may learn from such texts, on this server only. It never learns from a text once you have deleted it. What it learned before stays as numbers until it is taught anew.",
  "privacy.engine.who":
    "Only staff see the notes. The program runs on this server and sends nothing to anyone else.",
  "privacy.second.who": "Only staff see the notes. The program runs on this server.",
  "privacy.second.title": "A second program that reads",
  "privacy.second.body":
    "When you have sent a text, it is also read by a program on a service that we run ourselves. It is sent the title and the text. It is not sent your alias, the room or the time.",
  "privacy.second.kept":
    "We keep how grave it found the text and what it was about. It can only make us read a text sooner. It cannot hide or remove one.",
  "privacy.second.where":
    "The service is outside our own network, at {host}. The line there is encrypted.",
  "privacy.cases.title": "If someone may be in danger",
  "privacy.cases.body":
    "Then we open a case. It holds a copy of the text, and all that we do is noted there with exact times. The copy stays even if the text is deleted.",
  "privacy.sessions.title": "When you are signed in",
  "privacy.sessions.member":
    "You are signed in for at most {hours} hours. If you choose to stay signed in, it is {days} days. We keep a scrambled form of the key in your cookie, and the hour when it runs out.",
  "privacy.sessions.list":
    "With each we keep the part of the day when it began, so that you can tell them apart and end them.",
  "privacy.sessions.staff": "Staff are signed out after {minutes} minutes if they do nothing.",
  "privacy.cookies.title": "Cookies",
  "privacy.cookies.body":
    "These are the cookies we use: {cookies}. They keep you signed in, remember your language and carry a message to the next page. One knows that you have read the first words. One holds the day you were last here, so that we can welcome you back. It is on your device only.",
  "privacy.device.body":
    "What you are writing is kept in this tab only, until you send it, leave or close the tab.",
  "privacy.address.title": "Your IP address",
  "privacy.address.body":
    "We never write down your IP address. A scrambled piece of it is in memory for at most {minutes} minutes, so that nobody can send too much at once.",
  "privacy.address.proxy":
    "There is another server in front of this one, and it passes your address on. What that server keeps is up to the operator.",
  "privacy.logs.title": "Logs",
  "privacy.logs.body":
    "We keep no list of visits. When something breaks, we note what kind of fault it was. No texts, no alias, no address.",
  "privacy.thirdparties.title": "Other companies",
  "privacy.thirdparties.body":
    "Our pages fetch nothing from other sites. There are no adverts and no tracking here.",
  "privacy.kept.title": "Where it is kept",
  "privacy.kept.file":
    "All of it is kept in one database ({database}), a file on the same server as the site.",
  "privacy.kept.server":
    "All of it is kept in one database ({database}), on a server that the operator has chosen.",
  "privacy.kept.https": "What you send and read is encrypted on the way.",
  "privacy.kept.http":
    "This site does not encrypt what you send and read on the way. Others on the same network may see it.",
  "privacy.kept.backups":
    "Backups are the operator’s. A text that is deleted here can be left in a backup for a time.",
  "privacy.readers.title": "Who can read what",
  "privacy.readers.everyone": "Anyone can read what is published, without an alias.",
  "privacy.readers.you": "You and the staff can read a text of yours that waits.",
  "privacy.readers.staff": "Staff can read every text, and also what the program noted about it.",
  "privacy.readers.admin":
    "Admins can also read cases and the log. Each time a case is opened to be read, that is noted too.",
  "privacy.tell.title": "When we must tell someone",
  "privacy.tell.life": "If someone’s life is in danger, we must tell the police what we know.",
  "privacy.tell.child":
    "If we suspect that a child is being harmed, we may have to tell social services.",
  "privacy.tell.nothing":
    "We do not know who you are or where you live. There may be nothing to send but what you have written here.",
  "privacy.tell.you": "We tell you when we can, and we would rather do it with you.",
  "privacy.limits.title": "What no site can prevent",
  "privacy.limits.device": "Someone who holds your phone or computer can see what you have read.",
  "privacy.limits.malware":
    "There are programs that spy on a device. We cannot see them or stop them.",
  "privacy.limits.style":
    "Someone who knows you well may know you by the way you write, or by what you tell.",
  "privacy.limits.operator": "Whoever runs the server can get at all that is in it.",
  "privacy.search.title": "Search engines",
  "privacy.search.off":
    "We ask search engines to leave the threads out. Most do as we ask, but not all.",
  "privacy.search.on":
    "Threads can be found in search engines. Someone who searches for your words may find them.",
  "privacy.rights.title": "Your rights",
  "privacy.rights.body":
    "You have the right to know what we keep about you, to have it put right and to have it deleted.",
  "privacy.rights.authority":
    "If you think we do wrong, you can turn to the authority for data protection in your country. In Sweden it is called IMY.",
  "privacy.delete.title": "How to delete",
  "privacy.delete.self":
    "On your own page you can delete your alias, or hide your words. You do not have to say why. There you also find all that we keep about you.",
  "privacy.delete.ask":
    "Sign in and write in a thread that you want something deleted. You do not have to say why. Your alias is all we need, so leave your name out.",
  "privacy.operator.title": "Who is responsible",
  "privacy.operator.named": "{operator} runs this site and is responsible for what is kept.",
  "privacy.operator.unnamed":
    "Whoever runs this site has not given a name yet. Think of that before you write.",
  "privacy.contact.given": "Write to {contact}. But mind that an e-mail shows who you are.",
  "privacy.contact.missing": "There is no address to write to yet. You can ask in “New here”.",

  "accessibility.title": "Accessibility",
  "accessibility.intro":
    "Everyone should be able to read and write here. Our goal is WCAG 2.2 at level AA.",
  "accessibility.tested.title": "What we test",
  "accessibility.tested.axe":
    "We test every page with a tool called axe. We do it in Swedish and English, and in light and dark.",
  "accessibility.tested.keyboard": "We test that you can do everything with the keys alone.",
  "accessibility.tested.narrow": "We test that each page fits a screen that is 320 pixels wide.",
  "accessibility.tested.scripts": "You can read, write and find help with scripts turned off.",
  "accessibility.untested.title": "What we have not tested",
  "accessibility.untested.body":
    "People who use screen readers have not tested the site yet. A tool cannot find every fault, so there may be some we do not know of.",
  "accessibility.report.title": "If something does not work",
  "accessibility.report.contact": "Tell us what happened. Write to {contact}.",
  "accessibility.report.forum": "Tell us what happened. You can write it in “New here”.",

  "about.title": "About this place",
  "about.what.title": "What this is",
  "about.what.is":
    "Here you can read and write about alcohol, cannabis and life near someone who drinks or smokes. You get company from people who know how it feels, and advice from therapists. You go by an alias. We do not know who you are.",
  "about.what.isnot":
    "This is not health care, and we keep no patient record. It is not for emergencies: we cannot see where you are, and when we are closed none of us reads. If someone is in danger now, call {number}.",
  "about.who.title": "Who is behind this",
  "about.who.named": "{operator} runs this site and is responsible for it.",
  "about.who.unnamed": "Whoever runs this site has not given a name yet.",
  "about.contact.given": "Contact: {contact}",
  "about.contact.missing": "There is no contact address yet. You can ask in “New here”.",
  "about.readers.title": "Who reads",
  "about.readers.body":
    "Therapists read and answer here. You see their first name and what they work as, nothing more. Each answer is written by a person.",
  "about.readers.none": "There are no therapists here yet.",
  "about.when.title": "When we read",
  "about.when.hours": "We read {hours}.",
  "about.when.promise": {
    one: "A therapist answers within one working day.",
    other: "A therapist answers within {count} working days.",
  },
  "about.night.title": "At night",
  "about.night.body":
    "When we are closed, none of us reads. You can still read, write and get answers from others here.",
  "about.night.program":
    "A program reads each text at once. If it seems that someone may be in danger, you see numbers to call. We read that text first when we open.",

  "leave.label": "Leave this page",
  "leave.does.title": "What it does",
  "leave.does.page": "The page turns blank at once, and another site opens in its place.",
  "leave.does.keys": "You can also press the Shift key three times.",
  "leave.does.text": "What you were writing in this tab is cleared.",
  "leave.does.signout": "You are signed out.",
  "leave.doesnot.title": "What it does not do",
  "leave.doesnot.history":
    "It does not clear your history. Pages you have read here can still be found in the browser.",
  "leave.doesnot.watching": "It does not stop a program that someone uses to watch your device.",
  "leave.tip.title": "To leave fewer traces",
  "leave.tip.private": "Read in a private window, and close it when you are done.",
  "leave.tip.history":
    "You can delete single pages from the history. An empty history can seem odd to someone who looks.",

  "error.danger": "If someone is in danger now, call {number}.",
  "error.400.title": "We did not understand that",
  "error.400.text": "Something was missing or had gone wrong on the way.",
  "error.400.next": "Go back: your text should still be there. Then try again.",
  "error.403.title": "This page is not open to you",
  "error.403.text": "It may belong to someone else. You may also have been signed out.",
  "error.403.next":
    "If you were writing, go back: your text should still be there. Then sign in and try again.",
  "error.404.title": "We cannot find that page",
  "error.404.text": "It may have been removed, or the address may be wrong.",
  "error.404.next": "You can look for it from the first page.",
  "error.405.title": "That does not work here",
  "error.405.text": "This page cannot be used in that way. You did nothing wrong.",
  "error.405.next": "Start again from the first page.",
  "error.413.title": "That was too much at once",
  "error.413.text": "Your text is longer than we can take in one piece.",
  "error.413.next":
    "Go back: your text should still be there. Make it shorter, or send it in two parts.",
  "error.415.title": "We can only take text",
  "error.415.text": "You cannot send files or pictures here.",
  "error.415.next": "Go back: your text should still be there. Send it without the file.",
  "error.422.title": "Something needs to be changed",
  "error.422.text": "We could not save it as it was.",
  "error.422.next":
    "Go back: your text should still be there. Change what is marked and send it again.",
  "error.429.title": "Please wait a little",
  "error.429.text": "A lot has been sent in a short time. It may have been others than you.",
  "error.429.next":
    "Go back: your text should still be there. Wait a few minutes and send it again.",
  "error.500.title": "Something broke",
  "error.500.text": "The fault is ours. You did nothing wrong.",
  "error.500.next":
    "If you were writing, go back: your text should still be there. Wait a moment and try again.",
  "error.503.title": "We are closed for a moment",
  "error.503.text": "The site is starting, or has too much to do. It should soon be back.",
  "error.503.next":
    "If you were writing, go back: your text should still be there. Wait a moment and try again.",
} as const;
