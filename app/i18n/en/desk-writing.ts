/** Writing to somebody: advice beside the reply, the right name, and when it goes out. */
export const deskWriting = {
  "advice.title": "Before you send",
  "advice.meter":
    "{words} words, plain language {grade}. Theirs: {theirWords} words, {theirGrade}.",
  "advice.meterHelp":
    "The lower the figure, the easier to read: under 30 is easy, over 50 is hard.",
  "advice.times": {
    one: "You write as much as they did.",
    other: "You write {count} times as much as they did. What can wait for next time?",
  },
  "advice.long": {
    one: "{count} word.",
    other: "{count} words. A shorter answer is read to its end.",
  },
  "advice.questions": {
    one: "{count} question.",
    other: "{count} questions. One or two are easier to answer.",
  },
  "advice.why": "“Why” can sound like blame. “What happened then?” often asks the same.",
  "advice.harder": "Your words are harder than theirs. Would you say it like this to their face?",
  "advice.fine": "Nothing to remark on.",
  "advice.look": "Look it over",
  "advice.checklist": "What a good answer often has",
  "advice.check.1": "One thing they said, in their own words.",
  "advice.check.2": "One guess, said as a guess, easy to put right.",
  "advice.check.3": "One thing you value in what they did.",
  "advice.check.4": "One or two open questions, no more.",
  "advice.check.5": "One next step, or none.",
  "advice.check.6": "What happens next, and when you write again.",
  "advice.alias":
    "You answer {answered}, but the text says {other}. Is that right? Press send once more if it is.",
  "hold.title": "It is outside staffed hours",
  "hold.intro": "What you send now is published {when}, unless you say that it cannot wait.",
  "hold.now": "Send it now instead",
  "hold.reason": "Why it cannot wait",
  "hold.error.reason": "Say in a few words why it cannot wait.",
  "hold.done": "It is kept and goes out by itself {when}. Until then only the staff can see it.",
  "hold.list.title": "Goes out at opening",
  "hold.list.when": "Goes out {when}",
  "hold.none": "Nothing waits to go out.",
  "hold.already":
    "Another reply of yours in this thread waits for opening. Take that one back first, or wait until it has gone out: your words are kept here.",
  "hold.back": "Take it back",
  "hold.taken": "It is taken back. Your words:",
  "hold.gone": "It has gone out already, or was taken back.",
} as const;
