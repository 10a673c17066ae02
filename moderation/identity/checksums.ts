/** The check used by Swedish personal numbers (Luhn, "modulus 10"), over ten digits. */
export function luhn(ten: string): boolean {
  let sum = 0;
  for (let at = 0; at < ten.length; at += 1) {
    const twice = Number(ten[at]) * (at % 2 === 0 ? 2 : 1);
    sum += twice > 9 ? twice - 9 : twice;
  }
  return sum % 10 === 0;
}

function weighed(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * Number(digits[at]), 0);
}

/** Norway: two check digits, each modulus 11 (Skatteetaten). */
export function norwegianCheck(eleven: string): boolean {
  return (
    weighed(eleven, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 === 0 &&
    weighed(eleven, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0
  );
}

/** Denmark: modulus 11, for numbers given before October 2007 (CPR-kontoret). */
export function danishCheck(ten: string): boolean {
  return weighed(ten, [4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0;
}

/** Finland: nine digits modulus 31 name the last sign (Digi- ja väestötietovirasto). */
export function finnishCheck(nine: string, sign: string): boolean {
  return "0123456789abcdefhjklmnprstuvwxy"[Number(nine) % 31] === sign;
}

/** Britain, health service: modulus 11 (NHS Data Dictionary). */
export function healthServiceCheck(ten: string): boolean {
  const rest = 11 - (weighed(ten, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11);
  return rest % 11 === Number(ten[9]);
}

/** Ireland: modulus 23 names the letter; a second letter counts nine times its place. */
export function irishCheck(seven: string, letter: string, second = ""): boolean {
  const further = second === "" || second === "w" ? 0 : (second.charCodeAt(0) - 96) * 9;
  const rest = (weighed(seven, [8, 7, 6, 5, 4, 3, 2]) + further) % 23;
  return "wabcdefghijklmnopqrstuv"[rest] === letter;
}

/** True if these can be the month and day of a birth; some numbers add to the day or the month. */
export function isBirthday(month: string, day: string): boolean {
  const date = Number(day);
  return Number(month) >= 1 && Number(month) <= 12 && date >= 1 && date <= 31;
}
