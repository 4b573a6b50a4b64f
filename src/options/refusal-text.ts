import type {EditOutcome} from '../messages/contracts.ts';
import {text} from '../ui/text.ts';

type EditRefusalCode = Extract<EditOutcome, {kind: 'refused'}>['code'];

/** Why an edit changed nothing. `unreached`: the background did not answer; `forbidden` is for pages of others. */
export function refusalText(code: EditRefusalCode | 'unreached'): string {
	switch (code) {
		case 'unknown-decision':
			return text('options_refused_unknown_decision');
		case 'unknown-rule':
			return text('options_refused_unknown_rule');
		case 'unknown-entry':
		case 'undone':
			return text('options_refused_undone');
		case 'taken':
			return text('options_refused_taken');
		case 'damaged':
			return text('options_damaged');
		case 'newer':
			return text('options_newer');
		case 'full':
			return text('options_refused_full');
		case 'forbidden':
		case 'unreached':
			return text('options_refused_unreached');
	}
}
