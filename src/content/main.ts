import {defaultMatrix} from '../decisions/default-matrix.ts';
import {hostOf} from '../hosts/index.ts';
import {answer} from '../messages/answer.ts';
import {readView, type ReadView, watchView} from '../storage/view.ts';
import {setTheme} from './badge.ts';
import {begin} from './life.ts';
import {followFocus, makeOpenable, takeEscape} from './open-card.tsx';
import {trackPage} from './page.ts';

/** A page that is still loading after this long is read all the same. */
const LONGEST_LOAD = 3000;

const life = begin();
takeEscape(life.signal);
void start();

async function start(): Promise<void> {
	const [read] = await Promise.all([readView(), hydrated()]);
	const host = hostOf({url: new URL(location.href), root: document});
	if (!host || life.signal.aborted) return;
	let view = read;
	const page = trackPage(host, matrixOf(view), makeOpenable, life);
	followFocus(page.badgeAt, life.signal);
	answer('content', {describePage: () => ({...page.report(), matrix: view.kind})}, life.signal);
	watchView((changed) => {
		view = changed;
		page.judgeBy(matrixOf(changed));
	}, life.signal);

	const followTheme = (): void => setTheme(host.theme(document));
	const themes = new MutationObserver(followTheme);
	themes.observe(document.documentElement, {attributes: true, attributeFilter: ['class', 'data-color-mode']});
	life.signal.addEventListener('abort', () => themes.disconnect());
	followTheme();
}

/** What cannot be read is said in the popup; tickets are judged by the preset meanwhile. */
function matrixOf(read: ReadView) {
	return read.kind === 'found' ? read.view.matrix : defaultMatrix;
}

/**
 * When the page's own framework has taken over what its server sent. Anything put into that markup before makes
 * the framework throw all of it away.
 */
async function hydrated(): Promise<void> {
	if (document.readyState !== 'complete') {
		await new Promise<void>((done) => {
			addEventListener('load', () => done(), {once: true});
			document.addEventListener('DOMContentLoaded', () => setTimeout(done, LONGEST_LOAD), {once: true});
		});
	}
	await new Promise<void>((done) => requestIdleCallback(() => done(), {timeout: 500}));
}
