/** The first digits of the SHA-256 of weights.bin. Written by `npm run train`. */
export const weightsHash = "cea5cb4cdc3c";
