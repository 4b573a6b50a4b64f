import type {Range} from '../model/words.ts';
import type {Amount} from './amounts.ts';
import type {Reading} from './reading.ts';

/**
 * `first`, and at most `within` other words later in the same sentence `then`, make a longer part. A step may use
 * what other steps make; none may lead back to its own parts.
 */
export type Step<Part> = readonly [first: Part, then: Part, within: number, makes: Part];

/**
 * Finds where a text says something. It under-recognises: null means "not found", never "missing". The id is the
 * file name.
 *
 * The first part `said` of a text is what it says, unless its sentence holds a part `mute`.
 */
export interface Detector<Part extends string = string> {
	id: string;
	/** What it listens for. The phrases of all detectors are looked for together, in one pass. */
	phrases: readonly (readonly [written: string, means: Part])[];
	grammar: readonly Step<Part>[];
	/** Whether what it finds is quoted as found, or to the end of the clause. */
	quotes: 'words' | 'clause';
	/** Which part an amount is, null for none. */
	amount?(amount: Amount): Part | null;
	/** Whether a phrase found, from one word up to, not including, another, is meant so and does not name a thing in code. */
	counts?(part: Part, from: number, to: number, reading: Reading): boolean;
	/** What no phrase finds: keys and links. */
	also?(reading: Reading): Range | null;
}

/** Texts that say what a detector listens for, and texts that do not, beside it; one test runs them all. */
export interface DetectorExamples {
	loud: readonly string[];
	quiet: readonly string[];
}
