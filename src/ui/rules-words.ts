import type {SavedRule} from '../model/saved-rule.ts';
import {text} from './text.ts';

/** What a saved rule looks for, as words: Labelled “ledger”. */
export function wordsOfRule({sign, words}: Pick<SavedRule, 'sign' | 'words'>): string {
	switch (sign) {
		case 'label':
			return text('options_rule_label', words);
		case 'type':
			return text('options_rule_type', words);
		case 'component':
			return text('options_rule_component', words);
		case 'phrase':
			return text('options_rule_phrase', words);
	}
}
