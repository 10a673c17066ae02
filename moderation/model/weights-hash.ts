/** The first digits of the SHA-256 of weights.bin. Written by `npm run train`. */
export const weightsHash = "1ae520ae7d68";
