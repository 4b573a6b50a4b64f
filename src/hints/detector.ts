import type {Range} from '../model/words.ts';
import type {Reading} from './reading.ts';

/**
 * Finds where a text says something. It under-recognises: null means "not found", never "missing". The
 * id is the file name. `loud` texts say it, `quiet` ones do not; one test runs them all.
 */
export interface Detector {
	id: string;
	find(reading: Reading): Range | null;
	loud: readonly string[];
	quiet: readonly string[];
}
