import {text} from '../ui/text.ts';
import type {PageId} from './route.ts';

export function pageTitle(page: PageId): string {
	switch (page) {
		case 'matrix':
			return text('options_matrix');
		case 'rules':
			return text('options_rules');
		case 'try':
			return text('options_try');
		case 'quiet':
			return text('options_quiet');
		case 'sites':
			return text('options_sites');
		case 'history':
			return text('options_history');
		case 'backup':
			return text('options_backup');
		case 'about':
			return text('options_about');
	}
}
