import {hostOf} from '../hosts/index.ts';
import {answer} from '../messages/answer.ts';
import {ask} from '../messages/ask.ts';
import {type PublishedView, readView, watchView} from '../storage/view.ts';
import {type Badge, setTheme} from './badge.ts';
import {answerOnContact} from './contact.ts';
import {begin} from './life.ts';
import {createCards} from './open-card.tsx';
import {trackPage} from './page.ts';

/** A page that is still loading after this long is read all the same. */
const LONGEST_LOAD = 3000;

const life = begin();
const cards = createCards(life.signal);
void start();

async function start(): Promise<void> {
	const [view] = await Promise.all([publishedView(), hydrated()]);
	const host = hostOf({url: new URL(location.href), root: document});
	if (!host || life.signal.aborted) return;
	const page = trackPage(host, view, cards, life);
	const toggle = (badge: Badge, open: boolean): void => cards.toggle(badge, open, page);
	answerOnContact({badgeAt: page.badgeAt, isOpen: cards.isOpen, toggle}, life.signal);
	answer(
		'content',
		{
			describePage: page.report,
			dimOthers({keys}) {
				page.dimOthers(keys);
				return {};
			},
			showTicket: ({key}) => ({found: page.show(key)}),
		},
		life.signal,
	);
	watchView(page.judgeBy, life.signal);

	const followTheme = (): void => setTheme(host.theme(document));
	const themes = new MutationObserver(followTheme);
	themes.observe(document.documentElement, {attributes: true, attributeFilter: ['class', 'data-color-mode']});
	life.signal.addEventListener('abort', () => themes.disconnect());
	followTheme();
}

/** The view; where none can be read, the first that the background publishes when asked. */
function publishedView(): Promise<PublishedView> {
	return new Promise((found) => {
		watchView(found, life.signal);
		void readView().then((view) => {
			if (view) found(view);
			else void ask('publishView', {});
		});
	});
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
