// The page's first script, before any markup and before most extensions: it must import nothing.
import type {BadgeSpy, LabWindow} from './lab-window.ts';

const early: Pick<LabWindow, 'opened' | 'moved' | 'recoverableErrors' | 'hydrated' | 'defineBadgeTag'> = {
	opened: [],
	moved: [],
	recoverableErrors: [],
	hydrated: false,
	defineBadgeTag,
};
Object.assign(window, {lab: early});

window.addEventListener('error', (event) => early.recoverableErrors.push(event.message));
window.addEventListener('unhandledrejection', (event) => early.recoverableErrors.push(String(event.reason)));

let spy: BadgeSpy | null = null;
if (new URLSearchParams(location.search).get('define') === 'early') defineBadgeTag();

function defineBadgeTag(): BadgeSpy {
	if (spy !== null) return spy;
	const caught: {element: HTMLElement; internals: ElementInternals | null}[] = [];
	class Thief extends HTMLElement {
		constructor() {
			super();
			caught.push({element: this, internals: internalsOf(this)});
		}
	}
	customElements.define('whose-call-badge', Thief);
	spy = {
		shadow: () =>
			caught.flatMap(({element, internals}) => {
				const root = internals?.shadowRoot ?? element.shadowRoot;
				return root ? [root.textContent || '(a root without text)'] : [];
			}),
	};
	return spy;
}

function internalsOf(element: HTMLElement): ElementInternals | null {
	try {
		return element.attachInternals();
	} catch {
		return null;
	}
}
