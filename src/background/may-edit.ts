import type {Asker} from '../messages/answer.ts';
import type {Edit} from '../model/edit.ts';
import {isAt} from './at-site.ts';

/**
 * Pages of the extension may edit everything. A page of a tracker asks through our content script, which lives in
 * its process: it may do what the card offers there, on its own site.
 */
export function mayEdit(edit: Edit, {own, hostname}: Asker): boolean {
	return own || edit.kind === 'add-rule' || (edit.kind === 'pick' && isAt(edit.site, hostname));
}
