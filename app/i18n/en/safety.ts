export const safety = {
  "report.link": "Report",
  "report.linkOf": "Report the text by {alias}",
  "report.title": "Tell us about a text",
  "report.intro":
    "Every report is read by a person on the staff. You do not need an alias. Whoever wrote the text is not told who you are.",
  "report.text": "The text this is about",
  "report.by": "{alias} wrote:",
  "report.reason": "What is wrong?",
  "report.reason.danger": "Someone may be in danger",
  "report.reason.danger.help": "The writer, or somebody they write about.",
  "report.reason.identifies": "It identifies someone",
  "report.reason.identifies.help":
    "A name, an address, a number, a workplace, a picture of a life.",
  "report.reason.attack": "It attacks somebody",
  "report.reason.sourcing": "Buying or selling",
  "report.reason.spam": "Advertising",
  "report.reason.under-18": "The writer may be under 18",
  "report.reason.other": "Something else",
  "report.words": "Anything you want to add",
  "report.wordsHelp":
    "You can leave this empty. Only staff read it. You do not have to prove anything.",
  "report.urgent": "If it is urgent, call {number}. We cannot see who or where anybody is.",
  "report.urgentLink": "More people to call or write to",
  "report.next.title": "What happens then",
  "report.next.danger": "If someone may be in danger, a person reads it {when}.",
  "report.next.other": "Anything else is read {when}.",
  "report.next.stays":
    "The text stays while we read it. If it may show who somebody is, it can be hidden meanwhile. A report alone never takes a text away.",
  "report.next.code": "You get a code. With it you can see how it went, without an alias.",
  "report.send": "Send the report",
  "report.error.reason": "Choose what is wrong.",
  "report.error.words": "This can be at most 2,000 characters. It is {count} now.",
  "report.error.wait":
    "Many reports are coming from the same network right now. Yours is still here. Try again in a few minutes. If someone may be in danger, choose that: it never has to wait.",
  "report.error.notHere":
    "We cannot find this text. It may be for members only: sign in in another tab, and send this again.",
  "report.error.gone": "The staff have already taken this text away. Thank you for looking out.",
  "report.error.broken":
    "Something broke on our side. Your words are still here and have not been sent. Try again in a moment.",
  "report.by.time": "at the latest {time}",
  "report.late": "as soon as we can; it is taking longer than we promised",

  "receipt.title": "Thank you for telling us",
  "receipt.when": "A person on the staff reads your report {when}.",
  "receipt.code": "Your code",
  "receipt.codeText":
    "It is shown this once. Write it down if you want to see how it went. Capitals and spaces do not matter, and there is no letter O, I or L in it.",
  "receipt.me": "You can also see it on your own page.",
  "receipt.follow": "See how a report went",
  "receipt.back": "Back to reading",
  "receipt.help": "If you are worried about someone right now, do not wait for us.",
  "receipt.goneTitle": "This has already been shown",
  "receipt.gone":
    "A code is shown once only. Your report has come through all the same, and a person reads it.",

  "follow.title": "How did your report go?",
  "follow.intro": "Write the code you were given. It shows nothing about whoever wrote the text.",
  "follow.code": "The code",
  "follow.codeHelp": "Three groups of four, for instance K7MP 3XQ9 TT4W.",
  "follow.button": "Look",
  "follow.error.code": "That does not look like a code. It has twelve letters and digits.",
  "follow.error.unknown":
    "We find no report with that code. Look at it once more. If the text has been deleted by its writer, the report is gone too.",
  "follow.error.wait":
    "Many codes have been tried from the same network. Try again in a few minutes.",
  "follow.about": "What you told us: {reason}",
  "follow.state.received": "We have it. A person reads it {when}.",
  "follow.state.read": "A person has read it and is looking into it.",
  "follow.state.answered": "A person has read it and decided.",
  "follow.answer.remove": "Thank you. We agreed with you, and the text is taken away.",
  "follow.answer.ask-for-change":
    "Thank you. We agreed that it should not stand as it did. The text is hidden until it has been changed.",
  "follow.answer.escalate":
    "Thank you. It was right to tell us. People on the staff are taking care of this. We cannot tell more, for the sake of whoever it is about.",
  "follow.answer.publish":
    "Thank you. We have read the text with care and let it stand. It was right to tell us all the same.",
  "follow.answer.read":
    "Thank you. We have read the text with care and let it stand. It was right to tell us all the same.",
  "follow.answer.other": "Thank you. It was right to tell us.",
  "me.reports": "What you have told us",
  "me.reports.intro": "Texts you have reported while signed in. Only you and the staff see this.",
  "rules.report.title": "If a text worries you",
  "rules.report.body":
    "There is a link under every text. Choose “Report” and say what is wrong, with or without an alias. A person reads it.",

  "me.notice.held": "A text of yours waits to be read",
  "me.notice.appeal-answered": "We have looked once more",
  "me.notice.more": "Read all of it, and ask for another look",
  "me.notice.moreAnswer": "Read all of it",

  "write.error.slow": {
    one: "This thread goes slowly right now. You can send your next reply in {count} minute. Your text is still here.",
    other:
      "This thread goes slowly right now. You can send your next reply in {count} minutes. Your text is still here.",
  },
  "thread.slow.title": "This thread goes slowly right now",
  "thread.slow.text": {
    one: "So that everyone has time to think, there is {count} minute between replies for each alias.",
    other:
      "So that everyone has time to think, there are {count} minutes between replies for each alias.",
  },
  "sent.why": "Why, and how to ask for another look",
  "sent.newcomers.next":
    "Many new aliases are writing here at once right now, so a person reads each first text before it is shown. It has nothing to do with you or with what you wrote. Your text is kept, and is read {when}.",
  "notice.title": "Word from staff",
  "notice.words": "What we say about it",
  "notice.facts": "What has been decided, and how",
  "notice.what": "What it means",
  "notice.what.held": "Only you and the staff can see the text until a person has read it.",
  "notice.what.change-asked":
    "Only you and the staff can see the text. It can be shown again once it has been changed.",
  "notice.what.removed": "The text is not shown to others. A short note stands in its place.",
  "notice.now": "Right now",
  "notice.now.published": "The text is shown to everyone.",
  "notice.now.held": "Only you and the staff can see it.",
  "notice.now.removed": "The text is taken away.",
  "notice.basis": "What led to it",
  "notice.basis.program": "A program reads every text first, and it noticed something here.",
  "notice.basis.own": "Staff read it. Nobody had complained.",
  "notice.basis.report":
    "Readers had told us about it. A report does not decide anything by itself.",
  "notice.decided": "Who decided",
  "notice.decided.program": "A program, by itself. No person had read the text yet.",
  "notice.decided.person": "A person on the staff.",
  "notice.rule": "The rule",
  "notice.allRules": "All the house rules",
  "notice.held.care":
    "We keep this text between you and the staff for now. That is so a person can read it first and answer you in peace. You have broken no rule, and you have done nothing wrong by writing it.",
  "notice.held.newcomers":
    "Many new aliases were writing here at once, so a person reads each first text before it is shown. It has nothing to do with you or with what you wrote.",
  "notice.held.unread":
    "A person reads this text before it is shown to others. The program could not tell by itself whether it might hurt somebody.",
  "notice.held.rule":
    "It looks as if this text has to do with one of the house rules, so a person reads it before it is shown to others. The program may be wrong, and it has judged nobody.",
  "notice.appeal.changed":
    "Somebody else on the staff has looked once more, and agreed with you. The text is shown again.",
  "notice.appeal.stands":
    "Somebody else on the staff has looked once more, and finds that the decision should stand.",

  "appeal.title": "If you think we are wrong",
  "appeal.intro":
    "Ask for another look. Somebody other than whoever decided reads it, within three working days of the staff. It costs you nothing, and nobody is cross with you for asking.",
  "appeal.words": "What you want them to know",
  "appeal.wordsHelp": "You can leave this empty.",
  "appeal.send": "Ask for another look",
  "appeal.open": "You have asked for another look",
  "appeal.openText":
    "Somebody on the staff reads it {when}. The answer comes here, to your own page.",
  "appeal.changed": "We looked once more, and you were right",
  "appeal.stands": "We looked once more, and the decision stands",
  "appeal.yours": "You wrote:",
  "appeal.none.shown": "The text is shown to everyone now, so there is nothing to look at again.",
  "appeal.none.erased": "The words are gone, so there is nothing to look at again.",
  "appeal.none.kind": "There is nothing here to look at again.",
  "appeal.error.words": "This can be at most 2,000 characters. It is {count} now.",
  "privacy.reports.title": "If you report a text",
  "privacy.reports.body":
    "We keep what you told us, the part of the day, and a scrambled form of your code. If you were signed in we know which alias it was, but nobody is shown that, staff included.",
  "privacy.reports.words": "Your own words are deleted {days} days after you were answered.",
  "privacy.reports.appeals":
    "What we decide about your texts, and what you say when you ask for another look, is kept until you delete your alias.",
  "notice.held.reported":
    "Readers have told us that somebody may be recognised by this text. It is hidden while a person reads it. You have not been judged: most often a few words need changing.",
} as const;
