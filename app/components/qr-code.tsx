/**
 * A QR code as one path of unit squares. `size` is the number of modules on a side; four modules of
 * quiet zone are added around it, as ISO/IEC 18004 asks.
 */
export function QrCode({ path, size, label }: { path: string; size: number; label: string }) {
  return (
    <svg
      className="qr-code"
      viewBox={`-4 -4 ${size + 8} ${size + 8}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <path className="qr-paper" d={`M-4-4h${size + 8}v${size + 8}h-${size + 8}z`} />
      <path className="qr-ink" d={path} />
    </svg>
  );
}
