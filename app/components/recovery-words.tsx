/** The words that open an account again: shown once, easy to copy by hand, good on paper. */
export function RecoveryWords({ words, label }: { words: readonly string[]; label: string }) {
  return (
    <ol className="recovery-words" aria-label={label} translate="no">
      {words.map((word, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a fixed list in which a word may occur twice
        <li key={index}>{word}</li>
      ))}
    </ol>
  );
}
