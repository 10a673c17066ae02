import type { ReactNode } from "react";

export type HelpLine = {
  name: string;
  /** The number or address as people read it: "020-50 50 50". */
  contact: string;
  /** `tel:`, `sms:` or `https:`; without it the contact is plain text. */
  href?: string;
  /** "Phone", "Chat", "Text message". */
  channel: string;
  hours: string;
  audience: string;
  /** Whether somebody answers right now, in words. */
  now?: { open: boolean; words: string };
  /** When and whether the facts were checked, in words. */
  checked?: string;
};

/** Lines to call or write to: the name, then the number, large enough for a shaking thumb. */
export function HelpLines({ lines }: { lines: readonly HelpLine[] }) {
  return (
    <ul className="help-lines">
      {lines.map((line) => (
        <li key={line.name + line.contact}>
          <p className="help-name">{line.name}</p>
          <p className="help-how">
            <span className="help-channel">{line.channel}</span>
            {line.href ? (
              <a className="help-contact" href={line.href} rel="noreferrer">
                {line.contact}
              </a>
            ) : (
              <span className="help-contact">{line.contact}</span>
            )}
          </p>
          <div className="help-what">
            <p>{line.audience}</p>
            {line.now ? (
              <p className={line.now.open ? "help-now help-open" : "help-now"}>{line.now.words}</p>
            ) : null}
            <p className="help-hours">{line.hours}</p>
            {line.checked ? <p className="help-checked">{line.checked}</p> : null}
          </div>
        </li>
      ))}
    </ul>
  );
}

export type HelpPanelProps = { title: string; intro?: ReactNode; children: ReactNode };

/** Stands first on the page after a grave post: dark and still, with the lines in it. */
export function HelpPanel({ title, intro, children }: HelpPanelProps) {
  return (
    <section className="help-panel flow" aria-labelledby="help-panel-title">
      <h2 id="help-panel-title">{title}</h2>
      {intro ? <div className="help-intro flow">{intro}</div> : null}
      {children}
    </section>
  );
}
