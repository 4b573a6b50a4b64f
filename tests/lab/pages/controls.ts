import {recycled, reordered} from './changes.ts';
import {churn} from './churn.ts';
import type {LabWindow} from './lab-window.ts';
import {navigate} from './router.tsx';
import type {Shown} from './shown.ts';

/** Cards and rows of every view. */
const CARDS = [
	'[data-testid="platform-board-kit.ui.card.card"]',
	'[data-testid^="software-backlog.card-list.card.content-container."]',
	'tr[data-testid="native-issue-table.ui.issue-row"]',
	'[data-list-row="true"]',
	'[data-board-item="true"]',
].join(', ');

type Controls = Pick<LabWindow, 'go' | 'churn' | 'recycleNodes' | 'reorder' | 'wipeForeign'>;

export function createControls(shown: Shown): Controls {
	return {
		go: navigate,
		churn: ({ms}) => churn(shown, ms),
		recycleNodes: () => shown.set(recycled(shown.get())),
		reorder: () => shown.set(reordered(shown.get())),
		wipeForeign() {
			for (const card of document.querySelectorAll(CARDS)) {
				for (const element of card.querySelectorAll('*')) if (!isReacts(element)) element.remove();
			}
		},
	};
}

/** React leaves a property on each element that it made. */
function isReacts(element: Element): boolean {
	return Object.keys(element).some((name) => name.startsWith('__reactFiber$'));
}
