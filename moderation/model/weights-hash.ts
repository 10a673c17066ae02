/** The first digits of the SHA-256 of weights.bin. Written by `npm run train`. */
export const weightsHash = "444d3adc3bc6";
