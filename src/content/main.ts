import {ticketId} from '../decisions/compile.ts';
import {matchesOf} from '../decisions/matches.ts';
import {hostOf} from '../hosts/index.ts';
import {answer} from '../messages/answer.ts';
import {ask} from '../messages/ask.ts';
import type {HintAnswers} from '../model/hint-answers.ts';
import type {Side} from '../model/side.ts';
import {readAnswers, watchAnswers} from '../storage/hint-answers.ts';
import {readSide, watchSide} from '../storage/side.ts';
import {type PublishedView, readView, watchView} from '../storage/view.ts';
import {type Badge, setTheme} from './badge.ts';
import {answerOnContact} from './contact.ts';
import {dimWhileAsked} from './dim-while-asked.ts';
import {begin} from './life.ts';
import {loadTicket} from './load-ticket.ts';
import {focusNextBadge} from './next-badge.ts';
import {createCards} from './open-card.tsx';
import {trackUnlessPaused} from './track-unless-paused.ts';

/** A page that is still loading after this long is read all the same. */
const LONGEST_LOAD = 3000;

const life = begin();
const cards = createCards(life.signal);
void start();

async function start(): Promise<void> {
	const [view] = await Promise.all([publishedView(), hydrated()]);
	const host = hostOf({url: new URL(location.href), root: document});
	if (!host || life.signal.aborted) return;
	const tracked = await trackUnlessPaused(host, view, cards, life);
	const toggle = (badge: Badge, open: boolean): void => {
		const page = tracked.page();
		if (page) cards.toggle(badge, open, page);
	};
	const badgeAt = (element: Element): Badge | null => tracked.page()?.badgeAt(element) ?? null;
	const dim = dimWhileAsked((keys) => tracked.page()?.dimOthers(keys), life.signal);
	answerOnContact({badgeAt, isOpen: cards.isOpen, toggle}, life.signal);
	answer(
		'content',
		{
			describePage: tracked.report,
			dimOthers({keys}) {
				dim(keys);
				return {};
			},
			showTicket: ({key}) => ({found: tracked.page()?.show(key) ?? false}),
			loadTicket: (asked) => loadTicket(host, asked, life.signal),
			matchRules({rules}) {
				const matches = matchesOf(rules, tracked.page()?.tickets() ?? []);
				return {matches: matches.map((tickets) => tickets.map(ticketId))};
			},
			focusNextBadge() {
				focusNextBadge(badgeAt);
				return {};
			},
		},
		life.signal,
	);
	watchView(tracked.judgeBy, life.signal);
	const setSide = (side: Side | null): void => cards.setReader({side});
	const setAnswers = (answers: HintAnswers): void => cards.setReader({answers});
	watchSide(setSide, life.signal);
	watchAnswers(setAnswers, life.signal);
	void readSide().then(setSide);
	void readAnswers().then(setAnswers);

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
