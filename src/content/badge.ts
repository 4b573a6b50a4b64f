import type {Debt} from '../model/debt.ts';
import type {Decision} from '../model/decision.ts';
import type {Verdict} from '../model/verdict.ts';
import {titleOf} from '../ui/decision-text.ts';
import ownerStyle from '../ui/owner.css?inline';
import {text} from '../ui/text.ts';
import badgeStyle from './badge.css?inline';
import cardStyle from './card.css?inline';
import type {Density} from './quiet.ts';

export const BADGE = 'whose-call-badge';

/** What a badge shows. Two looks that are equal field by field are painted once. */
export interface Look {
	ticket: string;
	verdict: Verdict;
	likely: boolean;
	decision: Decision;
	density: Density;
	debt: Debt;
}

export interface Badge {
	/** The only element of ours that the page can see. It carries the ticket's key and nothing else. */
	element: HTMLElement;
	root: ShadowRoot;
	button: HTMLButtonElement;
	look: Look | null;
}

// A document without a registry: an element made here cannot be claimed by a page that defined our tag first,
// and its root, attached here, stays closed to attachInternals() for good.
const nursery = document.implementation.createHTMLDocument('');
const style = sheetOf(`${ownerStyle}${badgeStyle}${cardStyle}`);
const theme = sheetOf('');

/** A badge that is not in the page yet. `dress` it once it is. */
export function createBadge(): Badge {
	const element = nursery.createElement(BADGE);
	const root = element.attachShadow({mode: 'closed'});
	const button = nursery.createElement('button');
	button.type = 'button';
	button.tabIndex = -1;
	button.ariaHasPopup = 'dialog';
	root.append(button);
	return {element, root, button, look: null};
}

/** Sheets can be adopted only in the document that they were made for, so after insertion. */
export function dress(badge: Badge): void {
	if (badge.root.adoptedStyleSheets.length === 0) badge.root.adoptedStyleSheets = [style, theme];
}

/** Every badge follows at once. Null follows the system. */
export function setTheme(scheme: 'light' | 'dark' | null): void {
	theme.replaceSync(`:host { color-scheme: ${scheme ?? 'light dark'} !important; }`);
}

export function paint(badge: Badge, look: Look): void {
	const {button, element} = badge;
	if (badge.look && same(badge.look, look)) return;
	badge.look = look;
	const words = wordsOf(look);
	const placed = button.classList.contains('placed') && 'placed';
	element.dataset['ticket'] = look.ticket;
	const marks = [words.likely && 'likely', look.debt.is && 'debt', placed].filter(Boolean);
	button.className = ['badge', look.verdict.owner, ...marks].join(' ');
	button.ariaLabel = words.name;
	button.title = words.title;
	button.textContent = words[look.density];
}

/** What is said of a decision, at every density. */
interface Words {
	name: string;
	title: string;
	likely: boolean;
	icon: '';
	word: string;
	full: string;
}

/** Boards repeat a few decisions a hundred times, and the locale is slow to ask. */
const said = new WeakMap<Decision, Map<string, Words>>();

function wordsOf({decision, verdict, likely, debt}: Look): Words {
	const kind = `${likely} ${debt.is}`;
	const kinds = said.get(decision) ?? new Map<string, Words>();
	said.set(decision, kinds);
	const known = kinds.get(kind);
	if (known) return known;
	const {owner} = verdict;
	const title = titleOf(decision);
	const word = text(`owner_${owner}`);
	const name = [
		text('badge_name', text(`owner_${owner}_in_name`), title),
		likely && text('card_likely'),
		debt.is && text('badge_debt'),
	];
	const full = text('badge_full', word, title);
	const words = {name: name.filter(Boolean).join(', '), title: full, likely, icon: '', word, full} as const;
	kinds.set(kind, words);
	return words;
}

function same(a: Look, b: Look): boolean {
	return (
		a.ticket === b.ticket &&
		a.verdict === b.verdict &&
		a.likely === b.likely &&
		a.decision === b.decision &&
		a.density === b.density &&
		a.debt === b.debt
	);
}

function sheetOf(css: string): CSSStyleSheet {
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(css);
	return sheet;
}
