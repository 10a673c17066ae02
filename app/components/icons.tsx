/** Three strokes of water: the mark of the house. Decoration; the name stands beside it in words. */
export function WaveMark() {
  return (
    <svg className="wave-mark" viewBox="0 0 32 24" aria-hidden="true">
      <path d="M2 7c5-6 9-6 14 0s9 6 14 0M2 14c5-6 9-6 14 0s9 6 14 0M2 21c5-6 9-6 14 0s9 6 14 0" />
    </svg>
  );
}

/** A small lit lantern: stands only where a member of staff has written. */
export function LanternMark() {
  return (
    <svg className="lantern-mark" viewBox="1 1 22 22" aria-hidden="true">
      <path d="M9 5a3 3 0 0 1 6 0M7 8h10M8 8v10m8-10v10M6 21h12l-1-3H7Z" />
      <path className="lantern-flame" d="M12 10.5c2 2 2 5 0 5s-2-3 0-5Z" />
    </svg>
  );
}
