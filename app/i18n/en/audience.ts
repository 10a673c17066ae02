/** Who may read a thread and what its writer needs: in lists, on the thread and at the desk. */
export const audience = {
  "audience.members.tag": "Members only",
  "audience.therapists.tag": "Private: you and staff",
  "audience.members.thread": "Only people with an alias here can read this thread.",
  "audience.therapists.thread":
    "This is a private line. Only you and the staff here can read it and write in it.",
  "audience.therapists.threadStaff":
    "This is a private line. Only its writer and the staff can read it and write in it.",
  "audience.desk.members": "Members only",
  "audience.desk.therapists": "Private line",
  "audience.desk.whoSees.members": "People with an alias, and staff",
  "audience.desk.whoSees.therapists": "Only the writer and staff: a private line",
  "audience.members.sent": "Your text is here, for everybody with an alias. Thank you for writing.",
  "audience.therapists.sent": "Your text is here, for you and the staff. Thank you for writing.",
  "audience.members.next":
    "Your text is published for people with an alias here. Nobody else can read it.",
  "audience.therapists.next":
    "Only you and the staff can read your text. A therapist answers you here, under your alias, within {days} working days.",
  "audience.therapists.soon":
    "Only you and the staff can read your text. A person reads it {when}. They answer you here, under your alias.",
  "audience.members.soon":
    "Your text is published for people with an alias here. Somebody on the staff reads it {when}.",
  "audience.therapists.read":
    "A person has read your text. Only you and the staff can read it. Their answer comes here, under your text.",
  "audience.members.read": "A person has read your text. It is published for people with an alias.",
  "audience.therapists.state": "Private: only you and the staff read it",
  "audience.members.asStaff":
    "You answer as {name}, {profession}. People with an alias can read it.",
  "audience.therapists.asStaff":
    "You answer as {name}, {profession}. Only the writer and the staff can read it.",
  "audience.desk.young": "Says they are under 18",
  "audience.desk.gently": "Written on a hard night: answer gently",
  "need.listening": "Wants somebody to listen",
  "need.ideas": "Wants ideas",
  "need.facts": "Wants facts",
  "need.writing": "Just needed to write it",
  "need.desk": "What the writer needs",
} as const;
