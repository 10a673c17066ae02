/** The first digits of the SHA-256 of weights.bin. Written by `npm run train`. */
export const weightsHash = "0901bc7cd21b";
