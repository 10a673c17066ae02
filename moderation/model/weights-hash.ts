/** The first digits of the SHA-256 of weights.bin. Written by `npm run train`. */
export const weightsHash = "7b212fcf025a";
