import type {Decision} from '../model/decision.ts';
import {text} from './text.ts';

/** What a decision is called: the pair's own title, else the preset's in the reader's locale. */
export function titleOf({id, title}: Pick<Decision, 'id' | 'title'>): string {
	return title ?? (text(`decision_${id.replaceAll('-', '_')}_title`) || id);
}

/** The question that the decision answers; '' for a decision of the pair's own. */
export function questionOf({id}: Pick<Decision, 'id'>): string {
	return text(`decision_${id.replaceAll('-', '_')}_question`);
}
