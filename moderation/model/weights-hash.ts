/** The first digits of the SHA-256 of weights.bin. Written by `npm run train`. */
export const weightsHash = "7638d27e9e3a";
