/** The first digits of the SHA-256 of weights.bin. Written by `npm run train`. */
export const weightsHash = "e7a0133dce5e";
