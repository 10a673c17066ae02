import { words } from "./source.ts";

/**
 * Help lines and other numbers anyone may write: the operator's help page and well-known services.
 * Kept as digits without the country code's plus sign.
 */
const helplines = words(
  `087021680 22400040 91508588 70201201 80200500 70100130 0925250111 0925250112 0925250113 080005005
  080090045 08082000247 08088010327 08009995428 08001111 08088005000 03001231110 03001236600
  08009177650 08000086811 08000684141 1800459459 1800341900 1800666666 1800111888 18006624357
  18007997233 18004224453 18006686868 18665312600 131114 1300659467 1300224636 1800737732
  1800551800 1800250015 1300368186 1300766491 08001110111 08001110222 08001110550 01806313031
  0221892031 116123 116111 116117 116006 116016 116000 741741 686868 85258 88788 50808 90101 46855`,
);
const countries = ["46", "47", "45", "44", "353", "358", "61", "1"];
// Free and shared-cost numbers belong to organisations: 020, 0770 to 0775 and 077 of seven digits
// in Sweden, 0800 and the like in Britain, 1-800 and its siblings in North America.
const organisation =
  /^(?:020\d{5,7}|077[0-5]\d{6}|0200\d{5,6}|080[08]\d{4,7}|0(?:300|303|330|333|344|345|843|844|845|870|871)\d{7}|1?(?:800|888|877|866|855|844|833)\d{7}|18(?:00|50|90)\d{6}|1[38]00\d{6}|13\d{4})$/;
const domains =
  /@(?:[a-z0-9-]+\.)?(?:samaritans|mind|suicidezero|bris|1177|aa|alkohollinjen|kvinnofridslinjen|nacoa|papyrus-uk|crisistextline|jourhavandekompis|jourhavandemedmanniska|spes|rfsl|unizon|roks|al-anon|smartrecovery|childline|refuge|womensaid)\.(?:se|org|com|net|nu|org\.uk|ie|org\.au)$/;

/** True for the number of a help line or of an organisation, in any way of writing it. */
export function isPublicNumber(digits: string): boolean {
  const known = digits.replace(/^00/, "");
  return (
    isListed(digits) ||
    countries.some(
      (code) =>
        known.startsWith(code) &&
        (isListed(known.slice(code.length)) || isListed(`0${known.slice(code.length)}`)),
    )
  );
}

function isListed(digits: string): boolean {
  return helplines.has(digits) || organisation.test(digits);
}

/** True for the address of a help service. */
export function isPublicEmail(address: string): boolean {
  return domains.test(address);
}
