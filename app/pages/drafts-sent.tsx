/** Tells the small scripts that a text arrived, so that the tab forgets its draft. */
export function DraftsSent({ drafts }: { drafts: string[] }) {
  return drafts
    .flatMap((draft) => [draft, `${draft}:title`])
    .map((draft) => <span key={draft} data-draft-sent={draft} hidden />);
}
