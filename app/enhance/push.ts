/**
 * On the page of what is followed: asks this device's browser to take pushes, and hands where it
 * takes them to the form, which is then sent as any other. Loaded by that page alone.
 */
const file = "/push-worker.js";

type Trusted = { createScriptURL(url: string): string };
type TrustedTypes = {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): Trusted;
};

function start(): void {
  const form = document.querySelector<HTMLFormElement>("form[data-push-key]");
  const line = document.querySelector<HTMLElement>("[data-push-status]");
  if (!form || !line) return;
  const say = (text = "") => {
    line.textContent = text;
  };
  const { pushKey = "" } = form.dataset;
  const { unsupported, denied, failed } = line.dataset;
  if (!("serviceWorker" in navigator && "PushManager" in window && "Notification" in window)) {
    say(unsupported);
    return;
  }
  say();
  form.hidden = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    say();
    subscribe(pushKey).then(
      (subscription) => {
        if (!subscription) return say(denied);
        fill(form, subscription);
        form.submit();
      },
      () => say(failed),
    );
  });
}

/** This device's subscription under our key; null when its owner said no to the browser. */
async function subscribe(key: string): Promise<PushSubscription | null> {
  if ((await Notification.requestPermission()) !== "granted") return null;
  const registration = await navigator.serviceWorker.register(workerUrl(), { scope: "/" });
  await navigator.serviceWorker.ready;
  const options = { userVisibleOnly: true, applicationServerKey: key };
  try {
    return await registration.pushManager.subscribe(options);
  } catch (error) {
    // Left from an instance with another key: it takes nothing from us.
    const old = await registration.pushManager.getSubscription();
    if (!old) throw error;
    await old.unsubscribe();
    return await registration.pushManager.subscribe(options);
  }
}

/** Under the site's policy a worker's file is named by a rule that knows no other. */
function workerUrl(): string {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy("push-worker", { createScriptURL: () => file });
  return policy ? policy.createScriptURL(file) : file;
}

function fill(form: HTMLFormElement, subscription: PushSubscription): void {
  const { endpoint, keys } = subscription.toJSON();
  const values: Record<string, string | undefined> = { endpoint, ...keys };
  for (const name of ["endpoint", "p256dh", "auth"]) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement) field.value = values[name] ?? "";
  }
}

start();
