import {type Offer, offersOf} from '../decisions/offers.ts';
import {ask} from '../messages/ask.ts';
import type {CardProps} from '../ui/card.tsx';
import type {News} from '../ui/card-news.tsx';
import type {PickDecisionProps} from '../ui/pick-decision.tsx';
import {type Choice, choicesOf, search} from '../ui/pick-search.ts';
import {answerHint} from './answer-hint.ts';
import {copy} from './copy.ts';
import type {JustSaid} from './just-said.ts';
import type {Subject} from './subject.ts';
import {type Lesson, pickOf, ruleOf, takeBack, teach} from './teach.ts';
import type {Reader, weigh as Weigh} from './weigh.ts';

/** Where the focus goes after a step. */
export type Focus = 'card' | 'search' | 'scope' | 'not-right';

/** An open card from its first sight to its last: what it shows, and what each step of the reader does. */
export interface CardFlow {
	readonly key: string;
	props(reader: Reader): CardProps;
	/** The card was drawn as `props` said last. */
	drawn(): void;
	/** The same ticket, judged anew. */
	see(subject: Subject): void;
	isPicking(): boolean;
	/** One step back; false when there is none but to close the card. */
	back(): boolean;
	/** Another decision of the open picker is the one that Enter takes. */
	move(by: 1 | -1): void;
	/** Takes it. */
	choose(): void;
}

interface Picking {
	query: string;
	active: number | null;
	likes: readonly Offer[] | null;
	/** The place in `likes`; null is this ticket alone. */
	chosen: number | null;
}

/** `changed` is called when the card shall be drawn again. */
export function createFlow(first: Subject, said: JustSaid, changed: (focus: Focus | null) => void): CardFlow {
	const {key} = first.ticket;
	let subject = first;
	let picking: Picking | null = null;
	let refused: News | null = null;
	let busy = false;
	let weigh: typeof Weigh | null = null;
	let shows: string | null = null;
	const noted = new Set<string>();
	// In the same file, but it takes a page longer to start than all else, and most pages never ask for it.
	void import('./weigh.ts').then((loaded) => {
		weigh = loaded.weigh;
		changed(null);
	});

	const found = (): Choice[] => (picking ? search(choicesOf(subject.decisions), picking.query) : []);
	const likes = (): Offer[] => offersOf(subject.ticket, subject.tickets());
	const open = (like: boolean): void => {
		const offers = like ? likes() : null;
		refused = null;
		picking = {query: '', active: null, likes: offers, chosen: offers && offers.length > 0 ? 0 : null};
		changed('search');
	};
	const turn = (change: Partial<Picking>, focus: Focus | null = null): void => {
		if (picking) picking = {...picking, ...change};
		changed(focus);
	};
	const back = (): boolean => {
		if (!picking) return false;
		picking = null;
		refused = null;
		changed('not-right');
		return true;
	};
	/** Until it is done another step waits for nothing and does nothing. What is refused leaves all as it was. */
	const write = async (step: () => Promise<Lesson>, news: News): Promise<void> => {
		if (busy) return;
		busy = true;
		const lesson = await step();
		busy = false;
		if (lesson.kind === 'refused') {
			refused = {kind: 'refused', code: lesson.code};
			changed(null);
			return;
		}
		refused = null;
		picking = null;
		said.say(key, {news, entries: lesson.entries});
		changed('card');
	};
	const choose = ({decision}: Choice): void => {
		const like = picking?.chosen == null ? null : (picking.likes?.[picking.chosen] ?? null);
		void write(
			() => teach(like ? ruleOf(subject, like, decision.id) : pickOf(subject, decision.id)),
			like ? {kind: 'taught', rule: like, decision} : {kind: 'picked', ticket: key, decision},
		);
	};
	const rejudge = (): void => void write(() => teach(pickOf(subject, null)), {kind: 'rejudged', ticket: key});
	const copyWords = async (words: string): Promise<void> => {
		const news: News = (await copy(words)) ? {kind: 'copied', words} : {kind: 'not-copied'};
		said.say(key, {news, entries: []});
		changed(null);
	};
	const undo = (entries: readonly string[]): void => void write(() => takeBack(entries), {kind: 'undone'});
	const picker = (): PickDecisionProps | null =>
		picking && {
			...picking,
			ticket: key,
			found: found(),
			onQuery: (query) => turn({query, active: query.trim() === '' ? null : 0}),
			onScope: (chosen) => turn({chosen}),
			onWiden: () => {
				const offers = likes();
				turn({likes: offers, chosen: offers.length > 0 ? 0 : null}, 'scope');
			},
			onChoose: choose,
			onBack: back,
		};

	return {
		key,
		props(reader) {
			const latest = said.about(key);
			const entries = latest?.entries ?? [];
			const {meter = null, hint = null, notes = null} = weigh?.(subject, reader) ?? {};
			shows = picking ? null : notes;
			return {
				ticket: key,
				...subject.judged,
				side: reader.side,
				meter,
				hint,
				copied: latest?.news.kind === 'copied' ? latest.news.words : null,
				news: refused ?? latest?.news ?? null,
				onUndo: entries.length > 0 ? () => undo(entries) : null,
				picker: picker(),
				onNotRight: open,
				onRejudge: rejudge,
				onCopy: (words) => void copyWords(words),
				onReply: (asked, reply) =>
					void write(() => answerHint(subject.ticket, asked, reply), {kind: 'hint-answered', reply}),
			};
		},
		drawn() {
			if (shows === null || noted.has(shows)) return;
			noted.add(shows);
			void ask('noteHint', {hint: shows, site: subject.ticket.site, key});
		},
		see(next) {
			subject = next;
		},
		isPicking: () => picking !== null,
		back,
		move(by) {
			const {length} = found();
			if (!picking || length === 0) return;
			const from = picking.active ?? (by > 0 ? -1 : length);
			turn({active: (from + by + length) % length});
		},
		choose() {
			const choice = found()[picking?.active ?? -1];
			if (choice) choose(choice);
		},
	};
}
