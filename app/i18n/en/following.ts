export const following = {
  "news.title": "New for you",
  "news.markAll": "Mark all as seen",
  "news.marked": "All is marked as seen.",
  "news.none": "There is nothing new right now.",
  "news.noneText":
    "When somebody writes in a room or thread that you follow, or the staff write to you, you find it here.",
  "news.followed": "Where you follow",
  "news.thread": "A new thread",
  "news.posts": { one: "{count} new post", other: "{count} new posts" },
  "news.most": "The {count} newest are shown here.",
  "following.title": "What you follow",
  "following.intro":
    "When something new is written there, it says so at the top of the page. Nobody else can see what you follow.",
  "following.start": "Follow",
  "following.stop": "Stop following",
  "following.is": "You follow this. Only you can see that.",
  "following.places": "Rooms and threads",
  "following.rooms": "Rooms you follow",
  "following.threads": "Threads you follow",
  "following.none": "You do not follow anything yet.",
  "following.how": "There is a button for it at the top of every room and thread.",
  "following.gone": "A thread that cannot be read any more",
  "following.stopOne": "Stop",
  "following.saved": "Saved.",
  "following.away":
    "You are taking a pause from this place. Until you come back, nothing is shown as new and nothing is sent to you.",
  "following.writing.title": "When you write",
  "following.writing.label": "Follow the threads I write in",
  "push.title": "On this device",
  "push.intro":
    "You can be told here on your phone or computer that something is new. It only ever says “Something new”. It does not say what, who or where.",
  "push.maker":
    "The message goes through whoever makes your browser, such as Google, Apple or Mozilla. They can see that this device is told something by this site, and when. They cannot read it. The message also comes when you are signed out, until you turn it off here.",
  "push.message": "Something new",
  "push.start": "Tell me on this device",
  "push.noScripts": "To turn it on, your browser must allow scripts.",
  "push.unsupported":
    "This browser cannot do it. On an iPhone the site must first be added to the home screen.",
  "push.denied": "Your browser said no. You can change that in its settings for this site.",
  "push.failed": "It did not work this time. Nothing has changed. Try again in a while.",
  "push.on": "You will be told on this device.",
  "push.full": "You have five devices already. Turn one off first.",
  "push.stopped": "That device is told nothing more.",
  "push.devices": "Devices that are told",
  "push.device": "Device {number}",
  "push.stop": "Turn it off",
  "push.quiet.title": "Quiet hours",
  "push.quiet.text":
    "In these hours you are told nothing. What comes then waits until they end. Choose the same hour twice for no quiet hours.",
  "push.quiet.from": "Quiet from",
  "push.quiet.to": "Until",
  "push.quiet.save": "Save quiet hours",
  "push.quiet.saved": "Your quiet hours are saved.",
  "privacy.following.title": "What you follow",
  "privacy.following.body":
    "We keep which threads and rooms you follow and how far you have looked, not when. Nobody else sees it. It goes when you stop, or delete your alias.",
  "privacy.following.feeds":
    "Of a private feed link we keep a scrambled form and the day it was made. You can take it back.",
  "privacy.push.title": "If you are told on your phone or computer",
  "privacy.push.body":
    "Only if you turn it on, we keep where your browser’s maker takes messages for that device. It is kept encrypted.",
  "privacy.push.maker":
    "The maker of your browser, such as Google, Apple or Mozilla, sees that this site tells your device something, and when. They cannot read it, and it says no more than “Something new”.",
  "privacy.push.off": "We forget the device when you turn it off, or delete your alias.",
  "feeds.title": "Private feed",
  "feeds.intro":
    "A link for a feed reader, if you use one. The feed says only that something is new. It shows no words, no titles and no alias. But whoever has the link can see when something is new for you.",
  "feeds.make": "Make a private feed link",
  "feeds.once": "Here is your link. It is shown only this once.",
  "feeds.onceText":
    "Copy it into your feed reader. Give it to nobody. If you lose it, take it back here and make another.",
  "feeds.list": "Your feed links",
  "feeds.made": "Link made",
  "feeds.drop": "Take it back",
  "feeds.dropped": "That link no longer works.",
  "feeds.full": "You have ten links already. Take one back first.",
  "feeds.words": "A few words for you",
  "feeds.posts": {
    one: "{count} new post where you follow",
    other: "{count} new posts where you follow",
  },
} as const;
