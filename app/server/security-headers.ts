/**
 * Headers of every answer, assets and errors included (SECURITY, requirement 21).
 * `nonce` is given for the desk's hydrated pages only; public pages run no inline script at all.
 */
export function securityHeaders(options: {
  nonce?: string;
  https: boolean;
  development?: boolean;
  /** The one page that starts the worker which shows pushes. */
  startsWorker?: boolean;
}): Record<string, string> {
  const { nonce, https, development, startsWorker } = options;
  const script = nonce ? `'self' 'nonce-${nonce}'` : "'self'";
  const csp = [
    "default-src 'none'",
    `script-src ${script}`,
    // Vite injects styles while developing; the built site has one stylesheet.
    `style-src 'self'${development ? " 'unsafe-inline'" : ""}`,
    "img-src 'self'",
    `connect-src 'self'${development ? " ws:" : ""}`,
    `worker-src ${startsWorker ? "'self'" : "'none'"}`,
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(development
      ? []
      : [
          "require-trusted-types-for 'script'",
          // Naming a worker's file takes a policy where trusted types are known; app/enhance/push.ts.
          `trusted-types ${startsWorker ? "push-worker" : "'none'"}`,
        ]),
  ].join("; ");
  return {
    "content-security-policy": csp,
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    // Browsers take the last policy they know. Under no-referrer alone they would send `Origin: null`
    // with our own forms, and the cross-site check would turn away the oldest phones. Under
    // same-origin no other site ever learns anything either.
    "referrer-policy": "no-referrer, same-origin",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "permissions-policy":
      "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=(), interest-cohort=()",
    ...(https ? { "strict-transport-security": "max-age=31536000; includeSubDomains" } : {}),
  };
}
