// Shows a push in the words that came with it, which never say what it is about, and opens the page
// that does. It keeps nothing, and answers for no page.
self.addEventListener("push", (event) => {
  let words = {};
  try {
    words = event.data?.json() ?? {};
  } catch {
    // Without words it is still a push, and browsers want it shown.
  }
  const { title = "Leeward", body = "" } = words;
  event.waitUntil(
    // The same tag: a new one takes the place of the last. No sound.
    self.registration.showNotification(title, { body, tag: "new", silent: true }),
  );
});

self.addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil(self.clients.openWindow("/me/new"));
});
