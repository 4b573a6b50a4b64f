import type {SavedRule} from '../model/saved-rule.ts';
import {text} from './text.ts';

/** What a saved rule is for, as words: tickets labelled “ledger”. */
export function wordsOfRule({sign, words}: Pick<SavedRule, 'sign' | 'words'>): string {
	return text(`pick_like_${sign}`, words);
}
