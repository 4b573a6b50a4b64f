/**
 * The signs in which the table is written: none of them ends a string of JavaScript or needs an escape in one, and
 * `~`, which is not among them, separates the table's parts.
 */
export const ALPHABET = Array.from({length: 95}, (_, i) => String.fromCharCode(32 + i))
	.filter((sign) => !'\'"`\\~$'.includes(sign))
	.join('');

/** How many signs there are; two of them number up to its square. */
export const SIGNS = ALPHABET.length;

export const SEPARATOR = '~';

/** Weights come two a sign, each in so many steps on both sides of zero. */
export const STEPS = 4;
export const LEVELS = 2 * STEPS + 1;

/** The first sign of a row says how much one step is: each further sign a twelfth of a doubling more. */
export function stepSize(sign: number): number {
	return 2 ** ((sign - 60) / 8);
}
