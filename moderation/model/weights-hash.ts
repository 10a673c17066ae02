/** The first digits of the SHA-256 of weights.bin. Written by `npm run train`. */
export const weightsHash = "caa8452c52d7";
