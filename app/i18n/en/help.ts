/** Help lines by audience and by the clock, the night, and what stands on the page for tonight. */
export const help = {
  "lines.open": "Open now",
  "lines.closed": "Closed now. Opens {opening}.",
  "lines.unknown": "Hours not known",
  "lines.for.label": "Who is it for?",
  "lines.for.all": "All lines",
  "lines.for.adults": "For me",
  "lines.for.young": "Under 18",
  "lines.for.relatives": "Someone close to me",
  "lines.for.hurting": "I have hurt someone",
  "lines.for.hurting.text":
    "It is brave to look for help to stop. You do not have to say who you are. The lines where you can talk take such calls too.",

  "tonight.title": "One thing for tonight",
  "tonight.intro":
    "You do not have to solve anything tonight. Here is one thing to do for ten minutes. You may stop whenever you like.",
  "tonight.wave.title": "Ride out a craving",
  "tonight.wave.intro":
    "A craving comes like a wave. It rises, turns and sinks, also if you do nothing.",
  "tonight.wave.sit": "Sit down where you feel safe. Put both feet on the floor.",
  "tonight.wave.where": "Where in the body does it feel most? In the mouth, the chest, the hands?",
  "tonight.wave.breathe": "Breathe slowly. Let each breath out be longer than the breath in.",
  "tonight.wave.watch": "Let it be there, and watch it for a while. Does it grow? Has it moved?",
  "tonight.wave.after": "After ten minutes, see how it feels. Drink some water.",
  "tonight.wave.again":
    "If it is still strong, take ten minutes more. If it did not help, you have done nothing wrong.",
  "tonight.breath.title": "Only breathe",
  "tonight.breath.text":
    "Breathe in while you count to four. Breathe out while you count to six. Do it ten times. If you lose count, begin again at one.",
  "tonight.write.title": "Write it down and keep it until morning",
  "tonight.write.text":
    "Write down what goes round in your head, on paper or here. You do not have to show it to anybody. Read it in the morning, and see then what you want to do with it.",
  "tonight.write.here": "Write here",
  "tonight.lines.title": "If you want to hear a voice",
  "tonight.lines.none": "We know of no line that is surely open right now. Some may be.",
  "tonight.lines.more": "All lines, and when they are open",
  "tonight.reads": "No therapist reads right now. The next one reads {opening}.",
} as const;
